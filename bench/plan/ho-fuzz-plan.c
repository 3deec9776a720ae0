//===- ho-fuzz-plan.c - Parser and planner against the checker ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One input is the text of a problem. What the parser accepts must survive
// being printed and parsed again, and every mode must plan it so that the
// checker agrees and no bound is above the plan. Linked with libFuzzer
// (HO_LIBFUZZER), it explores; otherwise the main below makes inputs: random
// problems, and the same with bytes and words changed.
//
//===----------------------------------------------------------------------===//
#include "Tool.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(ho_status_t status, const char *what) {
  if (!status)
    return;
  fprintf(stderr, "ho-fuzz-plan: %s: %s\n", what, ho_status_message(status));
  abort();
}

static uint64_t numSplit; // plans with pieces

// The makespan; 0 where there is no plan.
static uint64_t planWith(const ho_problem_t *problem, ho_plan_options_t options) {
  ho_plan_t *plan;
  ho_plan_mode_t mode = options.mode;
  ho_status_t status = ho_plan_create(problem, &options, &plan);
  if (status && ho_status_code(status) == HO_STATUS_INFEASIBLE) {
    ho_status_free(status);
    return 0;
  }
  require(status, "no plan");
  ho_problem_t unlimited = *problem;
  if (mode == HO_PLAN_RESIDENT)
    unlimited.machine.device_memory = UINT64_MAX;
  require(ho_plan_check(&unlimited, plan), "a wrong plan");
  uint64_t time, bytes, moved = plan->bytes_to_device + plan->bytes_to_host;
  require(ho_problem_lower_bounds(problem, &time, &bytes), "no bounds");
  if (plan->makespan < plan->time_lower_bound || plan->makespan < time ||
      moved < plan->bytes_lower_bound || moved < bytes ||
      plan->peak_live_bytes < plan->memory_lower_bound) {
    fprintf(stderr, "ho-fuzz-plan: a plan is better than its lower bound\n");
    abort();
  }
  uint64_t makespan = plan->makespan;
  numSplit += plan->num_pieces > 0;
  ho_plan_free(plan);
  return makespan;
}

// Splitting never makes a plan slower.
static void planSplit(const ho_problem_t *problem, bool freely) {
  ho_plan_options_t options = {.reorder = freely, .recompute = freely};
  uint64_t without = planWith(problem, options);
  options.split = true;
  if (planWith(problem, options) <= without)
    return;
  fprintf(stderr, "ho-fuzz-plan: a plan is slower for being split\n");
  abort();
}

// Printing and parsing again changes nothing.
static void roundTrip(const ho_problem_t *problem) {
  char *text[2] = {NULL, NULL};
  size_t length[2] = {0, 0};
  ho_problem_t *again = NULL;
  for (int i = 0; i < 2; ++i) {
    FILE *file = open_memstream(&text[i], &length[i]);
    if (!file)
      abort();
    require(ho_problem_print(i ? again : problem, file), "not printed");
    fclose(file);
    if (i == 0)
      require(ho_problem_parse(text[0], length[0], "printed", &again), "not parsed again");
  }
  if (length[0] != length[1] || memcmp(text[0], text[1], length[0])) {
    fprintf(stderr, "ho-fuzz-plan: printed differently the second time\n");
    abort();
  }
  ho_problem_free(again);
  free(text[0]);
  free(text[1]);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ho_problem_t *problem;
  ho_status_t status = ho_problem_parse((const char *)data, size, "input", &problem);
  if (status) {
    ho_status_free(status);
    return 0;
  }
  if (problem->num_operations < 200 && problem->num_buffers < 200 && problem->num_accesses < 1000) {
    roundTrip(problem);
    for (ho_plan_mode_t mode = HO_PLAN_REACTIVE; mode <= HO_PLAN_WINDOW; ++mode)
      planWith(problem, (ho_plan_options_t){.mode = mode});
    planSplit(problem, false);
    planSplit(problem, true);
  }
  ho_problem_free(problem);
  return 0;
}

#ifndef HO_LIBFUZZER
static uint64_t next(uint64_t *state) {
  *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return *state >> 33;
}

// Another character, a piece moved, a piece left out, or a number made extreme.
static size_t mutate(char *text, size_t length, uint64_t *state) {
  static const char characters[] = "0123456789=,# \n.-eax_KMGiB";
  static const char *const numbers[] = {"0", "1", "18446744073709551615", "1e308", "-1", "nan"};
  size_t at = next(state) % length, size = 1 + next(state) % 12, to = next(state) % length;
  switch (next(state) % 4) {
  case 0:
    text[at] = characters[next(state) % (sizeof(characters) - 1)];
    break;
  case 1:
    if (at + size < length && to + size < length)
      memmove(text + to, text + at, size);
    break;
  case 2:
    if (at + size < length && length > size + 1) {
      memmove(text + at, text + at + size, length - at - size);
      length -= size;
    }
    break;
  default: {
    const char *number = numbers[next(state) % 6];
    char *equals = memchr(text + at, '=', length - at);
    if (equals && equals + 1 + strlen(number) < text + length)
      memcpy(equals + 1, number, strlen(number));
  }
  }
  return length;
}

// Pure where it may be, a fence now and then.
static void loosen(ho_problem_t *problem, uint64_t *state) {
  for (uint32_t i = 0; i < problem->num_operations; ++i) {
    ho_operation_t *operation = &problem->operations[i];
    operation->fence = next(state) % 8 == 0;
    operation->pure = true;
    for (uint32_t k = 0; k < operation->num_accesses; ++k) {
      uint32_t kinds = problem->accesses[operation->first_access + k].kinds;
      operation->pure &=
          kinds == HO_ACCESS_READ || kinds == (HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
    }
  }
}

// Every other problem repeats, with states and what is new in every step.
static void repeat(ho_problem_t *problem, uint64_t *state) {
  problem->repeats = next(state) % 2;
  for (uint32_t i = 0; i < problem->num_buffers; ++i) {
    ho_buffer_t *buffer = &problem->buffers[i];
    buffer->state = buffer->defined && buffer->required && next(state) % 2;
    buffer->fresh = buffer->defined && !buffer->state && next(state) % 4 == 0;
  }
}

static void fuzzOne(uint64_t seed) {
  uint64_t state = seed * 2 + 1;
  ho_problem_t *problem;
  uint32_t operations = 1 + (uint32_t)(next(&state) % 30), buffers = 1 + next(&state) % 12;
  require(toolRandomProblem(seed, operations, buffers, &problem), "no random problem");
  loosen(problem, &state);
  repeat(problem, &state);
  if (next(&state) % 2)
    problem->machine.copy_latency %= 16; // pieces of a few hundred bytes are worth it
  char *text;
  size_t length;
  FILE *file = open_memstream(&text, &length);
  if (!file)
    abort();
  require(ho_problem_print(problem, file), "not printed");
  fclose(file);
  ho_problem_free(problem);
  LLVMFuzzerTestOneInput((const uint8_t *)text, length);
  for (int i = 0; i < 20; ++i) {
    length = mutate(text, length, &state);
    LLVMFuzzerTestOneInput((const uint8_t *)text, length);
  }
  free(text);
}

static int replay(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) {
    fprintf(stderr, "ho-fuzz-plan: cannot open '%s'\n", path);
    return 1;
  }
  char *text = malloc(1u << 20);
  size_t length = text ? fread(text, 1, 1u << 20, file) : 0;
  fclose(file);
  if (text)
    LLVMFuzzerTestOneInput((const uint8_t *)text, length);
  free(text);
  return 0;
}

int main(int argc, char **argv) {
  uint64_t first = 0, seconds = 60, count = UINT64_MAX;
  for (int i = 1; i < argc; ++i) {
    if (sscanf(argv[i], "--seed=%" SCNu64, &first) == 1 ||
        sscanf(argv[i], "--seconds=%" SCNu64, &seconds) == 1)
      continue;
    if (sscanf(argv[i], "--count=%" SCNu64, &count) == 1) {
      seconds = 1u << 30;
      continue;
    }
    if (argv[i][0] != '-')
      return replay(argv[i]);
    fprintf(stderr, "Usage: ho-fuzz-plan [--seed=N] [--seconds=N | --count=N] | FILE\n");
    return 2;
  }
  time_t end = time(NULL) + (time_t)seconds;
  uint64_t done = 0;
  for (; done < count && time(NULL) < end; ++done) {
    // What went wrong is found again with --seed=N --count=1.
    if (done % 1000 == 0)
      fprintf(stderr, "seed %" PRIu64 "\n", first + done);
    fuzzOne(first + done);
  }
  printf("fuzz-plan seeds=%" PRIu64 " inputs=%" PRIu64 " split=%" PRIu64 " findings=0\n", done,
         21 * done, numSplit);
  return 0;
}
#endif
