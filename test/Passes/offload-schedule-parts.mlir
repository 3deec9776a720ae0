// Where all that is written of a buffer is one contiguous part, a store copies that part.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=4KiB})' | FileCheck %s
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=4KiB},offload-plan-memory,offload-verify)' | FileCheck %s --check-prefix=PLACED
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{mode=resident},offload-plan-memory,offload-verify)' | FileCheck %s --check-prefix=PLACED

// The new rows of a cache: the whole of it is fetched, they are all that goes back.
// CHECK-LABEL: func.func @append(
// CHECK-SAME: [[ROWS:%[^:]+]]: {{[^%]*}}[[CACHE:%[^:]+]]:
// CHECK: [[PAST:%.+]] = arith.subi
// CHECK: gpu.memcpy async [[D:%.+]], [[CACHE]] :
// CHECK: memref.copy
// CHECK: [[H:%.+]] = memref.subview [[CACHE]]{{\[}}[[PAST]], 0] [[N:\[.+\] ]]
// CHECK: [[P:%.+]] = memref.subview [[D]]{{\[}}[[PAST]], 0] [[N]]
// CHECK: gpu.memcpy async [[H]], [[P]] :
// CHECK-NOT: gpu.memcpy async [[CACHE]],
// CHECK: return
// PLACED-LABEL: func.func @append(
// PLACED: gpu.memcpy async {{.*}} : memref<?x4xf32, strided<[4, 1], offset: ?>>, memref<?x4xf32, strided<[4, 1], offset: ?>, 1>
func.func @append(%rows: memref<?x4xf32> {ho.bound = array<i64: 8, 4>},
                  %cache: memref<?x4xf32> {ho.bound = array<i64: 64, 4>},
                  %sum: memref<4xf32> {ho.result}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %new = memref.dim %rows, %c0 : memref<?x4xf32>
  %total = memref.dim %cache, %c0 : memref<?x4xf32>
  %past = arith.subi %total, %new : index
  %part = memref.subview %cache[%past, 0] [%new, 4] [1, 1] : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  memref.copy %rows, %part : memref<?x4xf32> to memref<?x4xf32, strided<[4, 1], offset: ?>>
  linalg.fill ins(%zero : f32) outs(%sum : memref<4xf32>)
  linalg.reduce ins(%cache : memref<?x4xf32>) outs(%sum : memref<4xf32>) dimensions = [0]
    (%in: f32, %out: f32) {
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
  return
}

// Two operations write the same rows.
// CHECK-LABEL: func.func @twice(
// CHECK-SAME: [[ROWS:%[^:]+]]: {{[^%]*}}[[CACHE:%[^:]+]]:
// CHECK: [[H:%.+]] = memref.subview [[CACHE]][16, 0] [8, 4] [1, 1]
// CHECK: gpu.memcpy async [[H]], {{.*}} : memref<8x4xf32, strided<[4, 1], offset: 64>>,
// CHECK-NOT: gpu.memcpy async [[CACHE]],
// CHECK: return
func.func @twice(%rows: memref<8x4xf32>, %cache: memref<64x4xf32>) {
  %part = memref.subview %cache[16, 0] [8, 4] [1, 1] : memref<64x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  memref.copy %rows, %part : memref<8x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  linalg.exp ins(%rows : memref<8x4xf32>) outs(%part : memref<8x4xf32, strided<[4, 1], offset: 64>>)
  return
}

// Different parts, parts that do not lie side by side, and a part beside the whole: all goes back.
// CHECK-LABEL: func.func @different(
// CHECK-SAME: [[ROWS:%[^:]+]]: {{[^%]*}}[[CACHE:%[^:]+]]:
// CHECK: gpu.memcpy async [[CACHE]], {{%.+}} : memref<64x4xf32>, memref<64x4xf32, 1>
func.func @different(%rows: memref<8x4xf32>, %cache: memref<64x4xf32>) {
  %a = memref.subview %cache[16, 0] [8, 4] [1, 1] : memref<64x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  %b = memref.subview %cache[17, 0] [8, 4] [1, 1] : memref<64x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 68>>
  memref.copy %rows, %a : memref<8x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  memref.copy %rows, %b : memref<8x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 68>>
  return
}

// CHECK-LABEL: func.func @columns(
// CHECK-SAME: [[ROWS:%[^:]+]]: {{[^%]*}}[[CACHE:%[^:]+]]:
// CHECK: gpu.memcpy async [[CACHE]], {{%.+}} : memref<64x4xf32>, memref<64x4xf32, 1>
func.func @columns(%rows: memref<64x2xf32>, %cache: memref<64x4xf32>) {
  %a = memref.subview %cache[0, 2] [64, 2] [1, 1] : memref<64x4xf32> to memref<64x2xf32, strided<[4, 1], offset: 2>>
  memref.copy %rows, %a : memref<64x2xf32> to memref<64x2xf32, strided<[4, 1], offset: 2>>
  return
}

// CHECK-LABEL: func.func @whole(
// CHECK-SAME: [[ROWS:%[^:]+]]: {{[^%]*}}[[CACHE:%[^:]+]]:
// CHECK: gpu.memcpy async [[CACHE]], {{%.+}} : memref<64x4xf32>, memref<64x4xf32, 1>
func.func @whole(%rows: memref<8x4xf32>, %cache: memref<64x4xf32>) {
  %a = memref.subview %cache[16, 0] [8, 4] [1, 1] : memref<64x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  memref.copy %rows, %a : memref<8x4xf32> to memref<8x4xf32, strided<[4, 1], offset: 64>>
  linalg.exp ins(%cache : memref<64x4xf32>) outs(%cache : memref<64x4xf32>)
  return
}
