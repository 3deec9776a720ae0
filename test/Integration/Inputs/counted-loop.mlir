// A loop over slices whose number of trips is known at run time only: TRIPS of the 9 rows, every
// second one. Results pass through it. What no trip writes keeps its contents.
func.func @main(%n: memref<1xi64> {ho.name = "n", ho.random = array<f64: TRIPS.0, TRIPS.5>},
                %w: memref<18x64x64xf32> {ho.name = "w", ho.random = array<f64: -0.2, 0.2>},
                %v: memref<18x64x64xf32> {ho.name = "v", ho.random = array<f64: -0.2, 0.2>},
                %x: memref<64x64xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>},
                %log: memref<18x64xf32> {ho.name = "log", ho.random = array<f64: -1.0, 1.0>},
                %sum: memref<1xi64> {ho.name = "sum", ho.result}) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0 : i64
  %nothing = arith.constant 0.0 : f32
  %count = memref.load %n[%c0] : memref<1xi64>
  %trips = arith.index_cast %count : i64 to index
  %end = arith.muli %trips, %c2 : index
  %y = memref.alloc() : memref<64x64xf32>
  %total = scf.for %i = %c0 to %end step %c2 iter_args(%t = %zero) -> i64 {
    %a = memref.subview %w[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<18x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.fill ins(%nothing : f32) outs(%y : memref<64x64xf32>)
    linalg.matmul ins(%x, %a : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<64x64xf32>)
    %b = memref.subview %v[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<18x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%y, %b : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%x : memref<64x64xf32>)
    %row = memref.subview %log[%i, 0] [1, 64] [1, 1] : memref<18x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>], iterator_types = ["reduction", "parallel"]}
      ins(%x : memref<64x64xf32>) outs(%row : memref<64xf32, strided<[1], offset: ?>>) {
    ^bb0(%in: f32, %out: f32):
      %s = arith.addf %in, %out : f32
      linalg.yield %s : f32
    }
    %index = arith.index_cast %i : index to i64
    %next = arith.addi %t, %index : i64
    scf.yield %next : i64
  }
  memref.dealloc %y : memref<64x64xf32>
  memref.store %total, %sum[%c0] : memref<1xi64>
  return
}
