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

// A matrix as a structured operation reads it: loops a (rows), b (blocks), and those of a block
// that are not unrolled.
typedef struct Reading {
  const HoFormat *format; // NULL: elements as they are, in blocks of `lanes`
  HoInput inputs[HO_BUILD_OPERANDS];
  intptr_t count; // of the parts
  int64_t blocks;
  int64_t loops[HO_FORMAT_LOOPS + 1]; // of a block, all
  intptr_t numLoops, numRolled;
  uint32_t unrolled;       // a mask of loops
  intptr_t elements;       // made together
  char all[HO_BUILD_RANK]; // a letter for each of a, b and the loops that are not unrolled
  char maps[HO_FORMAT_PARTS][HO_BUILD_RANK]; // of the inputs, without digits
} Reading;

static const char allLetters[] = "abcdefghij";

static intptr_t countSizes(const int64_t *sizes) {
  intptr_t count = 0;
  while (count < HO_FORMAT_LOOPS && sizes[count])
    ++count;
  return count;
}

static void readPlain(HoBuilder *b, const HoMatrix *matrix, Reading *reading) {
  int64_t lanes = matrix->columns % Lanes ? 1 : Lanes;
  int64_t sizes[] = {matrix->columns / lanes, lanes};
  reading->inputs[reading->count++] = (HoInput){hoSplit(b, matrix->value, 1, 2, sizes), "abc"};
  reading->blocks = sizes[0];
  reading->loops[reading->numLoops++] = lanes;
}

// Takes the dimensions away whose letter is a digit, an index; `map` is written without them.
static MlirValue fixIndices(HoBuilder *b, MlirValue tensor, const char *letters, char *map) {
  intptr_t rank = mlirShapedTypeGetRank(mlirValueGetType(tensor));
  HoExtent offsets[HO_BUILD_RANK], sizes[HO_BUILD_RANK];
  uint32_t dropped = 0;
  for (intptr_t i = 0; i < rank; ++i) {
    bool isIndex = letters[i] >= '0' && letters[i] <= '9';
    offsets[i] = hoFixed(isIndex ? letters[i] - '0' : 0);
    sizes[i] = isIndex ? hoFixed(1) : hoSizeOf(b, tensor, i);
    if (isIndex)
      dropped |= 1u << i;
    else
      *map++ = letters[i];
  }
  *map = 0;
  return dropped ? hoSlice(b, tensor, offsets, sizes, dropped) : tensor;
}

static MlirValue readPart(HoBuilder *b, const HoMatrix *matrix, int64_t blocks,
                          const HoFormatPart *part, char *map) {
  HoExtent offsets[] = {hoFixed(0), hoFixed(0), hoFixed(part->begin)};
  HoExtent sizes[] = {matrix->rows, hoFixed(blocks), hoFixed(part->count)};
  intptr_t count = countSizes(part->sizes);
  MlirValue bytes = hoSlice(b, matrix->value, offsets, sizes, count ? 0 : 1u << 2);
  if (count > 1)
    bytes = hoSplit(b, bytes, 2, count, part->sizes);
  return fixIndices(b, bytes, part->map, map);
}

static void readBlocks(HoBuilder *b, const HoMatrix *matrix, Reading *reading) {
  uint32_t elements, bytes;
  ho_model_element_block(matrix->element, &elements, &bytes);
  reading->blocks = matrix->columns / elements;
  reading->numLoops = countSizes(reading->format->loops);
  reading->unrolled = reading->format->unrolled;
  memcpy(reading->loops, reading->format->loops, sizeof(reading->format->loops));
  for (; reading->count < HO_FORMAT_PARTS && reading->format->parts[reading->count].count;
       ++reading->count) {
    const HoFormatPart *part = &reading->format->parts[reading->count];
    char *map = reading->maps[reading->count];
    MlirValue value = readPart(b, matrix, reading->blocks, part, map);
    reading->inputs[reading->count] = (HoInput){value, map};
  }
}

// The reading points into itself.
static void readMatrix(HoBuilder *b, const HoMatrix *matrix, Reading *reading) {
  *reading = (Reading){.format = hoFindFormat(matrix->element), .elements = 1};
  if (reading->format)
    readBlocks(b, matrix, reading);
  else
    readPlain(b, matrix, reading);
  for (intptr_t i = 0; i < reading->numLoops; ++i)
    if (reading->unrolled >> i & 1)
      reading->elements *= reading->loops[i];
    else
      ++reading->numRolled;
  memcpy(reading->all, allLetters, (size_t)(2 + reading->numRolled));
}

// The indices of the unrolled loops for one of the elements that are made together.
static void fixedIndices(const Reading *reading, intptr_t element, int64_t *fixed) {
  intptr_t count = 0;
  for (intptr_t i = 0; i < reading->numLoops; ++i)
    count += reading->unrolled >> i & 1;
  for (intptr_t i = reading->numLoops; i-- > 0;) {
    if (!(reading->unrolled >> i & 1))
      continue;
    fixed[--count] = element % reading->loops[i];
    element /= reading->loops[i];
  }
}

static MlirValue elementOf(HoBuilder *b, const Reading *reading, const MlirValue *elements,
                           intptr_t which) {
  int64_t fixed[HO_FORMAT_LOOPS] = {0};
  fixedIndices(reading, which, fixed);
  if (reading->format)
    return reading->format->element(b, elements, fixed);
  bool narrow = !mlirTypeEqual(mlirValueGetType(elements[0]), b->f32);
  return narrow ? hoUnary(b, "arith.extf", b->f32, elements[0]) : elements[0];
}

// Where one of the elements that are made together lies in a tensor of `first` dimensions and then
// those of all loops: the offsets and sizes, and which dimensions go.
static uint32_t placeElement(HoBuilder *b, const Reading *reading, MlirValue tensor, intptr_t first,
                             intptr_t element, HoExtent *offsets, HoExtent *sizes) {
  int64_t fixed[HO_FORMAT_LOOPS] = {0};
  intptr_t next = 0;
  uint32_t dropped = 0;
  fixedIndices(reading, element, fixed);
  for (intptr_t i = 0; i < first + reading->numLoops; ++i) {
    bool isUnrolled = i >= first && (reading->unrolled >> (i - first) & 1);
    offsets[i] = hoFixed(isUnrolled ? fixed[next++] : 0);
    sizes[i] = isUnrolled ? hoFixed(1) : hoSizeOf(b, tensor, i);
    dropped |= isUnrolled ? 1u << i : 0;
  }
  return dropped;
}

//===----------------------------------------------------------------------===//
// Dequantizing
//===----------------------------------------------------------------------===//

typedef struct OneElement {
  const Reading *reading;
  intptr_t element;
} OneElement;

static MlirValue yieldElement(HoBuilder *b, const MlirValue *elements, const void *data) {
  const OneElement *one = data;
  return elementOf(b, one->reading, elements, one->element);
}

// An operation for each of the elements that could be made together: with several outputs in one
// buffer, LLVM does not see that they are apart.
MlirValue hoDequantize(HoBuilder *b, HoMatrix matrix) {
  char iterators[16] = "pppppppppp";
  if (matrix.element == HO_MODEL_F32)
    return matrix.value;
  Reading reading;
  readMatrix(b, &matrix, &reading);
  intptr_t rank = 2 + reading.numLoops;
  HoExtent shape[HO_BUILD_RANK] = {matrix.rows, hoFixed(reading.blocks)};
  for (intptr_t i = 0; i < reading.numLoops; ++i)
    shape[2 + i] = hoFixed(reading.loops[i]);
  iterators[2 + reading.numRolled] = 0;
  MlirValue result = hoEmpty(b, b->f32, rank, shape);
  for (intptr_t i = 0; i < reading.elements; ++i) {
    HoExtent offsets[HO_BUILD_RANK], sizes[HO_BUILD_RANK];
    OneElement one = {&reading, i};
    uint32_t dropped = placeElement(b, &reading, result, 2, i, offsets, sizes);
    HoInput output = {dropped ? hoSlice(b, result, offsets, sizes, dropped) : result, reading.all};
    MlirValue part =
        hoGeneric(b, iterators, reading.count, reading.inputs, output, yieldElement, &one);
    result = dropped ? hoInsert(b, part, result, offsets, sizes) : part;
  }
  return hoJoin(b, result, 1, rank - 1);
}

//===----------------------------------------------------------------------===//
// Products
//===----------------------------------------------------------------------===//

// The elements that are made together are summed first: what goes from block to block, one addition
// behind the other, is then one of them.
static MlirValue addProducts(HoBuilder *b, const MlirValue *elements, const void *data) {
  const Reading *reading = data;
  MlirValue products = {NULL};
  for (intptr_t i = 0; i < reading->elements; ++i) {
    MlirValue weight = elementOf(b, reading, elements, i);
    MlirValue product = hoBinary(b, "arith.mulf", weight, elements[reading->count + i]);
    products = i ? hoBinary(b, "arith.addf", products, product) : product;
  }
  return hoBinary(b, "arith.addf", elements[reading->count + reading->elements], products);
}

// The rows of activations as the elements that are made together meet them. One row has no
// dimension of its own, several have the first, whose loop `map` begins with.
static void readActivations(HoBuilder *b, MlirValue x, const HoMatrix *matrix, const char *map,
                            Reading *reading) {
  int64_t split[HO_BUILD_RANK] = {reading->blocks}, rows = hoSizeOf(b, x, 0).number;
  memcpy(split + 1, reading->loops, (size_t)reading->numLoops * sizeof(*split));
  HoExtent offsets[HO_BUILD_RANK] = {hoFixed(0), hoFixed(0)};
  HoExtent sizes[HO_BUILD_RANK] = {hoFixed(1), hoFixed(matrix->columns)};
  intptr_t first = rows > 1;
  MlirValue vector = first ? x : hoSlice(b, x, offsets, sizes, 1);
  vector = hoSplit(b, vector, first, 1 + reading->numLoops, split);
  for (intptr_t i = 0; i < reading->elements; ++i) {
    uint32_t dropped = placeElement(b, reading, vector, 1 + first, i, offsets, sizes);
    MlirValue part = dropped ? hoSlice(b, vector, offsets, sizes, dropped) : vector;
    reading->inputs[reading->count + i] = (HoInput){part, map};
  }
}

// Sums [rows, lanes] of one row of activations, [rows, tokens, lanes] of several.
static MlirValue partialSums(HoBuilder *b, MlirValue x, const HoMatrix *matrix) {
  Reading reading;
  readMatrix(b, matrix, &reading);
  bool several = hoSizeOf(b, x, 0).number > 1;
  intptr_t loops = 2 + reading.numRolled, last = loops - 1;
  char token = allLetters[loops], activations[HO_BUILD_RANK + 1] = {token}, iterators[16];
  char sums[] = {'a', several ? token : allLetters[last], several ? allLetters[last] : 0, 0};
  memset(iterators, 'r', sizeof(iterators));
  iterators[0] = iterators[last] = iterators[loops] = 'p';
  iterators[loops + several] = 0;
  memcpy(activations + several, reading.all + 1, (size_t)(loops - 1));
  readActivations(b, x, matrix, activations, &reading);
  HoExtent lanes = hoFixed(reading.loops[reading.numLoops - 1]);
  HoExtent shape[] = {matrix->rows, several ? hoSizeOf(b, x, 0) : lanes, lanes};
  HoInput output = {hoFilled(b, 0, several ? 3 : 2, shape), sums};
  return hoGeneric(b, iterators, reading.count + reading.elements, reading.inputs, output,
                   addProducts, &reading);
}

// For few rows of activations. Each has the sums that it has alone.
static MlirValue multiplyFused(HoBuilder *b, MlirValue x, const HoMatrix *matrix,
                               MlirValue target) {
  HoInput sums = {partialSums(b, x, matrix), hoSizeOf(b, x, 0).number > 1 ? "bac" : "bc"};
  return hoGeneric(b, "ppr", 1, &sums, (HoInput){target, "ab"}, hoAccumulate, NULL);
}

static MlirValue multiplyPlain(HoBuilder *b, MlirValue x, const HoMatrix *matrix,
                               MlirValue target) {
  HoInput inputs[] = {{x, "ac"}, {hoDequantize(b, *matrix), "bc"}};
  return hoGeneric(b, "ppr", 2, inputs, (HoInput){target, "ab"}, hoMultiplyAdd, NULL);
}

static MlirValue multiplyRows(HoBuilder *b, MlirValue x, const HoMatrix *matrix, MlirValue target) {
  HoExtent tokens = hoSizeOf(b, x, 0);
  bool few = !hoIsVarying(tokens);
  return few && matrix->element != HO_MODEL_F32 ? multiplyFused(b, x, matrix, target)
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
  bool fused = !hoIsVarying(tokens);
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
