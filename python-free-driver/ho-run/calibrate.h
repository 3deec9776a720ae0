//===- calibrate.h - The device measured --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_CALIBRATE_H
#define HO_RUN_CALIBRATE_H

#include "options.h"

// Prints the #dlti.target_system_spec of the device with the link that the options describe.
HO_NODISCARD ho_status_t ho_calibrate(const ho_options_t *options);

#endif // HO_RUN_CALIBRATE_H
