//===- RunText.h - A run as JSON --------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_REPORT_RUNTEXT_H
#define HO_LIB_REPORT_RUNTEXT_H

#include "Text.h"

#include "ho/report.h"

HO_NODISCARD ho_status_t hoReportRunText(const ho_report_run_t *run, ho_text_t *text);

#endif // HO_LIB_REPORT_RUNTEXT_H
