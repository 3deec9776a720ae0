//===- device.h - What a device implements ------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The device-independent layer (instance.c, step.c) drives a device through
// the table of functions below. A device embeds `struct ho_device` as its
// first member and each of its contexts embeds `struct ho_context`.
//
// A context is one instance's share of a device: an arena, two copy queues
// (one each way, in order) and a set of numbered events.
//
// Threads: every function of the table is called from the thread that drives
// the device. A device may have threads of its own; these may touch the
// context's stall clock, the links' counters and the trace row of their
// direction (that to the device also the disk's), and nothing else of the
// common part.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_DEVICE_H
#define HO_RUNTIME_DEVICE_H

#include "ho/runtime.h"

#include "disk/reader.h"
#include "stall.h"
#include "trace.h"

#include <stdatomic.h>

typedef struct ho_context ho_context_t;
typedef struct ho_device_ops ho_device_ops_t;

typedef struct ho_copy {
  ho_direction_t direction;
  uint64_t offset; // in the arena
  void *host;      // only read when the copy is to the device
  uint64_t size;
  uint32_t event;
  ho_disk_range_t range; // of a file that the bytes come from instead of `host`; NULL file: none
} ho_copy_t;

typedef struct ho_device_memory {
  uint64_t capacity;
  uint64_t free;
  uint64_t largest_free; // contiguous
} ho_device_memory_t;

// A kernel by name, in an image that the device loads.
typedef struct ho_kernel_image {
  const char *name;
  const void *image;
} ho_kernel_image_t;

typedef struct ho_launch {
  uint32_t kernel; // of the program
  uint32_t grid[3], block[3], shared_bytes;
  void **arguments; // read before the call returns
} ho_launch_t;

// Bytes of the arena.
typedef struct ho_range {
  uint64_t offset, size;
} ho_range_t;

// A batch of matrix products, as ho_step_gemm() has it.
typedef struct ho_gemm {
  uint32_t type, how;
  int64_t m, n, k, batch;
  const void *a, *b, *bias, *addend;
  void *c;
  int64_t lda, ldb, ldc, stride_a, stride_b, stride_c;
} ho_gemm_t;

// What one direction has done; written by whoever runs its copies, which may go on between steps.
typedef struct ho_link_counters {
  _Atomic uint64_t busy;   // nanoseconds
  _Atomic uint64_t hidden; // nanoseconds of these during which compute was not blocked
} ho_link_counters_t;

// What the disk has read for copies; written as the link to the device's.
typedef struct ho_disk_totals {
  _Atomic uint64_t bytes, busy; // as ho_disk_counters_t
} ho_disk_totals_t;

struct ho_device {
  const ho_device_ops_t *ops;
  ho_trace_t *trace;     // NULL: not tracing
  uint64_t trace_number; // counts the traces that this device has begun
};

struct ho_context {
  ho_device_t *device;
  const ho_manifest_entry_t *entry;
  void *arena;            // as compute addresses it
  uint64_t arena_bytes;   // reserved
  uint64_t alignment;     // of offsets in it
  ho_stall_clock_t stall; // how long compute has been blocked in this step's waits
  ho_link_counters_t links[HO_NUM_DIRECTIONS];
  ho_disk_totals_t disk;
  ho_disk_range_t disk_failure; // what could not be read in this step; NULL file: nothing
  uint32_t operation;           // the one that runs, HO_NO_OPERATION before the first
  uint32_t trace_names;         // where the trace has this entry's operation names
  uint64_t compute_time;        // what operations took in this step, of an asynchronous device
  bool unwound;                 // the step was ended early
  bool once;                    // what the step enqueued cannot be done again by itself
};

#define HO_TIME_UNKNOWN UINT64_MAX

struct ho_device_ops {
  const char *name; // "host"
  // Compute runs behind the thread that drives the device: waits order it and do not block.
  bool asynchronous;

  // Ends the device. All contexts are gone.
  void (*free)(ho_device_t *device);
  void (*memory)(const ho_device_t *device, ho_device_memory_t *out);

  // Host memory that the copy engines reach at full speed (pinned). Zeroed, page aligned.
  ho_status_t (*host_allocate)(ho_device_t *device, uint64_t size, void **out);
  void (*host_release)(ho_device_t *device, void *pointer);

  // Lets the copy engines reach that memory at full speed, where it is. Without it copies of it
  // are slower, not wrong. May be NULL where there is nothing to gain.
  ho_status_t (*memory_register)(ho_device_t *device, void *data, uint64_t size, bool read_only);
  void (*memory_unregister)(ho_device_t *device, void *data);

  // Reserves everything that steps of `entry` need. `arena_bytes` is exact; 0 asks for the largest
  // free block, at most `limit` bytes of it where `limit` is not 0.
  ho_status_t (*context_create)(ho_device_t *device, const ho_manifest_entry_t *entry,
                                uint64_t arena_bytes, uint64_t limit, ho_context_t **out);
  void (*context_free)(ho_context_t *context);

  // Makes copies from that file possible. No step runs; called for every argument that is bound to
  // it. NULL: this device copies from memory only.
  ho_status_t (*prepare_file)(ho_context_t *context, const ho_disk_file_t *file);
  // Loads the kernels of the context's program, once, which it numbers in this order. NULL: a
  // device whose programs hold their code.
  ho_status_t (*load_kernels)(ho_context_t *context, const ho_kernel_image_t *kernels,
                              uint32_t count);
  // The next step may do other work than the last, since arguments were bound. May be NULL.
  void (*forget)(ho_context_t *context);

  // Brackets one step. No event is recorded and nothing is live at its begin; the contents of the
  // `held` ranges, which it may sort, are those of the step before. The end blocks until both
  // queues have run all that was not kept and compute is done, and returns the step's first error;
  // it is also called after a failure, and leaves the context ready for another step.
  void (*step_begin)(ho_context_t *context, ho_range_t *held, uint32_t num_held);
  ho_status_t (*step_end)(ho_context_t *context);
  // Right after the begin: whether the device does the step's work by itself, as it was told to by
  // an earlier step. Then nothing is called until the end. May be NULL.
  bool (*replay)(ho_context_t *context);

  // Must not block but for a full queue. Bounds and event numbers have been checked.
  void (*copy)(ho_context_t *context, const ho_copy_t *copy);
  void (*after)(ho_context_t *context, ho_direction_t direction, uint32_t event);

  // What goes on from one step to the next. `keep` says that the end of the step need not wait for
  // the copy that `event` has recorded last, and names it by a ticket, never 0. `resume` records it
  // in copy->event of a later step, as if it were enqueued there. `settle` waits for it.
  uint64_t (*keep)(ho_context_t *context, uint32_t event);
  void (*resume)(ho_context_t *context, const ho_copy_t *copy, uint64_t ticket);
  void (*settle)(ho_context_t *context, uint64_t ticket);

  // Orders compute behind the event's most recent recording. `try_wait` does it without blocking
  // the calling thread and says whether it could; a device whose compute is asynchronous always
  // can.
  bool (*try_wait)(ho_context_t *context, uint32_t event);
  void (*wait)(ho_context_t *context, uint32_t event); // NULL where `try_wait` always can
  // Blocks the calling thread until the event's most recent recording is complete. NULL where
  // waiting for compute does that.
  void (*host_wait)(ho_context_t *context, uint32_t event);
  // Whether something has failed since the step began. Cheap.
  bool (*failed)(ho_context_t *context);

  // Runs a kernel as compute. Its number has been checked. NULL together with `load_kernels`.
  void (*launch)(ho_context_t *context, const ho_launch_t *launch);
  // Makes the context ready for matrix products, once; ho_manifest_entry_t says how many bytes at
  // the begin of its arena they may use. May be NULL.
  ho_status_t (*prepare_products)(ho_context_t *context);
  // Runs matrix products as compute. NULL: there is no library for it.
  ho_status_t (*gemm)(ho_context_t *context, const ho_gemm_t *gemm);

  // Liveness, for checking modes. May be NULL.
  void (*acquire)(ho_context_t *context, uint64_t offset, uint64_t size);
  void (*release)(ho_context_t *context, uint64_t offset, uint64_t size);
  // Brackets operations, for devices that time them themselves. May be NULL.
  void (*operation_begin)(ho_context_t *context, uint32_t operation);
  void (*operation_end)(ho_context_t *context, uint32_t operation);
};

// Starts the trace that HO_TRACE asks for. Every device's create function ends with it.
HO_NODISCARD ho_status_t ho_trace_device_from_environment(ho_device_t *device);

static inline uint64_t ho_align_up(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) & ~(alignment - 1);
}

#endif // HO_RUNTIME_DEVICE_H
