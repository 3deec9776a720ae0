func.func @launch(%x: memref<8xi32>) {
  %one = arith.constant 1 : index
  %eight = arith.constant 8 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %one, %e = %one, %f = %one) threads(%g, %h, %i) in (%j = %eight, %k = %one, %l = %one) {
    %v = memref.load %x[%g] : memref<8xi32>
    %w = arith.addi %v, %v : i32
    memref.store %w, %x[%g] : memref<8xi32>
    gpu.terminator
  }
  return
}
