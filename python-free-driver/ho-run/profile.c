//===- profile.c - Measured times for the planner -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "profile.h"

#include "file.h"

#include <cjson/cJSON.h>
#include <stdlib.h>
#include <string.h>

typedef struct copies {
  uint64_t count, capacity;
  ho_copy_time_t *items; // of all steps
} copies_t;

struct ho_profile {
  const ho_manifest_entry_t *entry;
  uint64_t capacity, steps;
  double *times;      // by operation, then step: the mean of what ran in that step
  double *overheads;  // by step: what compute took beside operations, for each that ran
  double *sums;       // by step: of all operations
  double *total;      // by operation, of the step at hand
  uint32_t *count;    // the same
  uint64_t *filled;   // by operation: how many columns of `times` are
  uint32_t *most;     // by operation: the most often that it ran in a step
  copies_t copies[2]; // to the device, to the host
  bool failed;        // out of memory
};

static ho_status_t outOfMemory(void) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory for a profile");
}

//===----------------------------------------------------------------------===//
// Life
//===----------------------------------------------------------------------===//

static bool hasIdentities(const ho_manifest_entry_t *entry) {
  for (uint32_t i = 0; i < entry->num_operations; ++i)
    if (entry->operations[i].identity)
      return true;
  return false;
}

ho_status_t ho_profile_create(const ho_manifest_entry_t *entry, uint64_t steps,
                              ho_profile_t **out) {
  if (!hasIdentities(entry))
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "--profile: the operations of entry '%s' have no identities; compile it "
                          "with offload-schedule of this version",
                          entry->name);
  ho_profile_t *profile = calloc(1, sizeof(*profile));
  size_t operations = entry->num_operations;
  if (!profile)
    return outOfMemory();
  profile->entry = entry;
  profile->capacity = steps;
  profile->times = calloc(operations * steps + 1, sizeof(*profile->times));
  profile->overheads = calloc(steps + 1, sizeof(*profile->overheads));
  profile->sums = calloc(steps + 1, sizeof(*profile->sums));
  profile->total = calloc(operations + 1, sizeof(*profile->total));
  profile->count = calloc(operations + 1, sizeof(*profile->count));
  profile->filled = calloc(operations + 1, sizeof(*profile->filled));
  profile->most = calloc(operations + 1, sizeof(*profile->most));
  *out = profile;
  if (profile->times && profile->overheads && profile->sums && profile->total && profile->count &&
      profile->filled && profile->most)
    return HO_OK;
  return outOfMemory();
}

void ho_profile_free(ho_profile_t *profile) {
  if (!profile)
    return;
  free(profile->times);
  free(profile->overheads);
  free(profile->sums);
  free(profile->total);
  free(profile->count);
  free(profile->filled);
  free(profile->most);
  for (int i = 0; i < 2; ++i)
    free(profile->copies[i].items);
  free(profile);
}

//===----------------------------------------------------------------------===//
// Gathering
//===----------------------------------------------------------------------===//

static void addCopy(ho_profile_t *profile, copies_t *copies, const ho_record_t *record) {
  if (copies->count == copies->capacity) {
    uint64_t capacity = copies->capacity ? 2 * copies->capacity : 256;
    ho_copy_time_t *items = realloc(copies->items, capacity * sizeof(*items));
    if (!items) {
      profile->failed = true;
      return;
    }
    copies->items = items;
    copies->capacity = capacity;
  }
  copies->items[copies->count++] =
      (ho_copy_time_t){(double)record->bytes, (double)(record->finish - record->start)};
}

static void addRecord(void *context, const ho_record_t *record) {
  ho_profile_t *profile = context;
  if (record->kind == HO_RECORD_TO_DEVICE || record->kind == HO_RECORD_TO_HOST) {
    addCopy(profile, &profile->copies[record->kind == HO_RECORD_TO_HOST], record);
  } else if (record->kind == HO_RECORD_COMPUTE &&
             record->operation < profile->entry->num_operations) {
    profile->total[record->operation] += (double)(record->finish - record->start);
    ++profile->count[record->operation];
  }
}

static void noteSums(ho_profile_t *profile, uint64_t compute) {
  double sum = 0, runs = 0;
  for (uint32_t i = 0; i < profile->entry->num_operations; ++i) {
    sum += profile->total[i];
    runs += profile->count[i];
  }
  double rest = (double)compute - sum;
  profile->sums[profile->steps] = sum;
  profile->overheads[profile->steps] = rest > 0 && runs > 0 ? rest / runs : 0;
}

ho_status_t ho_profile_add_step(ho_profile_t *profile, const ho_instance_t *instance,
                                uint64_t since, uint64_t compute) {
  size_t operations = profile->entry->num_operations;
  if (profile->steps == profile->capacity)
    return HO_OK;
  memset(profile->total, 0, operations * sizeof(*profile->total));
  memset(profile->count, 0, operations * sizeof(*profile->count));
  ho_instance_visit_trace(instance, since, addRecord, profile);
  if (profile->failed)
    return outOfMemory();
  for (size_t i = 0; i < operations; ++i) {
    uint32_t count = profile->count[i];
    if (!count)
      continue;
    profile->times[i * profile->capacity + profile->filled[i]++] = profile->total[i] / count;
    profile->most[i] = count > profile->most[i] ? count : profile->most[i];
  }
  noteSums(profile, compute);
  ++profile->steps;
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Medians and lines
//===----------------------------------------------------------------------===//

static int compareTimes(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static double medianOf(const double *times, uint64_t count, double *scratch) {
  if (!count)
    return 0;
  memcpy(scratch, times, count * sizeof(*scratch));
  qsort(scratch, count, sizeof(*scratch), compareTimes);
  return (scratch[(count - 1) / 2] + scratch[count / 2]) / 2;
}

static int compareCopies(const void *a, const void *b) {
  const ho_copy_time_t *left = a, *right = b;
  if (left->bytes != right->bytes)
    return (left->bytes > right->bytes) - (left->bytes < right->bytes);
  return (left->time > right->time) - (left->time < right->time);
}

// Sums over copies, each with the median time of its size.
typedef struct sums {
  double count, bytes, time, bytes_bytes, bytes_time;
} sums_t;

static void addSize(sums_t *sums, const ho_copy_time_t *copies, uint64_t count) {
  double bytes = copies->bytes, weight = (double)count;
  double time = (copies[(count - 1) / 2].time + copies[count / 2].time) / 2;
  sums->count += weight;
  sums->bytes += weight * bytes;
  sums->time += weight * time;
  sums->bytes_bytes += weight * bytes * bytes;
  sums->bytes_time += weight * bytes * time;
}

ho_link_fit_t ho_link_fit(ho_copy_time_t *copies, uint64_t count) {
  sums_t sums = {0};
  qsort(copies, count, sizeof(*copies), compareCopies);
  for (uint64_t begin = 0, end; begin < count; begin = end) {
    for (end = begin + 1; end < count && copies[end].bytes == copies[begin].bytes;)
      ++end;
    addSize(&sums, &copies[begin], end - begin);
  }
  double spread = sums.bytes_bytes - sums.bytes * sums.bytes / sums.count;
  double slope = (sums.bytes_time - sums.bytes * sums.time / sums.count) / spread;
  double latency = (sums.time - slope * sums.bytes) / sums.count;
  // Rounding leaves some spread where there is none.
  bool line = spread > 1e-9 * sums.bytes_bytes && slope > 0 && latency >= 0;
  if (line)
    return (ho_link_fit_t){1e9 / slope, latency};
  double time = sums.time > 1 ? sums.time : 1;
  return (ho_link_fit_t){sums.bytes > 0 ? sums.bytes * 1e9 / time : 1e9, 0};
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

// cJSON returns NULL when memory is exhausted and then takes NULL; what is printed last tells.
static void addLink(const ho_profile_t *profile, cJSON *links, const char *name,
                    const copies_t *copies) {
  cJSON *link = cJSON_AddObjectToObject(links, name);
  double steps = profile->steps ? (double)profile->steps : 1;
  cJSON_AddNumberToObject(link, "copies", (double)copies->count / steps);
  if (!copies->count)
    return;
  double bytes = 0;
  for (uint64_t i = 0; i < copies->count; ++i)
    bytes += copies->items[i].bytes;
  ho_link_fit_t fit = ho_link_fit(copies->items, copies->count);
  cJSON_AddNumberToObject(link, "bytes", bytes / steps);
  cJSON_AddNumberToObject(link, "rate", fit.rate);
  cJSON_AddNumberToObject(link, "latency", fit.latency);
}

// An operation that was cloned stands in the table more than once, under one identity.
typedef struct row {
  const char *identity;
  uint32_t operation;
} row_t;

static int compareRows(const void *a, const void *b) {
  const row_t *left = a, *right = b;
  int order = strcmp(left->identity, right->identity);
  if (order)
    return order;
  return (left->operation > right->operation) - (left->operation < right->operation);
}

// Whatever interrupts an operation now and then is in no median, but in every step. So that they
// add up to the median of all operations together, medians are multiplied by this.
static double scaleOf(const ho_profile_t *profile, double *scratch) {
  double sum = 0, median = medianOf(profile->sums, profile->steps, scratch);
  for (uint32_t i = 0; i < profile->entry->num_operations; ++i)
    sum += profile->most[i] *
           medianOf(&profile->times[i * profile->capacity], profile->filled[i], scratch);
  return sum > 0 && median > sum ? median / sum : 1;
}

// The clones' mean, weighted by how often each ran.
static void addOperation(const ho_profile_t *profile, cJSON *list, const row_t *rows, size_t count,
                         double scale, double *scratch) {
  double time = 0, runs = 0;
  for (size_t i = 0; i < count; ++i) {
    uint32_t operation = rows[i].operation;
    time += profile->most[operation] * medianOf(&profile->times[operation * profile->capacity],
                                                profile->filled[operation], scratch);
    runs += profile->most[operation];
  }
  cJSON *object = cJSON_CreateObject();
  cJSON_AddStringToObject(object, "identity", rows->identity);
  cJSON_AddStringToObject(object, "name", profile->entry->operations[rows->operation].name);
  cJSON_AddNumberToObject(object, "count", runs);
  cJSON_AddNumberToObject(object, "time", runs > 0 ? scale * time / runs : 0);
  cJSON_AddItemToArray(list, object);
}

static size_t collectRows(const ho_manifest_entry_t *entry, row_t *rows) {
  size_t count = 0;
  for (uint32_t i = 0; i < entry->num_operations; ++i)
    if (entry->operations[i].identity)
      rows[count++] = (row_t){entry->operations[i].identity, i};
  qsort(rows, count, sizeof(*rows), compareRows);
  return count;
}

// Of operation i, its place among the sorted rows; at the first of each identity only.
static void placeFirsts(const row_t *rows, size_t count, uint32_t operations, size_t *places) {
  for (uint32_t i = 0; i < operations; ++i)
    places[i] = SIZE_MAX;
  for (size_t i = 0; i < count; ++i)
    if (i == 0 || strcmp(rows[i - 1].identity, rows[i].identity))
      places[rows[i].operation] = i;
}

static ho_status_t addOperations(const ho_profile_t *profile, cJSON *root) {
  const ho_manifest_entry_t *entry = profile->entry;
  row_t *rows = calloc((size_t)entry->num_operations + 1, sizeof(*rows));
  size_t *places = calloc((size_t)entry->num_operations + 1, sizeof(*places));
  double *scratch = calloc(profile->capacity + 1, sizeof(*scratch));
  bool good = rows && places && scratch;
  if (good)
    cJSON_AddNumberToObject(root, "overhead",
                            medianOf(profile->overheads, profile->steps, scratch));
  cJSON *list = cJSON_AddArrayToObject(root, "operations");
  size_t count = good ? collectRows(entry, rows) : 0;
  double scale = good ? scaleOf(profile, scratch) : 1;
  if (good)
    placeFirsts(rows, count, entry->num_operations, places);
  for (uint32_t i = 0; good && i < entry->num_operations; ++i) {
    if (places[i] == SIZE_MAX)
      continue;
    size_t begin = places[i], end = begin + 1;
    while (end < count && !strcmp(rows[begin].identity, rows[end].identity))
      ++end;
    addOperation(profile, list, &rows[begin], end - begin, scale, scratch);
  }
  free(rows);
  free(places);
  free(scratch);
  return good ? HO_OK : outOfMemory();
}

static ho_status_t writeRoot(const cJSON *root, const char *path) {
  char *text = cJSON_Print(root);
  if (!text)
    return outOfMemory();
  ho_bytes_t parts[] = {{text, strlen(text)}, {"\n", 1}};
  ho_status_t status = ho_file_write(path, parts, 2);
  cJSON_free(text);
  return ho_status_annotate(status, "--profile");
}

ho_status_t ho_profile_write(const ho_profile_t *profile, const char *path) {
  cJSON *root = cJSON_CreateObject();
  cJSON_AddStringToObject(root, "format", "hyperoffload-profile");
  cJSON_AddNumberToObject(root, "version", 1);
  cJSON_AddStringToObject(root, "entry", profile->entry->name);
  cJSON_AddStringToObject(root, "mode", profile->entry->mode);
  cJSON_AddNumberToObject(root, "steps", (double)profile->steps);
  cJSON *links = cJSON_AddObjectToObject(root, "links");
  addLink(profile, links, "to_device", &profile->copies[0]);
  addLink(profile, links, "to_host", &profile->copies[1]);
  ho_status_t status = addOperations(profile, root);
  if (!status)
    status = writeRoot(root, path);
  cJSON_Delete(root);
  return status;
}
