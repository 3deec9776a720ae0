//===- ho-compare-generation.c - A generation against its reference -------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   ho-compare-generation --text REFERENCE.json INDEX
//   ho-compare-generation REFERENCE.json INDEX FIGURES.json LOGITS.npy
//
// The first prints a prompt of the reference. The second compares what ho-run --format=json
// --logits=LOGITS.npy said of it, and prints one line of key=value for bench/llm.sh.
//
//===----------------------------------------------------------------------===//
#include "file.h"
#include "npy.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char *path, const char *what) {
  fprintf(stderr, "ho-compare-generation: %s: %s\n", path, what);
  exit(2);
}

static void require(ho_status_t status) {
  if (!status)
    return;
  fprintf(stderr, "ho-compare-generation: %s\n", ho_status_message(status));
  exit(2);
}

// The last line of the file that begins an object; warnings may stand before it.
static cJSON *readJson(const char *path) {
  ho_file_t file;
  require(ho_file_map(path, &file));
  cJSON *json = cJSON_ParseWithLength(file.data, file.size);
  for (uint64_t at = file.size; !json && at-- > 0;)
    if (((const char *)file.data)[at] == '{' && (!at || ((const char *)file.data)[at - 1] == '\n'))
      json = cJSON_ParseWithLength((const char *)file.data + at, file.size - at);
  ho_file_unmap(&file);
  if (!json)
    fail(path, "not JSON");
  return json;
}

static const cJSON *get(const char *path, const cJSON *object, const char *key) {
  const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, key);
  if (!item)
    fail(path, key);
  return item;
}

static double number(const char *path, const cJSON *object, const char *key) {
  return get(path, object, key)->valuedouble;
}

static int countEqual(const cJSON *expected, const cJSON *found) {
  int count = 0;
  const cJSON *a = expected->child, *b = found->child;
  for (; a && b && a->valueint == b->valueint; a = a->next, b = b->next)
    ++count;
  return count;
}

// Of the token behind the prompt, whose row of the reference is `index`.
static double logitsError(const char *expectedPath, int index, const char *foundPath) {
  ho_file_t expectedFile, foundFile;
  ho_tensor_t expected, found;
  double worst = 0;
  require(ho_file_map(expectedPath, &expectedFile));
  require(ho_npy_parse(expectedPath, expectedFile.data, expectedFile.size, &expected));
  require(ho_file_map(foundPath, &foundFile));
  require(ho_npy_parse(foundPath, foundFile.data, foundFile.size, &found));
  if (found.rank != 2 || expected.rank != 2 || found.shape[1] != expected.shape[1] ||
      index >= expected.shape[0] || found.shape[0] < 1)
    fail(foundPath, "not logits of the reference's shape");
  for (int64_t i = 0; i < found.shape[1]; ++i) {
    double difference =
        ho_element_read(found.element, found.data, (uint64_t)i) -
        ho_element_read(expected.element, expected.data, (uint64_t)(index * found.shape[1] + i));
    // A NaN is the worst of all.
    worst = fabs(difference) <= worst ? worst : fabs(difference);
  }
  ho_file_unmap(&expectedFile);
  ho_file_unmap(&foundFile);
  return worst;
}

static bool isWithin(const char *path, const cJSON *phase) {
  return number(path, phase, "measured_peak") <= number(path, phase, "device_memory");
}

static void compare(const char *referencePath, const cJSON *reference, int index, const char *path,
                    const char *logits) {
  char logitsPath[4096];
  const cJSON *prompts = get(referencePath, reference, "prompts");
  const cJSON *prompt = cJSON_GetArrayItem(prompts, index);
  cJSON *figures = readJson(path);
  const cJSON *prefill = get(path, figures, "prefill"), *decode = get(path, figures, "decode");
  const cJSON *expected = get(referencePath, prompt, "greedy");
  const char *slash = strrchr(referencePath, '/');
  snprintf(logitsPath, sizeof(logitsPath), "%.*s%s", slash ? (int)(slash + 1 - referencePath) : 0,
           referencePath, get(referencePath, reference, "logits")->valuestring);
  int count = cJSON_GetArraySize(expected),
      equal = countEqual(expected, get(path, figures, "tokens"));
  bool same = equal == count && cJSON_Compare(get(referencePath, prompt, "tokens"),
                                              get(path, figures, "prompt_tokens"), true);
  printf("same=%s equal=%d/%d logits_error=%.3g within=%s prefill_peak=%.0f decode_peak=%.0f "
         "resident_peak=%.0f tokens_per_second=%.4f step_seconds=%.9f compute_seconds=%.9f "
         "step_bytes=%.0f\n",
         same ? "yes" : "no", equal, count, logitsError(logitsPath, index, logits),
         isWithin(path, prefill) && isWithin(path, decode) ? "yes" : "no",
         number(path, prefill, "measured_peak"), number(path, decode, "measured_peak"),
         number(path, figures, "resident_peak"), number(path, figures, "tokens_per_second"),
         number(path, decode, "median_step_seconds"),
         number(path, decode, "median_compute_seconds"),
         number(path, decode, "median_bytes_to_device"));
  cJSON_Delete(figures);
}

int main(int count, char **arguments) {
  bool text = count == 4 && !strcmp(arguments[1], "--text");
  if (!text && count != 5) {
    fputs("usage: ho-compare-generation --text REFERENCE.json INDEX\n"
          "       ho-compare-generation REFERENCE.json INDEX FIGURES.json LOGITS.npy\n",
          stderr);
    return 2;
  }
  const char *path = arguments[text ? 2 : 1];
  cJSON *reference = readJson(path);
  int index = atoi(arguments[text ? 3 : 2]);
  const cJSON *prompt = cJSON_GetArrayItem(get(path, reference, "prompts"), index);
  if (!prompt)
    fail(path, "no such prompt");
  if (text)
    fputs(get(path, prompt, "text")->valuestring, stdout);
  else
    compare(path, reference, index, arguments[3], arguments[4]);
  cJSON_Delete(reference);
  return 0;
}
