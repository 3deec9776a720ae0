//===- cache.h - Compiled programs kept between runs --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// $XDG_CACHE_HOME/hyperoffload, else ~/.cache/hyperoffload, holds programs as KEY.so, where KEY is
// the hash of all that they were made from. An entry is made in a private folder beside and gets
// its name when it is whole, so that any number of runs need no lock; its last bytes say how
// long it is and what its contents hash to. An entry that is not as it says is never loaded: it is
// made again. Private folders of processes that are gone are removed by the next run.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_CACHE_H
#define HO_RUN_CACHE_H

#include "hash.h"

#include "ho/runtime.h"

enum { HO_CACHE_MAX_PATH = 4096 };

typedef struct ho_cache {
  char folder[HO_CACHE_MAX_PATH];    // empty: nothing is kept
  char workplace[HO_CACHE_MAX_PATH]; // private; gone when the cache is closed or the process ends
} ho_cache_t;

// Finds or makes the folder, tidies it and makes the workplace, elsewhere where the folder cannot
// be written. On success or failure, end it with ho_cache_close(); `out` must stay where it is
// until then.
HO_NODISCARD ho_status_t ho_cache_open(ho_cache_t *out);
void ho_cache_close(ho_cache_t *cache);

// `*out` stays NULL when there is no such entry or it is not right.
HO_NODISCARD ho_status_t ho_cache_load(const ho_cache_t *cache, ho_hash_t key, ho_program_t **out);
// Takes the program at `path`, in the workplace, and loads it. That it could not be kept is a
// warning.
HO_NODISCARD ho_status_t ho_cache_store(const ho_cache_t *cache, ho_hash_t key, const char *path,
                                        ho_program_t **out);

#endif // HO_RUN_CACHE_H
