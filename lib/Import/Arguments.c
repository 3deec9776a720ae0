//===- Arguments.c - A function's arguments, made when they are needed -----===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

#include <stdio.h>

MlirValue hoAddArgument(HoDecoder *d, const char *name, MlirType type, const int64_t *bound,
                        int64_t byteOffset, HoLifetime lifetime) {
  HoBuilder *b = &d->b;
  MlirNamedAttribute attributes[4];
  intptr_t count = 0;
  attributes[count++] = hoNamed(b->context, "ho.name", mlirStringAttrGet(b->context, hoRef(name)));
  if (bound)
    attributes[count++] =
        hoNamed(b->context, "ho.bound",
                mlirDenseI64ArrayGet(b->context, mlirShapedTypeGetRank(type), bound));
  if (byteOffset >= 0)
    attributes[count++] =
        hoNamed(b->context, "ho.byte_offset", mlirIntegerAttrGet(b->i64, byteOffset));
  if (lifetime != HoConstant)
    attributes[count++] = hoNamed(b->context, lifetime == HoState ? "ho.state" : "ho.fresh",
                                  mlirUnitAttrGet(b->context));
  hoPush(&d->argumentAttrs, mlirDictionaryAttrGet(b->context, count, attributes));
  MlirLocation location =
      mlirLocationNameGet(b->context, hoRef(name), mlirLocationUnknownGet(b->context));
  MlirBlock entry = b->at.block;
  // Arguments are the function's, also when they are first needed in a nested block.
  for (MlirOperation op = mlirBlockGetParentOperation(entry); !mlirOperationIsNull(op);
       op = mlirBlockGetParentOperation(entry))
    entry = mlirOperationGetBlock(op);
  return mlirBlockAddArgument(entry, type, location);
}

void hoPlace(HoDecoder *d, HoPurpose purpose, int64_t layer) {
  char name[128];
  hoNameWeight(d->a, purpose, layer, false, name, sizeof(name));
  d->b.at.location =
      mlirLocationNameGet(d->b.context, hoRef(name), mlirLocationUnknownGet(d->b.context));
}

HoMatrix hoMatrixArgument(HoDecoder *d, const ho_model_tensor_t *tensor, int64_t firstRow,
                          int64_t rows) {
  int64_t rowBytes = (int64_t)tensor->bytes / tensor->shape[0];
  int64_t offset = rows == tensor->shape[0] ? -1 : firstRow * rowBytes;
  MlirType type = hoMatrixType(&d->b, tensor->element, hoFixed(rows), tensor->shape[1]);
  MlirValue value = hoAddArgument(d, tensor->name, type, NULL, offset, HoConstant);
  return (HoMatrix){value, tensor->element, hoFixed(rows), tensor->shape[1]};
}

HoMatrix hoExpertArgument(HoDecoder *d, HoPurpose purpose, int64_t layer, int64_t expert) {
  bool stacked;
  const ho_model_tensor_t *tensor = hoFindExpert(d->a, purpose, layer, expert, &stacked);
  if (!stacked)
    return hoMatrixArgument(d, tensor, 0, tensor->shape[0]);
  int64_t bytes = (int64_t)tensor->bytes / tensor->shape[0];
  MlirType type = hoMatrixType(&d->b, tensor->element, hoFixed(tensor->shape[1]), tensor->shape[2]);
  MlirValue value = hoAddArgument(d, tensor->name, type, NULL, expert * bytes, HoConstant);
  return (HoMatrix){value, tensor->element, hoFixed(tensor->shape[1]), tensor->shape[2]};
}

MlirValue hoVectorArgument(HoDecoder *d, const ho_model_tensor_t *tensor) {
  HoBuilder *b = &d->b;
  MlirType element = tensor->element == HO_MODEL_F16    ? b->f16
                     : tensor->element == HO_MODEL_BF16 ? b->bf16
                                                        : b->f32;
  HoExtent shape[] = {hoFixed(tensor->shape[0])};
  return hoAddArgument(d, tensor->name, hoTensorType(element, 1, shape), NULL, -1, HoConstant);
}
