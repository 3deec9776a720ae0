//===- CudaFailureTest.c - Every call of CUDA's libraries may fail --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One scenario touches all of the device. It is run once for each call that it
// makes of each function of the driver and of cuBLASLt, with that call failing: the
// failure names the function and the library's error, what failed succeeds when it is
// tried again, all results are right, and nothing is left when all is freed.
//
//===----------------------------------------------------------------------===//
#include "CudaKernels.h"
#include "Support.h"

#include "device.h"
#include "device_cuda/cublas.h"
#include "device_cuda/driver.h"

#include <stdio.h>
#include <stdlib.h>

#define COUNT 4096
#define SIZE (COUNT * sizeof(float))

// A product's workspace, the two buffers, the product.
enum { Workspace = 256, First = Workspace, Second = First + SIZE, Product = Second + SIZE };
enum { Rows = 16, ProductBytes = Rows * Rows * sizeof(float) };

enum { Code = 719, LibraryCode = 14, LateCode = 700 };

// Under the thread sanitizer each call takes ten times as long, and the others have seen all.
#ifdef __SANITIZE_THREAD__
enum { Stride = 9 };
#else
enum { Stride = 1 };
#endif

typedef struct scenario {
  bool graph, hopeless; // hopeless: what has failed goes on failing
  unsigned failures;
  char message[512]; // of the first failure
  ho_device_t *device;
  float *in, *out, *registered, *product;
} scenario_t;

//===----------------------------------------------------------------------===//
// Failures
//===----------------------------------------------------------------------===//

// True for success.
static bool take(scenario_t *scenario, ho_status_t status) {
  if (!status)
    return true;
  if (!scenario->failures++)
    snprintf(scenario->message, sizeof(scenario->message), "%s", ho_status_message(status));
  ho_status_free(status);
  return false;
}

// What has failed once is tried once more.
#define TRY(scenario, expression)                                                                  \
  (take(scenario, expression) || (!(scenario)->hopeless && take(scenario, expression)))

//===----------------------------------------------------------------------===//
// The scenario
//===----------------------------------------------------------------------===//

// Two products, of which the second ends with a bias and is transposed.
static void multiply(ho_step_t *run) {
  float *first = (float *)((char *)ho_step_arena(run) + First);
  float *product = (float *)((char *)ho_step_arena(run) + Product);
  int64_t half = Rows * Rows / 2;
  ho_step_gemm(run, HO_GEMM_F32, 0, Rows / 2, Rows, Rows, 1, first, Rows, 0, first, Rows, 0,
               product, Rows, 0, NULL, NULL);
  ho_step_gemm(run, HO_GEMM_F32, HO_GEMM_TRANSPOSE_A | HO_GEMM_TRANSPOSE_B | HO_GEMM_BIAS, Rows / 4,
               Rows, Rows, 2, first, Rows, 4, first, Rows, 0, product + half, Rows, half / 2, first,
               NULL);
}

static double termOf(const float *x, int row, int column, int k) {
  if (row < Rows / 2)
    return (double)x[row * Rows + k] * (double)x[k * Rows + column];
  return (double)x[k * Rows + row - Rows / 2] * (double)x[column * Rows + k];
}

static void checkProduct(const float *product, const float *in) {
  float x[Rows * Rows];
  for (int i = 0; i < Rows * Rows; ++i)
    x[i] = in[i] + 1;
  for (int row = 0; row < Rows; ++row)
    for (int column = 0; column < Rows; ++column) {
      double sum = 0;
      for (int k = 0; k < Rows; ++k)
        sum += termOf(x, row, column, k);
      if (row >= Rows / 2)
        sum += (double)x[column];
      assert_true(product[row * Rows + column] == (float)sum);
    }
}

// Copies of all kinds, both orders between the queues, a kernel with much shared memory, a product.
static void step(ho_step_t *run) {
  float *in = ho_step_argument(run, 0), *out = ho_step_argument(run, 1);
  float *pinned = ho_step_argument(run, 2), *spill = ho_step_host_arena(run);
  ho_step_acquire(run, First, 2 * SIZE + ProductBytes);
  ho_step_copy_to_device(run, First, in, SIZE, 0);
  ho_step_wait(run, 0);
  ho_step_operation_begin(run, 0);
  launchAdd(run, First, COUNT, 1);
  ho_step_operation_end(run, 0);
  ho_step_copy_to_host(run, spill, First, SIZE, 1);
  ho_step_to_device_after(run, 1);
  ho_step_copy_to_device(run, Second, spill, SIZE, 2);
  ho_step_wait(run, 2);
  multiply(run);
  launchAddShared(run, Second, COUNT, 2, 64 << 10);
  ho_step_copy_to_host(run, ho_step_argument(run, 3), Product, ProductBytes, 3);
  ho_step_copy_to_host(run, out, Second, SIZE, 3);
  ho_step_copy_to_host(run, pinned, Second, SIZE, 3);
  ho_step_to_device_after(run, 3);
  ho_step_copy_to_device(run, First, out, SIZE, 0);
  ho_step_release(run, First, 2 * SIZE + ProductBytes);
}

// Waits on the host.
static void hostStep(ho_step_t *run) {
  float *out = ho_step_argument(run, 1);
  step(run);
  ho_step_host_wait(run, 3);
  ho_step_host_wait(run, 0); // the copy that reads `out`
  for (int i = 0; i < COUNT; ++i)
    out[i] += 1;
}

static test_entry_t entryOf(ho_step_function_t function, uint64_t arena) {
  return (test_entry_t){
      .step = function,
      .arena_bytes = arena,
      .host_arena_bytes = SIZE,
      .events = 4,
      .workspace_bytes = Workspace,
      .products = true,
      .copies_to_device = 3,
      .copies_to_host = 4,
      .arguments =
          F32_ARGUMENT("in", 4096, "in") "," F32_ARGUMENT("out", 4096, "out") "," F32_ARGUMENT(
              "registered", 4096, "out") "," F32_ARGUMENT("product", 256, "out"),
      .operations = OPERATION("add"),
      .device = "cuda",
      .kernels = CUDA_KERNELS,
      .image = cudaImage};
}

static void checkResults(const scenario_t *scenario, float added) {
  for (int i = 0; i < COUNT; ++i) {
    assert_true(scenario->out[i] == scenario->in[i] + added);
    assert_true(scenario->registered[i] == scenario->in[i] + 3);
  }
  checkProduct(scenario->product, scenario->in);
}

static bool runSteps(scenario_t *scenario, ho_instance_t *instance, int count, float added) {
  float *arguments[] = {scenario->in, scenario->out, scenario->registered, scenario->product};
  for (uint32_t i = 0; i < 4; ++i)
    ASSERT_OK(ho_instance_bind(instance, i, arguments[i], NULL));
  for (int i = 0; i < count; ++i) {
    memset(scenario->out, 0, SIZE);
    memset(scenario->registered, 0, SIZE);
    scenario->in[i] += 1;
    if (!TRY(scenario, ho_instance_run(instance)))
      return false;
    checkResults(scenario, added);
  }
  return true;
}

static bool runInstance(scenario_t *scenario, ho_step_function_t function, uint64_t arena,
                        int steps, float added) {
  test_entry_t entry = entryOf(function, arena);
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  bool good = TRY(scenario, ho_instance_create(scenario->device, program, "main", &instance)) &&
              runSteps(scenario, instance, steps, added);
  ho_instance_free(instance);
  ho_program_free(program);
  return good;
}

// The second arena is larger than the first, the third smaller; a pinned block comes back.
static bool useDevice(scenario_t *scenario) {
  void *block = NULL;
  if (!TRY(scenario,
           ho_device_register_memory(scenario->device, scenario->registered, SIZE, false)))
    return false;
  if (!runInstance(scenario, step, 4 * SIZE, 3, 3) || !runInstance(scenario, step, 12 * SIZE, 1, 3))
    return false;
  if (!scenario->graph && !runInstance(scenario, hostStep, 3 * SIZE, 1, 4))
    return false;
  if (!TRY(scenario, scenario->device->ops->host_allocate(scenario->device, SIZE, &block)))
    return false;
  scenario->device->ops->host_release(scenario->device, block);
  ho_device_unregister_memory(scenario->device, scenario->registered);
  return true;
}

static float *allocateFloats(void) {
  float *data = aligned_alloc(4096, SIZE);
  assert_non_null(data);
  for (int i = 0; i < COUNT; ++i)
    data[i] = (float)i;
  return data;
}

// Returns whether it came to its end.
static bool runScenario(scenario_t *scenario) {
  ho_cuda_device_options_t options;
  ho_cuda_device_options_default(&options);
  options.memory = 16 * SIZE;
  options.bounce_bytes = 12000;
  options.chunk_bytes = 12000;
  options.graph = scenario->graph;
  scenario->in = allocateFloats();
  scenario->out = allocateFloats();
  scenario->registered = allocateFloats();
  scenario->product = allocateFloats();
  bool good =
      TRY(scenario, ho_cuda_device_create(&options, &scenario->device)) && useDevice(scenario);
  ho_device_free(scenario->device);
  free(scenario->in);
  free(scenario->out);
  free(scenario->registered);
  free(scenario->product);
  assert_int_equal(hoFakeCudaLive(), 0);
  assert_int_equal(hoFakeCudaMemoryInUse(), 0);
  assert_int_equal(hoFakeCudaPinned(), 0);
  assert_int_equal(hoFakeCudaPageableCopies(), 0);
  return good;
}

static void resetFake(void) {
  hoFakeCudaReset();
  hoFakeCudaSetPage(4096);
}

//===----------------------------------------------------------------------===//
// The sweep
//===----------------------------------------------------------------------===//

typedef struct function {
  const char *symbol;
  uint64_t calls;
} function_t;

static function_t functions[] = {
#define FUNCTION(field, symbol, parameters) {#symbol, 0},
    HO_CUDA_FUNCTIONS(FUNCTION) HO_CUBLAS_FUNCTIONS(FUNCTION)};
enum { NumFunctions = sizeof(functions) / sizeof(*functions) };

static void countCalls(bool graph) {
  scenario_t scenario = {.graph = graph};
  resetFake();
  assert_true(runScenario(&scenario));
  assert_int_equal(scenario.failures, 0);
  for (int i = 0; i < NumFunctions; ++i)
    functions[i].calls = hoFakeCudaCalls(functions[i].symbol);
}

// Ends of things, whose answers tell of failures that others have reported, and calls that the
// device has another way for.
static bool mayBeSilent(const char *symbol) {
  static const char *const silent[] = {
      "cuMemRelease",
      "cuMemUnmap",
      "cuMemAddressFree",
      "cuMemFreeHost",
      "cuMemHostUnregister",
      "cuStreamDestroy_v2",
      "cuEventDestroy_v2",
      "cuModuleUnload",
      "cuGraphExecDestroy",
      "cuGraphDestroy",
      "cuCtxSetCurrent",
      "cuDevicePrimaryCtxRelease_v2",
      "cublasLtDestroy",
      "cublasLtMatmulDescDestroy",
      "cublasLtMatrixLayoutDestroy",
      "cublasLtMatmulPreferenceDestroy",
  };
  for (size_t i = 0; i < sizeof(silent) / sizeof(*silent); ++i)
    if (!strcmp(symbol, silent[i]))
      return true;
  return false;
}

static void assertNamed(const scenario_t *scenario, const char *symbol, uint64_t n,
                        const char *error) {
  if (!strstr(scenario->message, symbol) || !strstr(scenario->message, error))
    fail_msg("call %llu of %s failed, the message is '%s'", (unsigned long long)n, symbol,
             scenario->message);
}

static void failCall(bool graph, const char *symbol, uint64_t n) {
  scenario_t scenario = {.graph = graph};
  resetFake();
  bool library = !strncmp(symbol, "cublas", 6);
  hoFakeCudaFail(symbol, n, library ? LibraryCode : Code, false);
  if (!runScenario(&scenario))
    fail_msg("call %llu of %s failed, and after it '%s'", (unsigned long long)n, symbol,
             scenario.message);
  assert_true(hoFakeCudaFailed());
  if (scenario.failures > 1)
    fail_msg("call %llu of %s failed more than once", (unsigned long long)n, symbol);
  if (scenario.failures)
    assertNamed(&scenario, symbol, n,
                library ? "CUBLAS_STATUS_INTERNAL_ERROR (14): as the fake library was told"
                        : "CUDA_ERROR_LAUNCH_FAILED (719): launch failed");
  else if (!mayBeSilent(symbol))
    fail_msg("call %llu of %s failed and nobody said so", (unsigned long long)n, symbol);
}

static void sweep(bool graph) {
  uint64_t calls = 0;
  countCalls(graph);
  for (int i = 0; i < NumFunctions; ++i)
    for (uint64_t n = 1; n <= functions[i].calls; n += Stride, ++calls)
      failCall(graph, functions[i].symbol, n);
  print_message("%llu calls failed\n", (unsigned long long)calls);
}

static void testEachCall(void **state) {
  (void)state;
  sweep(false);
}

static void testEachCallWithGraphs(void **state) {
  (void)state;
  sweep(true);
}

// Calls that no scenario makes would not be tested.
static void testAllFunctionsAreCalled(void **state) {
  (void)state;
  static const char *const others[] = {"cuGetErrorName",   "cuGetErrorString", "cuMemsetD16Async",
                                       "cuMemsetD32Async", "cuMemcpyAsync",    "cuEventQuery"};
  uint64_t calls[NumFunctions];
  countCalls(false);
  for (int i = 0; i < NumFunctions; ++i)
    calls[i] = functions[i].calls;
  countCalls(true);
  for (int i = 0; i < NumFunctions; ++i) {
    bool called = calls[i] + functions[i].calls;
    for (size_t k = 0; k < sizeof(others) / sizeof(*others); ++k)
      called = called || !strcmp(functions[i].symbol, others[k]);
    if (!called)
      fail_msg("nothing calls %s", functions[i].symbol);
  }
}

//===----------------------------------------------------------------------===//
// Failures of work that was enqueued: nothing of the context works any more
//===----------------------------------------------------------------------===//

static void failLate(bool graph, const char *symbol) {
  uint64_t calls = hoFakeCudaCalls(symbol);
  for (uint64_t n = 1; n <= calls; n += Stride) {
    scenario_t scenario = {.graph = graph, .hopeless = true};
    resetFake();
    hoFakeCudaFail(symbol, n, LateCode, true);
    assert_false(runScenario(&scenario));
    assert_int_equal(scenario.failures, 1);
    // Who asks first says so; the library has words of its own for it.
    bool library = strstr(scenario.message, "cublasLt");
    assertNamed(&scenario, "cu", n,
                library ? "CUBLAS_STATUS_EXECUTION_FAILED (13)"
                        : "CUDA_ERROR_ILLEGAL_ADDRESS (700): illegal address");
    scenario_t again = {.graph = graph};
    resetFake();
    assert_true(runScenario(&again));
  }
}

static void testLateFailures(void **state) {
  (void)state;
  static const char *const work[] = {"cuMemcpyHtoDAsync_v2", "cuMemcpyDtoHAsync_v2",
                                     "cuLaunchKernel", "cuLaunchHostFunc", "cublasLtMatmul"};
  for (size_t i = 0; i < sizeof(work) / sizeof(*work); ++i) {
    countCalls(false);
    failLate(false, work[i]);
  }
  countCalls(true);
  failLate(true, "cuGraphLaunch");
}

//===----------------------------------------------------------------------===//
// Steps that cannot be captured, though the one before could
//===----------------------------------------------------------------------===//

static int runs;

static void allocatesOnce(ho_step_t *run) {
  if (++runs == 2)
    ho_step_host_allocate(run, 100, 0);
  step(run);
}

static void waitsOnce(ho_step_t *run) {
  step(run);
  if (++runs == 2)
    ho_step_host_wait(run, 3);
}

static void testChangingSteps(void **state) {
  (void)state;
  static const ho_step_function_t changing[] = {allocatesOnce, waitsOnce};
  for (int i = 0; i < 2; ++i) {
    scenario_t scenario = {.graph = true};
    ho_cuda_device_options_t options;
    ho_cuda_device_options_default(&options);
    options.memory = 16 * SIZE;
    options.graph = true;
    resetFake();
    runs = 0;
    scenario.in = allocateFloats();
    scenario.out = allocateFloats();
    scenario.registered = allocateFloats();
    scenario.product = allocateFloats();
    ASSERT_OK(ho_cuda_device_create(&options, &scenario.device));
    assert_true(runInstance(&scenario, changing[i], 4 * SIZE, 4, 3));
    assert_int_equal(scenario.failures, 1);
    if (!strstr(scenario.message, i ? "waits on the host: it cannot be captured"
                                    : "cannot be captured into a graph: it waits on the host or "
                                      "allocates host memory"))
      fail_msg("%s", scenario.message);
    assert_true(hoFakeCudaGraphLaunches() > 0);
    ho_device_free(scenario.device);
    free(scenario.in);
    free(scenario.out);
    free(scenario.registered);
    free(scenario.product);
    assert_int_equal(hoFakeCudaLive(), 0);
  }
}

//===----------------------------------------------------------------------===//
// What the driver says
//===----------------------------------------------------------------------===//

static void testErrorsWithoutNames(void **state) {
  (void)state;
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  resetFake();
  hoFakeCudaFail("cuInit", 1, 123456, false);
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_DEVICE,
               "CUDA device 0: cuInit: an error without a name (123456): the driver does not "
               "explain it");
  resetFake();
  hoFakeCudaFail("cuInit", 1, 100, false);
  hoFakeCudaFail("cuGetErrorString", 1, 999, false);
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_NOT_FOUND,
               "cuInit: CUDA_ERROR_NO_DEVICE (100): the driver does not explain it");
  resetFake();
  options.ordinal = 3;
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_NOT_FOUND,
               "there is no CUDA device 3: the driver knows 1");
  options.ordinal = 0;
  options.memory = UINT64_C(1) << 50;
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_OUT_OF_MEMORY,
               "1125899906842624 bytes were asked for, the device has");
  options.bounce_bytes = 0;
  ASSERT_ERROR(ho_cuda_device_create(&options, &device), HO_STATUS_INVALID_ARGUMENT, "pieces of 0");
  assert_int_equal(hoFakeCudaLive(), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testAllFunctionsAreCalled), cmocka_unit_test(testEachCall),
      cmocka_unit_test(testEachCallWithGraphs),    cmocka_unit_test(testLateFailures),
      cmocka_unit_test(testErrorsWithoutNames),    cmocka_unit_test(testChangingSteps),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
