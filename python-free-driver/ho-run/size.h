//===- size.h - Amounts of memory as text -------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_SIZE_H
#define HO_RUN_SIZE_H

#include "ho/status.h"

// An amount of device memory: absolute, or a percentage of a peak known later.
typedef struct ho_memory_spec {
  bool given;
  double percent; // 0: `bytes` holds
  uint64_t bytes;
} ho_memory_spec_t;

// "4096", "64KiB", "1.5GB": an integer of bytes, or a decimal number with a unit.
HO_NODISCARD ho_status_t ho_size_parse(const char *text, uint64_t *out);
// A size or a percentage such as "40%".
HO_NODISCARD ho_status_t ho_memory_spec_parse(const char *text, ho_memory_spec_t *out);
// "RATE" for both directions or "TO_DEVICE,TO_HOST"; each a size, "/s" allowed after it.
HO_NODISCARD ho_status_t ho_rate_parse(const char *text, double *to_device, double *to_host);

uint64_t ho_memory_spec_resolve(const ho_memory_spec_t *spec, uint64_t peak);

// "1.50 GiB"; the text fits 32 bytes.
void ho_size_format(uint64_t bytes, char out[32]);

#endif // HO_RUN_SIZE_H
