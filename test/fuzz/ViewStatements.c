//===- ViewStatements.c - Other names of the same memory --------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

// A buffer of the class of `source`.
static Buffer addView(Generator *g, const Buffer *source, const Shape *shape) {
  Buffer view = addBuffer(g, shape);
  view.node = source->node;
  view.writable = source->writable;
  update(g, &view);
  return view;
}

//===----------------------------------------------------------------------===//
// memref.subview
//===----------------------------------------------------------------------===//

typedef struct Slice {
  Dim size;
  int64_t step;
  int64_t offset; // DynamicStride: `name`
  Name name;
} Slice;

static Name number(int64_t value) {
  Name name;
  snprintf(name.text, sizeof(name.text), "%" PRId64, value);
  return name;
}

static Slice wholeSlice(Dim dim) { return (Slice){dim, 1, 0, number(0)}; }

static Slice staticSlice(Generator *g, Dim dim) {
  Slice slice = wholeSlice(dim);
  if (dim.size < 2 || chance(g, 30))
    return slice;
  slice.size.size = 1 + (int64_t)below(g, (uint32_t)dim.size - 1);
  for (int i = 0; i < 4; ++i)
    if (g->sizes[i] < dim.size && chance(g, 60))
      slice.size.size = g->sizes[i];
  // Upstream crashes on a kept dimension of one element with a step, among dropped ones.
  if (slice.size.size > 1 && slice.size.size * 2 <= dim.size && chance(g, 20))
    slice.step = 2;
  int64_t last = dim.size - ((slice.size.size - 1) * slice.step + 1);
  slice.offset = below(g, (uint32_t)last + 1);
  slice.name = number(slice.offset);
  if (last > 0 && chance(g, 35)) {
    slice.offset = DynamicStride;
    slice.name = indexBelow(g, (Dim){-1, last + 1});
    if (slice.name.text[0] != '%')
      abort();
  }
  return slice;
}

// The first or the last half of a dynamic dimension, one element of it, or all.
static Slice dynamicSlice(Generator *g, Dim dim) {
  Slice slice = wholeSlice(dim);
  uint32_t how = below(g, 4);
  if (how == 0) {
    slice.size = (Dim){-1, 1};
    slice.offset = DynamicStride;
    slice.name = indexBelow(g, dim);
  }
  for (int i = 0; i < g->numSymbols && how >= 2; ++i)
    if (g->symbols[i].base == dim.symbol) {
      slice.size = (Dim){i, g->symbols[i].bound};
      if (how == 3) {
        slice.offset = DynamicStride;
        snprintf(slice.name.text, sizeof(slice.name.text), "%%s%d", g->nextNumber++);
        line(g, "%s = arith.subi %%d%d, %%d%d : index", slice.name.text, dim.symbol, i);
      }
    }
  return slice;
}

static int64_t scaled(int64_t stride, int64_t factor) {
  return stride == DynamicStride || factor == DynamicStride ? DynamicStride : stride * factor;
}

static int64_t added(int64_t a, int64_t b) {
  return a == DynamicStride || b == DynamicStride ? DynamicStride : a + b;
}

static void appendSizes(Text *text, const Slice *slices, int rank) {
  append(text, "][");
  for (int i = 0; i < rank; ++i)
    if (slices[i].size.symbol >= 0)
      append(text, "%s%%d%d", i ? ", " : "", slices[i].size.symbol);
    else
      append(text, "%s%" PRId64, i ? ", " : "", slices[i].size.size);
  append(text, "][");
  for (int i = 0; i < rank; ++i)
    append(text, "%s%" PRId64, i ? ", " : "", slices[i].step);
  append(text, "]");
}

static void subview(Generator *g) {
  Buffer source = anyOf(g, 1 + (int)below(g, 3), false);
  Slice slices[MaxRank];
  Shape shape = source.shape;
  int64_t offset = source.offset, strides[MaxRank];
  int rank = 0;
  bool drop = chance(g, 30);
  Text text = {0};
  append(&text, "[");
  for (int i = 0; i < source.shape.rank; ++i) {
    Dim dim = source.shape.dims[i];
    slices[i] = dim.symbol >= 0 ? dynamicSlice(g, dim) : staticSlice(g, dim);
    append(&text, "%s%s", i ? ", " : "", slices[i].name.text);
    int64_t shift = slices[i].offset == 0 ? 0 : scaled(source.strides[i], slices[i].offset);
    offset = added(offset, shift);
    bool unit = slices[i].size.symbol < 0 && slices[i].size.size == 1;
    if (drop && unit && (rank > 0 || i + 1 < source.shape.rank))
      continue;
    strides[rank] = scaled(source.strides[i], slices[i].step);
    shape.dims[rank++] = slices[i].size;
  }
  shape.rank = rank;
  appendSizes(&text, slices, source.shape.rank);
  Buffer view = addView(g, &source, &shape);
  view.identity = false;
  view.offset = offset;
  for (int i = 0; i < rank; ++i)
    view.strides[i] = strides[i];
  update(g, &view);
  line(g, "%%v%d = memref.subview %%v%d%s : %s to %s", view.number, source.number, text.data,
       typeOf(&source).text, typeOf(&view).text);
  free(text.data);
}

//===----------------------------------------------------------------------===//
// The others
//===----------------------------------------------------------------------===//

static void castToStrided(Generator *g) {
  Buffer source = anyOf(g, 1 + (int)below(g, 3), false);
  Buffer view = addView(g, &source, &source.shape);
  view.identity = false;
  view.offset = DynamicStride;
  for (int i = 0; i < source.shape.rank; ++i)
    view.strides[i] = DynamicStride;
  update(g, &view);
  line(g, "%%v%d = memref.cast %%v%d : %s to %s", view.number, source.number, typeOf(&source).text,
       typeOf(&view).text);
}

static void collapse(Generator *g) {
  Wanted wanted = {.rank = 2, .identity = true, .isStatic = true};
  Buffer source = findOrMake(g, &wanted);
  Dim dim = {-1, numElements(&source.shape)};
  Shape shape = shapeOf(source.shape.element, 1, &dim);
  Buffer view = addView(g, &source, &shape);
  line(g, "%%v%d = memref.collapse_shape %%v%d [[0, 1]] : %s into %s", view.number, source.number,
       typeOf(&source).text, typeOf(&view).text);
}

static void expand(Generator *g) {
  Wanted wanted = {.rank = 1, .identity = true, .isStatic = true};
  Buffer source = findOrMake(g, &wanted);
  int64_t size = source.shape.dims[0].size, factor = 1;
  for (int64_t i = 2; i < size; ++i)
    if (size % i == 0 && chance(g, 50))
      factor = i;
  Dim dims[] = {{-1, factor}, {-1, size / factor}};
  Shape shape = shapeOf(source.shape.element, 2, dims);
  Buffer view = addView(g, &source, &shape);
  line(g,
       "%%v%d = memref.expand_shape %%v%d [[0, 1]] output_shape [%" PRId64 ", %" PRId64
       "] : %s into %s",
       view.number, source.number, factor, size / factor, typeOf(&source).text, typeOf(&view).text);
}

// Rows of another length, over the same elements.
static void reinterpret(Generator *g) {
  Wanted wanted = {.rank = 2, .identity = true, .isStatic = true};
  Buffer source = findOrMake(g, &wanted);
  if (numElements(&source.shape) < 4)
    return;
  int64_t offset = below(g, 3), room = numElements(&source.shape) - offset;
  int64_t columns = g->sizes[below(g, 4)];
  if (columns > room)
    columns = room;
  int64_t stride = columns + below(g, 3), rows = 1 + (room - columns) / stride;
  rows = 1 + below(g, (uint32_t)rows);
  Dim dims[] = {{-1, rows}, {-1, columns}};
  Shape shape = shapeOf(source.shape.element, 2, dims);
  Buffer view = addView(g, &source, &shape);
  view.identity = false;
  view.strides[0] = stride;
  view.strides[1] = 1;
  view.offset = offset;
  update(g, &view);
  line(g,
       "%%v%d = memref.reinterpret_cast %%v%d to offset: [%" PRId64 "], sizes: [%" PRId64
       ", %" PRId64 "], strides: [%" PRId64 ", 1] : %s to %s",
       view.number, source.number, offset, rows, columns, stride, typeOf(&source).text,
       typeOf(&view).text);
}

static void transposeView(Generator *g) {
  Buffer source = anyOf(g, 2, false);
  Shape shape = source.shape;
  shape.dims[0] = source.shape.dims[1];
  shape.dims[1] = source.shape.dims[0];
  Buffer view = addView(g, &source, &shape);
  view.identity = false;
  view.strides[0] = source.strides[1];
  view.strides[1] = source.strides[0];
  view.offset = source.offset;
  update(g, &view);
  line(g, "%%v%d = memref.transpose %%v%d (i, j) -> (j, i) : %s to %s", view.number, source.number,
       typeOf(&source).text, typeOf(&view).text);
}

// Two buffers in an allocation of bytes.
static void viewOfBytes(Generator *g) {
  Shape shapes[] = {randomShape(g, 1 + (int)below(g, 2)), randomShape(g, 1 + (int)below(g, 2))};
  if (!isStatic(&shapes[0]) || !isStatic(&shapes[1]))
    return;
  int64_t offset = (numElements(&shapes[0]) * 8 + 15) / 16 * 16;
  int64_t bytes = offset + numElements(&shapes[1]) * 8;
  int base = g->nextNumber++, zero = g->nextNumber++;
  line(g, "%%v%d = memref.alloc() {alignment = 64 : i64} : memref<%" PRId64 "xi8>", base, bytes);
  line(g, "%%s%d = arith.constant 0 : i8", zero);
  line(g, "linalg.fill ins(%%s%d : i8) outs(%%v%d : memref<%" PRId64 "xi8>)", zero, base, bytes);
  for (int i = 0; i < 2; ++i) {
    Name shift = indexConstant(g, i ? offset : 0);
    Buffer view = addBuffer(g, &shapes[i]);
    line(g, "%%v%d = memref.view %%v%d[%s][] : memref<%" PRId64 "xi8> to %s", view.number, base,
         shift.text, bytes, typeOf(&view).text);
  }
}

// The same buffer or another, as it turns out.
static void selectBuffer(Generator *g) {
  Wanted wanted = {.rank = 1 + (int)below(g, 2), .identity = true};
  wanted.isStatic = !g->options->dynamicFlow;
  Buffer a = findOrMake(g, &wanted);
  wanted = (Wanted){.shape = &a.shape, .rank = -1, .identity = true, .numApart = 1, .apart = {a}};
  Buffer b = findOrMake(g, &wanted);
  int which = condition(g);
  a.escapes = b.escapes = true;
  update(g, &a);
  update(g, &b);
  joinClasses(g, &a, &b);
  Buffer chosen = addView(g, &a, &a.shape);
  chosen.writable = a.writable && b.writable;
  update(g, &chosen);
  line(g, "%%v%d = arith.select %%s%d, %%v%d, %%v%d : %s", chosen.number, which, a.number, b.number,
       typeOf(&a).text);
}

static void global(Generator *g) {
  Shape shape = randomShape(g, 1 + (int)below(g, 2));
  if (!isStatic(&shape))
    return;
  Buffer buffer = addBuffer(g, &shape);
  buffer.writable = g->mutableGlobals && chance(g, 60);
  buffer.escapes = true;
  update(g, &buffer);
  int64_t value = (int64_t)below(g, 15) - 7;
  append(&g->header, "  memref.global \"private\" %s@g%d : %s = dense<%" PRId64 "%s>\n",
         buffer.writable ? "" : "constant ", g->numGlobals, typeOf(&buffer).text, value,
         shape.element == I32 ? "" : ".0");
  line(g, "%%v%d = memref.get_global @g%d : %s", buffer.number, g->numGlobals++,
       typeOf(&buffer).text);
}

void viewStatement(Generator *g) {
  static void (*const choices[])(Generator *) = {
      subview, subview,     subview,       subview,     castToStrided, collapse,
      expand,  reinterpret, transposeView, viewOfBytes, selectBuffer,  global,
  };
  choices[below(g, sizeof(choices) / sizeof(choices[0]))](g);
}
