//===- trace.c - What ran when --------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "trace.h"

#include "clock.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct row {
  ho_trace_event_t *events;
  size_t count, capacity;
  size_t step_begin; // count when room was last made
  uint64_t dropped;
} row_t;

struct ho_trace {
  FILE *file;
  char *path;
  uint64_t origin;
  row_t rows[HO_NUM_ROWS];
  char **names;
  uint32_t num_names;
};

static const char *const rowNames[HO_NUM_ROWS] = {"to device", "to host",       "compute",
                                                  "stall",     "device memory", "disk"};
// Row numbers in the file, which viewers sort by.
static const int rowThreads[HO_NUM_ROWS] = {3, 4, 1, 2, 0, 5};

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static void freeTrace(ho_trace_t *trace) {
  for (int i = 0; i < HO_NUM_ROWS; ++i)
    free(trace->rows[i].events);
  for (uint32_t i = 0; i < trace->num_names; ++i)
    free(trace->names[i]);
  free(trace->names);
  free(trace->path);
  free(trace);
}

ho_status_t ho_trace_create(const char *path, ho_trace_t **out) {
  ho_trace_t *trace = calloc(1, sizeof(*trace));
  if (!trace || (path && !(trace->path = strdup(path)))) {
    free(trace);
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  trace->file = path ? fopen(path, "w") : NULL;
  if (path && !trace->file) {
    freeTrace(trace);
    return ho_status_make(HO_STATUS_IO, "cannot write the trace '%s': %s", path, strerror(errno));
  }
  trace->origin = ho_now();
  *out = trace;
  return HO_OK;
}

ho_status_t ho_trace_add_names(ho_trace_t *trace, const ho_manifest_entry_t *entry,
                               uint32_t *out_first) {
  size_t count = (size_t)trace->num_names + entry->num_operations;
  char **names = realloc(trace->names, (count + 1) * sizeof(*names));
  if (!names)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  trace->names = names;
  *out_first = trace->num_names;
  for (uint32_t i = 0; i < entry->num_operations; ++i) {
    char *name = strdup(entry->operations[i].name);
    if (!name)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
    trace->names[trace->num_names++] = name;
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Recording
//===----------------------------------------------------------------------===//

void ho_trace_reserve(ho_trace_t *trace, ho_trace_row_t number, uint64_t expected) {
  row_t *row = &trace->rows[number];
  size_t last = row->count - row->step_begin + row->dropped;
  size_t needed = row->count + (expected > last ? expected : last) * 2 + 64;
  row->step_begin = row->count;
  if (needed <= row->capacity)
    return;
  size_t capacity = needed > row->capacity * 2 ? needed : row->capacity * 2;
  ho_trace_event_t *events = realloc(row->events, capacity * sizeof(*events));
  if (!events)
    return;
  row->events = events;
  row->capacity = capacity;
}

void ho_trace_record(ho_trace_t *trace, ho_trace_row_t number, const ho_trace_event_t *event) {
  row_t *row = &trace->rows[number];
  if (row->count < row->capacity)
    row->events[row->count++] = *event;
  else
    ++row->dropped;
}

void ho_trace_visit(const ho_trace_t *trace, ho_trace_row_t number, ho_trace_visitor_t visitor,
                    void *context) {
  const row_t *row = &trace->rows[number];
  for (size_t i = 0; i < row->count; ++i)
    visitor(context, number, &row->events[i]);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static void writeString(FILE *file, const char *text) {
  fputc('"', file);
  for (; *text; ++text) {
    unsigned char c = (unsigned char)*text;
    if (c == '"' || c == '\\')
      fprintf(file, "\\%c", c);
    else if (c < 0x20)
      fprintf(file, "\\u%04x", c);
    else
      fputc(c, file);
  }
  fputc('"', file);
}

static double microseconds(const ho_trace_t *trace, uint64_t time) {
  return time > trace->origin ? (double)(time - trace->origin) / 1000.0 : 0;
}

static const char *nameOf(const ho_trace_t *trace, uint32_t name) {
  return name < trace->num_names ? trace->names[name] : NULL;
}

static void writeRowName(const ho_trace_t *trace, int row) {
  fprintf(
      trace->file,
      "{\"ph\":\"M\",\"pid\":1,\"tid\":%d,\"name\":\"thread_name\",\"args\":{\"name\":\"%s\"}},\n"
      "{\"ph\":\"M\",\"pid\":1,\"tid\":%d,\"name\":\"thread_sort_index\","
      "\"args\":{\"sort_index\":%d}},\n",
      rowThreads[row], rowNames[row], rowThreads[row], rowThreads[row]);
}

static const char *spanName(int row, const char *operation) {
  static const char *const names[HO_NUM_ROWS] = {[HO_ROW_TO_DEVICE] = "copy",
                                                 [HO_ROW_TO_HOST] = "copy",
                                                 [HO_ROW_STALL] = "wait",
                                                 [HO_ROW_DISK] = "read"};
  return names[row] ? names[row] : operation ? operation : "?";
}

static void writeSpan(const ho_trace_t *trace, int row, const ho_trace_event_t *event) {
  FILE *file = trace->file;
  const char *operation = nameOf(trace, event->name);
  bool moves = row == HO_ROW_TO_DEVICE || row == HO_ROW_TO_HOST || row == HO_ROW_DISK;
  fprintf(file,
          "{\"ph\":\"X\",\"pid\":1,\"tid\":%d,\"ts\":%.3f,\"dur\":%.3f,\"name\":", rowThreads[row],
          microseconds(trace, event->start), (double)(event->finish - event->start) / 1000.0);
  writeString(file, spanName(row, operation));
  fputs(",\"args\":{", file);
  if (moves)
    fprintf(file, "\"bytes\":%llu,\"offset\":%llu", (unsigned long long)event->size,
            (unsigned long long)event->offset);
  if (row != HO_ROW_COMPUTE && operation) {
    fputs(moves ? ",\"operation\":" : "\"operation\":", file);
    writeString(file, operation);
  }
  fputs("}},\n", file);
}

static void writeSample(const ho_trace_t *trace, const ho_trace_event_t *event) {
  fprintf(
      trace->file,
      "{\"ph\":\"C\",\"pid\":1,\"ts\":%.3f,\"name\":\"device memory\",\"args\":{\"live\":%llu}},\n",
      microseconds(trace, event->start), (unsigned long long)event->size);
}

static void writeRow(const ho_trace_t *trace, int number) {
  const row_t *row = &trace->rows[number];
  if (number != HO_ROW_MEMORY && (number != HO_ROW_DISK || row->count))
    writeRowName(trace, number);
  for (size_t i = 0; i < row->count; ++i)
    if (number == HO_ROW_MEMORY)
      writeSample(trace, &row->events[i]);
    else
      writeSpan(trace, number, &row->events[i]);
}

static void writeAll(const ho_trace_t *trace) {
  uint64_t dropped = 0;
  fputs("{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n", trace->file);
  for (int i = 0; i < HO_NUM_ROWS; ++i) {
    writeRow(trace, i);
    dropped += trace->rows[i].dropped;
  }
  // Also ends the list, in which every line above has a comma.
  fprintf(
      trace->file,
      "{\"ph\":\"M\",\"pid\":1,\"name\":\"process_name\",\"args\":{\"name\":\"HyperOffload\"}}\n"
      "],\"otherData\":{\"dropped_events\":%llu}}\n",
      (unsigned long long)dropped);
}

static ho_status_t writeFile(ho_trace_t *trace) {
  errno = 0;
  writeAll(trace);
  bool failed = fflush(trace->file) || ferror(trace->file);
  int error = errno;
  failed |= fclose(trace->file) != 0;
  ho_status_t status = HO_OK;
  if (failed)
    status = ho_status_make(HO_STATUS_IO, "cannot write the trace '%s': %s", trace->path,
                            strerror(error ? error : errno));
  return status;
}

ho_status_t ho_trace_finish(ho_trace_t *trace) {
  ho_status_t status = trace->file ? writeFile(trace) : HO_OK;
  freeTrace(trace);
  return status;
}
