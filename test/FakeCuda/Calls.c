//===- Calls.c - Counting calls, and failing them -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include "device_cuda/cublas_api.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

pthread_mutex_t hoFakeLock = PTHREAD_MUTEX_INITIALIZER;
pthread_cond_t hoFakeChanged = PTHREAD_COND_INITIALIZER;
_Thread_local bool hoFakeCurrent, hoFakeInHostFunction;
uint64_t hoFakeLibraryObjects, hoFakeFastProducts;

enum { MaxRules = 16, ExitViolation = 98, ExitLeak = 99 };

typedef struct rule {
  char function[64];
  uint64_t remaining; // 0: has matched
  CUresult code;
  bool late;
} rule_t;

typedef struct counter {
  const char *symbol;
  uint64_t calls;
} counter_t;

static rule_t rules[MaxRules];
static unsigned numRules;
static counter_t counters[] = {
#define COUNTER(field, symbol, parameters) {#symbol, 0},
    HO_CUDA_FUNCTIONS(COUNTER) HO_CUDA_LATER_FUNCTIONS(COUNTER) HO_CUBLAS_FUNCTIONS(COUNTER)};
enum { NumFunctions = sizeof(counters) / sizeof(*counters) };
static bool initialized;
static CUresult sticky;

void hoFakeViolation(const char *format, ...) {
  va_list arguments;
  fflush(stdout);
  fputs("fake-cuda: ", stderr);
  va_start(arguments, format);
  vfprintf(stderr, format, arguments);
  va_end(arguments);
  fputc('\n', stderr);
  _exit(ExitViolation);
}

//===----------------------------------------------------------------------===//
// Rules
//===----------------------------------------------------------------------===//

static void addRule(const char *function, uint64_t n, unsigned code, bool late) {
  if (numRules == MaxRules || n == 0)
    hoFakeViolation("cannot add the rule %s:%llu", function, (unsigned long long)n);
  rule_t *rule = &rules[numRules++];
  snprintf(rule->function, sizeof(rule->function), "%s", function);
  rule->remaining = n;
  rule->code = code;
  rule->late = late;
}

// "FUNCTION:N:CODE[:late],..."
static void readRules(const char *text) {
  char function[64], late[8];
  unsigned long long n;
  unsigned code;
  for (; text && *text; text = strchr(text, ',') ? strchr(text, ',') + 1 : NULL) {
    *late = 0;
    if (sscanf(text, "%63[A-Za-z0-9_*]:%llu:%u:%7[a-z]", function, &n, &code, late) < 3)
      hoFakeViolation("HO_FAKE_CUDA_FAIL: '%s' is not FUNCTION:N:CODE[:late]", text);
    addRule(function, n, code, !strcmp(late, "late"));
  }
}

static bool matches(const rule_t *rule, const char *function) {
  size_t length = strlen(rule->function);
  if (length && rule->function[length - 1] == '*')
    return !strncmp(rule->function, function, length - 1);
  return !strcmp(rule->function, function);
}

static CUresult applyRules(const char *function, CUresult *late) {
  CUresult result = 0;
  for (unsigned i = 0; i < numRules; ++i) {
    rule_t *rule = &rules[i];
    if (!rule->remaining || !matches(rule, function) || --rule->remaining)
      continue;
    if (rule->late && late)
      *late = rule->code;
    else
      result = rule->code;
  }
  return result;
}

CUresult hoFakeEnter(const char *function, hoFakeNeeds_t needs, CUresult *late) {
  for (unsigned i = 0; i < NumFunctions; ++i)
    if (!strcmp(counters[i].symbol, function))
      ++counters[i].calls;
  CUresult result = applyRules(function, late);
  if (hoFakeInHostFunction && *function)
    hoFakeViolation("%s: called by a host function of a stream", function);
  if (result || needs == NEEDS_NOTHING)
    return result;
  if (!initialized)
    return HO_CUDA_ERROR_NOT_INITIALIZED;
  if (needs == NEEDS_CONTEXT && !(hoFakeCurrent && hoFakeContextUses))
    return HO_CUDA_ERROR_INVALID_CONTEXT;
  return sticky;
}

void hoFakeSetInitialized(void) { initialized = true; }
void hoFakeSetSticky(CUresult code) { sticky = code; }

//===----------------------------------------------------------------------===//
// Controls
//===----------------------------------------------------------------------===//

static uint64_t setting(const char *name, uint64_t fallback) {
  const char *text = getenv(name);
  return text && *text ? strtoull(text, NULL, 0) : fallback;
}

hoFakeSettings_t hoFakeSettings;

static void readSettings(void) {
  hoFakeSettings = (hoFakeSettings_t){
      .memory = setting("HO_FAKE_CUDA_MEMORY", UINT64_C(1) << 30),
      .pinned_limit = setting("HO_FAKE_CUDA_PINNED", 0),
      .page = setting("HO_FAKE_CUDA_PAGE", UINT64_C(2) << 20),
      .latency = setting("HO_FAKE_CUDA_LATENCY", 0),
      .devices = setting("HO_FAKE_CUDA_DEVICES", 1),
      .read_only = setting("HO_FAKE_CUDA_READ_ONLY", 1),
      .architecture = setting("HO_FAKE_CUDA_ARCHITECTURE", 90),
      .ptx = setting("HO_FAKE_CUDA_PTX", 80),
      .shared = setting("HO_FAKE_CUDA_SHARED", 0),
      .bias = setting("HO_FAKE_CUDA_BIAS", 1),
      .version = setting("HO_FAKE_CUDA_VERSION", 12000),
  };
}

__attribute__((constructor)) static void begin(void) {
  readSettings();
  readRules(getenv("HO_FAKE_CUDA_FAIL"));
}

EXPORT void hoFakeCudaReset(void) {
  hoFakeWatchFaults();
  pthread_mutex_lock(&hoFakeLock);
  readSettings();
  numRules = 0;
  sticky = 0;
  hoFakeFastProducts = 0;
  for (unsigned i = 0; i < NumFunctions; ++i)
    counters[i].calls = 0;
  pthread_mutex_unlock(&hoFakeLock);
}

static void set(uint64_t *variable, uint64_t value) {
  pthread_mutex_lock(&hoFakeLock);
  *variable = value;
  pthread_mutex_unlock(&hoFakeLock);
}

EXPORT void hoFakeCudaSetMemory(uint64_t bytes) { set(&hoFakeSettings.memory, bytes); }
EXPORT void hoFakeCudaSetPinnedLimit(uint64_t bytes) { set(&hoFakeSettings.pinned_limit, bytes); }
EXPORT void hoFakeCudaSetPage(uint64_t bytes) { set(&hoFakeSettings.page, bytes); }
EXPORT void hoFakeCudaSetReadOnly(bool known) { set(&hoFakeSettings.read_only, known); }
EXPORT void hoFakeCudaSetBias(bool known) { set(&hoFakeSettings.bias, known); }
EXPORT void hoFakeCudaSetLatency(uint64_t time) { set(&hoFakeSettings.latency, time); }

EXPORT void hoFakeCudaSetShared(bool shared) {
  set(&hoFakeSettings.shared, shared);
  hoFakeOpenMemory(); // or closes it
  hoFakeCloseMemory();
}

EXPORT void hoFakeCudaFail(const char *function, uint64_t n, unsigned code, bool late) {
  pthread_mutex_lock(&hoFakeLock);
  addRule(function, n, code, late);
  pthread_mutex_unlock(&hoFakeLock);
}

EXPORT bool hoFakeCudaFailed(void) {
  bool all = true;
  pthread_mutex_lock(&hoFakeLock);
  for (unsigned i = 0; i < numRules; ++i)
    all = all && !rules[i].remaining;
  pthread_mutex_unlock(&hoFakeLock);
  return all;
}

EXPORT uint64_t hoFakeCudaFastProducts(void) {
  pthread_mutex_lock(&hoFakeLock);
  uint64_t count = hoFakeFastProducts;
  pthread_mutex_unlock(&hoFakeLock);
  return count;
}

EXPORT uint64_t hoFakeCudaCalls(const char *function) {
  uint64_t calls = 0;
  pthread_mutex_lock(&hoFakeLock);
  for (unsigned i = 0; i < NumFunctions; ++i)
    calls += !strcmp(counters[i].symbol, function) ? counters[i].calls : 0;
  pthread_mutex_unlock(&hoFakeLock);
  return calls;
}

//===----------------------------------------------------------------------===//
// What is alive
//===----------------------------------------------------------------------===//

static uint64_t countLive(char *text, size_t capacity) {
  typedef uint64_t (*part_t)(char *, size_t);
  static const part_t parts[] = {hoFakeLiveMemory, hoFakeLiveHostMemory, hoFakeLiveStreams,
                                 hoFakeLiveGraphs, hoFakeLiveModules};
  uint64_t count = hoFakeContextUses + hoFakeLibraryObjects;
  *text = 0;
  if (count)
    snprintf(text, capacity, " %llu uses of the context, %llu objects of cuBLASLt;",
             (unsigned long long)hoFakeContextUses, (unsigned long long)hoFakeLibraryObjects);
  for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); ++i) {
    size_t used = strlen(text);
    count += parts[i](text + used, capacity - used);
  }
  return count;
}

EXPORT uint64_t hoFakeCudaLive(void) {
  char text[512];
  pthread_mutex_lock(&hoFakeLock);
  uint64_t count = countLive(text, sizeof(text));
  pthread_mutex_unlock(&hoFakeLock);
  return count;
}

__attribute__((destructor)) static void end(void) {
  char text[512];
  if (countLive(text, sizeof(text)) == 0)
    return;
  fflush(stdout);
  fprintf(stderr, "fake-cuda: leaked:%s\n", text);
  _exit(ExitLeak);
}

//===----------------------------------------------------------------------===//
// Errors by name
//===----------------------------------------------------------------------===//

typedef struct result {
  CUresult code;
  const char *name;
  char text[64];
} result_t;

static result_t results[] = {
#define RESULT(name, value) {value, "CUDA_" #name, ""},
    HO_CUDA_RESULTS(RESULT)};

static const result_t *findResult(CUresult code) {
  for (size_t i = 0; i < sizeof(results) / sizeof(*results); ++i)
    if (results[i].code == code)
      return &results[i];
  return NULL;
}

__attribute__((constructor)) static void describe(void) {
  for (size_t i = 0; i < sizeof(results) / sizeof(*results); ++i) {
    const char *name = results[i].name + strlen("CUDA_ERROR_");
    if (i == 0)
      name = "NO_ERROR";
    char *text = results[i].text;
    for (; *name; ++name)
      *text++ = *name == '_' ? ' ' : (char)tolower(*name);
  }
}

CUresult cuGetErrorName(CUresult code, const char **out) {
  ENTER(cuGetErrorName, NEEDS_NOTHING);
  const result_t *found = findResult(code);
  *out = found ? found->name : NULL;
  return LEAVE(found ? HO_CUDA_SUCCESS : HO_CUDA_ERROR_INVALID_VALUE);
}

CUresult cuGetErrorString(CUresult code, const char **out) {
  ENTER(cuGetErrorString, NEEDS_NOTHING);
  const result_t *found = findResult(code);
  *out = found ? found->text : NULL;
  return LEAVE(found ? HO_CUDA_SUCCESS : HO_CUDA_ERROR_INVALID_VALUE);
}
