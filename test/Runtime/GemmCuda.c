//===- GemmCuda.c - Matrix products of a CUDA device ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Over the fake driver and its library of products: the numbers, what is asked
// of the library once and what each time, its workspace, and what it refuses.
//
//===----------------------------------------------------------------------===//
#include "GemmRun.h"

#include "FakeCuda.h"

static bool tf32;

static ho_device_t *makeCudaDevice(void) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  options.memory = GemmArena;
  options.graph = gemmRun.graphs;
  options.tf32 = tf32;
  hoFakeCudaSetPage(4096);
  ASSERT_OK(ho_cuda_device_create(&options, &device));
  return device;
}

//===----------------------------------------------------------------------===//
// The numbers
//===----------------------------------------------------------------------===//

static ho_device_t *device;

// `biases`: the library has algorithms that end with one.
static int checkNumbers(bool asGraphs, bool biases) {
  test_entry_t entry = gemmEntry(gemmStep);
  gemmRun.graphs = asGraphs;
  hoFakeCudaReset();
  hoFakeCudaSetBias(biases);
  device = makeCudaDevice();
  gemmRun.run = makeRun(device, &entry);
  int failed = runGemm(multiplyOnDevice, 1e-6);
  failed += asGraphs && !hoFakeCudaGraphLaunches();
  endRun(&gemmRun.run);
  ho_device_free(device);
  return failed + (hoFakeCudaLive() != 0);
}

//===----------------------------------------------------------------------===//
// What is asked of the library
//===----------------------------------------------------------------------===//

static test_values_t values[NumGemmOperands];

static ho_gemm_t square(int64_t size) {
  return (ho_gemm_t){.m = size,
                     .n = size,
                     .k = size,
                     .batch = 1,
                     .a = &values[GemmA],
                     .b = &values[GemmB],
                     .c = &values[GemmC],
                     .bias = &values[GemmBias],
                     .lda = size,
                     .ldb = size,
                     .ldc = size};
}

static void runOnce(test_run_t *run, const ho_gemm_t *gemm) {
  gemmRun.current = gemm;
  bindGemm(run->instance, gemm);
  ASSERT_OK(ho_instance_run(run->instance));
}

static test_run_t begin(const test_entry_t *entry) {
  gemmRun.graphs = false;
  hoFakeCudaReset();
  device = makeCudaDevice();
  return makeRun(device, entry);
}

static void end(test_run_t *run) {
  endRun(run);
  ho_device_free(device);
  assert_int_equal(hoFakeCudaLive(), 0);
}

// Forms are looked up: by sizes, types, ends and alignment.
static void testAskedOnce(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t four = square(4), five = square(5), brain = square(4);
  brain.type = HO_GEMM_BF16;
  test_run_t run = begin(&entry);
  for (int i = 0; i < 5; ++i) {
    runOnce(&run, &four);
    runOnce(&run, &five);
    runOnce(&run, &brain);
  }
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmul"), 15);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 3);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulDescCreate"), 3);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulPreferenceDestroy"), 3);
  assert_int_equal(hoFakeCudaCalls("cublasLtCreate"), 1);
  endRun(&run);
  run = makeRun(device, &entry); // the library is still there
  runOnce(&run, &four);
  assert_int_equal(hoFakeCudaCalls("cublasLtCreate"), 1);
  end(&run);
}

// Sizes that never come again do not fill the memory.
static void testForgotten(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  test_run_t run = begin(&entry);
  ho_gemm_t gemm = square(1);
  for (int i = 0; i < 4200; ++i) {
    gemm.lda = gemm.ldb = gemm.ldc = i + 1;
    runOnce(&run, &gemm);
  }
  assert_true(hoFakeCudaCalls("cublasLtMatmulDescDestroy") == 4096);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 4200);
  end(&run);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

// The workspace is a part of the arena, counts as used, and is all the memory there is beside it.
static void testWorkspace(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t gemm = square(20); // wants 400 bytes
  ho_counters_t counters;
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  ho_instance_counters(run.instance, &counters);
  assert_int_equal(counters.peak_bytes, GemmArena);
  assert_int_equal(hoFakeCudaMemoryInUse(), GemmArena);
  endRun(&run);
  entry.workspace_bytes = 0; // does without
  run = makeRun(device, &entry);
  runOnce(&run, &gemm);
  endRun(&run);
  entry.workspace_bytes = GemmArena + 1;
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_INVALID_ARGUMENT,
               "the manifest's workspace of 24577 bytes leaves the arena, which has 24576");
  ho_program_free(program);
  ho_device_free(device);
  assert_int_equal(hoFakeCudaLive(), 0);
}

//===----------------------------------------------------------------------===//
// Alignment
//===----------------------------------------------------------------------===//

// A bias that the library cannot be given is added before: not aligned to 16 bytes, or with no room
// for that.
static void testShiftedBias(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t gemm = square(4);
  memset(values, 0, sizeof(values));
  for (int i = 0; i < 8; ++i)
    values[GemmBias].f32[i] = (float)(i - 3);
  gemm.how = HO_GEMM_BIAS | HO_GEMM_RELU;
  test_run_t run = begin(&entry);
  gemmRun.shift = sizeof(float);
  runOnce(&run, &gemm);
  for (int i = 0; i < 16; ++i)
    assert_true(values[GemmC].f32[i] == (float)(i % 4 < 2 ? 0 : i % 4 - 2));
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmul"), 2);
  runOnce(&run, &gemm);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmul"), 4);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 2);
  endRun(&run);
  entry.workspace_bytes = 0;
  run = makeRun(device, &entry);
  bindGemm(run.instance, &gemm);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_UNSUPPORTED,
               "takes 256 bytes of workspace, of which there are 0: compile with a larger "
               "--workspace");
  end(&run);
  gemmRun.shift = 0;
  assert_int_equal(hoFakeCudaLive(), 0);
}

// Another plan may put a buffer where it is aligned by more: the bits are the same all the same,
// since the algorithm is.
static void testSameAlgorithm(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t gemm = square(16);
  test_values_t first;
  for (int i = 0; i < 512; ++i) {
    values[GemmA].f32[i] = 1 + (float)(i % 16) / 100;
    values[GemmB].f32[i] = (float)(i * 7 % 13) / 13;
  }
  entry.alignment = 8192;
  hoFakeCudaReset();
  device = makeCudaDevice();
  ho_program_t *program = makeProgram(&entry);
  ho_instance_t *instance = NULL;
  ASSERT_ERROR(ho_instance_create(device, program, "main", &instance), HO_STATUS_UNSUPPORTED,
               "buffers aligned to 8192 bytes, the device's memory is aligned to 4096");
  ho_program_free(program);
  ho_device_free(device);
  entry.alignment = 64;
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  first = values[GemmC];
  for (gemmRun.shift = 64; gemmRun.shift <= 512;
       gemmRun.shift += 64) { // a row of A, of which all are alike
    runOnce(&run, &gemm);
    assert_memory_equal(&first, &values[GemmC], 16 * 16 * sizeof(float));
  }
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 1);
  gemmRun.shift = 32; // what is aligned by less is another form
  runOnce(&run, &gemm);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 2);
  gemmRun.shift = 0;
  end(&run);
}

static void idle(ho_step_t *run) { (void)run; }

// What only holds a workspace uses it, too.
static void testWorkspaceCounts(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(idle);
  ho_gemm_t gemm = square(4);
  ho_counters_t counters;
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  ho_instance_counters(run.instance, &counters);
  assert_int_equal(counters.peak_bytes, GemmWorkspace);
  end(&run);
}

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

static void testRefusals(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t gemm = square(4);
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  hoFakeCudaFail("cublasLtMatmul", 1, 15, false);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_UNSUPPORTED,
               "multiplying 4 x 4 x 4 (batch 1, type 0, how 0) failed: cublasLtMatmul: "
               "CUBLAS_STATUS_NOT_SUPPORTED (15): as the fake library was told");
  hoFakeCudaFail("cublasLtMatmul", 1, 3, false);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_OUT_OF_MEMORY,
               "CUBLAS_STATUS_ALLOC_FAILED (3)");
  hoFakeCudaFail("cublasLtMatmul", 1, 77, false);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_DEVICE,
               "cublasLtMatmul: a status without a name (77): the library does not explain it");
  uint32_t wrong[][2] = {{6, 0}, {0, 128}, {0, 16 | 32}, {1, 8}, {1, 32}};
  for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); ++i) {
    gemm.type = wrong[i][0];
    gemm.how = wrong[i][1];
    ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_INVALID_ARGUMENT,
                 "which there is none of");
  }
  gemm = square(4);
  gemm.how = 8;
  gemm.bias = NULL;
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_INVALID_ARGUMENT, "none of");
  gemm.how = 32;
  gemm.k = 0;
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_UNSUPPORTED,
               "no terms that ends with a bias or an activation");
  gemm = square(4);
  gemm.batch = INT64_C(1) << 40;
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_UNSUPPORTED, "no batches of 1099511627776");
  gemm = square(4);
  ASSERT_OK(ho_instance_run(run.instance));
  endRun(&run);
  entry.products = false;
  run = makeRun(device, &entry);
  bindGemm(run.instance, &gemm);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_INVALID_ARGUMENT,
               "which its manifest does not say");
  end(&run);
}

// f32 is multiplied as it is, unless that is asked for: the fake library refuses what it is not
// told.
static void testTf32(void **state) {
  (void)state;
  test_entry_t entry = gemmEntry(gemmStep);
  ho_gemm_t gemm = square(4), brain = square(4);
  brain.type = HO_GEMM_BF16_F32;
  for (int i = 0; i < 2; ++i) {
    tf32 = i;
    test_run_t run = begin(&entry);
    runOnce(&run, &gemm);
    runOnce(&run, &brain);
    assert_int_equal(hoFakeCudaFastProducts(), i);
    end(&run);
  }
  tf32 = false;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(testAskedOnce),   cmocka_unit_test(testForgotten),
      cmocka_unit_test(testWorkspace),   cmocka_unit_test(testWorkspaceCounts),
      cmocka_unit_test(testRefusals),    cmocka_unit_test(testTf32),
      cmocka_unit_test(testShiftedBias), cmocka_unit_test(testSameAlgorithm),
  };
  int failed = 0;
  for (int i = 0; i < 4; ++i)
    failed += checkNumbers(i & 1, i & 2);
  return failed + cmocka_run_group_tests(tests, NULL, NULL);
}
