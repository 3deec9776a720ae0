//===- module.c - Images of kernels on a CUDA device ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "module.h"

#include <string.h>

// Errors are one line.
static void joinLines(char *text) {
  size_t length = strlen(text);
  while (length && strchr(" \n", text[length - 1]))
    text[--length] = 0;
  for (char *end = text; (end = strchr(end, '\n'));)
    *end = ' ';
}

ho_status_t ho_cuda_module_load(const ho_cuda_driver_t *driver, const void *image, CUmodule *out) {
  char log[1024] = "";
  CUjit_option options[] = {HO_CU_JIT_ERROR_LOG_BUFFER, HO_CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES};
  void *values[] = {log, (void *)(sizeof(log) - 1)};
  CUresult result = driver->moduleLoad(out, image, 2, options, values);
  if (!result)
    return HO_OK;
  joinLines(log);
  ho_status_t status = ho_cuda_error(driver, ho_cuda_symbols.moduleLoad, result);
  if (!*log)
    return status;
  ho_status_t explained =
      ho_status_make(ho_status_code(status), "%s: %s", ho_status_message(status), log);
  ho_status_free(status);
  return explained;
}
