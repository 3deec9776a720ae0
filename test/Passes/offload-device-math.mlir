// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(gpu.module(offload-device-math{approximate=true},convert-gpu-to-nvvm,offload-device-math))' | FileCheck %s

// CHECK-LABEL: gpu.module @instructions
// CHECK-NOT: __nv_
// CHECK: llvm.intr.sqrt(%{{.*}}) : (f32) -> f32
// CHECK: llvm.intr.sqrt(%{{.*}}) : (f64) -> f64
// CHECK: llvm.intr.floor(%{{.*}}) : (f32) -> f32
gpu.module @instructions {
  gpu.func @f(%a: f32, %b: f64, %out: memref<3xf64>) kernel {
    %c0 = arith.constant 0 : index
    %0 = math.sqrt %a : f32
    %1 = math.sqrt %b : f64
    %2 = math.floor %0 : f32
    %3 = arith.extf %2 : f32 to f64
    %4 = arith.addf %1, %3 : f64
    memref.store %4, %out[%c0] : memref<3xf64>
    gpu.return
  }
}

// -----

// CHECK-LABEL: gpu.module @approximations
// CHECK-NOT: llvm.call
// CHECK-NOT: llvm.intr.exp
gpu.module @approximations {
  gpu.func @f(%a: f32, %out: memref<3xf32>) kernel {
    %c0 = arith.constant 0 : index
    %0 = math.exp %a : f32
    %1 = math.erf %0 : f32
    %2 = math.tanh %1 : f32
    memref.store %2, %out[%c0] : memref<3xf32>
    gpu.return
  }
}

// -----

gpu.module @none {
  gpu.func @f(%a: f64, %out: memref<3xf64>) kernel {
    %c0 = arith.constant 0 : index
    // expected-error @below {{a kernel needs the math routine '__nv_exp', for which there is neither an instruction nor an approximation; compute in f32}}
    %0 = math.exp %a : f64
    memref.store %0, %out[%c0] : memref<3xf64>
    gpu.return
  }
}
