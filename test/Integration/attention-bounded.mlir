// REQUIRES: compiler
// Blocks of what is there of up to 96 queries, behind up to 32 keys from before, and keys that no row of a block sees are left
// out: the results of the whole, for few tokens (all in the first block, the others empty) and for many.
// RUN: ho-compile %s --variants=resident --offload-options='attention-block=-1' -o %t.whole.so
// RUN: ho-compile %s --variants=resident --offload-options='attention-block=32' -o %t.so 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: ho-compile %s --device-memory=96KiB --alignment=4096 --variants=resident --offload-options='attention-block=32' -o %t.small.so
// DEFINE: %{sizes} =
// DEFINE: %{whole} = ho-run %t.whole.so --output=y=%t.whole.npy %{sizes}
// DEFINE: %{blocks} = ho-run %t.so --check --format=json --output=y=%t.npy %{sizes} | FileCheck %s
// DEFINE: %{small} = ho-run %t.small.so --check --guard --poison --format=json --output=y=%t.small.npy %{sizes} | FileCheck %s
// REDEFINE: %{sizes} = --dim=q=96 --dim=k=128 --dim=v=128
// RUN: %{whole}
// RUN: %{blocks}
// RUN: ho-compare-npy %t.whole.npy %t.npy 1e-5
// RUN: %{small}
// RUN: cmp %t.npy %t.small.npy
// REDEFINE: %{sizes} = --dim=q=5 --dim=k=5 --dim=v=5
// RUN: %{whole}
// RUN: %{blocks}
// RUN: ho-compare-npy %t.whole.npy %t.npy 1e-5
// RUN: %{small}
// RUN: cmp %t.npy %t.small.npy
// REDEFINE: %{sizes} = --dim=q=65 --dim=k=70 --dim=v=70
// RUN: %{whole}
// RUN: %{blocks}
// RUN: ho-compare-npy %t.whole.npy %t.npy 1e-5

// REMARK: remark: attention in 3 blocks of 32 rows: 32768 bytes of scores at a time instead of 98304, up to the keys that its rows see
// CHECK-DAG: "identical":{{ *}}true

#qk = affine_map<(g, q, k, d) -> (q, g, d)>
#kd = affine_map<(g, q, k, d) -> (k, d)>
#s = affine_map<(g, q, k, d) -> (g, q, k)>
#w = affine_map<(g, q, d, k) -> (g, q, k)>
#vd = affine_map<(g, q, d, k) -> (k, d)>
#o = affine_map<(g, q, d, k) -> (q, g, d)>
#all = affine_map<(g, q, k) -> (g, q, k)>
#row = affine_map<(g, q, k) -> (g, q)>
#out = affine_map<(q, g, d) -> (q, g, d)>
#sum = affine_map<(q, g, d) -> (g, q)>

func.func @main(%q: tensor<?x2x16xf32> {ho.name = "q", ho.bound = array<i64: 96, 2, 16>}, %k: tensor<?x16xf32> {ho.name = "k", ho.bound = array<i64: 128, 16>}, %v: tensor<?x16xf32> {ho.name = "v", ho.bound = array<i64: 128, 16>}) -> (tensor<96x2x16xf32> {ho.name = "y"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %n = tensor.dim %q, %c0 : tensor<?x2x16xf32>
  %m = tensor.dim %k, %c0 : tensor<?x16xf32>
  %past = arith.subi %m, %n : index
  %e1 = tensor.empty(%n, %m) : tensor<2x?x?xf32>
  %f1 = linalg.fill ins(%zero : f32) outs(%e1 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
  %s = linalg.generic {indexing_maps = [#qk, #kd, #s], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x2x16xf32>, tensor<?x16xf32>) outs(%f1 : tensor<2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.mulf %a, %b : f32
    %u = arith.addf %c, %t : f32
    linalg.yield %u : f32
  } -> tensor<2x?x?xf32>
  %e2 = tensor.empty(%n) : tensor<2x?xf32>
  %f2 = linalg.fill ins(%low : f32) outs(%e2 : tensor<2x?xf32>) -> tensor<2x?xf32>
  %r = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%s : tensor<2x?x?xf32>) outs(%f2 : tensor<2x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %own = arith.addi %i, %past : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %own : index
    %x = arith.select %seen, %a, %low : f32
    %t = arith.maximumf %o, %x : f32
    linalg.yield %t : f32
  } -> tensor<2x?xf32>
  %e3 = tensor.empty(%n, %m) : tensor<2x?x?xf32>
  %p = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s, %r : tensor<2x?x?xf32>, tensor<2x?xf32>) outs(%e3 : tensor<2x?x?xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %x = math.exp %d : f32
    %i = linalg.index 1 : index
    %own = arith.addi %past, %i : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sge, %own, %j : index
    %y = arith.select %seen, %x, %zero : f32
    linalg.yield %y : f32
  } -> tensor<2x?x?xf32>
  %f3 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<2x?xf32>) -> tensor<2x?xf32>
  %u = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%p : tensor<2x?x?xf32>) outs(%f3 : tensor<2x?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %o, %a : f32
    linalg.yield %t : f32
  } -> tensor<2x?xf32>
  %e4 = tensor.empty(%n) : tensor<?x2x16xf32>
  %f4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<?x2x16xf32>) -> tensor<?x2x16xf32>
  %o = linalg.generic {indexing_maps = [#w, #vd, #o], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x?x?xf32>, tensor<?x16xf32>) outs(%f4 : tensor<?x2x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.mulf %a, %b : f32
    %x = arith.addf %c, %t : f32
    linalg.yield %x : f32
  } -> tensor<?x2x16xf32>
  %e5 = tensor.empty(%n) : tensor<?x2x16xf32>
  %y = linalg.generic {indexing_maps = [#out, #sum, #out], iterator_types = ["parallel", "parallel", "parallel"]} ins(%o, %u : tensor<?x2x16xf32>, tensor<2x?xf32>) outs(%e5 : tensor<?x2x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.divf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<?x2x16xf32>
  %e6 = tensor.empty() : tensor<96x2x16xf32>
  %f6 = linalg.fill ins(%zero : f32) outs(%e6 : tensor<96x2x16xf32>) -> tensor<96x2x16xf32>
  %z = tensor.insert_slice %y into %f6[0, 0, 0] [%n, 2, 16] [1, 1, 1] : tensor<?x2x16xf32> into tensor<96x2x16xf32>
  return %z : tensor<96x2x16xf32>
}
