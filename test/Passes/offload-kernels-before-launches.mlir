// RUN: not ho-opt %s --pass-pipeline='builtin.module(offload-kernels-to-host)' 2>&1 | FileCheck %s --check-prefix=HOST
// RUN: not ho-opt %s --pass-pipeline='builtin.module(offload-embed-kernels)' 2>&1 | FileCheck %s --check-prefix=EMBED

// Kernels go after what launches them.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @nothing() kernel {
      gpu.return
    }
  }
  func.func @main() {
    %one = arith.constant 1 : index
    // HOST: [[@LINE+2]]:5: error: a launch of a kernel that is to become a function of the host; run offload-launches{device=host} before offload-kernels-to-host
    // EMBED: [[@LINE+1]]:5: error: a launch of a kernel whose image is to become data; run offload-launches before offload-embed-kernels
    gpu.launch_func @kernels::@nothing blocks in (%one, %one, %one) threads in (%one, %one, %one)
    return
  }
}
