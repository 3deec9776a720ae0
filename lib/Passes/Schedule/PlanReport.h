//===- PlanReport.h - Plans kept for people to look at ----------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Collects the plans of all blocks for a page (include/ho/report.h), those of
// one function also for its attribute `ho.plan`, which travels into the
// manifest of the compiled program.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_SCHEDULE_PLANREPORT_H
#define HO_LIB_PASSES_SCHEDULE_PLANREPORT_H

#include "BlockProgram.h"

#include "ho/report.h"

typedef struct HoPlanReport {
  char *path; // of the page, NULL: none
  ho_report_t *page;
  bool keep;  // set `ho.plan`
  char *text; // plans of the function at hand, NULL: none yet
  size_t length;
  unsigned nested; // blocks of the function at hand that are not its own
} HoPlanReport;

// `path` may be empty.
HO_NODISCARD ho_status_t hoPlanReportBegin(MlirStringRef path, bool keep, HoPlanReport *report);
HO_NODISCARD ho_status_t hoPlanReportAdd(HoPlanReport *report, MlirOperation function,
                                         const HoBlockProgram *program, ho_plan_mode_t mode,
                                         const ho_plan_t *plan);
// The plan that the reactive form amounts to, made for the page alone.
HO_NODISCARD ho_status_t hoPlanReportAddReactive(HoPlanReport *report, MlirOperation function,
                                                 const HoBlockProgram *program);
// All blocks of the function have been added.
void hoPlanReportEndFunction(HoPlanReport *report, MlirOperation function);
HO_NODISCARD ho_status_t hoPlanReportWrite(const HoPlanReport *report);
void hoPlanReportFree(HoPlanReport *report);

#endif // HO_LIB_PASSES_SCHEDULE_PLANREPORT_H
