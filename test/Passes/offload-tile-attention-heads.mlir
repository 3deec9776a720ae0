// Rows so long that a block takes some of the heads only: a loop over rows in one over heads.
// RUN: ho-opt %s -offload-tile-attention=attention-unroll=8 -canonicalize 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// Four of ten heads are 64 rows of 16384 scores each, 16 MiB; two heads are left.
// REMARK: remark: attention in 12 blocks of 64 rows, in loops: 16777216 bytes of scores at a time instead of 167772160{{$}}
// CHECK-LABEL: func.func @heads(
// CHECK-SAME: [[Q:%[^:]+]]:
// CHECK: [[FULL:%.+]] = scf.for [[H:%.+]] = %c0 to %c8 step %c4 iter_args([[OUTER:%.+]] = {{.*}}) -> (tensor<10x256x64xf32>) {
// CHECK: [[INNER:%.+]] = scf.for [[I:%.+]] = %c0 to %c256 step %c64 iter_args({{.*}} = [[OUTER]]) -> (tensor<10x256x64xf32>) {
// CHECK: tensor.extract_slice [[Q]]{{\[}}[[H]], [[I]], 0] [4, 64, 64]
// CHECK: linalg.batch_matmul {{.*}} -> tensor<4x64x16384xf32>
// CHECK: tensor.insert_slice {{.*}}{{\[}}[[H]], [[I]], 0] [4, 64, 64]
// CHECK: }{{$}}
// CHECK: scf.yield [[INNER]]
// CHECK: } {ho.device}
// CHECK: scf.for [[I:%.+]] = %c0 to %c256 step %c64 iter_args({{.*}} = [[FULL]])
// CHECK: tensor.extract_slice [[Q]][8, [[I]], 0] [2, 64, 64]
// CHECK: } {ho.device}
func.func @heads(%q: tensor<10x256x64xf32>, %k: tensor<10x64x16384xf32>, %v: tensor<10x16384x64xf32>) -> tensor<10x256x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<10x256x16384xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<10x256x16384xf32>) -> tensor<10x256x16384xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<10x256x64xf32>, tensor<10x64x16384xf32>) outs(%f1 : tensor<10x256x16384xf32>) -> tensor<10x256x16384xf32>
  %p = linalg.exp ins(%s : tensor<10x256x16384xf32>) outs(%e1 : tensor<10x256x16384xf32>) -> tensor<10x256x16384xf32>
  %e2 = tensor.empty() : tensor<10x256xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<10x256xf32>) -> tensor<10x256xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<10x256x16384xf32>) outs(%f2 : tensor<10x256xf32>) dimensions = [2]
  %b = linalg.broadcast ins(%u : tensor<10x256xf32>) outs(%e1 : tensor<10x256x16384xf32>) dimensions = [2]
  %n = linalg.div ins(%p, %b : tensor<10x256x16384xf32>, tensor<10x256x16384xf32>) outs(%e1 : tensor<10x256x16384xf32>) -> tensor<10x256x16384xf32>
  %e4 = tensor.empty() : tensor<10x256x64xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<10x256x64xf32>) -> tensor<10x256x64xf32>
  %o = linalg.batch_matmul ins(%n, %v : tensor<10x256x16384xf32>, tensor<10x16384x64xf32>) outs(%f4 : tensor<10x256x64xf32>) -> tensor<10x256x64xf32>
  return %o : tensor<10x256x64xf32>
}
