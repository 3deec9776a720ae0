//===- step.c - What a compiled step calls --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "instance.h"

#include "clock.h"

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

_Noreturn void ho_unwind_step(ho_step_t *step, ho_status_t status) {
  step->status = status;
  step->context->unwound = true;
  longjmp(step->end, 1);
}

void ho_step_fail(ho_step_t *step, const char *message) {
  ho_unwind_step(step, ho_status_make(HO_STATUS_DEVICE, "%s", message));
}

// The error itself is collected at the end of the step.
static void unwindIfFailed(ho_step_t *step) {
  if (step->ops->failed(step->context))
    ho_unwind_step(step, HO_OK);
}

static void checkEvent(ho_step_t *step, uint32_t event) {
  if (event >= step->entry->num_events)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program uses event %u, its manifest declares %u",
                                        event, step->entry->num_events));
}

static void checkRange(ho_step_t *step, uint64_t offset, uint64_t size, const char *what) {
  uint64_t arena = step->context->arena_bytes;
  if (offset > arena || size > arena - offset)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "%s of %llu bytes at offset %llu leaves the arena, which "
                                        "has %llu bytes",
                                        what, (unsigned long long)size, (unsigned long long)offset,
                                        (unsigned long long)arena));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

void *ho_step_arena(ho_step_t *step) { return step->context->arena; }

void *ho_step_host_arena(ho_step_t *step) { return step->host_arena; }

void *ho_step_argument(ho_step_t *step, uint32_t argument) {
  if (argument >= step->entry->num_arguments)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program uses argument %u, its manifest declares %u",
                                        argument, step->entry->num_arguments));
  return step->bindings[argument].data;
}

int64_t ho_step_argument_dimension(ho_step_t *step, uint32_t argument, uint32_t dimension) {
  if (argument >= step->entry->num_arguments || dimension >= step->entry->arguments[argument].rank)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program uses dimension %u of argument %u, which its "
                                        "manifest does not declare",
                                        dimension, argument));
  return step->bindings[argument].dimensions[dimension];
}

void *ho_step_host_allocate(ho_step_t *step, uint64_t size, uint64_t alignment) {
  void *pointer = ho_host_allocations_add(&step->host_allocations, size, alignment);
  if (!pointer)
    ho_unwind_step(step,
                   ho_status_make(HO_STATUS_OUT_OF_MEMORY,
                                  "host memory is exhausted: the program asked for %llu bytes",
                                  (unsigned long long)size));
  step->context->once = true; // it ends with the step
  return pointer;
}

void ho_step_host_release(ho_step_t *step, void *pointer) {
  // Copies of it may be under way still: then it ends with the step.
  if (!step->ops->asynchronous)
    ho_host_allocations_remove(&step->host_allocations, pointer);
}

//===----------------------------------------------------------------------===//
// Liveness
//===----------------------------------------------------------------------===//

void ho_step_note_peak(ho_step_t *step, uint64_t offset, uint64_t size) {
  uint64_t end = ho_align_up(offset + size, step->context->alignment);
  if (end > step->counters.peak_bytes)
    step->counters.peak_bytes = end;
}

static void traceLiveBytes(ho_step_t *step) {
  ho_trace_t *trace = step->context->device->trace;
  if (!trace)
    return;
  ho_trace_event_t event = {.start = ho_now(), .size = step->live_bytes, .name = HO_NO_OPERATION};
  ho_trace_record(trace, HO_ROW_MEMORY, &event);
}

void ho_step_acquire(ho_step_t *step, uint64_t offset, uint64_t size) {
  checkRange(step, offset, size, "a buffer");
  ho_step_note_peak(step, offset, size);
  step->live_bytes += ho_align_up(size, step->context->alignment);
  if (step->ops->acquire)
    step->ops->acquire(step->context, offset, size);
  traceLiveBytes(step);
}

void ho_step_release(ho_step_t *step, uint64_t offset, uint64_t size) {
  checkRange(step, offset, size, "a buffer");
  uint64_t aligned = ho_align_up(size, step->context->alignment);
  step->live_bytes -= aligned < step->live_bytes ? aligned : step->live_bytes;
  if (step->ops->release)
    step->ops->release(step->context, offset, size);
  traceLiveBytes(step);
}

//===----------------------------------------------------------------------===//
// Device memory without a plan. It is live from allocation to release.
//===----------------------------------------------------------------------===//

static ho_status_t deviceExhausted(const ho_step_t *step, uint64_t size) {
  uint64_t more = ho_pool_capacity_for(step->pool, size, step->context->alignment) -
                  ho_pool_capacity(step->pool);
  return ho_status_make(
      HO_STATUS_OUT_OF_MEMORY,
      "device out of memory: '%s' asked for %llu bytes, of the %llu bytes it has reserved %llu are "
      "free, the largest piece has %llu; it needs %llu bytes more: raise its budget or "
      "--device-memory, or compile it with a memory plan",
      step->entry->name, (unsigned long long)size, (unsigned long long)step->context->arena_bytes,
      (unsigned long long)ho_pool_free_bytes(step->pool),
      (unsigned long long)ho_pool_largest_free(step->pool, step->context->alignment),
      (unsigned long long)more);
}

uint64_t ho_step_device_allocate(ho_step_t *step, uint64_t size) {
  uint64_t alignment = step->context->alignment;
  uint64_t aligned = size > UINT64_MAX / 2 ? size : ho_align_up(size ? size : 1, alignment);
  uint64_t offset = ho_pool_allocate(step->pool, aligned, alignment);
  if (offset == HO_POOL_NO_OFFSET)
    ho_unwind_step(step, deviceExhausted(step, size));
  ho_step_acquire(step, step->pool_begin + offset, aligned);
  return step->pool_begin + offset;
}

void ho_step_device_release(ho_step_t *step, uint64_t offset) {
  uint64_t size = 0;
  if (offset >= step->pool_begin)
    size = ho_pool_release(step->pool, offset - step->pool_begin);
  if (size == 0)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program releases offset %llu, which is not allocated",
                                        (unsigned long long)offset));
  ho_step_release(step, offset, size);
}

//===----------------------------------------------------------------------===//
// Copies and events
//===----------------------------------------------------------------------===//

void ho_step_copy_to_device(ho_step_t *step, uint64_t offset, const void *host, uint64_t size,
                            uint32_t event) {
  checkEvent(step, event);
  checkRange(step, offset, size, "a copy to the device");
  ho_step_note_peak(step, offset, size);
  step->counters.bytes_to_device += size;
  ++step->counters.copies_to_device;
  ho_copy_t copy = {HO_TO_DEVICE, offset, (void *)(uintptr_t)host, size, event, {NULL, 0, 0}};
  if (step->disk.num_files)
    copy.range = ho_disk_bindings_find(&step->disk, host, size);
  step->ops->copy(step->context, &copy);
}

void ho_step_resume(ho_step_t *step, const ho_slot_t *slot, uint64_t size, uint32_t event) {
  checkEvent(step, event);
  checkRange(step, slot->offset, size, "what a slot holds");
  ho_step_note_peak(step, slot->offset, size);
  ho_copy_t copy = {HO_TO_DEVICE, slot->offset, (void *)(uintptr_t)slot->host,
                    size,         event,        {NULL, 0, 0}};
  step->ops->resume(step->context, &copy, slot->ticket);
}

void ho_step_copy_to_host(ho_step_t *step, void *host, uint64_t offset, uint64_t size,
                          uint32_t event) {
  checkEvent(step, event);
  checkRange(step, offset, size, "a copy to the host");
  ho_step_note_peak(step, offset, size);
  step->counters.bytes_to_host += size;
  ++step->counters.copies_to_host;
  ho_copy_t copy = {HO_TO_HOST, offset, host, size, event, {NULL, 0, 0}};
  step->ops->copy(step->context, &copy);
}

void ho_step_to_device_after(ho_step_t *step, uint32_t event) {
  checkEvent(step, event);
  step->ops->after(step->context, HO_TO_DEVICE, event);
}

void ho_step_to_host_after(ho_step_t *step, uint32_t event) {
  checkEvent(step, event);
  step->ops->after(step->context, HO_TO_HOST, event);
}

static uint32_t traceName(const ho_step_t *step) {
  uint32_t operation = step->context->operation;
  return operation == HO_NO_OPERATION ? operation : step->context->trace_names + operation;
}

static void traceSpan(ho_step_t *step, ho_trace_row_t row, uint64_t start, uint64_t finish) {
  ho_trace_t *trace = step->context->device->trace;
  if (!trace)
    return;
  ho_trace_event_t event = {.start = start, .finish = finish, .name = traceName(step)};
  ho_trace_record(trace, row, &event);
}

static void block(ho_step_t *step, uint32_t event) {
  uint64_t start = ho_now();
  ho_stall_clock_start(&step->context->stall, start);
  step->ops->wait(step->context, event);
  uint64_t finish = ho_now();
  ho_stall_clock_stop(&step->context->stall, finish);
  ++step->counters.waits;
  step->counters.stall_time += finish - start;
  traceSpan(step, HO_ROW_STALL, start, finish);
}

void ho_step_wait(ho_step_t *step, uint32_t event) {
  checkEvent(step, event);
  if (!step->ops->try_wait(step->context, event))
    block(step, event);
  unwindIfFailed(step);
}

void ho_step_host_wait(ho_step_t *step, uint32_t event) {
  if (!step->ops->host_wait) {
    ho_step_wait(step, event);
    return;
  }
  checkEvent(step, event);
  step->context->once = true; // what the host does then is not known
  uint64_t start = ho_now();
  step->ops->host_wait(step->context, event);
  ++step->counters.waits;
  traceSpan(step, HO_ROW_STALL, start, ho_now());
  unwindIfFailed(step);
}

//===----------------------------------------------------------------------===//
// Kernels
//===----------------------------------------------------------------------===//

void ho_step_launch(ho_step_t *step, uint32_t kernel, uint32_t grid_x, uint32_t grid_y,
                    uint32_t grid_z, uint32_t block_x, uint32_t block_y, uint32_t block_z,
                    uint32_t shared_bytes, void **arguments) {
  if (kernel >= step->num_kernels)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program launches kernel %u, its manifest declares %u",
                                        kernel, step->num_kernels));
  if (!grid_x || !grid_y || !grid_z)
    return;
  ho_launch_t launch = {
      kernel, {grid_x, grid_y, grid_z}, {block_x, block_y, block_z}, shared_bytes, arguments};
  step->ops->launch(step->context, &launch);
  unwindIfFailed(step);
}

//===----------------------------------------------------------------------===//
// Matrix products
//===----------------------------------------------------------------------===//

static void checkProduct(ho_step_t *step, uint32_t type, uint32_t how, const void *bias) {
  const uint32_t endings = HO_GEMM_BIAS | HO_GEMM_GELU | HO_GEMM_RELU;
  const uint32_t known = endings | HO_GEMM_TRANSPOSE_A | HO_GEMM_TRANSPOSE_B | HO_GEMM_ACCUMULATE;
  bool both = (how & HO_GEMM_GELU) && (how & HO_GEMM_RELU);
  if (type > HO_GEMM_BF16_F32 || (how & ~known) || both ||
      (type == HO_GEMM_F64 && (how & endings)) || ((how & HO_GEMM_BIAS) && !bias))
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program asks for a matrix product of type %u, how %u, "
                                        "which there is none of",
                                        type, how));
}

void ho_step_gemm(ho_step_t *step, uint32_t type, uint32_t how, int64_t m, int64_t n, int64_t k,
                  int64_t batch, const void *a, int64_t lda, int64_t stride_a, const void *b,
                  int64_t ldb, int64_t stride_b, void *c, int64_t ldc, int64_t stride_c,
                  const void *bias, const void *addend) {
  ho_gemm_t gemm = {type,   how, m,   n,   k,   batch,    a,        b,       bias,
                    addend, c,   lda, ldb, ldc, stride_a, stride_b, stride_c};
  checkProduct(step, type, how, bias);
  if (!step->ops->gemm)
    ho_unwind_step(step, ho_status_make(HO_STATUS_UNSUPPORTED,
                                        "the program has matrix products to compute, the device "
                                        "'%s' has no library for them",
                                        step->ops->name));
  ho_status_t status = step->ops->gemm(step->context, &gemm);
  if (status)
    ho_unwind_step(step, status);
  unwindIfFailed(step);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void ho_step_operation_begin(ho_step_t *step, uint32_t operation) {
  if (operation >= step->entry->num_operations)
    ho_unwind_step(step, ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                                        "the program runs operation %u, its manifest declares %u",
                                        operation, step->entry->num_operations));
  step->context->operation = operation;
  if (step->ops->operation_begin)
    step->ops->operation_begin(step->context, operation);
  if (step->context->device->trace)
    step->operation_start = ho_now();
}

void ho_step_operation_end(ho_step_t *step, uint32_t operation) {
  if (step->ops->operation_end)
    step->ops->operation_end(step->context, operation);
  else if (step->context->device->trace)
    traceSpan(step, HO_ROW_COMPUTE, step->operation_start, ho_now());
}
