//===- ho-measure-cuda.c - The rates of a machine with a GPU --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-measure-cuda device|link|launches|products [--quick]
//   ho-measure-cuda copies FILE
//
// Prints lines of words and numbers (Measure.h). Exit code 1 and one line
// where something fails; what was printed before holds.
//
//===----------------------------------------------------------------------===//
#include "Measure.h"

#include <stdio.h>
#include <string.h>

typedef struct part {
  const char *name;
  ho_status_t (*measure)(bool quick);
} part_t;

// Whether there is one.
static ho_status_t findDevice(bool quick) {
  ho_cuda_device_t *gpu = NULL;
  (void)quick;
  HO_RETURN_IF_ERROR(openGpu(1, true, false, &gpu));
  closeGpu(gpu);
  return HO_OK;
}

static const part_t parts[] = {{"device", findDevice},
                               {"link", measureLink},
                               {"launches", measureLaunches},
                               {"products", measureProducts}};

static int usage(void) {
  fputs("usage: ho-measure-cuda device|link|launches|products [--quick]\n"
        "       ho-measure-cuda copies FILE\n",
        stderr);
  return 2;
}

static int finish(ho_status_t status) {
  if (!status)
    return fflush(stdout) ? 1 : 0;
  fflush(stdout);
  fprintf(stderr, "ho-measure-cuda: error: %s\n", ho_status_message(status));
  ho_status_free(status);
  return 1;
}

int main(int count, char **arguments) {
  bool quick = count == 3 && !strcmp(arguments[2], "--quick");
  if (count == 3 && !strcmp(arguments[1], "copies"))
    return finish(measureCopies(arguments[2]));
  if (count != (quick ? 3 : 2))
    return usage();
  for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); ++i)
    if (!strcmp(arguments[1], parts[i].name))
      return finish(parts[i].measure(quick));
  return usage();
}
