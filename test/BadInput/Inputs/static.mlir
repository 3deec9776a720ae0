func.func @main(%x: memref<1024xf32> {ho.name = "x"}, %y: memref<1024xf32> {ho.name = "y"}) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.add ins(%x, %y : memref<1024xf32>, memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}
