//===- Products.c - A cuBLASLt of the fake driver -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A library of its own, which enqueues on the fake driver's streams. An
// algorithm holds what it was chosen for; where it is given something else, or
// a pointer that is aligned less than was promised, the process ends. Sums are
// in parts, in the type of the sums; how many is the algorithm's, so that the
// bits are others where another one is chosen. All of its workspace is
// overwritten.
//
//===----------------------------------------------------------------------===//
#include "Fake.h"

#include "device_cuda/cublas_api.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DECLARE(field, symbol, parameters) EXPORT cublasStatus_t symbol parameters;
HO_CUBLAS_FUNCTIONS(DECLARE)
#undef DECLARE
#define DECLARE(field, symbol) EXPORT const char *symbol(cublasStatus_t);
HO_CUBLAS_EXPLANATIONS(DECLARE)
#undef DECLARE

enum { HandleMagic = 0x4a4d, ProductMagic, LayoutMagic, PreferenceMagic, AlgorithmMagic };

struct ho_cublas_handle {
  unsigned magic;
};
struct ho_cublas_product {
  unsigned magic;
  cublasComputeType_t compute;
  cudaDataType_t scale;
  int32_t turns[2];
  uint32_t epilogue;
  const void *bias;
};
struct ho_cublas_layout {
  unsigned magic;
  cudaDataType_t type;
  uint64_t rows, columns;
  int64_t leading, stride;
  int32_t batch;
};
struct ho_cublas_preference {
  unsigned magic;
  uint64_t workspace;
  uint32_t reduction, alignments[4];
};

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

// Rules give the status itself; a driver that has failed makes everything fail.
static cublasStatus_t enter(const char *function, CUresult *late) {
  pthread_mutex_lock(&hoFakeLock);
  cublasStatus_t status = hoFakeEnter(function, NEEDS_NOTHING, late);
  if (!status && hoFakeEnter("", NEEDS_CONTEXT, NULL))
    status = HO_CUBLAS_STATUS_EXECUTION_FAILED;
  return status;
}

static cublasStatus_t leave(cublasStatus_t status) {
  pthread_mutex_unlock(&hoFakeLock);
  return status;
}

#define ENTER_LIBRARY(symbol)                                                                      \
  cublasStatus_t status_ = enter(#symbol, NULL);                                                   \
  if (status_)                                                                                     \
  return leave(status_)

static void *make(size_t size, unsigned magic) {
  unsigned *object = calloc(1, size);
  if (!object)
    hoFakeViolation("host memory is exhausted");
  *object = magic;
  ++hoFakeLibraryObjects;
  return object;
}

static void require(const char *function, const void *object, unsigned magic) {
  if (!object || *(const unsigned *)object != magic)
    hoFakeViolation("%s: %p is not what it is said to be", function, object);
}

// Ends it whatever is returned.
static cublasStatus_t end(const char *function, void *object, unsigned magic) {
  cublasStatus_t status = enter(function, NULL);
  require(function, object, magic);
  *(unsigned *)object = 0;
  --hoFakeLibraryObjects;
  free(object);
  return leave(status);
}

static cublasStatus_t take(void *to, size_t size, const void *from, size_t given) {
  if (given != size)
    return HO_CUBLAS_STATUS_INVALID_VALUE;
  memcpy(to, from, size);
  return HO_CUBLAS_STATUS_SUCCESS;
}

//===----------------------------------------------------------------------===//
// Objects
//===----------------------------------------------------------------------===//

cublasStatus_t cublasLtCreate(cublasLtHandle_t *out) {
  ENTER_LIBRARY(cublasLtCreate);
  *out = make(sizeof(**out), HandleMagic);
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

cublasStatus_t cublasLtDestroy(cublasLtHandle_t handle) {
  return end("cublasLtDestroy", handle, HandleMagic);
}

cublasStatus_t cublasLtMatmulDescCreate(cublasLtMatmulDesc_t *out, cublasComputeType_t compute,
                                        cudaDataType_t scale) {
  ENTER_LIBRARY(cublasLtMatmulDescCreate);
  *out = make(sizeof(**out), ProductMagic);
  (*out)->compute = compute;
  (*out)->scale = scale;
  (*out)->epilogue = HO_CUBLAS_EPILOGUE_DEFAULT;
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

cublasStatus_t cublasLtMatmulDescDestroy(cublasLtMatmulDesc_t product) {
  return end("cublasLtMatmulDescDestroy", product, ProductMagic);
}

cublasStatus_t cublasLtMatmulDescSetAttribute(cublasLtMatmulDesc_t product,
                                              cublasLtMatmulDescAttributes_t attribute,
                                              const void *value, size_t size) {
  ENTER_LIBRARY(cublasLtMatmulDescSetAttribute);
  require("cublasLtMatmulDescSetAttribute", product, ProductMagic);
  switch (attribute) {
  case HO_CUBLAS_DESC_TRANSA:
  case HO_CUBLAS_DESC_TRANSB:
    return leave(take(&product->turns[attribute - HO_CUBLAS_DESC_TRANSA], 4, value, size));
  case HO_CUBLAS_DESC_EPILOGUE:
    return leave(take(&product->epilogue, sizeof(product->epilogue), value, size));
  case HO_CUBLAS_DESC_BIAS_POINTER:
    return leave(take(&product->bias, sizeof(product->bias), value, size));
  default:
    return leave(HO_CUBLAS_STATUS_INVALID_VALUE);
  }
}

cublasStatus_t cublasLtMatrixLayoutCreate(cublasLtMatrixLayout_t *out, cudaDataType_t type,
                                          uint64_t rows, uint64_t columns, int64_t leading) {
  ENTER_LIBRARY(cublasLtMatrixLayoutCreate);
  if (!rows || !columns || leading < (int64_t)rows)
    return leave(HO_CUBLAS_STATUS_INVALID_VALUE);
  *out = make(sizeof(**out), LayoutMagic);
  **out = (struct ho_cublas_layout){LayoutMagic, type, rows, columns, leading, 0, 1};
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

cublasStatus_t cublasLtMatrixLayoutDestroy(cublasLtMatrixLayout_t layout) {
  return end("cublasLtMatrixLayoutDestroy", layout, LayoutMagic);
}

cublasStatus_t cublasLtMatrixLayoutSetAttribute(cublasLtMatrixLayout_t layout,
                                                cublasLtMatrixLayoutAttribute_t attribute,
                                                const void *value, size_t size) {
  ENTER_LIBRARY(cublasLtMatrixLayoutSetAttribute);
  require("cublasLtMatrixLayoutSetAttribute", layout, LayoutMagic);
  if (attribute == HO_CUBLAS_LAYOUT_BATCH_COUNT)
    return leave(take(&layout->batch, sizeof(layout->batch), value, size));
  if (attribute == HO_CUBLAS_LAYOUT_STRIDE)
    return leave(take(&layout->stride, sizeof(layout->stride), value, size));
  return leave(HO_CUBLAS_STATUS_INVALID_VALUE);
}

cublasStatus_t cublasLtMatmulPreferenceCreate(cublasLtMatmulPreference_t *out) {
  ENTER_LIBRARY(cublasLtMatmulPreferenceCreate);
  *out = make(sizeof(**out), PreferenceMagic);
  (*out)->reduction = 7;
  for (int i = 0; i < 4; ++i)
    (*out)->alignments[i] = 256;
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

cublasStatus_t cublasLtMatmulPreferenceDestroy(cublasLtMatmulPreference_t preference) {
  return end("cublasLtMatmulPreferenceDestroy", preference, PreferenceMagic);
}

cublasStatus_t cublasLtMatmulPreferenceSetAttribute(cublasLtMatmulPreference_t preference,
                                                    cublasLtMatmulPreferenceAttributes_t attribute,
                                                    const void *value, size_t size) {
  ENTER_LIBRARY(cublasLtMatmulPreferenceSetAttribute);
  require("cublasLtMatmulPreferenceSetAttribute", preference, PreferenceMagic);
  if (attribute == HO_CUBLAS_PREFER_WORKSPACE)
    return leave(take(&preference->workspace, sizeof(preference->workspace), value, size));
  if (attribute == HO_CUBLAS_PREFER_REDUCTION)
    return leave(take(&preference->reduction, sizeof(preference->reduction), value, size));
  if (attribute >= HO_CUBLAS_PREFER_ALIGNMENT_A && attribute <= HO_CUBLAS_PREFER_ALIGNMENT_D)
    return leave(
        take(&preference->alignments[attribute - HO_CUBLAS_PREFER_ALIGNMENT_A], 4, value, size));
  return leave(HO_CUBLAS_STATUS_INVALID_VALUE);
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

static uint64_t bytesOf(cudaDataType_t type) {
  if (type == HO_CUBLAS_R_64F)
    return 8;
  return type == HO_CUBLAS_R_32F ? 4 : 2;
}

static double readHalf(uint16_t code) {
  int exponent = code >> 10 & 31, fraction = code & 1023;
  double value = exponent == 31  ? (fraction ? (double)NAN : (double)INFINITY)
                 : exponent == 0 ? ldexp(fraction, -24)
                                 : ldexp(1024 + fraction, exponent - 25);
  return code & 0x8000 ? -value : value;
}

// To the nearest, of two the even one.
static uint16_t writeHalf(double value) {
  uint16_t sign = signbit(value) ? 0x8000 : 0;
  double size = fabs(value);
  int exponent;
  if (isnan(value))
    return 0x7e00;
  if (size >= 65520)
    return sign | 0x7c00;
  frexp(size, &exponent);
  int unit = size < 0x1p-14 ? -24 : exponent - 11;
  unsigned steps = (unsigned)nearbyint(ldexp(size, -unit));
  return (uint16_t)(sign | (size < 0x1p-14 ? steps : ((unsigned)(unit + 24) << 10) + steps));
}

static double readBrain(uint16_t code) {
  uint32_t bits = (uint32_t)code << 16;
  float value;
  memcpy(&value, &bits, sizeof(value));
  return (double)value;
}

static uint16_t writeBrain(double wide) {
  float value = (float)wide;
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  if (isnan(value))
    return (uint16_t)(bits >> 16 | 0x40);
  return (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

static double read(cudaDataType_t type, const char *at) {
  uint16_t code;
  float value;
  double wide;
  memcpy(&code, at, sizeof(code));
  if (type == HO_CUBLAS_R_16F)
    return readHalf(code);
  if (type == HO_CUBLAS_R_16BF)
    return readBrain(code);
  if (type == HO_CUBLAS_R_32F) {
    memcpy(&value, at, sizeof(value));
    return (double)value;
  }
  memcpy(&wide, at, sizeof(wide));
  return wide;
}

static void write(cudaDataType_t type, char *at, double wide) {
  uint16_t code = type == HO_CUBLAS_R_16F ? writeHalf(wide) : writeBrain(wide);
  float value = (float)wide;
  if (bytesOf(type) == 2)
    memcpy(at, &code, sizeof(code));
  else if (type == HO_CUBLAS_R_32F)
    memcpy(at, &value, sizeof(value));
  else
    memcpy(at, &wide, sizeof(wide));
}

//===----------------------------------------------------------------------===//
// A product as the stream does it
//===----------------------------------------------------------------------===//

typedef struct task {
  struct ho_cublas_product product;
  struct ho_cublas_layout a, b, c, d;
  double alpha, beta;
  const char *left, *right, *addend;
  char *result, *workspace;
  uint64_t workspace_bytes, parts;
} task_t;

_Static_assert(sizeof(task_t) <= MaxArgumentBytes, "a task is the argument of a kernel");

static uint64_t place(const struct ho_cublas_layout *layout, uint64_t batch, uint64_t row,
                      uint64_t column) {
  int64_t element =
      (int64_t)batch * layout->stride + (int64_t)column * layout->leading + (int64_t)row;
  return (uint64_t)element * bytesOf(layout->type);
}

// A matrix of the batch as it is multiplied, column by column.
static void widen(const struct ho_cublas_layout *layout, const char *base, bool turned,
                  uint64_t batch, double *to) {
  uint64_t rows = turned ? layout->columns : layout->rows;
  uint64_t columns = turned ? layout->rows : layout->columns;
  for (uint64_t column = 0; column < columns; ++column)
    for (uint64_t row = 0; row < rows; ++row)
      *to++ = read(layout->type,
                   base + place(layout, batch, turned ? column : row, turned ? row : column));
}

static double finish(const task_t *task, uint64_t row, double value) {
  uint32_t epilogue = task->product.epilogue;
  const char *bias = task->product.bias;
  if (epilogue & HO_CUBLAS_EPILOGUE_BIAS)
    value += read(task->d.type, bias + row * bytesOf(task->d.type));
  if (epilogue & HO_CUBLAS_EPILOGUE_GELU)
    value *= 0.5 * (1 + tanh(0.7978845608028654 * (value + 0.044715 * value * value * value)));
  return epilogue & HO_CUBLAS_EPILOGUE_RELU && value < 0 ? 0 : value;
}

static void store(const task_t *task, uint64_t batch, uint64_t row, uint64_t column, double sum) {
  sum *= task->alpha;
  if (task->beta != 0)
    sum += task->beta * read(task->c.type, task->addend + place(&task->c, batch, row, column));
  write(task->d.type, task->result + place(&task->d, batch, row, column), finish(task, row, sum));
}

// All rows at a time, so that compilers see vectors.
static void sumPart(const task_t *task, uint64_t part, uint64_t terms, const double *left,
                    const double *right, double *sums) {
  uint64_t rows = task->d.rows;
  memset(sums, 0, rows * sizeof(*sums));
  for (uint64_t k = part; k < terms; k += task->parts)
    for (uint64_t row = 0; row < rows; ++row)
      sums[row] += left[k * rows + row] * right[k];
}

static void computeColumn(const task_t *task, uint64_t batch, uint64_t column, uint64_t terms,
                          const double *left, const double *right, double *sums) {
  uint64_t rows = task->d.rows;
  bool wide = task->product.compute == HO_CUBLAS_COMPUTE_64F;
  double *part = sums + rows;
  memset(sums, 0, rows * sizeof(*sums));
  for (uint64_t i = 0; i < task->parts; ++i) {
    sumPart(task, i, terms, left, right + column * terms, part);
    for (uint64_t row = 0; row < rows; ++row)
      sums[row] = wide ? sums[row] + part[row] : (double)((float)sums[row] + (float)part[row]);
  }
  for (uint64_t row = 0; row < rows; ++row)
    store(task, batch, row, column, sums[row]);
}

static void runTask(const hoFakeLaunch_t *launch, void **arguments) {
  const task_t *task = arguments[0];
  (void)launch;
  bool turnsA = task->product.turns[0] == HO_CUBLAS_OP_T;
  bool turnsB = task->product.turns[1] == HO_CUBLAS_OP_T;
  uint64_t rows = task->d.rows, columns = task->d.columns;
  uint64_t terms = turnsA ? task->a.rows : task->a.columns;
  double *left = malloc((rows * terms + columns * terms + 2 * rows) * sizeof(*left));
  if (!left)
    hoFakeViolation("host memory is exhausted");
  double *right = left + rows * terms, *sums = right + columns * terms;
  if (task->workspace_bytes)
    memset(task->workspace, 0xa5, task->workspace_bytes);
  for (uint64_t batch = 0; batch < (uint64_t)task->d.batch; ++batch) {
    widen(&task->a, task->left, turnsA, batch, left);
    widen(&task->b, task->right, turnsB, batch, right);
    for (uint64_t column = 0; column < columns; ++column)
      computeColumn(task, batch, column, terms, left, right, sums);
  }
  free(left);
}

//===----------------------------------------------------------------------===//
// Algorithms
//===----------------------------------------------------------------------===//

static uint64_t mix(uint64_t hash, const void *data, size_t size) {
  for (size_t i = 0; i < size; ++i)
    hash = (hash ^ ((const unsigned char *)data)[i]) * UINT64_C(0x100000001b3);
  return hash;
}

// Of all that is not a pointer.
static uint64_t identify(const struct ho_cublas_product *product, cublasLtMatrixLayout_t a,
                         cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c,
                         cublasLtMatrixLayout_t d) {
  uint64_t hash = UINT64_C(0xcbf29ce484222325);
  const struct ho_cublas_layout *layouts[] = {a, b, c, d};
  uint32_t words[] = {product->compute, product->scale, product->epilogue,
                      (uint32_t)product->turns[0], (uint32_t)product->turns[1]};
  hash = mix(hash, words, sizeof(words));
  for (int i = 0; i < 4; ++i) {
    int64_t numbers[] = {layouts[i]->type,    (int64_t)layouts[i]->rows,
                         layouts[i]->batch,   (int64_t)layouts[i]->columns,
                         layouts[i]->leading, layouts[i]->stride};
    hash = mix(hash, numbers, sizeof(numbers));
  }
  return hash;
}

static bool areTypesKnown(const struct ho_cublas_product *product, cublasLtMatrixLayout_t a,
                          cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t d) {
  if (a->type != b->type)
    return false;
  if (a->type == HO_CUBLAS_R_64F)
    return d->type == a->type && product->scale == a->type &&
           product->compute == HO_CUBLAS_COMPUTE_64F &&
           product->epilogue == HO_CUBLAS_EPILOGUE_DEFAULT;
  bool fast = product->compute == HO_CUBLAS_COMPUTE_32F_FAST_TF32 && a->type == HO_CUBLAS_R_32F;
  return (d->type == a->type || d->type == HO_CUBLAS_R_32F) && product->scale == HO_CUBLAS_R_32F &&
         (product->compute == HO_CUBLAS_COMPUTE_32F || fast);
}

static bool doShapesFit(const struct ho_cublas_product *product, cublasLtMatrixLayout_t a,
                        cublasLtMatrixLayout_t b, cublasLtMatrixLayout_t c,
                        cublasLtMatrixLayout_t d) {
  bool turnsA = product->turns[0] == HO_CUBLAS_OP_T, turnsB = product->turns[1] == HO_CUBLAS_OP_T;
  uint64_t m = turnsA ? a->columns : a->rows, k = turnsA ? a->rows : a->columns;
  uint64_t n = turnsB ? b->rows : b->columns, l = turnsB ? b->columns : b->rows;
  return k == l && d->rows == m && d->columns == n && c->rows == m && c->columns == n &&
         c->type == d->type && a->batch == b->batch && b->batch == c->batch && c->batch == d->batch;
}

// Wants a byte for each element of the result, as far as there is workspace.
cublasStatus_t cublasLtMatmulAlgoGetHeuristic(cublasLtHandle_t handle, cublasLtMatmulDesc_t product,
                                              cublasLtMatrixLayout_t a, cublasLtMatrixLayout_t b,
                                              cublasLtMatrixLayout_t c, cublasLtMatrixLayout_t d,
                                              cublasLtMatmulPreference_t preference, int wanted,
                                              cublasLtMatmulHeuristicResult_t *results, int *out) {
  ENTER_LIBRARY(cublasLtMatmulAlgoGetHeuristic);
  require("cublasLtMatmulAlgoGetHeuristic", handle, HandleMagic);
  require("cublasLtMatmulAlgoGetHeuristic", product, ProductMagic);
  require("cublasLtMatmulAlgoGetHeuristic", preference, PreferenceMagic);
  uint32_t smallest = UINT32_MAX;
  *out = 0;
  for (int i = 0; i < 4; ++i)
    smallest = preference->alignments[i] < smallest ? preference->alignments[i] : smallest;
  if (wanted < 1 || !doShapesFit(product, a, b, c, d))
    return leave(HO_CUBLAS_STATUS_INVALID_VALUE);
  if (!areTypesKnown(product, a, b, d) || preference->reduction & 1)
    return leave(HO_CUBLAS_STATUS_NOT_SUPPORTED);
  if (smallest < bytesOf(a->type) ||
      ((product->epilogue & HO_CUBLAS_EPILOGUE_BIAS) && !hoFakeSettings.bias))
    return leave(HO_CUBLAS_STATUS_SUCCESS); // and no algorithm
  uint64_t workspace = d->rows * d->columns;
  if (workspace > preference->workspace)
    workspace = preference->workspace;
  *results = (cublasLtMatmulHeuristicResult_t){.workspace_bytes = workspace};
  uint64_t *words = results->algorithm.data;
  words[0] = AlgorithmMagic;
  words[1] = identify(product, a, b, c, d);
  words[2] = workspace;
  memcpy(words + 3, preference->alignments, sizeof(preference->alignments));
  words[5] = mix(mix(words[1], words + 2, 8), words + 3, 16) % 5 + 1;
  *out = 1;
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

//===----------------------------------------------------------------------===//
// Multiplying
//===----------------------------------------------------------------------===//

static void requireMemory(const char *what, const char *base, const struct ho_cublas_layout *layout,
                          uint32_t alignment) {
  for (int32_t i = 0; i < layout->batch; ++i) {
    uint64_t begin = place(layout, (uint64_t)i, 0, 0);
    uint64_t end =
        place(layout, (uint64_t)i, layout->rows - 1, layout->columns - 1) + bytesOf(layout->type);
    if (!hoFakeIsDevice((uintptr_t)base + begin, end - begin))
      hoFakeViolation("cublasLtMatmul: %s is not all mapped memory of the device", what);
  }
  if ((uintptr_t)base % alignment)
    hoFakeViolation("cublasLtMatmul: %s is not aligned to %u bytes", what, alignment);
}

static void requireBias(const task_t *task) {
  uint64_t size = task->d.rows * bytesOf(task->d.type);
  if (!(task->product.epilogue & HO_CUBLAS_EPILOGUE_BIAS))
    return;
  if (!hoFakeIsDevice((uintptr_t)task->product.bias, size))
    hoFakeViolation("cublasLtMatmul: the bias is not all mapped memory of the device");
  if ((uintptr_t)task->product.bias % 16)
    hoFakeViolation("cublasLtMatmul: the bias is not aligned to 16 bytes");
}

// Where matrices have no gaps.
static bool overlap(const char *a, const struct ho_cublas_layout *x, const char *b,
                    const struct ho_cublas_layout *y) {
  if (x->leading != (int64_t)x->rows || y->leading != (int64_t)y->rows)
    return false;
  uint64_t last = x->columns - 1, end = y->columns - 1;
  return a < b + place(y, (uint64_t)y->batch - 1, 0, end) + y->rows * bytesOf(y->type) &&
         b < a + place(x, (uint64_t)x->batch - 1, 0, last) + x->rows * bytesOf(x->type);
}

static void requireApart(const task_t *task) {
  if (overlap(task->left, &task->a, task->result, &task->d) ||
      overlap(task->right, &task->b, task->result, &task->d) ||
      (task->beta != 0 && task->addend != task->result &&
       overlap(task->addend, &task->c, task->result, &task->d)))
    hoFakeViolation("cublasLtMatmul: the result overlaps what is read");
}

static void check(const task_t *task, const cublasLtMatmulAlgo_t *algorithm) {
  uint32_t alignments[4];
  memcpy(alignments, algorithm->data + 3, sizeof(alignments));
  requireMemory("A", task->left, &task->a, alignments[0]);
  requireMemory("B", task->right, &task->b, alignments[1]);
  if (task->beta != 0)
    requireMemory("C", task->addend, &task->c, alignments[2]);
  requireMemory("D", task->result, &task->d, alignments[3]);
  requireBias(task);
  requireApart(task);
  if (task->workspace_bytes && (uintptr_t)task->workspace % 256)
    hoFakeViolation("cublasLtMatmul: the workspace is not aligned to 256 bytes");
  if (task->workspace_bytes && !hoFakeIsDevice((uintptr_t)task->workspace, task->workspace_bytes))
    hoFakeViolation("cublasLtMatmul: the workspace is not all mapped memory of the device");
}

// Kernels of the library, by what they were chosen for. Where there are more, all are loaded.
static void requireLoaded(const cublasLtMatmulAlgo_t *algorithm, CUstream stream) {
  enum { MaxLoaded = 8192 };
  static uint64_t loaded[MaxLoaded];
  static unsigned count;
  bool found = count == MaxLoaded;
  for (unsigned i = 0; i < count && !found; ++i)
    found = loaded[i] == algorithm->data[1];
  bool known = found;
  hoFakeRequireLoaded("an algorithm of cuBLASLt", stream, &known);
  if (!found)
    loaded[count++] = algorithm->data[1];
}

static double readScale(cudaDataType_t type, const void *value) { return read(type, value); }

cublasStatus_t cublasLtMatmul(cublasLtHandle_t handle, cublasLtMatmulDesc_t product,
                              const void *alpha, const void *left, cublasLtMatrixLayout_t a,
                              const void *right, cublasLtMatrixLayout_t b, const void *beta,
                              const void *addend, cublasLtMatrixLayout_t c, void *result,
                              cublasLtMatrixLayout_t d, const cublasLtMatmulAlgo_t *algorithm,
                              void *workspace, size_t workspace_bytes, cudaStream_t stream) {
  CUresult late = 0;
  cublasStatus_t status = enter("cublasLtMatmul", &late);
  if (status)
    return leave(status);
  require("cublasLtMatmul", handle, HandleMagic);
  require("cublasLtMatmul", product, ProductMagic);
  hoFakeCheckStream(stream);
  if (!algorithm || algorithm->data[0] != AlgorithmMagic ||
      algorithm->data[1] != identify(product, a, b, c, d) || algorithm->data[2] > workspace_bytes)
    hoFakeViolation("cublasLtMatmul: the algorithm was chosen for another product");
  task_t task = {.product = *product,
                 .a = *a,
                 .b = *b,
                 .c = *c,
                 .d = *d,
                 .alpha = readScale(product->scale, alpha),
                 .beta = readScale(product->scale, beta),
                 .left = left,
                 .right = right,
                 .addend = addend,
                 .result = result,
                 .workspace = workspace,
                 .workspace_bytes = algorithm->data[2],
                 .parts = algorithm->data[5]};
  check(&task, algorithm);
  requireLoaded(algorithm, stream);
  hoFakeFastProducts += product->compute == HO_CUBLAS_COMPUTE_32F_FAST_TF32;
  hoFakeWork_t work = {.kind = WORK_KERNEL, .late = late, .kernel = runTask, .num_arguments = 1};
  memcpy(work.arguments, &task, sizeof(task));
  hoFakeEnqueue(stream, work);
  return leave(HO_CUBLAS_STATUS_SUCCESS);
}

//===----------------------------------------------------------------------===//
// Statuses by name
//===----------------------------------------------------------------------===//

typedef struct name {
  cublasStatus_t status;
  const char *name;
} name_t;

static const name_t names[] = {
#define NAME(name, value) {value, "CUBLAS_STATUS_" #name},
    HO_CUBLAS_STATUSES(NAME)};

const char *cublasLtGetStatusName(cublasStatus_t status) {
  for (size_t i = 0; i < sizeof(names) / sizeof(*names); ++i)
    if (names[i].status == status)
      return names[i].name;
  return NULL;
}

const char *cublasLtGetStatusString(cublasStatus_t status) {
  return cublasLtGetStatusName(status) ? "as the fake library was told" : NULL;
}
