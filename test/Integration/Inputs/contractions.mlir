// Sums of products in every form that Contractions.c tells apart; ContractionsTest.c knows the
// strides of each. All accumulate into %c.
func.func @matmul(%a: memref<5x7xf32>, %b: memref<7x9xf32>, %c: memref<5x9xf32>) {
  linalg.matmul ins(%a, %b : memref<5x7xf32>, memref<7x9xf32>) outs(%c : memref<5x9xf32>)
  return
}
#am = affine_map<(m, n, k) -> (m, k)>
#at = affine_map<(m, n, k) -> (k, m)>
#bm = affine_map<(m, n, k) -> (k, n)>
#bt = affine_map<(m, n, k) -> (n, k)>
#cm = affine_map<(m, n, k) -> (m, n)>
#ct = affine_map<(m, n, k) -> (n, m)>
func.func @transposed_a(%a: memref<7x5xf32>, %b: memref<7x9xf32>, %c: memref<5x9xf32>) {
  linalg.matmul indexing_maps = [#at, #bm, #cm]
      ins(%a, %b : memref<7x5xf32>, memref<7x9xf32>) outs(%c : memref<5x9xf32>)
  return
}
func.func @transposed_b(%a: memref<5x7xf32>, %b: memref<9x7xf32>, %c: memref<5x9xf32>) {
  linalg.matmul indexing_maps = [#am, #bt, #cm]
      ins(%a, %b : memref<5x7xf32>, memref<9x7xf32>) outs(%c : memref<5x9xf32>)
  return
}
func.func @transposed_c(%a: memref<5x7xf32>, %b: memref<7x9xf32>, %c: memref<9x5xf32>) {
  linalg.generic {indexing_maps = [#am, #bm, #ct], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<5x7xf32>, memref<7x9xf32>) outs(%c : memref<9x5xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
func.func @all_transposed(%a: memref<7x5xf32>, %b: memref<9x7xf32>, %c: memref<9x5xf32>) {
  linalg.generic {indexing_maps = [#at, #bt, #ct], iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<7x5xf32>, memref<9x7xf32>) outs(%c : memref<9x5xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %y, %x : f32
    %s = arith.addf %p, %z : f32
    linalg.yield %s : f32
  }
  return
}
func.func @double(%a: memref<5x7xf64>, %b: memref<9x7xf64>, %c: memref<5x9xf64>) {
  linalg.matmul indexing_maps = [#am, #bt, #cm]
      ins(%a, %b : memref<5x7xf64>, memref<9x7xf64>) outs(%c : memref<5x9xf64>)
  return
}
func.func @batch(%a: memref<3x5x7xf32>, %b: memref<3x7x9xf32>, %c: memref<3x5x9xf32>) {
  linalg.batch_matmul ins(%a, %b : memref<3x5x7xf32>, memref<3x7x9xf32>) outs(%c : memref<3x5x9xf32>)
  return
}
// The batch of %b is broadcast, so batch and rows of %a are one dimension.
func.func @broadcast(%a: memref<3x5x7xf32>, %b: memref<7x9xf32>, %c: memref<3x5x9xf32>) {
  linalg.generic {indexing_maps = [affine_map<(z, m, n, k) -> (z, m, k)>, affine_map<(z, m, n, k) -> (k, n)>,
                                   affine_map<(z, m, n, k) -> (z, m, n)>],
                  iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<3x5x7xf32>, memref<7x9xf32>) outs(%c : memref<3x5x9xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
// Heads inside rows, as attention has them: [rows, heads, 8] by [columns, heads, 8].
func.func @heads(%a: memref<6x2x8xf32>, %b: memref<10x2x8xf32>, %c: memref<2x6x10xf32>) {
  linalg.generic {indexing_maps = [affine_map<(h, m, n, k) -> (m, h, k)>, affine_map<(h, m, n, k) -> (n, h, k)>,
                                   affine_map<(h, m, n, k) -> (h, m, n)>],
                  iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<6x2x8xf32>, memref<10x2x8xf32>) outs(%c : memref<2x6x10xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
func.func @matvec(%a: memref<9x70xf32>, %b: memref<70xf32>, %c: memref<9xf32>) {
  linalg.matvec ins(%a, %b : memref<9x70xf32>, memref<70xf32>) outs(%c : memref<9xf32>)
  return
}
func.func @vecmat(%a: memref<70xf32>, %b: memref<70x9xf32>, %c: memref<9xf32>) {
  linalg.vecmat ins(%a, %b : memref<70xf32>, memref<70x9xf32>) outs(%c : memref<9xf32>)
  return
}
func.func @dot(%a: memref<70xf32>, %b: memref<70xf32>, %c: memref<f32>) {
  linalg.dot ins(%a, %b : memref<70xf32>, memref<70xf32>) outs(%c : memref<f32>)
  return
}
// Two loops of the sum that are not one.
func.func @two_sums(%a: memref<5x3x4xf32>, %b: memref<4x3x9xf32>, %c: memref<5x9xf32>) {
  linalg.generic {indexing_maps = [affine_map<(m, n, k, l) -> (m, k, l)>, affine_map<(m, n, k, l) -> (l, k, n)>,
                                   affine_map<(m, n, k, l) -> (m, n)>],
                  iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%a, %b : memref<5x3x4xf32>, memref<4x3x9xf32>) outs(%c : memref<5x9xf32>) {
  ^bb0(%x: f32, %y: f32, %z: f32):
    %p = arith.mulf %x, %y : f32
    %s = arith.addf %z, %p : f32
    linalg.yield %s : f32
  }
  return
}
// Every stride but one: no matrix of BLAS.
func.func @no_unit(%a: memref<5x7x2xf32>, %b: memref<7x9x2xf32>, %c: memref<5x9xf32>) {
  %as = memref.subview %a[0, 0, 1] [5, 7, 1] [1, 1, 1] : memref<5x7x2xf32> to memref<5x7xf32, strided<[14, 2], offset: 1>>
  %bs = memref.subview %b[0, 0, 0] [7, 9, 1] [1, 1, 1] : memref<7x9x2xf32> to memref<7x9xf32, strided<[18, 2]>>
  linalg.matmul ins(%as, %bs : memref<5x7xf32, strided<[14, 2], offset: 1>>, memref<7x9xf32, strided<[18, 2]>>)
      outs(%c : memref<5x9xf32>)
  return
}
func.func @subview(%a: memref<8x16xf32>, %b: memref<7x9xf32>, %c: memref<6x12xf32>) {
  %as = memref.subview %a[2, 3] [5, 7] [1, 1] : memref<8x16xf32> to memref<5x7xf32, strided<[16, 1], offset: 35>>
  %cs = memref.subview %c[1, 2] [5, 9] [1, 1] : memref<6x12xf32> to memref<5x9xf32, strided<[12, 1], offset: 14>>
  linalg.matmul ins(%as, %b : memref<5x7xf32, strided<[16, 1], offset: 35>>, memref<7x9xf32>)
      outs(%cs : memref<5x9xf32, strided<[12, 1], offset: 14>>)
  return
}
func.func @conv_1x1(%a: memref<2x6x4x5xf32>, %b: memref<8x6x1x1xf32>, %c: memref<2x8x4x5xf32>) {
  linalg.conv_2d_nchw_fchw ins(%a, %b : memref<2x6x4x5xf32>, memref<8x6x1x1xf32>) outs(%c : memref<2x8x4x5xf32>)
  return
}
func.func @conv_1x1_stride(%a: memref<1x6x9x9xf32>, %b: memref<8x6x1x1xf32>, %c: memref<1x8x5x5xf32>) {
  linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>}
      ins(%a, %b : memref<1x6x9x9xf32>, memref<8x6x1x1xf32>) outs(%c : memref<1x8x5x5xf32>)
  return
}
func.func @conv_3x3(%a: memref<2x3x6x8xf32>, %b: memref<4x3x3x3xf32>, %c: memref<2x4x4x6xf32>) {
  linalg.conv_2d_nchw_fchw ins(%a, %b : memref<2x3x6x8xf32>, memref<4x3x3x3xf32>) outs(%c : memref<2x4x4x6xf32>)
  return
}
func.func @conv_3x3_stride(%a: memref<1x3x9x11xf32>, %b: memref<4x3x3x3xf32>, %c: memref<1x4x4x5xf32>) {
  linalg.conv_2d_nchw_fchw {strides = dense<2> : tensor<2xi64>}
      ins(%a, %b : memref<1x3x9x11xf32>, memref<4x3x3x3xf32>) outs(%c : memref<1x4x4x5xf32>)
  return
}
func.func @conv_nhwc(%a: memref<1x6x8x3xf32>, %b: memref<3x3x3x16xf32>, %c: memref<1x4x6x16xf32>) {
  linalg.conv_2d_nhwc_hwcf ins(%a, %b : memref<1x6x8x3xf32>, memref<3x3x3x16xf32>) outs(%c : memref<1x4x6x16xf32>)
  return
}
func.func @depthwise(%a: memref<1x5x6x8xf32>, %b: memref<5x3x3xf32>, %c: memref<1x5x4x6xf32>) {
  linalg.depthwise_conv_2d_nchw_chw ins(%a, %b : memref<1x5x6x8xf32>, memref<5x3x3xf32>) outs(%c : memref<1x5x4x6xf32>)
  return
}
func.func @dynamic(%a: memref<?x?xf32> {ho.bound = array<i64: 16, 16>}, %b: memref<?x?xf32> {ho.bound = array<i64: 16, 16>},
                   %c: memref<?x?xf32> {ho.bound = array<i64: 16, 16>}) {
  linalg.matmul ins(%a, %b : memref<?x?xf32>, memref<?x?xf32>) outs(%c : memref<?x?xf32>)
  return
}
