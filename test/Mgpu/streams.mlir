// Stock lowering, copies on two streams with an event between them; memory that is freed by a
// stream and used again. The same over both devices.

// RUN: %lower %s -o %t.mlir
// RUN: env HO_MGPU_DEVICE=host %run %t.mlir | FileCheck %s
// RUN: %fake HO_FAKE_CUDA_LATENCY=200000 %run %t.mlir | FileCheck %s

// The capacity holds two buffers: the third allocation waits for a stream to give one back.
// RUN: env HO_MGPU_DEVICE=host HO_MGPU_MEMORY=8192 %run %t.mlir | FileCheck %s
// RUN: %fake HO_FAKE_CUDA_PAGE=4096 HO_FAKE_CUDA_LATENCY=200000 HO_MGPU_MEMORY=8192 %run %t.mlir | FileCheck %s

// One buffer is not enough. Failures end the process with the driver's words.
// RUN: env HO_MGPU_DEVICE=host HO_MGPU_MEMORY=4096 not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=HOST-MEMORY
// HOST-MEMORY: mgpuMemAlloc: error: device out of memory: 4096 bytes are needed, the device has 4096 bytes of which 0 are free, 0 in one piece
// RUN: %fake HO_FAKE_CUDA_PAGE=4096 HO_MGPU_MEMORY=4096 not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=CUDA-MEMORY
// CUDA-MEMORY: mgpuMemAlloc: error: device out of memory: 4096 bytes are needed, the device has 4096 bytes of which 0 are free
// RUN: %fake HO_FAKE_CUDA_FAIL=cuMemcpyAsync:2:719 not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=FAIL
// FAIL: mgpuMemcpy: error: cuMemcpyAsync: CUDA_ERROR_LAUNCH_FAILED (719): launch failed
// RUN: env HO_MGPU_DEVICE=tpu not %run %t.mlir 2>&1 | FileCheck %s --check-prefix=DEVICE
// DEVICE: error: HO_MGPU_DEVICE is 'tpu', none of cuda, cuda:N, host

module attributes {gpu.container_module} {
  func.func private @printMemrefF32(memref<*xf32>) attributes {llvm.emit_c_interface}

  // From source through a buffer of the device to target: one stream carries it there, another back.
  func.func @through(%source: memref<1024xf32>, %target: memref<1024xf32>) {
    %start = gpu.wait async
    %device, %allocated = gpu.alloc async [%start] () : memref<1024xf32>
    %there = gpu.memcpy async [%allocated] %device, %source : memref<1024xf32>, memref<1024xf32>
    %other = gpu.wait async
    %both = gpu.wait async [%there, %other]
    %back = gpu.memcpy async [%both] %target, %device : memref<1024xf32>, memref<1024xf32>
    %freed = gpu.dealloc async [%back] %device : memref<1024xf32>
    gpu.wait [%freed]
    return
  }

  func.func @main() {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %count = arith.constant 1024 : index
    %rounds = arith.constant 20 : index
    %value = arith.constant 2.5 : f32
    %a = memref.alloc() : memref<1024xf32>
    %b = memref.alloc() : memref<1024xf32>
    %c = memref.alloc() : memref<1024xf32>
    scf.for %i = %zero to %count step %one {
      %integer = arith.index_cast %i : index to i32
      %float = arith.sitofp %integer : i32 to f32
      memref.store %float, %a[%i] : memref<1024xf32>
    }
    %unranked = memref.cast %a : memref<1024xf32> to memref<*xf32>
    gpu.host_register %unranked : memref<*xf32>
    scf.for %i = %zero to %rounds step %one {
      func.call @through(%a, %b) : (memref<1024xf32>, memref<1024xf32>) -> ()
      func.call @through(%b, %a) : (memref<1024xf32>, memref<1024xf32>) -> ()
    }

    // Two buffers at a time, each on a stream of its own, and a constant.
    %s0 = gpu.wait async
    %s1 = gpu.wait async
    %x, %x0 = gpu.alloc async [%s0] () : memref<1024xf32>
    %y, %y0 = gpu.alloc async [%s1] () : memref<1024xf32>
    %x1 = gpu.memcpy async [%x0] %x, %a : memref<1024xf32>, memref<1024xf32>
    %y1 = gpu.memset async [%y0] %y, %value : memref<1024xf32>, f32
    %ready = gpu.wait async [%x1, %y1]
    %b1 = gpu.memcpy async [%ready] %b, %x : memref<1024xf32>, memref<1024xf32>
    %c1 = gpu.memcpy async [%b1] %c, %y : memref<1024xf32>, memref<1024xf32>
    %f0 = gpu.dealloc async [%c1] %x : memref<1024xf32>
    %f1 = gpu.dealloc async [%f0] %y : memref<1024xf32>
    gpu.wait [%f1]
    gpu.host_unregister %unranked : memref<*xf32>

    // CHECK: [0, 1, 2, 3, 4]
    // CHECK: [1019, 1020, 1021, 1022, 1023]
    // CHECK: [2.5, 2.5, 2.5, 2.5, 2.5]
    %first = memref.subview %b[0] [5] [1] : memref<1024xf32> to memref<5xf32, strided<[1]>>
    %last = memref.subview %b[1019] [5] [1] : memref<1024xf32> to memref<5xf32, strided<[1], offset: 1019>>
    %same = memref.subview %c[1019] [5] [1] : memref<1024xf32> to memref<5xf32, strided<[1], offset: 1019>>
    %u0 = memref.cast %first : memref<5xf32, strided<[1]>> to memref<*xf32>
    %u1 = memref.cast %last : memref<5xf32, strided<[1], offset: 1019>> to memref<*xf32>
    %u2 = memref.cast %same : memref<5xf32, strided<[1], offset: 1019>> to memref<*xf32>
    call @printMemrefF32(%u0) : (memref<*xf32>) -> ()
    call @printMemrefF32(%u1) : (memref<*xf32>) -> ()
    call @printMemrefF32(%u2) : (memref<*xf32>) -> ()
    return
  }
}
