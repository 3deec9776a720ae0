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
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Target/TargetMachine.h"

using namespace llvm;

void hoOptimizeModule(LLVMModuleRef moduleRef, LLVMTargetMachineRef machineRef, int level,
                      bool vectorMath) {
  static const OptimizationLevel levels[] = {OptimizationLevel::O0, OptimizationLevel::O1,
                                             OptimizationLevel::O2, OptimizationLevel::O3};
  Module &module = *unwrap(moduleRef);
  // LLVMTargetMachineRef is a TargetMachine, whose unwrap is private to libLLVM.
  auto *machine = reinterpret_cast<TargetMachine *>(machineRef);
  TargetLibraryInfoImpl library(module.getTargetTriple(),
                                vectorMath ? VectorLibrary::LIBMVEC : VectorLibrary::NoLibrary);
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
