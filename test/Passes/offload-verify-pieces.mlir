// RUN: ho-opt %s -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(offload-verify)'

// Buffers made of pieces: what is right, and what must not pass.

func.func @halves(%h: memref<2x128xf32>, %out: memref<2x128xf32> {ho.result}) attributes {ho.budget = 1024} {
  %low = memref.reinterpret_cast %h to offset: [0], sizes: [128], strides: [1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %high = memref.reinterpret_cast %h to offset: [128], sizes: [128], strides: [1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %p = gpu.alloc () : memref<128xf32, 1>
  %t = gpu.memcpy async %p, %low : memref<128xf32, 1>, memref<128xf32, strided<[1]>>
  %q = gpu.alloc () : memref<128xf32, 1>
  %u = gpu.memcpy async %q, %high : memref<128xf32, 1>, memref<128xf32, strided<[1], offset: 128>>
  gpu.wait [%t, %u]
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  linalg.negf ins(%d : memref<2x128xf32, 1>) outs(%d : memref<2x128xf32, 1>)
  %olow = memref.subview %out[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %ohigh = memref.subview %out[1, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %s = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  %v = gpu.memcpy async %ohigh, %q : memref<128xf32, strided<[1], offset: 128>>, memref<128xf32, 1>
  gpu.wait [%s, %v]
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

// The bytes of a piece are given to another buffer as soon as it has left.
func.func @leaving(%h: memref<128xf32>, %out: memref<2x128xf32> {ho.result}, %z: memref<128xf32> {ho.result}) attributes {ho.budget = 1024} {
  %one = arith.constant 1.0 : f32
  %p = gpu.alloc () : memref<128xf32, 1>
  %q = gpu.alloc () : memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  %olow = memref.subview %out[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %ohigh = memref.subview %out[1, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %s = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  %v = gpu.memcpy async %ohigh, %q : memref<128xf32, strided<[1], offset: 128>>, memref<128xf32, 1>
  %ps = gpu.dealloc async [%s] %p : memref<128xf32, 1>
  %qs = gpu.dealloc async [%v] %q : memref<128xf32, 1>
  %e, %et = gpu.alloc async [%ps] () : memref<128xf32, 1>
  %l = gpu.memcpy async [%et] %e, %h : memref<128xf32, 1>, memref<128xf32>
  gpu.wait [%l]
  linalg.exp ins(%e : memref<128xf32, 1>) outs(%e : memref<128xf32, 1>)
  %zs = gpu.memcpy async %z, %e : memref<128xf32>, memref<128xf32, 1>
  gpu.wait [%zs, %qs]
  gpu.dealloc %e : memref<128xf32, 1>
  return
}

// -----

func.func @piece_not_waited_for(%h: memref<2x128xf32>) {
  %low = memref.reinterpret_cast %h to offset: [0], sizes: [128], strides: [1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %high = memref.reinterpret_cast %h to offset: [128], sizes: [128], strides: [1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %p = gpu.alloc () : memref<128xf32, 1>
  %t = gpu.memcpy async %p, %low : memref<128xf32, 1>, memref<128xf32, strided<[1]>>
  %q = gpu.alloc () : memref<128xf32, 1>
  %u = gpu.memcpy async %q, %high : memref<128xf32, 1>, memref<128xf32, strided<[1], offset: 128>>
  gpu.wait [%t]
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  // expected-error @+2 {{[read-before-wait] 'linalg.negf'}}
  // expected-error @+1 {{[write-while-copying] 'linalg.negf'}}
  linalg.negf ins(%d : memref<2x128xf32, 1>) outs(%d : memref<2x128xf32, 1>)
  gpu.wait [%u]
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

func.func @piece_not_loaded(%h: memref<2x128xf32>) {
  %low = memref.reinterpret_cast %h to offset: [0], sizes: [128], strides: [1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %p = gpu.alloc () : memref<128xf32, 1>
  %t = gpu.memcpy async %p, %low : memref<128xf32, 1>, memref<128xf32, strided<[1]>>
  %q = gpu.alloc () : memref<128xf32, 1>
  gpu.wait [%t]
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  // expected-error @+1 {{[read-undefined] 'linalg.negf'}}
  linalg.negf ins(%d : memref<2x128xf32, 1>) outs(%d : memref<2x128xf32, 1>)
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

func.func @piece_missing_in_the_join(%h: memref<2x128xf32>) {
  %p = gpu.alloc () : memref<128xf32, 1>
  %q = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[broken-join] the pieces have 768 bytes, the buffer they are joined to has 1024}}
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<64xf32, 1> to memref<2x128xf32, 1>
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<64xf32, 1>
  return
}

// -----

func.func @join_of_a_part(%h: memref<2x128xf32>) {
  %p = gpu.alloc () : memref<256xf32, 1>
  %q = gpu.alloc () : memref<128xf32, 1>
  %half = memref.subview %p[0][128][1] : memref<256xf32, 1> to memref<128xf32, strided<[1]>, 1>
  // expected-error @+1 {{[broken-join] piece 0 is not all of one buffer}}
  %d = builtin.unrealized_conversion_cast %half, %q : memref<128xf32, strided<[1]>, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  gpu.dealloc %p : memref<256xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

func.func @pieces_apart(%h: memref<2x128xf32>) {
  %c0 = arith.constant 0 : index
  %c1024 = arith.constant 1024 : index
  %arena = gpu.alloc () {ho.arena, ho.alignment = 256} : memref<2048xi8, 1>
  %p = memref.view %arena[%c0][] : memref<2048xi8, 1> to memref<128xf32, 1>
  %q = memref.view %arena[%c1024][] : memref<2048xi8, 1> to memref<128xf32, 1>
  // expected-error @+1 {{[broken-join] piece 1 begins at byte 1024 of the arena, the one before it ends at byte 512}}
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  %one = arith.constant 1.0 : f32
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  gpu.dealloc %arena : memref<2048xi8, 1>
  return
}

// -----

// The other piece still leaves: its bytes are not free.
func.func @reuse_of_a_piece_in_flight(%h: memref<128xf32>, %out: memref<2x128xf32> {ho.result}) {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c512 = arith.constant 512 : index
  %arena = gpu.alloc () {ho.arena, ho.alignment = 256} : memref<1024xi8, 1>
  %p = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<128xf32, 1>
  %q = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  %olow = memref.subview %out[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %ohigh = memref.subview %out[1, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %s = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  %v = gpu.memcpy async %ohigh, %q : memref<128xf32, strided<[1], offset: 128>>, memref<128xf32, 1>
  %e = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<128xf32, 1>
  // expected-error @+1 {{[reuse-while-copying]}}
  %l = gpu.memcpy async [%s] %e, %h : memref<128xf32, 1>, memref<128xf32>
  gpu.wait [%l, %v]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// Another buffer has been in the bytes of a piece since.
func.func @piece_overwritten(%h: memref<128xf32>, %out: memref<2x128xf32> {ho.result}) {
  %one = arith.constant 1.0 : f32
  %c0 = arith.constant 0 : index
  %c512 = arith.constant 512 : index
  %arena = gpu.alloc () {ho.arena, ho.alignment = 256} : memref<1024xi8, 1>
  %p = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<128xf32, 1>
  %q = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  %e = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<128xf32, 1>
  %l = gpu.memcpy async %e, %h : memref<128xf32, 1>, memref<128xf32>
  gpu.wait [%l]
  %olow = memref.subview %out[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %ohigh = memref.subview %out[1, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %s = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  // expected-error @+1 {{[clobbered]}}
  %v = gpu.memcpy async %ohigh, %q : memref<128xf32, strided<[1], offset: 128>>, memref<128xf32, 1>
  gpu.wait [%s, %v]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// Half of a result is not all of it.
func.func @piece_not_stored(%out: memref<2x128xf32> {ho.result}) {
  %one = arith.constant 1.0 : f32
  %p = gpu.alloc () : memref<128xf32, 1>
  %q = gpu.alloc () : memref<128xf32, 1>
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<2x128xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<2x128xf32, 1>)
  %olow = memref.subview %out[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %s = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  // expected-error @+1 {{[lost-result]}}
  return
}

// -----

// What was spilled in part is there in part: the first half may be read again, the second not; on one
// path only, neither.
func.func @half_spilled(%c: i1) {
  %one = arith.constant 1.0 : f32
  %spill = memref.alloc() : memref<2x128xf32>
  %other = memref.alloc() : memref<2x128xf32>
  %low = memref.subview %spill[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %high = memref.subview %spill[1, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1], offset: 128>>
  %olow = memref.subview %other[0, 0][1, 128][1, 1] : memref<2x128xf32> to memref<128xf32, strided<[1]>>
  %p = gpu.alloc () : memref<128xf32, 1>
  linalg.fill ins(%one : f32) outs(%p : memref<128xf32, 1>)
  %s = gpu.memcpy async %low, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
  gpu.wait [%s]
  scf.if %c {
    %x = gpu.memcpy async %olow, %p : memref<128xf32, strided<[1]>>, memref<128xf32, 1>
    gpu.wait [%x]
  }
  %t = gpu.memcpy async %p, %low : memref<128xf32, 1>, memref<128xf32, strided<[1]>>
  gpu.wait [%t]
  // expected-error @+1 {{[read-undefined]}}
  %u = gpu.memcpy async %p, %high : memref<128xf32, 1>, memref<128xf32, strided<[1], offset: 128>>
  gpu.wait [%u]
  // expected-error @+1 {{[read-undefined]}}
  %w = gpu.memcpy async %p, %olow : memref<128xf32, 1>, memref<128xf32, strided<[1]>>
  gpu.wait [%w]
  gpu.dealloc %p : memref<128xf32, 1>
  memref.dealloc %spill : memref<2x128xf32>
  memref.dealloc %other : memref<2x128xf32>
  return
}
