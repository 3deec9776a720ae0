//===- ho-bench-plan.c - How good the planner is --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <stdlib.h>
#include <string.h>

static const char help[] =
    "Usage: ho-bench-plan exact FILE      against least times and bytes (bench/optimality)\n"
    "       ho-bench-plan models FILE...  instances and generated decoders under budgets, modes\n"
    "       ho-bench-plan memory          least memory at one percent slowdown\n"
    "       ho-bench-plan replacement     bytes moved on convolutional networks\n"
    "       ho-bench-plan repeat          decoders whose steps follow one another\n"
    "       ho-bench-plan scale           100,000 and 1,000,000 operations\n";

ho_status_t toolReadFile(const char *path, char **outText, size_t *outLength) {
  FILE *file = fopen(path, "r");
  char *text = NULL;
  long size = -1;
  if (file && !fseek(file, 0, SEEK_END))
    size = ftell(file);
  if (size >= 0)
    text = malloc((size_t)size + 1);
  bool ok = text && !fseek(file, 0, SEEK_SET) && fread(text, 1, (size_t)size, file) == (size_t)size;
  if (file)
    fclose(file);
  if (!ok) {
    free(text);
    return ho_status_make(HO_STATUS_IO, "cannot read '%s'", path);
  }
  text[size] = '\0';
  *outText = text;
  *outLength = (size_t)size;
  return HO_OK;
}

ho_status_t benchParse(const char *path, ho_problem_t **out) {
  char *text = NULL;
  size_t length = 0;
  HO_RETURN_IF_ERROR(toolReadFile(path, &text, &length));
  ho_status_t status = ho_problem_parse(text, length, path, out);
  free(text);
  return status;
}

static ho_status_t inspect(const ho_problem_t *problem, const ho_plan_t *plan) {
  HO_RETURN_IF_ERROR(ho_plan_check(problem, plan));
  if (plan->makespan < plan->time_lower_bound || benchMoved(plan) < plan->bytes_lower_bound ||
      plan->peak_live_bytes < plan->memory_lower_bound)
    return ho_status_make(HO_STATUS_INTERNAL, "a plan is better than its lower bound");
  return HO_OK;
}

ho_status_t benchPlan(const ho_problem_t *problem, ho_plan_options_t options, ho_plan_t **out) {
  HO_RETURN_IF_ERROR(ho_plan_create(problem, &options, out));
  ho_status_t status = inspect(problem, *out);
  if (status)
    ho_plan_free(*out);
  return status;
}

static ho_status_t run(int argc, char **argv) {
  if (argc == 3 && !strcmp(argv[1], "exact"))
    return benchExact(argv[2]);
  if (argc >= 2 && !strcmp(argv[1], "models"))
    return benchModels(argv + 2, argc - 2);
  if (argc == 2 && !strcmp(argv[1], "memory"))
    return benchMemory();
  if (argc == 2 && !strcmp(argv[1], "replacement"))
    return benchReplacement();
  if (argc == 2 && !strcmp(argv[1], "repeat"))
    return benchRepeat();
  if (argc == 2 && !strcmp(argv[1], "scale"))
    return benchScale();
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "wrong usage\n%s", help);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  ho_status_t status = run(argc, argv);
  if (!status)
    return 0;
  fprintf(stderr, "ho-bench-plan: %s\n", ho_status_message(status));
  ho_status_free(status);
  return 1;
}
