//===- RandomProblem.c - ho-plan --random ---------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tool.h"

#include <stdlib.h>

static uint64_t next(uint64_t *state) { // splitmix64
  uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

static bool chance(uint64_t *state, uint32_t percent) { return next(state) % 100 < percent; }

static ho_status_t addBuffers(ho_problem_t *problem, uint32_t count, uint64_t *state,
                              bool *contents) {
  for (uint32_t i = 0; i < count; ++i) {
    char name[32];
    snprintf(name, sizeof(name), "b%u", i);
    contents[i] = chance(state, 60);
    uint64_t limit = UINT64_C(1) << (8 + next(state) % 10);
    uint64_t size = 1 + next(state) % limit;
    bool required = chance(state, 20);
    HO_RETURN_IF_ERROR(ho_problem_add_buffer(problem, name, size, contents[i], required, NULL));
  }
  return HO_OK;
}

static uint32_t randomKinds(uint64_t *state, bool host, bool hasContents) {
  uint32_t kinds = host ? HO_ACCESS_HOST_WRITE : HO_ACCESS_WRITE;
  if (hasContents && chance(state, 65))
    kinds = host ? HO_ACCESS_HOST_READ : HO_ACCESS_READ;
  if (hasContents && chance(state, 15))
    kinds |= host ? HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE : HO_ACCESS_READ | HO_ACCESS_WRITE;
  if ((kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE)) && chance(state, 60))
    kinds |= HO_ACCESS_WRITE_ALL;
  return kinds;
}

static ho_status_t addOperations(ho_problem_t *problem, uint32_t count, uint64_t *state,
                                 bool *contents) {
  for (uint32_t i = 0; i < count; ++i) {
    char name[32];
    snprintf(name, sizeof(name), "op%u", i);
    uint64_t workspace = chance(state, 10) ? next(state) % 4096 : 0;
    HO_RETURN_IF_ERROR(
        ho_problem_add_operation(problem, name, next(state) % 20000, workspace, NULL));
    bool host = chance(state, 8);
    uint32_t accesses = 1 + next(state) % 4;
    for (uint32_t k = 0; k < accesses && problem->num_buffers; ++k) {
      uint32_t buffer = next(state) % problem->num_buffers;
      uint32_t kinds = randomKinds(state, host, contents[buffer]);
      HO_RETURN_IF_ERROR(ho_problem_add_access(problem, buffer, kinds));
    }
    // Not before: an operation does not read what only it writes.
    uint32_t first = problem->operations[i].first_access;
    for (uint32_t k = first; k < problem->num_accesses; ++k)
      if (problem->accesses[k].kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE))
        contents[problem->accesses[k].buffer] = true;
  }
  return HO_OK;
}

// Of some buffers that nothing on the device overwrites as a whole, the device writes a part. No
// draws: problems are otherwise what their seeds have always made.
static void choosePartsWritten(ho_problem_t *problem) {
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    ho_buffer_t *buffer = &problem->buffers[i];
    buffer->written = buffer->size % 5 == 0 ? 1 + buffer->size / 16 : 0;
  }
  for (uint32_t i = 0; i < problem->num_accesses; ++i)
    if (problem->accesses[i].kinds & HO_ACCESS_WRITE_ALL)
      problem->buffers[problem->accesses[i].buffer].written = 0;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    problem->buffers[i].whole |= problem->buffers[i].written > 0;
}

// A budget between the minimum and what would keep everything resident.
static void chooseBudget(ho_problem_t *problem, uint64_t *state) {
  uint64_t least = ho_problem_minimum_memory(problem, NULL);
  uint64_t most = ho_problem_resident_memory(problem);
  problem->machine.device_memory = least + (most > least ? next(state) % (most - least + 1) : 0);
}

ho_status_t toolRandomProblem(uint64_t seed, uint32_t operations, uint32_t buffers,
                              ho_problem_t **out) {
  uint64_t state = seed;
  // One by one: the order within an initializer is the compiler's choice.
  ho_machine_t machine = {.device_memory = UINT64_MAX, .alignment = 256};
  machine.to_device_rate = 1e9 * (double)(1 + next(&state) % 32);
  machine.to_host_rate = 1e9 * (double)(1 + next(&state) % 32);
  machine.copy_latency = next(&state) % 2000;
  machine.duplex_interference = (double)(next(&state) % 3) / 2;
  ho_problem_t *problem = NULL;
  HO_RETURN_IF_ERROR(ho_problem_create(&machine, &problem));
  bool *contents = calloc((size_t)buffers + 1, sizeof(*contents));
  ho_status_t status =
      contents ? addBuffers(problem, buffers, &state, contents)
               : ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %u buffers", buffers);
  if (!status)
    status = addOperations(problem, operations, &state, contents);
  free(contents);
  if (status) {
    ho_problem_free(problem);
    return status;
  }
  choosePartsWritten(problem);
  chooseBudget(problem, &state);
  *out = problem;
  return HO_OK;
}
