//===- host_device.h - The device that is made of host memory -----*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_HOST_DEVICE_H
#define HO_DEVICE_HOST_HOST_DEVICE_H

#include "../device.h"
#include "../host_pool.h"
#include "../pool.h"
#include "guard.h"
#include "link.h"
#include "mapping.h"
#include "queue.h"
#include "simt.h"

typedef struct ho_host_device {
  ho_device_t device; // first
  ho_host_device_options_t options;
  ho_mapping_t mapping;
  ho_pool_t *pool; // of the mapping
  ho_host_pool_t *host_pool;
  ho_link_t link;
  uint64_t num_copies; // enqueued in this device's life
} ho_host_device_t;

// The most recent recording of an event: complete when that queue has completed that ticket.
typedef struct ho_host_event {
  ho_direction_t direction;
  uint64_t ticket; // 0: not recorded in this step
} ho_host_event_t;

typedef enum ho_failure_state { HO_NO_FAILURE, HO_FAILURE_CLAIMED, HO_FAILED } ho_failure_state_t;

// What a queue's thread is given with each entry.
typedef struct ho_host_lane {
  struct ho_host_context *context;
  ho_direction_t direction;
} ho_host_lane_t;

typedef struct ho_host_context {
  ho_context_t context; // first
  uint64_t offset;      // of the arena in the mapping, HO_POOL_NO_OFFSET without
  char *copy_base;      // the arena as the copy engines address it
  ho_host_event_t *events;
  ho_queue_t queues[HO_NUM_DIRECTIONS];
  ho_host_lane_t lanes[HO_NUM_DIRECTIONS];
  uint64_t unkept[2];                // the last tickets to the device but for kept ones, this one
                                     // and the one before it
  uint64_t after[HO_NUM_DIRECTIONS]; // ticket of the other queue that the next copy waits for
  _Atomic int failure_state;         // ho_failure_state_t
  ho_queue_entry_t failure;
  ho_direction_t failure_direction;
  ho_disk_failure_t disk_failure; // `file` NULL: it was not the disk
  ho_reader_t *reader;            // NULL: nothing is copied from files
  void *bounce;                   // the reader's memory
  bool tracked;                   // guard or poison mode
  ho_inflight_t inflight;         // when tracked
  ho_guard_t *guard;              // in guard mode
  ho_simt_t *simt;                // NULL without kernels to launch
  ho_status_t launch_failure;
} ho_host_context_t;

// context.c: life of a context.
ho_status_t ho_host_context_create(ho_device_t *device, const ho_manifest_entry_t *entry,
                                   uint64_t arena_bytes, uint64_t limit, ho_context_t **out);
void ho_host_context_free(ho_context_t *context);

// kernels.c: what the program does not compute itself.
ho_status_t ho_host_load_kernels(ho_context_t *context, const ho_kernel_image_t *kernels,
                                 uint32_t count);
void ho_host_launch(ho_context_t *context, const ho_launch_t *launch);
ho_status_t ho_host_gemm(ho_context_t *context, const ho_gemm_t *gemm);

// from_disk.c: copies from files.
ho_status_t ho_host_prepare_file(ho_context_t *context, const ho_disk_file_t *file);
void ho_host_close_disk(ho_host_context_t *context);
// On the queue's thread: copies `size` bytes of the oldest range, and drops what is left of it.
// `*failure` has a file where it could not be read.
ho_link_span_t ho_host_copy_from_disk(ho_host_context_t *context, void *target, uint64_t size,
                                      uint64_t ready, ho_disk_failure_t *failure);

// copies.c: what happens in a step.
void ho_host_step_begin(ho_context_t *context, ho_range_t *held, uint32_t num_held);
ho_status_t ho_host_step_end(ho_context_t *context);
void ho_host_copy(ho_context_t *context, const ho_copy_t *copy);
void ho_host_after(ho_context_t *context, ho_direction_t direction, uint32_t event);
uint64_t ho_host_keep(ho_context_t *context, uint32_t event);
void ho_host_resume(ho_context_t *context, const ho_copy_t *copy, uint64_t ticket);
void ho_host_settle(ho_context_t *context, uint64_t ticket);
bool ho_host_try_wait(ho_context_t *context, uint32_t event);
void ho_host_wait(ho_context_t *context, uint32_t event);
bool ho_host_failed(ho_context_t *context);
void ho_host_acquire(ho_context_t *context, uint64_t offset, uint64_t size);
void ho_host_release(ho_context_t *context, uint64_t offset, uint64_t size);
// For ho_queue_start(); the context is an ho_host_lane_t.
void ho_host_execute(void *lane, const ho_queue_entry_t *entry);

#endif // HO_DEVICE_HOST_HOST_DEVICE_H
