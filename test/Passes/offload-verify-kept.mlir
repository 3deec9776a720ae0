// RUN: ho-opt %s -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(offload-verify)' -o /dev/null

// Copies that one run may leave to the next. Right ones first.

func.func @whole_head_and_tail(%w: memref<64xf32>, %v: memref<64xf32>, %cache: memref<64xf32> {ho.state}) {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %c512 = arith.constant 512 : index
  %c768 = arith.constant 768 : index
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  %head = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %t1 = gpu.memcpy async %head, %v : memref<64xf32, 1>, memref<64xf32> {ho.kept = 1 : i64, ho.kept_as = "head"}
  %state = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %t2 = gpu.memcpy async %state, %cache : memref<64xf32, 1>, memref<64xf32> {ho.kept = 2 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0, %t1, %t2]
  linalg.add ins(%whole, %head : memref<64xf32, 1>, memref<64xf32, 1>) outs(%state : memref<64xf32, 1>)
  // The head is done with: its bytes are anybody's until the tail.
  %other = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.exp ins(%whole : memref<64xf32, 1>) outs(%other : memref<64xf32, 1>)
  %tail = memref.view %arena[%c256][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %t3 = gpu.memcpy async %tail, %v : memref<64xf32, 1>, memref<64xf32> {ho.kept = 1 : i64, ho.kept_as = "tail"}
  %last = memref.view %arena[%c768][] : memref<1024xi8, 1> to memref<64xf32, 1>
  linalg.exp ins(%whole : memref<64xf32, 1>) outs(%last : memref<64xf32, 1>)
  gpu.wait [%t3]
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// kept-overwritten ----------------------------------------------------------------------------

func.func @whole_overwritten_after_its_use(%w: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  %other = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %one = arith.constant 1.0 : f32
  // expected-error @+1 {{[kept-overwritten] 'linalg.fill'}}
  linalg.fill ins(%one : f32) outs(%other : memref<64xf32, 1>)
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

func.func @head_overwritten_before_its_copy(%w: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %other = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-overwritten] 'linalg.fill'}}
  linalg.fill ins(%one : f32) outs(%other : memref<64xf32, 1>)
  %head = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %head, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "head"}
  gpu.wait [%t0]
  %tail = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t1 = gpu.memcpy async %tail, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "tail"}
  gpu.wait [%t1]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

func.func @tail_overwritten_in_a_branch(%w: memref<64xf32>, %c: i1) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %head = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %head, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "head"}
  gpu.wait [%t0]
  %tail = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t1 = gpu.memcpy async %tail, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "tail"}
  gpu.wait [%t1]
  scf.if %c {
    %other = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
    // expected-error @+1 {{[kept-overwritten] 'linalg.fill'}}
    linalg.fill ins(%one : f32) outs(%other : memref<64xf32, 1>)
  }
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

// kept-written, kept-used ---------------------------------------------------------------------

func.func @weight_written_on_the_device(%w: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  // expected-error @+1 {{[kept-written] 'linalg.fill' writes what is kept}}
  linalg.fill ins(%one : f32) outs(%whole : memref<64xf32, 1>)
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

func.func @tail_used_in_this_run(%w: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %head = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %out = memref.view %arena[%c256][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %head, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "head"}
  gpu.wait [%t0]
  %tail = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  %t1 = gpu.memcpy async %tail, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "tail"}
  gpu.wait [%t1]
  // expected-error @+1 {{[kept-used] 'linalg.exp'}}
  linalg.exp ins(%tail : memref<64xf32, 1>) outs(%out : memref<64xf32, 1>)
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

// kept-argument-written, kept-state-read ------------------------------------------------------

func.func @argument_written_by_the_host(%w: memref<64xf32>, %x: f32) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  // expected-error @+1 {{[kept-argument-written] 'memref.store'}}
  memref.store %x, %w[%c0] : memref<64xf32>
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

func.func @state_stored(%w: memref<64xf32> {ho.state}) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  // expected-error @+1 {{[kept-argument-written] 'gpu.memcpy'}}
  %t1 = gpu.memcpy async %w, %whole : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%t1]
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

func.func @state_read_by_the_host(%w: memref<64xf32> {ho.state}) -> f32 {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %whole = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
  %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  // expected-error @+1 {{[kept-state-read] 'memref.load'}}
  %x = memref.load %w[%c0] : memref<64xf32>
  gpu.dealloc %arena : memref<256xi8, 1>
  return %x : f32
}

// -----

// kept-slot -----------------------------------------------------------------------------------

func.func @tail_at_another_place(%w: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %head = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 0}}
  %t0 = gpu.memcpy async %head, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "head"}
  gpu.wait [%t0]
  %tail = memref.view %arena[%c256][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 0}}
  %t1 = gpu.memcpy async %tail, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "tail"}
  gpu.wait [%t1]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

func.func @tail_of_another_argument(%w: memref<64xf32>, %v: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %head = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 0}}
  %t0 = gpu.memcpy async %head, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "head"}
  gpu.wait [%t0]
  %tail = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 0}}
  %t1 = gpu.memcpy async %tail, %v : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "tail"}
  gpu.wait [%t1]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

func.func @slot_taken_twice(%w: memref<64xf32>, %v: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %a = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 3}}
  %t0 = gpu.memcpy async %a, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 3 : i64, ho.kept_as = "whole"}
  %b = memref.view %arena[%c256][] : memref<512xi8, 1> to memref<64xf32, 1>
  // expected-error @+1 {{[kept-slot] slot 3}}
  %t1 = gpu.memcpy async %b, %v : memref<64xf32, 1>, memref<64xf32> {ho.kept = 3 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0, %t1]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

// kept-misplaced, kept-source -----------------------------------------------------------------

func.func @kept_in_a_branch(%w: memref<64xf32>, %c: i1) {
  %c0 = arith.constant 0 : index
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  scf.if %c {
    %whole = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<64xf32, 1>
    // expected-error @+1 {{[kept-misplaced]}}
    %t0 = gpu.memcpy async %whole, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
    gpu.wait [%t0]
  }
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

func.func private @called(%w: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[kept-misplaced]}}
  %t0 = gpu.memcpy async %d, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

func.func @caller(%w: memref<64xf32>) {
  call @called(%w) : (memref<64xf32>) -> ()
  return
}

// -----

func.func @kept_without_a_kind(%w: memref<64xf32>) {
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[kept-misplaced]}}
  %t0 = gpu.memcpy async %d, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "half"}
  gpu.wait [%t0]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}

// -----

func.func @kept_from_a_buffer_of_the_run() {
  %c0 = arith.constant 0 : index
  %one = arith.constant 1.0 : f32
  %w = memref.alloc() : memref<64xf32>
  memref.store %one, %w[%c0] : memref<64xf32>
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[kept-source]}}
  %t0 = gpu.memcpy async %d, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  gpu.dealloc %d : memref<64xf32, 1>
  memref.dealloc %w : memref<64xf32>
  return
}

// -----

func.func @kept_though_fresh(%w: memref<64xf32> {ho.fresh}) {
  %d = gpu.alloc () : memref<64xf32, 1>
  // expected-error @+1 {{[kept-source] this argument is new in every run}}
  %t0 = gpu.memcpy async %d, %w : memref<64xf32, 1>, memref<64xf32> {ho.kept = 0 : i64, ho.kept_as = "whole"}
  gpu.wait [%t0]
  gpu.dealloc %d : memref<64xf32, 1>
  return
}
