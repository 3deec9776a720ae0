// A small decoder: layers with a weight each, and a state that every step reads and updates in place.
func.func @main(%x: tensor<16x64xf32> {ho.name = "x", ho.fresh},
                %cache: memref<16x64xf32> {ho.name = "cache", ho.state},
                %w0: tensor<64x64xf32> {ho.name = "w0"},
                %w1: tensor<64x64xf32> {ho.name = "w1"},
                %w2: tensor<64x64xf32> {ho.name = "w2"},
                %w3: tensor<64x64xf32> {ho.name = "w3"},
                %w4: tensor<64x64xf32> {ho.name = "w4"},
                %w5: tensor<64x64xf32> {ho.name = "w5"})
    -> (tensor<16x64xf32> {ho.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<16x64xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<16x64xf32>) -> tensor<16x64xf32>
  %h0 = linalg.matmul ins(%x, %w0 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  %h1 = linalg.matmul ins(%h0, %w1 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  %h2 = linalg.matmul ins(%h1, %w2 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  %c = bufferization.to_tensor %cache restrict writable : memref<16x64xf32> to tensor<16x64xf32>
  %sum = linalg.add ins(%c, %h2 : tensor<16x64xf32>, tensor<16x64xf32>)
      outs(%c : tensor<16x64xf32>) -> tensor<16x64xf32>
  bufferization.materialize_in_destination %sum in restrict writable %cache
      : (tensor<16x64xf32>, memref<16x64xf32>) -> ()
  %h3 = linalg.matmul ins(%sum, %w3 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  %h4 = linalg.matmul ins(%h3, %w4 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  %h5 = linalg.matmul ins(%h4, %w5 : tensor<16x64xf32>, tensor<64x64xf32>)
      outs(%init : tensor<16x64xf32>) -> tensor<16x64xf32>
  return %h5 : tensor<16x64xf32>
}
