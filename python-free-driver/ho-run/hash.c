//===- hash.c - Contents known by 128 bits --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "hash.h"

#include "file.h"

#include <string.h>
#include <xxhash.h>

// The state is XXH3's own.
static XXH3_state_t *stateOf(const ho_hasher_t *hasher) { return (void *)(uintptr_t)hasher; }

ho_status_t ho_hasher_create(ho_hasher_t **out) {
  XXH3_state_t *state = XXH3_createState();
  *out = (ho_hasher_t *)(void *)state;
  if (!state)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  XXH3_128bits_reset(state);
  return HO_OK;
}

void ho_hasher_free(ho_hasher_t *hasher) { XXH3_freeState(stateOf(hasher)); }

void ho_hasher_add(ho_hasher_t *hasher, const void *data, size_t size) {
  XXH3_128bits_update(stateOf(hasher), data, size);
}

void ho_hasher_add_text(ho_hasher_t *hasher, const char *text) {
  uint64_t length = strlen(text);
  ho_hasher_add(hasher, &length, sizeof(length));
  ho_hasher_add(hasher, text, length);
}

ho_status_t ho_hasher_add_file(ho_hasher_t *hasher, const char *path) {
  ho_file_t file;
  HO_RETURN_IF_ERROR(ho_file_map(path, &file));
  ho_hasher_add(hasher, &file.size, sizeof(file.size));
  ho_hasher_add(hasher, file.data, file.size);
  ho_file_unmap(&file);
  return HO_OK;
}

ho_hash_t ho_hasher_end(const ho_hasher_t *hasher) {
  XXH128_hash_t hash = XXH3_128bits_digest(stateOf(hasher));
  return (ho_hash_t){hash.low64, hash.high64};
}
