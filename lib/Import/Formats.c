//===- Formats.c - How an element is made of a block's bytes ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Formats.h"

//===----------------------------------------------------------------------===//
// Bytes
//===----------------------------------------------------------------------===//

static MlirValue byte(HoBuilder *b, int64_t value) { return hoInteger(b, b->i8, value); }

static MlirValue masked(HoBuilder *b, MlirValue bits, int64_t mask) {
  return hoBinary(b, "arith.andi", bits, byte(b, mask));
}

static MlirValue shifted(HoBuilder *b, MlirValue bits, int64_t by) {
  return hoBinary(b, "arith.shrui", bits, byte(b, by));
}

static MlirValue raised(HoBuilder *b, MlirValue bits, int64_t by) {
  return hoBinary(b, "arith.shli", bits, byte(b, by));
}

static MlirValue joined(HoBuilder *b, MlirValue left, MlirValue right) {
  return hoBinary(b, "arith.ori", left, right);
}

// Four bits: the low ones, or with 1 the high ones.
static MlirValue nibble(HoBuilder *b, MlirValue bits, int64_t which) {
  return which ? shifted(b, bits, 4) : masked(b, bits, 15);
}

static MlirValue unsignedFloat(HoBuilder *b, MlirValue bits) {
  return hoUnary(b, "arith.uitofp", b->f32, bits);
}

static MlirValue signedFloat(HoBuilder *b, MlirValue bits) {
  return hoUnary(b, "arith.sitofp", b->f32, bits);
}

// An f16 of two bytes, the lower one first.
static MlirValue half(HoBuilder *b, MlirValue low, MlirValue high) {
  MlirValue bits =
      hoBinary(b, "arith.shli", hoUnary(b, "arith.extui", b->i16, high), hoInteger(b, b->i16, 8));
  bits = joined(b, bits, hoUnary(b, "arith.extui", b->i16, low));
  return hoUnary(b, "arith.extf", b->f32, hoUnary(b, "arith.bitcast", b->f16, bits));
}

static MlirValue product(HoBuilder *b, MlirValue left, MlirValue right) {
  return hoBinary(b, "arith.mulf", left, right);
}

//===----------------------------------------------------------------------===//
// Blocks of 32
//===----------------------------------------------------------------------===//

static MlirValue elementOfQ8_0(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed) {
  (void)fixed;
  return product(b, half(b, bytes[0], bytes[1]), signedFloat(b, bytes[2]));
}

// Element 16u + c has bits 4u of byte c.
static MlirValue elementOfQ4_0(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed) {
  MlirValue bits = hoBinary(b, "arith.subi", nibble(b, bytes[2], fixed[0]), byte(b, 8));
  return product(b, half(b, bytes[0], bytes[1]), signedFloat(b, bits));
}

static MlirValue elementOfQ4_1(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed) {
  MlirValue bits = unsignedFloat(b, nibble(b, bytes[4], fixed[0]));
  MlirValue scaled = product(b, half(b, bytes[0], bytes[1]), bits);
  return hoBinary(b, "arith.addf", scaled, half(b, bytes[2], bytes[3]));
}

//===----------------------------------------------------------------------===//
// Blocks of 256
//===----------------------------------------------------------------------===//

// Element 128c + 64d + 32u + e: bits 4u of byte 64c + 32d + e. Its group, 4c + 2d + u, has a scale
// and a minimum of six bits: groups 0 to 3 in the low bits of bytes 0 to 3 and 4 to 7, groups 4 to
// 7 in the halves of bytes 8 to 11 and what the low bits leave of the others.
static MlirValue elementOfQ4_K(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed) {
  enum { LoopC = 2 };
  MlirValue first = hoCompare(b, HO_CMPI_EQ, hoLoopIndex(b, LoopC), hoInteger(b, b->index, 0));
  MlirValue scales = bytes[4 + fixed[0]], minima = bytes[6 + fixed[0]], more = bytes[8 + fixed[0]];
  MlirValue lateScale = joined(b, masked(b, more, 15), raised(b, shifted(b, scales, 6), 4));
  MlirValue lateMinimum = joined(b, shifted(b, more, 4), raised(b, shifted(b, minima, 6), 4));
  MlirValue scale = hoSelect(b, first, masked(b, scales, 63), lateScale);
  MlirValue minimum = hoSelect(b, first, masked(b, minima, 63), lateMinimum);
  MlirValue d = product(b, half(b, bytes[0], bytes[1]), unsignedFloat(b, scale));
  MlirValue m = product(b, half(b, bytes[2], bytes[3]), unsignedFloat(b, minimum));
  MlirValue bits = unsignedFloat(b, nibble(b, bytes[10], fixed[0]));
  return hoBinary(b, "arith.subf", product(b, d, bits), m);
}

// Element 128c + 64u + 32v + 16d + e: four bits at 4u of byte 64c + 32v + 16d + e, two bits at
// 4u + 2v of byte 32c + 16d + e; a scale for each sixteen.
static MlirValue elementOfQ6_K(HoBuilder *b, const MlirValue *bytes, const int64_t *fixed) {
  int64_t u = fixed[0], v = fixed[1];
  MlirValue low = nibble(b, bytes[v], u);
  MlirValue high = masked(b, shifted(b, bytes[2], 4 * u + 2 * v), 3);
  MlirValue bits = hoBinary(b, "arith.subi", joined(b, low, raised(b, high, 4)), byte(b, 32));
  MlirValue scale = signedFloat(b, bytes[3 + 2 * u + v]);
  scale = product(b, half(b, bytes[7], bytes[8]), scale);
  return product(b, scale, signedFloat(b, bits));
}

//===----------------------------------------------------------------------===//
// The table
//===----------------------------------------------------------------------===//

#define BYTE(at) {at, 1, {0}, "ab"}

static const HoFormat q8_0 = {
    .loops = {32},
    .parts = {BYTE(0), BYTE(1), {2, 32, {32}, "abc"}},
    .element = elementOfQ8_0,
};

static const HoFormat q4_0 = {
    .loops = {2, 16},
    .unrolled = 1u << 0,
    .parts = {BYTE(0), BYTE(1), {2, 16, {16}, "abc"}},
    .element = elementOfQ4_0,
};

static const HoFormat q4_1 = {
    .loops = {2, 16},
    .unrolled = 1u << 0,
    .parts = {BYTE(0), BYTE(1), BYTE(2), BYTE(3), {4, 16, {16}, "abc"}},
    .element = elementOfQ4_1,
};

static const HoFormat q4_K = {
    .loops = {2, 2, 2, 32},
    .unrolled = 1u << 2,
    .parts = {BYTE(0),
              BYTE(1),
              BYTE(2),
              BYTE(3),
              {4, 4, {2, 2}, "abd0"},
              {4, 4, {2, 2}, "abd1"},
              {8, 4, {2, 2}, "abd0"},
              {8, 4, {2, 2}, "abd1"},
              {12, 4, {2, 2}, "abd0"},
              {12, 4, {2, 2}, "abd1"},
              {16, 128, {2, 2, 32}, "abcde"}},
    .element = elementOfQ4_K,
};

static const HoFormat q6_K = {
    .loops = {2, 2, 2, 2, 16},
    .unrolled = 1u << 1 | 1u << 2,
    .parts = {{0, 128, {2, 2, 2, 16}, "abc0de"},
              {0, 128, {2, 2, 2, 16}, "abc1de"},
              {128, 64, {2, 2, 16}, "abcde"},
              {192, 16, {2, 2, 2, 2}, "abc00d"},
              {192, 16, {2, 2, 2, 2}, "abc01d"},
              {192, 16, {2, 2, 2, 2}, "abc10d"},
              {192, 16, {2, 2, 2, 2}, "abc11d"},
              BYTE(208),
              BYTE(209)},
    .element = elementOfQ6_K,
};

const HoFormat *hoFindFormat(ho_model_element_t element) {
  switch (element) {
  case HO_MODEL_Q8_0:
    return &q8_0;
  case HO_MODEL_Q4_0:
    return &q4_0;
  case HO_MODEL_Q4_1:
    return &q4_1;
  case HO_MODEL_Q4_K:
    return &q4_K;
  case HO_MODEL_Q6_K:
    return &q6_K;
  default:
    return NULL;
  }
}
