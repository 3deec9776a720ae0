//===- Matrix.c - Weights in the file's own bytes --------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Matrix.h"

#include "Formats.h"

#include <string.h>

// Elements that one row's sum is kept in, so that they are added side by side.
enum { Lanes = 16 };

bool hoCanDequantize(ho_model_element_t element) {
  return element == HO_MODEL_F32 || element == HO_MODEL_F16 || element == HO_MODEL_BF16 ||
         hoFindFormat(element);
}

static MlirType elementType(HoBuilder *b, ho_model_element_t element) {
  if (element == HO_MODEL_F16)
    return b->f16;
  return element == HO_MODEL_BF16 ? b->bf16 : b->f32;
}

MlirType hoMatrixType(HoBuilder *b, ho_model_element_t element, HoExtent rows, int64_t columns) {
  uint32_t elements, bytes;
  if (!hoFindFormat(element))
    return hoTensorType(elementType(b, element), 2, (HoExtent[]){rows, hoFixed(columns)});
  ho_model_element_block(element, &elements, &bytes);
  HoExtent shape[] = {rows, hoFixed(columns / elements), hoFixed(bytes)};
  return hoTensorType(b->i8, 3, shape);
}

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

// A matrix as a structured operation reads it: loops a (rows), b (blocks), and those of a block.
typedef struct Reading {
  const HoFormat *format; // NULL: elements as they are, in blocks of `lanes`
  HoInput inputs[HO_FORMAT_PARTS + 1];
  intptr_t count; // of the parts
  int64_t blocks;
  int64_t loops[HO_FORMAT_LOOPS + 1]; // ends with 0
  intptr_t numLoops;
} Reading;

static void readPlain(HoBuilder *b, const HoMatrix *matrix, Reading *reading) {
  int64_t lanes = matrix->columns % Lanes ? 1 : Lanes;
  int64_t sizes[] = {matrix->columns / lanes, lanes};
  reading->inputs[reading->count++] = (HoInput){hoSplit(b, matrix->value, 1, 2, sizes), "abc"};
  reading->blocks = sizes[0];
  reading->loops[reading->numLoops++] = lanes;
}

static intptr_t countSizes(const int64_t *sizes) {
  intptr_t count = 0;
  while (count < HO_FORMAT_LOOPS && sizes[count])
    ++count;
  return count;
}

static HoInput readPart(HoBuilder *b, const HoMatrix *matrix, int64_t blocks,
                        const HoFormatPart *part) {
  HoExtent offsets[] = {hoFixed(0), hoFixed(0), hoFixed(part->begin)};
  HoExtent sizes[] = {matrix->rows, hoFixed(blocks), hoFixed(part->count)};
  intptr_t count = countSizes(part->sizes);
  MlirValue bytes = hoSlice(b, matrix->value, offsets, sizes, count ? 0 : 1u << 2);
  return (HoInput){count > 1 ? hoSplit(b, bytes, 2, count, part->sizes) : bytes, part->map};
}

static Reading readMatrix(HoBuilder *b, const HoMatrix *matrix) {
  Reading reading = {.format = hoFindFormat(matrix->element)};
  if (!reading.format) {
    readPlain(b, matrix, &reading);
    return reading;
  }
  uint32_t elements, bytes;
  ho_model_element_block(matrix->element, &elements, &bytes);
  reading.blocks = matrix->columns / elements;
  reading.numLoops = countSizes(reading.format->loops);
  memcpy(reading.loops, reading.format->loops, sizeof(reading.format->loops));
  for (; reading.count < HO_FORMAT_PARTS && reading.format->parts[reading.count].count;
       ++reading.count)
    reading.inputs[reading.count] =
        readPart(b, matrix, reading.blocks, &reading.format->parts[reading.count]);
  return reading;
}

static MlirValue elementOf(HoBuilder *b, const Reading *reading, const MlirValue *elements) {
  if (reading->format)
    return reading->format->element(b, elements);
  bool narrow = !mlirTypeEqual(mlirValueGetType(elements[0]), b->f32);
  return narrow ? hoUnary(b, "arith.extf", b->f32, elements[0]) : elements[0];
}

//===----------------------------------------------------------------------===//
// Dequantizing
//===----------------------------------------------------------------------===//

static MlirValue yieldElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  return elementOf(b, data, elements);
}

static const char allLetters[] = "abcdefghij";

// The first `count` letters from `first` on, in `text`.
static const char *letters(char text[16], intptr_t first, intptr_t count) {
  memcpy(text, allLetters + first, (size_t)count);
  text[count] = 0;
  return text;
}

MlirValue hoDequantize(HoBuilder *b, HoMatrix matrix) {
  char map[16], iterators[16] = "pppppppppp";
  if (matrix.element == HO_MODEL_F32)
    return matrix.value;
  Reading reading = readMatrix(b, &matrix);
  intptr_t rank = 2 + reading.numLoops;
  HoExtent shape[HO_BUILD_RANK] = {matrix.rows, hoFixed(reading.blocks)};
  for (intptr_t i = 0; i < reading.numLoops; ++i)
    shape[2 + i] = hoFixed(reading.loops[i]);
  iterators[rank] = 0;
  HoInput output = {hoEmpty(b, b->f32, rank, shape), letters(map, 0, rank)};
  MlirValue result =
      hoGeneric(b, iterators, reading.count, reading.inputs, output, yieldElement, &reading);
  return hoJoin(b, result, 1, rank - 1);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

static MlirValue addProduct(HoBuilder *b, const MlirValue *elements, const void *data) {
  const Reading *reading = data;
  MlirValue weight = elementOf(b, reading, elements);
  MlirValue scaled = hoBinary(b, "arith.mulf", weight, elements[reading->count]);
  return hoBinary(b, "arith.addf", elements[reading->count + 1], scaled);
}

// Sums [rows, lanes] of one row of activations.
static MlirValue partialSums(HoBuilder *b, MlirValue x, const HoMatrix *matrix) {
  Reading reading = readMatrix(b, matrix);
  intptr_t loops = 2 + reading.numLoops, last = loops - 1;
  char activations[16], sums[] = {'a', allLetters[last], 0}, iterators[16];
  int64_t sizes[HO_BUILD_RANK] = {reading.blocks};
  memcpy(sizes + 1, reading.loops, (size_t)reading.numLoops * sizeof(*sizes));
  memset(iterators, 'r', sizeof(iterators));
  iterators[0] = iterators[last] = 'p';
  iterators[loops] = 0;
  HoExtent shape[] = {matrix->rows, hoFixed(reading.loops[reading.numLoops - 1])};
  HoExtent offsets[] = {hoFixed(0), hoFixed(0)}, row[] = {hoFixed(1), hoFixed(matrix->columns)};
  MlirValue vector = hoSlice(b, x, offsets, row, 1);
  reading.inputs[reading.count] = (HoInput){hoSplit(b, vector, 0, 1 + reading.numLoops, sizes),
                                            letters(activations, 1, 1 + reading.numLoops)};
  HoInput output = {hoFilled(b, 0, 2, shape), sums};
  return hoGeneric(b, iterators, reading.count + 1, reading.inputs, output, addProduct, &reading);
}

// For one row of activations.
static MlirValue multiplyFused(HoBuilder *b, MlirValue x, const HoMatrix *matrix,
                               MlirValue target) {
  HoInput sums = {partialSums(b, x, matrix), "bc"};
  return hoGeneric(b, "ppr", 1, &sums, (HoInput){target, "ab"}, hoAccumulate, NULL);
}

static MlirValue multiplyPlain(HoBuilder *b, MlirValue x, const HoMatrix *matrix,
                               MlirValue target) {
  HoInput inputs[] = {{x, "ac"}, {hoDequantize(b, *matrix), "bc"}};
  return hoGeneric(b, "ppr", 2, inputs, (HoInput){target, "ab"}, hoMultiplyAdd, NULL);
}

static MlirValue multiplyRows(HoBuilder *b, MlirValue x, const HoMatrix *matrix, MlirValue target) {
  HoExtent tokens = hoSizeOf(b, x, 0);
  bool one = !hoIsVarying(tokens) && tokens.number == 1;
  return one && matrix->element != HO_MODEL_F32 ? multiplyFused(b, x, matrix, target)
                                                : multiplyPlain(b, x, matrix, target);
}

// Rows [first, first + count) of a matrix.
static HoMatrix rowsOf(HoBuilder *b, const HoMatrix *matrix, int64_t first, int64_t count) {
  HoMatrix part = *matrix;
  MlirType type = mlirValueGetType(matrix->value);
  HoExtent offsets[3] = {hoFixed(first), hoFixed(0), hoFixed(0)}, sizes[3] = {hoFixed(count)};
  if (first == 0 && count == matrix->rows.number)
    return part;
  for (intptr_t i = 1; i < mlirShapedTypeGetRank(type); ++i)
    sizes[i] = hoFixed(mlirShapedTypeGetDimSize(type, i));
  part.rows = hoFixed(count);
  part.value = hoSlice(b, matrix->value, offsets, sizes, 0);
  return part;
}

// How many rows are dequantized at a time: a sixth of a large matrix, all of a small one.
static int64_t rowsAtATime(HoBuilder *b, MlirValue x, const HoMatrix *matrix) {
  enum { Small = 8 << 20, Parts = 6 };
  HoExtent tokens = hoSizeOf(b, x, 0);
  int64_t rows = matrix->rows.number, bytes = rows * matrix->columns * (int64_t)sizeof(float);
  bool fused = !hoIsVarying(tokens) && tokens.number == 1;
  if (bytes <= Small || fused || matrix->element == HO_MODEL_F32)
    return rows;
  int64_t atLeast = Small / (matrix->columns * (int64_t)sizeof(float));
  int64_t part = (rows + Parts - 1) / Parts;
  return part > atLeast ? part : atLeast > 0 ? atLeast : 1;
}

MlirValue hoMultiply(HoBuilder *b, MlirValue x, HoMatrix matrix, MlirValue target, int64_t first) {
  int64_t rows = matrix.rows.number, step = rowsAtATime(b, x, &matrix);
  HoExtent tokens = hoSizeOf(b, target, 0);
  if (step >= rows && mlirShapedTypeGetDimSize(mlirValueGetType(target), 1) == rows)
    return multiplyRows(b, x, &matrix, target);
  for (int64_t row = 0; row < rows; row += step) {
    int64_t count = rows - row < step ? rows - row : step;
    HoMatrix part = rowsOf(b, &matrix, row, count);
    HoExtent offsets[] = {hoFixed(0), hoFixed(first + row)}, sizes[] = {tokens, hoFixed(count)};
    MlirValue sum = multiplyRows(b, x, &part, hoSlice(b, target, offsets, sizes, 0));
    target = hoInsert(b, sum, target, offsets, sizes);
  }
  return target;
}
