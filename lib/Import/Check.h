//===- Check.h - Whether the tensors are those of the architecture -*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_IMPORT_CHECK_H
#define HO_LIB_IMPORT_CHECK_H

#include "Architecture.h"

// All that the program will ask for is there, in a shape and type that it can read.
HO_NODISCARD ho_status_t hoCheckWeights(const HoArchitecture *architecture);

#endif // HO_LIB_IMPORT_CHECK_H
