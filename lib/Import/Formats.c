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

// `factor` times the index of loop `loop`, as a byte.
static MlirValue loopAsByte(HoBuilder *b, int64_t loop, int64_t factor) {
  MlirValue index = hoUnary(b, "arith.index_cast", b->i8, hoLoopIndex(b, loop));
  return hoBinary(b, "arith.muli", index, byte(b, factor));
}

// The low or the high four bits, as the index of loop `loop` says.
static MlirValue nibble(HoBuilder *b, MlirValue bits, int64_t loop) {
  return masked(b, hoBinary(b, "arith.shrui", bits, loopAsByte(b, loop, 4)), 15);
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

static MlirValue elementOfQ8_0(HoBuilder *b, const MlirValue *bytes) {
  return product(b, half(b, bytes[0], bytes[1]), signedFloat(b, bytes[2]));
}

// Element 16c + d has bits 4c of byte d.
enum { LoopOfNibble = 2 };

static MlirValue elementOfQ4_0(HoBuilder *b, const MlirValue *bytes) {
  MlirValue bits = nibble(b, bytes[2], LoopOfNibble);
  bits = hoBinary(b, "arith.subi", bits, byte(b, 8));
  return product(b, half(b, bytes[0], bytes[1]), signedFloat(b, bits));
}

static MlirValue elementOfQ4_1(HoBuilder *b, const MlirValue *bytes) {
  MlirValue bits = unsignedFloat(b, nibble(b, bytes[4], LoopOfNibble));
  MlirValue scaled = product(b, half(b, bytes[0], bytes[1]), bits);
  return hoBinary(b, "arith.addf", scaled, half(b, bytes[2], bytes[3]));
}

//===----------------------------------------------------------------------===//
// Blocks of 256
//===----------------------------------------------------------------------===//

// Element 128c + 64d + 32e + f: bits 4e of byte 64c + 32d + f. Its group, 4c + 2d + e, has a scale
// and a minimum of six bits: groups 0 to 3 in the low bits of bytes 0 to 3 and 4 to 7, groups 4 to
// 7 in the halves of bytes 8 to 11 and what the low bits leave of the others.
static MlirValue elementOfQ4_K(HoBuilder *b, const MlirValue *bytes) {
  enum { LoopC = 2, LoopE = 4 };
  MlirValue first = hoCompare(b, HO_CMPI_EQ, hoLoopIndex(b, LoopC), hoInteger(b, b->index, 0));
  MlirValue scales = bytes[4], minima = bytes[5], more = bytes[6];
  MlirValue lateScale = joined(b, masked(b, more, 15), raised(b, shifted(b, scales, 6), 4));
  MlirValue lateMinimum = joined(b, shifted(b, more, 4), raised(b, shifted(b, minima, 6), 4));
  MlirValue scale = hoSelect(b, first, masked(b, scales, 63), lateScale);
  MlirValue minimum = hoSelect(b, first, masked(b, minima, 63), lateMinimum);
  MlirValue d = product(b, half(b, bytes[0], bytes[1]), unsignedFloat(b, scale));
  MlirValue m = product(b, half(b, bytes[2], bytes[3]), unsignedFloat(b, minimum));
  MlirValue bits = unsignedFloat(b, nibble(b, bytes[7], LoopE));
  return hoBinary(b, "arith.subf", product(b, d, bits), m);
}

// Element 128c + 64d + 32e + 16f + g: four bits at 4d of byte 64c + 32e + 16f + g, two bits at
// 4d + 2e of byte 32c + 16f + g; a scale for each sixteen.
static MlirValue elementOfQ6_K(HoBuilder *b, const MlirValue *bytes) {
  enum { LoopD = 3, LoopE = 4 };
  MlirValue low = nibble(b, bytes[0], LoopD);
  MlirValue by = hoBinary(b, "arith.addi", loopAsByte(b, LoopD, 4), loopAsByte(b, LoopE, 2));
  MlirValue high = masked(b, hoBinary(b, "arith.shrui", bytes[1], by), 3);
  MlirValue bits = hoBinary(b, "arith.subi", joined(b, low, raised(b, high, 4)), byte(b, 32));
  MlirValue scale = product(b, half(b, bytes[3], bytes[4]), signedFloat(b, bytes[2]));
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
    .parts = {BYTE(0), BYTE(1), {2, 16, {16}, "abd"}},
    .element = elementOfQ4_0,
};

static const HoFormat q4_1 = {
    .loops = {2, 16},
    .parts = {BYTE(0), BYTE(1), BYTE(2), BYTE(3), {4, 16, {16}, "abd"}},
    .element = elementOfQ4_1,
};

static const HoFormat q4_K = {
    .loops = {2, 2, 2, 32},
    .parts = {BYTE(0),
              BYTE(1),
              BYTE(2),
              BYTE(3),
              {4, 4, {2, 2}, "abde"},
              {8, 4, {2, 2}, "abde"},
              {12, 4, {2, 2}, "abde"},
              {16, 128, {2, 2, 32}, "abcdf"}},
    .element = elementOfQ4_K,
};

static const HoFormat q6_K = {
    .loops = {2, 2, 2, 2, 16},
    .parts = {{0, 128, {2, 2, 2, 16}, "abcefg"},
              {128, 64, {2, 2, 16}, "abcfg"},
              {192, 16, {2, 2, 2, 2}, "abcdef"},
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
