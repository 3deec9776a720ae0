//===- Profile.h - Measured times of operations and links -------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `ho-run --profile` writes, for the planner to use in place of its
// estimates. docs/using.md has the format.
//
// Ownership: a profile is freed with hoProfileFree(). Units: nanoseconds,
// bytes per second. Thread safety: immutable once read.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SUPPORT_PROFILE_H
#define HO_LIB_PASSES_SUPPORT_PROFILE_H

#include "Machine.h"

typedef struct HoProfile HoProfile;

// Null after an error at `module`: the file cannot be read, or is not a profile.
HoProfile *hoProfileRead(MlirOperation module, MlirStringRef path);
void hoProfileFree(HoProfile *profile);

// Whether the profile fits the operations of the module that have names (Schedule/Identity.h).
// False after an error at the operation that is another one in the profile, or at the module if the
// profile knows none of them. What it lacks is said in one warning.
bool hoProfileFits(const HoProfile *profile, MlirOperation module);

// The measured time of `op`; false if it has none. `profile` may be null.
bool hoProfileDuration(const HoProfile *profile, MlirOperation op, uint64_t *nanoseconds);

// Puts the measured rates and the measured latency in their places.
void hoProfileApplyLink(const HoProfile *profile, HoMachine *machine);

#endif // HO_LIB_PASSES_SUPPORT_PROFILE_H
