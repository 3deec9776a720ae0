//===- bind.h - Which host addresses are a file's -----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// An argument that is bound to a file has the address of the file's mapping.
// A copy to the device from such an address is a read of the file.
//
// Ownership: the files are the caller's. Thread safety: that of the instance.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DISK_BIND_H
#define HO_RUNTIME_DISK_BIND_H

#include "file.h"

typedef struct ho_disk_user {
  ho_disk_file_t *file;
  uint32_t arguments; // bound to it
} ho_disk_user_t;

// The files that an instance's arguments are bound to, in the order of their addresses.
typedef struct ho_disk_bindings {
  uint32_t num_files, capacity;
  ho_disk_user_t *files;
} ho_disk_bindings_t;

void ho_disk_bindings_free(ho_disk_bindings_t *bindings);
HO_NODISCARD ho_status_t ho_disk_bindings_add(ho_disk_bindings_t *bindings, ho_disk_file_t *file);
void ho_disk_bindings_remove(ho_disk_bindings_t *bindings, const ho_disk_file_t *file);

// The range behind [host, host + size); without a file where that is memory.
ho_disk_range_t ho_disk_bindings_find(const ho_disk_bindings_t *bindings, const void *host,
                                      uint64_t size);

// Before an argument is bound to something else.
void ho_disk_unbind(ho_instance_t *instance, uint32_t argument);
// What reading files has done to the step that ends: `status`, which is consumed, with the
// argument's name, or an error where host code could not read its argument.
HO_NODISCARD ho_status_t ho_disk_check_step(const ho_step_t *step, ho_status_t status);

#endif // HO_RUNTIME_DISK_BIND_H
