//===- PlanReport.c - Plans kept for people to look at ---------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "PlanReport.h"

#include "IR.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Without folder and ending.
static void nameOfFile(const char *path, char *name, size_t size) {
  const char *slash = strrchr(path, '/');
  snprintf(name, size, "%s", slash ? slash + 1 : path);
  char *dot = strrchr(name, '.');
  if (dot && dot != name)
    *dot = '\0';
}

ho_status_t hoPlanReportBegin(MlirStringRef path, bool keep, HoPlanReport *report) {
  *report = (HoPlanReport){.keep = keep};
  if (!path.length)
    return HO_OK;
  report->path = hoAllocate(path.length + 1, 1);
  memcpy(report->path, path.data, path.length);
  HO_RETURN_IF_ERROR(ho_report_check_path(report->path));
  char title[256];
  nameOfFile(report->path, title, sizeof(title));
  return ho_report_create(title, &report->page);
}

void hoPlanReportFree(HoPlanReport *report) {
  ho_report_free(report->page);
  free(report->path);
  free(report->text);
  *report = (HoPlanReport){0};
}

// The function, or the function and the operation that the block is nested in.
static void nameBlock(HoPlanReport *report, MlirOperation function, const HoBlockProgram *program,
                      char *name, size_t size) {
  MlirStringRef symbol = hoGetStringAttr(function, "sym_name");
  MlirOperation parent = mlirBlockGetParentOperation(program->block);
  if (mlirOperationEqual(parent, function)) {
    snprintf(name, size, "%.*s", (int)symbol.length, symbol.data);
    return;
  }
  MlirStringRef kind = hoOpName(parent);
  snprintf(name, size, "%.*s, block %u in %.*s", (int)symbol.length, symbol.data, ++report->nested,
           (int)kind.length, kind.data);
}

static void append(HoPlanReport *report, const char *text) {
  size_t length = strlen(text);
  char *larger = hoAllocate(report->length + length + 2, 1);
  if (report->text) {
    memcpy(larger, report->text, report->length);
    larger[report->length++] = ',';
  }
  memcpy(larger + report->length, text, length);
  free(report->text);
  report->text = larger;
  report->length += length;
}

ho_status_t hoPlanReportAdd(HoPlanReport *report, MlirOperation function,
                            const HoBlockProgram *program, ho_plan_mode_t mode,
                            const ho_plan_t *plan) {
  if (!report->page && !report->keep)
    return HO_OK;
  char name[256], *text = NULL;
  nameBlock(report, function, program, name, sizeof(name));
  HO_RETURN_IF_ERROR(ho_report_plan_text(name, mode, program->problem, plan, &text));
  ho_status_t status = report->page ? ho_report_add_text(report->page, text) : HO_OK;
  if (!status && report->keep)
    append(report, text);
  free(text);
  return status;
}

ho_status_t hoPlanReportAddReactive(HoPlanReport *report, MlirOperation function,
                                    const HoBlockProgram *program) {
  if ((!report->page && !report->keep) || !program->numDeviceSteps)
    return HO_OK;
  ho_plan_options_t options = {.mode = HO_PLAN_REACTIVE};
  ho_plan_t *plan = NULL;
  HO_RETURN_IF_ERROR(ho_plan_create(program->problem, &options, &plan));
  ho_status_t status = hoPlanReportAdd(report, function, program, HO_PLAN_REACTIVE, plan);
  ho_plan_free(plan);
  return status;
}

void hoPlanReportEndFunction(HoPlanReport *report, MlirOperation function) {
  if (report->text)
    hoSetStringAttr(function, "ho.plan", report->text);
  free(report->text);
  report->text = NULL;
  report->length = 0;
  report->nested = 0;
}

ho_status_t hoPlanReportWrite(const HoPlanReport *report) {
  return report->page ? ho_report_write(report->page, report->path) : HO_OK;
}
