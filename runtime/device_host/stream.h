//===- stream.h - Copies past the caches --------------------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A copy engine writes memory. One that is simulated by a processor would read what it overwrites,
// and push what compute works on out of the caches that they share; stores past the caches do
// neither.
//
// Thread safety: as memcpy.
//
//===----------------------------------------------------------------------===//
#ifndef HO_DEVICE_HOST_STREAM_H
#define HO_DEVICE_HOST_STREAM_H

#include <stdint.h>

// memcpy; when it returns, other threads see all bytes as after any store before a release.
void ho_stream_copy(void *target, const void *source, uint64_t size);

#endif // HO_DEVICE_HOST_STREAM_H
