//===- CheckProgram.c - Does a program do what the order given does? ------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The order given is walked once to note, for each access, which operation had
// written the buffer last. The program is then walked with the same book kept.
// Shares nothing with the planner.
//
//===----------------------------------------------------------------------===//
#include "ho/plan.h"

#include <stdlib.h>

#define NOBODY UINT32_MAX // has written the buffer

typedef struct checker {
  const ho_problem_t *problem;
  uint32_t *writer;    // of each buffer, the operation that wrote it last
  uint32_t *before;    // of each access, the writer that it finds in the order given
  uint32_t *mustStart; // of each operation, how many others must have run before it
  bool *ran;           // of each operation
  uint32_t numRan;
} checker_t;

static const uint32_t writes = HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE;
static const uint32_t reads = HO_ACCESS_READ | HO_ACCESS_HOST_READ;

static ho_status_t complain(const char *name, const checker_t *checker, uint32_t step,
                            uint32_t operation, const char *what) {
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: step %u, operation %u '%s': %s", name,
                        step, operation, checker->problem->operations[operation].name, what);
}

static void noteWrites(checker_t *checker, uint32_t index) {
  const ho_operation_t *operation = &checker->problem->operations[index];
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    ho_access_t access = checker->problem->accesses[operation->first_access + i];
    if (access.kinds & writes)
      checker->writer[access.buffer] = index;
  }
}

static void forgetWriters(checker_t *checker) {
  for (uint32_t i = 0; i < checker->problem->num_buffers; ++i)
    checker->writer[i] = NOBODY;
}

static void walkOrderGiven(checker_t *checker) {
  const ho_problem_t *problem = checker->problem;
  uint32_t fence = 0;
  forgetWriters(checker);
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    const ho_operation_t *operation = &problem->operations[i];
    fence = operation->fence ? i : fence;
    checker->mustStart[i] = fence;
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      uint32_t access = operation->first_access + k;
      checker->before[access] = checker->writer[problem->accesses[access].buffer];
    }
    noteWrites(checker, i);
  }
}

// Everything on the far side of a fence has run or waits itself, so counting is enough.
static ho_status_t checkFirst(checker_t *checker, uint32_t step, uint32_t index) {
  const ho_operation_t *operation = &checker->problem->operations[index];
  if (checker->numRan < checker->mustStart[index])
    return complain("fence-crossed", checker, step, index,
                    "it runs before an operation that stands behind a fence from it");
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    uint32_t access = operation->first_access + i;
    uint32_t buffer = checker->problem->accesses[access].buffer;
    if (checker->writer[buffer] != checker->before[access])
      return complain("wrong-version", checker, step, index,
                      "a buffer that it touches was last written by another operation than in the "
                      "order given");
  }
  checker->ran[index] = true;
  checker->numRan++;
  noteWrites(checker, index);
  return HO_OK;
}

static ho_status_t checkAgain(checker_t *checker, uint32_t step, uint32_t index) {
  const ho_operation_t *operation = &checker->problem->operations[index];
  if (!operation->pure)
    return complain("not-pure", checker, step, index, "it runs again");
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    uint32_t access = operation->first_access + i;
    ho_access_t what = checker->problem->accesses[access];
    if ((what.kinds & reads) && checker->writer[what.buffer] != checker->before[access])
      return complain("wrong-version", checker, step, index,
                      "what it read has been overwritten since");
    if ((what.kinds & writes) && checker->writer[what.buffer] != index)
      return complain("lost-version", checker, step, index,
                      "it would overwrite what another operation has written since");
  }
  return HO_OK;
}

static ho_status_t walkProgram(checker_t *checker, const uint32_t *program, uint32_t length) {
  uint32_t count = checker->problem->num_operations;
  forgetWriters(checker);
  for (uint32_t i = 0; i < length; ++i) {
    if (program[i] >= count)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "unknown-operation: step %u is operation %u of %u", i, program[i],
                            count);
    HO_RETURN_IF_ERROR(checker->ran[program[i]] ? checkAgain(checker, i, program[i])
                                                : checkFirst(checker, i, program[i]));
  }
  if (checker->numRan == count)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "left-out: the program runs %u of %u operations", checker->numRan, count);
}

ho_status_t ho_program_check(const ho_problem_t *problem, const uint32_t *program,
                             uint32_t length) {
  checker_t checker = {.problem = problem};
  size_t operations = (size_t)problem->num_operations + 1;
  checker.writer = malloc(((size_t)problem->num_buffers + 1) * sizeof(uint32_t));
  checker.before = malloc(((size_t)problem->num_accesses + 1) * sizeof(uint32_t));
  checker.mustStart = malloc(operations * sizeof(uint32_t));
  checker.ran = calloc(operations, sizeof(bool));
  ho_status_t status;
  if (checker.writer && checker.before && checker.mustStart && checker.ran) {
    walkOrderGiven(&checker);
    status = walkProgram(&checker, program, length);
  } else {
    status =
        ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to check a program of %u steps", length);
  }
  free(checker.writer);
  free(checker.before);
  free(checker.mustStart);
  free(checker.ran);
  return status;
}
