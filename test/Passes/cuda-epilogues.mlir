// What follows a product and is not done with it, and why.
//
// RUN: ho-opt %s --split-input-file --pass-pipeline='builtin.module(offload{mode=resident remarks=false},symbol-dce,offload-to-runtime{device=cuda})' -o %t 2>&1 | FileCheck %s
// RUN: ho-opt %s --split-input-file --pass-pipeline='builtin.module(offload{mode=resident remarks=false},symbol-dce,offload-to-runtime{device=cuda remarks=false})' -o %t 2>&1 | count 0
// RUN: FileCheck %s --check-prefix=CODE < %t

#row = affine_map<(i, j) -> (i, j)>

// CHECK: remark: left alone: this follows a matrix product and is not done with it: its GELU is by erf, the library's by tanh
// CODE-LABEL: @ho_step_erf
// CODE: call @ho_linalg_matmul_0
// CODE: call @ho_linalg_generic_1
func.func @erf(%x: memref<16x32xf32>, %y: memref<32x64xf32>, %out: memref<16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %root = arith.constant 0.70710678 : f32
  %z = memref.alloc() : memref<16x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32>)
  linalg.matmul ins(%x, %y : memref<16x32xf32>, memref<32x64xf32>) outs(%z : memref<16x64xf32>)
  linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%z : memref<16x64xf32>) outs(%out : memref<16x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.mulf %a, %root : f32
    %2 = math.erf %1 : f32
    %3 = arith.addf %2, %one : f32
    %4 = arith.mulf %a, %half : f32
    %5 = arith.mulf %3, %4 : f32
    linalg.yield %5 : f32
  }
  memref.dealloc %z : memref<16x64xf32>
  return
}

// -----

// CHECK: remark: left alone: this follows a matrix product and is not done with it: the library does not do it in these types
func.func @double(%x: memref<16x32xf64>, %y: memref<32x64xf64>, %b: memref<64xf64>, %out: memref<16x64xf64>) {
  %zero = arith.constant 0.0 : f64
  %z = memref.alloc() : memref<16x64xf64>
  linalg.fill ins(%zero : f64) outs(%z : memref<16x64xf64>)
  linalg.matmul ins(%x, %y : memref<16x32xf64>, memref<32x64xf64>) outs(%z : memref<16x64xf64>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<16x64xf64>, memref<64xf64>) outs(%out : memref<16x64xf64>) {
  ^bb0(%a: f64, %c: f64, %d: f64):
    %1 = arith.addf %a, %c : f64
    linalg.yield %1 : f64
  }
  memref.dealloc %z : memref<16x64xf64>
  return
}

// -----

// A bias for each row is none of the library's.
// CHECK: remark: left alone: this follows a matrix product and is not done with it: what is added is neither a vector along its rows
func.func @rows(%x: memref<16x32xf32>, %y: memref<32x64xf32>, %b: memref<16xf32>, %out: memref<16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %z = memref.alloc() : memref<16x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32>)
  linalg.matmul ins(%x, %y : memref<16x32xf32>, memref<32x64xf32>) outs(%z : memref<16x64xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<16x64xf32>, memref<16xf32>) outs(%out : memref<16x64xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %1 = arith.addf %a, %c : f32
    linalg.yield %1 : f32
  }
  memref.dealloc %z : memref<16x64xf32>
  return
}

// -----

// The tanh of something else, and what only multiplies, are no ends of products: no remark.
// CHECK-NOT: remark
// CODE-LABEL: @ho_step_other
// CODE: call @ho_linalg_matmul_0
// CODE: call @ho_linalg_generic_1
func.func @other(%x: memref<16x32xf32>, %y: memref<32x64xf32>, %out: memref<16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %inner = arith.constant 0.7978845608 : f32
  %cubic = arith.constant 0.054715 : f32
  %z = memref.alloc() : memref<16x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32>)
  linalg.matmul ins(%x, %y : memref<16x32xf32>, memref<32x64xf32>) outs(%z : memref<16x64xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%z : memref<16x64xf32>) outs(%out : memref<16x64xf32>) {
  ^bb0(%a: f32, %b: f32):
    %1 = arith.mulf %a, %a : f32
    %2 = arith.mulf %1, %a : f32
    %3 = arith.mulf %2, %cubic : f32
    %4 = arith.addf %a, %3 : f32
    %5 = arith.mulf %4, %inner : f32
    %6 = math.tanh %5 : f32
    %7 = arith.addf %6, %one : f32
    %8 = arith.mulf %a, %half : f32
    %9 = arith.mulf %7, %8 : f32
    linalg.yield %9 : f32
  }
  memref.dealloc %z : memref<16x64xf32>
  return
}
