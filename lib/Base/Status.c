//===- Status.c - Errors as values ----------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "ho/status.h"

#include <stdio.h>
#include <stdlib.h>

struct ho_status {
  ho_status_code_t code;
  char message[];
};

// A flexible array cannot be initialized portably, so the static fallback has
// a layout of its own that begins alike.
static struct {
  ho_status_code_t code;
  char message[32];
} outOfMemory = {HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted"};

static bool isFallback(ho_status_t status) { return (void *)status == (void *)&outOfMemory; }

static ho_status_t makeFallback(void) { return (ho_status_t)(void *)&outOfMemory; }

static ho_status_t makePrefixed(ho_status_code_t code, const char *suffix, const char *format,
                                va_list arguments) {
  va_list measured;
  va_copy(measured, arguments);
  int length = vsnprintf(NULL, 0, format, measured);
  va_end(measured);
  if (length < 0)
    return makeFallback();
  size_t suffixLength = suffix ? snprintf(NULL, 0, ": %s", suffix) : 0;
  size_t capacity = (size_t)length + suffixLength + 1;
  struct ho_status *status = malloc(sizeof(*status) + capacity);
  if (!status)
    return makeFallback();
  status->code = code;
  vsnprintf(status->message, (size_t)length + 1, format, arguments);
  if (suffix)
    snprintf(status->message + length, suffixLength + 1, ": %s", suffix);
  return status;
}

ho_status_t ho_status_make(ho_status_code_t code, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  ho_status_t status = makePrefixed(code, NULL, format, arguments);
  va_end(arguments);
  return status;
}

ho_status_t ho_status_annotate(ho_status_t status, const char *format, ...) {
  if (!status || isFallback(status))
    return status;
  va_list arguments;
  va_start(arguments, format);
  ho_status_t annotated = makePrefixed(status->code, status->message, format, arguments);
  va_end(arguments);
  ho_status_free(status);
  return annotated;
}

ho_status_code_t ho_status_code(ho_status_t status) { return status ? status->code : HO_STATUS_OK; }

const char *ho_status_message(ho_status_t status) {
  if (!status)
    return "ok";
  return isFallback(status) ? outOfMemory.message : status->message;
}

const char *ho_status_code_name(ho_status_code_t code) {
  switch (code) {
  case HO_STATUS_OK:
    return "ok";
  case HO_STATUS_INVALID_ARGUMENT:
    return "invalid-argument";
  case HO_STATUS_NOT_FOUND:
    return "not-found";
  case HO_STATUS_OUT_OF_MEMORY:
    return "out-of-memory";
  case HO_STATUS_INFEASIBLE:
    return "infeasible";
  case HO_STATUS_UNSUPPORTED:
    return "unsupported";
  case HO_STATUS_IO:
    return "io";
  case HO_STATUS_DEVICE:
    return "device";
  case HO_STATUS_INTERNAL:
    return "internal";
  }
  return "unknown";
}

void ho_status_free(ho_status_t status) {
  if (status && !isFallback(status))
    free(status);
}
