//===- KernelOutline.c - Device operations become kernels ------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Kernel.h"

#include "Cuda/Cuda.h"
#include "Trips.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

//===----------------------------------------------------------------------===//
// The table of kernels, by their text
//===----------------------------------------------------------------------===//

typedef struct Entry {
  char *text;
  char name[64];
  UT_hash_handle hh;
} Entry;

struct HoKernelTable {
  Entry *entries;
  unsigned count;
};

HoKernelTable *hoCreateKernels(void) { return hoAllocate(1, sizeof(HoKernelTable)); }

void hoFreeKernels(HoKernelTable *kernels) {
  Entry *entry, *next;
  HASH_ITER(hh, kernels->entries, entry, next) {
    HASH_DEL(kernels->entries, entry);
    free(entry->text);
    free(entry);
  }
  free(kernels);
}

typedef struct Text {
  HO_ARRAY(char) characters;
} Text;

static void appendText(MlirStringRef part, void *data) {
  Text *text = data;
  for (size_t i = 0; i < part.length; ++i)
    hoPush(&text->characters, part.data[i]);
}

static char *printOperation(MlirOperation op) {
  Text text = {0};
  MlirOpPrintingFlags flags = mlirOpPrintingFlagsCreate();
  mlirOpPrintingFlagsPrintGenericOpForm(flags);
  mlirOpPrintingFlagsUseLocalScope(flags);
  mlirOpPrintingFlagsAssumeVerified(flags);
  mlirOperationPrintWithFlags(op, flags, appendText, &text);
  mlirOpPrintingFlagsDestroy(flags);
  hoPush(&text.characters, '\0');
  return text.characters.items;
}

//===----------------------------------------------------------------------===//
// Imports
//===----------------------------------------------------------------------===//

HoInsertion hoKernelEnd(const HoKernel *kernel) {
  return (HoInsertion){kernel->body, {NULL}, kernel->location};
}

static MlirValue addArgument(HoKernel *kernel, MlirValue operand) {
  hoPush(&kernel->operands, operand);
  return mlirBlockAddArgument(kernel->body, mlirValueGetType(operand), kernel->location);
}

static bool isConstant(MlirValue value) {
  if (!mlirValueIsAOpResult(value))
    return false;
  MlirOperation op = mlirOpResultGetOwner(value);
  return hoOpIs(op, "arith.constant") || hoOpIs(op, "complex.constant") || hoOpIs(op, "ub.poison");
}

static MlirValue importFresh(HoKernel *kernel, MlirValue outer) {
  if (hoIsMemRef(outer)) {
    const HoKernelBuffer *buffer = hoImportBuffer(kernel, outer);
    MlirType type = mlirValueGetType(outer);
    int64_t strides[HO_MAX_RANK], offset;
    mlirMemRefTypeGetStridesAndOffset(type, strides, &offset);
    type = hoWithoutSpace(type);
    if (offset != 0) { // the pointer has it
      MlirContext context = kernel->lowering->context;
      intptr_t rank = mlirShapedTypeGetRank(type);
      int64_t shape[HO_MAX_RANK];
      for (intptr_t i = 0; i < rank; ++i)
        shape[i] = mlirShapedTypeGetDimSize(type, i);
      type = mlirMemRefTypeGet(mlirShapedTypeGetElementType(type), rank, shape,
                               mlirStridedLayoutAttrGet(context, 0, rank, strides),
                               (MlirAttribute){NULL});
    }
    return hoBuildMemRef(kernel->lowering, hoKernelEnd(kernel), buffer->pointer, type,
                         buffer->sizes, buffer->strides);
  }
  if (isConstant(outer)) {
    MlirOperation clone = mlirOperationClone(mlirOpResultGetOwner(outer));
    mlirBlockAppendOwnedOperation(kernel->body, clone);
    return mlirOperationGetResult(clone, 0);
  }
  return addArgument(kernel, outer);
}

MlirValue hoImportValue(HoKernel *kernel, MlirValue outer) {
  for (size_t i = 0; i < kernel->imports.count; ++i)
    if (hoSameValue(kernel->imports.items[i].outer, outer))
      return kernel->imports.items[i].inner;
  HoImport import = {outer, importFresh(kernel, outer)};
  hoPush(&kernel->imports, import);
  return import.inner;
}

// What the address of a memref was derived from, if nothing else aliases that: a view
// of the arena (live buffers do not overlap) or an allocation.
static MlirValue identityOf(const HoFunction *function, MlirValue memref) {
  MlirOperation view = hoArenaView(function, memref);
  if (!mlirOperationIsNull(view))
    return mlirOperationGetResult(view, 0);
  while (mlirValueIsAOpResult(memref)) {
    MlirOperation op = mlirOpResultGetOwner(memref);
    if (hoOpIs(op, "memref.alloc") || hoOpIs(op, "memref.alloca") || hoHasAttr(op, "ho.identity"))
      return memref;
    memref = hoViewSource(op);
    if (mlirValueIsNull(memref))
      break;
  }
  return (MlirValue){NULL};
}

static MlirValue strideAtCall(HoKernel *kernel, MlirValue memref, intptr_t dimension) {
  MlirType type = mlirValueGetType(memref), index = kernel->lowering->index;
  intptr_t rank = mlirShapedTypeGetRank(type);
  MlirType results[2 + 2 * HO_MAX_RANK];
  results[0] = mlirMemRefTypeContiguousGet(mlirShapedTypeGetElementType(type), 0, NULL,
                                           mlirMemRefTypeGetMemorySpace(type));
  for (intptr_t i = 0; i < 1 + 2 * rank; ++i)
    results[1 + i] = index;
  MlirOperation op = hoBuild(hoBefore(kernel->site), "memref.extract_strided_metadata",
                             2 + 2 * rank, results, 1, &memref, 0, NULL);
  return mlirOperationGetResult(op, 2 + rank + dimension);
}

static void importShape(HoKernel *kernel, HoKernelBuffer *buffer) {
  MlirType type = mlirValueGetType(buffer->outer);
  intptr_t rank = mlirShapedTypeGetRank(type);
  HoInsertion before = hoBefore(kernel->site);
  for (intptr_t i = 0; i < rank; ++i)
    buffer->sizes[i] = mlirShapedTypeIsDynamicDim(type, i)
                           ? hoDynamic(addArgument(kernel, hoBuildDim(before, buffer->outer, i)))
                           : hoStatic(mlirShapedTypeGetDimSize(type, i));
  if (hoTypeHasIdentityLayout(type)) {
    hoIdentityStrides(hoKernelEnd(kernel), rank, buffer->sizes, buffer->strides);
    return;
  }
  int64_t strides[HO_MAX_RANK], offset;
  mlirMemRefTypeGetStridesAndOffset(type, strides, &offset);
  for (intptr_t i = 0; i < rank; ++i)
    buffer->strides[i] =
        mlirShapedTypeIsDynamicStrideOrOffset(strides[i])
            ? hoDynamic(addArgument(kernel, strideAtCall(kernel, buffer->outer, i)))
            : hoStatic(strides[i]);
}

// A buffer of the kernel that lies in the same memory at a constant distance, or NULL. Views of one
// buffer that share an argument show LLVM which of their bytes are neighbours.
static const HoKernelBuffer *findNeighbour(const HoKernel *kernel, const HoKernelBuffer *buffer,
                                           int64_t *bytes) {
  for (size_t i = 0; i < kernel->buffers.count && !mlirValueIsNull(buffer->identity); ++i) {
    const HoKernelBuffer *other = &kernel->buffers.items[i];
    if (!mlirValueIsNull(other->identity) && hoSameValue(other->identity, buffer->identity) &&
        hoConstantDistance(kernel->function, other->outer, buffer->outer, bytes))
      return other;
  }
  return NULL;
}

static void importPointer(HoKernel *kernel, HoKernelBuffer *buffer) {
  int64_t bytes;
  const HoKernelBuffer *neighbour = findNeighbour(kernel, buffer, &bytes);
  if (neighbour) {
    buffer->argument = neighbour->argument;
    buffer->pointer =
        hoOffsetPointer(kernel->lowering, hoKernelEnd(kernel), neighbour->pointer, hoStatic(bytes));
    return;
  }
  buffer->argument = (intptr_t)kernel->operands.count;
  buffer->pointer = addArgument(kernel, hoAddressOf(kernel->lowering, kernel->function,
                                                    hoBefore(kernel->site), buffer->outer));
}

const HoKernelBuffer *hoImportBuffer(HoKernel *kernel, MlirValue memref) {
  for (size_t i = 0; i < kernel->buffers.count; ++i)
    if (hoSameValue(kernel->buffers.items[i].outer, memref))
      return &kernel->buffers.items[i];
  HoKernelBuffer buffer = {.outer = memref, .identity = identityOf(kernel->function, memref)};
  importPointer(kernel, &buffer);
  importShape(kernel, &buffer);
  hoPush(&kernel->buffers, buffer);
  return &kernel->buffers.items[kernel->buffers.count - 1];
}

typedef struct Captures {
  HoKernel *kernel;
  MlirOperation root;
} Captures;

static bool isInside(MlirOperation root, MlirValue value) {
  if (mlirValueIsAOpResult(value))
    return hoOpIsAncestor(root, mlirOpResultGetOwner(value));
  return hoOpIsAncestor(root, mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(value)));
}

static bool importOperands(MlirOperation op, void *data) {
  Captures *captures = data;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (!isInside(captures->root, operand))
      mlirOperationSetOperand(op, i, hoImportValue(captures->kernel, operand));
  }
  return true;
}

void hoImportCaptures(HoKernel *kernel, MlirOperation op) {
  Captures captures = {kernel, op};
  hoWalk(op, importOperands, &captures);
}

//===----------------------------------------------------------------------===//
// The function
//===----------------------------------------------------------------------===//

// The bytes of the arena that a view of it covers; false when they are not constant.
static bool bytesOfView(MlirValue view, int64_t *begin, int64_t *end) {
  MlirOperation op = mlirOpResultGetOwner(view);
  uint64_t bytes = hoStaticBytes(mlirValueGetType(view));
  if (!hoOpIs(op, "memref.view") || bytes == 0 ||
      !hoConstantIndex(mlirOperationGetOperand(op, 1), begin))
    return false;
  *end = *begin + (int64_t)bytes;
  return true;
}

static bool mayOverlap(MlirValue a, MlirValue b) {
  int64_t beginA, endA, beginB, endB;
  if (hoSameValue(a, b))
    return true;
  return bytesOfView(a, &beginA, &endA) && bytesOfView(b, &beginB, &endB) && beginA < endB &&
         beginB < endA;
}

static bool isAlone(const HoKernel *kernel, const HoKernelBuffer *buffer) {
  if (mlirValueIsNull(buffer->identity))
    return false;
  for (size_t i = 0; i < kernel->buffers.count; ++i) {
    const HoKernelBuffer *other = &kernel->buffers.items[i];
    if (other->argument != buffer->argument && !mlirValueIsNull(other->identity) &&
        mayOverlap(other->identity, buffer->identity))
      return false;
  }
  return true;
}

static MlirAttribute argumentAttrs(const HoKernel *kernel) {
  MlirContext context = kernel->lowering->context;
  intptr_t count = (intptr_t)kernel->operands.count;
  MlirAttribute *all = hoAllocate((size_t)count, sizeof(*all));
  for (intptr_t i = 0; i < count; ++i)
    all[i] = mlirDictionaryAttrGet(context, 0, NULL);
  MlirNamedAttribute noalias = hoNamed(context, "llvm.noalias", mlirUnitAttrGet(context));
  for (size_t i = 0; i < kernel->buffers.count; ++i)
    if (isAlone(kernel, &kernel->buffers.items[i]))
      all[kernel->buffers.items[i].argument] = mlirDictionaryAttrGet(context, 1, &noalias);
  MlirAttribute result = mlirArrayAttrGet(context, count, all);
  free(all);
  return result;
}

static MlirType functionType(const HoKernel *kernel) {
  intptr_t count = (intptr_t)kernel->operands.count;
  MlirType *types = hoAllocate((size_t)count, sizeof(*types));
  for (intptr_t i = 0; i < count; ++i)
    types[i] = mlirValueGetType(kernel->operands.items[i]);
  MlirType type = mlirFunctionTypeGet(kernel->lowering->context, count, types, 0, NULL);
  free(types);
  return type;
}

// The kernel as a function that stands nowhere yet.
static MlirOperation buildFunction(const HoKernel *kernel) {
  MlirContext context = kernel->lowering->context;
  hoBuild(hoKernelEnd(kernel), "func.return", 0, NULL, 0, NULL, 0, NULL);
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "sym_name", mlirStringAttrGet(context, hoRef("kernel"))),
      hoNamed(context, "function_type", mlirTypeAttrGet(functionType(kernel))),
      hoNamed(context, "sym_visibility", mlirStringAttrGet(context, hoRef("private"))),
      hoNamed(context, "arg_attrs", argumentAttrs(kernel)),
      hoNamed(context, "llvm.linkage",
              mlirAttributeParseGet(context, hoRef("#llvm.linkage<internal>"))),
      hoNamed(context, "passthrough", mlirAttributeParseGet(context, hoRef("[\"noinline\"]"))),
  };
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, kernel->body);
  MlirOperationState state = mlirOperationStateGet(hoRef("func.func"), kernel->location);
  mlirOperationStateAddAttributes(&state, 6, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  return mlirOperationCreate(&state);
}

static bool isTaken(const HoLowering *lowering, const char *name) {
  for (size_t i = 0; i < lowering->numFunctions; ++i)
    if (!strcmp(lowering->functions[i].name, name))
      return true;
  return false;
}

static void nameKernel(HoLowering *lowering, Entry *entry, MlirStringRef operation) {
  do
    snprintf(entry->name, sizeof(entry->name), "ho_%.*s_%u", (int)operation.length, operation.data,
             lowering->kernels->count++);
  while (isTaken(lowering, entry->name));
  for (char *c = entry->name; *c; ++c)
    if (*c == '.')
      *c = '_';
}

// The shared function of this text; `function` is consumed.
static const char *shareFunction(HoLowering *lowering, MlirOperation function,
                                 MlirStringRef operation) {
  char *text = printOperation(function);
  Entry *entry = NULL;
  HASH_FIND_STR(lowering->kernels->entries, text, entry);
  if (entry) {
    free(text);
    mlirOperationDestroy(function);
    return entry->name;
  }
  entry = hoAllocate(1, sizeof(*entry));
  entry->text = text;
  nameKernel(lowering, entry, operation);
  HASH_ADD_KEYPTR(hh, lowering->kernels->entries, text, strlen(text), entry);
  hoSetStringAttr(function, "sym_name", entry->name);
  mlirBlockAppendOwnedOperation(lowering->moduleBody, function);
  return entry->name;
}

//===----------------------------------------------------------------------===//
// Timing
//===----------------------------------------------------------------------===//

enum { MaxLocation = 200 };

// A location without MLIR's punctuation: model.mlir:3:7.
static char *printLocation(MlirLocation location) {
  Text text = {0};
  mlirLocationPrint(location, appendText, &text);
  hoPush(&text.characters, '\0');
  char *raw = text.characters.items, *to = raw;
  size_t length = strlen(raw);
  bool wrapped = !strncmp(raw, "loc(", 4) && raw[length - 1] == ')';
  char *end = raw + length - (wrapped ? 1 : 0);
  for (char *from = raw + (wrapped ? 4 : 0); from < end && to < raw + MaxLocation; ++from)
    if (*from != '"')
      *to++ = *from;
  *to = '\0';
  return raw;
}

static void callMark(HoLowering *lowering, const HoFunction *function, HoInsertion at,
                     const char *name, uint32_t number) {
  MlirValue operands[] = {function->step, hoBuildInteger(at, lowering->i32, number)};
  hoCallRuntime(lowering, at, name, 2, operands);
}

HoMark hoMarkOf(MlirOperation op) {
  return (HoMark){.name = hoOpName(op),
                  .identity = hoGetStringAttr(op, "ho.operation"),
                  .estimate = (uint64_t)hoGetIntAttr(op, "ho.estimate", 0)};
}

static char *copyText(MlirStringRef text) {
  char *copy = hoAllocate(text.length + 1, 1);
  memcpy(copy, text.data, text.length);
  return copy;
}

void hoBuildBrackets(HoLowering *lowering, HoFunction *function, MlirOperation first,
                     MlirOperation last, const HoMark *mark) {
  HoTimedOperation row = {.estimate = mark->estimate, .name = copyText(mark->name)};
  if (mark->identity.length)
    row.identity = copyText(mark->identity);
  row.location = printLocation(mlirOperationGetLocation(first));
  uint32_t number = function->firstOperation + (uint32_t)function->operations.count;
  hoPush(&function->operations, row);
  function->operationsRun += hoStaticRuns(first);
  callMark(lowering, function, hoBefore(first), "ho_step_operation_begin", number);
  callMark(lowering, function, hoAfter(last), "ho_step_operation_end", number);
}

//===----------------------------------------------------------------------===//
// Outlining
//===----------------------------------------------------------------------===//

HoKernel hoBeginKernel(HoLowering *lowering, HoFunction *function, MlirOperation site) {
  HoKernel kernel = {.lowering = lowering,
                     .function = function,
                     .site = site,
                     .location = mlirOperationGetLocation(site)};
  kernel.body = mlirBlockCreate(0, NULL, NULL);
  hoImportValue(&kernel, function->step); // always the first argument
  return kernel;
}

void hoFreeKernel(HoKernel *kernel) {
  hoArrayFree(&kernel->operands);
  hoArrayFree(&kernel->buffers);
  hoArrayFree(&kernel->imports);
}

static bool emitAsNest(HoKernel *kernel, MlirOperation generic) {
  HoNest nest = {.allowMaps = false};
  if (!hoReadNest(kernel, generic, &nest))
    return false;
  hoCollapseLoops(hoKernelEnd(kernel), &nest);
  if (hoEmitContraction(kernel, &nest))
    return true;
  hoOrderLoops(&nest);
  hoEmitNest(kernel, &nest);
  return true;
}

// The operation itself moves into the kernel; upstream makes loops of it.
static void emitAsIs(HoKernel *kernel, MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    mlirOperationSetOperand(op, i, hoImportValue(kernel, operand));
  }
  hoImportCaptures(kernel, op);
  mlirOperationRemoveAttributeByName(op, hoRef("ho.estimate"));
  mlirOperationRemoveAttributeByName(op, hoRef("ho.operation"));
  mlirOperationRemoveFromParent(op);
  mlirBlockAppendOwnedOperation(kernel->body, op);
}

// Puts the call of the finished kernel before `marker`.
MlirOperation hoFinishKernel(HoKernel *kernel, MlirOperation marker, MlirStringRef name) {
  MlirOperation function = buildFunction(kernel);
  const char *callee = shareFunction(kernel->lowering, function, name);
  MlirOperation call = hoBuildCall(hoBefore(marker), callee, 0, NULL,
                                   (intptr_t)kernel->operands.count, kernel->operands.items);
  hoFreeKernel(kernel);
  return call;
}

// memref.copy within host memory is the host's own.
static bool isForCuda(const HoLowering *lowering, MlirOperation op) {
  intptr_t last = mlirOperationGetNumOperands(op) - 1;
  return lowering->isCuda && hoIsDevice(mlirOperationGetOperand(op, last));
}

static bool outline(HoLowering *lowering, HoFunction *function, MlirOperation op,
                    const HoMark *mark) {
  MlirAttribute initial = hoInitialValue(op);
  MlirOperation generic = hoIsStructured(op) ? hoGeneralize(op) : op;
  if (mlirOperationIsNull(generic))
    generic = op;
  // Stays while the operation leaves.
  MlirOperation place =
      hoBuild(hoAfter(generic), "builtin.unrealized_conversion_cast", 0, NULL, 0, NULL, 0, NULL);
  if (isForCuda(lowering, generic)) {
    bool ok = hoOutlineForCuda(lowering, function, generic, initial, place, mark);
    mlirOperationDestroy(place);
    return ok;
  }
  HoKernel kernel = hoBeginKernel(lowering, function, generic);
  if (emitAsNest(&kernel, generic))
    mlirOperationDestroy(generic);
  else
    emitAsIs(&kernel, generic);
  MlirOperation call = hoFinishKernel(&kernel, place, mark->name);
  hoBuildBrackets(lowering, function, call, call, mark);
  mlirOperationDestroy(place);
  return true;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

static bool isStaticContiguous(MlirType type) {
  return hoTypeHasIdentityLayout(type) && hoStaticBytes(type) != 0;
}

// linalg.generic that copies element by element.
static MlirOperation buildGenericCopy(HoInsertion at, MlirValue source, MlirValue target) {
  MlirContext context = mlirLocationGetContext(at.location);
  MlirType type = mlirValueGetType(target), element = mlirShapedTypeGetElementType(type);
  intptr_t rank = mlirShapedTypeGetRank(type);
  MlirAttribute map = mlirAffineMapAttrGet(mlirAffineMapMultiDimIdentityGet(context, rank));
  MlirAttribute maps[] = {map, map};
  MlirAttribute parallel = mlirAttributeParseGet(context, hoRef("#linalg.iterator_type<parallel>"));
  MlirAttribute iterators[HO_MAX_RANK];
  for (intptr_t i = 0; i < rank; ++i)
    iterators[i] = parallel;
  int32_t segments[] = {1, 1};
  MlirNamedAttribute attributes[] = {
      hoNamed(context, "indexing_maps", mlirArrayAttrGet(context, 2, maps)),
      hoNamed(context, "iterator_types", mlirArrayAttrGet(context, rank, iterators)),
      hoNamed(context, "operandSegmentSizes", mlirDenseI32ArrayGet(context, 2, segments)),
  };
  MlirType types[] = {element, element};
  MlirLocation locations[] = {at.location, at.location};
  MlirBlock block = mlirBlockCreate(2, types, locations);
  MlirValue yielded = mlirBlockGetArgument(block, 0);
  hoBuild((HoInsertion){block, {NULL}, at.location}, "linalg.yield", 0, NULL, 1, &yielded, 0, NULL);
  MlirRegion region = mlirRegionCreate();
  mlirRegionAppendOwnedBlock(region, block);
  MlirValue operands[] = {source, target};
  MlirOperationState state = mlirOperationStateGet(hoRef("linalg.generic"), at.location);
  mlirOperationStateAddOperands(&state, 2, operands);
  mlirOperationStateAddAttributes(&state, 3, attributes);
  mlirOperationStateAddOwnedRegions(&state, 1, &region);
  MlirOperation op = mlirOperationCreate(&state);
  mlirBlockInsertOwnedOperationBefore(at.block, at.before, op);
  return op;
}

static bool outlineCopy(HoLowering *lowering, HoFunction *function, MlirOperation op,
                        const HoMark *mark) {
  MlirValue source = mlirOperationGetOperand(op, 0), target = mlirOperationGetOperand(op, 1);
  if (!hoIsMemRef(source) || !hoIsMemRef(target)) {
    hoError(op, "memref.copy of unranked memrefs is not supported");
    return false;
  }
  if (!isForCuda(lowering, op) && isStaticContiguous(mlirValueGetType(source)) &&
      isStaticContiguous(mlirValueGetType(target))) {
    HoInsertion at = hoBefore(op);
    MlirValue operands[] = {hoAddressOf(lowering, function, at, target),
                            hoAddressOf(lowering, function, at, source),
                            hoSizeAsI64(at, hoBytesOf(at, target))};
    hoBuildBrackets(lowering, function, op, op, mark);
    hoCallRuntime(lowering, at, "ho_kernel_move", 3, operands);
    mlirOperationDestroy(op);
    return true;
  }
  MlirOperation generic = buildGenericCopy(hoBefore(op), source, target);
  mlirOperationDestroy(op);
  return outline(lowering, function, generic, mark);
}

typedef struct Outlining {
  HO_ARRAY(MlirOperation) operations;
  const HoLowering *lowering;
  bool failed;
} Outlining;

// Only what stands in the bodies of others may be left of linalg: nothing would compute it.
static bool isForgotten(MlirOperation op) {
  return hoOpInDialect(op, "linalg") && !hoOpIs(op, "linalg.yield") && !hoOpIs(op, "linalg.index");
}

static bool collect(MlirOperation op, void *data) {
  Outlining *outlining = data;
  if (hoIsStructured(op) || hoOpIs(op, "memref.copy")) {
    hoPush(&outlining->operations, op);
  } else if (outlining->lowering->isCuda && isForgotten(op)) {
    hoError(op,
            "'%.*s' has no kernel for a CUDA device: it is no structured operation; decompose it "
            "into linalg.generic first",
            (int)hoOpName(op).length, hoOpName(op).data);
    outlining->failed = true;
  }
  return true;
}

bool hoOutlineDeviceOperations(HoLowering *lowering, HoFunction *function) {
  Outlining outlining = {.lowering = lowering};
  if (lowering->isCuda)
    hoFoldFills(function);
  hoWalk(function->op, collect, &outlining);
  bool ok = !outlining.failed;
  for (size_t i = 0; ok && i < outlining.operations.count; ++i) {
    MlirOperation op = outlining.operations.items[i];
    if (mlirOperationEqual(op, lowering->consumed)) {
      lowering->consumed = (MlirOperation){NULL};
      mlirOperationDestroy(op);
      continue;
    }
    HoMark mark = hoMarkOf(op);
    ok = hoIsStructured(op) ? outline(lowering, function, op, &mark)
                            : outlineCopy(lowering, function, op, &mark);
  }
  hoArrayFree(&outlining.operations);
  return ok;
}
