//===- cuda_device.h - A CUDA device ------------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The device has five streams: compute, a queue of copies each way, and what
// moves bytes for copies of memory that is not pinned, each way (bounce.h).
// Nothing in a step waits on the host: events order the streams, so a step may
// be captured into a graph and launched again.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_CUDA_CUDA_DEVICE_H
#define HO_DEVICE_CUDA_CUDA_DEVICE_H

#include "../device.h"
#include "bounce.h"
#include "memory.h"
#include "pinned.h"
#include "products.h"
#include "spans.h"

typedef struct ho_cuda_device {
  ho_device_t device; // first
  ho_cuda_driver_t driver;
  ho_cuda_device_options_t options;
  CUdevice handle;
  CUcontext context; // the primary one
  bool retained;
  ho_cuda_memory_t memory;
  ho_cuda_pinned_t pinned;
  ho_cuda_library_t library; // of matrix products
  CUstream compute, queues[HO_NUM_DIRECTIONS];
  void *staging; // pinned
  ho_cuda_bounce_t bounces[HO_NUM_DIRECTIONS];
  uint64_t num_copies;    // enqueued in this device's life
  uint64_t registrations; // counts changes of what is registered
} ho_cuda_device_t;

typedef struct ho_cuda_event {
  CUevent event;
  uint32_t step; // in which it was recorded last
} ho_cuda_event_t;

typedef struct ho_cuda_module {
  CUmodule module;
  const void *image;
} ho_cuda_module_t;

typedef struct ho_cuda_kernel {
  CUfunction function;
  const char *name;
  uint32_t shared_limit; // of dynamic shared memory
} ho_cuda_kernel_t;

// Captured work and what it uses of the host.
typedef struct ho_cuda_graph {
  CUgraph graph;
  CUgraphExec executable;
  ho_cuda_move_t *moves;
  uint64_t registrations; // the device's, when it was captured
} ho_cuda_graph_t;

typedef enum ho_cuda_mode {
  HO_CUDA_PLAIN,     // work runs as it is enqueued
  HO_CUDA_CAPTURING, // it is written down, and launched at the end of the step
  HO_CUDA_REPLAYED,  // it was launched at the begin of the step
} ho_cuda_mode_t;

typedef struct ho_cuda_context {
  ho_context_t context; // first
  uint64_t block;       // of the arena in the device's memory
  bool has_block;
  ho_cuda_event_t *events; // by the manifest's numbers
  uint32_t num_events;     // that exist
  uint32_t step;           // counts steps; 0 means never
  // Copies start after the compute before them: `compute_mark` is recorded where compute has moved
  // on since, and each stream waits for the last mark once.
  CUevent compute_mark;
  bool compute_moved;
  uint32_t mark;
  uint32_t marks_seen[HO_NUM_DIRECTIONS], moves_mark_seen;
  bool moves_pending; // the queue to the host does not know of its last moves yet
  CUevent moves_mark, base, joins[2 * HO_NUM_DIRECTIONS];
  uint64_t base_time;
  bool timed; // this step
  ho_cuda_spans_t spans[HO_NUM_DIRECTIONS], operations;
  bool operation_runs;
  ho_cuda_module_t *modules;
  ho_cuda_kernel_t *kernels; // by the manifest's numbers
  uint32_t num_modules, num_kernels;
  ho_cuda_products_t products;
  ho_cuda_mode_t mode;
  ho_cuda_graph_t graph;
  bool warm; // a plain step that can be done again has succeeded since the arguments were bound
  ho_status_t failure; // the step's first, owned
} ho_cuda_context_t;

static inline ho_cuda_device_t *ho_cuda_device_of(const ho_cuda_context_t *context) {
  return (ho_cuda_device_t *)context->context.device;
}

// Makes the device's context the calling thread's.
HO_NODISCARD ho_status_t ho_cuda_enter(const ho_cuda_device_t *device);

// context.c: life of a context.
ho_status_t ho_cuda_context_create(ho_device_t *device, const ho_manifest_entry_t *entry,
                                   uint64_t arena_bytes, uint64_t limit, ho_context_t **out);
void ho_cuda_context_free(ho_context_t *context);

// step.c: begin and end of a step, failure, times.
void ho_cuda_step_begin(ho_context_t *context, ho_range_t *held, uint32_t num_held);
ho_status_t ho_cuda_step_end(ho_context_t *context);
bool ho_cuda_failed(ho_context_t *context);
// Keeps the first failure (consumed); HO_OK is none.
void ho_cuda_note(ho_cuda_context_t *context, ho_status_t status);
// Makes room for one more span of each kind.
ho_status_t ho_cuda_make_room(ho_cuda_context_t *context);

// copies.c
void ho_cuda_copy(ho_context_t *context, const ho_copy_t *copy);
void ho_cuda_after(ho_context_t *context, ho_direction_t direction, uint32_t event);
uint64_t ho_cuda_keep(ho_context_t *context, uint32_t event);
void ho_cuda_resume(ho_context_t *context, const ho_copy_t *copy, uint64_t ticket);
void ho_cuda_settle(ho_context_t *context, uint64_t ticket);
bool ho_cuda_try_wait(ho_context_t *context, uint32_t event);
void ho_cuda_host_wait(ho_context_t *context, uint32_t event);

// kernels.c
ho_status_t ho_cuda_load_kernels(ho_context_t *context, const ho_kernel_image_t *images,
                                 uint32_t count);
void ho_cuda_unload_kernels(ho_cuda_context_t *context);
void ho_cuda_launch(ho_context_t *context, const ho_launch_t *launch);
void ho_cuda_operation_begin(ho_context_t *context, uint32_t operation);
void ho_cuda_operation_end(ho_context_t *context, uint32_t operation);

// gemm.c
ho_status_t ho_cuda_prepare_products(ho_context_t *context);
ho_status_t ho_cuda_gemm(ho_context_t *context, const ho_gemm_t *gemm);

// graph.c
ho_status_t ho_cuda_graph_begin(ho_cuda_context_t *context);
// Ends the capture and launches what was captured, unless the step has `failed`.
ho_status_t ho_cuda_graph_end(ho_cuda_context_t *context, bool failed);
ho_status_t ho_cuda_graph_launch(ho_cuda_context_t *context);
void ho_cuda_graph_free(ho_cuda_context_t *context);
bool ho_cuda_replay(ho_context_t *context);
void ho_cuda_forget(ho_context_t *context);

#endif // HO_DEVICE_CUDA_CUDA_DEVICE_H
