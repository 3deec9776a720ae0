//===- TinyBlocks.c - Random blocks of each element type ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Tiny.h"

#include <math.h>
#include <string.h>

const tiny_format_t tinyFormats[] = {
    [TINY_F32] = {"F32", 0, "F32", 1, 4},       [TINY_F16] = {"F16", 1, "F16", 1, 2},
    [TINY_BF16] = {"BF16", 30, "BF16", 1, 2},   [TINY_Q4_0] = {"Q4_0", 2, NULL, 32, 18},
    [TINY_Q4_1] = {"Q4_1", 3, NULL, 32, 20},    [TINY_Q8_0] = {"Q8_0", 8, NULL, 32, 34},
    [TINY_Q4_K] = {"Q4_K", 12, NULL, 256, 144}, [TINY_Q6_K] = {"Q6_K", 14, NULL, 256, 210},
    [TINY_Q5_0] = {"Q5_0", 6, NULL, 32, 22},
};

bool tinyFindElement(const char *name, tiny_element_t *out) {
  for (int i = TINY_F32; i <= TINY_Q5_0; ++i)
    if (!strcmp(tinyFormats[i].name, name)) {
      *out = (tiny_element_t)i;
      return true;
    }
  return false;
}

static uint32_t next(uint64_t *random) {
  *random = *random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
  return (uint32_t)(*random >> 33);
}

// In [-1, 1).
static double uniform(uint64_t *random) { return next(random) / 1073741824.0 - 1; }

// A normal half near `value` > 0, truncated to its eleven bits; what it is in `*exact`.
static uint16_t makeHalf(double value, float *exact) {
  int exponent;
  double fraction = frexp(fabs(value), &exponent); // [0.5, 1)
  int mantissa = (int)(fraction * 2048);           // [1024, 2048)
  *exact = (float)ldexp(mantissa, exponent - 11) * (value < 0 ? -1 : 1);
  return (uint16_t)((value < 0 ? 0x8000 : 0) | (exponent + 14) << 10 | (mantissa - 1024));
}

static float putHalf(uint8_t *at, double value) {
  float exact;
  uint16_t bits = makeHalf(value, &exact);
  memcpy(at, &bits, 2);
  return exact;
}

// Steps between neighbouring values: positive, about `scale` over the largest of `levels`.
static float putStep(uint8_t *at, double scale, int levels, uint64_t *random) {
  return putHalf(at, scale / levels * (1.25 + 0.5 * uniform(random)));
}

static void makePlain(tiny_element_t element, double scale, uint64_t *random, uint8_t *bytes,
                      float *value) {
  double wanted = scale * uniform(random);
  wanted = fabs(wanted) < scale / 512 ? scale / 512 : wanted; // halves are normal
  if (element == TINY_F16) {
    *value = putHalf(bytes, wanted);
    return;
  }
  *value = (float)wanted;
  if (element == TINY_BF16) {
    uint32_t bits;
    memcpy(&bits, value, 4);
    bits &= 0xFFFF0000;
    memcpy(value, &bits, 4);
    memcpy(bytes, (uint8_t *)&bits + 2, 2);
    return;
  }
  memcpy(bytes, value, 4);
}

static void fill(uint8_t *bytes, size_t count, uint64_t *random) {
  for (size_t i = 0; i < count; ++i)
    bytes[i] = (uint8_t)(next(random) >> 8);
}

static void makeQ8_0(double scale, uint64_t *random, uint8_t *bytes, float *values) {
  float d = putStep(bytes, scale, 128, random);
  fill(bytes + 2, 32, random);
  for (int i = 0; i < 32; ++i)
    values[i] = d * (float)(int8_t)bytes[2 + i];
}

static void makeQ4_0(double scale, uint64_t *random, uint8_t *bytes, float *values) {
  float d = putStep(bytes, scale, 8, random);
  fill(bytes + 2, 16, random);
  for (int i = 0; i < 16; ++i) {
    values[i] = d * (float)((bytes[2 + i] & 15) - 8);
    values[i + 16] = d * (float)((bytes[2 + i] >> 4) - 8);
  }
}

static void makeQ4_1(double scale, uint64_t *random, uint8_t *bytes, float *values) {
  float d = putStep(bytes, scale, 8, random);
  float m = putHalf(bytes + 2, -scale * (1 + 0.1 * uniform(random)));
  fill(bytes + 4, 16, random);
  for (int i = 0; i < 16; ++i) {
    values[i] = d * (float)(bytes[4 + i] & 15) + m;
    values[i + 16] = d * (float)(bytes[4 + i] >> 4) + m;
  }
}

// Six bits each of a scale and a minimum for group `group` of eight.
static void sixBits(const uint8_t *packed, int group, int *scale, int *minimum) {
  if (group < 4) {
    *scale = packed[group] & 63;
    *minimum = packed[group + 4] & 63;
  } else {
    *scale = (packed[group + 4] & 15) | (packed[group - 4] >> 6) << 4;
    *minimum = packed[group + 4] >> 4 | (packed[group] >> 6) << 4;
  }
}

static void makeQ4_K(double scale, uint64_t *random, uint8_t *bytes, float *values) {
  float d = putStep(bytes, scale, 32 * 15, random);
  float m = putStep(bytes + 2, scale, 64, random);
  fill(bytes + 4, 140, random);
  for (int i = 0; i < 256; ++i) {
    int group = i / 32, sc, mn;
    uint8_t pair = bytes[16 + i / 64 * 32 + i % 32];
    sixBits(bytes + 4, group, &sc, &mn);
    values[i] = d * (float)sc * (float)(group % 2 ? pair >> 4 : pair & 15) - m * (float)mn;
  }
}

static void makeQ6_K(double scale, uint64_t *random, uint8_t *bytes, float *values) {
  fill(bytes, 208, random);
  for (int i = 192; i < 208; ++i)
    bytes[i] = (uint8_t)((int)(bytes[i] & 31) - 16); // so that d is normal
  float d = putStep(bytes + 208, scale, 16 * 32, random);
  for (int i = 0; i < 256; ++i) {
    int part = i / 128, quarter = i % 128 / 32, at = i % 32;
    uint8_t low = bytes[part * 64 + quarter % 2 * 32 + at];
    uint8_t high = bytes[128 + part * 32 + at];
    int bits = (quarter < 2 ? low & 15 : low >> 4) | (high >> 2 * quarter & 3) << 4;
    int8_t groupScale = (int8_t)bytes[192 + i / 16];
    values[i] = d * (float)groupScale * (float)(bits - 32);
  }
}

void tinyMakeBlocks(tiny_element_t element, size_t count, double scale, uint64_t *random,
                    uint8_t *bytes, float *values) {
  static void (*const makers[])(double, uint64_t *, uint8_t *, float *) = {
      [TINY_Q4_0] = makeQ4_0, [TINY_Q4_1] = makeQ4_1, [TINY_Q8_0] = makeQ8_0,
      [TINY_Q4_K] = makeQ4_K, [TINY_Q6_K] = makeQ6_K, [TINY_Q5_0] = NULL,
  };
  const tiny_format_t *format = &tinyFormats[element];
  for (size_t i = 0; i < count; ++i, bytes += format->bytes, values += format->elements) {
    if (element <= TINY_BF16)
      makePlain(element, scale, random, bytes, values);
    else if (makers[element])
      makers[element](scale, random, bytes, values);
  }
}
