// RUN: ho-opt %s -allow-unregistered-dialect -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(offload-verify)'

// What must not pass. One function for each way to fail; the name of the error stands in brackets.

// read-before-wait ----------------------------------------------------------------------------

func.func @compute_before_wait(%h: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[read-before-wait] 'linalg.exp'}}
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

func.func @copy_without_token_path(%h: memref<64xf32>, %out: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[read-before-wait]}}
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%t, %s]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @waited_on_one_path_only(%c: i1, %h: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  scf.if %c {
    gpu.wait [%t]
  }
  // expected-error @+1 {{[read-before-wait]}}
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

func.func @host_reads_store_in_flight(%out: memref<64xf32>) -> f32 {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[read-before-wait] 'memref.load'}}
  %x = memref.load %out[%c0] : memref<64xf32>
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  return %x : f32
}

// -----

func.func private @look(memref<64xf32>)
func.func @call_reads_store_in_flight(%out: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{while-copying] 'func.call'}}
  call @look(%out) : (memref<64xf32>) -> ()
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// A captured buffer counts like an operand.
func.func @captured(%h: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[read-before-wait] 'linalg.generic'}}
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%e : memref<64xf32, 1>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    %x = memref.load %d[%i] : memref<64xf32, 1>
    linalg.yield %x : f32
  }
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// The merge of two buffers touches both.
func.func @merged(%c: i1, %h: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %f = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%e : memref<64xf32, 1>)
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  %m = scf.if %c -> memref<64xf32, 1> {
    scf.yield %d : memref<64xf32, 1>
  } else {
    scf.yield %e : memref<64xf32, 1>
  }
  // expected-error @+1 {{[read-before-wait]}}
  linalg.exp ins(%m : memref<64xf32, 1>) outs(%f : memref<64xf32, 1>)
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  gpu.dealloc %f : memref<64xf32, 1>
  return
}

// -----

// use-before-alloc ----------------------------------------------------------------------------

func.func @allocation_not_awaited(%h: memref<64xf32>) {
  %d, %a = gpu.alloc async () : memref<64xf32, 1>
  // expected-error @+1 {{[use-before-alloc] 'gpu.memcpy'}}
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t, %a]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// read-undefined ------------------------------------------------------------------------------

func.func @never_written() {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[read-undefined]}}
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

func.func @accumulates_on_nothing(%a: memref<8x8xf32, 1>, %b: memref<8x8xf32, 1>) {
  %d = gpu.alloc () : memref<8x8xf32, 1>
  // expected-error @+1 {{[read-undefined] 'linalg.matmul'}}
  linalg.matmul ins(%a, %b : memref<8x8xf32, 1>, memref<8x8xf32, 1>) outs(%d : memref<8x8xf32, 1>)
  gpu.dealloc %d : memref<8x8xf32, 1>
  return
}

// -----

func.func @written_on_one_path(%c: i1, %h: memref<64xf32>, %out: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  cf.cond_br %c, ^fetch, ^join
^fetch:
  gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
  cf.br ^join
^join:
  // expected-error @+1 {{[read-undefined]}}
  gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// A fetch inside a loop that may make no trip.
func.func @fetched_in_a_loop(%n: index, %h: memref<64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %d = gpu.alloc () : memref<64xf32, 1>
  scf.for %i = %c0 to %n step %c1 {
    gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
  }
  // expected-error @+1 {{[read-undefined]}}
  gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// The place to spill to is fetched from, but a path has not spilled.
func.func @spill_missing(%c: i1) {
  %one = arith.constant 1.0 : f32
  %h = memref.alloc() : memref<64xf32>
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  scf.if %c {
    gpu.memcpy %h, %d : memref<64xf32>, memref<64xf32, 1>
  }
  // expected-error @+1 {{[read-undefined] 'gpu.memcpy' reads a host buffer}}
  gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @view_never_written(%out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[read-undefined]}}
  gpu.memcpy %out, %v : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// clobbered -----------------------------------------------------------------------------------

func.func @overwritten_through_another_view(%out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<128xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<128xf32, 1>)
  %c256 = arith.constant 256 : index
  %w = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%w : memref<64xf32, 1>)
  %e = gpu.alloc () : memref<128xf32, 1>
  // expected-error @+1 {{[clobbered] 'linalg.exp' reads a buffer whose bytes 'linalg.fill'}}
  linalg.exp ins(%v : memref<128xf32, 1>) outs(%e : memref<128xf32, 1>)
  gpu.dealloc %e : memref<128xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// Only the second iteration meets what the first has done.
func.func @overwritten_in_the_loop() {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %c256 = arith.constant 256 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  scf.for %i = %c0 to %c4 step %c1 {
    %w = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
    // expected-error @+1 {{[clobbered]}}
    linalg.exp ins(%v : memref<64xf32, 1>) outs(%w : memref<64xf32, 1>)
    %x = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<32xf32, 1>
    linalg.fill ins(%one : f32) outs(%x : memref<32xf32, 1>)
  }
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// The result lies over the operand that it is computed from.
func.func @result_over_operand() {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<128xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<128xf32, 1>)
  %w = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<128xf32, 1>
  // expected-error @+1 {{[clobbered] 'linalg.exp' writes bytes that it also uses}}
  linalg.exp ins(%v : memref<128xf32, 1>) outs(%w : memref<128xf32, 1>)
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// Places in the host arena clobber each other like those of the device.
func.func @host_arena(%d: memref<64xf32, 1>, %e: memref<64xf32, 1>) {
  %c0 = arith.constant 0 : index
  %c128 = arith.constant 128 : index
  %arena = memref.alloc() {ho.host_arena} : memref<512xi8>
  %v = memref.view %arena[%c0][] : memref<512xi8> to memref<64xf32>
  %w = memref.view %arena[%c128][] : memref<512xi8> to memref<64xf32>
  gpu.memcpy %v, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.memcpy %w, %e : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[clobbered] 'gpu.memcpy'}}
  gpu.memcpy %d, %v : memref<64xf32, 1>, memref<64xf32>
  return
}

// -----

// write-while-copying -------------------------------------------------------------------------

func.func @compute_over_store(%out: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[write-while-copying] 'linalg.fill'}}
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @host_writes_source(%h: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[write-while-copying] 'memref.store'}}
  memref.store %one, %h[%c0] : memref<64xf32>
  gpu.wait [%t]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// Only the second iteration meets the store of the first, which is waited for too late.
func.func @next_iteration(%c: i1, %h: memref<64xf32>, %out: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  cf.br ^body
^body:
  // expected-error @+1 {{[write-while-copying] 'gpu.memcpy'}}
  gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[lost-token] 'gpu.memcpy' is issued again}}
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  cf.cond_br %c, ^body, ^done
^done:
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// reuse-while-copying -------------------------------------------------------------------------

func.func @bytes_of_a_store_in_flight(%out: memref<64xf32>, %h: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %v : memref<64xf32>, memref<64xf32, 1>
  %w = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<32xf32, 1>
  %hw = memref.subview %h[0] [32] [1] : memref<64xf32> to memref<32xf32, strided<[1]>>
  // expected-error @+1 {{[reuse-while-copying] 'gpu.memcpy' uses bytes which 'gpu.memcpy'}}
  %t = gpu.memcpy async %w, %hw : memref<32xf32, 1>, memref<32xf32, strided<[1]>>
  gpu.wait [%s, %t]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

func.func @released_under_a_store(%out: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[reuse-while-copying] 'gpu.dealloc'}}
  %r = gpu.dealloc async %d : memref<64xf32, 1>
  gpu.wait [%s, %r]
  return
}

// -----

func.func @arena_released_under_a_fetch(%h: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %t = gpu.memcpy async %v, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[reuse-while-copying] 'gpu.dealloc'}}
  gpu.dealloc %arena : memref<1024xi8, 1>
  gpu.wait [%t]
  return
}

// -----

// use-after-release ---------------------------------------------------------------------------

func.func @after_release(%out: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  gpu.dealloc %d : memref<64xf32, 1>
  // expected-error @+1 {{[use-after-release] 'gpu.memcpy' uses a buffer that 'gpu.dealloc'}}
  gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  return
}

// -----

func.func @released_twice(%c: i1) {
  %d = gpu.alloc () : memref<64xf32, 1>
  cf.cond_br %c, ^early, ^late
^early:
  gpu.dealloc %d : memref<64xf32, 1>
  cf.br ^late
^late:
  // expected-error @+1 {{[use-after-release] 'gpu.dealloc' releases a buffer that}}
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @view_after_arena(%out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  gpu.dealloc %arena : memref<1024xi8, 1>
  // expected-error @+1 {{[use-after-release]}}
  gpu.memcpy %out, %v : memref<64xf32>, memref<64xf32, 1>
  return
}

// -----

// host-operand, device-operand ----------------------------------------------------------------

func.func @host_operand(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  // expected-error @+1 {{[host-operand] 'linalg.exp'}}
  linalg.exp ins(%h : memref<64xf32>) outs(%d : memref<64xf32, 1>)
  return
}

// -----

func.func @host_capture(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    outs(%d : memref<64xf32, 1>) {
  ^bb0(%o: f32):
    %i = linalg.index 0 : index
    // expected-error @+1 {{[host-operand] 'memref.load'}}
    %x = memref.load %h[%i] : memref<64xf32>
    linalg.yield %x : f32
  }
  return
}

// -----

func.func @device_operand(%d: memref<64xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  // expected-error @+1 {{[device-operand] 'memref.load'}}
  %x = memref.load %d[%c0] : memref<64xf32, 1>
  return %x : f32
}

// -----

func.func private @elsewhere(memref<64xf32, 1>)
func.func @device_operand_of_a_call(%d: memref<64xf32, 1>) {
  // expected-error @+1 {{[device-operand] 'func.call'}}
  call @elsewhere(%d) : (memref<64xf32, 1>) -> ()
  return
}

// -----

func.func @address(%d: memref<64xf32, 1>) -> index {
  // expected-error @+1 {{[device-operand]}}
  %p = memref.extract_aligned_pointer_as_index %d : memref<64xf32, 1> -> index
  return %p : index
}

// -----

func.func @mixed_copy(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  // expected-error @+1 {{[device-operand] memref.copy between the host and the device}}
  memref.copy %h, %d : memref<64xf32> to memref<64xf32, 1>
  return
}

// -----

// over-budget ---------------------------------------------------------------------------------

func.func @two_where_one_fits() attributes {ho.budget = 256 : i64} {
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[over-budget] 'gpu.alloc'}}
  %e = gpu.alloc () : memref<1xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<1xf32, 1>
  return
}

// -----

// The release has been issued, but nothing orders the allocation behind it.
func.func @release_not_awaited() attributes {ho.budget = 256 : i64} {
  %d = gpu.alloc () : memref<64xf32, 1>
  %r = gpu.dealloc async %d : memref<64xf32, 1>
  // expected-error @+1 {{[over-budget]}}
  %e = gpu.alloc () : memref<64xf32, 1>
  gpu.wait [%r]
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// One release cannot make room for two.
func.func @taken_twice() attributes {ho.budget = 256 : i64} {
  %d = gpu.alloc () : memref<64xf32, 1>
  %r = gpu.dealloc async %d : memref<64xf32, 1>
  %e, %t0 = gpu.alloc async [%r] () : memref<64xf32, 1>
  // expected-error @+1 {{[over-budget] 'gpu.alloc': 512 bytes}}
  %f, %t1 = gpu.alloc async [%r] () : memref<64xf32, 1>
  gpu.wait [%t0, %t1]
  gpu.dealloc %e : memref<64xf32, 1>
  gpu.dealloc %f : memref<64xf32, 1>
  return
}

// -----

func.func @arena_too_large() attributes {ho.budget = 1000 : i64} {
  // expected-error @+1 {{[over-budget]}}
  %arena = gpu.alloc () {ho.arena} : memref<1000xi8, 1>
  gpu.dealloc %arena : memref<1000xi8, 1>
  return
}

// -----

func.func private @callee() {
  %d = gpu.alloc () : memref<128xf32, 1>
  gpu.dealloc %d : memref<128xf32, 1>
  return
}
func.func @caller() attributes {ho.budget = 512 : i64} {
  call @callee() : () -> ()
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[over-budget] 'func.call': 768 bytes}}
  call @callee() : () -> ()
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @unbounded(%n: index) attributes {ho.budget = 4096 : i64} {
  // expected-error @+1 {{[over-budget] the size of this allocation has no bound}}
  %d = gpu.alloc (%n) : memref<?xf32, 1>
  gpu.dealloc %d : memref<?xf32, 1>
  return
}

// -----

// recursive-call ------------------------------------------------------------------------------

func.func @ping(%c: i1) {
  call @pong(%c) : (i1) -> ()
  return
}
func.func @pong(%c: i1) {
  %d = gpu.alloc () : memref<64xf32, 1>
  scf.if %c {
    // expected-error @+1 {{[recursive-call]}}
    func.call @ping(%c) : (i1) -> ()
  }
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// lost-token, leaked-buffer -------------------------------------------------------------------

func.func @never_awaited(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  // expected-error @+1 {{[lost-token] nothing waits for the token of 'gpu.memcpy'}}
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  return
}

// -----

func.func @awaited_on_one_path(%c: i1, %h: memref<64xf32>, %d: memref<64xf32, 1>) {
  // expected-error @+1 {{[lost-token]}}
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  cf.cond_br %c, ^wait, ^done
^wait:
  gpu.wait [%t]
  cf.br ^done
^done:
  return
}

// -----

func.func @lost_in_a_loop(%n: index, %h: memref<64xf32>, %d: memref<64xf32, 1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    // expected-error @+1 {{[lost-token]}}
    %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  }
  gpu.wait
  return
}

// -----

// Only the last of the chain is named.
func.func @lost_chain(%h: memref<64xf32>, %out: memref<64xf32>, %d: memref<64xf32, 1>) {
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  %j = gpu.wait async [%t]
  // expected-error @+1 {{[lost-token]}}
  %s = gpu.memcpy async [%j] %out, %d : memref<64xf32>, memref<64xf32, 1>
  return
}

// -----

func.func @leaked(%c: i1) {
  // expected-error @+1 {{[leaked-buffer] nothing releases this buffer}}
  %d = gpu.alloc () : memref<64xf32, 1>
  scf.if %c {
    gpu.dealloc %d : memref<64xf32, 1>
  }
  return
}

// -----

func.func @leaked_in_a_loop(%n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  scf.for %i = %c0 to %n step %c1 {
    // expected-error @+1 {{[leaked-buffer]}}
    %d = gpu.alloc () : memref<64xf32, 1>
  }
  return
}

// -----

// lost-result ---------------------------------------------------------------------------------

func.func @result_not_stored(%c: i1, %out: memref<64xf32> {ho.result}) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  scf.if %c {
    gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  }
  gpu.dealloc %d : memref<64xf32, 1>
  // expected-error @+1 {{[lost-result] nothing writes result argument 1}}
  return
}

// -----

// token-escapes -------------------------------------------------------------------------------

func.func @token_through_a_block(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+1 {{[token-escapes] 'cf.br'}}
  cf.br ^next(%t : !gpu.async.token)
^next(%u: !gpu.async.token):
  // expected-error @+1 {{[token-escapes] 'gpu.wait'}}
  gpu.wait [%u]
  return
}

// -----

func.func @token_through_a_loop(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %t = gpu.wait async
  // expected-error @+1 {{[token-escapes] 'scf.for'}}
  %r = scf.for %i = %c0 to %c4 step %c1 iter_args(%u = %t) -> !gpu.async.token {
    // expected-error @+1 {{[token-escapes] 'gpu.memcpy'}}
    %v = gpu.memcpy async [%u] %d, %h : memref<64xf32, 1>, memref<64xf32>
    // expected-error @+1 {{[token-escapes] 'scf.yield'}}
    scf.yield %v : !gpu.async.token
  }
  // expected-error @+1 {{[token-escapes] 'gpu.wait'}}
  gpu.wait [%r]
  return
}

// -----

// out-of-arena, misaligned --------------------------------------------------------------------

func.func @past_the_end() {
  %c768 = arith.constant 768 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  // expected-error @+1 {{[out-of-arena] the view covers bytes 768 to 1280 of an arena of 1024}}
  %v = memref.view %arena[%c768][] : memref<1024xi8, 1> to memref<128xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

func.func @unknown_offset(%o: index) {
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  // expected-error @+1 {{[out-of-arena] the view's offset}}
  %v = memref.view %arena[%o][] : memref<1024xi8, 1> to memref<64xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

func.func @unknown_size(%n: index) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  // expected-error @+1 {{[out-of-arena] the size of this view has no bound}}
  %v = memref.view %arena[%c0][%n] : memref<1024xi8, 1> to memref<?xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

func.func @misaligned() {
  %c64 = arith.constant 64 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  // expected-error @+1 {{[misaligned] the view begins at byte 64}}
  %v = memref.view %arena[%c64][] : memref<1024xi8, 1> to memref<64xf32, 1>
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// unresolved-buffer ---------------------------------------------------------------------------

func.func private @make() -> memref<64xf32, 1>
func.func @origin_unknown(%out: memref<64xf32>) {
  %d = call @make() : () -> memref<64xf32, 1>
  // expected-error @+1 {{[unresolved-buffer] 'gpu.memcpy'}}
  gpu.memcpy %out, %d : memref<64xf32>, memref<64xf32, 1>
  return
}

// -----

func.func @releases_an_argument(%d: memref<64xf32, 1>) {
  // expected-error @+1 {{[unresolved-buffer] gpu.dealloc of what is not}}
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// overlapping-arguments -----------------------------------------------------------------------

func.func private @moves(%a: memref<64xf32>, %b: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %d, %a : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  %s = gpu.memcpy async %b, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}
func.func @passes_one_twice(%a: memref<64xf32>) {
  // expected-error @+1 {{[overlapping-arguments] arguments 0 and 1}}
  call @moves(%a, %a) : (memref<64xf32>, memref<64xf32>) -> ()
  return
}

// -----

func.func private @works(%d: memref<64xf32, 1>, %arena: memref<1024xi8, 1> {ho.arena}) {
  %c0 = arith.constant 0 : index
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%v : memref<64xf32, 1>)
  linalg.exp ins(%v : memref<64xf32, 1>) outs(%d : memref<64xf32, 1>)
  return
}
func.func @arena_over_argument() {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<2048xi8, 1>
  %v = memref.view %arena[%c256][] : memref<2048xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  %w = memref.view %arena[%c0][] : memref<2048xi8, 1> to memref<1024xi8, 1>
  // expected-error @+1 {{[overlapping-arguments]}}
  call @works(%v, %w) : (memref<64xf32, 1>, memref<1024xi8, 1>) -> ()
  gpu.dealloc %arena : memref<2048xi8, 1>
  return
}

// -----

// The callee's arena holds nothing of the caller's after the call.
func.func private @scratch(%arena: memref<1024xi8, 1> {ho.arena}) {
  return
}
func.func @kept_in_the_callees_arena(%out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<2048xi8, 1>
  %v = memref.view %arena[%c0][] : memref<2048xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  %w = memref.view %arena[%c0][] : memref<2048xi8, 1> to memref<1024xi8, 1>
  call @scratch(%w) : (memref<1024xi8, 1>) -> ()
  // expected-error @+1 {{[clobbered] 'gpu.memcpy'}}
  gpu.memcpy %out, %v : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %arena : memref<2048xi8, 1>
  return
}

// -----

// A callee that reads its argument before writing it.
func.func private @reads(%d: memref<64xf32, 1>, %e: memref<64xf32, 1>) {
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  return
}
func.func @passes_undefined() {
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[read-undefined] 'func.call'}}
  call @reads(%d, %e) : (memref<64xf32, 1>, memref<64xf32, 1>) -> ()
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// A kernel that only loads its argument.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @scale(%in: memref<64xf32, 1>, %out: memref<64xf32, 1>) kernel {
      %i = gpu.thread_id x
      %x = memref.load %in[%i] : memref<64xf32, 1>
      memref.store %x, %out[%i] : memref<64xf32, 1>
      gpu.return
    }
  }
  func.func @launch() {
    %c1 = arith.constant 1 : index
    %c64 = arith.constant 64 : index
    %d = gpu.alloc () : memref<64xf32, 1>
    %e = gpu.alloc () : memref<64xf32, 1>
    // expected-error @+1 {{[read-undefined] 'gpu.launch_func'}}
    gpu.launch_func @kernels::@scale blocks in (%c1, %c1, %c1) threads in (%c64, %c1, %c1)
      args(%d : memref<64xf32, 1>, %e : memref<64xf32, 1>)
    gpu.dealloc %d : memref<64xf32, 1>
    gpu.dealloc %e : memref<64xf32, 1>
    return
  }
}

// -----

// Ways to hide ---------------------------------------------------------------------------------

// A reinterpretation that leaves its view meets the neighbour.
func.func @hide2(%h: memref<64xf32>, %o: memref<128xf32>) {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %w = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  %t = gpu.memcpy async %w, %h : memref<64xf32, 1>, memref<64xf32>
  %r = memref.reinterpret_cast %v to offset: [0], sizes: [128], strides: [1] : memref<64xf32, 1> to memref<128xf32, 1>
  // expected-error @+1 {{[reuse-while-copying] 'gpu.memcpy'}}
  gpu.memcpy %o, %r : memref<128xf32>, memref<128xf32, 1>
  gpu.wait [%t]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// A buffer carried out of the iteration that allocated it.
func.func @hide3(%o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = arith.constant 1.0 : f32
  %i = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%i : memref<64xf32, 1>)
  %r = scf.for %k = %c0 to %c4 step %c1 iter_args(%x = %i) -> (memref<64xf32, 1>) {
    // expected-error @+1 {{[leaked-buffer]}}
    %n = gpu.alloc () : memref<64xf32, 1>
    // expected-error @+1 {{[read-undefined] 'linalg.exp'}}
    linalg.exp ins(%x : memref<64xf32, 1>) outs(%n : memref<64xf32, 1>)
    scf.yield %n : memref<64xf32, 1>
  }
  gpu.memcpy %o, %r : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %i : memref<64xf32, 1>
  return
}

// -----

// What cannot be traced may be any host buffer that others know of.
func.func private @get() -> memref<64xf32>
func.func @hide4(%out: memref<64xf32>, %d: memref<64xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %u = call @get() : () -> memref<64xf32>
  %s = gpu.memcpy async %out, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[read-before-wait] 'memref.load'}}
  %x = memref.load %u[%c0] : memref<64xf32>
  gpu.wait [%s]
  return %x : f32
}

// -----

// So may a buffer of our own, once a call has seen it.
func.func private @id(memref<64xf32>) -> memref<64xf32>
func.func @hide5(%d: memref<64xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %l = memref.alloc() : memref<64xf32>
  %u = call @id(%l) : (memref<64xf32>) -> memref<64xf32>
  %s = gpu.memcpy async %l, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[read-before-wait] 'memref.load'}}
  %x = memref.load %u[%c0] : memref<64xf32>
  gpu.wait [%s]
  return %x : f32
}

// -----

// A callee's globals.
memref.global @global7 : memref<64xf32> = uninitialized
func.func private @touch() -> f32 {
  %c0 = arith.constant 0 : index
  %g = memref.get_global @global7 : memref<64xf32>
  %x = memref.load %g[%c0] : memref<64xf32>
  return %x : f32
}
func.func @hide7(%d: memref<64xf32, 1>) -> f32 {
  %g = memref.get_global @global7 : memref<64xf32>
  %s = gpu.memcpy async %g, %d : memref<64xf32>, memref<64xf32, 1>
  // expected-error @+1 {{[read-before-wait] 'func.call'}}
  %x = call @touch() : () -> f32
  gpu.wait [%s]
  return %x : f32
}

// -----

// Which arena is not known.
func.func @hide8(%c: i1, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %a = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %b = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %m = arith.select %c, %a, %b : memref<1024xi8, 1>
  %v = memref.view %m[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[unresolved-buffer] 'linalg.fill'}}
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  gpu.dealloc %a : memref<1024xi8, 1>
  gpu.dealloc %b : memref<1024xi8, 1>
  return
}

// -----

// memref.transpose is a view.
func.func @hide9(%out: memref<8x8xf32>, %d: memref<8x8xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %s = gpu.memcpy async %out, %d : memref<8x8xf32>, memref<8x8xf32, 1>
  %t = memref.transpose %out (i, j) -> (j, i) : memref<8x8xf32> to memref<8x8xf32, strided<[1, 8]>>
  // expected-error @+1 {{[read-before-wait] 'memref.load'}}
  %x = memref.load %t[%c0, %c0] : memref<8x8xf32, strided<[1, 8]>>
  gpu.wait [%s]
  return %x : f32
}

// -----

// The loop that waits may make no trip.
func.func @hide10(%c: i1, %h: memref<64xf32>, %d: memref<64xf32, 1>, %e: memref<64xf32, 1>) {
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  scf.while : () -> () {
    scf.condition(%c)
  } do {
    gpu.wait [%t]
    scf.yield
  }
  // expected-error @+1 {{[read-before-wait] 'linalg.exp'}}
  linalg.exp ins(%d : memref<64xf32, 1>) outs(%e : memref<64xf32, 1>)
  gpu.wait [%t]
  return
}

// -----

// After an async release nothing may follow, not even behind its token.
func.func @hide11(%h: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  %r = gpu.dealloc async %d : memref<64xf32, 1>
  // expected-error @+1 {{[use-after-release] 'gpu.memcpy'}}
  %t = gpu.memcpy async [%r] %d, %h : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  return
}

// -----

// A device buffer under a host type.
func.func @hide12(%d: memref<64xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %h = memref.memory_space_cast %d : memref<64xf32, 1> to memref<64xf32>
  // expected-error @+1 {{[unresolved-buffer] 'memref.load'}}
  %x = memref.load %h[%c0] : memref<64xf32>
  return %x : f32
}

// -----

// Device memory comes from gpu.alloc.
func.func @hide16() {
  %one = arith.constant 1.0 : f32
  %d = memref.alloc() : memref<64xf32, 1>
  // expected-error @+1 {{[unresolved-buffer] 'linalg.fill'}}
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  return
}

// -----

// A write to one of two defines neither.
func.func @hide18(%c: i1, %o: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  %e = gpu.alloc () : memref<64xf32, 1>
  %m = arith.select %c, %d, %e : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%m : memref<64xf32, 1>)
  // expected-error @+1 {{[read-undefined] 'gpu.memcpy'}}
  gpu.memcpy %o, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  gpu.dealloc %e : memref<64xf32, 1>
  return
}

// -----

// Regions that nobody knows may run or not.
func.func @hide20(%h: memref<64xf32>, %o: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  "test.region"() ({
    gpu.memcpy %d, %h : memref<64xf32, 1>, memref<64xf32>
    "test.end"() : () -> ()
  }) : () -> ()
  // expected-error @+1 {{[read-undefined] 'gpu.memcpy'}}
  gpu.memcpy %o, %d : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// Overwritten on one path.
func.func @hide21(%c: i1, %o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %a = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %v = memref.view %a[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  scf.if %c {
    %w = memref.view %a[%c0][] : memref<1024xi8, 1> to memref<32xf32, 1>
    linalg.fill ins(%one : f32) outs(%w : memref<32xf32, 1>)
  }
  // expected-error @+1 {{[clobbered] 'gpu.memcpy'}}
  gpu.memcpy %o, %v : memref<64xf32>, memref<64xf32, 1>
  gpu.dealloc %a : memref<1024xi8, 1>
  return
}

// -----

// Kernels in place.
func.func @hide22(%h: memref<64xf32>, %d: memref<64xf32, 1>) {
  %c1 = arith.constant 1 : index
  %t = gpu.memcpy async %d, %h : memref<64xf32, 1>, memref<64xf32>
  // expected-error @+2 {{[read-before-wait] 'gpu.launch'}}
  // expected-error @+1 {{[write-while-copying] 'gpu.launch'}}
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1) threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %x = memref.load %d[%tx] : memref<64xf32, 1>
    memref.store %x, %d[%tx] : memref<64xf32, 1>
    gpu.terminator
  }
  gpu.wait [%t]
  return
}

// -----

// The callee's arena lies over the source of a store in flight.
func.func private @scratch26(%arena: memref<1024xi8, 1> {ho.arena}) {
  return
}
func.func @hide26(%o: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %a = gpu.alloc () {ho.arena} : memref<2048xi8, 1>
  %v = memref.view %a[%c0][] : memref<2048xi8, 1> to memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%v : memref<64xf32, 1>)
  %s = gpu.memcpy async %o, %v : memref<64xf32>, memref<64xf32, 1>
  %w = memref.view %a[%c0][] : memref<2048xi8, 1> to memref<1024xi8, 1>
  // expected-error @+1 {{[reuse-while-copying] 'func.call'}}
  call @scratch26(%w) : (memref<1024xi8, 1>) -> ()
  gpu.wait [%s]
  gpu.dealloc %a : memref<2048xi8, 1>
  return
}

// -----

// A buffer found again through memory.
func.func @hide27(%d: memref<64xf32, 1>) -> f32 {
  %c0 = arith.constant 0 : index
  %l = memref.alloc() : memref<64xf32>
  %box = memref.alloc() : memref<1xmemref<64xf32>>
  memref.store %l, %box[%c0] : memref<1xmemref<64xf32>>
  %s = gpu.memcpy async %l, %d : memref<64xf32>, memref<64xf32, 1>
  %u = memref.load %box[%c0] : memref<1xmemref<64xf32>>
  // expected-error @+1 {{[read-before-wait] 'memref.load'}}
  %x = memref.load %u[%c0] : memref<64xf32>
  gpu.wait [%s]
  return %x : f32
}

// -----

// Released at the end of an iteration, read in the next.
func.func @hide30(%c: i1, %o: memref<64xf32>) {
  %one = arith.constant 1.0 : f32
  %d = gpu.alloc () : memref<64xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<64xf32, 1>)
  scf.while : () -> () {
    // expected-error @+1 {{[use-after-release] 'gpu.memcpy'}}
    gpu.memcpy %o, %d : memref<64xf32>, memref<64xf32, 1>
    scf.condition(%c)
  } do {
    // expected-error @+1 {{[use-after-release] 'gpu.dealloc'}}
    gpu.dealloc %d : memref<64xf32, 1>
    scf.yield
  }
  // expected-error @+1 {{[use-after-release] 'gpu.dealloc'}}
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

// The subview that would bound the size is taken elsewhere.
func.func @size_of_another_path(%x: memref<64xf32>, %at: index, %size: index, %c: i1) {
  %zero = arith.constant 0 : index
  %arena = gpu.alloc () {ho.alignment = 256 : i64, ho.arena} : memref<256xi8, 1>
  scf.if %c {
    %h = memref.subview %x[%at] [%size] [1] : memref<64xf32> to memref<?xf32, strided<[1], offset: ?>>
  }
  // expected-error @+1 {{[out-of-arena] the size of this view has no bound}}
  %v = memref.view %arena[%zero][%size] : memref<256xi8, 1> to memref<?xf32, 1>
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}
