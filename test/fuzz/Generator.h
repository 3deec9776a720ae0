//===- Generator.h - A random program being written -------------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The text of the module so far, and what may be named at its end: buffers, scalars, functions. All
// numbers in buffers are small integers, also in floating point ("wrapped" after each operation),
// so that every result is exact whatever the order of a sum.
//
// Two buffers of one class may overlap. An operation writes none of the class of what it reads, but
// for an element in place.
//
//===----------------------------------------------------------------------===//
#ifndef HO_TEST_FUZZ_GENERATOR_H
#define HO_TEST_FUZZ_GENERATOR_H

#include "RandomProgram.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MaxRank = 3, MaxBuffers = 512, MaxScalars = 512, MaxFunctions = 8, MaxParameters = 10 };
enum { DynamicStride = -1, MaxElements = 4096, MaxSymbols = 4 };

//===----------------------------------------------------------------------===//
// Random numbers and text
//===----------------------------------------------------------------------===//

typedef struct Text {
  char *data;
  size_t size, capacity;
} Text;

typedef struct Generator Generator;

uint32_t below(Generator *g, uint32_t limit); // uniform in [0, limit)
bool chance(Generator *g, uint32_t percent);

void append(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
// One line of the function being written, indented.
void line(Generator *g, const char *format, ...) __attribute__((format(printf, 2, 3)));

// A string that a function returns and a format uses once.
typedef struct Name {
  char text[160];
} Name;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

typedef enum Element { F32, F64, I32 } Element;

// A static size, or symbol number `symbol`, whose value is %dSYMBOL.
typedef struct Dim {
  int symbol; // -1: static
  int64_t size;
} Dim;

typedef struct Shape {
  Element element;
  int rank;
  Dim dims[MaxRank];
} Shape;

typedef struct Buffer {
  int number; // %vNUMBER
  Shape shape;
  bool identity; // no layout
  int64_t strides[MaxRank], offset;
  bool writable;
  bool whole;     // an allocation of this program, not a view of it
  bool escapes;   // may be reached by a name whose life goes beyond the scope's
  int node;       // in the union-find of classes
  bool undefined; // nothing has been written yet
} Buffer;

typedef enum ScalarKind { ScalarF32, ScalarF64, ScalarI32, ScalarIndex } ScalarKind;

typedef struct Scalar {
  int number; // %sNUMBER
  ScalarKind kind;
} Scalar;

typedef struct Function {
  int number; // @fNUMBER
  bool isPublic, aliasing;
  int numParameters;
  Shape parameters[MaxParameters];
  bool strided[MaxParameters];
  bool takesScalar, returnsScalar, returnsBuffer;
} Function;

typedef struct Symbol {
  int64_t bound;
  int base; // -1: the size of an argument; else half of symbol `base`, rounded up
} Symbol;

struct Generator {
  uint64_t random;
  const HoProgramOptions *options;
  Text header, kernels, body;
  int indent, nesting, nextNumber, numKernels, numGlobals;
  int64_t sizes[4]; // the static sizes in use
  Symbol symbols[MaxSymbols];
  int numSymbols;
  Buffer buffers[MaxBuffers];
  size_t numBuffers;
  Scalar scalars[MaxScalars];
  size_t numScalars;
  int *parents; // classes
  int numNodes, capacityNodes;
  Function functions[MaxFunctions];
  int numFunctions;
  bool mutableGlobals;           // only where one entry sees them
  bool launches, inFunctionBody; // directly in the body of a function, where blocks may branch
  Function *current;
};

const char *elementName(Element element);
ScalarKind scalarOf(Element element);
Name typeOf(const Buffer *buffer);
Name plainType(const Shape *shape);   // without a layout
Name stridedType(const Shape *shape); // with a layout of which nothing is known
bool sameDim(Dim a, Dim b);
bool sameShape(const Shape *a, const Shape *b);
bool isStatic(const Shape *shape);
int64_t numElements(const Shape *shape); // at the bound
Dim randomDim(Generator *g);
Shape randomShape(Generator *g, int rank);
Shape shapeOf(Element element, int rank, const Dim *dims);

//===----------------------------------------------------------------------===//
// Buffers and scalars in scope
//===----------------------------------------------------------------------===//

typedef struct Scope {
  size_t numBuffers, numScalars;
} Scope;

Scope openScope(Generator *g);
// Deallocates, now and then, what nobody names any more.
void closeScope(Generator *g, Scope scope);
// As openScope() at another place, without an end of its own.
void forget(Generator *g, Scope scope);

int newNode(Generator *g);
int classOf(Generator *g, const Buffer *buffer);
void joinClasses(Generator *g, const Buffer *a, const Buffer *b);
bool mayOverlap(Generator *g, const Buffer *a, const Buffer *b);

// The new buffer is in scope; the result is a copy.
Buffer addBuffer(Generator *g, const Shape *shape);
void update(Generator *g, const Buffer *buffer);   // writes a changed copy back
Buffer allocate(Generator *g, const Shape *shape); // contents still undefined
Buffer make(Generator *g, const Shape *shape);     // with contents

typedef struct Wanted {
  const Shape *shape; // NULL: any
  int rank;           // -1: any
  bool writable, identity, isStatic;
  int numApart; // not of the class of any of these
  Buffer apart[4];
} Wanted;

bool find(Generator *g, const Wanted *wanted, Buffer *out);
Buffer findOrMake(Generator *g, const Wanted *wanted); // wanted->shape is set, or rank
Buffer anyOf(Generator *g, int rank, bool writable);

Scalar addScalar(Generator *g, ScalarKind kind);
Scalar anyScalar(Generator *g, ScalarKind kind); // loads or makes one when there is none
const char *scalarType(ScalarKind kind);
Name indexBelow(Generator *g, Dim dim); // the name of an index in [0, dim)
Name indexConstant(Generator *g, int64_t value);
Name dimName(Generator *g, Dim dim); // the name of the size
int condition(Generator *g);         // %sNUMBER : i1

//===----------------------------------------------------------------------===//
// Statements
//===----------------------------------------------------------------------===//

// Emits %sRESULT, `input` brought back to a small integer.
int wrap(Generator *g, Element element, int input);
int constantOf(Generator *g, Element element, int64_t value);
// A random operation of two numbers, wrapped.
int combine(Generator *g, Element element, int a, int b);
void wrapInPlace(Generator *g, const Buffer *buffer);
void writeIota(Generator *g, const Buffer *buffer);
void elementwise(Generator *g, const Buffer *out, bool readsOut);

void deviceStatement(Generator *g);
void launchStatement(Generator *g);
void viewStatement(Generator *g);
void hostStatement(Generator *g);
void flowStatement(Generator *g);
void stackedFor(Generator *g); // one of those
void callStatement(Generator *g);
void statements(Generator *g, uint32_t count);

// Parts of functions.
void chooseSizes(Generator *g);
void writeSymbols(Generator *g, const char *kind); // "memref" or "tensor"
Shape parameterShape(Generator *g, int rank);

// Whole functions, in the tensor form.
void writeTensorProgram(Generator *g);

#endif // HO_TEST_FUZZ_GENERATOR_H
