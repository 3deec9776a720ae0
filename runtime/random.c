//===- random.c - The documented generator of tensor contents -------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled without contraction, so that every platform rounds alike.
//
//===----------------------------------------------------------------------===//
#include "ho/random.h"

#include <math.h>
#include <string.h>

#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

static uint64_t hashName(const char *name) {
  uint64_t hash = UINT64_C(0xCBF29CE484222325);
  for (; *name; ++name)
    hash = (hash ^ (unsigned char)*name) * UINT64_C(0x100000001B3);
  return hash;
}

static uint64_t finalize(uint64_t z) {
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  return z ^ (z >> 31);
}

static double element(uint64_t key, uint64_t index, double low, double high) {
  uint64_t z = finalize(key + (index + 1) * GOLDEN);
  double u = (double)(z >> 40) * 0x1p-24;
  return low + (high - low) * u;
}

// The same for bfloat16 where the result is a normal number, which is nearly always: a double's
// bits are rounded in place. 0 says that it is not known; a zero is not normal.
static uint16_t roundNormalToBf16(double value) {
  enum { dropped = 52 - 7, bias = 1023 - 127 };
  uint64_t bits;
  memcpy(&bits, &value, sizeof(bits));
  uint64_t magnitude = bits & (UINT64_MAX >> 1);
  uint64_t kept =
      (magnitude + ((UINT64_C(1) << (dropped - 1)) - 1) + (magnitude >> dropped & 1)) >> dropped;
  if (kept < (uint64_t)(bias + 1) << 7 || kept >= (uint64_t)(bias + 255) << 7)
    return 0;
  return (uint16_t)((bits >> 63 << 15) | (kept - ((uint64_t)bias << 7)));
}

// The bits of the 16-bit float nearest to `value`, ties to even, with that many mantissa bits.
static uint16_t roundTo16(double value, int mantissa) {
  const int bias = (1 << (14 - mantissa)) - 1;
  const uint32_t infinity = (uint32_t)(2 * bias + 1) << mantissa;
  uint32_t sign = signbit(value) ? 0x8000 : 0;
  double magnitude = fabs(value);
  if (isnan(value))
    return (uint16_t)(sign | infinity | 1u << (mantissa - 1));
  if (isinf(value))
    return (uint16_t)(sign | infinity);
  int exponent = 0;
  frexp(magnitude, &exponent); // magnitude in [2^(exponent-1), 2^exponent)
  exponent = magnitude == 0 || exponent - 1 < 1 - bias ? 1 - bias : exponent - 1;
  if (exponent > bias)
    return (uint16_t)(sign | infinity);
  double units = rint(ldexp(magnitude, mantissa - exponent));
  // A normal number's leading bit adds one to the exponent field, a carry another.
  uint32_t bits = ((uint32_t)(exponent + bias - 1) << mantissa) + (uint32_t)units;
  return (uint16_t)(sign | (bits > infinity ? infinity : bits));
}

static int64_t floorToInteger(double value) {
  value = floor(value);
  if (!(value > -0x1p63))
    return INT64_MIN;
  return value >= 0x1p63 ? INT64_MAX : (int64_t)value;
}

static uint16_t toBf16(double value) {
  uint16_t bits = roundNormalToBf16(value);
  return bits ? bits : roundTo16(value, 7);
}

static void store(ho_type_t type, double value, void *data, uint64_t i) {
  switch (type) {
  case HO_TYPE_I1:
    ((uint8_t *)data)[i] = value >= 0.5;
    return;
  case HO_TYPE_I8:
    ((uint8_t *)data)[i] = (uint8_t)floorToInteger(value);
    return;
  case HO_TYPE_I16:
    ((uint16_t *)data)[i] = (uint16_t)floorToInteger(value);
    return;
  case HO_TYPE_I32:
    ((uint32_t *)data)[i] = (uint32_t)floorToInteger(value);
    return;
  case HO_TYPE_I64:
  case HO_TYPE_INDEX:
    ((int64_t *)data)[i] = floorToInteger(value);
    return;
  case HO_TYPE_F16:
    ((uint16_t *)data)[i] = roundTo16(value, 10);
    return;
  case HO_TYPE_BF16:
    ((uint16_t *)data)[i] = toBf16(value);
    return;
  case HO_TYPE_F32:
    ((float *)data)[i] = (float)value;
    return;
  case HO_TYPE_F64:
    ((double *)data)[i] = value;
    return;
  }
}

void ho_random_fill(const char *name, uint64_t seed, ho_type_t type, double low, double high,
                    uint64_t first, uint64_t count, void *data) {
  uint64_t key = hashName(name) + seed * GOLDEN;
  // Weights of models are these; the loop has no branch on the type.
  if (type == HO_TYPE_BF16)
    for (uint64_t i = 0; i < count; ++i)
      ((uint16_t *)data)[i] = toBf16(element(key, first + i, low, high));
  else
    for (uint64_t i = 0; i < count; ++i)
      store(type, element(key, first + i, low, high), data, i);
}
