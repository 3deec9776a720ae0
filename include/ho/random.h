//===- ho/random.h - The documented generator of tensor contents -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The same numbers as models/export/ho_random.py, bit for bit. For a tensor NAME and seed SEED:
//   key = fnv1a64(NAME) + SEED * 0x9E3779B97F4A7C15            (mod 2^64)
//   z   = key + (i + 1) * 0x9E3779B97F4A7C15, then the splitmix64 finalizer (Steele et al. 2014)
//   u   = (z >> 40) * 2^-24                                    (24 bits, in [0, 1))
//   float types: low + (high - low) * u in double, rounded once; integers: the floor of it;
//   i1: whether it is at least 0.5.
// Counter-based, so any element can be computed alone. Thread safe.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RANDOM_H
#define HO_RANDOM_H

#include "ho/manifest.h"

#ifdef __cplusplus
extern "C" {
#endif

// Fills `count` elements, elements [first, first + count) of the tensor, at `data`.
void ho_random_fill(const char *name, uint64_t seed, ho_type_t type, double low, double high,
                    uint64_t first, uint64_t count, void *data);

#ifdef __cplusplus
}
#endif
#endif // HO_RANDOM_H
