// More blocks than are written out become loops, each one operation on the device.
// RUN: ho-opt %s -offload-tile-attention='attention-block=2 attention-unroll=8' -canonicalize -split-input-file 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --implicit-check-not=remark: < %t
// RUN: ho-opt %s -offload-tile-attention='attention-block=2 attention-unroll=100 remarks=false' -split-input-file | FileCheck %s --check-prefix=UNROLLED

// UNROLLED-NOT: scf.for

// Nine blocks of two rows and one row that is left.
// REMARK: remark: attention in 10 blocks of 2 rows, in loops: 304 bytes of scores at a time instead of 2888{{$}}
// CHECK-LABEL: func.func @rest(
// CHECK-SAME: [[Q:%[^:]+]]: {{[^%]*}}[[K:%[^:]+]]: {{[^%]*}}[[V:%[^:]+]]:
// CHECK-DAG: [[FROM:%.+]] = arith.constant 0 : index
// CHECK-DAG: [[TO:%.+]] = arith.constant 18 : index
// CHECK-DAG: [[STEP:%.+]] = arith.constant 2 : index
// CHECK: [[EMPTY:%.+]] = tensor.empty() : tensor<2x19x4xf32>
// CHECK: [[LOOP:%.+]] = scf.for [[I:%.+]] = [[FROM]] to [[TO]] step [[STEP]] iter_args([[ALL:%.+]] = [[EMPTY]]) -> (tensor<2x19x4xf32>) {
// CHECK: [[QS:%.+]] = tensor.extract_slice [[Q]][0, [[I]], 0] [2, 2, 4]
// CHECK: linalg.batch_matmul ins([[QS]], [[K]] : tensor<2x2x4xf32>, tensor<2x4x19xf32>)
// CHECK: linalg.exp
// CHECK: [[O:%.+]] = linalg.batch_matmul ins({{.*}}, [[V]] : tensor<2x2x19xf32>, tensor<2x19x4xf32>)
// CHECK: [[NEXT:%.+]] = tensor.insert_slice [[O]] into [[ALL]][0, [[I]], 0] [2, 2, 4]
// CHECK: scf.yield [[NEXT]]
// CHECK: } {ho.device}
// CHECK: tensor.extract_slice [[Q]][0, 18, 0] [2, 1, 4]
// CHECK: [[REST:%.+]] = tensor.insert_slice {{.*}} into [[LOOP]][0, 18, 0] [2, 1, 4]
// CHECK: return [[REST]]
func.func @rest(%q: tensor<2x19x4xf32>, %k: tensor<2x4x19xf32>, %v: tensor<2x19x4xf32>) -> tensor<2x19x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e1 = tensor.empty() : tensor<2x19x19xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x19x19xf32>) -> tensor<2x19x19xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x19x4xf32>, tensor<2x4x19xf32>) outs(%f1 : tensor<2x19x19xf32>) -> tensor<2x19x19xf32>
  %p = linalg.exp ins(%s : tensor<2x19x19xf32>) outs(%e1 : tensor<2x19x19xf32>) -> tensor<2x19x19xf32>
  %e2 = tensor.empty() : tensor<2x19xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x19xf32>) -> tensor<2x19xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<2x19x19xf32>) outs(%f2 : tensor<2x19xf32>) dimensions = [2]
  %b = linalg.broadcast ins(%u : tensor<2x19xf32>) outs(%e1 : tensor<2x19x19xf32>) dimensions = [2]
  %n = linalg.div ins(%p, %b : tensor<2x19x19xf32>, tensor<2x19x19xf32>) outs(%e1 : tensor<2x19x19xf32>) -> tensor<2x19x19xf32>
  %e4 = tensor.empty() : tensor<2x19x4xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<2x19x4xf32>) -> tensor<2x19x4xf32>
  %o = linalg.batch_matmul ins(%n, %v : tensor<2x19x19xf32>, tensor<2x19x4xf32>) outs(%f4 : tensor<2x19x4xf32>) -> tensor<2x19x4xf32>
  return %o : tensor<2x19x4xf32>
}

// -----

#all = affine_map<(h, q, k) -> (h, q, k)>
#row = affine_map<(h, q, k) -> (h, q)>

// Causal, the shares in another type: eight loops, the first over three blocks (rows 0 to 5), the last over four with all keys.
// REMARK: remark: attention in 25 blocks of 2 rows, in loops: 400 bytes of scores at a time instead of 10000, up to the keys that its rows see{{$}}
// CHECK-LABEL: func.func @causal(
// CHECK-SAME: [[Q:%[^:]+]]: {{[^%]*}}[[K:%[^:]+]]: {{[^%]*}}[[V:%[^:]+]]:
// CHECK: scf.for {{.*}} = %c0 to %c6 step %c2
// CHECK: tensor.extract_slice [[K]][0, 0, 0] [1, 4, 6]
// CHECK: linalg.batch_matmul {{.*}} tensor<1x2x6xf32>
// CHECK: tensor.extract_slice [[V]][0, 0, 0] [1, 6, 4]
// CHECK: } {ho.device}
// CHECK: scf.for {{.*}} = %c6 to %c12 step %c2
// CHECK: linalg.batch_matmul {{.*}} tensor<1x2x12xf32>
// CHECK-COUNT-5: scf.for
// CHECK: scf.for {{.*}} = %c42 to %c50 step %c2
// CHECK-NOT: tensor.extract_slice [[K]]
// CHECK: linalg.batch_matmul {{.*}} tensor<1x2x50xf32>
func.func @causal(%q: tensor<1x50x4xf32>, %k: tensor<1x4x50xf32>, %v: tensor<1x50x4xf32>) -> tensor<1x50x4xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %e1 = tensor.empty() : tensor<1x50x50xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<1x50x50xf32>) -> tensor<1x50x50xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<1x50x4xf32>, tensor<1x4x50xf32>) outs(%f1 : tensor<1x50x50xf32>) -> tensor<1x50x50xf32>
  %e2 = tensor.empty() : tensor<1x50xf32>
  %f2 = linalg.fill ins(%low : f32) outs(%e2 : tensor<1x50xf32>) -> tensor<1x50xf32>
  %r = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<1x50x50xf32>) outs(%f2 : tensor<1x50xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %i : index
    %x = arith.select %seen, %a, %low : f32
    %t = arith.maximumf %o, %x : f32
    linalg.yield %t : f32
  } -> tensor<1x50xf32>
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %r : tensor<1x50x50xf32>, tensor<1x50xf32>) outs(%e1 : tensor<1x50x50xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %x = math.exp %d : f32
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %i : index
    %y = arith.select %seen, %x, %zero : f32
    linalg.yield %y : f32
  } -> tensor<1x50x50xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<1x50xf32>) -> tensor<1x50xf32>
  %u = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p : tensor<1x50x50xf32>) outs(%f3 : tensor<1x50xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %o, %a : f32
    linalg.yield %t : f32
  } -> tensor<1x50xf32>
  %e3 = tensor.empty() : tensor<1x50x50xbf16>
  %n = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%p, %u : tensor<1x50x50xf32>, tensor<1x50xf32>) outs(%e3 : tensor<1x50x50xbf16>) {
  ^bb0(%a: f32, %b: f32, %o: bf16):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %i : index
    %x = arith.divf %a, %b : f32
    %y = arith.select %seen, %x, %zero : f32
    %z = arith.truncf %y : f32 to bf16
    linalg.yield %z : bf16
  } -> tensor<1x50x50xbf16>
  %e4 = tensor.empty() : tensor<1x50x4xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<1x50x4xf32>) -> tensor<1x50x4xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(h, q, d, k) -> (h, q, k)>, affine_map<(h, q, d, k) -> (h, k, d)>, affine_map<(h, q, d, k) -> (h, q, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%n, %v : tensor<1x50x50xbf16>, tensor<1x50x4xf32>) outs(%f4 : tensor<1x50x4xf32>) {
  ^bb0(%n_bf16: bf16, %b: f32, %c: f32):
    %a = arith.extf %n_bf16 : bf16 to f32
    %t = arith.mulf %a, %b : f32
    %x = arith.addf %c, %t : f32
    linalg.yield %x : f32
  } -> tensor<1x50x4xf32>
  return %o : tensor<1x50x4xf32>
}

// -----

// Sizes known at run time: the blocks are written out, however many.
// REMARK: remark: attention in 10 blocks of 2 rows: {{.*}}
// CHECK-LABEL: func.func @dynamic(
// CHECK-NOT: scf.for
func.func @dynamic(%q: tensor<2x?x4xf32> {ho.bound = array<i64: 2, 20, 4>}, %k: tensor<2x4x20xf32>, %v: tensor<2x20x4xf32>) -> tensor<2x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1 : index
  %rows = tensor.dim %q, %one : tensor<2x?x4xf32>
  %e1 = tensor.empty(%rows) : tensor<2x?x20xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x20xf32>) -> tensor<2x?x20xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x?x4xf32>, tensor<2x4x20xf32>) outs(%f1 : tensor<2x?x20xf32>) -> tensor<2x?x20xf32>
  %p = linalg.exp ins(%s : tensor<2x?x20xf32>) outs(%e1 : tensor<2x?x20xf32>) -> tensor<2x?x20xf32>
  %e2 = tensor.empty(%rows) : tensor<2x?xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x?xf32>) -> tensor<2x?xf32>
  %u = linalg.reduce {arith.addf} ins(%p : tensor<2x?x20xf32>) outs(%f2 : tensor<2x?xf32>) dimensions = [2]
  %b = linalg.broadcast ins(%u : tensor<2x?xf32>) outs(%e1 : tensor<2x?x20xf32>) dimensions = [2]
  %n = linalg.div ins(%p, %b : tensor<2x?x20xf32>, tensor<2x?x20xf32>) outs(%e1 : tensor<2x?x20xf32>) -> tensor<2x?x20xf32>
  %e4 = tensor.empty(%rows) : tensor<2x?x4xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  %o = linalg.batch_matmul ins(%n, %v : tensor<2x?x20xf32>, tensor<2x20x4xf32>) outs(%f4 : tensor<2x?x4xf32>) -> tensor<2x?x4xf32>
  return %o : tensor<2x?x4xf32>
}
