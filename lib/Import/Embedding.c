//===- Embedding.c - The rows that are read, not the table -----------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A loop on the host copies the rows in the file's own bytes; they become f32 on the device.
//
//===----------------------------------------------------------------------===//
#include "Decoder.h"

// A token that is none reads a row that is one: the program stays within its memory.
static MlirValue rowOf(HoDecoder *d, HoBuilder *b, MlirValue tokens, MlirValue index) {
  MlirValue token = hoExtract(b, tokens, 1, &index);
  MlirValue first = hoInteger(b, b->i32, 0), last = hoInteger(b, b->i32, d->a->vocabulary - 1);
  token = hoBinary(b, "arith.maxsi", hoBinary(b, "arith.minsi", token, last), first);
  return hoUnary(b, "arith.index_cast", b->index, token);
}

static MlirValue store(HoBuilder *b, MlirValue scalar, MlirValue tensor, MlirValue i, MlirValue k) {
  MlirType type = mlirValueGetType(tensor);
  MlirValue operands[] = {scalar, tensor, i, k};
  return mlirOperationGetResult(hoBuild(b->at, "tensor.insert", 1, &type, 4, operands, 0, NULL), 0);
}

// [tokens, width] of a table [vocabulary, width].
static MlirValue gather(HoDecoder *d, MlirValue tokens, MlirValue table) {
  HoBuilder *b = &d->b;
  MlirType type = mlirValueGetType(table);
  HoExtent shape[] = {d->tokens, hoFixed(mlirShapedTypeGetDimSize(type, 1))};
  MlirValue rows = hoEmpty(b, mlirShapedTypeGetElementType(type), 2, shape);
  HoLoop outer = hoBeginLoop(b, d->tokens, rows);
  MlirValue row = rowOf(d, &outer.inside, tokens, outer.index);
  HoLoop inner = hoBeginLoop(&outer.inside, shape[1], outer.carried);
  MlirValue indices[] = {row, inner.index};
  MlirValue element = hoExtract(&inner.inside, table, 2, indices);
  MlirValue stored = store(&inner.inside, element, inner.carried, outer.index, inner.index);
  return hoEndLoop(&outer, hoEndLoop(&inner, stored));
}

MlirValue hoBuildEmbedding(HoDecoder *d, MlirValue tokens) {
  HoBuilder *b = &d->b;
  hoPlace(d, HO_EMBEDDING, 0);
  const ho_model_tensor_t *tensor = hoFindWeight(d->a, HO_EMBEDDING, 0, false);
  HoMatrix table = hoMatrixArgument(d, tensor, 0, tensor->shape[0]);
  MlirType type = mlirValueGetType(table.value);
  intptr_t rank = mlirShapedTypeGetRank(type);
  int64_t sizes[] = {mlirShapedTypeGetDimSize(type, 1),
                     rank == 3 ? mlirShapedTypeGetDimSize(type, 2) : 0};
  MlirValue rows = gather(d, tokens, hoJoin(b, table.value, 1, rank - 1));
  if (rank == 3)
    rows = hoSplit(b, rows, 1, 2, sizes);
  return hoDequantize(b, (HoMatrix){rows, tensor->element, d->tokens, tensor->shape[1]});
}
