// RUN: ho-opt %s -offload-insert -split-input-file -verify-diagnostics -o /dev/null

// What may have been expected on the device, and stays on the host, is said.

func.func @no_structured_operation(%x: memref<4x8xf32>, %y: memref<4x8xf32>) {
  // expected-remark@below {{left alone: 'linalg.softmax' is no structured operation and runs on the host; offload-prepare decomposes it while it works on tensors}}
  linalg.softmax dimension(1) ins(%x : memref<4x8xf32>) outs(%y : memref<4x8xf32>)
  return
}

// -----

// Said once.
func.func @tensors(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-remark@below {{left alone: 'linalg.exp' works on tensors, and there may be more; bufferize the program before offload-insert, or use the pipeline offload}}
  %y = linalg.exp ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %z = linalg.log ins(%y : tensor<8xf32>) outs(%y : tensor<8xf32>) -> tensor<8xf32>
  return %z : tensor<8xf32>
}

// -----

func.func @launch(%x: memref<8xf32>) {
  %one = arith.constant 1 : index
  // expected-remark@below {{left alone: a gpu.launch is no kernel yet; run gpu-kernel-outlining before offload-insert}}
  gpu.launch blocks(%a, %b, %c) in (%d = %one, %e = %one, %f = %one) threads(%g, %h, %i) in (%j = %one, %k = %one, %l = %one) {
    %v = memref.load %x[%g] : memref<8xf32>
    memref.store %v, %x[%g] : memref<8xf32>
    gpu.terminator
  }
  return
}

// -----

// expected-remark@below {{left alone: the functions of a module in a module; move them out of it, or run the passes there: builtin.module(builtin.module(offload))}}
module @inner {
  func.func @f(%x: memref<8xf32>) {
    return
  }
}
module @without_functions {
  func.func private @declared(memref<8xf32>)
}
