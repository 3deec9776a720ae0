#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0) -> ()>
#map12 = affine_map<() -> ()>
#map13 = affine_map<(d0, d1) -> ()>
#map14 = affine_map<(d0, d1) -> (0, d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
module {
  func.func @main(%arg0: tensor<2x3x64x64xf32> {ho.name = "pixel_values", ho.random = array<f64: -2.000000e+00, 2.000000e+00>}, %arg1: tensor<2xi64> {ho.name = "labels", ho.random = array<f64: 0.000000e+00, 1.000000e+03>}, %arg2: tensor<64x3x7x7xf32> {ho.name = "conv1.weight", ho.random = array<f64: -1.428570e-01, 1.428570e-01>}, %arg3: tensor<64xf32> {ho.name = "bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg4: tensor<64xf32> {ho.name = "bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg5: tensor<64x64x3x3xf32> {ho.name = "layer1.0.conv1.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg6: tensor<64xf32> {ho.name = "layer1.0.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg7: tensor<64xf32> {ho.name = "layer1.0.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg8: tensor<64x64x3x3xf32> {ho.name = "layer1.0.conv2.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg9: tensor<64xf32> {ho.name = "layer1.0.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg10: tensor<64xf32> {ho.name = "layer1.0.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg11: tensor<64x64x3x3xf32> {ho.name = "layer1.1.conv1.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg12: tensor<64xf32> {ho.name = "layer1.1.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg13: tensor<64xf32> {ho.name = "layer1.1.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg14: tensor<64x64x3x3xf32> {ho.name = "layer1.1.conv2.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg15: tensor<64xf32> {ho.name = "layer1.1.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg16: tensor<64xf32> {ho.name = "layer1.1.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg17: tensor<128x64x3x3xf32> {ho.name = "layer2.0.conv1.weight", ho.random = array<f64: -7.216880e-02, 7.216880e-02>}, %arg18: tensor<128xf32> {ho.name = "layer2.0.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg19: tensor<128xf32> {ho.name = "layer2.0.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg20: tensor<128x128x3x3xf32> {ho.name = "layer2.0.conv2.weight", ho.random = array<f64: -5.103100e-02, 5.103100e-02>}, %arg21: tensor<128xf32> {ho.name = "layer2.0.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg22: tensor<128xf32> {ho.name = "layer2.0.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg23: tensor<128x64x1x1xf32> {ho.name = "layer2.0.downsample.0.weight", ho.random = array<f64: -2.165060e-01, 2.165060e-01>}, %arg24: tensor<128xf32> {ho.name = "layer2.0.downsample.1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg25: tensor<128xf32> {ho.name = "layer2.0.downsample.1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg26: tensor<128x128x3x3xf32> {ho.name = "layer2.1.conv1.weight", ho.random = array<f64: -5.103100e-02, 5.103100e-02>}, %arg27: tensor<128xf32> {ho.name = "layer2.1.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg28: tensor<128xf32> {ho.name = "layer2.1.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg29: tensor<128x128x3x3xf32> {ho.name = "layer2.1.conv2.weight", ho.random = array<f64: -5.103100e-02, 5.103100e-02>}, %arg30: tensor<128xf32> {ho.name = "layer2.1.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg31: tensor<128xf32> {ho.name = "layer2.1.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg32: tensor<256x128x3x3xf32> {ho.name = "layer3.0.conv1.weight", ho.random = array<f64: -5.103100e-02, 5.103100e-02>}, %arg33: tensor<256xf32> {ho.name = "layer3.0.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg34: tensor<256xf32> {ho.name = "layer3.0.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg35: tensor<256x256x3x3xf32> {ho.name = "layer3.0.conv2.weight", ho.random = array<f64: -3.608440e-02, 3.608440e-02>}, %arg36: tensor<256xf32> {ho.name = "layer3.0.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg37: tensor<256xf32> {ho.name = "layer3.0.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg38: tensor<256x128x1x1xf32> {ho.name = "layer3.0.downsample.0.weight", ho.random = array<f64: -1.530930e-01, 1.530930e-01>}, %arg39: tensor<256xf32> {ho.name = "layer3.0.downsample.1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg40: tensor<256xf32> {ho.name = "layer3.0.downsample.1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg41: tensor<256x256x3x3xf32> {ho.name = "layer3.1.conv1.weight", ho.random = array<f64: -3.608440e-02, 3.608440e-02>}, %arg42: tensor<256xf32> {ho.name = "layer3.1.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg43: tensor<256xf32> {ho.name = "layer3.1.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg44: tensor<256x256x3x3xf32> {ho.name = "layer3.1.conv2.weight", ho.random = array<f64: -3.608440e-02, 3.608440e-02>}, %arg45: tensor<256xf32> {ho.name = "layer3.1.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg46: tensor<256xf32> {ho.name = "layer3.1.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg47: tensor<512x256x3x3xf32> {ho.name = "layer4.0.conv1.weight", ho.random = array<f64: -3.608440e-02, 3.608440e-02>}, %arg48: tensor<512xf32> {ho.name = "layer4.0.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg49: tensor<512xf32> {ho.name = "layer4.0.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg50: tensor<512x512x3x3xf32> {ho.name = "layer4.0.conv2.weight", ho.random = array<f64: -2.551550e-02, 2.551550e-02>}, %arg51: tensor<512xf32> {ho.name = "layer4.0.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg52: tensor<512xf32> {ho.name = "layer4.0.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg53: tensor<512x256x1x1xf32> {ho.name = "layer4.0.downsample.0.weight", ho.random = array<f64: -1.082530e-01, 1.082530e-01>}, %arg54: tensor<512xf32> {ho.name = "layer4.0.downsample.1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg55: tensor<512xf32> {ho.name = "layer4.0.downsample.1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg56: tensor<512x512x3x3xf32> {ho.name = "layer4.1.conv1.weight", ho.random = array<f64: -2.551550e-02, 2.551550e-02>}, %arg57: tensor<512xf32> {ho.name = "layer4.1.bn1.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg58: tensor<512xf32> {ho.name = "layer4.1.bn1.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg59: tensor<512x512x3x3xf32> {ho.name = "layer4.1.conv2.weight", ho.random = array<f64: -2.551550e-02, 2.551550e-02>}, %arg60: tensor<512xf32> {ho.name = "layer4.1.bn2.weight", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg61: tensor<512xf32> {ho.name = "layer4.1.bn2.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg62: tensor<1000x512xf32> {ho.name = "fc.weight", ho.random = array<f64: -7.654660e-02, 7.654660e-02>}, %arg63: tensor<1000xf32> {ho.name = "fc.bias", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg64: tensor<64xf32> {ho.name = "bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg65: tensor<64xf32> {ho.name = "bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg66: tensor<64xf32> {ho.name = "layer1.0.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg67: tensor<64xf32> {ho.name = "layer1.0.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg68: tensor<64xf32> {ho.name = "layer1.0.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg69: tensor<64xf32> {ho.name = "layer1.0.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg70: tensor<64xf32> {ho.name = "layer1.1.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg71: tensor<64xf32> {ho.name = "layer1.1.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg72: tensor<64xf32> {ho.name = "layer1.1.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg73: tensor<64xf32> {ho.name = "layer1.1.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg74: tensor<128xf32> {ho.name = "layer2.0.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg75: tensor<128xf32> {ho.name = "layer2.0.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg76: tensor<128xf32> {ho.name = "layer2.0.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg77: tensor<128xf32> {ho.name = "layer2.0.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg78: tensor<128xf32> {ho.name = "layer2.0.downsample.1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg79: tensor<128xf32> {ho.name = "layer2.0.downsample.1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg80: tensor<128xf32> {ho.name = "layer2.1.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg81: tensor<128xf32> {ho.name = "layer2.1.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg82: tensor<128xf32> {ho.name = "layer2.1.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg83: tensor<128xf32> {ho.name = "layer2.1.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg84: tensor<256xf32> {ho.name = "layer3.0.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg85: tensor<256xf32> {ho.name = "layer3.0.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg86: tensor<256xf32> {ho.name = "layer3.0.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg87: tensor<256xf32> {ho.name = "layer3.0.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg88: tensor<256xf32> {ho.name = "layer3.0.downsample.1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg89: tensor<256xf32> {ho.name = "layer3.0.downsample.1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg90: tensor<256xf32> {ho.name = "layer3.1.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg91: tensor<256xf32> {ho.name = "layer3.1.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg92: tensor<256xf32> {ho.name = "layer3.1.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg93: tensor<256xf32> {ho.name = "layer3.1.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg94: tensor<512xf32> {ho.name = "layer4.0.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg95: tensor<512xf32> {ho.name = "layer4.0.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg96: tensor<512xf32> {ho.name = "layer4.0.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg97: tensor<512xf32> {ho.name = "layer4.0.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg98: tensor<512xf32> {ho.name = "layer4.0.downsample.1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg99: tensor<512xf32> {ho.name = "layer4.0.downsample.1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg100: tensor<512xf32> {ho.name = "layer4.1.bn1.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg101: tensor<512xf32> {ho.name = "layer4.1.bn1.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}, %arg102: tensor<512xf32> {ho.name = "layer4.1.bn2.running_mean", ho.random = array<f64: -1.000000e-01, 1.000000e-01>}, %arg103: tensor<512xf32> {ho.name = "layer4.1.bn2.running_var", ho.random = array<f64: 5.000000e-01, 1.500000e+00>}) -> (tensor<f32> {ho.name = "loss"}, tensor<64x3x7x7xf32> {ho.name = "conv1.weight.updated"}, tensor<64xf32> {ho.name = "bn1.weight.updated"}, tensor<64xf32> {ho.name = "bn1.bias.updated"}, tensor<64x64x3x3xf32> {ho.name = "layer1.0.conv1.weight.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn1.weight.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn1.bias.updated"}, tensor<64x64x3x3xf32> {ho.name = "layer1.0.conv2.weight.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn2.weight.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn2.bias.updated"}, tensor<64x64x3x3xf32> {ho.name = "layer1.1.conv1.weight.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn1.weight.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn1.bias.updated"}, tensor<64x64x3x3xf32> {ho.name = "layer1.1.conv2.weight.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn2.weight.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn2.bias.updated"}, tensor<128x64x3x3xf32> {ho.name = "layer2.0.conv1.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn1.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn1.bias.updated"}, tensor<128x128x3x3xf32> {ho.name = "layer2.0.conv2.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn2.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn2.bias.updated"}, tensor<128x64x1x1xf32> {ho.name = "layer2.0.downsample.0.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.downsample.1.weight.updated"}, tensor<128xf32> {ho.name = "layer2.0.downsample.1.bias.updated"}, tensor<128x128x3x3xf32> {ho.name = "layer2.1.conv1.weight.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn1.weight.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn1.bias.updated"}, tensor<128x128x3x3xf32> {ho.name = "layer2.1.conv2.weight.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn2.weight.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn2.bias.updated"}, tensor<256x128x3x3xf32> {ho.name = "layer3.0.conv1.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn1.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn1.bias.updated"}, tensor<256x256x3x3xf32> {ho.name = "layer3.0.conv2.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn2.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn2.bias.updated"}, tensor<256x128x1x1xf32> {ho.name = "layer3.0.downsample.0.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.downsample.1.weight.updated"}, tensor<256xf32> {ho.name = "layer3.0.downsample.1.bias.updated"}, tensor<256x256x3x3xf32> {ho.name = "layer3.1.conv1.weight.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn1.weight.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn1.bias.updated"}, tensor<256x256x3x3xf32> {ho.name = "layer3.1.conv2.weight.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn2.weight.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn2.bias.updated"}, tensor<512x256x3x3xf32> {ho.name = "layer4.0.conv1.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn1.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn1.bias.updated"}, tensor<512x512x3x3xf32> {ho.name = "layer4.0.conv2.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn2.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn2.bias.updated"}, tensor<512x256x1x1xf32> {ho.name = "layer4.0.downsample.0.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.downsample.1.weight.updated"}, tensor<512xf32> {ho.name = "layer4.0.downsample.1.bias.updated"}, tensor<512x512x3x3xf32> {ho.name = "layer4.1.conv1.weight.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn1.weight.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn1.bias.updated"}, tensor<512x512x3x3xf32> {ho.name = "layer4.1.conv2.weight.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn2.weight.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn2.bias.updated"}, tensor<1000x512xf32> {ho.name = "fc.weight.updated"}, tensor<1000xf32> {ho.name = "fc.bias.updated"}, tensor<64xf32> {ho.name = "bn1.running_mean.updated"}, tensor<64xf32> {ho.name = "bn1.running_var.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn1.running_mean.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn1.running_var.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn2.running_mean.updated"}, tensor<64xf32> {ho.name = "layer1.0.bn2.running_var.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn1.running_mean.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn1.running_var.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn2.running_mean.updated"}, tensor<64xf32> {ho.name = "layer1.1.bn2.running_var.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn1.running_mean.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn1.running_var.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn2.running_mean.updated"}, tensor<128xf32> {ho.name = "layer2.0.bn2.running_var.updated"}, tensor<128xf32> {ho.name = "layer2.0.downsample.1.running_mean.updated"}, tensor<128xf32> {ho.name = "layer2.0.downsample.1.running_var.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn1.running_mean.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn1.running_var.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn2.running_mean.updated"}, tensor<128xf32> {ho.name = "layer2.1.bn2.running_var.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn1.running_mean.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn1.running_var.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn2.running_mean.updated"}, tensor<256xf32> {ho.name = "layer3.0.bn2.running_var.updated"}, tensor<256xf32> {ho.name = "layer3.0.downsample.1.running_mean.updated"}, tensor<256xf32> {ho.name = "layer3.0.downsample.1.running_var.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn1.running_mean.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn1.running_var.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn2.running_mean.updated"}, tensor<256xf32> {ho.name = "layer3.1.bn2.running_var.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn1.running_mean.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn1.running_var.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn2.running_mean.updated"}, tensor<512xf32> {ho.name = "layer4.0.bn2.running_var.updated"}, tensor<512xf32> {ho.name = "layer4.0.downsample.1.running_mean.updated"}, tensor<512xf32> {ho.name = "layer4.0.downsample.1.running_var.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn1.running_mean.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn1.running_var.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn2.running_mean.updated"}, tensor<512xf32> {ho.name = "layer4.1.bn2.running_var.updated"}) {
    %c32_i64 = arith.constant 32 : i64
    %c-100_i64 = arith.constant -100 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %c2_i64 = arith.constant 2 : i64
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c-1_i64 = arith.constant -1 : i64
    %c1000 = arith.constant 1000 : index
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.1428571428571428 : f64
    %cst_5 = arith.constant 1.032258064516129 : f64
    %cst_6 = arith.constant 1.0078740157480315 : f64
    %cst_7 = arith.constant 1.0019569471624266 : f64
    %cst_8 = arith.constant 1.0004885197850513 : f64
    %cst_9 = arith.constant 9.000000e-01 : f64
    %cst_10 = arith.constant 1.000000e-01 : f64
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 2.048000e+03 : f64
    %cst_13 = arith.constant 2.048000e+03 : f32
    %c32 = arith.constant 32 : index
    %cst_14 = arith.constant 5.120000e+02 : f64
    %cst_15 = arith.constant 5.120000e+02 : f32
    %cst_16 = arith.constant 1.280000e+02 : f64
    %cst_17 = arith.constant 1.280000e+02 : f32
    %cst_18 = arith.constant 3.200000e+01 : f64
    %cst_19 = arith.constant 3.200000e+01 : f32
    %cst_20 = arith.constant 8.000000e+00 : f64
    %cst_21 = arith.constant 8.000000e+00 : f32
    %cst_22 = arith.constant 4.000000e+00 : f32
    %cst_23 = arith.constant 1.250000e-01 : f32
    %c0 = arith.constant 0 : index
    %cst_24 = arith.constant 3.125000e-02 : f32
    %cst_25 = arith.constant 7.812500e-03 : f32
    %cst_26 = arith.constant 0.001953125 : f32
    %cst_27 = arith.constant 4.8828125E-4 : f32
    %cst_28 = arith.constant dense<0> : tensor<i64>
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x3x64x64xf32> to tensor<2x3x70x70xf32>
    %0 = tensor.empty() : tensor<2x64x32x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x32x32xf32>) -> tensor<2x64x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %arg2 : tensor<2x3x70x70xf32>, tensor<64x3x7x7xf32>) outs(%1 : tensor<2x64x32x32xf32>) -> tensor<2x64x32x32xf32>
    %3 = tensor.empty() : tensor<2x64x32x32xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x64x32x32xf32>) outs(%3 : tensor<2x64x32x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x32x32xf64>
    %5 = tensor.empty() : tensor<1x64x1x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<1x64x1x1xf64>) -> tensor<1x64x1x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%4 : tensor<2x64x32x32xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_12 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x64x32x32xf64>, tensor<1x64x1x1xf64>) outs(%3 : tensor<2x64x32x32xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x32x32xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x64x32x32xf64>, tensor<2x64x32x32xf64>) outs(%3 : tensor<2x64x32x32xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x32x32xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%10 : tensor<2x64x32x32xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_12 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %13 = tensor.empty() : tensor<1x64x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x64x1x1xf64>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x64x1x1xf32>) -> tensor<1x64x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x64x32x32xf32>) outs(%15 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_13 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x64x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %17 : tensor<2x64x32x32xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x64x32x32xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %collapsed_29 = tensor.collapse_shape %19 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %22 = tensor.empty() : tensor<64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg64 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%23, %24 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %collapsed_30 = tensor.collapse_shape %14 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_30 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_8 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%26 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg65 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%27, %28 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded : tensor<2x64x32x32xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %expanded_31 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_31 : tensor<2x64x32x32xf32>, tensor<64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x64x32x32xf32>
    %padded_32 = tensor.pad %32 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %33 = tensor.empty() : tensor<2x64x16x16xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %35 = tensor.empty() : tensor<3x3xf32>
    %36 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_32, %35 : tensor<2x64x34x34xf32>, tensor<3x3xf32>) outs(%34 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %37 = tensor.empty() : tensor<2x64x16x16xi64>
    %38 = linalg.fill ins(%c-1_i64 : i64) outs(%37 : tensor<2x64x16x16xi64>) -> tensor<2x64x16x16xi64>
    %39 = tensor.empty() : tensor<3x3xi64>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%36, %39 : tensor<2x64x16x16xf32>, tensor<3x3xi64>) outs(%38 : tensor<2x64x16x16xi64>) {
    ^bb0(%in: f32, %in_398: i64, %out: i64):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 4 : index
      %1233 = arith.muli %1231, %c2 : index
      %1234 = arith.addi %1233, %1232 : index
      %1235 = linalg.index 3 : index
      %1236 = linalg.index 5 : index
      %1237 = arith.muli %1235, %c2 : index
      %1238 = arith.addi %1237, %1236 : index
      %extracted = tensor.extract %padded_32[%1229, %1230, %1234, %1238] : tensor<2x64x34x34xf32>
      %1239 = arith.cmpf oeq, %extracted, %in : f32
      %1240 = arith.subi %1238, %c1 : index
      %1241 = arith.subi %1234, %c1 : index
      %1242 = arith.muli %1241, %c32 : index
      %1243 = arith.addi %1240, %1242 : index
      %1244 = arith.index_cast %1243 : index to i64
      %1245 = arith.select %1239, %1244, %out : i64
      %1246 = arith.cmpi eq, %out, %c-1_i64 : i64
      %1247 = arith.select %1246, %1245, %out : i64
      linalg.yield %1247 : i64
    } -> tensor<2x64x16x16xi64>
    %padded_33 = tensor.pad %36 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x16xf32> to tensor<2x64x18x18xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %42 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_33, %arg5 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %43 = tensor.empty() : tensor<2x64x16x16xf64>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x64x16x16xf32>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%44 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<2x64x16x16xf64>, tensor<1x64x1x1xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<2x64x16x16xf64>, tensor<2x64x16x16xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%48 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %51 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x64x1x1xf64>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%42 : tensor<2x64x16x16xf32>) outs(%15 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_15 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x64x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %53 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %55 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %collapsed_34 = tensor.collapse_shape %53 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %collapsed_35 = tensor.collapse_shape %55 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_34 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg66 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%58, %59 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %collapsed_36 = tensor.collapse_shape %51 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_36 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_7 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%61 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg67 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%62, %63 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_37 = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_37 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_38 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_38 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x64x16x16xf32>
    %padded_39 = tensor.pad %67 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x16xf32> to tensor<2x64x18x18xf32>
    %68 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_39, %arg8 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x64x16x16xf32>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%69 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %72 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<2x64x16x16xf64>, tensor<1x64x1x1xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<2x64x16x16xf64>, tensor<2x64x16x16xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %74 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%73 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<1x64x1x1xf64>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%68 : tensor<2x64x16x16xf32>) outs(%15 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_15 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x64x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %78 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %collapsed_40 = tensor.collapse_shape %78 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %collapsed_41 = tensor.collapse_shape %80 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_40 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg68 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%83, %84 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %collapsed_42 = tensor.collapse_shape %76 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_42 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_7 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%86 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg69 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%87, %88 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_43 = tensor.expand_shape %arg9 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_43 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_44 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_44 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %36 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x64x16x16xf32>
    %padded_45 = tensor.pad %93 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x16xf32> to tensor<2x64x18x18xf32>
    %94 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_45, %arg11 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94 : tensor<2x64x16x16xf32>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %96 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%95 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %97 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x64x16x16xf64>, tensor<1x64x1x1xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x64x16x16xf64>, tensor<2x64x16x16xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %100 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%99 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x64x1x1xf64>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%94 : tensor<2x64x16x16xf32>) outs(%15 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_15 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x64x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %104 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %collapsed_46 = tensor.collapse_shape %104 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %collapsed_47 = tensor.collapse_shape %106 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_46 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg70 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%109, %110 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %collapsed_48 = tensor.collapse_shape %102 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_48 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_7 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%112 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg71 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%113, %114 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_49 = tensor.expand_shape %arg12 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %expanded_49 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_50 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_50 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x64x16x16xf32>
    %padded_51 = tensor.pad %118 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x16xf32> to tensor<2x64x18x18xf32>
    %119 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_51, %arg14 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x64x16x16xf32>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%120 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<2x64x16x16xf64>, tensor<1x64x1x1xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %124 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<2x64x16x16xf64>, tensor<2x64x16x16xf64>) outs(%43 : tensor<2x64x16x16xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x64x16x16xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%124 : tensor<2x64x16x16xf64>) outs(%6 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x64x1x1xf64>) outs(%5 : tensor<1x64x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_14 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x64x1x1xf64>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x64x1x1xf64>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%119 : tensor<2x64x16x16xf32>) outs(%15 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_15 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x64x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130 : tensor<1x64x1x1xf32>) outs(%13 : tensor<1x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x64x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %129 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %collapsed_52 = tensor.collapse_shape %129 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %collapsed_53 = tensor.collapse_shape %131 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %134 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_52 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg72 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%134, %135 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %collapsed_54 = tensor.collapse_shape %127 [[0, 1, 2, 3]] : tensor<1x64x1x1xf32> into tensor<64xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_54 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_7 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%137 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg73 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%138, %139 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_55 = tensor.expand_shape %arg15 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %expanded_55 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_56 = tensor.expand_shape %arg16 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_56 : tensor<2x64x16x16xf32>, tensor<64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %93 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %144 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143 : tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x64x16x16xf32>
    %padded_57 = tensor.pad %144 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x16xf32> to tensor<2x64x18x18xf32>
    %145 = tensor.empty() : tensor<2x128x8x8xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %147 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_57, %arg17 : tensor<2x64x18x18xf32>, tensor<128x64x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %148 = tensor.empty() : tensor<2x128x8x8xf64>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147 : tensor<2x128x8x8xf32>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %150 = tensor.empty() : tensor<1x128x1x1xf64>
    %151 = linalg.fill ins(%cst_0 : f64) outs(%150 : tensor<1x128x1x1xf64>) -> tensor<1x128x1x1xf64>
    %152 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%149 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %153 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %154 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %153 : tensor<2x128x8x8xf64>, tensor<1x128x1x1xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %154 : tensor<2x128x8x8xf64>, tensor<2x128x8x8xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %156 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%155 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %157 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %158 = tensor.empty() : tensor<1x128x1x1xf32>
    %159 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<1x128x1x1xf64>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %160 = linalg.fill ins(%cst : f32) outs(%158 : tensor<1x128x1x1xf32>) -> tensor<1x128x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%147 : tensor<2x128x8x8xf32>) outs(%160 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_17 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x128x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %162 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %164 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %collapsed_58 = tensor.collapse_shape %162 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %collapsed_59 = tensor.collapse_shape %164 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %167 = tensor.empty() : tensor<128xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_58 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg74 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %170 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%168, %169 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %collapsed_60 = tensor.collapse_shape %159 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_60 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_6 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %172 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%171 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg75 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %174 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%172, %173 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_61 = tensor.expand_shape %arg18 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %expanded_61 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %expanded_62 = tensor.expand_shape %arg19 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_62 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %177 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x128x8x8xf32>
    %padded_63 = tensor.pad %177 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x128x8x8xf32> to tensor<2x128x10x10xf32>
    %178 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_63, %arg20 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<2x128x8x8xf32>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %180 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%179 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %182 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %181 : tensor<2x128x8x8xf64>, tensor<1x128x1x1xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %183 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %182 : tensor<2x128x8x8xf64>, tensor<2x128x8x8xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %184 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%183 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %185 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185 : tensor<1x128x1x1xf64>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%178 : tensor<2x128x8x8xf32>) outs(%160 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_17 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x128x1x1xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178, %188 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %190 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %collapsed_64 = tensor.collapse_shape %188 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %collapsed_65 = tensor.collapse_shape %190 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_64 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg76 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%193, %194 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %collapsed_66 = tensor.collapse_shape %186 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_66 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_6 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%196 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg77 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%197, %198 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_67 = tensor.expand_shape %arg21 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_67 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %expanded_68 = tensor.expand_shape %arg22 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_68 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %202 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%144, %arg23 : tensor<2x64x16x16xf32>, tensor<128x64x1x1xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %203 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202 : tensor<2x128x8x8xf32>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %204 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%203 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %206 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %205 : tensor<2x128x8x8xf64>, tensor<1x128x1x1xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %207 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %206 : tensor<2x128x8x8xf64>, tensor<2x128x8x8xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %208 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%207 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %209 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %210 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<1x128x1x1xf64>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%202 : tensor<2x128x8x8xf32>) outs(%160 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_17 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x128x1x1xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%202, %212 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %214 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %collapsed_69 = tensor.collapse_shape %212 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %collapsed_70 = tensor.collapse_shape %214 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %217 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_69 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %218 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg78 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%217, %218 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %collapsed_71 = tensor.collapse_shape %210 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_71 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_6 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %221 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%220 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg79 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%221, %222 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_72 = tensor.expand_shape %arg24 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %expanded_72 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %expanded_73 = tensor.expand_shape %arg25 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %expanded_73 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %225 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226 : tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x128x8x8xf32>
    %padded_74 = tensor.pad %227 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x128x8x8xf32> to tensor<2x128x10x10xf32>
    %228 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_74, %arg26 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228 : tensor<2x128x8x8xf32>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %230 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%229 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %232 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%229, %231 : tensor<2x128x8x8xf64>, tensor<1x128x1x1xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %233 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %232 : tensor<2x128x8x8xf64>, tensor<2x128x8x8xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %234 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%233 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %235 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %236 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235 : tensor<1x128x1x1xf64>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%228 : tensor<2x128x8x8xf32>) outs(%160 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_17 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x128x1x1xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%239 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %238 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %242 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %240 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %collapsed_75 = tensor.collapse_shape %238 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %collapsed_76 = tensor.collapse_shape %240 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_75 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg80 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%243, %244 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %collapsed_77 = tensor.collapse_shape %236 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %246 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_77 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_6 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %247 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%246 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %248 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg81 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %249 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%247, %248 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_78 = tensor.expand_shape %arg27 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %expanded_78 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %expanded_79 = tensor.expand_shape %arg28 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %expanded_79 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x128x8x8xf32>
    %padded_80 = tensor.pad %252 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x128x8x8xf32> to tensor<2x128x10x10xf32>
    %253 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_80, %arg29 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253 : tensor<2x128x8x8xf32>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %255 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%254 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %256 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%255 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %257 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254, %256 : tensor<2x128x8x8xf64>, tensor<1x128x1x1xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %258 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %257 : tensor<2x128x8x8xf64>, tensor<2x128x8x8xf64>) outs(%148 : tensor<2x128x8x8xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x128x8x8xf64>
    %259 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%258 : tensor<2x128x8x8xf64>) outs(%151 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %260 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259 : tensor<1x128x1x1xf64>) outs(%150 : tensor<1x128x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_16 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x128x1x1xf64>
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260 : tensor<1x128x1x1xf64>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %262 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%253 : tensor<2x128x8x8xf32>) outs(%160 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_17 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x128x1x1xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264 : tensor<1x128x1x1xf32>) outs(%158 : tensor<1x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x128x1x1xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %263 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %265 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %collapsed_81 = tensor.collapse_shape %263 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %collapsed_82 = tensor.collapse_shape %265 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %268 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_81 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %269 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg82 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %270 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%268, %269 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %collapsed_83 = tensor.collapse_shape %261 [[0, 1, 2, 3]] : tensor<1x128x1x1xf32> into tensor<128xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_83 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_6 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %272 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%271 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %273 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg83 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %274 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%272, %273 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_84 = tensor.expand_shape %arg30 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %expanded_84 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %expanded_85 = tensor.expand_shape %arg31 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %276 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%275, %expanded_85 : tensor<2x128x8x8xf32>, tensor<128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %277 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %227 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %278 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277 : tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x128x8x8xf32>
    %padded_86 = tensor.pad %278 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x128x8x8xf32> to tensor<2x128x10x10xf32>
    %279 = tensor.empty() : tensor<2x256x4x4xf32>
    %280 = linalg.fill ins(%cst : f32) outs(%279 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %281 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_86, %arg32 : tensor<2x128x10x10xf32>, tensor<256x128x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %282 = tensor.empty() : tensor<2x256x4x4xf64>
    %283 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281 : tensor<2x256x4x4xf32>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %284 = tensor.empty() : tensor<1x256x1x1xf64>
    %285 = linalg.fill ins(%cst_0 : f64) outs(%284 : tensor<1x256x1x1xf64>) -> tensor<1x256x1x1xf64>
    %286 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%283 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %287 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %288 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %287 : tensor<2x256x4x4xf64>, tensor<1x256x1x1xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %289 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %288 : tensor<2x256x4x4xf64>, tensor<2x256x4x4xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %290 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%289 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %291 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %292 = tensor.empty() : tensor<1x256x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291 : tensor<1x256x1x1xf64>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %294 = linalg.fill ins(%cst : f32) outs(%292 : tensor<1x256x1x1xf32>) -> tensor<1x256x1x1xf32>
    %295 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%281 : tensor<2x256x4x4xf32>) outs(%294 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %296 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_19 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %297 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x256x1x1xf32>
    %298 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %296 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %298 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %collapsed_87 = tensor.collapse_shape %296 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %collapsed_88 = tensor.collapse_shape %298 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %301 = tensor.empty() : tensor<256xf32>
    %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_87 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %303 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg84 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %304 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%302, %303 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %collapsed_89 = tensor.collapse_shape %293 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %305 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_89 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_5 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %306 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%305 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %307 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg85 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%306, %307 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_90 = tensor.expand_shape %arg33 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %309 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%300, %expanded_90 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %expanded_91 = tensor.expand_shape %arg34 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %expanded_91 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %311 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%310 : tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x256x4x4xf32>
    %padded_92 = tensor.pad %311 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x256x4x4xf32> to tensor<2x256x6x6xf32>
    %312 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_92, %arg35 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312 : tensor<2x256x4x4xf32>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %314 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%313 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %315 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %316 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %315 : tensor<2x256x4x4xf64>, tensor<1x256x1x1xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %317 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %316 : tensor<2x256x4x4xf64>, tensor<2x256x4x4xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %318 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%317 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %319 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%318 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %320 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319 : tensor<1x256x1x1xf64>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%312 : tensor<2x256x4x4xf32>) outs(%294 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_19 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %323 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x256x1x1xf32>
    %324 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %322 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %326 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %324 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %collapsed_93 = tensor.collapse_shape %322 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %collapsed_94 = tensor.collapse_shape %324 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %327 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_93 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %328 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg86 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %329 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%327, %328 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %collapsed_95 = tensor.collapse_shape %320 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %330 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_95 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_5 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %331 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%330 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %332 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg87 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %333 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%331, %332 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_96 = tensor.expand_shape %arg36 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %334 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %expanded_96 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %expanded_97 = tensor.expand_shape %arg37 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %expanded_97 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %336 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%278, %arg38 : tensor<2x128x8x8xf32>, tensor<256x128x1x1xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %337 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336 : tensor<2x256x4x4xf32>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %338 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%337 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %339 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %340 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %339 : tensor<2x256x4x4xf64>, tensor<1x256x1x1xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %341 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %340 : tensor<2x256x4x4xf64>, tensor<2x256x4x4xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %342 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%341 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %343 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %344 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%343 : tensor<1x256x1x1xf64>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%336 : tensor<2x256x4x4xf32>) outs(%294 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %346 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_19 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%344 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x256x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %346 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %348 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %collapsed_98 = tensor.collapse_shape %346 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %collapsed_99 = tensor.collapse_shape %348 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_98 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %352 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg88 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %353 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%351, %352 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %collapsed_100 = tensor.collapse_shape %344 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %354 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_100 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_5 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%354 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %356 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg89 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %357 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%355, %356 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_101 = tensor.expand_shape %arg39 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %358 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %expanded_101 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %expanded_102 = tensor.expand_shape %arg40 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %359 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %expanded_102 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%335, %359 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %361 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360 : tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x256x4x4xf32>
    %padded_103 = tensor.pad %361 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x256x4x4xf32> to tensor<2x256x6x6xf32>
    %362 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_103, %arg41 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362 : tensor<2x256x4x4xf32>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %364 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%363 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %365 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %366 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %365 : tensor<2x256x4x4xf64>, tensor<1x256x1x1xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %367 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %366 : tensor<2x256x4x4xf64>, tensor<2x256x4x4xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %368 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%367 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %369 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %370 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<1x256x1x1xf64>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%362 : tensor<2x256x4x4xf32>) outs(%294 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_19 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %373 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x256x1x1xf32>
    %374 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %375 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %372 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %376 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %374 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %collapsed_104 = tensor.collapse_shape %372 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %collapsed_105 = tensor.collapse_shape %374 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %377 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_104 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %378 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg90 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%377, %378 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %collapsed_106 = tensor.collapse_shape %370 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_106 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_5 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %381 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%380 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %382 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg91 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %383 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%381, %382 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_107 = tensor.expand_shape %arg42 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %384 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376, %expanded_107 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %expanded_108 = tensor.expand_shape %arg43 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_108 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %386 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385 : tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x256x4x4xf32>
    %padded_109 = tensor.pad %386 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x256x4x4xf32> to tensor<2x256x6x6xf32>
    %387 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_109, %arg44 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %388 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387 : tensor<2x256x4x4xf32>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %389 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%388 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %390 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %391 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388, %390 : tensor<2x256x4x4xf64>, tensor<1x256x1x1xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %392 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %391 : tensor<2x256x4x4xf64>, tensor<2x256x4x4xf64>) outs(%282 : tensor<2x256x4x4xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x256x4x4xf64>
    %393 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%392 : tensor<2x256x4x4xf64>) outs(%285 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %394 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393 : tensor<1x256x1x1xf64>) outs(%284 : tensor<1x256x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_18 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x256x1x1xf64>
    %395 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394 : tensor<1x256x1x1xf64>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %396 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%387 : tensor<2x256x4x4xf32>) outs(%294 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %397 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_19 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %398 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x256x1x1xf32>
    %399 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398 : tensor<1x256x1x1xf32>) outs(%292 : tensor<1x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x256x1x1xf32>
    %400 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %397 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %399 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %collapsed_110 = tensor.collapse_shape %397 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %collapsed_111 = tensor.collapse_shape %399 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %402 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_110 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg92 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %404 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%402, %403 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %collapsed_112 = tensor.collapse_shape %395 [[0, 1, 2, 3]] : tensor<1x256x1x1xf32> into tensor<256xf32>
    %405 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_112 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_5 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %406 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%405 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %407 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg93 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %408 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%406, %407 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_113 = tensor.expand_shape %arg45 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %409 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %expanded_113 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %expanded_114 = tensor.expand_shape %arg46 [[0, 1, 2]] output_shape [256, 1, 1] : tensor<256xf32> into tensor<256x1x1xf32>
    %410 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%409, %expanded_114 : tensor<2x256x4x4xf32>, tensor<256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %411 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %361 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %412 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411 : tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x256x4x4xf32>
    %padded_115 = tensor.pad %412 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x256x4x4xf32> to tensor<2x256x6x6xf32>
    %413 = tensor.empty() : tensor<2x512x2x2xf32>
    %414 = linalg.fill ins(%cst : f32) outs(%413 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %415 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_115, %arg47 : tensor<2x256x6x6xf32>, tensor<512x256x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %416 = tensor.empty() : tensor<2x512x2x2xf64>
    %417 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415 : tensor<2x512x2x2xf32>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %418 = tensor.empty() : tensor<1x512x1x1xf64>
    %419 = linalg.fill ins(%cst_0 : f64) outs(%418 : tensor<1x512x1x1xf64>) -> tensor<1x512x1x1xf64>
    %420 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%417 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %421 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%420 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %422 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %421 : tensor<2x512x2x2xf64>, tensor<1x512x1x1xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %423 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%422, %422 : tensor<2x512x2x2xf64>, tensor<2x512x2x2xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %424 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%423 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %425 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %426 = tensor.empty() : tensor<1x512x1x1xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425 : tensor<1x512x1x1xf64>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %428 = linalg.fill ins(%cst : f32) outs(%426 : tensor<1x512x1x1xf32>) -> tensor<1x512x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%415 : tensor<2x512x2x2xf32>) outs(%428 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %430 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_21 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %431 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x512x1x1xf32>
    %432 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %433 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %430 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %434 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %432 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %collapsed_116 = tensor.collapse_shape %430 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %collapsed_117 = tensor.collapse_shape %432 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %435 = tensor.empty() : tensor<512xf32>
    %436 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_116 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %437 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg94 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %438 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%436, %437 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %collapsed_118 = tensor.collapse_shape %427 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %439 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_118 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_4 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %440 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%439 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %441 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg95 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %442 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%440, %441 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_119 = tensor.expand_shape %arg48 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %443 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434, %expanded_119 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %expanded_120 = tensor.expand_shape %arg49 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %444 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %expanded_120 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %445 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444 : tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x512x2x2xf32>
    %padded_121 = tensor.pad %445 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x512x2x2xf32> to tensor<2x512x4x4xf32>
    %446 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_121, %arg50 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446 : tensor<2x512x2x2xf32>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %448 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%447 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %449 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %450 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447, %449 : tensor<2x512x2x2xf64>, tensor<1x512x1x1xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %451 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %450 : tensor<2x512x2x2xf64>, tensor<2x512x2x2xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %452 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%451 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %453 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %454 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453 : tensor<1x512x1x1xf64>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %455 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%446 : tensor<2x512x2x2xf32>) outs(%428 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %456 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_21 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %457 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x512x1x1xf32>
    %458 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %459 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %456 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %460 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%459, %458 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %collapsed_122 = tensor.collapse_shape %456 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %collapsed_123 = tensor.collapse_shape %458 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %461 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_122 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %462 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg96 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %463 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%461, %462 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %collapsed_124 = tensor.collapse_shape %454 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %464 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_124 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_4 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %465 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%464 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %466 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg97 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %467 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%465, %466 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_125 = tensor.expand_shape %arg51 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %468 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %expanded_125 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %expanded_126 = tensor.expand_shape %arg52 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %469 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%468, %expanded_126 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %470 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%412, %arg53 : tensor<2x256x4x4xf32>, tensor<512x256x1x1xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %471 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470 : tensor<2x512x2x2xf32>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %472 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%471 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %473 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %474 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %473 : tensor<2x512x2x2xf64>, tensor<1x512x1x1xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %475 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %474 : tensor<2x512x2x2xf64>, tensor<2x512x2x2xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %476 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%475 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %477 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %478 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%477 : tensor<1x512x1x1xf64>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %479 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%470 : tensor<2x512x2x2xf32>) outs(%428 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %480 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_21 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %481 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x512x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %483 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470, %480 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %484 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %482 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %collapsed_127 = tensor.collapse_shape %480 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %collapsed_128 = tensor.collapse_shape %482 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %485 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_127 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %486 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg98 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %487 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%485, %486 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %collapsed_129 = tensor.collapse_shape %478 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %488 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_129 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_4 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %489 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%488 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %490 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg99 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %491 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%489, %490 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_130 = tensor.expand_shape %arg54 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %492 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484, %expanded_130 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %expanded_131 = tensor.expand_shape %arg55 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %493 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %expanded_131 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %494 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469, %493 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %495 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%494 : tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x512x2x2xf32>
    %padded_132 = tensor.pad %495 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x512x2x2xf32> to tensor<2x512x4x4xf32>
    %496 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_132, %arg56 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %497 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%496 : tensor<2x512x2x2xf32>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %498 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%497 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %499 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %500 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%497, %499 : tensor<2x512x2x2xf64>, tensor<1x512x1x1xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %501 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%500, %500 : tensor<2x512x2x2xf64>, tensor<2x512x2x2xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %502 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%501 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%502 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %504 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%503 : tensor<1x512x1x1xf64>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %505 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%496 : tensor<2x512x2x2xf32>) outs(%428 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %506 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%505 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_21 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %507 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x512x1x1xf32>
    %508 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%507 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %509 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%496, %506 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %510 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %508 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %collapsed_133 = tensor.collapse_shape %506 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %collapsed_134 = tensor.collapse_shape %508 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %511 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_133 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg100 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %513 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%511, %512 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %collapsed_135 = tensor.collapse_shape %504 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_135 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_4 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %515 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%514 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %516 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg101 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %517 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%515, %516 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_136 = tensor.expand_shape %arg57 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %518 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %expanded_136 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %expanded_137 = tensor.expand_shape %arg58 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %519 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%518, %expanded_137 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %520 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519 : tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x512x2x2xf32>
    %padded_138 = tensor.pad %520 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x512x2x2xf32> to tensor<2x512x4x4xf32>
    %521 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_138, %arg59 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %522 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521 : tensor<2x512x2x2xf32>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f32, %out: f64):
      %1229 = arith.extf %in : f32 to f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %523 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%522 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %524 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %525 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %524 : tensor<2x512x2x2xf64>, tensor<1x512x1x1xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.subf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %526 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525, %525 : tensor<2x512x2x2xf64>, tensor<2x512x2x2xf64>) outs(%416 : tensor<2x512x2x2xf64>) {
    ^bb0(%in: f64, %in_398: f64, %out: f64):
      %1229 = arith.mulf %in, %in_398 : f64
      linalg.yield %1229 : f64
    } -> tensor<2x512x2x2xf64>
    %527 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%526 : tensor<2x512x2x2xf64>) outs(%419 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.addf %in, %out : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %528 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<1x512x1x1xf64>) outs(%418 : tensor<1x512x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %1229 = arith.divf %in, %cst_20 : f64
      linalg.yield %1229 : f64
    } -> tensor<1x512x1x1xf64>
    %529 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528 : tensor<1x512x1x1xf64>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %1229 = arith.truncf %in : f64 to f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %530 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%521 : tensor<2x512x2x2xf32>) outs(%428 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_21 : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %532 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_11 : f64 to f32
      %1230 = arith.addf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1x512x1x1xf32>
    %533 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532 : tensor<1x512x1x1xf32>) outs(%426 : tensor<1x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.rsqrt %in : f32
      linalg.yield %1229 : f32
    } -> tensor<1x512x1x1xf32>
    %534 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521, %531 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %535 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534, %533 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %collapsed_139 = tensor.collapse_shape %531 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %collapsed_140 = tensor.collapse_shape %533 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %536 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_139 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %537 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg102 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %538 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%536, %537 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %collapsed_141 = tensor.collapse_shape %529 [[0, 1, 2, 3]] : tensor<1x512x1x1xf32> into tensor<512xf32>
    %539 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_141 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_4 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %540 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%539 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %541 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg103 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_9 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %542 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%540, %541 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_142 = tensor.expand_shape %arg60 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %543 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %expanded_142 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %expanded_143 = tensor.expand_shape %arg61 [[0, 1, 2]] output_shape [512, 1, 1] : tensor<512xf32> into tensor<512x1x1xf32>
    %544 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543, %expanded_143 : tensor<2x512x2x2xf32>, tensor<512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%544, %495 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %546 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%545 : tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.cmpf ugt, %in, %cst : f32
      %1230 = arith.select %1229, %in, %cst : f32
      linalg.yield %1230 : f32
    } -> tensor<2x512x2x2xf32>
    %547 = tensor.empty() : tensor<2x512x1x1xf32>
    %548 = linalg.fill ins(%cst : f32) outs(%547 : tensor<2x512x1x1xf32>) -> tensor<2x512x1x1xf32>
    %549 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%546 : tensor<2x512x2x2xf32>) outs(%548 : tensor<2x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x1x1xf32>
    %550 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549 : tensor<2x512x1x1xf32>) outs(%547 : tensor<2x512x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_22 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x1x1xf32>
    %collapsed_144 = tensor.collapse_shape %550 [[0], [1, 2, 3]] : tensor<2x512x1x1xf32> into tensor<2x512xf32>
    %551 = tensor.empty() : tensor<512x1000xf32>
    %transposed = linalg.transpose ins(%arg62 : tensor<1000x512xf32>) outs(%551 : tensor<512x1000xf32>) permutation = [1, 0] 
    %552 = tensor.empty() : tensor<2x1000xf32>
    %553 = linalg.fill ins(%cst : f32) outs(%552 : tensor<2x1000xf32>) -> tensor<2x1000xf32>
    %554 = linalg.matmul ins(%collapsed_144, %transposed : tensor<2x512xf32>, tensor<512x1000xf32>) outs(%553 : tensor<2x1000xf32>) -> tensor<2x1000xf32>
    %555 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%554, %arg63 : tensor<2x1000xf32>, tensor<1000xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %556 = tensor.empty() : tensor<2xi64>
    %557 = linalg.fill ins(%c0_i64 : i64) outs(%556 : tensor<2xi64>) -> tensor<2xi64>
    %558 = tensor.empty() : tensor<2xf32>
    %559 = linalg.fill ins(%cst_1 : f32) outs(%558 : tensor<2xf32>) -> tensor<2xf32>
    %560:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%555 : tensor<2x1000xf32>) outs(%559, %557 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_398: i64):
      %1229 = linalg.index 1 : index
      %1230 = arith.index_cast %1229 : index to i64
      %1231 = arith.maximumf %in, %out : f32
      %1232 = arith.cmpf ogt, %in, %out : f32
      %1233 = arith.select %1232, %1230, %out_398 : i64
      linalg.yield %1231, %1233 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded_145 = tensor.expand_shape %560#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %561 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel"]} ins(%555, %expanded_145 : tensor<2x1000xf32>, tensor<2x1xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %562 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%561 : tensor<2x1000xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.exp %in : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %563 = tensor.empty() : tensor<2x1xf32>
    %564 = linalg.fill ins(%cst : f32) outs(%563 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %565 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "reduction"]} ins(%562 : tensor<2x1000xf32>) outs(%564 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1xf32>
    %566 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%565 : tensor<2x1xf32>) outs(%563 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.log %in : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1xf32>
    %567 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel"]} ins(%561, %566 : tensor<2x1000xf32>, tensor<2x1xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %568 = tensor.empty() : tensor<2xi1>
    %569 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg1 : tensor<2xi64>) outs(%568 : tensor<2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %1229 = arith.cmpi ne, %in, %c-100_i64 : i64
      linalg.yield %1229 : i1
    } -> tensor<2xi1>
    %570 = linalg.generic {indexing_maps = [#map2, #map2, #map11, #map2], iterator_types = ["parallel"]} ins(%569, %arg1, %cst_28 : tensor<2xi1>, tensor<2xi64>, tensor<i64>) outs(%556 : tensor<2xi64>) {
    ^bb0(%in: i1, %in_398: i64, %in_399: i64, %out: i64):
      %1229 = arith.select %in, %in_398, %in_399 : i64
      linalg.yield %1229 : i64
    } -> tensor<2xi64>
    %expanded_146 = tensor.expand_shape %570 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %571 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_146 : tensor<2x1xi64>) outs(%564 : tensor<2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %1229 = linalg.index 0 : index
      %1230 = arith.index_cast %in : i64 to index
      %1231 = arith.cmpi slt, %1230, %c1000 : index
      cf.assert %1231, "index must be smaller than dim size"
      %1232 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %1232, "index must be larger or equal to 0"
      %extracted = tensor.extract %567[%1229, %1230] : tensor<2x1000xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1xf32>
    %collapsed_147 = tensor.collapse_shape %571 [[0, 1]] : tensor<2x1xf32> into tensor<2xf32>
    %572 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_147 : tensor<2xf32>) outs(%558 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.negf %in : f32
      linalg.yield %1229 : f32
    } -> tensor<2xf32>
    %573 = linalg.generic {indexing_maps = [#map2, #map2, #map11, #map2], iterator_types = ["parallel"]} ins(%569, %572, %cst_3 : tensor<2xi1>, tensor<2xf32>, tensor<f32>) outs(%558 : tensor<2xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2xf32>
    %574 = tensor.empty() : tensor<i64>
    %575 = linalg.fill ins(%c0_i64 : i64) outs(%574 : tensor<i64>) -> tensor<i64>
    %576 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["reduction"]} ins(%569 : tensor<2xi1>) outs(%575 : tensor<i64>) {
    ^bb0(%in: i1, %out: i64):
      %1229 = arith.extui %in : i1 to i64
      %1230 = arith.addi %1229, %out : i64
      linalg.yield %1230 : i64
    } -> tensor<i64>
    %577 = tensor.empty() : tensor<f32>
    %578 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%576 : tensor<i64>) outs(%577 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %1229 = arith.sitofp %in : i64 to f32
      linalg.yield %1229 : f32
    } -> tensor<f32>
    %579 = linalg.fill ins(%cst : f32) outs(%577 : tensor<f32>) -> tensor<f32>
    %580 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["reduction"]} ins(%573 : tensor<2xf32>) outs(%579 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<f32>
    %581 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = []} ins(%580, %578 : tensor<f32>, tensor<f32>) outs(%577 : tensor<f32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.divf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<f32>
    %expanded_148 = tensor.expand_shape %arg1 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %582 = tensor.empty() : tensor<1000xi64>
    %583 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%582 : tensor<1000xi64>) {
    ^bb0(%out: i64):
      %1229 = linalg.index 0 : index
      %1230 = arith.index_cast %1229 : index to i64
      linalg.yield %1230 : i64
    } -> tensor<1000xi64>
    %584 = tensor.empty() : tensor<2x1000xi1>
    %585 = linalg.generic {indexing_maps = [#map10, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_148, %583 : tensor<2x1xi64>, tensor<1000xi64>) outs(%584 : tensor<2x1000xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x1000xi1>
    %586 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%585 : tensor<2x1000xi1>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1229 = arith.uitofp %in : i1 to f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %587 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%569 : tensor<2xi1>) outs(%558 : tensor<2xf32>) {
    ^bb0(%in: i1, %out: f32):
      %1229 = arith.uitofp %in : i1 to f32
      linalg.yield %1229 : f32
    } -> tensor<2xf32>
    %expanded_149 = tensor.expand_shape %587 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %588 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel"]} ins(%586, %expanded_149 : tensor<2x1000xf32>, tensor<2x1xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %589 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = []} ins(%cst_2 : tensor<f32>) outs(%577 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.negf %in : f32
      linalg.yield %1229 : f32
    } -> tensor<f32>
    %590 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = []} ins(%589, %578 : tensor<f32>, tensor<f32>) outs(%577 : tensor<f32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.divf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<f32>
    %591 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel"]} ins(%588, %590 : tensor<2x1000xf32>, tensor<f32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %592 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%567 : tensor<2x1000xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = math.exp %in : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %593 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "reduction"]} ins(%591 : tensor<2x1000xf32>) outs(%564 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1xf32>
    %594 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel"]} ins(%592, %593 : tensor<2x1000xf32>, tensor<2x1xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %595 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%591, %594 : tensor<2x1000xf32>, tensor<2x1000xf32>) outs(%552 : tensor<2x1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x1000xf32>
    %596 = tensor.empty() : tensor<2x512xf32>
    %597 = linalg.fill ins(%cst : f32) outs(%596 : tensor<2x512xf32>) -> tensor<2x512xf32>
    %598 = linalg.matmul ins(%595, %arg62 : tensor<2x1000xf32>, tensor<1000x512xf32>) outs(%597 : tensor<2x512xf32>) -> tensor<2x512xf32>
    %599 = tensor.empty() : tensor<1000x2xf32>
    %transposed_150 = linalg.transpose ins(%595 : tensor<2x1000xf32>) outs(%599 : tensor<1000x2xf32>) permutation = [1, 0] 
    %600 = tensor.empty() : tensor<1000x512xf32>
    %601 = linalg.fill ins(%cst : f32) outs(%600 : tensor<1000x512xf32>) -> tensor<1000x512xf32>
    %602 = linalg.matmul ins(%transposed_150, %collapsed_144 : tensor<1000x2xf32>, tensor<2x512xf32>) outs(%601 : tensor<1000x512xf32>) -> tensor<1000x512xf32>
    %603 = tensor.empty() : tensor<1x1000xf32>
    %604 = linalg.fill ins(%cst : f32) outs(%603 : tensor<1x1000xf32>) -> tensor<1x1000xf32>
    %605 = linalg.generic {indexing_maps = [#map7, #map14], iterator_types = ["reduction", "parallel"]} ins(%595 : tensor<2x1000xf32>) outs(%604 : tensor<1x1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<1x1000xf32>
    %collapsed_151 = tensor.collapse_shape %605 [[0, 1]] : tensor<1x1000xf32> into tensor<1000xf32>
    %606 = linalg.generic {indexing_maps = [#map15, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598 : tensor<2x512xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x512x2x2xf32>
    %607 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606 : tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.divf %in, %cst_22 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %608 = tensor.empty() : tensor<2x512x2x2xi1>
    %609 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%546 : tensor<2x512x2x2xf32>) outs(%608 : tensor<2x512x2x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x512x2x2xi1>
    %610 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %cst_3, %607 : tensor<2x512x2x2xi1>, tensor<f32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %611 = linalg.fill ins(%cst : f32) outs(%435 : tensor<512xf32>) -> tensor<512xf32>
    %612 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%610 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %613 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %534 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %614 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%613 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %615 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%612 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_152 = tensor.expand_shape %615 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %616 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%614 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %617 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_140, %collapsed_140 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %618 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%616, %617 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_153 = tensor.expand_shape %618 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %619 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_140, %arg60 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_154 = tensor.expand_shape %619 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %620 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534, %expanded_153 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %621 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %620 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %622 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%621, %expanded_152 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %623 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%622, %expanded_154 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %624 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%614, %collapsed_140 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %625 = tensor.empty() : tensor<512x512x3x3xf32>
    %626 = linalg.fill ins(%cst : f32) outs(%625 : tensor<512x512x3x3xf32>) -> tensor<512x512x3x3xf32>
    %627 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%626 : tensor<512x512x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg59[%1230, %1229, %1233, %1234] : tensor<512x512x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<512x512x3x3xf32>
    %628 = tensor.empty() : tensor<2x512x4x4xf32>
    %629 = linalg.fill ins(%cst : f32) outs(%628 : tensor<2x512x4x4xf32>) -> tensor<2x512x4x4xf32>
    %inserted_slice = tensor.insert_slice %623 into %629[0, 0, 1, 1] [2, 512, 2, 2] [1, 1, 1, 1] : tensor<2x512x2x2xf32> into tensor<2x512x4x4xf32>
    %630 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice, %627 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %631 = tensor.empty() : tensor<512x2x2x2xf32>
    %transposed_155 = linalg.transpose ins(%520 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %transposed_156 = linalg.transpose ins(%623 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %padded_157 = tensor.pad %transposed_155 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<512x2x2x2xf32> to tensor<512x2x4x4xf32>
    %632 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_157, %transposed_156 : tensor<512x2x4x4xf32>, tensor<512x2x2x2xf32>) outs(%626 : tensor<512x512x3x3xf32>) -> tensor<512x512x3x3xf32>
    %transposed_158 = linalg.transpose ins(%632 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) permutation = [1, 0, 2, 3] 
    %633 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%520 : tensor<2x512x2x2xf32>) outs(%608 : tensor<2x512x2x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x512x2x2xi1>
    %634 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %cst_3, %630 : tensor<2x512x2x2xi1>, tensor<f32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %635 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%634 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %636 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %509 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %637 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%636 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %638 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%635 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_159 = tensor.expand_shape %638 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %639 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%637 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %640 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_134, %collapsed_134 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %641 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%639, %640 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_160 = tensor.expand_shape %641 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %642 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_134, %arg57 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_161 = tensor.expand_shape %642 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %643 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %expanded_160 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %644 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %643 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %645 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%644, %expanded_159 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %646 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%645, %expanded_161 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %647 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%637, %collapsed_134 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %648 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%626 : tensor<512x512x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg56[%1230, %1229, %1233, %1234] : tensor<512x512x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<512x512x3x3xf32>
    %inserted_slice_162 = tensor.insert_slice %646 into %629[0, 0, 1, 1] [2, 512, 2, 2] [1, 1, 1, 1] : tensor<2x512x2x2xf32> into tensor<2x512x4x4xf32>
    %649 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_162, %648 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %transposed_163 = linalg.transpose ins(%495 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %transposed_164 = linalg.transpose ins(%646 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %padded_165 = tensor.pad %transposed_163 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<512x2x2x2xf32> to tensor<512x2x4x4xf32>
    %650 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_165, %transposed_164 : tensor<512x2x4x4xf32>, tensor<512x2x2x2xf32>) outs(%626 : tensor<512x512x3x3xf32>) -> tensor<512x512x3x3xf32>
    %transposed_166 = linalg.transpose ins(%650 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) permutation = [1, 0, 2, 3] 
    %651 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610, %649 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %652 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%495 : tensor<2x512x2x2xf32>) outs(%608 : tensor<2x512x2x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x512x2x2xi1>
    %653 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652, %cst_3, %651 : tensor<2x512x2x2xi1>, tensor<f32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %654 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%653 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %655 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %483 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %656 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%655 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %657 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%654 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_167 = tensor.expand_shape %657 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%656 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %659 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_128, %collapsed_128 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %660 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%658, %659 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_168 = tensor.expand_shape %660 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %661 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_128, %arg54 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_169 = tensor.expand_shape %661 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %662 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %expanded_168 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %663 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %662 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %664 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%663, %expanded_167 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %665 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%664, %expanded_169 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%656, %collapsed_128 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %667 = tensor.empty() : tensor<256x512x1x1xf32>
    %668 = linalg.fill ins(%cst : f32) outs(%667 : tensor<256x512x1x1xf32>) -> tensor<256x512x1x1xf32>
    %669 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%668 : tensor<256x512x1x1xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %extracted = tensor.extract %arg53[%1230, %1229, %c0, %c0] : tensor<512x256x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x512x1x1xf32>
    %inserted_slice_170 = tensor.insert_slice %665 into %629[0, 0, 0, 0] [2, 512, 2, 2] [1, 1, 2, 2] : tensor<2x512x2x2xf32> into tensor<2x512x4x4xf32>
    %670 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_170, %669 : tensor<2x512x4x4xf32>, tensor<256x512x1x1xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %671 = tensor.empty() : tensor<256x2x4x4xf32>
    %transposed_171 = linalg.transpose ins(%412 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %672 = tensor.empty() : tensor<256x1024x2x2xf32>
    %expanded_172 = tensor.expand_shape %transposed_171 [[0], [1, 2], [3], [4]] output_shape [256, 2, 1, 4, 4] : tensor<256x2x4x4xf32> into tensor<256x2x1x4x4xf32>
    %expanded_173 = tensor.expand_shape %665 [[0], [1], [2, 3], [4]] output_shape [2, 512, 1, 2, 2] : tensor<2x512x2x2xf32> into tensor<2x512x1x2x2xf32>
    %expanded_174 = tensor.expand_shape %672 [[0], [1, 2], [3], [4]] output_shape [256, 2, 512, 2, 2] : tensor<256x1024x2x2xf32> into tensor<256x2x512x2x2xf32>
    %673 = linalg.fill ins(%cst : f32) outs(%expanded_174 : tensor<256x2x512x2x2xf32>) -> tensor<256x2x512x2x2xf32>
    %674 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_172, %expanded_173 : tensor<256x2x1x4x4xf32>, tensor<2x512x1x2x2xf32>) outs(%673 : tensor<256x2x512x2x2xf32>) -> tensor<256x2x512x2x2xf32>
    %collapsed_175 = tensor.collapse_shape %674 [[0], [1, 2], [3], [4]] : tensor<256x2x512x2x2xf32> into tensor<256x1024x2x2xf32>
    %extracted_slice = tensor.extract_slice %collapsed_175[0, 0, 0, 0] [256, 1024, 1, 2] [1, 1, 1, 1] : tensor<256x1024x2x2xf32> to tensor<256x1024x1x2xf32>
    %extracted_slice_176 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [256, 1024, 1, 1] [1, 1, 1, 1] : tensor<256x1024x1x2xf32> to tensor<256x1024x1x1xf32>
    %expanded_177 = tensor.expand_shape %extracted_slice_176 [[0], [1, 2], [3], [4]] output_shape [256, 2, 512, 1, 1] : tensor<256x1024x1x1xf32> into tensor<256x2x512x1x1xf32>
    %675 = tensor.empty() : tensor<2x512x256x1x1xf32>
    %transposed_178 = linalg.transpose ins(%expanded_177 : tensor<256x2x512x1x1xf32>) outs(%675 : tensor<2x512x256x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %676 = tensor.empty() : tensor<512x256x1x1xf32>
    %677 = linalg.fill ins(%cst : f32) outs(%676 : tensor<512x256x1x1xf32>) -> tensor<512x256x1x1xf32>
    %678 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_178 : tensor<2x512x256x1x1xf32>) outs(%677 : tensor<512x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512x256x1x1xf32>
    %679 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %459 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %680 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%679 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %681 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%680 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %682 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_123, %collapsed_123 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %683 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%681, %682 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_179 = tensor.expand_shape %683 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %684 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_123, %arg51 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_180 = tensor.expand_shape %684 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %685 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%459, %expanded_179 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %686 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %685 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %687 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686, %expanded_167 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %688 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%687, %expanded_180 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %689 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%680, %collapsed_123 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %690 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%626 : tensor<512x512x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg50[%1230, %1229, %1233, %1234] : tensor<512x512x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<512x512x3x3xf32>
    %inserted_slice_181 = tensor.insert_slice %688 into %629[0, 0, 1, 1] [2, 512, 2, 2] [1, 1, 1, 1] : tensor<2x512x2x2xf32> into tensor<2x512x4x4xf32>
    %691 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_181, %690 : tensor<2x512x4x4xf32>, tensor<512x512x3x3xf32>) outs(%414 : tensor<2x512x2x2xf32>) -> tensor<2x512x2x2xf32>
    %transposed_182 = linalg.transpose ins(%445 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %transposed_183 = linalg.transpose ins(%688 : tensor<2x512x2x2xf32>) outs(%631 : tensor<512x2x2x2xf32>) permutation = [1, 0, 2, 3] 
    %padded_184 = tensor.pad %transposed_182 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<512x2x2x2xf32> to tensor<512x2x4x4xf32>
    %692 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_184, %transposed_183 : tensor<512x2x4x4xf32>, tensor<512x2x2x2xf32>) outs(%626 : tensor<512x512x3x3xf32>) -> tensor<512x512x3x3xf32>
    %transposed_185 = linalg.transpose ins(%692 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) permutation = [1, 0, 2, 3] 
    %693 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445 : tensor<2x512x2x2xf32>) outs(%608 : tensor<2x512x2x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x512x2x2xi1>
    %694 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %cst_3, %691 : tensor<2x512x2x2xi1>, tensor<f32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %695 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%694 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %696 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %433 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %697 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%696 : tensor<2x512x2x2xf32>) outs(%611 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %698 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%695 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_186 = tensor.expand_shape %698 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %699 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%697 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_23 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %700 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_117, %collapsed_117 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %701 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%699, %700 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_187 = tensor.expand_shape %701 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %702 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_117, %arg48 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %expanded_188 = tensor.expand_shape %702 [[0, 1, 2, 3]] output_shape [1, 512, 1, 1] : tensor<512xf32> into tensor<1x512x1x1xf32>
    %703 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %expanded_187 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %704 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %703 : tensor<2x512x2x2xf32>, tensor<2x512x2x2xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %705 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%704, %expanded_186 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %706 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705, %expanded_188 : tensor<2x512x2x2xf32>, tensor<1x512x1x1xf32>) outs(%413 : tensor<2x512x2x2xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x512x2x2xf32>
    %707 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%697, %collapsed_117 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %708 = tensor.empty() : tensor<256x512x3x3xf32>
    %709 = linalg.fill ins(%cst : f32) outs(%708 : tensor<256x512x3x3xf32>) -> tensor<256x512x3x3xf32>
    %710 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%709 : tensor<256x512x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg47[%1230, %1229, %1233, %1234] : tensor<512x256x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x512x3x3xf32>
    %711 = tensor.empty() : tensor<2x512x6x6xf32>
    %712 = linalg.fill ins(%cst : f32) outs(%711 : tensor<2x512x6x6xf32>) -> tensor<2x512x6x6xf32>
    %inserted_slice_189 = tensor.insert_slice %706 into %712[0, 0, 1, 1] [2, 512, 2, 2] [1, 1, 2, 2] : tensor<2x512x2x2xf32> into tensor<2x512x6x6xf32>
    %713 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_189, %710 : tensor<2x512x6x6xf32>, tensor<256x512x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %padded_190 = tensor.pad %transposed_171 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<256x2x4x4xf32> to tensor<256x2x6x6xf32>
    %714 = tensor.empty() : tensor<256x1024x4x4xf32>
    %expanded_191 = tensor.expand_shape %padded_190 [[0], [1, 2], [3], [4]] output_shape [256, 2, 1, 6, 6] : tensor<256x2x6x6xf32> into tensor<256x2x1x6x6xf32>
    %expanded_192 = tensor.expand_shape %706 [[0], [1], [2, 3], [4]] output_shape [2, 512, 1, 2, 2] : tensor<2x512x2x2xf32> into tensor<2x512x1x2x2xf32>
    %expanded_193 = tensor.expand_shape %714 [[0], [1, 2], [3], [4]] output_shape [256, 2, 512, 4, 4] : tensor<256x1024x4x4xf32> into tensor<256x2x512x4x4xf32>
    %715 = linalg.fill ins(%cst : f32) outs(%expanded_193 : tensor<256x2x512x4x4xf32>) -> tensor<256x2x512x4x4xf32>
    %716 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_191, %expanded_192 : tensor<256x2x1x6x6xf32>, tensor<2x512x1x2x2xf32>) outs(%715 : tensor<256x2x512x4x4xf32>) -> tensor<256x2x512x4x4xf32>
    %collapsed_194 = tensor.collapse_shape %716 [[0], [1, 2], [3], [4]] : tensor<256x2x512x4x4xf32> into tensor<256x1024x4x4xf32>
    %extracted_slice_195 = tensor.extract_slice %collapsed_194[0, 0, 0, 0] [256, 1024, 3, 4] [1, 1, 1, 1] : tensor<256x1024x4x4xf32> to tensor<256x1024x3x4xf32>
    %extracted_slice_196 = tensor.extract_slice %extracted_slice_195[0, 0, 0, 0] [256, 1024, 3, 3] [1, 1, 1, 1] : tensor<256x1024x3x4xf32> to tensor<256x1024x3x3xf32>
    %expanded_197 = tensor.expand_shape %extracted_slice_196 [[0], [1, 2], [3], [4]] output_shape [256, 2, 512, 3, 3] : tensor<256x1024x3x3xf32> into tensor<256x2x512x3x3xf32>
    %717 = tensor.empty() : tensor<2x512x256x3x3xf32>
    %transposed_198 = linalg.transpose ins(%expanded_197 : tensor<256x2x512x3x3xf32>) outs(%717 : tensor<2x512x256x3x3xf32>) permutation = [1, 2, 0, 3, 4] 
    %718 = tensor.empty() : tensor<512x256x3x3xf32>
    %719 = linalg.fill ins(%cst : f32) outs(%718 : tensor<512x256x3x3xf32>) -> tensor<512x256x3x3xf32>
    %720 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_198 : tensor<2x512x256x3x3xf32>) outs(%719 : tensor<512x256x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<512x256x3x3xf32>
    %721 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%670, %713 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %722 = tensor.empty() : tensor<2x256x4x4xi1>
    %723 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412 : tensor<2x256x4x4xf32>) outs(%722 : tensor<2x256x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x256x4x4xi1>
    %724 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723, %cst_3, %721 : tensor<2x256x4x4xi1>, tensor<f32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %725 = linalg.fill ins(%cst : f32) outs(%301 : tensor<256xf32>) -> tensor<256xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%724 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %727 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724, %400 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %728 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%727 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %729 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%726 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_199 = tensor.expand_shape %729 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %730 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%728 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %731 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_111, %collapsed_111 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %732 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%730, %731 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_200 = tensor.expand_shape %732 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_111, %arg45 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_201 = tensor.expand_shape %733 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %734 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %expanded_200 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %735 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724, %734 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %736 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%735, %expanded_199 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %737 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%736, %expanded_201 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %738 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%728, %collapsed_111 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %739 = tensor.empty() : tensor<256x256x3x3xf32>
    %740 = linalg.fill ins(%cst : f32) outs(%739 : tensor<256x256x3x3xf32>) -> tensor<256x256x3x3xf32>
    %741 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%740 : tensor<256x256x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg44[%1230, %1229, %1233, %1234] : tensor<256x256x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x256x3x3xf32>
    %742 = tensor.empty() : tensor<2x256x6x6xf32>
    %743 = linalg.fill ins(%cst : f32) outs(%742 : tensor<2x256x6x6xf32>) -> tensor<2x256x6x6xf32>
    %inserted_slice_202 = tensor.insert_slice %737 into %743[0, 0, 1, 1] [2, 256, 4, 4] [1, 1, 1, 1] : tensor<2x256x4x4xf32> into tensor<2x256x6x6xf32>
    %744 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_202, %741 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %transposed_203 = linalg.transpose ins(%386 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %transposed_204 = linalg.transpose ins(%737 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %padded_205 = tensor.pad %transposed_203 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<256x2x4x4xf32> to tensor<256x2x6x6xf32>
    %745 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_205, %transposed_204 : tensor<256x2x6x6xf32>, tensor<256x2x4x4xf32>) outs(%740 : tensor<256x256x3x3xf32>) -> tensor<256x256x3x3xf32>
    %transposed_206 = linalg.transpose ins(%745 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) permutation = [1, 0, 2, 3] 
    %746 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386 : tensor<2x256x4x4xf32>) outs(%722 : tensor<2x256x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x256x4x4xi1>
    %747 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%746, %cst_3, %744 : tensor<2x256x4x4xi1>, tensor<f32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %748 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%747 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %749 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%747, %375 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %750 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%749 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %751 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%748 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_207 = tensor.expand_shape %751 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %752 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%750 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %753 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_105, %collapsed_105 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %754 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%752, %753 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_208 = tensor.expand_shape %754 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %755 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_105, %arg42 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_209 = tensor.expand_shape %755 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %756 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %expanded_208 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %757 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%747, %756 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %758 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%757, %expanded_207 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %759 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%758, %expanded_209 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %760 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%750, %collapsed_105 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %761 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%740 : tensor<256x256x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg41[%1230, %1229, %1233, %1234] : tensor<256x256x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x256x3x3xf32>
    %inserted_slice_210 = tensor.insert_slice %759 into %743[0, 0, 1, 1] [2, 256, 4, 4] [1, 1, 1, 1] : tensor<2x256x4x4xf32> into tensor<2x256x6x6xf32>
    %762 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_210, %761 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %transposed_211 = linalg.transpose ins(%361 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %transposed_212 = linalg.transpose ins(%759 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %padded_213 = tensor.pad %transposed_211 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<256x2x4x4xf32> to tensor<256x2x6x6xf32>
    %763 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_213, %transposed_212 : tensor<256x2x6x6xf32>, tensor<256x2x4x4xf32>) outs(%740 : tensor<256x256x3x3xf32>) -> tensor<256x256x3x3xf32>
    %transposed_214 = linalg.transpose ins(%763 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) permutation = [1, 0, 2, 3] 
    %764 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724, %762 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %765 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361 : tensor<2x256x4x4xf32>) outs(%722 : tensor<2x256x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x256x4x4xi1>
    %766 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%765, %cst_3, %764 : tensor<2x256x4x4xi1>, tensor<f32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %767 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%766 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %768 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %349 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %769 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%768 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %770 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%767 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_215 = tensor.expand_shape %770 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %771 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%769 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %772 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_99, %collapsed_99 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %773 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%771, %772 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_216 = tensor.expand_shape %773 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %774 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_99, %arg39 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_217 = tensor.expand_shape %774 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %775 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %expanded_216 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %776 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %775 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %777 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%776, %expanded_215 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %778 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%777, %expanded_217 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %779 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%769, %collapsed_99 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %780 = tensor.empty() : tensor<128x256x1x1xf32>
    %781 = linalg.fill ins(%cst : f32) outs(%780 : tensor<128x256x1x1xf32>) -> tensor<128x256x1x1xf32>
    %782 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%781 : tensor<128x256x1x1xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %extracted = tensor.extract %arg38[%1230, %1229, %c0, %c0] : tensor<256x128x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x1x1xf32>
    %783 = tensor.empty() : tensor<2x256x8x8xf32>
    %784 = linalg.fill ins(%cst : f32) outs(%783 : tensor<2x256x8x8xf32>) -> tensor<2x256x8x8xf32>
    %inserted_slice_218 = tensor.insert_slice %778 into %784[0, 0, 0, 0] [2, 256, 4, 4] [1, 1, 2, 2] : tensor<2x256x4x4xf32> into tensor<2x256x8x8xf32>
    %785 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_218, %782 : tensor<2x256x8x8xf32>, tensor<128x256x1x1xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %786 = tensor.empty() : tensor<128x2x8x8xf32>
    %transposed_219 = linalg.transpose ins(%278 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %787 = tensor.empty() : tensor<128x512x2x2xf32>
    %expanded_220 = tensor.expand_shape %transposed_219 [[0], [1, 2], [3], [4]] output_shape [128, 2, 1, 8, 8] : tensor<128x2x8x8xf32> into tensor<128x2x1x8x8xf32>
    %expanded_221 = tensor.expand_shape %778 [[0], [1], [2, 3], [4]] output_shape [2, 256, 1, 4, 4] : tensor<2x256x4x4xf32> into tensor<2x256x1x4x4xf32>
    %expanded_222 = tensor.expand_shape %787 [[0], [1, 2], [3], [4]] output_shape [128, 2, 256, 2, 2] : tensor<128x512x2x2xf32> into tensor<128x2x256x2x2xf32>
    %788 = linalg.fill ins(%cst : f32) outs(%expanded_222 : tensor<128x2x256x2x2xf32>) -> tensor<128x2x256x2x2xf32>
    %789 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_220, %expanded_221 : tensor<128x2x1x8x8xf32>, tensor<2x256x1x4x4xf32>) outs(%788 : tensor<128x2x256x2x2xf32>) -> tensor<128x2x256x2x2xf32>
    %collapsed_223 = tensor.collapse_shape %789 [[0], [1, 2], [3], [4]] : tensor<128x2x256x2x2xf32> into tensor<128x512x2x2xf32>
    %extracted_slice_224 = tensor.extract_slice %collapsed_223[0, 0, 0, 0] [128, 512, 1, 2] [1, 1, 1, 1] : tensor<128x512x2x2xf32> to tensor<128x512x1x2xf32>
    %extracted_slice_225 = tensor.extract_slice %extracted_slice_224[0, 0, 0, 0] [128, 512, 1, 1] [1, 1, 1, 1] : tensor<128x512x1x2xf32> to tensor<128x512x1x1xf32>
    %expanded_226 = tensor.expand_shape %extracted_slice_225 [[0], [1, 2], [3], [4]] output_shape [128, 2, 256, 1, 1] : tensor<128x512x1x1xf32> into tensor<128x2x256x1x1xf32>
    %790 = tensor.empty() : tensor<2x256x128x1x1xf32>
    %transposed_227 = linalg.transpose ins(%expanded_226 : tensor<128x2x256x1x1xf32>) outs(%790 : tensor<2x256x128x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %791 = tensor.empty() : tensor<256x128x1x1xf32>
    %792 = linalg.fill ins(%cst : f32) outs(%791 : tensor<256x128x1x1xf32>) -> tensor<256x128x1x1xf32>
    %793 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_227 : tensor<2x256x128x1x1xf32>) outs(%792 : tensor<256x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256x128x1x1xf32>
    %794 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %325 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %795 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%794 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %796 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%795 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %797 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_94, %collapsed_94 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %798 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%796, %797 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_228 = tensor.expand_shape %798 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %799 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_94, %arg36 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_229 = tensor.expand_shape %799 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %800 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %expanded_228 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %801 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %800 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %802 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%801, %expanded_215 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %803 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %expanded_229 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %804 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%795, %collapsed_94 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %805 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%740 : tensor<256x256x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg35[%1230, %1229, %1233, %1234] : tensor<256x256x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x256x3x3xf32>
    %inserted_slice_230 = tensor.insert_slice %803 into %743[0, 0, 1, 1] [2, 256, 4, 4] [1, 1, 1, 1] : tensor<2x256x4x4xf32> into tensor<2x256x6x6xf32>
    %806 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_230, %805 : tensor<2x256x6x6xf32>, tensor<256x256x3x3xf32>) outs(%280 : tensor<2x256x4x4xf32>) -> tensor<2x256x4x4xf32>
    %transposed_231 = linalg.transpose ins(%311 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %transposed_232 = linalg.transpose ins(%803 : tensor<2x256x4x4xf32>) outs(%671 : tensor<256x2x4x4xf32>) permutation = [1, 0, 2, 3] 
    %padded_233 = tensor.pad %transposed_231 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<256x2x4x4xf32> to tensor<256x2x6x6xf32>
    %807 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_233, %transposed_232 : tensor<256x2x6x6xf32>, tensor<256x2x4x4xf32>) outs(%740 : tensor<256x256x3x3xf32>) -> tensor<256x256x3x3xf32>
    %transposed_234 = linalg.transpose ins(%807 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) permutation = [1, 0, 2, 3] 
    %808 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311 : tensor<2x256x4x4xf32>) outs(%722 : tensor<2x256x4x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x256x4x4xi1>
    %809 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%808, %cst_3, %806 : tensor<2x256x4x4xi1>, tensor<f32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %810 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%809 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %811 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%809, %299 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %812 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%811 : tensor<2x256x4x4xf32>) outs(%725 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %813 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%810 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_235 = tensor.expand_shape %813 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %814 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%812 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_24 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %815 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_88, %collapsed_88 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %816 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%814, %815 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_236 = tensor.expand_shape %816 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %817 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_88, %arg33 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %expanded_237 = tensor.expand_shape %817 [[0, 1, 2, 3]] output_shape [1, 256, 1, 1] : tensor<256xf32> into tensor<1x256x1x1xf32>
    %818 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_236 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %819 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%809, %818 : tensor<2x256x4x4xf32>, tensor<2x256x4x4xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %820 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%819, %expanded_235 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %821 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%820, %expanded_237 : tensor<2x256x4x4xf32>, tensor<1x256x1x1xf32>) outs(%279 : tensor<2x256x4x4xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x256x4x4xf32>
    %822 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%812, %collapsed_88 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %823 = tensor.empty() : tensor<128x256x3x3xf32>
    %824 = linalg.fill ins(%cst : f32) outs(%823 : tensor<128x256x3x3xf32>) -> tensor<128x256x3x3xf32>
    %825 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%824 : tensor<128x256x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg32[%1230, %1229, %1233, %1234] : tensor<256x128x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x256x3x3xf32>
    %826 = tensor.empty() : tensor<2x256x10x10xf32>
    %827 = linalg.fill ins(%cst : f32) outs(%826 : tensor<2x256x10x10xf32>) -> tensor<2x256x10x10xf32>
    %inserted_slice_238 = tensor.insert_slice %821 into %827[0, 0, 1, 1] [2, 256, 4, 4] [1, 1, 2, 2] : tensor<2x256x4x4xf32> into tensor<2x256x10x10xf32>
    %828 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_238, %825 : tensor<2x256x10x10xf32>, tensor<128x256x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %padded_239 = tensor.pad %transposed_219 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<128x2x8x8xf32> to tensor<128x2x10x10xf32>
    %829 = tensor.empty() : tensor<128x512x4x4xf32>
    %expanded_240 = tensor.expand_shape %padded_239 [[0], [1, 2], [3], [4]] output_shape [128, 2, 1, 10, 10] : tensor<128x2x10x10xf32> into tensor<128x2x1x10x10xf32>
    %expanded_241 = tensor.expand_shape %821 [[0], [1], [2, 3], [4]] output_shape [2, 256, 1, 4, 4] : tensor<2x256x4x4xf32> into tensor<2x256x1x4x4xf32>
    %expanded_242 = tensor.expand_shape %829 [[0], [1, 2], [3], [4]] output_shape [128, 2, 256, 4, 4] : tensor<128x512x4x4xf32> into tensor<128x2x256x4x4xf32>
    %830 = linalg.fill ins(%cst : f32) outs(%expanded_242 : tensor<128x2x256x4x4xf32>) -> tensor<128x2x256x4x4xf32>
    %831 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_240, %expanded_241 : tensor<128x2x1x10x10xf32>, tensor<2x256x1x4x4xf32>) outs(%830 : tensor<128x2x256x4x4xf32>) -> tensor<128x2x256x4x4xf32>
    %collapsed_243 = tensor.collapse_shape %831 [[0], [1, 2], [3], [4]] : tensor<128x2x256x4x4xf32> into tensor<128x512x4x4xf32>
    %extracted_slice_244 = tensor.extract_slice %collapsed_243[0, 0, 0, 0] [128, 512, 3, 4] [1, 1, 1, 1] : tensor<128x512x4x4xf32> to tensor<128x512x3x4xf32>
    %extracted_slice_245 = tensor.extract_slice %extracted_slice_244[0, 0, 0, 0] [128, 512, 3, 3] [1, 1, 1, 1] : tensor<128x512x3x4xf32> to tensor<128x512x3x3xf32>
    %expanded_246 = tensor.expand_shape %extracted_slice_245 [[0], [1, 2], [3], [4]] output_shape [128, 2, 256, 3, 3] : tensor<128x512x3x3xf32> into tensor<128x2x256x3x3xf32>
    %832 = tensor.empty() : tensor<2x256x128x3x3xf32>
    %transposed_247 = linalg.transpose ins(%expanded_246 : tensor<128x2x256x3x3xf32>) outs(%832 : tensor<2x256x128x3x3xf32>) permutation = [1, 2, 0, 3, 4] 
    %833 = tensor.empty() : tensor<256x128x3x3xf32>
    %834 = linalg.fill ins(%cst : f32) outs(%833 : tensor<256x128x3x3xf32>) -> tensor<256x128x3x3xf32>
    %835 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_247 : tensor<2x256x128x3x3xf32>) outs(%834 : tensor<256x128x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<256x128x3x3xf32>
    %836 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%785, %828 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %837 = tensor.empty() : tensor<2x128x8x8xi1>
    %838 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278 : tensor<2x128x8x8xf32>) outs(%837 : tensor<2x128x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x128x8x8xi1>
    %839 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%838, %cst_3, %836 : tensor<2x128x8x8xi1>, tensor<f32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %840 = linalg.fill ins(%cst : f32) outs(%167 : tensor<128xf32>) -> tensor<128xf32>
    %841 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%839 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %842 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%839, %266 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %843 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%842 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %844 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%841 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_248 = tensor.expand_shape %844 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %845 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%843 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %846 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_82, %collapsed_82 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %847 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%845, %846 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_249 = tensor.expand_shape %847 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %848 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_82, %arg30 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_250 = tensor.expand_shape %848 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %849 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %expanded_249 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %850 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%839, %849 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %851 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%850, %expanded_248 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %852 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%851, %expanded_250 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %853 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%843, %collapsed_82 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %854 = tensor.empty() : tensor<128x128x3x3xf32>
    %855 = linalg.fill ins(%cst : f32) outs(%854 : tensor<128x128x3x3xf32>) -> tensor<128x128x3x3xf32>
    %856 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%855 : tensor<128x128x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg29[%1230, %1229, %1233, %1234] : tensor<128x128x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x128x3x3xf32>
    %857 = tensor.empty() : tensor<2x128x10x10xf32>
    %858 = linalg.fill ins(%cst : f32) outs(%857 : tensor<2x128x10x10xf32>) -> tensor<2x128x10x10xf32>
    %inserted_slice_251 = tensor.insert_slice %852 into %858[0, 0, 1, 1] [2, 128, 8, 8] [1, 1, 1, 1] : tensor<2x128x8x8xf32> into tensor<2x128x10x10xf32>
    %859 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_251, %856 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %transposed_252 = linalg.transpose ins(%252 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %transposed_253 = linalg.transpose ins(%852 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %padded_254 = tensor.pad %transposed_252 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<128x2x8x8xf32> to tensor<128x2x10x10xf32>
    %860 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_254, %transposed_253 : tensor<128x2x10x10xf32>, tensor<128x2x8x8xf32>) outs(%855 : tensor<128x128x3x3xf32>) -> tensor<128x128x3x3xf32>
    %transposed_255 = linalg.transpose ins(%860 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) permutation = [1, 0, 2, 3] 
    %861 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252 : tensor<2x128x8x8xf32>) outs(%837 : tensor<2x128x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x128x8x8xi1>
    %862 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%861, %cst_3, %859 : tensor<2x128x8x8xi1>, tensor<f32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %863 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%862 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %864 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%862, %241 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %865 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%864 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %866 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%863 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_256 = tensor.expand_shape %866 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %867 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%865 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %868 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_76, %collapsed_76 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %869 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%867, %868 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_257 = tensor.expand_shape %869 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %870 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_76, %arg27 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_258 = tensor.expand_shape %870 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %871 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%241, %expanded_257 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %872 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%862, %871 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %873 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%872, %expanded_256 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %874 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%873, %expanded_258 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %875 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%865, %collapsed_76 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %876 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%855 : tensor<128x128x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg26[%1230, %1229, %1233, %1234] : tensor<128x128x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x128x3x3xf32>
    %inserted_slice_259 = tensor.insert_slice %874 into %858[0, 0, 1, 1] [2, 128, 8, 8] [1, 1, 1, 1] : tensor<2x128x8x8xf32> into tensor<2x128x10x10xf32>
    %877 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_259, %876 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %transposed_260 = linalg.transpose ins(%227 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %transposed_261 = linalg.transpose ins(%874 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %padded_262 = tensor.pad %transposed_260 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<128x2x8x8xf32> to tensor<128x2x10x10xf32>
    %878 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_262, %transposed_261 : tensor<128x2x10x10xf32>, tensor<128x2x8x8xf32>) outs(%855 : tensor<128x128x3x3xf32>) -> tensor<128x128x3x3xf32>
    %transposed_263 = linalg.transpose ins(%878 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) permutation = [1, 0, 2, 3] 
    %879 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%839, %877 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %880 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227 : tensor<2x128x8x8xf32>) outs(%837 : tensor<2x128x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x128x8x8xi1>
    %881 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%880, %cst_3, %879 : tensor<2x128x8x8xi1>, tensor<f32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %882 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%881 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %883 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %215 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %884 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%883 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %885 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%882 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_264 = tensor.expand_shape %885 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %886 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%884 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %887 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_70, %collapsed_70 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %888 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%886, %887 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_265 = tensor.expand_shape %888 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %889 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_70, %arg24 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_266 = tensor.expand_shape %889 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %890 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %expanded_265 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %891 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %890 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %892 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%891, %expanded_264 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %893 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892, %expanded_266 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %894 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%884, %collapsed_70 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %895 = tensor.empty() : tensor<64x128x1x1xf32>
    %896 = linalg.fill ins(%cst : f32) outs(%895 : tensor<64x128x1x1xf32>) -> tensor<64x128x1x1xf32>
    %897 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%896 : tensor<64x128x1x1xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %extracted = tensor.extract %arg23[%1230, %1229, %c0, %c0] : tensor<128x64x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x128x1x1xf32>
    %898 = tensor.empty() : tensor<2x128x16x16xf32>
    %899 = linalg.fill ins(%cst : f32) outs(%898 : tensor<2x128x16x16xf32>) -> tensor<2x128x16x16xf32>
    %inserted_slice_267 = tensor.insert_slice %893 into %899[0, 0, 0, 0] [2, 128, 8, 8] [1, 1, 2, 2] : tensor<2x128x8x8xf32> into tensor<2x128x16x16xf32>
    %900 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_267, %897 : tensor<2x128x16x16xf32>, tensor<64x128x1x1xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %901 = tensor.empty() : tensor<64x2x16x16xf32>
    %transposed_268 = linalg.transpose ins(%144 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %902 = tensor.empty() : tensor<64x256x2x2xf32>
    %expanded_269 = tensor.expand_shape %transposed_268 [[0], [1, 2], [3], [4]] output_shape [64, 2, 1, 16, 16] : tensor<64x2x16x16xf32> into tensor<64x2x1x16x16xf32>
    %expanded_270 = tensor.expand_shape %893 [[0], [1], [2, 3], [4]] output_shape [2, 128, 1, 8, 8] : tensor<2x128x8x8xf32> into tensor<2x128x1x8x8xf32>
    %expanded_271 = tensor.expand_shape %902 [[0], [1, 2], [3], [4]] output_shape [64, 2, 128, 2, 2] : tensor<64x256x2x2xf32> into tensor<64x2x128x2x2xf32>
    %903 = linalg.fill ins(%cst : f32) outs(%expanded_271 : tensor<64x2x128x2x2xf32>) -> tensor<64x2x128x2x2xf32>
    %904 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_269, %expanded_270 : tensor<64x2x1x16x16xf32>, tensor<2x128x1x8x8xf32>) outs(%903 : tensor<64x2x128x2x2xf32>) -> tensor<64x2x128x2x2xf32>
    %collapsed_272 = tensor.collapse_shape %904 [[0], [1, 2], [3], [4]] : tensor<64x2x128x2x2xf32> into tensor<64x256x2x2xf32>
    %extracted_slice_273 = tensor.extract_slice %collapsed_272[0, 0, 0, 0] [64, 256, 1, 2] [1, 1, 1, 1] : tensor<64x256x2x2xf32> to tensor<64x256x1x2xf32>
    %extracted_slice_274 = tensor.extract_slice %extracted_slice_273[0, 0, 0, 0] [64, 256, 1, 1] [1, 1, 1, 1] : tensor<64x256x1x2xf32> to tensor<64x256x1x1xf32>
    %expanded_275 = tensor.expand_shape %extracted_slice_274 [[0], [1, 2], [3], [4]] output_shape [64, 2, 128, 1, 1] : tensor<64x256x1x1xf32> into tensor<64x2x128x1x1xf32>
    %905 = tensor.empty() : tensor<2x128x64x1x1xf32>
    %transposed_276 = linalg.transpose ins(%expanded_275 : tensor<64x2x128x1x1xf32>) outs(%905 : tensor<2x128x64x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %906 = tensor.empty() : tensor<128x64x1x1xf32>
    %907 = linalg.fill ins(%cst : f32) outs(%906 : tensor<128x64x1x1xf32>) -> tensor<128x64x1x1xf32>
    %908 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_276 : tensor<2x128x64x1x1xf32>) outs(%907 : tensor<128x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128x64x1x1xf32>
    %909 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %191 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %910 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%909 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %911 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%910 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %912 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_65, %collapsed_65 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %913 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%911, %912 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_277 = tensor.expand_shape %913 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %914 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_65, %arg21 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_278 = tensor.expand_shape %914 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %915 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_277 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %916 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %915 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %917 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%916, %expanded_264 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %918 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%917, %expanded_278 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %919 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%910, %collapsed_65 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %920 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%855 : tensor<128x128x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg20[%1230, %1229, %1233, %1234] : tensor<128x128x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<128x128x3x3xf32>
    %inserted_slice_279 = tensor.insert_slice %918 into %858[0, 0, 1, 1] [2, 128, 8, 8] [1, 1, 1, 1] : tensor<2x128x8x8xf32> into tensor<2x128x10x10xf32>
    %921 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_279, %920 : tensor<2x128x10x10xf32>, tensor<128x128x3x3xf32>) outs(%146 : tensor<2x128x8x8xf32>) -> tensor<2x128x8x8xf32>
    %transposed_280 = linalg.transpose ins(%177 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %transposed_281 = linalg.transpose ins(%918 : tensor<2x128x8x8xf32>) outs(%786 : tensor<128x2x8x8xf32>) permutation = [1, 0, 2, 3] 
    %padded_282 = tensor.pad %transposed_280 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<128x2x8x8xf32> to tensor<128x2x10x10xf32>
    %922 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_282, %transposed_281 : tensor<128x2x10x10xf32>, tensor<128x2x8x8xf32>) outs(%855 : tensor<128x128x3x3xf32>) -> tensor<128x128x3x3xf32>
    %transposed_283 = linalg.transpose ins(%922 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) permutation = [1, 0, 2, 3] 
    %923 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<2x128x8x8xf32>) outs(%837 : tensor<2x128x8x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x128x8x8xi1>
    %924 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%923, %cst_3, %921 : tensor<2x128x8x8xi1>, tensor<f32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %925 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%924 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %926 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%924, %165 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %927 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%926 : tensor<2x128x8x8xf32>) outs(%840 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %928 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%925 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_284 = tensor.expand_shape %928 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %929 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%927 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_25 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %930 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_59, %collapsed_59 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %931 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%929, %930 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_285 = tensor.expand_shape %931 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %932 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_59, %arg18 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %expanded_286 = tensor.expand_shape %932 [[0, 1, 2, 3]] output_shape [1, 128, 1, 1] : tensor<128xf32> into tensor<1x128x1x1xf32>
    %933 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_285 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %934 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%924, %933 : tensor<2x128x8x8xf32>, tensor<2x128x8x8xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %935 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%934, %expanded_284 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %936 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%935, %expanded_286 : tensor<2x128x8x8xf32>, tensor<1x128x1x1xf32>) outs(%145 : tensor<2x128x8x8xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x128x8x8xf32>
    %937 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%927, %collapsed_59 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %938 = tensor.empty() : tensor<64x128x3x3xf32>
    %939 = linalg.fill ins(%cst : f32) outs(%938 : tensor<64x128x3x3xf32>) -> tensor<64x128x3x3xf32>
    %940 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%939 : tensor<64x128x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg17[%1230, %1229, %1233, %1234] : tensor<128x64x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x128x3x3xf32>
    %941 = tensor.empty() : tensor<2x128x18x18xf32>
    %942 = linalg.fill ins(%cst : f32) outs(%941 : tensor<2x128x18x18xf32>) -> tensor<2x128x18x18xf32>
    %inserted_slice_287 = tensor.insert_slice %936 into %942[0, 0, 1, 1] [2, 128, 8, 8] [1, 1, 2, 2] : tensor<2x128x8x8xf32> into tensor<2x128x18x18xf32>
    %943 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_287, %940 : tensor<2x128x18x18xf32>, tensor<64x128x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %padded_288 = tensor.pad %transposed_268 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<64x2x16x16xf32> to tensor<64x2x18x18xf32>
    %944 = tensor.empty() : tensor<64x256x4x4xf32>
    %expanded_289 = tensor.expand_shape %padded_288 [[0], [1, 2], [3], [4]] output_shape [64, 2, 1, 18, 18] : tensor<64x2x18x18xf32> into tensor<64x2x1x18x18xf32>
    %expanded_290 = tensor.expand_shape %936 [[0], [1], [2, 3], [4]] output_shape [2, 128, 1, 8, 8] : tensor<2x128x8x8xf32> into tensor<2x128x1x8x8xf32>
    %expanded_291 = tensor.expand_shape %944 [[0], [1, 2], [3], [4]] output_shape [64, 2, 128, 4, 4] : tensor<64x256x4x4xf32> into tensor<64x2x128x4x4xf32>
    %945 = linalg.fill ins(%cst : f32) outs(%expanded_291 : tensor<64x2x128x4x4xf32>) -> tensor<64x2x128x4x4xf32>
    %946 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_289, %expanded_290 : tensor<64x2x1x18x18xf32>, tensor<2x128x1x8x8xf32>) outs(%945 : tensor<64x2x128x4x4xf32>) -> tensor<64x2x128x4x4xf32>
    %collapsed_292 = tensor.collapse_shape %946 [[0], [1, 2], [3], [4]] : tensor<64x2x128x4x4xf32> into tensor<64x256x4x4xf32>
    %extracted_slice_293 = tensor.extract_slice %collapsed_292[0, 0, 0, 0] [64, 256, 3, 4] [1, 1, 1, 1] : tensor<64x256x4x4xf32> to tensor<64x256x3x4xf32>
    %extracted_slice_294 = tensor.extract_slice %extracted_slice_293[0, 0, 0, 0] [64, 256, 3, 3] [1, 1, 1, 1] : tensor<64x256x3x4xf32> to tensor<64x256x3x3xf32>
    %expanded_295 = tensor.expand_shape %extracted_slice_294 [[0], [1, 2], [3], [4]] output_shape [64, 2, 128, 3, 3] : tensor<64x256x3x3xf32> into tensor<64x2x128x3x3xf32>
    %947 = tensor.empty() : tensor<2x128x64x3x3xf32>
    %transposed_296 = linalg.transpose ins(%expanded_295 : tensor<64x2x128x3x3xf32>) outs(%947 : tensor<2x128x64x3x3xf32>) permutation = [1, 2, 0, 3, 4] 
    %948 = tensor.empty() : tensor<128x64x3x3xf32>
    %949 = linalg.fill ins(%cst : f32) outs(%948 : tensor<128x64x3x3xf32>) -> tensor<128x64x3x3xf32>
    %950 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_296 : tensor<2x128x64x3x3xf32>) outs(%949 : tensor<128x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<128x64x3x3xf32>
    %951 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%900, %943 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %952 = tensor.empty() : tensor<2x64x16x16xi1>
    %953 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<2x64x16x16xf32>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %954 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%953, %cst_3, %951 : tensor<2x64x16x16xi1>, tensor<f32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %955 = linalg.fill ins(%cst : f32) outs(%22 : tensor<64xf32>) -> tensor<64xf32>
    %956 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%954 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %957 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%954, %132 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %958 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%957 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %959 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%956 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_297 = tensor.expand_shape %959 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %960 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%958 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %961 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_53, %collapsed_53 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %962 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%960, %961 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_298 = tensor.expand_shape %962 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %963 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_53, %arg15 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_299 = tensor.expand_shape %963 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %964 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_298 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %965 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%954, %964 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %966 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%965, %expanded_297 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %967 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%966, %expanded_299 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %968 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%958, %collapsed_53 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %969 = tensor.empty() : tensor<64x64x3x3xf32>
    %970 = linalg.fill ins(%cst : f32) outs(%969 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
    %971 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%970 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg14[%1230, %1229, %1233, %1234] : tensor<64x64x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x64x3x3xf32>
    %972 = tensor.empty() : tensor<2x64x18x18xf32>
    %973 = linalg.fill ins(%cst : f32) outs(%972 : tensor<2x64x18x18xf32>) -> tensor<2x64x18x18xf32>
    %inserted_slice_300 = tensor.insert_slice %967 into %973[0, 0, 1, 1] [2, 64, 16, 16] [1, 1, 1, 1] : tensor<2x64x16x16xf32> into tensor<2x64x18x18xf32>
    %974 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_300, %971 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %transposed_301 = linalg.transpose ins(%118 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %transposed_302 = linalg.transpose ins(%967 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_303 = tensor.pad %transposed_301 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<64x2x16x16xf32> to tensor<64x2x18x18xf32>
    %975 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_303, %transposed_302 : tensor<64x2x18x18xf32>, tensor<64x2x16x16xf32>) outs(%970 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
    %transposed_304 = linalg.transpose ins(%975 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3] 
    %976 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118 : tensor<2x64x16x16xf32>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %977 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%976, %cst_3, %974 : tensor<2x64x16x16xi1>, tensor<f32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %978 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%977 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %979 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%977, %107 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %980 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%979 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %981 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%978 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_305 = tensor.expand_shape %981 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %982 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%980 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %983 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_47, %collapsed_47 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %984 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%982, %983 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_306 = tensor.expand_shape %984 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %985 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_47, %arg12 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_307 = tensor.expand_shape %985 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %986 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_306 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %987 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%977, %986 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %988 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%987, %expanded_305 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %989 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%988, %expanded_307 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %990 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%980, %collapsed_47 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %991 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%970 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg11[%1230, %1229, %1233, %1234] : tensor<64x64x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x64x3x3xf32>
    %inserted_slice_308 = tensor.insert_slice %989 into %973[0, 0, 1, 1] [2, 64, 16, 16] [1, 1, 1, 1] : tensor<2x64x16x16xf32> into tensor<2x64x18x18xf32>
    %992 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_308, %991 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %transposed_309 = linalg.transpose ins(%93 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %transposed_310 = linalg.transpose ins(%989 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_311 = tensor.pad %transposed_309 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<64x2x16x16xf32> to tensor<64x2x18x18xf32>
    %993 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_311, %transposed_310 : tensor<64x2x18x18xf32>, tensor<64x2x16x16xf32>) outs(%970 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
    %transposed_312 = linalg.transpose ins(%993 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3] 
    %994 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%954, %992 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %995 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x64x16x16xf32>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %996 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%995, %cst_3, %994 : tensor<2x64x16x16xi1>, tensor<f32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %997 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%996 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %998 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%996, %81 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %999 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%998 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1000 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%997 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_313 = tensor.expand_shape %1000 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1001 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%999 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1002 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_41, %collapsed_41 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1003 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1001, %1002 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_314 = tensor.expand_shape %1003 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1004 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_41, %arg9 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_315 = tensor.expand_shape %1004 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1005 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_314 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1006 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%996, %1005 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1007 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1006, %expanded_313 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1008 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1007, %expanded_315 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1009 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%999, %collapsed_41 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1010 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%970 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg8[%1230, %1229, %1233, %1234] : tensor<64x64x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x64x3x3xf32>
    %inserted_slice_316 = tensor.insert_slice %1008 into %973[0, 0, 1, 1] [2, 64, 16, 16] [1, 1, 1, 1] : tensor<2x64x16x16xf32> into tensor<2x64x18x18xf32>
    %1011 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_316, %1010 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %transposed_317 = linalg.transpose ins(%67 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %transposed_318 = linalg.transpose ins(%1008 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_319 = tensor.pad %transposed_317 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<64x2x16x16xf32> to tensor<64x2x18x18xf32>
    %1012 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_319, %transposed_318 : tensor<64x2x18x18xf32>, tensor<64x2x16x16xf32>) outs(%970 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
    %transposed_320 = linalg.transpose ins(%1012 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3] 
    %1013 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x64x16x16xf32>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1014 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1013, %cst_3, %1011 : tensor<2x64x16x16xi1>, tensor<f32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1015 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%1014 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1016 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1014, %56 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1017 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%1016 : tensor<2x64x16x16xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1018 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1015 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_321 = tensor.expand_shape %1018 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1019 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1017 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_26 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1020 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_35, %collapsed_35 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1021 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1019, %1020 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_322 = tensor.expand_shape %1021 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1022 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_35, %arg6 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_323 = tensor.expand_shape %1022 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1023 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_322 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1024 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1014, %1023 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1025 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1024, %expanded_321 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1026 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1025, %expanded_323 : tensor<2x64x16x16xf32>, tensor<1x64x1x1xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1027 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1017, %collapsed_35 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1028 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%970 : tensor<64x64x3x3xf32>) {
    ^bb0(%out: f32):
      %1229 = linalg.index 0 : index
      %1230 = linalg.index 1 : index
      %1231 = linalg.index 2 : index
      %1232 = linalg.index 3 : index
      %1233 = arith.subi %c2, %1231 : index
      %1234 = arith.subi %c2, %1232 : index
      %extracted = tensor.extract %arg5[%1230, %1229, %1233, %1234] : tensor<64x64x3x3xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x64x3x3xf32>
    %inserted_slice_324 = tensor.insert_slice %1026 into %973[0, 0, 1, 1] [2, 64, 16, 16] [1, 1, 1, 1] : tensor<2x64x16x16xf32> into tensor<2x64x18x18xf32>
    %1029 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%inserted_slice_324, %1028 : tensor<2x64x18x18xf32>, tensor<64x64x3x3xf32>) outs(%41 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %transposed_325 = linalg.transpose ins(%36 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %transposed_326 = linalg.transpose ins(%1026 : tensor<2x64x16x16xf32>) outs(%901 : tensor<64x2x16x16xf32>) permutation = [1, 0, 2, 3] 
    %padded_327 = tensor.pad %transposed_325 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<64x2x16x16xf32> to tensor<64x2x18x18xf32>
    %1030 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_327, %transposed_326 : tensor<64x2x18x18xf32>, tensor<64x2x16x16xf32>) outs(%970 : tensor<64x64x3x3xf32>) -> tensor<64x64x3x3xf32>
    %transposed_328 = linalg.transpose ins(%1030 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) permutation = [1, 0, 2, 3] 
    %1031 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%996, %1029 : tensor<2x64x16x16xf32>, tensor<2x64x16x16xf32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %1032 = tensor.empty() : tensor<16xi64>
    %1033 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%1032 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %1229 = linalg.index 0 : index
      %1230 = arith.index_cast %1229 : index to i64
      linalg.yield %1230 : i64
    } -> tensor<16xi64>
    %expanded_329 = tensor.expand_shape %1033 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %1034 = tensor.empty() : tensor<16x1xi64>
    %1035 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_329 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.muli %in, %c2_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1036 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1035 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.subi %in, %c1_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %expanded_330 = tensor.expand_shape %1033 [[0, 1]] output_shape [1, 16] : tensor<16xi64> into tensor<1x16xi64>
    %1037 = tensor.empty() : tensor<1x16xi64>
    %1038 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_330 : tensor<1x16xi64>) outs(%1037 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.muli %in, %c2_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<1x16xi64>
    %1039 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1038 : tensor<1x16xi64>) outs(%1037 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.subi %in, %c1_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<1x16xi64>
    %1040 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.muli %in, %c32_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1041 = tensor.empty() : tensor<16x16xi64>
    %1042 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1040, %1039 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1043 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1042 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1044 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1043, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_331 = tensor.expand_shape %1044 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_332 = tensor.pad %expanded_331 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_333 = tensor.collapse_shape %padded_332 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_334 = tensor.pad %collapsed_333 low[0, 0, 0, 0] high[0, 0, 2, 2] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_335 = tensor.extract_slice %padded_334[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_336 = tensor.extract_slice %extracted_slice_335[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1045 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1039 : tensor<1x16xi64>) outs(%1037 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.addi %in, %c1_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<1x16xi64>
    %1046 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1040, %1045 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1047 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1046 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1048 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1047, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_337 = tensor.expand_shape %1048 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_338 = tensor.pad %expanded_337 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_339 = tensor.collapse_shape %padded_338 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_340 = tensor.pad %collapsed_339 low[0, 0, 0, 1] high[0, 0, 2, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_341 = tensor.extract_slice %padded_340[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_342 = tensor.extract_slice %extracted_slice_341[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1049 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_336, %extracted_slice_342 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1050 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1039 : tensor<1x16xi64>) outs(%1037 : tensor<1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.addi %in, %c2_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<1x16xi64>
    %1051 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1040, %1050 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1052 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1051 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1053 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1052, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_343 = tensor.expand_shape %1053 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_344 = tensor.pad %expanded_343 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_345 = tensor.collapse_shape %padded_344 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_346 = tensor.pad %collapsed_345 low[0, 0, 0, 2] high[0, 0, 2, 0] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_347 = tensor.extract_slice %padded_346[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_348 = tensor.extract_slice %extracted_slice_347[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1054 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049, %extracted_slice_348 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1055 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.addi %in, %c1_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1056 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1055 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.muli %in, %c32_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1057 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1056, %1039 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1058 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1057 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1059 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1058, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_349 = tensor.expand_shape %1059 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_350 = tensor.pad %expanded_349 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_351 = tensor.collapse_shape %padded_350 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_352 = tensor.pad %collapsed_351 low[0, 0, 1, 0] high[0, 0, 1, 2] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_353 = tensor.extract_slice %padded_352[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_354 = tensor.extract_slice %extracted_slice_353[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1060 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1054, %extracted_slice_354 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1061 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1056, %1045 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1062 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1061 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1063 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1062, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_355 = tensor.expand_shape %1063 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_356 = tensor.pad %expanded_355 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_357 = tensor.collapse_shape %padded_356 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_358 = tensor.pad %collapsed_357 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_359 = tensor.extract_slice %padded_358[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_360 = tensor.extract_slice %extracted_slice_359[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1064 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1060, %extracted_slice_360 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1065 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1056, %1050 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1066 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1065 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1067 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1066, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_361 = tensor.expand_shape %1067 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_362 = tensor.pad %expanded_361 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_363 = tensor.collapse_shape %padded_362 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_364 = tensor.pad %collapsed_363 low[0, 0, 1, 2] high[0, 0, 1, 0] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_365 = tensor.extract_slice %padded_364[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_366 = tensor.extract_slice %extracted_slice_365[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1068 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1064, %extracted_slice_366 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1069 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.addi %in, %c2_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1070 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%1069 : tensor<16x1xi64>) outs(%1034 : tensor<16x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %1229 = arith.muli %in, %c32_i64 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x1xi64>
    %1071 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1070, %1039 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1072 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1071 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1073 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1072, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_367 = tensor.expand_shape %1073 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_368 = tensor.pad %expanded_367 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_369 = tensor.collapse_shape %padded_368 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_370 = tensor.pad %collapsed_369 low[0, 0, 2, 0] high[0, 0, 0, 2] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_371 = tensor.extract_slice %padded_370[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_372 = tensor.extract_slice %extracted_slice_371[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1074 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1068, %extracted_slice_372 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1075 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1070, %1045 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1076 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1075 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1077 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_373 = tensor.expand_shape %1077 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_374 = tensor.pad %expanded_373 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_375 = tensor.collapse_shape %padded_374 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_376 = tensor.pad %collapsed_375 low[0, 0, 2, 1] high[0, 0, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_377 = tensor.extract_slice %padded_376[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_378 = tensor.extract_slice %extracted_slice_377[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1078 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1074, %extracted_slice_378 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1079 = linalg.generic {indexing_maps = [#map10, #map14, #map7], iterator_types = ["parallel", "parallel"]} ins(%1070, %1050 : tensor<16x1xi64>, tensor<1x16xi64>) outs(%1041 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_398: i64, %out: i64):
      %1229 = arith.addi %in, %in_398 : i64
      linalg.yield %1229 : i64
    } -> tensor<16x16xi64>
    %1080 = linalg.generic {indexing_maps = [#map, #map20, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %1079 : tensor<2x64x16x16xi64>, tensor<16x16xi64>) outs(%952 : tensor<2x64x16x16xi1>) {
    ^bb0(%in: i64, %in_398: i64, %out: i1):
      %1229 = arith.cmpi eq, %in, %in_398 : i64
      linalg.yield %1229 : i1
    } -> tensor<2x64x16x16xi1>
    %1081 = linalg.generic {indexing_maps = [#map, #map, #map16, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1080, %1031, %cst_3 : tensor<2x64x16x16xi1>, tensor<2x64x16x16xf32>, tensor<f32>) outs(%33 : tensor<2x64x16x16xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x16x16xf32>
    %expanded_379 = tensor.expand_shape %1081 [[0], [1], [2], [3, 4, 5]] output_shape [2, 64, 16, 1, 16, 1] : tensor<2x64x16x16xf32> into tensor<2x64x16x1x16x1xf32>
    %padded_380 = tensor.pad %expanded_379 low[0, 0, 0, 0, 0, 0] high[0, 0, 0, 1, 0, 1] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index, %arg108: index, %arg109: index):
      tensor.yield %cst : f32
    } : tensor<2x64x16x1x16x1xf32> to tensor<2x64x16x2x16x2xf32>
    %collapsed_381 = tensor.collapse_shape %padded_380 [[0], [1], [2, 3], [4, 5]] : tensor<2x64x16x2x16x2xf32> into tensor<2x64x32x32xf32>
    %padded_382 = tensor.pad %collapsed_381 low[0, 0, 2, 2] high[0, 0, 0, 0] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<2x64x32x32xf32> to tensor<2x64x34x34xf32>
    %extracted_slice_383 = tensor.extract_slice %padded_382[0, 0, 1, 0] [2, 64, 32, 34] [1, 1, 1, 1] : tensor<2x64x34x34xf32> to tensor<2x64x32x34xf32>
    %extracted_slice_384 = tensor.extract_slice %extracted_slice_383[0, 0, 0, 1] [2, 64, 32, 32] [1, 1, 1, 1] : tensor<2x64x32x34xf32> to tensor<2x64x32x32xf32>
    %1082 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1078, %extracted_slice_384 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.addf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1083 = tensor.empty() : tensor<2x64x32x32xi1>
    %1084 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x64x32x32xf32>) outs(%1083 : tensor<2x64x32x32xi1>) {
    ^bb0(%in: f32, %out: i1):
      %1229 = arith.cmpf ole, %in, %cst : f32
      linalg.yield %1229 : i1
    } -> tensor<2x64x32x32xi1>
    %1085 = linalg.generic {indexing_maps = [#map, #map16, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1084, %cst_3, %1082 : tensor<2x64x32x32xi1>, tensor<f32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: i1, %in_398: f32, %in_399: f32, %out: f32):
      %1229 = arith.select %in, %in_398, %in_399 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1086 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%1085 : tensor<2x64x32x32xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1087 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1085, %20 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1088 = linalg.generic {indexing_maps = [#map, #map17], iterator_types = ["reduction", "parallel", "reduction", "reduction"]} ins(%1087 : tensor<2x64x32x32xf32>) outs(%955 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1089 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1086 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_27 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_385 = tensor.expand_shape %1089 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1090 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1088 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.mulf %in, %cst_27 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1091 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_29, %collapsed_29 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1092 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1090, %1091 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_386 = tensor.expand_shape %1092 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1093 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_29, %arg3 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %expanded_387 = tensor.expand_shape %1093 [[0, 1, 2, 3]] output_shape [1, 64, 1, 1] : tensor<64xf32> into tensor<1x64x1x1xf32>
    %1094 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_386 : tensor<2x64x32x32xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1095 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1085, %1094 : tensor<2x64x32x32xf32>, tensor<2x64x32x32xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1096 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1095, %expanded_385 : tensor<2x64x32x32xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1097 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1096, %expanded_387 : tensor<2x64x32x32xf32>, tensor<1x64x1x1xf32>) outs(%0 : tensor<2x64x32x32xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<2x64x32x32xf32>
    %1098 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1088, %collapsed_29 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.mulf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1099 = tensor.empty() : tensor<3x2x64x64xf32>
    %transposed_388 = linalg.transpose ins(%arg0 : tensor<2x3x64x64xf32>) outs(%1099 : tensor<3x2x64x64xf32>) permutation = [1, 0, 2, 3] 
    %padded_389 = tensor.pad %transposed_388 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg104: index, %arg105: index, %arg106: index, %arg107: index):
      tensor.yield %cst : f32
    } : tensor<3x2x64x64xf32> to tensor<3x2x70x70xf32>
    %1100 = tensor.empty() : tensor<3x128x8x8xf32>
    %expanded_390 = tensor.expand_shape %padded_389 [[0], [1, 2], [3], [4]] output_shape [3, 2, 1, 70, 70] : tensor<3x2x70x70xf32> into tensor<3x2x1x70x70xf32>
    %expanded_391 = tensor.expand_shape %1097 [[0], [1], [2, 3], [4]] output_shape [2, 64, 1, 32, 32] : tensor<2x64x32x32xf32> into tensor<2x64x1x32x32xf32>
    %expanded_392 = tensor.expand_shape %1100 [[0], [1, 2], [3], [4]] output_shape [3, 2, 64, 8, 8] : tensor<3x128x8x8xf32> into tensor<3x2x64x8x8xf32>
    %1101 = linalg.fill ins(%cst : f32) outs(%expanded_392 : tensor<3x2x64x8x8xf32>) -> tensor<3x2x64x8x8xf32>
    %1102 = linalg.conv_2d_ngchw_gfchw {dilations = dense<2> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_390, %expanded_391 : tensor<3x2x1x70x70xf32>, tensor<2x64x1x32x32xf32>) outs(%1101 : tensor<3x2x64x8x8xf32>) -> tensor<3x2x64x8x8xf32>
    %collapsed_393 = tensor.collapse_shape %1102 [[0], [1, 2], [3], [4]] : tensor<3x2x64x8x8xf32> into tensor<3x128x8x8xf32>
    %extracted_slice_394 = tensor.extract_slice %collapsed_393[0, 0, 0, 0] [3, 128, 7, 8] [1, 1, 1, 1] : tensor<3x128x8x8xf32> to tensor<3x128x7x8xf32>
    %extracted_slice_395 = tensor.extract_slice %extracted_slice_394[0, 0, 0, 0] [3, 128, 7, 7] [1, 1, 1, 1] : tensor<3x128x7x8xf32> to tensor<3x128x7x7xf32>
    %expanded_396 = tensor.expand_shape %extracted_slice_395 [[0], [1, 2], [3], [4]] output_shape [3, 2, 64, 7, 7] : tensor<3x128x7x7xf32> into tensor<3x2x64x7x7xf32>
    %1103 = tensor.empty() : tensor<2x64x3x7x7xf32>
    %transposed_397 = linalg.transpose ins(%expanded_396 : tensor<3x2x64x7x7xf32>) outs(%1103 : tensor<2x64x3x7x7xf32>) permutation = [1, 2, 0, 3, 4] 
    %1104 = tensor.empty() : tensor<64x3x7x7xf32>
    %1105 = linalg.fill ins(%cst : f32) outs(%1104 : tensor<64x3x7x7xf32>) -> tensor<64x3x7x7xf32>
    %1106 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_397 : tensor<2x64x3x7x7xf32>) outs(%1105 : tensor<64x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.addf %in, %out : f32
      linalg.yield %1229 : f32
    } -> tensor<64x3x7x7xf32>
    %1107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1106 : tensor<64x3x7x7xf32>) outs(%1104 : tensor<64x3x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64x3x7x7xf32>
    %1108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %1107 : tensor<64x3x7x7xf32>, tensor<64x3x7x7xf32>) outs(%1104 : tensor<64x3x7x7xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64x3x7x7xf32>
    %1109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1098 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg3, %1109 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1086 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1112 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg4, %1111 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_328 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64x64x3x3xf32>
    %1114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5, %1113 : tensor<64x64x3x3xf32>, tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64x64x3x3xf32>
    %1115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1027 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg6, %1115 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1015 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg7, %1117 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_320 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64x64x3x3xf32>
    %1120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %1119 : tensor<64x64x3x3xf32>, tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64x64x3x3xf32>
    %1121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%1009 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1122 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg9, %1121 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%997 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1124 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg10, %1123 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_312 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64x64x3x3xf32>
    %1126 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11, %1125 : tensor<64x64x3x3xf32>, tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64x64x3x3xf32>
    %1127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%990 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1128 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg12, %1127 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1129 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%978 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1130 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg13, %1129 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1131 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_304 : tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64x64x3x3xf32>
    %1132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg14, %1131 : tensor<64x64x3x3xf32>, tensor<64x64x3x3xf32>) outs(%969 : tensor<64x64x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64x64x3x3xf32>
    %1133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%968 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1134 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg15, %1133 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1135 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%956 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<64xf32>
    %1136 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg16, %1135 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<64xf32>
    %1137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%950 : tensor<128x64x3x3xf32>) outs(%948 : tensor<128x64x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128x64x3x3xf32>
    %1138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg17, %1137 : tensor<128x64x3x3xf32>, tensor<128x64x3x3xf32>) outs(%948 : tensor<128x64x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128x64x3x3xf32>
    %1139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%937 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1140 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg18, %1139 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%925 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1142 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg19, %1141 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_283 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128x128x3x3xf32>
    %1144 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg20, %1143 : tensor<128x128x3x3xf32>, tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128x128x3x3xf32>
    %1145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%919 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1146 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg21, %1145 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%882 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg22, %1147 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%908 : tensor<128x64x1x1xf32>) outs(%906 : tensor<128x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128x64x1x1xf32>
    %1150 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg23, %1149 : tensor<128x64x1x1xf32>, tensor<128x64x1x1xf32>) outs(%906 : tensor<128x64x1x1xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128x64x1x1xf32>
    %1151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%894 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1152 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg24, %1151 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1153 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg25, %1147 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1154 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_263 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128x128x3x3xf32>
    %1155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg26, %1154 : tensor<128x128x3x3xf32>, tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128x128x3x3xf32>
    %1156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%875 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1157 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg27, %1156 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1158 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%863 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1159 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg28, %1158 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1160 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_255 : tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128x128x3x3xf32>
    %1161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg29, %1160 : tensor<128x128x3x3xf32>, tensor<128x128x3x3xf32>) outs(%854 : tensor<128x128x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128x128x3x3xf32>
    %1162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%853 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1163 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg30, %1162 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%841 : tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<128xf32>
    %1165 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg31, %1164 : tensor<128xf32>, tensor<128xf32>) outs(%167 : tensor<128xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<128xf32>
    %1166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%835 : tensor<256x128x3x3xf32>) outs(%833 : tensor<256x128x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256x128x3x3xf32>
    %1167 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg32, %1166 : tensor<256x128x3x3xf32>, tensor<256x128x3x3xf32>) outs(%833 : tensor<256x128x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256x128x3x3xf32>
    %1168 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%822 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1169 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg33, %1168 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1170 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%810 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1171 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg34, %1170 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_234 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256x256x3x3xf32>
    %1173 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg35, %1172 : tensor<256x256x3x3xf32>, tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256x256x3x3xf32>
    %1174 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%804 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1175 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg36, %1174 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%767 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1177 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg37, %1176 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1178 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%793 : tensor<256x128x1x1xf32>) outs(%791 : tensor<256x128x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256x128x1x1xf32>
    %1179 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg38, %1178 : tensor<256x128x1x1xf32>, tensor<256x128x1x1xf32>) outs(%791 : tensor<256x128x1x1xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256x128x1x1xf32>
    %1180 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%779 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1181 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg39, %1180 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1182 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg40, %1176 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1183 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_214 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256x256x3x3xf32>
    %1184 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg41, %1183 : tensor<256x256x3x3xf32>, tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256x256x3x3xf32>
    %1185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%760 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1186 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg42, %1185 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%748 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1188 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg43, %1187 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_206 : tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256x256x3x3xf32>
    %1190 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg44, %1189 : tensor<256x256x3x3xf32>, tensor<256x256x3x3xf32>) outs(%739 : tensor<256x256x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256x256x3x3xf32>
    %1191 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%738 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1192 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg45, %1191 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1193 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%726 : tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<256xf32>
    %1194 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg46, %1193 : tensor<256xf32>, tensor<256xf32>) outs(%301 : tensor<256xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<256xf32>
    %1195 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%720 : tensor<512x256x3x3xf32>) outs(%718 : tensor<512x256x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512x256x3x3xf32>
    %1196 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg47, %1195 : tensor<512x256x3x3xf32>, tensor<512x256x3x3xf32>) outs(%718 : tensor<512x256x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512x256x3x3xf32>
    %1197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%707 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1198 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg48, %1197 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1199 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%695 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1200 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg49, %1199 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_185 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512x512x3x3xf32>
    %1202 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg50, %1201 : tensor<512x512x3x3xf32>, tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512x512x3x3xf32>
    %1203 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%689 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1204 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg51, %1203 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1205 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%654 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1206 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg52, %1205 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%678 : tensor<512x256x1x1xf32>) outs(%676 : tensor<512x256x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512x256x1x1xf32>
    %1208 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg53, %1207 : tensor<512x256x1x1xf32>, tensor<512x256x1x1xf32>) outs(%676 : tensor<512x256x1x1xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512x256x1x1xf32>
    %1209 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%666 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1210 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg54, %1209 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1211 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg55, %1205 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1212 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_166 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512x512x3x3xf32>
    %1213 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg56, %1212 : tensor<512x512x3x3xf32>, tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512x512x3x3xf32>
    %1214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%647 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1215 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg57, %1214 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1216 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%635 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1217 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg58, %1216 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1218 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_158 : tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512x512x3x3xf32>
    %1219 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg59, %1218 : tensor<512x512x3x3xf32>, tensor<512x512x3x3xf32>) outs(%625 : tensor<512x512x3x3xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512x512x3x3xf32>
    %1220 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%624 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1221 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg60, %1220 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1222 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%612 : tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<512xf32>
    %1223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg61, %1222 : tensor<512xf32>, tensor<512xf32>) outs(%435 : tensor<512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<512xf32>
    %1224 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<1000x512xf32>) outs(%600 : tensor<1000x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1000x512xf32>
    %1225 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg62, %1224 : tensor<1000x512xf32>, tensor<1000x512xf32>) outs(%600 : tensor<1000x512xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<1000x512xf32>
    %1226 = tensor.empty() : tensor<1000xf32>
    %1227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%collapsed_151 : tensor<1000xf32>) outs(%1226 : tensor<1000xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1229 = arith.truncf %cst_10 : f64 to f32
      %1230 = arith.mulf %in, %1229 : f32
      linalg.yield %1230 : f32
    } -> tensor<1000xf32>
    %1228 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg63, %1227 : tensor<1000xf32>, tensor<1000xf32>) outs(%1226 : tensor<1000xf32>) {
    ^bb0(%in: f32, %in_398: f32, %out: f32):
      %1229 = arith.subf %in, %in_398 : f32
      linalg.yield %1229 : f32
    } -> tensor<1000xf32>
    return %581, %1108, %1110, %1112, %1114, %1116, %1118, %1120, %1122, %1124, %1126, %1128, %1130, %1132, %1134, %1136, %1138, %1140, %1142, %1144, %1146, %1148, %1150, %1152, %1153, %1155, %1157, %1159, %1161, %1163, %1165, %1167, %1169, %1171, %1173, %1175, %1177, %1179, %1181, %1182, %1184, %1186, %1188, %1190, %1192, %1194, %1196, %1198, %1200, %1202, %1204, %1206, %1208, %1210, %1211, %1213, %1215, %1217, %1219, %1221, %1223, %1225, %1228, %25, %29, %60, %64, %85, %89, %111, %115, %136, %140, %170, %174, %195, %199, %219, %223, %245, %249, %270, %274, %304, %308, %329, %333, %353, %357, %379, %383, %404, %408, %438, %442, %463, %467, %487, %491, %513, %517, %538, %542 : tensor<f32>, tensor<64x3x7x7xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64x3x3xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128x64x3x3xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128x3x3xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x64x1x1xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128x3x3xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128x128x3x3xf32>, tensor<128xf32>, tensor<128xf32>, tensor<256x128x3x3xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256x256x3x3xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256x128x1x1xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256x256x3x3xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256x256x3x3xf32>, tensor<256xf32>, tensor<256xf32>, tensor<512x256x3x3xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512x512x3x3xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512x256x1x1xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512x512x3x3xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512x512x3x3xf32>, tensor<512xf32>, tensor<512xf32>, tensor<1000x512xf32>, tensor<1000xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<128xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<256xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>, tensor<512xf32>
  }
}

