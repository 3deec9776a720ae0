//===- signal_chain.h - Handlers of faults, one above the other ---*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A handler that deals with the faults it knows and passes others on to
// whoever was there before.
//
// Thread safety: any thread may install; the rest is for signal handlers.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_SIGNAL_CHAIN_H
#define HO_RUNTIME_SIGNAL_CHAIN_H

#include <signal.h>

typedef void (*ho_signal_handler_t)(int signal, siginfo_t *info, void *context);

// Of one signal and handler; static and zero to begin with.
typedef struct ho_signal_chain {
  struct sigaction previous;
} ho_signal_chain_t;

// Puts the handler on top. Others may have put theirs above it since the last time.
void ho_signal_install(ho_signal_chain_t *chain, int signal, ho_signal_handler_t handler);
// For the handler: the fault is not its own.
void ho_signal_pass_on(const ho_signal_chain_t *chain, int signal, siginfo_t *info, void *context);

#endif // HO_RUNTIME_SIGNAL_CHAIN_H
