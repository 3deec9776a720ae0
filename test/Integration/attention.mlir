// REQUIRES: compiler
// Attention in blocks: the bits of the whole, in memory that the whole does not fit into.
// RUN: ho-compile %s --variants=resident --offload-options='attention-block=-1' -o %t.whole.so 2>&1 | FileCheck %s --check-prefix=QUIET --allow-empty
// RUN: ho-run %t.whole.so --output=y=%t.whole.npy
// RUN: ho-compile %s --variants=resident --offload-options='attention-block=32' -o %t.blocks.so
// RUN: ho-run %t.blocks.so --check --output=y=%t.blocks.npy --format=json | FileCheck %s
// RUN: cmp %t.whole.npy %t.blocks.npy
// RUN: not ho-compile %s --device-memory=1MiB --offload-options='attention-block=-1' -o %t.none.so 2>&1 | FileCheck %s --check-prefix=SMALL
// RUN: ho-compile %s --device-memory=1MiB --variants=resident --alignment=4096 --offload-options='attention-block=32' -o %t.so
// RUN: ho-run %t.so --check --guard --poison --output=y=%t.npy --format=json | FileCheck %s
// RUN: cmp %t.whole.npy %t.npy

// The last block is smaller; on CUDA's kernels, too.
// RUN: ho-compile %s --target=cuda:sm_90 --kernels=host --variants=resident --offload-options='attention-block=100' -o %t.cuda.so
// RUN: ho-run %t.cuda.so --check --output=y=%t.cuda.npy --format=json | FileCheck %s
// RUN: ho-compare-npy %t.whole.npy %t.cuda.npy 1e-5

// QUIET-NOT: attention in
// CHECK-DAG: "identical":{{ *}}true
// SMALL: error: a device memory of 1048576 bytes is too small: {{.*}} smallest budget that works

#all = affine_map<(h, q, k) -> (h, q, k)>
#mask = affine_map<(h, q, k) -> (q, k)>
#row = affine_map<(h, q, k) -> (h, q)>
#row1 = affine_map<(h, q, k) -> (h, q, 0)>
#square = affine_map<(q, k) -> (q, k)>

func.func @main(%q: tensor<4x256x32xf32> {ho.name = "q"}, %k: tensor<4x32x256xf32> {ho.name = "k"}, %v: tensor<4x256x32xf32> {ho.name = "v"}) -> (tensor<4x256x32xf32> {ho.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %hidden = arith.constant -3.40282347E+38 : f32
  %scale = arith.constant 5.000000e-01 : f32
  %e0 = tensor.empty() : tensor<256x256xf32>
  %mask = linalg.generic {indexing_maps = [#square], iterator_types = ["parallel", "parallel"]} outs(%e0 : tensor<256x256xf32>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.select %c, %zero, %hidden : f32
    linalg.yield %x : f32
  } -> tensor<256x256xf32>
  %e1 = tensor.empty() : tensor<4x256x256xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<4x256x32xf32>, tensor<4x32x256xf32>) outs(%f1 : tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
  %m = linalg.generic {indexing_maps = [#all, #mask, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %mask : tensor<4x256x256xf32>, tensor<256x256xf32>) outs(%e1 : tensor<4x256x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.mulf %a, %scale : f32
    %u = arith.addf %t, %b : f32
    linalg.yield %u : f32
  } -> tensor<4x256x256xf32>
  %e2 = tensor.empty() : tensor<4x256xf32>
  %f2 = linalg.fill ins(%low : f32) outs(%e2 : tensor<4x256xf32>) -> tensor<4x256xf32>
  %r = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%m : tensor<4x256x256xf32>) outs(%f2 : tensor<4x256xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.maximumf %a, %o : f32
    linalg.yield %t : f32
  } -> tensor<4x256xf32>
  %r1 = tensor.expand_shape %r [[0], [1, 2]] output_shape [4, 256, 1] : tensor<4x256xf32> into tensor<4x256x1xf32>
  %p = linalg.generic {indexing_maps = [#all, #row1, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%m, %r1 : tensor<4x256x256xf32>, tensor<4x256x1xf32>) outs(%e1 : tensor<4x256x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.subf %a, %b : f32
    %u = math.exp %t : f32
    linalg.yield %u : f32
  } -> tensor<4x256x256xf32>
  %e3 = tensor.empty() : tensor<4x256x1xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e3 : tensor<4x256x1xf32>) -> tensor<4x256x1xf32>
  %u = linalg.generic {indexing_maps = [#all, #row1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p : tensor<4x256x256xf32>) outs(%f3 : tensor<4x256x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %a, %o : f32
    linalg.yield %t : f32
  } -> tensor<4x256x1xf32>
  %n = linalg.generic {indexing_maps = [#all, #row1, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %u : tensor<4x256x256xf32>, tensor<4x256x1xf32>) outs(%e1 : tensor<4x256x256xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %t = arith.divf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<4x256x256xf32>
  %e4 = tensor.empty() : tensor<4x256x32xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4x256x32xf32>) -> tensor<4x256x32xf32>
  %o = linalg.batch_matmul ins(%n, %v : tensor<4x256x256xf32>, tensor<4x256x32xf32>) outs(%f4 : tensor<4x256x32xf32>) -> tensor<4x256x32xf32>
  return %o : tensor<4x256x32xf32>
}
