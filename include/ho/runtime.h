//===- ho/runtime.h - Running a compiled program ----------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A device owns its memory and its copy engines. A program is a loaded shared
// library made by ho-compile; an instance is one of its entries made ready on
// a device, with all memory reserved; running a step allocates nothing.
//
// Ownership: ho_*_create / ho_*_load give the caller an object that ends with
// ho_*_free; a device outlives its instances, a program outlives its
// instances. Bound argument memory belongs to the caller and must outlive the
// runs, and where a program keeps arguments from step to step its instance,
// unless other memory is bound or ho_instance_argument_changed() called first. Units: bytes,
// nanoseconds, bytes per second. Errors: ho_status_t. Thread safety: one thread at a time per
// device and its instances.
//
//===----------------------------------------------------------------------===//
#ifndef HO_RUNTIME_H
#define HO_RUNTIME_H

#include "ho/manifest.h"
#include "ho/status.h"
#include "ho/step.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct ho_device ho_device_t;
typedef struct ho_program ho_program_t;
typedef struct ho_instance ho_instance_t;
typedef struct ho_disk_file ho_disk_file_t;

typedef struct ho_host_device_options {
  uint64_t memory;       // capacity of the arena, all the memory this device has
  double to_device_rate; // bytes per second; 0: as fast as memory allows
  double to_host_rate;
  uint64_t copy_latency;      // nanoseconds per copy
  double duplex_interference; // as ho_machine_t
  bool guard;                 // any touch of a region in flight or not live faults at once
  bool poison;                // freed regions are overwritten
  uint64_t fail_copy;         // the n-th copy (from 1) fails, for tests; 0: never
} ho_host_device_options_t;

void ho_host_device_options_default(ho_host_device_options_t *options);
HO_NODISCARD ho_status_t ho_host_device_create(const ho_host_device_options_t *options,
                                               ho_device_t **out);

// A GPU, by NVIDIA's driver, which is looked for when the first device is made.
typedef struct ho_cuda_device_options {
  uint32_t ordinal;
  uint64_t memory; // what arenas may take, rounded up to pages of the driver; 0: what is free, less
                   // a 32nd
  uint64_t pinned; // limit of pinned host memory, allocated and registered; 0: none
  uint64_t bounce_bytes; // a buffer for copies of memory that is not pinned; there are 8
  uint64_t chunk_bytes;  // the largest piece of a copy
  bool untimed;          // times of copies and operations are not measured
  bool graph;            // steps are captured once and launched; not while a trace is on
  bool tf32;             // products of f32 may round what they multiply to 19 bits
} ho_cuda_device_options_t;

void ho_cuda_device_options_default(ho_cuda_device_options_t *options);
HO_NODISCARD ho_status_t ho_cuda_device_create(const ho_cuda_device_options_t *options,
                                               ho_device_t **out);

void ho_device_free(ho_device_t *device);
const char *ho_device_name(const ho_device_t *device); // "host", "cuda"

// Pins the caller's memory where it is, so that its copies need no detour. A failure says why not;
// copies of the memory work all the same. It is registered until it is unregistered or the device
// is freed, and exists until then.
HO_NODISCARD ho_status_t ho_device_register_memory(ho_device_t *device, void *data, uint64_t size,
                                                   bool read_only);
void ho_device_unregister_memory(ho_device_t *device, void *data);

HO_NODISCARD ho_status_t ho_program_load(const char *path, ho_program_t **out);
// For code already in this process: `manifest_json` and a symbol lookup.
typedef void (*ho_step_function_t)(ho_step_t *step);
typedef ho_step_function_t (*ho_symbol_lookup_t)(void *context, const char *symbol);
HO_NODISCARD ho_status_t ho_program_create(const char *manifest_json, ho_symbol_lookup_t lookup,
                                           void *context, ho_program_t **out);
const ho_manifest_t *ho_program_manifest(const ho_program_t *program);
void ho_program_free(ho_program_t *program);

// `entry` names a manifest entry. Reserves the arena (fails with the amounts when it does not fit),
// the host arena, events and queues.
HO_NODISCARD ho_status_t ho_instance_create(ho_device_t *device, const ho_program_t *program,
                                            const char *entry, ho_instance_t **out);
// `dimensions` (rank of them) may be NULL when the argument's shape is static. Checks bounds.
HO_NODISCARD ho_status_t ho_instance_bind(ho_instance_t *instance, uint32_t argument, void *data,
                                          const int64_t *dimensions);
// Binds an argument that is only read to the bytes of `file` from `offset` on: copies of it to the
// device are read from the disk, ahead of their turn, through a few bounce buffers; host code that
// reads the argument reads pages of the mapped file. `offset` is aligned to the argument's element
// type. The file must outlive the runs, and the instance of a program that is compiled to repeat.
HO_NODISCARD ho_status_t ho_instance_bind_file(ho_instance_t *instance, uint32_t argument,
                                               ho_disk_file_t *file, uint64_t offset,
                                               const int64_t *dimensions);
// A program compiled to repeat keeps arguments on the device from step to step. Binding other
// memory says that there is something else; binding the same memory with another dimension 0 that
// rows have come or gone. Whoever changes what bound memory holds, says so before, by the second
// function: copies of it may still be on their way after a run. A state (ho_manifest_argument_t)
// may be newer on the device than in its bound memory; the third brings the memory up to date, and
// does nothing where it is. After a failed run no argument is kept, and what a state holds is
// undefined.
HO_NODISCARD ho_status_t ho_instance_argument_changed(ho_instance_t *instance, uint32_t argument);
HO_NODISCARD ho_status_t ho_instance_fetch_state(ho_instance_t *instance, uint32_t argument);
HO_NODISCARD ho_status_t ho_instance_run(ho_instance_t *instance); // one step
void ho_instance_free(ho_instance_t *instance);

// A file to bind arguments to, opened for reading. Takes address space for all of the file, but no
// memory. May be shared by instances and threads. It must not shrink: a step that misses bytes
// fails, and where host code missed them so do all later ones that the file is bound to.
HO_NODISCARD ho_status_t ho_disk_file_open(const char *path, ho_disk_file_t **out);
void ho_disk_file_free(ho_disk_file_t *file);
uint64_t ho_disk_file_size(const ho_disk_file_t *file);
// The mapped file; never NULL.
const void *ho_disk_file_data(const ho_disk_file_t *file);
// Reads a range as a step would, but to nowhere: `out` is bytes per second. Allocates.
HO_NODISCARD ho_status_t ho_disk_file_measure(ho_disk_file_t *file, uint64_t offset, uint64_t size,
                                              double *out);
// Asks the system to forget what it has of the file in memory.
void ho_disk_file_drop(ho_disk_file_t *file);

typedef struct ho_counters {
  uint64_t steps;
  uint64_t bytes_to_device, bytes_to_host; // of all steps
  uint64_t copies_to_device, copies_to_host;
  uint64_t waits;                        // compute waits that had to block
  uint64_t stall_time;                   // nanoseconds compute was blocked in waits
  uint64_t step_time;                    // nanoseconds, all steps
  uint64_t to_device_busy, to_host_busy; // nanoseconds the links were busy
  uint64_t hidden_time;     // nanoseconds of link busy time that no wait was blocked on
  uint64_t peak_bytes;      // high-water mark of the arena: largest offset + size acquired, aligned
  uint64_t bytes_from_disk; // read for copies, with what the disk's alignment adds
  uint64_t disk_busy;       // nanoseconds during which such a read was under way
  uint64_t graphs;          // of the steps, those that a device launched as it had captured them
  uint64_t host_time; // nanoseconds until the step's code, or the launch of its graph, had returned
} ho_counters_t;

void ho_instance_counters(const ho_instance_t *instance, ho_counters_t *out);
void ho_instance_reset_counters(ho_instance_t *instance);

// A Chrome/Perfetto JSON trace of everything run on this device from now until
// ho_device_free() or ho_device_trace_end(): a row for each queue and the memory curve. The
// environment variable HO_TRACE starts one at device creation.
HO_NODISCARD ho_status_t ho_device_trace_begin(ho_device_t *device, const char *path);
HO_NODISCARD ho_status_t ho_device_trace_end(ho_device_t *device);

// Something that a trace holds. Times are those of CLOCK_MONOTONIC.
typedef enum ho_record_kind {
  HO_RECORD_TO_DEVICE,
  HO_RECORD_TO_HOST,
  HO_RECORD_COMPUTE, // an operation
  HO_RECORD_STALL,   // compute is blocked
  HO_RECORD_MEMORY,  // `bytes` are live from `start` on
  HO_RECORD_DISK, // the reads for a copy, from the end of those for the copy before at the earliest
} ho_record_kind_t;

typedef struct ho_record {
  ho_record_kind_t kind;
  uint64_t start, finish;
  uint64_t bytes;     // of a copy or its reads, or live
  uint32_t operation; // of the entry, UINT32_MAX without
} ho_record_t;

typedef void (*ho_record_visitor_t)(void *context, const ho_record_t *record);
// Visits what the device's trace holds that started at `since` or later, kind by kind, each in
// order; nothing without a trace. The device runs nothing but `instance` while it is traced, and no
// step now. A trace begun with the path NULL only keeps, and writes no file.
void ho_instance_visit_trace(const ho_instance_t *instance, uint64_t since,
                             ho_record_visitor_t visitor, void *context);

#ifdef __cplusplus
}
#endif
#endif // HO_RUNTIME_H
