//===- transfers.h - A plan's transfers without its compute -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_TRANSFERS_H
#define HO_RUN_TRANSFERS_H

#include "runner.h"

typedef struct ho_transfers {
  uint64_t bytes_to_device, bytes_to_host, copies_to_device, copies_to_host;
} ho_transfers_t;

// The median time in nanoseconds of a step that does nothing but copy so much, both ways at once,
// over the link of `device`, whose memory is not looked at.
HO_NODISCARD ho_status_t ho_transfers_measure(const ho_transfers_t *transfers,
                                              const ho_host_device_options_t *device,
                                              uint64_t steps, double *out);

#endif // HO_RUN_TRANSFERS_H
