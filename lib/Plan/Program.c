//===- Program.c - What runs instead of the order given -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/plan.h"

static ho_status_t addStep(ho_problem_t *expanded, const ho_problem_t *problem, uint32_t index) {
  const ho_operation_t *operation = &problem->operations[index];
  uint32_t step;
  HO_RETURN_IF_ERROR(ho_problem_add_operation(expanded, operation->name, operation->duration,
                                              operation->workspace, &step));
  expanded->operations[step].pure = operation->pure;
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = problem->accesses[operation->first_access + i];
    HO_RETURN_IF_ERROR(ho_problem_add_access(expanded, access.buffer, access.kinds));
  }
  return HO_OK;
}

static ho_status_t addAll(ho_problem_t *expanded, const ho_problem_t *problem,
                          const uint32_t *program, uint32_t length) {
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const ho_buffer_t *buffer = &problem->buffers[i];
    HO_RETURN_IF_ERROR(ho_problem_add_buffer(expanded, buffer->name, buffer->size, buffer->defined,
                                             buffer->required, NULL));
    expanded->buffers[i].whole = buffer->whole;
    expanded->buffers[i].written = buffer->written;
    expanded->buffers[i].fresh = buffer->fresh;
    expanded->buffers[i].state = buffer->state;
  }
  for (uint32_t i = 0; i < length; ++i)
    HO_RETURN_IF_ERROR(addStep(expanded, problem, program[i]));
  return HO_OK;
}

ho_status_t ho_program_expand(const ho_problem_t *problem, const uint32_t *program, uint32_t length,
                              ho_problem_t **out) {
  for (uint32_t i = 0; i < length; ++i)
    if (program[i] >= problem->num_operations)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "step %u is operation %u of %u", i,
                            program[i], problem->num_operations);
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(ho_problem_create(&problem->machine, &expanded));
  expanded->repeats = problem->repeats;
  ho_status_t status = addAll(expanded, problem, program, length);
  if (status)
    ho_problem_free(expanded);
  else
    *out = expanded;
  return status;
}
