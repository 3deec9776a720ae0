//===- sample-cuda.c - A compiled program of a CUDA device, written by hand ===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// y = x + w0 + w1 + w2 + w3, with kernels for the fake driver: a step that only
// enqueues. The scheduled entry fetches one layer ahead into two slots, the
// resident one all at the start.
//
//===----------------------------------------------------------------------===//
#include "FakeCuda.h"
#include "ho/step.h"

#define EXPORT __attribute__((visibility("default")))

enum { layers = 4, width = 65536, bytes = width * 4 };
enum { argumentX, argumentLayer, argumentY = argumentLayer + layers };
enum { eventX, eventLayer, eventY = eventLayer + layers };

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

#define VECTOR(name, role)                                                                         \
  "{\"name\":\"" name "\",\"type\":\"f32\",\"shape\":[65536],\"bound\":[65536],\"role\":\"" role   \
  "\"}"
#define ADD "{\"name\":\"add\",\"location\":\"sample\",\"estimate\":1000}"
#define ENTRY(name, symbol, mode, arena)                                                           \
  "{\"name\":\"" name "\",\"symbol\":\"" symbol "\",\"mode\":\"" mode                              \
  "\",\"budget\":0,\"arena_bytes\":" arena                                                         \
  ",\"host_arena_bytes\":0,\"alignment\":4096,\"resident_bytes\":1310720,\"events\":6,"            \
  "\"copies_to_device\":5,\"copies_to_host\":1,\"bytes_to_device\":1310720,"                       \
  "\"bytes_to_host\":262144,\"arguments\":[" VECTOR("x", "in") "," VECTOR("w0", "in") "," VECTOR(  \
      "w1", "in") "," VECTOR("w2",                                                                 \
                             "in") "," VECTOR("w3",                                                \
                                              "in") "," VECTOR("y",                                \
                                                               "out") "],\"operations\":[" ADD     \
                                                                      "," ADD "," ADD "," ADD "]}"

EXPORT extern const char ho_manifest_json[];
const char ho_manifest_json[] =
    "{\"format\":1,\"abi\":2,\"device\":\"cuda\",\"kernels\":[{\"name\":\"add\",\"image\":"
    "\"sample_image\"}],\"entries\":[" ENTRY(
        "main", "ho_step_main", "scheduled",
        "786432") "," ENTRY("main__resident", "ho_step_resident", "resident",
                            "1310720") "," ENTRY("waiting", "ho_step_waiting", "scheduled",
                                                 "786432") "]}";

EXPORT extern const char sample_image[];
const char sample_image[] = "ho-fake-cuda\nadd sampleAdd 8 8 8\n";

//===----------------------------------------------------------------------===//
// The kernel
//===----------------------------------------------------------------------===//

EXPORT void sampleAdd(const hoFakeLaunch_t *launch, void **arguments);
EXPORT void sampleAdd(const hoFakeLaunch_t *launch, void **arguments) {
  float *target = *(float **)arguments[0];
  const float *source = *(const float **)arguments[1];
  uint64_t count = *(uint64_t *)arguments[2],
           threads = (uint64_t)launch->grid[0] * launch->block[0];
  for (uint64_t i = 0; i < count && i < threads; ++i)
    target[i] += source[i];
}

// The kernel that test/Runtime/GpuKernels.h has for a GPU, for images that are given to its users.
EXPORT void sampleAddValue(const hoFakeLaunch_t *launch, void **arguments);
EXPORT void sampleAddValue(const hoFakeLaunch_t *launch, void **arguments) {
  float *data = *(float **)arguments[0];
  uint64_t count = *(uint64_t *)arguments[1],
           threads = (uint64_t)launch->grid[0] * launch->block[0];
  for (uint64_t i = 0; i < count && i < threads; ++i)
    data[i] += *(float *)arguments[2];
}

//===----------------------------------------------------------------------===//
// The steps
//===----------------------------------------------------------------------===//

static void fetch(ho_step_t *step, uint32_t argument, uint64_t offset) {
  ho_step_acquire(step, offset, bytes);
  ho_step_copy_to_device(step, offset, ho_step_argument(step, argument), bytes, argument);
}

static void add(ho_step_t *step, uint32_t layer, uint64_t offset) {
  char *target = ho_step_arena(step), *source = target + offset;
  uint64_t count = width;
  void *arguments[] = {&target, &source, &count};
  ho_step_wait(step, eventLayer + layer);
  ho_step_operation_begin(step, layer);
  ho_step_launch(step, 0, width / 256, 1, 1, 256, 1, 1, 0, arguments);
  ho_step_operation_end(step, layer);
  ho_step_release(step, offset, bytes);
}

static void store(ho_step_t *step) {
  ho_step_copy_to_host(step, ho_step_argument(step, argumentY), 0, bytes, eventY);
  ho_step_wait(step, eventY);
  ho_step_release(step, 0, bytes);
}

void ho_step_main(ho_step_t *step);
void ho_step_resident(ho_step_t *step);
void ho_step_waiting(ho_step_t *step);

EXPORT void ho_step_main(ho_step_t *step) {
  fetch(step, argumentX, 0);
  fetch(step, argumentLayer, bytes);
  ho_step_wait(step, eventX);
  for (uint32_t i = 0; i < layers; ++i) {
    if (i + 1 < layers)
      fetch(step, argumentLayer + i + 1, bytes * (1 + (i + 1) % 2));
    add(step, i, bytes * (1 + i % 2));
  }
  store(step);
}

EXPORT void ho_step_resident(ho_step_t *step) {
  for (uint32_t i = 0; i <= layers; ++i)
    fetch(step, i, bytes * i);
  ho_step_wait(step, eventX);
  for (uint32_t i = 0; i < layers; ++i)
    add(step, i, bytes * (1 + i));
  store(step);
}

// As the first, but it looks at its result.
EXPORT void ho_step_waiting(ho_step_t *step) {
  ho_step_main(step);
  ho_step_host_wait(step, eventY);
}
