//===- Test.h - What every test includes --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_TEST_H
#define HO_TEST_TEST_H

// cmocka wants these before it.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ho/status.h"

#include <string.h>

#define ASSERT_OK(expression)                                                                      \
  do {                                                                                             \
    ho_status_t status_ = (expression);                                                            \
    if (status_)                                                                                   \
      fail_msg("%s: %s", #expression, ho_status_message(status_));                                 \
  } while (0)

// Fails with that code and a message that contains `text`.
#define ASSERT_ERROR(expression, code, text)                                                       \
  do {                                                                                             \
    ho_status_t status_ = (expression);                                                            \
    if (!status_)                                                                                  \
      fail_msg("%s: did not fail", #expression);                                                   \
    if (ho_status_code(status_) != (code) || !strstr(ho_status_message(status_), text))            \
      fail_msg("%s: %s: %s\nwanted: %s", #expression,                                              \
               ho_status_code_name(ho_status_code(status_)), ho_status_message(status_), text);    \
    ho_status_free(status_);                                                                       \
  } while (0)

#endif // HO_TEST_TEST_H
