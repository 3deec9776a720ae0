//===- CostModel.h - How long an operation takes ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_COSTMODEL_H
#define HO_LIB_PASSES_SUPPORT_COSTMODEL_H

#include "Machine.h"

// Roofline (Williams et al., CACM 2009): the larger of arithmetic over the peak rate and bytes
// touched over the memory rate, plus the launch overhead. Nanoseconds, at least 1.
uint64_t hoEstimateDuration(MlirOperation deviceOp, const HoMachine *machine);

#endif // HO_LIB_PASSES_SUPPORT_COSTMODEL_H
