//===- CheckPieces.c - Do the pieces cover what is split? -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CheckPieces.h"

#include <stdlib.h>
#include <string.h>

static ho_status_t complain(const char *name, const ho_problem_t *problem, const ho_plan_t *plan,
                            uint32_t index, const char *what) {
  const ho_piece_t *piece = &plan->pieces[index];
  uint32_t buffer = plan->residencies[piece->residency].buffer;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "%s: piece %u of residency %u of '%s': %s",
                        name, index, piece->residency, problem->buffers[buffer].name, what);
}

static ho_status_t checkPiece(const ho_problem_t *problem, const ho_plan_t *plan, uint32_t index,
                              uint64_t alignment) {
  const ho_piece_t *piece = &plan->pieces[index];
  if (piece->residency >= plan->num_residencies || piece->turn > plan->num_residencies)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "unknown-residency: piece %u is of residency %u, before residency %u, "
                          "of %u",
                          index, piece->residency, piece->turn, plan->num_residencies);
  const ho_residency_t *stay = &plan->residencies[piece->residency];
  const ho_buffer_t *buffer = &problem->buffers[stay->buffer];
  if (buffer->whole)
    return complain("split-whole", problem, plan, index, "the buffer may not be split");
  if (stay->kept != HO_KEPT_NOT)
    return complain("split-kept", problem, plan, index, "what is kept is not split");
  if (piece->begin < stay->begin || piece->begin >= stay->end)
    return complain("malformed-piece", problem, plan, index, "it begins outside of its residency");
  if (stay->load && piece->begin > stay->wait)
    return complain("malformed-piece", problem, plan, index, "it begins after the wait for it");
  if (!piece->bytes || piece->first >= buffer->size || piece->bytes > buffer->size - piece->first)
    return complain("malformed-piece", problem, plan, index, "it lies outside of its buffer");
  if (piece->first % alignment)
    return complain("misaligned", problem, plan, index,
                    "its first byte is not a multiple of the alignment");
  return HO_OK;
}

// Boundaries must not fall along the order in which loads are issued.
static ho_status_t checkTurns(const ho_problem_t *problem, const ho_plan_t *plan,
                              const ho_piece_table_t *table) {
  uint32_t latest = 0, next = 0;
  for (uint32_t i = 0; i <= plan->num_residencies; ++i) {
    for (; next < plan->num_pieces && plan->pieces[next].turn <= i; ++next) {
      if (plan->pieces[next].turn < i || plan->pieces[next].begin < latest)
        return complain("out-of-turn", problem, plan, next,
                        "it begins before a load that is issued before it");
      latest = plan->pieces[next].begin;
    }
    bool isWhole = i < plan->num_residencies && table->begins[i] == table->begins[i + 1];
    if (isWhole && plan->residencies[i].begin < latest)
      return complain("out-of-turn", problem, plan, next - 1,
                      "a load that is issued after it begins before it");
    if (isWhole)
      latest = plan->residencies[i].begin;
  }
  return HO_OK;
}

static void insertByFirst(const ho_plan_t *plan, uint32_t *sorted, uint32_t count, uint32_t index) {
  uint64_t first = plan->pieces[index].first;
  for (; count > 0 && plan->pieces[sorted[count - 1]].first > first; --count)
    sorted[count] = sorted[count - 1];
  sorted[count] = index;
}

static bool fillTable(const ho_plan_t *plan, ho_piece_table_t *table) {
  size_t residencies = (size_t)plan->num_residencies + 2;
  table->begins = calloc(residencies, sizeof(uint32_t));
  table->sorted = calloc(plan->num_pieces, sizeof(uint32_t));
  uint32_t *counts = calloc(residencies, sizeof(uint32_t));
  if (table->begins && table->sorted && counts) {
    for (uint32_t i = 0; i < plan->num_pieces; ++i)
      ++table->begins[plan->pieces[i].residency + 1];
    for (uint32_t i = 0; i < plan->num_residencies; ++i)
      table->begins[i + 1] += table->begins[i];
    for (uint32_t i = 0; i < plan->num_pieces; ++i) {
      uint32_t stay = plan->pieces[i].residency;
      insertByFirst(plan, table->sorted + table->begins[stay], counts[stay]++, i);
    }
  }
  bool filled = table->begins && table->sorted && counts;
  free(counts);
  return filled;
}

static ho_status_t checkCover(const ho_problem_t *problem, const ho_plan_t *plan,
                              const ho_piece_table_t *table, uint32_t residency) {
  const ho_residency_t *stay = &plan->residencies[residency];
  uint64_t covered = 0;
  uint32_t earliest = HO_NONE, begin = table->begins[residency], end = table->begins[residency + 1];
  for (uint32_t i = begin; i < end; ++i) {
    const ho_piece_t *piece = &plan->pieces[table->sorted[i]];
    if (piece->first != covered)
      return complain("not-covered", problem, plan, table->sorted[i],
                      "it does not begin where the bytes of the others end");
    covered += piece->bytes;
    earliest = piece->begin < earliest ? piece->begin : earliest;
  }
  if (begin < end && covered != problem->buffers[stay->buffer].size)
    return complain("not-covered", problem, plan, table->sorted[end - 1],
                    "bytes behind it belong to no piece");
  if (begin < end && earliest != stay->begin)
    return complain("malformed-piece", problem, plan, table->sorted[begin],
                    "no piece begins where the residency does");
  return HO_OK;
}

ho_status_t hoCheckPieceForm(const ho_problem_t *problem, const ho_plan_t *plan, uint64_t alignment,
                             ho_piece_table_t *out) {
  *out = (ho_piece_table_t){NULL, NULL};
  if (!plan->num_pieces)
    return HO_OK;
  for (uint32_t i = 0; i < plan->num_pieces; ++i)
    HO_RETURN_IF_ERROR(checkPiece(problem, plan, i, alignment));
  if (!fillTable(plan, out))
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to check a plan of %u pieces",
                          plan->num_pieces);
  HO_RETURN_IF_ERROR(checkTurns(problem, plan, out));
  for (uint32_t i = 0; i < plan->num_residencies; ++i)
    HO_RETURN_IF_ERROR(checkCover(problem, plan, out, i));
  return HO_OK;
}

void hoPieceTableDestroy(ho_piece_table_t *table) {
  free(table->sorted);
  free(table->begins);
  *table = (ho_piece_table_t){NULL, NULL};
}
