//===- StackStatements.c - Loops over the slices of stacks -------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { MaxStacks = 3, MostTrips = 6 };

// Slice `index` of a stack of slices of `shape`, a view in scope. Some are never written.
static Buffer sliceOf(Generator *g, const Buffer *stack, const Shape *shape, const char *index) {
  Buffer slice = addBuffer(g, shape);
  slice.node = stack->node;
  slice.writable = stack->writable && chance(g, 40);
  slice.identity = false;
  slice.offset = DynamicStride;
  int64_t stride = 1;
  for (int i = shape->rank; i-- > 0; stride *= shape->dims[i].size)
    slice.strides[i] = stride;
  update(g, &slice);
  Text offsets = {0}, sizes = {0}, strides = {0};
  for (int i = 0; i < shape->rank; ++i) {
    append(&offsets, ", 0");
    append(&sizes, ", %" PRId64, shape->dims[i].size);
    append(&strides, ", 1");
  }
  line(g, "%%v%d = memref.subview %%v%d[%s%s] [1%s] [1%s] : %s to %s", slice.number, stack->number,
       index, offsets.data, sizes.data, strides.data, typeOf(stack).text, typeOf(&slice).text);
  free(offsets.data);
  free(sizes.data);
  free(strides.data);
  return slice;
}

static Buffer makeStack(Generator *g, const Shape *shape, int64_t count) {
  Shape all = *shape;
  all.rank = shape->rank + 1;
  for (int i = 0; i < shape->rank; ++i)
    all.dims[i + 1] = shape->dims[i];
  all.dims[0] = (Dim){-1, count};
  return make(g, &all);
}

static Name anyUpperBound(Generator *g, int64_t count) {
  if (chance(g, 75))
    return indexConstant(g, (int64_t)below(g, (uint32_t)count + 1));
  Name limit = indexConstant(g, count + 1), high;
  Scalar index = anyScalar(g, ScalarIndex);
  snprintf(high.text, sizeof(high.text), "%%s%d", g->nextNumber++);
  line(g, "%s = arith.remui %%s%d, %s : index", high.text, index.number, limit.text);
  return high;
}

// Each trip works on its slice of each stack, and on what all trips share.
void stackedFor(Generator *g) {
  Shape shape = randomShape(g, 1 + (int)below(g, MaxRank - 1));
  if (!isStatic(&shape) || numElements(&shape) * MostTrips > MaxElements)
    return;
  int64_t count = 1 + below(g, MostTrips);
  int numStacks = 1 + (int)below(g, MaxStacks), i = g->nextNumber++;
  Buffer stacks[MaxStacks];
  for (int k = 0; k < numStacks; ++k)
    stacks[k] = makeStack(g, &shape, count);
  Buffer shared = make(g, &shape);
  Name low = indexConstant(g, below(g, 2)), step = indexConstant(g, 1 + below(g, 2));
  Name high = anyUpperBound(g, count);
  line(g, "scf.for %%s%d = %s to %s step %s {", i, low.text, high.text, step.text);
  g->indent++;
  g->nesting++;
  Scope scope = openScope(g);
  g->scalars[g->numScalars++] = (Scalar){i, ScalarIndex};
  char index[32];
  snprintf(index, sizeof(index), "%%s%d", i);
  for (int k = 0; k < numStacks; ++k) {
    Buffer slice = sliceOf(g, &stacks[k], &shape, index);
    Name kind = typeOf(&slice), plain = typeOf(&shared);
    const Buffer *out = slice.writable ? &slice : &shared;
    line(g, "linalg.%s ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)", chance(g, 50) ? "add" : "sub",
         slice.number, shared.number, kind.text, plain.text, out->number, typeOf(out).text);
    wrapInPlace(g, out);
    if (chance(g, 50))
      deviceStatement(g);
  }
  if (chance(g, 40))
    statements(g, 1 + below(g, 2));
  closeScope(g, scope);
  g->indent--;
  g->nesting--;
  line(g, "}");
}
