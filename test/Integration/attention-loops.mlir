// REQUIRES: compiler
// Attention in loops over blocks, the last of which is smaller, and a causal one in eight loops: the results of the
// whole, within a budget, resident and reactive, and on CUDA's kernels.
// RUN: ho-compile %s --offload-options='attention-block=-1' -o %t.whole.so
// RUN: ho-run %t.whole.so --output=y=%t.whole.npy
// RUN: ho-compile %s --variants=resident,reactive --device-memory=90% --alignment=4096 --offload-options='attention-block=16 attention-unroll=0' -o %t.so 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: ho-run %t.so --check --guard --poison --output=y=%t.npy --format=json | FileCheck %s
// RUN: ho-compare-npy %t.whole.npy %t.npy 1e-6
// REMARK: attention in 13 blocks of 16 rows, in loops: {{[0-9]+}} bytes of scores at a time instead of {{[0-9]+}}{{$}}
// REMARK: attention in 13 blocks of 16 rows, in loops: {{.*}}, up to the keys that its rows see

// What was measured of the trips is what is planned for.
// RUN: ho-run %t.so --steps=3 --profile=%t.json
// RUN: ho-compile %s --device-memory=90% --profile-in=%t.json --offload-options='attention-block=16 attention-unroll=0' -o %t.profiled.so 2>&1 | FileCheck %s --check-prefix=PROFILE --implicit-check-not=warning
// PROFILE: attention in 13 blocks

// RUN: ho-compile %s --target=cuda:sm_90 --kernels=host --variants=resident --device-memory=90% --offload-options='attention-block=16 attention-unroll=0' -o %t.host.so
// RUN: ho-run %t.host.so --check --output=y=%t.cuda.npy --format=json | FileCheck %s
// RUN: ho-compare-npy %t.whole.npy %t.cuda.npy 1e-5

// The same on a fake CUDA device, captured into a graph.
// RUN: ho-compile %s --target=cuda:sm_90 --variants=resident --device-memory=90% --offload-options='attention-block=16 attention-unroll=0' -o %t.ptx.so
// RUN: env HO_FAKE_CUDA_KERNELS=%t.host.so %fakes ho-run %t.ptx.so --device=cuda --check --steps=2 --graph --output=y=%t.fake.npy --format=json 2>%t.err | FileCheck %s
// RUN: ho-compare-npy %t.cuda.npy %t.fake.npy 1e-6
// RUN: FileCheck %s --check-prefix=QUIET --allow-empty < %t.err
// QUIET-NOT: no step was launched as a graph

// CHECK-DAG: "identical":{{ *}}true

#all = affine_map<(h, q, k) -> (h, q, k)>
#row = affine_map<(h, q, k) -> (h, q)>
#w = affine_map<(h, q, d, k) -> (h, q, k)>
#vd = affine_map<(h, q, d, k) -> (h, k, d)>
#o = affine_map<(h, q, d, k) -> (h, q, d)>
#out = affine_map<(h, q, d) -> (h, q, d)>
#sum = affine_map<(h, q, d) -> (h, q)>

func.func @main(%q: tensor<2x200x16xf32> {ho.name = "q"}, %k: tensor<2x16x200xf32> {ho.name = "k"}, %v: tensor<2x200x16xf32> {ho.name = "v"}) -> (tensor<2x200x16xf32> {ho.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant -3.40282347E+38 : f32
  %ae1 = tensor.empty() : tensor<2x200x200xf32>
  %af1 = linalg.fill ins(%zero : f32) outs(%ae1 : tensor<2x200x200xf32>) -> tensor<2x200x200xf32>
  %as = linalg.batch_matmul ins(%q, %k : tensor<2x200x16xf32>, tensor<2x16x200xf32>) outs(%af1 : tensor<2x200x200xf32>) -> tensor<2x200x200xf32>
  %ae2 = tensor.empty() : tensor<2x200xf32>
  %af2 = linalg.fill ins(%low : f32) outs(%ae2 : tensor<2x200xf32>) -> tensor<2x200xf32>
  %ar = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%as : tensor<2x200x200xf32>) outs(%af2 : tensor<2x200xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.maximumf %o, %a : f32
    linalg.yield %t : f32
  } -> tensor<2x200xf32>
  %ap = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%as, %ar : tensor<2x200x200xf32>, tensor<2x200xf32>) outs(%ae1 : tensor<2x200x200xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %e = math.exp %d : f32
    linalg.yield %e : f32
  } -> tensor<2x200x200xf32>
  %af3 = linalg.fill ins(%zero : f32) outs(%ae2 : tensor<2x200xf32>) -> tensor<2x200xf32>
  %au = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%ap : tensor<2x200x200xf32>) outs(%af3 : tensor<2x200xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %o, %a : f32
    linalg.yield %t : f32
  } -> tensor<2x200xf32>
  %ae4 = tensor.empty() : tensor<2x200x16xf32>
  %af4 = linalg.fill ins(%zero : f32) outs(%ae4 : tensor<2x200x16xf32>) -> tensor<2x200x16xf32>
  %am = linalg.generic {indexing_maps = [#w, #vd, #o], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%ap, %v : tensor<2x200x200xf32>, tensor<2x200x16xf32>) outs(%af4 : tensor<2x200x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.mulf %a, %b : f32
    %y = arith.addf %c, %t : f32
    linalg.yield %y : f32
  } -> tensor<2x200x16xf32>
  %ay = linalg.generic {indexing_maps = [#out, #sum, #out], iterator_types = ["parallel", "parallel", "parallel"]} ins(%am, %au : tensor<2x200x16xf32>, tensor<2x200xf32>) outs(%ae4 : tensor<2x200x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.divf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<2x200x16xf32>
  %ce1 = tensor.empty() : tensor<2x200x200xf32>
  %cf1 = linalg.fill ins(%zero : f32) outs(%ce1 : tensor<2x200x200xf32>) -> tensor<2x200x200xf32>
  %cs = linalg.batch_matmul ins(%ay, %k : tensor<2x200x16xf32>, tensor<2x16x200xf32>) outs(%cf1 : tensor<2x200x200xf32>) -> tensor<2x200x200xf32>
  %ce2 = tensor.empty() : tensor<2x200xf32>
  %cf2 = linalg.fill ins(%low : f32) outs(%ce2 : tensor<2x200xf32>) -> tensor<2x200xf32>
  %cr = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%cs : tensor<2x200x200xf32>) outs(%cf2 : tensor<2x200xf32>) {
  ^bb0(%a: f32, %o: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %i : index
    %x = arith.select %seen, %a, %low : f32
    %t = arith.maximumf %o, %x : f32
    linalg.yield %t : f32
  } -> tensor<2x200xf32>
  %cp = linalg.generic {indexing_maps = [#all, #row, #all], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cs, %cr : tensor<2x200x200xf32>, tensor<2x200xf32>) outs(%ce1 : tensor<2x200x200xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %d = arith.subf %a, %b : f32
    %e = math.exp %d : f32
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %seen = arith.cmpi sle, %j, %i : index
    %x = arith.select %seen, %e, %zero : f32
    linalg.yield %x : f32
  } -> tensor<2x200x200xf32>
  %cf3 = linalg.fill ins(%zero : f32) outs(%ce2 : tensor<2x200xf32>) -> tensor<2x200xf32>
  %cu = linalg.generic {indexing_maps = [#all, #row], iterator_types = ["parallel", "parallel", "reduction"]} ins(%cp : tensor<2x200x200xf32>) outs(%cf3 : tensor<2x200xf32>) {
  ^bb0(%a: f32, %o: f32):
    %t = arith.addf %o, %a : f32
    linalg.yield %t : f32
  } -> tensor<2x200xf32>
  %ce4 = tensor.empty() : tensor<2x200x16xf32>
  %cf4 = linalg.fill ins(%zero : f32) outs(%ce4 : tensor<2x200x16xf32>) -> tensor<2x200x16xf32>
  %cm = linalg.generic {indexing_maps = [#w, #vd, #o], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cp, %v : tensor<2x200x200xf32>, tensor<2x200x16xf32>) outs(%cf4 : tensor<2x200x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.mulf %a, %b : f32
    %y = arith.addf %c, %t : f32
    linalg.yield %y : f32
  } -> tensor<2x200x16xf32>
  %cy = linalg.generic {indexing_maps = [#out, #sum, #out], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cm, %cu : tensor<2x200x16xf32>, tensor<2x200xf32>) outs(%ce4 : tensor<2x200x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %t = arith.divf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<2x200x16xf32>
  return %cy : tensor<2x200x16xf32>
}
