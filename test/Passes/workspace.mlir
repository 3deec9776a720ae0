// What a library of matrix products may use: out of the budget, at the begin of the arena.
//
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{workspace=5000 device-memory=64KiB variants=resident remarks=false})' | FileCheck %s
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{workspace=5000 device-memory=64KiB variants=resident remarks=false},symbol-dce,offload-to-runtime{device=cuda})' | FileCheck %s --check-prefix=MANIFEST
// RUN: not ho-opt %s --pass-pipeline='builtin.module(offload{workspace=5000 device-memory=12KiB remarks=false})' 2>&1 | FileCheck %s --check-prefix=SMALL
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{workspace=auto mode=resident remarks=false})' | FileCheck %s --check-prefix=AUTO
// RUN: not ho-opt %s --pass-pipeline='builtin.module(offload{workspace=some})' 2>&1 | FileCheck %s --check-prefix=INVALID
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{remarks=false})' | FileCheck %s --check-prefix=NONE

// Rounded up to the alignment; buffers come behind it; the resident variant has the same.
// CHECK-LABEL: func.func @product(
// CHECK-SAME: ho.budget = 65536 : i64
// CHECK-SAME: ho.workspace = 5120 : i64, ho.workspace_bytes = 5120 : i64
// CHECK: gpu.alloc {{.*}}() {{.*}}: memref<17408xi8, 1>
// CHECK-DAG: memref.view %{{.*}}[%c5120][]
// CHECK-DAG: memref.view %{{.*}}[%c9216][]
// CHECK-DAG: memref.view %{{.*}}[%c13312][]
// CHECK-LABEL: func.func @product__resident(
// CHECK-SAME: ho.resident_bytes = 17408 : i64, ho.workspace = 5120 : i64, ho.workspace_bytes = 5120 : i64
// CHECK-LABEL: func.func @sum(
// CHECK-NOT: workspace

// MANIFEST: \22products\22:true
// MANIFEST-SAME: \22name\22:\22product\22{{.*}}\22budget\22:65536,\22arena_bytes\22:17408,\22host_arena_bytes\22:0,\22alignment\22:256,\22resident_bytes\22:17408,\22workspace_bytes\22:5120
// MANIFEST-SAME: \22name\22:\22product__resident\22{{.*}}\22workspace_bytes\22:5120

// SMALL: error: beside 5120 bytes for the library of matrix products: a device memory of 7168 bytes is too small

// A 64th of what it needs, rounded down: here it is nothing.
// AUTO-NOT: ho.workspace
// NONE-NOT: ho.workspace

// INVALID: error: workspace 'some' is not an amount of memory; write bytes, 4MiB or auto

func.func @product(%x: tensor<32x32xf32>, %y: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x32xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>
  %p = linalg.matmul ins(%x, %y : tensor<32x32xf32>, tensor<32x32xf32>) outs(%f : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %p : tensor<32x32xf32>
}

// A reduction that multiplies nothing.
func.func @sum(%x: tensor<32x32xf32>) -> tensor<32xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<32xf32>) -> tensor<32xf32>
  %s = linalg.reduce ins(%x : tensor<32x32xf32>) outs(%f : tensor<32xf32>) dimensions = [1]
      (%a: f32, %b: f32) {
        %c = arith.addf %a, %b : f32
        linalg.yield %c : f32
      }
  return %s : tensor<32xf32>
}
