//===- Buffers.c - Types, buffers and scalars in scope ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Random numbers and text
//===----------------------------------------------------------------------===//

uint32_t below(Generator *g, uint32_t limit) {
  uint64_t z = g->random += UINT64_C(0x9E3779B97F4A7C15);
  z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
  z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
  z ^= z >> 31;
  return (uint32_t)((z >> 32) * limit >> 32);
}

bool chance(Generator *g, uint32_t percent) { return below(g, 100) < percent; }

static void appendList(Text *text, const char *format, va_list list) {
  va_list again;
  va_copy(again, list);
  size_t length = (size_t)vsnprintf(NULL, 0, format, again);
  va_end(again);
  if (text->size + length + 1 > text->capacity) {
    text->capacity = 2 * (text->size + length + 1);
    text->data = realloc(text->data, text->capacity);
    if (!text->data)
      abort();
  }
  vsnprintf(text->data + text->size, length + 1, format, list);
  text->size += length;
}

void append(Text *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  appendList(text, format, list);
  va_end(list);
}

void line(Generator *g, const char *format, ...) {
  append(&g->body, "%*s", 2 * g->indent, "");
  va_list list;
  va_start(list, format);
  appendList(&g->body, format, list);
  va_end(list);
  append(&g->body, "\n");
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

const char *elementName(Element element) {
  static const char *const names[] = {"f32", "f64", "i32"};
  return names[element];
}

const char *scalarType(ScalarKind kind) {
  static const char *const names[] = {"f32", "f64", "i32", "index"};
  return names[kind];
}

ScalarKind scalarOf(Element element) {
  static const ScalarKind kinds[] = {ScalarF32, ScalarF64, ScalarI32};
  return kinds[element];
}

static void printDims(Text *text, const Shape *shape) {
  for (int i = 0; i < shape->rank; ++i)
    if (shape->dims[i].symbol >= 0)
      append(text, "?x");
    else
      append(text, "%" PRId64 "x", shape->dims[i].size);
  append(text, "%s", elementName(shape->element));
}

static Name finish(Text *text) {
  Name name;
  snprintf(name.text, sizeof(name.text), "%s", text->data);
  free(text->data);
  return name;
}

Name plainType(const Shape *shape) {
  Text text = {0};
  append(&text, "memref<");
  printDims(&text, shape);
  append(&text, ">");
  return finish(&text);
}

static void printStride(Text *text, int64_t stride) {
  if (stride == DynamicStride)
    append(text, "?");
  else
    append(text, "%" PRId64, stride);
}

Name typeOf(const Buffer *buffer) {
  if (buffer->identity)
    return plainType(&buffer->shape);
  Text text = {0};
  append(&text, "memref<");
  printDims(&text, &buffer->shape);
  append(&text, ", strided<[");
  for (int i = 0; i < buffer->shape.rank; ++i) {
    append(&text, i ? ", " : "");
    printStride(&text, buffer->strides[i]);
  }
  append(&text, "]");
  if (buffer->offset != 0) {
    append(&text, ", offset: ");
    printStride(&text, buffer->offset);
  }
  append(&text, ">>");
  return finish(&text);
}

Name stridedType(const Shape *shape) {
  Buffer buffer = {.shape = *shape, .offset = DynamicStride};
  for (int i = 0; i < MaxRank; ++i)
    buffer.strides[i] = DynamicStride;
  return typeOf(&buffer);
}

bool sameDim(Dim a, Dim b) { return a.symbol == b.symbol && (a.symbol >= 0 || a.size == b.size); }

bool sameShape(const Shape *a, const Shape *b) {
  if (a->element != b->element || a->rank != b->rank)
    return false;
  for (int i = 0; i < a->rank; ++i)
    if (!sameDim(a->dims[i], b->dims[i]))
      return false;
  return true;
}

bool isStatic(const Shape *shape) {
  for (int i = 0; i < shape->rank; ++i)
    if (shape->dims[i].symbol >= 0)
      return false;
  return true;
}

int64_t numElements(const Shape *shape) {
  int64_t count = 1;
  for (int i = 0; i < shape->rank; ++i)
    count *= shape->dims[i].size;
  return count;
}

Dim randomDim(Generator *g) {
  if (g->numSymbols && chance(g, 30)) {
    int symbol = (int)below(g, (uint32_t)g->numSymbols);
    return (Dim){symbol, g->symbols[symbol].bound};
  }
  return (Dim){-1, g->sizes[below(g, 4)]};
}

Shape randomShape(Generator *g, int rank) {
  Shape shape = {.rank = rank};
  uint32_t kind = below(g, 10);
  shape.element = kind < 7 ? F32 : kind < 9 ? I32 : F64;
  for (int i = 0; i < rank; ++i)
    shape.dims[i] = randomDim(g);
  for (int i = 0; numElements(&shape) > MaxElements; ++i)
    shape.dims[i] = (Dim){-1, 2};
  return shape;
}

Shape shapeOf(Element element, int rank, const Dim *dims) {
  Shape shape = {.element = element, .rank = rank};
  for (int i = 0; i < rank; ++i)
    shape.dims[i] = dims[i];
  return shape;
}

//===----------------------------------------------------------------------===//
// Classes
//===----------------------------------------------------------------------===//

int newNode(Generator *g) {
  if (g->numNodes == g->capacityNodes) {
    g->capacityNodes = 2 * g->capacityNodes + 64;
    g->parents = realloc(g->parents, (size_t)g->capacityNodes * sizeof(*g->parents));
    if (!g->parents)
      abort();
  }
  g->parents[g->numNodes] = g->numNodes;
  return g->numNodes++;
}

static int findNode(Generator *g, int node) {
  while (g->parents[node] != node)
    node = g->parents[node];
  return node;
}

int classOf(Generator *g, const Buffer *buffer) { return findNode(g, buffer->node); }

void joinClasses(Generator *g, const Buffer *a, const Buffer *b) {
  g->parents[classOf(g, a)] = classOf(g, b);
}

bool mayOverlap(Generator *g, const Buffer *a, const Buffer *b) {
  return classOf(g, a) == classOf(g, b);
}

//===----------------------------------------------------------------------===//
// Scopes
//===----------------------------------------------------------------------===//

Scope openScope(Generator *g) { return (Scope){g->numBuffers, g->numScalars}; }

void forget(Generator *g, Scope scope) {
  g->numBuffers = scope.numBuffers;
  g->numScalars = scope.numScalars;
}

static bool classEscapes(Generator *g, const Buffer *buffer) {
  for (size_t i = 0; i < g->numBuffers; ++i)
    if (g->buffers[i].escapes && mayOverlap(g, &g->buffers[i], buffer))
      return true;
  return false;
}

void closeScope(Generator *g, Scope scope) {
  for (size_t i = scope.numBuffers; i < g->numBuffers; ++i) {
    Buffer *buffer = &g->buffers[i];
    if (buffer->whole && !classEscapes(g, buffer) && chance(g, 50))
      line(g, "memref.dealloc %%v%d : %s", buffer->number, typeOf(buffer).text);
  }
  forget(g, scope);
}

//===----------------------------------------------------------------------===//
// Buffers
//===----------------------------------------------------------------------===//

Buffer addBuffer(Generator *g, const Shape *shape) {
  if (g->numBuffers == MaxBuffers)
    g->numBuffers--; // one is forgotten
  Buffer *buffer = &g->buffers[g->numBuffers++];
  *buffer = (Buffer){.number = g->nextNumber++,
                     .shape = *shape,
                     .identity = true,
                     .writable = true,
                     .node = newNode(g)};
  int64_t stride = 1;
  for (int i = shape->rank; i-- > 0;) {
    buffer->strides[i] = stride;
    if (stride != DynamicStride)
      stride = shape->dims[i].symbol >= 0 ? DynamicStride : stride * shape->dims[i].size;
  }
  return *buffer;
}

void update(Generator *g, const Buffer *buffer) {
  for (size_t i = 0; i < g->numBuffers; ++i)
    if (g->buffers[i].number == buffer->number)
      g->buffers[i] = *buffer;
}

static void appendBound(Generator *g, Text *text, const Shape *shape) {
  if (isStatic(shape) || chance(g, 50))
    return;
  append(text, " {ho.bound = array<i64: ");
  for (int i = 0; i < shape->rank; ++i)
    append(text, "%s%" PRId64, i ? ", " : "", shape->dims[i].size);
  append(text, ">}");
}

Buffer allocate(Generator *g, const Shape *shape) {
  Buffer buffer = addBuffer(g, shape);
  buffer.whole = true;
  update(g, &buffer);
  Text text = {0};
  append(&text, "(");
  bool first = true;
  for (int i = 0; i < shape->rank; ++i)
    if (shape->dims[i].symbol >= 0) {
      append(&text, "%s%%d%d", first ? "" : ", ", shape->dims[i].symbol);
      first = false;
    }
  append(&text, ")");
  appendBound(g, &text, shape);
  line(g, "%%v%d = memref.alloc%s : %s", buffer.number, text.data, typeOf(&buffer).text);
  free(text.data);
  return buffer;
}

static void writeFill(Generator *g, const Buffer *buffer) {
  int value = constantOf(g, buffer->shape.element, (int64_t)below(g, 15) - 7);
  line(g, "linalg.fill ins(%%s%d : %s) outs(%%v%d : %s)", value, elementName(buffer->shape.element),
       buffer->number, typeOf(buffer).text);
}

Buffer make(Generator *g, const Shape *shape) {
  Buffer buffer = allocate(g, shape);
  buffer.undefined = true; // what is made on the way must not read it
  update(g, &buffer);
  uint32_t how = below(g, 10);
  if (how < 4)
    writeFill(g, &buffer);
  else if (how < 8)
    writeIota(g, &buffer);
  else
    elementwise(g, &buffer, false);
  buffer.undefined = false;
  update(g, &buffer);
  return buffer;
}

static bool fits(Generator *g, const Wanted *wanted, const Buffer *buffer) {
  if ((wanted->shape && !sameShape(wanted->shape, &buffer->shape)) ||
      (wanted->rank >= 0 && wanted->rank != buffer->shape.rank) ||
      (wanted->writable && !buffer->writable) || (wanted->identity && !buffer->identity) ||
      (wanted->isStatic && !isStatic(&buffer->shape)) || buffer->undefined)
    return false;
  for (int i = 0; i < wanted->numApart; ++i)
    if (mayOverlap(g, &wanted->apart[i], buffer))
      return false;
  return true;
}

bool find(Generator *g, const Wanted *wanted, Buffer *out) {
  uint32_t seen = 0;
  for (size_t i = 0; i < g->numBuffers; ++i)
    if (fits(g, wanted, &g->buffers[i]) && below(g, ++seen) == 0)
      *out = g->buffers[i];
  return seen > 0;
}

Buffer findOrMake(Generator *g, const Wanted *wanted) {
  Buffer buffer;
  if (!chance(g, 10) && find(g, wanted, &buffer))
    return buffer;
  Shape shape = wanted->shape ? *wanted->shape : randomShape(g, wanted->rank);
  while (wanted->isStatic && !isStatic(&shape))
    shape = randomShape(g, shape.rank);
  return make(g, &shape);
}

Buffer anyOf(Generator *g, int rank, bool writable) {
  Wanted wanted = {.rank = rank, .writable = writable};
  return findOrMake(g, &wanted);
}
