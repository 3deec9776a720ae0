//===- Pack.c - Offsets in one arena --------------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Several heuristics, cheapest first, until one stays within the capacity:
//
//   sweeps   play an allocator through time, O(n log n);
//   orders   place the requests in some order, each in a hole between those
//            placed already that it meets in time. Here a request may begin
//            later than it would like, as long as its core has room;
//   search   for few requests, a complete search (PackSearch.c); and improve
//            the best order by moving what sticks out to the front.
//
// Orders and searches visit pairs that meet in time, and are left out where the
// pairs are too many.
//
//===----------------------------------------------------------------------===//
#include "PlanInternal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef ho_pack_item_t item_t; // whose size is aligned here

// For sorting: the greater rank first, then the larger, then as given.
typedef struct ranked {
  uint64_t rank, size;
  uint32_t index;
} ranked_t;

typedef struct place {
  uint64_t low, high;  // addresses
  uint64_t begin, end; // time
} place_t;

enum { SWEEPS = 4 /* with short lives at the top */ };

// As time goes by, requests begin and end.
typedef struct event {
  uint64_t size;
  uint32_t index;
  bool ends;
  uint8_t longIn; // sweeps in which its life is not short
} event_t;

typedef struct ho_packer {
  ho_scratch_t *scratch; // of the arrays but the neighbors
  uint32_t count;
  uint64_t alignment;
  bool elastic;      // some requests may begin later
  uint64_t capacity; // a goal, UINT64_MAX if there is none
  uint64_t lowest;   // no packing is lower
  uint64_t best;     // height of bestOffsets
  uint64_t meanLife; // of the firm parts
  uint64_t pairs;    // of requests that meet in time
  uint64_t visits;   // of pairs so far
  double delay; // of the attempt: byte-times by which requests begin later than they would like
  double bestDelay;
  item_t *items;    // by index
  ranked_t *sorted; // scratch
  event_t *events;  // ends before begins, and none behind the last begin
  uint32_t numEvents;
  uint64_t *offsets; // of the attempt
  uint64_t *begins;  // of the attempt
  uint64_t *bestOffsets;
  uint32_t *order; // of the attempt
  uint32_t *bestOrder;
  uint32_t *neighborsBegin, *neighbors;
  uint32_t *rankOf; // place of each request in the order
  place_t *placed;  // all, by address
  place_t *places;  // those that meet the request being placed, by address
  uint32_t numPlaces;
  ho_free_list_t *freeList;
  ho_pack_request_t *requests; // of the complete search
  ho_keyed_t *keyed;           // scratch, for twice as many
  size_t neighborsRoom;
} packer_t;

static bool isWithinCapacity(const packer_t *packer) {
  return packer->capacity != UINT64_MAX && packer->best <= packer->capacity;
}

static bool done(const packer_t *packer) {
  if (packer->best > packer->lowest && !isWithinCapacity(packer))
    return false;
  return packer->bestDelay == 0;
}

// Of two attempts within the capacity, the one is better that delays less.
static bool keepIfBetter(packer_t *packer, uint64_t height) {
  if (height == UINT64_MAX)
    return false;
  bool fits = packer->capacity != UINT64_MAX && height <= packer->capacity;
  bool better = height < packer->best;
  if (fits && isWithinCapacity(packer))
    better = packer->delay < packer->bestDelay;
  if (!better)
    return false;
  packer->best = height;
  packer->bestDelay = packer->delay;
  uint64_t *offsets = packer->bestOffsets;
  packer->bestOffsets = packer->offsets;
  packer->offsets = offsets; // written anew by the next attempt
  memcpy(packer->bestOrder, packer->order, packer->count * sizeof(*packer->order));
  return true;
}

static int compareRanks(const void *left, const void *right) {
  const ranked_t *a = left, *b = right;
  if (a->rank != b->rank)
    return a->rank > b->rank ? -1 : 1;
  if (a->size != b->size)
    return a->size > b->size ? -1 : 1;
  return (a->index > b->index) - (a->index < b->index);
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

// Fills `out` with the requests by begin or by end. Where times have 32 bits, as those of plans
// do, to sort them is half the work.
static void sortByTime(packer_t *packer, bool byEnd, uint64_t latest, uint32_t *out) {
  const item_t *items = packer->items;
  uint32_t count = packer->count;
  if (latest <= UINT32_MAX) {
    uint64_t *keys = (uint64_t *)packer->keyed;
    for (uint32_t i = 0; i < count; ++i)
      keys[i] = (byEnd ? items[i].end : items[i].begin) << 32 | i;
    hoSortByUpperHalf(keys, keys + count, count);
    for (uint32_t i = 0; i < count; ++i)
      out[i] = (uint32_t)keys[i];
    return;
  }
  ho_keyed_t *keyed = packer->keyed;
  for (uint32_t i = 0; i < count; ++i)
    keyed[i] = (ho_keyed_t){byEnd ? items[i].end : items[i].begin, i};
  hoSortKeyed(keyed, keyed + count, count);
  for (uint32_t i = 0; i < count; ++i)
    out[i] = keyed[i].value;
}

// Of those in `order` that begin together, what stays longest comes first, then the largest.
static void sortTogether(packer_t *packer, uint32_t *order, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i)
    packer->sorted[i] =
        (ranked_t){packer->items[order[i]].end, packer->items[order[i]].size, order[i]};
  qsort(packer->sorted, count, sizeof(ranked_t), compareRanks);
  for (uint32_t i = 0; i < count; ++i)
    order[i] = packer->sorted[i].index;
}

static void sortByBegin(packer_t *packer, uint64_t latest) {
  uint32_t *order = packer->order;
  sortByTime(packer, false, latest, order);
  for (uint32_t first = 0, i = 1; i <= packer->count; ++i) {
    if (i + HO_AHEAD < packer->count)
      hoFetch(&packer->items[order[i + HO_AHEAD]]);
    if (i < packer->count && packer->items[order[i]].begin == packer->items[order[first]].begin)
      continue;
    if (i - first > 1)
      sortTogether(packer, &order[first], i - first);
    first = i;
  }
}

// Counts the sweeps to come in which a life is longer than what they take to be short.
static uint8_t countLong(uint64_t life, uint64_t meanLife) {
  uint8_t count = 0;
  while (count < SWEEPS && life > meanLife >> 2 << count)
    ++count;
  return count;
}

// From the requests by begin, in `order`, and by end. Finds the greatest sum of sizes at any time,
// and counts the pairs that meet.
static void listEvents(packer_t *packer, const uint32_t *byEnd, uint64_t meanLife) {
  const item_t *items = packer->items;
  uint64_t live = 0, numLive = 0;
  event_t *event = packer->events;
  uint32_t ended = 0;
  for (uint32_t i = 0; i < packer->count; ++i) {
    const item_t *item = &items[packer->order[i]];
    if (i + HO_AHEAD < packer->count)
      hoFetch(&items[packer->order[i + HO_AHEAD]]);
    for (; items[byEnd[ended]].end <= item->begin; ++ended, --numLive) {
      if (ended + HO_AHEAD < packer->count)
        hoFetch(&items[byEnd[ended + HO_AHEAD]]);
      *event = (event_t){.size = items[byEnd[ended]].size, .index = byEnd[ended], .ends = true};
      live -= event++->size;
    }
    packer->pairs += numLive++;
    live += item->size;
    if (live > packer->lowest)
      packer->lowest = live;
    *event++ = (event_t){.size = item->size,
                         .index = packer->order[i],
                         .longIn = countLong(item->end - item->begin, meanLife)};
  }
  packer->numEvents = (uint32_t)(event - packer->events);
}

//===----------------------------------------------------------------------===//
// Sweeps
//===----------------------------------------------------------------------===//

// What an event to come will look at.
static void fetchAhead(const packer_t *packer, uint32_t at) {
  if (at + HO_AHEAD >= packer->numEvents)
    return;
  hoFetch(&packer->offsets[packer->events[at + HO_AHEAD].index]);
  const event_t *near = &packer->events[at + HO_HALFWAY];
  if (near->ends)
    hoFreeListFetch(packer->freeList, packer->offsets[near->index]);
}

// Requests come from the top of `bytes` whose life is short in sweep `number`; none is in sweep -1.
// Returns the height; UINT64_MAX if something did not fit.
static uint64_t sweep(packer_t *packer, uint64_t bytes, int number) {
  hoFreeListReset(packer->freeList, bytes);
  uint64_t height = 0;
  for (uint32_t i = 0; i < packer->numEvents; ++i) {
    const event_t *event = &packer->events[i];
    uint64_t *offset = &packer->offsets[event->index];
    fetchAhead(packer, i);
    if (event->ends) {
      hoFreeListGive(packer->freeList, *offset, event->size);
      continue;
    }
    if (!hoFreeListTake(packer->freeList, event->size, event->longIn <= number, offset))
      return UINT64_MAX;
    if (*offset + event->size > height)
      height = *offset + event->size;
  }
  return height;
}

// `needed`: some height is, even one above the capacity.
static void sweeps(packer_t *packer, bool needed) {
  bool tooMuch = packer->lowest > packer->capacity;
  if (needed || !tooMuch)
    keepIfBetter(packer, sweep(packer, needed ? UINT64_MAX / 2 : packer->capacity, -1));
  uint64_t bytes = packer->best / 32 * 31;
  if (packer->capacity != UINT64_MAX)
    bytes = packer->capacity;
  bytes -= bytes % packer->alignment;
  for (int i = 0; i < SWEEPS && !done(packer) && !tooMuch; ++i)
    keepIfBetter(packer, sweep(packer, bytes, i));
}

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

// Lists for each request those that it meets in time. The requests that live at the begin of each
// are found by walking back over a list of the living.
static void findNeighbors(packer_t *packer) {
  uint32_t *living = packer->rankOf, numLiving;
  uint32_t *begins = packer->neighborsBegin;
  memset(begins, 0, ((size_t)packer->count + 1) * sizeof(*begins));
  for (int pass = 0; pass < 2; ++pass) {
    numLiving = 0;
    for (uint32_t i = 0; i < packer->count; ++i) {
      uint32_t index = packer->order[i], kept = 0;
      const item_t *item = &packer->items[index];
      for (uint32_t k = 0; k < numLiving; ++k) {
        uint32_t other = living[k];
        if (packer->items[other].end <= item->begin)
          continue;
        living[kept++] = other;
        if (pass == 0) {
          ++begins[other + 1];
          ++begins[index + 1];
        } else {
          packer->neighbors[begins[other]++] = index;
          packer->neighbors[begins[index]++] = other;
        }
      }
      numLiving = kept;
      living[numLiving++] = index;
    }
    for (uint32_t i = 0; pass == 0 && i < packer->count; ++i)
      begins[i + 1] += begins[i];
  }
  for (uint32_t i = packer->count; i > 0; --i)
    begins[i] = begins[i - 1];
  begins[0] = 0;
}

// Shell's, with Ciura's gaps: the lists are short, and there are very many.
static void sortPlaces(place_t *places, uint32_t count) {
  static const uint32_t gaps[] = {4193, 1750, 701, 301, 132, 57, 23, 10, 4, 1};
  for (size_t k = 0; k < sizeof(gaps) / sizeof(gaps[0]); ++k) {
    uint32_t gap = gaps[k];
    for (uint32_t i = gap; i < count; ++i) {
      place_t moved = places[i];
      uint32_t at = i;
      for (; at >= gap && places[at - gap].low > moved.low; at -= gap)
        places[at] = places[at - gap];
      places[at] = moved;
    }
  }
}

static place_t placeOf(const packer_t *packer, uint32_t index) {
  const item_t *item = &packer->items[index];
  uint64_t low = packer->offsets[index];
  return (place_t){low, low + item->size, packer->begins[index], item->end};
}

// Appends those of `from` that meet [begin, end) in time. Most do not, in no order that could be
// foreseen: without a branch.
static uint32_t addPlaces(place_t *places, const place_t *from, uint32_t count, uint64_t begin,
                          uint64_t end) {
  uint32_t added = 0;
  for (uint32_t i = 0; i < count; ++i) {
    uint64_t placeBegin = from[i].begin, placeEnd = from[i].end;
    places[added] = from[i];
    added += (placeBegin < end) & (begin < placeEnd);
  }
  return added;
}

enum { FEW_NEIGHBORS = 24, SORTING = 8 /* comparisons for each place */, MANY = 16384 };

// Whether to keep all places by address: where most requests meet many others, and where moving
// places aside to put one between costs no more than looking at them.
static bool keepsPlaced(const packer_t *packer) {
  uint64_t meanNeighbors = packer->count ? 2 * packer->pairs / packer->count : 0;
  return packer->count <= MANY && packer->count / SORTING <= 2 * meanNeighbors;
}

// Collects, by address, what is placed already and meets the request at `rank` in time: from its
// neighbours, or, where these are many, from all that is placed, which needs no sorting.
static void collectPlaces(packer_t *packer, uint32_t rank) {
  uint32_t index = packer->order[rank];
  const item_t *item = &packer->items[index];
  packer->numPlaces = 0;
  uint32_t begin = packer->neighborsBegin[index], end = packer->neighborsBegin[index + 1];
  if (keepsPlaced(packer) && end - begin > FEW_NEIGHBORS && rank / SORTING <= end - begin) {
    packer->numPlaces = addPlaces(packer->places, packer->placed, rank, item->begin, item->end);
    packer->visits += rank + 1;
  } else {
    for (uint32_t i = begin; i < end; ++i)
      if (packer->rankOf[packer->neighbors[i]] < rank) {
        place_t place = placeOf(packer, packer->neighbors[i]);
        packer->numPlaces +=
            addPlaces(&packer->places[packer->numPlaces], &place, 1, item->begin, item->end);
      }
    sortPlaces(packer->places, packer->numPlaces);
    packer->visits += end - begin + 1;
  }
}

// The lowest hole among the places collected for `size` bytes from `begin` on, or the tightest.
static uint64_t findHole(packer_t *packer, uint64_t begin, uint64_t size, bool tightest) {
  const place_t *places = packer->places;
  uint64_t top = 0, best = UINT64_MAX, bestWaste = UINT64_MAX;
  packer->visits += packer->numPlaces;
  for (uint32_t i = 0; i < packer->numPlaces; ++i) {
    if (begin >= places[i].end)
      continue;
    if (places[i].low >= top + size) {
      uint64_t waste = places[i].low - top - size;
      if (!tightest)
        return top;
      if (waste < bestWaste) {
        best = top;
        bestWaste = waste;
      }
    }
    if (places[i].high > top)
      top = places[i].high;
  }
  return best != UINT64_MAX ? best : top;
}

// Keeps `placed` in order of addresses; it holds `rank` requests so far.
static void notePlaced(packer_t *packer, uint32_t rank, uint32_t index) {
  if (!keepsPlaced(packer))
    return;
  uint32_t low = 0, high = rank;
  while (low < high) {
    uint32_t middle = low + (high - low) / 2;
    if (packer->placed[middle].low <= packer->offsets[index])
      low = middle + 1;
    else
      high = middle;
  }
  memmove(&packer->placed[low + 1], &packer->placed[low], (rank - low) * sizeof(*packer->placed));
  packer->placed[low] = placeOf(packer, index);
}

static bool isWithin(const packer_t *packer, const item_t *item, uint64_t offset) {
  return offset + item->size <= packer->capacity;
}

// Places the request at `rank` in the order, later than it would like if need be: the later it
// begins, the fewer are in its way, so the earliest begin that fits is found by halving.
static void placeOne(packer_t *packer, uint32_t rank, bool tightest) {
  uint32_t index = packer->order[rank];
  const item_t *item = &packer->items[index];
  collectPlaces(packer, rank);
  uint64_t begin = item->begin, offset = findHole(packer, begin, item->size, tightest);
  if (!isWithin(packer, item, offset) && begin < item->firm) {
    uint64_t tooEarly = begin;
    begin = item->firm;
    offset = findHole(packer, begin, item->size, tightest);
    while (isWithin(packer, item, offset) && begin - tooEarly > 1) {
      uint64_t middle = tooEarly + (begin - tooEarly) / 2;
      uint64_t found = findHole(packer, middle, item->size, tightest);
      if (isWithin(packer, item, found)) {
        begin = middle;
        offset = found;
      } else {
        tooEarly = middle;
      }
    }
  }
  packer->begins[index] = begin;
  packer->offsets[index] = offset;
  notePlaced(packer, rank, index);
  packer->delay += (double)(begin - item->begin) * (double)item->size;
}

// Places the requests in the order of `packer->order`. Gives up above `limit`.
static uint64_t placeInOrder(packer_t *packer, bool tightest, uint64_t limit) {
  for (uint32_t i = 0; i < packer->count; ++i)
    packer->rankOf[packer->order[i]] = i;
  packer->delay = 0;
  uint64_t height = 0;
  for (uint32_t i = 0; i < packer->count; ++i) {
    uint32_t index = packer->order[i];
    placeOne(packer, i, tightest);
    if (packer->offsets[index] + packer->items[index].size > height)
      height = packer->offsets[index] + packer->items[index].size;
    if (height > limit)
      return UINT64_MAX;
  }
  return height;
}

enum { BY_STREAM, BY_LIFE, BY_SIZE, BY_AREA, BY_BEGIN, NUM_ORDERS };

static uint64_t rankIn(const packer_t *packer, const item_t *item, int order) {
  uint64_t life = item->end - item->firm;
  switch (order) {
  case BY_STREAM: // what stays first, then the others as they come
    return life > packer->meanLife ? UINT64_MAX / 2 + life : UINT64_MAX / 2 - item->firm;
  case BY_SIZE:
    return item->size;
  case BY_AREA: {
    unsigned __int128 area = (unsigned __int128)item->size * life;
    return area > UINT64_MAX ? UINT64_MAX : (uint64_t)area;
  }
  case BY_LIFE:
    return life;
  default:
    return UINT64_MAX - item->firm;
  }
}

static void sortInto(packer_t *packer, int order) {
  for (uint32_t i = 0; i < packer->count; ++i)
    packer->sorted[i] =
        (ranked_t){rankIn(packer, &packer->items[i], order), packer->items[i].size, i};
  qsort(packer->sorted, packer->count, sizeof(ranked_t), compareRanks);
  for (uint32_t i = 0; i < packer->count; ++i)
    packer->order[i] = packer->sorted[i].index;
}

static void orders(packer_t *packer, uint64_t effort) {
  for (int order = packer->elastic ? BY_STREAM : BY_LIFE; order < NUM_ORDERS; ++order) {
    for (int tightest = 0; tightest < 2; ++tightest) {
      uint64_t limit = packer->best > packer->capacity ? packer->best : packer->capacity;
      sortInto(packer, order);
      keepIfBetter(packer, placeInOrder(packer, tightest, limit));
      if (done(packer) || packer->visits > effort)
        return;
    }
  }
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

static uint32_t nextRandom(uint64_t *state) { // splitmix64
  uint64_t z = (*state += UINT64_C(0x9E3779B97F4A7C15));
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return (uint32_t)((z ^ (z >> 31)) >> 32);
}

static void moveForward(uint32_t *order, uint32_t from, uint32_t to) {
  uint32_t moved = order[from];
  memmove(&order[to + 1], &order[to], (from - to) * sizeof(*order));
  order[to] = moved;
}

static uint32_t findTopmost(const packer_t *packer, uint64_t *random) {
  uint32_t found = 0, ties = 0;
  for (uint32_t i = 0; i < packer->count; ++i)
    if (packer->bestOffsets[i] + packer->items[i].size == packer->best &&
        nextRandom(random) % ++ties == 0)
      found = i;
  return found;
}

// Moves a request that reaches the top, or a neighbour of it, to an earlier place in the order.
// Keeps what is not worse: plateaus are long.
static void search(packer_t *packer, uint64_t effort) {
  uint64_t random = 1;
  while (packer->visits < effort && packer->best > packer->lowest && !isWithinCapacity(packer)) {
    memcpy(packer->order, packer->bestOrder, packer->count * sizeof(*packer->order));
    uint32_t moves = 1 + nextRandom(&random) % 3;
    for (uint32_t i = 0; i < moves; ++i) {
      uint32_t index = findTopmost(packer, &random);
      uint32_t begin = packer->neighborsBegin[index];
      uint32_t degree = packer->neighborsBegin[index + 1] - begin;
      if (i > 0 && degree)
        index = packer->neighbors[begin + nextRandom(&random) % degree];
      uint32_t from = 0;
      while (packer->order[from] != index)
        ++from;
      moveForward(packer->order, from, from ? nextRandom(&random) % from : 0);
    }
    uint64_t height = placeInOrder(packer, false, packer->best);
    if (height == packer->best)
      packer->best = height + 1; // equal is good enough to move on
    keepIfBetter(packer, height);
  }
}

//===----------------------------------------------------------------------===//
// Complete search
//===----------------------------------------------------------------------===//

enum {
  FEW = 1000,    // requests, for a search whose steps take time linear in them
  ATTEMPTS = 64, // to place all, at least, that the effort must suffice for
};

// Spends `effort` at most; what is left of it is added to `*budget`, from which it was taken.
static ho_status_t tryCapacity(packer_t *packer, uint64_t capacity, uint64_t effort,
                               uint64_t *budget, ho_pack_outcome_t *outOutcome) {
  effort = effort < *budget ? effort : *budget;
  *budget -= effort;
  HO_RETURN_IF_ERROR(hoPackSearch(packer->requests, packer->count, capacity, &effort, outOutcome));
  *budget += effort;
  if (*outOutcome != HO_PACK_FOUND)
    return HO_OK;
  uint64_t height = 0;
  for (uint32_t i = 0; i < packer->count; ++i) {
    packer->offsets[i] = packer->requests[i].offset;
    uint64_t top = packer->requests[i].offset + packer->requests[i].size;
    height = top > height ? top : height;
  }
  packer->delay = 0;
  keepIfBetter(packer, height);
  return HO_OK;
}

// As if all began as late as they may.
static void prepareSearch(packer_t *packer) {
  for (uint32_t i = 0; i < packer->count; ++i) {
    const item_t *item = &packer->items[i];
    packer->requests[i] =
        (ho_pack_request_t){.begin = item->firm, .end = item->end, .size = item->size};
  }
}

static uint64_t goalOf(const packer_t *packer) {
  bool reachable = packer->capacity != UINT64_MAX && packer->capacity > packer->lowest;
  return reachable ? packer->capacity : packer->lowest;
}

static bool isUnsolved(const packer_t *packer) {
  return packer->best > packer->lowest && !isWithinCapacity(packer);
}

// For ever lower heights above the goal, which was not reached: exactly as long as every outcome is
// certain, else roughly.
static ho_status_t tighten(packer_t *packer, bool exact, uint64_t budget) {
  uint64_t low = goalOf(packer), share = budget / 5;
  for (int unknown = 0; unknown < 5 && packer->best - low > packer->alignment;) {
    if (!exact && packer->best <= low + low / 200)
      break;
    uint64_t middle = low + (packer->best - low) / 2;
    ho_pack_outcome_t outcome;
    HO_RETURN_IF_ERROR(tryCapacity(packer, middle, share, &budget, &outcome));
    unknown += outcome == HO_PACK_UNKNOWN || budget == 0;
    exact &= outcome != HO_PACK_UNKNOWN;
    if (outcome != HO_PACK_FOUND)
      low = middle;
  }
  return HO_OK;
}

// Where requests may begin late, the complete search delays them all, and comes last; else it is
// the better one.
static ho_status_t searches(packer_t *packer, bool elastic, uint64_t effort) {
  bool worthwhile = effort / (2 * packer->pairs + packer->count + 1) >= ATTEMPTS;
  bool complete = packer->count <= FEW && worthwhile;
  uint64_t budget = effort;
  ho_pack_outcome_t outcome = HO_PACK_UNKNOWN;
  if (complete)
    prepareSearch(packer);
  if (complete && !elastic)
    HO_RETURN_IF_ERROR(tryCapacity(packer, goalOf(packer), effort / 2, &budget, &outcome));
  if (outcome == HO_PACK_UNKNOWN && worthwhile)
    search(packer, packer->visits + (complete ? effort / 8 : effort / 4));
  if (complete && elastic && isUnsolved(packer))
    HO_RETURN_IF_ERROR(tryCapacity(packer, goalOf(packer), effort / 2, &budget, &outcome));
  if (!complete || !isUnsolved(packer))
    return HO_OK;
  return tighten(packer, outcome == HO_PACK_IMPOSSIBLE, budget);
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

// What large problems do not touch comes last.
static bool allocate(packer_t *packer) {
  size_t room = (size_t)packer->count + 1;
  size_t few = packer->count < FEW ? room : FEW + 1;
  const ho_array_t arrays[] = {
      {&packer->items, room * sizeof(item_t)},
      {&packer->events, 2 * room * sizeof(event_t)},
      {&packer->offsets, room * sizeof(uint64_t)},
      {&packer->bestOffsets, room * sizeof(uint64_t)},
      {&packer->order, room * sizeof(uint32_t)},
      {&packer->bestOrder, room * sizeof(uint32_t)},
      {&packer->rankOf, room * sizeof(uint32_t)},
      {&packer->keyed, 2 * room * sizeof(ho_keyed_t)},
      {&packer->sorted, room * sizeof(ranked_t)},
      {&packer->begins, room * sizeof(uint64_t)},
      {&packer->neighborsBegin, (room + 1) * sizeof(uint32_t)},
      {&packer->placed, room * sizeof(place_t)},
      {&packer->places, room * sizeof(place_t)},
      {&packer->requests, few * sizeof(ho_pack_request_t)},
  };
  return hoScratchTake(packer->scratch, arrays, sizeof(arrays) / sizeof(arrays[0]));
}

static ho_status_t outOfMemory(size_t count) {
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to pack %zu requests", count);
}

// The pairs are what differs most from one set of requests to the next.
static ho_status_t makeRoomForPairs(packer_t *packer) {
  size_t needed = 2 * packer->pairs + 1;
  if (needed <= packer->neighborsRoom)
    return HO_OK;
  free(packer->neighbors);
  packer->neighborsRoom = needed + needed / 4;
  packer->neighbors = malloc(packer->neighborsRoom * sizeof(uint32_t));
  if (packer->neighbors)
    return HO_OK;
  packer->neighborsRoom = 0;
  return outOfMemory(packer->count);
}

ho_status_t hoPackerCreate(uint32_t room, ho_scratch_t *scratch, ho_packer_t **out) {
  packer_t *packer = calloc(1, sizeof(*packer));
  if (packer)
    packer->freeList = hoFreeListCreate(room + 2);
  if (!packer || !packer->freeList) {
    hoPackerDestroy(packer);
    return outOfMemory(room);
  }
  packer->scratch = scratch;
  *out = packer;
  return HO_OK;
}

void hoPackerDestroy(ho_packer_t *packer) {
  if (!packer)
    return;
  free(packer->neighbors);
  hoFreeListDestroy(packer->freeList);
  free(packer);
}

static void takeItems(packer_t *packer) {
  uint64_t total = 0, firmTotal = 0, latest = 0;
  for (uint32_t i = 0; i < packer->count; ++i) {
    item_t *item = &packer->items[i];
    item->size = hoRoundUp(item->size, packer->alignment);
    total += item->end - item->begin;
    firmTotal += item->end - item->firm;
    latest = item->end > latest ? item->end : latest;
  }
  packer->meanLife = packer->count ? firmTotal / packer->count : 0;
  uint32_t *byEnd = packer->rankOf; // scratch
  sortByTime(packer, true, latest, byEnd);
  sortByBegin(packer, latest);
  listEvents(packer, byEnd, packer->count ? total / packer->count : 0);
}

// Whether to go through the pairs, `effort` being what may be spent.
static bool fewPairs(const packer_t *packer, uint64_t effort) {
  return 2 * packer->pairs + packer->count <= effort / 2 && packer->pairs < UINT32_MAX / 4;
}

static ho_status_t packAll(packer_t *packer, uint64_t effort, bool onlyWithin) {
  takeItems(packer);
  bool pairwise = fewPairs(packer, effort);
  sweeps(packer, pairwise || !onlyWithin || packer->capacity == UINT64_MAX);
  if (done(packer) || !pairwise)
    return HO_OK;
  HO_RETURN_IF_ERROR(makeRoomForPairs(packer));
  findNeighbors(packer); // `order` is still that of the sweeps
  orders(packer, effort);
  return isUnsolved(packer) ? searches(packer, packer->elastic, effort) : HO_OK;
}

static ho_status_t refuseNonsense(const item_t *items, uint32_t count, uint64_t alignment) {
  if (alignment == 0 || (alignment & (alignment - 1)))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the alignment is %" PRIu64 "; it must be a power of two", alignment);
  uint64_t total = 0;
  for (uint32_t i = 0; i < count; ++i) {
    if (items[i].begin >= items[i].end || items[i].size == 0)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "request %u occupies %" PRIu64 " bytes in [%" PRIu64 ", %" PRIu64
                            "); neither may be empty",
                            i, items[i].size, items[i].begin, items[i].end);
    if (items[i].size > UINT64_MAX / 4 - alignment ||
        total > UINT64_MAX / 4 - items[i].size - alignment)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the requests add up to over 2^62 bytes");
    total += items[i].size + alignment;
  }
  return HO_OK;
}

ho_status_t hoPackerBegin(ho_packer_t *packer, uint32_t count, ho_pack_item_t **out) {
  packer->count = count;
  if (!allocate(packer))
    return outOfMemory(count);
  *out = packer->items;
  return HO_OK;
}

ho_status_t hoPack(ho_packer_t *packer, bool elastic, uint64_t alignment, uint64_t capacity,
                   uint64_t effort, bool onlyWithin, uint64_t *outArena) {
  HO_RETURN_IF_ERROR(refuseNonsense(packer->items, packer->count, alignment));
  packer->alignment = alignment;
  packer->elastic = elastic;
  packer->capacity = capacity;
  packer->lowest = packer->pairs = packer->visits = 0;
  packer->best = UINT64_MAX;
  packer->delay = packer->bestDelay = 0;
  HO_RETURN_IF_ERROR(packAll(packer, effort, onlyWithin));
  *outArena = packer->count ? packer->best : 0;
  return HO_OK;
}

const uint64_t *hoPackerOffsets(const ho_packer_t *packer) { return packer->bestOffsets; }

static ho_status_t packRequests(packer_t *packer, ho_pack_request_t *requests, uint32_t count,
                                uint64_t alignment, uint64_t capacity, uint64_t *outArena) {
  // A step takes a nanosecond or two. As low as possible is a goal that may not exist, so less is
  // spent on it.
  uint64_t effort = capacity == UINT64_MAX ? UINT64_C(1000000000) : UINT64_C(3000000000);
  item_t *items;
  HO_RETURN_IF_ERROR(hoPackerBegin(packer, count, &items));
  for (uint32_t i = 0; i < count; ++i)
    items[i] = (item_t){.begin = requests[i].begin,
                        .end = requests[i].end,
                        .size = requests[i].size,
                        .firm = requests[i].begin};
  HO_RETURN_IF_ERROR(hoPack(packer, false, alignment, capacity, effort, false, outArena));
  const uint64_t *offsets = hoPackerOffsets(packer);
  for (uint32_t i = 0; i < count; ++i)
    requests[i].offset = offsets[i];
  return HO_OK;
}

ho_status_t ho_pack(ho_pack_request_t *requests, size_t count, uint64_t alignment,
                    uint64_t capacity, uint64_t *out_arena) {
  if (count >= UINT32_MAX / 4)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "%zu requests are too many to pack", count);
  packer_t *packer = NULL;
  ho_scratch_t scratch = {0};
  HO_RETURN_IF_ERROR(hoPackerCreate((uint32_t)count, &scratch, &packer));
  ho_status_t status =
      packRequests(packer, requests, (uint32_t)count, alignment, capacity, out_arena);
  hoPackerDestroy(packer);
  hoScratchDestroy(&scratch);
  return status;
}
