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

static const char usage[] =
    "usage: ho-random-program SEED [--with=FEATURE]...\n"
    "Prints the random module of that seed, as ho-fuzz-programs runs it. Features, off as a rule:\n"
    "  " HO_PROGRAM_FEATURES "\n";

int main(int argc, char **argv) {
  HoProgramOptions options;
  hoProgramOptionsDefault(&options);
  unsigned long long seed = 0;
  bool help = argc == 2 && !strcmp(argv[1], "--help"), ok = argc > 1;
  for (int i = 1; i < argc && ok; ++i) {
    char *end = argv[i];
    if (!strncmp(argv[i], "--with=", 7))
      ok = hoProgramOptionsEnable(&options, argv[i] + 7);
    else
      seed = strtoull(argv[i], &end, 10), ok = !*end;
  }
  if (!ok || help) {
    fputs(usage, help ? stdout : stderr);
    return help ? 0 : 2;
  }
  HoRandomProgram program = hoRandomProgram(seed, &options);
  fputs(program.text, stdout);
  free(program.text);
  return 0;
}
