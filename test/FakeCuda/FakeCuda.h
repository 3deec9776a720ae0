//===- FakeCuda.h - Controls of the fake CUDA driver --------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A libcuda.so.1 made of host memory and threads: streams run concurrently and
// in order, events order them, memory is mapped and has a capacity, and any
// call can be made to fail. See README.md.
//
// What a driver would let pass or answer with a late fault ends the process
// with one line: memory that queued work uses is unmapped or freed, a copy
// leaves mapped memory, an object is used after its end. What is left when the
// process exits is listed, and the exit code is then 99.
//
// Thread safety: all functions may be called from any thread.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FAKE_CUDA_H
#define HO_TEST_FAKE_CUDA_H

#include <stdbool.h>
#include <stdint.h>

// Forgets rules, counts and the error that has befallen the context; settings as the environment
// says. Objects stay. Faults of memory of the device are explained from now on.
void hoFakeCudaReset(void);

void hoFakeCudaSetMemory(uint64_t bytes);        // capacity of the device
void hoFakeCudaSetPinnedLimit(uint64_t bytes);   // of allocated and registered host memory; 0: none
void hoFakeCudaSetPage(uint64_t bytes);          // granularity of mapping
void hoFakeCudaSetLatency(uint64_t nanoseconds); // of each copy, kernel, host function
void hoFakeCudaSetReadOnly(bool known);          // memory that is only read can be registered so
void hoFakeCudaSetBias(bool known);              // cuBLASLt has algorithms that end with a bias
void hoFakeCudaSetShared(bool shared);           // the host, too, can touch memory of the device

// The n-th call from now (from 1) of `function` fails with `code`. A name that ends with '*' is a
// prefix. A call that ends something ends it nevertheless: what such calls report are earlier
// failures. `late`: the call succeeds, and its work fails when it runs; from then on every call
// fails with `code`.
void hoFakeCudaFail(const char *function, uint64_t n, unsigned code, bool late);
// How often `function` has been called.
uint64_t hoFakeCudaCalls(const char *function);
// Whether all rules have matched.
bool hoFakeCudaFailed(void);

// What is alive: contexts, reservations, memory, mappings, host memory, streams, events, modules,
// graphs.
uint64_t hoFakeCudaLive(void);
uint64_t hoFakeCudaMemoryInUse(void); // bytes of created memory
uint64_t hoFakeCudaPinned(void);      // bytes of host memory, allocated and registered
uint64_t hoFakeCudaPageableCopies(void);
uint64_t hoFakeCudaGraphLaunches(void);
uint64_t hoFakeCudaFastProducts(void); // enqueued since the reset, of f32 that may be rounded

// What a fake kernel is given: an image is text, a line "ho-fake-cuda" and then lines
// "NAME SYMBOL SIZE...": kernel NAME is the host function SYMBOL of this process, whose parameters
// have these sizes.
typedef struct hoFakeLaunch {
  unsigned grid[3], block[3], shared, cluster[3]; // cluster: zeros without
} hoFakeLaunch_t;
typedef void (*hoFakeKernel_t)(const hoFakeLaunch_t *launch, void **arguments);

// What a tensor map of the fake holds: what it was made of.
typedef struct hoFakeTensorMap {
  uint64_t address;
  uint32_t type, rank;
  uint64_t dimensions[5];
  uint32_t box[5], modes[4]; // interleave, swizzle, L2 promotion, fill
  uint64_t last_stride;      // of the slowest dimension, in bytes; 0 for one dimension
} hoFakeTensorMap_t;

#endif // HO_TEST_FAKE_CUDA_H
