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
module {
  func.func @main(%arg0: tensor<1x64xi64> {ho.name = "input_ids", ho.random = array<f64: 0.000000e+00, 4.915200e+04>}, %arg1: tensor<1x64xi64> {ho.name = "attention_mask", ho.random = array<f64: 1.000000e+00, 2.000000e+00>}, %arg2: tensor<49152x576xf32> {ho.name = "model.embed_tokens.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg3: tensor<576x576xf32> {ho.name = "model.layers.0.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg4: tensor<192x576xf32> {ho.name = "model.layers.0.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg5: tensor<192x576xf32> {ho.name = "model.layers.0.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg6: tensor<576x576xf32> {ho.name = "model.layers.0.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg7: tensor<1536x576xf32> {ho.name = "model.layers.0.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg8: tensor<1536x576xf32> {ho.name = "model.layers.0.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg9: tensor<576x1536xf32> {ho.name = "model.layers.0.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg10: tensor<576xf32> {ho.name = "model.layers.0.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg11: tensor<576xf32> {ho.name = "model.layers.0.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg12: tensor<576x576xf32> {ho.name = "model.layers.1.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg13: tensor<192x576xf32> {ho.name = "model.layers.1.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg14: tensor<192x576xf32> {ho.name = "model.layers.1.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg15: tensor<576x576xf32> {ho.name = "model.layers.1.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg16: tensor<1536x576xf32> {ho.name = "model.layers.1.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg17: tensor<1536x576xf32> {ho.name = "model.layers.1.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg18: tensor<576x1536xf32> {ho.name = "model.layers.1.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg19: tensor<576xf32> {ho.name = "model.layers.1.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg20: tensor<576xf32> {ho.name = "model.layers.1.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg21: tensor<576x576xf32> {ho.name = "model.layers.2.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg22: tensor<192x576xf32> {ho.name = "model.layers.2.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg23: tensor<192x576xf32> {ho.name = "model.layers.2.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg24: tensor<576x576xf32> {ho.name = "model.layers.2.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg25: tensor<1536x576xf32> {ho.name = "model.layers.2.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg26: tensor<1536x576xf32> {ho.name = "model.layers.2.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg27: tensor<576x1536xf32> {ho.name = "model.layers.2.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg28: tensor<576xf32> {ho.name = "model.layers.2.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg29: tensor<576xf32> {ho.name = "model.layers.2.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg30: tensor<576x576xf32> {ho.name = "model.layers.3.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg31: tensor<192x576xf32> {ho.name = "model.layers.3.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg32: tensor<192x576xf32> {ho.name = "model.layers.3.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg33: tensor<576x576xf32> {ho.name = "model.layers.3.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg34: tensor<1536x576xf32> {ho.name = "model.layers.3.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg35: tensor<1536x576xf32> {ho.name = "model.layers.3.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg36: tensor<576x1536xf32> {ho.name = "model.layers.3.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg37: tensor<576xf32> {ho.name = "model.layers.3.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg38: tensor<576xf32> {ho.name = "model.layers.3.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg39: tensor<576x576xf32> {ho.name = "model.layers.4.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg40: tensor<192x576xf32> {ho.name = "model.layers.4.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg41: tensor<192x576xf32> {ho.name = "model.layers.4.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg42: tensor<576x576xf32> {ho.name = "model.layers.4.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg43: tensor<1536x576xf32> {ho.name = "model.layers.4.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg44: tensor<1536x576xf32> {ho.name = "model.layers.4.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg45: tensor<576x1536xf32> {ho.name = "model.layers.4.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg46: tensor<576xf32> {ho.name = "model.layers.4.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg47: tensor<576xf32> {ho.name = "model.layers.4.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg48: tensor<576x576xf32> {ho.name = "model.layers.5.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg49: tensor<192x576xf32> {ho.name = "model.layers.5.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg50: tensor<192x576xf32> {ho.name = "model.layers.5.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg51: tensor<576x576xf32> {ho.name = "model.layers.5.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg52: tensor<1536x576xf32> {ho.name = "model.layers.5.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg53: tensor<1536x576xf32> {ho.name = "model.layers.5.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg54: tensor<576x1536xf32> {ho.name = "model.layers.5.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg55: tensor<576xf32> {ho.name = "model.layers.5.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg56: tensor<576xf32> {ho.name = "model.layers.5.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg57: tensor<576x576xf32> {ho.name = "model.layers.6.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg58: tensor<192x576xf32> {ho.name = "model.layers.6.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg59: tensor<192x576xf32> {ho.name = "model.layers.6.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg60: tensor<576x576xf32> {ho.name = "model.layers.6.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg61: tensor<1536x576xf32> {ho.name = "model.layers.6.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg62: tensor<1536x576xf32> {ho.name = "model.layers.6.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg63: tensor<576x1536xf32> {ho.name = "model.layers.6.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg64: tensor<576xf32> {ho.name = "model.layers.6.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg65: tensor<576xf32> {ho.name = "model.layers.6.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg66: tensor<576x576xf32> {ho.name = "model.layers.7.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg67: tensor<192x576xf32> {ho.name = "model.layers.7.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg68: tensor<192x576xf32> {ho.name = "model.layers.7.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg69: tensor<576x576xf32> {ho.name = "model.layers.7.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg70: tensor<1536x576xf32> {ho.name = "model.layers.7.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg71: tensor<1536x576xf32> {ho.name = "model.layers.7.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg72: tensor<576x1536xf32> {ho.name = "model.layers.7.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg73: tensor<576xf32> {ho.name = "model.layers.7.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg74: tensor<576xf32> {ho.name = "model.layers.7.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg75: tensor<576x576xf32> {ho.name = "model.layers.8.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg76: tensor<192x576xf32> {ho.name = "model.layers.8.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg77: tensor<192x576xf32> {ho.name = "model.layers.8.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg78: tensor<576x576xf32> {ho.name = "model.layers.8.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg79: tensor<1536x576xf32> {ho.name = "model.layers.8.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg80: tensor<1536x576xf32> {ho.name = "model.layers.8.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg81: tensor<576x1536xf32> {ho.name = "model.layers.8.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg82: tensor<576xf32> {ho.name = "model.layers.8.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg83: tensor<576xf32> {ho.name = "model.layers.8.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg84: tensor<576x576xf32> {ho.name = "model.layers.9.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg85: tensor<192x576xf32> {ho.name = "model.layers.9.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg86: tensor<192x576xf32> {ho.name = "model.layers.9.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg87: tensor<576x576xf32> {ho.name = "model.layers.9.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg88: tensor<1536x576xf32> {ho.name = "model.layers.9.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg89: tensor<1536x576xf32> {ho.name = "model.layers.9.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg90: tensor<576x1536xf32> {ho.name = "model.layers.9.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg91: tensor<576xf32> {ho.name = "model.layers.9.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg92: tensor<576xf32> {ho.name = "model.layers.9.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg93: tensor<576x576xf32> {ho.name = "model.layers.10.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg94: tensor<192x576xf32> {ho.name = "model.layers.10.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg95: tensor<192x576xf32> {ho.name = "model.layers.10.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg96: tensor<576x576xf32> {ho.name = "model.layers.10.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg97: tensor<1536x576xf32> {ho.name = "model.layers.10.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg98: tensor<1536x576xf32> {ho.name = "model.layers.10.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg99: tensor<576x1536xf32> {ho.name = "model.layers.10.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg100: tensor<576xf32> {ho.name = "model.layers.10.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg101: tensor<576xf32> {ho.name = "model.layers.10.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg102: tensor<576x576xf32> {ho.name = "model.layers.11.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg103: tensor<192x576xf32> {ho.name = "model.layers.11.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg104: tensor<192x576xf32> {ho.name = "model.layers.11.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg105: tensor<576x576xf32> {ho.name = "model.layers.11.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg106: tensor<1536x576xf32> {ho.name = "model.layers.11.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg107: tensor<1536x576xf32> {ho.name = "model.layers.11.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg108: tensor<576x1536xf32> {ho.name = "model.layers.11.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg109: tensor<576xf32> {ho.name = "model.layers.11.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg110: tensor<576xf32> {ho.name = "model.layers.11.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg111: tensor<576x576xf32> {ho.name = "model.layers.12.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg112: tensor<192x576xf32> {ho.name = "model.layers.12.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg113: tensor<192x576xf32> {ho.name = "model.layers.12.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg114: tensor<576x576xf32> {ho.name = "model.layers.12.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg115: tensor<1536x576xf32> {ho.name = "model.layers.12.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg116: tensor<1536x576xf32> {ho.name = "model.layers.12.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg117: tensor<576x1536xf32> {ho.name = "model.layers.12.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg118: tensor<576xf32> {ho.name = "model.layers.12.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg119: tensor<576xf32> {ho.name = "model.layers.12.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg120: tensor<576x576xf32> {ho.name = "model.layers.13.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg121: tensor<192x576xf32> {ho.name = "model.layers.13.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg122: tensor<192x576xf32> {ho.name = "model.layers.13.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg123: tensor<576x576xf32> {ho.name = "model.layers.13.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg124: tensor<1536x576xf32> {ho.name = "model.layers.13.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg125: tensor<1536x576xf32> {ho.name = "model.layers.13.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg126: tensor<576x1536xf32> {ho.name = "model.layers.13.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg127: tensor<576xf32> {ho.name = "model.layers.13.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg128: tensor<576xf32> {ho.name = "model.layers.13.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg129: tensor<576x576xf32> {ho.name = "model.layers.14.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg130: tensor<192x576xf32> {ho.name = "model.layers.14.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg131: tensor<192x576xf32> {ho.name = "model.layers.14.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg132: tensor<576x576xf32> {ho.name = "model.layers.14.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg133: tensor<1536x576xf32> {ho.name = "model.layers.14.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg134: tensor<1536x576xf32> {ho.name = "model.layers.14.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg135: tensor<576x1536xf32> {ho.name = "model.layers.14.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg136: tensor<576xf32> {ho.name = "model.layers.14.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg137: tensor<576xf32> {ho.name = "model.layers.14.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg138: tensor<576x576xf32> {ho.name = "model.layers.15.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg139: tensor<192x576xf32> {ho.name = "model.layers.15.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg140: tensor<192x576xf32> {ho.name = "model.layers.15.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg141: tensor<576x576xf32> {ho.name = "model.layers.15.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg142: tensor<1536x576xf32> {ho.name = "model.layers.15.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg143: tensor<1536x576xf32> {ho.name = "model.layers.15.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg144: tensor<576x1536xf32> {ho.name = "model.layers.15.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg145: tensor<576xf32> {ho.name = "model.layers.15.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg146: tensor<576xf32> {ho.name = "model.layers.15.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg147: tensor<576x576xf32> {ho.name = "model.layers.16.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg148: tensor<192x576xf32> {ho.name = "model.layers.16.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg149: tensor<192x576xf32> {ho.name = "model.layers.16.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg150: tensor<576x576xf32> {ho.name = "model.layers.16.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg151: tensor<1536x576xf32> {ho.name = "model.layers.16.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg152: tensor<1536x576xf32> {ho.name = "model.layers.16.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg153: tensor<576x1536xf32> {ho.name = "model.layers.16.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg154: tensor<576xf32> {ho.name = "model.layers.16.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg155: tensor<576xf32> {ho.name = "model.layers.16.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg156: tensor<576x576xf32> {ho.name = "model.layers.17.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg157: tensor<192x576xf32> {ho.name = "model.layers.17.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg158: tensor<192x576xf32> {ho.name = "model.layers.17.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg159: tensor<576x576xf32> {ho.name = "model.layers.17.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg160: tensor<1536x576xf32> {ho.name = "model.layers.17.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg161: tensor<1536x576xf32> {ho.name = "model.layers.17.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg162: tensor<576x1536xf32> {ho.name = "model.layers.17.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg163: tensor<576xf32> {ho.name = "model.layers.17.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg164: tensor<576xf32> {ho.name = "model.layers.17.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg165: tensor<576x576xf32> {ho.name = "model.layers.18.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg166: tensor<192x576xf32> {ho.name = "model.layers.18.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg167: tensor<192x576xf32> {ho.name = "model.layers.18.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg168: tensor<576x576xf32> {ho.name = "model.layers.18.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg169: tensor<1536x576xf32> {ho.name = "model.layers.18.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg170: tensor<1536x576xf32> {ho.name = "model.layers.18.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg171: tensor<576x1536xf32> {ho.name = "model.layers.18.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg172: tensor<576xf32> {ho.name = "model.layers.18.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg173: tensor<576xf32> {ho.name = "model.layers.18.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg174: tensor<576x576xf32> {ho.name = "model.layers.19.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg175: tensor<192x576xf32> {ho.name = "model.layers.19.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg176: tensor<192x576xf32> {ho.name = "model.layers.19.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg177: tensor<576x576xf32> {ho.name = "model.layers.19.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg178: tensor<1536x576xf32> {ho.name = "model.layers.19.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg179: tensor<1536x576xf32> {ho.name = "model.layers.19.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg180: tensor<576x1536xf32> {ho.name = "model.layers.19.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg181: tensor<576xf32> {ho.name = "model.layers.19.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg182: tensor<576xf32> {ho.name = "model.layers.19.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg183: tensor<576x576xf32> {ho.name = "model.layers.20.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg184: tensor<192x576xf32> {ho.name = "model.layers.20.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg185: tensor<192x576xf32> {ho.name = "model.layers.20.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg186: tensor<576x576xf32> {ho.name = "model.layers.20.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg187: tensor<1536x576xf32> {ho.name = "model.layers.20.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg188: tensor<1536x576xf32> {ho.name = "model.layers.20.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg189: tensor<576x1536xf32> {ho.name = "model.layers.20.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg190: tensor<576xf32> {ho.name = "model.layers.20.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg191: tensor<576xf32> {ho.name = "model.layers.20.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg192: tensor<576x576xf32> {ho.name = "model.layers.21.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg193: tensor<192x576xf32> {ho.name = "model.layers.21.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg194: tensor<192x576xf32> {ho.name = "model.layers.21.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg195: tensor<576x576xf32> {ho.name = "model.layers.21.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg196: tensor<1536x576xf32> {ho.name = "model.layers.21.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg197: tensor<1536x576xf32> {ho.name = "model.layers.21.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg198: tensor<576x1536xf32> {ho.name = "model.layers.21.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg199: tensor<576xf32> {ho.name = "model.layers.21.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg200: tensor<576xf32> {ho.name = "model.layers.21.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg201: tensor<576x576xf32> {ho.name = "model.layers.22.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg202: tensor<192x576xf32> {ho.name = "model.layers.22.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg203: tensor<192x576xf32> {ho.name = "model.layers.22.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg204: tensor<576x576xf32> {ho.name = "model.layers.22.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg205: tensor<1536x576xf32> {ho.name = "model.layers.22.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg206: tensor<1536x576xf32> {ho.name = "model.layers.22.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg207: tensor<576x1536xf32> {ho.name = "model.layers.22.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg208: tensor<576xf32> {ho.name = "model.layers.22.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg209: tensor<576xf32> {ho.name = "model.layers.22.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg210: tensor<576x576xf32> {ho.name = "model.layers.23.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg211: tensor<192x576xf32> {ho.name = "model.layers.23.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg212: tensor<192x576xf32> {ho.name = "model.layers.23.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg213: tensor<576x576xf32> {ho.name = "model.layers.23.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg214: tensor<1536x576xf32> {ho.name = "model.layers.23.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg215: tensor<1536x576xf32> {ho.name = "model.layers.23.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg216: tensor<576x1536xf32> {ho.name = "model.layers.23.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg217: tensor<576xf32> {ho.name = "model.layers.23.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg218: tensor<576xf32> {ho.name = "model.layers.23.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg219: tensor<576x576xf32> {ho.name = "model.layers.24.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg220: tensor<192x576xf32> {ho.name = "model.layers.24.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg221: tensor<192x576xf32> {ho.name = "model.layers.24.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg222: tensor<576x576xf32> {ho.name = "model.layers.24.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg223: tensor<1536x576xf32> {ho.name = "model.layers.24.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg224: tensor<1536x576xf32> {ho.name = "model.layers.24.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg225: tensor<576x1536xf32> {ho.name = "model.layers.24.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg226: tensor<576xf32> {ho.name = "model.layers.24.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg227: tensor<576xf32> {ho.name = "model.layers.24.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg228: tensor<576x576xf32> {ho.name = "model.layers.25.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg229: tensor<192x576xf32> {ho.name = "model.layers.25.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg230: tensor<192x576xf32> {ho.name = "model.layers.25.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg231: tensor<576x576xf32> {ho.name = "model.layers.25.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg232: tensor<1536x576xf32> {ho.name = "model.layers.25.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg233: tensor<1536x576xf32> {ho.name = "model.layers.25.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg234: tensor<576x1536xf32> {ho.name = "model.layers.25.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg235: tensor<576xf32> {ho.name = "model.layers.25.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg236: tensor<576xf32> {ho.name = "model.layers.25.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg237: tensor<576x576xf32> {ho.name = "model.layers.26.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg238: tensor<192x576xf32> {ho.name = "model.layers.26.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg239: tensor<192x576xf32> {ho.name = "model.layers.26.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg240: tensor<576x576xf32> {ho.name = "model.layers.26.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg241: tensor<1536x576xf32> {ho.name = "model.layers.26.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg242: tensor<1536x576xf32> {ho.name = "model.layers.26.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg243: tensor<576x1536xf32> {ho.name = "model.layers.26.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg244: tensor<576xf32> {ho.name = "model.layers.26.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg245: tensor<576xf32> {ho.name = "model.layers.26.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg246: tensor<576x576xf32> {ho.name = "model.layers.27.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg247: tensor<192x576xf32> {ho.name = "model.layers.27.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg248: tensor<192x576xf32> {ho.name = "model.layers.27.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg249: tensor<576x576xf32> {ho.name = "model.layers.27.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg250: tensor<1536x576xf32> {ho.name = "model.layers.27.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg251: tensor<1536x576xf32> {ho.name = "model.layers.27.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg252: tensor<576x1536xf32> {ho.name = "model.layers.27.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg253: tensor<576xf32> {ho.name = "model.layers.27.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg254: tensor<576xf32> {ho.name = "model.layers.27.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg255: tensor<576x576xf32> {ho.name = "model.layers.28.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg256: tensor<192x576xf32> {ho.name = "model.layers.28.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg257: tensor<192x576xf32> {ho.name = "model.layers.28.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg258: tensor<576x576xf32> {ho.name = "model.layers.28.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg259: tensor<1536x576xf32> {ho.name = "model.layers.28.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg260: tensor<1536x576xf32> {ho.name = "model.layers.28.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg261: tensor<576x1536xf32> {ho.name = "model.layers.28.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg262: tensor<576xf32> {ho.name = "model.layers.28.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg263: tensor<576xf32> {ho.name = "model.layers.28.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg264: tensor<576x576xf32> {ho.name = "model.layers.29.self_attn.q_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg265: tensor<192x576xf32> {ho.name = "model.layers.29.self_attn.k_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg266: tensor<192x576xf32> {ho.name = "model.layers.29.self_attn.v_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg267: tensor<576x576xf32> {ho.name = "model.layers.29.self_attn.o_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg268: tensor<1536x576xf32> {ho.name = "model.layers.29.mlp.gate_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg269: tensor<1536x576xf32> {ho.name = "model.layers.29.mlp.up_proj.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg270: tensor<576x1536xf32> {ho.name = "model.layers.29.mlp.down_proj.weight", ho.random = array<f64: -4.419420e-02, 4.419420e-02>}, %arg271: tensor<576xf32> {ho.name = "model.layers.29.input_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg272: tensor<576xf32> {ho.name = "model.layers.29.post_attention_layernorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg273: tensor<576xf32> {ho.name = "model.norm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}) -> (tensor<1x64x49152xf32> {ho.name = "logits"}) {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c64_i64 = arith.constant 64 : i64
    %c0_i64 = arith.constant 0 : i64
    %c49152 = arith.constant 49152 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense<[1.000000e+00, 0.697830558, 0.486967534, 0.339820832, 0.237137362, 0.165481701, 0.115478203, 0.0805842131, 0.0562341288, 3.924190e-02, 0.0273841955, 0.0191095304, 0.0133352149, 9.305720e-03, 0.00649381662, 0.00453158375, 0.00316227786, 0.00220673415, 0.00153992651, 0.00107460783, 7.49894185E-4, 5.23299095E-4, 3.65174114E-4, 2.54829676E-4, 1.7782794E-4, 1.24093771E-4, 8.6596432E-5, 6.04296365E-5, 4.21696532E-5, 2.94272722E-5, 2.05352499E-5, 1.43301268E-5]> : tensor<32xf32>
    %cst_7 = arith.constant 5.760000e+02 : f32
    %cst_8 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<1x64x576xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64xi64>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1410 = arith.index_cast %in : i64 to index
      %1411 = linalg.index 2 : index
      %1412 = arith.cmpi slt, %1410, %c49152 : index
      cf.assert %1412, "index must be smaller than dim size"
      %1413 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1413, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%1410, %1411] : tensor<49152x576xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x576xf32>
    %2 = tensor.empty() : tensor<64xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %1410 = linalg.index 0 : index
      %1411 = arith.index_cast %1410 : index to i64
      linalg.yield %1411 : i64
    } -> tensor<64xi64>
    %4 = tensor.empty() : tensor<1x64xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x64xi64>) outs(%4 : tensor<1x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1410 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %1410 : i1
    } -> tensor<1x64xi1>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xi64> into tensor<1x1x64x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xi64> into tensor<1x1x1x64xi64>
    %8 = tensor.empty() : tensor<1x1x64x64xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x64xi64>, tensor<1x1x64x1xi64>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i64, %in_1124: i64, %out: i1):
      %1410 = arith.cmpi sle, %in, %in_1124 : i64
      linalg.yield %1410 : i1
    } -> tensor<1x1x64x64xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x64x64xi1>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_1124: i1, %out: i1):
      %1410 = arith.andi %in, %in_1124 : i1
      linalg.yield %1410 : i1
    } -> tensor<1x1x64x64xi1>
    %11 = tensor.empty() : tensor<1x1x1x64xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<1x1x1x1xi64>, tensor<1x1x1x64xi64>) outs(%11 : tensor<1x1x1x64xi1>) {
    ^bb0(%in: i64, %in_1124: i64, %out: i1):
      %1410 = arith.cmpi slt, %in, %c0_i64 : i64
      %1411 = arith.addi %in, %c1_i64 : i64
      %1412 = arith.select %1410, %1411, %in : i64
      %1413 = arith.index_cast %1412 : i64 to index
      %1414 = arith.cmpi slt, %in_1124, %c0_i64 : i64
      %1415 = arith.addi %in_1124, %c64_i64 : i64
      %1416 = arith.select %1414, %1415, %in_1124 : i64
      %1417 = arith.index_cast %1416 : i64 to index
      %extracted = tensor.extract %5[%1413, %1417] : tensor<1x64xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x64xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x64x64xi1>, tensor<1x1x1x64xi1>) outs(%8 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_1124: i1, %out: i1):
      %1410 = arith.andi %in, %in_1124 : i1
      linalg.yield %1410 : i1
    } -> tensor<1x1x64x64xi1>
    %14 = tensor.empty() : tensor<1x1x64x64xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<1x1x64x64xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: i1, %in_1124: f32, %in_1125: f32, %out: f32):
      %1410 = arith.select %in, %in_1124, %in_1125 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x1x64x64xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 64, 1] : tensor<64xi64> into tensor<1x64x1xi64>
    %16 = tensor.empty() : tensor<1x64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x64x1xi64>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1410 = arith.sitofp %in : i64 to f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %18 = tensor.empty() : tensor<1x64x32xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %cst_6 : tensor<1x64x1xf32>, tensor<32xf32>) outs(%18 : tensor<1x64x32xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x32xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x64x32xf32>, tensor<1x64x32xf32>) -> tensor<1x64x64xf32>
    %20 = tensor.empty() : tensor<1x64x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x64x64xf32>) outs(%20 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.cos %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x64x64xf32>) outs(%20 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.sin %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %29 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %31 = tensor.empty() : tensor<576x576xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %32 = tensor.empty() : tensor<64x576xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_12 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %35 = tensor.empty() : tensor<1x9x64x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<576x192xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<64x192xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_15 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %40 = tensor.empty() : tensor<1x3x64x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 64, 64] : tensor<1x64x64xf32> into tensor<1x1x64x64xf32>
    %expanded_21 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 64, 64] : tensor<1x64x64xf32> into tensor<1x1x64x64xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %43 = tensor.empty() : tensor<1x9x64x32xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_23 = tensor.concat dim(3) %44, %extracted_slice : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %48 = tensor.empty() : tensor<1x3x64x32xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_26 = tensor.concat dim(3) %49, %extracted_slice_24 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %52 = tensor.empty() : tensor<1x3x3x64x64xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_27 = tensor.collapse_shape %53 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %55 = tensor.empty() : tensor<9x64x64xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %57 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_31 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %60 = tensor.empty() : tensor<1x9x64xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<1x9x64xi64>) -> tensor<1x9x64xi64>
    %62 = tensor.empty() : tensor<1x9x64xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<1x9x64xf32>) -> tensor<1x9x64xf32>
    %64:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_32 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_32 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %67 = tensor.empty() : tensor<1x9x64x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<1x9x64x1xf32>) -> tensor<1x9x64x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_33 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_34 = tensor.collapse_shape %54 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %71 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_35 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %72 = tensor.empty() : tensor<1x64x9x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg6 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %73 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_39 = tensor.expand_shape %73 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %81 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %80 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %82 = tensor.empty() : tensor<576x1536xf32>
    %transposed_40 = linalg.transpose ins(%arg7 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %81 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %83 = tensor.empty() : tensor<64x1536xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %85 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_42 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %86 = tensor.empty() : tensor<1x64x1536xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %87 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_44 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %expanded_44 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %91 = tensor.empty() : tensor<1536x576xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %92 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_47 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_47 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %100 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %99 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %101 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_50 = tensor.expand_shape %101 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_49, %transposed_52 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_53 = tensor.expand_shape %102 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_55 = linalg.transpose ins(%arg14 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed_49, %transposed_55 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_56 = tensor.expand_shape %103 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %104 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_51, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_58 = tensor.extract_slice %transposed_51[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_51[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_60 = tensor.concat dim(3) %105, %extracted_slice_58 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_60, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_54, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_61 = tensor.extract_slice %transposed_54[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_62 = tensor.extract_slice %transposed_54[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_62 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_63 = tensor.concat dim(3) %109, %extracted_slice_61 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_63, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_64 = tensor.collapse_shape %112 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %113 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_65 = linalg.transpose ins(%collapsed_64 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_66 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %114 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_68 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %117:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_69 = tensor.expand_shape %117#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_69 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_70 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_71 = tensor.collapse_shape %113 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %122 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_72 = tensor.expand_shape %122 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %transposed_73 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %123 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_76 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_76 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %131 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %130 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_77 = linalg.transpose ins(%arg16 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %132 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_79 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %133 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_80 = linalg.transpose ins(%arg17 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_78, %transposed_80 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_81 = tensor.expand_shape %135 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %expanded_81 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_82 = linalg.transpose ins(%arg18 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_83 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %137 = linalg.matmul ins(%collapsed_83, %transposed_82 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_84 = tensor.expand_shape %137 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %expanded_84 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %143 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %145 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28, %144 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_85 = linalg.transpose ins(%arg21 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_86 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %146 = linalg.matmul ins(%collapsed_86, %transposed_85 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_87 = tensor.expand_shape %146 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_89 = linalg.transpose ins(%arg22 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_86, %transposed_89 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_90 = tensor.expand_shape %147 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_92 = linalg.transpose ins(%arg23 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_86, %transposed_92 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_93 = tensor.expand_shape %148 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %149 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_88, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_95 = tensor.extract_slice %transposed_88[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_96 = tensor.extract_slice %transposed_88[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_96 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_97 = tensor.concat dim(3) %150, %extracted_slice_95 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_97, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %152 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_91, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_98 = tensor.extract_slice %transposed_91[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_99 = tensor.extract_slice %transposed_91[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_99 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_100 = tensor.concat dim(3) %154, %extracted_slice_98 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_100, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %157 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_101 = tensor.collapse_shape %157 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %158 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_94 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_102 = linalg.transpose ins(%collapsed_101 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_103 = tensor.collapse_shape %152 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_104 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %159 = linalg.batch_matmul ins(%collapsed_103, %collapsed_104 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_105 = tensor.expand_shape %159 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_105 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %162:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_106 = tensor.expand_shape %162#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_106 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%164 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%164, %165 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_107 = tensor.collapse_shape %166 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_108 = tensor.collapse_shape %158 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %167 = linalg.batch_matmul ins(%collapsed_107, %collapsed_108 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_109 = tensor.expand_shape %167 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_110 = linalg.transpose ins(%expanded_109 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_111 = linalg.transpose ins(%arg24 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_112 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %168 = linalg.matmul ins(%collapsed_112, %transposed_111 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_113 = tensor.expand_shape %168 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_113 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%170 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %174 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %176 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29, %175 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_114 = linalg.transpose ins(%arg25 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_115 = tensor.collapse_shape %176 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %177 = linalg.matmul ins(%collapsed_115, %transposed_114 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_116 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_116, %178 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_117 = linalg.transpose ins(%arg26 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%collapsed_115, %transposed_117 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_118 = tensor.expand_shape %180 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %expanded_118 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_119 = linalg.transpose ins(%arg27 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_120 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %182 = linalg.matmul ins(%collapsed_120, %transposed_119 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_121 = tensor.expand_shape %182 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %expanded_121 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %188 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %190 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37, %189 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_122 = linalg.transpose ins(%arg30 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_123 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %191 = linalg.matmul ins(%collapsed_123, %transposed_122 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_124 = tensor.expand_shape %191 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_126 = linalg.transpose ins(%arg31 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %192 = linalg.matmul ins(%collapsed_123, %transposed_126 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_127 = tensor.expand_shape %192 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_128 = linalg.transpose ins(%expanded_127 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_129 = linalg.transpose ins(%arg32 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %193 = linalg.matmul ins(%collapsed_123, %transposed_129 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_130 = tensor.expand_shape %193 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_131 = linalg.transpose ins(%expanded_130 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %194 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_125, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_132 = tensor.extract_slice %transposed_125[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_133 = tensor.extract_slice %transposed_125[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_133 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_134 = tensor.concat dim(3) %195, %extracted_slice_132 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_134, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %198 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_128, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_135 = tensor.extract_slice %transposed_128[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_136 = tensor.extract_slice %transposed_128[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %199 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_136 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_137 = tensor.concat dim(3) %199, %extracted_slice_135 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %200 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_137, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %200 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %202 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%201 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_138 = tensor.collapse_shape %202 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %203 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_131 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_139 = linalg.transpose ins(%collapsed_138 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_140 = tensor.collapse_shape %197 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_141 = tensor.collapse_shape %transposed_139 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %204 = linalg.batch_matmul ins(%collapsed_140, %collapsed_141 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_142 = tensor.expand_shape %204 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_142 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %207:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%206 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_143 = tensor.expand_shape %207#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %208 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %expanded_143 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %209 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %210 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_144 = tensor.collapse_shape %211 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_145 = tensor.collapse_shape %203 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %212 = linalg.batch_matmul ins(%collapsed_144, %collapsed_145 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_146 = tensor.expand_shape %212 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_147 = linalg.transpose ins(%expanded_146 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_148 = linalg.transpose ins(%arg33 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_149 = tensor.collapse_shape %transposed_147 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %213 = linalg.matmul ins(%collapsed_149, %transposed_148 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_150 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %expanded_150 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %219 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %221 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38, %220 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_151 = linalg.transpose ins(%arg34 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_152 = tensor.collapse_shape %221 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %222 = linalg.matmul ins(%collapsed_152, %transposed_151 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_153 = tensor.expand_shape %222 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_153, %223 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_154 = linalg.transpose ins(%arg35 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %225 = linalg.matmul ins(%collapsed_152, %transposed_154 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_155 = tensor.expand_shape %225 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %expanded_155 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_156 = linalg.transpose ins(%arg36 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_157 = tensor.collapse_shape %226 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %227 = linalg.matmul ins(%collapsed_157, %transposed_156 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_158 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %expanded_158 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%229 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %233 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %235 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46, %234 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_159 = linalg.transpose ins(%arg39 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_160 = tensor.collapse_shape %235 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %236 = linalg.matmul ins(%collapsed_160, %transposed_159 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_161 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_162 = linalg.transpose ins(%expanded_161 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_163 = linalg.transpose ins(%arg40 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_160, %transposed_163 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_164 = tensor.expand_shape %237 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_165 = linalg.transpose ins(%expanded_164 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_166 = linalg.transpose ins(%arg41 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%collapsed_160, %transposed_166 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_167 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_168 = linalg.transpose ins(%expanded_167 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %239 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_162, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_169 = tensor.extract_slice %transposed_162[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_170 = tensor.extract_slice %transposed_162[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_170 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_171 = tensor.concat dim(3) %240, %extracted_slice_169 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_171, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239, %241 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_165, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_172 = tensor.extract_slice %transposed_165[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_173 = tensor.extract_slice %transposed_165[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_173 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_174 = tensor.concat dim(3) %244, %extracted_slice_172 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_174, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %245 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %247 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%246 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_175 = tensor.collapse_shape %247 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %248 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_168 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_176 = linalg.transpose ins(%collapsed_175 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_177 = tensor.collapse_shape %242 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_178 = tensor.collapse_shape %transposed_176 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %249 = linalg.batch_matmul ins(%collapsed_177, %collapsed_178 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_179 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %250 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_179 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %251 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %252:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%251 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_180 = tensor.expand_shape %252#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %253 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %expanded_180 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %254 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %255 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%254 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %256 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %255 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_181 = tensor.collapse_shape %256 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_182 = tensor.collapse_shape %248 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %257 = linalg.batch_matmul ins(%collapsed_181, %collapsed_182 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_183 = tensor.expand_shape %257 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_184 = linalg.transpose ins(%expanded_183 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_185 = linalg.transpose ins(%arg42 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_186 = tensor.collapse_shape %transposed_184 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %258 = linalg.matmul ins(%collapsed_186, %transposed_185 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_187 = tensor.expand_shape %258 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %expanded_187 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%260 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %264 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %266 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47, %265 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_188 = linalg.transpose ins(%arg43 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_189 = tensor.collapse_shape %266 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %267 = linalg.matmul ins(%collapsed_189, %transposed_188 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_190 = tensor.expand_shape %267 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190, %268 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_191 = linalg.transpose ins(%arg44 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %270 = linalg.matmul ins(%collapsed_189, %transposed_191 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_192 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %expanded_192 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_193 = linalg.transpose ins(%arg45 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_194 = tensor.collapse_shape %271 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %272 = linalg.matmul ins(%collapsed_194, %transposed_193 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_195 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %expanded_195 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %278 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %280 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg55, %279 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_196 = linalg.transpose ins(%arg48 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_197 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %281 = linalg.matmul ins(%collapsed_197, %transposed_196 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_198 = tensor.expand_shape %281 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_199 = linalg.transpose ins(%expanded_198 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_200 = linalg.transpose ins(%arg49 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %282 = linalg.matmul ins(%collapsed_197, %transposed_200 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_201 = tensor.expand_shape %282 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_202 = linalg.transpose ins(%expanded_201 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_203 = linalg.transpose ins(%arg50 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %283 = linalg.matmul ins(%collapsed_197, %transposed_203 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_204 = tensor.expand_shape %283 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_205 = linalg.transpose ins(%expanded_204 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %284 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_199, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_206 = tensor.extract_slice %transposed_199[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_207 = tensor.extract_slice %transposed_199[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_207 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_208 = tensor.concat dim(3) %285, %extracted_slice_206 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %286 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_208, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %287 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %286 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %288 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_202, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_209 = tensor.extract_slice %transposed_202[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_210 = tensor.extract_slice %transposed_202[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %289 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_210 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_211 = tensor.concat dim(3) %289, %extracted_slice_209 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %290 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_211, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %291 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %290 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %292 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_212 = tensor.collapse_shape %292 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %293 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_205 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_213 = linalg.transpose ins(%collapsed_212 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_214 = tensor.collapse_shape %287 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_215 = tensor.collapse_shape %transposed_213 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %294 = linalg.batch_matmul ins(%collapsed_214, %collapsed_215 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_216 = tensor.expand_shape %294 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %295 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_216 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %296 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %297:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%296 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_217 = tensor.expand_shape %297#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %298 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_217 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%299 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %300 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_218 = tensor.collapse_shape %301 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_219 = tensor.collapse_shape %293 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %302 = linalg.batch_matmul ins(%collapsed_218, %collapsed_219 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_220 = tensor.expand_shape %302 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_221 = linalg.transpose ins(%expanded_220 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_222 = linalg.transpose ins(%arg51 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_223 = tensor.collapse_shape %transposed_221 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %303 = linalg.matmul ins(%collapsed_223, %transposed_222 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_224 = tensor.expand_shape %303 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %expanded_224 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%305 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %308 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %309 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %311 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg56, %310 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_225 = linalg.transpose ins(%arg52 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_226 = tensor.collapse_shape %311 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %312 = linalg.matmul ins(%collapsed_226, %transposed_225 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_227 = tensor.expand_shape %312 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_227 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_227, %313 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_228 = linalg.transpose ins(%arg53 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %315 = linalg.matmul ins(%collapsed_226, %transposed_228 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_229 = tensor.expand_shape %315 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %expanded_229 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_230 = linalg.transpose ins(%arg54 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_231 = tensor.collapse_shape %316 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %317 = linalg.matmul ins(%collapsed_231, %transposed_230 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_232 = tensor.expand_shape %317 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %expanded_232 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%319 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %323 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %325 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg64, %324 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_233 = linalg.transpose ins(%arg57 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_234 = tensor.collapse_shape %325 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %326 = linalg.matmul ins(%collapsed_234, %transposed_233 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_235 = tensor.expand_shape %326 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_236 = linalg.transpose ins(%expanded_235 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_237 = linalg.transpose ins(%arg58 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %327 = linalg.matmul ins(%collapsed_234, %transposed_237 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_238 = tensor.expand_shape %327 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_239 = linalg.transpose ins(%expanded_238 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_240 = linalg.transpose ins(%arg59 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %328 = linalg.matmul ins(%collapsed_234, %transposed_240 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_241 = tensor.expand_shape %328 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_242 = linalg.transpose ins(%expanded_241 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %329 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_236, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_243 = tensor.extract_slice %transposed_236[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_244 = tensor.extract_slice %transposed_236[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_244 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_245 = tensor.concat dim(3) %330, %extracted_slice_243 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %331 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_245, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %332 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %331 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %333 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_239, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_246 = tensor.extract_slice %transposed_239[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_247 = tensor.extract_slice %transposed_239[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_247 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_248 = tensor.concat dim(3) %334, %extracted_slice_246 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %335 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_248, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %336 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %335 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %337 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_249 = tensor.collapse_shape %337 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %338 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_242 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_250 = linalg.transpose ins(%collapsed_249 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_251 = tensor.collapse_shape %332 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_252 = tensor.collapse_shape %transposed_250 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %339 = linalg.batch_matmul ins(%collapsed_251, %collapsed_252 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_253 = tensor.expand_shape %339 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %340 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_253 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %341 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %342:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%341 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_254 = tensor.expand_shape %342#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %343 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %expanded_254 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %344 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %345 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%344 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %346 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344, %345 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_255 = tensor.collapse_shape %346 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_256 = tensor.collapse_shape %338 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %347 = linalg.batch_matmul ins(%collapsed_255, %collapsed_256 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_257 = tensor.expand_shape %347 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_258 = linalg.transpose ins(%expanded_257 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_259 = linalg.transpose ins(%arg60 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_260 = tensor.collapse_shape %transposed_258 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %348 = linalg.matmul ins(%collapsed_260, %transposed_259 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_261 = tensor.expand_shape %348 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %expanded_261 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%350 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%352 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%353 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %354 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %356 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg65, %355 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_262 = linalg.transpose ins(%arg61 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_263 = tensor.collapse_shape %356 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %357 = linalg.matmul ins(%collapsed_263, %transposed_262 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_264 = tensor.expand_shape %357 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_264 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_264, %358 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_265 = linalg.transpose ins(%arg62 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %360 = linalg.matmul ins(%collapsed_263, %transposed_265 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_266 = tensor.expand_shape %360 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%359, %expanded_266 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_267 = linalg.transpose ins(%arg63 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_268 = tensor.collapse_shape %361 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %362 = linalg.matmul ins(%collapsed_268, %transposed_267 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_269 = tensor.expand_shape %362 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %expanded_269 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %368 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %370 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73, %369 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_270 = linalg.transpose ins(%arg66 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_271 = tensor.collapse_shape %370 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %371 = linalg.matmul ins(%collapsed_271, %transposed_270 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_272 = tensor.expand_shape %371 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_273 = linalg.transpose ins(%expanded_272 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_274 = linalg.transpose ins(%arg67 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %372 = linalg.matmul ins(%collapsed_271, %transposed_274 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_275 = tensor.expand_shape %372 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_276 = linalg.transpose ins(%expanded_275 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_277 = linalg.transpose ins(%arg68 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %373 = linalg.matmul ins(%collapsed_271, %transposed_277 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_278 = tensor.expand_shape %373 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_279 = linalg.transpose ins(%expanded_278 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %374 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_273, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_280 = tensor.extract_slice %transposed_273[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_281 = tensor.extract_slice %transposed_273[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %375 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_281 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_282 = tensor.concat dim(3) %375, %extracted_slice_280 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %376 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_282, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %377 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %376 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %378 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_276, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_283 = tensor.extract_slice %transposed_276[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_284 = tensor.extract_slice %transposed_276[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %379 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_284 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_285 = tensor.concat dim(3) %379, %extracted_slice_283 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %380 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_285, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %381 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %380 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %382 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%381 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_286 = tensor.collapse_shape %382 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %383 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_279 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_287 = linalg.transpose ins(%collapsed_286 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_288 = tensor.collapse_shape %377 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_289 = tensor.collapse_shape %transposed_287 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %384 = linalg.batch_matmul ins(%collapsed_288, %collapsed_289 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_290 = tensor.expand_shape %384 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %385 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_290 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %386 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %387:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%386 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_291 = tensor.expand_shape %387#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %388 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %expanded_291 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %389 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %390 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%389 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %391 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389, %390 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_292 = tensor.collapse_shape %391 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_293 = tensor.collapse_shape %383 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %392 = linalg.batch_matmul ins(%collapsed_292, %collapsed_293 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_294 = tensor.expand_shape %392 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_295 = linalg.transpose ins(%expanded_294 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_296 = linalg.transpose ins(%arg69 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_297 = tensor.collapse_shape %transposed_295 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %393 = linalg.matmul ins(%collapsed_297, %transposed_296 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_298 = tensor.expand_shape %393 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %expanded_298 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%395 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %399 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %401 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg74, %400 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_299 = linalg.transpose ins(%arg70 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_300 = tensor.collapse_shape %401 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %402 = linalg.matmul ins(%collapsed_300, %transposed_299 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_301 = tensor.expand_shape %402 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_301 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_301, %403 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_302 = linalg.transpose ins(%arg71 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %405 = linalg.matmul ins(%collapsed_300, %transposed_302 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_303 = tensor.expand_shape %405 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %expanded_303 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_304 = linalg.transpose ins(%arg72 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_305 = tensor.collapse_shape %406 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %407 = linalg.matmul ins(%collapsed_305, %transposed_304 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_306 = tensor.expand_shape %407 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %expanded_306 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%409 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%412 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %413 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %415 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg82, %414 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_307 = linalg.transpose ins(%arg75 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_308 = tensor.collapse_shape %415 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %416 = linalg.matmul ins(%collapsed_308, %transposed_307 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_309 = tensor.expand_shape %416 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_310 = linalg.transpose ins(%expanded_309 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_311 = linalg.transpose ins(%arg76 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %417 = linalg.matmul ins(%collapsed_308, %transposed_311 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_312 = tensor.expand_shape %417 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_313 = linalg.transpose ins(%expanded_312 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_314 = linalg.transpose ins(%arg77 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %418 = linalg.matmul ins(%collapsed_308, %transposed_314 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_315 = tensor.expand_shape %418 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_316 = linalg.transpose ins(%expanded_315 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %419 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_310, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_317 = tensor.extract_slice %transposed_310[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_318 = tensor.extract_slice %transposed_310[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %420 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_318 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_319 = tensor.concat dim(3) %420, %extracted_slice_317 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %421 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_319, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %422 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %421 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %423 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_313, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_320 = tensor.extract_slice %transposed_313[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_321 = tensor.extract_slice %transposed_313[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %424 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_321 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_322 = tensor.concat dim(3) %424, %extracted_slice_320 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %425 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_322, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %426 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423, %425 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %427 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%426 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_323 = tensor.collapse_shape %427 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %428 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_316 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_324 = linalg.transpose ins(%collapsed_323 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_325 = tensor.collapse_shape %422 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_326 = tensor.collapse_shape %transposed_324 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %429 = linalg.batch_matmul ins(%collapsed_325, %collapsed_326 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_327 = tensor.expand_shape %429 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %430 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_327 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %431 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %432:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%431 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_328 = tensor.expand_shape %432#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %433 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431, %expanded_328 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %434 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %435 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%434 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %436 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434, %435 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_329 = tensor.collapse_shape %436 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_330 = tensor.collapse_shape %428 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %437 = linalg.batch_matmul ins(%collapsed_329, %collapsed_330 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_331 = tensor.expand_shape %437 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_332 = linalg.transpose ins(%expanded_331 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_333 = linalg.transpose ins(%arg78 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_334 = tensor.collapse_shape %transposed_332 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %438 = linalg.matmul ins(%collapsed_334, %transposed_333 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_335 = tensor.expand_shape %438 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %expanded_335 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%440 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439, %444 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %446 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg83, %445 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_336 = linalg.transpose ins(%arg79 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_337 = tensor.collapse_shape %446 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %447 = linalg.matmul ins(%collapsed_337, %transposed_336 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_338 = tensor.expand_shape %447 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_338 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_338, %448 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_339 = linalg.transpose ins(%arg80 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %450 = linalg.matmul ins(%collapsed_337, %transposed_339 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_340 = tensor.expand_shape %450 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449, %expanded_340 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_341 = linalg.transpose ins(%arg81 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_342 = tensor.collapse_shape %451 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %452 = linalg.matmul ins(%collapsed_342, %transposed_341 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_343 = tensor.expand_shape %452 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439, %expanded_343 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %454 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%454 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453, %458 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %460 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg91, %459 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_344 = linalg.transpose ins(%arg84 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_345 = tensor.collapse_shape %460 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %461 = linalg.matmul ins(%collapsed_345, %transposed_344 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_346 = tensor.expand_shape %461 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_347 = linalg.transpose ins(%expanded_346 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_348 = linalg.transpose ins(%arg85 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %462 = linalg.matmul ins(%collapsed_345, %transposed_348 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_349 = tensor.expand_shape %462 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_350 = linalg.transpose ins(%expanded_349 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_351 = linalg.transpose ins(%arg86 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %463 = linalg.matmul ins(%collapsed_345, %transposed_351 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_352 = tensor.expand_shape %463 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_353 = linalg.transpose ins(%expanded_352 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %464 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_347, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_354 = tensor.extract_slice %transposed_347[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_355 = tensor.extract_slice %transposed_347[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %465 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_355 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_356 = tensor.concat dim(3) %465, %extracted_slice_354 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %466 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_356, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %467 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464, %466 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %468 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_350, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_357 = tensor.extract_slice %transposed_350[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_358 = tensor.extract_slice %transposed_350[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_358 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_359 = tensor.concat dim(3) %469, %extracted_slice_357 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_359, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %471 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468, %470 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %472 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%471 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_360 = tensor.collapse_shape %472 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %473 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_353 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_361 = linalg.transpose ins(%collapsed_360 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_362 = tensor.collapse_shape %467 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_363 = tensor.collapse_shape %transposed_361 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %474 = linalg.batch_matmul ins(%collapsed_362, %collapsed_363 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_364 = tensor.expand_shape %474 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %475 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_364 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %476 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %477:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%476 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_365 = tensor.expand_shape %477#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %478 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %expanded_365 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %479 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %480 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%479 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %481 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479, %480 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_366 = tensor.collapse_shape %481 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_367 = tensor.collapse_shape %473 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %482 = linalg.batch_matmul ins(%collapsed_366, %collapsed_367 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_368 = tensor.expand_shape %482 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_369 = linalg.transpose ins(%expanded_368 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_370 = linalg.transpose ins(%arg87 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_371 = tensor.collapse_shape %transposed_369 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %483 = linalg.matmul ins(%collapsed_371, %transposed_370 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_372 = tensor.expand_shape %483 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453, %expanded_372 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %486 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%485 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %487 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484, %489 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %491 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg92, %490 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_373 = linalg.transpose ins(%arg88 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_374 = tensor.collapse_shape %491 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %492 = linalg.matmul ins(%collapsed_374, %transposed_373 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_375 = tensor.expand_shape %492 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_375 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_375, %493 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_376 = linalg.transpose ins(%arg89 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %495 = linalg.matmul ins(%collapsed_374, %transposed_376 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_377 = tensor.expand_shape %495 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %expanded_377 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_378 = linalg.transpose ins(%arg90 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_379 = tensor.collapse_shape %496 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %497 = linalg.matmul ins(%collapsed_379, %transposed_378 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_380 = tensor.expand_shape %497 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484, %expanded_380 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%499 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %503 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %505 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg100, %504 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_381 = linalg.transpose ins(%arg93 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_382 = tensor.collapse_shape %505 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %506 = linalg.matmul ins(%collapsed_382, %transposed_381 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_383 = tensor.expand_shape %506 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_384 = linalg.transpose ins(%expanded_383 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_385 = linalg.transpose ins(%arg94 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %507 = linalg.matmul ins(%collapsed_382, %transposed_385 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_386 = tensor.expand_shape %507 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_387 = linalg.transpose ins(%expanded_386 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_388 = linalg.transpose ins(%arg95 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %508 = linalg.matmul ins(%collapsed_382, %transposed_388 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_389 = tensor.expand_shape %508 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_390 = linalg.transpose ins(%expanded_389 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %509 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_384, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_391 = tensor.extract_slice %transposed_384[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_392 = tensor.extract_slice %transposed_384[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %510 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_392 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_393 = tensor.concat dim(3) %510, %extracted_slice_391 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %511 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_393, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %512 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %511 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %513 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_387, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_394 = tensor.extract_slice %transposed_387[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_395 = tensor.extract_slice %transposed_387[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %514 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_395 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_396 = tensor.concat dim(3) %514, %extracted_slice_394 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %515 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_396, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %516 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %515 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %517 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%516 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_397 = tensor.collapse_shape %517 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %518 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_390 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_398 = linalg.transpose ins(%collapsed_397 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_399 = tensor.collapse_shape %512 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_400 = tensor.collapse_shape %transposed_398 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %519 = linalg.batch_matmul ins(%collapsed_399, %collapsed_400 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_401 = tensor.expand_shape %519 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %520 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_401 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %521 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %522:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%521 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_402 = tensor.expand_shape %522#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %523 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521, %expanded_402 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %524 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %525 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%524 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %526 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %525 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_403 = tensor.collapse_shape %526 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_404 = tensor.collapse_shape %518 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %527 = linalg.batch_matmul ins(%collapsed_403, %collapsed_404 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_405 = tensor.expand_shape %527 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_406 = linalg.transpose ins(%expanded_405 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_407 = linalg.transpose ins(%arg96 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_408 = tensor.collapse_shape %transposed_406 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %528 = linalg.matmul ins(%collapsed_408, %transposed_407 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_409 = tensor.expand_shape %528 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %expanded_409 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %530 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%530 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %532 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %535 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %534 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %536 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg101, %535 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_410 = linalg.transpose ins(%arg97 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_411 = tensor.collapse_shape %536 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %537 = linalg.matmul ins(%collapsed_411, %transposed_410 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_412 = tensor.expand_shape %537 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %538 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_412 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_412, %538 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_413 = linalg.transpose ins(%arg98 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %540 = linalg.matmul ins(%collapsed_411, %transposed_413 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_414 = tensor.expand_shape %540 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %expanded_414 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_415 = linalg.transpose ins(%arg99 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_416 = tensor.collapse_shape %541 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %542 = linalg.matmul ins(%collapsed_416, %transposed_415 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_417 = tensor.expand_shape %542 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %expanded_417 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %545 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%544 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %547 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %548 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %550 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg109, %549 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_418 = linalg.transpose ins(%arg102 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_419 = tensor.collapse_shape %550 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %551 = linalg.matmul ins(%collapsed_419, %transposed_418 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_420 = tensor.expand_shape %551 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_421 = linalg.transpose ins(%expanded_420 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_422 = linalg.transpose ins(%arg103 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %552 = linalg.matmul ins(%collapsed_419, %transposed_422 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_423 = tensor.expand_shape %552 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_424 = linalg.transpose ins(%expanded_423 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_425 = linalg.transpose ins(%arg104 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %553 = linalg.matmul ins(%collapsed_419, %transposed_425 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_426 = tensor.expand_shape %553 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_427 = linalg.transpose ins(%expanded_426 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %554 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_421, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_428 = tensor.extract_slice %transposed_421[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_429 = tensor.extract_slice %transposed_421[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %555 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_429 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_430 = tensor.concat dim(3) %555, %extracted_slice_428 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %556 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_430, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %557 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554, %556 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %558 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_424, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_431 = tensor.extract_slice %transposed_424[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_432 = tensor.extract_slice %transposed_424[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %559 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_432 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_433 = tensor.concat dim(3) %559, %extracted_slice_431 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %560 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_433, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %561 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%558, %560 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %562 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%561 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_434 = tensor.collapse_shape %562 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %563 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_427 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_435 = linalg.transpose ins(%collapsed_434 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_436 = tensor.collapse_shape %557 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_437 = tensor.collapse_shape %transposed_435 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %564 = linalg.batch_matmul ins(%collapsed_436, %collapsed_437 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_438 = tensor.expand_shape %564 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %565 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_438 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %566 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %567:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%566 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_439 = tensor.expand_shape %567#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %568 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %expanded_439 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %569 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %570 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%569 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %571 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569, %570 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_440 = tensor.collapse_shape %571 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_441 = tensor.collapse_shape %563 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %572 = linalg.batch_matmul ins(%collapsed_440, %collapsed_441 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_442 = tensor.expand_shape %572 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_443 = linalg.transpose ins(%expanded_442 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_444 = linalg.transpose ins(%arg105 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_445 = tensor.collapse_shape %transposed_443 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %573 = linalg.matmul ins(%collapsed_445, %transposed_444 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_446 = tensor.expand_shape %573 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543, %expanded_446 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %576 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%575 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %578 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574, %579 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %581 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg110, %580 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_447 = linalg.transpose ins(%arg106 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_448 = tensor.collapse_shape %581 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %582 = linalg.matmul ins(%collapsed_448, %transposed_447 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_449 = tensor.expand_shape %582 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_449 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_449, %583 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_450 = linalg.transpose ins(%arg107 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %585 = linalg.matmul ins(%collapsed_448, %transposed_450 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_451 = tensor.expand_shape %585 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %expanded_451 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_452 = linalg.transpose ins(%arg108 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_453 = tensor.collapse_shape %586 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %587 = linalg.matmul ins(%collapsed_453, %transposed_452 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_454 = tensor.expand_shape %587 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %588 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574, %expanded_454 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %589 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%589 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %591 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %592 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %593 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %594 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %593 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %595 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg118, %594 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_455 = linalg.transpose ins(%arg111 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_456 = tensor.collapse_shape %595 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %596 = linalg.matmul ins(%collapsed_456, %transposed_455 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_457 = tensor.expand_shape %596 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_458 = linalg.transpose ins(%expanded_457 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_459 = linalg.transpose ins(%arg112 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %597 = linalg.matmul ins(%collapsed_456, %transposed_459 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_460 = tensor.expand_shape %597 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_461 = linalg.transpose ins(%expanded_460 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_462 = linalg.transpose ins(%arg113 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %598 = linalg.matmul ins(%collapsed_456, %transposed_462 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_463 = tensor.expand_shape %598 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_464 = linalg.transpose ins(%expanded_463 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %599 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_458, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_465 = tensor.extract_slice %transposed_458[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_466 = tensor.extract_slice %transposed_458[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %600 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_466 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_467 = tensor.concat dim(3) %600, %extracted_slice_465 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %601 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_467, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %602 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %601 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %603 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_461, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_468 = tensor.extract_slice %transposed_461[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_469 = tensor.extract_slice %transposed_461[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %604 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_469 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_470 = tensor.concat dim(3) %604, %extracted_slice_468 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %605 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_470, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %606 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%603, %605 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %607 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%606 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_471 = tensor.collapse_shape %607 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %608 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_464 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_472 = linalg.transpose ins(%collapsed_471 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_473 = tensor.collapse_shape %602 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_474 = tensor.collapse_shape %transposed_472 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %609 = linalg.batch_matmul ins(%collapsed_473, %collapsed_474 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_475 = tensor.expand_shape %609 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %610 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_475 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %611 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %612:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%611 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_476 = tensor.expand_shape %612#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %613 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%611, %expanded_476 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %614 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%613 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %615 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%614 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %616 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%614, %615 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_477 = tensor.collapse_shape %616 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_478 = tensor.collapse_shape %608 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %617 = linalg.batch_matmul ins(%collapsed_477, %collapsed_478 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_479 = tensor.expand_shape %617 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_480 = linalg.transpose ins(%expanded_479 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_481 = linalg.transpose ins(%arg114 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_482 = tensor.collapse_shape %transposed_480 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %618 = linalg.matmul ins(%collapsed_482, %transposed_481 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_483 = tensor.expand_shape %618 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %expanded_483 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%620 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %622 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%621 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %624 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %626 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg119, %625 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_484 = linalg.transpose ins(%arg115 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_485 = tensor.collapse_shape %626 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %627 = linalg.matmul ins(%collapsed_485, %transposed_484 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_486 = tensor.expand_shape %627 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %628 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_486 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %629 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_486, %628 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_487 = linalg.transpose ins(%arg116 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %630 = linalg.matmul ins(%collapsed_485, %transposed_487 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_488 = tensor.expand_shape %630 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %631 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629, %expanded_488 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_489 = linalg.transpose ins(%arg117 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_490 = tensor.collapse_shape %631 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %632 = linalg.matmul ins(%collapsed_490, %transposed_489 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_491 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %expanded_491 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %634 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %635 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%634 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %636 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %637 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %638 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %638 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %640 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg127, %639 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_492 = linalg.transpose ins(%arg120 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_493 = tensor.collapse_shape %640 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %641 = linalg.matmul ins(%collapsed_493, %transposed_492 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_494 = tensor.expand_shape %641 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_495 = linalg.transpose ins(%expanded_494 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_496 = linalg.transpose ins(%arg121 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %642 = linalg.matmul ins(%collapsed_493, %transposed_496 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_497 = tensor.expand_shape %642 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_498 = linalg.transpose ins(%expanded_497 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_499 = linalg.transpose ins(%arg122 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %643 = linalg.matmul ins(%collapsed_493, %transposed_499 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_500 = tensor.expand_shape %643 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_501 = linalg.transpose ins(%expanded_500 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %644 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_495, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_502 = tensor.extract_slice %transposed_495[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_503 = tensor.extract_slice %transposed_495[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %645 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_503 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_504 = tensor.concat dim(3) %645, %extracted_slice_502 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %646 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_504, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %647 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%644, %646 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %648 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_498, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_505 = tensor.extract_slice %transposed_498[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_506 = tensor.extract_slice %transposed_498[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %649 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_506 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_507 = tensor.concat dim(3) %649, %extracted_slice_505 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %650 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_507, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %651 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%648, %650 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %652 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%651 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_508 = tensor.collapse_shape %652 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %653 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_501 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_509 = linalg.transpose ins(%collapsed_508 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_510 = tensor.collapse_shape %647 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_511 = tensor.collapse_shape %transposed_509 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %654 = linalg.batch_matmul ins(%collapsed_510, %collapsed_511 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_512 = tensor.expand_shape %654 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %655 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_512 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %656 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%655, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %657:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%656 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_513 = tensor.expand_shape %657#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %658 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %expanded_513 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %659 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %660 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%659 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %661 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%659, %660 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_514 = tensor.collapse_shape %661 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_515 = tensor.collapse_shape %653 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %662 = linalg.batch_matmul ins(%collapsed_514, %collapsed_515 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_516 = tensor.expand_shape %662 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_517 = linalg.transpose ins(%expanded_516 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_518 = linalg.transpose ins(%arg123 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_519 = tensor.collapse_shape %transposed_517 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %663 = linalg.matmul ins(%collapsed_519, %transposed_518 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_520 = tensor.expand_shape %663 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %expanded_520 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %666 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%665 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %669 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %671 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg128, %670 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_521 = linalg.transpose ins(%arg124 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_522 = tensor.collapse_shape %671 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %672 = linalg.matmul ins(%collapsed_522, %transposed_521 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_523 = tensor.expand_shape %672 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_523 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_523, %673 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_524 = linalg.transpose ins(%arg125 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %675 = linalg.matmul ins(%collapsed_522, %transposed_524 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_525 = tensor.expand_shape %675 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %expanded_525 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_526 = linalg.transpose ins(%arg126 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_527 = tensor.collapse_shape %676 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %677 = linalg.matmul ins(%collapsed_527, %transposed_526 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_528 = tensor.expand_shape %677 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%664, %expanded_528 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %679 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %680 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%679 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %681 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%680 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%681 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %683 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %685 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg136, %684 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_529 = linalg.transpose ins(%arg129 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_530 = tensor.collapse_shape %685 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %686 = linalg.matmul ins(%collapsed_530, %transposed_529 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_531 = tensor.expand_shape %686 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_532 = linalg.transpose ins(%expanded_531 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_533 = linalg.transpose ins(%arg130 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %687 = linalg.matmul ins(%collapsed_530, %transposed_533 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_534 = tensor.expand_shape %687 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_535 = linalg.transpose ins(%expanded_534 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_536 = linalg.transpose ins(%arg131 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %688 = linalg.matmul ins(%collapsed_530, %transposed_536 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_537 = tensor.expand_shape %688 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_538 = linalg.transpose ins(%expanded_537 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %689 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_532, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_539 = tensor.extract_slice %transposed_532[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_540 = tensor.extract_slice %transposed_532[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %690 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_540 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_541 = tensor.concat dim(3) %690, %extracted_slice_539 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %691 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_541, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %692 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689, %691 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %693 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_535, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_542 = tensor.extract_slice %transposed_535[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_543 = tensor.extract_slice %transposed_535[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %694 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_543 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_544 = tensor.concat dim(3) %694, %extracted_slice_542 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %695 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_544, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %696 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %695 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %697 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%696 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_545 = tensor.collapse_shape %697 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %698 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_538 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_546 = linalg.transpose ins(%collapsed_545 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_547 = tensor.collapse_shape %692 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_548 = tensor.collapse_shape %transposed_546 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %699 = linalg.batch_matmul ins(%collapsed_547, %collapsed_548 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_549 = tensor.expand_shape %699 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %700 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_549 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %701 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%700, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %702:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%701 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_550 = tensor.expand_shape %702#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %703 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%701, %expanded_550 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %704 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%703 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %705 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%704 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %706 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%704, %705 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_551 = tensor.collapse_shape %706 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_552 = tensor.collapse_shape %698 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %707 = linalg.batch_matmul ins(%collapsed_551, %collapsed_552 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_553 = tensor.expand_shape %707 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_554 = linalg.transpose ins(%expanded_553 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_555 = linalg.transpose ins(%arg132 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_556 = tensor.collapse_shape %transposed_554 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %708 = linalg.matmul ins(%collapsed_556, %transposed_555 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_557 = tensor.expand_shape %708 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %709 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %expanded_557 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %710 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %711 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%710 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %712 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %713 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%712 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %714 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %715 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %714 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %716 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg137, %715 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_558 = linalg.transpose ins(%arg133 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_559 = tensor.collapse_shape %716 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %717 = linalg.matmul ins(%collapsed_559, %transposed_558 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_560 = tensor.expand_shape %717 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %718 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_560 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %719 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_560, %718 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_561 = linalg.transpose ins(%arg134 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %720 = linalg.matmul ins(%collapsed_559, %transposed_561 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_562 = tensor.expand_shape %720 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %expanded_562 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_563 = linalg.transpose ins(%arg135 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_564 = tensor.collapse_shape %721 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %722 = linalg.matmul ins(%collapsed_564, %transposed_563 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_565 = tensor.expand_shape %722 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %723 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709, %expanded_565 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %724 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %725 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%724 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %726 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %728 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %730 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg145, %729 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_566 = linalg.transpose ins(%arg138 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_567 = tensor.collapse_shape %730 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %731 = linalg.matmul ins(%collapsed_567, %transposed_566 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_568 = tensor.expand_shape %731 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_569 = linalg.transpose ins(%expanded_568 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_570 = linalg.transpose ins(%arg139 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %732 = linalg.matmul ins(%collapsed_567, %transposed_570 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_571 = tensor.expand_shape %732 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_572 = linalg.transpose ins(%expanded_571 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_573 = linalg.transpose ins(%arg140 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %733 = linalg.matmul ins(%collapsed_567, %transposed_573 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_574 = tensor.expand_shape %733 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_575 = linalg.transpose ins(%expanded_574 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %734 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_569, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_576 = tensor.extract_slice %transposed_569[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_577 = tensor.extract_slice %transposed_569[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %735 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_577 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_578 = tensor.concat dim(3) %735, %extracted_slice_576 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %736 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_578, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %737 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734, %736 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %738 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_572, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_579 = tensor.extract_slice %transposed_572[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_580 = tensor.extract_slice %transposed_572[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %739 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_580 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_581 = tensor.concat dim(3) %739, %extracted_slice_579 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %740 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_581, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %741 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%738, %740 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %742 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%741 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_582 = tensor.collapse_shape %742 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %743 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_575 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_583 = linalg.transpose ins(%collapsed_582 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_584 = tensor.collapse_shape %737 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_585 = tensor.collapse_shape %transposed_583 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %744 = linalg.batch_matmul ins(%collapsed_584, %collapsed_585 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_586 = tensor.expand_shape %744 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %745 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_586 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %746 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%745, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %747:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%746 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_587 = tensor.expand_shape %747#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %748 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%746, %expanded_587 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %749 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%748 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %750 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%749 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %751 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%749, %750 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_588 = tensor.collapse_shape %751 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_589 = tensor.collapse_shape %743 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %752 = linalg.batch_matmul ins(%collapsed_588, %collapsed_589 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_590 = tensor.expand_shape %752 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_591 = linalg.transpose ins(%expanded_590 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_592 = linalg.transpose ins(%arg141 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_593 = tensor.collapse_shape %transposed_591 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %753 = linalg.matmul ins(%collapsed_593, %transposed_592 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_594 = tensor.expand_shape %753 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %754 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %expanded_594 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %756 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%755 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %759 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %760 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %759 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %761 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg146, %760 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_595 = linalg.transpose ins(%arg142 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_596 = tensor.collapse_shape %761 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %762 = linalg.matmul ins(%collapsed_596, %transposed_595 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_597 = tensor.expand_shape %762 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_597 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_597, %763 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_598 = linalg.transpose ins(%arg143 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %765 = linalg.matmul ins(%collapsed_596, %transposed_598 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_599 = tensor.expand_shape %765 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%764, %expanded_599 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_600 = linalg.transpose ins(%arg144 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_601 = tensor.collapse_shape %766 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %767 = linalg.matmul ins(%collapsed_601, %transposed_600 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_602 = tensor.expand_shape %767 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %768 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %expanded_602 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %769 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %770 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%769 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %771 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%770 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%771 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768, %773 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %775 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg154, %774 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_603 = linalg.transpose ins(%arg147 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_604 = tensor.collapse_shape %775 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %776 = linalg.matmul ins(%collapsed_604, %transposed_603 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_605 = tensor.expand_shape %776 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_606 = linalg.transpose ins(%expanded_605 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_607 = linalg.transpose ins(%arg148 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %777 = linalg.matmul ins(%collapsed_604, %transposed_607 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_608 = tensor.expand_shape %777 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_609 = linalg.transpose ins(%expanded_608 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_610 = linalg.transpose ins(%arg149 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %778 = linalg.matmul ins(%collapsed_604, %transposed_610 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_611 = tensor.expand_shape %778 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_612 = linalg.transpose ins(%expanded_611 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %779 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_606, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_613 = tensor.extract_slice %transposed_606[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_614 = tensor.extract_slice %transposed_606[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %780 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_614 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_615 = tensor.concat dim(3) %780, %extracted_slice_613 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %781 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_615, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %782 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%779, %781 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %783 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_609, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_616 = tensor.extract_slice %transposed_609[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_617 = tensor.extract_slice %transposed_609[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %784 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_617 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_618 = tensor.concat dim(3) %784, %extracted_slice_616 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %785 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_618, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %786 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%783, %785 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %787 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%786 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_619 = tensor.collapse_shape %787 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %788 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_612 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_620 = linalg.transpose ins(%collapsed_619 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_621 = tensor.collapse_shape %782 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_622 = tensor.collapse_shape %transposed_620 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %789 = linalg.batch_matmul ins(%collapsed_621, %collapsed_622 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_623 = tensor.expand_shape %789 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %790 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_623 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %791 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%790, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %792:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%791 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_624 = tensor.expand_shape %792#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %793 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%791, %expanded_624 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %794 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%793 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %795 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%794 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %796 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%794, %795 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_625 = tensor.collapse_shape %796 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_626 = tensor.collapse_shape %788 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %797 = linalg.batch_matmul ins(%collapsed_625, %collapsed_626 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_627 = tensor.expand_shape %797 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_628 = linalg.transpose ins(%expanded_627 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_629 = linalg.transpose ins(%arg150 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_630 = tensor.collapse_shape %transposed_628 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %798 = linalg.matmul ins(%collapsed_630, %transposed_629 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_631 = tensor.expand_shape %798 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %799 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768, %expanded_631 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %800 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %801 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%800 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %802 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%801 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %803 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%802 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %804 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%803 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799, %804 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %806 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg155, %805 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_632 = linalg.transpose ins(%arg151 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_633 = tensor.collapse_shape %806 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %807 = linalg.matmul ins(%collapsed_633, %transposed_632 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_634 = tensor.expand_shape %807 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %808 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_634 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %809 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_634, %808 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_635 = linalg.transpose ins(%arg152 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %810 = linalg.matmul ins(%collapsed_633, %transposed_635 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_636 = tensor.expand_shape %810 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %811 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%809, %expanded_636 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_637 = linalg.transpose ins(%arg153 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_638 = tensor.collapse_shape %811 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %812 = linalg.matmul ins(%collapsed_638, %transposed_637 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_639 = tensor.expand_shape %812 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %813 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%799, %expanded_639 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %814 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %815 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%814 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %816 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%815 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %817 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%816 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %818 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%817 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %819 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813, %818 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %820 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg163, %819 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_640 = linalg.transpose ins(%arg156 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_641 = tensor.collapse_shape %820 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %821 = linalg.matmul ins(%collapsed_641, %transposed_640 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_642 = tensor.expand_shape %821 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_643 = linalg.transpose ins(%expanded_642 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_644 = linalg.transpose ins(%arg157 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %822 = linalg.matmul ins(%collapsed_641, %transposed_644 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_645 = tensor.expand_shape %822 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_646 = linalg.transpose ins(%expanded_645 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_647 = linalg.transpose ins(%arg158 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %823 = linalg.matmul ins(%collapsed_641, %transposed_647 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_648 = tensor.expand_shape %823 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_649 = linalg.transpose ins(%expanded_648 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %824 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_643, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_650 = tensor.extract_slice %transposed_643[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_651 = tensor.extract_slice %transposed_643[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %825 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_651 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_652 = tensor.concat dim(3) %825, %extracted_slice_650 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %826 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_652, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %827 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%824, %826 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %828 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_646, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_653 = tensor.extract_slice %transposed_646[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_654 = tensor.extract_slice %transposed_646[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %829 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_654 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_655 = tensor.concat dim(3) %829, %extracted_slice_653 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %830 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_655, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %831 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%828, %830 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %832 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%831 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_656 = tensor.collapse_shape %832 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %833 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_649 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_657 = linalg.transpose ins(%collapsed_656 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_658 = tensor.collapse_shape %827 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_659 = tensor.collapse_shape %transposed_657 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %834 = linalg.batch_matmul ins(%collapsed_658, %collapsed_659 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_660 = tensor.expand_shape %834 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %835 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_660 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %836 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%835, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %837:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%836 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_661 = tensor.expand_shape %837#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %838 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%836, %expanded_661 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %839 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%838 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %840 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%839 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %841 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%839, %840 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_662 = tensor.collapse_shape %841 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_663 = tensor.collapse_shape %833 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %842 = linalg.batch_matmul ins(%collapsed_662, %collapsed_663 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_664 = tensor.expand_shape %842 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_665 = linalg.transpose ins(%expanded_664 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_666 = linalg.transpose ins(%arg159 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_667 = tensor.collapse_shape %transposed_665 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %843 = linalg.matmul ins(%collapsed_667, %transposed_666 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_668 = tensor.expand_shape %843 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813, %expanded_668 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%845 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %849 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%848 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844, %849 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %851 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg164, %850 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_669 = linalg.transpose ins(%arg160 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_670 = tensor.collapse_shape %851 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %852 = linalg.matmul ins(%collapsed_670, %transposed_669 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_671 = tensor.expand_shape %852 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %853 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_671 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %854 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_671, %853 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_672 = linalg.transpose ins(%arg161 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %855 = linalg.matmul ins(%collapsed_670, %transposed_672 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_673 = tensor.expand_shape %855 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %856 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%854, %expanded_673 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_674 = linalg.transpose ins(%arg162 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_675 = tensor.collapse_shape %856 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %857 = linalg.matmul ins(%collapsed_675, %transposed_674 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_676 = tensor.expand_shape %857 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %858 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%844, %expanded_676 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %859 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %860 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%859 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %861 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%860 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %862 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %863 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%862 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %864 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %863 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %865 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg172, %864 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_677 = linalg.transpose ins(%arg165 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_678 = tensor.collapse_shape %865 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %866 = linalg.matmul ins(%collapsed_678, %transposed_677 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_679 = tensor.expand_shape %866 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_680 = linalg.transpose ins(%expanded_679 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_681 = linalg.transpose ins(%arg166 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %867 = linalg.matmul ins(%collapsed_678, %transposed_681 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_682 = tensor.expand_shape %867 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_683 = linalg.transpose ins(%expanded_682 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_684 = linalg.transpose ins(%arg167 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %868 = linalg.matmul ins(%collapsed_678, %transposed_684 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_685 = tensor.expand_shape %868 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_686 = linalg.transpose ins(%expanded_685 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %869 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_680, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_687 = tensor.extract_slice %transposed_680[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_688 = tensor.extract_slice %transposed_680[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %870 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_688 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_689 = tensor.concat dim(3) %870, %extracted_slice_687 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %871 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_689, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %872 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%869, %871 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %873 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_683, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_690 = tensor.extract_slice %transposed_683[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_691 = tensor.extract_slice %transposed_683[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %874 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_691 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_692 = tensor.concat dim(3) %874, %extracted_slice_690 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %875 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_692, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %876 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%873, %875 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %877 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%876 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_693 = tensor.collapse_shape %877 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %878 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_686 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_694 = linalg.transpose ins(%collapsed_693 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_695 = tensor.collapse_shape %872 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_696 = tensor.collapse_shape %transposed_694 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %879 = linalg.batch_matmul ins(%collapsed_695, %collapsed_696 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_697 = tensor.expand_shape %879 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %880 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_697 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %881 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%880, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %882:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%881 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_698 = tensor.expand_shape %882#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %883 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %expanded_698 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %884 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%883 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %885 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%884 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %886 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%884, %885 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_699 = tensor.collapse_shape %886 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_700 = tensor.collapse_shape %878 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %887 = linalg.batch_matmul ins(%collapsed_699, %collapsed_700 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_701 = tensor.expand_shape %887 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_702 = linalg.transpose ins(%expanded_701 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_703 = linalg.transpose ins(%arg168 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_704 = tensor.collapse_shape %transposed_702 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %888 = linalg.matmul ins(%collapsed_704, %transposed_703 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_705 = tensor.expand_shape %888 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %889 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %expanded_705 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %890 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%889 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %891 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%890 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %892 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%891 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %893 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %894 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%889, %894 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %896 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg173, %895 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_706 = linalg.transpose ins(%arg169 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_707 = tensor.collapse_shape %896 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %897 = linalg.matmul ins(%collapsed_707, %transposed_706 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_708 = tensor.expand_shape %897 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_708 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_708, %898 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_709 = linalg.transpose ins(%arg170 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %900 = linalg.matmul ins(%collapsed_707, %transposed_709 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_710 = tensor.expand_shape %900 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %901 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%899, %expanded_710 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_711 = linalg.transpose ins(%arg171 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_712 = tensor.collapse_shape %901 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %902 = linalg.matmul ins(%collapsed_712, %transposed_711 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_713 = tensor.expand_shape %902 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %903 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%889, %expanded_713 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %904 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%903 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %905 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%904 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %906 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%905 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %907 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %908 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%907 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %909 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%903, %908 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %910 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg181, %909 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_714 = linalg.transpose ins(%arg174 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_715 = tensor.collapse_shape %910 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %911 = linalg.matmul ins(%collapsed_715, %transposed_714 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_716 = tensor.expand_shape %911 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_717 = linalg.transpose ins(%expanded_716 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_718 = linalg.transpose ins(%arg175 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %912 = linalg.matmul ins(%collapsed_715, %transposed_718 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_719 = tensor.expand_shape %912 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_720 = linalg.transpose ins(%expanded_719 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_721 = linalg.transpose ins(%arg176 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %913 = linalg.matmul ins(%collapsed_715, %transposed_721 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_722 = tensor.expand_shape %913 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_723 = linalg.transpose ins(%expanded_722 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %914 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_717, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_724 = tensor.extract_slice %transposed_717[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_725 = tensor.extract_slice %transposed_717[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %915 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_725 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_726 = tensor.concat dim(3) %915, %extracted_slice_724 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %916 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_726, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %917 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%914, %916 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %918 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_720, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_727 = tensor.extract_slice %transposed_720[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_728 = tensor.extract_slice %transposed_720[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %919 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_728 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_729 = tensor.concat dim(3) %919, %extracted_slice_727 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %920 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_729, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %921 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%918, %920 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %922 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%921 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_730 = tensor.collapse_shape %922 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %923 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_723 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_731 = linalg.transpose ins(%collapsed_730 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_732 = tensor.collapse_shape %917 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_733 = tensor.collapse_shape %transposed_731 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %924 = linalg.batch_matmul ins(%collapsed_732, %collapsed_733 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_734 = tensor.expand_shape %924 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %925 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_734 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %926 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%925, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %927:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%926 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_735 = tensor.expand_shape %927#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %928 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%926, %expanded_735 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %929 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%928 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %930 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%929 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %931 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%929, %930 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_736 = tensor.collapse_shape %931 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_737 = tensor.collapse_shape %923 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %932 = linalg.batch_matmul ins(%collapsed_736, %collapsed_737 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_738 = tensor.expand_shape %932 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_739 = linalg.transpose ins(%expanded_738 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_740 = linalg.transpose ins(%arg177 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_741 = tensor.collapse_shape %transposed_739 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %933 = linalg.matmul ins(%collapsed_741, %transposed_740 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_742 = tensor.expand_shape %933 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %934 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%903, %expanded_742 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%934 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%935 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%936 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %938 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%937 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %939 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %940 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%934, %939 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %941 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg182, %940 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_743 = linalg.transpose ins(%arg178 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_744 = tensor.collapse_shape %941 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %942 = linalg.matmul ins(%collapsed_744, %transposed_743 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_745 = tensor.expand_shape %942 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %943 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %944 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745, %943 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_746 = linalg.transpose ins(%arg179 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %945 = linalg.matmul ins(%collapsed_744, %transposed_746 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_747 = tensor.expand_shape %945 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %946 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%944, %expanded_747 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_748 = linalg.transpose ins(%arg180 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_749 = tensor.collapse_shape %946 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %947 = linalg.matmul ins(%collapsed_749, %transposed_748 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_750 = tensor.expand_shape %947 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %948 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%934, %expanded_750 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %949 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%948 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %950 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%949 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %951 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%950 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %952 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%951 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %953 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%952 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %954 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%948, %953 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %955 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg190, %954 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_751 = linalg.transpose ins(%arg183 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_752 = tensor.collapse_shape %955 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %956 = linalg.matmul ins(%collapsed_752, %transposed_751 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_753 = tensor.expand_shape %956 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_754 = linalg.transpose ins(%expanded_753 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_755 = linalg.transpose ins(%arg184 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %957 = linalg.matmul ins(%collapsed_752, %transposed_755 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_756 = tensor.expand_shape %957 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_757 = linalg.transpose ins(%expanded_756 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_758 = linalg.transpose ins(%arg185 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %958 = linalg.matmul ins(%collapsed_752, %transposed_758 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_759 = tensor.expand_shape %958 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_760 = linalg.transpose ins(%expanded_759 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %959 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_754, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_761 = tensor.extract_slice %transposed_754[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_762 = tensor.extract_slice %transposed_754[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %960 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_762 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_763 = tensor.concat dim(3) %960, %extracted_slice_761 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %961 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_763, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %962 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%959, %961 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %963 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_757, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_764 = tensor.extract_slice %transposed_757[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_765 = tensor.extract_slice %transposed_757[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %964 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_765 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_766 = tensor.concat dim(3) %964, %extracted_slice_764 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %965 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_766, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %966 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%963, %965 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %967 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%966 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_767 = tensor.collapse_shape %967 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %968 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_760 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_768 = linalg.transpose ins(%collapsed_767 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_769 = tensor.collapse_shape %962 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_770 = tensor.collapse_shape %transposed_768 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %969 = linalg.batch_matmul ins(%collapsed_769, %collapsed_770 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_771 = tensor.expand_shape %969 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %970 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_771 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %971 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%970, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %972:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%971 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_772 = tensor.expand_shape %972#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %973 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%971, %expanded_772 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %974 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%973 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %975 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%974 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %976 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%974, %975 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_773 = tensor.collapse_shape %976 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_774 = tensor.collapse_shape %968 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %977 = linalg.batch_matmul ins(%collapsed_773, %collapsed_774 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_775 = tensor.expand_shape %977 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_776 = linalg.transpose ins(%expanded_775 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_777 = linalg.transpose ins(%arg186 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_778 = tensor.collapse_shape %transposed_776 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %978 = linalg.matmul ins(%collapsed_778, %transposed_777 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_779 = tensor.expand_shape %978 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%948, %expanded_779 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %981 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%980 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %982 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %983 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%982 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %984 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%983 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %985 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979, %984 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %986 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg191, %985 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_780 = linalg.transpose ins(%arg187 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_781 = tensor.collapse_shape %986 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %987 = linalg.matmul ins(%collapsed_781, %transposed_780 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_782 = tensor.expand_shape %987 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %988 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_782 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %989 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_782, %988 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_783 = linalg.transpose ins(%arg188 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %990 = linalg.matmul ins(%collapsed_781, %transposed_783 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_784 = tensor.expand_shape %990 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %991 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%989, %expanded_784 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_785 = linalg.transpose ins(%arg189 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_786 = tensor.collapse_shape %991 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %992 = linalg.matmul ins(%collapsed_786, %transposed_785 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_787 = tensor.expand_shape %992 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979, %expanded_787 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%994 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %996 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%996 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%997 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %999 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993, %998 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1000 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg199, %999 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_788 = linalg.transpose ins(%arg192 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_789 = tensor.collapse_shape %1000 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1001 = linalg.matmul ins(%collapsed_789, %transposed_788 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_790 = tensor.expand_shape %1001 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_791 = linalg.transpose ins(%expanded_790 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_792 = linalg.transpose ins(%arg193 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1002 = linalg.matmul ins(%collapsed_789, %transposed_792 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_793 = tensor.expand_shape %1002 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_794 = linalg.transpose ins(%expanded_793 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_795 = linalg.transpose ins(%arg194 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1003 = linalg.matmul ins(%collapsed_789, %transposed_795 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_796 = tensor.expand_shape %1003 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_797 = linalg.transpose ins(%expanded_796 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1004 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_791, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_798 = tensor.extract_slice %transposed_791[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_799 = tensor.extract_slice %transposed_791[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1005 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_799 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_800 = tensor.concat dim(3) %1005, %extracted_slice_798 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1006 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_800, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1007 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1004, %1006 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1008 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_794, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_801 = tensor.extract_slice %transposed_794[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_802 = tensor.extract_slice %transposed_794[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1009 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_802 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_803 = tensor.concat dim(3) %1009, %extracted_slice_801 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1010 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_803, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1011 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1008, %1010 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1012 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1011 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_804 = tensor.collapse_shape %1012 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1013 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_797 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_805 = linalg.transpose ins(%collapsed_804 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_806 = tensor.collapse_shape %1007 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_807 = tensor.collapse_shape %transposed_805 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1014 = linalg.batch_matmul ins(%collapsed_806, %collapsed_807 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_808 = tensor.expand_shape %1014 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1015 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_808 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1016 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1015, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1017:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1016 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_809 = tensor.expand_shape %1017#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1018 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1016, %expanded_809 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1019 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1018 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1020 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1019 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1021 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1019, %1020 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_810 = tensor.collapse_shape %1021 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_811 = tensor.collapse_shape %1013 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1022 = linalg.batch_matmul ins(%collapsed_810, %collapsed_811 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_812 = tensor.expand_shape %1022 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_813 = linalg.transpose ins(%expanded_812 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_814 = linalg.transpose ins(%arg195 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_815 = tensor.collapse_shape %transposed_813 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1023 = linalg.matmul ins(%collapsed_815, %transposed_814 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_816 = tensor.expand_shape %1023 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993, %expanded_816 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1024 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1025 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1026 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1028 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1027 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1029 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1028 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1030 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1024, %1029 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1031 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg200, %1030 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_817 = linalg.transpose ins(%arg196 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_818 = tensor.collapse_shape %1031 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1032 = linalg.matmul ins(%collapsed_818, %transposed_817 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_819 = tensor.expand_shape %1032 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1033 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_819 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1034 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_819, %1033 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_820 = linalg.transpose ins(%arg197 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1035 = linalg.matmul ins(%collapsed_818, %transposed_820 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_821 = tensor.expand_shape %1035 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1034, %expanded_821 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_822 = linalg.transpose ins(%arg198 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_823 = tensor.collapse_shape %1036 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1037 = linalg.matmul ins(%collapsed_823, %transposed_822 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_824 = tensor.expand_shape %1037 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1024, %expanded_824 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1039 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1043 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1042 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1044 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1043 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1045 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg208, %1044 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_825 = linalg.transpose ins(%arg201 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_826 = tensor.collapse_shape %1045 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1046 = linalg.matmul ins(%collapsed_826, %transposed_825 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_827 = tensor.expand_shape %1046 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_828 = linalg.transpose ins(%expanded_827 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_829 = linalg.transpose ins(%arg202 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1047 = linalg.matmul ins(%collapsed_826, %transposed_829 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_830 = tensor.expand_shape %1047 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_831 = linalg.transpose ins(%expanded_830 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_832 = linalg.transpose ins(%arg203 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1048 = linalg.matmul ins(%collapsed_826, %transposed_832 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_833 = tensor.expand_shape %1048 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_834 = linalg.transpose ins(%expanded_833 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1049 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_828, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_835 = tensor.extract_slice %transposed_828[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_836 = tensor.extract_slice %transposed_828[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1050 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_836 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_837 = tensor.concat dim(3) %1050, %extracted_slice_835 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1051 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_837, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1052 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049, %1051 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1053 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_831, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_838 = tensor.extract_slice %transposed_831[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_839 = tensor.extract_slice %transposed_831[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1054 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_839 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_840 = tensor.concat dim(3) %1054, %extracted_slice_838 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1055 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_840, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1056 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1057 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1056 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_841 = tensor.collapse_shape %1057 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1058 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_834 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_842 = linalg.transpose ins(%collapsed_841 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_843 = tensor.collapse_shape %1052 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_844 = tensor.collapse_shape %transposed_842 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1059 = linalg.batch_matmul ins(%collapsed_843, %collapsed_844 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_845 = tensor.expand_shape %1059 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1060 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_845 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1061 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1060, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1062:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1061 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_846 = tensor.expand_shape %1062#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1063 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1061, %expanded_846 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1064 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1063 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1065 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1064 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1066 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1064, %1065 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_847 = tensor.collapse_shape %1066 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_848 = tensor.collapse_shape %1058 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1067 = linalg.batch_matmul ins(%collapsed_847, %collapsed_848 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_849 = tensor.expand_shape %1067 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_850 = linalg.transpose ins(%expanded_849 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_851 = linalg.transpose ins(%arg204 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_852 = tensor.collapse_shape %transposed_850 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1068 = linalg.matmul ins(%collapsed_852, %transposed_851 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_853 = tensor.expand_shape %1068 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1069 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %expanded_853 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1070 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1069 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1071 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1070 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1072 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1071 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1073 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1072 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1074 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1073 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1075 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1069, %1074 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1076 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg209, %1075 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_854 = linalg.transpose ins(%arg205 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_855 = tensor.collapse_shape %1076 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1077 = linalg.matmul ins(%collapsed_855, %transposed_854 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_856 = tensor.expand_shape %1077 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1078 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_856 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1079 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_856, %1078 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_857 = linalg.transpose ins(%arg206 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1080 = linalg.matmul ins(%collapsed_855, %transposed_857 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_858 = tensor.expand_shape %1080 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1081 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079, %expanded_858 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_859 = linalg.transpose ins(%arg207 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_860 = tensor.collapse_shape %1081 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1082 = linalg.matmul ins(%collapsed_860, %transposed_859 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_861 = tensor.expand_shape %1082 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1083 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1069, %expanded_861 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1084 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1085 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1084 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1086 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1085 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1087 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1086 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1088 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1087 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1089 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083, %1088 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1090 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg217, %1089 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_862 = linalg.transpose ins(%arg210 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_863 = tensor.collapse_shape %1090 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1091 = linalg.matmul ins(%collapsed_863, %transposed_862 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_864 = tensor.expand_shape %1091 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_865 = linalg.transpose ins(%expanded_864 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_866 = linalg.transpose ins(%arg211 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1092 = linalg.matmul ins(%collapsed_863, %transposed_866 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_867 = tensor.expand_shape %1092 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_868 = linalg.transpose ins(%expanded_867 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_869 = linalg.transpose ins(%arg212 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1093 = linalg.matmul ins(%collapsed_863, %transposed_869 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_870 = tensor.expand_shape %1093 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_871 = linalg.transpose ins(%expanded_870 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1094 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_865, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_872 = tensor.extract_slice %transposed_865[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_873 = tensor.extract_slice %transposed_865[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1095 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_873 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_874 = tensor.concat dim(3) %1095, %extracted_slice_872 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1096 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_874, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1097 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1094, %1096 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1098 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_868, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_875 = tensor.extract_slice %transposed_868[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_876 = tensor.extract_slice %transposed_868[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1099 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_876 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_877 = tensor.concat dim(3) %1099, %extracted_slice_875 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1100 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_877, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1101 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1098, %1100 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1102 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1101 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_878 = tensor.collapse_shape %1102 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1103 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_871 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_879 = linalg.transpose ins(%collapsed_878 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_880 = tensor.collapse_shape %1097 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_881 = tensor.collapse_shape %transposed_879 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1104 = linalg.batch_matmul ins(%collapsed_880, %collapsed_881 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_882 = tensor.expand_shape %1104 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_882 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1106 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1105, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1107:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1106 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_883 = tensor.expand_shape %1107#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1108 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1106, %expanded_883 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1108 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1110 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1109 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1111 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1109, %1110 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_884 = tensor.collapse_shape %1111 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_885 = tensor.collapse_shape %1103 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1112 = linalg.batch_matmul ins(%collapsed_884, %collapsed_885 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_886 = tensor.expand_shape %1112 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_887 = linalg.transpose ins(%expanded_886 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_888 = linalg.transpose ins(%arg213 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_889 = tensor.collapse_shape %transposed_887 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1113 = linalg.matmul ins(%collapsed_889, %transposed_888 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_890 = tensor.expand_shape %1113 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1083, %expanded_890 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1115 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1116 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1117 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1118 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1120 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114, %1119 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1121 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg218, %1120 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_891 = linalg.transpose ins(%arg214 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_892 = tensor.collapse_shape %1121 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1122 = linalg.matmul ins(%collapsed_892, %transposed_891 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_893 = tensor.expand_shape %1122 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_893 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_893, %1123 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_894 = linalg.transpose ins(%arg215 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1125 = linalg.matmul ins(%collapsed_892, %transposed_894 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_895 = tensor.expand_shape %1125 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1124, %expanded_895 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_896 = linalg.transpose ins(%arg216 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_897 = tensor.collapse_shape %1126 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1127 = linalg.matmul ins(%collapsed_897, %transposed_896 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_898 = tensor.expand_shape %1127 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1114, %expanded_898 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1128 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1130 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1129 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1130 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1131 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1132 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1134 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1128, %1133 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1135 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg226, %1134 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_899 = linalg.transpose ins(%arg219 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_900 = tensor.collapse_shape %1135 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1136 = linalg.matmul ins(%collapsed_900, %transposed_899 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_901 = tensor.expand_shape %1136 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_902 = linalg.transpose ins(%expanded_901 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_903 = linalg.transpose ins(%arg220 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1137 = linalg.matmul ins(%collapsed_900, %transposed_903 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_904 = tensor.expand_shape %1137 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_905 = linalg.transpose ins(%expanded_904 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_906 = linalg.transpose ins(%arg221 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1138 = linalg.matmul ins(%collapsed_900, %transposed_906 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_907 = tensor.expand_shape %1138 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_908 = linalg.transpose ins(%expanded_907 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1139 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_902, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_909 = tensor.extract_slice %transposed_902[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_910 = tensor.extract_slice %transposed_902[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1140 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_910 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_911 = tensor.concat dim(3) %1140, %extracted_slice_909 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1141 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_911, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1142 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1139, %1141 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1143 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_905, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_912 = tensor.extract_slice %transposed_905[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_913 = tensor.extract_slice %transposed_905[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1144 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_913 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_914 = tensor.concat dim(3) %1144, %extracted_slice_912 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1145 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_914, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1143, %1145 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1147 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1146 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_915 = tensor.collapse_shape %1147 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1148 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_908 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_916 = linalg.transpose ins(%collapsed_915 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_917 = tensor.collapse_shape %1142 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_918 = tensor.collapse_shape %transposed_916 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1149 = linalg.batch_matmul ins(%collapsed_917, %collapsed_918 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_919 = tensor.expand_shape %1149 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_919 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1151 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1150, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1152:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1151 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_920 = tensor.expand_shape %1152#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1153 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1151, %expanded_920 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1153 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1155 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1154 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1156 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1154, %1155 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_921 = tensor.collapse_shape %1156 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_922 = tensor.collapse_shape %1148 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1157 = linalg.batch_matmul ins(%collapsed_921, %collapsed_922 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_923 = tensor.expand_shape %1157 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_924 = linalg.transpose ins(%expanded_923 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_925 = linalg.transpose ins(%arg222 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_926 = tensor.collapse_shape %transposed_924 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1158 = linalg.matmul ins(%collapsed_926, %transposed_925 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_927 = tensor.expand_shape %1158 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1128, %expanded_927 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1159 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1161 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1160 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1161 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1162 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1163 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1165 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1159, %1164 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1166 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg227, %1165 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_928 = linalg.transpose ins(%arg223 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_929 = tensor.collapse_shape %1166 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1167 = linalg.matmul ins(%collapsed_929, %transposed_928 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_930 = tensor.expand_shape %1167 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_930 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_930, %1168 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_931 = linalg.transpose ins(%arg224 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1170 = linalg.matmul ins(%collapsed_929, %transposed_931 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_932 = tensor.expand_shape %1170 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1169, %expanded_932 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_933 = linalg.transpose ins(%arg225 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_934 = tensor.collapse_shape %1171 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1172 = linalg.matmul ins(%collapsed_934, %transposed_933 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_935 = tensor.expand_shape %1172 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1159, %expanded_935 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1175 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1174 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1175 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1176 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1177 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1179 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173, %1178 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1180 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg235, %1179 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_936 = linalg.transpose ins(%arg228 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_937 = tensor.collapse_shape %1180 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1181 = linalg.matmul ins(%collapsed_937, %transposed_936 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_938 = tensor.expand_shape %1181 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_939 = linalg.transpose ins(%expanded_938 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_940 = linalg.transpose ins(%arg229 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1182 = linalg.matmul ins(%collapsed_937, %transposed_940 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_941 = tensor.expand_shape %1182 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_942 = linalg.transpose ins(%expanded_941 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_943 = linalg.transpose ins(%arg230 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1183 = linalg.matmul ins(%collapsed_937, %transposed_943 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_944 = tensor.expand_shape %1183 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_945 = linalg.transpose ins(%expanded_944 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1184 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_939, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_946 = tensor.extract_slice %transposed_939[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_947 = tensor.extract_slice %transposed_939[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1185 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_947 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_948 = tensor.concat dim(3) %1185, %extracted_slice_946 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1186 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_948, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1187 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1184, %1186 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1188 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_942, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_949 = tensor.extract_slice %transposed_942[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_950 = tensor.extract_slice %transposed_942[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_950 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_951 = tensor.concat dim(3) %1189, %extracted_slice_949 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1190 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_951, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1191 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1188, %1190 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1192 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1191 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_952 = tensor.collapse_shape %1192 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1193 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_945 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_953 = linalg.transpose ins(%collapsed_952 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_954 = tensor.collapse_shape %1187 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_955 = tensor.collapse_shape %transposed_953 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1194 = linalg.batch_matmul ins(%collapsed_954, %collapsed_955 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_956 = tensor.expand_shape %1194 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1195 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_956 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1196 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1195, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1197:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1196 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_957 = tensor.expand_shape %1197#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1198 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1196, %expanded_957 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1199 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1198 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1200 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1199 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1201 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1199, %1200 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_958 = tensor.collapse_shape %1201 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_959 = tensor.collapse_shape %1193 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1202 = linalg.batch_matmul ins(%collapsed_958, %collapsed_959 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_960 = tensor.expand_shape %1202 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_961 = linalg.transpose ins(%expanded_960 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_962 = linalg.transpose ins(%arg231 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_963 = tensor.collapse_shape %transposed_961 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1203 = linalg.matmul ins(%collapsed_963, %transposed_962 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_964 = tensor.expand_shape %1203 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1204 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173, %expanded_964 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1205 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1206 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1205 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1206 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1207 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1208 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1210 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %1209 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1211 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg236, %1210 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_965 = linalg.transpose ins(%arg232 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_966 = tensor.collapse_shape %1211 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1212 = linalg.matmul ins(%collapsed_966, %transposed_965 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_967 = tensor.expand_shape %1212 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1213 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_967 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1214 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_967, %1213 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_968 = linalg.transpose ins(%arg233 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1215 = linalg.matmul ins(%collapsed_966, %transposed_968 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_969 = tensor.expand_shape %1215 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1214, %expanded_969 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_970 = linalg.transpose ins(%arg234 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_971 = tensor.collapse_shape %1216 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1217 = linalg.matmul ins(%collapsed_971, %transposed_970 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_972 = tensor.expand_shape %1217 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1218 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1204, %expanded_972 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1220 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1219 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1220 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1221 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1222 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1224 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218, %1223 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1225 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg244, %1224 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_973 = linalg.transpose ins(%arg237 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_974 = tensor.collapse_shape %1225 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1226 = linalg.matmul ins(%collapsed_974, %transposed_973 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_975 = tensor.expand_shape %1226 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_976 = linalg.transpose ins(%expanded_975 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_977 = linalg.transpose ins(%arg238 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1227 = linalg.matmul ins(%collapsed_974, %transposed_977 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_978 = tensor.expand_shape %1227 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_979 = linalg.transpose ins(%expanded_978 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_980 = linalg.transpose ins(%arg239 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1228 = linalg.matmul ins(%collapsed_974, %transposed_980 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_981 = tensor.expand_shape %1228 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_982 = linalg.transpose ins(%expanded_981 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1229 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_976, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_983 = tensor.extract_slice %transposed_976[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_984 = tensor.extract_slice %transposed_976[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1230 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_984 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_985 = tensor.concat dim(3) %1230, %extracted_slice_983 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1231 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_985, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1232 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1229, %1231 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1233 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_979, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_986 = tensor.extract_slice %transposed_979[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_987 = tensor.extract_slice %transposed_979[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1234 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_987 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_988 = tensor.concat dim(3) %1234, %extracted_slice_986 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1235 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_988, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1236 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1233, %1235 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1237 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1236 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_989 = tensor.collapse_shape %1237 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1238 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_982 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_990 = linalg.transpose ins(%collapsed_989 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_991 = tensor.collapse_shape %1232 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_992 = tensor.collapse_shape %transposed_990 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1239 = linalg.batch_matmul ins(%collapsed_991, %collapsed_992 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_993 = tensor.expand_shape %1239 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_993 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1241 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1240, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1242:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1241 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_994 = tensor.expand_shape %1242#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1243 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1241, %expanded_994 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1244 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1243 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1245 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1244 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1246 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1244, %1245 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_995 = tensor.collapse_shape %1246 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_996 = tensor.collapse_shape %1238 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1247 = linalg.batch_matmul ins(%collapsed_995, %collapsed_996 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_997 = tensor.expand_shape %1247 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_998 = linalg.transpose ins(%expanded_997 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_999 = linalg.transpose ins(%arg240 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1000 = tensor.collapse_shape %transposed_998 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1248 = linalg.matmul ins(%collapsed_1000, %transposed_999 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1001 = tensor.expand_shape %1248 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1218, %expanded_1001 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1249 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1251 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1250 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1251 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1252 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1253 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1255 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1249, %1254 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1256 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg245, %1255 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1002 = linalg.transpose ins(%arg241 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_1003 = tensor.collapse_shape %1256 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1257 = linalg.matmul ins(%collapsed_1003, %transposed_1002 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1004 = tensor.expand_shape %1257 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1004 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1004, %1258 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1005 = linalg.transpose ins(%arg242 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1260 = linalg.matmul ins(%collapsed_1003, %transposed_1005 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1006 = tensor.expand_shape %1260 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1259, %expanded_1006 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1007 = linalg.transpose ins(%arg243 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_1008 = tensor.collapse_shape %1261 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1262 = linalg.matmul ins(%collapsed_1008, %transposed_1007 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1009 = tensor.expand_shape %1262 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1249, %expanded_1009 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1265 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1264 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1265 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1266 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1267 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1269 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263, %1268 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1270 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg253, %1269 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1010 = linalg.transpose ins(%arg246 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1011 = tensor.collapse_shape %1270 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1271 = linalg.matmul ins(%collapsed_1011, %transposed_1010 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1012 = tensor.expand_shape %1271 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_1013 = linalg.transpose ins(%expanded_1012 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1014 = linalg.transpose ins(%arg247 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1272 = linalg.matmul ins(%collapsed_1011, %transposed_1014 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1015 = tensor.expand_shape %1272 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1016 = linalg.transpose ins(%expanded_1015 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1017 = linalg.transpose ins(%arg248 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1273 = linalg.matmul ins(%collapsed_1011, %transposed_1017 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1018 = tensor.expand_shape %1273 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1019 = linalg.transpose ins(%expanded_1018 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1274 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1013, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_1020 = tensor.extract_slice %transposed_1013[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_1021 = tensor.extract_slice %transposed_1013[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1275 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1021 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_1022 = tensor.concat dim(3) %1275, %extracted_slice_1020 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1276 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1022, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1277 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1274, %1276 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1278 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1016, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_1023 = tensor.extract_slice %transposed_1016[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_1024 = tensor.extract_slice %transposed_1016[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1279 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1024 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_1025 = tensor.concat dim(3) %1279, %extracted_slice_1023 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1280 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1025, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1281 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1278, %1280 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1282 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1281 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_1026 = tensor.collapse_shape %1282 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1283 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1019 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_1027 = linalg.transpose ins(%collapsed_1026 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_1028 = tensor.collapse_shape %1277 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1029 = tensor.collapse_shape %transposed_1027 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1284 = linalg.batch_matmul ins(%collapsed_1028, %collapsed_1029 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1030 = tensor.expand_shape %1284 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1285 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1030 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1286 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1285, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1287:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1286 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_1031 = tensor.expand_shape %1287#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1288 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1286, %expanded_1031 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1289 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1288 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1290 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1289 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1291 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1289, %1290 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_1032 = tensor.collapse_shape %1291 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1033 = tensor.collapse_shape %1283 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1292 = linalg.batch_matmul ins(%collapsed_1032, %collapsed_1033 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1034 = tensor.expand_shape %1292 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_1035 = linalg.transpose ins(%expanded_1034 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1036 = linalg.transpose ins(%arg249 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1037 = tensor.collapse_shape %transposed_1035 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1293 = linalg.matmul ins(%collapsed_1037, %transposed_1036 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1038 = tensor.expand_shape %1293 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1263, %expanded_1038 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1294 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1296 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1295 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1297 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1296 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1299 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1298 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1294, %1299 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1301 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg254, %1300 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1039 = linalg.transpose ins(%arg250 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_1040 = tensor.collapse_shape %1301 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1302 = linalg.matmul ins(%collapsed_1040, %transposed_1039 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1041 = tensor.expand_shape %1302 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1303 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1041 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1041, %1303 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1042 = linalg.transpose ins(%arg251 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1305 = linalg.matmul ins(%collapsed_1040, %transposed_1042 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1043 = tensor.expand_shape %1305 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1304, %expanded_1043 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1044 = linalg.transpose ins(%arg252 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_1045 = tensor.collapse_shape %1306 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1307 = linalg.matmul ins(%collapsed_1045, %transposed_1044 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1046 = tensor.expand_shape %1307 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1294, %expanded_1046 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1309 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1308 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1310 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1309 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1311 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1310 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1311 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1312 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1314 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1308, %1313 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1315 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg262, %1314 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1047 = linalg.transpose ins(%arg255 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1048 = tensor.collapse_shape %1315 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1316 = linalg.matmul ins(%collapsed_1048, %transposed_1047 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1049 = tensor.expand_shape %1316 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_1050 = linalg.transpose ins(%expanded_1049 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1051 = linalg.transpose ins(%arg256 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1317 = linalg.matmul ins(%collapsed_1048, %transposed_1051 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1052 = tensor.expand_shape %1317 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1053 = linalg.transpose ins(%expanded_1052 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1054 = linalg.transpose ins(%arg257 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1318 = linalg.matmul ins(%collapsed_1048, %transposed_1054 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1055 = tensor.expand_shape %1318 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1056 = linalg.transpose ins(%expanded_1055 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1319 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1050, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_1057 = tensor.extract_slice %transposed_1050[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_1058 = tensor.extract_slice %transposed_1050[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1320 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1058 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_1059 = tensor.concat dim(3) %1320, %extracted_slice_1057 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1321 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1059, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1322 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1319, %1321 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1323 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1053, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_1060 = tensor.extract_slice %transposed_1053[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_1061 = tensor.extract_slice %transposed_1053[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1324 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1061 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_1062 = tensor.concat dim(3) %1324, %extracted_slice_1060 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1325 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1062, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1326 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1323, %1325 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1327 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1326 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_1063 = tensor.collapse_shape %1327 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1328 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1056 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_1064 = linalg.transpose ins(%collapsed_1063 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_1065 = tensor.collapse_shape %1322 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1066 = tensor.collapse_shape %transposed_1064 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1329 = linalg.batch_matmul ins(%collapsed_1065, %collapsed_1066 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1067 = tensor.expand_shape %1329 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1330 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1067 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1331 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1330, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1332:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1331 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_1068 = tensor.expand_shape %1332#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1333 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1331, %expanded_1068 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1334 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1333 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1335 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1334 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1336 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1334, %1335 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_1069 = tensor.collapse_shape %1336 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1070 = tensor.collapse_shape %1328 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1337 = linalg.batch_matmul ins(%collapsed_1069, %collapsed_1070 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1071 = tensor.expand_shape %1337 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_1072 = linalg.transpose ins(%expanded_1071 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1073 = linalg.transpose ins(%arg258 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1074 = tensor.collapse_shape %transposed_1072 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1338 = linalg.matmul ins(%collapsed_1074, %transposed_1073 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1075 = tensor.expand_shape %1338 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1308, %expanded_1075 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1341 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1340 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1341 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1343 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1342 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1345 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339, %1344 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1346 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg263, %1345 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1076 = linalg.transpose ins(%arg259 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_1077 = tensor.collapse_shape %1346 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1347 = linalg.matmul ins(%collapsed_1077, %transposed_1076 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1078 = tensor.expand_shape %1347 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1078 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1078, %1348 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1079 = linalg.transpose ins(%arg260 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1350 = linalg.matmul ins(%collapsed_1077, %transposed_1079 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1080 = tensor.expand_shape %1350 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1351 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1349, %expanded_1080 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1081 = linalg.transpose ins(%arg261 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_1082 = tensor.collapse_shape %1351 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1352 = linalg.matmul ins(%collapsed_1082, %transposed_1081 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1083 = tensor.expand_shape %1352 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339, %expanded_1083 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1354 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1356 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1355 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1356 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1358 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1357 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1359 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %1358 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1360 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg271, %1359 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1084 = linalg.transpose ins(%arg264 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1085 = tensor.collapse_shape %1360 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1361 = linalg.matmul ins(%collapsed_1085, %transposed_1084 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1086 = tensor.expand_shape %1361 [[0, 1], [2, 3]] output_shape [1, 64, 9, 64] : tensor<64x576xf32> into tensor<1x64x9x64xf32>
    %transposed_1087 = linalg.transpose ins(%expanded_1086 : tensor<1x64x9x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1088 = linalg.transpose ins(%arg265 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1362 = linalg.matmul ins(%collapsed_1085, %transposed_1088 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1089 = tensor.expand_shape %1362 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1090 = linalg.transpose ins(%expanded_1089 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1091 = linalg.transpose ins(%arg266 : tensor<192x576xf32>) outs(%36 : tensor<576x192xf32>) permutation = [1, 0] 
    %1363 = linalg.matmul ins(%collapsed_1085, %transposed_1091 : tensor<64x576xf32>, tensor<576x192xf32>) outs(%38 : tensor<64x192xf32>) -> tensor<64x192xf32>
    %expanded_1092 = tensor.expand_shape %1363 [[0, 1], [2, 3]] output_shape [1, 64, 3, 64] : tensor<64x192xf32> into tensor<1x64x3x64xf32>
    %transposed_1093 = linalg.transpose ins(%expanded_1092 : tensor<1x64x3x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) permutation = [0, 2, 1, 3] 
    %1364 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1087, %expanded_20 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %extracted_slice_1094 = tensor.extract_slice %transposed_1087[0, 0, 0, 0] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %extracted_slice_1095 = tensor.extract_slice %transposed_1087[0, 0, 0, 32] [1, 9, 64, 32] [1, 1, 1, 1] : tensor<1x9x64x64xf32> to tensor<1x9x64x32xf32>
    %1365 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1095 : tensor<1x9x64x32xf32>) outs(%43 : tensor<1x9x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x32xf32>
    %concat_1096 = tensor.concat dim(3) %1365, %extracted_slice_1094 : (tensor<1x9x64x32xf32>, tensor<1x9x64x32xf32>) -> tensor<1x9x64x64xf32>
    %1366 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1096, %expanded_21 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1367 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1364, %1366 : tensor<1x9x64x64xf32>, tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1368 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1090, %expanded_20 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %extracted_slice_1097 = tensor.extract_slice %transposed_1090[0, 0, 0, 0] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %extracted_slice_1098 = tensor.extract_slice %transposed_1090[0, 0, 0, 32] [1, 3, 64, 32] [1, 1, 1, 1] : tensor<1x3x64x64xf32> to tensor<1x3x64x32xf32>
    %1369 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1098 : tensor<1x3x64x32xf32>) outs(%48 : tensor<1x3x64x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x32xf32>
    %concat_1099 = tensor.concat dim(3) %1369, %extracted_slice_1097 : (tensor<1x3x64x32xf32>, tensor<1x3x64x32xf32>) -> tensor<1x3x64x64xf32>
    %1370 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_1099, %expanded_21 : tensor<1x3x64x64xf32>, tensor<1x1x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1371 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1368, %1370 : tensor<1x3x64x64xf32>, tensor<1x3x64x64xf32>) outs(%40 : tensor<1x3x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x3x64x64xf32>
    %1372 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1371 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %collapsed_1100 = tensor.collapse_shape %1372 [[0], [1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<1x9x64x64xf32>
    %1373 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_1093 : tensor<1x3x64x64xf32>) outs(%52 : tensor<1x3x3x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x3x3x64x64xf32>
    %transposed_1101 = linalg.transpose ins(%collapsed_1100 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_1102 = tensor.collapse_shape %1367 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1103 = tensor.collapse_shape %transposed_1101 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %1374 = linalg.batch_matmul ins(%collapsed_1102, %collapsed_1103 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1104 = tensor.expand_shape %1374 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %1375 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1104 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.mulf %in, %cst_8 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1376 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1375, %15 : tensor<1x9x64x64xf32>, tensor<1x1x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1377:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1376 : tensor<1x9x64x64xf32>) outs(%63, %61 : tensor<1x9x64xf32>, tensor<1x9x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1124: i64):
      %1410 = linalg.index 3 : index
      %1411 = arith.index_cast %1410 : index to i64
      %1412 = arith.maximumf %in, %out : f32
      %1413 = arith.cmpf ogt, %in, %out : f32
      %1414 = arith.select %1413, %1411, %out_1124 : i64
      linalg.yield %1412, %1414 : f32, i64
    } -> (tensor<1x9x64xf32>, tensor<1x9x64xi64>)
    %expanded_1105 = tensor.expand_shape %1377#0 [[0], [1], [2, 3]] output_shape [1, 9, 64, 1] : tensor<1x9x64xf32> into tensor<1x9x64x1xf32>
    %1378 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1376, %expanded_1105 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.subf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1379 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1378 : tensor<1x9x64x64xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.exp %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %1380 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1379 : tensor<1x9x64x64xf32>) outs(%68 : tensor<1x9x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x1xf32>
    %1381 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1379, %1380 : tensor<1x9x64x64xf32>, tensor<1x9x64x1xf32>) outs(%35 : tensor<1x9x64x64xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.divf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x9x64x64xf32>
    %collapsed_1106 = tensor.collapse_shape %1381 [[0, 1], [2], [3]] : tensor<1x9x64x64xf32> into tensor<9x64x64xf32>
    %collapsed_1107 = tensor.collapse_shape %1373 [[0, 1, 2], [3], [4]] : tensor<1x3x3x64x64xf32> into tensor<9x64x64xf32>
    %1382 = linalg.batch_matmul ins(%collapsed_1106, %collapsed_1107 : tensor<9x64x64xf32>, tensor<9x64x64xf32>) outs(%56 : tensor<9x64x64xf32>) -> tensor<9x64x64xf32>
    %expanded_1108 = tensor.expand_shape %1382 [[0, 1], [2], [3]] output_shape [1, 9, 64, 64] : tensor<9x64x64xf32> into tensor<1x9x64x64xf32>
    %transposed_1109 = linalg.transpose ins(%expanded_1108 : tensor<1x9x64x64xf32>) outs(%72 : tensor<1x64x9x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_1110 = linalg.transpose ins(%arg267 : tensor<576x576xf32>) outs(%31 : tensor<576x576xf32>) permutation = [1, 0] 
    %collapsed_1111 = tensor.collapse_shape %transposed_1109 [[0, 1], [2, 3]] : tensor<1x64x9x64xf32> into tensor<64x576xf32>
    %1383 = linalg.matmul ins(%collapsed_1111, %transposed_1110 : tensor<64x576xf32>, tensor<576x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1112 = tensor.expand_shape %1383 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1384 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %expanded_1112 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1384 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1386 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1385 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1386 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1387 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1388 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1390 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1384, %1389 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1391 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg272, %1390 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %transposed_1113 = linalg.transpose ins(%arg268 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %collapsed_1114 = tensor.collapse_shape %1391 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1392 = linalg.matmul ins(%collapsed_1114, %transposed_1113 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1115 = tensor.expand_shape %1392 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1115 : tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.negf %in : f32
      %1411 = math.exp %1410 : f32
      %1412 = arith.addf %1411, %cst_1 : f32
      %1413 = arith.divf %cst_1, %1412 : f32
      linalg.yield %1413 : f32
    } -> tensor<1x64x1536xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1115, %1393 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1116 = linalg.transpose ins(%arg269 : tensor<1536x576xf32>) outs(%82 : tensor<576x1536xf32>) permutation = [1, 0] 
    %1395 = linalg.matmul ins(%collapsed_1114, %transposed_1116 : tensor<64x576xf32>, tensor<576x1536xf32>) outs(%84 : tensor<64x1536xf32>) -> tensor<64x1536xf32>
    %expanded_1117 = tensor.expand_shape %1395 [[0, 1], [2]] output_shape [1, 64, 1536] : tensor<64x1536xf32> into tensor<1x64x1536xf32>
    %1396 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1394, %expanded_1117 : tensor<1x64x1536xf32>, tensor<1x64x1536xf32>) outs(%86 : tensor<1x64x1536xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1536xf32>
    %transposed_1118 = linalg.transpose ins(%arg270 : tensor<576x1536xf32>) outs(%91 : tensor<1536x576xf32>) permutation = [1, 0] 
    %collapsed_1119 = tensor.collapse_shape %1396 [[0, 1], [2]] : tensor<1x64x1536xf32> into tensor<64x1536xf32>
    %1397 = linalg.matmul ins(%collapsed_1119, %transposed_1118 : tensor<64x1536xf32>, tensor<1536x576xf32>) outs(%33 : tensor<64x576xf32>) -> tensor<64x576xf32>
    %expanded_1120 = tensor.expand_shape %1397 [[0, 1], [2]] output_shape [1, 64, 576] : tensor<64x576xf32> into tensor<1x64x576xf32>
    %1398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1384, %expanded_1120 : tensor<1x64x576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.addf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1399 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1398 : tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1400 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1399 : tensor<1x64x576xf32>) outs(%24 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.addf %in, %out : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1400 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.divf %in, %cst_7 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1402 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1401 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = arith.truncf %cst_5 : f64 to f32
      %1411 = arith.addf %in, %1410 : f32
      linalg.yield %1411 : f32
    } -> tensor<1x64x1xf32>
    %1403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1402 : tensor<1x64x1xf32>) outs(%16 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1410 = math.rsqrt %in : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x1xf32>
    %1404 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1398, %1403 : tensor<1x64x576xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1405 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg273, %1404 : tensor<576xf32>, tensor<1x64x576xf32>) outs(%0 : tensor<1x64x576xf32>) {
    ^bb0(%in: f32, %in_1124: f32, %out: f32):
      %1410 = arith.mulf %in, %in_1124 : f32
      linalg.yield %1410 : f32
    } -> tensor<1x64x576xf32>
    %1406 = tensor.empty() : tensor<576x49152xf32>
    %transposed_1121 = linalg.transpose ins(%arg2 : tensor<49152x576xf32>) outs(%1406 : tensor<576x49152xf32>) permutation = [1, 0] 
    %collapsed_1122 = tensor.collapse_shape %1405 [[0, 1], [2]] : tensor<1x64x576xf32> into tensor<64x576xf32>
    %1407 = tensor.empty() : tensor<64x49152xf32>
    %1408 = linalg.fill ins(%cst : f32) outs(%1407 : tensor<64x49152xf32>) -> tensor<64x49152xf32>
    %1409 = linalg.matmul ins(%collapsed_1122, %transposed_1121 : tensor<64x576xf32>, tensor<576x49152xf32>) outs(%1408 : tensor<64x49152xf32>) -> tensor<64x49152xf32>
    %expanded_1123 = tensor.expand_shape %1409 [[0, 1], [2]] output_shape [1, 64, 49152] : tensor<64x49152xf32> into tensor<1x64x49152xf32>
    return %expanded_1123 : tensor<1x64x49152xf32>
  }
}

