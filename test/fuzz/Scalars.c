//===- Scalars.c - Numbers, indices, conditions ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

int constantOf(Generator *g, Element element, int64_t value) {
  int number = g->nextNumber++;
  line(g,
       element == I32 ? "%%s%d = arith.constant %" PRId64 " : %s"
                      : "%%s%d = arith.constant %" PRId64 ".0 : %s",
       number, value, elementName(element));
  return number;
}

static int binary(Generator *g, const char *name, Element element, int a, int b) {
  int number = g->nextNumber++;
  line(g, "%%s%d = arith.%s%s %%s%d, %%s%d : %s", number, name, element == I32 ? "i" : "f", a, b,
       elementName(element));
  return number;
}

// x - 16 * floor(x / 16 + 1/2): exact for small integers.
int wrap(Generator *g, Element element, int input) {
  if (element == I32)
    return input;
  const char *type = elementName(element);
  int scale = g->nextNumber++, half = g->nextNumber++;
  line(g, "%%s%d = arith.constant 0.0625 : %s", scale, type);
  line(g, "%%s%d = arith.constant 0.5 : %s", half, type);
  int whole = binary(g, "add", element, binary(g, "mul", element, input, scale), half);
  int floor = g->nextNumber++;
  line(g, "%%s%d = math.floor %%s%d : %s", floor, whole, type);
  int sixteen = constantOf(g, element, 16);
  return binary(g, "sub", element, input, binary(g, "mul", element, floor, sixteen));
}

int combine(Generator *g, Element element, int a, int b) {
  static const char *const names[] = {"add", "sub", "mul"};
  uint32_t which = below(g, 4);
  if (which < 3)
    return wrap(g, element, binary(g, names[which], element, a, b));
  int compared = g->nextNumber++, number = g->nextNumber++;
  line(g, "%%s%d = arith.cmp%s, %%s%d, %%s%d : %s", compared, element == I32 ? "i slt" : "f olt", a,
       b, elementName(element));
  line(g, "%%s%d = arith.select %%s%d, %%s%d, %%s%d : %s", number, compared, a, b,
       elementName(element));
  return number;
}

//===----------------------------------------------------------------------===//
// In scope
//===----------------------------------------------------------------------===//

Scalar addScalar(Generator *g, ScalarKind kind) {
  if (g->numScalars == MaxScalars)
    g->numScalars--;
  Scalar scalar = {g->nextNumber++, kind};
  g->scalars[g->numScalars++] = scalar;
  return scalar;
}

Scalar anyScalar(Generator *g, ScalarKind kind) {
  Scalar found = {0};
  uint32_t seen = 0;
  for (size_t i = 0; i < g->numScalars; ++i)
    if (g->scalars[i].kind == kind && below(g, ++seen) == 0)
      found = g->scalars[i];
  if (seen)
    return found;
  if (kind == ScalarIndex) {
    found = addScalar(g, kind);
    line(g, "%%s%d = arith.constant %u : index", found.number, below(g, 9));
    return found;
  }
  int number = constantOf(g, (Element)kind, (int64_t)below(g, 15) - 7);
  return (Scalar){number, kind};
}

Name indexConstant(Generator *g, int64_t value) {
  Name name;
  snprintf(name.text, sizeof(name.text), "%%s%d", g->nextNumber);
  line(g, "%%s%d = arith.constant %" PRId64 " : index", g->nextNumber++, value);
  return name;
}

Name dimName(Generator *g, Dim dim) {
  if (dim.symbol < 0)
    return indexConstant(g, dim.size);
  Name name;
  snprintf(name.text, sizeof(name.text), "%%d%d", dim.symbol);
  return name;
}

Name indexBelow(Generator *g, Dim dim) {
  if (dim.symbol < 0 && chance(g, 60))
    return indexConstant(g, (int64_t)below(g, (uint32_t)dim.size));
  Scalar index = anyScalar(g, ScalarIndex);
  Name size = dimName(g, dim), name;
  line(g, "%%s%d = arith.remui %%s%d, %s : index", g->nextNumber, index.number, size.text);
  snprintf(name.text, sizeof(name.text), "%%s%d", g->nextNumber++);
  return name;
}

int condition(Generator *g) {
  ScalarKind kind = (ScalarKind)below(g, 3);
  for (size_t i = 0; i < g->numScalars && chance(g, 70); ++i)
    if (g->scalars[i].kind != ScalarIndex)
      kind = g->scalars[i].kind;
  Scalar scalar = anyScalar(g, kind);
  int limit = constantOf(g, (Element)kind, (int64_t)below(g, 5) - 2);
  line(g, "%%s%d = arith.cmp%s, %%s%d, %%s%d : %s", g->nextNumber,
       kind == ScalarI32 ? "i slt" : "f olt", scalar.number, limit, scalarType(kind));
  return g->nextNumber++;
}

//===----------------------------------------------------------------------===//
// Host statements
//===----------------------------------------------------------------------===//

static void access(Generator *g, Text *text, const Buffer *buffer) {
  append(text, "%%v%d[", buffer->number);
  for (int i = 0; i < buffer->shape.rank; ++i)
    append(text, "%s%s", i ? ", " : "", indexBelow(g, buffer->shape.dims[i]).text);
  append(text, "] : %s", typeOf(buffer).text);
}

static void load(Generator *g) {
  Buffer buffer = anyOf(g, (int)below(g, 4), false);
  Text text = {0};
  access(g, &text, &buffer);
  Scalar scalar = addScalar(g, scalarOf(buffer.shape.element));
  line(g, "%%s%d = memref.load %s", scalar.number, text.data);
  free(text.data);
}

static void store(Generator *g) {
  Buffer buffer = anyOf(g, (int)below(g, 4), true);
  Scalar scalar = anyScalar(g, scalarOf(buffer.shape.element));
  Text text = {0};
  access(g, &text, &buffer);
  line(g, "memref.store %%s%d, %s", scalar.number, text.data);
  free(text.data);
}

static void arithmetic(Generator *g) {
  ScalarKind kind = (ScalarKind)below(g, 3);
  Scalar a = anyScalar(g, kind), b = anyScalar(g, kind);
  int result = combine(g, (Element)kind, a.number, b.number);
  if (g->numScalars < MaxScalars)
    g->scalars[g->numScalars++] = (Scalar){result, kind};
}

// An index from a loaded number.
static void toIndex(Generator *g) {
  Scalar number = anyScalar(g, ScalarI32);
  line(g, "%%s%d = arith.index_cast %%s%d : i32 to index", g->nextNumber, number.number);
  int cast = g->nextNumber++;
  int mask = g->nextNumber++;
  line(g, "%%s%d = arith.constant 63 : index", mask);
  Scalar index = addScalar(g, ScalarIndex);
  line(g, "%%s%d = arith.andi %%s%d, %%s%d : index", index.number, cast, mask);
}

// Every element of a buffer of rank 1, on the host.
static void hostLoop(Generator *g) {
  Buffer buffer = anyOf(g, 1, true);
  Name type = typeOf(&buffer);
  Name zero = indexConstant(g, 0), one = indexConstant(g, 1);
  Name size = dimName(g, buffer.shape.dims[0]);
  Scalar other = anyScalar(g, scalarOf(buffer.shape.element));
  int i = g->nextNumber++, loaded = g->nextNumber++;
  line(g, "scf.for %%s%d = %s to %s step %s {", i, zero.text, size.text, one.text);
  g->indent++;
  line(g, "%%s%d = memref.load %%v%d[%%s%d] : %s", loaded, buffer.number, i, type.text);
  int result = combine(g, buffer.shape.element, loaded, other.number);
  line(g, "memref.store %%s%d, %%v%d[%%s%d] : %s", result, buffer.number, i, type.text);
  g->indent--;
  line(g, "}");
}

void hostStatement(Generator *g) {
  uint32_t which = below(g, 10);
  if (which < 4)
    load(g);
  else if (which < 7)
    store(g);
  else if (which < 8)
    arithmetic(g);
  else if (which < 9)
    toIndex(g);
  else
    hostLoop(g);
}
