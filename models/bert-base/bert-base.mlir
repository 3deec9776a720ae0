#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<1x128xi64> {ho.name = "input_ids", ho.random = array<f64: 0.000000e+00, 3.052200e+04>}, %arg1: tensor<1x128xi64> {ho.name = "attention_mask", ho.random = array<f64: 1.000000e+00, 2.000000e+00>}, %arg2: tensor<30522x768xf32> {ho.name = "bert.embeddings.word_embeddings.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg3: tensor<512x768xf32> {ho.name = "bert.embeddings.position_embeddings.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg4: tensor<2x768xf32> {ho.name = "bert.embeddings.token_type_embeddings.weight", ho.random = array<f64: -5.000000e-02, 5.000000e-02>}, %arg5: tensor<768xf32> {ho.name = "bert.embeddings.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg6: tensor<768xf32> {ho.name = "bert.embeddings.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg7: tensor<768x768xf32> {ho.name = "bert.encoder.layer.0.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg8: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg9: tensor<768x768xf32> {ho.name = "bert.encoder.layer.0.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg10: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg11: tensor<768x768xf32> {ho.name = "bert.encoder.layer.0.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg12: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg13: tensor<768x768xf32> {ho.name = "bert.encoder.layer.0.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg14: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg15: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg16: tensor<768xf32> {ho.name = "bert.encoder.layer.0.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg17: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.0.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg18: tensor<3072xf32> {ho.name = "bert.encoder.layer.0.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg19: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.0.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg20: tensor<768xf32> {ho.name = "bert.encoder.layer.0.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg21: tensor<768xf32> {ho.name = "bert.encoder.layer.0.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg22: tensor<768xf32> {ho.name = "bert.encoder.layer.0.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg23: tensor<768x768xf32> {ho.name = "bert.encoder.layer.1.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg24: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg25: tensor<768x768xf32> {ho.name = "bert.encoder.layer.1.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg26: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg27: tensor<768x768xf32> {ho.name = "bert.encoder.layer.1.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg28: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg29: tensor<768x768xf32> {ho.name = "bert.encoder.layer.1.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg30: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg31: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg32: tensor<768xf32> {ho.name = "bert.encoder.layer.1.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg33: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.1.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg34: tensor<3072xf32> {ho.name = "bert.encoder.layer.1.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg35: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.1.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg36: tensor<768xf32> {ho.name = "bert.encoder.layer.1.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg37: tensor<768xf32> {ho.name = "bert.encoder.layer.1.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg38: tensor<768xf32> {ho.name = "bert.encoder.layer.1.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg39: tensor<768x768xf32> {ho.name = "bert.encoder.layer.2.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg40: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg41: tensor<768x768xf32> {ho.name = "bert.encoder.layer.2.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg42: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg43: tensor<768x768xf32> {ho.name = "bert.encoder.layer.2.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg44: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg45: tensor<768x768xf32> {ho.name = "bert.encoder.layer.2.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg46: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg47: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg48: tensor<768xf32> {ho.name = "bert.encoder.layer.2.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg49: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.2.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg50: tensor<3072xf32> {ho.name = "bert.encoder.layer.2.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg51: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.2.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg52: tensor<768xf32> {ho.name = "bert.encoder.layer.2.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg53: tensor<768xf32> {ho.name = "bert.encoder.layer.2.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg54: tensor<768xf32> {ho.name = "bert.encoder.layer.2.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg55: tensor<768x768xf32> {ho.name = "bert.encoder.layer.3.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg56: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg57: tensor<768x768xf32> {ho.name = "bert.encoder.layer.3.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg58: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg59: tensor<768x768xf32> {ho.name = "bert.encoder.layer.3.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg60: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg61: tensor<768x768xf32> {ho.name = "bert.encoder.layer.3.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg62: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg63: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg64: tensor<768xf32> {ho.name = "bert.encoder.layer.3.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg65: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.3.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg66: tensor<3072xf32> {ho.name = "bert.encoder.layer.3.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg67: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.3.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg68: tensor<768xf32> {ho.name = "bert.encoder.layer.3.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg69: tensor<768xf32> {ho.name = "bert.encoder.layer.3.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg70: tensor<768xf32> {ho.name = "bert.encoder.layer.3.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg71: tensor<768x768xf32> {ho.name = "bert.encoder.layer.4.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg72: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg73: tensor<768x768xf32> {ho.name = "bert.encoder.layer.4.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg74: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg75: tensor<768x768xf32> {ho.name = "bert.encoder.layer.4.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg76: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg77: tensor<768x768xf32> {ho.name = "bert.encoder.layer.4.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg78: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg79: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg80: tensor<768xf32> {ho.name = "bert.encoder.layer.4.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg81: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.4.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg82: tensor<3072xf32> {ho.name = "bert.encoder.layer.4.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg83: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.4.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg84: tensor<768xf32> {ho.name = "bert.encoder.layer.4.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg85: tensor<768xf32> {ho.name = "bert.encoder.layer.4.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg86: tensor<768xf32> {ho.name = "bert.encoder.layer.4.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg87: tensor<768x768xf32> {ho.name = "bert.encoder.layer.5.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg88: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg89: tensor<768x768xf32> {ho.name = "bert.encoder.layer.5.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg90: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg91: tensor<768x768xf32> {ho.name = "bert.encoder.layer.5.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg92: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg93: tensor<768x768xf32> {ho.name = "bert.encoder.layer.5.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg94: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg95: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg96: tensor<768xf32> {ho.name = "bert.encoder.layer.5.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg97: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.5.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg98: tensor<3072xf32> {ho.name = "bert.encoder.layer.5.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg99: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.5.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg100: tensor<768xf32> {ho.name = "bert.encoder.layer.5.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg101: tensor<768xf32> {ho.name = "bert.encoder.layer.5.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg102: tensor<768xf32> {ho.name = "bert.encoder.layer.5.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg103: tensor<768x768xf32> {ho.name = "bert.encoder.layer.6.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg104: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg105: tensor<768x768xf32> {ho.name = "bert.encoder.layer.6.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg106: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg107: tensor<768x768xf32> {ho.name = "bert.encoder.layer.6.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg108: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg109: tensor<768x768xf32> {ho.name = "bert.encoder.layer.6.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg110: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg111: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg112: tensor<768xf32> {ho.name = "bert.encoder.layer.6.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg113: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.6.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg114: tensor<3072xf32> {ho.name = "bert.encoder.layer.6.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg115: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.6.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg116: tensor<768xf32> {ho.name = "bert.encoder.layer.6.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg117: tensor<768xf32> {ho.name = "bert.encoder.layer.6.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg118: tensor<768xf32> {ho.name = "bert.encoder.layer.6.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg119: tensor<768x768xf32> {ho.name = "bert.encoder.layer.7.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg120: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg121: tensor<768x768xf32> {ho.name = "bert.encoder.layer.7.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg122: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg123: tensor<768x768xf32> {ho.name = "bert.encoder.layer.7.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg124: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg125: tensor<768x768xf32> {ho.name = "bert.encoder.layer.7.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg126: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg127: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg128: tensor<768xf32> {ho.name = "bert.encoder.layer.7.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg129: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.7.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg130: tensor<3072xf32> {ho.name = "bert.encoder.layer.7.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg131: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.7.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg132: tensor<768xf32> {ho.name = "bert.encoder.layer.7.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg133: tensor<768xf32> {ho.name = "bert.encoder.layer.7.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg134: tensor<768xf32> {ho.name = "bert.encoder.layer.7.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg135: tensor<768x768xf32> {ho.name = "bert.encoder.layer.8.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg136: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg137: tensor<768x768xf32> {ho.name = "bert.encoder.layer.8.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg138: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg139: tensor<768x768xf32> {ho.name = "bert.encoder.layer.8.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg140: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg141: tensor<768x768xf32> {ho.name = "bert.encoder.layer.8.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg142: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg143: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg144: tensor<768xf32> {ho.name = "bert.encoder.layer.8.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg145: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.8.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg146: tensor<3072xf32> {ho.name = "bert.encoder.layer.8.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg147: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.8.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg148: tensor<768xf32> {ho.name = "bert.encoder.layer.8.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg149: tensor<768xf32> {ho.name = "bert.encoder.layer.8.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg150: tensor<768xf32> {ho.name = "bert.encoder.layer.8.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg151: tensor<768x768xf32> {ho.name = "bert.encoder.layer.9.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg152: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg153: tensor<768x768xf32> {ho.name = "bert.encoder.layer.9.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg154: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg155: tensor<768x768xf32> {ho.name = "bert.encoder.layer.9.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg156: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg157: tensor<768x768xf32> {ho.name = "bert.encoder.layer.9.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg158: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg159: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg160: tensor<768xf32> {ho.name = "bert.encoder.layer.9.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg161: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.9.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg162: tensor<3072xf32> {ho.name = "bert.encoder.layer.9.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg163: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.9.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg164: tensor<768xf32> {ho.name = "bert.encoder.layer.9.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg165: tensor<768xf32> {ho.name = "bert.encoder.layer.9.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg166: tensor<768xf32> {ho.name = "bert.encoder.layer.9.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg167: tensor<768x768xf32> {ho.name = "bert.encoder.layer.10.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg168: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg169: tensor<768x768xf32> {ho.name = "bert.encoder.layer.10.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg170: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg171: tensor<768x768xf32> {ho.name = "bert.encoder.layer.10.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg172: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg173: tensor<768x768xf32> {ho.name = "bert.encoder.layer.10.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg174: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg175: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg176: tensor<768xf32> {ho.name = "bert.encoder.layer.10.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg177: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.10.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg178: tensor<3072xf32> {ho.name = "bert.encoder.layer.10.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg179: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.10.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg180: tensor<768xf32> {ho.name = "bert.encoder.layer.10.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg181: tensor<768xf32> {ho.name = "bert.encoder.layer.10.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg182: tensor<768xf32> {ho.name = "bert.encoder.layer.10.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg183: tensor<768x768xf32> {ho.name = "bert.encoder.layer.11.attention.self.query.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg184: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.self.query.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg185: tensor<768x768xf32> {ho.name = "bert.encoder.layer.11.attention.self.key.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg186: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.self.key.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg187: tensor<768x768xf32> {ho.name = "bert.encoder.layer.11.attention.self.value.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg188: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.self.value.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg189: tensor<768x768xf32> {ho.name = "bert.encoder.layer.11.attention.output.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg190: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg191: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg192: tensor<768xf32> {ho.name = "bert.encoder.layer.11.attention.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg193: tensor<3072x768xf32> {ho.name = "bert.encoder.layer.11.intermediate.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg194: tensor<3072xf32> {ho.name = "bert.encoder.layer.11.intermediate.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg195: tensor<768x3072xf32> {ho.name = "bert.encoder.layer.11.output.dense.weight", ho.random = array<f64: -3.125000e-02, 3.125000e-02>}, %arg196: tensor<768xf32> {ho.name = "bert.encoder.layer.11.output.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg197: tensor<768xf32> {ho.name = "bert.encoder.layer.11.output.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg198: tensor<768xf32> {ho.name = "bert.encoder.layer.11.output.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg199: tensor<30522xf32> {ho.name = "cls.predictions.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg200: tensor<768x768xf32> {ho.name = "cls.predictions.transform.dense.weight", ho.random = array<f64: -6.250000e-02, 6.250000e-02>}, %arg201: tensor<768xf32> {ho.name = "cls.predictions.transform.dense.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg202: tensor<768xf32> {ho.name = "cls.predictions.transform.LayerNorm.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg203: tensor<768xf32> {ho.name = "cls.predictions.transform.LayerNorm.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}) -> (tensor<1x128x30522xf32> {ho.name = "logits"}) {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c128_i64 = arith.constant 128 : i64
    %c512 = arith.constant 512 : index
    %c30522 = arith.constant 30522 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 7.680000e+02 : f64
    %cst_9 = arith.constant 7.680000e+02 : f32
    %cst_10 = arith.constant 1.250000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<"0x00000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F0000000000000080000000000000008100000000000000820000000000000083000000000000008400000000000000850000000000000086000000000000008700000000000000880000000000000089000000000000008A000000000000008B000000000000008C000000000000008D000000000000008E000000000000008F0000000000000090000000000000009100000000000000920000000000000093000000000000009400000000000000950000000000000096000000000000009700000000000000980000000000000099000000000000009A000000000000009B000000000000009C000000000000009D000000000000009E000000000000009F00000000000000A000000000000000A100000000000000A200000000000000A300000000000000A400000000000000A500000000000000A600000000000000A700000000000000A800000000000000A900000000000000AA00000000000000AB00000000000000AC00000000000000AD00000000000000AE00000000000000AF00000000000000B000000000000000B100000000000000B200000000000000B300000000000000B400000000000000B500000000000000B600000000000000B700000000000000B800000000000000B900000000000000BA00000000000000BB00000000000000BC00000000000000BD00000000000000BE00000000000000BF00000000000000C000000000000000C100000000000000C200000000000000C300000000000000C400000000000000C500000000000000C600000000000000C700000000000000C800000000000000C900000000000000CA00000000000000CB00000000000000CC00000000000000CD00000000000000CE00000000000000CF00000000000000D000000000000000D100000000000000D200000000000000D300000000000000D400000000000000D500000000000000D600000000000000D700000000000000D800000000000000D900000000000000DA00000000000000DB00000000000000DC00000000000000DD00000000000000DE00000000000000DF00000000000000E000000000000000E100000000000000E200000000000000E300000000000000E400000000000000E500000000000000E600000000000000E700000000000000E800000000000000E900000000000000EA00000000000000EB00000000000000EC00000000000000ED00000000000000EE00000000000000EF00000000000000F000000000000000F100000000000000F200000000000000F300000000000000F400000000000000F500000000000000F600000000000000F700000000000000F800000000000000F900000000000000FA00000000000000FB00000000000000FC00000000000000FD00000000000000FE00000000000000FF0000000000000000010000000000000101000000000000020100000000000003010000000000000401000000000000050100000000000006010000000000000701000000000000080100000000000009010000000000000A010000000000000B010000000000000C010000000000000D010000000000000E010000000000000F0100000000000010010000000000001101000000000000120100000000000013010000000000001401000000000000150100000000000016010000000000001701000000000000180100000000000019010000000000001A010000000000001B010000000000001C010000000000001D010000000000001E010000000000001F0100000000000020010000000000002101000000000000220100000000000023010000000000002401000000000000250100000000000026010000000000002701000000000000280100000000000029010000000000002A010000000000002B010000000000002C010000000000002D010000000000002E010000000000002F0100000000000030010000000000003101000000000000320100000000000033010000000000003401000000000000350100000000000036010000000000003701000000000000380100000000000039010000000000003A010000000000003B010000000000003C010000000000003D010000000000003E010000000000003F0100000000000040010000000000004101000000000000420100000000000043010000000000004401000000000000450100000000000046010000000000004701000000000000480100000000000049010000000000004A010000000000004B010000000000004C010000000000004D010000000000004E010000000000004F0100000000000050010000000000005101000000000000520100000000000053010000000000005401000000000000550100000000000056010000000000005701000000000000580100000000000059010000000000005A010000000000005B010000000000005C010000000000005D010000000000005E010000000000005F0100000000000060010000000000006101000000000000620100000000000063010000000000006401000000000000650100000000000066010000000000006701000000000000680100000000000069010000000000006A010000000000006B010000000000006C010000000000006D010000000000006E010000000000006F0100000000000070010000000000007101000000000000720100000000000073010000000000007401000000000000750100000000000076010000000000007701000000000000780100000000000079010000000000007A010000000000007B010000000000007C010000000000007D010000000000007E010000000000007F0100000000000080010000000000008101000000000000820100000000000083010000000000008401000000000000850100000000000086010000000000008701000000000000880100000000000089010000000000008A010000000000008B010000000000008C010000000000008D010000000000008E010000000000008F0100000000000090010000000000009101000000000000920100000000000093010000000000009401000000000000950100000000000096010000000000009701000000000000980100000000000099010000000000009A010000000000009B010000000000009C010000000000009D010000000000009E010000000000009F01000000000000A001000000000000A101000000000000A201000000000000A301000000000000A401000000000000A501000000000000A601000000000000A701000000000000A801000000000000A901000000000000AA01000000000000AB01000000000000AC01000000000000AD01000000000000AE01000000000000AF01000000000000B001000000000000B101000000000000B201000000000000B301000000000000B401000000000000B501000000000000B601000000000000B701000000000000B801000000000000B901000000000000BA01000000000000BB01000000000000BC01000000000000BD01000000000000BE01000000000000BF01000000000000C001000000000000C101000000000000C201000000000000C301000000000000C401000000000000C501000000000000C601000000000000C701000000000000C801000000000000C901000000000000CA01000000000000CB01000000000000CC01000000000000CD01000000000000CE01000000000000CF01000000000000D001000000000000D101000000000000D201000000000000D301000000000000D401000000000000D501000000000000D601000000000000D701000000000000D801000000000000D901000000000000DA01000000000000DB01000000000000DC01000000000000DD01000000000000DE01000000000000DF01000000000000E001000000000000E101000000000000E201000000000000E301000000000000E401000000000000E501000000000000E601000000000000E701000000000000E801000000000000E901000000000000EA01000000000000EB01000000000000EC01000000000000ED01000000000000EE01000000000000EF01000000000000F001000000000000F101000000000000F201000000000000F301000000000000F401000000000000F501000000000000F601000000000000F701000000000000F801000000000000F901000000000000FA01000000000000FB01000000000000FC01000000000000FD01000000000000FE01000000000000FF01000000000000"> : tensor<1x512xi64>
    %extracted_slice = tensor.extract_slice %cst_12[0, 0] [1, 128] [1, 1] : tensor<1x512xi64> to tensor<1x128xi64>
    %0 = tensor.empty() : tensor<1x128xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x128xi64>) -> tensor<1x128xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%1 : tensor<1x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      %763 = arith.index_cast %in : i64 to index
      %764 = arith.cmpi slt, %763, %c512 : index
      cf.assert %764, "index must be smaller than dim size"
      %765 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %765, "index must be larger or equal to 0"
      linalg.yield %c0_i64 : i64
    } -> tensor<1x128xi64>
    %3 = tensor.empty() : tensor<1x128x768xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %763 = arith.index_cast %in : i64 to index
      %764 = linalg.index 2 : index
      %765 = arith.cmpi slt, %763, %c30522 : index
      cf.assert %765, "index must be smaller than dim size"
      %766 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %766, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%763, %764] : tensor<30522x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %763 = arith.index_cast %in : i64 to index
      %764 = linalg.index 2 : index
      %765 = arith.cmpi slt, %763, %c2 : index
      cf.assert %765, "index must be smaller than dim size"
      %766 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %766, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%763, %764] : tensor<2x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x128xi64>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: i64, %out: f32):
      %763 = arith.index_cast %in : i64 to index
      %764 = linalg.index 2 : index
      %765 = arith.cmpi slt, %763, %c512 : index
      cf.assert %765, "index must be smaller than dim size"
      %766 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %766, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%763, %764] : tensor<512x768xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x128x768xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %9 = tensor.empty() : tensor<1x128x768xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %11 = tensor.empty() : tensor<1x128x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<1x128x1xf64>) -> tensor<1x128x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %19 = tensor.empty() : tensor<1x128x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x128x1xf32>) -> tensor<1x128x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %30 = tensor.empty() : tensor<1x128xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<1x128xi64>) outs(%30 : tensor<1x128xi1>) {
    ^bb0(%in: i64, %out: i1):
      %763 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %763 : i1
    } -> tensor<1x128xi1>
    %32 = tensor.empty() : tensor<1xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %34 = tensor.empty() : tensor<128xi64>
    %35 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%34 : tensor<128xi64>) {
    ^bb0(%out: i64):
      %763 = linalg.index 0 : index
      %764 = arith.index_cast %763 : index to i64
      linalg.yield %764 : i64
    } -> tensor<128xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 128, 1] : tensor<128xi64> into tensor<1x1x128x1xi64>
    %expanded_14 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 128] : tensor<128xi64> into tensor<1x1x1x128xi64>
    %36 = tensor.empty() : tensor<1x1x128x1xi1>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x128x1xi64>) outs(%36 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %763 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %763 : i1
    } -> tensor<1x1x128x1xi1>
    %38 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %37 : tensor<i1>, tensor<1x1x128x1xi1>) outs(%36 : tensor<1x1x128x1xi1>) {
    ^bb0(%in: i1, %in_343: i1, %out: i1):
      %763 = arith.andi %in, %in_343 : i1
      linalg.yield %763 : i1
    } -> tensor<1x1x128x1xi1>
    %39 = tensor.empty() : tensor<1x1x1x128xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x1x1x1xi64>, tensor<1x1x1x128xi64>) outs(%39 : tensor<1x1x1x128xi1>) {
    ^bb0(%in: i64, %in_343: i64, %out: i1):
      %763 = arith.cmpi slt, %in, %c0_i64 : i64
      %764 = arith.addi %in, %c1_i64 : i64
      %765 = arith.select %763, %764, %in : i64
      %766 = arith.index_cast %765 : i64 to index
      %767 = arith.cmpi slt, %in_343, %c0_i64 : i64
      %768 = arith.addi %in_343, %c128_i64 : i64
      %769 = arith.select %767, %768, %in_343 : i64
      %770 = arith.index_cast %769 : i64 to index
      %extracted = tensor.extract %31[%766, %770] : tensor<1x128xi1>
      linalg.yield %extracted : i1
    } -> tensor<1x1x1x128xi1>
    %41 = tensor.empty() : tensor<1x1x128x128xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x128x1xi1>, tensor<1x1x1x128xi1>) outs(%41 : tensor<1x1x128x128xi1>) {
    ^bb0(%in: i1, %in_343: i1, %out: i1):
      %763 = arith.andi %in, %in_343 : i1
      linalg.yield %763 : i1
    } -> tensor<1x1x128x128xi1>
    %43 = tensor.empty() : tensor<1x1x128x128xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5, %cst_4 : tensor<1x1x128x128xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<1x1x128x128xf32>) {
    ^bb0(%in: i1, %in_343: f32, %in_344: f32, %out: f32):
      %763 = arith.select %in, %in_343, %in_344 : f32
      linalg.yield %763 : f32
    } -> tensor<1x1x128x128xf32>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %45 = tensor.empty() : tensor<768x768xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<128x768xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %arg8 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_15 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %50 = tensor.empty() : tensor<1x12x128x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %arg10 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_18 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_19 = linalg.transpose ins(%arg11 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %arg12 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_20 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<1x12x64x128xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %56 = tensor.empty() : tensor<12x128x128xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %58 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_25 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %59 = tensor.empty() : tensor<1x12x128x128xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %62 = tensor.empty() : tensor<1x12x128xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<1x12x128xi64>) -> tensor<1x12x128xi64>
    %64 = tensor.empty() : tensor<1x12x128xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<1x12x128xf32>) -> tensor<1x12x128xf32>
    %66:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_26 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_26 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %69 = tensor.empty() : tensor<1x12x128x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<1x12x128x1xf32>) -> tensor<1x12x128x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_27 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %73 = tensor.empty() : tensor<12x128x64xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %75 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_29 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %76 = tensor.empty() : tensor<1x128x12x64xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%77, %arg14 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_33 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %29 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %81 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %85 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg15 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg16 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_34 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %96 = tensor.empty() : tensor<768x3072xf32>
    %transposed_35 = linalg.transpose ins(%arg17 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<128x3072xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %99 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %arg18 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_36 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %101 = tensor.empty() : tensor<1x128x3072xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_37 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %103 = tensor.empty() : tensor<3072x768xf32>
    %transposed_38 = linalg.transpose ins(%arg19 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%104, %arg20 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_39 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %95 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %110 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %112 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg21 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg22 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_40 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_41 = linalg.transpose ins(%arg23 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %124 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %arg24 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_42 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg25 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%collapsed_40, %transposed_44 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%125, %arg26 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_45 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_46 = linalg.transpose ins(%arg27 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_40, %transposed_46 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%127, %arg28 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_47 = tensor.expand_shape %128 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_49 = linalg.transpose ins(%expanded_45 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_50 = tensor.collapse_shape %transposed_43 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_51 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %129 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_52 = tensor.expand_shape %129 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %132:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%131 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_53 = tensor.expand_shape %132#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_53 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%134 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %135 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_54 = tensor.collapse_shape %136 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_48 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %137 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_56 = tensor.expand_shape %137 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_59 = linalg.transpose ins(%arg29 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %arg30 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_60 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %122 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %142 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %144 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %143 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %145 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %144 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %146 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %150 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %152 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg31 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg32 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_61 = tensor.collapse_shape %156 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_62 = linalg.transpose ins(%arg33 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %158 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%157, %arg34 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_63 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_64 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_65 = linalg.transpose ins(%arg35 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%160, %arg36 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_66 = tensor.expand_shape %161 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %156 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %164 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %165 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %166 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %165 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %167 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %166 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %168 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%162 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %172 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %174 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %177 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %arg37 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg38 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_67 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_68 = linalg.transpose ins(%arg39 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %179 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%179, %arg40 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_69 = tensor.expand_shape %180 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_71 = linalg.transpose ins(%arg41 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_67, %transposed_71 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%181, %arg42 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_72 = tensor.expand_shape %182 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_73 = linalg.transpose ins(%arg43 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_67, %transposed_73 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %184 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%183, %arg44 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_74 = tensor.expand_shape %184 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_75 = linalg.transpose ins(%expanded_74 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_76 = linalg.transpose ins(%expanded_72 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_77 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_78 = tensor.collapse_shape %transposed_76 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %185 = linalg.batch_matmul ins(%collapsed_77, %collapsed_78 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_79 = tensor.expand_shape %185 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %186 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %188:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%187 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_80 = tensor.expand_shape %188#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_80 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %190 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %191 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %191 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_81 = tensor.collapse_shape %192 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_82 = tensor.collapse_shape %transposed_75 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %193 = linalg.batch_matmul ins(%collapsed_81, %collapsed_82 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_83 = tensor.expand_shape %193 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_86 = linalg.transpose ins(%arg45 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %194 = linalg.matmul ins(%collapsed_85, %transposed_86 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%194, %arg46 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_87 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %178 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %198 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %199 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %200 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %199 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %201 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200, %200 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %202 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%201 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %203 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %204 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %207 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %208 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %209 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %206 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %210 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %208 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %211 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%210, %arg47 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %212 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %arg48 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_88 = tensor.collapse_shape %212 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_89 = linalg.transpose ins(%arg49 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %213 = linalg.matmul ins(%collapsed_88, %transposed_89 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%213, %arg50 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_90 = tensor.expand_shape %214 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %215 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_91 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_92 = linalg.transpose ins(%arg51 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %216 = linalg.matmul ins(%collapsed_91, %transposed_92 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%216, %arg52 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_93 = tensor.expand_shape %217 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_93, %212 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %220 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%219 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %221 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %222 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %221 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %224 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %225 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %229 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %230 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%218, %228 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %230 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg53 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %arg54 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_94 = tensor.collapse_shape %234 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_95 = linalg.transpose ins(%arg55 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %235 = linalg.matmul ins(%collapsed_94, %transposed_95 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%235, %arg56 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_96 = tensor.expand_shape %236 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_98 = linalg.transpose ins(%arg57 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %237 = linalg.matmul ins(%collapsed_94, %transposed_98 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%237, %arg58 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_99 = tensor.expand_shape %238 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_100 = linalg.transpose ins(%arg59 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%collapsed_94, %transposed_100 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%239, %arg60 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_101 = tensor.expand_shape %240 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_103 = linalg.transpose ins(%expanded_99 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_104 = tensor.collapse_shape %transposed_97 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_105 = tensor.collapse_shape %transposed_103 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %241 = linalg.batch_matmul ins(%collapsed_104, %collapsed_105 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_106 = tensor.expand_shape %241 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %242 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_106 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %243 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %244:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_107 = tensor.expand_shape %244#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_107 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%246 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %248 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_108 = tensor.collapse_shape %248 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_109 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %249 = linalg.batch_matmul ins(%collapsed_108, %collapsed_109 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_110 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_111 = linalg.transpose ins(%expanded_110 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_112 = tensor.collapse_shape %transposed_111 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_113 = linalg.transpose ins(%arg61 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %250 = linalg.matmul ins(%collapsed_112, %transposed_113 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%250, %arg62 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_114 = tensor.expand_shape %251 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %234 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %254 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%253 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %256 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %255 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %257 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %256 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %258 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%257 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %265 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %262 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %264 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %267 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %arg63 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %arg64 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_115 = tensor.collapse_shape %268 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_116 = linalg.transpose ins(%arg65 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %269 = linalg.matmul ins(%collapsed_115, %transposed_116 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%269, %arg66 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_117 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_117 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_118 = tensor.collapse_shape %271 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_119 = linalg.transpose ins(%arg67 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %272 = linalg.matmul ins(%collapsed_118, %transposed_119 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%272, %arg68 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_120 = tensor.expand_shape %273 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %274 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_120, %268 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %276 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %277 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %277 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %279 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %278 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %280 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %281 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %282 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%274 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %287 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %284 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %288 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %286 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %289 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %arg69 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %290 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %arg70 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_121 = tensor.collapse_shape %290 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_122 = linalg.transpose ins(%arg71 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %291 = linalg.matmul ins(%collapsed_121, %transposed_122 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%291, %arg72 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_123 = tensor.expand_shape %292 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_124 = linalg.transpose ins(%expanded_123 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_125 = linalg.transpose ins(%arg73 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %293 = linalg.matmul ins(%collapsed_121, %transposed_125 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%293, %arg74 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_126 = tensor.expand_shape %294 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_127 = linalg.transpose ins(%arg75 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %295 = linalg.matmul ins(%collapsed_121, %transposed_127 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%295, %arg76 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_128 = tensor.expand_shape %296 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_129 = linalg.transpose ins(%expanded_128 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_130 = linalg.transpose ins(%expanded_126 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_131 = tensor.collapse_shape %transposed_124 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_132 = tensor.collapse_shape %transposed_130 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %297 = linalg.batch_matmul ins(%collapsed_131, %collapsed_132 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_133 = tensor.expand_shape %297 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %298 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_133 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %299 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%298, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %300:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%299 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_134 = tensor.expand_shape %300#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %301 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_134 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %302 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%301 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %303 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%302 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%302, %303 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_135 = tensor.collapse_shape %304 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_136 = tensor.collapse_shape %transposed_129 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %305 = linalg.batch_matmul ins(%collapsed_135, %collapsed_136 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_137 = tensor.expand_shape %305 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_138 = linalg.transpose ins(%expanded_137 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_139 = tensor.collapse_shape %transposed_138 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_140 = linalg.transpose ins(%arg77 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %306 = linalg.matmul ins(%collapsed_139, %transposed_140 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %307 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%306, %arg78 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_141 = tensor.expand_shape %307 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141, %290 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %309 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %310 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%309 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %311 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %312 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %311 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %313 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312, %312 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %314 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%313 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %315 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %316 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %317 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%308 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %319 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%316 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %320 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %321 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308, %318 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %322 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %320 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %323 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322, %arg79 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %324 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %arg80 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_142 = tensor.collapse_shape %324 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_143 = linalg.transpose ins(%arg81 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %325 = linalg.matmul ins(%collapsed_142, %transposed_143 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %326 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%325, %arg82 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_144 = tensor.expand_shape %326 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %327 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_144 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_145 = tensor.collapse_shape %327 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_146 = linalg.transpose ins(%arg83 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %328 = linalg.matmul ins(%collapsed_145, %transposed_146 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %329 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%328, %arg84 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_147 = tensor.expand_shape %329 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %330 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_147, %324 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %331 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %332 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%331 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %333 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %334 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %333 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %335 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%334, %334 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %336 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%335 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %337 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%336 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %338 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%330 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %340 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%339 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %341 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %342 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %343 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %340 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %344 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %342 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %345 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%344, %arg85 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %346 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345, %arg86 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_148 = tensor.collapse_shape %346 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_149 = linalg.transpose ins(%arg87 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %347 = linalg.matmul ins(%collapsed_148, %transposed_149 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%347, %arg88 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_150 = tensor.expand_shape %348 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_151 = linalg.transpose ins(%expanded_150 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_152 = linalg.transpose ins(%arg89 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %349 = linalg.matmul ins(%collapsed_148, %transposed_152 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%349, %arg90 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_153 = tensor.expand_shape %350 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_154 = linalg.transpose ins(%arg91 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %351 = linalg.matmul ins(%collapsed_148, %transposed_154 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%351, %arg92 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_155 = tensor.expand_shape %352 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_156 = linalg.transpose ins(%expanded_155 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_157 = linalg.transpose ins(%expanded_153 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_158 = tensor.collapse_shape %transposed_151 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_159 = tensor.collapse_shape %transposed_157 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %353 = linalg.batch_matmul ins(%collapsed_158, %collapsed_159 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_160 = tensor.expand_shape %353 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %354 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_160 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %355 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %356:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%355 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_161 = tensor.expand_shape %356#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %357 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_161 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %358 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %359 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%358 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %360 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %359 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_162 = tensor.collapse_shape %360 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_163 = tensor.collapse_shape %transposed_156 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %361 = linalg.batch_matmul ins(%collapsed_162, %collapsed_163 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_164 = tensor.expand_shape %361 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_165 = linalg.transpose ins(%expanded_164 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_166 = tensor.collapse_shape %transposed_165 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_167 = linalg.transpose ins(%arg93 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %362 = linalg.matmul ins(%collapsed_166, %transposed_167 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%362, %arg94 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_168 = tensor.expand_shape %363 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_168, %346 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %365 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %366 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%365 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %367 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %368 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365, %367 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %369 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %368 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %370 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%369 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %371 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %372 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %373 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %374 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %375 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%372 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %376 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %377 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%364, %374 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %378 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %376 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%378, %arg95 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379, %arg96 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_169 = tensor.collapse_shape %380 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_170 = linalg.transpose ins(%arg97 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %381 = linalg.matmul ins(%collapsed_169, %transposed_170 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %382 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%381, %arg98 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_171 = tensor.expand_shape %382 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %383 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_171 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_172 = tensor.collapse_shape %383 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_173 = linalg.transpose ins(%arg99 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %384 = linalg.matmul ins(%collapsed_172, %transposed_173 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%384, %arg100 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_174 = tensor.expand_shape %385 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %386 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_174, %380 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %387 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %388 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%387 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %389 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%388 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %390 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%387, %389 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %391 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%390, %390 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %392 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%391 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %393 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %394 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %395 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%386 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %396 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %399 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %396 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %400 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %398 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %401 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%400, %arg101 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %402 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401, %arg102 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_175 = tensor.collapse_shape %402 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_176 = linalg.transpose ins(%arg103 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %403 = linalg.matmul ins(%collapsed_175, %transposed_176 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %404 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%403, %arg104 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_177 = tensor.expand_shape %404 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_178 = linalg.transpose ins(%expanded_177 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_179 = linalg.transpose ins(%arg105 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %405 = linalg.matmul ins(%collapsed_175, %transposed_179 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %406 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%405, %arg106 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_180 = tensor.expand_shape %406 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_181 = linalg.transpose ins(%arg107 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %407 = linalg.matmul ins(%collapsed_175, %transposed_181 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %408 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%407, %arg108 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_182 = tensor.expand_shape %408 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_183 = linalg.transpose ins(%expanded_182 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_184 = linalg.transpose ins(%expanded_180 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_185 = tensor.collapse_shape %transposed_178 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_186 = tensor.collapse_shape %transposed_184 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %409 = linalg.batch_matmul ins(%collapsed_185, %collapsed_186 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_187 = tensor.expand_shape %409 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %410 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_187 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %412:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%411 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_188 = tensor.expand_shape %412#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %413 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %expanded_188 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %414 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %415 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%414 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %416 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %415 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_189 = tensor.collapse_shape %416 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_190 = tensor.collapse_shape %transposed_183 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %417 = linalg.batch_matmul ins(%collapsed_189, %collapsed_190 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_191 = tensor.expand_shape %417 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_192 = linalg.transpose ins(%expanded_191 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_193 = tensor.collapse_shape %transposed_192 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_194 = linalg.transpose ins(%arg109 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %418 = linalg.matmul ins(%collapsed_193, %transposed_194 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%418, %arg110 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_195 = tensor.expand_shape %419 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_195, %402 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %421 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %422 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%421 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %423 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %424 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421, %423 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %425 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %424 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %426 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%425 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %427 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %428 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %429 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%420 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %430 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %431 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %432 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%431 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420, %430 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %434 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %432 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %435 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434, %arg111 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %436 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435, %arg112 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_196 = tensor.collapse_shape %436 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_197 = linalg.transpose ins(%arg113 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %437 = linalg.matmul ins(%collapsed_196, %transposed_197 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%437, %arg114 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_198 = tensor.expand_shape %438 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %439 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_198 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_199 = tensor.collapse_shape %439 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_200 = linalg.transpose ins(%arg115 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %440 = linalg.matmul ins(%collapsed_199, %transposed_200 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%440, %arg116 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_201 = tensor.expand_shape %441 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %442 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_201, %436 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %443 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %444 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%443 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %446 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %445 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %447 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%446, %446 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %448 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%447 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %449 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%448 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %450 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %451 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%442 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %452 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %453 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%450 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %454 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%453 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %455 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %452 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%455, %454 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %457 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456, %arg117 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %458 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%457, %arg118 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_202 = tensor.collapse_shape %458 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_203 = linalg.transpose ins(%arg119 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %459 = linalg.matmul ins(%collapsed_202, %transposed_203 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %460 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%459, %arg120 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_204 = tensor.expand_shape %460 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_205 = linalg.transpose ins(%expanded_204 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_206 = linalg.transpose ins(%arg121 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %461 = linalg.matmul ins(%collapsed_202, %transposed_206 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %462 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%461, %arg122 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_207 = tensor.expand_shape %462 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_208 = linalg.transpose ins(%arg123 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %463 = linalg.matmul ins(%collapsed_202, %transposed_208 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %464 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%463, %arg124 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_209 = tensor.expand_shape %464 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_210 = linalg.transpose ins(%expanded_209 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_211 = linalg.transpose ins(%expanded_207 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_212 = tensor.collapse_shape %transposed_205 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_213 = tensor.collapse_shape %transposed_211 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %465 = linalg.batch_matmul ins(%collapsed_212, %collapsed_213 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_214 = tensor.expand_shape %465 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %466 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_214 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %467 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%466, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %468:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%467 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_215 = tensor.expand_shape %468#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %expanded_215 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %471 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%470 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %472 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470, %471 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_216 = tensor.collapse_shape %472 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_217 = tensor.collapse_shape %transposed_210 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %473 = linalg.batch_matmul ins(%collapsed_216, %collapsed_217 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_218 = tensor.expand_shape %473 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_219 = linalg.transpose ins(%expanded_218 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_220 = tensor.collapse_shape %transposed_219 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_221 = linalg.transpose ins(%arg125 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %474 = linalg.matmul ins(%collapsed_220, %transposed_221 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %475 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%474, %arg126 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_222 = tensor.expand_shape %475 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %476 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_222, %458 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %477 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %478 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%477 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %479 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %480 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %479 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %481 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480, %480 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %482 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%481 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %483 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %484 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %485 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%476 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %486 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %487 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%484 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %489 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%476, %486 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %490 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %488 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %491 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490, %arg127 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %492 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%491, %arg128 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_223 = tensor.collapse_shape %492 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_224 = linalg.transpose ins(%arg129 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %493 = linalg.matmul ins(%collapsed_223, %transposed_224 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %494 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%493, %arg130 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_225 = tensor.expand_shape %494 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %495 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_225 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_226 = tensor.collapse_shape %495 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_227 = linalg.transpose ins(%arg131 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %496 = linalg.matmul ins(%collapsed_226, %transposed_227 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %497 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%496, %arg132 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_228 = tensor.expand_shape %497 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %498 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_228, %492 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %499 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %500 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%499 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%500 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %502 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%499, %501 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %503 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %502 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %504 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%503 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %505 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %506 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%505 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %507 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%498 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%507 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %509 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%506 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %510 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %511 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%498, %508 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %510 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%512, %arg133 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513, %arg134 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_229 = tensor.collapse_shape %514 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_230 = linalg.transpose ins(%arg135 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %515 = linalg.matmul ins(%collapsed_229, %transposed_230 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %516 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%515, %arg136 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_231 = tensor.expand_shape %516 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_232 = linalg.transpose ins(%expanded_231 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_233 = linalg.transpose ins(%arg137 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %517 = linalg.matmul ins(%collapsed_229, %transposed_233 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %518 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%517, %arg138 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_234 = tensor.expand_shape %518 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_235 = linalg.transpose ins(%arg139 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %519 = linalg.matmul ins(%collapsed_229, %transposed_235 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %520 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%519, %arg140 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_236 = tensor.expand_shape %520 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_237 = linalg.transpose ins(%expanded_236 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_238 = linalg.transpose ins(%expanded_234 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_239 = tensor.collapse_shape %transposed_232 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_240 = tensor.collapse_shape %transposed_238 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %521 = linalg.batch_matmul ins(%collapsed_239, %collapsed_240 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_241 = tensor.expand_shape %521 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %522 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_241 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %523 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %524:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%523 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_242 = tensor.expand_shape %524#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %525 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523, %expanded_242 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %526 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %527 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%526 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %528 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%526, %527 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_243 = tensor.collapse_shape %528 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_244 = tensor.collapse_shape %transposed_237 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %529 = linalg.batch_matmul ins(%collapsed_243, %collapsed_244 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_245 = tensor.expand_shape %529 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_246 = linalg.transpose ins(%expanded_245 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_247 = tensor.collapse_shape %transposed_246 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_248 = linalg.transpose ins(%arg141 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %530 = linalg.matmul ins(%collapsed_247, %transposed_248 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%530, %arg142 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_249 = tensor.expand_shape %531 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %532 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_249, %514 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %533 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %534 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%533 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %535 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%534 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %536 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533, %535 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %537 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536, %536 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %538 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%537 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %539 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%538 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %540 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %541 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%532 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %542 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %543 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %544 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%543 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %545 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%532, %542 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %546 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%545, %544 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %547 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %arg143 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %548 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547, %arg144 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_250 = tensor.collapse_shape %548 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_251 = linalg.transpose ins(%arg145 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %549 = linalg.matmul ins(%collapsed_250, %transposed_251 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %550 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%549, %arg146 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_252 = tensor.expand_shape %550 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %551 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_252 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_253 = tensor.collapse_shape %551 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_254 = linalg.transpose ins(%arg147 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %552 = linalg.matmul ins(%collapsed_253, %transposed_254 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %553 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%552, %arg148 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_255 = tensor.expand_shape %553 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %554 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_255, %548 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %555 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %556 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%555 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %557 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %558 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%555, %557 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %559 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%558, %558 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %560 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%559 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %561 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %562 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %563 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%554 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %564 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%563 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %565 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%562 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %566 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %567 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%554, %564 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %568 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %566 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %569 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %arg149 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %570 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %arg150 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_256 = tensor.collapse_shape %570 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_257 = linalg.transpose ins(%arg151 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %571 = linalg.matmul ins(%collapsed_256, %transposed_257 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %572 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%571, %arg152 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_258 = tensor.expand_shape %572 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_259 = linalg.transpose ins(%expanded_258 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_260 = linalg.transpose ins(%arg153 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %573 = linalg.matmul ins(%collapsed_256, %transposed_260 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %574 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%573, %arg154 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_261 = tensor.expand_shape %574 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_262 = linalg.transpose ins(%arg155 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %575 = linalg.matmul ins(%collapsed_256, %transposed_262 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %576 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%575, %arg156 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_263 = tensor.expand_shape %576 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_264 = linalg.transpose ins(%expanded_263 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_265 = linalg.transpose ins(%expanded_261 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_266 = tensor.collapse_shape %transposed_259 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_267 = tensor.collapse_shape %transposed_265 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %577 = linalg.batch_matmul ins(%collapsed_266, %collapsed_267 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_268 = tensor.expand_shape %577 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %578 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_268 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %579 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%578, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %580:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%579 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_269 = tensor.expand_shape %580#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %581 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%579, %expanded_269 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %582 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %583 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%582 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %584 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %583 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_270 = tensor.collapse_shape %584 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_271 = tensor.collapse_shape %transposed_264 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %585 = linalg.batch_matmul ins(%collapsed_270, %collapsed_271 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_272 = tensor.expand_shape %585 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_273 = linalg.transpose ins(%expanded_272 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_274 = tensor.collapse_shape %transposed_273 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_275 = linalg.transpose ins(%arg157 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %586 = linalg.matmul ins(%collapsed_274, %transposed_275 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %587 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%586, %arg158 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_276 = tensor.expand_shape %587 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %588 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_276, %570 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %589 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %590 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%589 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %591 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %592 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%589, %591 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %593 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %592 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %594 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%593 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %595 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%594 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %596 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %597 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%588 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %598 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %599 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %600 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %601 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%588, %598 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %602 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%601, %600 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %603 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%602, %arg159 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %604 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%603, %arg160 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_277 = tensor.collapse_shape %604 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_278 = linalg.transpose ins(%arg161 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %605 = linalg.matmul ins(%collapsed_277, %transposed_278 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %606 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%605, %arg162 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_279 = tensor.expand_shape %606 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %607 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_279 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_280 = tensor.collapse_shape %607 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_281 = linalg.transpose ins(%arg163 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %608 = linalg.matmul ins(%collapsed_280, %transposed_281 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %609 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%608, %arg164 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_282 = tensor.expand_shape %609 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %610 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_282, %604 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %611 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %612 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%611 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %613 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %614 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %613 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %615 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%614, %614 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %616 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%615 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %617 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%616 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %618 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%617 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %619 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%610 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %621 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%618 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %622 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%621 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %623 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%610, %620 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %624 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623, %622 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %625 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%624, %arg165 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %626 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625, %arg166 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_283 = tensor.collapse_shape %626 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_284 = linalg.transpose ins(%arg167 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %627 = linalg.matmul ins(%collapsed_283, %transposed_284 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %628 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%627, %arg168 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_285 = tensor.expand_shape %628 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_286 = linalg.transpose ins(%expanded_285 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_287 = linalg.transpose ins(%arg169 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %629 = linalg.matmul ins(%collapsed_283, %transposed_287 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %630 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%629, %arg170 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_288 = tensor.expand_shape %630 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_289 = linalg.transpose ins(%arg171 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %631 = linalg.matmul ins(%collapsed_283, %transposed_289 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %632 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%631, %arg172 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_290 = tensor.expand_shape %632 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_291 = linalg.transpose ins(%expanded_290 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_292 = linalg.transpose ins(%expanded_288 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_293 = tensor.collapse_shape %transposed_286 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_294 = tensor.collapse_shape %transposed_292 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %633 = linalg.batch_matmul ins(%collapsed_293, %collapsed_294 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_295 = tensor.expand_shape %633 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %634 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_295 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %635 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %636:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%635 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_296 = tensor.expand_shape %636#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %637 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%635, %expanded_296 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %638 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %639 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%638 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %640 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638, %639 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_297 = tensor.collapse_shape %640 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_298 = tensor.collapse_shape %transposed_291 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %641 = linalg.batch_matmul ins(%collapsed_297, %collapsed_298 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_299 = tensor.expand_shape %641 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_300 = linalg.transpose ins(%expanded_299 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_301 = tensor.collapse_shape %transposed_300 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_302 = linalg.transpose ins(%arg173 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %642 = linalg.matmul ins(%collapsed_301, %transposed_302 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %643 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%642, %arg174 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_303 = tensor.expand_shape %643 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %644 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_303, %626 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %645 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %646 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%645 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %647 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %648 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%645, %647 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %649 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%648, %648 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %650 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%649 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %651 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%650 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %652 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %653 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%644 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %654 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %655 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %656 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %657 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%644, %654 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657, %656 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %659 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658, %arg175 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %660 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659, %arg176 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_304 = tensor.collapse_shape %660 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_305 = linalg.transpose ins(%arg177 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %661 = linalg.matmul ins(%collapsed_304, %transposed_305 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %662 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%661, %arg178 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_306 = tensor.expand_shape %662 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %663 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_306 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_307 = tensor.collapse_shape %663 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_308 = linalg.transpose ins(%arg179 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %664 = linalg.matmul ins(%collapsed_307, %transposed_308 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %665 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%664, %arg180 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_309 = tensor.expand_shape %665 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_309, %660 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %667 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %668 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%667 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %669 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%668 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %670 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667, %669 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %671 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%670, %670 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %672 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%671 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %673 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%672 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %674 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %675 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%666 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %676 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%675 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %677 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%674 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %678 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%677 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %679 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%666, %676 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %680 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%679, %678 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %681 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%680, %arg181 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %682 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%681, %arg182 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_310 = tensor.collapse_shape %682 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_311 = linalg.transpose ins(%arg183 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %683 = linalg.matmul ins(%collapsed_310, %transposed_311 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %684 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%683, %arg184 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_312 = tensor.expand_shape %684 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_313 = linalg.transpose ins(%expanded_312 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_314 = linalg.transpose ins(%arg185 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %685 = linalg.matmul ins(%collapsed_310, %transposed_314 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %686 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%685, %arg186 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_315 = tensor.expand_shape %686 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_316 = linalg.transpose ins(%arg187 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %687 = linalg.matmul ins(%collapsed_310, %transposed_316 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %688 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%687, %arg188 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_317 = tensor.expand_shape %688 [[0, 1], [2, 3]] output_shape [1, 128, 12, 64] : tensor<128x768xf32> into tensor<1x128x12x64xf32>
    %transposed_318 = linalg.transpose ins(%expanded_317 : tensor<1x128x12x64xf32>) outs(%50 : tensor<1x12x128x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_319 = linalg.transpose ins(%expanded_315 : tensor<1x128x12x64xf32>) outs(%55 : tensor<1x12x64x128xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_320 = tensor.collapse_shape %transposed_313 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %collapsed_321 = tensor.collapse_shape %transposed_319 [[0, 1], [2], [3]] : tensor<1x12x64x128xf32> into tensor<12x64x128xf32>
    %689 = linalg.batch_matmul ins(%collapsed_320, %collapsed_321 : tensor<12x128x64xf32>, tensor<12x64x128xf32>) outs(%57 : tensor<12x128x128xf32>) -> tensor<12x128x128xf32>
    %expanded_322 = tensor.expand_shape %689 [[0, 1], [2], [3]] output_shape [1, 12, 128, 128] : tensor<12x128x128xf32> into tensor<1x12x128x128xf32>
    %690 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_322 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.mulf %in, %cst_10 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %691 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %44 : tensor<1x12x128x128xf32>, tensor<1x1x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %692:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%691 : tensor<1x12x128x128xf32>) outs(%65, %63 : tensor<1x12x128xf32>, tensor<1x12x128xi64>) {
    ^bb0(%in: f32, %out: f32, %out_343: i64):
      %763 = linalg.index 3 : index
      %764 = arith.index_cast %763 : index to i64
      %765 = arith.maximumf %in, %out : f32
      %766 = arith.cmpf ogt, %in, %out : f32
      %767 = arith.select %766, %764, %out_343 : i64
      linalg.yield %765, %767 : f32, i64
    } -> (tensor<1x12x128xf32>, tensor<1x12x128xi64>)
    %expanded_323 = tensor.expand_shape %692#0 [[0], [1], [2, 3]] output_shape [1, 12, 128, 1] : tensor<1x12x128xf32> into tensor<1x12x128x1xf32>
    %693 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %expanded_323 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %694 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693 : tensor<1x12x128x128xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.exp %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %695 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%694 : tensor<1x12x128x128xf32>) outs(%70 : tensor<1x12x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x1xf32>
    %696 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %695 : tensor<1x12x128x128xf32>, tensor<1x12x128x1xf32>) outs(%59 : tensor<1x12x128x128xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.divf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x12x128x128xf32>
    %collapsed_324 = tensor.collapse_shape %696 [[0, 1], [2], [3]] : tensor<1x12x128x128xf32> into tensor<12x128x128xf32>
    %collapsed_325 = tensor.collapse_shape %transposed_318 [[0, 1], [2], [3]] : tensor<1x12x128x64xf32> into tensor<12x128x64xf32>
    %697 = linalg.batch_matmul ins(%collapsed_324, %collapsed_325 : tensor<12x128x128xf32>, tensor<12x128x64xf32>) outs(%74 : tensor<12x128x64xf32>) -> tensor<12x128x64xf32>
    %expanded_326 = tensor.expand_shape %697 [[0, 1], [2], [3]] output_shape [1, 12, 128, 64] : tensor<12x128x64xf32> into tensor<1x12x128x64xf32>
    %transposed_327 = linalg.transpose ins(%expanded_326 : tensor<1x12x128x64xf32>) outs(%76 : tensor<1x128x12x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_328 = tensor.collapse_shape %transposed_327 [[0, 1], [2, 3]] : tensor<1x128x12x64xf32> into tensor<128x768xf32>
    %transposed_329 = linalg.transpose ins(%arg189 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %698 = linalg.matmul ins(%collapsed_328, %transposed_329 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %699 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%698, %arg190 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_330 = tensor.expand_shape %699 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %700 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_330, %682 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %701 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %702 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%701 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %703 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%702 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %704 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%701, %703 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %705 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%704, %704 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %706 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%705 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %707 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %708 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%707 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %709 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%700 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %710 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %711 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%708 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %712 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%711 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %713 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700, %710 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %714 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %712 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %715 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%714, %arg191 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %716 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715, %arg192 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_331 = tensor.collapse_shape %716 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_332 = linalg.transpose ins(%arg193 : tensor<3072x768xf32>) outs(%96 : tensor<768x3072xf32>) permutation = [1, 0] 
    %717 = linalg.matmul ins(%collapsed_331, %transposed_332 : tensor<128x768xf32>, tensor<768x3072xf32>) outs(%98 : tensor<128x3072xf32>) -> tensor<128x3072xf32>
    %718 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%717, %arg194 : tensor<128x3072xf32>, tensor<3072xf32>) outs(%97 : tensor<128x3072xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x3072xf32>
    %expanded_333 = tensor.expand_shape %718 [[0, 1], [2]] output_shape [1, 128, 3072] : tensor<128x3072xf32> into tensor<1x128x3072xf32>
    %719 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_333 : tensor<1x128x3072xf32>) outs(%101 : tensor<1x128x3072xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x3072xf32>
    %collapsed_334 = tensor.collapse_shape %719 [[0, 1], [2]] : tensor<1x128x3072xf32> into tensor<128x3072xf32>
    %transposed_335 = linalg.transpose ins(%arg195 : tensor<768x3072xf32>) outs(%103 : tensor<3072x768xf32>) permutation = [1, 0] 
    %720 = linalg.matmul ins(%collapsed_334, %transposed_335 : tensor<128x3072xf32>, tensor<3072x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %721 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%720, %arg196 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_336 = tensor.expand_shape %721 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %722 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_336, %716 : tensor<1x128x768xf32>, tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %723 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %724 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%723 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %725 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%724 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %726 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723, %725 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %727 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %726 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %728 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%727 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %729 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%728 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %730 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%729 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %731 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%722 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %732 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%731 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%730 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %734 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%733 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %735 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%722, %732 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %736 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%735, %734 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %737 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736, %arg197 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %738 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %arg198 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_337 = tensor.collapse_shape %738 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %transposed_338 = linalg.transpose ins(%arg200 : tensor<768x768xf32>) outs(%45 : tensor<768x768xf32>) permutation = [1, 0] 
    %739 = linalg.matmul ins(%collapsed_337, %transposed_338 : tensor<128x768xf32>, tensor<768x768xf32>) outs(%47 : tensor<128x768xf32>) -> tensor<128x768xf32>
    %740 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%739, %arg201 : tensor<128x768xf32>, tensor<768xf32>) outs(%46 : tensor<128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x768xf32>
    %expanded_339 = tensor.expand_shape %740 [[0, 1], [2]] output_shape [1, 128, 768] : tensor<128x768xf32> into tensor<1x128x768xf32>
    %741 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_339 : tensor<1x128x768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_11 : f32
      %764 = math.erf %763 : f32
      %765 = arith.addf %764, %cst_2 : f32
      %766 = arith.mulf %765, %cst_3 : f32
      %767 = arith.mulf %in, %766 : f32
      linalg.yield %767 : f32
    } -> tensor<1x128x768xf32>
    %742 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741 : tensor<1x128x768xf32>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f32, %out: f64):
      %763 = arith.extf %in : f32 to f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %743 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%742 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %744 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %745 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %744 : tensor<1x128x768xf64>, tensor<1x128x1xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.subf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %746 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745, %745 : tensor<1x128x768xf64>, tensor<1x128x768xf64>) outs(%9 : tensor<1x128x768xf64>) {
    ^bb0(%in: f64, %in_343: f64, %out: f64):
      %763 = arith.mulf %in, %in_343 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x768xf64>
    %747 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%746 : tensor<1x128x768xf64>) outs(%12 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.addf %in, %out : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %748 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%747 : tensor<1x128x1xf64>) outs(%11 : tensor<1x128x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %763 = arith.divf %in, %cst_8 : f64
      linalg.yield %763 : f64
    } -> tensor<1x128x1xf64>
    %749 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%748 : tensor<1x128x1xf64>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %763 = arith.truncf %in : f64 to f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %750 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%741 : tensor<1x128x768xf32>) outs(%21 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.addf %in, %out : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %751 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%750 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.divf %in, %cst_9 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %752 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%749 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = arith.truncf %cst_7 : f64 to f32
      %764 = arith.addf %in, %763 : f32
      linalg.yield %764 : f32
    } -> tensor<1x128x1xf32>
    %753 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752 : tensor<1x128x1xf32>) outs(%19 : tensor<1x128x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %763 = math.rsqrt %in : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x1xf32>
    %754 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741, %751 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.subf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %755 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%754, %753 : tensor<1x128x768xf32>, tensor<1x128x1xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %756 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%755, %arg202 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.mulf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %757 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%756, %arg203 : tensor<1x128x768xf32>, tensor<768xf32>) outs(%3 : tensor<1x128x768xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<1x128x768xf32>
    %collapsed_340 = tensor.collapse_shape %757 [[0, 1], [2]] : tensor<1x128x768xf32> into tensor<128x768xf32>
    %758 = tensor.empty() : tensor<768x30522xf32>
    %transposed_341 = linalg.transpose ins(%arg2 : tensor<30522x768xf32>) outs(%758 : tensor<768x30522xf32>) permutation = [1, 0] 
    %759 = tensor.empty() : tensor<128x30522xf32>
    %760 = linalg.fill ins(%cst_0 : f32) outs(%759 : tensor<128x30522xf32>) -> tensor<128x30522xf32>
    %761 = linalg.matmul ins(%collapsed_340, %transposed_341 : tensor<128x768xf32>, tensor<768x30522xf32>) outs(%760 : tensor<128x30522xf32>) -> tensor<128x30522xf32>
    %762 = linalg.generic {indexing_maps = [#map, #map12, #map], iterator_types = ["parallel", "parallel"]} ins(%761, %arg199 : tensor<128x30522xf32>, tensor<30522xf32>) outs(%759 : tensor<128x30522xf32>) {
    ^bb0(%in: f32, %in_343: f32, %out: f32):
      %763 = arith.addf %in, %in_343 : f32
      linalg.yield %763 : f32
    } -> tensor<128x30522xf32>
    %expanded_342 = tensor.expand_shape %762 [[0, 1], [2]] output_shape [1, 128, 30522] : tensor<128x30522xf32> into tensor<1x128x30522xf32>
    return %expanded_342 : tensor<1x128x30522xf32>
  }
}

