// How large a block is by itself: 16 MiB of scores, or a quarter of the largest other operation.
// RUN: ho-opt %s -offload-tile-attention -split-input-file -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=remark:
// RUN: ho-opt %s -offload-tile-attention -split-input-file 2>/dev/null | FileCheck %s --check-prefix=IR

// 2048 x 2048 scores of 12 heads are 192 MiB: 128 rows of them are 12 MiB, 192 would be 18.
// CHECK: remark: attention in 16 blocks of 128 rows: 12582912 bytes of scores at a time instead of 201326592
// IR-LABEL: func.func @rows(
// IR: linalg.batch_matmul {{.*}} -> tensor<12x128x2048xf32>
func.func @rows(%q: tensor<12x2048x64xf32>, %k: tensor<12x64x2048xf32>, %v: tensor<12x2048x64xf32>) -> tensor<12x2048x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<12x2048x2048xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<12x2048x2048xf32>) -> tensor<12x2048x2048xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<12x2048x64xf32>, tensor<12x64x2048xf32>) outs(%f1 : tensor<12x2048x2048xf32>) -> tensor<12x2048x2048xf32>
  %p = linalg.exp ins(%s : tensor<12x2048x2048xf32>) outs(%e1 : tensor<12x2048x2048xf32>) -> tensor<12x2048x2048xf32>
  %e2 = tensor.empty() : tensor<12x2048xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<12x2048xf32>) -> tensor<12x2048xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<12x2048x2048xf32>) outs(%f2 : tensor<12x2048xf32>) dimensions = [2]
  %b = linalg.broadcast ins(%u : tensor<12x2048xf32>) outs(%e1 : tensor<12x2048x2048xf32>) dimensions = [2]
  %n = linalg.div ins(%p, %b : tensor<12x2048x2048xf32>, tensor<12x2048x2048xf32>) outs(%e1 : tensor<12x2048x2048xf32>) -> tensor<12x2048x2048xf32>
  %e4 = tensor.empty() : tensor<12x2048x64xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<12x2048x64xf32>) -> tensor<12x2048x64xf32>
  %o = linalg.batch_matmul ins(%n, %v : tensor<12x2048x2048xf32>, tensor<12x2048x64xf32>) outs(%f4 : tensor<12x2048x64xf32>) -> tensor<12x2048x64xf32>
  return %o : tensor<12x2048x64xf32>
}

// -----

// 64 rows of 16384 scores are 4 MiB: four of the eight heads at a time.
// CHECK: remark: attention in 8 blocks of 64 rows: 16777216 bytes of scores at a time instead of 134217728
// IR-LABEL: func.func @heads(
// IR: linalg.batch_matmul {{.*}} -> tensor<4x64x16384xf32>
// IR: tensor.insert_slice {{.*}}[0, 64, 0] [4, 64, 64]
// IR: tensor.insert_slice {{.*}}[4, 0, 0] [4, 64, 64]
func.func @heads(%q: tensor<8x256x64xf32>, %k: tensor<8x64x16384xf32>, %v: tensor<8x16384x64xf32>) -> (tensor<8x256x64xf32>, tensor<8x256xf32>) {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<8x256x16384xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<8x256x16384xf32>) -> tensor<8x256x16384xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<8x256x64xf32>, tensor<8x64x16384xf32>) outs(%f1 : tensor<8x256x16384xf32>) -> tensor<8x256x16384xf32>
  %p = linalg.exp ins(%s : tensor<8x256x16384xf32>) outs(%e1 : tensor<8x256x16384xf32>) -> tensor<8x256x16384xf32>
  %e2 = tensor.empty() : tensor<8x256xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<8x256xf32>) -> tensor<8x256xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<8x256x16384xf32>) outs(%f2 : tensor<8x256xf32>) dimensions = [2]
  %e4 = tensor.empty() : tensor<8x256x64xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<8x256x64xf32>) -> tensor<8x256x64xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x256x16384xf32>, tensor<8x16384x64xf32>) outs(%f4 : tensor<8x256x64xf32>) -> tensor<8x256x64xf32>
  return %o, %u : tensor<8x256x64xf32>, tensor<8x256xf32>
}

// -----

// A weight of 128 MiB, with what goes in and out: a quarter is more than the scores' 32 MiB.
// IR-LABEL: func.func @beside_weights(
// IR: linalg.matmul {{.*}} -> tensor<2048x4096xf32>
func.func @beside_weights(%x: tensor<2048x8192xf32>, %w: tensor<8192x4096xf32>, %q: tensor<2048x64xf32>, %k: tensor<64x4096xf32>, %v: tensor<4096x64xf32>) -> (tensor<2048x64xf32>, tensor<2048xf32>, tensor<2048x4096xf32>) {
  %zero = arith.constant 0.0 : f32
  %e0 = tensor.empty() : tensor<2048x4096xf32>
  %f0 = linalg.fill ins(%zero : f32) outs(%e0 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %y = linalg.matmul ins(%x, %w : tensor<2048x8192xf32>, tensor<8192x4096xf32>) outs(%f0 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %e1 = tensor.empty() : tensor<2048x4096xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %s = linalg.matmul ins(%q, %k : tensor<2048x64xf32>, tensor<64x4096xf32>) outs(%f1 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %p = linalg.exp ins(%s : tensor<2048x4096xf32>) outs(%e1 : tensor<2048x4096xf32>) -> tensor<2048x4096xf32>
  %e2 = tensor.empty() : tensor<2048xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2048xf32>) -> tensor<2048xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<2048x4096xf32>) outs(%f2 : tensor<2048xf32>) dimensions = [1]
  %e4 = tensor.empty() : tensor<2048x64xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<2048x64xf32>) -> tensor<2048x64xf32>
  %o = linalg.matmul ins(%p, %v : tensor<2048x4096xf32>, tensor<4096x64xf32>) outs(%f4 : tensor<2048x64xf32>) -> tensor<2048x64xf32>
  return %o, %u, %y : tensor<2048x64xf32>, tensor<2048xf32>, tensor<2048x4096xf32>
}
