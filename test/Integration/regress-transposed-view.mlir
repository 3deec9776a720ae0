// REQUIRES: compiler
// A buffer lives on while a transposed view of it is in use.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{mode=resident remarks=false},offload-plan-memory,offload-verify,offload-to-runtime)' | FileCheck %s

// CHECK-LABEL: func.func @ho_step_main
// CHECK: call @ho_step_acquire
// CHECK-NOT: call @ho_step_release
// CHECK: call @ho_step_operation_begin
// CHECK: call @ho_step_operation_end
// CHECK: call @ho_step_release
// CHECK: return
func.func @main(%a: memref<4x8xf32>, %b: memref<8x4xf32>) {
  %t = memref.transpose %a (i, j) -> (j, i) : memref<4x8xf32> to memref<8x4xf32, strided<[1, 8]>>
  linalg.exp ins(%t : memref<8x4xf32, strided<[1, 8]>>) outs(%b : memref<8x4xf32>)
  return
}
