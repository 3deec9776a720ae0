// REQUIRES: compiler
// The bound of a size that is a quotient by a constant is proved where it is planned with.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{remarks=false},offload-plan-memory,offload-verify)' | FileCheck %s

// CHECK: gpu.alloc () {{{.*}}ho.arena} : memref<1024xi8, 1>
func.func @main(%a: memref<?xf32> {ho.bound = array<i64: 101>}) {
  %zero = arith.constant 0 : index
  %two = arith.constant 2 : index
  %value = arith.constant 1.0 : f32
  %size = memref.dim %a, %zero : memref<?xf32>
  %up = arith.ceildivui %size, %two : index
  %down = arith.divui %size, %two : index
  %b = memref.alloc(%up) : memref<?xf32>
  %c = memref.alloc(%down) : memref<?xf32>
  linalg.fill ins(%value : f32) outs(%b : memref<?xf32>)
  linalg.fill ins(%value : f32) outs(%c : memref<?xf32>)
  %bs = memref.subview %b[0] [%down] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
  %as = memref.subview %a[0] [%down] [1] : memref<?xf32> to memref<?xf32, strided<[1]>>
  linalg.add ins(%bs, %c : memref<?xf32, strided<[1]>>, memref<?xf32>) outs(%as : memref<?xf32, strided<[1]>>)
  return
}
