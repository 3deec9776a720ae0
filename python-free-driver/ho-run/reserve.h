//===- reserve.h - Memory that grows in place ---------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A range of addresses as large as can ever be needed, of which only a part is memory: what is
// beyond faults. Growing moves nothing. Ownership: a reserve owns its range.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_RESERVE_H
#define HO_RUN_RESERVE_H

#include "ho/status.h"

typedef struct ho_reserve {
  char *data;
  uint64_t capacity, committed; // bytes
} ho_reserve_t;

HO_NODISCARD ho_status_t ho_reserve_create(uint64_t capacity, ho_reserve_t *out);
void ho_reserve_free(ho_reserve_t *reserve);
// Makes at least the first `bytes` memory, zero where it is new. A system call now and then.
HO_NODISCARD ho_status_t ho_reserve_grow(ho_reserve_t *reserve, uint64_t bytes);

#endif // HO_RUN_RESERVE_H
