// RUN: ho-opt %s -offload-plan-memory -split-input-file -verify-diagnostics

// expected-error@below {{the device buffers of this function need an arena of 512 bytes, the budget is 256; raise device-memory to at least 512}}
func.func @budget(%x: memref<64xf32>) attributes {ho.budget = 256 : i64} {
  %a = gpu.alloc () : memref<64xf32, 1>
  %b = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%b : memref<64xf32, 1>)
  gpu.dealloc %a : memref<64xf32, 1>
  gpu.dealloc %b : memref<64xf32, 1>
  return
}

// -----

func.func @unbounded(%n: index) {
  // expected-error@below {{this device buffer has a dynamic size without a known bound; give the function argument or allocation it comes from an attribute such as ho.bound = array<i64: 128, 64>, or use static shapes}}
  %a = gpu.alloc (%n) : memref<?xf32, 1>
  gpu.dealloc %a : memref<?xf32, 1>
  return
}

// -----

func.func @recursive() {
  %a = gpu.alloc () : memref<64xf32, 1>
  // expected-error@below {{recursive call: the device memory it needs has no bound; make the recursion a loop, or keep device operations out of it}}
  func.call @recursive() : () -> ()
  gpu.dealloc %a : memref<64xf32, 1>
  return
}
