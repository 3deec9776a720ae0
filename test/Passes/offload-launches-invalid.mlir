// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(offload-launches)'

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @scale(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }
  func.func @no_step(%x: memref<8xf32>) {
    %one = arith.constant 1 : index
    // expected-error@below {{gpu.launch_func stands in a function without a step; run offload-to-runtime{device=cuda} before offload-launches}}
    gpu.launch_func @kernels::@scale blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : memref<8xf32>)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @scale(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }
  func.func @no_arguments() {
    %one = arith.constant 1 : index
    %x = memref.alloc() : memref<8xf32>
    // expected-error@below {{gpu.launch_func stands in a function without a step}}
    gpu.launch_func @kernels::@scale blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : memref<8xf32>)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @scale(%x: memref<8xf32>) kernel {
      gpu.return
    }
  }
  func.func @token(%step: !llvm.ptr, %x: memref<8xf32>) {
    %one = arith.constant 1 : index
    // expected-error@below {{a launch with a token of its own is not supported; launch synchronously, behind a gpu.wait}}
    %t = gpu.launch_func async @kernels::@scale blocks in (%one, %one, %one) threads in (%one, %one, %one) args(%x : memref<8xf32>)
    gpu.wait [%t]
    return
  }
}
