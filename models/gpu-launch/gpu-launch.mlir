// A host program of kernels, as a gpu dialect frontend would hand it over:
//
//   t0     = a;  t0 = 0.5 x + t0;  t0 = -0.25 x + t0      (copy, saxpy twice)
//   t1     = scale[row] * t0                              (row_scale)
//   t2     = t1 @ b                                       (matmul, 16x16 tiles)
//   out    = max(t2 + bias, 0)                            (bias_relu)
//   sums   = sum of out along each row                    (row_sum)
//
// a and x are 512x256, b is 256x384. saxpy's grid has one block too many, so its
// bounds check matters.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    // y[i] = alpha * x[i] + y[i]
    gpu.func @saxpy(%alpha: f32, %n: index, %x: memref<131072xf32>,
                    %y: memref<131072xf32>) kernel {
      %block = gpu.block_id x
      %size = gpu.block_dim x
      %thread = gpu.thread_id x
      %base = arith.muli %block, %size : index
      %i = arith.addi %base, %thread : index
      %inside = arith.cmpi ult, %i, %n : index
      scf.if %inside {
        %xi = memref.load %x[%i] : memref<131072xf32>
        %yi = memref.load %y[%i] : memref<131072xf32>
        %scaled = arith.mulf %alpha, %xi : f32
        %sum = arith.addf %scaled, %yi : f32
        memref.store %sum, %y[%i] : memref<131072xf32>
      }
      gpu.return
    }

    // One block per row: out[r, c] = scale[r] * in[r, c]
    gpu.func @row_scale(%in: memref<512x256xf32>, %scale: memref<512xf32>,
                        %out: memref<512x256xf32>) kernel {
      %r = gpu.block_id x
      %c = gpu.thread_id x
      %s = memref.load %scale[%r] : memref<512xf32>
      %v = memref.load %in[%r, %c] : memref<512x256xf32>
      %p = arith.mulf %s, %v : f32
      memref.store %p, %out[%r, %c] : memref<512x256xf32>
      gpu.return
    }

    // c = a @ b; each 16x16 block of threads makes one 16x16 tile of c from
    // tiles of a and b that it stages in workgroup memory.
    gpu.func @matmul(%a: memref<512x256xf32>, %b: memref<256x384xf32>,
                     %c: memref<512x384xf32>)
        workgroup(%ta: memref<16x16xf32, #gpu.address_space<workgroup>>,
                  %tb: memref<16x16xf32, #gpu.address_space<workgroup>>) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c16 = arith.constant 16 : index
      %c256 = arith.constant 256 : index
      %zero = arith.constant 0.0 : f32
      %bx = gpu.block_id x
      %by = gpu.block_id y
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %row0 = arith.muli %by, %c16 : index
      %col0 = arith.muli %bx, %c16 : index
      %row = arith.addi %row0, %ty : index
      %col = arith.addi %col0, %tx : index
      %sum = scf.for %k = %c0 to %c256 step %c16 iter_args(%acc = %zero) -> (f32) {
        %ka = arith.addi %k, %tx : index
        %kb = arith.addi %k, %ty : index
        %va = memref.load %a[%row, %ka] : memref<512x256xf32>
        %vb = memref.load %b[%kb, %col] : memref<256x384xf32>
        memref.store %va, %ta[%ty, %tx] : memref<16x16xf32, #gpu.address_space<workgroup>>
        memref.store %vb, %tb[%ty, %tx] : memref<16x16xf32, #gpu.address_space<workgroup>>
        gpu.barrier
        %part = scf.for %i = %c0 to %c16 step %c1 iter_args(%inner = %acc) -> (f32) {
          %ai = memref.load %ta[%ty, %i] : memref<16x16xf32, #gpu.address_space<workgroup>>
          %bi = memref.load %tb[%i, %tx] : memref<16x16xf32, #gpu.address_space<workgroup>>
          %ab = arith.mulf %ai, %bi : f32
          %next = arith.addf %inner, %ab : f32
          scf.yield %next : f32
        }
        gpu.barrier
        scf.yield %part : f32
      }
      memref.store %sum, %c[%row, %col] : memref<512x384xf32>
      gpu.return
    }

    // out[r, c] = max(in[r, c] + bias[c], 0); the grid is columns by rows.
    gpu.func @bias_relu(%in: memref<512x384xf32>, %bias: memref<384xf32>,
                        %out: memref<512x384xf32>) kernel {
      %zero = arith.constant 0.0 : f32
      %bx = gpu.block_id x
      %by = gpu.block_id y
      %dx = gpu.block_dim x
      %dy = gpu.block_dim y
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %col0 = arith.muli %bx, %dx : index
      %row0 = arith.muli %by, %dy : index
      %col = arith.addi %col0, %tx : index
      %row = arith.addi %row0, %ty : index
      %v = memref.load %in[%row, %col] : memref<512x384xf32>
      %b = memref.load %bias[%col] : memref<384xf32>
      %sum = arith.addf %v, %b : f32
      %relu = arith.maximumf %sum, %zero : f32
      memref.store %relu, %out[%row, %col] : memref<512x384xf32>
      gpu.return
    }

    // One block of 128 threads per row: three columns per thread, then a tree
    // of additions in workgroup memory.
    gpu.func @row_sum(%in: memref<512x384xf32>, %sums: memref<512xf32>)
        workgroup(%part: memref<128xf32, #gpu.address_space<workgroup>>) kernel {
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c7 = arith.constant 7 : index
      %c64 = arith.constant 64 : index
      %c128 = arith.constant 128 : index
      %c384 = arith.constant 384 : index
      %zero = arith.constant 0.0 : f32
      %r = gpu.block_id x
      %t = gpu.thread_id x
      %own = scf.for %c = %t to %c384 step %c128 iter_args(%acc = %zero) -> (f32) {
        %v = memref.load %in[%r, %c] : memref<512x384xf32>
        %next = arith.addf %acc, %v : f32
        scf.yield %next : f32
      }
      memref.store %own, %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
      gpu.barrier
      scf.for %level = %c0 to %c7 step %c1 {
        %half = arith.shrui %c64, %level : index
        %active = arith.cmpi ult, %t, %half : index
        scf.if %active {
          %other = arith.addi %t, %half : index
          %mine = memref.load %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
          %theirs = memref.load %part[%other] : memref<128xf32, #gpu.address_space<workgroup>>
          %both = arith.addf %mine, %theirs : f32
          memref.store %both, %part[%t] : memref<128xf32, #gpu.address_space<workgroup>>
        }
        gpu.barrier
      }
      %first = arith.cmpi eq, %t, %c0 : index
      scf.if %first {
        %total = memref.load %part[%c0] : memref<128xf32, #gpu.address_space<workgroup>>
        memref.store %total, %sums[%r] : memref<512xf32>
      }
      gpu.return
    }
  }

  func.func @main(
      %a: memref<512x256xf32> {ho.name = "a", ho.random = array<f64: -1.0, 1.0>},
      %x: memref<512x256xf32> {ho.name = "x", ho.random = array<f64: -1.0, 1.0>},
      %scale: memref<512xf32> {ho.name = "scale", ho.random = array<f64: 0.5, 1.5>},
      %b: memref<256x384xf32> {ho.name = "b", ho.random = array<f64: -0.125, 0.125>},
      %bias: memref<384xf32> {ho.name = "bias", ho.random = array<f64: -0.1, 0.1>})
      -> (memref<512x384xf32> {ho.name = "out"},
          memref<512xf32> {ho.name = "sums"}) {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %c12 = arith.constant 12 : index
    %c16 = arith.constant 16 : index
    %c24 = arith.constant 24 : index
    %c32 = arith.constant 32 : index
    %c128 = arith.constant 128 : index
    %c256 = arith.constant 256 : index
    %c512 = arith.constant 512 : index
    %c513 = arith.constant 513 : index
    %n = arith.constant 131072 : index
    %half = arith.constant 0.5 : f32
    %quarter = arith.constant -0.25 : f32

    %t0 = memref.alloc() : memref<512x256xf32>
    memref.copy %a, %t0 : memref<512x256xf32> to memref<512x256xf32>
    %x1 = memref.collapse_shape %x [[0, 1]] : memref<512x256xf32> into memref<131072xf32>
    %y1 = memref.collapse_shape %t0 [[0, 1]] : memref<512x256xf32> into memref<131072xf32>
    gpu.launch_func @kernels::@saxpy
        blocks in (%c513, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%half : f32, %n : index, %x1 : memref<131072xf32>, %y1 : memref<131072xf32>)
    gpu.launch_func @kernels::@saxpy
        blocks in (%c513, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%quarter : f32, %n : index, %x1 : memref<131072xf32>, %y1 : memref<131072xf32>)

    %t1 = memref.alloc() : memref<512x256xf32>
    gpu.launch_func @kernels::@row_scale
        blocks in (%c512, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%t0 : memref<512x256xf32>, %scale : memref<512xf32>, %t1 : memref<512x256xf32>)
    memref.dealloc %t0 : memref<512x256xf32>

    %t2 = memref.alloc() : memref<512x384xf32>
    gpu.launch_func @kernels::@matmul
        blocks in (%c24, %c32, %c1) threads in (%c16, %c16, %c1)
        args(%t1 : memref<512x256xf32>, %b : memref<256x384xf32>, %t2 : memref<512x384xf32>)
    memref.dealloc %t1 : memref<512x256xf32>

    %out = memref.alloc() : memref<512x384xf32>
    gpu.launch_func @kernels::@bias_relu
        blocks in (%c12, %c128, %c1) threads in (%c32, %c4, %c1)
        args(%t2 : memref<512x384xf32>, %bias : memref<384xf32>, %out : memref<512x384xf32>)
    memref.dealloc %t2 : memref<512x384xf32>

    %sums = memref.alloc() : memref<512xf32>
    gpu.launch_func @kernels::@row_sum
        blocks in (%c512, %c1, %c1) threads in (%c128, %c1, %c1)
        args(%out : memref<512x384xf32>, %sums : memref<512xf32>)
    return %out, %sums : memref<512x384xf32>, memref<512xf32>
  }
}
