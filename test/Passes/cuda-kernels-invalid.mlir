// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(offload{remarks=false},offload-to-runtime{device=cuda})'

// Each step of the reduction writes elsewhere.
#in = affine_map<(i, k) -> (i, k)>
#out = affine_map<(i, k) -> (i + k)>
func.func @scattered(%x: memref<8x3xf32>, %y: memref<10xf32>) {
  // expected-error@below {{'linalg.generic' has no kernel for a CUDA device: where it writes depends on a loop that it reduces; make that loop parallel, or split the operation}}
  linalg.generic {indexing_maps = [#in, #out], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<8x3xf32>) outs(%y : memref<10xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// Two outputs, of which each is reduced along another loop.
#all = affine_map<(i, k) -> (i, k)>
#row = affine_map<(i, k) -> (i)>
#column = affine_map<(i, k) -> (k)>
func.func @both(%x: memref<8x4xf32>, %y: memref<8xf32>, %z: memref<4xf32>) {
  // expected-error@below {{where it writes depends on a loop that it reduces}}
  linalg.generic {indexing_maps = [#all, #row, #column], iterator_types = ["reduction", "reduction"]}
      ins(%x : memref<8x4xf32>) outs(%y, %z : memref<8xf32>, memref<4xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %d = arith.addf %a, %b : f32
    %e = arith.addf %a, %c : f32
    linalg.yield %d, %e : f32, f32
  }
  return
}
