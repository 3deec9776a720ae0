//===- DeviceLoop.h - A loop that is one device operation ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the body of a device loop allocates becomes parts of one device buffer around the loop, its
// workspace. So the loop touches buffers from outside only, as every device operation does.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_INSERT_DEVICELOOP_H
#define HO_LIB_PASSES_INSERT_DEVICELOOP_H

#include "IR.h"

// Why a loop that is marked cannot be one device operation; null when it can.
const char *hoDeviceLoopFault(MlirOperation loop);
// Builds the workspace. False after an error.
bool hoBuildLoopWorkspace(MlirOperation loop);
// After buffers from outside were replaced by those on the device: views of them are there, too.
void hoRetypeLoop(MlirOperation loop);

#endif // HO_LIB_PASSES_INSERT_DEVICELOOP_H
