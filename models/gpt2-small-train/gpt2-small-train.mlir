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
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
#map17 = affine_map<(d0) -> ()>
#map18 = affine_map<() -> ()>
#map19 = affine_map<(d0, d1) -> ()>
#map20 = affine_map<(d0, d1) -> (0, d1)>
#map21 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main(%arg0: tensor<1x64xi64> {ho.name = "input_ids", ho.random = array<f64: 0.000000e+00, 5.025700e+04>}, %arg1: tensor<1x64xi64> {ho.name = "attention_mask", ho.random = array<f64: 1.000000e+00, 2.000000e+00>}, %arg2: tensor<1x64xi64> {ho.name = "labels", ho.random = array<f64: 0.000000e+00, 5.025700e+04>}, %arg3: tensor<50257x768xf32> {ho.name = "transformer.wte.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg4: tensor<1024x768xf32> {ho.name = "transformer.wpe.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg5: tensor<768xf32> {ho.name = "transformer.h.0.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg6: tensor<768xf32> {ho.name = "transformer.h.0.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg7: tensor<768x2304xf32> {ho.name = "transformer.h.0.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg8: tensor<2304xf32> {ho.name = "transformer.h.0.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg9: tensor<768x768xf32> {ho.name = "transformer.h.0.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg10: tensor<768xf32> {ho.name = "transformer.h.0.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg11: tensor<768xf32> {ho.name = "transformer.h.0.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg12: tensor<768xf32> {ho.name = "transformer.h.0.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg13: tensor<768x3072xf32> {ho.name = "transformer.h.0.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg14: tensor<3072xf32> {ho.name = "transformer.h.0.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg15: tensor<3072x768xf32> {ho.name = "transformer.h.0.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg16: tensor<768xf32> {ho.name = "transformer.h.0.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg17: tensor<768xf32> {ho.name = "transformer.h.1.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg18: tensor<768xf32> {ho.name = "transformer.h.1.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg19: tensor<768x2304xf32> {ho.name = "transformer.h.1.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg20: tensor<2304xf32> {ho.name = "transformer.h.1.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg21: tensor<768x768xf32> {ho.name = "transformer.h.1.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg22: tensor<768xf32> {ho.name = "transformer.h.1.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg23: tensor<768xf32> {ho.name = "transformer.h.1.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg24: tensor<768xf32> {ho.name = "transformer.h.1.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg25: tensor<768x3072xf32> {ho.name = "transformer.h.1.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg26: tensor<3072xf32> {ho.name = "transformer.h.1.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg27: tensor<3072x768xf32> {ho.name = "transformer.h.1.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg28: tensor<768xf32> {ho.name = "transformer.h.1.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg29: tensor<768xf32> {ho.name = "transformer.h.2.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg30: tensor<768xf32> {ho.name = "transformer.h.2.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg31: tensor<768x2304xf32> {ho.name = "transformer.h.2.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg32: tensor<2304xf32> {ho.name = "transformer.h.2.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg33: tensor<768x768xf32> {ho.name = "transformer.h.2.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg34: tensor<768xf32> {ho.name = "transformer.h.2.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg35: tensor<768xf32> {ho.name = "transformer.h.2.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg36: tensor<768xf32> {ho.name = "transformer.h.2.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg37: tensor<768x3072xf32> {ho.name = "transformer.h.2.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg38: tensor<3072xf32> {ho.name = "transformer.h.2.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg39: tensor<3072x768xf32> {ho.name = "transformer.h.2.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg40: tensor<768xf32> {ho.name = "transformer.h.2.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg41: tensor<768xf32> {ho.name = "transformer.h.3.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg42: tensor<768xf32> {ho.name = "transformer.h.3.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg43: tensor<768x2304xf32> {ho.name = "transformer.h.3.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg44: tensor<2304xf32> {ho.name = "transformer.h.3.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg45: tensor<768x768xf32> {ho.name = "transformer.h.3.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg46: tensor<768xf32> {ho.name = "transformer.h.3.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg47: tensor<768xf32> {ho.name = "transformer.h.3.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg48: tensor<768xf32> {ho.name = "transformer.h.3.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg49: tensor<768x3072xf32> {ho.name = "transformer.h.3.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg50: tensor<3072xf32> {ho.name = "transformer.h.3.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg51: tensor<3072x768xf32> {ho.name = "transformer.h.3.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg52: tensor<768xf32> {ho.name = "transformer.h.3.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg53: tensor<768xf32> {ho.name = "transformer.h.4.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg54: tensor<768xf32> {ho.name = "transformer.h.4.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg55: tensor<768x2304xf32> {ho.name = "transformer.h.4.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg56: tensor<2304xf32> {ho.name = "transformer.h.4.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg57: tensor<768x768xf32> {ho.name = "transformer.h.4.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg58: tensor<768xf32> {ho.name = "transformer.h.4.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg59: tensor<768xf32> {ho.name = "transformer.h.4.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg60: tensor<768xf32> {ho.name = "transformer.h.4.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg61: tensor<768x3072xf32> {ho.name = "transformer.h.4.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg62: tensor<3072xf32> {ho.name = "transformer.h.4.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg63: tensor<3072x768xf32> {ho.name = "transformer.h.4.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg64: tensor<768xf32> {ho.name = "transformer.h.4.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg65: tensor<768xf32> {ho.name = "transformer.h.5.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg66: tensor<768xf32> {ho.name = "transformer.h.5.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg67: tensor<768x2304xf32> {ho.name = "transformer.h.5.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg68: tensor<2304xf32> {ho.name = "transformer.h.5.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg69: tensor<768x768xf32> {ho.name = "transformer.h.5.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg70: tensor<768xf32> {ho.name = "transformer.h.5.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg71: tensor<768xf32> {ho.name = "transformer.h.5.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg72: tensor<768xf32> {ho.name = "transformer.h.5.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg73: tensor<768x3072xf32> {ho.name = "transformer.h.5.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg74: tensor<3072xf32> {ho.name = "transformer.h.5.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg75: tensor<3072x768xf32> {ho.name = "transformer.h.5.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg76: tensor<768xf32> {ho.name = "transformer.h.5.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg77: tensor<768xf32> {ho.name = "transformer.h.6.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg78: tensor<768xf32> {ho.name = "transformer.h.6.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg79: tensor<768x2304xf32> {ho.name = "transformer.h.6.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg80: tensor<2304xf32> {ho.name = "transformer.h.6.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg81: tensor<768x768xf32> {ho.name = "transformer.h.6.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg82: tensor<768xf32> {ho.name = "transformer.h.6.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg83: tensor<768xf32> {ho.name = "transformer.h.6.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg84: tensor<768xf32> {ho.name = "transformer.h.6.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg85: tensor<768x3072xf32> {ho.name = "transformer.h.6.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg86: tensor<3072xf32> {ho.name = "transformer.h.6.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg87: tensor<3072x768xf32> {ho.name = "transformer.h.6.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg88: tensor<768xf32> {ho.name = "transformer.h.6.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg89: tensor<768xf32> {ho.name = "transformer.h.7.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg90: tensor<768xf32> {ho.name = "transformer.h.7.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg91: tensor<768x2304xf32> {ho.name = "transformer.h.7.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg92: tensor<2304xf32> {ho.name = "transformer.h.7.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg93: tensor<768x768xf32> {ho.name = "transformer.h.7.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg94: tensor<768xf32> {ho.name = "transformer.h.7.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg95: tensor<768xf32> {ho.name = "transformer.h.7.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg96: tensor<768xf32> {ho.name = "transformer.h.7.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg97: tensor<768x3072xf32> {ho.name = "transformer.h.7.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg98: tensor<3072xf32> {ho.name = "transformer.h.7.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg99: tensor<3072x768xf32> {ho.name = "transformer.h.7.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg100: tensor<768xf32> {ho.name = "transformer.h.7.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg101: tensor<768xf32> {ho.name = "transformer.h.8.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg102: tensor<768xf32> {ho.name = "transformer.h.8.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg103: tensor<768x2304xf32> {ho.name = "transformer.h.8.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg104: tensor<2304xf32> {ho.name = "transformer.h.8.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg105: tensor<768x768xf32> {ho.name = "transformer.h.8.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg106: tensor<768xf32> {ho.name = "transformer.h.8.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg107: tensor<768xf32> {ho.name = "transformer.h.8.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg108: tensor<768xf32> {ho.name = "transformer.h.8.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg109: tensor<768x3072xf32> {ho.name = "transformer.h.8.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg110: tensor<3072xf32> {ho.name = "transformer.h.8.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg111: tensor<3072x768xf32> {ho.name = "transformer.h.8.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg112: tensor<768xf32> {ho.name = "transformer.h.8.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg113: tensor<768xf32> {ho.name = "transformer.h.9.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg114: tensor<768xf32> {ho.name = "transformer.h.9.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg115: tensor<768x2304xf32> {ho.name = "transformer.h.9.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg116: tensor<2304xf32> {ho.name = "transformer.h.9.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg117: tensor<768x768xf32> {ho.name = "transformer.h.9.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg118: tensor<768xf32> {ho.name = "transformer.h.9.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg119: tensor<768xf32> {ho.name = "transformer.h.9.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg120: tensor<768xf32> {ho.name = "transformer.h.9.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg121: tensor<768x3072xf32> {ho.name = "transformer.h.9.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg122: tensor<3072xf32> {ho.name = "transformer.h.9.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg123: tensor<3072x768xf32> {ho.name = "transformer.h.9.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg124: tensor<768xf32> {ho.name = "transformer.h.9.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg125: tensor<768xf32> {ho.name = "transformer.h.10.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg126: tensor<768xf32> {ho.name = "transformer.h.10.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg127: tensor<768x2304xf32> {ho.name = "transformer.h.10.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg128: tensor<2304xf32> {ho.name = "transformer.h.10.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg129: tensor<768x768xf32> {ho.name = "transformer.h.10.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg130: tensor<768xf32> {ho.name = "transformer.h.10.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg131: tensor<768xf32> {ho.name = "transformer.h.10.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg132: tensor<768xf32> {ho.name = "transformer.h.10.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg133: tensor<768x3072xf32> {ho.name = "transformer.h.10.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg134: tensor<3072xf32> {ho.name = "transformer.h.10.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg135: tensor<3072x768xf32> {ho.name = "transformer.h.10.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg136: tensor<768xf32> {ho.name = "transformer.h.10.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg137: tensor<768xf32> {ho.name = "transformer.h.11.ln_1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg138: tensor<768xf32> {ho.name = "transformer.h.11.ln_1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg139: tensor<768x2304xf32> {ho.name = "transformer.h.11.attn.c_attn.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg140: tensor<2304xf32> {ho.name = "transformer.h.11.attn.c_attn.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg141: tensor<768x768xf32> {ho.name = "transformer.h.11.attn.c_proj.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg142: tensor<768xf32> {ho.name = "transformer.h.11.attn.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg143: tensor<768xf32> {ho.name = "transformer.h.11.ln_2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg144: tensor<768xf32> {ho.name = "transformer.h.11.ln_2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg145: tensor<768x3072xf32> {ho.name = "transformer.h.11.mlp.c_fc.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg146: tensor<3072xf32> {ho.name = "transformer.h.11.mlp.c_fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg147: tensor<3072x768xf32> {ho.name = "transformer.h.11.mlp.c_proj.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg148: tensor<768xf32> {ho.name = "transformer.h.11.mlp.c_proj.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg149: tensor<768xf32> {ho.name = "transformer.ln_f.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg150: tensor<768xf32> {ho.name = "transformer.ln_f.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}) -> (tensor<f32> {ho.name = "loss"}, tensor<50257x768xf32> {ho.name = "transformer.wte.weight.updated"}, tensor<1024x768xf32> {ho.name = "transformer.wpe.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.0.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.0.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.0.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.0.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.0.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.0.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.0.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.1.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.1.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.1.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.1.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.1.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.1.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.1.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.2.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.2.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.2.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.2.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.2.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.2.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.2.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.3.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.3.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.3.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.3.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.3.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.3.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.3.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.4.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.4.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.4.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.4.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.4.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.4.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.4.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.5.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.5.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.5.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.5.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.5.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.5.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.5.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.6.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.6.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.6.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.6.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.6.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.6.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.6.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.7.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.7.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.7.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.7.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.7.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.7.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.7.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.8.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.8.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.8.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.8.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.8.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.8.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.8.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.9.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.9.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.9.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.9.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.9.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.9.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.9.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.10.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.10.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.10.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.10.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.10.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.10.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.10.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.ln_1.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.ln_1.bias.updated"}, tensor<768x2304xf32> {ho.name = "transformer.h.11.attn.c_attn.weight.updated"}, tensor<2304xf32> {ho.name = "transformer.h.11.attn.c_attn.bias.updated"}, tensor<768x768xf32> {ho.name = "transformer.h.11.attn.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.attn.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.ln_2.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.ln_2.bias.updated"}, tensor<768x3072xf32> {ho.name = "transformer.h.11.mlp.c_fc.weight.updated"}, tensor<3072xf32> {ho.name = "transformer.h.11.mlp.c_fc.bias.updated"}, tensor<3072x768xf32> {ho.name = "transformer.h.11.mlp.c_proj.weight.updated"}, tensor<768xf32> {ho.name = "transformer.h.11.mlp.c_proj.bias.updated"}, tensor<768xf32> {ho.name = "transformer.ln_f.weight.updated"}, tensor<768xf32> {ho.name = "transformer.ln_f.bias.updated"}) {
    %c-100_i64 = arith.constant -100 : i64
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c64_i64 = arith.constant 64 : i64
    %c50257 = arith.constant 50257 : index
    %c1024 = arith.constant 1024 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 1.000000e-01 : f64
    %cst_7 = arith.constant 0.79788456080286541 : f64
    %cst_8 = arith.constant 4.471500e-02 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 7.680000e+02 : f64
    %cst_11 = arith.constant 7.680000e+02 : f32
    %cst_12 = arith.constant 1.250000e-01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant 1.000000e+00 : f32
    %cst_15 = arith.constant 3.000000e+00 : f32
    %cst_16 = arith.constant dense<0> : tensor<i64>
    %cst_17 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<1x64x768xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x64xi64>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1900 = arith.index_cast %in : i64 to index
      %1901 = linalg.index 2 : index
      %1902 = arith.cmpi slt, %1900, %c50257 : index
      cf.assert %1902, "index must be smaller than dim size"
      %1903 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1903, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%1900, %1901] : tensor<50257x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x768xf32>
    %2 = tensor.empty() : tensor<64xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %1900 = linalg.index 0 : index
      %1901 = arith.index_cast %1900 : index to i64
      linalg.yield %1901 : i64
    } -> tensor<64xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x64xi64>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1900 = arith.index_cast %in : i64 to index
      %1901 = linalg.index 2 : index
      %1902 = arith.cmpi slt, %1900, %c1024 : index
      cf.assert %1902, "index must be smaller than dim size"
      %1903 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1903, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%1900, %1901] : tensor<1024x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %6 = tensor.empty() : tensor<1x64xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x64xi64>) outs(%6 : tensor<1x64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1900 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %1900 : i1
    } -> tensor<1x64xi1>
    %8 = tensor.empty() : tensor<1xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_18 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_19 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 64, 1] : tensor<64xi64> into tensor<1x1x64x1xi64>
    %expanded_20 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 64] : tensor<64xi64> into tensor<1x1x1x64xi64>
    %10 = tensor.empty() : tensor<1x1x64x64xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x1x1x64xi64>, tensor<1x1x64x1xi64>) outs(%10 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i64, %in_790: i64, %out: i1):
      %1900 = arith.cmpi sle, %in, %in_790 : i64
      linalg.yield %1900 : i1
    } -> tensor<1x1x64x64xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x64x64xi1>) outs(%10 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_790: i1, %out: i1):
      %1900 = arith.andi %in, %in_790 : i1
      linalg.yield %1900 : i1
    } -> tensor<1x1x64x64xi1>
    %13 = tensor.empty() : tensor<1x1x1x64xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_20 : tensor<1x1x1x1xi64>, tensor<1x1x1x64xi64>) outs(%13 : tensor<1x1x1x64xi1>) {
    ^bb0(%in: i64, %in_790: i64, %out: i1):
      %1900 = arith.cmpi slt, %in, %c0_i64 : i64
      %1901 = arith.addi %in, %c1_i64 : i64
      %1902 = arith.select %1900, %1901, %in : i64
      %1903 = arith.index_cast %1902 : i64 to index
      %1904 = arith.cmpi slt, %in_790, %c0_i64 : i64
      %1905 = arith.addi %in_790, %c64_i64 : i64
      %1906 = arith.select %1904, %1905, %in_790 : i64
      %1907 = arith.index_cast %1906 : i64 to index
      %extracted = tensor.extract %7[%1903, %1907] : tensor<1x64xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x64xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x64x64xi1>, tensor<1x1x1x64xi1>) outs(%10 : tensor<1x1x64x64xi1>) {
    ^bb0(%in: i1, %in_790: i1, %out: i1):
      %1900 = arith.andi %in, %in_790 : i1
      linalg.yield %1900 : i1
    } -> tensor<1x1x64x64xi1>
    %16 = tensor.empty() : tensor<1x1x64x64xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_4, %cst_3 : tensor<1x1x64x64xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<1x1x64x64xf32>) {
    ^bb0(%in: i1, %in_790: f32, %in_791: f32, %out: f32):
      %1900 = arith.select %in, %in_790, %in_791 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x1x64x64xf32>
    %18 = tensor.empty() : tensor<1x64x768xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %20 = tensor.empty() : tensor<1x64x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<1x64x1xf64>) -> tensor<1x64x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %28 = tensor.empty() : tensor<1x64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x64x1xf32>) -> tensor<1x64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %32 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg5 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg6 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %39 = tensor.empty() : tensor<64x2304xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %41 = linalg.matmul ins(%collapsed, %arg7 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %arg8 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_21 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice = tensor.extract_slice %expanded_21[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded_21[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_21[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice_23 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %43 = tensor.empty() : tensor<1x12x64x64xf32>
    %transposed = linalg.transpose ins(%expanded_25 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_28 = linalg.transpose ins(%expanded_24 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %44 = tensor.empty() : tensor<12x64x64xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %46 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_31 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %49 = tensor.empty() : tensor<1x12x64xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<1x12x64xi64>) -> tensor<1x12x64xi64>
    %51 = tensor.empty() : tensor<1x12x64xf32>
    %52 = linalg.fill ins(%cst_1 : f32) outs(%51 : tensor<1x12x64xf32>) -> tensor<1x12x64xf32>
    %53:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_32 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_32 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %56 = tensor.empty() : tensor<1x12x64x1xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<1x12x64x1xf32>) -> tensor<1x12x64x1xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_33 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_34 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %60 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_35 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %61 = tensor.empty() : tensor<1x64x12x64xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %62 = tensor.empty() : tensor<64x768xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %64 = linalg.matmul ins(%collapsed_37, %arg9 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%64, %arg10 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_38 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %5 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %76 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg11 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg12 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_39 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %83 = tensor.empty() : tensor<64x3072xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %85 = linalg.matmul ins(%collapsed_39, %arg13 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%85, %arg14 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_40 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %87 = tensor.empty() : tensor<1x64x3072xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %90 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %94 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_41 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %96 = linalg.matmul ins(%collapsed_41, %arg15 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%96, %arg16 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_42 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_42 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg17 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg18 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_43 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %115 = linalg.matmul ins(%collapsed_43, %arg19 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%115, %arg20 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_44 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_47 = tensor.extract_slice %expanded_44[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_48 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_49 = tensor.expand_shape %extracted_slice_47 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_51 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%expanded_48 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %117 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_56 = tensor.expand_shape %117 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %120:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%119 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_57 = tensor.expand_shape %120#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %expanded_57 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_58 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_59 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %125 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_60 = tensor.expand_shape %125 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %126 = linalg.matmul ins(%collapsed_62, %arg21 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%126, %arg22 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_63 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63, %98 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %132 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %138 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %140 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %arg23 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg24 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_64 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %145 = linalg.matmul ins(%collapsed_64, %arg25 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%145, %arg26 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_65 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %149 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %153 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_66 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %155 = linalg.matmul ins(%collapsed_66, %arg27 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %156 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%155, %arg28 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_67 = tensor.expand_shape %156 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_67 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %160 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %161 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%157 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %167 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %169 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %arg29 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg30 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_68 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %174 = linalg.matmul ins(%collapsed_68, %arg31 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%174, %arg32 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_69 = tensor.expand_shape %175 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_70 = tensor.extract_slice %expanded_69[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_71 = tensor.extract_slice %expanded_69[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_72 = tensor.extract_slice %expanded_69[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_73 = tensor.expand_shape %extracted_slice_71 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_74 = tensor.expand_shape %extracted_slice_72 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_76 = tensor.expand_shape %extracted_slice_70 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%expanded_73 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_79 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_80 = tensor.collapse_shape %transposed_78 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %176 = linalg.batch_matmul ins(%collapsed_79, %collapsed_80 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_81 = tensor.expand_shape %176 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_81 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %178 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %179:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%178 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_82 = tensor.expand_shape %179#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %expanded_82 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %182 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %182 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_83 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_84 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %184 = linalg.batch_matmul ins(%collapsed_83, %collapsed_84 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_85 = tensor.expand_shape %184 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_86 = linalg.transpose ins(%expanded_85 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_87 = tensor.collapse_shape %transposed_86 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %185 = linalg.matmul ins(%collapsed_87, %arg33 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%185, %arg34 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_88 = tensor.expand_shape %186 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_88, %157 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %189 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%188 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %191 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %192 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %191 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%187 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %197 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %199 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %arg35 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202, %arg36 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_89 = tensor.collapse_shape %203 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %204 = linalg.matmul ins(%collapsed_89, %arg37 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %205 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%204, %arg38 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_90 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90, %208 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %213 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %212 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_91 = tensor.collapse_shape %213 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %214 = linalg.matmul ins(%collapsed_91, %arg39 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %215 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%214, %arg40 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_92 = tensor.expand_shape %215 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %expanded_92 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %219 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %220 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%216 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%216, %226 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %228 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %arg41 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %arg42 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_93 = tensor.collapse_shape %232 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %233 = linalg.matmul ins(%collapsed_93, %arg43 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %234 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%233, %arg44 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_94 = tensor.expand_shape %234 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_95 = tensor.extract_slice %expanded_94[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_96 = tensor.extract_slice %expanded_94[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_97 = tensor.extract_slice %expanded_94[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_98 = tensor.expand_shape %extracted_slice_96 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_99 = tensor.expand_shape %extracted_slice_97 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_100 = linalg.transpose ins(%expanded_99 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_101 = tensor.expand_shape %extracted_slice_95 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_103 = linalg.transpose ins(%expanded_98 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_104 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_105 = tensor.collapse_shape %transposed_103 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %235 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_106 = tensor.expand_shape %235 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %236 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %237 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %238:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%237 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_107 = tensor.expand_shape %238#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %239 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_107 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %240 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %241 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%240 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%240, %241 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_108 = tensor.collapse_shape %242 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_109 = tensor.collapse_shape %transposed_100 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %243 = linalg.batch_matmul ins(%collapsed_108, %collapsed_109 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_110 = tensor.expand_shape %243 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_111 = linalg.transpose ins(%expanded_110 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_112 = tensor.collapse_shape %transposed_111 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %244 = linalg.matmul ins(%collapsed_112, %arg45 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%244, %arg46 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_113 = tensor.expand_shape %245 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %216 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %248 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %250 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %250 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %252 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%251 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %253 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%246 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %256 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %258 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %arg47 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %arg48 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_114 = tensor.collapse_shape %262 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %263 = linalg.matmul ins(%collapsed_114, %arg49 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %264 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%263, %arg50 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_115 = tensor.expand_shape %264 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %267 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %271 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_116 = tensor.collapse_shape %272 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %273 = linalg.matmul ins(%collapsed_116, %arg51 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %274 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%273, %arg52 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_117 = tensor.expand_shape %274 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %expanded_117 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %279 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276, %278 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %279 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %281 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %285 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %287 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %arg53 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %arg54 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_118 = tensor.collapse_shape %291 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %292 = linalg.matmul ins(%collapsed_118, %arg55 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %293 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%292, %arg56 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_119 = tensor.expand_shape %293 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_120 = tensor.extract_slice %expanded_119[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_121 = tensor.extract_slice %expanded_119[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_122 = tensor.extract_slice %expanded_119[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_123 = tensor.expand_shape %extracted_slice_121 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_124 = tensor.expand_shape %extracted_slice_122 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_125 = linalg.transpose ins(%expanded_124 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_126 = tensor.expand_shape %extracted_slice_120 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_127 = linalg.transpose ins(%expanded_126 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_128 = linalg.transpose ins(%expanded_123 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_129 = tensor.collapse_shape %transposed_127 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_130 = tensor.collapse_shape %transposed_128 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %294 = linalg.batch_matmul ins(%collapsed_129, %collapsed_130 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_131 = tensor.expand_shape %294 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %295 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_131 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %296 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %297:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%296 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_132 = tensor.expand_shape %297#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %298 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_132 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %300 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%299 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %300 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_133 = tensor.collapse_shape %301 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_134 = tensor.collapse_shape %transposed_125 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %302 = linalg.batch_matmul ins(%collapsed_133, %collapsed_134 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_135 = tensor.expand_shape %302 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_136 = linalg.transpose ins(%expanded_135 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_137 = tensor.collapse_shape %transposed_136 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %303 = linalg.matmul ins(%collapsed_137, %arg57 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %304 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%303, %arg58 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_138 = tensor.expand_shape %304 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_138, %275 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %307 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%306 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %308 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%307 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %309 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%306, %308 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %309 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %311 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%310 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%305 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %315 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %317 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %arg59 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320, %arg60 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_139 = tensor.collapse_shape %321 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %322 = linalg.matmul ins(%collapsed_139, %arg61 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %323 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%322, %arg62 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_140 = tensor.expand_shape %323 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%325 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140, %326 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324, %330 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_141 = tensor.collapse_shape %331 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %332 = linalg.matmul ins(%collapsed_141, %arg63 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %333 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%332, %arg64 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_142 = tensor.expand_shape %333 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%305, %expanded_142 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %335 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %336 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %337 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %338 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%335, %337 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %338 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %340 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%339 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %341 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %342 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %345 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%342 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %347 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %344 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%347, %346 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %arg65 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%349, %arg66 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_143 = tensor.collapse_shape %350 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %351 = linalg.matmul ins(%collapsed_143, %arg67 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %352 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%351, %arg68 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_144 = tensor.expand_shape %352 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_145 = tensor.extract_slice %expanded_144[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_146 = tensor.extract_slice %expanded_144[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_147 = tensor.extract_slice %expanded_144[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_148 = tensor.expand_shape %extracted_slice_146 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_149 = tensor.expand_shape %extracted_slice_147 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_150 = linalg.transpose ins(%expanded_149 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_151 = tensor.expand_shape %extracted_slice_145 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_152 = linalg.transpose ins(%expanded_151 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_153 = linalg.transpose ins(%expanded_148 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_154 = tensor.collapse_shape %transposed_152 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_155 = tensor.collapse_shape %transposed_153 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %353 = linalg.batch_matmul ins(%collapsed_154, %collapsed_155 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_156 = tensor.expand_shape %353 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_156 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %355 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %356:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%355 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_157 = tensor.expand_shape %356#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %357 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_157 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %358 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %359 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%358 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %360 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %359 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_158 = tensor.collapse_shape %360 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_159 = tensor.collapse_shape %transposed_150 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %361 = linalg.batch_matmul ins(%collapsed_158, %collapsed_159 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_160 = tensor.expand_shape %361 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_161 = linalg.transpose ins(%expanded_160 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_162 = tensor.collapse_shape %transposed_161 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %362 = linalg.matmul ins(%collapsed_162, %arg69 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %363 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%362, %arg70 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_163 = tensor.expand_shape %363 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_163, %334 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %366 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%365 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %368 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %367 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %368 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %370 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%369 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %371 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %372 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %374 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %376 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %arg71 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %arg72 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_164 = tensor.collapse_shape %380 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %381 = linalg.matmul ins(%collapsed_164, %arg73 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %382 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%381, %arg74 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_165 = tensor.expand_shape %382 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%384 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165, %385 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%383, %389 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_166 = tensor.collapse_shape %390 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %391 = linalg.matmul ins(%collapsed_166, %arg75 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %392 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%391, %arg76 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_167 = tensor.expand_shape %392 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %expanded_167 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %395 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%394 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %397 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %396 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %397 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %399 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%398 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %400 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %401 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%393 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %404 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %406 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %403 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %405 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %arg77 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %409 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %arg78 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_168 = tensor.collapse_shape %409 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %410 = linalg.matmul ins(%collapsed_168, %arg79 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %411 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%410, %arg80 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_169 = tensor.expand_shape %411 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_170 = tensor.extract_slice %expanded_169[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_171 = tensor.extract_slice %expanded_169[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_172 = tensor.extract_slice %expanded_169[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_173 = tensor.expand_shape %extracted_slice_171 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_174 = tensor.expand_shape %extracted_slice_172 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_175 = linalg.transpose ins(%expanded_174 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_176 = tensor.expand_shape %extracted_slice_170 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_177 = linalg.transpose ins(%expanded_176 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_178 = linalg.transpose ins(%expanded_173 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_179 = tensor.collapse_shape %transposed_177 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_180 = tensor.collapse_shape %transposed_178 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %412 = linalg.batch_matmul ins(%collapsed_179, %collapsed_180 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_181 = tensor.expand_shape %412 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %413 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_181 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %414 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %415:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%414 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_182 = tensor.expand_shape %415#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %416 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %expanded_182 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %417 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %418 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%417 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %419 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %418 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_183 = tensor.collapse_shape %419 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_184 = tensor.collapse_shape %transposed_175 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %420 = linalg.batch_matmul ins(%collapsed_183, %collapsed_184 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_185 = tensor.expand_shape %420 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_186 = linalg.transpose ins(%expanded_185 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_187 = tensor.collapse_shape %transposed_186 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %421 = linalg.matmul ins(%collapsed_187, %arg81 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %422 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%421, %arg82 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_188 = tensor.expand_shape %422 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_188, %393 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %425 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%424 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %426 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %427 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %426 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %427 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %429 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%428 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %431 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%430 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%423 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %436 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %433 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %437 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %435 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %arg83 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%438, %arg84 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_189 = tensor.collapse_shape %439 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %440 = linalg.matmul ins(%collapsed_189, %arg85 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %441 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%440, %arg86 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_190 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190, %444 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%445 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %448 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %448 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_191 = tensor.collapse_shape %449 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %450 = linalg.matmul ins(%collapsed_191, %arg87 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %451 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%450, %arg88 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_192 = tensor.expand_shape %451 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%423, %expanded_192 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %453 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%452 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %454 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%453 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %455 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%454 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %456 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453, %455 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %457 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %456 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %458 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%457 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %459 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %460 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%459 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %461 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%452 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %462 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%461 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %463 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%460 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %464 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%463 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %465 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%452, %462 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %466 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465, %464 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %467 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %arg89 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %arg90 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_193 = tensor.collapse_shape %468 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %469 = linalg.matmul ins(%collapsed_193, %arg91 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %470 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%469, %arg92 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_194 = tensor.expand_shape %470 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_195 = tensor.extract_slice %expanded_194[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_196 = tensor.extract_slice %expanded_194[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_197 = tensor.extract_slice %expanded_194[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_198 = tensor.expand_shape %extracted_slice_196 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_199 = tensor.expand_shape %extracted_slice_197 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_200 = linalg.transpose ins(%expanded_199 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_201 = tensor.expand_shape %extracted_slice_195 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_202 = linalg.transpose ins(%expanded_201 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_203 = linalg.transpose ins(%expanded_198 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_204 = tensor.collapse_shape %transposed_202 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_205 = tensor.collapse_shape %transposed_203 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %471 = linalg.batch_matmul ins(%collapsed_204, %collapsed_205 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_206 = tensor.expand_shape %471 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %472 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_206 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %473 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %474:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%473 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_207 = tensor.expand_shape %474#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %475 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %expanded_207 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %476 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %477 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%476 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %478 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %477 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_208 = tensor.collapse_shape %478 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_209 = tensor.collapse_shape %transposed_200 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %479 = linalg.batch_matmul ins(%collapsed_208, %collapsed_209 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_210 = tensor.expand_shape %479 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_211 = linalg.transpose ins(%expanded_210 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_212 = tensor.collapse_shape %transposed_211 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %480 = linalg.matmul ins(%collapsed_212, %arg93 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %481 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%480, %arg94 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_213 = tensor.expand_shape %481 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_213, %452 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %484 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%483 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %485 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %486 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %485 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %487 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %486 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %488 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%487 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %490 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%482 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %494 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %495 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482, %492 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %496 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495, %494 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496, %arg95 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497, %arg96 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_214 = tensor.collapse_shape %498 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %499 = linalg.matmul ins(%collapsed_214, %arg97 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %500 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%499, %arg98 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_215 = tensor.expand_shape %500 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %504 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215, %503 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %507 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_216 = tensor.collapse_shape %508 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %509 = linalg.matmul ins(%collapsed_216, %arg99 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %510 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%509, %arg100 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_217 = tensor.expand_shape %510 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482, %expanded_217 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %513 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%512 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %514 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %515 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %514 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %516 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515, %515 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %517 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%516 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %518 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %519 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %520 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%511 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %522 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%522 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %521 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524, %523 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %arg101 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %527 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%526, %arg102 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_218 = tensor.collapse_shape %527 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %528 = linalg.matmul ins(%collapsed_218, %arg103 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %529 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%528, %arg104 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_219 = tensor.expand_shape %529 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_220 = tensor.extract_slice %expanded_219[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_221 = tensor.extract_slice %expanded_219[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_222 = tensor.extract_slice %expanded_219[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_223 = tensor.expand_shape %extracted_slice_221 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_224 = tensor.expand_shape %extracted_slice_222 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_225 = linalg.transpose ins(%expanded_224 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_226 = tensor.expand_shape %extracted_slice_220 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_227 = linalg.transpose ins(%expanded_226 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_228 = linalg.transpose ins(%expanded_223 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_229 = tensor.collapse_shape %transposed_227 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_230 = tensor.collapse_shape %transposed_228 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %530 = linalg.batch_matmul ins(%collapsed_229, %collapsed_230 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_231 = tensor.expand_shape %530 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %531 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_231 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %532 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %533:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%532 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_232 = tensor.expand_shape %533#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %534 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %expanded_232 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %535 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %536 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%535 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %537 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %536 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_233 = tensor.collapse_shape %537 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_234 = tensor.collapse_shape %transposed_225 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %538 = linalg.batch_matmul ins(%collapsed_233, %collapsed_234 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_235 = tensor.expand_shape %538 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_236 = linalg.transpose ins(%expanded_235 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_237 = tensor.collapse_shape %transposed_236 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %539 = linalg.matmul ins(%collapsed_237, %arg105 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %540 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%539, %arg106 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_238 = tensor.expand_shape %540 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_238, %511 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %543 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%542 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %544 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %545 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %544 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %545 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %547 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%546 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %548 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %549 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%541 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%550 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %552 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%552 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %551 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %553 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %arg107 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556, %arg108 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_239 = tensor.collapse_shape %557 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %558 = linalg.matmul ins(%collapsed_239, %arg109 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %559 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%558, %arg110 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_240 = tensor.expand_shape %559 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %560 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %561 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %562 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240, %562 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %564 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %565 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%564 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560, %566 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_241 = tensor.collapse_shape %567 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %568 = linalg.matmul ins(%collapsed_241, %arg111 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %569 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%568, %arg112 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_242 = tensor.expand_shape %569 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %570 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %expanded_242 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %572 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%571 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %573 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %574 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571, %573 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %575 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%574, %574 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %576 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%575 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %577 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %578 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %579 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%570 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %580 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%578 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570, %580 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583, %582 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %arg113 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %586 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%585, %arg114 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_243 = tensor.collapse_shape %586 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %587 = linalg.matmul ins(%collapsed_243, %arg115 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %588 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%587, %arg116 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_244 = tensor.expand_shape %588 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_245 = tensor.extract_slice %expanded_244[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_246 = tensor.extract_slice %expanded_244[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_247 = tensor.extract_slice %expanded_244[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_248 = tensor.expand_shape %extracted_slice_246 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_249 = tensor.expand_shape %extracted_slice_247 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_250 = linalg.transpose ins(%expanded_249 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_251 = tensor.expand_shape %extracted_slice_245 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_252 = linalg.transpose ins(%expanded_251 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_253 = linalg.transpose ins(%expanded_248 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_254 = tensor.collapse_shape %transposed_252 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_255 = tensor.collapse_shape %transposed_253 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %589 = linalg.batch_matmul ins(%collapsed_254, %collapsed_255 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_256 = tensor.expand_shape %589 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %590 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_256 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %591 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %592:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%591 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_257 = tensor.expand_shape %592#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %593 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591, %expanded_257 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %594 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%593 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %595 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%594 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %596 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %595 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_258 = tensor.collapse_shape %596 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_259 = tensor.collapse_shape %transposed_250 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %597 = linalg.batch_matmul ins(%collapsed_258, %collapsed_259 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_260 = tensor.expand_shape %597 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_261 = linalg.transpose ins(%expanded_260 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_262 = tensor.collapse_shape %transposed_261 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %598 = linalg.matmul ins(%collapsed_262, %arg117 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %599 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%598, %arg118 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_263 = tensor.expand_shape %599 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_263, %570 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %602 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%601 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %603 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %604 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601, %603 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %605 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%604, %604 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %606 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%605 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %607 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%606 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %608 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%607 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%600 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %610 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%609 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %611 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%608 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %612 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %613 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600, %610 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %614 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%613, %612 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %arg119 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %616 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615, %arg120 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_264 = tensor.collapse_shape %616 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %617 = linalg.matmul ins(%collapsed_264, %arg121 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %618 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%617, %arg122 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_265 = tensor.expand_shape %618 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %619 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %620 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %622 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265, %621 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%622 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %626 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619, %625 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_266 = tensor.collapse_shape %626 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %627 = linalg.matmul ins(%collapsed_266, %arg123 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %628 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%627, %arg124 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_267 = tensor.expand_shape %628 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %629 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%600, %expanded_267 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %630 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %631 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%630 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %632 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %633 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%630, %632 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %634 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %633 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %635 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%634 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %636 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %637 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %638 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%629 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %639 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%638 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %640 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %641 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%640 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %642 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629, %639 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642, %641 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %644 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %arg125 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %645 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644, %arg126 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_268 = tensor.collapse_shape %645 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %646 = linalg.matmul ins(%collapsed_268, %arg127 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %647 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%646, %arg128 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_269 = tensor.expand_shape %647 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_270 = tensor.extract_slice %expanded_269[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_271 = tensor.extract_slice %expanded_269[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_272 = tensor.extract_slice %expanded_269[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_273 = tensor.expand_shape %extracted_slice_271 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_274 = tensor.expand_shape %extracted_slice_272 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_275 = linalg.transpose ins(%expanded_274 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_276 = tensor.expand_shape %extracted_slice_270 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_277 = linalg.transpose ins(%expanded_276 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_278 = linalg.transpose ins(%expanded_273 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_279 = tensor.collapse_shape %transposed_277 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_280 = tensor.collapse_shape %transposed_278 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %648 = linalg.batch_matmul ins(%collapsed_279, %collapsed_280 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_281 = tensor.expand_shape %648 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %649 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_281 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %650 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%649, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %651:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%650 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_282 = tensor.expand_shape %651#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %652 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%650, %expanded_282 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %653 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %654 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%653 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %655 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %654 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_283 = tensor.collapse_shape %655 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_284 = tensor.collapse_shape %transposed_275 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %656 = linalg.batch_matmul ins(%collapsed_283, %collapsed_284 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_285 = tensor.expand_shape %656 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_286 = linalg.transpose ins(%expanded_285 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_287 = tensor.collapse_shape %transposed_286 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %657 = linalg.matmul ins(%collapsed_287, %arg129 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %658 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%657, %arg130 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_288 = tensor.expand_shape %658 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %659 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_288, %629 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %661 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%660 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %662 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%661 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %663 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%660, %662 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %663 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %665 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %666 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %667 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%659 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %670 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %671 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %672 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %669 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %673 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672, %671 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %arg131 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %675 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674, %arg132 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_289 = tensor.collapse_shape %675 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %676 = linalg.matmul ins(%collapsed_289, %arg133 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %677 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%676, %arg134 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_290 = tensor.expand_shape %677 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_290 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %679 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_290 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %680 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%679 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %681 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_290, %680 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%681 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%682 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%678, %684 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_291 = tensor.collapse_shape %685 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %686 = linalg.matmul ins(%collapsed_291, %arg135 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %687 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%686, %arg136 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_292 = tensor.expand_shape %687 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %expanded_292 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %689 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%688 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %690 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%689 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %691 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%690 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %692 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%689, %691 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %693 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%692, %692 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %694 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%693 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %695 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%694 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %696 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%695 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %697 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%688 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %698 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%697 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %699 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%696 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %700 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%699 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %701 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%688, %698 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701, %700 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %703 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702, %arg137 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%703, %arg138 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_293 = tensor.collapse_shape %704 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %705 = linalg.matmul ins(%collapsed_293, %arg139 : tensor<64x768xf32>, tensor<768x2304xf32>) outs(%40 : tensor<64x2304xf32>) -> tensor<64x2304xf32>
    %706 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%705, %arg140 : tensor<64x2304xf32>, tensor<2304xf32>) outs(%39 : tensor<64x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x2304xf32>
    %expanded_294 = tensor.expand_shape %706 [[0, 1], [2]] output_shape [1, 64, 2304] : tensor<64x2304xf32> into tensor<1x64x2304xf32>
    %extracted_slice_295 = tensor.extract_slice %expanded_294[0, 0, 0] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_296 = tensor.extract_slice %expanded_294[0, 0, 768] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %extracted_slice_297 = tensor.extract_slice %expanded_294[0, 0, 1536] [1, 64, 768] [1, 1, 1] : tensor<1x64x2304xf32> to tensor<1x64x768xf32>
    %expanded_298 = tensor.expand_shape %extracted_slice_296 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %expanded_299 = tensor.expand_shape %extracted_slice_297 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_300 = linalg.transpose ins(%expanded_299 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_301 = tensor.expand_shape %extracted_slice_295 [[0], [1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<1x64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_302 = linalg.transpose ins(%expanded_301 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_303 = linalg.transpose ins(%expanded_298 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_304 = tensor.collapse_shape %transposed_302 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_305 = tensor.collapse_shape %transposed_303 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %707 = linalg.batch_matmul ins(%collapsed_304, %collapsed_305 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_306 = tensor.expand_shape %707 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %708 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_306 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %709 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%708, %17 : tensor<1x12x64x64xf32>, tensor<1x1x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %710:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%709 : tensor<1x12x64x64xf32>) outs(%52, %50 : tensor<1x12x64xf32>, tensor<1x12x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 3 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<1x12x64xf32>, tensor<1x12x64xi64>)
    %expanded_307 = tensor.expand_shape %710#0 [[0], [1], [2, 3]] output_shape [1, 12, 64, 1] : tensor<1x12x64xf32> into tensor<1x12x64x1xf32>
    %711 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709, %expanded_307 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %712 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%711 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %713 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%712 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %714 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %713 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_308 = tensor.collapse_shape %714 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %collapsed_309 = tensor.collapse_shape %transposed_300 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %715 = linalg.batch_matmul ins(%collapsed_308, %collapsed_309 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_310 = tensor.expand_shape %715 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_311 = linalg.transpose ins(%expanded_310 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_312 = tensor.collapse_shape %transposed_311 [[0, 1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<64x768xf32>
    %716 = linalg.matmul ins(%collapsed_312, %arg141 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %717 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%716, %arg142 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_313 = tensor.expand_shape %717 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %718 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_313, %688 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %719 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %720 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%719 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %721 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %722 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%719, %721 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %723 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %722 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %724 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%723 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %725 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %726 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%718 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718, %728 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731, %730 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %733 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732, %arg143 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %734 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733, %arg144 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_314 = tensor.collapse_shape %734 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %735 = linalg.matmul ins(%collapsed_314, %arg145 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %736 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%735, %arg146 : tensor<64x3072xf32>, tensor<3072xf32>) outs(%83 : tensor<64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x3072xf32>
    %expanded_315 = tensor.expand_shape %736 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %737 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_315 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %738 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_315 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %739 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %740 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_315, %739 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %741 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%740 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %742 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.tanh %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %743 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %cst_14 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %743 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_316 = tensor.collapse_shape %744 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %745 = linalg.matmul ins(%collapsed_316, %arg147 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %746 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%745, %arg148 : tensor<64x768xf32>, tensor<768xf32>) outs(%62 : tensor<64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x768xf32>
    %expanded_317 = tensor.expand_shape %746 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%718, %expanded_317 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %748 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<1x64x768xf32>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1900 = arith.extf %in : f32 to f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %749 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%748 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %750 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %751 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748, %750 : tensor<1x64x768xf64>, tensor<1x64x1xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.subf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %752 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%751, %751 : tensor<1x64x768xf64>, tensor<1x64x768xf64>) outs(%18 : tensor<1x64x768xf64>) {
    ^bb0(%in: f64, %in_790: f64, %out: f64):
      %1900 = arith.mulf %in, %in_790 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x768xf64>
    %753 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%752 : tensor<1x64x768xf64>) outs(%21 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.addf %in, %out : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %754 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%753 : tensor<1x64x1xf64>) outs(%20 : tensor<1x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1900 = arith.divf %in, %cst_10 : f64
      linalg.yield %1900 : f64
    } -> tensor<1x64x1xf64>
    %755 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754 : tensor<1x64x1xf64>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1900 = arith.truncf %in : f64 to f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %756 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%747 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_9 : f64 to f32
      %1901 = arith.addf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x1xf32>
    %759 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%758 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.rsqrt %in : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %760 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747, %757 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %761 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%760, %759 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %762 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761, %arg149 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762, %arg150 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %764 = tensor.empty() : tensor<768x50257xf32>
    %transposed_318 = linalg.transpose ins(%arg3 : tensor<50257x768xf32>) outs(%764 : tensor<768x50257xf32>) permutation = [1, 0] 
    %collapsed_319 = tensor.collapse_shape %763 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %765 = tensor.empty() : tensor<64x50257xf32>
    %766 = linalg.fill ins(%cst_0 : f32) outs(%765 : tensor<64x50257xf32>) -> tensor<64x50257xf32>
    %767 = linalg.matmul ins(%collapsed_319, %transposed_318 : tensor<64x768xf32>, tensor<768x50257xf32>) outs(%766 : tensor<64x50257xf32>) -> tensor<64x50257xf32>
    %padded = tensor.pad %arg2 low[0, 0] high[0, 1] {
    ^bb0(%arg151: index, %arg152: index):
      tensor.yield %c-100_i64 : i64
    } : tensor<1x64xi64> to tensor<1x65xi64>
    %extracted_slice_320 = tensor.extract_slice %padded[0, 1] [1, 64] [1, 1] : tensor<1x65xi64> to tensor<1x64xi64>
    %collapsed_321 = tensor.collapse_shape %extracted_slice_320 [[0, 1]] : tensor<1x64xi64> into tensor<64xi64>
    %768 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<64xi64>) -> tensor<64xi64>
    %769 = tensor.empty() : tensor<64xf32>
    %770 = linalg.fill ins(%cst_1 : f32) outs(%769 : tensor<64xf32>) -> tensor<64xf32>
    %771:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%767 : tensor<64x50257xf32>) outs(%770, %768 : tensor<64xf32>, tensor<64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_790: i64):
      %1900 = linalg.index 1 : index
      %1901 = arith.index_cast %1900 : index to i64
      %1902 = arith.maximumf %in, %out : f32
      %1903 = arith.cmpf ogt, %in, %out : f32
      %1904 = arith.select %1903, %1901, %out_790 : i64
      linalg.yield %1902, %1904 : f32, i64
    } -> (tensor<64xf32>, tensor<64xi64>)
    %expanded_322 = tensor.expand_shape %771#0 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %772 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%767, %expanded_322 : tensor<64x50257xf32>, tensor<64x1xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %773 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%772 : tensor<64x50257xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %774 = tensor.empty() : tensor<64x1xf32>
    %775 = linalg.fill ins(%cst_0 : f32) outs(%774 : tensor<64x1xf32>) -> tensor<64x1xf32>
    %776 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "reduction"]} ins(%773 : tensor<64x50257xf32>) outs(%775 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<64x1xf32>
    %777 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%776 : tensor<64x1xf32>) outs(%774 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.log %in : f32
      linalg.yield %1900 : f32
    } -> tensor<64x1xf32>
    %778 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%772, %777 : tensor<64x50257xf32>, tensor<64x1xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %779 = tensor.empty() : tensor<64xi1>
    %780 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_321 : tensor<64xi64>) outs(%779 : tensor<64xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1900 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1900 : i1
    } -> tensor<64xi1>
    %781 = linalg.generic {indexing_maps = [#map2, #map2, #map17, #map2], iterator_types = ["parallel"]} ins(%780, %collapsed_321, %cst_16 : tensor<64xi1>, tensor<64xi64>, tensor<i64>) outs(%2 : tensor<64xi64>) {
    ^bb0(%in: i1, %in_790: i64, %in_791: i64, %out: i64):
      %1900 = arith.select %in, %in_790, %in_791 : i64
      linalg.yield %1900 : i64
    } -> tensor<64xi64>
    %expanded_323 = tensor.expand_shape %781 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %782 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_323 : tensor<64x1xi64>) outs(%775 : tensor<64x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1900 = linalg.index 0 : index
      %1901 = arith.index_cast %in : i64 to index
      %1902 = arith.cmpi slt, %1901, %c50257 : index
      cf.assert %1902, "index must be smaller than dim size"
      %1903 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1903, "index must be larger or equal to 0"
      %extracted = tensor.extract %778[%1900, %1901] : tensor<64x50257xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x1xf32>
    %collapsed_324 = tensor.collapse_shape %782 [[0, 1]] : tensor<64x1xf32> into tensor<64xf32>
    %783 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_324 : tensor<64xf32>) outs(%769 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.negf %in : f32
      linalg.yield %1900 : f32
    } -> tensor<64xf32>
    %784 = linalg.generic {indexing_maps = [#map2, #map2, #map17, #map2], iterator_types = ["parallel"]} ins(%780, %783, %cst_4 : tensor<64xi1>, tensor<64xf32>, tensor<f32>) outs(%769 : tensor<64xf32>) {
    ^bb0(%in: i1, %in_790: f32, %in_791: f32, %out: f32):
      %1900 = arith.select %in, %in_790, %in_791 : f32
      linalg.yield %1900 : f32
    } -> tensor<64xf32>
    %785 = tensor.empty() : tensor<i64>
    %786 = linalg.fill ins(%c0_i64 : i64) outs(%785 : tensor<i64>) -> tensor<i64>
    %787 = linalg.generic {indexing_maps = [#map2, #map17], iterator_types = ["reduction"]} ins(%780 : tensor<64xi1>) outs(%786 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %1900 = arith.extui %in : i1 to i64
      %1901 = arith.addi %1900, %out : i64
      linalg.yield %1901 : i64
    } -> tensor<i64>
    %788 = tensor.empty() : tensor<f32>
    %789 = linalg.generic {indexing_maps = [#map18, #map18], iterator_types = []} ins(%787 : tensor<i64>) outs(%788 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      linalg.yield %1900 : f32
    } -> tensor<f32>
    %790 = linalg.fill ins(%cst_0 : f32) outs(%788 : tensor<f32>) -> tensor<f32>
    %791 = linalg.generic {indexing_maps = [#map2, #map17], iterator_types = ["reduction"]} ins(%784 : tensor<64xf32>) outs(%790 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<f32>
    %792 = linalg.generic {indexing_maps = [#map18, #map18, #map18], iterator_types = []} ins(%791, %789 : tensor<f32>, tensor<f32>) outs(%788 : tensor<f32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<f32>
    %expanded_325 = tensor.expand_shape %collapsed_321 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %793 = tensor.empty() : tensor<50257xi64>
    %794 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%793 : tensor<50257xi64>) {
    ^bb0(%out: i64):
      %1900 = linalg.index 0 : index
      %1901 = arith.index_cast %1900 : index to i64
      linalg.yield %1901 : i64
    } -> tensor<50257xi64>
    %795 = tensor.empty() : tensor<64x50257xi1>
    %796 = linalg.generic {indexing_maps = [#map16, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_325, %794 : tensor<64x1xi64>, tensor<50257xi64>) outs(%795 : tensor<64x50257xi1>) {
    ^bb0(%in: i64, %in_790: i64, %out: i1):
      %1900 = arith.cmpi eq, %in, %in_790 : i64
      linalg.yield %1900 : i1
    } -> tensor<64x50257xi1>
    %797 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%796 : tensor<64x50257xi1>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1900 = arith.uitofp %in : i1 to f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %798 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%780 : tensor<64xi1>) outs(%769 : tensor<64xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1900 = arith.uitofp %in : i1 to f32
      linalg.yield %1900 : f32
    } -> tensor<64xf32>
    %expanded_326 = tensor.expand_shape %798 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32>
    %799 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%797, %expanded_326 : tensor<64x50257xf32>, tensor<64x1xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %800 = linalg.generic {indexing_maps = [#map18, #map18], iterator_types = []} ins(%cst_2 : tensor<f32>) outs(%788 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.negf %in : f32
      linalg.yield %1900 : f32
    } -> tensor<f32>
    %801 = linalg.generic {indexing_maps = [#map18, #map18, #map18], iterator_types = []} ins(%800, %789 : tensor<f32>, tensor<f32>) outs(%788 : tensor<f32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.divf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<f32>
    %802 = linalg.generic {indexing_maps = [#map3, #map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%799, %801 : tensor<64x50257xf32>, tensor<f32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %803 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%778 : tensor<64x50257xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.exp %in : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %804 = linalg.generic {indexing_maps = [#map3, #map16], iterator_types = ["parallel", "reduction"]} ins(%802 : tensor<64x50257xf32>) outs(%775 : tensor<64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<64x1xf32>
    %805 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%803, %804 : tensor<64x50257xf32>, tensor<64x1xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %806 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%802, %805 : tensor<64x50257xf32>, tensor<64x50257xf32>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %807 = tensor.empty() : tensor<50257x64xf32>
    %transposed_327 = linalg.transpose ins(%806 : tensor<64x50257xf32>) outs(%807 : tensor<50257x64xf32>) permutation = [1, 0] 
    %808 = tensor.empty() : tensor<50257x768xf32>
    %809 = linalg.fill ins(%cst_0 : f32) outs(%808 : tensor<50257x768xf32>) -> tensor<50257x768xf32>
    %810 = linalg.matmul ins(%transposed_327, %collapsed_319 : tensor<50257x64xf32>, tensor<64x768xf32>) outs(%809 : tensor<50257x768xf32>) -> tensor<50257x768xf32>
    %811 = linalg.matmul ins(%806, %arg3 : tensor<64x50257xf32>, tensor<50257x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %expanded_328 = tensor.expand_shape %811 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %812 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_328, %arg149 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %813 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%812 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %814 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%812 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %815 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%812, %761 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %816 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%815 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %817 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761, %816 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %818 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%813, %814 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %819 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%818, %817 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %820 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%759 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %821 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%820, %819 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %822 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_328, %761 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %823 = tensor.empty() : tensor<768xf32>
    %824 = linalg.fill ins(%cst_0 : f32) outs(%823 : tensor<768xf32>) -> tensor<768xf32>
    %825 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%822 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %826 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_328 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %collapsed_329 = tensor.collapse_shape %821 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %827 = tensor.empty() : tensor<768x3072xf32>
    %transposed_330 = linalg.transpose ins(%arg147 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %828 = linalg.matmul ins(%collapsed_329, %transposed_330 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %829 = tensor.empty() : tensor<3072x64xf32>
    %transposed_331 = linalg.transpose ins(%collapsed_316 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %830 = tensor.empty() : tensor<3072x768xf32>
    %831 = linalg.fill ins(%cst_0 : f32) outs(%830 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %832 = linalg.matmul ins(%transposed_331, %collapsed_329 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %833 = tensor.empty() : tensor<1x768xf32>
    %834 = linalg.fill ins(%cst_0 : f32) outs(%833 : tensor<1x768xf32>) -> tensor<1x768xf32>
    %835 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_329 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_332 = tensor.collapse_shape %835 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_333 = tensor.expand_shape %828 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %836 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_333, %737 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %837 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_333, %743 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %838 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %742 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %839 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %838 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %840 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%836, %839 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %841 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%840 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %842 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_315 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%842, %844 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %846 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%841, %845 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%837 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%846, %847 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_334 = tensor.collapse_shape %848 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_335 = linalg.transpose ins(%arg145 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %849 = linalg.matmul ins(%collapsed_334, %transposed_335 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %850 = tensor.empty() : tensor<768x64xf32>
    %transposed_336 = linalg.transpose ins(%collapsed_314 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %851 = linalg.fill ins(%cst_0 : f32) outs(%827 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %852 = linalg.matmul ins(%transposed_336, %collapsed_334 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %853 = tensor.empty() : tensor<1x3072xf32>
    %854 = linalg.fill ins(%cst_0 : f32) outs(%853 : tensor<1x3072xf32>) -> tensor<1x3072xf32>
    %855 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_334 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_337 = tensor.collapse_shape %855 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_338 = tensor.expand_shape %849 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %856 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_338, %arg143 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %857 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %858 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%856 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %859 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%856, %732 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %860 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%859 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %861 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%732, %860 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %862 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%857, %858 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %863 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%862, %861 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %864 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %865 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864, %863 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_338, %732 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%866 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %868 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_338 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%821, %865 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_339 = tensor.collapse_shape %869 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %870 = tensor.empty() : tensor<768x768xf32>
    %transposed_340 = linalg.transpose ins(%arg141 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %871 = linalg.matmul ins(%collapsed_339, %transposed_340 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_341 = linalg.transpose ins(%collapsed_312 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %872 = linalg.fill ins(%cst_0 : f32) outs(%870 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %873 = linalg.matmul ins(%transposed_341, %collapsed_339 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %874 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_339 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_342 = tensor.collapse_shape %874 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_343 = tensor.expand_shape %871 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_344 = linalg.transpose ins(%expanded_343 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_345 = tensor.collapse_shape %transposed_344 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_346 = linalg.transpose ins(%collapsed_308 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %875 = linalg.batch_matmul ins(%transposed_346, %collapsed_345 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_347 = linalg.transpose ins(%collapsed_309 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %876 = linalg.batch_matmul ins(%collapsed_345, %transposed_347 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_348 = tensor.expand_shape %875 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_349 = tensor.expand_shape %876 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %877 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_349, %714 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %878 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%877 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %879 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%714, %878 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %880 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%877, %879 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %881 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%880 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_350 = tensor.collapse_shape %881 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_351 = linalg.transpose ins(%collapsed_304 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %882 = linalg.batch_matmul ins(%transposed_351, %collapsed_350 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_352 = linalg.transpose ins(%collapsed_305 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %883 = linalg.batch_matmul ins(%collapsed_350, %transposed_352 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_353 = tensor.expand_shape %882 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_354 = tensor.expand_shape %883 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_355 = linalg.transpose ins(%expanded_354 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_356 = tensor.collapse_shape %transposed_355 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_357 = linalg.transpose ins(%expanded_348 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_358 = tensor.collapse_shape %transposed_357 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_359 = linalg.transpose ins(%expanded_353 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_360 = tensor.collapse_shape %transposed_359 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat = tensor.concat dim(2) %collapsed_356, %collapsed_360, %collapsed_358 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_361 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %884 = tensor.empty() : tensor<2304x768xf32>
    %transposed_362 = linalg.transpose ins(%arg139 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %885 = linalg.matmul ins(%collapsed_361, %transposed_362 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_363 = linalg.transpose ins(%collapsed_293 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %886 = tensor.empty() : tensor<768x2304xf32>
    %887 = linalg.fill ins(%cst_0 : f32) outs(%886 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %888 = linalg.matmul ins(%transposed_363, %collapsed_361 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %889 = tensor.empty() : tensor<1x2304xf32>
    %890 = linalg.fill ins(%cst_0 : f32) outs(%889 : tensor<1x2304xf32>) -> tensor<1x2304xf32>
    %891 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_361 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_364 = tensor.collapse_shape %891 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_365 = tensor.expand_shape %885 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %892 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_365, %arg137 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %893 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %894 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%892 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %895 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%892, %702 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %896 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%895 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702, %896 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%893, %894 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%898, %897 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %900 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %901 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%900, %899 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %902 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_365, %702 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %903 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%902 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %904 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_365 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %905 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%869, %901 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_366 = tensor.collapse_shape %905 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_367 = linalg.transpose ins(%arg135 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %906 = linalg.matmul ins(%collapsed_366, %transposed_367 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_368 = linalg.transpose ins(%collapsed_291 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %907 = linalg.matmul ins(%transposed_368, %collapsed_366 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %908 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_366 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_369 = tensor.collapse_shape %908 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_370 = tensor.expand_shape %906 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %909 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_370, %678 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %910 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_370, %684 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %911 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%683, %683 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %912 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %911 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %913 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%909, %912 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %914 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%913 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %915 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %916 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_290 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %917 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%916 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %918 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%915, %917 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%914, %918 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %920 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%910 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %921 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%919, %920 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_371 = tensor.collapse_shape %921 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_372 = linalg.transpose ins(%arg133 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %922 = linalg.matmul ins(%collapsed_371, %transposed_372 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_373 = linalg.transpose ins(%collapsed_289 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %923 = linalg.matmul ins(%transposed_373, %collapsed_371 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %924 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_371 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_374 = tensor.collapse_shape %924 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_375 = tensor.expand_shape %922 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %925 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_375, %arg131 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %927 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%925 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %928 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%925, %673 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %929 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%928 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %930 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %929 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %931 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%926, %927 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %932 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931, %930 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %933 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %934 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%933, %932 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_375, %673 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%935 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_375 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %938 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%905, %934 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_376 = tensor.collapse_shape %938 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_377 = linalg.transpose ins(%arg129 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %939 = linalg.matmul ins(%collapsed_376, %transposed_377 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_378 = linalg.transpose ins(%collapsed_287 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %940 = linalg.matmul ins(%transposed_378, %collapsed_376 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %941 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_376 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_379 = tensor.collapse_shape %941 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_380 = tensor.expand_shape %939 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_381 = linalg.transpose ins(%expanded_380 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_382 = tensor.collapse_shape %transposed_381 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_383 = linalg.transpose ins(%collapsed_283 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %942 = linalg.batch_matmul ins(%transposed_383, %collapsed_382 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_384 = linalg.transpose ins(%collapsed_284 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %943 = linalg.batch_matmul ins(%collapsed_382, %transposed_384 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_385 = tensor.expand_shape %942 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_386 = tensor.expand_shape %943 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %944 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_386, %655 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %945 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%944 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %946 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%655, %945 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %947 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%944, %946 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %948 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%947 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_387 = tensor.collapse_shape %948 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_388 = linalg.transpose ins(%collapsed_279 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %949 = linalg.batch_matmul ins(%transposed_388, %collapsed_387 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_389 = linalg.transpose ins(%collapsed_280 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %950 = linalg.batch_matmul ins(%collapsed_387, %transposed_389 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_390 = tensor.expand_shape %949 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_391 = tensor.expand_shape %950 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_392 = linalg.transpose ins(%expanded_391 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_393 = tensor.collapse_shape %transposed_392 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_394 = linalg.transpose ins(%expanded_385 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_395 = tensor.collapse_shape %transposed_394 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_396 = linalg.transpose ins(%expanded_390 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_397 = tensor.collapse_shape %transposed_396 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_398 = tensor.concat dim(2) %collapsed_393, %collapsed_397, %collapsed_395 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_399 = tensor.collapse_shape %concat_398 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_400 = linalg.transpose ins(%arg127 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %951 = linalg.matmul ins(%collapsed_399, %transposed_400 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_401 = linalg.transpose ins(%collapsed_268 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %952 = linalg.matmul ins(%transposed_401, %collapsed_399 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %953 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_399 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_402 = tensor.collapse_shape %953 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_403 = tensor.expand_shape %951 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %954 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_403, %arg125 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %955 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%954 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %956 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%954 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %957 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%954, %643 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %958 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%957 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %959 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%643, %958 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %960 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%955, %956 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %961 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%960, %959 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %962 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%641 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %963 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%962, %961 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %964 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_403, %643 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%964 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %966 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_403 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%938, %963 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_404 = tensor.collapse_shape %967 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_405 = linalg.transpose ins(%arg123 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %968 = linalg.matmul ins(%collapsed_404, %transposed_405 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_406 = linalg.transpose ins(%collapsed_266 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %969 = linalg.matmul ins(%transposed_406, %collapsed_404 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %970 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_404 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_407 = tensor.collapse_shape %970 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_408 = tensor.expand_shape %968 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_408, %619 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %972 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_408, %625 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %973 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624, %624 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %974 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %973 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %975 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%971, %974 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %976 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%975 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %977 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%976 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %978 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%978 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%977, %979 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %981 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%976, %980 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %982 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%972 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %983 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%981, %982 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_409 = tensor.collapse_shape %983 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_410 = linalg.transpose ins(%arg121 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %984 = linalg.matmul ins(%collapsed_409, %transposed_410 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_411 = linalg.transpose ins(%collapsed_264 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %985 = linalg.matmul ins(%transposed_411, %collapsed_409 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %986 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_409 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_412 = tensor.collapse_shape %986 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_413 = tensor.expand_shape %984 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %987 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_413, %arg119 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %988 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %989 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%987 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %990 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%987, %614 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %991 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%990 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %992 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %991 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%988, %989 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%993, %992 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %996 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%995, %994 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_413, %614 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%997 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %999 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_413 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1000 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%967, %996 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_414 = tensor.collapse_shape %1000 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_415 = linalg.transpose ins(%arg117 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1001 = linalg.matmul ins(%collapsed_414, %transposed_415 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_416 = linalg.transpose ins(%collapsed_262 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1002 = linalg.matmul ins(%transposed_416, %collapsed_414 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1003 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_414 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_417 = tensor.collapse_shape %1003 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_418 = tensor.expand_shape %1001 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_419 = linalg.transpose ins(%expanded_418 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_420 = tensor.collapse_shape %transposed_419 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_421 = linalg.transpose ins(%collapsed_258 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1004 = linalg.batch_matmul ins(%transposed_421, %collapsed_420 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_422 = linalg.transpose ins(%collapsed_259 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1005 = linalg.batch_matmul ins(%collapsed_420, %transposed_422 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_423 = tensor.expand_shape %1004 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_424 = tensor.expand_shape %1005 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1006 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_424, %596 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1007 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1006 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1008 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%596, %1007 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1009 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1006, %1008 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1010 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1009 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_425 = tensor.collapse_shape %1010 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_426 = linalg.transpose ins(%collapsed_254 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1011 = linalg.batch_matmul ins(%transposed_426, %collapsed_425 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_427 = linalg.transpose ins(%collapsed_255 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1012 = linalg.batch_matmul ins(%collapsed_425, %transposed_427 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_428 = tensor.expand_shape %1011 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_429 = tensor.expand_shape %1012 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_430 = linalg.transpose ins(%expanded_429 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_431 = tensor.collapse_shape %transposed_430 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_432 = linalg.transpose ins(%expanded_423 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_433 = tensor.collapse_shape %transposed_432 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_434 = linalg.transpose ins(%expanded_428 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_435 = tensor.collapse_shape %transposed_434 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_436 = tensor.concat dim(2) %collapsed_431, %collapsed_435, %collapsed_433 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_437 = tensor.collapse_shape %concat_436 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_438 = linalg.transpose ins(%arg115 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1013 = linalg.matmul ins(%collapsed_437, %transposed_438 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_439 = linalg.transpose ins(%collapsed_243 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1014 = linalg.matmul ins(%transposed_439, %collapsed_437 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1015 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_437 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_440 = tensor.collapse_shape %1015 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_441 = tensor.expand_shape %1013 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1016 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_441, %arg113 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1018 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1016 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1016, %584 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1020 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1019 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1021 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%584, %1020 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1017, %1018 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1023 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1022, %1021 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%582 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1025 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1024, %1023 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_441, %584 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1026 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1028 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_441 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1029 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1000, %1025 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_442 = tensor.collapse_shape %1029 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_443 = linalg.transpose ins(%arg111 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1030 = linalg.matmul ins(%collapsed_442, %transposed_443 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_444 = linalg.transpose ins(%collapsed_241 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1031 = linalg.matmul ins(%transposed_444, %collapsed_442 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1032 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_442 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_445 = tensor.collapse_shape %1032 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_446 = tensor.expand_shape %1030 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1033 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_446, %560 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1034 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_446, %566 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565, %565 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1036 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1035 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033, %1036 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1040 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1039, %1041 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1042 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1044 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1034 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1043, %1044 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_447 = tensor.collapse_shape %1045 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_448 = linalg.transpose ins(%arg109 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1046 = linalg.matmul ins(%collapsed_447, %transposed_448 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_449 = linalg.transpose ins(%collapsed_239 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1047 = linalg.matmul ins(%transposed_449, %collapsed_447 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1048 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_447 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_450 = tensor.collapse_shape %1048 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_451 = tensor.expand_shape %1046 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_451, %arg107 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1051 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1049 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049, %555 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1052 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %1053 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1050, %1051 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1055, %1054 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1057 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1058 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057, %1056 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_451, %555 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1060 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1059 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1061 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_451 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1062 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029, %1058 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_452 = tensor.collapse_shape %1062 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_453 = linalg.transpose ins(%arg105 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1063 = linalg.matmul ins(%collapsed_452, %transposed_453 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_454 = linalg.transpose ins(%collapsed_237 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1064 = linalg.matmul ins(%transposed_454, %collapsed_452 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1065 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_452 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_455 = tensor.collapse_shape %1065 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_456 = tensor.expand_shape %1063 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_457 = linalg.transpose ins(%expanded_456 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_458 = tensor.collapse_shape %transposed_457 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_459 = linalg.transpose ins(%collapsed_233 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1066 = linalg.batch_matmul ins(%transposed_459, %collapsed_458 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_460 = linalg.transpose ins(%collapsed_234 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1067 = linalg.batch_matmul ins(%collapsed_458, %transposed_460 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_461 = tensor.expand_shape %1066 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_462 = tensor.expand_shape %1067 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1068 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_462, %537 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1069 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1068 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1070 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537, %1069 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1071 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1068, %1070 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1072 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1071 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_463 = tensor.collapse_shape %1072 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_464 = linalg.transpose ins(%collapsed_229 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1073 = linalg.batch_matmul ins(%transposed_464, %collapsed_463 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_465 = linalg.transpose ins(%collapsed_230 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1074 = linalg.batch_matmul ins(%collapsed_463, %transposed_465 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_466 = tensor.expand_shape %1073 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_467 = tensor.expand_shape %1074 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_468 = linalg.transpose ins(%expanded_467 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_469 = tensor.collapse_shape %transposed_468 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_470 = linalg.transpose ins(%expanded_461 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_471 = tensor.collapse_shape %transposed_470 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_472 = linalg.transpose ins(%expanded_466 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_473 = tensor.collapse_shape %transposed_472 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_474 = tensor.concat dim(2) %collapsed_469, %collapsed_473, %collapsed_471 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_475 = tensor.collapse_shape %concat_474 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_476 = linalg.transpose ins(%arg103 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1075 = linalg.matmul ins(%collapsed_475, %transposed_476 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_477 = linalg.transpose ins(%collapsed_218 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1076 = linalg.matmul ins(%transposed_477, %collapsed_475 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1077 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_475 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_478 = tensor.collapse_shape %1077 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_479 = tensor.expand_shape %1075 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1078 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_479, %arg101 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1079 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1078 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1080 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1078 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1081 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1078, %525 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1082 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1081 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1083 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %1082 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1084 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1079, %1080 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1085 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1084, %1083 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1086 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%523 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1087 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1086, %1085 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1088 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_479, %525 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1089 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1088 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1090 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_479 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1091 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1062, %1087 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_480 = tensor.collapse_shape %1091 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_481 = linalg.transpose ins(%arg99 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1092 = linalg.matmul ins(%collapsed_480, %transposed_481 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_482 = linalg.transpose ins(%collapsed_216 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1093 = linalg.matmul ins(%transposed_482, %collapsed_480 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1094 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_480 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_483 = tensor.collapse_shape %1094 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_484 = tensor.expand_shape %1092 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1095 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_484, %501 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1096 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_484, %507 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1097 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506, %506 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1098 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1097 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1099 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1095, %1098 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1099 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1102 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1101, %1103 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1100, %1104 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1096 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1105, %1106 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_485 = tensor.collapse_shape %1107 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_486 = linalg.transpose ins(%arg97 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1108 = linalg.matmul ins(%collapsed_485, %transposed_486 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_487 = linalg.transpose ins(%collapsed_214 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1109 = linalg.matmul ins(%transposed_487, %collapsed_485 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1110 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_485 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_488 = tensor.collapse_shape %1110 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_489 = tensor.expand_shape %1108 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1111 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_489, %arg95 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1113 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1111 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111, %496 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1114 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496, %1115 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1117 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1112, %1113 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1117, %1116 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1120 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1119, %1118 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_489, %496 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1122 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1121 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1123 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_489 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1091, %1120 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_490 = tensor.collapse_shape %1124 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_491 = linalg.transpose ins(%arg93 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1125 = linalg.matmul ins(%collapsed_490, %transposed_491 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_492 = linalg.transpose ins(%collapsed_212 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1126 = linalg.matmul ins(%transposed_492, %collapsed_490 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1127 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_490 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_493 = tensor.collapse_shape %1127 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_494 = tensor.expand_shape %1125 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_495 = linalg.transpose ins(%expanded_494 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_496 = tensor.collapse_shape %transposed_495 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_497 = linalg.transpose ins(%collapsed_208 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1128 = linalg.batch_matmul ins(%transposed_497, %collapsed_496 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_498 = linalg.transpose ins(%collapsed_209 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1129 = linalg.batch_matmul ins(%collapsed_496, %transposed_498 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_499 = tensor.expand_shape %1128 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_500 = tensor.expand_shape %1129 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1130 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_500, %478 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1131 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1130 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1132 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478, %1131 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1133 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1130, %1132 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1133 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_501 = tensor.collapse_shape %1134 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_502 = linalg.transpose ins(%collapsed_204 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1135 = linalg.batch_matmul ins(%transposed_502, %collapsed_501 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_503 = linalg.transpose ins(%collapsed_205 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1136 = linalg.batch_matmul ins(%collapsed_501, %transposed_503 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_504 = tensor.expand_shape %1135 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_505 = tensor.expand_shape %1136 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_506 = linalg.transpose ins(%expanded_505 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_507 = tensor.collapse_shape %transposed_506 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_508 = linalg.transpose ins(%expanded_499 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_509 = tensor.collapse_shape %transposed_508 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_510 = linalg.transpose ins(%expanded_504 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_511 = tensor.collapse_shape %transposed_510 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_512 = tensor.concat dim(2) %collapsed_507, %collapsed_511, %collapsed_509 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_513 = tensor.collapse_shape %concat_512 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_514 = linalg.transpose ins(%arg91 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1137 = linalg.matmul ins(%collapsed_513, %transposed_514 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_515 = linalg.transpose ins(%collapsed_193 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1138 = linalg.matmul ins(%transposed_515, %collapsed_513 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1139 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_513 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_516 = tensor.collapse_shape %1139 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_517 = tensor.expand_shape %1137 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1140 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %arg89 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1140 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1142 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1140 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1140, %466 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1144 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1143 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1145 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %1144 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1146 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1141, %1142 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1146, %1145 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%464 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1149 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1148, %1147 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_517, %466 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1151 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1150 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1152 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_517 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1124, %1149 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_518 = tensor.collapse_shape %1153 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_519 = linalg.transpose ins(%arg87 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1154 = linalg.matmul ins(%collapsed_518, %transposed_519 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_520 = linalg.transpose ins(%collapsed_191 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1155 = linalg.matmul ins(%transposed_520, %collapsed_518 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1156 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_518 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_521 = tensor.collapse_shape %1156 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_522 = tensor.expand_shape %1154 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_522, %442 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_522, %448 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%447, %447 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1160 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1159 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1157, %1160 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1161 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1162 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_190 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1164 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1163, %1165 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1167 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1162, %1166 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1158 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1167, %1168 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_523 = tensor.collapse_shape %1169 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_524 = linalg.transpose ins(%arg85 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1170 = linalg.matmul ins(%collapsed_523, %transposed_524 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_525 = linalg.transpose ins(%collapsed_189 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1171 = linalg.matmul ins(%transposed_525, %collapsed_523 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1172 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_523 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_526 = tensor.collapse_shape %1172 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_527 = tensor.expand_shape %1170 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1173 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_527, %arg83 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1175 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1173 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1173, %437 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1177 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1176 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1178 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %1177 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1179 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1174, %1175 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1180 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1179, %1178 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1182 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1181, %1180 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_527, %437 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1184 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1183 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1185 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_527 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1153, %1182 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_528 = tensor.collapse_shape %1186 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_529 = linalg.transpose ins(%arg81 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1187 = linalg.matmul ins(%collapsed_528, %transposed_529 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_530 = linalg.transpose ins(%collapsed_187 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1188 = linalg.matmul ins(%transposed_530, %collapsed_528 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1189 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_528 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_531 = tensor.collapse_shape %1189 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_532 = tensor.expand_shape %1187 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_533 = linalg.transpose ins(%expanded_532 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_534 = tensor.collapse_shape %transposed_533 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_535 = linalg.transpose ins(%collapsed_183 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1190 = linalg.batch_matmul ins(%transposed_535, %collapsed_534 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_536 = linalg.transpose ins(%collapsed_184 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1191 = linalg.batch_matmul ins(%collapsed_534, %transposed_536 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_537 = tensor.expand_shape %1190 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_538 = tensor.expand_shape %1191 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1192 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_538, %419 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1193 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1192 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1194 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%419, %1193 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1195 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1192, %1194 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1196 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1195 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_539 = tensor.collapse_shape %1196 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_540 = linalg.transpose ins(%collapsed_179 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1197 = linalg.batch_matmul ins(%transposed_540, %collapsed_539 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_541 = linalg.transpose ins(%collapsed_180 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1198 = linalg.batch_matmul ins(%collapsed_539, %transposed_541 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_542 = tensor.expand_shape %1197 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_543 = tensor.expand_shape %1198 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_544 = linalg.transpose ins(%expanded_543 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_545 = tensor.collapse_shape %transposed_544 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_546 = linalg.transpose ins(%expanded_537 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_547 = tensor.collapse_shape %transposed_546 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_548 = linalg.transpose ins(%expanded_542 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_549 = tensor.collapse_shape %transposed_548 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_550 = tensor.concat dim(2) %collapsed_545, %collapsed_549, %collapsed_547 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_551 = tensor.collapse_shape %concat_550 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_552 = linalg.transpose ins(%arg79 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1199 = linalg.matmul ins(%collapsed_551, %transposed_552 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_553 = linalg.transpose ins(%collapsed_168 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1200 = linalg.matmul ins(%transposed_553, %collapsed_551 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1201 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_551 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_554 = tensor.collapse_shape %1201 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_555 = tensor.expand_shape %1199 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1202 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_555, %arg77 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1202 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1204 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1202 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1205 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1202, %407 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1206 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1205 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1207 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %1206 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1208 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1203, %1204 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1209 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1208, %1207 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1210 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1211 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1210, %1209 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_555, %407 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1213 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1212 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1214 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_555 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1186, %1211 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_556 = tensor.collapse_shape %1215 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_557 = linalg.transpose ins(%arg75 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1216 = linalg.matmul ins(%collapsed_556, %transposed_557 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_558 = linalg.transpose ins(%collapsed_166 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1217 = linalg.matmul ins(%transposed_558, %collapsed_556 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1218 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_556 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_559 = tensor.collapse_shape %1218 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_560 = tensor.expand_shape %1216 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1219 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_560, %383 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_560, %389 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1221 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388, %388 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1222 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1221 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1219, %1222 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1223 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1225 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1224 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1226 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_165 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1226 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1225, %1227 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1229 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1224, %1228 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1220 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1229, %1230 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_561 = tensor.collapse_shape %1231 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_562 = linalg.transpose ins(%arg73 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1232 = linalg.matmul ins(%collapsed_561, %transposed_562 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_563 = linalg.transpose ins(%collapsed_164 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1233 = linalg.matmul ins(%transposed_563, %collapsed_561 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1234 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_561 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_564 = tensor.collapse_shape %1234 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_565 = tensor.expand_shape %1232 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1235 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_565, %arg71 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1237 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1235 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1235, %378 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1239 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1238 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1240 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %1239 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1241 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1236, %1237 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1241, %1240 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%376 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1244 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1243, %1242 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_565, %378 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1246 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1245 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1247 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_565 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1215, %1244 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_566 = tensor.collapse_shape %1248 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_567 = linalg.transpose ins(%arg69 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1249 = linalg.matmul ins(%collapsed_566, %transposed_567 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_568 = linalg.transpose ins(%collapsed_162 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1250 = linalg.matmul ins(%transposed_568, %collapsed_566 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1251 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_566 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_569 = tensor.collapse_shape %1251 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_570 = tensor.expand_shape %1249 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_571 = linalg.transpose ins(%expanded_570 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_572 = tensor.collapse_shape %transposed_571 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_573 = linalg.transpose ins(%collapsed_158 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1252 = linalg.batch_matmul ins(%transposed_573, %collapsed_572 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_574 = linalg.transpose ins(%collapsed_159 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1253 = linalg.batch_matmul ins(%collapsed_572, %transposed_574 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_575 = tensor.expand_shape %1252 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_576 = tensor.expand_shape %1253 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1254 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_576, %360 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1255 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1254 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1256 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %1255 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1257 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1254, %1256 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1258 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1257 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_577 = tensor.collapse_shape %1258 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_578 = linalg.transpose ins(%collapsed_154 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1259 = linalg.batch_matmul ins(%transposed_578, %collapsed_577 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_579 = linalg.transpose ins(%collapsed_155 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1260 = linalg.batch_matmul ins(%collapsed_577, %transposed_579 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_580 = tensor.expand_shape %1259 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_581 = tensor.expand_shape %1260 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_582 = linalg.transpose ins(%expanded_581 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_583 = tensor.collapse_shape %transposed_582 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_584 = linalg.transpose ins(%expanded_575 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_585 = tensor.collapse_shape %transposed_584 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_586 = linalg.transpose ins(%expanded_580 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_587 = tensor.collapse_shape %transposed_586 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_588 = tensor.concat dim(2) %collapsed_583, %collapsed_587, %collapsed_585 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_589 = tensor.collapse_shape %concat_588 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_590 = linalg.transpose ins(%arg67 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1261 = linalg.matmul ins(%collapsed_589, %transposed_590 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_591 = linalg.transpose ins(%collapsed_143 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1262 = linalg.matmul ins(%transposed_591, %collapsed_589 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1263 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_589 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_592 = tensor.collapse_shape %1263 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_593 = tensor.expand_shape %1261 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1264 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_593, %arg65 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1264 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1264 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1264, %348 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1267 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1269 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %1268 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1265, %1266 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1270, %1269 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1273 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1272, %1271 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_593, %348 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1275 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1274 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1276 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_593 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1248, %1273 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_594 = tensor.collapse_shape %1277 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_595 = linalg.transpose ins(%arg63 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1278 = linalg.matmul ins(%collapsed_594, %transposed_595 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_596 = linalg.transpose ins(%collapsed_141 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1279 = linalg.matmul ins(%transposed_596, %collapsed_594 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1280 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_594 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_597 = tensor.collapse_shape %1280 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_598 = tensor.expand_shape %1278 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1281 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_598, %324 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_598, %330 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329, %329 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1284 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1283 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1281, %1284 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1285 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1286 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1288 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1287, %1289 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1286, %1290 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1282 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1291, %1292 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_599 = tensor.collapse_shape %1293 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_600 = linalg.transpose ins(%arg61 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1294 = linalg.matmul ins(%collapsed_599, %transposed_600 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_601 = linalg.transpose ins(%collapsed_139 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1295 = linalg.matmul ins(%transposed_601, %collapsed_599 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1296 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_599 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_602 = tensor.collapse_shape %1296 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_603 = tensor.expand_shape %1294 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1297 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_603, %arg59 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1298 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1299 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1297 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1300 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1297, %319 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1301 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1300 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1302 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %1301 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1303 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1298, %1299 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1304 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1303, %1302 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1305 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1306 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1305, %1304 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1307 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_603, %319 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1308 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1307 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1309 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_603 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1277, %1306 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_604 = tensor.collapse_shape %1310 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_605 = linalg.transpose ins(%arg57 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1311 = linalg.matmul ins(%collapsed_604, %transposed_605 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_606 = linalg.transpose ins(%collapsed_137 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1312 = linalg.matmul ins(%transposed_606, %collapsed_604 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1313 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_604 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_607 = tensor.collapse_shape %1313 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_608 = tensor.expand_shape %1311 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_609 = linalg.transpose ins(%expanded_608 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_610 = tensor.collapse_shape %transposed_609 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_611 = linalg.transpose ins(%collapsed_133 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1314 = linalg.batch_matmul ins(%transposed_611, %collapsed_610 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_612 = linalg.transpose ins(%collapsed_134 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1315 = linalg.batch_matmul ins(%collapsed_610, %transposed_612 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_613 = tensor.expand_shape %1314 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_614 = tensor.expand_shape %1315 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1316 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_614, %301 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1317 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1316 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1318 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301, %1317 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1319 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1316, %1318 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1320 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1319 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_615 = tensor.collapse_shape %1320 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_616 = linalg.transpose ins(%collapsed_129 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1321 = linalg.batch_matmul ins(%transposed_616, %collapsed_615 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_617 = linalg.transpose ins(%collapsed_130 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1322 = linalg.batch_matmul ins(%collapsed_615, %transposed_617 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_618 = tensor.expand_shape %1321 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_619 = tensor.expand_shape %1322 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_620 = linalg.transpose ins(%expanded_619 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_621 = tensor.collapse_shape %transposed_620 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_622 = linalg.transpose ins(%expanded_613 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_623 = tensor.collapse_shape %transposed_622 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_624 = linalg.transpose ins(%expanded_618 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_625 = tensor.collapse_shape %transposed_624 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_626 = tensor.concat dim(2) %collapsed_621, %collapsed_625, %collapsed_623 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_627 = tensor.collapse_shape %concat_626 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_628 = linalg.transpose ins(%arg55 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1323 = linalg.matmul ins(%collapsed_627, %transposed_628 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_629 = linalg.transpose ins(%collapsed_118 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1324 = linalg.matmul ins(%transposed_629, %collapsed_627 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1325 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_627 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_630 = tensor.collapse_shape %1325 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_631 = tensor.expand_shape %1323 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1326 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_631, %arg53 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1327 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1326 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1328 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1326 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1329 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1326, %289 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1330 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1329 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1331 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %1330 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1332 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1327, %1328 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1332, %1331 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1335 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1334, %1333 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_631, %289 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1337 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1336 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1338 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_631 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1310, %1335 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_632 = tensor.collapse_shape %1339 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_633 = linalg.transpose ins(%arg51 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1340 = linalg.matmul ins(%collapsed_632, %transposed_633 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_634 = linalg.transpose ins(%collapsed_116 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1341 = linalg.matmul ins(%transposed_634, %collapsed_632 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1342 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_632 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_635 = tensor.collapse_shape %1342 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_636 = tensor.expand_shape %1340 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1343 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_636, %265 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1344 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_636, %271 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1345 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %270 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1346 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1345 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1347 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1343, %1346 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1348 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1347 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1348 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1350 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1351 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1350 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1349, %1351 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1353 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1348, %1352 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1354 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1344 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1353, %1354 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_637 = tensor.collapse_shape %1355 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_638 = linalg.transpose ins(%arg49 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1356 = linalg.matmul ins(%collapsed_637, %transposed_638 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_639 = linalg.transpose ins(%collapsed_114 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1357 = linalg.matmul ins(%transposed_639, %collapsed_637 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1358 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_637 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_640 = tensor.collapse_shape %1358 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_641 = tensor.expand_shape %1356 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1359 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_641, %arg47 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1360 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1361 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1359 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1362 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1359, %260 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1363 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1362 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1364 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %1363 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1365 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1360, %1361 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1365, %1364 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1367 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1368 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1367, %1366 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_641, %260 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1370 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1369 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1371 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_641 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1372 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1339, %1368 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_642 = tensor.collapse_shape %1372 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_643 = linalg.transpose ins(%arg45 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1373 = linalg.matmul ins(%collapsed_642, %transposed_643 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_644 = linalg.transpose ins(%collapsed_112 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1374 = linalg.matmul ins(%transposed_644, %collapsed_642 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1375 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_642 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_645 = tensor.collapse_shape %1375 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_646 = tensor.expand_shape %1373 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_647 = linalg.transpose ins(%expanded_646 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_648 = tensor.collapse_shape %transposed_647 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_649 = linalg.transpose ins(%collapsed_108 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1376 = linalg.batch_matmul ins(%transposed_649, %collapsed_648 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_650 = linalg.transpose ins(%collapsed_109 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1377 = linalg.batch_matmul ins(%collapsed_648, %transposed_650 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_651 = tensor.expand_shape %1376 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_652 = tensor.expand_shape %1377 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1378 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_652, %242 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1379 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1378 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1380 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %1379 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1381 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1378, %1380 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1382 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1381 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_653 = tensor.collapse_shape %1382 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_654 = linalg.transpose ins(%collapsed_104 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1383 = linalg.batch_matmul ins(%transposed_654, %collapsed_653 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_655 = linalg.transpose ins(%collapsed_105 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1384 = linalg.batch_matmul ins(%collapsed_653, %transposed_655 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_656 = tensor.expand_shape %1383 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_657 = tensor.expand_shape %1384 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_658 = linalg.transpose ins(%expanded_657 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_659 = tensor.collapse_shape %transposed_658 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_660 = linalg.transpose ins(%expanded_651 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_661 = tensor.collapse_shape %transposed_660 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_662 = linalg.transpose ins(%expanded_656 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_663 = tensor.collapse_shape %transposed_662 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_664 = tensor.concat dim(2) %collapsed_659, %collapsed_663, %collapsed_661 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_665 = tensor.collapse_shape %concat_664 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_666 = linalg.transpose ins(%arg43 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1385 = linalg.matmul ins(%collapsed_665, %transposed_666 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_667 = linalg.transpose ins(%collapsed_93 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1386 = linalg.matmul ins(%transposed_667, %collapsed_665 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1387 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_665 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_668 = tensor.collapse_shape %1387 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_669 = tensor.expand_shape %1385 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1388 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_669, %arg41 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1388 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1390 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1388 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1391 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1388, %230 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1392 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1391 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %1392 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1394 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1389, %1390 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1394, %1393 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1396 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1397 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1396, %1395 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_669, %230 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1399 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1398 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1400 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_669 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1401 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1372, %1397 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_670 = tensor.collapse_shape %1401 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_671 = linalg.transpose ins(%arg39 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1402 = linalg.matmul ins(%collapsed_670, %transposed_671 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_672 = linalg.transpose ins(%collapsed_91 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1403 = linalg.matmul ins(%transposed_672, %collapsed_670 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1404 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_670 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_673 = tensor.collapse_shape %1404 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_674 = tensor.expand_shape %1402 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1405 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_674, %206 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_674, %212 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1407 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %211 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1408 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1407 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1405, %1408 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1410 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1409 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1411 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1410 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1412 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1413 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1412 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1414 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1411, %1413 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1410, %1414 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1416 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1406 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1417 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1415, %1416 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_675 = tensor.collapse_shape %1417 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_676 = linalg.transpose ins(%arg37 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1418 = linalg.matmul ins(%collapsed_675, %transposed_676 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_677 = linalg.transpose ins(%collapsed_89 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1419 = linalg.matmul ins(%transposed_677, %collapsed_675 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1420 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_675 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_678 = tensor.collapse_shape %1420 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_679 = tensor.expand_shape %1418 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1421 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_679, %arg35 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1422 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1423 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1421 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1424 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1421, %201 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1425 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1424 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1426 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %1425 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1427 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1422, %1423 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1427, %1426 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1430 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1429, %1428 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1431 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_679, %201 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1432 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1431 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1433 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_679 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1434 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1401, %1430 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_680 = tensor.collapse_shape %1434 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_681 = linalg.transpose ins(%arg33 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1435 = linalg.matmul ins(%collapsed_680, %transposed_681 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_682 = linalg.transpose ins(%collapsed_87 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1436 = linalg.matmul ins(%transposed_682, %collapsed_680 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1437 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_680 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_683 = tensor.collapse_shape %1437 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_684 = tensor.expand_shape %1435 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_685 = linalg.transpose ins(%expanded_684 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_686 = tensor.collapse_shape %transposed_685 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_687 = linalg.transpose ins(%collapsed_83 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1438 = linalg.batch_matmul ins(%transposed_687, %collapsed_686 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_688 = linalg.transpose ins(%collapsed_84 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1439 = linalg.batch_matmul ins(%collapsed_686, %transposed_688 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_689 = tensor.expand_shape %1438 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_690 = tensor.expand_shape %1439 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1440 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_690, %183 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1441 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1440 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1442 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %1441 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1443 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1440, %1442 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1444 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1443 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_691 = tensor.collapse_shape %1444 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_692 = linalg.transpose ins(%collapsed_79 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1445 = linalg.batch_matmul ins(%transposed_692, %collapsed_691 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_693 = linalg.transpose ins(%collapsed_80 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1446 = linalg.batch_matmul ins(%collapsed_691, %transposed_693 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_694 = tensor.expand_shape %1445 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_695 = tensor.expand_shape %1446 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_696 = linalg.transpose ins(%expanded_695 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_697 = tensor.collapse_shape %transposed_696 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_698 = linalg.transpose ins(%expanded_689 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_699 = tensor.collapse_shape %transposed_698 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_700 = linalg.transpose ins(%expanded_694 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_701 = tensor.collapse_shape %transposed_700 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_702 = tensor.concat dim(2) %collapsed_697, %collapsed_701, %collapsed_699 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_703 = tensor.collapse_shape %concat_702 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_704 = linalg.transpose ins(%arg31 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1447 = linalg.matmul ins(%collapsed_703, %transposed_704 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_705 = linalg.transpose ins(%collapsed_68 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1448 = linalg.matmul ins(%transposed_705, %collapsed_703 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1449 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_703 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_706 = tensor.collapse_shape %1449 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_707 = tensor.expand_shape %1447 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1450 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_707, %arg29 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1451 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1450 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1452 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1450 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1450, %171 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1454 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1453 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1455 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %1454 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1456 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1451, %1452 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1457 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1456, %1455 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1458 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1459 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1458, %1457 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1460 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_707, %171 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1461 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1460 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1462 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_707 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1463 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1434, %1459 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_708 = tensor.collapse_shape %1463 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_709 = linalg.transpose ins(%arg27 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1464 = linalg.matmul ins(%collapsed_708, %transposed_709 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_710 = linalg.transpose ins(%collapsed_66 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1465 = linalg.matmul ins(%transposed_710, %collapsed_708 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1466 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_708 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_711 = tensor.collapse_shape %1466 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_712 = tensor.expand_shape %1464 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1467 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_712, %147 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1468 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_712, %153 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1469 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1470 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1469 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1471 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1467, %1470 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1472 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1471 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1473 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1472 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1474 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1475 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1474 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1476 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1473, %1475 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1477 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1472, %1476 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1478 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1468 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1479 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1477, %1478 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_713 = tensor.collapse_shape %1479 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_714 = linalg.transpose ins(%arg25 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1480 = linalg.matmul ins(%collapsed_713, %transposed_714 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_715 = linalg.transpose ins(%collapsed_64 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1481 = linalg.matmul ins(%transposed_715, %collapsed_713 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1482 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_713 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_716 = tensor.collapse_shape %1482 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_717 = tensor.expand_shape %1480 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1483 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %arg23 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1484 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1485 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1483 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1486 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1483, %142 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1487 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1486 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1488 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %1487 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1489 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1484, %1485 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1490 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1489, %1488 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1491 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1492 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1491, %1490 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_717, %142 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1494 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1493 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1495 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_717 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1463, %1492 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_718 = tensor.collapse_shape %1496 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_719 = linalg.transpose ins(%arg21 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1497 = linalg.matmul ins(%collapsed_718, %transposed_719 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_720 = linalg.transpose ins(%collapsed_62 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1498 = linalg.matmul ins(%transposed_720, %collapsed_718 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1499 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_718 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_721 = tensor.collapse_shape %1499 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_722 = tensor.expand_shape %1497 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_723 = linalg.transpose ins(%expanded_722 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_724 = tensor.collapse_shape %transposed_723 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_725 = linalg.transpose ins(%collapsed_58 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1500 = linalg.batch_matmul ins(%transposed_725, %collapsed_724 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_726 = linalg.transpose ins(%collapsed_59 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1501 = linalg.batch_matmul ins(%collapsed_724, %transposed_726 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_727 = tensor.expand_shape %1500 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_728 = tensor.expand_shape %1501 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1502 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_728, %124 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1503 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1502 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1504 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %1503 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1505 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1502, %1504 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1506 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1505 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_729 = tensor.collapse_shape %1506 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_730 = linalg.transpose ins(%collapsed_54 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1507 = linalg.batch_matmul ins(%transposed_730, %collapsed_729 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_731 = linalg.transpose ins(%collapsed_55 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1508 = linalg.batch_matmul ins(%collapsed_729, %transposed_731 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_732 = tensor.expand_shape %1507 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_733 = tensor.expand_shape %1508 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_734 = linalg.transpose ins(%expanded_733 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_735 = tensor.collapse_shape %transposed_734 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_736 = linalg.transpose ins(%expanded_727 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_737 = tensor.collapse_shape %transposed_736 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_738 = linalg.transpose ins(%expanded_732 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_739 = tensor.collapse_shape %transposed_738 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_740 = tensor.concat dim(2) %collapsed_735, %collapsed_739, %collapsed_737 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_741 = tensor.collapse_shape %concat_740 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_742 = linalg.transpose ins(%arg19 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1509 = linalg.matmul ins(%collapsed_741, %transposed_742 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_743 = linalg.transpose ins(%collapsed_43 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1510 = linalg.matmul ins(%transposed_743, %collapsed_741 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1511 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_741 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_744 = tensor.collapse_shape %1511 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_745 = tensor.expand_shape %1509 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1512 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745, %arg17 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1513 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1512 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1514 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1512 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1515 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1512, %112 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1516 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1515 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1517 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %1516 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1518 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1513, %1514 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1519 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1518, %1517 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1520 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1521 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1520, %1519 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1522 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_745, %112 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1523 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1522 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1524 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_745 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1525 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1496, %1521 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_746 = tensor.collapse_shape %1525 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_747 = linalg.transpose ins(%arg15 : tensor<3072x768xf32>) outs(%827 : tensor<768x3072xf32>) permutation = [1, 0] 
    %1526 = linalg.matmul ins(%collapsed_746, %transposed_747 : tensor<64x768xf32>, tensor<768x3072xf32>) outs(%84 : tensor<64x3072xf32>) -> tensor<64x3072xf32>
    %transposed_748 = linalg.transpose ins(%collapsed_41 : tensor<64x3072xf32>) outs(%829 : tensor<3072x64xf32>) permutation = [1, 0] 
    %1527 = linalg.matmul ins(%transposed_748, %collapsed_746 : tensor<3072x64xf32>, tensor<64x768xf32>) outs(%831 : tensor<3072x768xf32>) -> tensor<3072x768xf32>
    %1528 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_746 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_749 = tensor.collapse_shape %1528 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_750 = tensor.expand_shape %1526 [[0, 1], [2]] output_shape [1, 64, 3072] : tensor<64x3072xf32> into tensor<1x64x3072xf32>
    %1529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_750, %88 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1530 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_750, %94 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1531 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1532 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17, %1531 : tensor<i64>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: i64, %in_790: f32, %out: f32):
      %1900 = arith.sitofp %in : i64 to f32
      %1901 = arith.subf %1900, %in_790 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1533 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1529, %1532 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1533 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_7 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1535 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1534 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_8 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1x64x3072xf32>
    %1536 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1537 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1536 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_15 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1538 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1535, %1537 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1534, %1538 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1540 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1530 : tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_13 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %1541 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1539, %1540 : tensor<1x64x3072xf32>, tensor<1x64x3072xf32>) outs(%87 : tensor<1x64x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x3072xf32>
    %collapsed_751 = tensor.collapse_shape %1541 [[0, 1], [2]] : tensor<1x64x3072xf32> into tensor<64x3072xf32>
    %transposed_752 = linalg.transpose ins(%arg13 : tensor<768x3072xf32>) outs(%830 : tensor<3072x768xf32>) permutation = [1, 0] 
    %1542 = linalg.matmul ins(%collapsed_751, %transposed_752 : tensor<64x3072xf32>, tensor<3072x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_753 = linalg.transpose ins(%collapsed_39 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1543 = linalg.matmul ins(%transposed_753, %collapsed_751 : tensor<768x64xf32>, tensor<64x3072xf32>) outs(%851 : tensor<768x3072xf32>) -> tensor<768x3072xf32>
    %1544 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_751 : tensor<64x3072xf32>) outs(%854 : tensor<1x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x3072xf32>
    %collapsed_754 = tensor.collapse_shape %1544 [[0, 1]] : tensor<1x3072xf32> into tensor<3072xf32>
    %expanded_755 = tensor.expand_shape %1542 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1545 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_755, %arg11 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1546 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1545 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1547 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1545 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1548 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1545, %80 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1549 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1548 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1550 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %1549 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1551 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1546, %1547 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1552 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1551, %1550 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1553 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1554 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1553, %1552 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1555 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_755, %80 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1556 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1555 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1557 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_755 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1558 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1525, %1554 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %collapsed_756 = tensor.collapse_shape %1558 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %transposed_757 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) permutation = [1, 0] 
    %1559 = linalg.matmul ins(%collapsed_756, %transposed_757 : tensor<64x768xf32>, tensor<768x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_758 = linalg.transpose ins(%collapsed_37 : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1560 = linalg.matmul ins(%transposed_758, %collapsed_756 : tensor<768x64xf32>, tensor<64x768xf32>) outs(%872 : tensor<768x768xf32>) -> tensor<768x768xf32>
    %1561 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_756 : tensor<64x768xf32>) outs(%834 : tensor<1x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x768xf32>
    %collapsed_759 = tensor.collapse_shape %1561 [[0, 1]] : tensor<1x768xf32> into tensor<768xf32>
    %expanded_760 = tensor.expand_shape %1559 [[0, 1], [2, 3]] output_shape [1, 64, 12, 64] : tensor<64x768xf32> into tensor<1x64x12x64xf32>
    %transposed_761 = linalg.transpose ins(%expanded_760 : tensor<1x64x12x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_762 = tensor.collapse_shape %transposed_761 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_763 = linalg.transpose ins(%collapsed_33 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1562 = linalg.batch_matmul ins(%transposed_763, %collapsed_762 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_764 = linalg.transpose ins(%collapsed_34 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1563 = linalg.batch_matmul ins(%collapsed_762, %transposed_764 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_765 = tensor.expand_shape %1562 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_766 = tensor.expand_shape %1563 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %1564 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_766, %59 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1565 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1564 : tensor<1x12x64x64xf32>) outs(%57 : tensor<1x12x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x1xf32>
    %1566 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %1565 : tensor<1x12x64x64xf32>, tensor<1x12x64x1xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1567 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1564, %1566 : tensor<1x12x64x64xf32>, tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %1568 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1567 : tensor<1x12x64x64xf32>) outs(%43 : tensor<1x12x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_12 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x12x64x64xf32>
    %collapsed_767 = tensor.collapse_shape %1568 [[0, 1], [2], [3]] : tensor<1x12x64x64xf32> into tensor<12x64x64xf32>
    %transposed_768 = linalg.transpose ins(%collapsed_29 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1569 = linalg.batch_matmul ins(%transposed_768, %collapsed_767 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %transposed_769 = linalg.transpose ins(%collapsed_30 : tensor<12x64x64xf32>) outs(%44 : tensor<12x64x64xf32>) permutation = [0, 2, 1] 
    %1570 = linalg.batch_matmul ins(%collapsed_767, %transposed_769 : tensor<12x64x64xf32>, tensor<12x64x64xf32>) outs(%45 : tensor<12x64x64xf32>) -> tensor<12x64x64xf32>
    %expanded_770 = tensor.expand_shape %1569 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %expanded_771 = tensor.expand_shape %1570 [[0, 1], [2], [3]] output_shape [1, 12, 64, 64] : tensor<12x64x64xf32> into tensor<1x12x64x64xf32>
    %transposed_772 = linalg.transpose ins(%expanded_771 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_773 = tensor.collapse_shape %transposed_772 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_774 = linalg.transpose ins(%expanded_765 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_775 = tensor.collapse_shape %transposed_774 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %transposed_776 = linalg.transpose ins(%expanded_770 : tensor<1x12x64x64xf32>) outs(%61 : tensor<1x64x12x64xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_777 = tensor.collapse_shape %transposed_776 [[0], [1], [2, 3]] : tensor<1x64x12x64xf32> into tensor<1x64x768xf32>
    %concat_778 = tensor.concat dim(2) %collapsed_773, %collapsed_777, %collapsed_775 : (tensor<1x64x768xf32>, tensor<1x64x768xf32>, tensor<1x64x768xf32>) -> tensor<1x64x2304xf32>
    %collapsed_779 = tensor.collapse_shape %concat_778 [[0, 1], [2]] : tensor<1x64x2304xf32> into tensor<64x2304xf32>
    %transposed_780 = linalg.transpose ins(%arg7 : tensor<768x2304xf32>) outs(%884 : tensor<2304x768xf32>) permutation = [1, 0] 
    %1571 = linalg.matmul ins(%collapsed_779, %transposed_780 : tensor<64x2304xf32>, tensor<2304x768xf32>) outs(%63 : tensor<64x768xf32>) -> tensor<64x768xf32>
    %transposed_781 = linalg.transpose ins(%collapsed : tensor<64x768xf32>) outs(%850 : tensor<768x64xf32>) permutation = [1, 0] 
    %1572 = linalg.matmul ins(%transposed_781, %collapsed_779 : tensor<768x64xf32>, tensor<64x2304xf32>) outs(%887 : tensor<768x2304xf32>) -> tensor<768x2304xf32>
    %1573 = linalg.generic {indexing_maps = [#map3, #map20], iterator_types = ["reduction", "parallel"]} ins(%collapsed_779 : tensor<64x2304xf32>) outs(%890 : tensor<1x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x2304xf32>
    %collapsed_782 = tensor.collapse_shape %1573 [[0, 1]] : tensor<1x2304xf32> into tensor<2304xf32>
    %expanded_783 = tensor.expand_shape %1571 [[0, 1], [2]] output_shape [1, 64, 768] : tensor<64x768xf32> into tensor<1x64x768xf32>
    %1574 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_783, %arg5 : tensor<1x64x768xf32>, tensor<768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1575 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1574 : tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.mulf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1576 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1574 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1577 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1574, %36 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1578 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1577 : tensor<1x64x768xf32>) outs(%30 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1579 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %1578 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1580 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1575, %1576 : tensor<1x64x768xf32>, tensor<1x64x1xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1581 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1580, %1579 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1582 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<1x64x1xf32>) outs(%28 : tensor<1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.divf %in, %cst_11 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x1xf32>
    %1583 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1582, %1581 : tensor<1x64x1xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1584 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_783, %36 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.mulf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %1585 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%1584 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1586 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["reduction", "reduction", "parallel"]} ins(%expanded_783 : tensor<1x64x768xf32>) outs(%824 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.addf %in, %out : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1587 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1558, %1583 : tensor<1x64x768xf32>, tensor<1x64x768xf32>) outs(%0 : tensor<1x64x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1x64x768xf32>
    %expanded_784 = tensor.expand_shape %3 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %1588 = tensor.empty() : tensor<1024xi64>
    %1589 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%1588 : tensor<1024xi64>) {
    ^bb0(%out: i64):
      %1900 = linalg.index 0 : index
      %1901 = arith.index_cast %1900 : index to i64
      linalg.yield %1901 : i64
    } -> tensor<1024xi64>
    %1590 = tensor.empty() : tensor<64x1024xi1>
    %1591 = linalg.generic {indexing_maps = [#map16, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_784, %1589 : tensor<64x1xi64>, tensor<1024xi64>) outs(%1590 : tensor<64x1024xi1>) {
    ^bb0(%in: i64, %in_790: i64, %out: i1):
      %1900 = arith.cmpi eq, %in, %in_790 : i64
      linalg.yield %1900 : i1
    } -> tensor<64x1024xi1>
    %1592 = tensor.empty() : tensor<64x1024xf32>
    %1593 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1591 : tensor<64x1024xi1>) outs(%1592 : tensor<64x1024xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1900 = arith.uitofp %in : i1 to f32
      linalg.yield %1900 : f32
    } -> tensor<64x1024xf32>
    %1594 = tensor.empty() : tensor<1024x64xf32>
    %transposed_785 = linalg.transpose ins(%1593 : tensor<64x1024xf32>) outs(%1594 : tensor<1024x64xf32>) permutation = [1, 0] 
    %collapsed_786 = tensor.collapse_shape %1587 [[0, 1], [2]] : tensor<1x64x768xf32> into tensor<64x768xf32>
    %1595 = tensor.empty() : tensor<1024x768xf32>
    %1596 = linalg.fill ins(%cst_0 : f32) outs(%1595 : tensor<1024x768xf32>) -> tensor<1024x768xf32>
    %1597 = linalg.matmul ins(%transposed_785, %collapsed_786 : tensor<1024x64xf32>, tensor<64x768xf32>) outs(%1596 : tensor<1024x768xf32>) -> tensor<1024x768xf32>
    %collapsed_787 = tensor.collapse_shape %arg0 [[0, 1]] : tensor<1x64xi64> into tensor<64xi64>
    %expanded_788 = tensor.expand_shape %collapsed_787 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %1598 = linalg.generic {indexing_maps = [#map16, #map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_788, %794 : tensor<64x1xi64>, tensor<50257xi64>) outs(%795 : tensor<64x50257xi1>) {
    ^bb0(%in: i64, %in_790: i64, %out: i1):
      %1900 = arith.cmpi eq, %in, %in_790 : i64
      linalg.yield %1900 : i1
    } -> tensor<64x50257xi1>
    %1599 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1598 : tensor<64x50257xi1>) outs(%765 : tensor<64x50257xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1900 = arith.uitofp %in : i1 to f32
      linalg.yield %1900 : f32
    } -> tensor<64x50257xf32>
    %transposed_789 = linalg.transpose ins(%1599 : tensor<64x50257xf32>) outs(%807 : tensor<50257x64xf32>) permutation = [1, 0] 
    %1600 = linalg.matmul ins(%transposed_789, %collapsed_786 : tensor<50257x64xf32>, tensor<64x768xf32>) outs(%809 : tensor<50257x768xf32>) -> tensor<50257x768xf32>
    %1601 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%810, %1600 : tensor<50257x768xf32>, tensor<50257x768xf32>) outs(%808 : tensor<50257x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.addf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<50257x768xf32>
    %1602 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1601 : tensor<50257x768xf32>) outs(%808 : tensor<50257x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<50257x768xf32>
    %1603 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg3, %1602 : tensor<50257x768xf32>, tensor<50257x768xf32>) outs(%808 : tensor<50257x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<50257x768xf32>
    %1604 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1597 : tensor<1024x768xf32>) outs(%1595 : tensor<1024x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<1024x768xf32>
    %1605 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4, %1604 : tensor<1024x768xf32>, tensor<1024x768xf32>) outs(%1595 : tensor<1024x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<1024x768xf32>
    %1606 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1585 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1607 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg5, %1606 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1608 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1586 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1609 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg6, %1608 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1610 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1572 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1611 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7, %1610 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1612 = tensor.empty() : tensor<2304xf32>
    %1613 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_782 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1614 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg8, %1613 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1615 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1560 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1616 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9, %1615 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1617 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_759 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1618 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg10, %1617 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1619 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1556 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1620 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg11, %1619 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1621 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1557 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1622 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg12, %1621 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1623 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1543 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1624 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg13, %1623 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1625 = tensor.empty() : tensor<3072xf32>
    %1626 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_754 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1627 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg14, %1626 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1628 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1527 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1629 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg15, %1628 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1630 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_749 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1631 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg16, %1630 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1632 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1523 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1633 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg17, %1632 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1634 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1524 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1635 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg18, %1634 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1636 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1510 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1637 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg19, %1636 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1638 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_744 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1639 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg20, %1638 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1640 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1498 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1641 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg21, %1640 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1642 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_721 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1643 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg22, %1642 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1644 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1494 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1645 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg23, %1644 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1646 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1495 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1647 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg24, %1646 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1648 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1481 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1649 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg25, %1648 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1650 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_716 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1651 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg26, %1650 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1652 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1465 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1653 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg27, %1652 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_711 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1655 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg28, %1654 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1656 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1461 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1657 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg29, %1656 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1462 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1659 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg30, %1658 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1660 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1448 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1661 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg31, %1660 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1662 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_706 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1663 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg32, %1662 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1664 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1436 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1665 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg33, %1664 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1666 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_683 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1667 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg34, %1666 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1668 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1432 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1669 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg35, %1668 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1670 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1433 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1671 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg36, %1670 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1672 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1419 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1673 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg37, %1672 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1674 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_678 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1675 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg38, %1674 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1676 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1403 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1677 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg39, %1676 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1678 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_673 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1679 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg40, %1678 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1680 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1399 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1681 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg41, %1680 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1682 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1400 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1683 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg42, %1682 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1684 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1386 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1685 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg43, %1684 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1686 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_668 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1687 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg44, %1686 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1688 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1374 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1689 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg45, %1688 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1690 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_645 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1691 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg46, %1690 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1692 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1370 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1693 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg47, %1692 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1694 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1371 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1695 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg48, %1694 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1696 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1357 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1697 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg49, %1696 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1698 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_640 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1699 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg50, %1698 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1700 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1341 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1701 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg51, %1700 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1702 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_635 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1703 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg52, %1702 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1704 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1337 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1705 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg53, %1704 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1706 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1338 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1707 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg54, %1706 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1708 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1324 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1709 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg55, %1708 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1710 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_630 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1711 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg56, %1710 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1712 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1312 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1713 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg57, %1712 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1714 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_607 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1715 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg58, %1714 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1716 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1308 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1717 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg59, %1716 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1718 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1309 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1719 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg60, %1718 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1720 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1295 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1721 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg61, %1720 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1722 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_602 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1723 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg62, %1722 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1724 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1279 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1725 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg63, %1724 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1726 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_597 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1727 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg64, %1726 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1728 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1275 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1729 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg65, %1728 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1730 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1276 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1731 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg66, %1730 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1732 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1262 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1733 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg67, %1732 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1734 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_592 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1735 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg68, %1734 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1736 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1250 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1737 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg69, %1736 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1738 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_569 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1739 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg70, %1738 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1740 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1246 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1741 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg71, %1740 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1742 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1247 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1743 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg72, %1742 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1744 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1233 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1745 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg73, %1744 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1746 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_564 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1747 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg74, %1746 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1748 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1217 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1749 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg75, %1748 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1750 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_559 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1751 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg76, %1750 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1752 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1213 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1753 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg77, %1752 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1754 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1214 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1755 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg78, %1754 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1756 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1200 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1757 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg79, %1756 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1758 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_554 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1759 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg80, %1758 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1760 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1188 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1761 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg81, %1760 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1762 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_531 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1763 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg82, %1762 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1764 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1184 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1765 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg83, %1764 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1766 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1185 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1767 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg84, %1766 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1768 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1171 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1769 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg85, %1768 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1770 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_526 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1771 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg86, %1770 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1772 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1155 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1773 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg87, %1772 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1774 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_521 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1775 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg88, %1774 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1776 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1151 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1777 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg89, %1776 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1778 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1152 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1779 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg90, %1778 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1780 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1138 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1781 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg91, %1780 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1782 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_516 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1783 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg92, %1782 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1784 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1126 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1785 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg93, %1784 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1786 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_493 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1787 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg94, %1786 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1788 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1122 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1789 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg95, %1788 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1790 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1123 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1791 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg96, %1790 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1792 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1109 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1793 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg97, %1792 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1794 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_488 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1795 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg98, %1794 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1796 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1093 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1797 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg99, %1796 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1798 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_483 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1799 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg100, %1798 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1800 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1089 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1801 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg101, %1800 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1802 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1090 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1803 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg102, %1802 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1804 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1076 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1805 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg103, %1804 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1806 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_478 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1807 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg104, %1806 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1808 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1064 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1809 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg105, %1808 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1810 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_455 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1811 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg106, %1810 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1812 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1060 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1813 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg107, %1812 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1814 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1061 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1815 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg108, %1814 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1816 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1047 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1817 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg109, %1816 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1818 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_450 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1819 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg110, %1818 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1820 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1031 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1821 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg111, %1820 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1822 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_445 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1823 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg112, %1822 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1824 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1027 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1825 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg113, %1824 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1826 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1028 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1827 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg114, %1826 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1828 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1014 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1829 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg115, %1828 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1830 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_440 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1831 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg116, %1830 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1832 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%1002 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1833 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg117, %1832 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1834 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_417 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1835 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg118, %1834 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1836 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%998 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1837 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg119, %1836 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1838 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%999 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1839 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg120, %1838 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1840 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1841 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg121, %1840 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1842 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_412 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1843 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg122, %1842 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1844 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%969 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1845 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg123, %1844 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1846 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_407 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1847 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg124, %1846 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1848 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%965 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1849 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg125, %1848 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1850 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%966 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1851 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg126, %1850 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1852 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%952 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1853 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg127, %1852 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1854 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_402 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1855 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg128, %1854 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1856 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%940 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1857 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg129, %1856 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1858 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_379 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1859 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg130, %1858 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1860 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%936 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1861 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg131, %1860 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1862 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%937 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1863 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg132, %1862 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1864 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%923 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1865 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg133, %1864 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1866 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_374 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1867 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg134, %1866 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1868 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%907 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1869 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg135, %1868 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1870 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_369 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1871 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg136, %1870 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1872 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%903 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1873 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg137, %1872 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1874 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%904 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1875 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg138, %1874 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1876 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%888 : tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x2304xf32>
    %1877 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg139, %1876 : tensor<768x2304xf32>, tensor<768x2304xf32>) outs(%886 : tensor<768x2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x2304xf32>
    %1878 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_364 : tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<2304xf32>
    %1879 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg140, %1878 : tensor<2304xf32>, tensor<2304xf32>) outs(%1612 : tensor<2304xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<2304xf32>
    %1880 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%873 : tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x768xf32>
    %1881 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg141, %1880 : tensor<768x768xf32>, tensor<768x768xf32>) outs(%870 : tensor<768x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x768xf32>
    %1882 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_342 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1883 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg142, %1882 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1884 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%867 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1885 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg143, %1884 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1886 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%868 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1887 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg144, %1886 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1888 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%852 : tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768x3072xf32>
    %1889 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg145, %1888 : tensor<768x3072xf32>, tensor<768x3072xf32>) outs(%827 : tensor<768x3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768x3072xf32>
    %1890 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_337 : tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072xf32>
    %1891 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg146, %1890 : tensor<3072xf32>, tensor<3072xf32>) outs(%1625 : tensor<3072xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072xf32>
    %1892 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%832 : tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<3072x768xf32>
    %1893 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg147, %1892 : tensor<3072x768xf32>, tensor<3072x768xf32>) outs(%830 : tensor<3072x768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<3072x768xf32>
    %1894 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_332 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1895 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg148, %1894 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1896 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%825 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1897 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg149, %1896 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    %1898 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%826 : tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1900 = arith.truncf %cst_6 : f64 to f32
      %1901 = arith.mulf %in, %1900 : f32
      linalg.yield %1901 : f32
    } -> tensor<768xf32>
    %1899 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg150, %1898 : tensor<768xf32>, tensor<768xf32>) outs(%823 : tensor<768xf32>) {
    ^bb0(%in: f32, %in_790: f32, %out: f32):
      %1900 = arith.subf %in, %in_790 : f32
      linalg.yield %1900 : f32
    } -> tensor<768xf32>
    return %792, %1603, %1605, %1607, %1609, %1611, %1614, %1616, %1618, %1620, %1622, %1624, %1627, %1629, %1631, %1633, %1635, %1637, %1639, %1641, %1643, %1645, %1647, %1649, %1651, %1653, %1655, %1657, %1659, %1661, %1663, %1665, %1667, %1669, %1671, %1673, %1675, %1677, %1679, %1681, %1683, %1685, %1687, %1689, %1691, %1693, %1695, %1697, %1699, %1701, %1703, %1705, %1707, %1709, %1711, %1713, %1715, %1717, %1719, %1721, %1723, %1725, %1727, %1729, %1731, %1733, %1735, %1737, %1739, %1741, %1743, %1745, %1747, %1749, %1751, %1753, %1755, %1757, %1759, %1761, %1763, %1765, %1767, %1769, %1771, %1773, %1775, %1777, %1779, %1781, %1783, %1785, %1787, %1789, %1791, %1793, %1795, %1797, %1799, %1801, %1803, %1805, %1807, %1809, %1811, %1813, %1815, %1817, %1819, %1821, %1823, %1825, %1827, %1829, %1831, %1833, %1835, %1837, %1839, %1841, %1843, %1845, %1847, %1849, %1851, %1853, %1855, %1857, %1859, %1861, %1863, %1865, %1867, %1869, %1871, %1873, %1875, %1877, %1879, %1881, %1883, %1885, %1887, %1889, %1891, %1893, %1895, %1897, %1899 : tensor<f32>, tensor<50257x768xf32>, tensor<1024x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x2304xf32>, tensor<2304xf32>, tensor<768x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768x3072xf32>, tensor<3072xf32>, tensor<3072x768xf32>, tensor<768xf32>, tensor<768xf32>, tensor<768xf32>
  }
}

