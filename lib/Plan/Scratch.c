//===- Scratch.c - Memory that one stage leaves to the next ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Fresh pages cost more than what most stages do with them, so the arrays that
// a stage needs while it runs lie where those of the stage before lay.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, bytes) ((void)(address), (void)(bytes))
#define ASAN_UNPOISON_MEMORY_REGION(address, bytes) ((void)(address), (void)(bytes))
#endif

enum { LINE = 64 };

// With a line behind each array that nobody may touch, under the sanitizer.
static size_t roomOf(const ho_array_t *array) {
  return (array->bytes + 2 * LINE - 1) / LINE * LINE;
}

static bool makeRoom(ho_scratch_t *scratch, size_t room) {
  if (scratch->memory)
    ASAN_UNPOISON_MEMORY_REGION(scratch->memory, scratch->room);
  if (room <= scratch->room)
    return true;
  // What lies there is of no use any more, but its pages are.
  char *memory = realloc(scratch->memory, room);
  if (!memory)
    return false;
  scratch->memory = memory;
  scratch->room = room;
  return true;
}

bool hoScratchTake(ho_scratch_t *scratch, const ho_array_t *arrays, size_t count) {
  size_t room = 0;
  for (size_t i = 0; i < count; ++i)
    room += roomOf(&arrays[i]);
  if (!makeRoom(scratch, room))
    return false;
  ASAN_POISON_MEMORY_REGION(scratch->memory, scratch->room);
  char *at = scratch->memory;
  for (size_t i = 0; i < count; ++i) {
    ASAN_UNPOISON_MEMORY_REGION(at, arrays[i].bytes);
    memcpy(arrays[i].pointer, &at, sizeof(at));
    at += roomOf(&arrays[i]);
  }
  return true;
}

void hoScratchDestroy(ho_scratch_t *scratch) {
  if (scratch->memory)
    ASAN_UNPOISON_MEMORY_REGION(scratch->memory, scratch->room);
  free(scratch->memory);
  *scratch = (ho_scratch_t){0};
}
