#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1) -> (d0)>
#map17 = affine_map<(d0, d1) -> (d0, 0)>
#map18 = affine_map<(d0, d1) -> (0, d1)>
#map19 = affine_map<(d0, d1) -> ()>
#map20 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map21 = affine_map<(d0, d1, d2) -> (d0)>
module {
  func.func @main(%arg0: tensor<1x64xi64> {ho.name = "input_ids", ho.random = array<f64: 0.000000e+00, 4.096000e+03>}, %arg1: tensor<1x64xi64> {ho.name = "attention_mask", ho.random = array<f64: 1.000000e+00, 2.000000e+00>}, %arg2: tensor<4096x256xf32> {ho.name = "model.embed_tokens.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg3: tensor<256x256xf32> {ho.name = "model.layers.0.self_attn.q_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg4: tensor<64x256xf32> {ho.name = "model.layers.0.self_attn.k_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg5: tensor<64x256xf32> {ho.name = "model.layers.0.self_attn.v_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg6: tensor<256x256xf32> {ho.name = "model.layers.0.self_attn.o_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg7: tensor<8x256xf32> {ho.name = "model.layers.0.mlp.gate.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg8: tensor<8x1024x256xf32> {ho.name = "model.layers.0.mlp.experts.gate_up_proj", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg9: tensor<8x256x512xf32> {ho.name = "model.layers.0.mlp.experts.down_proj", ho.random = array<f64: -7.654660e-02, 7.654660e-02>}, %arg10: tensor<256xf32> {ho.name = "model.layers.0.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg11: tensor<256xf32> {ho.name = "model.layers.0.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg12: tensor<256x256xf32> {ho.name = "model.layers.1.self_attn.q_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg13: tensor<64x256xf32> {ho.name = "model.layers.1.self_attn.k_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg14: tensor<64x256xf32> {ho.name = "model.layers.1.self_attn.v_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg15: tensor<256x256xf32> {ho.name = "model.layers.1.self_attn.o_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg16: tensor<8x256xf32> {ho.name = "model.layers.1.mlp.gate.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg17: tensor<8x1024x256xf32> {ho.name = "model.layers.1.mlp.experts.gate_up_proj", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg18: tensor<8x256x512xf32> {ho.name = "model.layers.1.mlp.experts.down_proj", ho.random = array<f64: -7.654660e-02, 7.654660e-02>}, %arg19: tensor<256xf32> {ho.name = "model.layers.1.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg20: tensor<256xf32> {ho.name = "model.layers.1.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg21: tensor<256x256xf32> {ho.name = "model.layers.2.self_attn.q_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg22: tensor<64x256xf32> {ho.name = "model.layers.2.self_attn.k_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg23: tensor<64x256xf32> {ho.name = "model.layers.2.self_attn.v_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg24: tensor<256x256xf32> {ho.name = "model.layers.2.self_attn.o_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg25: tensor<8x256xf32> {ho.name = "model.layers.2.mlp.gate.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg26: tensor<8x1024x256xf32> {ho.name = "model.layers.2.mlp.experts.gate_up_proj", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg27: tensor<8x256x512xf32> {ho.name = "model.layers.2.mlp.experts.down_proj", ho.random = array<f64: -7.654660e-02, 7.654660e-02>}, %arg28: tensor<256xf32> {ho.name = "model.layers.2.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg29: tensor<256xf32> {ho.name = "model.layers.2.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg30: tensor<256x256xf32> {ho.name = "model.layers.3.self_attn.q_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg31: tensor<64x256xf32> {ho.name = "model.layers.3.self_attn.k_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg32: tensor<64x256xf32> {ho.name = "model.layers.3.self_attn.v_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg33: tensor<256x256xf32> {ho.name = "model.layers.3.self_attn.o_proj.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg34: tensor<8x256xf32> {ho.name = "model.layers.3.mlp.gate.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg35: tensor<8x1024x256xf32> {ho.name = "model.layers.3.mlp.experts.gate_up_proj", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg36: tensor<8x256x512xf32> {ho.name = "model.layers.3.mlp.experts.down_proj", ho.random = array<f64: -7.654660e-02, 7.654660e-02>}, %arg37: tensor<256xf32> {ho.name = "model.layers.3.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg38: tensor<256xf32> {ho.name = "model.layers.3.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg39: tensor<256xf32> {ho.name = "model.norm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg40: tensor<4096x256xf32> {ho.name = "lm_head.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}) -> (tensor<1x64x4096xf32> {ho.name = "logits"}) {
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c64_i64 = arith.constant 64 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4096 = arith.constant 4096 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0.17677669529663689 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense<[1.000000e+00, 0.421696514, 0.177827939, 0.0749894157, 0.0316227786, 0.0133352149, 0.00562341325, 0.00237137382, 1.000000e-03, 4.21696488E-4, 1.7782794E-4, 7.49894243E-5, 3.16227743E-5, 1.33352141E-5, 5.62341347E-6, 2.37137374E-6]> : tensor<16xf32>
    %cst_9 = arith.constant 2.560000e+02 : f32
    %0 = tensor.empty() : tensor<1x64x256xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64xi64>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.index_cast %in : i64 to index
      %325 = linalg.index 2 : index
      %326 = arith.cmpi slt, %324, %c4096 : index
      cf.assert %326, "index must be smaller than dim size"
      %327 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %327, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%324, %325] : tensor<4096x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x256xf32>
    %2 = tensor.empty() : tensor<64xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %324 = linalg.index 0 : index
      %325 = arith.index_cast %324 : index to i64
      linalg.yield %325 : i64
    } -> tensor<64xi64>
    %4 = tensor.empty() : tensor<1x64xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x64xi64>) outs(%4 : tensor<1x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %324 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %324 : i1
    } -> tensor<1x64xi1>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xi64> into tensor<1x1x64x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xi64> into tensor<1x1x1x64xi64>
    %8 = tensor.empty() : tensor<1x1x64x64xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x64xi64>, tensor<1x1x64x1xi64>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi sle, %in, %in_216 : i64
      linalg.yield %324 : i1
    } -> tensor<1x1x64x64xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x64x64xi1>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_216: i1, %out: i1):
      %324 = arith.andi %in, %in_216 : i1
      linalg.yield %324 : i1
    } -> tensor<1x1x64x64xi1>
    %11 = tensor.empty() : tensor<1x1x1x64xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x1x1xi64>, tensor<1x1x1x64xi64>) outs(%11 : tensor<1x1x1x64xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c1_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = arith.cmpi slt, %in_216, %c0_i64 : i64
      %329 = arith.addi %in_216, %c64_i64 : i64
      %330 = arith.select %328, %329, %in_216 : i64
      %331 = arith.index_cast %330 : i64 to index
      %extracted = tensor.extract %5[%327, %331] : tensor<1x64xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x64xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x64x64xi1>, tensor<1x1x1x64xi1>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_216: i1, %out: i1):
      %324 = arith.andi %in, %in_216 : i1
      linalg.yield %324 : i1
    } -> tensor<1x1x64x64xi1>
    %14 = tensor.empty() : tensor<1x1x64x64xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_4, %cst_3 : tensor<1x1x64x64xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: i1, %in_216: f32, %in_217: f32, %out: f32):
      %324 = arith.select %in, %in_216, %in_217 : f32
      linalg.yield %324 : f32
    } -> tensor<1x1x64x64xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 64, 1] : tensor<64xi64> into tensor<1x64x1xi64>
    %16 = tensor.empty() : tensor<1x64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x64x1xi64>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.sitofp %in : i64 to f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %18 = tensor.empty() : tensor<1x64x16xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_8 : tensor<1x64x1xf32>, tensor<16xf32>) outs(%18 : tensor<1x64x16xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x16xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x64x16xf32>, tensor<1x64x16xf32>) -> tensor<1x64x32xf32>
    %20 = tensor.empty() : tensor<1x64x32xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x64x32xf32>) outs(%20 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.cos %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x64x32xf32>) outs(%20 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.sin %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %29 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %31 = tensor.empty() : tensor<256x256xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %32 = tensor.empty() : tensor<64x256xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 64, 8, 32] : tensor<64x256xf32> into tensor<1x64x8x32xf32>
    %35 = tensor.empty() : tensor<1x8x64x32xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<1x64x8x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<256x64xf32>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<64x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_16 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %40 = tensor.empty() : tensor<1x2x64x32xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 64, 32] : tensor<1x64x32xf32> into tensor<1x1x64x32xf32>
    %expanded_22 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 64, 32] : tensor<1x64x32xf32> into tensor<1x1x64x32xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 16] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %43 = tensor.empty() : tensor<1x8x64x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x8x64x16xf32>) outs(%43 : tensor<1x8x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x16xf32>
    %concat_24 = tensor.concat dim(3) %44, %extracted_slice : (tensor<1x8x64x16xf32>, tensor<1x8x64x16xf32>) -> tensor<1x8x64x32xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x8x64x32xf32>, tensor<1x8x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 16] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %48 = tensor.empty() : tensor<1x2x64x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<1x2x64x16xf32>) outs(%48 : tensor<1x2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x16xf32>
    %concat_27 = tensor.concat dim(3) %49, %extracted_slice_25 : (tensor<1x2x64x16xf32>, tensor<1x2x64x16xf32>) -> tensor<1x2x64x32xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x2x64x32xf32>, tensor<1x2x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %52 = tensor.empty() : tensor<1x2x4x64x32xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %collapsed_28 = tensor.collapse_shape %53 [[0], [1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<1x8x64x32xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %55 = tensor.empty() : tensor<1x8x32x64xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<1x8x64x32xf32>) outs(%55 : tensor<1x8x32x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x8x64x32xf32> into tensor<8x64x32xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x8x32x64xf32> into tensor<8x32x64xf32>
    %56 = tensor.empty() : tensor<8x64x64xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %58 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%57 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_32 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 8, 64, 64] : tensor<8x64x64xf32> into tensor<1x8x64x64xf32>
    %59 = tensor.empty() : tensor<1x8x64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_6 : f64 to f32
      %325 = arith.mulf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x8x64x64xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %15 : tensor<1x8x64x64xf32>, tensor<1x1x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %62 = tensor.empty() : tensor<1x8x64xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x8x64xi64>) -> tensor<1x8x64xi64>
    %64 = tensor.empty() : tensor<1x8x64xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<1x8x64xf32>) -> tensor<1x8x64xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x8x64x64xf32>) outs(%65, %63 : tensor<1x8x64xf32>, tensor<1x8x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 3 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<1x8x64xf32>, tensor<1x8x64xi64>)
    %expanded_33 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 8, 64, 1] : tensor<1x8x64xf32> into tensor<1x8x64x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_33 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %69 = tensor.empty() : tensor<1x8x64x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<1x8x64x1xf32>) -> tensor<1x8x64x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x8x64x64xf32>) outs(%70 : tensor<1x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %collapsed_34 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x8x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_35 = tensor.collapse_shape %54 [[0, 1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<8x64x32xf32>
    %73 = tensor.empty() : tensor<8x64x32xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %75 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%74 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %expanded_36 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 8, 64, 32] : tensor<8x64x32xf32> into tensor<1x8x64x32xf32>
    %76 = tensor.empty() : tensor<1x64x8x32xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x8x64x32xf32>) outs(%76 : tensor<1x64x8x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg6 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<1x64x8x32xf32> into tensor<64x256xf32>
    %77 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_40 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %84 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %collapsed_41 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %86 = tensor.empty() : tensor<256x8xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<8x256xf32>) outs(%86 : tensor<256x8xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<64x8xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<64x8xf32>) -> tensor<64x8xf32>
    %89 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<64x256xf32>, tensor<256x8xf32>) outs(%88 : tensor<64x8xf32>) -> tensor<64x8xf32>
    %90 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<64xi64>) -> tensor<64xi64>
    %91 = tensor.empty() : tensor<64xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%91 : tensor<64xf32>) -> tensor<64xf32>
    %93:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%89 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_43 = tensor.expand_shape %93#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %expanded_43 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %96 = tensor.empty() : tensor<64x1xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%95 : tensor<64x8xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%95, %98 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %100 = tensor.empty() : tensor<8xi64>
    %101 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%100 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %324 = linalg.index 0 : index
      %325 = arith.index_cast %324 : index to i64
      linalg.yield %325 : i64
    } -> tensor<8xi64>
    %expanded_44 = tensor.expand_shape %101 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %102:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%99 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_45 = tensor.expand_shape %102#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_46 = tensor.expand_shape %102#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %103 = tensor.empty() : tensor<64x8xi1>
    %104 = linalg.generic {indexing_maps = [#map18, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_44, %expanded_46 : tensor<1x8xi64>, tensor<64x1xi64>) outs(%103 : tensor<64x8xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi eq, %in, %in_216 : i64
      linalg.yield %324 : i1
    } -> tensor<64x8xi1>
    %105 = linalg.generic {indexing_maps = [#map3, #map19, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%104, %cst_2, %99 : tensor<64x8xi1>, tensor<f32>, tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: i1, %in_216: f32, %in_217: f32, %out: f32):
      %324 = arith.select %in, %in_216, %in_217 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %106:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_47 = tensor.expand_shape %106#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_48 = tensor.expand_shape %106#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat_49 = tensor.concat dim(1) %expanded_45, %expanded_47 : (tensor<64x1xf32>, tensor<64x1xf32>) -> tensor<64x2xf32>
    %concat_50 = tensor.concat dim(1) %expanded_46, %expanded_48 : (tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x2xi64>
    %107 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%concat_49 : tensor<64x2xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %108 = tensor.empty() : tensor<64x2xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_49, %107 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%108 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x2xf32>
    %110 = tensor.empty() : tensor<64x2x256xf32>
    %111 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<64x256xf32>) outs(%110 : tensor<64x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x2x256xf32>
    %collapsed_51 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<64x2x256xf32> into tensor<128x256xf32>
    %collapsed_52 = tensor.collapse_shape %concat_50 [[0, 1]] : tensor<64x2xi64> into tensor<128xi64>
    %112 = tensor.empty() : tensor<128x1024x256xf32>
    %113 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<128xi64>) outs(%112 : tensor<128x1024x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg8[%327, %328, %329] : tensor<8x1024x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x1024x256xf32>
    %expanded_53 = tensor.expand_shape %collapsed_51 [[0], [1, 2]] output_shape [128, 256, 1] : tensor<128x256xf32> into tensor<128x256x1xf32>
    %114 = tensor.empty() : tensor<128x1024x1xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<128x1024x1xf32>) -> tensor<128x1024x1xf32>
    %116 = linalg.batch_matmul ins(%113, %expanded_53 : tensor<128x1024x256xf32>, tensor<128x256x1xf32>) outs(%115 : tensor<128x1024x1xf32>) -> tensor<128x1024x1xf32>
    %collapsed_54 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<128x1024x1xf32> into tensor<128x1024xf32>
    %extracted_slice_55 = tensor.extract_slice %collapsed_54[0, 0] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %extracted_slice_56 = tensor.extract_slice %collapsed_54[0, 512] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %117 = tensor.empty() : tensor<128x512xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_55 : tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      %325 = math.exp %324 : f32
      %326 = arith.addf %325, %cst_1 : f32
      %327 = arith.divf %cst_1, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<128x512xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_55, %118 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%119, %extracted_slice_56 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %121 = tensor.empty() : tensor<128x256x512xf32>
    %122 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<128xi64>) outs(%121 : tensor<128x256x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg9[%327, %328, %329] : tensor<8x256x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x512xf32>
    %expanded_57 = tensor.expand_shape %120 [[0], [1, 2]] output_shape [128, 512, 1] : tensor<128x512xf32> into tensor<128x512x1xf32>
    %123 = tensor.empty() : tensor<128x256x1xf32>
    %124 = linalg.fill ins(%cst : f32) outs(%123 : tensor<128x256x1xf32>) -> tensor<128x256x1xf32>
    %125 = linalg.batch_matmul ins(%122, %expanded_57 : tensor<128x256x512xf32>, tensor<128x512x1xf32>) outs(%124 : tensor<128x256x1xf32>) -> tensor<128x256x1xf32>
    %collapsed_58 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<128x256x1xf32> into tensor<128x256xf32>
    %collapsed_59 = tensor.collapse_shape %109 [[0, 1]] : tensor<64x2xf32> into tensor<128xf32>
    %expanded_60 = tensor.expand_shape %collapsed_59 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
    %126 = tensor.empty() : tensor<128x256xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_58, %expanded_60 : tensor<128x256xf32>, tensor<128x1xf32>) outs(%126 : tensor<128x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x256xf32>
    %expanded_61 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [64, 2, 256] : tensor<128x256xf32> into tensor<64x2x256xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_61 : tensor<64x2x256xf32>) outs(%33 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x256xf32>
    %expanded_62 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_62 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %136 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %135 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %transposed_63 = linalg.transpose ins(%arg12 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %137 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_65 = tensor.expand_shape %137 [[0, 1], [2, 3]] output_shape [1, 64, 8, 32] : tensor<64x256xf32> into tensor<1x64x8x32xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<1x64x8x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_67 = linalg.transpose ins(%arg13 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_64, %transposed_67 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_68 = tensor.expand_shape %138 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%arg14 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_64, %transposed_70 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_71 = tensor.expand_shape %139 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %140 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_66, %expanded_21 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %extracted_slice_73 = tensor.extract_slice %transposed_66[0, 0, 0, 0] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %extracted_slice_74 = tensor.extract_slice %transposed_66[0, 0, 0, 16] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_74 : tensor<1x8x64x16xf32>) outs(%43 : tensor<1x8x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x16xf32>
    %concat_75 = tensor.concat dim(3) %141, %extracted_slice_73 : (tensor<1x8x64x16xf32>, tensor<1x8x64x16xf32>) -> tensor<1x8x64x32xf32>
    %142 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_75, %expanded_22 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x8x64x32xf32>, tensor<1x8x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69, %expanded_21 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %extracted_slice_76 = tensor.extract_slice %transposed_69[0, 0, 0, 0] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %extracted_slice_77 = tensor.extract_slice %transposed_69[0, 0, 0, 16] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %145 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_77 : tensor<1x2x64x16xf32>) outs(%48 : tensor<1x2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x16xf32>
    %concat_78 = tensor.concat dim(3) %145, %extracted_slice_76 : (tensor<1x2x64x16xf32>, tensor<1x2x64x16xf32>) -> tensor<1x2x64x32xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_78, %expanded_22 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %146 : tensor<1x2x64x32xf32>, tensor<1x2x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %148 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %collapsed_79 = tensor.collapse_shape %148 [[0], [1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<1x8x64x32xf32>
    %149 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_72 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %transposed_80 = linalg.transpose ins(%collapsed_79 : tensor<1x8x64x32xf32>) outs(%55 : tensor<1x8x32x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_81 = tensor.collapse_shape %143 [[0, 1], [2], [3]] : tensor<1x8x64x32xf32> into tensor<8x64x32xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_80 [[0, 1], [2], [3]] : tensor<1x8x32x64xf32> into tensor<8x32x64xf32>
    %150 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%57 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_83 = tensor.expand_shape %150 [[0, 1], [2], [3]] output_shape [1, 8, 64, 64] : tensor<8x64x64xf32> into tensor<1x8x64x64xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_6 : f64 to f32
      %325 = arith.mulf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x8x64x64xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %15 : tensor<1x8x64x64xf32>, tensor<1x1x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %153:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%152 : tensor<1x8x64x64xf32>) outs(%65, %63 : tensor<1x8x64xf32>, tensor<1x8x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 3 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<1x8x64xf32>, tensor<1x8x64xi64>)
    %expanded_84 = tensor.expand_shape %153#0 [[0], [1], [2, 3]] output_shape [1, 8, 64, 1] : tensor<1x8x64xf32> into tensor<1x8x64x1xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_84 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%155 : tensor<1x8x64x64xf32>) outs(%70 : tensor<1x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%155, %156 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %collapsed_85 = tensor.collapse_shape %157 [[0, 1], [2], [3]] : tensor<1x8x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_86 = tensor.collapse_shape %149 [[0, 1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<8x64x32xf32>
    %158 = linalg.batch_matmul ins(%collapsed_85, %collapsed_86 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%74 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %expanded_87 = tensor.expand_shape %158 [[0, 1], [2], [3]] output_shape [1, 8, 64, 32] : tensor<8x64x32xf32> into tensor<1x8x64x32xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x8x64x32xf32>) outs(%76 : tensor<1x64x8x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg15 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_90 = tensor.collapse_shape %transposed_88 [[0, 1], [2, 3]] : tensor<1x64x8x32xf32> into tensor<64x256xf32>
    %159 = linalg.matmul ins(%collapsed_90, %transposed_89 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_91 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_91 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %165 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %167 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %166 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %collapsed_92 = tensor.collapse_shape %167 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %transposed_93 = linalg.transpose ins(%arg16 : tensor<8x256xf32>) outs(%86 : tensor<256x8xf32>) permutation = [1, 0] 
    %168 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<64x256xf32>, tensor<256x8xf32>) outs(%88 : tensor<64x8xf32>) -> tensor<64x8xf32>
    %169:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%168 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_94 = tensor.expand_shape %169#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %170 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%168, %expanded_94 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%171 : tensor<64x8xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%171, %172 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %174:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%173 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_95 = tensor.expand_shape %174#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_96 = tensor.expand_shape %174#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %175 = linalg.generic {indexing_maps = [#map18, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_44, %expanded_96 : tensor<1x8xi64>, tensor<64x1xi64>) outs(%103 : tensor<64x8xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi eq, %in, %in_216 : i64
      linalg.yield %324 : i1
    } -> tensor<64x8xi1>
    %176 = linalg.generic {indexing_maps = [#map3, #map19, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%175, %cst_2, %173 : tensor<64x8xi1>, tensor<f32>, tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: i1, %in_216: f32, %in_217: f32, %out: f32):
      %324 = arith.select %in, %in_216, %in_217 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %177:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%176 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_97 = tensor.expand_shape %177#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_98 = tensor.expand_shape %177#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat_99 = tensor.concat dim(1) %expanded_95, %expanded_97 : (tensor<64x1xf32>, tensor<64x1xf32>) -> tensor<64x2xf32>
    %concat_100 = tensor.concat dim(1) %expanded_96, %expanded_98 : (tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x2xi64>
    %178 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%concat_99 : tensor<64x2xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_99, %178 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%108 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x2xf32>
    %180 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92 : tensor<64x256xf32>) outs(%110 : tensor<64x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x2x256xf32>
    %collapsed_101 = tensor.collapse_shape %180 [[0, 1], [2]] : tensor<64x2x256xf32> into tensor<128x256xf32>
    %collapsed_102 = tensor.collapse_shape %concat_100 [[0, 1]] : tensor<64x2xi64> into tensor<128xi64>
    %181 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102 : tensor<128xi64>) outs(%112 : tensor<128x1024x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg17[%327, %328, %329] : tensor<8x1024x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x1024x256xf32>
    %expanded_103 = tensor.expand_shape %collapsed_101 [[0], [1, 2]] output_shape [128, 256, 1] : tensor<128x256xf32> into tensor<128x256x1xf32>
    %182 = linalg.batch_matmul ins(%181, %expanded_103 : tensor<128x1024x256xf32>, tensor<128x256x1xf32>) outs(%115 : tensor<128x1024x1xf32>) -> tensor<128x1024x1xf32>
    %collapsed_104 = tensor.collapse_shape %182 [[0], [1, 2]] : tensor<128x1024x1xf32> into tensor<128x1024xf32>
    %extracted_slice_105 = tensor.extract_slice %collapsed_104[0, 0] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %extracted_slice_106 = tensor.extract_slice %collapsed_104[0, 512] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_105 : tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      %325 = math.exp %324 : f32
      %326 = arith.addf %325, %cst_1 : f32
      %327 = arith.divf %cst_1, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<128x512xf32>
    %184 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_105, %183 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%184, %extracted_slice_106 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %186 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102 : tensor<128xi64>) outs(%121 : tensor<128x256x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg18[%327, %328, %329] : tensor<8x256x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x512xf32>
    %expanded_107 = tensor.expand_shape %185 [[0], [1, 2]] output_shape [128, 512, 1] : tensor<128x512xf32> into tensor<128x512x1xf32>
    %187 = linalg.batch_matmul ins(%186, %expanded_107 : tensor<128x256x512xf32>, tensor<128x512x1xf32>) outs(%124 : tensor<128x256x1xf32>) -> tensor<128x256x1xf32>
    %collapsed_108 = tensor.collapse_shape %187 [[0], [1, 2]] : tensor<128x256x1xf32> into tensor<128x256xf32>
    %collapsed_109 = tensor.collapse_shape %179 [[0, 1]] : tensor<64x2xf32> into tensor<128xf32>
    %expanded_110 = tensor.expand_shape %collapsed_109 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
    %188 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_108, %expanded_110 : tensor<128x256xf32>, tensor<128x1xf32>) outs(%126 : tensor<128x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x256xf32>
    %expanded_111 = tensor.expand_shape %188 [[0, 1], [2]] output_shape [64, 2, 256] : tensor<128x256xf32> into tensor<64x2x256xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_111 : tensor<64x2x256xf32>) outs(%33 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x256xf32>
    %expanded_112 = tensor.expand_shape %189 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_112 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %195 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %197 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %196 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %transposed_113 = linalg.transpose ins(%arg21 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_114 = tensor.collapse_shape %197 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %198 = linalg.matmul ins(%collapsed_114, %transposed_113 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_115 = tensor.expand_shape %198 [[0, 1], [2, 3]] output_shape [1, 64, 8, 32] : tensor<64x256xf32> into tensor<1x64x8x32xf32>
    %transposed_116 = linalg.transpose ins(%expanded_115 : tensor<1x64x8x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_117 = linalg.transpose ins(%arg22 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %199 = linalg.matmul ins(%collapsed_114, %transposed_117 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_118 = tensor.expand_shape %199 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_119 = linalg.transpose ins(%expanded_118 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_120 = linalg.transpose ins(%arg23 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %200 = linalg.matmul ins(%collapsed_114, %transposed_120 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_121 = tensor.expand_shape %200 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_122 = linalg.transpose ins(%expanded_121 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %201 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_116, %expanded_21 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %extracted_slice_123 = tensor.extract_slice %transposed_116[0, 0, 0, 0] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %extracted_slice_124 = tensor.extract_slice %transposed_116[0, 0, 0, 16] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %202 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_124 : tensor<1x8x64x16xf32>) outs(%43 : tensor<1x8x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x16xf32>
    %concat_125 = tensor.concat dim(3) %202, %extracted_slice_123 : (tensor<1x8x64x16xf32>, tensor<1x8x64x16xf32>) -> tensor<1x8x64x32xf32>
    %203 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_125, %expanded_22 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %204 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %203 : tensor<1x8x64x32xf32>, tensor<1x8x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_119, %expanded_21 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %extracted_slice_126 = tensor.extract_slice %transposed_119[0, 0, 0, 0] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %extracted_slice_127 = tensor.extract_slice %transposed_119[0, 0, 0, 16] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_127 : tensor<1x2x64x16xf32>) outs(%48 : tensor<1x2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x16xf32>
    %concat_128 = tensor.concat dim(3) %206, %extracted_slice_126 : (tensor<1x2x64x16xf32>, tensor<1x2x64x16xf32>) -> tensor<1x2x64x32xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_128, %expanded_22 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %207 : tensor<1x2x64x32xf32>, tensor<1x2x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %209 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %collapsed_129 = tensor.collapse_shape %209 [[0], [1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<1x8x64x32xf32>
    %210 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_122 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %transposed_130 = linalg.transpose ins(%collapsed_129 : tensor<1x8x64x32xf32>) outs(%55 : tensor<1x8x32x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_131 = tensor.collapse_shape %204 [[0, 1], [2], [3]] : tensor<1x8x64x32xf32> into tensor<8x64x32xf32>
    %collapsed_132 = tensor.collapse_shape %transposed_130 [[0, 1], [2], [3]] : tensor<1x8x32x64xf32> into tensor<8x32x64xf32>
    %211 = linalg.batch_matmul ins(%collapsed_131, %collapsed_132 : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%57 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_133 = tensor.expand_shape %211 [[0, 1], [2], [3]] output_shape [1, 8, 64, 64] : tensor<8x64x64xf32> into tensor<1x8x64x64xf32>
    %212 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_6 : f64 to f32
      %325 = arith.mulf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x8x64x64xf32>
    %213 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %15 : tensor<1x8x64x64xf32>, tensor<1x1x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %214:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%213 : tensor<1x8x64x64xf32>) outs(%65, %63 : tensor<1x8x64xf32>, tensor<1x8x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 3 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<1x8x64xf32>, tensor<1x8x64xi64>)
    %expanded_134 = tensor.expand_shape %214#0 [[0], [1], [2, 3]] output_shape [1, 8, 64, 1] : tensor<1x8x64xf32> into tensor<1x8x64x1xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %expanded_134 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %216 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %217 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%216 : tensor<1x8x64x64xf32>) outs(%70 : tensor<1x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x1xf32>
    %218 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %collapsed_135 = tensor.collapse_shape %218 [[0, 1], [2], [3]] : tensor<1x8x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_136 = tensor.collapse_shape %210 [[0, 1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<8x64x32xf32>
    %219 = linalg.batch_matmul ins(%collapsed_135, %collapsed_136 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%74 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %expanded_137 = tensor.expand_shape %219 [[0, 1], [2], [3]] output_shape [1, 8, 64, 32] : tensor<8x64x32xf32> into tensor<1x8x64x32xf32>
    %transposed_138 = linalg.transpose ins(%expanded_137 : tensor<1x8x64x32xf32>) outs(%76 : tensor<1x64x8x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_139 = linalg.transpose ins(%arg24 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_140 = tensor.collapse_shape %transposed_138 [[0, 1], [2, 3]] : tensor<1x64x8x32xf32> into tensor<64x256xf32>
    %220 = linalg.matmul ins(%collapsed_140, %transposed_139 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_141 = tensor.expand_shape %220 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %expanded_141 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %226 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %228 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29, %227 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %collapsed_142 = tensor.collapse_shape %228 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %transposed_143 = linalg.transpose ins(%arg25 : tensor<8x256xf32>) outs(%86 : tensor<256x8xf32>) permutation = [1, 0] 
    %229 = linalg.matmul ins(%collapsed_142, %transposed_143 : tensor<64x256xf32>, tensor<256x8xf32>) outs(%88 : tensor<64x8xf32>) -> tensor<64x8xf32>
    %230:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%229 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_144 = tensor.expand_shape %230#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %231 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%229, %expanded_144 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %232 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %233 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%232 : tensor<64x8xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%232, %233 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %235:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%234 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_145 = tensor.expand_shape %235#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_146 = tensor.expand_shape %235#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %236 = linalg.generic {indexing_maps = [#map18, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_44, %expanded_146 : tensor<1x8xi64>, tensor<64x1xi64>) outs(%103 : tensor<64x8xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi eq, %in, %in_216 : i64
      linalg.yield %324 : i1
    } -> tensor<64x8xi1>
    %237 = linalg.generic {indexing_maps = [#map3, #map19, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%236, %cst_2, %234 : tensor<64x8xi1>, tensor<f32>, tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: i1, %in_216: f32, %in_217: f32, %out: f32):
      %324 = arith.select %in, %in_216, %in_217 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %238:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%237 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_147 = tensor.expand_shape %238#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_148 = tensor.expand_shape %238#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat_149 = tensor.concat dim(1) %expanded_145, %expanded_147 : (tensor<64x1xf32>, tensor<64x1xf32>) -> tensor<64x2xf32>
    %concat_150 = tensor.concat dim(1) %expanded_146, %expanded_148 : (tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x2xi64>
    %239 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%concat_149 : tensor<64x2xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %240 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_149, %239 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%108 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x2xf32>
    %241 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_142 : tensor<64x256xf32>) outs(%110 : tensor<64x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x2x256xf32>
    %collapsed_151 = tensor.collapse_shape %241 [[0, 1], [2]] : tensor<64x2x256xf32> into tensor<128x256xf32>
    %collapsed_152 = tensor.collapse_shape %concat_150 [[0, 1]] : tensor<64x2xi64> into tensor<128xi64>
    %242 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_152 : tensor<128xi64>) outs(%112 : tensor<128x1024x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg26[%327, %328, %329] : tensor<8x1024x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x1024x256xf32>
    %expanded_153 = tensor.expand_shape %collapsed_151 [[0], [1, 2]] output_shape [128, 256, 1] : tensor<128x256xf32> into tensor<128x256x1xf32>
    %243 = linalg.batch_matmul ins(%242, %expanded_153 : tensor<128x1024x256xf32>, tensor<128x256x1xf32>) outs(%115 : tensor<128x1024x1xf32>) -> tensor<128x1024x1xf32>
    %collapsed_154 = tensor.collapse_shape %243 [[0], [1, 2]] : tensor<128x1024x1xf32> into tensor<128x1024xf32>
    %extracted_slice_155 = tensor.extract_slice %collapsed_154[0, 0] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %extracted_slice_156 = tensor.extract_slice %collapsed_154[0, 512] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %244 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_155 : tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      %325 = math.exp %324 : f32
      %326 = arith.addf %325, %cst_1 : f32
      %327 = arith.divf %cst_1, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<128x512xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_155, %244 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%245, %extracted_slice_156 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %247 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_152 : tensor<128xi64>) outs(%121 : tensor<128x256x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg27[%327, %328, %329] : tensor<8x256x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x512xf32>
    %expanded_157 = tensor.expand_shape %246 [[0], [1, 2]] output_shape [128, 512, 1] : tensor<128x512xf32> into tensor<128x512x1xf32>
    %248 = linalg.batch_matmul ins(%247, %expanded_157 : tensor<128x256x512xf32>, tensor<128x512x1xf32>) outs(%124 : tensor<128x256x1xf32>) -> tensor<128x256x1xf32>
    %collapsed_158 = tensor.collapse_shape %248 [[0], [1, 2]] : tensor<128x256x1xf32> into tensor<128x256xf32>
    %collapsed_159 = tensor.collapse_shape %240 [[0, 1]] : tensor<64x2xf32> into tensor<128xf32>
    %expanded_160 = tensor.expand_shape %collapsed_159 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
    %249 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_158, %expanded_160 : tensor<128x256xf32>, tensor<128x1xf32>) outs(%126 : tensor<128x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x256xf32>
    %expanded_161 = tensor.expand_shape %249 [[0, 1], [2]] output_shape [64, 2, 256] : tensor<128x256xf32> into tensor<64x2x256xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_161 : tensor<64x2x256xf32>) outs(%33 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x256xf32>
    %expanded_162 = tensor.expand_shape %250 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %expanded_162 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %256 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %258 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %257 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %transposed_163 = linalg.transpose ins(%arg30 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_164 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %259 = linalg.matmul ins(%collapsed_164, %transposed_163 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_165 = tensor.expand_shape %259 [[0, 1], [2, 3]] output_shape [1, 64, 8, 32] : tensor<64x256xf32> into tensor<1x64x8x32xf32>
    %transposed_166 = linalg.transpose ins(%expanded_165 : tensor<1x64x8x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_167 = linalg.transpose ins(%arg31 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %260 = linalg.matmul ins(%collapsed_164, %transposed_167 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_168 = tensor.expand_shape %260 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_169 = linalg.transpose ins(%expanded_168 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_170 = linalg.transpose ins(%arg32 : tensor<64x256xf32>) outs(%36 : tensor<256x64xf32>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_164, %transposed_170 : tensor<64x256xf32>, tensor<256x64xf32>) outs(%38 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded_171 = tensor.expand_shape %261 [[0, 1], [2, 3]] output_shape [1, 64, 2, 32] : tensor<64x64xf32> into tensor<1x64x2x32xf32>
    %transposed_172 = linalg.transpose ins(%expanded_171 : tensor<1x64x2x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) permutation = [0, 2, 1, 3] 
    %262 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_166, %expanded_21 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_166[0, 0, 0, 0] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %extracted_slice_174 = tensor.extract_slice %transposed_166[0, 0, 0, 16] [1, 8, 64, 16] [1, 1, 1, 1] : tensor<1x8x64x32xf32> to tensor<1x8x64x16xf32>
    %263 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_174 : tensor<1x8x64x16xf32>) outs(%43 : tensor<1x8x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x16xf32>
    %concat_175 = tensor.concat dim(3) %263, %extracted_slice_173 : (tensor<1x8x64x16xf32>, tensor<1x8x64x16xf32>) -> tensor<1x8x64x32xf32>
    %264 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_175, %expanded_22 : tensor<1x8x64x32xf32>, tensor<1x1x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %265 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %264 : tensor<1x8x64x32xf32>, tensor<1x8x64x32xf32>) outs(%35 : tensor<1x8x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x32xf32>
    %266 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_169, %expanded_21 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %extracted_slice_176 = tensor.extract_slice %transposed_169[0, 0, 0, 0] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %extracted_slice_177 = tensor.extract_slice %transposed_169[0, 0, 0, 16] [1, 2, 64, 16] [1, 1, 1, 1] : tensor<1x2x64x32xf32> to tensor<1x2x64x16xf32>
    %267 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_177 : tensor<1x2x64x16xf32>) outs(%48 : tensor<1x2x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x16xf32>
    %concat_178 = tensor.concat dim(3) %267, %extracted_slice_176 : (tensor<1x2x64x16xf32>, tensor<1x2x64x16xf32>) -> tensor<1x2x64x32xf32>
    %268 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_178, %expanded_22 : tensor<1x2x64x32xf32>, tensor<1x1x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %269 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %268 : tensor<1x2x64x32xf32>, tensor<1x2x64x32xf32>) outs(%40 : tensor<1x2x64x32xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x2x64x32xf32>
    %270 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%269 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %collapsed_179 = tensor.collapse_shape %270 [[0], [1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<1x8x64x32xf32>
    %271 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_172 : tensor<1x2x64x32xf32>) outs(%52 : tensor<1x2x4x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x64x32xf32>
    %transposed_180 = linalg.transpose ins(%collapsed_179 : tensor<1x8x64x32xf32>) outs(%55 : tensor<1x8x32x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_181 = tensor.collapse_shape %265 [[0, 1], [2], [3]] : tensor<1x8x64x32xf32> into tensor<8x64x32xf32>
    %collapsed_182 = tensor.collapse_shape %transposed_180 [[0, 1], [2], [3]] : tensor<1x8x32x64xf32> into tensor<8x32x64xf32>
    %272 = linalg.batch_matmul ins(%collapsed_181, %collapsed_182 : tensor<8x64x32xf32>, tensor<8x32x64xf32>) outs(%57 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_183 = tensor.expand_shape %272 [[0, 1], [2], [3]] output_shape [1, 8, 64, 64] : tensor<8x64x64xf32> into tensor<1x8x64x64xf32>
    %273 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_183 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_6 : f64 to f32
      %325 = arith.mulf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x8x64x64xf32>
    %274 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %15 : tensor<1x8x64x64xf32>, tensor<1x1x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %275:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%274 : tensor<1x8x64x64xf32>) outs(%65, %63 : tensor<1x8x64xf32>, tensor<1x8x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 3 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<1x8x64xf32>, tensor<1x8x64xi64>)
    %expanded_184 = tensor.expand_shape %275#0 [[0], [1], [2, 3]] output_shape [1, 8, 64, 1] : tensor<1x8x64xf32> into tensor<1x8x64x1xf32>
    %276 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%274, %expanded_184 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %277 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276 : tensor<1x8x64x64xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %278 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%277 : tensor<1x8x64x64xf32>) outs(%70 : tensor<1x8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x1xf32>
    %279 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %278 : tensor<1x8x64x64xf32>, tensor<1x8x64x1xf32>) outs(%59 : tensor<1x8x64x64xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x8x64x64xf32>
    %collapsed_185 = tensor.collapse_shape %279 [[0, 1], [2], [3]] : tensor<1x8x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_186 = tensor.collapse_shape %271 [[0, 1, 2], [3], [4]] : tensor<1x2x4x64x32xf32> into tensor<8x64x32xf32>
    %280 = linalg.batch_matmul ins(%collapsed_185, %collapsed_186 : tensor<8x64x64xf32>, tensor<8x64x32xf32>) outs(%74 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %expanded_187 = tensor.expand_shape %280 [[0, 1], [2], [3]] output_shape [1, 8, 64, 32] : tensor<8x64x32xf32> into tensor<1x8x64x32xf32>
    %transposed_188 = linalg.transpose ins(%expanded_187 : tensor<1x8x64x32xf32>) outs(%76 : tensor<1x64x8x32xf32>) permutation = [0, 2, 1, 3] 
    %transposed_189 = linalg.transpose ins(%arg33 : tensor<256x256xf32>) outs(%31 : tensor<256x256xf32>) permutation = [1, 0] 
    %collapsed_190 = tensor.collapse_shape %transposed_188 [[0, 1], [2, 3]] : tensor<1x64x8x32xf32> into tensor<64x256xf32>
    %281 = linalg.matmul ins(%collapsed_190, %transposed_189 : tensor<64x256xf32>, tensor<256x256xf32>) outs(%33 : tensor<64x256xf32>) -> tensor<64x256xf32>
    %expanded_191 = tensor.expand_shape %281 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %expanded_191 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %287 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %289 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %288 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %collapsed_192 = tensor.collapse_shape %289 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %transposed_193 = linalg.transpose ins(%arg34 : tensor<8x256xf32>) outs(%86 : tensor<256x8xf32>) permutation = [1, 0] 
    %290 = linalg.matmul ins(%collapsed_192, %transposed_193 : tensor<64x256xf32>, tensor<256x8xf32>) outs(%88 : tensor<64x8xf32>) -> tensor<64x8xf32>
    %291:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%290 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_194 = tensor.expand_shape %291#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %292 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%290, %expanded_194 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.subf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%292 : tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.exp %in : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %294 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%293 : tensor<64x8xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %295 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%293, %294 : tensor<64x8xf32>, tensor<64x1xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %296:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%295 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_195 = tensor.expand_shape %296#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_196 = tensor.expand_shape %296#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %297 = linalg.generic {indexing_maps = [#map18, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_44, %expanded_196 : tensor<1x8xi64>, tensor<64x1xi64>) outs(%103 : tensor<64x8xi1>) {
    ^bb0(%in: i64, %in_216: i64, %out: i1):
      %324 = arith.cmpi eq, %in, %in_216 : i64
      linalg.yield %324 : i1
    } -> tensor<64x8xi1>
    %298 = linalg.generic {indexing_maps = [#map3, #map19, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%297, %cst_2, %295 : tensor<64x8xi1>, tensor<f32>, tensor<64x8xf32>) outs(%87 : tensor<64x8xf32>) {
    ^bb0(%in: i1, %in_216: f32, %in_217: f32, %out: f32):
      %324 = arith.select %in, %in_216, %in_217 : f32
      linalg.yield %324 : f32
    } -> tensor<64x8xf32>
    %299:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction"]} ins(%298 : tensor<64x8xf32>) outs(%92, %90 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_216: i64):
      %324 = linalg.index 1 : index
      %325 = arith.index_cast %324 : index to i64
      %326 = arith.maximumf %in, %out : f32
      %327 = arith.cmpf ogt, %in, %out : f32
      %328 = arith.select %327, %325, %out_216 : i64
      linalg.yield %326, %328 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_197 = tensor.expand_shape %299#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %expanded_198 = tensor.expand_shape %299#1 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %concat_199 = tensor.concat dim(1) %expanded_195, %expanded_197 : (tensor<64x1xf32>, tensor<64x1xf32>) -> tensor<64x2xf32>
    %concat_200 = tensor.concat dim(1) %expanded_196, %expanded_198 : (tensor<64x1xi64>, tensor<64x1xi64>) -> tensor<64x2xi64>
    %300 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction"]} ins(%concat_199 : tensor<64x2xf32>) outs(%97 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x1xf32>
    %301 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat_199, %300 : tensor<64x2xf32>, tensor<64x1xf32>) outs(%108 : tensor<64x2xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.divf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<64x2xf32>
    %302 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_192 : tensor<64x256xf32>) outs(%110 : tensor<64x2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x2x256xf32>
    %collapsed_201 = tensor.collapse_shape %302 [[0, 1], [2]] : tensor<64x2x256xf32> into tensor<128x256xf32>
    %collapsed_202 = tensor.collapse_shape %concat_200 [[0, 1]] : tensor<64x2xi64> into tensor<128xi64>
    %303 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_202 : tensor<128xi64>) outs(%112 : tensor<128x1024x256xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg35[%327, %328, %329] : tensor<8x1024x256xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x1024x256xf32>
    %expanded_203 = tensor.expand_shape %collapsed_201 [[0], [1, 2]] output_shape [128, 256, 1] : tensor<128x256xf32> into tensor<128x256x1xf32>
    %304 = linalg.batch_matmul ins(%303, %expanded_203 : tensor<128x1024x256xf32>, tensor<128x256x1xf32>) outs(%115 : tensor<128x1024x1xf32>) -> tensor<128x1024x1xf32>
    %collapsed_204 = tensor.collapse_shape %304 [[0], [1, 2]] : tensor<128x1024x1xf32> into tensor<128x1024xf32>
    %extracted_slice_205 = tensor.extract_slice %collapsed_204[0, 0] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %extracted_slice_206 = tensor.extract_slice %collapsed_204[0, 512] [128, 512] [1, 1] : tensor<128x1024xf32> to tensor<128x512xf32>
    %305 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_205 : tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.negf %in : f32
      %325 = math.exp %324 : f32
      %326 = arith.addf %325, %cst_1 : f32
      %327 = arith.divf %cst_1, %326 : f32
      linalg.yield %327 : f32
    } -> tensor<128x512xf32>
    %306 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_205, %305 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %307 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%306, %extracted_slice_206 : tensor<128x512xf32>, tensor<128x512xf32>) outs(%117 : tensor<128x512xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x512xf32>
    %308 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_202 : tensor<128xi64>) outs(%121 : tensor<128x256x512xf32>) {
    ^bb0(%in: i64, %out: f32):
      %324 = arith.cmpi slt, %in, %c0_i64 : i64
      %325 = arith.addi %in, %c8_i64 : i64
      %326 = arith.select %324, %325, %in : i64
      %327 = arith.index_cast %326 : i64 to index
      %328 = linalg.index 1 : index
      %329 = linalg.index 2 : index
      %extracted = tensor.extract %arg36[%327, %328, %329] : tensor<8x256x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x512xf32>
    %expanded_207 = tensor.expand_shape %307 [[0], [1, 2]] output_shape [128, 512, 1] : tensor<128x512xf32> into tensor<128x512x1xf32>
    %309 = linalg.batch_matmul ins(%308, %expanded_207 : tensor<128x256x512xf32>, tensor<128x512x1xf32>) outs(%124 : tensor<128x256x1xf32>) -> tensor<128x256x1xf32>
    %collapsed_208 = tensor.collapse_shape %309 [[0], [1, 2]] : tensor<128x256x1xf32> into tensor<128x256xf32>
    %collapsed_209 = tensor.collapse_shape %301 [[0, 1]] : tensor<64x2xf32> into tensor<128xf32>
    %expanded_210 = tensor.expand_shape %collapsed_209 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32>
    %310 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_208, %expanded_210 : tensor<128x256xf32>, tensor<128x1xf32>) outs(%126 : tensor<128x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<128x256xf32>
    %expanded_211 = tensor.expand_shape %310 [[0, 1], [2]] output_shape [64, 2, 256] : tensor<128x256xf32> into tensor<64x2x256xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map20], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_211 : tensor<64x2x256xf32>) outs(%33 : tensor<64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<64x256xf32>
    %expanded_212 = tensor.expand_shape %311 [[0, 1], [2]] output_shape [1, 64, 256] : tensor<64x256xf32> into tensor<1x64x256xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %expanded_212 : tensor<1x64x256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.addf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<1x64x256xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.addf %in, %out : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.divf %in, %cst_9 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = arith.truncf %cst_7 : f64 to f32
      %325 = arith.addf %in, %324 : f32
      linalg.yield %325 : f32
    } -> tensor<1x64x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %324 = math.rsqrt %in : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %317 : tensor<1x64x256xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %319 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39, %318 : tensor<256xf32>, tensor<1x64x256xf32>) outs(%0 : tensor<1x64x256xf32>) {
    ^bb0(%in: f32, %in_216: f32, %out: f32):
      %324 = arith.mulf %in, %in_216 : f32
      linalg.yield %324 : f32
    } -> tensor<1x64x256xf32>
    %320 = tensor.empty() : tensor<256x4096xf32>
    %transposed_213 = linalg.transpose ins(%arg40 : tensor<4096x256xf32>) outs(%320 : tensor<256x4096xf32>) permutation = [1, 0] 
    %collapsed_214 = tensor.collapse_shape %319 [[0, 1], [2]] : tensor<1x64x256xf32> into tensor<64x256xf32>
    %321 = tensor.empty() : tensor<64x4096xf32>
    %322 = linalg.fill ins(%cst : f32) outs(%321 : tensor<64x4096xf32>) -> tensor<64x4096xf32>
    %323 = linalg.matmul ins(%collapsed_214, %transposed_213 : tensor<64x256xf32>, tensor<256x4096xf32>) outs(%322 : tensor<64x4096xf32>) -> tensor<64x4096xf32>
    %expanded_215 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, 64, 4096] : tensor<64x4096xf32> into tensor<1x64x4096xf32>
    return %expanded_215 : tensor<1x64x4096xf32>
  }
}

