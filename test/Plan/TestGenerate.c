//===- TestGenerate.c - Problems of known networks ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Support.h"

static ho_problem_t *generate(const char *text) {
  ho_problem_t *problem = NULL;
  assertOk(toolGenerate(text, &problem));
  assertOk(ho_problem_validate(problem));
  return problem;
}

static uint64_t definedBytes(const ho_problem_t *problem) {
  uint64_t bytes = 0;
  for (uint32_t i = 0; i < problem->num_buffers; ++i)
    if (problem->buffers[i].defined && strcmp(problem->buffers[i].name, "image.0"))
      bytes += problem->buffers[i].size;
  return bytes;
}

// Published numbers of parameters, within a few hundredths.
static void testParameters(void **state) {
  (void)state;
  static const struct {
    const char *text;
    double bytes;
  } cases[] = {{"decoder:llama3-8b,tokens=16", 2 * 8.03e9},
               {"decoder:llama3-70b,tokens=16", 2 * 70.6e9},
               {"decoder:mixtral-8x7b,tokens=16", 2 * 46.7e9},
               {"decoder:deepseek-v3,tokens=16", 2 * 671e9},
               {"cnn:resnet-50", 4 * 25.6e6},
               {"cnn:resnet-152", 4 * 60.2e6},
               {"cnn:inception-v3", 4 * 23.8e6},
               {"cnn:densenet-121", 4 * 7.98e6},
               {"cnn:mobilenet-v2", 4 * 3.50e6}};
  for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); ++i) {
    ho_problem_t *problem = generate(cases[i].text);
    double ratio = (double)definedBytes(problem) / cases[i].bytes;
    if (ratio < 0.97 || ratio > 1.03)
      fail_msg("%s has %.3f of its parameters", cases[i].text, ratio);
    ho_problem_free(problem);
  }
}

static void testTraining(void **state) {
  (void)state;
  static const char *const texts[] = {"decoder:llama3-8b,layers=2,tokens=1024,training",
                                      "decoder:mixtral-8x7b,layers=1,tokens=1024,training",
                                      "cnn:resnet-50,batch=8,training"};
  for (size_t i = 0; i < 3; ++i) {
    ho_problem_t *problem = generate(texts[i]);
    problem->machine.device_memory = ho_problem_resident_memory(problem) / 2;
    ho_plan_t *made = plan(problem, HO_PLAN_SCHEDULED);
    assertOk(ho_plan_check(problem, made));
    ho_plan_free(made);
    ho_problem_free(problem);
  }
}

static void testRefused(void **state) {
  (void)state;
  ho_problem_t *problem = NULL;
  assertFails(toolGenerate("cnn:lenet", &problem), HO_STATUS_NOT_FOUND, "no network 'lenet'");
  assertFails(toolGenerate("decoder:gpt", &problem), HO_STATUS_NOT_FOUND, "no decoder 'gpt'");
  assertFails(toolGenerate("llama", &problem), HO_STATUS_INVALID_ARGUMENT, "decoder:NAME");
  assertFails(toolGenerate("cnn:resnet-50,machine=abacus", &problem), HO_STATUS_NOT_FOUND,
              "no machine 'abacus'");
  assertFails(toolGenerate("cnn:resnet-50,batch=0", &problem), HO_STATUS_INVALID_ARGUMENT, "'0'");
  assertFails(toolGenerate("cnn:resnet-50,wide", &problem), HO_STATUS_INVALID_ARGUMENT, "'wide'");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testParameters),
      cmocka_unit_test(testTraining),
      cmocka_unit_test(testRefused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
