//===- PackCsv.c - ho-plan --pack -----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tool.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct table {
  size_t count, capacity;
  ho_pack_request_t *requests;
  char **ids; // into the text
} table_t;

static ho_status_t append(table_t *table, char *id, ho_pack_request_t request) {
  if (table->count == table->capacity) {
    size_t capacity = table->capacity ? 2 * table->capacity : 64;
    ho_pack_request_t *requests = realloc(table->requests, capacity * sizeof(*requests));
    if (requests)
      table->requests = requests;
    char **ids = realloc(table->ids, capacity * sizeof(*ids));
    if (ids)
      table->ids = ids;
    if (!requests || !ids)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for %zu requests", capacity);
    table->capacity = capacity;
  }
  table->requests[table->count] = request;
  table->ids[table->count++] = id;
  return HO_OK;
}

static ho_status_t parseRow(table_t *table, char *row, const char *file, unsigned line) {
  char *comma = strchr(row, ',');
  ho_pack_request_t request = {0};
  int used = 0;
  if (comma)
    sscanf(comma, ",%" SCNu64 ",%" SCNu64 ",%" SCNu64 "%n", &request.begin, &request.end,
           &request.size, &used);
  if (!used)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s:%u: a row must be id,lower,upper,size with whole numbers", file,
                          line);
  *comma = '\0';
  return append(table, row, request);
}

static ho_status_t parseTable(table_t *table, char *text, const char *file) {
  unsigned line = 0;
  for (char *row = text; row;) {
    char *end = strchr(row, '\n');
    if (end)
      *end = '\0';
    ++line;
    row[strcspn(row, "\r")] = '\0';
    if (*row && !(line == 1 && !strncmp(row, "id,", 3)))
      HO_RETURN_IF_ERROR(parseRow(table, row, file, line));
    row = end ? end + 1 : NULL;
  }
  return HO_OK;
}

static uint64_t maxLive(const table_t *table) {
  // Live bytes grow at begins only; small enough tables make the square affordable.
  uint64_t most = 0;
  for (size_t i = 0; i < table->count; ++i) {
    uint64_t live = 0;
    for (size_t k = 0; k < table->count; ++k)
      if (table->requests[k].begin <= table->requests[i].begin &&
          table->requests[i].begin < table->requests[k].end)
        live += table->requests[k].size;
    most = live > most ? live : most;
  }
  return most;
}

static ho_status_t writeTable(const table_t *table, const char *output) {
  FILE *file = fopen(output, "w");
  if (!file)
    return ho_status_make(HO_STATUS_IO, "cannot write '%s'", output);
  fputs("id,lower,upper,size,offset\n", file);
  for (size_t i = 0; i < table->count; ++i) {
    const ho_pack_request_t *request = &table->requests[i];
    fprintf(file, "%s,%" PRIu64 ",%" PRIu64 ",%" PRIu64 ",%" PRIu64 "\n", table->ids[i],
            request->begin, request->end, request->size, request->offset);
  }
  bool failed = ferror(file);
  failed |= fclose(file) != 0;
  return failed ? ho_status_make(HO_STATUS_IO, "cannot write '%s'", output) : HO_OK;
}

static ho_status_t packTable(table_t *table, char *text, const char *input, const char *output,
                             uint64_t capacity, uint64_t alignment) {
  HO_RETURN_IF_ERROR(parseTable(table, text, input));
  uint64_t height = 0;
  HO_RETURN_IF_ERROR(ho_pack(table->requests, table->count, alignment, capacity, &height));
  printf("%-16s %zu\n", "requests", table->count);
  printf("%-16s %" PRIu64 "\n", "height", height);
  if (capacity != UINT64_MAX)
    printf("%-16s %" PRIu64 " (%s)\n", "capacity", capacity,
           height <= capacity ? "kept" : "exceeded");
  if (table->count <= 20000)
    printf("%-16s %" PRIu64 "\n", "max live", maxLive(table));
  if (output)
    HO_RETURN_IF_ERROR(writeTable(table, output));
  if (capacity != UINT64_MAX && height > capacity)
    return ho_status_make(HO_STATUS_INFEASIBLE,
                          "%s: no packing within %" PRIu64 " was found, only one of %" PRIu64,
                          input, capacity, height);
  return HO_OK;
}

ho_status_t toolPackCsv(const char *input, const char *output, uint64_t capacity,
                        uint64_t alignment) {
  char *text = NULL;
  size_t length;
  HO_RETURN_IF_ERROR(toolReadFile(input, &text, &length));
  table_t table = {0};
  ho_status_t status = packTable(&table, text, input, output, capacity, alignment);
  free(table.requests);
  free(table.ids);
  free(text);
  return status;
}
