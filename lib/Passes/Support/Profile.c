//===- Profile.c - Measured times of operations and links ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Profile.h"

#include "Array.h"
#include "Buffers.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

// An identity is FUNCTION:NUMBER(SHAPES); its key is what stands before the shapes.
typedef struct Entry {
  const char *identity, *name; // of the JSON
  uint64_t nanoseconds;        // 0: it did not run
  UT_hash_handle hh;
} Entry;

// A function that the profile knows.
typedef struct Known {
  const char *name;
  UT_hash_handle hh;
} Known;

typedef struct Link {
  double rate, latency;
  double copies; // a step; 0: not measured
} Link;

struct HoProfile {
  char *path;
  cJSON *json;
  Entry *entries;
  Known *functions;
  Link toDevice, toHost;
  double overhead; // of each operation, beside its time
};

static const char remedy[] = "measure again with ho-run --profile";

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

typedef struct Reader {
  MlirOperation module;
  HoProfile *profile;
  char where[64]; // in the file
} Reader;

static bool refuse(const Reader *reader, const char *what) {
  hoError(reader->module, "profile '%s': %s%s%s; %s", reader->profile->path, reader->where,
          *reader->where ? ": " : "", what, remedy);
  return false;
}

typedef HO_ARRAY(char) Text;

static bool readFile(const Reader *reader, Text *text) {
  FILE *file = fopen(reader->profile->path, "rb");
  char part[4096];
  size_t count = 0;
  while (file && (count = fread(part, 1, sizeof(part), file)) > 0)
    for (size_t i = 0; i < count; ++i)
      hoPush(text, part[i]);
  bool failed = !file || ferror(file);
  int error = errno;
  if (file)
    fclose(file);
  return failed ? refuse(reader, strerror(error)) : true;
}

static bool parse(Reader *reader, const Text *text) {
  const char *end = NULL;
  reader->profile->json = cJSON_ParseWithLengthOpts(text->items, text->count, &end, false);
  if (reader->profile->json)
    return true;
  size_t line = 1;
  for (const char *at = text->items; at && end && at < end; ++at)
    line += *at == '\n';
  snprintf(reader->where, sizeof(reader->where), "line %zu", line);
  return refuse(reader, "this is not JSON");
}

static const cJSON *member(const cJSON *object, const char *key) {
  return cJSON_GetObjectItemCaseSensitive(object, key);
}

// A finite number of at least `low`.
static bool number(const cJSON *object, const char *key, double low, double *out) {
  const cJSON *value = member(object, key);
  *out = cJSON_IsNumber(value) ? value->valuedouble : -1;
  return isfinite(*out) && *out >= low && *out < 1e18;
}

static bool readLink(Reader *reader, const cJSON *links, const char *direction, Link *link) {
  const cJSON *object = member(links, direction);
  snprintf(reader->where, sizeof(reader->where), "link '%s'", direction);
  if (!cJSON_IsObject(object) || !number(object, "copies", 0, &link->copies))
    return refuse(reader, "an object with a number of 'copies' is missing");
  if (link->copies == 0)
    return true;
  if (!number(object, "rate", 1, &link->rate) || !number(object, "latency", 0, &link->latency))
    return refuse(reader, "'rate' must be bytes per second and 'latency' nanoseconds");
  return true;
}

// Symbols may hold parentheses, shapes do not. 0 without.
static size_t keyLength(MlirStringRef identity) {
  size_t length = identity.length;
  while (length > 0 && identity.data[length - 1] != '(')
    --length;
  return length ? length - 1 : 0;
}

// FUNCTION:NUMBER(SHAPES)
static bool isIdentity(const char *text) {
  size_t length = keyLength(hoRef(text)), digit = length;
  while (digit > 0 && text[digit - 1] >= '0' && text[digit - 1] <= '9')
    --digit;
  return digit < length && digit >= 2 && text[digit - 1] == ':';
}

static Entry *find(const HoProfile *profile, const char *identity, size_t length) {
  Entry *entry;
  HASH_FIND(hh, profile->entries, identity, length, entry);
  return entry;
}

static size_t functionLength(const char *identity, size_t length) {
  while (length > 0 && identity[length - 1] != ':')
    --length;
  return length ? length - 1 : 0;
}

static void noteFunction(HoProfile *profile, const char *identity, size_t length) {
  Known *known;
  HASH_FIND(hh, profile->functions, identity, length, known);
  if (known)
    return;
  known = hoAllocate(1, sizeof(*known));
  known->name = identity;
  HASH_ADD_KEYPTR(hh, profile->functions, known->name, length, known);
}

static bool readOperation(Reader *reader, const cJSON *object) {
  const cJSON *identity = member(object, "identity"), *name = member(object, "name");
  double count, time;
  if (!cJSON_IsString(identity) || !isIdentity(identity->valuestring))
    return refuse(reader, "'identity' must be FUNCTION:NUMBER(SHAPES)");
  if (!cJSON_IsString(name))
    return refuse(reader, "'name' must be a string");
  if (!number(object, "count", 0, &count) || !number(object, "time", 0, &time))
    return refuse(reader, "'count' and 'time' must be numbers of at least 0");
  const char *text = identity->valuestring;
  size_t length = keyLength(hoRef(text));
  if (find(reader->profile, text, length))
    return refuse(reader, "its 'identity' stands there twice");
  Entry *entry = hoAllocate(1, sizeof(*entry));
  *entry = (Entry){.identity = text, .name = name->valuestring};
  if (count > 0)
    entry->nanoseconds = (uint64_t)(time + reader->profile->overhead + 1);
  HASH_ADD_KEYPTR(hh, reader->profile->entries, entry->identity, length, entry);
  noteFunction(reader->profile, text, functionLength(text, length));
  return true;
}

static bool readOperations(Reader *reader) {
  const cJSON *list = member(reader->profile->json, "operations"), *object;
  size_t index = 0;
  if (!cJSON_IsArray(list))
    return refuse(reader, "the list 'operations' is missing");
  cJSON_ArrayForEach(object, list) {
    snprintf(reader->where, sizeof(reader->where), "operation %zu", index++);
    if (!readOperation(reader, object))
      return false;
  }
  return true;
}

static bool readRoot(Reader *reader) {
  const cJSON *json = reader->profile->json, *format = member(json, "format");
  double version;
  if (!cJSON_IsString(format) || strcmp(format->valuestring, "hyperoffload-profile"))
    return refuse(reader, "this is not a profile: its 'format' is not 'hyperoffload-profile'");
  if (!number(json, "version", 0, &version) || version != 1)
    return refuse(reader, "its 'version' is not 1, the one known here");
  const cJSON *links = member(json, "links");
  if (!readLink(reader, links, "to_device", &reader->profile->toDevice) ||
      !readLink(reader, links, "to_host", &reader->profile->toHost))
    return false;
  reader->where[0] = '\0';
  if (!number(json, "overhead", 0, &reader->profile->overhead))
    return refuse(reader, "'overhead' must be nanoseconds");
  return readOperations(reader);
}

HoProfile *hoProfileRead(MlirOperation module, MlirStringRef path) {
  HoProfile *profile = hoAllocate(1, sizeof(*profile));
  profile->path = hoAllocate(path.length + 1, 1);
  memcpy(profile->path, path.data, path.length);
  Reader reader = {.module = module, .profile = profile};
  Text text = {0};
  bool ok = readFile(&reader, &text) && parse(&reader, &text) && readRoot(&reader);
  hoArrayFree(&text);
  if (ok)
    return profile;
  hoProfileFree(profile);
  return NULL;
}

void hoProfileFree(HoProfile *profile) {
  if (!profile)
    return;
  Entry *entry, *nextEntry;
  HASH_ITER(hh, profile->entries, entry, nextEntry) {
    HASH_DEL(profile->entries, entry);
    free(entry);
  }
  Known *known, *nextKnown;
  HASH_ITER(hh, profile->functions, known, nextKnown) {
    HASH_DEL(profile->functions, known);
    free(known);
  }
  cJSON_Delete(profile->json);
  free(profile->path);
  free(profile);
}

//===----------------------------------------------------------------------===//
// Whether it fits
//===----------------------------------------------------------------------===//

typedef struct Fit {
  const HoProfile *profile;
  size_t operations, measured, idle, added, elsewhere;
} Fit;

static bool isSame(const Entry *entry, MlirOperation op, MlirStringRef identity) {
  return mlirStringRefEqual(hoRef(entry->identity), identity) &&
         mlirStringRefEqual(hoRef(entry->name), hoOpName(op));
}

static bool refuseOther(const Fit *fit, const Entry *entry, MlirOperation op,
                        MlirStringRef identity) {
  MlirStringRef name = hoOpName(op);
  hoError(op,
          "profile '%s' is of another program: this operation is %.*s %.*s, there it is %s %s; %s "
          "what is compiled from this program",
          fit->profile->path, (int)name.length, name.data, (int)identity.length, identity.data,
          entry->name, entry->identity, remedy);
  return false;
}

static void countMissing(Fit *fit, const Entry *entry, MlirStringRef identity, size_t length) {
  Known *known;
  HASH_FIND(hh, fit->profile->functions, identity.data, functionLength(identity.data, length),
            known);
  if (entry)
    ++fit->idle;
  else if (known)
    ++fit->added;
  else
    ++fit->elsewhere;
}

static bool visit(MlirOperation op, void *data) {
  Fit *fit = data;
  MlirStringRef identity = hoGetStringAttr(op, "ho.operation");
  size_t length = keyLength(identity);
  if (!length)
    return true;
  const Entry *entry = find(fit->profile, identity.data, length);
  if (entry && !isSame(entry, op, identity))
    return refuseOther(fit, entry, op, identity);
  ++fit->operations;
  if (entry && entry->nanoseconds)
    ++fit->measured;
  else
    countMissing(fit, entry, identity, length);
  return true;
}

static void warn(const Fit *fit, MlirOperation module) {
  hoWarning(module,
            "profile '%s' has no times for %zu of %zu operations, which keep their estimates: "
            "%zu did not run while it was measured, %zu are in functions that it does not have, "
            "%zu it lacks",
            fit->profile->path, fit->operations - fit->measured, fit->operations, fit->idle,
            fit->elsewhere, fit->added);
}

bool hoProfileFits(const HoProfile *profile, MlirOperation module) {
  Fit fit = {.profile = profile};
  if (!hoWalk(module, visit, &fit))
    return false;
  if (fit.operations && !fit.measured) {
    hoError(module,
            "profile '%s' is of another program: it has times for none of the %zu operations "
            "here; %s what is compiled from this program",
            profile->path, fit.operations, remedy);
    return false;
  }
  if (fit.measured < fit.operations)
    warn(&fit, module);
  return true;
}

//===----------------------------------------------------------------------===//
// Using it
//===----------------------------------------------------------------------===//

bool hoProfileDuration(const HoProfile *profile, MlirOperation op, uint64_t *nanoseconds) {
  if (!profile)
    return false;
  MlirStringRef identity = hoGetStringAttr(op, "ho.operation");
  size_t length = keyLength(identity);
  const Entry *entry = length ? find(profile, identity.data, length) : NULL;
  if (!entry || !entry->nanoseconds)
    return false;
  *nanoseconds = entry->nanoseconds;
  return true;
}

void hoProfileApplyLink(const HoProfile *profile, HoMachine *machine) {
  const Link *in = &profile->toDevice, *out = &profile->toHost;
  if (in->copies > 0)
    machine->toDeviceRate = in->rate;
  if (out->copies > 0)
    machine->toHostRate = out->rate;
  // The planner knows one latency: that of an average copy.
  double copies = in->copies + out->copies;
  if (copies > 0)
    machine->copyLatency = (in->copies * in->latency + out->copies * out->latency) / copies;
}
