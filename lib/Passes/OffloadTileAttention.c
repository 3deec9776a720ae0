//===- OffloadTileAttention.c - Attention without its whole scores ---------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores have queries times keys elements, and a softmax needs one row of them at a time. In full
// they decide a long prefill's peak and the least budget; in blocks of rows the weights do.
//
//===----------------------------------------------------------------------===//
#include "Attention/Attention.h"
#include "Passes.h"
#include "Sizes.h"

#include <inttypes.h>
#include <stdlib.h>
#include <uthash.h>

enum { OptionBlock, OptionUnroll, OptionRemarks };

static const HoOption options[] = {
    {"attention-block", HO_OPTION_INT, "0",
     "Rows of scores at a time; 0: as many as take a quarter of the largest other operation, or 16 "
     "MiB where that is more; negative: all"},
    {"attention-unroll", HO_OPTION_INT, "128",
     "Blocks of all attentions together up to which each is written out (of one that is causal, a "
     "quarter); of more they become loops"},
    {"remarks", HO_OPTION_BOOL, "true", "Say what was cut into blocks, and what was not, and why"},
};

enum { StatisticTiled, StatisticBlocks, StatisticLooped, StatisticLeft };

static const HoStatistic statistics[] = {
    {"tiled", "Attentions whose scores are computed in blocks"},
    {"blocks", "Blocks of scores"},
    {"looped", "Attentions whose blocks are loops"},
    {"left-alone", "Attentions with large scores that cannot be cut"},
};

// Scores up to this are small.
enum { SmallScores = 16 << 20, ShareOfLargest = 4 };

// An operation that belongs to an attention.
typedef struct Claim {
  void *op;
  UT_hash_handle hh;
} Claim;

typedef struct Context {
  HoPass *pass;
  int64_t rows; // as the option has it
  int64_t unroll;
  bool remarks;
  HO_ARRAY(MlirOperation) products;
  HO_ARRAY(HoAttention) attentions;
  Claim *claims;
} Context;

static bool isClaimed(const Context *context, MlirOperation op) {
  Claim *claim;
  HASH_FIND_PTR(context->claims, &op.ptr, claim);
  return claim != NULL;
}

static void claim(Context *context, MlirOperation op) {
  Claim *entry = hoAllocate(1, sizeof(*entry));
  entry->op = op.ptr;
  HASH_ADD_PTR(context->claims, op, entry);
}

static void freeClaims(Context *context) {
  Claim *entry, *next;
  HASH_ITER(hh, context->claims, entry, next) {
    HASH_DEL(context->claims, entry);
    free(entry);
  }
}

// What becomes of one attention.
typedef struct Plan {
  HoBlockSize size;
  int64_t count; // of blocks; 1: it stays whole
  bool loops;    // they are loops
} Plan;

static bool collectProduct(MlirOperation op, void *data) {
  Context *context = data;
  if (hoIsStructured(op) && mlirOperationGetNumResults(op) == 1 && hoIsContraction(op))
    hoPush(&context->products, op);
  return true;
}

//===----------------------------------------------------------------------===//
// How large a block may be
//===----------------------------------------------------------------------===//

typedef struct Largest {
  const Context *context;
  uint64_t bytes;
} Largest;

static bool findLargest(MlirOperation op, void *data) {
  Largest *largest = data;
  if (!hoIsStructured(op) || hoOpIs(op, "linalg.fill") || isClaimed(largest->context, op))
    return true;
  uint64_t bytes = 0, part;
  for (intptr_t i = 0; i < mlirOperationGetNumOperands(op); ++i) {
    MlirValue operand = mlirOperationGetOperand(op, i);
    if (mlirTypeIsARankedTensor(mlirValueGetType(operand)) && hoBufferBytes(operand, &part))
      bytes += part;
  }
  if (bytes > largest->bytes)
    largest->bytes = bytes;
  return true;
}

static uint64_t blockLimit(const Context *context, MlirOperation module) {
  Largest largest = {.context = context};
  hoWalk(module, findLargest, &largest);
  uint64_t share = largest.bytes / ShareOfLargest;
  return share > SmallScores ? share : SmallScores;
}

static HoBlockSize blockSize(const Context *context, const HoAttention *attention, uint64_t limit) {
  int64_t rows = attention->bounds[attention->rows];
  int64_t heads = attention->heads == HO_NO_LABEL ? 1 : attention->bounds[attention->heads];
  if (context->rows < 0)
    return (HoBlockSize){rows, heads};
  if (context->rows > 0)
    return (HoBlockSize){context->rows < rows ? context->rows : rows, heads};
  return hoChooseBlock(attention, limit);
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

static bool overlaps(const Context *context, const HoAttention *attention) {
  for (size_t i = 0; i < attention->members.count; ++i)
    if (isClaimed(context, attention->members.items[i].op))
      return true;
  return false;
}

static void leaveAlone(Context *context, const HoAttention *attention, const char *reason) {
  uint64_t bytes;
  MlirValue scores = mlirOperationGetResult(attention->product, 0);
  if (context->rows < 0 ||
      (context->rows == 0 && hoBufferBytes(scores, &bytes) && bytes <= SmallScores))
    return;
  hoStatisticAdd(context->pass, StatisticLeft, 1);
  if (context->remarks)
    hoRemark(attention->product,
             "left alone: the scores of this attention are computed as a whole: %s", reason);
}

static void recognize(Context *context, MlirOperation product) {
  const char *reason;
  HoAttention attention;
  if (hoRecognizeAttention(product, &attention, &reason) && !overlaps(context, &attention)) {
    for (size_t i = 0; i < attention.members.count; ++i)
      claim(context, attention.members.items[i].op);
    hoPush(&context->attentions, attention);
    return;
  }
  if (reason)
    leaveAlone(context, &attention, reason);
  hoAttentionFree(&attention);
}

// One remark for all attentions that are cut alike.
static void remarkTiled(const Context *context, const Plan *plans, size_t index) {
  const Plan *plan = &plans[index];
  const HoAttention *attention = &context->attentions.items[index];
  int alike = 0;
  for (size_t i = 0; i < context->attentions.count; ++i) {
    const HoAttention *other = &context->attentions.items[i];
    if (plans[i].count != plan->count || plans[i].size.rows != plan->size.rows ||
        plans[i].loops != plan->loops || other->bytes != attention->bytes ||
        other->causal != attention->causal)
      continue;
    if (i < index)
      return;
    ++alike;
  }
  hoRemark(attention->product,
           "attention in %" PRId64 " blocks of %" PRId64 " rows%s: %" PRIu64
           " bytes of scores at a time instead of %" PRIu64 "%s%s",
           plan->count, plan->size.rows, plan->loops ? ", in loops" : "",
           hoBlockBytes(attention, plan->size), attention->bytes,
           attention->causal ? ", up to the keys that its rows see" : "",
           alike > 1 ? "; others alike" : "");
}

static void makePlan(const Context *context, HoAttention *attention, uint64_t limit, Plan *plan) {
  plan->size = blockSize(context, attention, limit);
  plan->count = hoCountBlocks(attention, plan->size);
  if (plan->count <= 1)
    return;
  hoTakeMasks(attention, hoBlockBytes(attention, plan->size));
  hoFindCausality(attention);
}

static bool tile(const Context *context, HoAttention *attention, const Plan *plan) {
  MlirOperation product = attention->product;
  if (!hoTileAttention(attention, plan->size, plan->loops)) {
    hoError(product, "an operation of this attention cannot be cut into blocks; run with "
                     "attention-block=-1 to leave it whole");
    return false;
  }
  hoStatisticAdd(context->pass, StatisticTiled, 1);
  hoStatisticAdd(context->pass, StatisticBlocks, (uint64_t)plan->count);
  hoStatisticAdd(context->pass, StatisticLooped, plan->loops);
  return true;
}

// What compiling takes grows with what is written out, and faster than that. Causal blocks, of keys
// of their own, make kernels of their own.
static bool isMany(const Context *context, const Plan *plan, const HoAttention *attention,
                   int64_t total) {
  enum { FewBlocks = 8, CausalShare = 4 };
  return plan->count > FewBlocks &&
         (total > context->unroll ||
          (attention->causal && plan->count > context->unroll / CausalShare));
}

static void chooseLoops(const Context *context, Plan *plans) {
  int64_t total = 0;
  for (size_t i = 0; i < context->attentions.count; ++i)
    total += plans[i].count > 1 ? plans[i].count : 0;
  for (size_t i = 0; i < context->attentions.count; ++i) {
    const HoAttention *attention = &context->attentions.items[i];
    plans[i].loops = isMany(context, &plans[i], attention, total) && hoMayLoop(attention);
  }
}

static bool tileAll(const Context *context, uint64_t limit) {
  size_t count = context->attentions.count;
  Plan *plans = hoAllocate(count, sizeof(*plans));
  for (size_t i = 0; i < count; ++i)
    makePlan(context, &context->attentions.items[i], limit, &plans[i]);
  chooseLoops(context, plans);
  bool ok = true;
  for (size_t i = 0; i < count && ok; ++i) {
    if (plans[i].count <= 1)
      continue;
    if (context->remarks)
      remarkTiled(context, plans, i);
    ok = tile(context, &context->attentions.items[i], &plans[i]);
  }
  free(plans);
  return ok;
}

static bool run(HoPass *pass, MlirOperation module) {
  Context context = {.pass = pass,
                     .rows = hoOptionInt(hoPassOptions(pass), OptionBlock),
                     .unroll = hoOptionInt(hoPassOptions(pass), OptionUnroll),
                     .remarks = hoOptionBool(hoPassOptions(pass), OptionRemarks)};
  hoWalk(module, collectProduct, &context);
  for (size_t i = 0; i < context.products.count; ++i)
    recognize(&context, context.products.items[i]);
  bool ok = !context.attentions.count || tileAll(&context, blockLimit(&context, module));
  for (size_t i = 0; i < context.attentions.count; ++i)
    hoAttentionFree(&context.attentions.items[i]);
  freeClaims(&context);
  hoArrayFree(&context.attentions);
  hoArrayFree(&context.products);
  return ok;
}

static const char *const dialects[] = {"linalg", "tensor", "arith", "affine", "scf", NULL};

const HoPassInfo hoOffloadTileAttentionPass = {
    .argument = "offload-tile-attention",
    .summary = "Compute attention in blocks of queries",
    .description =
        "Finds attention in linalg on tensors, a product of queries and keys, a softmax over the "
        "keys in whatever operations, a product with values, and writes it out once for each block "
        "of queries (and of heads, where rows are long), so that the scores of one block exist at "
        "a "
        "time. Rows of a softmax do not depend on each other, so every number is computed as "
        "before. "
        "Masks larger than a block that are computed from less are computed for each block, too. "
        "Where the payloads prove that a row takes part only with keys up to its own position, a "
        "block is computed up to the last key that it needs; what is left out are zeros at the end "
        "of sums. Very many blocks become scf.for loops marked ho.device, each of which is one "
        "operation on the device to all that follows. Sizes known at run time need bounds "
        "(ho.bound). Small scores stay whole; so do "
        "those that a gradient reads again.",
    .anchor = "builtin.module",
    .options = options,
    .numOptions = sizeof(options) / sizeof(options[0]),
    .statistics = statistics,
    .numStatistics = sizeof(statistics) / sizeof(statistics[0]),
    .dialects = dialects,
    .run = run,
};
