//===- main.c - ho-run: runs compiled programs ----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "calibrate.h"
#include "cleanup.h"
#include "language.h"
#include "progress.h"
#include "session.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { exitGood = 0, exitFailure = 1, exitUsage = 2, exitSignal = 128 };

static void printError(ho_status_t status) {
  ho_progress_end();
  fflush(stdout);
  fprintf(stderr, "ho-run: error: %s\n", ho_status_message(status));
}

static int finish(ho_status_t status, bool good) {
  int number = ho_interrupt_signal();
  if (status)
    printError(status);
  ho_status_free(status);
  if (number)
    return exitSignal + number;
  return status || !good ? exitFailure : exitGood;
}

static int runLanguage(const ho_options_t *options) {
  ho_language_t language;
  ho_status_t status = ho_language_open(options, &language);
  if (!status)
    status = ho_language_generate(&language);
  ho_language_close(&language);
  return finish(status, true);
}

static int run(const ho_options_t *options) {
  ho_session_t session;
  bool good = true;
  ho_status_t status = ho_session_open(options, &session);
  if (!status)
    status = options->bench_overlap ? ho_session_bench_overlap(&session, &good)
                                    : ho_session_run(&session, &good);
  ho_session_close(&session);
  return finish(status, good);
}

// One trace, of the device that is measured: the runtime would start one for each device.
static char *adoptTraceVariable(ho_options_t *options) {
  const char *path = getenv("HO_TRACE");
  char *own = path && *path ? strdup(path) : NULL;
  unsetenv("HO_TRACE");
  if (!options->trace)
    options->trace = own;
  return own;
}

static int usageError(ho_status_t status) {
  printError(status);
  ho_status_free(status);
  fputs("ho-run: see ho-run --help\n", stderr);
  return exitUsage;
}

int main(int count, char **arguments) {
  ho_options_t options;
  ho_interrupt_install();
  ho_status_t status = ho_options_parse(count, arguments, &options);
  int code = exitGood;
  if (status)
    code = usageError(status);
  else if (options.help)
    ho_options_help();
  else {
    char *trace = adoptTraceVariable(&options);
    code = options.calibrate              ? finish(ho_calibrate(&options), true)
           : ho_language_wanted(&options) ? runLanguage(&options)
                                          : run(&options);
    free(trace);
  }
  ho_options_free(&options);
  return code;
}
