//===- CompareNpy.c - Whether two arrays agree ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-compare-npy A.npy B.npy TOLERANCE
// Exit code 1 where an element differs by more than the tolerance times (1 + its magnitude). Prints
// the largest difference.
//
//===----------------------------------------------------------------------===//
#include "file.h"
#include "npy.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ho_tensor_t readTensor(const char *path) {
  ho_file_t file;
  ho_tensor_t tensor;
  ho_status_t status = ho_file_map(path, &file);
  if (!status)
    status = ho_npy_parse(path, file.data, file.size, &tensor);
  if (!status)
    return tensor;
  fprintf(stderr, "%s: %s\n", path, ho_status_message(status));
  exit(2);
}

int main(int argc, char **argv) {
  if (argc != 4)
    return 2;
  ho_tensor_t a = readTensor(argv[1]), b = readTensor(argv[2]);
  double tolerance = strtod(argv[3], NULL), largest = 0;
  if (a.rank != b.rank || a.bytes != b.bytes || a.bytes == 0 ||
      memcmp(a.shape, b.shape, a.rank * sizeof(a.shape[0])) != 0) {
    printf("shapes differ\n");
    return 1;
  }
  for (uint64_t i = 0; i < a.bytes / a.element.bytes; ++i) {
    double x = ho_element_read(a.element, a.data, i), y = ho_element_read(b.element, b.data, i);
    double difference = x == y ? 0 : fabs(x - y) / (1 + fabs(y));
    if (!(difference <= tolerance)) {
      printf("element %llu: %.9g and %.9g\n", (unsigned long long)i, x, y);
      return 1;
    }
    largest = fmax(largest, difference);
  }
  printf("largest difference %.3g\n", largest);
  return 0;
}
