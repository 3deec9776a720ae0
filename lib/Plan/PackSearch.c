//===- PackSearch.c - Offsets by depth-first search -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// After MiniMalloc (Moffitt, ASPLOS 2023). Any packing can be pushed down until
// every request rests on the bottom or on another, so requests are placed in
// order of their offsets, each on the highest of those below it. A branch is
// cut where a moment in time has more left to place than there is room above
// its floor, and where a request would leave a gap that another fits into.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <stdlib.h>
#include <string.h>

typedef struct level {
  uint32_t request;
  uint64_t offset; // of the request, and the cursor among its siblings
  uint64_t bottom; // of all that come after the level before
  size_t undo;     // the log when the level was entered
} level_t;

typedef struct change {
  uint64_t *where, value;
} change_t;

typedef struct search {
  uint32_t count, numSections;
  uint64_t capacity;
  ho_pack_request_t *requests;
  uint32_t *first, *last;    // sections of each request, [first, last)
  uint64_t *floors;          // of each request: below it all is taken
  uint64_t *lowest;          // of each section, scratch
  uint64_t *sectionLeft;     // bytes to be placed yet
  uint32_t *byRank, *rankOf; // the order in which requests of equal floor are tried
  bool *placed;
  level_t *levels;
  change_t *log;
  size_t logged;
  uint64_t steps, effort;
} search_t;

static uint64_t greater(uint64_t a, uint64_t b) { return a > b ? a : b; }

static void set(search_t *search, uint64_t *where, uint64_t value) {
  search->log[search->logged++] = (change_t){where, *where};
  *where = value;
}

static void undo(search_t *search, const level_t *level) {
  while (search->logged > level->undo) {
    change_t change = search->log[--search->logged];
    *change.where = change.value;
  }
  uint32_t index = level->request;
  search->placed[index] = false;
  for (uint32_t i = search->first[index]; i < search->last[index]; ++i)
    search->sectionLeft[i] += search->requests[index].size;
}

// The next request to try at a level: by floor, then by rank. HO_NONE if there is none.
static uint32_t pick(search_t *search, const level_t *level, bool fresh, uint64_t *outOffset) {
  uint64_t lowestTop = UINT64_MAX, best = UINT64_MAX;
  uint32_t found = HO_NONE;
  search->steps += search->count;
  for (uint32_t i = 0; i < search->count; ++i) {
    uint32_t index = search->byRank[i];
    if (search->placed[index])
      continue;
    uint64_t offset = greater(search->floors[index], level->bottom);
    uint64_t top = offset + search->requests[index].size;
    if (top > search->capacity)
      return HO_NONE;
    lowestTop = top < lowestTop ? top : lowestTop;
    bool tried = !fresh && (offset < level->offset ||
                            (offset == level->offset && i <= search->rankOf[level->request]));
    if (tried || offset >= best)
      continue;
    best = offset;
    found = index;
  }
  if (found == HO_NONE || best >= lowestTop)
    return HO_NONE;
  *outOffset = best;
  return found;
}

// Whether each section has room above the lowest floor of those that are left in it.
static bool isPossible(search_t *search, uint64_t bottom) {
  uint64_t *lowest = search->lowest;
  for (uint32_t i = 0; i < search->numSections; ++i)
    lowest[i] = UINT64_MAX;
  for (uint32_t i = 0; i < search->count; ++i) {
    if (search->placed[i])
      continue;
    uint64_t floor = greater(search->floors[i], bottom);
    for (uint32_t k = search->first[i]; k < search->last[i]; ++k)
      lowest[k] = floor < lowest[k] ? floor : lowest[k];
    search->steps += (search->last[i] - search->first[i]) / 4 + 1;
  }
  bool possible = true;
  for (uint32_t i = 0; i < search->numSections; ++i)
    possible &= lowest[i] == UINT64_MAX || lowest[i] + search->sectionLeft[i] <= search->capacity;
  return possible;
}

static bool place(search_t *search, level_t *level) {
  uint32_t index = level->request;
  uint64_t size = search->requests[index].size, top = level->offset + size;
  uint32_t first = search->first[index], last = search->last[index];
  search->placed[index] = true;
  level->undo = search->logged;
  for (uint32_t i = first; i < last; ++i)
    search->sectionLeft[i] -= size;
  for (uint32_t i = 0; i < search->count; ++i)
    if (!search->placed[i] && search->first[i] < last && first < search->last[i] &&
        search->floors[i] < top)
      set(search, &search->floors[i], top);
  search->steps += search->count;
  return isPossible(search, level->offset);
}

static void reset(search_t *search) {
  search->logged = 0;
  memset(search->floors, 0, search->count * sizeof(*search->floors));
  memset(search->sectionLeft, 0, search->numSections * sizeof(*search->sectionLeft));
  memset(search->placed, 0, search->count * sizeof(*search->placed));
  for (uint32_t i = 0; i < search->count; ++i)
    for (uint32_t k = search->first[i]; k < search->last[i]; ++k)
      search->sectionLeft[k] += search->requests[i].size;
}

static bool descend(search_t *search, uint64_t effort) {
  reset(search);
  uint64_t limit = search->steps + effort;
  uint32_t depth = 0;
  bool fresh = true;
  search->levels[0] = (level_t){.request = HO_NONE};
  while (search->steps < limit) {
    if (depth == search->count)
      return true;
    level_t *level = &search->levels[depth];
    uint64_t offset;
    uint32_t index = pick(search, level, fresh, &offset);
    if (index == HO_NONE) {
      if (depth == 0)
        return false;
      undo(search, &search->levels[--depth]);
      fresh = false;
      continue;
    }
    level->request = index;
    level->offset = offset;
    fresh = place(search, level);
    if (fresh)
      search->levels[++depth] = (level_t){.request = HO_NONE, .bottom = offset};
    else
      undo(search, level);
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Preparation
//===----------------------------------------------------------------------===//

static int compareTimes(const void *left, const void *right) {
  uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
  return (a > b) - (a < b);
}

static uint32_t findTime(const uint64_t *times, uint32_t count, uint64_t time) {
  uint32_t low = 0, high = count;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (times[middle] <= time)
      low = middle;
    else
      high = middle;
  }
  return low;
}

// Sections begin where requests begin; more would not be fuller.
static void findSections(search_t *search, uint64_t *times) {
  for (uint32_t i = 0; i < search->count; ++i)
    times[i] = search->requests[i].begin;
  qsort(times, search->count, sizeof(*times), compareTimes);
  uint32_t distinct = 0;
  for (uint32_t i = 0; i < search->count; ++i)
    if (i == 0 || times[i] != times[distinct - 1])
      times[distinct++] = times[i];
  search->numSections = distinct;
  for (uint32_t i = 0; i < search->count; ++i) {
    search->first[i] = findTime(times, distinct, search->requests[i].begin);
    search->last[i] = findTime(times, distinct, search->requests[i].end - 1) + 1;
  }
}

enum { BY_AREA, BY_LIFE, BY_CROWD, BY_SIZE, NUM_RANKINGS };

typedef struct ranked {
  double key;
  uint32_t index;
} ranked_t;

static int compareRanked(const void *left, const void *right) {
  const ranked_t *a = left, *b = right;
  if (a->key != b->key)
    return a->key > b->key ? -1 : 1;
  return (a->index > b->index) - (a->index < b->index);
}

static double keyOf(const search_t *search, uint32_t index, int ranking) {
  const ho_pack_request_t *request = &search->requests[index];
  double life = (double)(request->end - request->begin), size = (double)request->size;
  uint64_t crowd = 0;
  switch (ranking) {
  case BY_AREA:
    return life * size;
  case BY_LIFE:
    return life;
  case BY_SIZE:
    return size;
  default:
    for (uint32_t i = search->first[index]; i < search->last[index]; ++i)
      crowd = greater(crowd, search->sectionLeft[i]);
    return (double)crowd;
  }
}

static void rank(search_t *search, int ranking, ranked_t *ranked) {
  for (uint32_t i = 0; i < search->count; ++i)
    ranked[i] = (ranked_t){keyOf(search, i, ranking), i};
  qsort(ranked, search->count, sizeof(*ranked), compareRanked);
  for (uint32_t i = 0; i < search->count; ++i) {
    search->byRank[i] = ranked[i].index;
    search->rankOf[ranked[i].index] = i;
  }
}

static bool allocate(search_t *search) {
  size_t count = (size_t)search->count + 1;
  return (search->first = malloc(count * sizeof(uint32_t))) &&
         (search->last = malloc(count * sizeof(uint32_t))) &&
         (search->floors = malloc(count * sizeof(uint64_t))) &&
         (search->lowest = malloc(count * sizeof(uint64_t))) &&
         (search->sectionLeft = malloc(count * sizeof(uint64_t))) &&
         (search->byRank = malloc(count * sizeof(uint32_t))) &&
         (search->rankOf = malloc(count * sizeof(uint32_t))) &&
         (search->placed = malloc(count * sizeof(bool))) &&
         (search->levels = malloc(count * sizeof(level_t))) &&
         (search->log = malloc(2 * count * count * sizeof(change_t)));
}

static void destroy(search_t *search) {
  free(search->first);
  free(search->last);
  free(search->floors);
  free(search->lowest);
  free(search->sectionLeft);
  free(search->byRank);
  free(search->rankOf);
  free(search->placed);
  free(search->levels);
  free(search->log);
}

// Each ranking gets a short run first, then longer ones.
static bool runAll(search_t *search, ranked_t *ranked) {
  for (uint64_t share = 64; share >= 4; share /= 4)
    for (int ranking = 0; ranking < NUM_RANKINGS; ++ranking) {
      reset(search);
      rank(search, ranking, ranked);
      if (descend(search, search->effort / share))
        return true;
    }
  return false;
}

ho_status_t hoPackSearch(ho_pack_request_t *requests, uint32_t count, uint64_t capacity,
                         uint64_t effort, bool *outFound) {
  search_t search = {.count = count, .capacity = capacity, .requests = requests, .effort = effort};
  uint64_t *times = malloc(((size_t)count + 1) * sizeof(*times));
  ranked_t *ranked = malloc(((size_t)count + 1) * sizeof(*ranked));
  ho_status_t status = HO_OK;
  if (times && ranked && allocate(&search)) {
    findSections(&search, times);
    *outFound = runAll(&search, ranked);
    for (uint32_t i = 0; *outFound && i < count; ++i)
      requests[search.levels[i].request].offset = search.levels[i].offset;
  } else {
    status =
        ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to search for a packing of %u", count);
  }
  free(times);
  free(ranked);
  destroy(&search);
  return status;
}
