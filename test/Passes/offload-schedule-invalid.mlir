// RUN: ho-opt %s -offload-insert -offload-schedule=device-memory=8KiB -split-input-file -verify-diagnostics

func.func @budget(%a: memref<1024xf32>, %b: memref<1024xf32>, %c: memref<1024xf32>) {
  linalg.exp ins(%a : memref<1024xf32>) outs(%a : memref<1024xf32>)
  // expected-error@below {{a device memory of 8192 bytes is too small: operation 1 'linalg.add' alone needs 12288 bytes, which is the smallest budget that works}}
  linalg.add ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%c : memref<1024xf32>)
  return
}

// -----

func.func @budget_reactive(%a: memref<1024xf32>, %b: memref<1024xf32>, %c: memref<1024xf32>)
    attributes {ho.mode = "reactive"} {
  linalg.exp ins(%a : memref<1024xf32>) outs(%a : memref<1024xf32>)
  // expected-error@below {{the device memory budget of 8192 bytes is too small: this operation needs 12288 bytes, the smallest budget that works}}
  linalg.add ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%c : memref<1024xf32>)
  return
}

// -----

func.func @budget_in_loop(%a: memref<1024xf32>, %b: memref<1024xf32>, %c: memref<1024xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    // expected-error@below {{a device memory of 8192 bytes is too small: operation 0 'linalg.add' alone needs 12288 bytes}}
    linalg.add ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%c : memref<1024xf32>)
  }
  return
}

// -----

func.func private @callee(%a: memref<1024xf32>, %b: memref<1024xf32>, %c: memref<1024xf32>) {
  // expected-error@below {{a device memory of 8192 bytes is too small: operation 0 'linalg.add' alone needs 12288 bytes}}
  linalg.add ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%c : memref<1024xf32>)
  return
}

func.func @budget_in_call(%a: memref<1024xf32>, %b: memref<1024xf32>, %c: memref<1024xf32>) {
  func.call @callee(%a, %b, %c) : (memref<1024xf32>, memref<1024xf32>, memref<1024xf32>) -> ()
  return
}

// -----

func.func @unbounded(%x: memref<?xf32>) {
  // expected-error@below {{a buffer of this operation has a dynamic size without a known bound; give the function argument or allocation it comes from an attribute such as ho.bound = array<i64: 128, 64>, or use static shapes}}
  linalg.exp ins(%x : memref<?xf32>) outs(%x : memref<?xf32>)
  return
}

// -----

func.func @unbounded_allocation(%x: memref<8xf32>, %n: index) {
  %t = memref.alloc(%n) : memref<?xf32>
  %c = memref.cast %x : memref<8xf32> to memref<?xf32>
  // expected-error@below {{a buffer of this operation has a dynamic size without a known bound}}
  linalg.exp ins(%c : memref<?xf32>) outs(%t : memref<?xf32>)
  return
}

// -----

// A bound for each dimension.
func.func @other_rank(%x: memref<?xf32> {ho.bound = array<i64: 8, 8>}) {
  // expected-error@below {{a buffer of this operation has a dynamic size without a known bound}}
  linalg.exp ins(%x : memref<?xf32>) outs(%x : memref<?xf32>)
  return
}

// -----

func.func @negative_bound(%x: memref<?xf32> {ho.bound = array<i64: -8>}) {
  // expected-error@below {{a buffer of this operation has a dynamic size without a known bound}}
  linalg.exp ins(%x : memref<?xf32>) outs(%x : memref<?xf32>)
  return
}

// -----

// More bytes than can be counted are no bound either.
func.func @overflow(%x: memref<?x?xf32> {ho.bound = array<i64: 9223372036854775807, 9223372036854775807>}) {
  // expected-error@below {{a buffer of this operation has a dynamic size without a known bound}}
  linalg.exp ins(%x : memref<?x?xf32>) outs(%x : memref<?x?xf32>)
  return
}

// -----

func.func @recursive(%x: memref<8xf32>) {
  linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  // expected-error@below {{recursive call: the device memory it needs has no bound; make the recursion a loop, or keep device operations out of it}}
  func.call @recursive(%x) : (memref<8xf32>) -> ()
  return
}

// -----

// expected-error@below {{unknown mode 'fast'; it is one of scheduled, reactive, resident}}
func.func @mode(%x: memref<8xf32>) attributes {ho.mode = "fast"} {
  return
}

// -----

// expected-error@below {{unknown mode ''; it is one of scheduled, reactive, resident}}
func.func @mode_of_other_type(%x: memref<8xf32>) attributes {ho.mode = 3 : i64} {
  return
}
