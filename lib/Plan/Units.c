//===- Units.c - What is copied at once -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

static ho_status_t refusePiece(const ho_problem_t *problem, const ho_plan_t *plan, uint32_t index) {
  const ho_piece_t *piece = &plan->pieces[index];
  bool wrong = piece->residency >= plan->num_residencies || piece->turn > plan->num_residencies ||
               (index > 0 && plan->pieces[index - 1].turn > piece->turn);
  if (!wrong) {
    const ho_residency_t *stay = &plan->residencies[piece->residency];
    uint64_t size =
        stay->buffer < problem->num_buffers ? problem->buffers[stay->buffer].size : UINT64_MAX;
    wrong = stay->kept != HO_KEPT_NOT || piece->begin < stay->begin || piece->begin >= stay->end ||
            (stay->load && piece->begin > stay->wait) || !piece->bytes || piece->first >= size ||
            piece->bytes > size - piece->first;
  }
  if (!wrong)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                        "piece %u of the plan is malformed; ho_plan_check says how", index);
}

static ho_unit_t wholeUnit(const ho_problem_t *problem, const ho_plan_t *plan, uint32_t residency) {
  const ho_residency_t *stay = &plan->residencies[residency];
  uint64_t size = stay->buffer < problem->num_buffers ? problem->buffers[stay->buffer].size : 0;
  uint64_t stored =
      stay->buffer < problem->num_buffers ? hoStoredBytes(&problem->buffers[stay->buffer]) : 0;
  return (ho_unit_t){
      .stay = *stay, .bytes = size, .stored = stored, .residency = residency, .piece = HO_NONE};
}

static ho_unit_t pieceUnit(const ho_plan_t *plan, uint32_t index) {
  const ho_piece_t *piece = &plan->pieces[index];
  ho_unit_t unit = {.stay = plan->residencies[piece->residency],
                    .first = piece->first,
                    .bytes = piece->bytes,
                    .stored = piece->bytes,
                    .residency = piece->residency,
                    .piece = index};
  unit.stay.begin = piece->begin;
  unit.stay.offset += piece->first;
  return unit;
}

ho_status_t hoRefusePieces(const ho_problem_t *problem, const ho_plan_t *plan) {
  for (uint32_t i = 0; i < plan->num_pieces; ++i)
    HO_RETURN_IF_ERROR(refusePiece(problem, plan, i));
  return HO_OK;
}

uint32_t hoListUnits(const ho_problem_t *problem, const ho_plan_t *plan, bool *isSplit,
                     ho_unit_t *out) {
  memset(isSplit, 0, plan->num_residencies * sizeof(*isSplit));
  for (uint32_t i = 0; i < plan->num_pieces; ++i)
    isSplit[plan->pieces[i].residency] = true;
  uint32_t count = 0, next = 0;
  for (uint32_t i = 0; i <= plan->num_residencies; ++i) {
    for (; next < plan->num_pieces && plan->pieces[next].turn == i; ++next)
      out[count++] = pieceUnit(plan, next);
    if (i + HO_AHEAD < plan->num_residencies &&
        plan->residencies[i + HO_AHEAD].buffer < problem->num_buffers)
      hoFetch(&problem->buffers[plan->residencies[i + HO_AHEAD].buffer]);
    if (i < plan->num_residencies && !isSplit[i])
      out[count++] = wholeUnit(problem, plan, i);
  }
  return count;
}

ho_status_t ho_plan_units(const ho_problem_t *problem, const ho_plan_t *plan, ho_unit_t **out,
                          uint32_t *out_count) {
  HO_RETURN_IF_ERROR(hoRefusePieces(problem, plan));
  size_t room = (size_t)plan->num_residencies + plan->num_pieces + 1;
  ho_unit_t *units = malloc(room * sizeof(*units));
  bool *isSplit = malloc(room * sizeof(*isSplit));
  if (units && isSplit) {
    *out_count = hoListUnits(problem, plan, isSplit, units);
    *out = units;
    free(isSplit);
    return HO_OK;
  }
  free(units);
  free(isSplit);
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for the units of a plan");
}

// Whether another load is issued behind piece `before` and before piece `after`.
static bool isInterrupted(const ho_plan_t *plan, uint32_t before, uint32_t after) {
  if (after > before + 1)
    return true;
  for (uint32_t i = plan->pieces[before].turn; i < plan->pieces[after].turn; ++i)
    if (plan->residencies[i].load && i != plan->pieces[before].residency)
      return true;
  return false;
}

bool ho_plan_describe_split(const ho_plan_t *plan, uint32_t residency, ho_split_t *out) {
  uint32_t last = HO_NONE;
  *out = (ho_split_t){.by_store = plan->residencies[residency].store != HO_NONE};
  for (uint32_t i = 0; i < plan->num_pieces; ++i) {
    if (plan->pieces[i].residency != residency)
      continue;
    if (last != HO_NONE && plan->residencies[residency].load) {
      out->by_place |= plan->pieces[i].begin != plan->pieces[last].begin;
      out->by_link |= isInterrupted(plan, last, i);
    }
    last = i;
    ++out->num_pieces;
  }
  return out->num_pieces > 0;
}
