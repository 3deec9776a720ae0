//===- fault.h - Mapped files that shrink under their reader ------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Touching a page of a mapping that the file does not have any more, or that
// the disk cannot read, is SIGBUS. The handler puts a page of zeros there and
// marks the file, so that the step which touched it ends with an error.
//
// Thread safety: any thread.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DISK_FAULT_H
#define HO_RUNTIME_DISK_FAULT_H

#include "file.h"

HO_NODISCARD ho_status_t ho_disk_fault_watch(ho_disk_file_t *file);
void ho_disk_fault_forget(ho_disk_file_t *file);

#endif // HO_RUNTIME_DISK_FAULT_H
