//===- thread.h - Threads of the runtime --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_THREAD_H
#define HO_RUNTIME_THREAD_H

#include "ho/status.h"

#include <pthread.h>

// A thread that takes no signals, which are for the program's threads, and whose sleeps end when
// asked. `name` is static and at most 15 characters. End it with pthread_join().
HO_NODISCARD ho_status_t ho_thread_start(pthread_t *thread, const char *name,
                                         void *(*run)(void *argument), void *argument);
// To be called first by the thread.
void ho_thread_enter(const char *name);

#endif // HO_RUNTIME_THREAD_H
