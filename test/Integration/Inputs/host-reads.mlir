// The host reads one element of a table that otherwise nothing needs, and the device a weight.
func.func @main(%table: tensor<640x320xf32> {ho.name = "table"},
    %w: tensor<32x32xf32> {ho.name = "w"}) -> (tensor<4x32xf32> {ho.name = "y"}) {
  %c500 = arith.constant 500 : index
  %c17 = arith.constant 17 : index
  %value = tensor.extract %table[%c500, %c17] : tensor<640x320xf32>
  %empty = tensor.empty() : tensor<4x32xf32>
  %rows = linalg.fill ins(%value : f32) outs(%empty : tensor<4x32xf32>) -> tensor<4x32xf32>
  %zero = arith.constant 0.0 : f32
  %f = linalg.fill ins(%zero : f32) outs(%empty : tensor<4x32xf32>) -> tensor<4x32xf32>
  %y = linalg.matmul ins(%rows, %w : tensor<4x32xf32>, tensor<32x32xf32>)
      outs(%f : tensor<4x32xf32>) -> tensor<4x32xf32>
  return %y : tensor<4x32xf32>
}
