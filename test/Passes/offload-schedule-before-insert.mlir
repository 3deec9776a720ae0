// RUN: ho-opt %s -offload-schedule -split-input-file -verify-diagnostics

func.func @host(%x: memref<8xf32>) {
  // expected-error@below {{a device operation names host memory; run offload-insert before offload-schedule}}
  linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  return
}

// -----

// A size that only the run knows is nothing to fail on.
func.func @of_unranked(%x: memref<*xf32>) {
  %y = memref.cast %x : memref<*xf32> to memref<?xf32>
  // expected-error@below {{a device operation names host memory; run offload-insert before offload-schedule}}
  linalg.exp ins(%y : memref<?xf32>) outs(%y : memref<?xf32>)
  return
}
