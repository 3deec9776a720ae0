//===- Array.c - Growing arrays --------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Array.h"

#include <stdio.h>
#include <stdlib.h>

static void *orDie(void *pointer) {
  if (pointer)
    return pointer;
  fputs("fatal: host memory is exhausted\n", stderr);
  abort();
}

void *hoAllocate(size_t count, size_t size) { return orDie(calloc(count ? count : 1, size)); }

void hoReserveOneMore(void **data, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity)
    return;
  *capacity = *capacity ? *capacity * 2 : 8;
  *data = orDie(realloc(*data, *capacity * size));
}
