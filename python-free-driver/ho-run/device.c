//===- device.c - The device that the command line names ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "device.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static bool parseOrdinal(const char *text, uint32_t *out) {
  char *end = NULL;
  unsigned long number = isdigit((unsigned char)*text) ? strtoul(text, &end, 10) : 0;
  *out = (uint32_t)number;
  return end && !*end && end - text <= 4;
}

ho_status_t ho_device_choice_parse(const char *text, ho_device_choice_t *out) {
  out->cuda = !strncmp(text, "cuda", 4) && (!text[4] || text[4] == ':');
  out->ordinal = 0;
  if (out->cuda ? !text[4] || parseOrdinal(text + 5, &out->ordinal) : !strcmp(text, "host"))
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "'%s' is none of host, cuda, cuda:N", text);
}

ho_status_t ho_device_open(const ho_device_choice_t *choice, const ho_host_device_options_t *host,
                           ho_device_t **out) {
  ho_cuda_device_options_t cuda;
  if (!choice->cuda)
    return ho_host_device_create(host, out);
  ho_cuda_device_options_default(&cuda);
  cuda.ordinal = choice->ordinal;
  cuda.memory = host->memory;
  cuda.pinned = choice->pinned;
  cuda.graph = choice->graph;
  cuda.untimed = choice->untimed;
  cuda.tf32 = choice->tf32;
  return ho_cuda_device_create(&cuda, out);
}
