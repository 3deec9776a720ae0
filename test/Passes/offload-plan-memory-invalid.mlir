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

// -----

// Pieces lie where they were planned, side by side, or nowhere.
func.func @pieces_without_a_plan() {
  %one = arith.constant 1.0 : f32
  // expected-error@below {{buffers are copied in pieces, and the offsets planned for them do not fit here; schedule for the same budget and alignment, or with split=false}}
  %p = gpu.alloc () : memref<128xf32, 1>
  %q = gpu.alloc () : memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<256xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<256xf32, 1>)
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

func.func @pieces_planned_apart() {
  %one = arith.constant 1.0 : f32
  // expected-error@below {{buffers are copied in pieces, and the offsets planned for them do not fit here}}
  %p = gpu.alloc () {ho.offset = 0 : i64} : memref<128xf32, 1>
  %q = gpu.alloc () {ho.offset = 1024 : i64} : memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<256xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<256xf32, 1>)
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}
