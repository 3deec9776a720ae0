// RUN: ho-opt %s --offload-to-runtime | FileCheck %s

// What LLVM is told of a sum over blocks: the parts of a block come from one pointer, the lanes of the sum are vectors before
// anything is unrolled, and then are unrolled. The sum over lanes may be added up in any order.

// CHECK-DAG: #[[UNROLLED:.+]] = #llvm.loop_unroll<full = true>
// CHECK-DAG: #[[KEPT:.+]] = #llvm.loop_unroll<disable = true>
// CHECK-DAG: #[[AFTER:.+]] = #llvm.loop_annotation<unroll = #[[UNROLLED]]>
// CHECK-DAG: #[[VECTORIZE:.+]] = #llvm.loop_vectorize<followupVectorized = #[[AFTER]]>
// CHECK-DAG: #[[HINT:.+]] = #llvm.loop_annotation<vectorize = #[[VECTORIZE]], unroll = #[[KEPT]]>

// CHECK-LABEL: func.func @ho_step_blocks
// CHECK: call @[[SUMS:ho_linalg_generic_[0-9]+]](%arg0, %{{[^,]+}}, %{{[^,]+}}) :
// CHECK: call @[[TOTAL:ho_linalg_generic_[0-9]+]](%arg0, %{{[^,]+}}, %{{[^,]+}}) :

// CHECK: func.func private @[[SUMS]](%arg0: !llvm.ptr, %[[BLOCKS:.+]]: !llvm.ptr {llvm.noalias}, %{{.+}}: !llvm.ptr {llvm.noalias})
// CHECK: llvm.getelementptr %[[BLOCKS]][%c2_i64
// CHECK: arith.addf %{{.+}}, %{{.+}} fastmath<contract> : f32
// CHECK: } {llvm.loop_annotation = #[[HINT]]}
// CHECK: func.func private @[[TOTAL]](
// CHECK: arith.addf %{{.+}}, %{{.+}} fastmath<reassoc,contract> : f32
// CHECK: } {llvm.loop_annotation = #[[HINT]]}

#part = affine_map<(a, b, c) -> (a, b)>
#element = affine_map<(a, b, c) -> (a, b, c)>
#lane = affine_map<(a, b, c) -> (a, c)>
#both = affine_map<(a, c) -> (a, c)>
#row = affine_map<(a, c) -> (a)>
func.func @blocks(%w: memref<4x3x18xi8> {ho.name = "w"}, %y: memref<4xf32> {ho.result})
    attributes {ho.budget = 4096 : i64, ho.mode = "scheduled"} {
  %arena = gpu.alloc () {ho.alignment = 256 : i64, ho.arena} : memref<1024xi8, 1>
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %c512 = arith.constant 512 : index
  %dw = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<4x3x18xi8, 1>
  %t0 = gpu.memcpy async %dw, %w : memref<4x3x18xi8, 1>, memref<4x3x18xi8>
  gpu.wait [%t0]
  %scale = memref.subview %dw[0, 0, 0] [4, 3, 1] [1, 1, 1] : memref<4x3x18xi8, 1> to memref<4x3xi8, strided<[54, 18]>, 1>
  %bytes = memref.subview %dw[0, 0, 2] [4, 3, 16] [1, 1, 1]
      : memref<4x3x18xi8, 1> to memref<4x3x16xi8, strided<[54, 18, 1], offset: 2>, 1>
  %sums = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<4x16xf32, 1>
  linalg.generic {indexing_maps = [#part, #element, #lane], iterator_types = ["parallel", "reduction", "parallel"]}
      ins(%scale, %bytes : memref<4x3xi8, strided<[54, 18]>, 1>, memref<4x3x16xi8, strided<[54, 18, 1], offset: 2>, 1>)
      outs(%sums : memref<4x16xf32, 1>) {
  ^bb0(%s: i8, %b: i8, %o: f32):
    %sf = arith.sitofp %s : i8 to f32
    %bf = arith.sitofp %b : i8 to f32
    %p = arith.mulf %sf, %bf : f32
    %r = arith.addf %o, %p : f32
    linalg.yield %r : f32
  }
  %dy = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<4xf32, 1>
  linalg.generic {indexing_maps = [#both, #row], iterator_types = ["parallel", "reduction"]}
      ins(%sums : memref<4x16xf32, 1>) outs(%dy : memref<4xf32, 1>) {
  ^bb0(%s: f32, %o: f32):
    %r = arith.addf %o, %s : f32
    linalg.yield %r : f32
  }
  %t1 = gpu.memcpy async %y, %dy : memref<4xf32>, memref<4xf32, 1>
  gpu.wait [%t1]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}
