//===- ho-random-program.c - Print a random module --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "RandomProgram.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  if (argc != 2 || !strcmp(argv[1], "--help")) {
    fprintf(stderr, "usage: ho-random-program SEED\nPrints the random module of that seed.\n");
    return argc == 2 ? 0 : 2;
  }
  char *end;
  unsigned long long seed = strtoull(argv[1], &end, 10);
  if (*end || end == argv[1]) {
    fprintf(stderr, "ho-random-program: '%s' is not a number\n", argv[1]);
    return 2;
  }
  HoProgramOptions options;
  hoProgramOptionsDefault(&options);
  HoRandomProgram program = hoRandomProgram(seed, &options);
  fputs(program.text, stdout);
  free(program.text);
  return 0;
}
