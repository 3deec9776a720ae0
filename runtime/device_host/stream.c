//===- stream.c - Copies past the caches ----------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "stream.h"

#include <string.h>

// Sanitizers check memcpy, and do not see these stores.
#if defined(__SSE2__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define HO_STREAM 1
#include <emmintrin.h>
#endif

#ifdef HO_STREAM

enum { LINE = 64, SMALLEST = 4096 };

static void copyLine(char *target, const char *source) {
  __m128i a = _mm_loadu_si128((const __m128i *)(const void *)source);
  __m128i b = _mm_loadu_si128((const __m128i *)(const void *)(source + 16));
  __m128i c = _mm_loadu_si128((const __m128i *)(const void *)(source + 32));
  __m128i d = _mm_loadu_si128((const __m128i *)(const void *)(source + 48));
  _mm_stream_si128((__m128i *)(void *)target, a);
  _mm_stream_si128((__m128i *)(void *)(target + 16), b);
  _mm_stream_si128((__m128i *)(void *)(target + 32), c);
  _mm_stream_si128((__m128i *)(void *)(target + 48), d);
}

void ho_stream_copy(void *target, const void *source, uint64_t size) {
  char *to = target;
  const char *from = source;
  if (size < SMALLEST) {
    memcpy(to, from, size);
    return;
  }
  uint64_t head = -(uintptr_t)to % LINE, done = head;
  memcpy(to, from, head);
  for (; size - done >= LINE; done += LINE)
    copyLine(to + done, from + done);
  memcpy(to + done, from + done, size - done);
  _mm_sfence();
}

#else

void ho_stream_copy(void *target, const void *source, uint64_t size) {
  memcpy(target, source, size);
}

#endif
