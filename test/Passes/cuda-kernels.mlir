// What nests of loops become on a CUDA device: shapes of grids and blocks, neighbours along x.
//
// RUN: ho-opt %s --split-input-file --pass-pipeline='builtin.module(offload{mode=resident remarks=false},symbol-dce,offload-to-runtime{device=cuda},canonicalize,cse,gpu-launch-sink-index-computations,gpu-kernel-outlining,gpu.module(canonicalize,cse))' | FileCheck %s

// All loops are flattened; contiguous ones have been one loop before. Every element is checked.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK-SAME: (%[[X:.*]]: !llvm.ptr, %[[Y:.*]]: !llvm.ptr)
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 63, 1, 1>
// CHECK-DAG: %[[B:.*]] = gpu.block_id x
// CHECK-DAG: %[[T:.*]] = gpu.thread_id x
// CHECK: %[[FIRST:.*]] = arith.muli %[[B]], %c256
// CHECK: %[[I:.*]] = arith.addi %[[FIRST]], %[[T]]
// CHECK: %[[IN:.*]] = arith.cmpi ult, %[[I]], %c16000
// CHECK: scf.if %[[IN]]
// CHECK: memref.load %{{.*}}[%[[I]]]
// CHECK: memref.store %{{.*}}[%[[I]]]
func.func @elementwise(%x: memref<16x1000xf32>, %y: memref<16x1000xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%x : memref<16x1000xf32>) outs(%y : memref<16x1000xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.negf %a : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// Where there is much, a thread takes four elements, a block apart, and loads all before it stores.
// A full block checks nothing.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 2048, 1, 1>
// CHECK: %[[FULL:.*]] = arith.cmpi ule
// CHECK: scf.if %[[FULL]]
// CHECK-COUNT-4: memref.load
// CHECK-NOT: memref.load
// CHECK-COUNT-4: memref.store
// CHECK-NOT: memref.store
// CHECK: } else {
// CHECK: scf.for
func.func @unrolled(%x: memref<2097152xf32>, %y: memref<2097152xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]}
      ins(%x : memref<2097152xf32>) outs(%y : memref<2097152xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.negf %a : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// The grid follows the true size.
// CHECK-LABEL: func.func private @ho_linalg_generic_0
// CHECK-SAME: %[[N:[a-z0-9]+]]: index
// CHECK: %[[BLOCKS:.*]] = arith.ceildivui %[[N]], %c256
// CHECK: gpu.launch_func {{.*}} blocks in (%[[BLOCKS]], %c1, %c1) threads in (%c256, %c1, %c1)
func.func @dynamic(%x: memref<?xf32> {ho.bound = array<i64: 100>}, %y: memref<?xf32> {ho.bound = array<i64: 100>}) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]}
      ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.negf %a : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// A square goes through shared memory: both the loads and the stores run along x.
// CHECK-LABEL: gpu.func @ho_linalg_transpose_0_kernel
// CHECK-SAME: workgroup(%[[SQUARE:.*]] : memref<32x33xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME: known_block_size = array<i32: 32, 8, 1>, known_grid_size = array<i32: 8, 1, 1>
// CHECK-DAG: %[[TX:.*]] = gpu.thread_id x
// CHECK-DAG: %[[TY:.*]] = gpu.thread_id y
// CHECK: %[[COLUMN:.*]] = arith.addi %{{.*}}, %[[TX]]
// CHECK: %[[VALUE:.*]] = memref.load %{{.*}}[%[[COLUMN]], %{{.*}}] : memref<64x128xf32, strided<[1, 64]>>
// CHECK: memref.store %[[VALUE]], %[[SQUARE]][%[[TY]], %[[TX]]]
// CHECK: gpu.barrier
// CHECK: %[[ROW:.*]] = arith.addi %{{.*}}, %[[TX]]
// CHECK: %[[BACK:.*]] = memref.load %[[SQUARE]][%[[TX]], %[[TY]]]
// CHECK: memref.store %[[BACK]], %{{.*}}[%{{.*}}, %[[ROW]]] : memref<64x128xf32, strided<[128, 1]>>
func.func @transposed(%a: memref<128x64xf32>, %b: memref<64x128xf32>) {
  linalg.transpose ins(%a : memref<128x64xf32>) outs(%b : memref<64x128xf32>) permutation = [1, 0]
  return
}

// -----

// Rows: a warp each, four in a block; five shuffles and no shared memory.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK-NOT: workgroup
// CHECK-SAME: known_block_size = array<i32: 32, 4, 1>, known_grid_size = array<i32: 25, 1, 1>
// CHECK-DAG: %[[TX:.*]] = gpu.thread_id x
// CHECK: scf.for %[[I:.*]] = %[[TX]] to %c768{{.*}} step %c32
// CHECK: memref.load %{{.*}}[%{{.*}}, %[[I]]]
// CHECK: arith.maximumf
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
// CHECK: arith.cmpi eq, %[[TX]], %c0
// CHECK: memref.store
func.func @rows(%x: memref<100x768xf32>, %y: memref<100xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<100x768xf32>) outs(%y : memref<100xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.maximumf %a, %b : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// A long row: a block, whose warps meet in shared memory.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK-SAME: workgroup(%[[SHARED:.*]] : memref<8xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME: known_block_size = array<i32: 256, 1, 1>, known_grid_size = array<i32: 100, 1, 1>
// CHECK: scf.for %{{.*}} to %c5000{{.*}} step %c256
// CHECK-COUNT-5: gpu.shuffle xor
// CHECK: memref.store %{{.*}}, %[[SHARED]]
// CHECK: gpu.barrier
// CHECK: memref.load %[[SHARED]]
// CHECK-COUNT-3: gpu.shuffle xor
// CHECK-NOT: gpu.shuffle
func.func @long_rows(%x: memref<100x5000xf32>, %y: memref<100xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<100x5000xf32>) outs(%y : memref<100xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// Columns: neighbours along x, sixteen threads along y share one.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK-SAME: workgroup(%[[SHARED:.*]] : memref<16x32xf32, #gpu.address_space<workgroup>>)
// CHECK-SAME: known_block_size = array<i32: 32, 16, 1>, known_grid_size = array<i32: 4, 1, 1>
// CHECK-DAG: %[[TX:.*]] = gpu.thread_id x
// CHECK-DAG: %[[TY:.*]] = gpu.thread_id y
// CHECK: %[[COLUMN:.*]] = arith.addi %{{.*}}, %[[TX]]
// CHECK: scf.for %[[I:.*]] = %[[TY]] to %c768{{.*}} step %c16
// CHECK: memref.load %{{.*}}[%[[COLUMN]], %[[I]]] : memref<100x768xf32, strided<[1, 100]>>
// CHECK-NOT: gpu.shuffle
// CHECK: gpu.barrier
func.func @columns(%x: memref<768x100xf32>, %y: memref<100xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<768x100xf32>) outs(%y : memref<100xf32>) {
  ^bb0(%a: f32, %b: f32):
    %c = arith.addf %a, %b : f32
    linalg.yield %c : f32
  }
  return
}

// -----

// The place of the largest travels with it: of equal ones the first.
// CHECK-LABEL: gpu.func @ho_linalg_generic_0_kernel
// CHECK: gpu.shuffle xor %{{.*}} : f32
// CHECK: gpu.shuffle xor %{{.*}} : i32
// CHECK: gpu.shuffle xor %{{.*}} : i32
// CHECK: %[[BETTER:.*]] = arith.cmpf ogt
// CHECK: %[[SAME:.*]] = arith.cmpf oeq
// CHECK: %[[BEFORE:.*]] = arith.cmpi slt
// CHECK: %[[TIE:.*]] = arith.andi %[[SAME]], %[[BEFORE]]
// CHECK: %[[TAKEN:.*]] = arith.ori %[[BETTER]], %[[TIE]]
// CHECK: arith.select %[[TAKEN]]
func.func @place(%x: memref<16x512xf32>, %y: memref<16xf32>, %p: memref<16xi64>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%x : memref<16x512xf32>) outs(%y, %p : memref<16xf32>, memref<16xi64>) {
  ^bb0(%a: f32, %b: f32, %q: i64):
    %j = linalg.index 1 : index
    %k = arith.index_cast %j : index to i64
    %m = arith.maximumf %a, %b : f32
    %g = arith.cmpf ogt, %a, %b : f32
    %s = arith.select %g, %k, %q : i64
    linalg.yield %m, %s : f32, i64
  }
  return
}

// -----

// A convolution: a thread for four channels of a pixel, pixels along x; the pixel's input is loaded
// once for all four.
// CHECK-LABEL: gpu.func @ho_linalg_conv_2d_nchw_fchw_0_kernel
// CHECK-SAME: known_block_size = array<i32: 128, 1, 1>, known_grid_size = array<i32: 8112, 1, 1>
// CHECK-COUNT-3: scf.for
// CHECK: %[[INPUT:.*]] = memref.load %{{.*}} : memref<8x52x52x16x3x3xf32
// CHECK: arith.mulf %[[INPUT]],
// CHECK: arith.mulf %[[INPUT]],
// CHECK: arith.mulf %[[INPUT]],
// CHECK: arith.mulf %[[INPUT]],
// CHECK-NOT: scf.for
// CHECK-COUNT-4: memref.store
func.func @convolution(%x: memref<8x16x54x54xf32>, %w: memref<192x16x3x3xf32>, %y: memref<8x192x52x52xf32>) {
  linalg.conv_2d_nchw_fchw ins(%x, %w : memref<8x16x54x54xf32>, memref<192x16x3x3xf32>)
      outs(%y : memref<8x192x52x52xf32>)
  return
}

// -----

// A product is the library's; what it starts from is no launch.
// CHECK-LABEL: func.func @ho_step_product
// CHECK-NOT: linalg_fill
// CHECK-LABEL: func.func private @ho_linalg_batch_matmul_0
// CHECK-SAME: (%[[STEP:[a-z0-9]+]]: !llvm.ptr, %[[A:[a-z0-9]+]]: !llvm.ptr{{.*}}, %[[B:[a-z0-9]+]]: !llvm.ptr{{.*}}, %[[C:[a-z0-9]+]]: !llvm.ptr
// CHECK: call @ho_step_gemm(%[[STEP]], %c0_i32, %c0_i32, %c16_i64, %c64_i64, %c32_i64, %c4_i64, %[[A]], %c32_i64, %c512_i64, %[[B]], %c64_i64, %c2048_i64, %[[C]], %c64_i64, %c1024_i64, %{{.*}})
func.func @product(%x: memref<4x16x32xf32>, %y: memref<4x32x64xf32>, %z: memref<4x16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%z : memref<4x16x64xf32>)
  linalg.batch_matmul ins(%x, %y : memref<4x16x32xf32>, memref<4x32x64xf32>) outs(%z : memref<4x16x64xf32>)
  return
}

// -----

// bf16 with sums in f32: type 5; B transposed: 2, plus 4 for what is there already.
// CHECK-LABEL: func.func private @ho_linalg_generic_0
// CHECK: call @ho_step_gemm(%{{.*}}, %c5_i32, %c6_i32, %c16_i64, %c64_i64, %c32_i64, %c1_i64,
func.func @mixed(%x: memref<16x32xbf16>, %y: memref<64x32xbf16>, %z: memref<16x64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, k)>, affine_map<(i, j, k) -> (j, k)>, affine_map<(i, j, k) -> (i, j)>],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %y : memref<16x32xbf16>, memref<64x32xbf16>) outs(%z : memref<16x64xf32>) {
  ^bb0(%a: bf16, %b: bf16, %c: f32):
    %d = arith.extf %a : bf16 to f32
    %e = arith.extf %b : bf16 to f32
    %f = arith.mulf %d, %e : f32
    %g = arith.addf %c, %f : f32
    linalg.yield %g : f32
  }
  return
}

// -----

// A bias for each column and max(x, 0), right behind: the product does both (8 and 32), into their
// result.
// CHECK-LABEL: func.func @ho_step_ending
// CHECK: call @ho_linalg_matmul_0(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[TARGET:.*]], %[[BIAS:.*]])
// CHECK-NOT: call @ho_linalg
// CHECK-LABEL: func.func private @ho_linalg_matmul_0
// CHECK-SAME: (%[[STEP:[a-z0-9]+]]: !llvm.ptr, {{.*}}, %[[OUT:[a-z0-9]+]]: !llvm.ptr{{[^,]*}}, %[[VECTOR:[a-z0-9]+]]: !llvm.ptr{{[^,]*}})
// CHECK: call @ho_step_gemm(%[[STEP]], %c0_i32, %c40_i32, %c16_i64, %c64_i64, %c32_i64, %c1_i64, {{.*}}, %[[OUT]], %c64_i64, %c0_i64, %[[VECTOR]], %{{.*}})
func.func @ending(%x: memref<16x32xf32>, %y: memref<32x64xf32>, %b: memref<64xf32>, %out: memref<16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %z = memref.alloc() : memref<16x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32>)
  linalg.matmul ins(%x, %y : memref<16x32xf32>, memref<32x64xf32>) outs(%z : memref<16x64xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<16x64xf32>, memref<64xf32>) outs(%out : memref<16x64xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %e = arith.addf %a, %c : f32
    %f = arith.maximumf %e, %zero : f32
    linalg.yield %f : f32
  }
  memref.dealloc %z : memref<16x64xf32>
  return
}

// -----

// Not where somebody else reads the product.
// CHECK-LABEL: func.func @ho_step_read_twice
// CHECK: call @ho_linalg_matmul_0
// CHECK: call @ho_linalg_generic_1
// CHECK: call @ho_linalg_generic_1
func.func @read_twice(%x: memref<16x32xf32>, %y: memref<32x64xf32>, %b: memref<64xf32>, %out: memref<16x64xf32>, %more: memref<16x64xf32>) {
  %zero = arith.constant 0.0 : f32
  %z = memref.alloc() : memref<16x64xf32>
  linalg.fill ins(%zero : f32) outs(%z : memref<16x64xf32>)
  linalg.matmul ins(%x, %y : memref<16x32xf32>, memref<32x64xf32>) outs(%z : memref<16x64xf32>)
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<16x64xf32>, memref<64xf32>) outs(%out : memref<16x64xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %e = arith.addf %a, %c : f32
    linalg.yield %e : f32
  }
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>, affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%z, %b : memref<16x64xf32>, memref<64xf32>) outs(%more : memref<16x64xf32>) {
  ^bb0(%a: f32, %c: f32, %d: f32):
    %e = arith.addf %a, %c : f32
    linalg.yield %e : f32
  }
  memref.dealloc %z : memref<16x64xf32>
  return
}
