// RUN: ho-opt %s --offload='remarks=false' | FileCheck %s

// Forms of a program that the pipeline brings into its own.

// Iterations of scf.forall run one after the other.
// CHECK-LABEL: func.func @forall(
// CHECK-NOT: scf.forall
// CHECK: scf.for
// CHECK: linalg.exp
func.func @forall(%x: tensor<64xf32>) -> tensor<64xf32> {
  %e = tensor.empty() : tensor<64xf32>
  %y = scf.forall (%i) = (0) to (64) step (16) shared_outs(%o = %e) -> (tensor<64xf32>) {
    %a = tensor.extract_slice %x[%i] [16] [1] : tensor<64xf32> to tensor<16xf32>
    %b = tensor.extract_slice %o[%i] [16] [1] : tensor<64xf32> to tensor<16xf32>
    %c = linalg.exp ins(%a : tensor<16xf32>) outs(%b : tensor<16xf32>) -> tensor<16xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %c into %o[%i] [16] [1] : tensor<16xf32> into tensor<64xf32>
    }
  }
  return %y : tensor<64xf32>
}

// The body of gpu.launch becomes a kernel, its buffers are fetched and stored.
// CHECK-LABEL: func.func @launch(
// CHECK-SAME: [[X:%[^:]+]]: memref<8xf32>
// CHECK-NOT: gpu.launch blocks
// CHECK: gpu.memcpy async {{.*}}, [[X]]
// CHECK: gpu.launch_func @launch_kernel::@launch_kernel
// CHECK: gpu.memcpy async [[X]]
func.func @launch(%x: memref<8xf32>) {
  %one = arith.constant 1 : index
  %eight = arith.constant 8 : index
  gpu.launch blocks(%a, %b, %c) in (%d = %one, %e = %one, %f = %one) threads(%g, %h, %i) in (%j = %eight, %k = %one, %l = %one) {
    %v = memref.load %x[%g] : memref<8xf32>
    %w = arith.addf %v, %v : f32
    memref.store %w, %x[%g] : memref<8xf32>
    gpu.terminator
  }
  return
}

// CHECK-LABEL: func.func @softmax(
// CHECK: gpu.memcpy async
// CHECK-NOT: linalg.softmax
func.func @softmax(%x: tensor<4x8xf32>) -> tensor<4x8xf32> {
  %e = tensor.empty() : tensor<4x8xf32>
  %y = linalg.softmax dimension(1) ins(%x : tensor<4x8xf32>) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %y : tensor<4x8xf32>
}

// A tile that is smaller at the end.
// CHECK-LABEL: func.func @tiles(
// CHECK: gpu.alloc {{.*}}ho.arena
func.func @tiles(%x: memref<100xf32>) {
  %zero = arith.constant 0 : index
  %step = arith.constant 16 : index
  %end = arith.constant 100 : index
  scf.for %i = %zero to %end step %step {
    %n = affine.min affine_map<(d0) -> (100 - d0, 16)>(%i)
    %s = memref.subview %x[%i] [%n] [1] : memref<100xf32> to memref<?xf32, strided<[1], offset: ?>>
    linalg.exp ins(%s : memref<?xf32, strided<[1], offset: ?>>) outs(%s : memref<?xf32, strided<[1], offset: ?>>)
  }
  return
}

// Arithmetic on whole tensors is elementwise.
// CHECK-LABEL: func.func @arithmetic(
// CHECK: gpu.memcpy async
// CHECK: linalg.generic
func.func @arithmetic(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  %z = arith.addf %x, %y : tensor<8xf32>
  return %z : tensor<8xf32>
}
