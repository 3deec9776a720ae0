//===- BlockProgram.c - A block as a planning problem ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "BlockProgram.h"

#include "Freedom.h"
#include "Sizes.h"
#include "Slices.h"
#include "Trips.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uthash.h>

// Operations of the reactive scaffolding, by pointer.
typedef struct OpEntry {
  const void *key;
  UT_hash_handle hh;
} OpEntry;

// Block buffers by root: the value, or the symbol of a global.
typedef struct RootEntry {
  const void *key;
  size_t buffer;
  UT_hash_handle hh;
} RootEntry;

// The first root seen of an alias class in this block.
typedef struct ClassEntry {
  size_t key;
  size_t buffer;
  bool several;
  bool written;
  UT_hash_handle hh;
} ClassEntry;

typedef struct Reader {
  const HoBlockOptions *options;
  HoBlockProgram *program;
  OpEntry *scaffold;
  RootEntry *roots;
  ClassEntry *classes;
  bool fence; // an operation with effects of its own has been passed since the last step
} Reader;

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

static const void *rootKey(MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  if (!mlirOperationIsNull(op) && hoOpIs(op, "memref.get_global"))
    return hoGetAttr(op, "name").ptr;
  return root.ptr;
}

static void noteClass(Reader *reader, size_t class, size_t buffer) {
  ClassEntry *entry;
  HASH_FIND(hh, reader->classes, &class, sizeof(class), entry);
  if (entry) {
    entry->several |= entry->buffer != buffer;
    return;
  }
  entry = hoAllocate(1, sizeof(*entry));
  entry->key = class;
  entry->buffer = buffer;
  HASH_ADD(hh, reader->classes, key, sizeof(entry->key), entry);
}

static size_t bufferOf(Reader *reader, MlirValue root) {
  const void *key = rootKey(root);
  RootEntry *entry;
  HASH_FIND_PTR(reader->roots, &key, entry);
  if (entry)
    return entry->buffer;
  entry = hoAllocate(1, sizeof(*entry));
  entry->key = key;
  entry->buffer = reader->program->buffers.count;
  HASH_ADD_PTR(reader->roots, key, entry);
  HoBlockBuffer buffer = {.root = root,
                          .aliasClass = hoAliasClassOf(reader->options->classes, root),
                          .managed = true,
                          .index = HO_NONE};
  hoPush(&reader->program->buffers, buffer);
  noteClass(reader, buffer.aliasClass, entry->buffer);
  return entry->buffer;
}

static void leaveAlone(HoBlockBuffer *buffer, const char *reason) {
  if (buffer->managed)
    buffer->reason = reason;
  buffer->managed = false;
}

//===----------------------------------------------------------------------===//
// Device steps
//===----------------------------------------------------------------------===//

static void addScaffold(Reader *reader, MlirOperation op) {
  OpEntry *entry;
  const void *key = op.ptr;
  HASH_FIND_PTR(reader->scaffold, &key, entry);
  if (entry)
    return;
  entry = hoAllocate(1, sizeof(*entry));
  entry->key = key;
  HASH_ADD_PTR(reader->scaffold, key, entry);
}

static bool isScaffold(const Reader *reader, MlirOperation op) {
  OpEntry *entry;
  const void *key = op.ptr;
  HASH_FIND_PTR(reader->scaffold, &key, entry);
  return entry != NULL;
}

typedef struct AllocationContext {
  Reader *reader;
  MlirOperation deviceOp;
  MlirBlock block;
  MlirValue allocation, host;
  MlirOperation first;
  bool foreign;
} AllocationContext;

static bool isDeviceMemoryOp(MlirOperation op) {
  return hoOpIs(op, "gpu.alloc") || hoOpIs(op, "gpu.dealloc") || hoOpIs(op, "gpu.memcpy") ||
         hoOpIs(op, "gpu.wait") || hoOpIs(op, "gpu.memset");
}

static void visitCopy(AllocationContext *context, MlirOperation copy) {
  intptr_t last = mlirOperationGetNumOperands(copy) - 1;
  MlirValue target = mlirOperationGetOperand(copy, last - 1);
  MlirValue source = mlirOperationGetOperand(copy, last);
  MlirValue other = hoSameValue(target, context->allocation) ? source : target;
  bool direct =
      hoSameValue(target, context->allocation) || hoSameValue(source, context->allocation);
  if (!direct || hoIsDevice(other) ||
      (!mlirValueIsNull(context->host) && !hoSameValue(context->host, other)) || last != 1 ||
      mlirOperationGetNumResults(copy) != 1) {
    context->foreign = true;
    return;
  }
  context->host = other;
  // Its token has one user: the wait.
  MlirOpOperand use = mlirValueGetFirstUse(mlirOperationGetResult(copy, 0));
  if (mlirOpOperandIsNull(use) || !mlirOpOperandIsNull(mlirOpOperandGetNextUse(use)) ||
      !hoOpIs(mlirOpOperandGetOwner(use), "gpu.wait"))
    context->foreign = true;
  else
    addScaffold(context->reader, mlirOpOperandGetOwner(use));
}

static void noteFirst(AllocationContext *context, MlirOperation op) {
  MlirOperation ancestor = hoAncestorInBlock(op, context->block);
  if (mlirOperationIsNull(ancestor))
    context->foreign = true;
  else if (mlirOperationIsBeforeInBlock(ancestor, context->first))
    context->first = ancestor;
}

static void visitAllocationUser(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  AllocationContext *context = data;
  noteFirst(context, user);
  if (hoOpIs(user, "gpu.memcpy"))
    visitCopy(context, user);
  else if (!hoOpIs(user, "gpu.dealloc") && !hoOpIs(user, "memref.dim") &&
           !hoOpIsAncestor(context->deviceOp, user))
    context->foreign = true;
  if (isDeviceMemoryOp(user))
    addScaffold(context->reader, user);
}

// Recognizes what offload-insert put around `op` for one device buffer.
static bool readAllocation(Reader *reader, HoStep *step, const HoUse *use) {
  MlirOperation allocation = hoDefiningOp(use->root);
  if (mlirOperationIsNull(allocation) || !hoOpIs(allocation, "gpu.alloc") ||
      mlirOperationGetNumResults(allocation) != 1 ||
      !mlirBlockEqual(mlirOperationGetBlock(allocation), reader->program->block))
    return false;
  AllocationContext context = {.reader = reader,
                               .deviceOp = step->op,
                               .block = reader->program->block,
                               .allocation = use->root,
                               .first = step->first};
  noteFirst(&context, allocation);
  hoForEachUserThroughViews(use->root, visitAllocationUser, &context);
  if (context.foreign)
    return false;
  HoReactiveBuffer buffer = {
      .allocation = allocation, .root = context.host, .buffer = HO_NONE, .kinds = use->kinds};
  hoNoteWrittenUse(&buffer.written, use);
  // Scratch, whose contents nobody wants, stays with its operation.
  if (mlirValueIsNull(context.host) && !hoBufferBytes(use->root, &buffer.bytes))
    return false;
  if (!mlirValueIsNull(context.host))
    buffer.buffer = (uint32_t)bufferOf(reader, context.host);
  addScaffold(reader, allocation);
  step->first = context.first;
  hoPush(&step->buffers, buffer);
  return true;
}

static bool alreadyRead(const HoStep *step, const HoUse *use) {
  for (size_t i = 0; i < step->buffers.count; ++i)
    if (hoSameValue(mlirOperationGetResult(step->buffers.items[i].allocation, 0), use->root))
      return true;
  return false;
}

static bool refuseHostOperand(MlirOperation op) {
  hoError(op, "a device operation names host memory; run offload-insert before offload-schedule");
  return false;
}

static uint64_t durationOf(const Reader *reader, MlirOperation op) {
  uint64_t measured;
  bool known = hoProfileDuration(reader->options->profile, op, &measured);
  return known ? measured : hoEstimateDuration(op, reader->options->machine);
}

typedef struct LoopTime {
  const Reader *reader;
  double nanoseconds;
  uint64_t outerRuns;
} LoopTime;

static bool addLoopTime(MlirOperation op, void *data) {
  LoopTime *time = data;
  if (hoIsDeviceOp(op) && !hoIsDeviceLoop(op))
    time->nanoseconds +=
        (double)durationOf(time->reader, op) * (double)(hoStaticRuns(op) / time->outerRuns);
  return true;
}

// All trips of what is in it.
static uint64_t loopDuration(const Reader *reader, MlirOperation loop) {
  uint64_t runs = hoStaticRuns(mlirOperationGetParentOperation(loop));
  LoopTime time = {.reader = reader, .outerRuns = runs ? runs : 1};
  hoWalk(loop, addLoopTime, &time);
  return time.nanoseconds < 1      ? 1
         : time.nanoseconds > 1e18 ? (uint64_t)1e18
                                   : (uint64_t)time.nanoseconds;
}

static void addStep(Reader *reader, HoStep step) {
  step.fence = reader->fence;
  reader->fence = false;
  hoPush(&reader->program->steps, step);
}

static bool readDeviceStep(Reader *reader, MlirOperation op) {
  HoStep step = {.op = op, .first = op, .onDevice = true, .barrier = !hoDoesOnlyWhatItNames(op)};
  step.duration = hoIsDeviceLoop(op) ? loopDuration(reader, op) : durationOf(reader, op);
  HoUses uses = {0};
  hoDeviceOpUses(op, &uses);
  bool ok = true;
  for (size_t i = 0; i < uses.count && ok; ++i) {
    HoUse *use = &uses.items[i];
    if (!hoIsDevice(use->root)) {
      ok = refuseHostOperand(op);
    } else if (alreadyRead(&step, use)) {
      for (size_t k = 0; k < step.buffers.count; ++k)
        if (hoSameValue(mlirOperationGetResult(step.buffers.items[k].allocation, 0), use->root)) {
          step.buffers.items[k].kinds |= use->kinds;
          hoNoteWrittenUse(&step.buffers.items[k].written, use);
        }
    } else if (!readAllocation(reader, &step, use)) {
      reader->program->foreign = true;
    }
  }
  hoArrayFree(&uses);
  addStep(reader, step);
  reader->program->numDeviceSteps++;
  return ok;
}

//===----------------------------------------------------------------------===//
// Host steps
//===----------------------------------------------------------------------===//

static bool definesRoot(MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i)
    if (hoIsMemRef(mlirOperationGetResult(op, i)))
      return !hoIsClonableView(op) && !hoOpIs(op, "memref.alloc") && !hoOpIs(op, "memref.alloca") &&
             !hoOpIs(op, "memref.get_global") && !hoOpIs(op, "gpu.alloc");
  return false;
}

static void readHostStep(Reader *reader, MlirOperation op) {
  HoStep step = {.op = op, .first = op};
  step.duration = (uint64_t)hoGetIntAttr(op, "ho.estimate", 1);
  hoProfileDuration(reader->options->profile, op, &step.duration);
  hoHostOpUses(op, &step.hostUses);
  step.workspace = reader->options->workspace(op, reader->options->data);
  bool relevant = step.hostUses.uses.count || step.workspace || definesRoot(op);
  if (!relevant) {
    hoArrayFree(&step.hostUses.uses);
    reader->fence |= !hoFloats(op);
    return;
  }
  for (size_t i = 0; i < step.hostUses.uses.count; ++i)
    if (!hoIsDevice(step.hostUses.uses.items[i].root))
      bufferOf(reader, step.hostUses.uses.items[i].root);
  step.barrier = !hoOpIs(op, "memref.dealloc");
  addStep(reader, step);
}

static bool touchesDeviceMemory(MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i)
    if (hoIsDevice(mlirOperationGetOperand(op, i)))
      return true;
  return false;
}

static bool isTerminator(MlirOperation op) {
  return mlirOperationIsNull(mlirOperationGetNextInBlock(op));
}

static bool readSteps(Reader *reader) {
  for (MlirOperation op = mlirBlockGetFirstOperation(reader->program->block);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op)) {
    bool device = hoIsDeviceOp(op) && (touchesDeviceMemory(op) || !hoOpIs(op, "memref.copy"));
    if (device) {
      if (!readDeviceStep(reader, op))
        return false;
    } else if (!isDeviceMemoryOp(op) && !isTerminator(op) && !hoIsClonableView(op)) {
      readHostStep(reader, op);
    }
  }
  // Device memory operations that belong to no step were written by somebody else.
  for (MlirOperation op = mlirBlockGetFirstOperation(reader->program->block);
       !mlirOperationIsNull(op); op = mlirOperationGetNextInBlock(op))
    if (isDeviceMemoryOp(op) && !isScaffold(reader, op))
      reader->program->foreign = true;
  return true;
}

//===----------------------------------------------------------------------===//
// Which buffers can be managed
//===----------------------------------------------------------------------===//

static bool isLocal(const Reader *reader, MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  if (mlirOperationIsNull(op))
    return mlirBlockEqual(mlirBlockArgumentGetOwner(root), reader->program->block);
  return mlirBlockEqual(mlirOperationGetBlock(op), reader->program->block);
}

static bool isAllocation(MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  return !mlirOperationIsNull(op) && hoOpIs(op, "memref.alloc");
}

static void visitPointerUser(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  if (hoOpIs(user, "memref.extract_aligned_pointer_as_index") ||
      hoOpIs(user, "memref.extract_strided_metadata") ||
      hoOpIs(user, "builtin.unrealized_conversion_cast"))
    *(bool *)data = true;
}

static bool hasPointerUser(MlirValue root) {
  bool found = false;
  hoForEachUserThroughViews(root, visitPointerUser, &found);
  return found;
}

static bool refuseUnbounded(const Reader *reader, const HoBlockBuffer *buffer) {
  for (size_t i = 0; i < reader->program->steps.count; ++i) {
    HoStep *step = &reader->program->steps.items[i];
    for (size_t k = 0; k < step->buffers.count; ++k)
      if (step->buffers.items[k].buffer != HO_NONE &&
          &reader->program->buffers.items[step->buffers.items[k].buffer] == buffer) {
        hoError(step->op, "a buffer of this operation has a dynamic size without a known bound; "
                          "give the function argument or allocation it comes from an attribute "
                          "such as ho.bound = array<i64: 128, 64>, or use static shapes");
        return false;
      }
  }
  return true;
}

static void noteWrite(Reader *reader, size_t buffer) {
  ClassEntry *class;
  HASH_FIND(hh, reader->classes, &reader->program->buffers.items[buffer].aliasClass, sizeof(size_t),
            class);
  class->written = true;
}

// What is only read may well be the same memory as something else that is only read.
static void findWrites(Reader *reader) {
  for (size_t i = 0; i < reader->program->steps.count; ++i) {
    const HoStep *step = &reader->program->steps.items[i];
    for (size_t k = 0; k < step->buffers.count; ++k)
      if (step->buffers.items[k].buffer != HO_NONE &&
          (step->buffers.items[k].kinds & HO_ACCESS_WRITE))
        noteWrite(reader, step->buffers.items[k].buffer);
    for (size_t k = 0; k < step->hostUses.uses.count; ++k) {
      const HoUse *use = &step->hostUses.uses.items[k];
      if (!hoIsDevice(use->root) && (use->kinds & HO_ACCESS_HOST_WRITE))
        noteWrite(reader, bufferOf(reader, use->root));
    }
  }
}

static bool classify(Reader *reader) {
  findWrites(reader);
  bool *onDevice = hoAllocate(reader->program->buffers.count, sizeof(*onDevice));
  for (size_t i = 0; i < reader->program->steps.count; ++i)
    for (size_t k = 0; k < reader->program->steps.items[i].buffers.count; ++k) {
      uint32_t buffer = reader->program->steps.items[i].buffers.items[k].buffer;
      if (buffer != HO_NONE)
        onDevice[buffer] = true;
    }
  bool ok = true;
  for (size_t i = 0; i < reader->program->buffers.count && ok; ++i) {
    HoBlockBuffer *buffer = &reader->program->buffers.items[i];
    if (!onDevice[i]) {
      leaveAlone(buffer, NULL);
      continue;
    }
    if (!hoBufferBytes(buffer->root, &buffer->bytes)) {
      ok = refuseUnbounded(reader, buffer);
      continue;
    }
    if (buffer->bytes == 0)
      buffer->bytes = 1;
    ClassEntry *class;
    HASH_FIND(hh, reader->classes, &buffer->aliasClass, sizeof(size_t), class);
    if (buffer->aliasClass == SIZE_MAX || (class->several && class->written))
      leaveAlone(buffer, "it may be the same memory as another buffer of this block");
    else if (hoIsSlice(buffer->root) && isLocal(reader, buffer->root) &&
             !hoSliceIsKnownEarly(buffer->root))
      leaveAlone(buffer,
                 "where it lies in a larger buffer is known only in the middle of the block");
    else if (hasPointerUser(buffer->root))
      leaveAlone(buffer, "its address is taken");
  }
  free(onDevice);
  return ok;
}

//===----------------------------------------------------------------------===//
// The problem
//===----------------------------------------------------------------------===//

typedef struct EscapeContext {
  MlirBlock block;
  bool escapes;
} EscapeContext;

static void visitEscape(MlirOperation user, intptr_t operand, void *data) {
  (void)operand;
  EscapeContext *context = data;
  MlirOperation ancestor = hoAncestorInBlock(user, context->block);
  if (mlirOperationIsNull(ancestor) || isTerminator(ancestor))
    context->escapes = true;
}

// Whether the host copy matters after the block.
static bool outlivesBlock(const Reader *reader, const HoBlockBuffer *buffer) {
  if (!isLocal(reader, buffer->root) || !isAllocation(buffer->root))
    return true;
  EscapeContext context = {reader->program->block, false};
  hoForEachUserThroughViews(buffer->root, visitEscape, &context);
  return context.escapes;
}

typedef struct BufferFacts {
  bool written, firstIsRead, touched;
} BufferFacts;

static void noteAccess(BufferFacts *facts, uint32_t kinds) {
  bool reads = kinds & (HO_ACCESS_READ | HO_ACCESS_HOST_READ);
  if (!facts->touched)
    facts->firstIsRead = reads;
  facts->touched = true;
  facts->written |= (kinds & (HO_ACCESS_WRITE | HO_ACCESS_HOST_WRITE)) != 0;
}

static void gatherFacts(Reader *reader, BufferFacts *facts) {
  for (size_t i = 0; i < reader->program->steps.count; ++i) {
    HoStep *step = &reader->program->steps.items[i];
    for (size_t k = 0; k < step->buffers.count; ++k)
      if (step->buffers.items[k].buffer != HO_NONE)
        noteAccess(&facts[step->buffers.items[k].buffer], step->buffers.items[k].kinds);
    for (size_t k = 0; k < step->hostUses.uses.count; ++k) {
      HoUse *use = &step->hostUses.uses.items[k];
      if (!hoIsDevice(use->root))
        noteAccess(&facts[bufferOf(reader, use->root)], use->kinds);
    }
  }
}

static bool isResultArgument(MlirValue root) {
  if (!mlirValueIsABlockArgument(root))
    return false;
  MlirOperation function = mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(root));
  return hoOpIs(function, "func.func") &&
         !mlirAttributeIsNull(
             hoGetArgumentAttr(function, mlirBlockArgumentGetArgNumber(root), "ho.result"));
}

// Contents at the start of the block.
static bool isDefinedBefore(Reader *reader, HoBlockBuffer *buffer, const BufferFacts *facts) {
  if (isResultArgument(buffer->root) && isLocal(reader, buffer->root))
    return facts->firstIsRead;
  if (!isLocal(reader, buffer->root) || mlirValueIsABlockArgument(buffer->root))
    return true;
  MlirOperation op = hoDefiningOp(buffer->root);
  if (hoOpIs(op, "memref.get_global") || hoIsSlice(buffer->root))
    return true;
  if (!isAllocation(buffer->root))
    return false; // its definition writes it
  // Reading memory that nothing wrote is odd but legal: it holds something.
  if (facts->firstIsRead && !hoStaticBytes(mlirValueGetType(buffer->root)))
    leaveAlone(buffer, "it is read before anything has written it");
  return facts->firstIsRead;
}

static void nameOf(MlirValue root, size_t number, char *name, size_t size) {
  snprintf(name, size, "b%zu", number);
  if (!mlirValueIsABlockArgument(root))
    return;
  MlirOperation function = mlirBlockGetParentOperation(mlirBlockArgumentGetOwner(root));
  if (!hoOpIs(function, "func.func"))
    return;
  MlirAttribute attribute =
      hoGetArgumentAttr(function, mlirBlockArgumentGetArgNumber(root), "ho.name");
  if (!mlirAttributeIsNull(attribute) && mlirAttributeIsAString(attribute)) {
    MlirStringRef text = mlirStringAttrGetValue(attribute);
    snprintf(name, size, "%.*s", (int)text.length, text.data);
  }
}

// A copy of a part is one of elements that lie side by side, of a number that is known.
static bool isSplittable(const Reader *reader, MlirValue root) {
  MlirType type = mlirValueGetType(root);
  uint64_t element = hoElementBytes(mlirShapedTypeGetElementType(type));
  return hoStaticBytes(type) && hoTypeHasIdentityLayout(type) && element &&
         reader->options->alignment % element == 0;
}

// In loops, what is stored may be what several trips have written.
static void findWrittenParts(Reader *reader) {
  HoBlockProgram *program = reader->program;
  bool straight = hoOpIs(mlirBlockGetParentOperation(program->block), "func.func");
  for (size_t i = 0; i < program->steps.count; ++i)
    for (size_t k = 0; k < program->steps.items[i].buffers.count; ++k) {
      const HoReactiveBuffer *reactive = &program->steps.items[i].buffers.items[k];
      if (reactive->buffer != HO_NONE)
        hoJoinWrittenParts(&program->buffers.items[reactive->buffer].written, &reactive->written);
    }
  for (size_t i = 0; i < program->buffers.count; ++i) {
    HoBlockBuffer *buffer = &program->buffers.items[i];
    buffer->written.elsewhere |= !straight;
    uint64_t bytes = hoWrittenPartBytes(&buffer->written);
    if (!buffer->managed || buffer->index == HO_NONE || !bytes)
      continue;
    program->problem->buffers[buffer->index].written =
        bytes < buffer->bytes ? bytes : buffer->bytes;
    program->problem->buffers[buffer->index].whole = true;
  }
}

// Only arguments go on from one run to the next; `ho.fresh` says that they do not, `ho.state` that
// the device may have the only current copy in between.
static void markRepeating(const Reader *reader, MlirValue root, ho_buffer_t *buffer) {
  MlirOperation function = mlirBlockGetParentOperation(reader->program->block);
  bool argument = mlirValueIsABlockArgument(root) && isLocal(reader, root) &&
                  hoOpIs(function, "func.func") && !isResultArgument(root);
  intptr_t number = argument ? mlirBlockArgumentGetArgNumber(root) : 0;
  buffer->fresh =
      !argument || !mlirAttributeIsNull(hoGetArgumentAttr(function, number, "ho.fresh"));
  buffer->state = argument && !buffer->fresh && buffer->defined &&
                  !mlirAttributeIsNull(hoGetArgumentAttr(function, number, "ho.state"));
  buffer->required |= buffer->state;
}

static ho_status_t addBuffers(Reader *reader) {
  HoBlockProgram *program = reader->program;
  BufferFacts *facts = hoAllocate(program->buffers.count, sizeof(*facts));
  gatherFacts(reader, facts);
  program->bufferOfProblem = hoAllocate(program->buffers.count, sizeof(uint32_t));
  ho_status_t status = HO_OK;
  for (size_t i = 0; i < program->buffers.count && !status; ++i) {
    HoBlockBuffer *buffer = &program->buffers.items[i];
    if (!buffer->managed)
      continue;
    bool defined = isDefinedBefore(reader, buffer, &facts[i]);
    if (!buffer->managed)
      continue;
    bool required = facts[i].written && outlivesBlock(reader, buffer);
    char name[128];
    nameOf(buffer->root, i, name, sizeof(name));
    status = ho_problem_add_buffer(program->problem, name, buffer->bytes, defined, required,
                                   &buffer->index);
    if (status)
      break;
    program->bufferOfProblem[buffer->index] = (uint32_t)i;
    program->problem->buffers[buffer->index].whole = !isSplittable(reader, buffer->root);
    if (reader->options->repeats)
      markRepeating(reader, buffer->root, &program->problem->buffers[buffer->index]);
  }
  free(facts);
  return status;
}

static uint64_t alignedBytes(const Reader *reader, uint64_t bytes) {
  uint64_t alignment = reader->options->alignment;
  return (bytes + alignment - 1) / alignment * alignment;
}

static ho_status_t addDeviceStep(Reader *reader, HoStep *step) {
  uint64_t workspace = 0;
  for (size_t k = 0; k < step->buffers.count; ++k) {
    HoReactiveBuffer *reactive = &step->buffers.items[k];
    if (reactive->buffer != HO_NONE)
      reactive->bytes = reader->program->buffers.items[reactive->buffer].bytes;
    if (reactive->buffer != HO_NONE && !reader->program->buffers.items[reactive->buffer].managed)
      reactive->buffer = HO_NONE;
    if (reactive->buffer == HO_NONE)
      workspace += alignedBytes(reader, reactive->bytes);
    step->barrier |= reactive->buffer == HO_NONE && !mlirValueIsNull(reactive->root);
  }
  char name[128];
  MlirStringRef text = hoOpName(step->op);
  snprintf(name, sizeof(name), "%.*s", (int)text.length, text.data);
  ho_problem_t *problem = reader->program->problem;
  HO_RETURN_IF_ERROR(ho_problem_add_operation(problem, name, step->duration, workspace, NULL));
  for (size_t k = 0; k < step->buffers.count; ++k) {
    const HoReactiveBuffer *reactive = &step->buffers.items[k];
    if (reactive->buffer != HO_NONE)
      HO_RETURN_IF_ERROR(ho_problem_add_access(
          problem, reader->program->buffers.items[reactive->buffer].index, reactive->kinds));
  }
  return HO_OK;
}

static ho_status_t addHostAccess(Reader *reader, MlirValue root, uint32_t kinds) {
  if (hoIsDevice(root))
    return HO_OK;
  HoBlockBuffer *buffer = &reader->program->buffers.items[bufferOf(reader, root)];
  if (!buffer->managed)
    return HO_OK;
  return ho_problem_add_access(reader->program->problem, buffer->index, kinds);
}

// What touches a buffer that is not managed is not in the problem as it is.
static void noteUnmanaged(Reader *reader, HoStep *step) {
  for (size_t k = 0; k < step->hostUses.uses.count; ++k) {
    MlirValue root = step->hostUses.uses.items[k].root;
    step->barrier |=
        hoIsDevice(root) || !reader->program->buffers.items[bufferOf(reader, root)].managed;
  }
}

static bool isGlobal(MlirValue root) {
  MlirOperation op = hoDefiningOp(root);
  return !mlirOperationIsNull(op) && hoOpIs(op, "memref.get_global");
}

// Results that are buffers come into being at their operation, on the host.
static ho_status_t addDefinitions(Reader *reader, MlirOperation op) {
  for (intptr_t i = 0; i < mlirOperationGetNumResults(op); ++i) {
    MlirValue result = mlirOperationGetResult(op, i);
    RootEntry *entry;
    const void *key = result.ptr;
    HASH_FIND_PTR(reader->roots, &key, entry);
    if (entry)
      HO_RETURN_IF_ERROR(addHostAccess(reader, result, HO_ACCESS_HOST_WRITE | HO_ACCESS_WRITE_ALL));
  }
  return HO_OK;
}

static ho_status_t addHostStep(Reader *reader, HoStep *step) {
  MlirStringRef text = hoOpName(step->op);
  char name[128];
  noteUnmanaged(reader, step);
  snprintf(name, sizeof(name), "%.*s", (int)text.length, text.data);
  HO_RETURN_IF_ERROR(ho_problem_add_operation(reader->program->problem, name, step->duration,
                                              step->workspace, NULL));
  for (size_t k = 0; k < step->hostUses.uses.count; ++k) {
    HoUse *use = &step->hostUses.uses.items[k];
    HO_RETURN_IF_ERROR(addHostAccess(reader, use->root, use->kinds));
  }
  if (step->hostUses.everything)
    for (size_t i = 0; i < reader->program->buffers.count; ++i)
      if (isGlobal(reader->program->buffers.items[i].root))
        HO_RETURN_IF_ERROR(addHostAccess(reader, reader->program->buffers.items[i].root,
                                         HO_ACCESS_HOST_READ | HO_ACCESS_HOST_WRITE));
  return addDefinitions(reader, step->op);
}

static bool isPure(const ho_problem_t *problem, const ho_operation_t *operation) {
  for (uint32_t i = 0; i < operation->num_accesses; ++i) {
    uint32_t kinds = problem->accesses[operation->first_access + i].kinds;
    if (kinds != HO_ACCESS_READ && kinds != (HO_ACCESS_WRITE | HO_ACCESS_WRITE_ALL))
      return false;
  }
  return operation->num_accesses > 0;
}

static void markFreedom(HoBlockProgram *program, size_t index) {
  const HoStep *step = &program->steps.items[index];
  ho_operation_t *operation = &program->problem->operations[index];
  operation->fence =
      step->fence || step->barrier || (index && program->steps.items[index - 1].barrier);
  operation->pure = step->onDevice && !step->barrier && !step->workspace && !operation->workspace &&
                    isPure(program->problem, operation);
}

static ho_status_t buildProblem(Reader *reader) {
  const HoMachine *machine = reader->options->machine;
  ho_machine_t plan = {.device_memory = reader->options->budget,
                       .alignment = reader->options->alignment,
                       .to_device_rate = machine->toDeviceRate,
                       .to_host_rate = machine->toHostRate,
                       .copy_latency = (uint64_t)machine->copyLatency,
                       .duplex_interference = machine->duplex};
  HO_RETURN_IF_ERROR(ho_problem_create(&plan, &reader->program->problem));
  reader->program->problem->repeats = reader->options->repeats;
  HO_RETURN_IF_ERROR(addBuffers(reader));
  findWrittenParts(reader);
  for (size_t i = 0; i < reader->program->steps.count; ++i) {
    HoStep *step = &reader->program->steps.items[i];
    HO_RETURN_IF_ERROR(step->onDevice ? addDeviceStep(reader, step) : addHostStep(reader, step));
    markFreedom(reader->program, i);
  }
  return HO_OK;
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

static void freeReader(Reader *reader) {
  OpEntry *op, *nextOp;
  HASH_ITER(hh, reader->scaffold, op, nextOp) {
    HASH_DEL(reader->scaffold, op);
    free(op);
  }
  RootEntry *root, *nextRoot;
  HASH_ITER(hh, reader->roots, root, nextRoot) {
    HASH_DEL(reader->roots, root);
    free(root);
  }
  ClassEntry *class, *nextClass;
  HASH_ITER(hh, reader->classes, class, nextClass) {
    HASH_DEL(reader->classes, class);
    free(class);
  }
}

bool hoBlockProgramRead(MlirBlock block, const HoBlockOptions *options, HoBlockProgram *program) {
  *program = (HoBlockProgram){.block = block};
  Reader reader = {.options = options, .program = program};
  bool ok = readSteps(&reader);
  if (ok && !program->foreign)
    ok = classify(&reader);
  if (ok && !program->foreign) {
    ho_status_t status = buildProblem(&reader);
    if (status) {
      hoError(mlirBlockGetTerminator(block), "%s", ho_status_message(status));
      ho_status_free(status);
      ok = false;
    }
  }
  freeReader(&reader);
  return ok;
}

void hoBlockProgramFree(HoBlockProgram *program) {
  for (size_t i = 0; i < program->steps.count; ++i) {
    hoArrayFree(&program->steps.items[i].buffers);
    hoArrayFree(&program->steps.items[i].hostUses.uses);
  }
  hoArrayFree(&program->steps);
  hoArrayFree(&program->buffers);
  free(program->bufferOfProblem);
  ho_problem_free(program->problem);
}
