//===- FuzzMain.c - Inputs by number, without libFuzzer -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "FuzzMain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint64_t fuzzNext(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return *state >> 33;
}

void fuzzInput(const uint8_t *data, size_t size) {
  uint8_t *exact = malloc(size);
  if (size && !exact)
    abort();
  memcpy(exact, data, size);
  LLVMFuzzerTestOneInput(exact, size);
  free(exact);
}

int fuzzMain(int argc, char **argv, const char *what, void (*one)(uint64_t seed, uint64_t *state)) {
  uint64_t count = 20000, first = 0;
  for (int i = 1; i < argc; ++i) {
    if (!strncmp(argv[i], "--count=", 8)) {
      count = strtoull(argv[i] + 8, NULL, 10);
    } else if (!strncmp(argv[i], "--seed=", 7)) {
      first = strtoull(argv[i] + 7, NULL, 10);
    } else {
      fprintf(stderr, "usage: %s [--count=N] [--seed=N]\n", argv[0]);
      return 2;
    }
  }
  for (uint64_t seed = first; seed < first + count; ++seed) {
    uint64_t state = seed * 2 + 1;
    fuzzNext(&state);
    one(seed, &state);
  }
  printf("%llu %s\n", (unsigned long long)count, what);
  return 0;
}
