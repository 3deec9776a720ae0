//===- TargetFile.h - Files that describe machines --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A target file holds a #dlti.target_system_spec attribute, with comment lines
// before it if its author likes. Shipped ones stand in share/hyperoffload/targets
// of the build or installation that the running code belongs to.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_TARGETFILE_H
#define HO_LIB_PASSES_SUPPORT_TARGETFILE_H

#include "CAPI.h"

// The spec in the file `target`, or in the shipped file of that name. Null after an error
// at `module`.
MlirAttribute hoTargetFileRead(MlirOperation module, MlirStringRef target);

#endif // HO_LIB_PASSES_SUPPORT_TARGETFILE_H
