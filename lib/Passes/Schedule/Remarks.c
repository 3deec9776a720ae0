//===- Remarks.c - What a schedule says of itself -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Schedule/Scheduler.h"

#include <inttypes.h>
#include <stdlib.h>

void hoRemarkLeftAlone(HoScheduleWork *work, const HoBlockProgram *program) {
  for (size_t i = 0; i < program->buffers.count; ++i) {
    const HoBlockBuffer *buffer = &program->buffers.items[i];
    if (buffer->managed || !buffer->reason)
      continue;
    hoStatisticAdd(work->scheduler->pass, HoScheduleStatisticLeftAlone, 1);
    if (!work->scheduler->remarks)
      continue;
    MlirOperation at = hoDefiningOp(buffer->root);
    if (mlirOperationIsNull(at))
      at = mlirBlockGetParentOperation(program->block);
    hoRemark(at,
             "left alone: a buffer of %" PRIu64 " bytes is copied around each of its uses, "
             "because %s",
             buffer->bytes, buffer->reason);
  }
}

// Says, and counts, what a plan's program does otherwise.
void hoRemarkProgram(HoScheduleWork *work, const HoBlockProgram *program, const ho_plan_t *plan) {
  uint64_t moved = 0, again = plan->program_length - program->problem->num_operations;
  bool *ran = hoAllocate(program->problem->num_operations, sizeof(*ran));
  uint32_t latest = 0;
  for (uint32_t i = 0; i < plan->program_length; ++i) {
    uint32_t index = plan->program[i];
    moved += !ran[index] && index < latest;
    latest = index > latest ? index : latest;
    ran[index] = true;
  }
  free(ran);
  hoStatisticAdd(work->scheduler->pass, HoScheduleStatisticMoved, moved);
  hoStatisticAdd(work->scheduler->pass, HoScheduleStatisticRecomputed, again);
  if (work->scheduler->remarks)
    hoRemark(mlirBlockGetParentOperation(program->block),
             "reordered: %" PRIu64 " operations run after one that they stood before; recomputed: "
             "%" PRIu64 " runs more, in place of copies",
             moved, again);
}

// Says, and counts, what comes or goes in pieces.
void hoRemarkSplits(HoScheduleWork *work, const HoBlockProgram *program, const ho_plan_t *plan) {
  for (uint32_t i = 0; i < plan->num_residencies; ++i) {
    ho_split_t split;
    if (!ho_plan_describe_split(plan, i, &split))
      continue;
    hoStatisticAdd(work->scheduler->pass, HoScheduleStatisticSplit, 1);
    const ho_buffer_t *buffer = &program->problem->buffers[plan->residencies[i].buffer];
    if (work->scheduler->remarks)
      hoRemark(mlirBlockGetParentOperation(program->block),
               "split: '%s', %" PRIu64 " bytes, is copied in %u pieces%s%s%s", buffer->name,
               buffer->size, split.num_pieces,
               split.by_place ? "; they come as their places become free" : "",
               split.by_link ? "; more urgent copies come between them" : "",
               split.by_store ? "; their bytes leave one after the other" : "");
  }
}

bool hoHasSeveralBlocks(MlirOperation function) {
  MlirRegion body = mlirOperationGetRegion(function, 0);
  return !mlirBlockIsNull(mlirBlockGetNextInRegion(mlirRegionGetFirstBlock(body)));
}

void hoRemarkBlocks(const HoScheduleWork *work) {
  if (hoHasSeveralBlocks(work->function->op) && work->scheduler->remarks &&
      work->mode == HO_PLAN_SCHEDULED)
    hoRemark(work->function->op, "left alone: this function branches between blocks; each block is "
                                 "scheduled by itself and no buffer stays on the device across "
                                 "a branch");
}

void hoReportFunction(const HoScheduleWork *work) {
  if (!work->scheduler->report)
    return;
  char budget[32] = "unlimited";
  if (work->budget != UINT64_MAX)
    snprintf(budget, sizeof(budget), "%" PRIu64, work->budget);
  hoRemark(work->function->op,
           "budget %s bytes, planned peak %" PRIu64 ", with everything resident %" PRIu64
           "; %" PRIu64 " prefetches, %" PRIu64 " stores; modelled time %.3f ms, %.2fx of bound",
           budget, work->function->peak, work->function->resident, work->counts.prefetches,
           work->counts.stores, (double)work->makespan * 1e-6,
           work->bound ? (double)work->makespan / (double)work->bound : 1.0);
}
