//===- Emit.c - From the LLVM dialect to machine code ----------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Compile.h"

#include "CAPI.h"
#include "HalfLoads.h"

#include "mlir-c/Target/LLVMIR.h"
#include "llvm-c/Core.h"
#include "llvm-c/Target.h"
#include "llvm-c/TargetMachine.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool fail(const char *what, char *message) {
  fprintf(stderr, "ho-compile: %s: %s\n", what, message ? message : "unknown error");
  if (message)
    LLVMDisposeMessage(message);
  return false;
}

//===----------------------------------------------------------------------===//
// The target
//===----------------------------------------------------------------------===//

// Whether glibc's vector math can be used, which the linker then names too. LLVM may ask for
// any of its widths, of which the larger need AVX2.
static bool hasVectorMath(LLVMTargetMachineRef machine) {
#if defined(__x86_64__) && defined(__GLIBC__) && __GLIBC_PREREQ(2, 35)
  char *features = LLVMGetTargetMachineFeatureString(machine);
  bool has = strstr(features, "+avx2") != NULL;
  LLVMDisposeMessage(features);
  return has;
#else
  (void)machine;
  return false;
#endif
}

static LLVMTargetMachineRef createMachine(const Options *options) {
  LLVMTargetRef target;
  char *message = NULL;
  LLVMInitializeNativeTarget();
  LLVMInitializeNativeAsmPrinter();
  char *triple = LLVMGetDefaultTargetTriple();
  if (LLVMGetTargetFromTriple(triple, &target, &message)) {
    fail(triple, message);
    LLVMDisposeMessage(triple);
    return NULL;
  }
  bool native = !strcmp(options->cpu, "native");
  if (!native && !hoIsProcessor(target, triple, options->cpu)) {
    fprintf(stderr, "ho-compile: --cpu: '%s' is no processor of %s\n", options->cpu, triple);
    LLVMDisposeMessage(triple);
    return NULL;
  }
  char *cpu = native ? LLVMGetHostCPUName() : LLVMCreateMessage(options->cpu);
  char *features = native ? LLVMGetHostCPUFeatures() : LLVMCreateMessage("");
  LLVMTargetMachineRef machine =
      LLVMCreateTargetMachine(target, triple, cpu, features, (LLVMCodeGenOptLevel)options->optLevel,
                              LLVMRelocPIC, LLVMCodeModelDefault);
  LLVMDisposeMessage(cpu);
  LLVMDisposeMessage(features);
  LLVMDisposeMessage(triple);
  return machine;
}

//===----------------------------------------------------------------------===//
// The module
//===----------------------------------------------------------------------===//

static LLVMModuleRef translate(MlirModule module, LLVMContextRef context,
                               LLVMTargetMachineRef machine) {
  LLVMModuleRef result = mlirTranslateModuleToLLVMIR(mlirModuleGetOperation(module), context);
  if (!result) {
    fprintf(stderr, "ho-compile: the module cannot be translated to LLVM IR\n");
    return NULL;
  }
  LLVMTargetDataRef layout = LLVMCreateTargetDataLayout(machine);
  char *triple = LLVMGetTargetMachineTriple(machine);
  LLVMSetModuleDataLayout(result, layout);
  LLVMSetTarget(result, triple);
  LLVMDisposeMessage(triple);
  LLVMDisposeTargetData(layout);
  return result;
}

// Functions carry the processor, as the optimizer asks them for it.
static void setProcessor(LLVMModuleRef module, LLVMTargetMachineRef machine) {
  char *cpu = LLVMGetTargetMachineCPU(machine);
  char *features = LLVMGetTargetMachineFeatureString(machine);
  for (LLVMValueRef function = LLVMGetFirstFunction(module); function;
       function = LLVMGetNextFunction(function)) {
    LLVMAddTargetDependentFunctionAttr(function, "target-cpu", cpu);
    LLVMAddTargetDependentFunctionAttr(function, "target-features", features);
  }
  LLVMDisposeMessage(cpu);
  LLVMDisposeMessage(features);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static bool writeObject(LLVMModuleRef module, LLVMTargetMachineRef machine, const char *path) {
  char *message = NULL;
  if (LLVMTargetMachineEmitToFile(machine, module, path, LLVMObjectFile, &message))
    return fail(path, message);
  return true;
}

static bool writeShared(LLVMModuleRef module, LLVMTargetMachineRef machine, const Output *output) {
  Output object;
  if (!outputBegin(&object, output->path))
    return false;
  bool ok = writeObject(module, machine, object.temporary);
  progressEnd();
  progressBegin("link");
  ok = ok && linkShared(object.temporary, output->temporary);
  outputAbandon(&object);
  return ok;
}

static bool writeText(LLVMModuleRef module, const Output *output) {
  char *text = LLVMPrintModuleToString(module);
  bool ok = outputWrite(output, text, strlen(text));
  LLVMDisposeMessage(text);
  return ok;
}

static bool writeAs(LLVMModuleRef module, LLVMTargetMachineRef machine, const Options *options,
                    const Output *output) {
  if (options->emit == EMIT_LLVM)
    return writeText(module, output);
  if (options->emit == EMIT_OBJECT)
    return writeObject(module, machine, output->temporary);
  return writeShared(module, machine, output);
}

static bool compileModule(LLVMModuleRef module, LLVMTargetMachineRef machine,
                          const Options *options, const Output *output) {
  setProcessor(module, machine);
  progressBegin("optimize");
  hoOptimizeModule(module, machine, options->optLevel, hasVectorMath(machine));
  loadHalvesAsIntegers(module);
  progressEnd();
  progressBegin("generate");
  bool ok = writeAs(module, machine, options, output);
  progressEnd();
  return ok;
}

bool emitMachineCode(MlirModule module, const Options *options, const Output *output) {
  LLVMTargetMachineRef machine = createMachine(options);
  if (!machine)
    return false;
  LLVMContextRef context = LLVMContextCreate();
  progressBegin("translate");
  LLVMModuleRef translated = translate(module, context, machine);
  progressEnd();
  bool ok = translated && compileModule(translated, machine, options, output);
  if (translated)
    LLVMDisposeModule(translated);
  LLVMContextDispose(context);
  LLVMDisposeTargetMachine(machine);
  return ok;
}
