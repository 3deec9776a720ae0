// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(offload-to-runtime{device=cuda})' | FileCheck %s

// Where host code reads what was copied, the host waits, too; else compute alone does. A copy within the host is
// the host's.
// CHECK-LABEL: func.func @ho_step_host
// CHECK: call @ho_step_host_wait
// CHECK-NOT: call @ho_step_wait
// CHECK: memref.load
func.func @host(%x: memref<4xf32>, %out: memref<f32>) {
  %c0 = arith.constant 0 : index
  %d = gpu.alloc () : memref<4xf32, 1>
  %t = gpu.memcpy async %d, %x : memref<4xf32, 1>, memref<4xf32>
  gpu.wait [%t]
  %u = gpu.memcpy async %x, %d : memref<4xf32>, memref<4xf32, 1>
  gpu.wait [%u]
  %a = memref.load %x[%c0] : memref<4xf32>
  memref.store %a, %out[] : memref<f32>
  gpu.dealloc %d : memref<4xf32, 1>
  return
}

// -----

// CHECK-LABEL: func.func @ho_step_device
// CHECK: call @ho_step_wait
// CHECK-NOT: call @ho_step_host_wait
// A copy within the device is a kernel.
// CHECK-LABEL: func.func private @ho_memref_copy_0
// CHECK: gpu.launch
func.func @device(%x: memref<4xf32>) {
  %d = gpu.alloc () : memref<4xf32, 1>
  %e = gpu.alloc () : memref<4xf32, 1>
  %t = gpu.memcpy async %d, %x : memref<4xf32, 1>, memref<4xf32>
  gpu.wait [%t]
  memref.copy %d, %e : memref<4xf32, 1> to memref<4xf32, 1>
  gpu.dealloc %d : memref<4xf32, 1>
  gpu.dealloc %e : memref<4xf32, 1>
  return
}

// -----

func.func private @softmax(%x: memref<4x8xf32, 1>, %y: memref<4x8xf32, 1>) {
  // expected-error @below {{'linalg.softmax' has no kernel for a CUDA device: it is no structured operation; decompose it into linalg.generic first}}
  linalg.softmax dimension(1) ins(%x : memref<4x8xf32, 1>) outs(%y : memref<4x8xf32, 1>)
  return
}
