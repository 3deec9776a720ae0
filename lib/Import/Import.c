//===- Import.c - Model files become programs ------------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Import.h"

#include "Check.h"
#include "Decoder.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum {
  LargestContext = 4096,
  LargestPrompt = 512,
  LargestCache = 2048, // positions that are one argument if nothing is said
  CacheBlock = 1024,
  MostBlocks = 16,
};

//===----------------------------------------------------------------------===//
// Arguments
//===----------------------------------------------------------------------===//

static MlirValue addTokens(HoDecoder *d, bool one) {
  HoBuilder *b = &d->b;
  int64_t bound[] = {d->options->maxPrompt};
  int64_t shape[] = {one ? d->numSequences : mlirShapedTypeGetDynamicSize()};
  MlirType type = mlirRankedTensorTypeGet(1, shape, b->i32, (MlirAttribute){NULL});
  return hoAddArgument(d, "tokens", type, one ? NULL : bound, -1, HoFresh);
}

//===----------------------------------------------------------------------===//
// The body
//===----------------------------------------------------------------------===//

static MlirValue normalizeFor(HoDecoder *d, MlirValue x, HoPurpose purpose, int64_t layer) {
  hoPlace(d, purpose, layer);
  return hoNormalize(d, x, hoFindWeight(d->a, purpose, layer, false));
}

static MlirValue buildInner(HoDecoder *d, MlirValue x, int64_t layer) {
  MlirValue gate = hoProject(d, x, HO_GATE, layer), up = hoProject(d, x, HO_UP, layer);
  return hoProject(d, hoActivate(d, gate, up), HO_DOWN, layer);
}

static MlirValue buildLayer(HoDecoder *d, MlirValue x, int64_t layer) {
  MlirValue normal = normalizeFor(d, x, HO_ATTENTION_NORM, layer);
  x = hoAddTensors(d, x, hoBuildAttention(d, normal, layer));
  normal = normalizeFor(d, x, HO_INNER_NORM, layer);
  return d->a->experts ? hoBuildExperts(d, normal, x, layer)
                       : hoAddTensors(d, x, buildInner(d, normal, layer));
}

// How many rows of the matrix of outputs are one argument: of a large one as much as a layer's
// matrices are, so that the link is as busy at the end of a step as in its layers.
static int64_t outputRows(const ho_model_tensor_t *tensor) {
  enum { Small = 512 << 10, Parts = 64 };
  int64_t rows = tensor->shape[0], rowBytes = (int64_t)tensor->bytes / rows;
  int64_t least = rowBytes < Small ? Small / rowBytes : 1, part = (rows + Parts - 1) / Parts;
  return part > least ? part : least;
}

// Of the last token of each sequence.
static MlirValue lastRows(HoDecoder *d, MlirValue x) {
  HoBuilder *b = &d->b;
  HoExtent one = hoFixed(1), none = hoFixed(0), hidden = hoFixed(d->a->hidden);
  if (!hoIsVarying(d->tokens))
    return x;
  HoExtent last = hoVarying(hoBinary(b, "arith.subi", d->tokens.value, hoInteger(b, b->index, 1)));
  return hoSlice(b, x, (HoExtent[]){last, none}, (HoExtent[]){one, hidden}, 0);
}

static MlirValue buildLogits(HoDecoder *d, MlirValue x) {
  HoBuilder *b = &d->b;
  x = lastRows(d, x);
  x = normalizeFor(d, x, HO_FINAL_NORM, 0);
  const ho_model_tensor_t *tensor = hoFindWeight(d->a, HO_OUTPUT, 0, false);
  hoPlace(d, tensor ? HO_OUTPUT : HO_EMBEDDING, 0);
  if (!tensor)
    tensor = hoFindWeight(d->a, HO_EMBEDDING, 0, false);
  HoExtent shape[] = {hoFixed(d->numSequences), hoFixed(d->a->vocabulary)};
  MlirValue logits = hoFilled(b, 0, 2, shape);
  int64_t step = outputRows(tensor);
  for (int64_t row = 0; row < d->a->vocabulary; row += step) {
    int64_t left = d->a->vocabulary - row;
    HoMatrix part = hoMatrixArgument(d, tensor, row, left < step ? left : step);
    logits = hoMultiply(b, x, part, logits, row);
  }
  return d->numSequences > 1 ? logits : hoJoin(b, logits, 0, 2);
}

static MlirValue buildBody(HoDecoder *d, MlirValue tokens) {
  hoMeasureCaches(d, tokens);
  MlirValue x = hoBuildEmbedding(d, tokens);
  hoBuildRotation(d);
  for (int64_t layer = 0; layer < d->a->layers; ++layer)
    x = buildLayer(d, x, layer);
  return buildLogits(d, x);
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

static MlirAttribute functionType(HoDecoder *d, MlirValue result) {
  MlirBlock entry = d->b.at.block;
  intptr_t count = mlirBlockGetNumArguments(entry);
  MlirType *inputs = hoAllocate((size_t)count, sizeof(*inputs)), type = mlirValueGetType(result);
  for (intptr_t i = 0; i < count; ++i)
    inputs[i] = mlirValueGetType(mlirBlockGetArgument(entry, i));
  MlirType function = mlirFunctionTypeGet(d->b.context, count, inputs, 1, &type);
  free(inputs);
  return mlirTypeAttrGet(function);
}

static MlirOperation wrapFunction(HoDecoder *d, const char *name, bool repeats, MlirValue result) {
  MlirContext context = d->b.context;
  MlirNamedAttribute named =
      hoNamed(context, "ho.name", mlirStringAttrGet(context, hoRef("logits")));
  MlirAttribute resultAttrs = mlirDictionaryAttrGet(context, 1, &named);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef(name))),
      hoNamed(context, "function_type", functionType(d, result)),
      hoNamed(context, "arg_attrs",
              mlirArrayAttrGet(context, (intptr_t)d->argumentAttrs.count, d->argumentAttrs.items)),
      hoNamed(context, "res_attrs", mlirArrayAttrGet(context, 1, &resultAttrs)),
      hoNamed(context, "ho.repeat", mlirUnitAttrGet(context)),
  };
  hoBuild(d->b.at, "func.return", 0, NULL, 1, &result, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, d->b.at.block);
  MlirOperationState state =
      mlirOperationStateGet(hoRef("func.func"), mlirLocationUnknownGet(context));
  mlirOperationStateAddAttributes(&state, repeats ? 5 : 4, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  return mlirOperationCreate(&state);
}

// What takes one token of each sequence runs again and again, so that what it needs may stay on the
// device.
static void addFunction(MlirModule module, const HoArchitecture *a, const HoImportOptions *options,
                        const char *name, bool one) {
  HoDecoder d = {.a = a, .options = options, .numSequences = one ? options->sequences : 1};
  d.b = hoBuilder(mlirModuleGetContext(module));
  d.b.at.block = mlirBlockCreate(0, NULL, NULL);
  MlirValue tokens = addTokens(&d, one);
  hoAddCaches(&d);
  MlirValue logits = buildBody(&d, tokens);
  mlirBlockAppendOwnedOperation(mlirModuleGetBody(module), wrapFunction(&d, name, one, logits));
  hoArrayFree(&d.argumentAttrs);
  hoFreeCaches(&d);
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

static void describeModel(MlirModule module, const HoArchitecture *a,
                          const HoImportOptions *options) {
  MlirContext context = mlirModuleGetContext(module);
  MlirType i64 = mlirIntegerTypeGet(context, 64);
  const struct {
    const char *name;
    int64_t value;
  } numbers[] = {{"context_length", a->contextLength},
                 {"layers", a->layers},
                 {"max_context", options->maxContext},
                 {"max_prompt", options->maxPrompt},
                 {"vocabulary", a->vocabulary}};
  enum { Numbers = sizeof(numbers) / sizeof(*numbers) };
  MlirNamedAttribute items[Numbers + 2];
  for (int i = 0; i < Numbers; ++i)
    items[i] = hoNamed(context, numbers[i].name, mlirIntegerAttrGet(i64, numbers[i].value));
  items[Numbers] = hoNamed(context, "architecture", mlirStringAttrGet(context, hoRef(a->name)));
  items[Numbers + 1] =
      hoNamed(context, "end_of_text", mlirDenseI64ArrayGet(context, a->numEnds, a->ends));
  hoSetAttr(mlirModuleGetOperation(module), "ho.model",
            mlirDictionaryAttrGet(context, Numbers + 2, items));
}

// A power of two: contexts that are a little larger or smaller have the same blocks.
static int64_t chooseBlock(int64_t context) {
  int64_t rows = CacheBlock;
  while (rows * MostBlocks < context)
    rows *= 2;
  return context > LargestCache ? rows : context;
}

static ho_status_t resolveOptions(const HoArchitecture *a, HoImportOptions *options) {
  if (!options->maxContext)
    options->maxContext = a->contextLength < LargestContext ? a->contextLength : LargestContext;
  if (options->maxContext > a->contextLength)
    return ho_status_make(HO_STATUS_INVALID_ARGUMENT,
                          "%s: a context of %" PRId64 " is asked for, the model has %" PRId64,
                          a->file->path, options->maxContext, a->contextLength);
  if (!options->maxPrompt)
    options->maxPrompt = LargestPrompt;
  if (options->maxPrompt > options->maxContext)
    options->maxPrompt = options->maxContext;
  if (!options->cacheBlock)
    options->cacheBlock = chooseBlock(options->maxContext);
  if (options->cacheBlock > options->maxContext)
    options->cacheBlock = options->maxContext;
  if (!options->sequences)
    options->sequences = 1;
  return HO_OK;
}

static ho_status_t buildModule(MlirContext context, const HoArchitecture *a,
                               const HoImportOptions *options, MlirModule *out) {
  MlirModule module = mlirModuleCreateEmpty(mlirLocationUnknownGet(context));
  describeModel(module, a, options);
  addFunction(module, a, options, "prefill", false);
  addFunction(module, a, options, "decode", true);
  if (!mlirOperationVerify(mlirModuleGetOperation(module))) {
    mlirModuleDestroy(module);
    return ho_status_make(HO_STATUS_INTERNAL, "%s: the program made of it is not valid",
                          a->file->path);
  }
  *out = module;
  return HO_OK;
}

ho_status_t hoImportModel(MlirContext context, const ho_model_file_t *file,
                          const HoImportOptions *options, MlirModule *out) {
  HoArchitecture architecture;
  HoImportOptions resolved = *options;
  ho_status_t status = hoReadArchitecture(file, &architecture);
  if (!status)
    status = resolveOptions(&architecture, &resolved);
  if (!status)
    status = hoCheckWeights(&architecture);
  if (!status)
    status = buildModule(context, &architecture, &resolved, out);
  hoFreeArchitecture(&architecture);
  return status;
}
