//===- FuzzMain.h - Inputs by number, without libFuzzer -----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The main of a fuzzer that makes its inputs itself: TOOL [--count=N] [--seed=N].
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FUZZMAIN_H
#define HO_TEST_FUZZMAIN_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// The next of a sequence of numbers below 2^31.
uint64_t fuzzNext(uint64_t *state);
// Gives the fuzzer a copy of exactly `size` bytes, so that a sanitizer sees reads beyond it.
void fuzzInput(const uint8_t *data, size_t size);
// Calls `one` with the state of each input's own sequence, then says how many `what` there were.
int fuzzMain(int argc, char **argv, const char *what, void (*one)(uint64_t seed, uint64_t *state));

#endif // HO_TEST_FUZZMAIN_H
