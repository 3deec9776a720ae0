//===- Activation.c - GELU as a body writes it -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// x / 2 (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))), with factors in any order, powers by
// multiplications or not, and x^3 perhaps behind a parenthesis. Changes of width do not count:
// the library computes it in 32 bits.
//
//===----------------------------------------------------------------------===//
#include "Cuda.h"

#include <math.h>

enum { MaxFactors = 6 };

static const double cubic = 0.044715, inner = 0.79788456080286535588; // sqrt(2 / pi)

// Of what is left of constants in the narrowest type.
static const double tolerance = 1.0 / 128;

static MlirOperation definition(MlirValue value) {
  return mlirValueIsAOpResult(value) ? mlirOpResultGetOwner(value) : (MlirOperation){NULL};
}

static bool isOp(MlirValue value, const char *name) {
  MlirOperation op = definition(value);
  return !mlirOperationIsNull(op) && hoOpIs(op, name);
}

static MlirValue operandOf(MlirValue value, intptr_t number) {
  return mlirOperationGetOperand(definition(value), number);
}

MlirValue hoWithoutWidth(MlirValue value) {
  while (isOp(value, "arith.extf") || isOp(value, "arith.truncf"))
    value = operandOf(value, 0);
  return value;
}

bool hoConstantFloat(MlirValue value, double *out) {
  value = hoWithoutWidth(value);
  if (!isOp(value, "arith.constant"))
    return false;
  MlirAttribute attribute = hoGetAttr(definition(value), "value");
  if (!mlirAttributeIsAFloat(attribute))
    return false;
  *out = mlirFloatAttrGetValueDouble(attribute);
  return true;
}

//===----------------------------------------------------------------------===//
// Products of a body
//===----------------------------------------------------------------------===//

typedef struct Factors {
  double constant;
  int count;
  MlirValue values[MaxFactors];
} Factors;

// The n of x^n where that is known, else 0.
static int exponentOf(MlirValue power) {
  int64_t integer;
  double real = 0;
  if (isOp(power, "math.fpowi")) {
    MlirOperation op = definition(operandOf(power, 1));
    MlirAttribute value = !mlirOperationIsNull(op) && hoOpIs(op, "arith.constant")
                              ? hoGetAttr(op, "value")
                              : (MlirAttribute){NULL};
    if (mlirAttributeIsNull(value) || !mlirAttributeIsAInteger(value))
      return 0;
    integer = mlirIntegerAttrGetValueInt(value);
    return integer > 0 && integer <= MaxFactors ? (int)integer : 0;
  }
  if (!isOp(power, "math.powf") || !hoConstantFloat(operandOf(power, 1), &real))
    return 0;
  return real == 2 || real == 3 ? (int)real : 0;
}

static bool collect(MlirValue value, Factors *factors) {
  double constant;
  value = hoWithoutWidth(value);
  if (hoConstantFloat(value, &constant)) {
    factors->constant *= constant;
    return true;
  }
  if (isOp(value, "arith.mulf"))
    return collect(operandOf(value, 0), factors) && collect(operandOf(value, 1), factors);
  int exponent = exponentOf(value);
  if (exponent) {
    bool fits = true;
    for (int i = 0; i < exponent && fits; ++i)
      fits = collect(operandOf(value, 0), factors);
    return fits;
  }
  if (factors->count == MaxFactors)
    return false;
  factors->values[factors->count++] = value;
  return true;
}

static bool readFactors(MlirValue value, double constant, int count, Factors *out) {
  *out = (Factors){.constant = 1};
  return collect(value, out) && out->count == count &&
         fabs(out->constant - constant) <= constant * tolerance;
}

// constant * x^n
static bool isMonomial(MlirValue value, double constant, int exponent, MlirValue x) {
  Factors factors;
  if (!readFactors(value, constant, exponent, &factors))
    return false;
  for (int i = 0; i < exponent; ++i)
    if (!hoSameValue(factors.values[i], x))
      return false;
  return true;
}

// x + cubic x^3, or with an x less: 1 + cubic x^2.
static bool isPolynomial(MlirValue sum, bool divided, MlirValue x) {
  if (!isOp(sum, "arith.addf"))
    return false;
  for (int i = 0; i < 2; ++i)
    if (isMonomial(operandOf(sum, i), 1, divided ? 0 : 1, x) &&
        isMonomial(operandOf(sum, 1 - i), cubic, divided ? 2 : 3, x))
      return true;
  return false;
}

static bool isArgument(MlirValue value, MlirValue x) {
  Factors factors;
  if (readFactors(value, inner, 1, &factors))
    return isPolynomial(factors.values[0], false, x);
  if (!readFactors(value, inner, 2, &factors))
    return false;
  for (int i = 0; i < 2; ++i)
    if (hoSameValue(factors.values[i], x) && isPolynomial(factors.values[1 - i], true, x))
      return true;
  return false;
}

// 1 + tanh(...)
static bool isGate(MlirValue sum, MlirValue x) {
  double one;
  if (!isOp(sum, "arith.addf"))
    return false;
  for (int i = 0; i < 2; ++i) {
    MlirValue tangent = hoWithoutWidth(operandOf(sum, i));
    if (isOp(tangent, "math.tanh") && hoConstantFloat(operandOf(sum, 1 - i), &one) && one == 1)
      return isArgument(operandOf(tangent, 0), x);
  }
  return false;
}

bool hoReadGelu(MlirValue value, MlirValue *x) {
  Factors factors;
  if (!readFactors(value, 0.5, 2, &factors))
    return false;
  for (int i = 0; i < 2; ++i)
    if (isGate(factors.values[i], factors.values[1 - i])) {
      *x = factors.values[1 - i];
      return true;
    }
  return false;
}
