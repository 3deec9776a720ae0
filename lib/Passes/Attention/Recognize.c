//===- Recognize.c - Attention in linalg on tensors ------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// From a product, everything that reads what has the dimension of the keys is gathered; with
// an exponential, a sum and a second product over the keys among it, this is an attention, in
// whatever operations scale, mask and softmax are written. What lies between its members belongs to
// it, too: the largest score that is reshaped before it is subtracted.
//
//===----------------------------------------------------------------------===//
#include "Attention/Attention.h"
#include "Buffers.h"
#include "Sizes.h"

#include "mlir-c/AffineExpr.h"

#include <stdlib.h>
#include <string.h>

// More than these is no softmax.
enum { MaxMembers = 64, MaxSpan = 1024 };

static const char otherReader[] =
    "its scores are read by something other than elementwise operations, reductions and products";

static const char gradient[] =
    "its queries depend on each other (a sum over them, as in a gradient) or there is one";

typedef struct Search {
  HoAttention *attention;
  MlirBlock block;
  uint32_t queries; // labels of dimensions that only the queries have
  const char *reason;
} Search;

void hoAttentionFree(HoAttention *attention) {
  hoArrayFree(&attention->members);
  hoArrayFree(&attention->late);
}

static HoMember *findMember(const HoAttention *attention, MlirOperation op) {
  for (size_t i = 0; i < attention->members.count; ++i)
    if (mlirOperationEqual(attention->members.items[i].op, op))
      return &attention->members.items[i];
  return NULL;
}

HoMember *hoMemberOf(const HoAttention *attention, MlirValue value) {
  MlirOperation op = hoDefiningOp(value);
  return mlirOperationIsNull(op) ? NULL : findMember(attention, op);
}

static bool hasLabel(const HoLabels *labels, int label) {
  for (int i = 0; i < HO_MAX_LOOPS; ++i)
    if (labels->of[i] == label)
      return true;
  return false;
}

//===----------------------------------------------------------------------===//
// What reads the scores
//===----------------------------------------------------------------------===//

// Whether a structured operation sums over a dimension of the queries.
static bool sumsOverQueries(const Search *search, const HoMember *member) {
  for (intptr_t i = 0; !hoIsReshape(member->op) && i < hoStructuredNumLoops(member->op); ++i) {
    int label = member->loops.of[i];
    if (label != HO_NO_LABEL && search->queries >> label & 1 &&
        !hoStructuredLoopIsParallel(member->op, i))
      return true;
  }
  return false;
}

static void addReader(Search *search, MlirOperation user) {
  HoAttention *attention = search->attention;
  if (hoOpIs(user, "tensor.dim") || findMember(attention, user))
    return;
  if (!mlirBlockEqual(mlirOperationGetBlock(user), search->block) || !hoMayBeMember(user)) {
    search->reason = otherReader;
    return;
  }
  HoMember member = {.op = user};
  hoLabelMember(attention, &member);
  if (sumsOverQueries(search, &member))
    search->reason = gradient;
  else
    hoPush(&attention->members, member);
}

// Everything that reads something with the dimension of the keys. False when that does not end.
static bool gather(Search *search) {
  HoAttention *attention = search->attention;
  for (size_t i = 0; i < attention->members.count; ++i) {
    if (attention->members.count > MaxMembers)
      return false;
    HoMember member = attention->members.items[i];
    if (!hasLabel(&member.result, attention->keys))
      continue;
    MlirValue result = mlirOperationGetResult(member.op, 0);
    for (MlirOpOperand use = mlirValueGetFirstUse(result); !mlirOpOperandIsNull(use);
         use = mlirOpOperandGetNextUse(use))
      addReader(search, mlirOpOperandGetOwner(use));
  }
  return true;
}

typedef struct Names {
  const char *const *names; // up to NULL
  bool found;
} Names;

static bool findName(MlirOperation op, void *data) {
  Names *names = data;
  for (const char *const *name = names->names; *name; ++name)
    names->found |= hoOpIs(op, *name);
  return !names->found;
}

static bool bodyHas(MlirOperation op, const char *const *list) {
  Names names = {list, false};
  hoWalk(op, findName, &names);
  return names.found;
}

static bool sumsOverKeys(const HoAttention *attention, const HoMember *member) {
  for (intptr_t i = 0; i < hoStructuredNumLoops(member->op); ++i)
    if (member->loops.of[i] == attention->keys && !hoStructuredLoopIsParallel(member->op, i))
      return true;
  return false;
}

static bool isSoftmaxProduct(const Search *search) {
  static const char *const exponentials[] = {"math.exp", "math.exp2", NULL};
  static const char *const sums[] = {"arith.addf", NULL};
  bool exponential = false, sum = false, mix = false;
  for (size_t i = 1; i < search->attention->members.count; ++i) {
    const HoMember *member = &search->attention->members.items[i];
    if (hoIsReshape(member->op))
      continue;
    bool reduces = sumsOverKeys(search->attention, member);
    bool product = hoIsContraction(member->op);
    mix |= reduces && product;
    sum |= reduces && !product && bodyHas(member->op, sums);
    bool full = hasLabel(&member->result, search->attention->keys);
    for (int label = 0; label < HO_MAX_DIMENSIONS && full && !exponential; ++label)
      if (search->queries >> label & 1 && hasLabel(&member->result, label))
        exponential = bodyHas(member->op, exponentials);
  }
  return exponential && sum && mix;
}

//===----------------------------------------------------------------------===//
// What lies between
//===----------------------------------------------------------------------===//

static int inBlockOrder(const void *a, const void *b) {
  const HoMember *left = a, *right = b;
  if (mlirOperationEqual(left->op, right->op))
    return 0;
  return mlirOperationIsBeforeInBlock(left->op, right->op) ? -1 : 1;
}

static void sortMembers(HoAttention *attention) {
  qsort(attention->members.items, attention->members.count, sizeof(*attention->members.items),
        inBlockOrder);
}

typedef struct Between {
  MlirOperation op;
  bool member, derived, needed;
} Between;
typedef HO_ARRAY(Between) Span;

static Between *findBetween(Span *span, MlirValue value) {
  MlirOperation op = hoDefiningOp(value);
  for (size_t i = 0; i < span->count && !mlirOperationIsNull(op); ++i)
    if (mlirOperationEqual(span->items[i].op, op))
      return &span->items[i];
  return NULL;
}

typedef struct Reads {
  Span *span;
  Between *reader;
  bool markNeeded; // what a needed operation reads, else whether it reads what is derived
} Reads;

static bool visitOperands(MlirOperation op, void *data) {
  Reads *reads = data;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    Between *source = findBetween(reads->span, mlirOperationGetOperand(op, i));
    if (!source)
      continue;
    if (reads->markNeeded)
      source->needed = true;
    else
      reads->reader->derived |= source->member || source->derived;
  }
  return true;
}

// Sizes of members are found elsewhere, so reading one is no reading.
static void visitReads(Span *span, Between *between, bool markNeeded) {
  Reads reads = {span, between, markNeeded};
  if (hoOpIs(between->op, "tensor.dim"))
    return;
  visitOperands(between->op, &reads);
  hoWalk(between->op, visitOperands, &reads);
}

static bool collectSpan(const HoAttention *attention, Span *span) {
  MlirOperation last = attention->members.items[attention->members.count - 1].op;
  for (MlirOperation op = attention->product;; op = mlirOperationGetNextInBlock(op)) {
    Between between = {.op = op, .member = findMember(attention, op) != NULL};
    hoPush(span, between);
    if (mlirOperationEqual(op, last))
      return true;
    if (span->count == MaxSpan)
      return false;
  }
}

static bool mayMove(MlirOperation op) {
  return hoMayBeMember(op) || (hoOpInDialect(op, "tensor") && mlirOperationGetNumRegions(op) == 0);
}

// Makes members of what connects members; what only depends on them is to move behind.
static void joinSpan(Search *search, Span *span) {
  HoAttention *attention = search->attention;
  for (size_t i = 0; i < span->count; ++i)
    visitReads(span, &span->items[i], false);
  for (size_t i = span->count; i-- > 0;)
    if (span->items[i].member || span->items[i].needed)
      visitReads(span, &span->items[i], true);
  for (size_t i = 0; i < span->count; ++i) {
    Between *between = &span->items[i];
    if (between->member || !between->derived)
      continue;
    if (!(between->needed ? hoMayBeMember : mayMove)(between->op)) {
      search->reason = otherReader;
    } else if (between->needed) {
      HoMember member = {.op = between->op};
      hoPush(&attention->members, member);
    } else {
      hoPush(&attention->late, between->op);
    }
  }
}

static void connect(Search *search) {
  sortMembers(search->attention);
  Span span = {0};
  if (collectSpan(search->attention, &span))
    joinSpan(search, &span);
  else
    search->reason = "its operations are too far apart";
  hoArrayFree(&span);
  sortMembers(search->attention);
}

//===----------------------------------------------------------------------===//
// Masks
//===----------------------------------------------------------------------===//

static bool isFull(const HoAttention *attention, const HoLabels *labels) {
  return hasLabel(labels, attention->rows) && hasLabel(labels, attention->keys);
}

static bool isUsedOnce(MlirValue value) {
  MlirOpOperand use = mlirValueGetFirstUse(value);
  return !mlirOpOperandIsNull(use) && mlirOpOperandIsNull(mlirOpOperandGetNextUse(use));
}

static bool isElementwise(MlirOperation op) {
  for (intptr_t i = 0; i < hoStructuredNumLoops(op); ++i)
    if (!hoStructuredLoopIsParallel(op, i))
      return false;
  return true;
}

// Makes a member of what computes `value`, which has the dimensions of `labels`: where
// nobody else needs it, or where it costs little and is made of less.
static bool take(HoAttention *attention, MlirValue value, const HoLabels *labels) {
  const HoMember *known = hoMemberOf(attention, value);
  if (known)
    return memcmp(&known->result, labels, sizeof(*labels)) == 0;
  MlirOperation op = hoDefiningOp(value);
  HoMember member;
  if (mlirOperationIsNull(op) || attention->members.count == MaxMembers ||
      !mlirBlockEqual(mlirOperationGetBlock(op), mlirOperationGetBlock(attention->product)) ||
      !hoMayBeMember(op) || !hoLabelBackward(op, labels, &member))
    return false;
  member.shared = true;
  bool once = isUsedOnce(value), reshape = hoIsReshape(op);
  if (!reshape && !once && !isElementwise(op))
    return false;
  size_t before = attention->members.count;
  intptr_t numInputs = reshape ? 1 : hoStructuredNumInputs(op);
  bool ok = true;
  for (intptr_t i = 0; i < numInputs && ok; ++i) {
    HoLabels input = hoOperandLabels(&member, i);
    if (isFull(attention, &input) || reshape)
      ok = take(attention, mlirOperationGetOperand(op, i), &input) || (once && !reshape);
  }
  if (ok)
    hoPush(&attention->members, member);
  else
    attention->members.count = before;
  return ok;
}

void hoTakeMasks(HoAttention *attention, uint64_t limit) {
  size_t count = attention->members.count;
  for (size_t i = 0; i < count; ++i) {
    HoMember member = attention->members.items[i];
    for (intptr_t k = 0; !hoIsReshape(member.op) && k < hoStructuredNumInputs(member.op); ++k) {
      MlirValue value = mlirOperationGetOperand(member.op, k);
      HoLabels labels = hoOperandLabels(&member, k);
      uint64_t bytes;
      if (isFull(attention, &labels) && !hoMemberOf(attention, value) &&
          hoBufferBytes(value, &bytes) && bytes > limit)
        take(attention, value, &labels);
    }
  }
  sortMembers(attention);
}

//===----------------------------------------------------------------------===//
// Dimensions
//===----------------------------------------------------------------------===//

static bool readsLoop(MlirOperation op, intptr_t operand, intptr_t loop) {
  MlirAffineMap map = hoStructuredIndexingMap(op, operand);
  for (intptr_t i = 0; i < mlirAffineMapGetNumResults(map); ++i) {
    MlirAffineExpr expression = mlirAffineMapGetResult(map, i);
    if (mlirAffineExprIsFunctionOfDim(expression, loop))
      return true;
  }
  return false;
}

// Which labels the inputs have; of a product a dimension is one's own, the other's, or a batch.
static void inputLabels(const HoMember *product, uint32_t of[2]) {
  for (intptr_t i = 0; i < hoStructuredNumLoops(product->op); ++i) {
    int label = product->loops.of[i];
    for (intptr_t operand = 0; operand < 2 && label != HO_NO_LABEL; ++operand)
      if (readsLoop(product->op, operand, i))
        of[operand] |= 1u << label;
  }
}

// The largest dimension of `labels` that may be cut, the later one of equals.
static int largest(const HoAttention *attention, uint32_t labels) {
  int best = HO_NO_LABEL;
  for (int label = 0; label < HO_MAX_DIMENSIONS; ++label)
    if (labels >> label & 1 && !hoIsWhole(attention, label) && attention->bounds[label] > 1 &&
        (best == HO_NO_LABEL || attention->bounds[label] >= attention->bounds[best]))
      best = label;
  return best;
}

static bool measure(HoAttention *attention) {
  MlirValue scores = mlirOperationGetResult(attention->product, 0);
  intptr_t rank = mlirShapedTypeGetRank(mlirValueGetType(scores));
  for (intptr_t i = 0; i < rank; ++i)
    if (!hoDimensionBound(scores, i, &attention->bounds[i]) || attention->bounds[i] < 1)
      return false;
  return hoBufferBytes(scores, &attention->bytes);
}

static void chooseDimensions(Search *search, uint32_t batches) {
  HoAttention *attention = search->attention;
  if (!measure(attention)) {
    search->reason = "a dimension of its scores has no bound";
    return;
  }
  attention->rows = largest(attention, search->queries);
  if (attention->rows == HO_NO_LABEL) {
    search->reason = gradient;
    return;
  }
  uint32_t others = (search->queries | batches) & ~(1u << attention->rows);
  attention->heads = largest(attention, others);
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

static void relabel(HoAttention *attention) {
  size_t count = attention->members.count;
  bool again = true;
  for (size_t round = 0; round < count && again; ++round) {
    again = false;
    attention->whole = 0;
    for (size_t i = 1; i < count; ++i)
      hoLabelMember(attention, &attention->members.items[i]);
    for (size_t i = 1; i < count; ++i)
      again |= hoInferLabels(attention, &attention->members.items[i]);
  }
}

// Whether something else reads what has the dimension of the keys.
static bool leaks(const HoAttention *attention) {
  for (size_t i = 0; i < attention->members.count; ++i) {
    const HoMember *member = &attention->members.items[i];
    MlirValue result = mlirOperationGetResult(member->op, 0);
    for (MlirOpOperand use = mlirValueGetFirstUse(result);
         hasLabel(&member->result, attention->keys) && !mlirOpOperandIsNull(use);
         use = mlirOpOperandGetNextUse(use)) {
      MlirOperation user = mlirOpOperandGetOwner(use);
      if (!hoOpIs(user, "tensor.dim") && !findMember(attention, user))
        return true;
    }
  }
  return false;
}

// Whether it is an attention over the dimension `keys`; `search->reason` says why it cannot be cut.
static bool recognizeOver(Search *search, const HoMember *product, int keys, uint32_t batches) {
  HoAttention *attention = search->attention;
  attention->keys = keys;
  attention->members.count = attention->late.count = 0;
  search->reason = NULL;
  hoPush(&attention->members, *product);
  if (!gather(search) || !isSoftmaxProduct(search))
    return false;
  if (!search->reason)
    connect(search);
  if (search->reason)
    return true;
  relabel(attention);
  if (hoIsWhole(attention, keys) || leaks(attention))
    search->reason = otherReader;
  else
    chooseDimensions(search, batches);
  return true;
}

bool hoRecognizeAttention(MlirOperation product, HoAttention *attention, const char **reason) {
  *reason = NULL;
  *attention = (HoAttention){.product = product};
  HoMember first = {.op = product};
  if (!hoMayBeMember(product) || hoIsReshape(product) || hoStructuredNumInputs(product) != 2 ||
      !hoIsContraction(product) || !hoLabelProduct(&first))
    return false;
  uint32_t of[2] = {0, 0};
  inputLabels(&first, of);
  for (int keys = HO_MAX_DIMENSIONS - 1; keys >= 0; --keys) {
    bool inFirst = of[0] >> keys & 1, inSecond = of[1] >> keys & 1;
    if (inFirst == inSecond)
      continue;
    Search search = {.attention = attention,
                     .block = mlirOperationGetBlock(product),
                     .queries = inFirst ? of[1] & ~of[0] : of[0] & ~of[1]};
    if (!recognizeOver(&search, &first, keys, of[0] & of[1]))
      continue;
    *reason = search.reason;
    return search.reason == NULL;
  }
  return false;
}
