// RUN: ho-opt %s -offload-schedule -verify-diagnostics

func.func @host(%x: memref<8xf32>) {
  // expected-error@below {{a device operation names host memory; run offload-insert before offload-schedule}}
  linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  return
}
