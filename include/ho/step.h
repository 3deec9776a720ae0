//===- ho/step.h - What a compiled step calls -------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The ABI between the code that offload-to-runtime emits and the runtime. A
// compiled program exports, for each entry of its manifest, one function
//     void SYMBOL(ho_step_t *step);
// which performs one step by calling the functions below. None of them
// allocates or locks on its path, except where said. On a device whose compute
// is asynchronous, compute is what ho_step_launch() runs, and code of the step
// must not touch the arena. Offsets and sizes are
// bytes; offsets count from the start of the program's device arena. Event,
// operation and argument numbers are those of the manifest.
//
// Errors: a copy that fails makes the step fail at its next wait: the wait
// does not return, the runtime unwinds to ho_instance_run(), which returns the
// error. Compiled code holds nothing that needs to be undone.
//
// Thread safety: a step is driven by one thread.
//
//===----------------------------------------------------------------------===//
#ifndef HO_STEP_H
#define HO_STEP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HO_STEP_ABI_VERSION 2

typedef struct ho_step ho_step_t;

// The base of the program's device arena, as compute sees it. Constant during a step.
void *ho_step_arena(ho_step_t *step);
// The base of the program's pinned host arena (spilled intermediates; manifest host_arena_bytes).
void *ho_step_host_arena(ho_step_t *step);
// The host memory bound to an argument, and its actual size in dimension `dimension`.
void *ho_step_argument(ho_step_t *step, uint32_t argument);
int64_t ho_step_argument_dimension(ho_step_t *step, uint32_t argument, uint32_t dimension);

// Host memory for buffers without a planned place (dynamic sizes without a bound on the host). May
// allocate; freed at the latest at the end of the step.
void *ho_step_host_allocate(ho_step_t *step, uint64_t size, uint64_t alignment);
void ho_step_host_release(ho_step_t *step, void *pointer);

// Device memory for programs without offload-plan-memory: from the arena's pool, returns its
// offset. May allocate; an exhausted device ends the step with an error.
// The memory is live until its release: it needs no acquire.
uint64_t ho_step_device_allocate(ho_step_t *step, uint64_t size);
void ho_step_device_release(ho_step_t *step, uint64_t offset);

// Declares [offset, offset + size) live for compute from here on / free again. Drives the memory
// curve, the measured peak, guard mode and poisoning; cheap otherwise.
void ho_step_acquire(ho_step_t *step, uint64_t offset, uint64_t size);
void ho_step_release(ho_step_t *step, uint64_t offset, uint64_t size);

// What goes on from one step to the next lies in slots, which the manifest numbers. A slot belongs
// to an argument and may hold its contents from the step before.
//   `acquire_kept` is ho_step_acquire() of a slot's memory.
//   `copy_kept` is ho_step_copy_to_device() of the argument's bound memory, but copies only what
//   the
// slot does not hold at that offset already; `event` completes when all is there. With `stays` not
// 0, the memory is left alone until the next step, which may find it there.
//   `copy_ahead` copies for the next step, whose copy_kept of the same slot will find it; neither
// this step nor its end waits for it. The memory is left alone from here on.
void ho_step_acquire_kept(ho_step_t *step, uint32_t slot, uint64_t offset, uint64_t size);
void ho_step_copy_kept(ho_step_t *step, uint32_t slot, uint64_t offset, uint64_t size,
                       uint32_t event, int32_t stays);
void ho_step_copy_ahead(ho_step_t *step, uint32_t slot, uint64_t offset, uint64_t size,
                        uint32_t event);

// Enqueue a copy on its direction's queue; `event` completes with it. The queue is in order. The
// copy starts after all that ho_step_*_after() has named for this queue, and after the compute that
// stands before the call.
void ho_step_copy_to_device(ho_step_t *step, uint64_t offset, const void *host, uint64_t size,
                            uint32_t event);
void ho_step_copy_to_host(ho_step_t *step, void *host, uint64_t offset, uint64_t size,
                          uint32_t event);
// The queue's next copy waits for the most recent recording of `event`.
void ho_step_to_device_after(ho_step_t *step, uint32_t event);
void ho_step_to_host_after(ho_step_t *step, uint32_t event);

// Compute (the code after the call) waits for the most recent recording of `event`. An event never
// recorded in this step counts as complete.
void ho_step_wait(ho_step_t *step, uint32_t event);

// The same for the host: code after the call that touches the copy's host memory itself. On a
// device whose compute is asynchronous this blocks, and ho_step_wait() does not.
void ho_step_host_wait(ho_step_t *step, uint32_t event);

// Runs kernel number `kernel` of the manifest as compute: behind the compute and the waits before
// the call. `arguments` points to the kernel's arguments, one by one, and is read before the call
// returns; pointers to memory of the device are ho_step_arena() plus an offset. Sizes are those of
// CUDA: blocks of a grid, threads of a block, bytes of dynamic shared memory. A grid without blocks
// is nothing to run.
void ho_step_launch(ho_step_t *step, uint32_t kernel, uint32_t grid_x, uint32_t grid_y,
                    uint32_t grid_z, uint32_t block_x, uint32_t block_y, uint32_t block_z,
                    uint32_t shared_bytes, void **arguments);

// Brackets one operation of the manifest's table, for tracing and profiling.
void ho_step_operation_begin(ho_step_t *step, uint32_t operation);
void ho_step_operation_end(ho_step_t *step, uint32_t operation);

// Ends the step with an error (an assertion of the program failed). `message` is static. Does not
// return.
void ho_step_fail(ho_step_t *step, const char *message);

//===----------------------------------------------------------------------===//
// Library kernels of the host device
//===----------------------------------------------------------------------===//

// Row-major matrix product by BLAS: C[m,n] = alpha_is_one * op(A)[m,k] * op(B)[k,n] + beta * C,
// with beta 0 (accumulate == 0) or 1. Leading dimensions in elements. transpose_x != 0: X is stored
// transposed.
void ho_kernel_gemm_f32(int64_t m, int64_t n, int64_t k, const float *a, int64_t lda,
                        int32_t transpose_a, const float *b, int64_t ldb, int32_t transpose_b,
                        float *c, int64_t ldc, int32_t accumulate);
void ho_kernel_gemm_f64(int64_t m, int64_t n, int64_t k, const double *a, int64_t lda,
                        int32_t transpose_a, const double *b, int64_t ldb, int32_t transpose_b,
                        double *c, int64_t ldc, int32_t accumulate);
// Plain bytes within the arena or within the host.
void ho_kernel_move(void *target, const void *source, uint64_t size);

//===----------------------------------------------------------------------===//
// Matrix products of a device
//===----------------------------------------------------------------------===//

// Types of A and B, and of C. Products are summed in 32 bits where both are smaller, in C's type
// where that is larger.
enum {
  HO_GEMM_F32,
  HO_GEMM_F64,
  HO_GEMM_F16,
  HO_GEMM_BF16,
  HO_GEMM_F16_F32, // A and B are f16, C is f32
  HO_GEMM_BF16_F32,
};

// How, as bits.
enum {
  HO_GEMM_TRANSPOSE_A = 1, // A is stored as k rows of m
  HO_GEMM_TRANSPOSE_B = 2, // B is stored as n rows of k
  HO_GEMM_ACCUMULATE = 4,  // C = A B + addend; else C = A B
  // What follows the sum, in this order; not in f64. One of the last two at most.
  HO_GEMM_BIAS = 8,  // bias[column], of C's type, is added
  HO_GEMM_GELU = 16, // x / 2 (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3)))
  HO_GEMM_RELU = 32, // max(x, 0)
};

// `batch` row-major products C[m,n] = A[m,k] B[k,n] as compute: behind the compute and the waits
// before the call. Leading dimensions (from one row to the next) and strides (from one product of
// the batch to the next; 0: the same for all) in elements. `bias` is NULL without a bias. `addend`
// lies as C does; NULL: C itself. Pointers are ho_step_arena() plus offsets. C overlaps nothing
// else but an equal addend. The program's manifest says that it has products.
void ho_step_gemm(ho_step_t *step, uint32_t type, uint32_t how, int64_t m, int64_t n, int64_t k,
                  int64_t batch, const void *a, int64_t lda, int64_t stride_a, const void *b,
                  int64_t ldb, int64_t stride_b, void *c, int64_t ldc, int64_t stride_c,
                  const void *bias, const void *addend);

//===----------------------------------------------------------------------===//
// Kernels for CUDA, compiled for the host device
//===----------------------------------------------------------------------===//

// Such a kernel is a function `void SYMBOL(void **arguments)` that is one thread, and the image
// that the manifest names. It asks for its place, and for what threads of a block do together, by
// these functions, which may be called by nothing else.

// Registers that tell a thread its place: HO_SIMT_THREAD + dimension, and so on.
enum {
  HO_SIMT_THREAD = 0,
  HO_SIMT_BLOCK_SIZE = 3,
  HO_SIMT_BLOCK = 6,
  HO_SIMT_GRID_SIZE = 9,
  HO_SIMT_LANE = 12,
  HO_SIMT_WARP_SIZE = 13,
};
uint32_t ho_simt_register(uint32_t which);
// The launch's dynamic shared memory.
void *ho_simt_shared(void);
// Returns when all threads of the block that have not ended have called it.
void ho_simt_barrier(void);
// Ends the launch and the step with an error: an assertion of the kernel does not hold. `message`
// is static. Does not return.
void ho_simt_fail(const char *message);
// PTX's shfl.sync over all lanes of the warp that have not ended: exchanges 32 bits. A source lane
// out of range gives the thread's own value.
enum { HO_SIMT_SHUFFLE_XOR, HO_SIMT_SHUFFLE_UP, HO_SIMT_SHUFFLE_DOWN, HO_SIMT_SHUFFLE_INDEX };
uint32_t ho_simt_shuffle(uint32_t mode, uint32_t value, uint32_t lane, uint32_t clamp);

#ifdef __cplusplus
}
#endif
#endif // HO_STEP_H
