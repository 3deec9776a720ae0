//===- transfers.c - A plan's transfers without its compute ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The copies are equal parts of the plan's bytes. The runtime runs them as
// the program of one entry, made here, whose only argument is the buffer that
// they read and write.
//
//===----------------------------------------------------------------------===//
#include "transfers.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_BUFFER (UINT64_C(256) << 20)
#define ALIGNMENT 4096

typedef struct direction {
  uint64_t bytes, copies, chunk;
  uint64_t base, room; // of its half of the buffer and of the arena
} direction_t;

// Stands at the begin of the buffer, so that the step finds it.
typedef struct layout {
  direction_t to_device, to_host;
} layout_t;

static uint64_t roundUp(uint64_t bytes) { return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

static direction_t makeDirection(uint64_t bytes, uint64_t copies, uint64_t base) {
  direction_t result = {.bytes = bytes, .copies = copies, .base = base};
  result.copies = copies ? copies : bytes > 0;
  result.chunk = result.copies ? (bytes + result.copies - 1) / result.copies : 0;
  uint64_t room = bytes < MAX_BUFFER ? bytes : MAX_BUFFER;
  result.room = roundUp(room > result.chunk ? room : result.chunk);
  return result;
}

//===----------------------------------------------------------------------===//
// The step
//===----------------------------------------------------------------------===//

typedef struct cursor {
  uint64_t offset, size;
} cursor_t;

// The next copy, or size 0 at the end.
static cursor_t advance(const direction_t *direction, uint64_t *done, uint64_t *at) {
  uint64_t left = direction->bytes - *done;
  uint64_t size = left < direction->chunk ? left : direction->chunk;
  if (*at + size > direction->room)
    *at = 0;
  cursor_t result = {direction->base + *at, size};
  *at += size;
  *done += size;
  return result;
}

static void transferStep(ho_step_t *step) {
  char *buffer = ho_step_argument(step, 0);
  layout_t layout;
  memcpy(&layout, buffer, sizeof(layout));
  uint64_t done[2] = {0, 0}, at[2] = {0, 0};
  for (;;) {
    cursor_t in = advance(&layout.to_device, &done[0], &at[0]);
    cursor_t out = advance(&layout.to_host, &done[1], &at[1]);
    if (!in.size && !out.size)
      break;
    if (in.size)
      ho_step_copy_to_device(step, in.offset - ALIGNMENT, buffer + in.offset, in.size, 0);
    if (out.size)
      ho_step_copy_to_host(step, buffer + out.offset, out.offset - ALIGNMENT, out.size, 1);
  }
  ho_step_wait(step, 0);
  ho_step_wait(step, 1);
}

static ho_step_function_t lookUp(void *context, const char *symbol) {
  (void)context;
  (void)symbol;
  return transferStep;
}

//===----------------------------------------------------------------------===//
// Running it
//===----------------------------------------------------------------------===//

static ho_status_t makeProgram(const layout_t *layout, uint64_t arena, ho_program_t **out) {
  char json[1024];
  snprintf(json, sizeof(json),
           "{\"format\":1,\"abi\":%d,\"entries\":[{\"name\":\"transfers\",\"symbol\":\"transfers\","
           "\"mode\":\"resident\",\"budget\":0,\"arena_bytes\":%" PRIu64
           ",\"host_arena_bytes\":0,\"alignment\":%d,\"resident_bytes\":%" PRIu64
           ",\"events\":2,\"copies_to_device\":%" PRIu64 ",\"copies_to_host\":%" PRIu64
           ",\"bytes_to_device\":%" PRIu64 ",\"bytes_to_host\":%" PRIu64
           ",\"arguments\":[{\"name\":\"buffer\",\"type\":\"i8\",\"shape\":[%" PRIu64
           "],\"bound\":[%" PRIu64 "],\"role\":\"inout\"}],\"operations\":[]}]}",
           HO_STEP_ABI_VERSION, arena, ALIGNMENT, arena, layout->to_device.copies,
           layout->to_host.copies, layout->to_device.bytes, layout->to_host.bytes,
           arena + ALIGNMENT, arena + ALIGNMENT);
  return ho_program_create(json, lookUp, NULL, out);
}

static ho_status_t measure(ho_runner_t *runner, uint64_t steps, double *out) {
  ho_samples_t samples;
  ho_status_t status = ho_samples_create(steps, &samples);
  if (!status)
    status = ho_runner_steps(runner, "transfer warmup step", 1, NULL);
  if (!status)
    status = ho_runner_steps(runner, "transfer step", steps, &samples);
  if (!status)
    *out = ho_measure(&samples).step;
  ho_samples_free(&samples);
  return status;
}

static ho_status_t runProgram(const ho_program_t *program, const ho_host_device_options_t *device,
                              void *buffer, uint64_t steps, double *out) {
  ho_runner_t runner = {.entry = &ho_program_manifest(program)->entries[0]};
  ho_status_t status = ho_host_device_create(device, &runner.device);
  if (!status)
    status = ho_instance_create(runner.device, program, "transfers", &runner.instance);
  if (!status)
    status = ho_instance_bind(runner.instance, 0, buffer, NULL);
  if (!status)
    status = measure(&runner, steps, out);
  ho_runner_free(&runner);
  return status;
}

ho_status_t ho_transfers_measure(const ho_transfers_t *transfers,
                                 const ho_host_device_options_t *device, uint64_t steps,
                                 double *out) {
  layout_t layout;
  layout.to_device =
      makeDirection(transfers->bytes_to_device, transfers->copies_to_device, ALIGNMENT);
  layout.to_host = makeDirection(transfers->bytes_to_host, transfers->copies_to_host,
                                 ALIGNMENT + layout.to_device.room);
  uint64_t arena = layout.to_device.room + layout.to_host.room;
  ho_host_device_options_t own = *device;
  own.memory = arena + ALIGNMENT;
  ho_program_t *program = NULL;
  char *buffer = aligned_alloc(ALIGNMENT, arena + ALIGNMENT);
  if (!buffer)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "no memory to measure transfers with");
  memset(buffer, 1, arena + ALIGNMENT);
  memcpy(buffer, &layout, sizeof(layout));
  ho_status_t status = makeProgram(&layout, arena, &program);
  if (!status)
    status = runProgram(program, &own, buffer, steps, out);
  ho_program_free(program);
  free(buffer);
  return ho_status_annotate(status, "measuring transfers alone");
}
