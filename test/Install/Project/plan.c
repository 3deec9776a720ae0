// Plans two operations in C, without a compiler.
#include "ho/plan.h"

#include <inttypes.h>

static ho_status_t describe(ho_problem_t *problem) {
  uint32_t input, result;
  HO_RETURN_IF_ERROR(ho_problem_add_buffer(problem, "input", 4096, true, false, &input));
  HO_RETURN_IF_ERROR(ho_problem_add_buffer(problem, "result", 4096, false, true, &result));
  HO_RETURN_IF_ERROR(ho_problem_add_operation(problem, "first", 1000, 0, NULL));
  HO_RETURN_IF_ERROR(ho_problem_add_access(problem, input, HO_ACCESS_READ));
  return ho_problem_add_access(problem, result, HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL);
}

static ho_status_t run(ho_problem_t *problem) {
  HO_RETURN_IF_ERROR(describe(problem));
  ho_plan_options_t options = {.mode = HO_PLAN_SCHEDULED};
  ho_plan_t *plan = NULL;
  HO_RETURN_IF_ERROR(ho_plan_create(problem, &options, &plan));
  ho_status_t status = ho_plan_check(problem, plan);
  printf("planned peak %" PRIu64 " bytes\n", plan->arena_bytes);
  ho_plan_free(plan);
  return status;
}

int main(void) {
  ho_machine_t machine = {.device_memory = 8192, .to_device_rate = 1e9, .to_host_rate = 1e9};
  ho_problem_t *problem = NULL;
  ho_status_t status = ho_problem_create(&machine, &problem);
  if (!status)
    status = run(problem);
  if (status)
    fprintf(stderr, "%s\n", ho_status_message(status));
  ho_problem_free(problem);
  int code = status != HO_OK;
  ho_status_free(status);
  return code;
}
