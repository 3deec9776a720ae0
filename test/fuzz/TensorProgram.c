//===- TensorProgram.c - Programs on tensors --------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One function of tensors, whose last values are its results. Buffers of the generator stand for
// tensors here: values that never change, so that classes mean nothing.
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void tensorStatements(Generator *g, uint32_t count);

//===----------------------------------------------------------------------===//
// Tensors in scope
//===----------------------------------------------------------------------===//

static Name tensorType(const Shape *shape) {
  Name memref = plainType(shape), tensor;
  snprintf(tensor.text, sizeof(tensor.text), "tensor%.150s", memref.text + strlen("memref"));
  return tensor;
}

static Buffer addTensor(Generator *g, const Shape *shape) { return addBuffer(g, shape); }

// Somewhere to write a result of this shape.
static int empty(Generator *g, const Shape *shape) {
  Text sizes = {0};
  append(&sizes, "%s", "");
  for (int i = 0; i < shape->rank; ++i)
    if (shape->dims[i].symbol >= 0)
      append(&sizes, "%s%%d%d", sizes.size ? ", " : "", shape->dims[i].symbol);
  line(g, "%%v%d = tensor.empty(%s) : %s", g->nextNumber, sizes.data, tensorType(shape).text);
  free(sizes.data);
  return g->nextNumber++;
}

static Buffer filled(Generator *g, const Shape *shape) {
  int into = empty(g, shape);
  int value = constantOf(g, shape->element, (int64_t)below(g, 15) - 7);
  Buffer tensor = addTensor(g, shape);
  Name type = tensorType(shape);
  line(g, "%%v%d = linalg.fill ins(%%s%d : %s) outs(%%v%d : %s) -> %s", tensor.number, value,
       elementName(shape->element), into, type.text, type.text);
  return tensor;
}

static Buffer tensorOf(Generator *g, const Shape *shape) {
  Wanted wanted = {.shape = shape, .rank = -1};
  Buffer tensor;
  return !chance(g, 15) && find(g, &wanted, &tensor) ? tensor : filled(g, shape);
}

static Buffer anyTensor(Generator *g, int rank, bool onlyStatic) {
  Wanted wanted = {.rank = rank, .isStatic = onlyStatic};
  Buffer tensor;
  if (find(g, &wanted, &tensor))
    return tensor;
  Shape shape = randomShape(g, rank);
  while (onlyStatic && !isStatic(&shape))
    shape = randomShape(g, rank);
  return filled(g, &shape);
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

static const char *identityMap(int rank) {
  static const char *const maps[] = {"affine_map<() -> ()>", "affine_map<(i) -> (i)>",
                                     "affine_map<(i, j) -> (i, j)>",
                                     "affine_map<(i, j, k) -> (i, j, k)>"};
  return maps[rank];
}

static const char *iterators(int rank) {
  static const char *const lists[] = {"[]", "[\"parallel\"]", "[\"parallel\", \"parallel\"]",
                                      "[\"parallel\", \"parallel\", \"parallel\"]"};
  return lists[rank];
}

// out = combination of up to two inputs and, with `readsOut`, of `into` itself.
static Buffer pointwise(Generator *g, const Shape *shape, int into, bool readsOut) {
  Name type = tensorType(shape);
  uint32_t inputs = below(g, 3);
  Text maps = {0}, names = {0}, types = {0};
  int first = 0;
  for (uint32_t i = 0; i < inputs; ++i) {
    Buffer input = tensorOf(g, shape);
    append(&maps, "%s, ", identityMap(shape->rank));
    append(&names, "%s%%v%d", i ? ", " : "", input.number);
    append(&types, "%s%s", i ? ", " : "", type.text);
  }
  bool captures = chance(g, 25);
  Scalar scalar = captures ? anyScalar(g, scalarOf(shape->element)) : (Scalar){0};
  Buffer out = addTensor(g, shape);
  first = g->nextNumber;
  g->nextNumber += (int)inputs + 1;
  line(g,
       "%%v%d = linalg.generic {indexing_maps = [%s%s], iterator_types = %s} %s%s%s%s%s outs(%%v%d "
       ": %s) {",
       out.number, inputs ? maps.data : "", identityMap(shape->rank), iterators(shape->rank),
       inputs ? "ins(" : "", inputs ? names.data : "", inputs ? " : " : "",
       inputs ? types.data : "", inputs ? ")" : "", into, type.text);
  g->indent++;
  append(&g->body, "%*s^bb0(", 2 * g->indent, "");
  for (uint32_t i = 0; i <= inputs; ++i)
    append(&g->body, "%s%%s%d: %s", i ? ", " : "", first + (int)i, elementName(shape->element));
  append(&g->body, "):\n");
  int value = readsOut ? first + (int)inputs : constantOf(g, shape->element, below(g, 7));
  for (uint32_t i = 0; i < inputs; ++i)
    value = combine(g, shape->element, value, first + (int)i);
  if (captures)
    value = combine(g, shape->element, value, scalar.number);
  value = wrap(g, shape->element, value);
  line(g, "linalg.yield %%s%d : %s", value, elementName(shape->element));
  g->indent--;
  line(g, "} -> %s", type.text);
  free(maps.data);
  free(names.data);
  free(types.data);
  return out;
}

static void pointwiseStatement(Generator *g) {
  Buffer like = anyTensor(g, 1 + (int)below(g, 3), false);
  bool readsOut = chance(g, 60);
  pointwise(g, &like.shape, readsOut ? like.number : empty(g, &like.shape), readsOut);
}

static void matmulStatement(Generator *g) {
  Buffer a = anyTensor(g, 2, false);
  Shape b = a.shape, c = a.shape;
  b.dims[0] = a.shape.dims[1];
  b.dims[1] = c.dims[1] = randomDim(g);
  if (numElements(&b) > MaxElements || numElements(&c) > MaxElements)
    return;
  Buffer right = tensorOf(g, &b), into = chance(g, 50) ? filled(g, &c) : tensorOf(g, &c);
  int product = g->nextNumber++;
  Name type = tensorType(&c);
  line(g, "%%v%d = linalg.matmul ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s) -> %s", product,
       a.number, right.number, tensorType(&a.shape).text, tensorType(&b).text, into.number,
       type.text, type.text);
  pointwise(g, &c, product, true);
}

static void transposeStatement(Generator *g) {
  Buffer source = anyTensor(g, 2, false);
  Shape shape = source.shape;
  shape.dims[0] = source.shape.dims[1];
  shape.dims[1] = source.shape.dims[0];
  int into = empty(g, &shape);
  Buffer out = addTensor(g, &shape);
  line(g, "%%v%d = linalg.transpose ins(%%v%d : %s) outs(%%v%d : %s) permutation = [1, 0]",
       out.number, source.number, tensorType(&source.shape).text, into, tensorType(&shape).text);
}

static void reduceStatement(Generator *g) {
  Buffer source = anyTensor(g, 2, false);
  Shape shape = shapeOf(source.shape.element, 1, &source.shape.dims[0]);
  Buffer into = filled(g, &shape);
  int sum = g->nextNumber++;
  const char *element = elementName(shape.element);
  line(g, "%%v%d = linalg.reduce ins(%%v%d : %s) outs(%%v%d : %s) dimensions = [1]", sum,
       source.number, tensorType(&source.shape).text, into.number, tensorType(&shape).text);
  line(g, "  (%%in: %s, %%acc: %s) {", element, element);
  line(g, "    %%sum = arith.add%s %%in, %%acc : %s", shape.element == I32 ? "i" : "f", element);
  line(g, "    linalg.yield %%sum : %s", element);
  line(g, "  }");
  pointwise(g, &shape, sum, true);
}

// A part of a tensor, changed and put back.
static void sliceStatement(Generator *g) {
  Buffer source = anyTensor(g, 2, true);
  Dim dims[2];
  int64_t offsets[2];
  for (int i = 0; i < 2; ++i) {
    int64_t size = source.shape.dims[i].size;
    dims[i] = (Dim){-1, 1 + (int64_t)below(g, (uint32_t)size)};
    offsets[i] = below(g, (uint32_t)(size - dims[i].size + 1));
  }
  Shape shape = shapeOf(source.shape.element, 2, dims);
  char at[128];
  snprintf(at, sizeof(at), "[%" PRId64 ", %" PRId64 "] [%" PRId64 ", %" PRId64 "] [1, 1]",
           offsets[0], offsets[1], dims[0].size, dims[1].size);
  Name whole = tensorType(&source.shape), part = tensorType(&shape);
  Buffer slice = addTensor(g, &shape);
  line(g, "%%v%d = tensor.extract_slice %%v%d%s : %s to %s", slice.number, source.number, at,
       whole.text, part.text);
  Buffer changed = pointwise(g, &shape, slice.number, true);
  Buffer out = addTensor(g, &source.shape);
  line(g, "%%v%d = tensor.insert_slice %%v%d into %%v%d%s : %s into %s", out.number, changed.number,
       source.number, at, part.text, whole.text);
}

static void collapseStatement(Generator *g) {
  Buffer source = anyTensor(g, 2, true);
  Dim dim = {-1, numElements(&source.shape)};
  Shape shape = shapeOf(source.shape.element, 1, &dim);
  Buffer out = addTensor(g, &shape);
  line(g, "%%v%d = tensor.collapse_shape %%v%d [[0, 1]] : %s into %s", out.number, source.number,
       tensorType(&source.shape).text, tensorType(&shape).text);
}

static void extractStatement(Generator *g) {
  Buffer source = anyTensor(g, 1 + (int)below(g, 2), false);
  Name row = indexBelow(g, source.shape.dims[0]), column = {""};
  if (source.shape.rank == 2)
    column = indexBelow(g, source.shape.dims[1]);
  Scalar scalar = addScalar(g, scalarOf(source.shape.element));
  line(g, "%%s%d = tensor.extract %%v%d[%s%s%s] : %s", scalar.number, source.number, row.text,
       source.shape.rank == 2 ? ", " : "", column.text, tensorType(&source.shape).text);
}

//===----------------------------------------------------------------------===//
// Flow
//===----------------------------------------------------------------------===//

// Statements of a region, and a tensor of `shape` at its end.
static Buffer regionWith(Generator *g, const Shape *shape, int carried) {
  g->indent++;
  g->nesting++;
  tensorStatements(g, below(g, 3));
  Buffer out = pointwise(g, shape, carried, true);
  line(g, "scf.yield %%v%d : %s", out.number, tensorType(shape).text);
  g->indent--;
  g->nesting--;
  return out;
}

static void forStatement(Generator *g) {
  Buffer start = anyTensor(g, 1 + (int)below(g, 2), true);
  Name zero = indexConstant(g, 0), one = indexConstant(g, 1), type = tensorType(&start.shape);
  Name trips = indexConstant(g, below(g, 4));
  int result = g->nextNumber++, i = g->nextNumber++;
  Scope scope = openScope(g);
  Buffer carried = addTensor(g, &start.shape);
  line(g, "%%v%d = scf.for %%s%d = %s to %s step %s iter_args(%%v%d = %%v%d) -> (%s) {", result, i,
       zero.text, trips.text, one.text, carried.number, start.number, type.text);
  regionWith(g, &start.shape, carried.number);
  line(g, "}");
  forget(g, scope);
  Buffer out = addTensor(g, &start.shape);
  line(g, "%%v%d = tensor.cast %%v%d : %s to %s", out.number, result, type.text, type.text);
}

static void ifStatement(Generator *g) {
  Buffer given = anyTensor(g, 1 + (int)below(g, 2), true);
  Name type = tensorType(&given.shape);
  int which = condition(g), result = g->nextNumber++;
  Scope scope = openScope(g);
  line(g, "%%v%d = scf.if %%s%d -> (%s) {", result, which, type.text);
  regionWith(g, &given.shape, given.number);
  forget(g, scope);
  line(g, "} else {");
  if (chance(g, 50))
    regionWith(g, &given.shape, given.number);
  else
    line(g, "  scf.yield %%v%d : %s", given.number, type.text);
  line(g, "}");
  forget(g, scope);
  Buffer out = addTensor(g, &given.shape);
  line(g, "%%v%d = tensor.cast %%v%d : %s to %s", out.number, result, type.text, type.text);
}

static void tensorStatements(Generator *g, uint32_t count) {
  static void (*const choices[])(Generator *) = {
      pointwiseStatement, pointwiseStatement, pointwiseStatement, matmulStatement,
      matmulStatement,    transposeStatement, reduceStatement,    sliceStatement,
      collapseStatement,  extractStatement,   forStatement,       ifStatement,
  };
  uint32_t limit = sizeof(choices) / sizeof(choices[0]);
  for (uint32_t i = 0; i < count; ++i)
    choices[below(g, g->nesting < 2 ? limit : limit - 2)](g);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

static void appendTensorArgument(Text *text, const char *name, const Shape *shape,
                                 const char *title, int number) {
  append(text, "%s%s: %s {ho.name = \"%s%d\", ho.random = array<f64: -8.0, 8.0>",
         text->size ? ", " : "", name, tensorType(shape).text, title, number);
  if (!isStatic(shape)) {
    append(text, ", ho.bound = array<i64: ");
    for (int i = 0; i < shape->rank; ++i)
      append(text, "%s%" PRId64, i ? ", " : "", shape->dims[i].size);
    append(text, ">");
  }
  append(text, "}");
}

static void appendArguments(Generator *g, Text *text) {
  for (int i = 0; i < g->numSymbols; ++i) {
    Dim dim = {i, g->symbols[i].bound};
    Shape shape = shapeOf(F32, 1, &dim);
    Name name;
    snprintf(name.text, sizeof(name.text), "%%size%d", i);
    if (g->symbols[i].base < 0)
      appendTensorArgument(text, name.text, &shape, "size", i);
  }
  uint32_t count = 2 + below(g, 4);
  for (uint32_t i = 0; i < count; ++i) {
    Shape shape = parameterShape(g, 1 + (int)below(g, 3));
    Buffer argument = addTensor(g, &shape);
    Name name;
    snprintf(name.text, sizeof(name.text), "%%v%d", argument.number);
    appendTensorArgument(text, name.text, &shape, "p", (int)i);
  }
}

// The type of results of dynamic size cannot become an argument without a bound.
static void writeReturn(Generator *g, Text *types) {
  Text values = {0};
  for (int i = 0; i < 2; ++i) {
    Buffer out = anyTensor(g, 1 + (int)below(g, 2), true);
    // A result of its own, not an argument.
    out = pointwise(g, &out.shape, out.number, true);
    append(&values, "%s%%v%d", i ? ", " : "", out.number);
    append(types, "%s%s", i ? ", " : "", tensorType(&out.shape).text);
  }
  line(g, "return %s : %s", values.data, types->data);
  free(values.data);
}

void writeTensorProgram(Generator *g) {
  chooseSizes(g);
  Text arguments = {0}, types = {0};
  appendArguments(g, &arguments);
  g->indent++;
  writeSymbols(g, "tensor");
  tensorStatements(g, 3 + below(g, g->options->statements));
  writeReturn(g, &types);
  g->indent--;
  line(g, "}");
  Text body = g->body;
  g->body = (Text){0};
  line(g, "func.func @main(%s) -> (%s) {", arguments.data, types.data);
  append(&g->body, "%s", body.data);
  free(body.data);
  free(arguments.data);
  free(types.data);
}
