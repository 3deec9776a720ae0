//===- sample-program.c - A compiled program written by hand --------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What ho-compile makes, in C: four square layers, y = x * W0 * W1 * W2 * W3,
// with the weights in host memory. The scheduled entry fetches one layer ahead
// into two slots, the reactive one fetches when it needs, the resident one
// fetches all at the start. `count` is a state that lives on the host.
//
// Entry `wrong` computes something else than its resident twin, entry `lonely`
// has no twin, entry `failing` fails.
//
//===----------------------------------------------------------------------===//
#include "ho/step.h"

#include <string.h>

#define EXPORT __attribute__((visibility("default")))

enum { layers = 4, width = 64, maxRows = 8 };
enum { page = 4096, slotBytes = width * width * 4, slots = 2 * page };
enum { argumentX, argumentLayer, argumentCount = argumentLayer + layers, argumentY };
enum { eventX, eventLayer, eventY = eventLayer + layers };

//===----------------------------------------------------------------------===//
// The manifest
//===----------------------------------------------------------------------===//

#define LAYER(number)                                                                              \
  "{\"name\":\"layer." number ".weight\",\"type\":\"f32\",\"shape\":[64,64],\"bound\":[64,64],"    \
  "\"role\":\"in\",\"random\":[-0.2,0.2]},"
#define ARGUMENTS                                                                                  \
  "\"arguments\":[{\"name\":\"x\",\"type\":\"f32\",\"shape\":[-1,64],\"bound\":[8,64],"            \
  "\"role\":\"in\"}," LAYER("0") LAYER("1") LAYER("2")                                             \
      LAYER("3") "{\"name\":\"count\",\"type\":\"i32\",\"shape\":[2],\"bound\":[2],"               \
                 "\"role\":\"inout\",\"random\":[5,6]},"                                           \
                 "{\"name\":\"y\",\"type\":\"f32\",\"shape\":[-1,64],\"bound\":[8,64],"            \
                 "\"role\":\"out\"}]"
#define OPERATION(number)                                                                          \
  "{\"name\":\"linalg.matmul\",\"location\":\"sample\",\"estimate\":1000,"                         \
  "\"identity\":\"main:" number "(?x64xf32,64x64xf32,?x64xf32)\"}"
#define ENTRY(name, symbol, mode, budget, arena)                                                   \
  "{\"name\":\"" name "\",\"symbol\":\"" symbol "\",\"mode\":\"" mode "\",\"budget\":" budget      \
  ",\"arena_bytes\":" arena ",\"host_arena_bytes\":0,\"alignment\":4096,\"resident_bytes\":73728," \
  "\"events\":6,\"copies_to_device\":5,\"copies_to_host\":1,\"bytes_to_device\":67584,"            \
  "\"bytes_to_host\":2048," ARGUMENTS                                                              \
  ",\"operations\":[" OPERATION("0") "," OPERATION("1") "," OPERATION("2") "," OPERATION("3") "]}"

EXPORT extern const char ho_manifest_json[];
const char ho_manifest_json[] =
    "{\"format\":1,\"abi\":2,\"entries\":[" ENTRY("main", "ho_step_main", "scheduled", "45056", "40960") "," ENTRY(
        "main__resident", "ho_step_resident", "resident", "0",
        "73728") "," ENTRY("main__reactive", "ho_step_reactive", "reactive", "45056",
                           "24576") "," ENTRY("wrong", "ho_step_wrong", "scheduled", "45056",
                                              "40960") "," ENTRY("wrong__resident",
                                                                 "ho_step_resident", "resident",
                                                                 "0",
                                                                 "73728") "," ENTRY("lonely",
                                                                                    "ho_step_main",
                                                                                    "scheduled",
                                                                                    "0",
                                                                                    "40960") "," ENTRY("failing",
                                                                                                       "ho_step_failing",
                                                                                                       "scheduled",
                                                                                                       "45056",
                                                                                                       "40960") "]}";

//===----------------------------------------------------------------------===//
// The steps
//===----------------------------------------------------------------------===//

static uint64_t slot(int number) { return slots + (uint64_t)number * slotBytes; }

// Activations alternate between the arena's first two pages.
static uint64_t activation(int layer) { return (uint64_t)(layer % 2) * page; }

static uint64_t activationBytes(ho_step_t *step) {
  return (uint64_t)ho_step_argument_dimension(step, argumentX, 0) * width * 4;
}

static void fetchInput(ho_step_t *step) {
  ho_step_acquire(step, activation(0), page);
  ho_step_copy_to_device(step, activation(0), ho_step_argument(step, argumentX),
                         activationBytes(step), eventX);
}

static void fetchLayer(ho_step_t *step, int layer, int to) {
  ho_step_acquire(step, slot(to), slotBytes);
  ho_step_copy_to_device(step, slot(to), ho_step_argument(step, argumentLayer + layer), slotBytes,
                         eventLayer + layer);
}

static void computeLayer(ho_step_t *step, int layer, int from) {
  char *arena = ho_step_arena(step);
  ho_step_wait(step, eventLayer + layer);
  ho_step_acquire(step, activation(layer + 1), page);
  ho_step_operation_begin(step, (uint32_t)layer);
  ho_kernel_gemm_f32(ho_step_argument_dimension(step, argumentX, 0), width, width,
                     (const float *)(arena + activation(layer)), width, 0,
                     (const float *)(arena + slot(from)), width, 0,
                     (float *)(arena + activation(layer + 1)), width, 0);
  ho_step_operation_end(step, (uint32_t)layer);
  ho_step_release(step, activation(layer), page);
  ho_step_release(step, slot(from), slotBytes);
}

static void storeOutput(ho_step_t *step) {
  int32_t *count = ho_step_argument(step, argumentCount);
  ho_step_copy_to_host(step, ho_step_argument(step, argumentY), activation(layers),
                       activationBytes(step), eventY);
  ho_step_wait(step, eventY);
  ho_step_release(step, activation(layers), page);
  ++count[0];
}

void ho_step_main(ho_step_t *step);
void ho_step_resident(ho_step_t *step);
void ho_step_reactive(ho_step_t *step);
void ho_step_wrong(ho_step_t *step);
void ho_step_failing(ho_step_t *step);

EXPORT void ho_step_main(ho_step_t *step) {
  fetchInput(step);
  fetchLayer(step, 0, 0);
  ho_step_wait(step, eventX);
  for (int i = 0; i < layers; ++i) {
    if (i + 1 < layers)
      fetchLayer(step, i + 1, (i + 1) % 2);
    computeLayer(step, i, i % 2);
  }
  storeOutput(step);
}

EXPORT void ho_step_resident(ho_step_t *step) {
  fetchInput(step);
  for (int i = 0; i < layers; ++i)
    fetchLayer(step, i, i);
  ho_step_wait(step, eventX);
  for (int i = 0; i < layers; ++i)
    computeLayer(step, i, i);
  storeOutput(step);
}

EXPORT void ho_step_reactive(ho_step_t *step) {
  fetchInput(step);
  ho_step_wait(step, eventX);
  for (int i = 0; i < layers; ++i) {
    fetchLayer(step, i, 0);
    computeLayer(step, i, 0);
  }
  storeOutput(step);
}

EXPORT void ho_step_wrong(ho_step_t *step) {
  ho_step_main(step);
  float *y = ho_step_argument(step, argumentY);
  y[3] += 1;
  y[70] = -y[70];
}

EXPORT void ho_step_failing(ho_step_t *step) {
  fetchInput(step);
  ho_step_fail(step, "the sample program fails as told");
}
