//===- Compulsory.c - What no program can do without ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Whatever the order and the budget, every operation runs, what the host has
// and the device needs is loaded, and what the device made last and the host
// needs at the end is stored. First and last accesses in the order given tell
// for every order: what reads a version stands before what writes the next.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>

typedef struct compulsory {
  const ho_problem_t *problem;
  bool *seen;  // of each buffer: accessed so far
  bool *dirty; // of each buffer: the device wrote it last
  double loads, stores;
  uint64_t bytes;
} compulsory_t;

bool hoNeedsLoad(const ho_problem_t *problem, ho_access_t access) {
  const ho_buffer_t *buffer = &problem->buffers[access.buffer];
  bool overwritten = (access.kinds & HO_ACCESS_WRITE_ALL) && !(access.kinds & HO_ACCESS_READ);
  return (access.kinds & (HO_ACCESS_READ | HO_ACCESS_WRITE)) && buffer->defined && !overwritten &&
         (!problem->repeats || buffer->fresh);
}

static void addAccess(compulsory_t *sum, ho_access_t access) {
  const ho_buffer_t *buffer = &sum->problem->buffers[access.buffer];
  if (!sum->seen[access.buffer] && hoNeedsLoad(sum->problem, access)) {
    sum->loads += hoLoadTime(&sum->problem->machine, buffer->size);
    sum->bytes += buffer->size;
  }
  sum->seen[access.buffer] = true;
  if (access.kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE))
    sum->dirty[access.buffer] = !(access.kinds & HO_ACCESS_HOST_WRITE);
}

static void addStores(compulsory_t *sum) {
  const ho_problem_t *problem = sum->problem;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const ho_buffer_t *buffer = &problem->buffers[i];
    if (!sum->dirty[i] || !buffer->required || (problem->repeats && buffer->state))
      continue;
    sum->stores += hoStoreTime(&problem->machine, hoStoredBytes(buffer));
    sum->bytes += hoStoredBytes(buffer);
  }
}

ho_status_t ho_problem_lower_bounds(const ho_problem_t *problem, uint64_t *out_time,
                                    uint64_t *out_bytes) {
  compulsory_t sum = {.problem = problem};
  sum.seen = calloc(2 * (size_t)problem->num_buffers + 1, sizeof(bool));
  if (!sum.seen)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for bounds of %u buffers",
                          problem->num_buffers);
  sum.dirty = sum.seen + problem->num_buffers;
  double compute = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    compute += (double)operation->duration;
    for (uint32_t k = 0; k < operation->num_accesses; ++k)
      addAccess(&sum, problem->accesses[operation->first_access + k]);
  }
  addStores(&sum);
  free(sum.seen);
  double copies = sum.loads > sum.stores ? sum.loads : sum.stores;
  // Rounding errors must not lift it above a makespan, see hoTimeToNanoseconds.
  *out_time = (uint64_t)((compute > copies ? compute : copies) * (1 - 1e-12) + 5e-4);
  *out_bytes = sum.bytes;
  return HO_OK;
}
