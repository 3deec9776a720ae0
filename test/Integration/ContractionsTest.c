//===- ContractionsTest.c - Compiled sums of products ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Runs the entries of Inputs/contractions.mlir, given compiled as the first argument, and compares
// them with loops over the strides in the table below.
//
//===----------------------------------------------------------------------===//
#include "ho/runtime.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MaxLoops = 7 };

// c[offset + strides] += a[...] * b[...]; zero extents end the list.
typedef struct Case {
  const char *entry;
  int extents[MaxLoops];
  int a[MaxLoops], b[MaxLoops], c[MaxLoops];
  int offsetA, offsetB, offsetC;
  int sizeA, sizeB, sizeC; // elements
  bool isDouble, isDynamic;
} Case;

static const Case cases[] = {
    // clang-format off
    {"matmul", {5, 9, 7}, {7, 0, 1}, {0, 1, 9}, {9, 1, 0}, 0, 0, 0, 35, 63, 45, 0, 0},
    {"transposed_a", {5, 9, 7}, {1, 0, 5}, {0, 1, 9}, {9, 1, 0}, 0, 0, 0, 35, 63, 45, 0, 0},
    {"transposed_b", {5, 9, 7}, {7, 0, 1}, {0, 7, 1}, {9, 1, 0}, 0, 0, 0, 35, 63, 45, 0, 0},
    {"transposed_c", {5, 9, 7}, {7, 0, 1}, {0, 1, 9}, {1, 5, 0}, 0, 0, 0, 35, 63, 45, 0, 0},
    {"all_transposed", {5, 9, 7}, {1, 0, 5}, {0, 7, 1}, {1, 5, 0}, 0, 0, 0, 35, 63, 45, 0, 0},
    {"double", {5, 9, 7}, {7, 0, 1}, {0, 7, 1}, {9, 1, 0}, 0, 0, 0, 35, 63, 45, 1, 0},
    {"batch", {3, 5, 9, 7}, {35, 7, 0, 1}, {63, 0, 1, 9}, {45, 9, 1, 0}, 0, 0, 0, 105, 189, 135, 0, 0},
    {"broadcast", {3, 5, 9, 7}, {35, 7, 0, 1}, {0, 0, 1, 9}, {45, 9, 1, 0}, 0, 0, 0, 105, 63, 135, 0, 0},
    {"heads", {2, 6, 10, 8}, {8, 16, 0, 1}, {8, 0, 16, 1}, {60, 10, 1, 0}, 0, 0, 0, 96, 160, 120, 0, 0},
    {"matvec", {9, 70}, {70, 1}, {0, 1}, {1, 0}, 0, 0, 0, 630, 70, 9, 0, 0},
    {"vecmat", {9, 70}, {0, 1}, {1, 9}, {1, 0}, 0, 0, 0, 70, 630, 9, 0, 0},
    {"dot", {70}, {1}, {1}, {0}, 0, 0, 0, 70, 70, 1, 0, 0},
    {"two_sums", {5, 9, 3, 4}, {12, 0, 4, 1}, {0, 1, 9, 27}, {9, 1, 0, 0}, 0, 0, 0, 60, 108, 45, 0, 0},
    {"no_unit", {5, 9, 7}, {14, 0, 2}, {0, 2, 18}, {9, 1, 0}, 1, 0, 0, 70, 126, 45, 0, 0},
    {"subview", {5, 9, 7}, {16, 0, 1}, {0, 1, 9}, {12, 1, 0}, 35, 0, 14, 128, 63, 72, 0, 0},
    {"conv_1x1", {2, 8, 20, 6}, {120, 0, 1, 20}, {0, 6, 0, 1}, {160, 20, 1, 0}, 0, 0, 0, 240, 48, 320, 0, 0},
    {"conv_1x1_stride", {8, 5, 5, 6}, {0, 18, 2, 81}, {6, 0, 0, 1}, {25, 5, 1, 0}, 0, 0, 0, 486, 48, 200, 0, 0},
    {"conv_3x3", {2, 4, 4, 6, 3, 3, 3}, {144, 0, 8, 1, 48, 8, 1}, {0, 27, 0, 0, 9, 3, 1},
     {96, 24, 6, 1, 0, 0, 0}, 0, 0, 0, 288, 108, 192, 0, 0},
    {"conv_3x3_stride", {4, 4, 5, 3, 3, 3}, {0, 22, 2, 99, 11, 1}, {27, 0, 0, 9, 3, 1},
     {20, 5, 1, 0, 0, 0}, 0, 0, 0, 297, 108, 80, 0, 0},
    {"conv_nhwc", {4, 6, 16, 3, 3, 3}, {24, 3, 0, 24, 3, 1}, {0, 0, 1, 144, 48, 16},
     {96, 16, 1, 0, 0, 0}, 0, 0, 0, 144, 432, 384, 0, 0},
    {"depthwise", {5, 4, 6, 3, 3}, {48, 8, 1, 8, 1}, {9, 0, 0, 3, 1}, {24, 6, 1, 0, 0}, 0, 0, 0, 240, 45, 120, 0, 0},
    {"dynamic", {5, 9, 7}, {7, 0, 1}, {0, 1, 9}, {9, 1, 0}, 0, 0, 0, 35, 63, 45, 0, 1},
    // clang-format on
};
enum { NumCases = sizeof(cases) / sizeof(cases[0]) };

static void orDie(ho_status_t status, const char *entry) {
  if (!status)
    return;
  fprintf(stderr, "%s: %s\n", entry, ho_status_message(status));
  exit(1);
}

static void set(const Case *test, void *data, int index, double value) {
  if (test->isDouble)
    ((double *)data)[index] = value;
  else
    ((float *)data)[index] = (float)value;
}

static double get(const Case *test, const void *data, int index) {
  return test->isDouble ? ((const double *)data)[index] : ((const float *)data)[index];
}

static void *fill(const Case *test, int count, int seed) {
  void *data = malloc((size_t)count * sizeof(double));
  for (int i = 0; i < count; ++i)
    set(test, data, i, (double)((i * 37 + seed * 11) % 23 - 11) / 8);
  return data;
}

// Adds the products below loop `loop`.
static void expect(const Case *test, int loop, const void *a, const void *b, double *c, int ia,
                   int ib, int ic) {
  if (loop == MaxLoops || !test->extents[loop]) {
    c[ic] += get(test, a, ia) * get(test, b, ib);
    return;
  }
  for (int i = 0; i < test->extents[loop]; ++i)
    expect(test, loop + 1, a, b, c, ia + i * test->a[loop], ib + i * test->b[loop],
           ic + i * test->c[loop]);
}

static int compare(const Case *test, const void *got, const double *wanted) {
  for (int i = 0; i < test->sizeC; ++i)
    if (fabs(get(test, got, i) - wanted[i]) > 1e-3) {
      fprintf(stderr, "%s: element %d is %g, not %g\n", test->entry, i, get(test, got, i),
              wanted[i]);
      return 1;
    }
  return 0;
}

static void run(ho_device_t *device, const ho_program_t *program, const Case *test, void *a,
                void *b, void *c) {
  static const int64_t dimensions[][2] = {{5, 7}, {7, 9}, {5, 9}};
  ho_instance_t *instance;
  void *data[] = {a, b, c};
  orDie(ho_instance_create(device, program, test->entry, &instance), test->entry);
  for (uint32_t i = 0; i < 3; ++i)
    orDie(ho_instance_bind(instance, i, data[i], test->isDynamic ? dimensions[i] : NULL),
          test->entry);
  orDie(ho_instance_run(instance), test->entry);
  ho_instance_free(instance);
}

static int check(ho_device_t *device, const ho_program_t *program, const Case *test) {
  void *a = fill(test, test->sizeA, 1), *b = fill(test, test->sizeB, 2);
  void *c = fill(test, test->sizeC, 3);
  double *wanted = malloc((size_t)test->sizeC * sizeof(*wanted));
  for (int i = 0; i < test->sizeC; ++i)
    wanted[i] = get(test, c, i);
  expect(test, 0, a, b, wanted, test->offsetA, test->offsetB, test->offsetC);
  run(device, program, test, a, b, c);
  int failures = compare(test, c, wanted);
  free(a);
  free(b);
  free(c);
  free(wanted);
  return failures;
}

int main(int argc, char **argv) {
  ho_host_device_options_t options;
  ho_device_t *device;
  ho_program_t *program;
  int failures = 0;
  if (argc != 2)
    return 2;
  ho_host_device_options_default(&options);
  options.memory = 1 << 20;
  orDie(ho_host_device_create(&options, &device), "device");
  orDie(ho_program_load(argv[1], &program), argv[1]);
  for (int i = 0; i < NumCases; ++i)
    failures += check(device, program, &cases[i]);
  ho_program_free(program);
  ho_device_free(device);
  printf("%d cases, %d failures\n", NumCases, failures);
  return failures != 0;
}
