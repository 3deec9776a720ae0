//===- HalfLoads.c - Lone half floats are loaded as integers ---------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM loads a half float on x86 by inserting it into a vector register that it leaves undefined
// otherwise (vpinsrw). The processor waits for what was computed in that register last: in a sum
// over quantized blocks, each of which has a scale, that is often the sum itself. An integer load
// has nothing to wait for, but is folded into the insertion unless it is hidden from the
// instruction selector.
//
//===----------------------------------------------------------------------===//
#include "HalfLoads.h"

#include <stdbool.h>
#include <string.h>

// An i32 as it is, of which the instruction selector knows nothing.
static LLVMValueRef hide(LLVMBuilderRef builder, LLVMTypeRef i32, LLVMValueRef value) {
  static const char constraints[] = "=r,0";
  LLVMTypeRef type = LLVMFunctionType(i32, &i32, 1, false);
  LLVMValueRef nothing = LLVMGetInlineAsm(type, "", 0, constraints, strlen(constraints), false,
                                          false, LLVMInlineAsmDialectATT, false);
  return LLVMBuildCall2(builder, type, nothing, &value, 1, "");
}

// The bits of `half` come from memory, as an i16 or byte by byte.
static void hideBits(LLVMBuilderRef builder, LLVMValueRef extension, LLVMValueRef half) {
  LLVMContextRef context = LLVMGetTypeContext(LLVMTypeOf(half));
  LLVMTypeRef i16 = LLVMInt16TypeInContext(context), i32 = LLVMInt32TypeInContext(context);
  LLVMPositionBuilderBefore(builder, extension);
  LLVMValueRef bits = LLVMBuildBitCast(builder, half, i16, "");
  LLVMValueRef hidden = hide(builder, i32, LLVMBuildZExt(builder, bits, i32, ""));
  bits = LLVMBuildTrunc(builder, hidden, i16, "");
  LLVMSetOperand(extension, 0, LLVMBuildBitCast(builder, bits, LLVMTypeOf(half), ""));
}

// Half floats that are computed are in a vector register already.
static bool isFromMemory(LLVMValueRef value) {
  return LLVMGetTypeKind(LLVMTypeOf(value)) == LLVMHalfTypeKind &&
         (LLVMIsALoadInst(value) || LLVMIsABitCastInst(value));
}

static void visitBlock(LLVMBuilderRef builder, LLVMBasicBlockRef block) {
  for (LLVMValueRef op = LLVMGetFirstInstruction(block); op; op = LLVMGetNextInstruction(op))
    if (LLVMIsAFPExtInst(op) && isFromMemory(LLVMGetOperand(op, 0)))
      hideBits(builder, op, LLVMGetOperand(op, 0));
}

void loadHalvesAsIntegers(LLVMModuleRef module) {
  if (strncmp(LLVMGetTarget(module), "x86_64", 6) != 0)
    return;
  LLVMBuilderRef builder = LLVMCreateBuilderInContext(LLVMGetModuleContext(module));
  for (LLVMValueRef function = LLVMGetFirstFunction(module); function;
       function = LLVMGetNextFunction(function))
    for (LLVMBasicBlockRef block = LLVMGetFirstBasicBlock(function); block;
         block = LLVMGetNextBasicBlock(block))
      visitBlock(builder, block);
  LLVMDisposeBuilder(builder);
}
