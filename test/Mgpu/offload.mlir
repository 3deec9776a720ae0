// What `offload` emits, by stock lowering alone: planned memory, copies, waits. Compute stays on the
// host, which reaches the memory of both devices here; stock gpu-to-llvm does not allocate in a
// memory space, so that is taken away.

// RUN: ho-opt %s --offload=device-memory=6KiB | sed 's/, 1>/>/g' | mlir-opt --gpu-async-region \
// RUN:   --convert-linalg-to-loops --convert-scf-to-cf --expand-strided-metadata --lower-affine --gpu-to-llvm --reconcile-unrealized-casts -o %t.mlir
// RUN: env HO_MGPU_DEVICE=host HO_MGPU_MEMORY=6144 %run -e entry %t.mlir | FileCheck %s
// RUN: %fake HO_FAKE_CUDA_SHARED=1 HO_FAKE_CUDA_PAGE=4096 HO_MGPU_MEMORY=8192 HO_FAKE_CUDA_LATENCY=1000000 %run -e entry %t.mlir | FileCheck %s

// CHECK: sizes = [4, 32]
// CHECK-COUNT-4: 128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128,   128]

func.func private @printMemrefF32(memref<*xf32>) attributes {llvm.emit_c_interface}

// Two layers; the weights do not fit beside each other.
func.func @layers(%x: memref<4x32xf32>, %w0: memref<32x32xf32>, %w1: memref<32x32xf32>, %y: memref<4x32xf32>) {
  %zero = arith.constant 0.0 : f32
  %h = memref.alloc() : memref<4x32xf32>
  linalg.fill ins(%zero : f32) outs(%h : memref<4x32xf32>)
  linalg.matmul ins(%x, %w0 : memref<4x32xf32>, memref<32x32xf32>) outs(%h : memref<4x32xf32>)
  linalg.fill ins(%zero : f32) outs(%y : memref<4x32xf32>)
  linalg.matmul ins(%h, %w1 : memref<4x32xf32>, memref<32x32xf32>) outs(%y : memref<4x32xf32>)
  memref.dealloc %h : memref<4x32xf32>
  return
}
func.func @fill(%m: memref<?x32xf32>, %value: f32) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %width = arith.constant 32 : index
  %height = memref.dim %m, %zero : memref<?x32xf32>
  scf.for %i = %zero to %height step %one {
    scf.for %j = %zero to %width step %one {
      memref.store %value, %m[%i, %j] : memref<?x32xf32>
    }
  }
  return
}
func.func @entry() {
  %a = arith.constant 1.0 : f32
  %b = arith.constant 0.5 : f32
  %c = arith.constant 0.25 : f32
  %x = memref.alloc() : memref<4x32xf32>
  %w0 = memref.alloc() : memref<32x32xf32>
  %w1 = memref.alloc() : memref<32x32xf32>
  %y = memref.alloc() : memref<4x32xf32>
  %dx = memref.cast %x : memref<4x32xf32> to memref<?x32xf32>
  %d0 = memref.cast %w0 : memref<32x32xf32> to memref<?x32xf32>
  %d1 = memref.cast %w1 : memref<32x32xf32> to memref<?x32xf32>
  func.call @fill(%dx, %a) : (memref<?x32xf32>, f32) -> ()
  func.call @fill(%d0, %b) : (memref<?x32xf32>, f32) -> ()
  func.call @fill(%d1, %c) : (memref<?x32xf32>, f32) -> ()
  func.call @layers(%x, %w0, %w1, %y) : (memref<4x32xf32>, memref<32x32xf32>, memref<32x32xf32>, memref<4x32xf32>) -> ()
  %u = memref.cast %y : memref<4x32xf32> to memref<*xf32>
  func.call @printMemrefF32(%u) : (memref<*xf32>) -> ()
  return
}
