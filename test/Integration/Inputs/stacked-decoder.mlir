module {
  func.func @main(%x: tensor<2x32xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>}, %cosines: tensor<2x8xf32> {ho.name = "cosines", ho.random = array<f64: -1.0, 1.0>}, %sines: tensor<2x8xf32> {ho.name = "sines", ho.random = array<f64: -1.0, 1.0>}, %attention_norm: tensor<7x32xf32> {ho.name = "attention_norm", ho.random = array<f64: -1.0, 1.0>}, %wq: tensor<7x32x32xf32> {ho.name = "wq", ho.random = array<f64: -0.1, 0.1>}, %wk: tensor<7x32x16xf32> {ho.name = "wk", ho.random = array<f64: -0.1, 0.1>}, %wv: tensor<7x32x16xf32> {ho.name = "wv", ho.random = array<f64: -0.1, 0.1>}, %wo: tensor<7x32x32xf32> {ho.name = "wo", ho.random = array<f64: -0.1, 0.1>}, %feed_norm: tensor<7x32xf32> {ho.name = "feed_norm", ho.random = array<f64: -1.0, 1.0>}, %w_gate: tensor<7x32x48xf32> {ho.name = "w_gate", ho.random = array<f64: -0.1, 0.1>}, %w_up: tensor<7x32x48xf32> {ho.name = "w_up", ho.random = array<f64: -0.1, 0.1>}, %w_down: tensor<7x48x32xf32> {ho.name = "w_down", ho.random = array<f64: -0.1, 0.1>}, %key_cache: memref<7x16x2x8xf32> {ho.name = "key_cache", ho.random = array<f64: -1.0, 1.0>}, %value_cache: memref<7x16x2x8xf32> {ho.name = "value_cache", ho.random = array<f64: -1.0, 1.0>}) -> tensor<2x32xf32> {
    %zero = arith.constant 0.000000e+00 : f32
    %one = arith.constant 1.000000e+00 : f32
    %tiny = arith.constant 1.000000e-05 : f32
    %by_width = arith.constant 3.125000e-02 : f32
    %by_head = arith.constant 3.535534e-01 : f32
    %first = arith.constant 0 : index
    %step = arith.constant 1 : index
    %layers = arith.constant 7 : index
    %old_key_cache = bufferization.to_tensor %key_cache restrict writable : memref<7x16x2x8xf32> to tensor<7x16x2x8xf32>
    %old_value_cache = bufferization.to_tensor %value_cache restrict writable : memref<7x16x2x8xf32> to tensor<7x16x2x8xf32>
    %r:3 = scf.for %i = %first to %layers step %step iter_args(%h = %x, %ks = %old_key_cache, %vs = %old_value_cache) -> (tensor<2x32xf32>, tensor<7x16x2x8xf32>, tensor<7x16x2x8xf32>) {
      %v0 = tensor.extract_slice %attention_norm[%i, 0] [1, 32] [1, 1] : tensor<7x32xf32> to tensor<32xf32>
      %v1 = tensor.empty() : tensor<2xf32>
      %v2 = linalg.fill ins(%zero : f32) outs(%v1 : tensor<2xf32>) -> tensor<2xf32>
      %v3 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%h : tensor<2x32xf32>) outs(%v2 : tensor<2xf32>) {
      ^bb0(%a0: f32, %out: f32):
        %s = arith.mulf %a0, %a0 : f32
        %r = arith.addf %out, %s : f32
        linalg.yield %r : f32
      } -> tensor<2xf32>
      %v4 = tensor.empty() : tensor<2x32xf32>
      %v5 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%h, %v3, %v0 : tensor<2x32xf32>, tensor<2xf32>, tensor<32xf32>) outs(%v4 : tensor<2x32xf32>) {
      ^bb0(%a0: f32, %a1: f32, %a2: f32, %out: f32):
        %m = arith.mulf %a1, %by_width : f32
        %e = arith.addf %m, %tiny : f32
        %q = math.rsqrt %e : f32
        %s = arith.mulf %a0, %q : f32
        %r = arith.mulf %s, %a2 : f32
        linalg.yield %r : f32
      } -> tensor<2x32xf32>
      %v6 = tensor.extract_slice %wq[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<7x32x32xf32> to tensor<32x32xf32>
      %v7 = tensor.empty() : tensor<2x32xf32>
      %v8 = linalg.fill ins(%zero : f32) outs(%v7 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v9 = linalg.matmul ins(%v5, %v6 : tensor<2x32xf32>, tensor<32x32xf32>) outs(%v8 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v10 = tensor.extract_slice %wk[%i, 0, 0] [1, 32, 16] [1, 1, 1] : tensor<7x32x16xf32> to tensor<32x16xf32>
      %v11 = tensor.empty() : tensor<2x16xf32>
      %v12 = linalg.fill ins(%zero : f32) outs(%v11 : tensor<2x16xf32>) -> tensor<2x16xf32>
      %v13 = linalg.matmul ins(%v5, %v10 : tensor<2x32xf32>, tensor<32x16xf32>) outs(%v12 : tensor<2x16xf32>) -> tensor<2x16xf32>
      %v14 = tensor.extract_slice %wv[%i, 0, 0] [1, 32, 16] [1, 1, 1] : tensor<7x32x16xf32> to tensor<32x16xf32>
      %v15 = tensor.empty() : tensor<2x16xf32>
      %v16 = linalg.fill ins(%zero : f32) outs(%v15 : tensor<2x16xf32>) -> tensor<2x16xf32>
      %v17 = linalg.matmul ins(%v5, %v14 : tensor<2x32xf32>, tensor<32x16xf32>) outs(%v16 : tensor<2x16xf32>) -> tensor<2x16xf32>
      %v18 = tensor.expand_shape %v9 [[0], [1, 2]] output_shape [2, 4, 8] : tensor<2x32xf32> into tensor<2x4x8xf32>
      %v19 = tensor.empty() : tensor<2x4x8xf32>
      %v20 = linalg.generic {indexing_maps = [affine_map<(b, h, e) -> (b, h, e)>, affine_map<(b, h, e) -> (b, e)>, affine_map<(b, h, e) -> (b, e)>, affine_map<(b, h, e) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v18, %cosines, %sines : tensor<2x4x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%v19 : tensor<2x4x8xf32>) {
      ^bb0(%a0: f32, %a1: f32, %a2: f32, %out: f32):
        %c = arith.mulf %a0, %a1 : f32
        %s = arith.mulf %a0, %a2 : f32
        %r = arith.subf %c, %s : f32
        linalg.yield %r : f32
      } -> tensor<2x4x8xf32>
      %v21 = tensor.expand_shape %v13 [[0], [1, 2]] output_shape [2, 2, 8] : tensor<2x16xf32> into tensor<2x2x8xf32>
      %v22 = tensor.empty() : tensor<2x2x8xf32>
      %v23 = linalg.generic {indexing_maps = [affine_map<(b, h, e) -> (b, h, e)>, affine_map<(b, h, e) -> (b, e)>, affine_map<(b, h, e) -> (b, e)>, affine_map<(b, h, e) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%v21, %cosines, %sines : tensor<2x2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>) outs(%v22 : tensor<2x2x8xf32>) {
      ^bb0(%a0: f32, %a1: f32, %a2: f32, %out: f32):
        %c = arith.mulf %a0, %a1 : f32
        %s = arith.mulf %a0, %a2 : f32
        %r = arith.subf %c, %s : f32
        linalg.yield %r : f32
      } -> tensor<2x2x8xf32>
      %v24 = tensor.expand_shape %v17 [[0], [1, 2]] output_shape [2, 2, 8] : tensor<2x16xf32> into tensor<2x2x8xf32>
      %v25 = tensor.extract_slice %ks[%i, 0, 0, 0] [1, 16, 2, 8] [1, 1, 1, 1] : tensor<7x16x2x8xf32> to tensor<16x2x8xf32>
      %v26 = tensor.insert_slice %v23 into %v25[14, 0, 0] [2, 2, 8] [1, 1, 1] : tensor<2x2x8xf32> into tensor<16x2x8xf32>
      %v27 = tensor.insert_slice %v26 into %ks[%i, 0, 0, 0] [1, 16, 2, 8] [1, 1, 1, 1] : tensor<16x2x8xf32> into tensor<7x16x2x8xf32>
      %v28 = tensor.extract_slice %vs[%i, 0, 0, 0] [1, 16, 2, 8] [1, 1, 1, 1] : tensor<7x16x2x8xf32> to tensor<16x2x8xf32>
      %v29 = tensor.insert_slice %v24 into %v28[14, 0, 0] [2, 2, 8] [1, 1, 1] : tensor<2x2x8xf32> into tensor<16x2x8xf32>
      %v30 = tensor.insert_slice %v29 into %vs[%i, 0, 0, 0] [1, 16, 2, 8] [1, 1, 1, 1] : tensor<16x2x8xf32> into tensor<7x16x2x8xf32>
      %v31 = tensor.expand_shape %v20 [[0], [1, 2], [3]] output_shape [2, 2, 2, 8] : tensor<2x4x8xf32> into tensor<2x2x2x8xf32>
      %v32 = tensor.empty() : tensor<2x2x2x16xf32>
      %v33 = linalg.fill ins(%zero : f32) outs(%v32 : tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
      %v34 = linalg.generic {indexing_maps = [affine_map<(b, g, e, s, d) -> (b, g, e, d)>, affine_map<(b, g, e, s, d) -> (s, g, d)>, affine_map<(b, g, e, s, d) -> (b, g, e, s)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v31, %v26 : tensor<2x2x2x8xf32>, tensor<16x2x8xf32>) outs(%v33 : tensor<2x2x2x16xf32>) {
      ^bb0(%a0: f32, %a1: f32, %out: f32):
        %p = arith.mulf %a0, %a1 : f32
        %r = arith.addf %out, %p : f32
        linalg.yield %r : f32
      } -> tensor<2x2x2x16xf32>
      %v35 = tensor.empty() : tensor<2x2x2x16xf32>
      %v36 = linalg.generic {indexing_maps = [affine_map<(b, g, e, s) -> (b, g, e, s)>, affine_map<(b, g, e, s) -> (b, g, e, s)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v34 : tensor<2x2x2x16xf32>) outs(%v35 : tensor<2x2x2x16xf32>) {
      ^bb0(%a0: f32, %out: f32):
        %p = arith.mulf %a0, %by_head : f32
        %r = math.exp %p : f32
        linalg.yield %r : f32
      } -> tensor<2x2x2x16xf32>
      %v37 = tensor.empty() : tensor<2x2x2xf32>
      %v38 = linalg.fill ins(%zero : f32) outs(%v37 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
      %v39 = linalg.generic {indexing_maps = [affine_map<(b, g, e, s) -> (b, g, e, s)>, affine_map<(b, g, e, s) -> (b, g, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v36 : tensor<2x2x2x16xf32>) outs(%v38 : tensor<2x2x2xf32>) {
      ^bb0(%a0: f32, %out: f32):
        %r = arith.addf %out, %a0 : f32
        linalg.yield %r : f32
      } -> tensor<2x2x2xf32>
      %v40 = tensor.empty() : tensor<2x2x2x16xf32>
      %v41 = linalg.generic {indexing_maps = [affine_map<(b, g, e, s) -> (b, g, e, s)>, affine_map<(b, g, e, s) -> (b, g, e)>, affine_map<(b, g, e, s) -> (b, g, e, s)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%v36, %v39 : tensor<2x2x2x16xf32>, tensor<2x2x2xf32>) outs(%v40 : tensor<2x2x2x16xf32>) {
      ^bb0(%a0: f32, %a1: f32, %out: f32):
        %r = arith.divf %a0, %a1 : f32
        linalg.yield %r : f32
      } -> tensor<2x2x2x16xf32>
      %v42 = tensor.empty() : tensor<2x2x2x8xf32>
      %v43 = linalg.fill ins(%zero : f32) outs(%v42 : tensor<2x2x2x8xf32>) -> tensor<2x2x2x8xf32>
      %v44 = linalg.generic {indexing_maps = [affine_map<(b, g, e, d, s) -> (b, g, e, s)>, affine_map<(b, g, e, d, s) -> (s, g, d)>, affine_map<(b, g, e, d, s) -> (b, g, e, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%v41, %v29 : tensor<2x2x2x16xf32>, tensor<16x2x8xf32>) outs(%v43 : tensor<2x2x2x8xf32>) {
      ^bb0(%a0: f32, %a1: f32, %out: f32):
        %p = arith.mulf %a0, %a1 : f32
        %r = arith.addf %out, %p : f32
        linalg.yield %r : f32
      } -> tensor<2x2x2x8xf32>
      %v45 = tensor.collapse_shape %v44 [[0], [1, 2, 3]] : tensor<2x2x2x8xf32> into tensor<2x32xf32>
      %v46 = tensor.extract_slice %wo[%i, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<7x32x32xf32> to tensor<32x32xf32>
      %v47 = tensor.empty() : tensor<2x32xf32>
      %v48 = linalg.fill ins(%zero : f32) outs(%v47 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v49 = linalg.matmul ins(%v45, %v46 : tensor<2x32xf32>, tensor<32x32xf32>) outs(%v48 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v50 = tensor.empty() : tensor<2x32xf32>
      %v51 = linalg.add ins(%h, %v49 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%v50 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v52 = tensor.extract_slice %feed_norm[%i, 0] [1, 32] [1, 1] : tensor<7x32xf32> to tensor<32xf32>
      %v53 = tensor.empty() : tensor<2xf32>
      %v54 = linalg.fill ins(%zero : f32) outs(%v53 : tensor<2xf32>) -> tensor<2xf32>
      %v55 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]} ins(%v51 : tensor<2x32xf32>) outs(%v54 : tensor<2xf32>) {
      ^bb0(%a0: f32, %out: f32):
        %s = arith.mulf %a0, %a0 : f32
        %r = arith.addf %out, %s : f32
        linalg.yield %r : f32
      } -> tensor<2xf32>
      %v56 = tensor.empty() : tensor<2x32xf32>
      %v57 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v51, %v55, %v52 : tensor<2x32xf32>, tensor<2xf32>, tensor<32xf32>) outs(%v56 : tensor<2x32xf32>) {
      ^bb0(%a0: f32, %a1: f32, %a2: f32, %out: f32):
        %m = arith.mulf %a1, %by_width : f32
        %e = arith.addf %m, %tiny : f32
        %q = math.rsqrt %e : f32
        %s = arith.mulf %a0, %q : f32
        %r = arith.mulf %s, %a2 : f32
        linalg.yield %r : f32
      } -> tensor<2x32xf32>
      %v58 = tensor.extract_slice %w_gate[%i, 0, 0] [1, 32, 48] [1, 1, 1] : tensor<7x32x48xf32> to tensor<32x48xf32>
      %v59 = tensor.empty() : tensor<2x48xf32>
      %v60 = linalg.fill ins(%zero : f32) outs(%v59 : tensor<2x48xf32>) -> tensor<2x48xf32>
      %v61 = linalg.matmul ins(%v57, %v58 : tensor<2x32xf32>, tensor<32x48xf32>) outs(%v60 : tensor<2x48xf32>) -> tensor<2x48xf32>
      %v62 = tensor.extract_slice %w_up[%i, 0, 0] [1, 32, 48] [1, 1, 1] : tensor<7x32x48xf32> to tensor<32x48xf32>
      %v63 = tensor.empty() : tensor<2x48xf32>
      %v64 = linalg.fill ins(%zero : f32) outs(%v63 : tensor<2x48xf32>) -> tensor<2x48xf32>
      %v65 = linalg.matmul ins(%v57, %v62 : tensor<2x32xf32>, tensor<32x48xf32>) outs(%v64 : tensor<2x48xf32>) -> tensor<2x48xf32>
      %v66 = tensor.extract_slice %w_down[%i, 0, 0] [1, 48, 32] [1, 1, 1] : tensor<7x48x32xf32> to tensor<48x32xf32>
      %v67 = tensor.empty() : tensor<2x48xf32>
      %v68 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} ins(%v61, %v65 : tensor<2x48xf32>, tensor<2x48xf32>) outs(%v67 : tensor<2x48xf32>) {
      ^bb0(%a0: f32, %a1: f32, %out: f32):
        %n = arith.negf %a0 : f32
        %e = math.exp %n : f32
        %d = arith.addf %one, %e : f32
        %s = arith.divf %a0, %d : f32
        %r = arith.mulf %s, %a1 : f32
        linalg.yield %r : f32
      } -> tensor<2x48xf32>
      %v69 = tensor.empty() : tensor<2x32xf32>
      %v70 = linalg.fill ins(%zero : f32) outs(%v69 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v71 = linalg.matmul ins(%v68, %v66 : tensor<2x48xf32>, tensor<48x32xf32>) outs(%v70 : tensor<2x32xf32>) -> tensor<2x32xf32>
      %v72 = tensor.empty() : tensor<2x32xf32>
      %v73 = linalg.add ins(%v51, %v71 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%v72 : tensor<2x32xf32>) -> tensor<2x32xf32>
      scf.yield %v73, %v27, %v30 : tensor<2x32xf32>, tensor<7x16x2x8xf32>, tensor<7x16x2x8xf32>
    }
    bufferization.materialize_in_destination %r#1 in restrict writable %key_cache : (tensor<7x16x2x8xf32>, memref<7x16x2x8xf32>) -> ()
    bufferization.materialize_in_destination %r#2 in restrict writable %value_cache : (tensor<7x16x2x8xf32>, memref<7x16x2x8xf32>) -> ()
    return %r#0 : tensor<2x32xf32>
  }
}
