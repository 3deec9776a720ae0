//===- Page.c - The page itself -------------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// share/report holds the page's text, style and script, which the build makes
// into the arrays below. Where the text says @NAME@ there goes what it names.
//
//===----------------------------------------------------------------------===//
#include "RunText.h"

#include "ho/output_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern const char hoReportHtml[], hoReportStyle[], hoReportScript[];

struct ho_report {
  char *title;
  ho_text_t plans; // the elements of an array
  ho_text_t run;
};

//===----------------------------------------------------------------------===//
// Contents
//===----------------------------------------------------------------------===//

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a report");
}

ho_status_t ho_report_create(const char *title, ho_report_t **out) {
  ho_report_t *report = calloc(1, sizeof(*report));
  if (!report || !(report->title = strdup(title))) {
    free(report);
    return outOfMemory();
  }
  *out = report;
  return HO_OK;
}

void ho_report_free(ho_report_t *report) {
  if (!report)
    return;
  free(report->title);
  free(report->plans.data);
  free(report->run.data);
  free(report);
}

ho_status_t ho_report_add_text(ho_report_t *report, const char *text) {
  if (!*text)
    return HO_OK;
  if (report->plans.length)
    hoTextPut(&report->plans, ",");
  hoTextPut(&report->plans, text);
  return report->plans.failed ? outOfMemory() : HO_OK;
}

ho_status_t ho_report_add_run(ho_report_t *report, const ho_report_run_t *run) {
  report->run.length = 0;
  HO_RETURN_IF_ERROR(hoReportRunText(run, &report->run));
  return report->run.failed ? outOfMemory() : HO_OK;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

// In JSON `<` stands in strings only, and could end the element that the page keeps it in.
static void writeJson(FILE *file, const ho_text_t *text) {
  const char *at = text->data, *end = text->data + text->length;
  while (text->length && at < end) {
    const char *stop = memchr(at, '<', (size_t)(end - at));
    fwrite(at, 1, (size_t)((stop ? stop : end) - at), file);
    if (stop)
      fputs("\\u003c", file);
    at = stop ? stop + 1 : end;
  }
}

static ho_status_t writeData(const ho_report_t *report, FILE *file) {
  ho_text_t title = {0};
  hoTextString(&title, report->title);
  if (title.failed)
    return outOfMemory();
  fputs("{\"format\":1,\"title\":", file);
  writeJson(file, &title);
  fputs(",\"plans\":[", file);
  writeJson(file, &report->plans);
  fputs("]", file);
  if (report->run.length) {
    fputs(",\"run\":", file);
    writeJson(file, &report->run);
  }
  fputs("}", file);
  free(title.data);
  return HO_OK;
}

static ho_status_t writePage(const ho_report_t *report, FILE *file) {
  static const struct {
    const char *mark, *text;
  } parts[] = {{"@STYLE@", hoReportStyle}, {"@DATA@", NULL}, {"@SCRIPT@", hoReportScript}};
  const char *at = hoReportHtml;
  for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); ++i) {
    const char *mark = strstr(at, parts[i].mark);
    if (!mark)
      return ho_status_make(HO_STATUS_INTERNAL, "the page has no %s", parts[i].mark);
    fwrite(at, 1, (size_t)(mark - at), file);
    if (parts[i].text)
      fputs(parts[i].text, file);
    else
      HO_RETURN_IF_ERROR(writeData(report, file));
    at = mark + strlen(parts[i].mark);
  }
  fputs(at, file);
  return HO_OK;
}

static ho_status_t cannotWrite(const char *path) {
  return ho_status_make(HO_STATUS_IO, "cannot write the report '%s': %s", path, strerror(errno));
}

static ho_status_t writeThrough(const ho_report_t *report, int descriptor, const char *temporary,
                                const char *path) {
  FILE *file = fdopen(descriptor, "w");
  if (!file) {
    ho_status_t status = cannotWrite(path);
    close(descriptor);
    unlink(temporary);
    return status;
  }
  ho_status_t status = writePage(report, file);
  if (!status && (fflush(file) || ferror(file)))
    status = cannotWrite(path);
  if (fclose(file) && !status)
    status = cannotWrite(path);
  if (!status && !ho_output_file_commit(temporary, path))
    status = cannotWrite(path);
  if (status)
    unlink(temporary);
  return status;
}

ho_status_t ho_report_write(const ho_report_t *report, const char *path) {
  int descriptor;
  char *temporary = ho_output_file_create(path, &descriptor);
  if (!temporary)
    return cannotWrite(path);
  ho_status_t status = writeThrough(report, descriptor, temporary, path);
  free(temporary);
  return status;
}

static bool isFolder(const char *path) {
  struct stat info;
  return !stat(path, &info) && S_ISDIR(info.st_mode);
}

ho_status_t ho_report_check_path(const char *path) {
  if (isFolder(path)) {
    errno = EISDIR;
    return cannotWrite(path);
  }
  int descriptor;
  char *temporary = ho_output_file_create(path, &descriptor);
  if (!temporary)
    return cannotWrite(path);
  close(descriptor);
  unlink(temporary);
  free(temporary);
  return HO_OK;
}
