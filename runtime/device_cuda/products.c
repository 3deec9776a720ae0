//===- products.c - Matrix products on a CUDA device ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "products.h"

#include "ho/step.h"

#include <stdlib.h>
#include <string.h>

#define uthash_nonfatal_oom(element) ((element)->lost = true)
#define HASH_NONFATAL_OOM 1
#include <uthash.h>

// The largest alignment that algorithms ask for, and that of the workspace.
#define MAX_ALIGNMENT 256
// What kernels may read a bias by; the library cannot be told of less.
#define BIAS_ALIGNMENT 16
// A program whose sizes change with each step has no use for the old ones.
#define MAX_PRODUCTS 4096

enum { A, B, C, D, BIAS, NUM_POINTERS };

// All that the description and the choice of an algorithm depend on. No padding: it is hashed.
typedef struct form {
  int64_t m, n, k, batch, lda, ldb, ldc, stride_a, stride_b, stride_c;
  uint32_t type, how;
  uint32_t alignments[NUM_POINTERS];
  uint32_t kept; // bytes of the workspace, at its end, that are in use
} form_t;

struct ho_cuda_product {
  form_t form;
  cublasLtMatmulDesc_t description;
  cublasLtMatrixLayout_t left, right, result; // as the library sees them: B, A and C
  cublasLtMatmulAlgo_t algorithm;
  uint64_t workspace_bytes;
  const void *bias; // that the description names
  bool apart;       // the library has no such end: the bias is added before
  bool lost;        // could not be remembered
  UT_hash_handle hh;
};

//===----------------------------------------------------------------------===//
// The library
//===----------------------------------------------------------------------===//

ho_status_t ho_cuda_library_open(const ho_cuda_driver_t *driver, ho_cuda_library_t *library) {
  int version = 0;
  HO_CUDA_CALL(driver, driverVersion, &version);
  if (!library->loaded)
    HO_RETURN_IF_ERROR(ho_cublas_load(version, &library->functions));
  library->loaded = true;
  if (!library->handle)
    HO_CUBLAS_CALL(&library->functions, create, &library->handle);
  return HO_OK;
}

void ho_cuda_library_close(ho_cuda_library_t *library) {
  if (library->handle)
    library->functions.destroy(library->handle);
  library->handle = NULL;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

typedef struct types {
  cudaDataType_t factors, result, scale;
  cublasComputeType_t compute;
  uint32_t result_bytes;
} types_t;

// Sums are in 32 bits at least. What multiplies fewer bits than f32 has must be asked for.
static types_t typesOf(uint32_t type, bool tf32) {
  static const types_t table[] = {
      [HO_GEMM_F32] = {HO_CUBLAS_R_32F, HO_CUBLAS_R_32F, HO_CUBLAS_R_32F, HO_CUBLAS_COMPUTE_32F, 4},
      [HO_GEMM_F64] = {HO_CUBLAS_R_64F, HO_CUBLAS_R_64F, HO_CUBLAS_R_64F, HO_CUBLAS_COMPUTE_64F, 8},
      [HO_GEMM_F16] = {HO_CUBLAS_R_16F, HO_CUBLAS_R_16F, HO_CUBLAS_R_32F, HO_CUBLAS_COMPUTE_32F, 2},
      [HO_GEMM_BF16] = {HO_CUBLAS_R_16BF, HO_CUBLAS_R_16BF, HO_CUBLAS_R_32F, HO_CUBLAS_COMPUTE_32F,
                        2},
      [HO_GEMM_F16_F32] = {HO_CUBLAS_R_16F, HO_CUBLAS_R_32F, HO_CUBLAS_R_32F, HO_CUBLAS_COMPUTE_32F,
                           4},
      [HO_GEMM_BF16_F32] = {HO_CUBLAS_R_16BF, HO_CUBLAS_R_32F, HO_CUBLAS_R_32F,
                            HO_CUBLAS_COMPUTE_32F, 4},
  };
  types_t types = table[type];
  if (type == HO_GEMM_F32 && tf32)
    types.compute = HO_CUBLAS_COMPUTE_32F_FAST_TF32;
  return types;
}

static uint32_t epilogueOf(uint32_t how) {
  bool bias = how & HO_GEMM_BIAS;
  if (how & HO_GEMM_RELU)
    return bias ? HO_CUBLAS_EPILOGUE_RELU_BIAS : HO_CUBLAS_EPILOGUE_RELU;
  if (how & HO_GEMM_GELU)
    return bias ? HO_CUBLAS_EPILOGUE_GELU_BIAS : HO_CUBLAS_EPILOGUE_GELU;
  return bias ? HO_CUBLAS_EPILOGUE_BIAS : HO_CUBLAS_EPILOGUE_DEFAULT;
}

//===----------------------------------------------------------------------===//
// Description
//===----------------------------------------------------------------------===//

typedef struct matrix {
  cudaDataType_t type;
  int64_t rows, columns, leading, stride;
} matrix_t;

static ho_status_t createLayout(const ho_cublas_t *library, const form_t *form, matrix_t matrix,
                                cublasLtMatrixLayout_t *out) {
  int32_t batch = (int32_t)form->batch;
  HO_CUBLAS_CALL(library, layoutCreate, out, matrix.type, (uint64_t)matrix.rows,
                 (uint64_t)matrix.columns, matrix.leading);
  if (batch == 1)
    return HO_OK;
  HO_CUBLAS_CALL(library, layoutSet, *out, HO_CUBLAS_LAYOUT_BATCH_COUNT, &batch, sizeof(batch));
  HO_CUBLAS_CALL(library, layoutSet, *out, HO_CUBLAS_LAYOUT_STRIDE, &matrix.stride,
                 sizeof(matrix.stride));
  return HO_OK;
}

// Rows of ours are columns of the library's.
static ho_status_t createLayouts(const ho_cublas_t *library, types_t types,
                                 ho_cuda_product_t *product) {
  const form_t *form = &product->form;
  bool turnsA = form->how & HO_GEMM_TRANSPOSE_A, turnsB = form->how & HO_GEMM_TRANSPOSE_B;
  matrix_t left = {types.factors, turnsB ? form->k : form->n, turnsB ? form->n : form->k, form->ldb,
                   form->stride_b};
  matrix_t right = {types.factors, turnsA ? form->m : form->k, turnsA ? form->k : form->m,
                    form->lda, form->stride_a};
  matrix_t result = {types.result, form->n, form->m, form->ldc, form->stride_c};
  HO_RETURN_IF_ERROR(createLayout(library, form, left, &product->left));
  HO_RETURN_IF_ERROR(createLayout(library, form, right, &product->right));
  return createLayout(library, form, result, &product->result);
}

static ho_status_t setBias(const ho_cublas_t *library, ho_cuda_product_t *product,
                           const void *bias) {
  if (product->bias == bias)
    return HO_OK;
  HO_CUBLAS_CALL(library, productSet, product->description, HO_CUBLAS_DESC_BIAS_POINTER, &bias,
                 sizeof(bias));
  product->bias = bias;
  return HO_OK;
}

static ho_status_t describe(const ho_cublas_t *library, types_t types, const void *bias,
                            ho_cuda_product_t *product) {
  uint32_t how = product->form.how, epilogue = epilogueOf(how);
  int32_t turned = HO_CUBLAS_OP_T;
  HO_CUBLAS_CALL(library, productCreate, &product->description, types.compute, types.scale);
  if (how & HO_GEMM_TRANSPOSE_B)
    HO_CUBLAS_CALL(library, productSet, product->description, HO_CUBLAS_DESC_TRANSA, &turned,
                   sizeof(turned));
  if (how & HO_GEMM_TRANSPOSE_A)
    HO_CUBLAS_CALL(library, productSet, product->description, HO_CUBLAS_DESC_TRANSB, &turned,
                   sizeof(turned));
  HO_CUBLAS_CALL(library, productSet, product->description, HO_CUBLAS_DESC_EPILOGUE, &epilogue,
                 sizeof(epilogue));
  HO_RETURN_IF_ERROR(setBias(library, product, bias));
  return createLayouts(library, types, product);
}

//===----------------------------------------------------------------------===//
// The algorithm
//===----------------------------------------------------------------------===//

// Partial sums are added in the type of the sums, in an order that does not change.
static ho_status_t fillPreference(const ho_cuda_products_t *products, const form_t *form,
                                  cublasLtMatmulPreference_t preference) {
  const ho_cublas_t *library = &products->library->functions;
  uint64_t workspace = products->workspace_bytes - form->kept;
  static const unsigned kinds[] = {HO_CUBLAS_PREFER_ALIGNMENT_B, HO_CUBLAS_PREFER_ALIGNMENT_A,
                                   HO_CUBLAS_PREFER_ALIGNMENT_C, HO_CUBLAS_PREFER_ALIGNMENT_D};
  uint32_t reduction = HO_CUBLAS_REDUCTION_COMPUTE_TYPE;
  HO_CUBLAS_CALL(library, preferenceSet, preference, HO_CUBLAS_PREFER_WORKSPACE, &workspace,
                 sizeof(workspace));
  HO_CUBLAS_CALL(library, preferenceSet, preference, HO_CUBLAS_PREFER_REDUCTION, &reduction,
                 sizeof(reduction));
  for (int i = A; i <= D; ++i)
    HO_CUBLAS_CALL(library, preferenceSet, preference, kinds[i], &form->alignments[i],
                   sizeof(form->alignments[i]));
  return HO_OK;
}

static ho_status_t askFor(const ho_cuda_products_t *products, ho_cuda_product_t *product,
                          cublasLtMatmulPreference_t preference) {
  const ho_cublas_t *library = &products->library->functions;
  cublasLtMatmulHeuristicResult_t found = {0};
  int count = 0;
  HO_RETURN_IF_ERROR(fillPreference(products, &product->form, preference));
  HO_CUBLAS_CALL(library, heuristic, products->library->handle, product->description, product->left,
                 product->right, product->result, product->result, preference, 1, &found, &count);
  ho_cublas_heuristic_t first;
  _Static_assert(sizeof(first) == sizeof(found), "the same words");
  memcpy(&first, &found, sizeof(first));
  if (count < 1 || first.state)
    return ho_cublas_error(library, ho_cublas_symbols.heuristic,
                           count < 1 ? (cublasStatus_t)HO_CUBLAS_STATUS_NOT_SUPPORTED
                                     : (cublasStatus_t)first.state);
  memcpy(&product->algorithm, &first.algorithm, sizeof(product->algorithm));
  product->workspace_bytes = first.workspace_bytes;
  return HO_OK;
}

static ho_status_t choose(const ho_cuda_products_t *products, ho_cuda_product_t *product) {
  const ho_cublas_t *library = &products->library->functions;
  cublasLtMatmulPreference_t preference = NULL;
  HO_CUBLAS_CALL(library, preferenceCreate, &preference);
  ho_status_t status = askFor(products, product, preference);
  library->preferenceDestroy(preference);
  return status;
}

//===----------------------------------------------------------------------===//
// What is remembered
//===----------------------------------------------------------------------===//

// The library's answers while things end are about earlier failures.
static void freeProduct(const ho_cublas_t *library, ho_cuda_product_t *product) {
  cublasLtMatrixLayout_t layouts[] = {product->left, product->right, product->result};
  for (size_t i = 0; i < sizeof(layouts) / sizeof(*layouts); ++i)
    if (layouts[i])
      library->layoutDestroy(layouts[i]);
  if (product->description)
    library->productDestroy(product->description);
  free(product);
}

void ho_cuda_products_free(ho_cuda_products_t *products) {
  ho_cuda_product_t *product, *next;
  HASH_ITER(hh, products->table, product, next) {
    HASH_DEL(products->table, product);
    freeProduct(&products->library->functions, product);
  }
}

// What is said of a pointer. Plans place buffers by their alignment, and by more as it happens: if
// that were said, another plan might get another algorithm, and other bits.
static uint32_t alignmentOf(const ho_cuda_products_t *products, const void *pointer) {
  uintptr_t address = (uintptr_t)pointer;
  uintptr_t lowest = address & (~address + 1);
  uint32_t most =
      products->alignment < MAX_ALIGNMENT ? (uint32_t)products->alignment : MAX_ALIGNMENT;
  return lowest == 0 || lowest > most ? most : (uint32_t)lowest;
}

static form_t formOf(const ho_cuda_products_t *products, const ho_gemm_t *gemm, uint32_t kept) {
  const void *addend = gemm->addend ? gemm->addend : gemm->c;
  return (form_t){
      .m = gemm->m,
      .n = gemm->n,
      .k = gemm->k,
      .batch = gemm->batch,
      .lda = gemm->lda,
      .ldb = gemm->ldb,
      .ldc = gemm->ldc,
      .stride_a = gemm->stride_a,
      .stride_b = gemm->stride_b,
      .stride_c = gemm->stride_c,
      .type = gemm->type,
      .how = gemm->how,
      .alignments = {alignmentOf(products, gemm->a), alignmentOf(products, gemm->b),
                     alignmentOf(products, addend), alignmentOf(products, gemm->c),
                     alignmentOf(products, gemm->bias)},
      .kept = kept,
  };
}

// Whether the library ends this product with its bias. Where it has no algorithm for that, or could
// not be told how the bias is aligned, the bias is added before.
static ho_status_t settle(ho_cuda_products_t *products, const void *bias,
                          ho_cuda_product_t *product) {
  const form_t *form = &product->form;
  types_t types = typesOf(form->type, products->tf32 && !form->kept);
  bool biased = form->how & HO_GEMM_BIAS;
  product->apart = biased && form->alignments[BIAS] < BIAS_ALIGNMENT;
  if (product->apart)
    return HO_OK;
  HO_RETURN_IF_ERROR(describe(&products->library->functions, types, bias, product));
  ho_status_t status = choose(products, product);
  product->apart = biased && ho_status_code(status) == HO_STATUS_UNSUPPORTED;
  if (!product->apart)
    return status;
  ho_status_free(status);
  return HO_OK;
}

static ho_status_t remember(ho_cuda_products_t *products, const form_t *form, const void *bias,
                            ho_cuda_product_t **out) {
  ho_cuda_product_t *product = calloc(1, sizeof(*product));
  if (!product)
    return ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  if (HASH_COUNT(products->table) >= MAX_PRODUCTS)
    ho_cuda_products_free(products);
  product->form = *form;
  ho_status_t status = settle(products, bias, product);
  if (!status) {
    HASH_ADD(hh, products->table, form, sizeof(product->form), product);
    if (product->lost)
      status = ho_status_make(HO_STATUS_OUT_OF_MEMORY, "host memory is exhausted");
  }
  if (status)
    freeProduct(&products->library->functions, product);
  else
    *out = product;
  return status;
}

static ho_status_t find(ho_cuda_products_t *products, const ho_gemm_t *gemm, uint32_t kept,
                        ho_cuda_product_t **out) {
  form_t form = formOf(products, gemm, kept);
  HASH_FIND(hh, products->table, &form, sizeof(form), *out);
  return *out ? HO_OK : remember(products, &form, gemm->bias, out);
}

//===----------------------------------------------------------------------===//
// Multiplying
//===----------------------------------------------------------------------===//

static ho_status_t multiplyBy(ho_cuda_products_t *products, ho_cuda_product_t *product,
                              const ho_gemm_t *gemm, CUstream stream) {
  const ho_cublas_t *library = &products->library->functions;
  static const float none = 0, one = 1;
  static const double noneWide = 0, oneWide = 1;
  bool wide = gemm->type == HO_GEMM_F64, adds = gemm->how & HO_GEMM_ACCUMULATE;
  const void *alpha = wide ? (const void *)&oneWide : &one;
  const void *beta = adds ? alpha : wide ? (const void *)&noneWide : &none;
  const void *addend = adds && gemm->addend ? gemm->addend : gemm->c;
  HO_RETURN_IF_ERROR(setBias(library, product, gemm->bias));
  HO_CUBLAS_CALL(library, multiply, products->library->handle, product->description, alpha, gemm->b,
                 product->left, gemm->a, product->right, beta, addend, product->result, gemm->c,
                 product->result, &product->algorithm, products->workspace,
                 product->workspace_bytes, stream);
  return HO_OK;
}

static ho_status_t setToOne(const ho_cuda_products_t *products, uint32_t type, void *target,
                            uint64_t count, CUstream stream) {
  CUdeviceptr address = (uintptr_t)target;
  if (type == HO_GEMM_F16 || type == HO_GEMM_BF16)
    HO_CUDA_CALL(products->driver, setD16, address, type == HO_GEMM_F16 ? 0x3c00 : 0x3f80, count,
                 stream);
  else
    HO_CUDA_CALL(products->driver, setD32, address, 0x3f800000, count, stream);
  return HO_OK;
}

// C = ones * bias, and what is added: each row of the product is one of the bias.
static ho_status_t spreadBias(ho_cuda_products_t *products, const ho_gemm_t *gemm,
                              CUstream stream) {
  bool small = gemm->type == HO_GEMM_F16 || gemm->type == HO_GEMM_BF16;
  uint64_t size = (uint64_t)gemm->m * (small ? 2 : 4);
  uint64_t kept = (size + MAX_ALIGNMENT - 1) & ~(uint64_t)(MAX_ALIGNMENT - 1);
  kept += products->workspace_bytes % MAX_ALIGNMENT;
  if (kept > products->workspace_bytes || kept > UINT32_MAX)
    return ho_status_make(
        HO_STATUS_UNSUPPORTED,
        "cuBLASLt does not add this bias, and to add it before takes %llu bytes "
        "of workspace, of which there are %llu: compile with a larger --workspace",
        (unsigned long long)kept, (unsigned long long)products->workspace_bytes);
  ho_gemm_t spread = *gemm;
  ho_cuda_product_t *product;
  spread.type = small ? gemm->type : HO_GEMM_F32;
  spread.how = gemm->how & HO_GEMM_ACCUMULATE;
  spread.k = spread.lda = 1;
  spread.ldb = gemm->n;
  spread.stride_a = spread.stride_b = 0;
  spread.a = (char *)products->workspace + (products->workspace_bytes - kept);
  spread.b = gemm->bias;
  spread.bias = NULL;
  HO_RETURN_IF_ERROR(
      setToOne(products, spread.type, (void *)(uintptr_t)spread.a, (uint64_t)gemm->m, stream));
  HO_RETURN_IF_ERROR(find(products, &spread, (uint32_t)kept, &product));
  return multiplyBy(products, product, &spread, stream);
}

static ho_status_t multiply(ho_cuda_products_t *products, const ho_gemm_t *gemm, CUstream stream) {
  ho_cuda_product_t *product;
  HO_RETURN_IF_ERROR(find(products, gemm, 0, &product));
  if (!product->apart)
    return multiplyBy(products, product, gemm, stream);
  HO_RETURN_IF_ERROR(spreadBias(products, gemm, stream));
  ho_gemm_t rest = *gemm;
  rest.how = (gemm->how & ~(uint32_t)HO_GEMM_BIAS) | HO_GEMM_ACCUMULATE;
  rest.bias = rest.addend = NULL;
  HO_RETURN_IF_ERROR(find(products, &rest, 0, &product));
  return multiplyBy(products, product, &rest, stream);
}

static ho_status_t check(const ho_cuda_products_t *products, const ho_gemm_t *gemm) {
  if (!products->library)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "the program computes matrix products, which its manifest does not say");
  if (gemm->batch > INT32_MAX)
    return ho_status_make(HO_STATUS_UNSUPPORTED, "cuBLASLt has no batches of %lld products",
                          (long long)gemm->batch);
  return HO_OK;
}

static ho_status_t checkAndMultiply(ho_cuda_products_t *products, const ho_gemm_t *gemm,
                                    CUstream stream) {
  HO_RETURN_IF_ERROR(check(products, gemm));
  return multiply(products, gemm, stream);
}

ho_status_t ho_cuda_products_multiply(ho_cuda_products_t *products, const ho_gemm_t *gemm,
                                      CUstream stream) {
  return ho_status_annotate(checkAndMultiply(products, gemm, stream),
                            "multiplying %lld x %lld x %lld (batch %lld, type %u, how %u) failed",
                            (long long)gemm->m, (long long)gemm->n, (long long)gemm->k,
                            (long long)gemm->batch, gemm->type, gemm->how);
}
