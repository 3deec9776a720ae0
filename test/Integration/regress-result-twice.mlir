// REQUIRES: compiler
// The same tensor as two results: each becomes an out-parameter with contents of its own.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{remarks=false},offload-to-host)' | FileCheck %s

// CHECK: llvm.func @ho_step_main
func.func @main(%a: tensor<8xf32>, %b: tensor<?xf32> {ho.bound = array<i64: 9>}) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %0, %0 : tensor<8xf32>, tensor<8xf32>
}
