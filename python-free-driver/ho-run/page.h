//===- page.h - A run as a page to look at ------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUN_PAGE_H
#define HO_RUN_PAGE_H

#include "report.h"

// Writes `options->report`.
HO_NODISCARD ho_status_t ho_page_write(const ho_options_t *options, const ho_outcome_t *outcome);

#endif // HO_RUN_PAGE_H
