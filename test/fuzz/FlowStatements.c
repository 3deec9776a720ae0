//===- FlowStatements.c - Branches, loops, calls -----------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Generator.h"

#include <stdio.h>
#include <stdlib.h>

static void openRegion(Generator *g) {
  g->indent++;
  g->nesting++;
}

static void closeRegion(Generator *g) {
  g->indent--;
  g->nesting--;
}

static void body(Generator *g) {
  Scope scope = openScope(g);
  statements(g, 1 + below(g, 4));
  closeScope(g, scope);
}

static void markEscape(Generator *g, Buffer *buffer) {
  buffer->escapes = true;
  update(g, buffer);
}

//===----------------------------------------------------------------------===//
// scf.if
//===----------------------------------------------------------------------===//

static void plainIf(Generator *g) {
  line(g, "scf.if %%s%d {", condition(g));
  openRegion(g);
  body(g);
  closeRegion(g);
  if (chance(g, 50)) {
    line(g, "} else {");
    openRegion(g);
    body(g);
    closeRegion(g);
  }
  line(g, "}");
}

// A branch of an scf.if that yields a scalar and a buffer: a new one or one of before.
static void yieldingBranch(Generator *g, const Buffer *given, const Shape *shape, Buffer *out) {
  openRegion(g);
  Scope scope = openScope(g);
  statements(g, below(g, 3));
  *out = *given;
  if (chance(g, 40)) {
    *out = make(g, shape);
    markEscape(g, out);
  }
  Scalar scalar = anyScalar(g, ScalarF32);
  closeScope(g, scope);
  line(g, "scf.yield %%v%d, %%s%d : %s, f32", out->number, scalar.number, typeOf(out).text);
  closeRegion(g);
}

static void ifWithResults(Generator *g) {
  Wanted wanted = {.rank = 1 + (int)below(g, 2), .writable = true, .identity = true};
  wanted.isStatic = !g->options->dynamicFlow;
  Buffer a = findOrMake(g, &wanted);
  wanted = (Wanted){.shape = &a.shape,
                    .rank = -1,
                    .writable = true,
                    .identity = true,
                    .numApart = 1,
                    .apart = {a}};
  Buffer b = findOrMake(g, &wanted), fromThen, fromElse;
  markEscape(g, &a);
  markEscape(g, &b);
  int which = condition(g), number = g->nextNumber++;
  Name type = typeOf(&a);
  line(g, "%%r%d:2 = scf.if %%s%d -> (%s, f32) {", number, which, type.text);
  yieldingBranch(g, &a, &a.shape, &fromThen);
  line(g, "} else {");
  yieldingBranch(g, &b, &a.shape, &fromElse);
  line(g, "}");
  joinClasses(g, &fromThen, &fromElse);
  // Names with # are not numbers: cast and add give them one.
  Buffer result = addBuffer(g, &a.shape);
  result.node = fromThen.node;
  result.escapes = true;
  update(g, &result);
  line(g, "%%v%d = memref.cast %%r%d#0 : %s to %s", result.number, number, type.text, type.text);
  Scalar scalar = addScalar(g, ScalarF32);
  line(g, "%%s%d = arith.negf %%r%d#1 : f32", scalar.number, number);
}

static void indexSwitch(Generator *g) {
  Scalar index = anyScalar(g, ScalarIndex);
  line(g, "scf.index_switch %%s%d", index.number);
  static const char *const cases[] = {"case 0 {", "case 2 {", "default {"};
  for (int i = 0; i < 3; ++i) {
    line(g, "%s", cases[i]);
    openRegion(g);
    body(g);
    line(g, "scf.yield");
    closeRegion(g);
    line(g, "}");
  }
}

// Blocks in a region.
static void executeRegion(Generator *g) {
  line(g, "scf.execute_region {");
  openRegion(g);
  int which = condition(g), first = g->nextNumber++, last = g->nextNumber++;
  line(g, "cf.cond_br %%s%d, ^bb%d, ^bb%d", which, first, last);
  line(g, "^bb%d:", first);
  body(g);
  line(g, "cf.br ^bb%d", last);
  line(g, "^bb%d:", last);
  body(g);
  line(g, "scf.yield");
  closeRegion(g);
  line(g, "}");
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

typedef struct Bounds {
  Name low, high, step;
} Bounds;

static Bounds loopBounds(Generator *g) {
  Bounds bounds = {.step = indexConstant(g, 1 + below(g, 2))};
  bounds.low = indexConstant(g, below(g, 2));
  if (chance(g, 75)) {
    bounds.high = indexConstant(g, below(g, g->nesting > 1 ? 3 : 5)); // maybe no trip at all
    return bounds;
  }
  Name three = indexConstant(g, 3);
  Scalar index = anyScalar(g, ScalarIndex);
  snprintf(bounds.high.text, sizeof(bounds.high.text), "%%s%d", g->nextNumber++);
  line(g, "%s = arith.remui %%s%d, %s : index", bounds.high.text, index.number, three.text);
  return bounds;
}

static Scalar addIndex(Generator *g, int number) {
  Scalar scalar = {number, ScalarIndex};
  if (g->numScalars < MaxScalars)
    g->scalars[g->numScalars++] = scalar;
  return scalar;
}

static void plainFor(Generator *g) {
  Bounds bounds = loopBounds(g);
  int i = g->nextNumber++;
  line(g, "scf.for %%s%d = %s to %s step %s {", i, bounds.low.text, bounds.high.text,
       bounds.step.text);
  openRegion(g);
  Scope scope = openScope(g);
  addIndex(g, i);
  body(g);
  forget(g, scope);
  closeRegion(g);
  line(g, "}");
}

// Sums up a scalar on the way.
static void forWithScalar(Generator *g) {
  Bounds bounds = loopBounds(g);
  Scalar start = anyScalar(g, ScalarF32);
  int i = g->nextNumber++, carried = g->nextNumber++;
  Scalar result = addScalar(g, ScalarF32);
  line(g, "%%s%d = scf.for %%s%d = %s to %s step %s iter_args(%%s%d = %%s%d) -> (f32) {",
       result.number, i, bounds.low.text, bounds.high.text, bounds.step.text, carried,
       start.number);
  g->numScalars--; // not inside
  openRegion(g);
  Scope scope = openScope(g);
  addIndex(g, i);
  g->scalars[g->numScalars++] = (Scalar){carried, ScalarF32};
  statements(g, 1 + below(g, 3));
  int value = combine(g, F32, carried, anyScalar(g, ScalarF32).number);
  closeScope(g, scope);
  line(g, "scf.yield %%s%d : f32", value);
  closeRegion(g);
  line(g, "}");
  g->scalars[g->numScalars++] = result;
}

static Buffer pingPongPartner(Generator *g, const Buffer *first) {
  Wanted wanted = {.shape = &first->shape,
                   .rank = -1,
                   .writable = true,
                   .identity = true,
                   .numApart = 1,
                   .apart = {*first}};
  return findOrMake(g, &wanted);
}

// Two buffers that change roles from iteration to iteration. Inside, they are apart.
static void pingPong(Generator *g) {
  Wanted wanted = {.rank = 1 + (int)below(g, 2), .writable = true, .identity = true};
  wanted.isStatic = !g->options->dynamicFlow;
  Buffer a = findOrMake(g, &wanted), b = pingPongPartner(g, &a);
  markEscape(g, &a);
  markEscape(g, &b);
  Bounds bounds = loopBounds(g);
  Name type = typeOf(&a);
  int result = g->nextNumber++, i = g->nextNumber++;
  Scope scope = openScope(g);
  Buffer x = addBuffer(g, &a.shape), y = addBuffer(g, &a.shape);
  joinClasses(g, &x, &a); // x and y are told apart by hand, below
  joinClasses(g, &y, &a);
  joinClasses(g, &b, &a);
  line(g,
       "%%r%d:2 = scf.for %%s%d = %s to %s step %s iter_args(%%v%d = %%v%d, %%v%d = %%v%d) -> "
       "(%s, %s) {",
       result, i, bounds.low.text, bounds.high.text, bounds.step.text, x.number, a.number, y.number,
       b.number, type.text, type.text);
  openRegion(g);
  addIndex(g, i);
  if (chance(g, 50))
    line(g, "linalg.copy ins(%%v%d : %s) outs(%%v%d : %s)", x.number, type.text, y.number,
         type.text);
  else
    line(g, "linalg.add ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)", x.number, x.number, type.text,
         type.text, y.number, type.text);
  wrapInPlace(g, &y);
  statements(g, below(g, 3));
  bool swap = chance(g, 80);
  line(g, "scf.yield %%v%d, %%v%d : %s, %s", swap ? y.number : x.number, swap ? x.number : y.number,
       type.text, type.text);
  closeRegion(g);
  line(g, "}");
  forget(g, scope);
  for (int k = 0; k < 2; ++k) {
    Buffer named = addBuffer(g, &a.shape);
    named.escapes = true;
    update(g, &named);
    joinClasses(g, &named, &a);
    line(g, "%%v%d = memref.cast %%r%d#%d : %s to %s", named.number, result, k, type.text,
         type.text);
  }
}

// A buffer that each iteration replaces by a new one.
static void replacingLoop(Generator *g) {
  if (!g->options->carriedAllocations) {
    pingPong(g);
    return;
  }
  Wanted wanted = {.rank = 1 + (int)below(g, 2), .identity = true};
  wanted.isStatic = !g->options->dynamicFlow;
  Buffer a = findOrMake(g, &wanted);
  markEscape(g, &a);
  Bounds bounds = loopBounds(g);
  Name type = typeOf(&a);
  int i = g->nextNumber++;
  Buffer result = addBuffer(g, &a.shape);
  result.node = a.node;
  result.escapes = true;
  result.writable = a.writable;
  Scope outside = openScope(g);
  outside.numBuffers--;
  forget(g, outside); // the result is not inside
  Scope scope = openScope(g);
  Buffer carried = addBuffer(g, &a.shape);
  carried.node = a.node;
  carried.writable = a.writable;
  update(g, &carried);
  line(g, "%%v%d = scf.for %%s%d = %s to %s step %s iter_args(%%v%d = %%v%d) -> (%s) {",
       result.number, i, bounds.low.text, bounds.high.text, bounds.step.text, carried.number,
       a.number, type.text);
  openRegion(g);
  addIndex(g, i);
  Buffer fresh = make(g, &a.shape);
  markEscape(g, &fresh);
  line(g, "linalg.max ins(%%v%d, %%v%d : %s, %s) outs(%%v%d : %s)", fresh.number, carried.number,
       type.text, type.text, fresh.number, type.text);
  statements(g, below(g, 3));
  line(g, "scf.yield %%v%d : %s", fresh.number, type.text);
  joinClasses(g, &fresh, &a);
  closeRegion(g);
  line(g, "}");
  forget(g, scope);
  g->buffers[g->numBuffers++] = result;
}

// At most three trips, fewer when a number in memory says so.
static void whileLoop(Generator *g) {
  int result = g->nextNumber++, before = g->nextNumber++, after = g->nextNumber++;
  Name zero = indexConstant(g, 0), three = indexConstant(g, 3), one = indexConstant(g, 1);
  line(g, "%%s%d = scf.while (%%s%d = %s) : (index) -> index {", result, before, zero.text);
  openRegion(g);
  Scope scope = openScope(g);
  addIndex(g, before);
  statements(g, below(g, 2));
  int more = condition(g), few = g->nextNumber++, both = g->nextNumber++;
  line(g, "%%s%d = arith.cmpi ult, %%s%d, %s : index", few, before, three.text);
  line(g, "%%s%d = arith.andi %%s%d, %%s%d : i1", both, few, more);
  closeScope(g, scope);
  line(g, "scf.condition(%%s%d) %%s%d : index", both, before);
  closeRegion(g);
  line(g, "} do {");
  line(g, "^bb0(%%s%d: index):", after);
  openRegion(g);
  scope = openScope(g);
  addIndex(g, after);
  body(g);
  int next = g->nextNumber++;
  line(g, "%%s%d = arith.addi %%s%d, %s : index", next, after, one.text);
  forget(g, scope);
  line(g, "scf.yield %%s%d : index", next);
  closeRegion(g);
  line(g, "}");
  addIndex(g, result);
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

static int blockNumber(Generator *g) { return g->nextNumber++; }

static void startBlock(Generator *g, int block, const char *arguments) {
  g->indent--;
  line(g, "^bb%d%s:", block, arguments);
  g->indent++;
}

static void branchSide(Generator *g, int block, int join, const Buffer *given) {
  startBlock(g, block, "");
  g->nesting++;
  body(g);
  g->nesting--;
  line(g, "cf.br ^bb%d(%%v%d : %s)", join, given->number, typeOf(given).text);
}

static void diamond(Generator *g) {
  Wanted wanted = {.rank = 1 + (int)below(g, 2), .writable = true, .identity = true};
  wanted.isStatic = !g->options->dynamicFlow;
  Buffer a = findOrMake(g, &wanted), b = pingPongPartner(g, &a);
  markEscape(g, &a);
  markEscape(g, &b);
  int left = blockNumber(g), right = blockNumber(g), join = blockNumber(g);
  line(g, "cf.cond_br %%s%d, ^bb%d, ^bb%d", condition(g), left, right);
  g->inFunctionBody = false;
  branchSide(g, left, join, &a);
  branchSide(g, right, join, chance(g, 30) ? &a : &b);
  g->inFunctionBody = true;
  Buffer argument = addBuffer(g, &a.shape);
  argument.escapes = true;
  update(g, &argument);
  joinClasses(g, &a, &b);
  joinClasses(g, &argument, &a);
  Name arguments;
  snprintf(arguments.text, sizeof(arguments.text), "(%%v%d: %.140s)", argument.number,
           typeOf(&argument).text);
  startBlock(g, join, arguments.text);
}

// A loop of blocks.
static void blockLoop(Generator *g) {
  int head = blockNumber(g), inside = blockNumber(g), exit = blockNumber(g);
  Name zero = indexConstant(g, 0), one = indexConstant(g, 1);
  Name trips = indexConstant(g, below(g, 4));
  line(g, "cf.br ^bb%d(%s : index)", head, zero.text);
  int i = g->nextNumber++, more = g->nextNumber++, next = g->nextNumber++;
  Name arguments;
  snprintf(arguments.text, sizeof(arguments.text), "(%%s%d: index)", i);
  startBlock(g, head, arguments.text);
  Scope scope = openScope(g);
  addIndex(g, i);
  g->inFunctionBody = false;
  line(g, "%%s%d = arith.cmpi ult, %%s%d, %s : index", more, i, trips.text);
  line(g, "cf.cond_br %%s%d, ^bb%d, ^bb%d", more, inside, exit);
  startBlock(g, inside, "");
  g->nesting++;
  body(g);
  g->nesting--;
  line(g, "%%s%d = arith.addi %%s%d, %s : index", next, i, one.text);
  line(g, "cf.br ^bb%d(%%s%d : index)", head, next);
  g->inFunctionBody = true;
  forget(g, scope);
  startBlock(g, exit, "");
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static Buffer castOperand(Generator *g, const Buffer *buffer) {
  Buffer cast = addBuffer(g, &buffer->shape);
  cast.node = buffer->node;
  cast.writable = buffer->writable;
  cast.identity = false;
  cast.offset = DynamicStride;
  for (int i = 0; i < MaxRank; ++i)
    cast.strides[i] = DynamicStride;
  update(g, &cast);
  line(g, "%%v%d = memref.cast %%v%d : %s to %s", cast.number, buffer->number, typeOf(buffer).text,
       typeOf(&cast).text);
  return cast;
}

// Distinct memory for each parameter, unless the function may be given the same twice.
static Buffer operandFor(Generator *g, const Function *function, int parameter, Buffer *before,
                         int count) {
  Wanted wanted = {.shape = &function->parameters[parameter],
                   .rank = -1,
                   .writable = true,
                   .identity = !function->strided[parameter]};
  if (!function->aliasing || chance(g, 50)) {
    wanted.numApart = count;
    for (int i = 0; i < count; ++i)
      wanted.apart[i] = before[i];
  }
  Buffer operand = findOrMake(g, &wanted);
  before[count] = operand;
  return function->strided[parameter] ? castOperand(g, &operand) : operand;
}

static void call(Generator *g, const Function *function) {
  Text operands = {0}, types = {0};
  for (int i = 0; i < g->numSymbols; ++i)
    if (g->symbols[i].base < 0) {
      append(&operands, "%%size%d, ", i);
      append(&types, "memref<?xf32>, ");
    }
  Buffer given[MaxParameters];
  for (int i = 0; i < function->numParameters; ++i) {
    Buffer operand = operandFor(g, function, i, given, i);
    append(&operands, "%s%%v%d", i ? ", " : "", operand.number);
    append(&types, "%s%s", i ? ", " : "", typeOf(&operand).text);
  }
  if (function->takesScalar) {
    append(&operands, ", %%s%d", anyScalar(g, ScalarF32).number);
    append(&types, ", f32");
  }
  if (function->returnsBuffer) {
    markEscape(g, &given[0]);
    Buffer result = addBuffer(g, &function->parameters[0]);
    result.node = given[0].node;
    result.escapes = true;
    update(g, &result);
    Name type = typeOf(&result);
    line(g, "%%v%d = func.call @f%d(%s) : (%s) -> %s", result.number, function->number,
         operands.data, types.data, type.text);
  } else if (function->returnsScalar) {
    Scalar result = addScalar(g, ScalarF32);
    line(g, "%%s%d = func.call @f%d(%s) : (%s) -> f32", result.number, function->number,
         operands.data, types.data);
  } else {
    line(g, "func.call @f%d(%s) : (%s) -> ()", function->number, operands.data, types.data);
  }
  free(operands.data);
  free(types.data);
}

void callStatement(Generator *g) {
  if (g->numFunctions)
    call(g, &g->functions[below(g, (uint32_t)g->numFunctions)]);
  else
    hostStatement(g);
}

//===----------------------------------------------------------------------===//
// The choice
//===----------------------------------------------------------------------===//

void flowStatement(Generator *g) {
  static void (*const structured[])(Generator *) = {
      plainIf,     plainIf,       ifWithResults, plainFor,      plainFor,
      plainFor,    forWithScalar, pingPong,      replacingLoop, whileLoop,
      indexSwitch, executeRegion, stackedFor,    stackedFor,    stackedFor,
  };
  static void (*const blocks[])(Generator *) = {diamond, blockLoop};
  if (g->inFunctionBody && g->options->blocks && g->nesting == 0 && chance(g, 15)) {
    blocks[below(g, 2)](g);
    return;
  }
  bool was = g->inFunctionBody;
  g->inFunctionBody = false;
  structured[below(g, sizeof(structured) / sizeof(structured[0]))](g);
  g->inFunctionBody = was;
}

void statements(Generator *g, uint32_t count) {
  for (uint32_t i = 0; i < count; ++i) {
    uint32_t which = below(g, 100);
    if (g->nesting >= 3 && which >= 75)
      which = below(g, 75);
    if (which < 45)
      deviceStatement(g);
    else if (which < 60)
      hostStatement(g);
    else if (which < 75)
      viewStatement(g);
    else if (which < 92)
      flowStatement(g);
    else
      callStatement(g);
  }
}
