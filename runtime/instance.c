//===- instance.c - An entry made ready on a device -----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "instance.h"

#include "clock.h"
#include "program.h"

#include <stdlib.h>
#include <string.h>

#define POOL_BLOCKS 1024

//===----------------------------------------------------------------------===//
// Creation
//===----------------------------------------------------------------------===//

static ho_status_t findEntry(const ho_program_t *program, const char *name, uint32_t *out) {
  const ho_manifest_t *manifest = program->manifest;
  for (uint32_t i = 0; i < manifest->num_entries; ++i)
    if (!strcmp(manifest->entries[i].name, name)) {
      *out = i;
      return HO_OK;
    }
  return ho_status_make(HO_STATUS_NOT_FOUND, "the program has no entry '%s' (it has %u%s%s)", name,
                        manifest->num_entries, manifest->num_entries ? ", the first is " : "",
                        manifest->num_entries ? manifest->entries[0].name : "");
}

static ho_status_t createBindings(ho_step_t *step) {
  uint32_t count = step->entry->num_arguments;
  step->bindings = calloc((size_t)count + 1, sizeof(*step->bindings));
  if (!step->bindings)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t rank = step->entry->arguments[i].rank;
    step->bindings[i].dimensions = calloc((size_t)rank + 1, sizeof(int64_t));
    if (!step->bindings[i].dimensions)
      return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  return HO_OK;
}

// A program without a memory plan allocates from all that it is given.
static ho_status_t createContext(ho_device_t *device, ho_step_t *step) {
  const ho_manifest_entry_t *entry = step->entry;
  HO_RETURN_IF_ERROR(device->ops->context_create(device, entry, entry->arena_bytes, entry->budget,
                                                 &step->context));
  step->pool_begin = ho_align_up(entry->arena_bytes, step->context->alignment);
  uint64_t reserved = step->context->arena_bytes;
  return ho_pool_create(reserved > step->pool_begin ? reserved - step->pool_begin : 0, POOL_BLOCKS,
                        &step->pool);
}

static ho_status_t checkDevice(const ho_device_t *device, const ho_program_t *program) {
  const char *wanted = program->manifest->device;
  if (!strcmp(wanted, "any") || !strcmp(wanted, device->ops->name))
    return HO_OK;
  return ho_status_make(
      HO_STATUS_INVALID_ARGUMENT,
      "the program is compiled for the device '%s', this is the device '%s': run it "
      "there, or compile it for this one",
      wanted, device->ops->name);
}

static ho_status_t loadKernels(ho_step_t *step, const ho_program_t *program) {
  uint32_t count = program->manifest->num_kernels;
  if (!count)
    return HO_OK;
  // The host device would call whatever the images are.
  bool isOurs = step->ops->asynchronous || !strcmp(program->manifest->device, step->ops->name);
  if (!step->ops->load_kernels || !isOurs)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "the program has kernels to load that are not for the device '%s'",
                          step->ops->name);
  HO_RETURN_IF_ERROR(step->ops->load_kernels(step->context, program->kernels, count));
  step->num_kernels = count;
  return HO_OK;
}

// What products use lies at the begin of the arena all the time.
static ho_status_t prepareProducts(ho_step_t *step, const ho_program_t *program) {
  uint64_t workspace = step->entry->workspace_bytes;
  if (workspace > step->context->arena_bytes)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the manifest's workspace of %llu bytes leaves the arena, which has %llu",
                          (unsigned long long)workspace,
                          (unsigned long long)step->context->arena_bytes);
  if (!program->manifest->has_products)
    return HO_OK;
  if (!step->ops->gemm)
    return ho_status_make(HO_STATUS_UNSUPPORTED,
                          "the program has matrix products to compute, the device '%s' has no "
                          "library for them",
                          step->ops->name);
  if (!step->ops->prepare_products)
    return HO_OK;
  return ho_status_annotate(step->ops->prepare_products(step->context),
                            "the program has matrix products to compute");
}

static ho_status_t createHostArena(ho_device_t *device, ho_step_t *step) {
  if (step->entry->host_arena_bytes == 0)
    return HO_OK;
  return ho_status_annotate(
      device->ops->host_allocate(device, step->entry->host_arena_bytes, &step->host_arena),
      "program '%s' needs %llu bytes for its host arena", step->entry->name,
      (unsigned long long)step->entry->host_arena_bytes);
}

static ho_status_t prepare(ho_instance_t *instance, const ho_program_t *program) {
  HO_RETURN_IF_ERROR(checkDevice(instance->device, program));
  HO_RETURN_IF_ERROR(ho_kept_create(instance->step.entry, &instance->step.kept));
  HO_RETURN_IF_ERROR(createBindings(&instance->step));
  HO_RETURN_IF_ERROR(createContext(instance->device, &instance->step));
  HO_RETURN_IF_ERROR(loadKernels(&instance->step, program));
  HO_RETURN_IF_ERROR(prepareProducts(&instance->step, program));
  return createHostArena(instance->device, &instance->step);
}

ho_status_t ho_instance_create(ho_device_t *device, const ho_program_t *program, const char *entry,
                               ho_instance_t **out) {
  uint32_t index = 0;
  HO_RETURN_IF_ERROR(findEntry(program, entry, &index));
  ho_instance_t *instance = calloc(1, sizeof(*instance));
  if (!instance)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  instance->device = device;
  instance->function = program->functions[index];
  instance->step.ops = device->ops;
  instance->step.entry = &program->manifest->entries[index];
  ho_status_t status = prepare(instance, program);
  if (status) {
    ho_instance_free(instance);
    return status;
  }
  *out = instance;
  return HO_OK;
}

void ho_instance_free(ho_instance_t *instance) {
  if (!instance)
    return;
  ho_step_t *step = &instance->step;
  if (step->host_arena)
    step->ops->host_release(instance->device, step->host_arena);
  ho_pool_free(step->pool);
  if (step->context)
    step->ops->context_free(step->context);
  for (uint32_t i = 0; step->bindings && i < step->entry->num_arguments; ++i)
    free(step->bindings[i].dimensions);
  free(step->bindings);
  ho_disk_bindings_free(&step->disk);
  ho_kept_free(&step->kept);
  free(instance);
}

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static ho_status_t checkDimension(const ho_manifest_argument_t *argument, uint32_t i,
                                  int64_t actual) {
  if (argument->shape[i] >= 0 && actual != argument->shape[i])
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "argument '%s': dimension %u is %lld, the program was compiled for %lld",
                          argument->name, i, (long long)actual, (long long)argument->shape[i]);
  if (actual < 0 || (argument->bound[i] >= 0 && actual > argument->bound[i]))
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "argument '%s': dimension %u is %lld, the program allows 0 to %lld",
                          argument->name, i, (long long)actual,
                          (long long)(argument->bound[i] < 0 ? INT64_MAX : argument->bound[i]));
  return HO_OK;
}

static ho_status_t checkDimensions(const ho_manifest_argument_t *argument,
                                   const int64_t *dimensions) {
  for (uint32_t i = 0; i < argument->rank; ++i) {
    if (!dimensions && argument->shape[i] < 0)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                            "argument '%s': dimension %u is dynamic and was not given",
                            argument->name, i);
    if (dimensions)
      HO_RETURN_IF_ERROR(checkDimension(argument, i, dimensions[i]));
  }
  return HO_OK;
}

// Whether what a slot holds of the argument has the same rows, though there may be more or fewer.
static bool sameRows(const ho_binding_t *binding, uint32_t rank, const int64_t *dimensions) {
  for (uint32_t i = 1; i < rank; ++i)
    if (binding->dimensions[i] != dimensions[i])
      return false;
  return true;
}

ho_status_t ho_check_argument(const ho_instance_t *instance, uint32_t argument, const void *data,
                              const int64_t *dimensions) {
  const ho_manifest_entry_t *entry = instance->step.entry;
  if (argument >= entry->num_arguments)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "entry '%s' has %u arguments, no number %u",
                          entry->name, entry->num_arguments, argument);
  const ho_manifest_argument_t *declared = &entry->arguments[argument];
  if (!data)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "argument '%s': no memory given",
                          declared->name);
  return checkDimensions(declared, dimensions);
}

ho_status_t ho_instance_bind(ho_instance_t *instance, uint32_t argument, void *data,
                             const int64_t *dimensions) {
  HO_RETURN_IF_ERROR(ho_check_argument(instance, argument, data, dimensions));
  const ho_manifest_argument_t *declared = &instance->step.entry->arguments[argument];
  ho_binding_t *binding = &instance->step.bindings[argument];
  const int64_t *sizes = dimensions ? dimensions : declared->shape;
  // What is still on its way from a file arrives before that is unbound.
  if (binding->data && (data != binding->data || !sameRows(binding, declared->rank, sizes)))
    ho_kept_forget_argument(&instance->step.kept, instance->step.context, argument);
  ho_disk_unbind(instance, argument);
  binding->data = data;
  memcpy(binding->dimensions, sizes, declared->rank * sizeof(int64_t));
  if (instance->step.ops->forget)
    instance->step.ops->forget(instance->step.context);
  return HO_OK;
}

static ho_status_t checkArgument(const ho_instance_t *instance, uint32_t argument) {
  const ho_manifest_entry_t *entry = instance->step.entry;
  if (argument < entry->num_arguments)
    return HO_OK;
  return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "entry '%s' has %u arguments, no number %u",
                        entry->name, entry->num_arguments, argument);
}

ho_status_t ho_instance_argument_changed(ho_instance_t *instance, uint32_t argument) {
  HO_RETURN_IF_ERROR(checkArgument(instance, argument));
  ho_kept_forget_argument(&instance->step.kept, instance->step.context, argument);
  return HO_OK;
}

static ho_status_t checkBound(const ho_step_t *step) {
  for (uint32_t i = 0; i < step->entry->num_arguments; ++i)
    if (!step->bindings[i].data)
      return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "argument %u '%s' of '%s' is not bound", i,
                            step->entry->arguments[i].name, step->entry->name);
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

// Makes room in the trace, here, where allocating is allowed.
static ho_status_t prepareTrace(ho_instance_t *instance) {
  ho_trace_t *trace = instance->device->trace;
  const ho_manifest_entry_t *entry = instance->step.entry;
  if (!trace)
    return HO_OK;
  if (instance->trace_number != instance->device->trace_number)
    HO_RETURN_IF_ERROR(ho_trace_add_names(trace, entry, &instance->step.context->trace_names));
  instance->trace_number = instance->device->trace_number;
  uint64_t copies = (uint64_t)entry->num_copies_to_device + entry->num_copies_to_host;
  uint64_t runs = entry->operations_run;
  ho_trace_reserve(trace, HO_ROW_TO_DEVICE, entry->num_copies_to_device);
  ho_trace_reserve(trace, HO_ROW_TO_HOST, entry->num_copies_to_host);
  ho_trace_reserve(trace, HO_ROW_COMPUTE, runs);
  ho_trace_reserve(trace, HO_ROW_STALL, copies);
  ho_trace_reserve(trace, HO_ROW_MEMORY, 2 * (copies + runs));
  ho_trace_reserve(trace, HO_ROW_DISK,
                   instance->step.disk.num_files ? entry->num_copies_to_device : 0);
  return HO_OK;
}

static void beginStep(ho_step_t *step) {
  uint32_t held;
  step->live_bytes =
      ho_kept_begin(&step->kept, step->context->alignment, &held) + step->entry->workspace_bytes;
  step->status = HO_OK;
  step->context->operation = HO_NO_OPERATION;
  step->context->disk_failure.file = NULL;
  step->context->unwound = step->context->once = false;
  ho_pool_reset(step->pool);
  step->ops->step_begin(step->context, step->kept.ranges, held);
}

// Compute that runs behind this thread is blocked whenever no operation runs. Where operations are
// not timed, nothing is known to have been.
static uint64_t stallTime(const ho_step_t *step, uint64_t start, uint64_t finish) {
  uint64_t compute = step->context->compute_time, whole = finish - step->step_start;
  if (!step->ops->asynchronous)
    return finish - start;
  if (compute == HO_TIME_UNKNOWN)
    return 0;
  return compute < whole ? whole - compute : 0;
}

// Returns what ended the step early, else what went wrong in the copies after the last wait.
static ho_status_t endStep(ho_step_t *step) {
  ho_status_t status = step->status;
  step->status = HO_OK;
  uint64_t start = ho_now();
  ho_stall_clock_start(&step->context->stall, start);
  if (status)
    ho_kept_forget(&step->kept, step->context);
  // A trace is only touched from outside while nothing is recorded.
  if (step->context->device->trace)
    ho_kept_settle(&step->kept, step->context);
  ho_status_t copies = step->ops->step_end(step->context);
  uint64_t finish = ho_now();
  ho_stall_clock_stop(&step->context->stall, finish);
  step->counters.stall_time += stallTime(step, start, finish);
  ho_host_allocations_clear(&step->host_allocations);
  if (status)
    ho_status_free(copies);
  else
    status = ho_disk_check_step(step, copies);
  if (status)
    ho_kept_forget(&step->kept, step->context);
  return status;
}

static void clearTraffic(ho_counters_t *counters) {
  counters->bytes_to_device = counters->bytes_to_host = 0;
  counters->copies_to_device = counters->copies_to_host = 0;
  counters->peak_bytes = 0;
}

static void addTraffic(ho_counters_t *to, const ho_counters_t *from) {
  to->bytes_to_device += from->bytes_to_device;
  to->bytes_to_host += from->bytes_to_host;
  to->copies_to_device += from->copies_to_device;
  to->copies_to_host += from->copies_to_host;
  to->peak_bytes = to->peak_bytes > from->peak_bytes ? to->peak_bytes : from->peak_bytes;
}

static void callFunction(ho_instance_t *instance) {
  ho_step_t *step = &instance->step;
  ho_counters_t before = step->counters;
  clearTraffic(&step->counters);
  ho_step_note_peak(step, 0, step->entry->workspace_bytes);
  if (!setjmp(step->end))
    instance->function(step);
  step->traffic = step->counters;
  addTraffic(&step->counters, &before);
}

ho_status_t ho_instance_run(ho_instance_t *instance) {
  ho_step_t *step = &instance->step;
  HO_RETURN_IF_ERROR(checkBound(step));
  HO_RETURN_IF_ERROR(prepareTrace(instance));
  step->step_start = ho_now();
  beginStep(step);
  bool replayed = step->ops->replay && step->ops->replay(step->context);
  if (replayed)
    addTraffic(&step->counters, &step->traffic);
  else
    callFunction(instance);
  uint64_t enqueued = ho_now();
  HO_RETURN_IF_ERROR(endStep(step));
  ho_kept_end(&step->kept, step->entry);
  step->counters.step_time += ho_now() - step->step_start;
  step->counters.host_time += enqueued - step->step_start;
  ++step->counters.steps;
  step->counters.graphs += replayed;
  return HO_OK;
}

// A copy between two steps. The event is one of the slot's.
ho_status_t ho_instance_fetch_state(ho_instance_t *instance, uint32_t argument) {
  ho_step_t *step = &instance->step;
  HO_RETURN_IF_ERROR(checkArgument(instance, argument));
  ho_slot_t *slot = ho_kept_newer(&step->kept, step->entry, argument);
  if (!slot)
    return HO_OK;
  HO_RETURN_IF_ERROR(prepareTrace(instance));
  ho_copy_t copy = {HO_TO_HOST, slot->offset, step->bindings[argument].data,
                    slot->size, slot->event,  {NULL, 0, 0}};
  uint32_t held;
  ho_kept_begin(&step->kept, step->context->alignment, &held);
  step->context->operation = HO_NO_OPERATION;
  step->context->once = true;
  step->ops->step_begin(step->context, step->kept.ranges, held);
  step->counters.bytes_to_host += slot->size;
  ++step->counters.copies_to_host;
  step->ops->copy(step->context, &copy);
  ho_status_t status = ho_disk_check_step(step, step->ops->step_end(step->context));
  if (status)
    ho_kept_forget(&step->kept, step->context);
  else
    slot->newer = false;
  return status;
}

//===----------------------------------------------------------------------===//
// Counters
//===----------------------------------------------------------------------===//

void ho_instance_counters(const ho_instance_t *instance, ho_counters_t *out) {
  const ho_link_counters_t *links = instance->step.context->links;
  *out = instance->step.counters;
  out->to_device_busy = links[HO_TO_DEVICE].busy;
  out->to_host_busy = links[HO_TO_HOST].busy;
  out->hidden_time = links[HO_TO_DEVICE].hidden + links[HO_TO_HOST].hidden;
  out->bytes_from_disk = atomic_load(&instance->step.context->disk.bytes);
  out->disk_busy = atomic_load(&instance->step.context->disk.busy);
}

void ho_instance_reset_counters(ho_instance_t *instance) {
  memset(&instance->step.counters, 0, sizeof(instance->step.counters));
  for (int i = 0; i < HO_NUM_DIRECTIONS; ++i) {
    atomic_store(&instance->step.context->links[i].busy, 0);
    atomic_store(&instance->step.context->links[i].hidden, 0);
  }
  atomic_store(&instance->step.context->disk.bytes, 0);
  atomic_store(&instance->step.context->disk.busy, 0);
}

//===----------------------------------------------------------------------===//
// What a trace holds
//===----------------------------------------------------------------------===//

typedef struct visit {
  const ho_instance_t *instance;
  uint64_t since;
  ho_record_visitor_t visitor;
  void *context;
} visit_t;

static void visitEvent(void *context, ho_trace_row_t row, const ho_trace_event_t *event) {
  static const ho_record_kind_t kinds[HO_NUM_ROWS] = {
      [HO_ROW_TO_DEVICE] = HO_RECORD_TO_DEVICE, [HO_ROW_TO_HOST] = HO_RECORD_TO_HOST,
      [HO_ROW_COMPUTE] = HO_RECORD_COMPUTE,     [HO_ROW_STALL] = HO_RECORD_STALL,
      [HO_ROW_MEMORY] = HO_RECORD_MEMORY,       [HO_ROW_DISK] = HO_RECORD_DISK,
  };
  const visit_t *visit = context;
  if (event->start < visit->since)
    return;
  bool named = event->name != HO_NO_OPERATION;
  ho_record_t record = {
      .kind = kinds[row],
      .start = event->start,
      .finish = event->finish,
      .bytes = event->size,
      .operation = named ? event->name - visit->instance->step.context->trace_names : UINT32_MAX};
  visit->visitor(visit->context, &record);
}

void ho_instance_visit_trace(const ho_instance_t *instance, uint64_t since,
                             ho_record_visitor_t visitor, void *context) {
  const ho_trace_t *trace = instance->device->trace;
  visit_t visit = {instance, since, visitor, context};
  for (int row = 0; trace && row < HO_NUM_ROWS; ++row)
    ho_trace_visit(trace, (ho_trace_row_t)row, visitEvent, &visit);
}
