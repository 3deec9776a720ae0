//===- signal_chain.c - Handlers of faults, one above the other -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "signal_chain.h"

#include <pthread.h>
#include <stdbool.h>

void ho_signal_install(ho_signal_chain_t *chain, int signal, ho_signal_handler_t handler) {
  static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  struct sigaction current;
  sigemptyset(&action.sa_mask);
  pthread_mutex_lock(&mutex);
  sigaction(signal, NULL, &current);
  if (!(current.sa_flags & SA_SIGINFO) || current.sa_sigaction != handler) {
    chain->previous = current;
    sigaction(signal, &action, NULL);
  }
  pthread_mutex_unlock(&mutex);
}

// When a fault comes back, because the other remembers us as the one before it, or when there was
// nobody, the access faults again without a handler.
void ho_signal_pass_on(const ho_signal_chain_t *chain, int signal, siginfo_t *info, void *context) {
  static _Thread_local volatile sig_atomic_t calling;
  const struct sigaction *previous = &chain->previous;
  bool isFunction = (previous->sa_flags & SA_SIGINFO) ||
                    (previous->sa_handler != SIG_DFL && previous->sa_handler != SIG_IGN);
  if (calling || !isFunction) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal, &standard, NULL);
    return;
  }
  calling = 1;
  if (previous->sa_flags & SA_SIGINFO)
    previous->sa_sigaction(signal, info, context);
  else
    previous->sa_handler(signal);
  calling = 0;
}
