//===- thread.c - Threads of the runtime ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "thread.h"

#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

ho_status_t ho_thread_start(pthread_t *thread, const char *name, void *(*run)(void *argument),
                            void *argument) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &old);
  int error = pthread_create(thread, NULL, run, argument);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  if (error)
    return ho_status_make(HO_STATUS_IO, "cannot start the thread '%s': %s", name, strerror(error));
  return HO_OK;
}

void ho_thread_enter(const char *name) {
  prctl(PR_SET_NAME, name, 0, 0, 0);
  prctl(PR_SET_TIMERSLACK, 1UL, 0, 0, 0);
}
