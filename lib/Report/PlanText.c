//===- PlanText.c - A plan as JSON ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Columns rather than rows, names once, times and boundaries as differences:
// ten thousand operations are to fit a page that opens at once.
//
//===----------------------------------------------------------------------===//
#include "Strings.h"

#include "ho/report.h"

#include <stdlib.h>

typedef struct writer {
  const ho_problem_t *problem;
  const ho_plan_t *plan;
  ho_unit_t *units; // what the page shows as stays
  uint32_t numUnits;
  ho_text_t text;
  ho_strings_t strings;
} writer_t;

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
}

//===----------------------------------------------------------------------===//
// Figures
//===----------------------------------------------------------------------===//

static void putBudget(ho_text_t *text, uint64_t budget) {
  if (budget != UINT64_MAX)
    hoTextMember(text, "budget", budget);
}

static void putMachine(writer_t *writer) {
  const ho_machine_t *machine = &writer->problem->machine;
  ho_text_t *text = &writer->text;
  hoTextKey(text, "machine");
  hoTextPut(text, "{");
  hoTextMember(text, "alignment", machine->alignment ? machine->alignment : 256);
  hoTextKey(text, "to_device_rate");
  hoTextReal(text, machine->to_device_rate);
  hoTextKey(text, "to_host_rate");
  hoTextReal(text, machine->to_host_rate);
  hoTextMember(text, "copy_latency", machine->copy_latency);
  hoTextKey(text, "duplex_interference");
  hoTextReal(text, machine->duplex_interference);
  hoTextPut(text, "}");
}

static void putFigures(writer_t *writer, ho_plan_mode_t mode) {
  const ho_plan_t *plan = writer->plan;
  ho_text_t *text = &writer->text;
  hoTextKey(text, "figures");
  hoTextPut(text, "{");
  if (mode != HO_PLAN_RESIDENT)
    putBudget(text, writer->problem->machine.device_memory);
  hoTextMember(text, "minimum", ho_problem_minimum_memory(writer->problem, NULL));
  hoTextMember(text, "resident", ho_problem_resident_memory(writer->problem));
  hoTextMember(text, "arena", plan->arena_bytes);
  hoTextMember(text, "peak", plan->peak_live_bytes);
  hoTextMember(text, "to_device", plan->bytes_to_device);
  hoTextMember(text, "to_host", plan->bytes_to_host);
  hoTextMember(text, "bytes_bound", plan->bytes_lower_bound);
  hoTextMember(text, "memory_bound", plan->memory_lower_bound);
  hoTextMember(text, "time", plan->makespan);
  hoTextMember(text, "time_bound", plan->time_lower_bound);
  hoTextMember(text, "compute", plan->compute_time);
  hoTextMember(text, "stall", plan->stall_time);
  hoTextPut(text, "}");
}

//===----------------------------------------------------------------------===//
// The problem
//===----------------------------------------------------------------------===//

static ho_status_t putOperations(writer_t *writer) {
  const ho_problem_t *problem = writer->problem;
  ho_text_t *text = &writer->text;
  hoTextBeginArray(text, "op_name");
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    uint32_t name;
    HO_RETURN_IF_ERROR(hoStringsAdd(&writer->strings, problem->operations[i].name, &name));
    hoTextElement(text, name);
  }
  hoTextEndArray(text);
  hoTextBeginArray(text, "op_workspace");
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    hoTextElement(text, (int64_t)problem->operations[i].workspace);
  hoTextEndArray(text);
  hoTextBeginArray(text, "op_accesses");
  for (uint32_t i = 0; i < problem->num_operations; ++i)
    hoTextElement(text, problem->operations[i].num_accesses);
  hoTextEndArray(text);
  return HO_OK;
}

// In order of the operations, whatever order the problem has them in.
static void putAccesses(writer_t *writer) {
  const ho_problem_t *problem = writer->problem;
  ho_text_t *text = &writer->text;
  for (int kinds = 0; kinds < 2; ++kinds) {
    hoTextBeginArray(text, kinds ? "access_kinds" : "access_buffer");
    for (uint32_t i = 0; i < problem->num_operations; ++i)
      for (uint32_t k = 0; k < problem->operations[i].num_accesses; ++k) {
        ho_access_t access = problem->accesses[problem->operations[i].first_access + k];
        hoTextElement(text, kinds ? access.kinds : access.buffer);
      }
    hoTextEndArray(text);
  }
}

static ho_status_t putDecisions(writer_t *writer) {
  uint32_t count = writer->problem->num_buffers;
  ho_decision_t *decisions = malloc(((size_t)count + 1) * sizeof(*decisions));
  ho_status_t status =
      decisions ? ho_report_decisions(writer->problem, writer->plan, decisions) : outOfMemory();
  hoTextBeginArray(&writer->text, "buffer_decision");
  for (uint32_t i = 0; !status && i < count; ++i)
    hoTextElement(&writer->text, decisions[i]);
  hoTextEndArray(&writer->text);
  free(decisions);
  return status;
}

static ho_status_t putBuffers(writer_t *writer) {
  const ho_problem_t *problem = writer->problem;
  ho_text_t *text = &writer->text;
  hoTextBeginArray(text, "buffer_name");
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    if (i)
      hoTextPut(text, ",");
    hoTextString(text, problem->buffers[i].name);
  }
  hoTextEndArray(text);
  hoTextBeginArray(text, "buffer_size");
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    hoTextElement(text, (int64_t)problem->buffers[i].size);
  hoTextEndArray(text);
  hoTextBeginArray(text, "buffer_flags"); // 1: defined, 2: required
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    hoTextElement(text, problem->buffers[i].defined + 2 * problem->buffers[i].required);
  hoTextEndArray(text);
  return putDecisions(writer);
}

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

typedef int64_t (*column_t)(const writer_t *writer, uint32_t stay);

static const ho_residency_t *stayOf(const writer_t *writer, uint32_t i) {
  return &writer->units[i].stay;
}

static int64_t bufferOf(const writer_t *writer, uint32_t i) { return stayOf(writer, i)->buffer; }

static int64_t beginOf(const writer_t *writer, uint32_t i) {
  return (int64_t)stayOf(writer, i)->begin - (i ? (int64_t)stayOf(writer, i - 1)->begin : 0);
}

static int64_t lengthOf(const writer_t *writer, uint32_t i) {
  return (int64_t)stayOf(writer, i)->end - stayOf(writer, i)->begin;
}

static int64_t waitOf(const writer_t *writer, uint32_t i) {
  const ho_residency_t *stay = stayOf(writer, i);
  bool waits = stay->load && stay->wait != HO_NONE; // a tail does not
  return waits ? (int64_t)stay->wait - stay->begin : -1;
}

static int64_t storeOf(const writer_t *writer, uint32_t i) {
  uint32_t store = stayOf(writer, i)->store;
  return store == HO_NONE ? -1 : (int64_t)store - stayOf(writer, i)->begin;
}

static int64_t placeOf(const writer_t *writer, uint32_t i) {
  uint64_t alignment = writer->problem->machine.alignment;
  return (int64_t)(stayOf(writer, i)->offset / (alignment ? alignment : 256));
}

static int64_t bytesOf(const writer_t *writer, uint32_t i) {
  return (int64_t)writer->units[i].bytes;
}

static void putStays(writer_t *writer) {
  static const struct {
    const char *key;
    column_t column;
  } columns[] = {{"stay_buffer", bufferOf}, {"stay_begin", beginOf}, {"stay_length", lengthOf},
                 {"stay_wait", waitOf},     {"stay_store", storeOf}, {"stay_place", placeOf},
                 {"stay_bytes", bytesOf}};
  // Stays that are not split have the sizes of their buffers.
  size_t count = sizeof(columns) / sizeof(*columns) - !writer->plan->num_pieces;
  for (size_t c = 0; c < count; ++c) {
    hoTextBeginArray(&writer->text, columns[c].key);
    for (uint32_t i = 0; i < writer->numUnits; ++i)
      hoTextElement(&writer->text, columns[c].column(writer, i));
    hoTextEndArray(&writer->text);
  }
}

static void putCurve(writer_t *writer, const char *key, const uint64_t *curve) {
  uint64_t before = 0;
  hoTextBeginArray(&writer->text, key);
  for (uint32_t i = 0; i < writer->problem->num_operations; ++i) {
    hoTextElement(&writer->text, (int64_t)(curve[i] - before));
    before = curve[i];
  }
  hoTextEndArray(&writer->text);
}

static ho_status_t putMemory(writer_t *writer) {
  size_t count = (size_t)writer->problem->num_operations + 1;
  uint64_t *planned = malloc(2 * count * sizeof(*planned));
  if (!planned)
    return outOfMemory();
  ho_status_t status = ho_report_memory(writer->problem, writer->plan, planned, planned + count);
  if (!status) {
    putCurve(writer, "live", planned);
    putCurve(writer, "live_resident", planned + count);
  }
  free(planned);
  return status;
}

//===----------------------------------------------------------------------===//
// The timeline
//===----------------------------------------------------------------------===//

// The spans of one queue in their order: whose, how long after the one before, how long.
static void putQueue(writer_t *writer, const ho_span_t *spans, size_t count, ho_queue_t queue,
                     const uint32_t *unitOf) {
  static const char *const keys[3][3] = {{NULL, "op_gap", "op_time"},
                                         {"load_stay", "load_gap", "load_time"},
                                         {"store_stay", "store_gap", "store_time"}};
  for (int part = queue == HO_QUEUE_COMPUTE; part < 3; ++part) {
    uint64_t before = 0;
    hoTextBeginArray(&writer->text, keys[queue][part]);
    for (size_t i = 0; i < count; ++i) {
      const ho_span_t *span = &spans[i];
      if (span->queue != queue)
        continue;
      uint32_t stays = writer->plan->num_residencies;
      hoTextElement(&writer->text,
                    part == 0   ? unitOf[span->piece == HO_NONE ? span->index : stays + span->piece]
                    : part == 1 ? (int64_t)(span->start - before)
                                : (int64_t)(span->finish - span->start));
      before = span->finish;
    }
    hoTextEndArray(&writer->text);
  }
}

// The unit of each residency that is not split, and behind them of each piece.
static void mapUnits(const writer_t *writer, uint32_t *unitOf) {
  for (uint32_t i = 0; i < writer->numUnits; ++i) {
    const ho_unit_t *unit = &writer->units[i];
    unitOf[unit->piece == HO_NONE ? unit->residency : writer->plan->num_residencies + unit->piece] =
        i;
  }
}

static ho_status_t putTimeline(writer_t *writer) {
  const ho_plan_t *plan = writer->plan;
  size_t room =
      writer->problem->num_operations + 2 * ((size_t)plan->num_residencies + plan->num_pieces) + 1;
  size_t count = 0;
  ho_span_t *spans = malloc(room * sizeof(*spans));
  uint32_t *unitOf =
      malloc(((size_t)plan->num_residencies + plan->num_pieces + 1) * sizeof(*unitOf));
  ho_status_t status = spans && unitOf ? HO_OK : outOfMemory();
  uint64_t makespan;
  if (!status)
    status = ho_timeline_simulate(writer->problem, plan, spans, &count, &makespan);
  if (!status)
    mapUnits(writer, unitOf);
  for (int queue = 0; !status && queue < 3; ++queue)
    putQueue(writer, spans, count, (ho_queue_t)queue, unitOf);
  free(spans);
  free(unitOf);
  return status;
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static ho_status_t putPlan(writer_t *writer, const char *name, ho_plan_mode_t mode) {
  static const char *const modes[] = {"scheduled", "reactive", "resident"};
  ho_text_t *text = &writer->text;
  hoTextPut(text, "{");
  hoTextKey(text, "name");
  hoTextString(text, name);
  hoTextKey(text, "mode");
  hoTextString(text, modes[mode]);
  putMachine(writer);
  putFigures(writer, mode);
  HO_RETURN_IF_ERROR(putOperations(writer));
  putAccesses(writer);
  HO_RETURN_IF_ERROR(putBuffers(writer));
  putStays(writer);
  HO_RETURN_IF_ERROR(putMemory(writer));
  HO_RETURN_IF_ERROR(putTimeline(writer));
  hoStringsPrint(&writer->strings, text);
  hoTextPut(text, "}");
  return HO_OK;
}

static ho_status_t textInOrder(const char *name, ho_plan_mode_t mode, const ho_problem_t *problem,
                               const ho_plan_t *plan, char **out) {
  writer_t writer = {.problem = problem, .plan = plan};
  HO_RETURN_IF_ERROR(ho_plan_units(problem, plan, &writer.units, &writer.numUnits));
  ho_status_t status = putPlan(&writer, name, mode);
  if (!status)
    status = hoTextFinish(&writer.text, out);
  free(writer.text.data);
  free(writer.units);
  hoStringsFree(&writer.strings);
  return status;
}

// What runs is shown, in the order in which it runs.
ho_status_t ho_report_plan_text(const char *name, ho_plan_mode_t mode, const ho_problem_t *problem,
                                const ho_plan_t *plan, char **out) {
  if (!plan->program)
    return textInOrder(name, mode, problem, plan, out);
  ho_problem_t *expanded = NULL;
  HO_RETURN_IF_ERROR(ho_program_expand(problem, plan->program, plan->program_length, &expanded));
  ho_plan_t ordered = *plan; // owns nothing
  ordered.program = NULL;
  ho_status_t status = textInOrder(name, mode, expanded, &ordered, out);
  ho_problem_free(expanded);
  return status;
}

ho_status_t ho_report_add_plan(ho_report_t *report, const char *name, ho_plan_mode_t mode,
                               const ho_problem_t *problem, const ho_plan_t *plan) {
  char *text = NULL;
  HO_RETURN_IF_ERROR(ho_report_plan_text(name, mode, problem, plan, &text));
  ho_status_t status = ho_report_add_text(report, text);
  free(text);
  return status;
}
