//===- Scale.c - Many operations ------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Bench.h"

#include <stdlib.h>
#include <time.h>

// Processor time: one thread plans, and others may be at work on this machine.
static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

enum { TIMES = 5 };

static int compareSeconds(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

// The median of a few times.
static ho_status_t timePlan(ho_problem_t *problem, double *out) {
  double seconds[TIMES], ofBound = 0;
  problem->machine.device_memory = ho_problem_resident_memory(problem) / 2;
  for (int i = 0; i < TIMES; ++i) {
    double start = now();
    ho_plan_t *plan;
    HO_RETURN_IF_ERROR(ho_plan_create(problem, NULL, &plan));
    seconds[i] = now() - start;
    ofBound = benchRatio(plan->makespan, plan->time_lower_bound);
    ho_plan_free(plan);
  }
  qsort(seconds, TIMES, sizeof(*seconds), compareSeconds);
  *out = seconds[TIMES / 2];
  printf("%10u %10u %10u %8.2f %10.3f\n", problem->num_operations, problem->num_buffers,
         problem->num_accesses, *out, ofBound);
  return HO_OK;
}

static ho_status_t timeRandom(uint32_t operations, double *out) {
  ho_problem_t *problem;
  HO_RETURN_IF_ERROR(toolRandomProblem(1, operations, operations / 2, &problem));
  ho_status_t status = timePlan(problem, out);
  ho_problem_free(problem);
  return status;
}

static ho_status_t timeDecoder(unsigned layers, double *out) {
  char text[64];
  snprintf(text, sizeof(text), "decoder:llama3-8b,layers=%u,steps=2", layers);
  ho_problem_t *problem;
  HO_RETURN_IF_ERROR(toolGenerate(text, &problem));
  ho_status_t status = timePlan(problem, out);
  ho_problem_free(problem);
  return status;
}

ho_status_t benchScale(void) {
  double decoder, decoder10, random, tenfold;
  printf("%10s %10s %10s %8s %10s\n", "operations", "buffers", "accesses", "seconds", "of_bound");
  HO_RETURN_IF_ERROR(timeDecoder(4166, &decoder));
  HO_RETURN_IF_ERROR(timeDecoder(41660, &decoder10));
  HO_RETURN_IF_ERROR(timeRandom(100000, &random));
  HO_RETURN_IF_ERROR(timeRandom(1000000, &tenfold));
  double ofDecoder = decoder10 / decoder, ofRandom = tenfold / random;
  printf("ten times the decoder takes %.2f times the time, ten times the random problem %.2f\n",
         ofDecoder, ofRandom);
  printf("result plan_100k_seconds=%.2f scale_10x=%.2f\n", decoder > random ? decoder : random,
         ofDecoder > ofRandom ? ofDecoder : ofRandom);
  return HO_OK;
}
