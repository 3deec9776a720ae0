// One device operation for each way a nest of loops can become kernels. The sizes leave edges in
// every block, and ?s are bound to less than their bound.
#row = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (j, i)>
#first = affine_map<(i, j) -> (i)>
#second = affine_map<(i, j) -> (j)>
func.func @main(%x: tensor<37x100xf32> {ho.name = "x", ho.random = array<f64: -2.0, 2.0>},
                %long: tensor<3x5003xf32> {ho.name = "long", ho.random = array<f64: -1.0, 1.0>},
                %image: tensor<2x3x19x21xf32> {ho.name = "image", ho.random = array<f64: -1.0, 1.0>},
                %filter: tensor<8x3x3x3xf32> {ho.name = "filter", ho.random = array<f64: -1.0, 1.0>},
                %half: tensor<33x40xf16> {ho.name = "half", ho.random = array<f64: -1.0, 1.0>},
                %brain: tensor<40x24xbf16> {ho.name = "brain", ho.random = array<f64: -1.0, 1.0>},
                %double: tensor<17x65xf64> {ho.name = "double", ho.random = array<f64: 0.5, 2.0>},
                %large: tensor<1100x1000xf32> {ho.name = "large", ho.random = array<f64: -1.0, 1.0>},
                %unit: tensor<1000xf32> {ho.name = "unit", ho.random = array<f64: -1.0, 1.0>},
                %left: tensor<4x20x30xf32> {ho.name = "left", ho.random = array<f64: -1.0, 1.0>},
                %right: tensor<4x25x30xf32> {ho.name = "right", ho.random = array<f64: -1.0, 1.0>})
    -> (tensor<37x100xf32> {ho.name = "math"}, tensor<100x37xf32> {ho.name = "transposed"},
        tensor<37xf32> {ho.name = "rows"}, tensor<37xi64> {ho.name = "places"}, tensor<100xf32> {ho.name = "columns"},
        tensor<3xf32> {ho.name = "long_rows"}, tensor<2x8x17x19xf32> {ho.name = "convolved"},
        tensor<2x3x9x10xf32> {ho.name = "pooled"}, tensor<33xf16> {ho.name = "half_rows"},
        tensor<40x24xbf16> {ho.name = "brain_scaled"}, tensor<17xf64> {ho.name = "double_rows"},
        tensor<37xi1> {ho.name = "all"}, tensor<1100x1000xf32> {ho.name = "unrolled"},
        tensor<4x20x25xf32> {ho.name = "product"}, tensor<f32> {ho.name = "total"}, tensor<20x20xf32> {ho.name = "flipped"}) {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant 0xFF800000 : f32
  %true = arith.constant true

  %e0 = tensor.empty() : tensor<37x100xf32>
  %math = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<37x100xf32>) outs(%e0 : tensor<37x100xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = math.exp %a : f32
    %2 = math.tanh %a : f32
    %3 = math.erf %a : f32
    %4 = math.sin %a : f32
    %5 = math.log %1 : f32
    %6 = math.rsqrt %1 : f32
    %7 = math.absf %a : f32
    %8 = math.sqrt %7 : f32
    %9 = arith.addf %1, %2 : f32
    %10 = arith.mulf %9, %3 : f32
    %11 = arith.addf %10, %4 : f32
    %12 = arith.subf %11, %5 : f32
    %13 = arith.mulf %12, %6 : f32
    %14 = arith.addf %13, %8 : f32
    linalg.yield %14 : f32
  } -> tensor<37x100xf32>

  %e1 = tensor.empty() : tensor<100x37xf32>
  %transposed = linalg.transpose ins(%x : tensor<37x100xf32>) outs(%e1 : tensor<100x37xf32>) permutation = [1, 0]

  %e2 = tensor.empty() : tensor<37xf32>
  %f2 = linalg.fill ins(%zero : f32) outs(%e2 : tensor<37xf32>) -> tensor<37xf32>
  %rows = linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<37x100xf32>) outs(%f2 : tensor<37xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.mulf %a, %a : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<37xf32>

  %e3 = tensor.empty() : tensor<37xi64>
  %zero64 = arith.constant 0 : i64
  %f3 = linalg.fill ins(%zero64 : i64) outs(%e3 : tensor<37xi64>) -> tensor<37xi64>
  %f4 = linalg.fill ins(%lowest : f32) outs(%e2 : tensor<37xf32>) -> tensor<37xf32>
  %best, %places = linalg.generic {indexing_maps = [#row, #first, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<37x100xf32>) outs(%f4, %f3 : tensor<37xf32>, tensor<37xi64>) {
  ^bb0(%a: f32, %o: f32, %p: i64):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i64
    %r = math.round %a : f32  // many are equal: the first one counts
    %m = arith.maximumf %r, %o : f32
    %g = arith.cmpf ogt, %r, %o : f32
    %s = arith.select %g, %k, %p : i64
    linalg.yield %m, %s : f32, i64
  } -> (tensor<37xf32>, tensor<37xi64>)

  %e5 = tensor.empty() : tensor<100xf32>
  %f5 = linalg.fill ins(%zero : f32) outs(%e5 : tensor<100xf32>) -> tensor<100xf32>
  %columns = linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<37x100xf32>) outs(%f5 : tensor<100xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.addf %a, %o : f32
    linalg.yield %1 : f32
  } -> tensor<100xf32>

  %e6 = tensor.empty() : tensor<3xf32>
  %f6 = linalg.fill ins(%lowest : f32) outs(%e6 : tensor<3xf32>) -> tensor<3xf32>
  %long_rows = linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%long : tensor<3x5003xf32>) outs(%f6 : tensor<3xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.maximumf %a, %o : f32
    linalg.yield %1 : f32
  } -> tensor<3xf32>

  %e9 = tensor.empty() : tensor<2x8x17x19xf32>
  %f9 = linalg.fill ins(%zero : f32) outs(%e9 : tensor<2x8x17x19xf32>) -> tensor<2x8x17x19xf32>
  %convolved = linalg.conv_2d_nchw_fchw ins(%image, %filter : tensor<2x3x19x21xf32>, tensor<8x3x3x3xf32>)
      outs(%f9 : tensor<2x8x17x19xf32>) -> tensor<2x8x17x19xf32>

  %window = tensor.empty() : tensor<3x3xf32>
  %e10 = tensor.empty() : tensor<2x3x9x10xf32>
  %f10 = linalg.fill ins(%lowest : f32) outs(%e10 : tensor<2x3x9x10xf32>) -> tensor<2x3x9x10xf32>
  %pooled = linalg.pooling_nchw_max {strides = dense<2> : vector<2xi64>} ins(%image, %window : tensor<2x3x19x21xf32>, tensor<3x3xf32>)
      outs(%f10 : tensor<2x3x9x10xf32>) -> tensor<2x3x9x10xf32>

  %zero16 = arith.constant 0.0 : f16
  %e11 = tensor.empty() : tensor<33xf16>
  %f11 = linalg.fill ins(%zero16 : f16) outs(%e11 : tensor<33xf16>) -> tensor<33xf16>
  %half_rows = linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%half : tensor<33x40xf16>) outs(%f11 : tensor<33xf16>) {
  ^bb0(%a: f16, %o: f16):
    %1 = arith.maximumf %a, %o : f16
    linalg.yield %1 : f16
  } -> tensor<33xf16>

  %e12 = tensor.empty() : tensor<40x24xbf16>
  %brain_scaled = linalg.generic {indexing_maps = [#row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%brain : tensor<40x24xbf16>) outs(%e12 : tensor<40x24xbf16>) {
  ^bb0(%a: bf16, %o: bf16):
    %1 = arith.addf %a, %a : bf16
    %2 = arith.mulf %1, %a : bf16
    linalg.yield %2 : bf16
  } -> tensor<40x24xbf16>

  %zerof64 = arith.constant 0.0 : f64
  %e13 = tensor.empty() : tensor<17xf64>
  %f13 = linalg.fill ins(%zerof64 : f64) outs(%e13 : tensor<17xf64>) -> tensor<17xf64>
  %double_rows = linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%double : tensor<17x65xf64>) outs(%f13 : tensor<17xf64>) {
  ^bb0(%a: f64, %o: f64):
    %1 = math.sqrt %a : f64
    %2 = arith.addf %1, %o : f64
    linalg.yield %2 : f64
  } -> tensor<17xf64>

  %e14 = tensor.empty() : tensor<37xi1>
  %f14 = linalg.fill ins(%true : i1) outs(%e14 : tensor<37xi1>) -> tensor<37xi1>
  %all = linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<37x100xf32>) outs(%f14 : tensor<37xi1>) {
  ^bb0(%a: f32, %o: i1):
    %limit = arith.constant 1.96 : f32
    %1 = arith.cmpf olt, %a, %limit : f32
    %2 = arith.andi %1, %o : i1
    linalg.yield %2 : i1
  } -> tensor<37xi1>

  %e15 = tensor.empty() : tensor<1100x1000xf32>
  %unrolled = linalg.generic {indexing_maps = [#row, #second, #row], iterator_types = ["parallel", "parallel"]}
      ins(%large, %unit : tensor<1100x1000xf32>, tensor<1000xf32>) outs(%e15 : tensor<1100x1000xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %i = linalg.index 0 : index
    %k = arith.index_cast %i : index to i32
    %f = arith.sitofp %k : i32 to f32
    %1 = arith.addf %a, %b : f32
    %2 = arith.mulf %1, %f : f32
    linalg.yield %2 : f32
  } -> tensor<1100x1000xf32>

  %e16 = tensor.empty() : tensor<4x20x25xf32>
  %f16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<4x20x25xf32>) -> tensor<4x20x25xf32>
  %product = linalg.generic {indexing_maps = [affine_map<(b, i, j, k) -> (b, i, k)>, affine_map<(b, i, j, k) -> (b, j, k)>, affine_map<(b, i, j, k) -> (b, i, j)>],
                             iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%left, %right : tensor<4x20x30xf32>, tensor<4x25x30xf32>) outs(%f16 : tensor<4x20x25xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %1 = arith.mulf %a, %b : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  } -> tensor<4x20x25xf32>

  %e17 = tensor.empty() : tensor<f32>
  %f17 = linalg.fill ins(%zero : f32) outs(%e17 : tensor<f32>) -> tensor<f32>
  %total = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> ()>], iterator_types = ["reduction", "reduction"]}
      ins(%large : tensor<1100x1000xf32>) outs(%f17 : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.addf %a, %o : f32
    linalg.yield %1 : f32
  } -> tensor<f32>

  // No address that is linear with steps forward.
  %e18 = tensor.empty() : tensor<20x20xf32>
  %flipped = linalg.generic {indexing_maps = [affine_map<(i, j) -> (19 - i, j + 3)>, #row], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<37x100xf32>) outs(%e18 : tensor<20x20xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.negf %a : f32
    linalg.yield %1 : f32
  } -> tensor<20x20xf32>

  return %math, %transposed, %rows, %places, %columns, %long_rows, %convolved, %pooled,
      %half_rows, %brain_scaled, %double_rows, %all, %unrolled, %product, %total, %flipped
      : tensor<37x100xf32>, tensor<100x37xf32>, tensor<37xf32>, tensor<37xi64>, tensor<100xf32>, tensor<3xf32>,
        tensor<2x8x17x19xf32>, tensor<2x3x9x10xf32>, tensor<33xf16>, tensor<40x24xbf16>, tensor<17xf64>, tensor<37xi1>,
        tensor<1100x1000xf32>, tensor<4x20x25xf32>, tensor<f32>, tensor<20x20xf32>
}

func.func @dynamic(%x: memref<?x?xf32> {ho.name = "x", ho.random = array<f64: -2.0, 2.0>, ho.bound = array<i64: 70, 50>},
                   %y: memref<?x?xf32> {ho.name = "y", ho.random = array<f64: -2.0, 2.0>, ho.bound = array<i64: 50, 20>},
                   %transposed: memref<?x?xf32> {ho.name = "transposed", ho.result, ho.bound = array<i64: 50, 70>},
                   %columns: memref<?xf32> {ho.name = "columns", ho.result, ho.bound = array<i64: 50>},
                   %rows: memref<?xf32> {ho.name = "rows", ho.result, ho.bound = array<i64: 70>},
                   %product: memref<?x?xf32> {ho.name = "product", ho.result, ho.bound = array<i64: 70, 20>}) {
  %zero = arith.constant 0.0 : f32
  linalg.transpose ins(%x : memref<?x?xf32>) outs(%transposed : memref<?x?xf32>) permutation = [1, 0]
  linalg.fill ins(%zero : f32) outs(%columns : memref<?xf32>)
  linalg.generic {indexing_maps = [#column, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<?x?xf32>) outs(%columns : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = arith.addf %a, %o : f32
    linalg.yield %1 : f32
  }
  linalg.fill ins(%zero : f32) outs(%rows : memref<?xf32>)
  linalg.generic {indexing_maps = [#row, #first], iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<?x?xf32>) outs(%rows : memref<?xf32>) {
  ^bb0(%a: f32, %o: f32):
    %1 = math.exp %a : f32
    %2 = arith.addf %1, %o : f32
    linalg.yield %2 : f32
  }
  linalg.fill ins(%zero : f32) outs(%product : memref<?x?xf32>)
  linalg.matmul ins(%x, %y : memref<?x?xf32>, memref<?x?xf32>) outs(%product : memref<?x?xf32>)
  return
}

func.func @ending(%x: memref<37x30xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>},
                  %y: memref<30x25xf32> {ho.name = "y", ho.random = array<f64: -1.0, 1.0>},
                  %b: memref<25xf32> {ho.name = "b", ho.random = array<f64: -1.0, 1.0>},
                  %out: memref<37x25xf32> {ho.name = "out", ho.result}) {
  %zero = arith.constant 0.0 : f32
  %z = memref.alloc() : memref<37x25xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<37x25xf32>)
  linalg.matmul ins(%x, %y : memref<37x30xf32>, memref<30x25xf32>) outs(%z : memref<37x25xf32>)
  linalg.generic {indexing_maps = [#row, #second, #row], iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<37x25xf32>, memref<25xf32>) outs(%out : memref<37x25xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %1 = arith.addf %a, %c : f32
    %2 = arith.maximumf %1, %zero : f32
    linalg.yield %2 : f32
  }
  memref.dealloc %z : memref<37x25xf32>
  return
}

// A product with a bias and another matrix, and GELU by tanh of that; and one added to what is there.
func.func @gelu(%x: memref<37x30xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>},
                %y: memref<30x25xf32> {ho.name = "y", ho.random = array<f64: -1.0, 1.0>},
                %b: memref<25xf32> {ho.name = "b", ho.random = array<f64: -1.0, 1.0>},
                %r: memref<37x25xf32> {ho.name = "r", ho.random = array<f64: -1.0, 1.0>},
                %out: memref<37x25xf32> {ho.name = "out", ho.result},
                %sum: memref<37x25xf32> {ho.name = "sum", ho.result}) {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %inner = arith.constant 0.7978845608 : f32
  %cubic = arith.constant 0.044715 : f32
  %z = memref.alloc() : memref<37x25xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<37x25xf32>)
  linalg.matmul ins(%x, %y : memref<37x30xf32>, memref<30x25xf32>) outs(%z : memref<37x25xf32>)
  linalg.generic {indexing_maps = [#row, #second, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%z, %b, %r : memref<37x25xf32>, memref<25xf32>, memref<37x25xf32>) outs(%out : memref<37x25xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32, %e: f32):
    %1 = arith.addf %a, %c : f32
    %2 = arith.addf %1, %d : f32
    %3 = arith.mulf %2, %2 : f32
    %4 = arith.mulf %3, %2 : f32
    %5 = arith.mulf %4, %cubic : f32
    %6 = arith.addf %2, %5 : f32
    %7 = arith.mulf %6, %inner : f32
    %8 = math.tanh %7 : f32
    %9 = arith.addf %8, %one : f32
    %10 = arith.mulf %2, %half : f32
    %11 = arith.mulf %10, %9 : f32
    linalg.yield %11 : f32
  }
  %w = memref.alloc() : memref<37x25xf32>
  linalg.fill ins(%zero : f32) outs(%w : memref<37x25xf32>)
  linalg.matmul ins(%x, %y : memref<37x30xf32>, memref<30x25xf32>) outs(%w : memref<37x25xf32>)
  linalg.generic {indexing_maps = [#row, #row, #row], iterator_types = ["parallel", "parallel"]}
      ins(%w, %out : memref<37x25xf32>, memref<37x25xf32>) outs(%sum : memref<37x25xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %1 = arith.addf %a, %c : f32
    linalg.yield %1 : f32
  }
  return
}
