// The bound of a dimension is seen through views that join and split dimensions: both buffers are
// planned at 16 x 32 floats.
// RUN: ho-opt %s --offload=device-memory=unlimited | FileCheck %s

// CHECK-LABEL: func.func @collapsed(
// CHECK: gpu.alloc () {{.*}} : memref<4096xi8, 1>
func.func @collapsed(%x: memref<?x4x8xf32> {ho.bound = array<i64: 16, 4, 8>},
                     %out: memref<?x32xf32> {ho.bound = array<i64: 16, 32>}) {
  %c0 = arith.constant 0 : index
  %flat = memref.collapse_shape %x [[0], [1, 2]] : memref<?x4x8xf32> into memref<?x32xf32>
  %d = memref.dim %flat, %c0 : memref<?x32xf32>
  %t = memref.alloc(%d) : memref<?x32xf32>
  linalg.exp ins(%flat : memref<?x32xf32>) outs(%t : memref<?x32xf32>)
  linalg.log ins(%t : memref<?x32xf32>) outs(%t : memref<?x32xf32>)
  linalg.exp ins(%t : memref<?x32xf32>) outs(%out : memref<?x32xf32>)
  return
}

// CHECK-LABEL: func.func @joined(
// CHECK: gpu.alloc () {{.*}} : memref<4096xi8, 1>
func.func @joined(%x: memref<?x4x8xf32> {ho.bound = array<i64: 16, 4, 8>},
                  %out: memref<?x8xf32> {ho.bound = array<i64: 64, 8>}) {
  %c0 = arith.constant 0 : index
  %rows = memref.collapse_shape %x [[0, 1], [2]] : memref<?x4x8xf32> into memref<?x8xf32>
  %d = memref.dim %rows, %c0 : memref<?x8xf32>
  %t = memref.alloc(%d) : memref<?x8xf32>
  linalg.exp ins(%rows : memref<?x8xf32>) outs(%t : memref<?x8xf32>)
  linalg.exp ins(%t : memref<?x8xf32>) outs(%out : memref<?x8xf32>)
  return
}

// CHECK-LABEL: func.func @expanded(
// CHECK: gpu.alloc () {{.*}} : memref<4096xi8, 1>
func.func @expanded(%x: memref<?x32xf32> {ho.bound = array<i64: 16, 32>},
                    %out: memref<?x4x8xf32> {ho.bound = array<i64: 16, 4, 8>}) {
  %c0 = arith.constant 0 : index
  %n = memref.dim %x, %c0 : memref<?x32xf32>
  %split = memref.expand_shape %x [[0], [1, 2]] output_shape [%n, 4, 8]
      : memref<?x32xf32> into memref<?x4x8xf32>
  %d = memref.dim %split, %c0 : memref<?x4x8xf32>
  %t = memref.alloc(%d) : memref<?x4x8xf32>
  linalg.exp ins(%split : memref<?x4x8xf32>) outs(%t : memref<?x4x8xf32>)
  linalg.exp ins(%t : memref<?x4x8xf32>) outs(%out : memref<?x4x8xf32>)
  return
}
