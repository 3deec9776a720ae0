//===- DeviceStatements.c - linalg, memref.copy, gpu.launch_func ------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { MaxOperands = 5 };

// An operand of a linalg.generic: the loops that its dimensions are, -1 for index 0.
typedef struct Operand {
  Buffer buffer;
  int loops[MaxRank];
} Operand;

typedef struct Generic {
  int numLoops;
  bool reduction[MaxRank];
  int numInputs, numOutputs;
  Operand operands[MaxOperands];
} Generic;

//===----------------------------------------------------------------------===//
// linalg.generic
//===----------------------------------------------------------------------===//

static void appendMap(Text *text, int numLoops, const Operand *operand) {
  append(text, "affine_map<(");
  for (int i = 0; i < numLoops; ++i)
    append(text, "%si%d", i ? ", " : "", i);
  append(text, ") -> (");
  for (int i = 0; i < operand->buffer.shape.rank; ++i)
    if (operand->loops[i] < 0)
      append(text, "%s0", i ? ", " : "");
    else
      append(text, "%si%d", i ? ", " : "", operand->loops[i]);
  append(text, ")>");
}

static void appendGroup(Text *text, const Operand *operands, int count) {
  for (int i = 0; i < count; ++i)
    append(text, "%s%%v%d", i ? ", " : "", operands[i].buffer.number);
  append(text, " : ");
  for (int i = 0; i < count; ++i)
    append(text, "%s%s", i ? ", " : "", typeOf(&operands[i].buffer).text);
}

// Up to the opening of the region; arguments are %sFIRST, %sFIRST+1, ...
static int beginGeneric(Generator *g, const Generic *generic) {
  int count = generic->numInputs + generic->numOutputs, first = g->nextNumber;
  g->nextNumber += count;
  Text text = {0};
  append(&text, "linalg.generic {indexing_maps = [");
  for (int i = 0; i < count; ++i) {
    append(&text, i ? ", " : "");
    appendMap(&text, generic->numLoops, &generic->operands[i]);
  }
  append(&text, "], iterator_types = [");
  for (int i = 0; i < generic->numLoops; ++i)
    append(&text, "%s\"%s\"", i ? ", " : "", generic->reduction[i] ? "reduction" : "parallel");
  append(&text, "]} ");
  if (generic->numInputs) {
    append(&text, "ins(");
    appendGroup(&text, generic->operands, generic->numInputs);
    append(&text, ") ");
  }
  append(&text, "outs(");
  appendGroup(&text, generic->operands + generic->numInputs, generic->numOutputs);
  append(&text, ") {");
  line(g, "%s", text.data);
  text.size = 0;
  append(&text, "^bb0(");
  for (int i = 0; i < count; ++i)
    append(&text, "%s%%s%d: %s", i ? ", " : "", first + i,
           elementName(generic->operands[i].buffer.shape.element));
  append(&text, "):");
  line(g, "%s", text.data);
  free(text.data);
  g->indent++;
  return first;
}

static void endGeneric(Generator *g, const Generic *generic, const int *yielded) {
  Text text = {0};
  append(&text, "linalg.yield ");
  for (int i = 0; i < generic->numOutputs; ++i)
    append(&text, "%s%%s%d", i ? ", " : "", yielded[i]);
  append(&text, " : ");
  for (int i = 0; i < generic->numOutputs; ++i)
    append(&text, "%s%s", i ? ", " : "",
           elementName(generic->operands[generic->numInputs + i].buffer.shape.element));
  line(g, "%s", text.data);
  free(text.data);
  g->indent--;
  line(g, "}");
}

static Operand identityOperand(const Buffer *buffer) {
  Operand operand = {.buffer = *buffer};
  for (int i = 0; i < buffer->shape.rank; ++i)
    operand.loops[i] = i;
  return operand;
}

// A number of `from`, a number of type `to`.
static int convert(Generator *g, Element from, Element to, int number) {
  if (from == to)
    return number;
  const char *name = from == I32                ? "arith.sitofp"
                     : to == I32                ? "arith.fptosi"
                     : from == F32 && to == F64 ? "arith.extf"
                                                : "arith.truncf";
  line(g, "%%s%d = %s %%s%d : %s to %s", g->nextNumber, name, number, elementName(from),
       elementName(to));
  return g->nextNumber++;
}

// i32 numbers of any size become small before they become floating point.
static int smallInteger(Generator *g, int number) {
  int mask = constantOf(g, I32, 7);
  line(g, "%%s%d = arith.andi %%s%d, %%s%d : i32", g->nextNumber, number, mask);
  return g->nextNumber++;
}

static int asElement(Generator *g, Element from, Element to, int number) {
  if (from == I32 && to != I32)
    number = smallInteger(g, number);
  return convert(g, from, to, number);
}

void writeIota(Generator *g, const Buffer *buffer) {
  Generic generic = {
      .numLoops = buffer->shape.rank, .numOutputs = 1, .operands = {identityOperand(buffer)}};
  beginGeneric(g, &generic);
  int sum = constantOf(g, I32, below(g, 8));
  for (int i = 0; i < buffer->shape.rank; ++i) {
    int index = g->nextNumber++, number = g->nextNumber++, product = g->nextNumber++;
    line(g, "%%s%d = linalg.index %d : index", index, i);
    line(g, "%%s%d = arith.index_cast %%s%d : index to i32", number, index);
    int factor = constantOf(g, I32, 1 + below(g, 7));
    line(g, "%%s%d = arith.muli %%s%d, %%s%d : i32", product, number, factor);
    line(g, "%%s%d = arith.addi %%s%d, %%s%d : i32", g->nextNumber, sum, product);
    sum = g->nextNumber++;
  }
  int value = asElement(g, I32, buffer->shape.element, sum);
  endGeneric(g, &generic, &value);
}

void wrapInPlace(Generator *g, const Buffer *buffer) {
  if (buffer->shape.element == I32)
    return;
  Generic generic = {
      .numLoops = buffer->shape.rank, .numOutputs = 1, .operands = {identityOperand(buffer)}};
  int value = wrap(g, buffer->shape.element, beginGeneric(g, &generic));
  endGeneric(g, &generic, &value);
}

//===----------------------------------------------------------------------===//
// Element by element
//===----------------------------------------------------------------------===//

// An input over the loops of `out`: of its shape, transposed, or broadcast along some loops.
static Operand inputFor(Generator *g, const Buffer *out, bool inPlace) {
  Operand operand = {0};
  int rank = out->shape.rank;
  if (inPlace && chance(g, 15))
    return identityOperand(out);
  Dim dims[MaxRank] = {{0}};
  int count = 0;
  bool transposed = rank == 2 && chance(g, 20);
  for (int i = 0; i < rank; ++i) {
    int loop = transposed ? rank - 1 - i : i;
    uint32_t how = below(g, 20);
    if (how < 3 && (count > 0 || i + 1 < rank))
      continue; // broadcast
    operand.loops[count] = how < 4 ? -1 : loop;
    dims[count++] = how < 4 ? (Dim){-1, 1} : out->shape.dims[loop];
  }
  Element element = chance(g, 85) ? out->shape.element : (Element)below(g, 3);
  Shape shape = shapeOf(element, count, dims);
  Wanted wanted = {.shape = &shape, .rank = -1, .numApart = 1, .apart = {*out}};
  operand.buffer = findOrMake(g, &wanted);
  return operand;
}

// A number from outside of the region, now and then.
static int captured(Generator *g, const Scalar *scalar, Element element, int number) {
  if (!scalar || scalar->kind != scalarOf(element))
    return number;
  return combine(g, element, number, scalar->number);
}

void elementwise(Generator *g, const Buffer *out, bool readsOut) {
  Element element = out->shape.element;
  Generic generic = {.numLoops = out->shape.rank, .numOutputs = 1};
  // Buffers that are made on the way need inputs of their own, in turn.
  g->nesting++;
  uint32_t inputs = g->nesting > 3 ? 0 : below(g, 4);
  for (uint32_t i = 0; i < inputs; ++i)
    generic.operands[generic.numInputs++] = inputFor(g, out, readsOut);
  g->nesting--;
  generic.operands[generic.numInputs] = identityOperand(out);
  bool captures = chance(g, 25);
  Scalar scalar = captures ? anyScalar(g, scalarOf(element)) : (Scalar){0};
  int first = beginGeneric(g, &generic);
  int value = readsOut ? first + generic.numInputs : constantOf(g, element, below(g, 7));
  for (int i = 0; i < generic.numInputs; ++i) {
    Element from = generic.operands[i].buffer.shape.element;
    value = combine(g, element, value, asElement(g, from, element, first + i));
  }
  value = captured(g, captures ? &scalar : NULL, element, value);
  endGeneric(g, &generic, &value);
}

static void twoOutputs(Generator *g) {
  Buffer a = anyOf(g, 2, true);
  Wanted wanted = {.shape = &a.shape, .rank = -1, .writable = true, .numApart = 1, .apart = {a}};
  Buffer b = findOrMake(g, &wanted);
  Wanted other = {.shape = &a.shape, .rank = -1, .numApart = 2, .apart = {a, b}};
  Buffer input = findOrMake(g, &other);
  Generic generic = {
      .numLoops = 2,
      .numInputs = 1,
      .numOutputs = 2,
      .operands = {identityOperand(&input), identityOperand(&a), identityOperand(&b)}};
  int first = beginGeneric(g, &generic);
  int yielded[2];
  yielded[0] = combine(g, a.shape.element, first, first + 1);
  yielded[1] = chance(g, 50) ? first : combine(g, a.shape.element, first + 2, yielded[0]);
  endGeneric(g, &generic, yielded);
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

static void sum(Generator *g, const Buffer *input, const Buffer *out, int dropped) {
  Generic generic = {.numLoops = input->shape.rank, .numInputs = 1, .numOutputs = 1};
  generic.reduction[dropped] = true;
  generic.operands[0] = identityOperand(input);
  generic.operands[1].buffer = *out;
  for (int i = 0, k = 0; i < input->shape.rank; ++i)
    if (i != dropped)
      generic.operands[1].loops[k++] = i;
  int first = beginGeneric(g, &generic), value = g->nextNumber++;
  line(g, "%%s%d = arith.add%s %%s%d, %%s%d : %s", value, input->shape.element == I32 ? "i" : "f",
       first, first + 1, elementName(input->shape.element));
  endGeneric(g, &generic, &value);
  wrapInPlace(g, out);
}

static void reduction(Generator *g) {
  Buffer input = anyOf(g, 1 + (int)below(g, 3), false);
  int dropped = (int)below(g, (uint32_t)input.shape.rank);
  Dim dims[MaxRank];
  for (int i = 0, k = 0; i < input.shape.rank; ++i)
    if (i != dropped)
      dims[k++] = input.shape.dims[i];
  Shape shape = shapeOf(input.shape.element, input.shape.rank - 1, dims);
  Wanted wanted = {.shape = &shape, .rank = -1, .writable = true, .numApart = 1, .apart = {input}};
  Buffer out = findOrMake(g, &wanted);
  sum(g, &input, &out, dropped);
}

static void contraction(Generator *g) {
  bool batch = chance(g, 20);
  Buffer out = anyOf(g, batch ? 3 : 2, true);
  int rank = out.shape.rank;
  Shape a = out.shape, b = out.shape;
  Dim inner = randomDim(g);
  a.dims[rank - 1] = b.dims[rank - 2] = inner;
  if (numElements(&a) > MaxElements || numElements(&b) > MaxElements)
    a.dims[rank - 1] = b.dims[rank - 2] = (Dim){-1, 1};
  Wanted wanted = {.shape = &a, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer left = findOrMake(g, &wanted);
  wanted.shape = &b;
  Buffer right = findOrMake(g, &wanted);
  if (chance(g, 30))
    elementwise(g, &out, false);
  line(g, "linalg.%s ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)",
       batch ? "batch_matmul" : "matmul", left.number, right.number, typeOf(&left).text,
       typeOf(&right).text, out.number, typeOf(&out).text);
  wrapInPlace(g, &out);
}

// out[i, j] += a[i, k] * b[j, k]
static void transposedContraction(Generator *g) {
  Buffer out = anyOf(g, 2, true);
  Dim inner = randomDim(g);
  Shape a = out.shape, b = out.shape;
  b.dims[0] = out.shape.dims[1];
  a.dims[1] = b.dims[1] = inner;
  if (numElements(&a) > MaxElements || numElements(&b) > MaxElements)
    return;
  Wanted wanted = {.shape = &a, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer left = findOrMake(g, &wanted);
  wanted.shape = &b;
  Buffer right = findOrMake(g, &wanted);
  Generic generic = {.numLoops = 3,
                     .reduction = {false, false, true},
                     .numInputs = 2,
                     .numOutputs = 1,
                     .operands = {{left, {0, 2}}, {right, {1, 2}}, {out, {0, 1}}}};
  int first = beginGeneric(g, &generic), product = g->nextNumber++, value = g->nextNumber++;
  const char *suffix = out.shape.element == I32 ? "i" : "f";
  const char *type = elementName(out.shape.element);
  line(g, "%%s%d = arith.mul%s %%s%d, %%s%d : %s", product, suffix, first, first + 1, type);
  line(g, "%%s%d = arith.add%s %%s%d, %%s%d : %s", value, suffix, first + 2, product, type);
  endGeneric(g, &generic, &value);
  wrapInPlace(g, &out);
}

//===----------------------------------------------------------------------===//
// Named operations
//===----------------------------------------------------------------------===//

static void named(Generator *g) {
  static const char *const names[] = {"add", "sub", "mul", "max", "min"};
  Buffer out = anyOf(g, 1 + (int)below(g, 3), true);
  Wanted wanted = {.shape = &out.shape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer a = findOrMake(g, &wanted), b = chance(g, 10) ? a : findOrMake(g, &wanted);
  if (chance(g, 20))
    a = out;
  line(g, "linalg.%s ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)", names[below(g, 5)], a.number,
       b.number, typeOf(&a).text, typeOf(&b).text, out.number, typeOf(&out).text);
  wrapInPlace(g, &out);
}

// out[i] += input[i + k] * window[k]
static void convolution(Generator *g) {
  Wanted wanted = {.rank = 1, .writable = true, .isStatic = true};
  Buffer out = findOrMake(g, &wanted);
  Dim window = {-1, 1 + (int64_t)below(g, 5)};
  Dim input = {-1, out.shape.dims[0].size + window.size - 1};
  Shape windowShape = shapeOf(out.shape.element, 1, &window);
  Shape inputShape = shapeOf(out.shape.element, 1, &input);
  wanted = (Wanted){.shape = &windowShape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer b = findOrMake(g, &wanted);
  wanted.shape = &inputShape;
  Buffer a = findOrMake(g, &wanted);
  line(g, "linalg.conv_1d ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)", a.number, b.number,
       typeOf(&a).text, typeOf(&b).text, out.number, typeOf(&out).text);
  wrapInPlace(g, &out);
}

static void fill(Generator *g) {
  Buffer out = anyOf(g, (int)below(g, 4), true);
  Scalar value = anyScalar(g, scalarOf(out.shape.element));
  line(g, "linalg.fill ins(%%s%d : %s) outs(%%v%d : %s)", value.number, scalarType(value.kind),
       out.number, typeOf(&out).text);
}

static void copy(Generator *g) {
  Buffer out = anyOf(g, 1 + (int)below(g, 3), true);
  Wanted wanted = {.shape = &out.shape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer source = findOrMake(g, &wanted);
  if (chance(g, 60))
    line(g, "memref.copy %%v%d, %%v%d : %s to %s", source.number, out.number, typeOf(&source).text,
         typeOf(&out).text);
  else
    line(g, "linalg.copy ins(%%v%d : %s) outs(%%v%d : %s)", source.number, typeOf(&source).text,
         out.number, typeOf(&out).text);
}

static void transpose(Generator *g) {
  Buffer out = anyOf(g, 2, true);
  Shape shape = out.shape;
  shape.dims[0] = out.shape.dims[1];
  shape.dims[1] = out.shape.dims[0];
  Wanted wanted = {.shape = &shape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer source = findOrMake(g, &wanted);
  line(g, "linalg.transpose ins(%%v%d : %s) outs(%%v%d : %s) permutation = [1, 0]", source.number,
       typeOf(&source).text, out.number, typeOf(&out).text);
}

static void broadcast(Generator *g) {
  Buffer out = anyOf(g, 2, true);
  uint32_t added = below(g, 2);
  Shape shape = shapeOf(out.shape.element, 1, &out.shape.dims[1 - added]);
  Wanted wanted = {.shape = &shape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer source = findOrMake(g, &wanted);
  line(g, "linalg.broadcast ins(%%v%d : %s) outs(%%v%d : %s) dimensions = [%u]", source.number,
       typeOf(&source).text, out.number, typeOf(&out).text, added);
}

// out[i, j] = table[indices[i] mod n, j]: the table is captured.
static void gather(Generator *g) {
  Buffer out = anyOf(g, 2, true);
  Shape indexShape = shapeOf(I32, 1, &out.shape.dims[0]);
  Shape tableShape = out.shape;
  tableShape.dims[0] = randomDim(g);
  if (numElements(&tableShape) > MaxElements)
    return;
  Wanted wanted = {.shape = &indexShape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer indices = findOrMake(g, &wanted);
  wanted.shape = &tableShape;
  Buffer table = findOrMake(g, &wanted);
  Name size = dimName(g, tableShape.dims[0]);
  Generic generic = {.numLoops = 2,
                     .numInputs = 1,
                     .numOutputs = 1,
                     .operands = {{indices, {0}}, identityOperand(&out)}};
  int first = beginGeneric(g, &generic);
  int row = g->nextNumber++, wrapped = g->nextNumber++, column = g->nextNumber++;
  int value = g->nextNumber++;
  line(g, "%%s%d = arith.index_cast %%s%d : i32 to index", row, first);
  line(g, "%%s%d = arith.remui %%s%d, %s : index", wrapped, row, size.text);
  line(g, "%%s%d = linalg.index 1 : index", column);
  line(g, "%%s%d = memref.load %%v%d[%%s%d, %%s%d] : %s", value, table.number, wrapped, column,
       typeOf(&table).text);
  endGeneric(g, &generic, &value);
}

static void inPlace(Generator *g) {
  Buffer out = anyOf(g, 1 + (int)below(g, 3), true);
  elementwise(g, &out, true);
}

static void overwrite(Generator *g) {
  Buffer out = anyOf(g, 1 + (int)below(g, 3), true);
  elementwise(g, &out, false);
}

//===----------------------------------------------------------------------===//
// gpu.launch_func
//===----------------------------------------------------------------------===//

// A kernel over a prefix of the rows, a thread for an element; its text follows its operands.
static void writeKernel(Generator *g, const Buffer *out, const Buffer *in, Element scalar) {
  Text function = g->body;
  int indent = g->indent;
  g->body = g->kernels;
  g->indent = 2;
  int rank = out->shape.rank, i = g->nextNumber++, j = g->nextNumber++;
  int a = g->nextNumber++, b = g->nextNumber++;
  char indices[64];
  snprintf(indices, sizeof(indices), rank == 1 ? "%%s%d" : "%%s%d, %%s%d", i, j);
  line(g, "gpu.func @k%d(%%out: %s, %%in: %s, %%scalar: %s) kernel {", g->numKernels,
       typeOf(out).text, typeOf(in).text, elementName(scalar));
  g->indent++;
  line(g, "%%s%d = gpu.%s x", i, rank == 1 && chance(g, 50) ? "global_id" : "block_id");
  if (rank == 2)
    line(g, "%%s%d = gpu.thread_id x", j);
  line(g, "%%s%d = memref.load %%in[%s] : %s", a, indices, typeOf(in).text);
  int value = a;
  if (chance(g, 60)) {
    line(g, "%%s%d = memref.load %%out[%s] : %s", b, indices, typeOf(out).text);
    value = combine(g, out->shape.element, a, b);
  }
  int number = g->nextNumber++;
  line(g, "%%s%d = arith.add%s %%scalar, %%scalar : %s", number, scalar == I32 ? "i" : "f",
       elementName(scalar));
  value = combine(g, scalar, value, number);
  line(g, "memref.store %%s%d, %%out[%s] : %s", value, indices, typeOf(out).text);
  line(g, "gpu.return");
  g->indent--;
  line(g, "}");
  g->kernels = g->body;
  g->body = function;
  g->indent = indent;
}

void launchStatement(Generator *g) {
  Buffer out = anyOf(g, 1 + (int)below(g, 2), true);
  Wanted wanted = {.shape = &out.shape, .rank = -1, .numApart = 1, .apart = {out}};
  Buffer in = findOrMake(g, &wanted);
  Scalar scalar = anyScalar(g, scalarOf(out.shape.element));
  writeKernel(g, &out, &in, out.shape.element);
  Dim rows = out.shape.dims[0];
  if (rows.symbol < 0 && rows.size > 1 && chance(g, 40))
    rows.size = 1 + (int64_t)below(g, (uint32_t)rows.size);
  Name one = indexConstant(g, 1), blocks = dimName(g, rows);
  Name threads = out.shape.rank == 2 ? dimName(g, out.shape.dims[1]) : one;
  line(g,
       "gpu.launch_func @kernels::@k%d blocks in (%s, %s, %s) threads in (%s, %s, %s) "
       "args(%%v%d : %s, %%v%d : %s, %%s%d : %s)",
       g->numKernels++, blocks.text, one.text, one.text, threads.text, one.text, one.text,
       out.number, typeOf(&out).text, in.number, typeOf(&in).text, scalar.number,
       scalarType(scalar.kind));
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

void deviceStatement(Generator *g) {
  static void (*const choices[])(Generator *) = {
      inPlace,    inPlace,   inPlace,     overwrite,   overwrite,
      twoOutputs, reduction, named,       named,       fill,
      copy,       copy,      transpose,   broadcast,   convolution,
      gather,     gather,    contraction, contraction, transposedContraction,
  };
  if (g->launches && chance(g, 20))
    launchStatement(g);
  else
    choices[below(g, sizeof(choices) / sizeof(choices[0]))](g);
}
