//===- ho/manifest.h - What a compiled program says of itself ---*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A compiled program exports the data symbol `ho_manifest_json`, a zero-terminated string
// (and `ho_manifest_json` is all: nothing else of it is needed but the symbols that it names):
//
//   {"format": 1, "abi": 2,
//    "device": "host" | "cuda" | "any" (optional, host: where its code runs; any: it only copies),
//    "products": true (optional: it calls ho_step_gemm()),
//    "kernels": [{"name": "add", "image": "SYMBOL"}] (optional: what ho_step_launch() numbers;
//                    SYMBOL is data that the device loads, such as PTX; for the host device a
//                    function, see ho_simt_register()),
//    "entries": [{
//      "name": "main", "symbol": "ho_step_main", "mode": "scheduled" | "resident" | "reactive",
//      "budget": bytes (0: unlimited), "arena_bytes": n, "host_arena_bytes": n, "alignment": n,
//      "resident_bytes": n (peak with everything resident),
//      "workspace_bytes": n (optional: of the arena the first n bytes are for the device's library
//      of
//                    matrix products; budget, arena_bytes and resident_bytes hold them),
//      "modelled_time": nanoseconds (optional: what the planner expects a step to take),
//      "events": n, "copies_to_device": n, "copies_to_host": n  (static count of copy calls),
//      "bytes_to_device": n, "bytes_to_host": n (planned, one step),
//      "arguments": [{"name": "input_ids", "type": "i64", "shape": [1, -1], "bound": [1, 64],
//                     "role": "in" | "out" | "inout", "random": [lo, hi] (optional),
//                     "byte_offset": n (optional: the argument is the part of the tensor of its
//                     name that begins there), "state": true (optional: what it holds goes from
//                     step to step)}],
//      "slots": [argument number for each place that something is kept in from step to step]
//                (optional: docs/runtime-abi.md, Steps that repeat),
//      "operations": [{"name": "linalg.generic", "location": "...", "estimate": nanoseconds,
//                      "identity": "main:17(4x8xf32,8xf32)" (optional: docs/using.md, Profiles)}],
//      "operations_run": n (optional: how often they run in a step, in loops of known trips each
//                    time),
//      "plan": "..." (optional: what offload-schedule planned, as text for ho/report.h)
//    }]}
//
// Types are MLIR's: i1, i8, i16, i32, i64, f16, bf16, f32, f64, index. A memref element of type i1
// takes a byte.
//
// Ownership: a manifest owns everything it points to. Thread safety: immutable once parsed.
//
//===----------------------------------------------------------------------===//
#ifndef HO_MANIFEST_H
#define HO_MANIFEST_H

#include "ho/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ho_type {
  HO_TYPE_I1,
  HO_TYPE_I8,
  HO_TYPE_I16,
  HO_TYPE_I32,
  HO_TYPE_I64,
  HO_TYPE_F16,
  HO_TYPE_BF16,
  HO_TYPE_F32,
  HO_TYPE_F64,
  HO_TYPE_INDEX,
} ho_type_t;

typedef enum ho_role { HO_ROLE_IN, HO_ROLE_OUT, HO_ROLE_INOUT } ho_role_t;

typedef struct ho_manifest_argument {
  const char *name;
  ho_type_t type;
  ho_role_t role;
  uint32_t rank;
  int64_t *shape; // -1: dynamic
  int64_t *bound; // equals shape where static; -1 dynamic without a bound
  bool has_random;
  double random_low, random_high; // ho/random.h
  bool is_part;                   // of the tensor of its name, from `byte_offset` on
  uint64_t byte_offset;
  bool is_state; // persistent: written in place, and what it holds goes from step to step
} ho_manifest_argument_t;

typedef struct ho_manifest_operation {
  const char *name;
  const char *location;
  const char *identity; // NULL without
  uint64_t estimate;    // nanoseconds
} ho_manifest_operation_t;

typedef struct ho_manifest_entry {
  const char *name, *symbol, *mode;
  const char *plan; // NULL without
  uint64_t budget, arena_bytes, host_arena_bytes, alignment, resident_bytes;
  uint64_t workspace_bytes; // 0 without
  uint64_t bytes_to_device, bytes_to_host;
  uint64_t modelled_time;  // 0 without
  uint64_t operations_run; // num_operations without
  uint32_t num_events, num_copies_to_device, num_copies_to_host;
  uint32_t num_arguments, num_operations, num_slots;
  uint32_t *slots; // the argument of each
  ho_manifest_argument_t *arguments;
  ho_manifest_operation_t *operations;
} ho_manifest_entry_t;

typedef struct ho_manifest_kernel {
  const char *name;
  const char *image; // symbol
} ho_manifest_kernel_t;

typedef struct ho_manifest {
  const char *device;
  bool has_products;
  uint32_t num_kernels;
  ho_manifest_kernel_t *kernels;
  uint32_t num_entries;
  ho_manifest_entry_t *entries;
} ho_manifest_t;

HO_NODISCARD ho_status_t ho_manifest_parse(const char *json, ho_manifest_t **out);
void ho_manifest_free(ho_manifest_t *manifest);

const char *ho_type_name(ho_type_t type);
uint64_t ho_type_size(ho_type_t type); // bytes of one element

#ifdef __cplusplus
}
#endif
#endif // HO_MANIFEST_H
