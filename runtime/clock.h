//===- clock.h - Monotonic nanoseconds ----------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_CLOCK_H
#define HO_RUNTIME_CLOCK_H

#include <stdint.h>
#include <time.h>

static inline uint64_t ho_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

#endif // HO_RUNTIME_CLOCK_H
