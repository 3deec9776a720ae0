//===- simt.c - CUDA's threads as fibers of one thread --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// Jumps between stacks are meant here.
#undef _FORTIFY_SOURCE

#include "simt.h"

#include "ho/step.h"

#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

enum { WARP = 32, MAX_THREADS = 1024, STACK_BYTES = 64 << 10 };

typedef void (*kernel_t)(void **arguments);

typedef enum state { UNSTARTED, RUNNABLE, AT_BARRIER, AT_SHUFFLE, ENDED } state_t;

// Where a stack goes on. Sanitizers know about ucontext; jumps need no system call.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
typedef ucontext_t place_t;
#define GO(from, to) swapcontext(from, to)
#define GO_TO_CONTEXT(from, to) swapcontext(from, to)
#else
typedef struct place {
  jmp_buf jump;
} place_t;
#define GO(from, to) (_setjmp((from)->jump) ? (void)0 : _longjmp((to)->jump, 1))
#define GO_TO_CONTEXT(from, to) (_setjmp((from)->jump) ? 0 : setcontext(to))
#endif

typedef struct thread {
  state_t state;
  uint32_t number, id[3];
  uint32_t value; // offered to a shuffle
  place_t place;
} thread_t;

// Runs threads until one waits, and idles when there are no more.
typedef struct fiber {
  char *stack;
  bool begun;
  place_t idle;
} fiber_t;

struct ho_simt {
  const ho_kernel_image_t *kernels;
  uint32_t num_kernels;
  // The launch under way.
  const ho_launch_t *launch;
  kernel_t kernel;
  uint32_t block[3], num_threads;
  uint32_t num_started, num_ended;
  const char *failure; // an assertion of the kernel's that did not hold
  thread_t *current;
  fiber_t *fiber; // the one to begin or to go on
  place_t scheduler;
  thread_t *threads;
  fiber_t *fibers; // one for each thread that has had to wait, made at need
  void *shared;
  uint32_t shared_bytes;
};

static _Thread_local ho_simt_t *running;

//===----------------------------------------------------------------------===//
// What kernels call
//===----------------------------------------------------------------------===//

uint32_t ho_simt_register(uint32_t which) {
  const ho_simt_t *simt = running;
  if (which < HO_SIMT_BLOCK_SIZE)
    return simt->current->id[which];
  if (which < HO_SIMT_BLOCK)
    return simt->launch->block[which - HO_SIMT_BLOCK_SIZE];
  if (which < HO_SIMT_GRID_SIZE)
    return simt->block[which - HO_SIMT_BLOCK];
  if (which < HO_SIMT_LANE)
    return simt->launch->grid[which - HO_SIMT_GRID_SIZE];
  return which == HO_SIMT_LANE ? simt->current->number % WARP : WARP;
}

void *ho_simt_shared(void) { return running->shared; }

static void waitAs(state_t state) {
  ho_simt_t *simt = running;
  thread_t *self = simt->current;
  self->state = state;
  GO(&self->place, &simt->scheduler);
}

void ho_simt_barrier(void) { waitAs(AT_BARRIER); }

void ho_simt_fail(const char *message) {
  running->failure = message;
  waitAs(ENDED); // for ever
}

// As PTX defines it: the low bits of `clamp` bound the lane, the high ones fix its segment.
static bool sourceLane(uint32_t mode, uint32_t own, uint32_t lane, uint32_t clamp, uint32_t *out) {
  uint32_t segment = (clamp >> 8) & 31, bound = clamp & 31;
  uint32_t low = own & segment, high = low | (bound & ~segment);
  switch (mode) {
  case HO_SIMT_SHUFFLE_UP:
    *out = own - lane;
    return own >= lane && (int32_t)*out >= (int32_t)high;
  case HO_SIMT_SHUFFLE_DOWN:
    *out = own + lane;
    return *out <= high;
  case HO_SIMT_SHUFFLE_XOR:
    *out = own ^ lane;
    return *out <= high;
  default:
    *out = low | (lane & ~segment & 31);
    return *out <= high;
  }
}

uint32_t ho_simt_shuffle(uint32_t mode, uint32_t value, uint32_t lane, uint32_t clamp) {
  thread_t *self = running->current;
  uint32_t own = self->number % WARP, source;
  self->value = value;
  waitAs(AT_SHUFFLE); // until all have offered theirs
  bool valid = sourceLane(mode, own, lane, clamp, &source);
  uint32_t result = value;
  if (valid && self->number - own + source < running->num_threads)
    result = self[(int32_t)source - (int32_t)own].value;
  waitAs(AT_SHUFFLE); // until all have taken one
  return result;
}

//===----------------------------------------------------------------------===//
// One block
//===----------------------------------------------------------------------===//

// Runs threads that have not begun, one after the other, until one has to wait: the rest is then
// begun by another fiber.
static void runThreads(void) {
  ho_simt_t *simt = running;
  while (simt->num_started < simt->num_threads && !simt->failure) {
    thread_t *thread = &simt->threads[simt->num_started++];
    simt->current = thread;
    simt->kernel(simt->launch->arguments);
    thread->state = ENDED; // perhaps long after others began
    ++simt->num_ended;
  }
}

static void runFiber(void) {
  fiber_t *self = running->fiber;
  for (;;) {
    runThreads();
    GO(&self->idle, &running->scheduler);
  }
}

static bool startFiber(ho_simt_t *simt, fiber_t *fiber) {
  simt->fiber = fiber;
  if (fiber->begun) {
    GO(&simt->scheduler, &fiber->idle);
    return true;
  }
  if (!fiber->stack && !(fiber->stack = malloc(STACK_BYTES)))
    return false;
  fiber->begun = true;
  ucontext_t fresh;
  getcontext(&fresh);
  fresh.uc_stack.ss_sp = fiber->stack;
  fresh.uc_stack.ss_size = STACK_BYTES;
  fresh.uc_link = NULL;
  makecontext(&fresh, runFiber, 0);
  GO_TO_CONTEXT(&simt->scheduler, &fresh);
  return true;
}

// Whether threads [begin, end) all wait in `state` or have ended, and one waits.
static bool haveMet(const ho_simt_t *simt, uint32_t begin, uint32_t end, state_t state) {
  bool any = false;
  for (uint32_t i = begin; i < end; ++i) {
    if (simt->threads[i].state != state && simt->threads[i].state != ENDED)
      return false;
    any |= simt->threads[i].state == state;
  }
  return any;
}

static void resume(ho_simt_t *simt, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i)
    if (simt->threads[i].state != ENDED)
      simt->threads[i].state = RUNNABLE;
  for (uint32_t i = begin; i < end && !simt->failure; ++i)
    if (simt->threads[i].state == RUNNABLE) {
      simt->current = &simt->threads[i];
      GO(&simt->scheduler, &simt->threads[i].place);
    }
}

static uint32_t warpEnd(const ho_simt_t *simt, uint32_t begin) {
  return begin + WARP < simt->num_threads ? begin + WARP : simt->num_threads;
}

// Lets go on who has met. False when nobody has: threads wait for what will not come.
static bool advance(ho_simt_t *simt) {
  bool any = false;
  for (uint32_t begin = 0; begin < simt->num_threads; begin += WARP)
    if (haveMet(simt, begin, warpEnd(simt, begin), AT_SHUFFLE)) {
      resume(simt, begin, warpEnd(simt, begin));
      any = true;
    }
  if (!any && haveMet(simt, 0, simt->num_threads, AT_BARRIER)) {
    resume(simt, 0, simt->num_threads);
    any = true;
  }
  return any;
}

// What is left on the stacks is given up.
static ho_status_t giveUp(ho_simt_t *simt, ho_status_t status) {
  for (uint32_t i = 0; i < MAX_THREADS; ++i)
    simt->fibers[i].begun = false;
  simt->failure = NULL;
  return ho_status_annotate(status, "kernel '%s', block %u %u %u",
                            simt->kernels[simt->launch->kernel].name, simt->block[0],
                            simt->block[1], simt->block[2]);
}

static ho_status_t runBlock(ho_simt_t *simt) {
  simt->num_started = simt->num_ended = 0;
  for (uint32_t i = 0; i < simt->num_threads; ++i)
    simt->threads[i].state = UNSTARTED;
  for (uint32_t i = 0; simt->num_started < simt->num_threads && !simt->failure; ++i)
    if (!startFiber(simt, &simt->fibers[i]))
      return giveUp(simt, ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted"));
  while (simt->num_ended < simt->num_threads && !simt->failure)
    if (!advance(simt))
      return giveUp(simt, ho_status_make(HO_STATUS_DEVICE, "threads wait for each other forever"));
  if (simt->failure)
    return giveUp(simt, ho_status_make(HO_STATUS_DEVICE, "assertion failed: %s", simt->failure));
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

ho_status_t ho_simt_create(const ho_kernel_image_t *kernels, uint32_t count, ho_simt_t **out) {
  ho_simt_t *simt = calloc(1, sizeof(*simt));
  if (simt) {
    simt->kernels = kernels;
    simt->num_kernels = count;
    simt->threads = calloc(MAX_THREADS, sizeof(*simt->threads));
    simt->fibers = calloc(MAX_THREADS, sizeof(*simt->fibers));
    if (simt->threads && simt->fibers) {
      *out = simt;
      return HO_OK;
    }
    ho_simt_free(simt);
  }
  return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
}

void ho_simt_free(ho_simt_t *simt) {
  if (!simt)
    return;
  for (uint32_t i = 0; simt->fibers && i < MAX_THREADS; ++i)
    free(simt->fibers[i].stack);
  free(simt->fibers);
  free(simt->threads);
  free(simt->shared);
  free(simt);
}

static ho_status_t prepare(ho_simt_t *simt, const ho_launch_t *launch) {
  uint64_t threads = (uint64_t)launch->block[0] * launch->block[1] * launch->block[2];
  if (threads == 0 || launch->block[0] > MAX_THREADS || launch->block[1] > MAX_THREADS ||
      threads > MAX_THREADS)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "kernel '%s': a block of %u x %u x %u threads; 1 to %d are possible",
                          simt->kernels[launch->kernel].name, launch->block[0], launch->block[1],
                          launch->block[2], MAX_THREADS);
  if (launch->shared_bytes > simt->shared_bytes) {
    void *larger = realloc(simt->shared, launch->shared_bytes);
    if (!larger)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
    simt->shared = larger;
    simt->shared_bytes = launch->shared_bytes;
  }
  simt->launch = launch;
  simt->num_threads = (uint32_t)threads;
  const void *image = simt->kernels[launch->kernel].image;
  memcpy(&simt->kernel, &image, sizeof(image)); // code, by the lookup of data
  for (uint32_t i = 0; i < simt->num_threads; ++i) {
    thread_t *thread = &simt->threads[i];
    thread->number = i;
    thread->id[0] = i % launch->block[0];
    thread->id[1] = i / launch->block[0] % launch->block[1];
    thread->id[2] = i / launch->block[0] / launch->block[1];
  }
  return HO_OK;
}

ho_status_t ho_simt_run(ho_simt_t *simt, const ho_launch_t *launch) {
  HO_RETURN_IF_ERROR(prepare(simt, launch));
  ho_simt_t *outer = running;
  ho_status_t status = HO_OK;
  running = simt;
  uint32_t *block = simt->block;
  for (block[2] = 0; block[2] < launch->grid[2] && !status; ++block[2])
    for (block[1] = 0; block[1] < launch->grid[1] && !status; ++block[1])
      for (block[0] = 0; block[0] < launch->grid[0] && !status; ++block[0])
        status = runBlock(simt);
  running = outer;
  return status;
}
