//===- RandomProgram.c - Random modules from seeds ---------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void hoProgramOptionsDefault(HoProgramOptions *options) {
  *options = (HoProgramOptions){.gpuKernels = true,

                                .blocks = true,
                                .tensors = true,
                                .statements = 16};
}

bool hoProgramOptionsEnable(HoProgramOptions *options, const char *feature) {
  const struct {
    const char *name;
    bool *value;
  } features[] = {{"aliasing-calls", &options->aliasingCalls},
                  {"buffer-results", &options->bufferResults},
                  {"carried-allocations", &options->carriedAllocations},
                  {"dynamic-flow", &options->dynamicFlow}};
  for (size_t i = 0; i < sizeof(features) / sizeof(features[0]); ++i)
    if (!strcmp(features[i].name, feature)) {
      *features[i].value = true;
      return true;
    }
  return false;
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

// Bounds differ from symbol to symbol: who binds arguments tells symbols by them.
void chooseSizes(Generator *g) {
  static const int64_t pool[] = {1, 2, 3, 4, 5, 7, 8, 12, 16, 17, 24, 32, 40, 64};
  for (int i = 0; i < 4; ++i)
    g->sizes[i] = pool[below(g, sizeof(pool) / sizeof(pool[0]))];
  uint32_t symbols = below(g, 10);
  symbols = symbols < 4 ? 0 : symbols < 8 ? 1 : 2;
  for (uint32_t i = 0; i < symbols; ++i) {
    int base = g->numSymbols;
    int64_t bound = 2 + 2 * (int64_t)below(g, 16) + (int64_t)i;
    g->symbols[g->numSymbols++] = (Symbol){bound, -1};
    g->symbols[g->numSymbols++] = (Symbol){(bound + 1) / 2, base};
  }
}

void writeSymbols(Generator *g, const char *kind) {
  if (!g->numSymbols)
    return;
  line(g, "%%zero = arith.constant 0 : index");
  line(g, "%%two = arith.constant 2 : index");
  for (int i = 0; i < g->numSymbols; ++i)
    if (g->symbols[i].base < 0)
      line(g, "%%d%d = %s.dim %%size%d, %%zero : %s<?xf32>", i, kind, i, kind);
    else
      line(g, "%%d%d = arith.ceildivui %%d%d, %%two : index", i, g->symbols[i].base);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static void appendArgumentAttrs(Text *text, const Shape *shape, const char *name, int number) {
  append(text, " {ho.name = \"%s%d\", ho.random = array<f64: -8.0, 8.0>", name, number);
  if (!isStatic(shape)) {
    append(text, ", ho.bound = array<i64: ");
    for (int i = 0; i < shape->rank; ++i)
      append(text, "%s%" PRId64, i ? ", " : "", shape->dims[i].size);
    append(text, ">");
  }
  append(text, "}");
}

// The arguments that dynamic sizes come from.
static void appendSizeArguments(Generator *g, Text *text) {
  for (int i = 0; i < g->numSymbols; ++i) {
    if (g->symbols[i].base >= 0)
      continue;
    Dim dim = {i, g->symbols[i].bound};
    Shape shape = shapeOf(F32, 1, &dim);
    append(text, "%%size%d: memref<?xf32>", i);
    appendArgumentAttrs(text, &shape, "size", i);
    append(text, ", ");
  }
}

static void appendParameter(Generator *g, Text *text, const Function *function, int i,
                            Buffer *first) {
  Buffer buffer = addBuffer(g, &function->parameters[i]);
  buffer.escapes = true;
  if (function->strided[i]) {
    buffer.identity = false;
    buffer.offset = DynamicStride;
    for (int k = 0; k < MaxRank; ++k)
      buffer.strides[k] = DynamicStride;
  }
  if (i == 0)
    *first = buffer;
  if (function->aliasing)
    buffer.node = first->node;
  update(g, &buffer);
  append(text, "%s%%v%d: %s", i ? ", " : "", buffer.number, typeOf(&buffer).text);
  appendArgumentAttrs(text, &function->parameters[i], "p", i);
}

static void writeFunction(Generator *g, const Function *function, const char *name,
                          uint32_t count) {
  Text text = {0};
  g->numBuffers = g->numScalars = 0;
  appendSizeArguments(g, &text);
  Buffer first = {0};
  for (int i = 0; i < function->numParameters; ++i)
    appendParameter(g, &text, function, i, &first);
  if (function->takesScalar) {
    Scalar scalar = addScalar(g, ScalarF32);
    append(&text, ", %%s%d: f32", scalar.number);
  }
  Name type = plainType(&function->parameters[0]);
  line(g, "func.func %s@%s(%s)%s%s {", function->isPublic ? "" : "private ", name, text.data,
       function->returnsScalar || function->returnsBuffer ? " -> " : "",
       function->returnsBuffer   ? type.text
       : function->returnsScalar ? "f32"
                                 : "");
  free(text.data);
  g->indent++;
  g->inFunctionBody = true;
  writeSymbols(g, "memref");
  Scope scope = openScope(g);
  statements(g, count);
  Scalar result = function->returnsScalar ? anyScalar(g, ScalarF32) : (Scalar){0};
  closeScope(g, scope);
  if (function->returnsBuffer)
    line(g, "return %%v%d : %s", first.number, type.text);
  else if (function->returnsScalar)
    line(g, "return %%s%d : f32", result.number);
  else
    line(g, "return");
  g->indent--;
  line(g, "}");
}

// Sizes that an argument may have: who calls knows nothing of halves.
Shape parameterShape(Generator *g, int rank) {
  Shape shape = randomShape(g, rank);
  for (int i = 0; i < rank; ++i) {
    int symbol = shape.dims[i].symbol;
    if (symbol >= 0 && g->symbols[symbol].base >= 0)
      shape.dims[i] = (Dim){-1, g->sizes[0] < 16 ? g->sizes[0] : 16};
  }
  return shape;
}

static void writeCallee(Generator *g) {
  Function function = {.number = g->numFunctions};
  function.isPublic = !g->mutableGlobals && chance(g, 25);
  function.aliasing = !function.isPublic && g->options->aliasingCalls && chance(g, 20);
  function.numParameters = 1 + (int)below(g, 3);
  for (int i = 0; i < function.numParameters; ++i) {
    function.parameters[i] = parameterShape(g, 1 + (int)below(g, 2));
    if (function.aliasing && i > 0)
      function.parameters[i] = function.parameters[0];
    function.strided[i] = !function.isPublic && chance(g, 30);
  }
  if (!function.isPublic) {
    function.takesScalar = chance(g, 30);
    function.returnsBuffer = g->options->bufferResults && !function.strided[0] &&
                             (g->options->dynamicFlow || isStatic(&function.parameters[0])) &&
                             chance(g, 20);
    function.returnsScalar = !function.returnsBuffer && chance(g, 25);
  }
  Name name;
  snprintf(name.text, sizeof(name.text), "f%d", function.number);
  writeFunction(g, &function, name.text, 1 + below(g, 6));
  g->functions[g->numFunctions++] = function;
}

static void writeMemRefProgram(Generator *g) {
  chooseSizes(g);
  g->mutableGlobals = chance(g, 50);
  g->launches = g->options->gpuKernels && chance(g, 25);
  uint32_t callees = below(g, 10);
  callees = callees < 4 ? 0 : callees < 7 ? 1 : callees - 6;
  for (uint32_t i = 0; i < callees; ++i)
    writeCallee(g);
  Function entry = {.isPublic = true, .numParameters = 2 + (int)below(g, 5)};
  for (int i = 0; i < entry.numParameters; ++i)
    entry.parameters[i] = parameterShape(g, 1 + (int)below(g, 3));
  writeFunction(g, &entry, "main", 2 + below(g, g->options->statements));
}

//===----------------------------------------------------------------------===//
// Modules
//===----------------------------------------------------------------------===//

static char *assemble(Generator *g) {
  Text text = {0};
  append(&text, "module%s {\n", g->numKernels ? " attributes {gpu.container_module}" : "");
  append(&text, "%s", g->header.data ? g->header.data : "");
  if (g->numKernels)
    append(&text, "  gpu.module @kernels {\n%s  }\n", g->kernels.data);
  append(&text, "%s}\n", g->body.data);
  return text.data;
}

HoRandomProgram hoRandomProgram(uint64_t seed, const HoProgramOptions *options) {
  Generator *g = calloc(1, sizeof(*g));
  if (!g)
    abort();
  g->random = seed * UINT64_C(0xD1342543DE82EF95) + 1;
  g->options = options;
  g->indent = 1;
  HoRandomProgram program = {0};
  program.tensors = options->tensors && chance(g, 25);
  if (program.tensors)
    writeTensorProgram(g);
  else
    writeMemRefProgram(g);
  program.text = assemble(g);
  free(g->header.data);
  free(g->kernels.data);
  free(g->body.data);
  free(g->parents);
  free(g);
  return program;
}
