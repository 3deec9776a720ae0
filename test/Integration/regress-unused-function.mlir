// REQUIRES: compiler
// A private function that nothing calls has device memory of its own and is no entry: it is dropped.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{remarks=false},offload-plan-memory,offload-verify,offload-to-host)' | FileCheck %s

// CHECK-NOT: @unused
// CHECK: llvm.func @ho_step_main
func.func private @unused(%a: memref<8xf32>) {
  %value = arith.constant 1.0 : f32
  linalg.fill ins(%value : f32) outs(%a : memref<8xf32>)
  return
}
func.func @main(%a: memref<8xf32>) {
  %value = arith.constant 1.0 : f32
  linalg.fill ins(%value : f32) outs(%a : memref<8xf32>)
  return
}
