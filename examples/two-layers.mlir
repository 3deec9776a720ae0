// Two layers whose weights take more memory than the device has:
//   ho-opt two-layers.mlir --offload='device-memory=3MiB'
func.func @main(%x: memref<64x512xf32> {ho.name = "x"}, %w0: memref<512x512xf32> {ho.name = "w0"},
                %w1: memref<512x512xf32> {ho.name = "w1"}, %w2: memref<512x512xf32> {ho.name = "w2"},
                %y: memref<64x512xf32> {ho.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %h0 = memref.alloc() : memref<64x512xf32>
  %h1 = memref.alloc() : memref<64x512xf32>
  linalg.fill ins(%zero : f32) outs(%h0 : memref<64x512xf32>)
  linalg.matmul ins(%x, %w0 : memref<64x512xf32>, memref<512x512xf32>) outs(%h0 : memref<64x512xf32>)
  linalg.fill ins(%zero : f32) outs(%h1 : memref<64x512xf32>)
  linalg.matmul ins(%h0, %w1 : memref<64x512xf32>, memref<512x512xf32>) outs(%h1 : memref<64x512xf32>)
  linalg.fill ins(%zero : f32) outs(%y : memref<64x512xf32>)
  linalg.matmul ins(%h1, %w2 : memref<64x512xf32>, memref<512x512xf32>) outs(%y : memref<64x512xf32>)
  return
}
