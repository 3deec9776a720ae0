//===- Decisions.c - What a plan does with each buffer --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/report.h"

#include <stdlib.h>

enum { DeviceKinds = HO_ACCESS_READ | HO_ACCESS_WRITE };

//===----------------------------------------------------------------------===//
// Decisions
//===----------------------------------------------------------------------===//

typedef struct facts {
  uint32_t uses, first, last; // of the device
  uint32_t stays, loads, stores;
  uint32_t end; // of the last stay
  bool loadedFirst;
} facts_t;

static void gatherUses(const ho_problem_t *problem, facts_t *facts) {
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k) {
      ho_access_t access = problem->accesses[problem->operations[i].first_access + k];
      if (!(access.kinds & DeviceKinds))
        continue;
      facts_t *fact = &facts[access.buffer];
      if (!fact->uses++)
        fact->first = i;
      fact->last = i;
    }
}

static void gatherStays(const ho_plan_t *plan, facts_t *facts) {
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    const ho_residency_t *stay = &plan->residencies[i];
    facts_t *fact = &facts[stay->buffer];
    if (!fact->stays++)
      fact->loadedFirst = stay->load || stay->kept != HO_KEPT_NOT;
    fact->loads += stay->load;
    fact->stores += stay->store != HO_NONE;
    fact->end = stay->end;
  }
}

static ho_decision_t decide(const facts_t *fact) {
  if (!fact->stays)
    return HO_DECISION_HOST;
  if (!fact->loadedFirst && fact->loads)
    return HO_DECISION_SPILLED;
  if (!fact->loadedFirst)
    return fact->stores ? HO_DECISION_STORED : HO_DECISION_PRODUCED;
  if (fact->loads > 1)
    return HO_DECISION_RELOADED;
  bool releasedAtOnce = fact->uses == 1 && fact->end == fact->last + 1;
  return releasedAtOnce ? HO_DECISION_STREAMED : HO_DECISION_KEPT;
}

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
}

static ho_status_t refuseProgram(const ho_plan_t *plan) {
  if (!plan->program)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "the plan has a program of its own; expand the problem by it first");
}

ho_status_t ho_report_decisions(const ho_problem_t *problem, const ho_plan_t *plan,
                                ho_decision_t *out) {
  HO_RETURN_IF_ERROR(refuseProgram(plan));
  facts_t *facts = calloc((size_t)problem->num_buffers + 1, sizeof(*facts));
  if (!facts)
    return outOfMemory();
  gatherUses(problem, facts);
  gatherStays(plan, facts);
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    out[i] = decide(&facts[i]);
  free(facts);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static uint64_t aligned(const ho_problem_t *problem, uint64_t bytes) {
  uint64_t alignment = problem->machine.alignment ? problem->machine.alignment : 256;
  return (bytes + alignment - 1) / alignment * alignment;
}

// Differences first, which may wrap and come out right when they are summed.
static void addLife(const ho_problem_t *problem, uint64_t *curve, uint64_t size, uint32_t begin,
                    uint32_t end) {
  uint64_t bytes = aligned(problem, size);
  curve[begin] += bytes;
  if (end < problem->num_operations)
    curve[end] -= bytes;
}

static void sum(const ho_problem_t *problem, uint64_t *curve) {
  for (uint32_t i = 1; i < problem->num_operations; ++i)
    curve[i] += curve[i - 1];
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    curve[i] += aligned(problem, problem->operations[i].workspace);
}

static void residentLives(const ho_problem_t *problem, const facts_t *facts, uint64_t *curve) {
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    const ho_buffer_t *buffer = &problem->buffers[i];
    bool toEnd = buffer->defined || buffer->required;
    if (facts[i].uses)
      addLife(problem, curve, buffer->size, buffer->defined ? 0 : facts[i].first,
              toEnd ? problem->num_operations : facts[i].last + 1);
  }
}

ho_status_t ho_report_memory(const ho_problem_t *problem, const ho_plan_t *plan, uint64_t *planned,
                             uint64_t *resident) {
  HO_RETURN_IF_ERROR(refuseProgram(plan));
  facts_t *facts = calloc((size_t)problem->num_buffers + 1, sizeof(*facts));
  if (!facts)
    return outOfMemory();
  ho_unit_t *units = NULL;
  uint32_t count = 0;
  ho_status_t status = ho_plan_units(problem, plan, &units, &count);
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    planned[i] = resident[i] = 0;
  gatherUses(problem, facts);
  residentLives(problem, facts, resident);
  for (uint32_t i = 0; i < count; ++i)
    if (units[i].stay.begin < problem->num_operations)
      addLife(problem, planned, units[i].bytes, units[i].stay.begin, units[i].stay.end);
  sum(problem, planned);
  sum(problem, resident);
  free(facts);
  free(units);
  return status;
}
