//===- Problem.c - Building and validating problems -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// What the builder knows beside the problem. `problem` stands first, so that
// a pointer to it is a pointer to all.
typedef struct builder {
  ho_problem_t problem;
  size_t bufferCapacity, operationCapacity, accessCapacity;
  uint32_t *lastAccess; // of each buffer, the access added last, HO_NONE
  size_t lastAccessCapacity;
} builder_t;

// No sum of sizes or of durations can overflow.
static const uint64_t largestSize = UINT64_C(1) << 46;
static const uint64_t largestDuration = UINT64_C(1) << 44;
static const uint64_t largestSum = UINT64_C(1) << 58;
static const uint32_t largestCount = UINT32_C(1) << 27;

static const uint32_t deviceKinds = HO_ACCESS_READ | HO_ACCESS_WRITE;
static const uint32_t hostKinds = HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE;
static const uint32_t allKinds = HO_ACCESS_READ | HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL |
                                 HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE;

static ho_status_t outOfMemory(const char *what) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the %s of a problem", what);
}

static ho_status_t reserve(void **array, size_t *capacity, size_t count, size_t element,
                           const char *what) {
  if (count <= *capacity)
    return HO_OK;
  if (count > largestCount)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "more than %u %s in a problem", largestCount,
                          what);
  size_t grown = *capacity ? 2 * *capacity : 16;
  void *moved = realloc(*array, grown * element);
  if (!moved)
    return outOfMemory(what);
  *array = moved;
  *capacity = grown;
  return HO_OK;
}

static ho_status_t copyName(const char *name, const char **out) {
  *out = strdup(name ? name : "");
  return *out ? HO_OK : outOfMemory("names");
}

ho_status_t ho_problem_create(const ho_machine_t *machine, ho_problem_t **out) {
  builder_t *builder = calloc(1, sizeof(*builder));
  if (!builder)
    return outOfMemory("head");
  builder->problem.machine = *machine;
  *out = &builder->problem;
  return HO_OK;
}

ho_status_t ho_problem_add_buffer(ho_problem_t *problem, const char *name, uint64_t size,
                                  bool defined, bool required, uint32_t *out_index) {
  builder_t *builder = (builder_t *)problem;
  uint32_t index = problem->num_buffers;
  HO_RETURN_IF_ERROR(reserve((void **)&problem->buffers, &builder->bufferCapacity, index + 1,
                             sizeof(ho_buffer_t), "buffers"));
  HO_RETURN_IF_ERROR(reserve((void **)&builder->lastAccess, &builder->lastAccessCapacity, index + 1,
                             sizeof(uint32_t), "buffers"));
  ho_buffer_t buffer = {.size = size, .defined = defined, .required = required};
  HO_RETURN_IF_ERROR(copyName(name, &buffer.name));
  problem->buffers[index] = buffer;
  builder->lastAccess[index] = HO_NONE;
  problem->num_buffers = index + 1;
  if (out_index)
    *out_index = index;
  return HO_OK;
}

ho_status_t ho_problem_add_operation(ho_problem_t *problem, const char *name, uint64_t duration,
                                     uint64_t workspace, uint32_t *out_index) {
  builder_t *builder = (builder_t *)problem;
  uint32_t index = problem->num_operations;
  HO_RETURN_IF_ERROR(reserve((void **)&problem->operations, &builder->operationCapacity, index + 1,
                             sizeof(ho_operation_t), "operations"));
  ho_operation_t operation = {
      .duration = duration, .workspace = workspace, .first_access = problem->num_accesses};
  HO_RETURN_IF_ERROR(copyName(name, &operation.name));
  problem->operations[index] = operation;
  problem->num_operations = index + 1;
  if (out_index)
    *out_index = index;
  return HO_OK;
}

ho_status_t ho_problem_add_access(ho_problem_t *problem, uint32_t buffer, uint32_t kinds) {
  builder_t *builder = (builder_t *)problem;
  if (!problem->num_operations)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "an access was added before any operation; add the operation first");
  if (buffer >= problem->num_buffers)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "access of buffer %u, but there are only %u buffers", buffer,
                          problem->num_buffers);
  ho_operation_t *operation = &problem->operations[problem->num_operations - 1];
  uint32_t last = builder->lastAccess[buffer];
  if (last != HO_NONE && last >= operation->first_access) {
    problem->accesses[last].kinds |= kinds;
    return HO_OK;
  }
  uint32_t index = problem->num_accesses;
  HO_RETURN_IF_ERROR(reserve((void **)&problem->accesses, &builder->accessCapacity, index + 1,
                             sizeof(ho_access_t), "accesses"));
  problem->accesses[index] = (ho_access_t){buffer, kinds};
  builder->lastAccess[buffer] = index;
  ++operation->num_accesses;
  problem->num_accesses = index + 1;
  return HO_OK;
}

void ho_problem_free(ho_problem_t *problem) {
  if (!problem)
    return;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    free((void *)problem->buffers[i].name);
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    free((void *)problem->operations[i].name);
  free(problem->buffers);
  free(problem->operations);
  free(problem->accesses);
  free(((builder_t *)problem)->lastAccess);
  free(problem);
}

//===----------------------------------------------------------------------===//
// Validation
//===----------------------------------------------------------------------===//

static ho_status_t validateMachine(const ho_machine_t *machine) {
  if (!(machine->to_device_rate > 0) || !isfinite(machine->to_device_rate))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the rate to the device is %g bytes per second; it must be positive",
                          machine->to_device_rate);
  if (!(machine->to_host_rate > 0) || !isfinite(machine->to_host_rate))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the rate to the host is %g bytes per second; it must be positive",
                          machine->to_host_rate);
  if (!(machine->duplex_interference >= 0 && machine->duplex_interference <= 1))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the duplex interference is %g; it must lie between 0 and 1",
                          machine->duplex_interference);
  if (machine->alignment & (machine->alignment - 1))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the alignment is %" PRIu64 "; it must be a power of two",
                          machine->alignment);
  if (machine->alignment > (UINT64_C(1) << 30) || machine->copy_latency > largestDuration)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the alignment or the copy latency is beyond all reason");
  return HO_OK;
}

static ho_status_t validateBuffer(const ho_problem_t *problem, uint32_t index) {
  const ho_buffer_t *buffer = &problem->buffers[index];
  if (buffer->size == 0)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "buffer %u '%s' has size 0; leave it out",
                          index, buffer->name);
  if (buffer->written > buffer->size || (buffer->written && !buffer->whole))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "buffer %u '%s' has a written part of %" PRIu64 " bytes, so it must be "
                          "whole and no smaller",
                          index, buffer->name, buffer->written);
  if (buffer->state && (!buffer->defined || !buffer->required || buffer->fresh))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "buffer %u '%s' is a state, so it must be defined and required, and not "
                          "fresh",
                          index, buffer->name);
  if (buffer->size > largestSize)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "buffer %u '%s' has size %" PRIu64 "; the largest is %" PRIu64, index,
                          buffer->name, buffer->size, largestSize);
  return HO_OK;
}

static ho_status_t validateKinds(const ho_operation_t *operation, uint32_t index,
                                 const ho_buffer_t *buffer, uint32_t kinds) {
  const char *complaint = NULL;
  if (!(kinds & (deviceKinds | hostKinds)) || (kinds & ~allKinds))
    complaint = "neither reads nor writes it, or in an unknown way";
  else if ((kinds & deviceKinds) && (kinds & hostKinds))
    complaint = "touches it by the host and by the device; split the operation in two";
  else if ((kinds & HO_ACCESS_WRITE_ALL) && !(kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE)))
    complaint = "overwrites all of it without writing it; add WRITE";
  if (!complaint)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "operation %u '%s', buffer '%s': the operation %s", index, operation->name,
                        buffer->name, complaint);
}

static bool isPureAccess(uint32_t kinds) {
  return kinds == HO_ACCESS_READ || kinds == (HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
}

// `seen` holds the operation that touched each buffer last, `written` whether it has contents.
static ho_status_t validateOperation(const ho_problem_t *problem, uint32_t index, uint32_t *seen,
                                     bool *written) {
  const ho_operation_t *operation = &problem->operations[index];
  if (operation->duration > largestDuration || operation->workspace > largestSize)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "operation %u '%s': duration %" PRIu64 " or workspace %" PRIu64
                          " is beyond %" PRIu64 " ns or %" PRIu64 " bytes",
                          index, operation->name, operation->duration, operation->workspace,
                          largestDuration, largestSize);
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    if (access.buffer >= problem->num_buffers)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "operation %u '%s' touches buffer %u, but there are only %u", index,
                            operation->name, access.buffer, problem->num_buffers);
    const ho_buffer_t *buffer = &problem->buffers[access.buffer];
    if (seen[access.buffer] == index)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "operation %u '%s' lists buffer '%s' twice; merge the two accesses",
                            index, operation->name, buffer->name);
    seen[access.buffer] = index;
    HO_RETURN_IF_ERROR(validateKinds(operation, index, buffer, access.kinds));
    if (operation->pure && !isPureAccess(access.kinds))
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "operation %u '%s' is pure, but it does not either read buffer '%s' or "
                            "overwrite all of it, on the device",
                            index, operation->name, buffer->name);
    if ((access.kinds & (HO_ACCESS_READ | HO_ACCESS_HOST_READ)) && !written[access.buffer])
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "operation %u '%s' reads buffer '%s', which was never defined; mark it "
                            "as defined on the host or write it first",
                            index, operation->name, buffer->name);
    if (access.kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE))
      written[access.buffer] = true;
  }
  return HO_OK;
}

static ho_status_t validateSum(uint64_t *sum, uint64_t value, const char *what) {
  *sum += value;
  if (*sum <= largestSum)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the %s add up to more than %" PRIu64, what,
                        largestSum);
}

static ho_status_t validateOperations(const ho_problem_t *problem, uint32_t *seen, bool *written) {
  uint64_t bytes = 0, time = 0;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    HO_RETURN_IF_ERROR(validateBuffer(problem, i));
    HO_RETURN_IF_ERROR(validateSum(&bytes, hoRoundUp(problem->buffers[i].size, 256), "sizes"));
    seen[i] = HO_NONE;
    written[i] = problem->buffers[i].defined;
  }
  uint32_t next = 0;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    if (problem->operations[i].first_access != next ||
        problem->operations[i].num_accesses > problem->num_accesses - next)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "the accesses of operation %u '%s' do not follow those of the one "
                            "before it",
                            i, problem->operations[i].name);
    next += problem->operations[i].num_accesses;
    HO_RETURN_IF_ERROR(validateOperation(problem, i, seen, written));
    HO_RETURN_IF_ERROR(validateSum(&time, problem->operations[i].duration, "durations"));
  }
  return HO_OK;
}

ho_status_t ho_problem_validate(const ho_problem_t *problem) {
  HO_RETURN_IF_ERROR(validateMachine(&problem->machine));
  if (problem->num_buffers > largestCount || problem->num_operations > largestCount ||
      problem->num_accesses > largestCount)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "more than %u buffers, operations or accesses",
                          largestCount);
  uint32_t *seen = malloc(((size_t)problem->num_buffers + 1) * sizeof(*seen));
  bool *written = malloc(((size_t)problem->num_buffers + 1) * sizeof(*written));
  ho_status_t status =
      seen && written ? validateOperations(problem, seen, written) : outOfMemory("validation");
  free(seen);
  free(written);
  return status;
}

//===----------------------------------------------------------------------===//
// What a problem needs
//===----------------------------------------------------------------------===//

void ho_problem_find_keepable(const ho_problem_t *problem, bool *out) {
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    out[i] = false;
  if (!problem->repeats)
    return;
  for (uint32_t i = 0; i < problem->num_accesses; ++i)
    out[problem->accesses[i].buffer] |= (problem->accesses[i].kinds & deviceKinds) != 0;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    out[i] &= problem->buffers[i].defined && !problem->buffers[i].fresh;
  for (uint32_t i = 0; i < problem->num_accesses; ++i) {
    ho_access_t access = problem->accesses[i];
    bool state = problem->buffers[access.buffer].state;
    if (access.kinds & (state ? hostKinds : HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE))
      out[access.buffer] = false;
  }
}

static uint64_t alignmentOf(const ho_problem_t *problem) {
  return problem->machine.alignment ? problem->machine.alignment : 256;
}

uint64_t ho_problem_minimum_memory(const ho_problem_t *problem, uint32_t *out_operation) {
  uint64_t alignment = alignmentOf(problem), most = 0;
  if (out_operation)
    *out_operation = HO_NONE;
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    uint64_t bytes = hoRoundUp(operation->workspace, alignment);
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      uint32_t index = operation->first_access + k;
      ho_access_t access = problem->accesses[index];
      if (index + HO_AHEAD < problem->num_accesses)
        hoFetch(&problem->buffers[problem->accesses[index + HO_AHEAD].buffer]);
      if (access.kinds & deviceKinds)
        bytes += hoRoundUp(problem->buffers[access.buffer].size, alignment);
    }
    if (bytes > most && out_operation)
      *out_operation = i;
    if (bytes > most)
      most = bytes;
  }
  return most;
}

// Adds to `change` the bytes of one buffer over its whole life on the device.
static void addLife(const ho_problem_t *problem, uint32_t index, uint32_t first, uint32_t last,
                    int64_t *change) {
  const ho_buffer_t *buffer = &problem->buffers[index];
  int64_t bytes = (int64_t)hoRoundUp(buffer->size, alignmentOf(problem));
  change[buffer->defined ? 0 : first] += bytes;
  change[buffer->defined || buffer->required ? problem->num_operations : last + 1] -= bytes;
}

uint64_t ho_problem_resident_memory(const ho_problem_t *problem) {
  uint32_t count = problem->num_operations, buffers = problem->num_buffers;
  int64_t *change = calloc((size_t)count + 2, sizeof(*change));
  uint32_t *first = malloc(((size_t)buffers + 1) * sizeof(*first));
  uint32_t *last = malloc(((size_t)buffers + 1) * sizeof(*last));
  uint64_t most = UINT64_MAX; // what cannot be computed is surely too much
  if (change && first && last) {
    for (uint32_t i = 0; i < buffers; ++i)
      first[i] = HO_NONE;
    for (uint32_t i = 0; i < count; ++i)
      for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k) {
        ho_access_t access = problem->accesses[problem->operations[i].first_access + k];
        if (!(access.kinds & deviceKinds))
          continue;
        if (first[access.buffer] == HO_NONE)
          first[access.buffer] = i;
        last[access.buffer] = i;
      }
    for (uint32_t i = 0; i < buffers; ++i)
      if (first[i] != HO_NONE)
        addLife(problem, i, first[i], last[i], change);
    int64_t live = 0;
    most = 0;
    for (uint32_t i = 0; i < count; ++i) {
      live += change[i];
      uint64_t bytes =
          (uint64_t)live + hoRoundUp(problem->operations[i].workspace, alignmentOf(problem));
      most = bytes > most ? bytes : most;
    }
  }
  free(change);
  free(first);
  free(last);
  return most;
}
