// A gpu.binary whose object is an image of the fake driver: loading, launching, the host's refusal.

// RUN: %lower %s -o %t.mlir
// RUN: %fake %run %t.mlir | FileCheck %s
// RUN: env HO_MGPU_DEVICE=host not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=HOST
// HOST: mgpuModuleLoad: error: the host device runs no kernels: HO_MGPU_DEVICE=cuda does
// RUN: %fake HO_FAKE_CUDA_FAIL=cuModuleLoadDataEx:1:200 not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=IMAGE
// IMAGE: mgpuModuleLoad: error: cuModuleLoadDataEx: CUDA_ERROR_INVALID_IMAGE (200): invalid image

module attributes {gpu.container_module} {
  gpu.binary @kernels [#gpu.object<#nvvm.target, bin = "ho-fake-cuda\0Ascale mgpuTestScale 8 4\0A\00">]
  func.func private @printMemrefF32(memref<*xf32>) attributes {llvm.emit_c_interface}

  func.func @main() {
    %one = arith.constant 1 : index
    %four = arith.constant 4 : index
    %two = arith.constant 2.0 : f32
    %three = arith.constant 3.0 : f32
    %host = memref.alloc() : memref<8xf32>
    %t0 = gpu.wait async
    %device, %t1 = gpu.alloc async [%t0] () : memref<8xf32>
    %t2 = gpu.memset async [%t1] %device, %two : memref<8xf32>, f32
    %t3 = gpu.launch_func async [%t2] @kernels::@scale
      blocks in (%one, %one, %one) threads in (%four, %one, %one)
      args(%device : memref<8xf32>, %three : f32)
    %t4 = gpu.memcpy async [%t3] %host, %device : memref<8xf32>, memref<8xf32>
    %t5 = gpu.dealloc async [%t4] %device : memref<8xf32>
    gpu.wait [%t5]
    // CHECK: [6, 6, 6, 6, 2, 2, 2, 2]
    %unranked = memref.cast %host : memref<8xf32> to memref<*xf32>
    call @printMemrefF32(%unranked) : (memref<*xf32>) -> ()
    return
  }
}
