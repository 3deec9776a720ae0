//===- TestReport.c - What a page holds -----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Without arguments: unit tests. `--json FILE` prints the data that a page
// carries, for the tests of the tools.
//
//===----------------------------------------------------------------------===//
#include "ho/report.h"

#include "Tool.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void assertOk(ho_status_t status) {
  if (status)
    fail_msg("%s", ho_status_message(status));
}

//===----------------------------------------------------------------------===//
// Pages read back
//===----------------------------------------------------------------------===//

static char *readFile(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file)
    return NULL;
  fseek(file, 0, SEEK_END);
  size_t length = (size_t)ftell(file);
  rewind(file);
  char *text = calloc(1, length + 1);
  if (text && fread(text, 1, length, file) != length)
    text[0] = '\0';
  fclose(file);
  return text;
}

// What stands in the element that the script reads, as a browser would find its end.
static cJSON *dataOf(const char *path) {
  static const char opening[] = "<script id=\"data\" type=\"application/json\">";
  char *text = readFile(path);
  char *begin = text ? strstr(text, opening) : NULL;
  char *end = begin ? strstr(begin, "</script>") : NULL;
  cJSON *data = NULL;
  if (end) {
    *end = '\0';
    data = cJSON_ParseWithOpts(begin + strlen(opening), NULL, true);
  }
  free(text);
  return data;
}

static const cJSON *at(const cJSON *object, const char *key) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
  assert_non_null(item);
  return item;
}

static double numberAt(const cJSON *object, const char *key) {
  return at(object, key)->valuedouble;
}

static double sumOf(const cJSON *array) {
  double sum = 0;
  const cJSON *item;
  cJSON_ArrayForEach(item, array) sum += item->valuedouble;
  return sum;
}

static char path[64];

static int makePath(void **state) {
  (void)state;
  snprintf(path, sizeof(path), "/tmp/ho-report-XXXXXX");
  int file = mkstemp(path);
  return file < 0 ? -1 : close(file);
}

static int removePath(void **state) {
  (void)state;
  return unlink(path);
}

//===----------------------------------------------------------------------===//
// Problems
//===----------------------------------------------------------------------===//

static ho_problem_t *parse(const char *text) {
  ho_problem_t *problem = NULL;
  assertOk(ho_problem_parse(text, strlen(text), "test", &problem));
  return problem;
}

static ho_plan_t *planFor(const ho_problem_t *problem, ho_plan_mode_t mode) {
  ho_plan_options_t options = {.mode = mode};
  ho_plan_t *plan = NULL;
  assertOk(ho_plan_create(problem, &options, &plan));
  return plan;
}

static const char layers[] = "machine memory=8MiB to_device=1e10 to_host=1e10\n"
                             "buffer w0 size=3MiB defined\n"
                             "buffer w1 size=3MiB defined\n"
                             "buffer norm size=1KiB defined\n"
                             "buffer ids size=1KiB defined\n"
                             "buffer h size=1MiB\n"
                             "buffer y size=1MiB required\n"
                             "op lookup duration=1000 host_read=ids\n"
                             "op layer duration=900000 read=w0,norm write_all=h\n"
                             "op layer duration=900000 read=w1,norm,h write_all=y\n";

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

static void decisions_of_a_small_program(void **state) {
  (void)state;
  static const ho_decision_t expected[] = {HO_DECISION_STREAMED, HO_DECISION_STREAMED,
                                           HO_DECISION_KEPT,     HO_DECISION_HOST,
                                           HO_DECISION_PRODUCED, HO_DECISION_STORED};
  ho_problem_t *problem = parse(layers);
  ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
  ho_decision_t found[6];
  assertOk(ho_report_decisions(problem, plan, found));
  for (int i = 0; i < 6; ++i)
    assert_int_equal(found[i], expected[i]);
  ho_plan_free(plan);
  ho_problem_free(problem);
}

static void reactive_plans_reload(void **state) {
  (void)state;
  ho_problem_t *problem = parse(layers);
  ho_plan_t *plan = planFor(problem, HO_PLAN_REACTIVE);
  ho_decision_t found[6];
  assertOk(ho_report_decisions(problem, plan, found));
  assert_int_equal(found[2], HO_DECISION_RELOADED);
  assert_int_equal(found[4], HO_DECISION_SPILLED);
  ho_plan_free(plan);
  ho_problem_free(problem);
}

static uint64_t highest(const uint64_t *curve, uint32_t count) {
  uint64_t most = 0;
  for (uint32_t i = 0; i < count; ++i)
    most = curve[i] > most ? curve[i] : most;
  return most;
}

static void curves_reach_the_figures(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 40; ++seed) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(seed, 60, 20, &problem));
    ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
    uint64_t planned[60], resident[60];
    assertOk(ho_report_memory(problem, plan, planned, resident));
    assert_int_equal(highest(planned, 60), plan->peak_live_bytes);
    assert_int_equal(highest(resident, 60), ho_problem_resident_memory(problem));
    ho_plan_free(plan);
    ho_problem_free(problem);
  }
}

static void writePage(const ho_problem_t *problem, const ho_plan_t *plan, const char *name) {
  ho_report_t *report = NULL;
  assertOk(ho_report_create(name, &report));
  assertOk(ho_report_add_plan(report, name, HO_PLAN_SCHEDULED, problem, plan));
  assertOk(ho_report_write(report, path));
  ho_report_free(report);
}

static void checkPlan(const cJSON *json, const ho_problem_t *problem, const ho_plan_t *plan) {
  const cJSON *figures = at(json, "figures");
  assert_true(numberAt(figures, "budget") == (double)problem->machine.device_memory);
  assert_true(numberAt(figures, "arena") == (double)plan->arena_bytes);
  assert_true(numberAt(figures, "time") == (double)plan->makespan);
  assert_int_equal(cJSON_GetArraySize(at(json, "op_name")), problem->num_operations);
  assert_int_equal(cJSON_GetArraySize(at(json, "buffer_name")), problem->num_buffers);
  const cJSON *bytes = cJSON_GetObjectItem(json, "stay_bytes");
  assert_true((bytes != NULL) == (plan->num_pieces > 0));
  if (!bytes)
    assert_int_equal(cJSON_GetArraySize(at(json, "stay_buffer")), plan->num_residencies);
  assert_true(sumOf(at(json, "op_time")) == (double)plan->compute_time);
  double loaded = 0;
  const cJSON *stay;
  cJSON_ArrayForEach(stay, at(json, "load_stay")) loaded +=
      bytes ? cJSON_GetArrayItem(bytes, stay->valueint)->valuedouble
            : (double)problem->buffers[plan->residencies[stay->valueint].buffer].size;
  assert_true(loaded == (double)plan->bytes_to_device);
}

static void pages_carry_the_plan(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 10; ++seed) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(seed, 50, 20, &problem));
    ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
    writePage(problem, plan, "random");
    cJSON *data = dataOf(path);
    assert_non_null(data);
    assert_int_equal(cJSON_GetArraySize(at(data, "plans")), 1);
    checkPlan(cJSON_GetArrayItem(at(data, "plans"), 0), problem, plan);
    cJSON_Delete(data);
    ho_plan_free(plan);
    ho_problem_free(problem);
  }
}

// Each piece is a stay with bytes of its own.
static void pieces_are_stays(void **state) {
  (void)state;
  uint32_t with = 0;
  for (uint64_t seed = 1; seed <= 60; ++seed) {
    ho_problem_t *problem = NULL;
    assertOk(toolRandomProblem(seed, 30, 12, &problem));
    problem->machine.copy_latency %= 20;
    ho_plan_options_t options = {.split = true};
    ho_plan_t *plan = NULL;
    assertOk(ho_plan_create(problem, &options, &plan));
    if (plan->num_pieces) {
      ++with;
      writePage(problem, plan, "pieces");
      cJSON *data = dataOf(path);
      assert_non_null(data);
      checkPlan(cJSON_GetArrayItem(at(data, "plans"), 0), problem, plan);
      cJSON_Delete(data);
    }
    ho_plan_free(plan);
    ho_problem_free(problem);
  }
  assert_true(with >= 3);
}

// Names come from programs: none may end the element that holds them, or the string.
static void names_cannot_break_out(void **state) {
  (void)state;
  static const char name[] = "</script><script>alert(\"1\")</script>\\\x01";
  ho_problem_t *problem = parse(layers);
  ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
  writePage(problem, plan, name);
  cJSON *data = dataOf(path);
  assert_non_null(data);
  assert_string_equal(at(data, "title")->valuestring, name);
  assert_string_equal(at(cJSON_GetArrayItem(at(data, "plans"), 0), "name")->valuestring, name);
  cJSON_Delete(data);
  ho_plan_free(plan);
  ho_problem_free(problem);
}

static void ten_thousand_operations_fit(void **state) {
  (void)state;
  ho_problem_t *problem = NULL;
  assertOk(toolRandomProblem(7, 10000, 3000, &problem));
  ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
  writePage(problem, plan, "large");
  struct stat info;
  assert_int_equal(stat(path, &info), 0);
  assert_true(info.st_size < 5 * 1000 * 1000);
  ho_plan_free(plan);
  ho_problem_free(problem);
}

static ho_report_run_t smallRun(void) {
  static const ho_report_span_t compute[] = {{10, 30, 0, 0}, {40, 90, 0, 1}};
  static const ho_report_span_t load[] = {{0, 8, 4096, 0}};
  static const ho_report_span_t stall[] = {{30, 40, 0, HO_NONE}};
  static const ho_report_sample_t samples[] = {{0, 4096}, {80, 0}};
  static const ho_report_operation_t operations[] = {{"a", "m.mlir:1:1", 5},
                                                     {"b", "m.mlir:2:1", 6}};
  return (ho_report_run_t){.name = "main",
                           .mode = "scheduled",
                           .steps = 3,
                           .step_time = 95.5,
                           .duration = 96,
                           .compute = {2, compute},
                           .to_device = {1, load},
                           .stall = {1, stall},
                           .num_samples = 2,
                           .samples = samples,
                           .num_operations = 2,
                           .operations = operations};
}

static void runs_stand_beside_plans(void **state) {
  (void)state;
  ho_problem_t *problem = parse(layers);
  ho_plan_t *plan = planFor(problem, HO_PLAN_SCHEDULED);
  ho_report_t *report = NULL;
  ho_report_run_t run = smallRun();
  char *text = NULL;
  assertOk(ho_report_create("run", &report));
  assertOk(ho_report_plan_text("main", HO_PLAN_SCHEDULED, problem, plan, &text));
  assertOk(ho_report_add_text(report, text));
  assertOk(ho_report_add_text(report, ""));
  assertOk(ho_report_add_text(report, text));
  for (int i = 0; i < 2; ++i)
    assertOk(ho_report_add_run(report, &run));
  assertOk(ho_report_write(report, path));
  cJSON *data = dataOf(path);
  assert_non_null(data);
  assert_int_equal(cJSON_GetArraySize(at(data, "plans")), 2);
  const cJSON *json = at(data, "run");
  assert_true(numberAt(at(json, "figures"), "step") == 95.5);
  assert_true(sumOf(at(at(json, "compute"), "time")) == 70);
  assert_int_equal(cJSON_GetArrayItem(at(at(json, "stall"), "op"), 0)->valueint, -1);
  cJSON_Delete(data);
  free(text);
  ho_report_free(report);
  ho_plan_free(plan);
  ho_problem_free(problem);
}

static void failures_name_the_file(void **state) {
  (void)state;
  ho_report_t *report = NULL;
  assertOk(ho_report_create("none", &report));
  ho_status_t status = ho_report_write(report, "/no-such-folder/plan.html");
  assert_int_equal(ho_status_code(status), HO_STATUS_IO);
  assert_non_null(strstr(ho_status_message(status), "'/no-such-folder/plan.html'"));
  ho_status_free(status);
  status = ho_report_check_path("/");
  assert_int_equal(ho_status_code(status), HO_STATUS_IO);
  ho_status_free(status);
  assertOk(ho_report_check_path(path));
  ho_report_free(report);
}

static int printData(const char *file) {
  cJSON *data = dataOf(file);
  if (!data) {
    fprintf(stderr, "%s: no data, or not JSON\n", file);
    return 1;
  }
  char *text = cJSON_Print(data);
  puts(text);
  free(text);
  cJSON_Delete(data);
  return 0;
}

int main(int argc, char **argv) {
  if (argc == 3 && !strcmp(argv[1], "--json"))
    return printData(argv[2]);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(decisions_of_a_small_program),
      cmocka_unit_test(reactive_plans_reload),
      cmocka_unit_test(curves_reach_the_figures),
      cmocka_unit_test_setup_teardown(pages_carry_the_plan, makePath, removePath),
      cmocka_unit_test_setup_teardown(pieces_are_stays, makePath, removePath),
      cmocka_unit_test_setup_teardown(names_cannot_break_out, makePath, removePath),
      cmocka_unit_test_setup_teardown(ten_thousand_operations_fit, makePath, removePath),
      cmocka_unit_test_setup_teardown(runs_stand_beside_plans, makePath, removePath),
      cmocka_unit_test_setup_teardown(failures_name_the_file, makePath, removePath),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
