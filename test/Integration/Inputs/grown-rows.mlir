// Of each layer's cache the first `length` rows are in use: they alone move. An inner loop works on the slice of
// the outer one.
func.func @main(%length: memref<1xi64> {ho.name = "length", ho.random = array<f64: 5.0, 5.5>},
                %cache: memref<6x16x64xf32> {ho.name = "cache", ho.random = array<f64: -1.0, 1.0>},
                %w: memref<6x64xf32> {ho.name = "w", ho.random = array<f64: -1.0, 1.0>},
                %x: memref<64xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %c6 = arith.constant 6 : index
  %c16 = arith.constant 16 : index
  %given = memref.load %length[%c0] : memref<1xi64>
  %any = arith.index_cast %given : i64 to index
  %used = arith.minsi %any, %c16 : index
  scf.for %i = %c0 to %c6 step %c1 {
    %rows = memref.subview %cache[%i, 0, 0] [1, %used, 64] [1, 1, 1] : memref<6x16x64xf32> to memref<?x64xf32, strided<[64, 1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>], iterator_types = ["reduction", "parallel"]}
      ins(%rows : memref<?x64xf32, strided<[64, 1], offset: ?>>) outs(%x : memref<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<64xf32>) outs(%rows : memref<?x64xf32, strided<[64, 1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.subf %out, %in : f32
      linalg.yield %s : f32
    }
    %v = memref.subview %w[%i, 0] [1, 64] [1, 1] : memref<6x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    scf.for %k = %c0 to %c3 step %c1 {
      linalg.mul ins(%x, %v : memref<64xf32>, memref<64xf32, strided<[1], offset: ?>>) outs(%x : memref<64xf32>)
    }
  }
  return
}
