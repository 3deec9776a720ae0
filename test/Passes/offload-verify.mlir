// RUN: ho-opt %s -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(offload-verify{remarks=true})'
// RUN: ho-opt %s -split-input-file --pass-pipeline='builtin.module(offload-verify{device-memory=64KiB})' -o /dev/null

// What must pass, and the peak that is proved of it.

// Reactive: everything just in time, an allocation for each buffer.
// expected-remark @+1 {{proved: at most 512 bytes of device memory, 2 copies, 1 device operations}}
func.func @reactive(%a: memref<64xf32>, %b: memref<64xf32> {ho.result}) attributes {ho.budget = 512 : i64} {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %a : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  %s = gpu.memcpy async %b, %e : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// Scheduled: tokens from a store over its release to the next allocation and its fetch. The bytes of
// the released buffer pass to the allocation that depends on the release, and count once.
// expected-remark @+1 {{at most 512 bytes of device memory, 4 copies, 2 device operations, at most 4 in flight}}
func.func @scheduled(%a: memref<64xf32>, %b: memref<64xf32>, %x: memref<64xf32>, %y: memref<64xf32>)
    attributes {ho.budget = 512 : i64} {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %a : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %d : memref<64xf32>, memref<64xf32, 1>
  %r = gpu.dealloc async [%s] %d : memref<64xf32, 1>
  %f, %q = gpu.alloc async [%r] () : memref<64xf32, 1>
  %u = gpu.memcpy async [%q] %f, %b : memref<64xf32, 1>, memref<64xf32>
  linalg.exp ins(%e : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.wait [%u]
  %v = gpu.memcpy async %y, %f : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc [%v] %f : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// Planned: views of one arena; the fetch over the bytes of a store depends on it.
// expected-remark @+1 {{at most 512 bytes of device memory, 4 copies}}
func.func @planned(%a: memref<64xf32>, %b: memref<64xf32>, %x: memref<64xf32>, %y: memref<64xf32>)
    attributes {ho.budget = 512 : i64} {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %d = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t = gpu.memcpy async %d, %a : memref<64xf32, 1>, memref<64xf32>
  %e = memref.view %arena[%c256][] : memref<512xi8, 1> to memref<64xf32, 1>
  gpu.wait [%t]
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %d : memref<64xf32>, memref<64xf32, 1>
  %f = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %u = gpu.memcpy async [%s] %f, %b : memref<64xf32, 1>, memref<64xf32>
  linalg.exp ins(%e : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.wait [%u]
  %v = gpu.memcpy async %y, %f : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%v]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

// A loop that fetches a tile at a time, two iterations' tiles in flight against each other's compute.
// expected-remark @+1 {{proved: at most 4096 bytes of device memory}}
func.func @loop(%h: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %acc = gpu.alloc () : memref<64xf32, 1>
  %tiles = gpu.alloc () : memref<15x64xf32, 1>
  linalg.fill ins(%zero : f32) outs(%acc : memref<64xf32, 1>)
  %t0 = memref.subview %tiles[0, 0] [1, 64] [1, 1] : memref<15x64xf32, 1> to memref<64xf32, strided<[1]>, 1>
  %t1 = memref.subview %tiles[1, 0] [1, 64] [1, 1] : memref<15x64xf32, 1> to memref<64xf32, strided<[1], offset: 64>, 1>
  scf.for %i = %c0 to %c8 step %c1 {
    %row = memref.subview %h[%i, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %a = gpu.memcpy async %t0, %row : memref<64xf32, strided<[1]>, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%a]
    %b = gpu.memcpy async %t1, %row : memref<64xf32, strided<[1], offset: 64>, 1>, memref<64xf32, strided<[1], offset: ?>>
    // The other tile's bytes are not those in flight.
    linalg.exp ins(%t0 : memref<64xf32, strided<[1]>, 1>) outs(%acc : memref<64xf32, 1>)
    gpu.wait [%b]
    linalg.exp ins(%t1 : memref<64xf32, strided<[1], offset: 64>, 1>) outs(%acc : memref<64xf32, 1>)
  }
  gpu.memcpy %out, %acc : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %tiles : memref<15x64xf32, 1>
  gpu.dealloc %acc : memref<64xf32, 1>
  return
}

// -----

// What computation defines in a loop counts after it; a loop of constant trips defines anything.
// expected-remark @+1 {{proved}}
func.func @defined_in_loops(%n: index, %h: memref<64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  scf.for %i = %c0 to %n step %c1 {
    %p = memref.subview %d[%i] [1] [1] : memref<64xf32, 1> to memref<1xf32, strided<[1], offset: ?>, 1>
    linalg.fill ins(%zero : f32) outs(%p : memref<1xf32, strided<[1], offset: ?>, 1>)
  }
  scf.for %i = %c0 to %c2 step %c1 {
    gpu.memcpy %e, %h : memref<64xf32, 1>, memref<64xf32>
  }
  gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.memcpy %out, %e : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// Branches that both define, a wait in a nested region for a token from outside, a switch, a while.
// expected-remark @+1 {{proved: at most 512 bytes}}
func.func @structured(%c: i1, %k: index, %h: memref<64xf32>, %out: memref<64xf32>) {
  %zero = arith.constant 0.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  scf.if %c {
    gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
  } else {
    linalg.fill ins(%zero : f32) outs(%d : memref<64xf32, 1>)
  }
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  scf.if %c {
    gpu.wait [%s]
    linalg.fill ins(%zero : f32) outs(%d : memref<64xf32, 1>)
  } else {
    gpu.wait [%s]
  }
  scf.index_switch %k
  case 0 {
    %e = gpu.alloc () : memref<64xf32, 1>
    gpu.dealloc %e : memref<64xf32, 1>
    scf.yield
  }
  default {
  }
  scf.while : () -> () {
    linalg.fill ins(%zero : f32) outs(%d : memref<64xf32, 1>)
    scf.condition(%c)
  } do {
    %t = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
    scf.execute_region {
      gpu.wait [%t]
      scf.yield
    }
    scf.yield
  }
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// Unstructured: a fetch issued in one block, waited for in those that follow, around a loop.
// expected-remark @+1 {{proved: at most 512 bytes}}
func.func @unstructured(%c: i1, %h: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  cf.br ^body
^body:
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  cf.cond_br %c, ^wait, ^other
^wait:
  gpu.wait [%t]
  cf.br ^join
^other:
  %j = gpu.wait async [%t]
  gpu.wait [%j]
  cf.br ^join
^join:
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  cf.cond_br %c, ^body, ^done
^done:
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// Calls: the callee's own peak stands on top of what the caller holds; an arena is the caller's.
// expected-remark @+1 {{proved: at most 256 bytes}}
func.func private @own(%d: memref<64xf32, 1>, %out: memref<64xf32, 1>) {
  %e = gpu.alloc () : memref<64xf32, 1>
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  linalg.exp ins(%e : memref<64xf32, 1>) outs(%out : memref<64xf32, 1>)
  gpu.dealloc %e : memref<64xf32, 1>
  return
}
// expected-remark @+1 {{proved: at most 0 bytes}}
func.func private @given(%d: memref<64xf32, 1>, %out: memref<64xf32, 1>, %arena: memref<256xi8, 1> {ho.arena}) {
  %c0 = arith.constant 0 : index
  %e = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  linalg.exp ins(%e : memref<64xf32, 1>) outs(%out : memref<64xf32, 1>)
  return
}
// expected-remark @+1 {{proved: at most 1024 bytes}}
func.func @calls(%h: memref<64xf32>, %x: memref<64xf32>) attributes {ho.budget = 1024 : i64} {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %c512 = arith.constant 512 : index
  %arena = gpu.alloc () {ho.arena} : memref<768xi8, 1>
  %d = memref.view %arena[%c0][] : memref<768xi8, 1> to memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  %e = memref.view %arena[%c256][] : memref<768xi8, 1> to memref<64xf32, 1>
  gpu.wait [%t]
  call @own(%d, %e) : (memref<64xf32, 1>, memref<64xf32, 1>) -> ()
  %w = memref.view %arena[%c512][] : memref<768xi8, 1> to memref<256xi8, 1>
  // A store of what the callee only reads may go on beside it.
  %s = gpu.memcpy async %x, %e : memref<64xf32>, memref<64xf32, 1>
  call @given(%e, %d, %w) : (memref<64xf32, 1>, memref<64xf32, 1>, memref<256xi8, 1>) -> ()
  gpu.wait [%s]
  gpu.dealloc %arena : memref<768xi8, 1>
  return
}

// -----

// A constant global cannot be written by a call; a buffer of our own that nobody knows cannot be
// touched by one.
memref.global "private" constant @weights : memref<64xf32> = dense<1.0>
func.func private @elsewhere()
// expected-remark @+1 {{proved}}
func.func @globals() {
  %h = memref.get_global @weights : memref<64xf32>
  %own = memref.alloc() : memref<64xf32>
  %d = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  call @elsewhere() : () -> ()
  gpu.wait [%t]
  %s = gpu.memcpy async %own, %d : memref<64xf32>, memref<64xf32, 1>
  call @elsewhere() : () -> ()
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  memref.dealloc %own : memref<64xf32>
  return
}

// -----

// Dynamic buffers, at their bound.
// expected-remark @+1 {{proved: at most 1536 bytes}}
func.func @dynamic(%h: memref<?x4xf32> {ho.bound = array<i64: 32, 4>}) attributes {ho.budget = 1536 : i64} {
  %c0 = arith.constant 0 : index
  %c512 = arith.constant 512 : index
  %n = memref.dim %h, %c0 : memref<?x4xf32>
  %d = gpu.alloc (%n) : memref<?x4xf32, 1>
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][%n] : memref<1024xi8, 1> to memref<?x4xf32, 1>
  %w = memref.view %arena[%c512][%n] : memref<1024xi8, 1> to memref<?x4xf32, 1>
  %t = gpu.memcpy async %v, %h : memref<?x4xf32, 1>, memref<?x4xf32>
  %u = gpu.memcpy async %w, %h : memref<?x4xf32, 1>, memref<?x4xf32>
  gpu.wait [%t]
  linalg.exp ins(%v : memref<?x4xf32, 1>) outs(%d : memref<?x4xf32, 1>)
  gpu.wait [%u]
  linalg.exp ins(%w : memref<?x4xf32, 1>) outs(%d : memref<?x4xf32, 1>)
  gpu.dealloc %arena : memref<1024xi8, 1>
  gpu.dealloc %d : memref<?x4xf32, 1>
  return
}

// -----

// Shape-only operands, device copies, a ping-pong through a loop, the host beside it all.
// expected-remark @+1 {{proved}}
func.func @sundry(%a: memref<1x8x8x1xf32, 1>, %b: memref<1x6x6x1xf32, 1>, %p: memref<64xf32, 1>,
                  %q: memref<64xf32, 1>, %h: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  %window = gpu.alloc () : memref<3x3xf32, 1>
  linalg.fill ins(%zero : f32) outs(%b : memref<1x6x6x1xf32, 1>)
  linalg.pooling_nhwc_max ins(%a, %window : memref<1x8x8x1xf32, 1>, memref<3x3xf32, 1>)
    outs(%b : memref<1x6x6x1xf32, 1>)
  gpu.dealloc %window : memref<3x3xf32, 1>
  memref.copy %p, %q : memref<64xf32, 1> to memref<64xf32, 1>
  scf.for %i = %c0 to %c4 step %c1 iter_args(%x = %p, %y = %q) -> (memref<64xf32, 1>, memref<64xf32, 1>) {
    linalg.exp ins(%x : memref<64xf32, 1>) outs(%y : memref<64xf32, 1>)
    scf.yield %y, %x : memref<64xf32, 1>, memref<64xf32, 1>
  }
  %other = memref.alloc() : memref<64xf32>
  %t = gpu.memcpy async %p, %h : memref<64xf32, 1>, memref<64xf32>
  memref.store %zero, %other[%c0] : memref<64xf32>
  %l = memref.load %h[%c0] : memref<64xf32>
  gpu.wait [%t]
  memref.dealloc %other : memref<64xf32>
  return
}

// -----

// Host places share the bytes of an arena, one life after the other.
// expected-remark @+1 {{proved}}
func.func @host_arena(%d: memref<64xf32, 1>, %e: memref<32xf32, 1>) {
  %c0 = arith.constant 0 : index
  %arena = memref.alloc() {ho.host_arena} : memref<256xi8>
  %v = memref.view %arena[%c0][] : memref<256xi8> to memref<64xf32>
  %s = gpu.memcpy async %v, %d : memref<64xf32>, memref<64xf32, 1>
  %t = gpu.memcpy async [%s] %d, %v : memref<64xf32, 1>, memref<64xf32>
  %w = memref.view %arena[%c0][] : memref<256xi8> to memref<32xf32>
  %u = gpu.memcpy async [%t] %w, %e : memref<32xf32>, memref<32xf32, 1>
  gpu.wait [%u]
  return
}

// -----

// Kernels: what is only stored need not be defined before.
// The remark is at the function.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @scale(%in: memref<64xf32, 1>, %out: memref<64xf32, 1>) kernel {
      %i = gpu.thread_id x
      %x = memref.load %in[%i] : memref<64xf32, 1>
      memref.store %x, %out[%i] : memref<64xf32, 1>
      gpu.return
    }
  }
  // expected-remark @+1 {{proved: at most 512 bytes of device memory, 2 copies, 1 device operations}}
  func.func @launch(%h: memref<64xf32>, %o: memref<64xf32>) {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %d = gpu.alloc () : memref<64xf32, 1>
    %e = gpu.alloc () : memref<64xf32, 1>
    %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
    %k = gpu.launch_func async [%t] @kernels::@scale blocks in (%c1, %c1, %c1)
      threads in (%c64, %c1, %c1) args(%d : memref<64xf32, 1>, %e : memref<64xf32, 1>)
    %s = gpu.memcpy async [%k] %o, %e : memref<64xf32>, memref<64xf32, 1>
    gpu.wait [%s]
    gpu.dealloc %d : memref<64xf32, 1>
    gpu.dealloc %e : memref<64xf32, 1>
    return
  }
}

// -----

// A buffer of one branch only, read under the name of the branch's result: on the other path it does
// not exist.
// expected-remark@below {{at most 256 bytes of device memory, 3 copies, 1 device operations, at most 1 in flight}}
func.func @born_in_a_branch(%p: i1, %x: memref<64xf32>, %y: memref<64xf32>) {
  %r = scf.if %p -> (memref<64xf32>) {
    scf.yield %x : memref<64xf32>
  } else {
    %h = memref.alloc() : memref<64xf32>
    %d = gpu.alloc () : memref<64xf32, 1>
    %one = arith.constant 1.0 : f32
    linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
    %t = gpu.memcpy async %h, %d : memref<64xf32>, memref<64xf32, 1>
    gpu.wait [%t]
    gpu.dealloc %d : memref<64xf32, 1>
    scf.yield %h : memref<64xf32>
  }
  %e = gpu.alloc () : memref<64xf32, 1>
  %u = gpu.memcpy async %e, %r : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%u]
  %v = gpu.memcpy async %y, %e : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%v]
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// A called function returns what it was given or has made: a copy from another argument may be in flight
// while its result is used.
// expected-remark@below {{at most 0 bytes}}
func.func private @pick(%a: memref<64xf32>, %b: memref<64xf32>) -> memref<64xf32> {
  return %a : memref<64xf32>
}
// expected-remark@below {{at most 512 bytes of device memory, 2 copies, 0 device operations, at most 2 in flight}}
func.func @result_of_a_call(%x: memref<64xf32>, %y: memref<64xf32>, %z: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %r = call @pick(%x, %y) : (memref<64xf32>, memref<64xf32>) -> memref<64xf32>
  %t = gpu.memcpy async %d, %z : memref<64xf32, 1>, memref<64xf32>
  %u = gpu.memcpy async %e, %r : memref<64xf32, 1>, memref<64xf32>
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  gpu.wait [%u]
  memref.store %one, %r[%c0] : memref<64xf32>
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// A result without elements needs no writing.
// expected-remark @+1 {{proved}}
func.func @no_elements(%r: memref<4x0xf32> {ho.result}) {
  return
}

// -----

// The size of a tile at the end is bounded by the map that gives it.
// expected-remark @+1 {{proved: at most 256 bytes}}
func.func @tile(%x: memref<?xf32>, %at: index) {
  %zero = arith.constant 0 : index
  %n = memref.dim %x, %zero : memref<?xf32>
  %arena = gpu.alloc () {ho.alignment = 256 : i64, ho.arena} : memref<256xi8, 1>
  %size = affine.min affine_map<(d0)[s0] -> (s0 - d0, 64)>(%at)[%n]
  %v = memref.view %arena[%zero][%size] : memref<256xi8, 1> to memref<?xf32, 1>
  %h = memref.subview %x[%at] [%size] [1] : memref<?xf32> to memref<?xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %v, %h : memref<?xf32, 1>, memref<?xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

// A module in a module in which nobody has moved anything is not this module's affair.
module {}
module {
  func.func @inner(%x: memref<8xf32>) {
    linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
    return
  }
}

// -----

// A size that is also that of a subview is bounded by what the subview looks into.
// expected-remark @+1 {{proved: at most 256 bytes}}
func.func @within(%x: memref<64xf32>, %at: index, %size: index) {
  %zero = arith.constant 0 : index
  %arena = gpu.alloc () {ho.alignment = 256 : i64, ho.arena} : memref<256xi8, 1>
  %h = memref.subview %x[%at] [%size] [1] : memref<64xf32> to memref<?xf32, strided<[1], offset: ?>>
  %v = memref.view %arena[%zero][%size] : memref<256xi8, 1> to memref<?xf32, 1>
  %t = gpu.memcpy async %v, %h : memref<?xf32, 1>, memref<?xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}
