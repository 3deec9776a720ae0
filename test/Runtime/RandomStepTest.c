//===- RandomStepTest.c - Random steps are the same on all devices --------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step of random copies and kernels, ordered just as much as the step ABI
// asks for, some of it by waits and some by `after`. What it computes is known
// from doing it one by one. It runs on the host device and over the fake CUDA
// driver, plain and as a graph, some of its host memory pinned.
//
//===----------------------------------------------------------------------===//
#include "CudaKernels.h"
#include "Support.h"

#include <stdio.h>
#include <stdlib.h>

enum { Count = 2048, Size = Count * 4, Slots = 5, Buffers = 6, Events = 8, Length = 60 };

typedef enum kind { ToDevice, ToHost, AfterToDevice, AfterToHost, Wait, Add } kind_t;

typedef struct statement {
  kind_t kind;
  uint32_t slot, buffer, event;
  float value;
} statement_t;

// The copy that used a place last, which others must be ordered behind.
typedef struct use {
  bool pending; // compute is not ordered behind it
  kind_t kind;
  uint32_t event, number; // of the copy in its queue
} use_t;

typedef struct program {
  statement_t statements[8 * Length];
  int count;
  uint32_t copies[2];                              // of each direction
  uint32_t recorded[Events];                       // number of the copy that has recorded it last
  use_t slots[Slots][2], buffers[Buffers][2];      // by direction
  float arena[Slots][Count], host[Buffers][Count]; // expected
} program_t;

static program_t program;
static float *buffers[Buffers];
static uint64_t randomState;
static void (*add)(ho_step_t *step, uint64_t offset, uint64_t count, float value);

static uint32_t choose(uint32_t count) {
  randomState = randomState * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(randomState >> 33) % count;
}

//===----------------------------------------------------------------------===//
// Making a step
//===----------------------------------------------------------------------===//

static void append(statement_t statement) { program.statements[program.count++] = statement; }

// A queue is in order: compute that waits for a copy is behind all before it.
static void noteWait(use_t *use, uint32_t number) {
  use->pending = use->pending && use->number > number;
}

// Its event may have been recorded again, by a later copy of the same queue.
static void waitFor(const use_t *use) {
  kind_t kind = use->kind;
  uint32_t number = program.recorded[use->event];
  append((statement_t){.kind = Wait, .event = use->event});
  for (int i = 0; i < Slots; ++i)
    noteWait(&program.slots[i][kind], number);
  for (int i = 0; i < Buffers; ++i)
    noteWait(&program.buffers[i][kind], number);
}

static void order(const use_t *use, kind_t kind) {
  if (!use->pending || use->kind == kind)
    return;
  if (choose(3) == 0)
    waitFor(use);
  else
    append(
        (statement_t){.kind = kind == ToDevice ? AfterToDevice : AfterToHost, .event = use->event});
}

static void appendCopy(kind_t kind, uint32_t slot, uint32_t buffer) {
  uint32_t number = program.copies[kind]++;
  uint32_t event = number % (Events / 2) + (kind == ToDevice ? 0 : Events / 2);
  for (int i = 0; i < 2; ++i) {
    order(&program.slots[slot][i], kind);
    order(&program.buffers[buffer][i], kind);
  }
  append((statement_t){.kind = kind, .slot = slot, .buffer = buffer, .event = event});
  program.recorded[event] = number;
  program.slots[slot][kind] = program.buffers[buffer][kind] = (use_t){true, kind, event, number};
  if (kind == ToDevice)
    memcpy(program.arena[slot], program.host[buffer], Size);
  else
    memcpy(program.host[buffer], program.arena[slot], Size);
}

static void appendAdd(void) {
  uint32_t slot = choose(Slots);
  float value = (float)(1 + choose(9));
  for (int i = 0; i < 2; ++i)
    if (program.slots[slot][i].pending)
      waitFor(&program.slots[slot][i]);
  append((statement_t){.kind = Add, .slot = slot, .value = value});
  for (int i = 0; i < Count; ++i)
    program.arena[slot][i] += value;
}

// Slots are filled first, since what an arena holds at the begin is not defined.
static void generate(uint64_t seed) {
  memset(&program, 0, sizeof(program));
  randomState = seed;
  for (int i = 0; i < Buffers; ++i)
    for (int k = 0; k < Count; ++k)
      program.host[i][k] = (float)(i * 1000 + k % 100);
  for (uint32_t i = 0; i < Slots; ++i)
    appendCopy(ToDevice, i, i);
  for (int i = 0; i < Length; ++i) {
    uint32_t what = choose(5);
    if (what < 4)
      appendCopy(what % 2 ? ToHost : ToDevice, choose(Slots), choose(Buffers));
    else
      appendAdd();
  }
}

//===----------------------------------------------------------------------===//
// Running it
//===----------------------------------------------------------------------===//

static void step(ho_step_t *run) {
  for (int i = 0; i < program.count; ++i) {
    const statement_t *it = &program.statements[i];
    uint64_t offset = (uint64_t)it->slot * Size;
    if (it->kind == ToDevice)
      ho_step_copy_to_device(run, offset, buffers[it->buffer], Size, it->event);
    else if (it->kind == ToHost)
      ho_step_copy_to_host(run, buffers[it->buffer], offset, Size, it->event);
    else if (it->kind == AfterToDevice)
      ho_step_to_device_after(run, it->event);
    else if (it->kind == AfterToHost)
      ho_step_to_host_after(run, it->event);
    else if (it->kind == Wait)
      ho_step_wait(run, it->event);
    else
      add(run, offset, Count, it->value);
  }
}

static void fillBuffers(void) {
  for (int i = 0; i < Buffers; ++i)
    for (int k = 0; k < Count; ++k)
      buffers[i][k] = (float)(i * 1000 + k % 100);
}

static void runOn(ho_device_t *device, uint64_t seed, const char *name) {
  test_entry_t entry = {.step = step,
                        .arena_bytes = Slots * Size,
                        .events = Events,
                        .copies_to_device = Length,
                        .copies_to_host = Length};
  if (!strcmp(name, "cuda")) {
    entry.kernels = CUDA_KERNELS;
    entry.image = cudaImage;
    for (int i = 0; i < Buffers; i += 2)
      ASSERT_OK(ho_device_register_memory(device, buffers[i], Size, false));
  }
  test_run_t run = makeRun(device, &entry);
  for (int i = 0; i < 4; ++i) {
    fillBuffers();
    ASSERT_OK(ho_instance_run(run.instance));
    for (int k = 0; k < Buffers; ++k)
      if (memcmp(buffers[k], program.host[k], Size))
        fail_msg("%s, seed %llu, step %d: buffer %d is wrong", name, (unsigned long long)seed, i,
                 k);
  }
  endRun(&run);
  ho_device_free(device);
}

static void addOnHost(ho_step_t *run, uint64_t offset, uint64_t count, float value) {
  float *data = (float *)(void *)((char *)ho_step_arena(run) + offset);
  for (uint64_t i = 0; i < count; ++i)
    data[i] += value;
}

static void runOnCuda(uint64_t seed, bool graph) {
  ho_cuda_device_options_t options;
  ho_device_t *device = NULL;
  ho_cuda_device_options_default(&options);
  options.memory = Slots * Size;
  options.bounce_bytes = 3000;
  options.chunk_bytes = 5000;
  options.graph = graph;
  hoFakeCudaReset();
  hoFakeCudaSetPage(4096);
  hoFakeCudaSetLatency(seed % 3 ? 0 : 20000);
  ASSERT_OK(ho_cuda_device_create(&options, &device));
  add = launchAdd;
  runOn(device, seed, "cuda");
}

static void testRandomSteps(void **state) {
  (void)state;
  for (int i = 0; i < Buffers; ++i)
    assert_non_null(buffers[i] = aligned_alloc(4096, Size));
  for (uint64_t seed = 1; seed <= 40; ++seed) {
    generate(seed);
    add = addOnHost;
    runOn(makeHostDevice(Slots * Size, NULL), seed, "host");
    runOnCuda(seed, false);
    runOnCuda(seed, true);
  }
  for (int i = 0; i < Buffers; ++i)
    free(buffers[i]);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(testRandomSteps)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
