// REQUIRES: compiler
// Operands with a strided root are staged through compact buffers, whose sizes are those of views: of a
// subview, bounded by its size operands also where a dimension is dropped, and of a transposed one.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert{remarks=false},offload-schedule{remarks=false},offload-plan-memory,offload-verify)' | FileCheck %s

// CHECK-LABEL: func.func private @subview(
// CHECK-SAME: memref<256xi8, 1> {ho.arena}
func.func private @subview(%m: memref<?x4xf32, strided<[?, ?], offset: ?>> {ho.bound = array<i64: 64, 4>}) {
  %zero = arith.constant 0 : index
  %four = arith.constant 4 : index
  %value = arith.constant 1.0 : f32
  %size = memref.dim %m, %zero : memref<?x4xf32, strided<[?, ?], offset: ?>>
  %part = arith.ceildivui %size, %four : index
  %v = memref.subview %m[0, 1] [%part, 1] [1, 1] : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<?xf32, strided<[?], offset: ?>>
  linalg.fill ins(%value : f32) outs(%v : memref<?xf32, strided<[?], offset: ?>>)
  return
}

// CHECK-LABEL: func.func private @transpose(
// CHECK-SAME: memref<1024xi8, 1> {ho.arena}
func.func private @transpose(%m: memref<?x4xf32, strided<[?, ?], offset: ?>> {ho.bound = array<i64: 64, 4>}) {
  %value = arith.constant 1.0 : f32
  %v = memref.transpose %m (i, j) -> (j, i) : memref<?x4xf32, strided<[?, ?], offset: ?>> to memref<4x?xf32, strided<[?, ?], offset: ?>>
  linalg.fill ins(%value : f32) outs(%v : memref<4x?xf32, strided<[?, ?], offset: ?>>)
  return
}

func.func @main(%a: memref<?x4xf32> {ho.bound = array<i64: 64, 4>}) {
  %s = memref.cast %a : memref<?x4xf32> to memref<?x4xf32, strided<[?, ?], offset: ?>>
  func.call @subview(%s) : (memref<?x4xf32, strided<[?, ?], offset: ?>>) -> ()
  func.call @transpose(%s) : (memref<?x4xf32, strided<[?, ?], offset: ?>>) -> ()
  return
}
