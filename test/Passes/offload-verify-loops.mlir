// RUN: ho-opt %s -split-input-file -verify-diagnostics --pass-pipeline='builtin.module(offload-verify)' -o /dev/null

// A buffer that each trip of a loop loads for the next one: right, and wrong in each way.

// As it should be: the last trip stands behind the loop.
func.func @right(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  scf.for %i = %c0 to %c7 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%r]
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// Overwritten while it is still to be used.
func.func @refill_before_use(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  scf.for %i = %c0 to %c7 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    // expected-error @+1 {{[read-before-wait]}}
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    gpu.wait [%r]
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// The next trip would read what is still on its way.
func.func @no_wait_at_the_back_edge(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  scf.for %i = %c0 to %c7 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    // expected-error @+1 {{[lost-token]}}
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// Nothing has loaded what the first trip uses.
func.func @first_trip_undefined(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  scf.for %i = %c0 to %c7 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    // expected-error @+1 {{[read-undefined]}}
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%r]
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// The first trip reads before the load in front of the loop is complete.
func.func @entry_not_waited(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  scf.for %i = %c0 to %c7 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    // expected-error @+1 {{[read-before-wait]}}
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    // expected-error @+1 {{[write-while-copying]}}
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%r]
  }
  gpu.wait [%t]
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// Tokens do not pass through block arguments.
func.func @token_around_the_back_edge(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  // expected-error @+1 {{[token-escapes]}}
  %last = scf.for %i = %c0 to %c7 step %c1 iter_args(%arrived = %t) -> (!gpu.async.token) {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    // expected-error @+1 {{[token-escapes]}}
    gpu.wait [%arrived]
    // expected-error @+1 {{[read-before-wait]}}
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    // expected-error @+1 {{[write-while-copying]}}
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    // expected-error @+1 {{[token-escapes]}}
    scf.yield %r : !gpu.async.token
  }
  // expected-error @+1 {{[token-escapes]}}
  gpu.wait [%last]
  gpu.wait [%t]
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// No slice follows the last one.
func.func @refill_in_the_last_trip(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  scf.for %i = %c0 to %c8 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    // expected-error @+1 {{[out-of-bounds]}}
    %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%r]
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// A condition keeps the last trip from it: nothing is known.
func.func @refill_where_there_is_one(%w: memref<8x64xf32>, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c8 = arith.constant 8 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  %sum = gpu.alloc () : memref<64xf32, 1>
  %first = memref.subview %w[%c0, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
  %t = gpu.memcpy async %head, %first : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
  gpu.wait [%t]
  scf.for %i = %c0 to %c8 step %c1 {
    %j = arith.addi %i, %c1 : index
    %next = memref.subview %w[%j, 0] [1, 64] [1, 1] : memref<8x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
    %more = arith.cmpi slt, %j, %c8 : index
    scf.if %more {
      %r = gpu.memcpy async %head, %next : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
      gpu.wait [%r]
    }
  }
  linalg.exp ins(%head : memref<64xf32, 1>) outs(%sum : memref<64xf32, 1>)
  %s = gpu.memcpy async %out, %sum : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %head : memref<64xf32, 1>
  gpu.dealloc %sum : memref<64xf32, 1>
  return
}

// -----

// A copy that may never happen: no loop's last trip says that it does.
func.func @under_a_condition(%p: i1, %w: memref<1x64xf32>) {
  %c1 = arith.constant 1 : index
  %head = gpu.alloc () : memref<64xf32, 1>
  scf.if %p {
    %none = memref.subview %w[%c1, 0] [1, 64] [1, 1] : memref<1x64xf32> to memref<64xf32, strided<[1], offset: ?>>
    %t = gpu.memcpy async %head, %none : memref<64xf32, 1>, memref<64xf32, strided<[1], offset: ?>>
    gpu.wait [%t]
  }
  gpu.dealloc %head : memref<64xf32, 1>
  return
}
