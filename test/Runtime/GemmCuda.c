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
#include "Gemm.h"
#include "Support.h"

#include "FakeCuda.h"

#define SIZE sizeof(test_values_t)

enum { A, B, C, Bias, Addend, NumOperands, Workspace = 512 };
enum { Arena = (NumOperands + 1) * 4096 };

_Static_assert(SIZE == 4096, "the arguments' shape");

static const ho_gemm_t *current;
static bool graphs, tf32;
static uint64_t shift; // of A and of the bias, in bytes

//===----------------------------------------------------------------------===//
// A program that computes one product
//===----------------------------------------------------------------------===//

static void *operandAt(ho_step_t *run, int operand) {
  return (char *)ho_step_arena(run) + (operand + 1) * SIZE;
}

static void callGemm(ho_step_t *run, const ho_gemm_t *gemm) {
  ho_step_gemm(run, gemm->type, gemm->how, gemm->m, gemm->n, gemm->k, gemm->batch,
               (char *)operandAt(run, A) + shift, gemm->lda, gemm->stride_a, operandAt(run, B),
               gemm->ldb, gemm->stride_b, operandAt(run, C), gemm->ldc, gemm->stride_c,
               gemm->bias ? (char *)operandAt(run, Bias) + shift : NULL,
               gemm->addend ? operandAt(run, Addend) : NULL);
}

static void step(ho_step_t *run) {
  for (uint32_t i = 0; i < NumOperands; ++i) {
    ho_step_acquire(run, (i + 1) * SIZE, SIZE);
    ho_step_copy_to_device(run, (i + 1) * SIZE, ho_step_argument(run, i), SIZE, 0);
  }
  ho_step_wait(run, 0);
  callGemm(run, current);
  ho_step_copy_to_host(run, ho_step_argument(run, C), (C + 1) * SIZE, SIZE, 1);
  ho_step_release(run, SIZE, NumOperands * SIZE);
}

static test_entry_t entryOf(ho_step_function_t function) {
  return (test_entry_t){
      .step = function,
      .arena_bytes = Arena,
      .workspace_bytes = Workspace,
      .products = true,
      .events = 2,
      .copies_to_device = NumOperands,
      .copies_to_host = 1,
      .arguments = F32_ARGUMENT("a", 1024, "in") "," F32_ARGUMENT("b", 1024, "in") "," F32_ARGUMENT(
          "c", 1024, "inout") "," F32_ARGUMENT("bias", 1024, "in") "," F32_ARGUMENT("addend", 1024,
                                                                                    "in"),
      .device = "cuda"};
}

static ho_device_t *makeCudaDevice(void) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  options.memory = Arena;
  options.graph = graphs;
  options.tf32 = tf32;
  hoFakeCudaSetPage(4096);
  ASSERT_OK(ho_cuda_device_create(&options, &device));
  return device;
}

static void bindOperands(ho_instance_t *instance, const ho_gemm_t *gemm) {
  static test_values_t none;
  const void *operands[NumOperands] = {gemm->a, gemm->b, gemm->c, gemm->bias, gemm->addend};
  for (uint32_t i = 0; i < NumOperands; ++i)
    ASSERT_OK(ho_instance_bind(instance, i, (void *)(uintptr_t)(operands[i] ? operands[i] : &none),
                               NULL));
}

//===----------------------------------------------------------------------===//
// The numbers
//===----------------------------------------------------------------------===//

static ho_device_t *device;
static test_run_t shared;

// As a graph: a step as it is, one that is captured, one that is launched. Each has the same C.
static void multiply(const ho_gemm_t *gemm) {
  test_values_t before;
  memcpy(&before, gemm->c, SIZE);
  current = gemm;
  bindOperands(shared.instance, gemm);
  for (int i = 0; i < (graphs ? 3 : 1); ++i) {
    memcpy(gemm->c, &before, SIZE);
    ASSERT_OK(ho_instance_run(shared.instance));
  }
}

// `biases`: the library has algorithms that end with one.
static int checkNumbers(bool asGraphs, bool biases) {
  test_entry_t entry = entryOf(step);
  graphs = asGraphs;
  hoFakeCudaReset();
  hoFakeCudaSetBias(biases);
  device = makeCudaDevice();
  shared = makeRun(device, &entry);
  int failed = runGemm(multiply);
  failed += graphs && !hoFakeCudaGraphLaunches();
  endRun(&shared);
  ho_device_free(device);
  return failed + (hoFakeCudaLive() != 0);
}

//===----------------------------------------------------------------------===//
// What is asked of the library
//===----------------------------------------------------------------------===//

static test_values_t values[NumOperands];

static ho_gemm_t square(int64_t size) {
  return (ho_gemm_t){.m = size,
                     .n = size,
                     .k = size,
                     .batch = 1,
                     .a = &values[A],
                     .b = &values[B],
                     .c = &values[C],
                     .bias = &values[Bias],
                     .lda = size,
                     .ldb = size,
                     .ldc = size};
}

static void runOnce(test_run_t *run, const ho_gemm_t *gemm) {
  current = gemm;
  bindOperands(run->instance, gemm);
  ASSERT_OK(ho_instance_run(run->instance));
}

static test_run_t begin(const test_entry_t *entry) {
  graphs = false;
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
  test_entry_t entry = entryOf(step);
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
  test_entry_t entry = entryOf(step);
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
  test_entry_t entry = entryOf(step);
  ho_gemm_t gemm = square(20); // wants 400 bytes
  ho_counters_t counters;
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  ho_instance_counters(run.instance, &counters);
  assert_int_equal(counters.peak_bytes, Arena);
  assert_int_equal(hoFakeCudaMemoryInUse(), Arena);
  endRun(&run);
  entry.workspace_bytes = 0; // does without
  run = makeRun(device, &entry);
  runOnce(&run, &gemm);
  endRun(&run);
  entry.workspace_bytes = Arena + 1;
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
  test_entry_t entry = entryOf(step);
  ho_gemm_t gemm = square(4);
  memset(values, 0, sizeof(values));
  for (int i = 0; i < 8; ++i)
    values[Bias].f32[i] = (float)(i - 3);
  gemm.how = HO_GEMM_BIAS | HO_GEMM_RELU;
  test_run_t run = begin(&entry);
  shift = sizeof(float);
  runOnce(&run, &gemm);
  for (int i = 0; i < 16; ++i)
    assert_true(values[C].f32[i] == (float)(i % 4 < 2 ? 0 : i % 4 - 2));
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmul"), 2);
  runOnce(&run, &gemm);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmul"), 4);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 2);
  endRun(&run);
  entry.workspace_bytes = 0;
  run = makeRun(device, &entry);
  bindOperands(run.instance, &gemm);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_UNSUPPORTED,
               "takes 256 bytes of workspace, of which there are 0: compile with a larger "
               "--workspace");
  end(&run);
  shift = 0;
  assert_int_equal(hoFakeCudaLive(), 0);
}

// Another plan may put a buffer where it is aligned by more: the bits are the same all the same,
// since the algorithm is.
static void testSameAlgorithm(void **state) {
  (void)state;
  test_entry_t entry = entryOf(step);
  ho_gemm_t gemm = square(16);
  test_values_t first;
  for (int i = 0; i < 512; ++i) {
    values[A].f32[i] = 1 + (float)(i % 16) / 100;
    values[B].f32[i] = (float)(i * 7 % 13) / 13;
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
  first = values[C];
  for (shift = 64; shift <= 512; shift += 64) { // a row of A, of which all are alike
    runOnce(&run, &gemm);
    assert_memory_equal(&first, &values[C], 16 * 16 * sizeof(float));
  }
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 1);
  shift = 32; // what is aligned by less is another form
  runOnce(&run, &gemm);
  assert_int_equal(hoFakeCudaCalls("cublasLtMatmulAlgoGetHeuristic"), 2);
  shift = 0;
  end(&run);
}

static void idle(ho_step_t *run) { (void)run; }

// What only holds a workspace uses it, too.
static void testWorkspaceCounts(void **state) {
  (void)state;
  test_entry_t entry = entryOf(idle);
  ho_gemm_t gemm = square(4);
  ho_counters_t counters;
  test_run_t run = begin(&entry);
  runOnce(&run, &gemm);
  ho_instance_counters(run.instance, &counters);
  assert_int_equal(counters.peak_bytes, Workspace);
  end(&run);
}

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

static void testRefusals(void **state) {
  (void)state;
  test_entry_t entry = entryOf(step);
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
  bindOperands(run.instance, &gemm);
  ASSERT_ERROR(ho_instance_run(run.instance), HO_STATUS_INVALID_ARGUMENT,
               "which its manifest does not say");
  end(&run);
}

// f32 is multiplied as it is, unless that is asked for: the fake library refuses what it is not
// told.
static void testTf32(void **state) {
  (void)state;
  test_entry_t entry = entryOf(step);
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
