// What ends a product writes over it, so that its place is not that of a factor.
//
// RUN: ho-opt %s -offload-prepare=endings=true | FileCheck %s
// RUN: ho-opt %s -offload-prepare | FileCheck %s --check-prefix=APART

#row = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j)>
#turned = affine_map<(i, j) -> (j, i)>

// Through another shape, too.
// CHECK-LABEL: func.func @bias(
// CHECK: %[[PRODUCT:.*]] = linalg.matmul
// CHECK: %[[SHAPED:.*]] = tensor.expand_shape %[[PRODUCT]]
// CHECK: linalg.generic {{.*}} outs(%[[SHAPED]] : tensor<1x4x16xf32>)
// APART-LABEL: func.func @bias(
// APART: %[[EMPTY:.*]] = tensor.empty() : tensor<1x4x16xf32>
// APART: linalg.generic {{.*}} outs(%[[EMPTY]] : tensor<1x4x16xf32>)
func.func @bias(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %c: tensor<4x16xf32>, %b: tensor<16xf32>) -> tensor<1x4x16xf32> {
  %p = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  %s = tensor.expand_shape %p [[0, 1], [2]] output_shape [1, 4, 16] : tensor<4x16xf32> into tensor<1x4x16xf32>
  %e = tensor.empty() : tensor<1x4x16xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (k)>, affine_map<(i, j, k) -> (i, j, k)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %b : tensor<1x4x16xf32>, tensor<16xf32>) outs(%e : tensor<1x4x16xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32):
    %3 = arith.addf %0, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<1x4x16xf32>
  return %r : tensor<1x4x16xf32>
}

// Of two products that are added one is written over, and once.
// CHECK-LABEL: func.func @sum(
// CHECK: %[[FIRST:.*]] = linalg.matmul
// CHECK: %[[SECOND:.*]] = linalg.matmul
// CHECK: linalg.generic {{.*}} ins(%[[FIRST]], %[[SECOND]] : {{.*}} outs(%[[FIRST]] : tensor<4x16xf32>)
func.func @sum(%x: tensor<4x8xf32>, %w: tensor<8x16xf32>, %c: tensor<4x16xf32>, %d: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %p = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%c : tensor<4x16xf32>) -> tensor<4x16xf32>
  %q = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x16xf32>) outs(%d : tensor<4x16xf32>) -> tensor<4x16xf32>
  %e = tensor.empty() : tensor<4x16xf32>
  %r = linalg.generic {indexing_maps = [#row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%p, %q : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32):
    %3 = arith.addf %0, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<4x16xf32>
  return %r : tensor<4x16xf32>
}

// Not where the product is read again, what follows is no ending, it is turned, or it is f64.
// CHECK-LABEL: func.func @others(
// CHECK: %[[E:.*]] = tensor.empty() : tensor<4x4xf32>
// CHECK-COUNT-3: linalg.generic {{.*}} outs(%[[E]] : tensor<4x4xf32>)
// CHECK: %[[G:.*]] = tensor.empty() : tensor<4x4xf64>
// CHECK: linalg.generic {{.*}} outs(%[[G]] : tensor<4x4xf64>)
func.func @others(%x: tensor<4x8xf32>, %w: tensor<8x4xf32>, %c: tensor<4x4xf32>, %b: tensor<4xf32>, %y: tensor<4x8xf64>, %z: tensor<8x4xf64>, %f: tensor<4x4xf64>)
    -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf64>) {
  %e = tensor.empty() : tensor<4x4xf32>
  %p = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = linalg.generic {indexing_maps = [#row, #column, #row], iterator_types = ["parallel", "parallel"]}
      ins(%p, %b : tensor<4x4xf32>, tensor<4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32):
    %3 = arith.addf %0, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4xf32>
  %q = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %s = linalg.generic {indexing_maps = [#row, #column, #row], iterator_types = ["parallel", "parallel"]}
      ins(%q, %b : tensor<4x4xf32>, tensor<4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32):
    %3 = arith.mulf %0, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4xf32>
  %o = linalg.matmul ins(%x, %w : tensor<4x8xf32>, tensor<8x4xf32>) outs(%c : tensor<4x4xf32>) -> tensor<4x4xf32>
  %t = linalg.generic {indexing_maps = [#turned, #column, #row], iterator_types = ["parallel", "parallel"]}
      ins(%o, %b : tensor<4x4xf32>, tensor<4xf32>) outs(%e : tensor<4x4xf32>) {
  ^bb0(%0: f32, %1: f32, %2: f32):
    %3 = arith.addf %0, %1 : f32
    linalg.yield %3 : f32
  } -> tensor<4x4xf32>
  %g = tensor.empty() : tensor<4x4xf64>
  %n = linalg.matmul ins(%y, %z : tensor<4x8xf64>, tensor<8x4xf64>) outs(%f : tensor<4x4xf64>) -> tensor<4x4xf64>
  %u = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%n : tensor<4x4xf64>) outs(%g : tensor<4x4xf64>) {
  ^bb0(%0: f64, %2: f64):
    %zero = arith.constant 0.0 : f64
    %3 = arith.maximumf %0, %zero : f64
    linalg.yield %3 : f64
  } -> tensor<4x4xf64>
  return %p, %r, %s, %t, %u : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf64>
}
