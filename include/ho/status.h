//===- ho/status.h - Errors as values ---------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A status is NULL on success. On failure it is a heap object that carries a
// code and a message which says what failed, how much was asked, and what
// would be needed. Ownership: whoever receives a failed status owns it and
// ends it with ho_status_free() or passes it on. Thread safety: a status has
// one owner at a time; distinct statuses are independent.
//
//===----------------------------------------------------------------------===//
#ifndef HO_STATUS_H
#define HO_STATUS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ho_status_code {
  HO_STATUS_OK = 0,
  HO_STATUS_INVALID_ARGUMENT, // the caller's input is malformed
  HO_STATUS_NOT_FOUND,        // a name, file or symbol does not exist
  HO_STATUS_OUT_OF_MEMORY,    // host or device memory is exhausted
  HO_STATUS_INFEASIBLE,       // no plan exists under the given budget
  HO_STATUS_UNSUPPORTED,      // well-formed, but not implemented
  HO_STATUS_IO,               // the operating system refused
  HO_STATUS_DEVICE,           // the device reported a failure
  HO_STATUS_INTERNAL,         // a defect of this library
} ho_status_code_t;

typedef struct ho_status *ho_status_t;

#define HO_OK ((ho_status_t)0)

#if defined(__GNUC__)
#define HO_PRINTF(string, first) __attribute__((format(printf, string, first)))
#define HO_NODISCARD __attribute__((warn_unused_result))
#else
#define HO_PRINTF(string, first)
#define HO_NODISCARD
#endif

// Makes a failed status. Never returns NULL: when memory is exhausted a
// static out-of-memory status is returned (freeing it is harmless).
HO_NODISCARD HO_PRINTF(2, 3) ho_status_t
    ho_status_make(ho_status_code_t code, const char *format, ...);

// Puts "context: " before the message of a failed `status` (consumed), and
// returns it. Returns HO_OK when `status` is HO_OK.
HO_NODISCARD HO_PRINTF(2, 3) ho_status_t
    ho_status_annotate(ho_status_t status, const char *format, ...);

ho_status_code_t ho_status_code(ho_status_t status);
// The text is owned by the status. "ok" for HO_OK.
const char *ho_status_message(ho_status_t status);
// The code's name, such as "out-of-memory". Static storage.
const char *ho_status_code_name(ho_status_code_t code);
void ho_status_free(ho_status_t status);

#define HO_RETURN_IF_ERROR(expression)                                                             \
  do {                                                                                             \
    ho_status_t ho_status_ = (expression);                                                         \
    if (ho_status_)                                                                                \
      return ho_status_;                                                                           \
  } while (0)

#ifdef __cplusplus
}
#endif
#endif // HO_STATUS_H
