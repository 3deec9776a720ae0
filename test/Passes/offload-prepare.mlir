// RUN: ho-opt %s -offload-prepare | FileCheck %s
// RUN: ho-opt %s -offload-prepare=fuse=false | FileCheck %s --check-prefix=KEPT

// CHECK-DAG: #[[IK:.+]] = affine_map<(d0, d1, d2) -> (d0, d2)>
// CHECK-DAG: #[[JK:.+]] = affine_map<(d0, d1, d2) -> (d1, d2)>
// CHECK-DAG: #[[IJ:.+]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[KI:.+]] = affine_map<(d0, d1, d2) -> (d2, d0)>
// CHECK-DAG: #[[BIK:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[BJK:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
// CHECK-DAG: #[[BIJ:.+]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>

#row = affine_map<(i, j) -> (i, j)>
#bcast = affine_map<(i, j) -> (j)>

// The product reads the weight as it lies.
// CHECK-LABEL: func.func @transpose_rhs(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: linalg.matmul indexing_maps = [#[[IK]], #[[JK]], #[[IJ]]] ins([[X]], [[W]] : tensor<4x8xf32>, tensor<16x8xf32>)
func.func @transpose_rhs(%x: tensor<4x8xf32>, %w: tensor<16x8xf32>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %e = tensor.empty() : tensor<8x16xf32>
  %t = linalg.transpose ins(%w : tensor<16x8xf32>) outs(%e : tensor<8x16xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%x, %t : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

// CHECK-LABEL: func.func @transpose_both(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: linalg.matmul indexing_maps = [#[[KI]], #[[JK]], #[[IJ]]] ins([[X]], [[W]] : tensor<8x4xf32>, tensor<16x8xf32>)
func.func @transpose_both(%x: tensor<8x4xf32>, %w: tensor<16x8xf32>, %c: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %d = tensor.empty() : tensor<4x8xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %s = linalg.transpose ins(%x : tensor<8x4xf32>) outs(%d : tensor<4x8xf32>) permutation = [1, 0]
  %t = linalg.transpose ins(%w : tensor<16x8xf32>) outs(%e : tensor<8x16xf32>) permutation = [1, 0]
  %r = linalg.matmul ins(%s, %t : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

// CHECK-LABEL: func.func @transpose_batch(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: linalg.batch_matmul indexing_maps = [#[[BIK]], #[[BJK]], #[[BIJ]]] ins([[X]], [[W]] : tensor<2x4x8xf32>, tensor<2x16x8xf32>)
func.func @transpose_batch(%x: tensor<2x4x8xf32>, %w: tensor<2x16x8xf32>, %c: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %e = tensor.empty() : tensor<2x8x16xf32>
  %t = linalg.transpose ins(%w : tensor<2x16x8xf32>) outs(%e : tensor<2x8x16xf32>) permutation = [0, 2, 1]
  %r = linalg.batch_matmul ins(%x, %t : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  return %r : tensor<2x4x16xf32>
}

// The batch must stay the first dimension.
// CHECK-LABEL: func.func @transpose_of_batch(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: [[T:%.+]] = linalg.transpose ins([[W]] :
// CHECK: linalg.batch_matmul ins([[X]], [[T]] :
func.func @transpose_of_batch(%x: tensor<2x4x8xf32>, %w: tensor<8x2x16xf32>, %c: tensor<2x4x16xf32>) -> tensor<2x4x16xf32> {
  %e = tensor.empty() : tensor<2x8x16xf32>
  %t = linalg.transpose ins(%w : tensor<8x2x16xf32>) outs(%e : tensor<2x8x16xf32>) permutation = [1, 0, 2]
  %r = linalg.batch_matmul ins(%x, %t : tensor<2x4x8xf32>, tensor<2x8x16xf32>) outs(%c : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
  return %r : tensor<2x4x16xf32>
}

// Each accumulator has a fill of its own, to be written in place, right before it; the last one's lies where the shared one
// lay, so that what is written there next may be written over it.
// CHECK-LABEL: func.func @shared_fill(
// CHECK: [[E0:%.+]] = tensor.empty()
// CHECK-NEXT: [[E1:%.+]] = tensor.empty()
// CHECK-NEXT: [[F1:%.+]] = linalg.fill {{.*}} outs([[E1]] :
// CHECK-NEXT: linalg.matmul {{.*}} outs([[F1]] :
// CHECK-NEXT: [[F0:%.+]] = linalg.fill {{.*}} outs([[E0]] :
// CHECK-NEXT: linalg.matmul {{.*}} outs([[F0]] :
// CHECK-NEXT: linalg.max {{.*}} outs([[E0]] :
// CHECK-NEXT: return
func.func @shared_fill(%x: tensor<4x4xf32>, %y: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %a = linalg.matmul ins(%x, %y : tensor<4x4xf32>, tensor<4x4xf32>) outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>
  %b = linalg.matmul ins(%y, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>
  %c = linalg.max ins(%a, %b : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %c : tensor<4x4xf32>
}

// Elementwise operations become one.
// CHECK-LABEL: func.func @fused(
// CHECK: linalg.generic
// CHECK: [[S:%.+]] = arith.addf
// CHECK-NEXT: [[T:%.+]] = math.exp [[S]]
// CHECK-NEXT: linalg.yield [[T]]
// CHECK-NOT: linalg.generic
// CHECK: return
// KEPT-LABEL: func.func @fused(
// KEPT-COUNT-2: linalg.generic
func.func @fused(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = linalg.generic {indexing_maps = [#row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x, %y : tensor<4x8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %s = arith.addf %p, %q : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %b = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = math.exp %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %b : tensor<4x8xf32>
}

// The exponential would be computed once for each row.
// CHECK-LABEL: func.func @not_recomputed(
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK-NEXT: linalg.yield
// CHECK: linalg.generic
// CHECK: arith.mulf
func.func @not_recomputed(%v: tensor<8xf32>, %x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %d = tensor.empty() : tensor<8xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%v : tensor<8xf32>) outs(%d : tensor<8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = math.exp %p : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %b = linalg.generic {indexing_maps = [#bcast, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%a, %x : tensor<8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %s = arith.mulf %p, %q : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %b : tensor<4x8xf32>
}

// A product may be: that is cheaper than to write and read it.
// CHECK-LABEL: func.func @cheap_is_recomputed(
// CHECK: linalg.generic
// CHECK: [[S:%.+]] = arith.mulf
// CHECK-NEXT: arith.mulf [[S]],
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @cheap_is_recomputed(%v: tensor<8xf32>, %x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %two = arith.constant 2.0 : f32
  %d = tensor.empty() : tensor<8xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
      ins(%v : tensor<8xf32>) outs(%d : tensor<8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = arith.mulf %p, %two : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  %e = tensor.empty() : tensor<4x8xf32>
  %b = linalg.generic {indexing_maps = [#bcast, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%a, %x : tensor<8xf32>, tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %q: f32, %o: f32):
    %s = arith.mulf %p, %q : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %b : tensor<4x8xf32>
}

// Nor is anything computed again for each element of a product.
// CHECK-LABEL: func.func @not_into_contraction(
// CHECK: linalg.generic
// CHECK: linalg.matmul
func.func @not_into_contraction(%x: tensor<4x8xf32>, %w: tensor<8x4xf32>, %c: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = arith.mulf %p, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %r = linalg.matmul ins(%a, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// Somebody else needs the first one, too.
// CHECK-LABEL: func.func @used_twice(
// CHECK: linalg.generic
// CHECK: linalg.generic
// CHECK: return
func.func @used_twice(%x: tensor<4x8xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %e = tensor.empty() : tensor<4x8xf32>
  %a = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = arith.mulf %p, %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  %b = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%a : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) {
  ^bb0(%p: f32, %o: f32):
    %s = math.exp %p : f32
    linalg.yield %s : f32
  } -> tensor<4x8xf32>
  return %a, %b : tensor<4x8xf32>, tensor<4x8xf32>
}

// What a loop yields was made elsewhere: it goes into the buffer that the loop carries. What is made there
// is left alone.
// CHECK-LABEL: func.func @carried(
// CHECK: scf.for {{.*}} iter_args([[A:%.+]] = %{{.+}}, [[B:%.+]] = %{{.+}})
// CHECK: [[NEW:%.+]] = linalg.exp
// CHECK: [[SAME:%.+]] = linalg.log {{.*}} outs([[B]] :
// CHECK: [[PUT:%.+]] = bufferization.materialize_in_destination [[NEW]] in [[A]] : (tensor<4x8xf32>, tensor<4x8xf32>) -> tensor<4x8xf32>
// CHECK-NEXT: scf.yield [[PUT]], [[SAME]]
func.func @carried(%x: tensor<4x8xf32>, %y: tensor<4x8xf32>, %n: index) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x, %b = %y) -> (tensor<4x8xf32>, tensor<4x8xf32>) {
    %e = tensor.empty() : tensor<4x8xf32>
    %new = linalg.exp ins(%a : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
    %same = linalg.log ins(%b : tensor<4x8xf32>) outs(%b : tensor<4x8xf32>) -> tensor<4x8xf32>
    scf.yield %new, %same : tensor<4x8xf32>, tensor<4x8xf32>
  }
  return %r#0, %r#1 : tensor<4x8xf32>, tensor<4x8xf32>
}

// What no device runs as it is becomes structured operations.
// CHECK-LABEL: func.func @softmax(
// CHECK-NOT: linalg.softmax
// CHECK: arith.maxnumf
// CHECK: math.exp
// CHECK: arith.divf
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// CHECK-LABEL: func.func @packed(
// CHECK-NOT: linalg.pack
// CHECK: tensor.expand_shape
// CHECK: linalg.transpose
// CHECK-NOT: linalg.unpack
// CHECK: linalg.transpose
// CHECK: return
func.func @packed(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %e = tensor.empty() : tensor<2x4x4x4xf32>
  %p = linalg.pack %x inner_dims_pos = [0, 1] inner_tiles = [4, 4] into %e : tensor<8x16xf32> -> tensor<2x4x4x4xf32>
  %q = linalg.exp ins(%p : tensor<2x4x4x4xf32>) outs(%e : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
  %f = tensor.empty() : tensor<8x16xf32>
  %y = linalg.unpack %q inner_dims_pos = [0, 1] inner_tiles = [4, 4] into %f : tensor<2x4x4x4xf32> -> tensor<8x16xf32>
  return %y : tensor<8x16xf32>
}

// Upstream cannot where input and result have different types.
// CHECK-LABEL: func.func @softmax_of_other_type(
// CHECK: linalg.softmax
func.func @softmax_of_other_type(%x: tensor<?x8xf32>, %e: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %y = linalg.softmax dimension(1) ins(%x : tensor<?x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}
