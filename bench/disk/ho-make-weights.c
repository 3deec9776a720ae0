//===- ho-make-weights.c - A file of a program's weights ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-make-weights PROGRAM.so OUT.safetensors
//
// Writes what ho-run's generator gives the arguments of `main` that are only
// read and have a static shape, in their order, so that a run with the file
// computes what a run without it does.
//
//===----------------------------------------------------------------------===//
#include "bind.h"
#include "tensor.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *typeName(ho_type_t type) {
  static const char *const names[] = {
      [HO_TYPE_I1] = "BOOL", [HO_TYPE_I8] = "I8",    [HO_TYPE_I16] = "I16",   [HO_TYPE_I32] = "I32",
      [HO_TYPE_I64] = "I64", [HO_TYPE_F16] = "F16",  [HO_TYPE_BF16] = "BF16", [HO_TYPE_F32] = "F32",
      [HO_TYPE_F64] = "F64", [HO_TYPE_INDEX] = "I64"};
  return names[type];
}

static bool isWanted(const ho_manifest_argument_t *argument) {
  for (uint32_t i = 0; i < argument->rank; ++i)
    if (argument->shape[i] < 0)
      return false;
  return argument->role == HO_ROLE_IN;
}

static void writeHeader(const ho_inputs_t *inputs, FILE *out) {
  uint64_t offset = 0;
  const char *separator = "";
  fputc('{', out);
  for (uint32_t i = 0; i < ho_inputs_count(inputs); ++i) {
    const ho_value_t *value = ho_inputs_value(inputs, i);
    if (!isWanted(value->argument))
      continue;
    fprintf(out, "%s\"%s\":{\"dtype\":\"%s\",\"shape\":[", separator, value->argument->name,
            typeName(value->argument->type));
    for (uint32_t k = 0; k < value->argument->rank; ++k)
      fprintf(out, "%s%" PRId64, k ? "," : "", value->shape[k]);
    fprintf(out, "],\"data_offsets\":[%" PRIu64 ",%" PRIu64 "]}", offset, offset + value->bytes);
    offset += value->bytes;
    separator = ",";
  }
  fputc('}', out);
}

// Eight bytes of length, and a header padded to eight.
static bool writePreamble(const ho_inputs_t *inputs, FILE *out) {
  char *text = NULL;
  size_t length = 0;
  FILE *header = open_memstream(&text, &length);
  if (!header)
    return false;
  writeHeader(inputs, header);
  fflush(header);
  while (length % 8) {
    fputc(' ', header);
    fflush(header);
  }
  fclose(header);
  for (int i = 0; i < 8; ++i)
    fputc((int)(length >> (8 * i) & 0xFF), out);
  fwrite(text, 1, length, out);
  free(text);
  return true;
}

static ho_status_t writeFile(const ho_inputs_t *inputs, const char *path) {
  FILE *out = fopen(path, "w");
  bool good = out && writePreamble(inputs, out);
  for (uint32_t i = 0; i < ho_inputs_count(inputs) && good; ++i) {
    const ho_value_t *value = ho_inputs_value(inputs, i);
    if (isWanted(value->argument))
      good = fwrite(ho_inputs_data(inputs, i), 1, value->bytes, out) == value->bytes;
  }
  if (out)
    good = !fclose(out) && good;
  return good ? HO_OK : ho_status_make(HO_STATUS_IO, "%s: cannot be written", path);
}

static ho_status_t make(const char *program, const char *path) {
  static char name[] = "ho-make-weights";
  char *arguments[] = {name, (char *)(uintptr_t)program};
  ho_options_t options;
  ho_program_t *loaded = NULL;
  ho_inputs_t *inputs = NULL;
  ho_status_t status = ho_options_parse(2, arguments, &options);
  if (!status)
    status = ho_program_load(program, &loaded);
  if (!status && strcmp(ho_program_manifest(loaded)->entries[0].name, "main"))
    status = ho_status_make(HO_STATUS_NOT_FOUND, "%s: its first entry is not 'main'", program);
  if (!status)
    status = ho_inputs_create(&ho_program_manifest(loaded)->entries[0], &options, &inputs);
  if (!status)
    status = writeFile(inputs, path);
  ho_inputs_free(inputs);
  ho_program_free(loaded);
  ho_options_free(&options);
  return status;
}

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: ho-make-weights PROGRAM.so OUT.safetensors\n", stderr);
    return 2;
  }
  ho_status_t status = make(arguments[1], arguments[2]);
  if (!status)
    return 0;
  fprintf(stderr, "ho-make-weights: error: %s\n", ho_status_message(status));
  ho_status_free(status);
  return 1;
}
