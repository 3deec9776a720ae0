//===- Attention.h - What offload-tile-attention works on --------*- C -*-===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Scores: the product of queries and keys. Each dimension of it has a label,
// its number, which is followed through the operations behind it. Along a
// label that none of them sums over, reshapes into another or reads twice,
// they may run block by block, and every number is the same.
//
//===----------------------------------------------------------------------===//
#ifndef HO_LIB_PASSES_ATTENTION_ATTENTION_H
#define HO_LIB_PASSES_ATTENTION_ATTENTION_H

#include "Array.h"
#include "IR.h"

enum { HO_MAX_DIMENSIONS = 8, HO_MAX_LOOPS = 12, HO_NO_LABEL = -1 };

// Labels of loops or of dimensions.
typedef struct HoLabels {
  int8_t of[HO_MAX_LOOPS];
} HoLabels;

// An operation between the scores and what they are for: structured, with one result, or a reshape.
typedef struct HoMember {
  MlirOperation op;
  HoLabels loops;  // structured operations only
  HoLabels result; // dimensions of the result
  // Loops of which only readers say what they are, as of a sum that is spread over the keys
  // again: label + 1, or 0.
  uint8_t inferred[HO_MAX_LOOPS];
  bool shared; // not computed from scores (a mask): others may use it, too
} HoMember;

typedef struct HoAttention {
  MlirOperation product; // of queries and keys
  int keys, rows;        // labels: what the softmax is over, what makes the blocks
  int heads;             // label of another dimension to make blocks of, or HO_NO_LABEL
  uint32_t whole;        // labels that cannot be cut
  int64_t bounds[HO_MAX_DIMENSIONS];
  uint64_t bytes;               // of the scores at their bounds
  HO_ARRAY(HoMember) members;   // in the block's order
  bool causal;                  // row r takes part with keys up to r + past
  MlirValue past;               // null: 0
  HO_ARRAY(MlirOperation) late; // others among them that need results; they move behind
} HoAttention;

static inline bool hoIsWhole(const HoAttention *attention, int label) {
  return attention->whole >> label & 1;
}

void hoAttentionFree(HoAttention *attention);
// The member that defines `value`; null when none does.
HoMember *hoMemberOf(const HoAttention *attention, MlirValue value);

//===----------------------------------------------------------------------===//
// Labels.c
//===----------------------------------------------------------------------===//

bool hoIsReshape(MlirOperation op); // tensor.expand_shape, tensor.collapse_shape
// Whether the operation may be a member, its labels aside.
bool hoMayBeMember(MlirOperation op);
// The labels of the product's loops and result.
bool hoLabelProduct(HoMember *member);
// The labels of an operation that reads members. Labels along which its parts are not
// independent are added to `attention->whole`.
void hoLabelMember(HoAttention *attention, HoMember *member);
// Looks for loops of other members that get their labels from this one; whether there were any.
bool hoInferLabels(HoAttention *attention, const HoMember *member);
// The labels that the operation, whose result has the labels `result`, has itself; false
// when they cannot be followed backward.
bool hoLabelBackward(MlirOperation op, const HoLabels *result, HoMember *member);
// The labels that operand `operand` of a structured member has by its loops.
HoLabels hoOperandLabels(const HoMember *member, intptr_t operand);

//===----------------------------------------------------------------------===//
// Recognize.c
//===----------------------------------------------------------------------===//

// Whether `product` begins an attention that may be cut; fills `attention`. `reason` is set where
// it is an attention that may not.
bool hoRecognizeAttention(MlirOperation product, HoAttention *attention, const char **reason);
// Adds what the scores are joined with in full size, such as a causal mask, where it is computed
// from less and takes more than `limit` bytes.
void hoTakeMasks(HoAttention *attention, uint64_t limit);

//===----------------------------------------------------------------------===//
// Causal.c
//===----------------------------------------------------------------------===//

// Sets `attention->causal` where that can be proved.
void hoFindCausality(HoAttention *attention);

//===----------------------------------------------------------------------===//
// Blocks.c
//===----------------------------------------------------------------------===//

// Rows, and steps along `heads`, at a time.
typedef struct HoBlockSize {
  int64_t rows, heads;
} HoBlockSize;

// Blocks of at most `limit` bytes of scores, where those of the fewest rows are no more.
HoBlockSize hoChooseBlock(const HoAttention *attention, uint64_t limit);
int64_t hoCountBlocks(const HoAttention *attention, HoBlockSize size);
uint64_t hoBlockBytes(const HoAttention *attention, HoBlockSize size);
// Whether the blocks may be loops: every size is known.
bool hoMayLoop(const HoAttention *attention);
// Replaces the members, by blocks one behind the other or by loops over them. False when upstream
// cannot tile one of them.
bool hoTileAttention(HoAttention *attention, HoBlockSize size, bool loops);

#endif // HO_LIB_PASSES_ATTENTION_ATTENTION_H
