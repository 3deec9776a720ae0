//===- ho-opt.c - mlir-opt with the offload passes -------------------------===//
//
// Part of HyperOffload, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "CAPI.h"
#include "ho-c/Passes.h"

int main(int argc, char **argv) {
  hoRegisterAllPasses();
  return hoOptMain(argc, argv, "HyperOffload optimizer driver\n");
}
