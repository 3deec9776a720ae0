func.func @main(%x: tensor<32x32xf32> {ho.name = "x"}, %w: tensor<32x32xf32> {ho.name = "w"})
    -> (tensor<32x32xf32> {ho.name = "y"}) {
  %empty = tensor.empty() : tensor<32x32xf32>
  %zero = arith.constant 0.0 : f32
  %fill = linalg.fill ins(%zero : f32) outs(%empty : tensor<32x32xf32>) -> tensor<32x32xf32>
  %y = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%fill : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %y : tensor<32x32xf32>
}
