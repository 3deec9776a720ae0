// Planned, and run: a product under budgets.
func.func @product(%a: tensor<32x64xf32>, %b: tensor<64x16xf32>) -> tensor<32x16xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<32x16xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<32x16xf32>) -> tensor<32x16xf32>
  %c = linalg.matmul ins(%a, %b : tensor<32x64xf32>, tensor<64x16xf32>) outs(%f : tensor<32x16xf32>) -> tensor<32x16xf32>
  return %c : tensor<32x16xf32>
}

// -----

// Nothing for the device.
func.func @sum(%a: index, %b: index) -> index {
  %c = arith.addi %a, %b : index
  return %c : index
}

// -----

// Left alone: a module in a module.
module {}
module {
  func.func @inner(%x: tensor<8xf32>) -> tensor<8xf32> {
    %y = linalg.exp ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
    return %y : tensor<8xf32>
  }
}

// -----

// Refused, for its bounds; planned with --bound.
func.func @dynamic(%x: memref<?xf32>) {
  linalg.exp ins(%x : memref<?xf32>) outs(%x : memref<?xf32>)
  return
}

// -----

// Upstream does not parse it either.
func.func @wrong(

// -----

// Nor bufferize it.
func.func @unknown(%x: tensor<8xf32>) -> tensor<8xf32> {
  %y = tosa.exp %x : (tensor<8xf32>) -> tensor<8xf32>
  return %y : tensor<8xf32>
}
