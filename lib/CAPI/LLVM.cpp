//===- LLVM.cpp - LLVM's pass manager with a vector math library -----------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CAPI.h"

#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/Module.h"
#include "llvm/IR/SystemLibraries.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

// What glibc has since 2.35, and LLVM's own table of LIBMVEC lacks.
static void addNewerVectorMath(TargetLibraryInfoImpl &library) {
  static const VecDesc table[] = {
#define HO_VECTOR(scalar, name)                                                                    \
  {scalar "f", "_ZGVbN4v_" name "f", ElementCount::getFixed(4), false, "_ZGV_LLVM_N4v", {}},       \
      {scalar "f", "_ZGVdN8v_" name "f", ElementCount::getFixed(8), false, "_ZGV_LLVM_N8v", {}},   \
      {scalar, "_ZGVbN2v_" name, ElementCount::getFixed(2), false, "_ZGV_LLVM_N2v", {}}, {         \
    scalar, "_ZGVdN4v_" name, ElementCount::getFixed(4), false, "_ZGV_LLVM_N4v", {}                \
  }
#define HO_VECTOR_INTRINSIC(name)                                                                  \
  {"llvm." name ".f32",       "_ZGVbN4v_" name "f",                                                \
   ElementCount::getFixed(4), false,                                                               \
   "_ZGV_LLVM_N4v",           {}},                                                                 \
      {"llvm." name ".f32",       "_ZGVdN8v_" name "f",                                            \
       ElementCount::getFixed(8), false,                                                           \
       "_ZGV_LLVM_N8v",           {}},                                                             \
      {"llvm." name ".f64",       "_ZGVbN2v_" name,                                                \
       ElementCount::getFixed(2), false,                                                           \
       "_ZGV_LLVM_N2v",           {}},                                                             \
  {                                                                                                \
    "llvm." name ".f64", "_ZGVdN4v_" name, ElementCount::getFixed(4), false, "_ZGV_LLVM_N4v", {}   \
  }
      HO_VECTOR("erf", "erf"),     HO_VECTOR("erfc", "erfc"),   HO_VECTOR("expm1", "expm1"),
      HO_VECTOR("log1p", "log1p"), HO_VECTOR("cbrt", "cbrt"),   HO_VECTOR("asinh", "asinh"),
      HO_VECTOR("acosh", "acosh"), HO_VECTOR("atanh", "atanh"), HO_VECTOR_INTRINSIC("tanh"),
      HO_VECTOR_INTRINSIC("sinh"), HO_VECTOR_INTRINSIC("cosh"), HO_VECTOR_INTRINSIC("atan"),
      HO_VECTOR_INTRINSIC("asin"), HO_VECTOR_INTRINSIC("acos"), HO_VECTOR_INTRINSIC("exp2"),
      HO_VECTOR_INTRINSIC("log2"), HO_VECTOR_INTRINSIC("log10")};
  library.addVectorizableFunctions(table);
}

void hoOptimizeModule(LLVMModuleRef moduleRef, LLVMTargetMachineRef machineRef, int level,
                      bool vectorMath) {
  static const OptimizationLevel levels[] = {OptimizationLevel::O0, OptimizationLevel::O1,
                                             OptimizationLevel::O2, OptimizationLevel::O3};
  Module &module = *unwrap(moduleRef);
  // LLVMTargetMachineRef is a TargetMachine, whose unwrap is private to libLLVM.
  auto *machine = reinterpret_cast<TargetMachine *>(machineRef);
  TargetLibraryInfoImpl library(module.getTargetTriple(),
                                vectorMath ? VectorLibrary::LIBMVEC : VectorLibrary::NoLibrary);
  if (vectorMath)
    addNewerVectorMath(library);
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager components;
  ModuleAnalysisManager modules;
  PassBuilder builder(machine);
  functions.registerPass([&] { return TargetLibraryAnalysis(library); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  ModulePassManager passes = level == 0 ? builder.buildO0DefaultPipeline(levels[0])
                                        : builder.buildPerModuleDefaultPipeline(levels[level]);
  passes.run(module, modules);
}

bool hoIsProcessor(LLVMTargetRef target, const char *triple, const char *name) {
  const Target *found = reinterpret_cast<const Target *>(target);
  std::unique_ptr<MCSubtargetInfo> info(found->createMCSubtargetInfo(Triple(triple), "", ""));
  return info && info->isCPUStringValid(name);
}
