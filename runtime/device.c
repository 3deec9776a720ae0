//===- device.c - The part that all devices share -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "device.h"

#include <stdio.h>
#include <stdlib.h>

ho_status_t ho_device_trace_begin(ho_device_t *device, const char *path) {
  if (device->trace)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "cannot begin the trace '%s': the device has one already",
                          path ? path : "(in memory)");
  HO_RETURN_IF_ERROR(ho_trace_create(path, &device->trace));
  ++device->trace_number;
  return HO_OK;
}

ho_status_t ho_device_trace_end(ho_device_t *device) {
  ho_trace_t *trace = device->trace;
  if (!trace)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT, "the device has no trace to end");
  device->trace = NULL;
  return ho_trace_finish(trace);
}

ho_status_t ho_trace_device_from_environment(ho_device_t *device) {
  const char *path = getenv("HO_TRACE");
  if (!path || !*path)
    return HO_OK;
  return ho_status_annotate(ho_device_trace_begin(device, path), "HO_TRACE");
}

ho_status_t ho_device_register_memory(ho_device_t *device, void *data, uint64_t size,
                                      bool read_only) {
  if (!device->ops->memory_register || !size)
    return HO_OK;
  return device->ops->memory_register(device, data, size, read_only);
}

void ho_device_unregister_memory(ho_device_t *device, void *data) {
  if (device->ops->memory_unregister)
    device->ops->memory_unregister(device, data);
}

const char *ho_device_name(const ho_device_t *device) { return device->ops->name; }

void ho_device_free(ho_device_t *device) {
  if (!device)
    return;
  ho_status_t status = device->trace ? ho_device_trace_end(device) : HO_OK;
  if (status)
    fprintf(stderr, "%s\n", ho_status_message(status));
  ho_status_free(status);
  device->ops->free(device);
}
