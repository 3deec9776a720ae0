//===- measure.c - How fast a file is read --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "reader.h"

#include "../clock.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>

static ho_status_t readAll(ho_reader_t *reader, const ho_disk_range_t *range, double *out) {
  ho_reader_register(reader, range->file);
  uint64_t begin = ho_now(), end = begin;
  ho_reader_request(reader, range);
  for (bool last = false; !last;) {
    ho_disk_piece_t piece;
    ho_reader_next(reader, &piece);
    if (!piece.data)
      return ho_disk_failure_status(&piece.failure);
    last = piece.last;
    end = piece.arrived > end ? piece.arrived : end;
    ho_reader_release(reader);
  }
  *out = (double)range->size * 1e9 / (double)(end > begin ? end - begin : 1);
  return HO_OK;
}

static ho_status_t measureWith(void *memory, const ho_disk_range_t *range, double *out) {
  ho_reader_options_t options = {
      .memory = memory, .memory_bytes = HO_READER_MEMORY, .block = HO_READER_BLOCK, .capacity = 1};
  ho_reader_t *reader = NULL;
  HO_RETURN_IF_ERROR(ho_reader_engine_from_environment(&options.engine));
  HO_RETURN_IF_ERROR(ho_reader_create(&options, &reader));
  ho_status_t status = readAll(reader, range, out);
  ho_reader_free(reader);
  return status;
}

ho_status_t ho_disk_file_measure(ho_disk_file_t *file, uint64_t offset, uint64_t size,
                                 double *out) {
  if (size == 0 || offset > file->size || size > file->size - offset)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: cannot measure reading %llu bytes at offset %llu: it has %llu",
                          file->path, (unsigned long long)size, (unsigned long long)offset,
                          (unsigned long long)file->size);
  void *memory = mmap(NULL, HO_READER_MEMORY, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
  if (memory == MAP_FAILED)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted: %s", strerror(errno));
  ho_disk_range_t range = {file, offset, size};
  ho_status_t status = measureWith(memory, &range, out);
  munmap(memory, HO_READER_MEMORY);
  return status;
}

void ho_disk_file_drop(ho_disk_file_t *file) {
  posix_fadvise(file->cached, 0, 0, POSIX_FADV_DONTNEED);
}
