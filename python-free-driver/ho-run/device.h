//===- device.h - The device that the command line names ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_DEVICE_H
#define HO_RUN_DEVICE_H

#include "ho/runtime.h"

typedef struct ho_device_choice {
  bool cuda; // else the host device
  uint32_t ordinal;
  bool graph, untimed, tf32;
  uint64_t pinned; // limit in bytes, 0: none
} ho_device_choice_t;

// "host", "cuda" or "cuda:N".
HO_NODISCARD ho_status_t ho_device_choice_parse(const char *text, ho_device_choice_t *out);

// `host` describes the host device; of that a CUDA device takes the memory.
HO_NODISCARD ho_status_t ho_device_open(const ho_device_choice_t *choice,
                                        const ho_host_device_options_t *host, ho_device_t **out);

#endif // HO_RUN_DEVICE_H
