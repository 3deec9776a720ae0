// RUN: ho-opt --pass-pipeline='builtin.module(offload-to-runtime)' --split-input-file --verify-diagnostics %s

// expected-error @+1 {{'results' returns results, a step has none; make them arguments with buffer-results-to-out-params first}}
func.func @results(%x: memref<4xf32>) -> memref<4xf32> {
  return %x : memref<4xf32>
}

// -----

// expected-error @+1 {{argument 0 of entry 'device' lies in device memory; arguments of a step are bound to host memory}}
func.func @device(%x: memref<4xf32, 1>) {
  return
}

// -----

// expected-error @+1 {{argument 1 of entry 'layout' has a layout; bind it contiguous}}
func.func @layout(%x: memref<4xf32>, %y: memref<4x4xf32, strided<[8, 1]>>) {
  return
}

// -----

// expected-error @+1 {{argument 0 of entry 'unranked' is neither a ranked memref nor a scalar}}
func.func @unranked(%x: memref<*xf32>) {
  return
}

// -----

func.func @strided_copy(%x: memref<8x8xf32>) {
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %c0 = arith.constant 0 : index
  %v = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<4x4xf32, 1>
  %s = memref.subview %x[0, 0] [4, 4] [1, 1] : memref<8x8xf32> to memref<4x4xf32, strided<[8, 1]>>
  // expected-error @+1 {{a copy between the tiers needs contiguous memrefs on both sides}}
  %t = gpu.memcpy async %v, %s : memref<4x4xf32, 1>, memref<4x4xf32, strided<[8, 1]>>
  gpu.wait [%t]
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

func.func @arena(%n: index) {
  // expected-error @+1 {{an arena must be a static one-dimensional memref of bytes}}
  %arena = gpu.alloc (%n) {ho.arena} : memref<?xi8, 1>
  gpu.dealloc %arena : memref<?xi8, 1>
  return
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @shuffled(%x: memref<8xf32, 1>) kernel {
      %t = gpu.thread_id x
      %c1 = arith.constant 1 : i32
      %c8 = arith.constant 8 : i32
      %v = memref.load %x[%t] : memref<8xf32, 1>
      // expected-error @+1 {{'gpu.shuffle' is not supported on the host device}}
      %s, %ok = gpu.shuffle xor %v, %c1, %c8 : f32
      memref.store %s, %x[%t] : memref<8xf32, 1>
      gpu.return
    }
  }
  func.func @launch() {
    %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %v = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
    gpu.launch_func @kernels::@shuffled blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%v : memref<8xf32, 1>)
    gpu.dealloc %arena : memref<256xi8, 1>
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @waiting(%x: memref<8xf32, 1>, %n: index) kernel {
      %c0 = arith.constant 0 : index
      // expected-error @+1 {{'scf.while' has a barrier inside; only scf.for and scf.if may}}
      %r = scf.while (%i = %n) : (index) -> index {
        %more = arith.cmpi ugt, %i, %c0 : index
        scf.condition(%more) %i : index
      } do {
      ^bb0(%i: index):
        gpu.barrier
        scf.yield %i : index
      }
      gpu.return
    }
  }
  func.func @launch(%n: index) {
    %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %v = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
    gpu.launch_func @kernels::@waiting blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%v : memref<8xf32, 1>, %n : index)
    gpu.dealloc %arena : memref<256xi8, 1>
    return
  }
}

// -----

func.func @pieces(%h: memref<256xf32>) {
  %one = arith.constant 1.0 : f32
  %p = gpu.alloc () : memref<128xf32, 1>
  %q = gpu.alloc () : memref<128xf32, 1>
  // expected-error @+1 {{a buffer that is copied in pieces needs an arena; run offload-plan-memory before, or offload-schedule with split=false}}
  %d = builtin.unrealized_conversion_cast %p, %q : memref<128xf32, 1>, memref<128xf32, 1> to memref<256xf32, 1>
  linalg.fill ins(%one : f32) outs(%d : memref<256xf32, 1>)
  gpu.dealloc %p : memref<128xf32, 1>
  gpu.dealloc %q : memref<128xf32, 1>
  return
}

// -----

func.func @tensors(%x: memref<4xf32>) {
  // expected-error @+1 {{'bufferization.to_tensor' works on tensors; run one-shot-bufferize before offload-to-runtime}}
  %t = bufferization.to_tensor %x : memref<4xf32> to tensor<4xf32>
  return
}

// -----

func.func @launch(%x: memref<4xf32>) {
  %one = arith.constant 1 : index
  // expected-error @+1 {{gpu.launch is not lowered; run gpu-kernel-outlining, then the offload passes, before offload-to-runtime}}
  gpu.launch blocks(%a, %b, %c) in (%d = %one, %e = %one, %f = %one) threads(%g, %h, %i) in (%j = %one, %k = %one, %l = %one) {
    gpu.terminator
  }
  return
}

// -----

func.func @small_floats(%x: memref<4xf8E4M3FN>, %i: index) {
  // expected-error @+1 {{'memref.load' works on a float type that no device here computes in; convert to f16, bf16, f32 or f64 before}}
  %y = memref.load %x[%i] : memref<4xf8E4M3FN>
  return
}

// -----

func.func @signed(%x: memref<4xsi32>, %i: index) {
  // expected-error @+1 {{'memref.load' works on integers with a sign, which have no arithmetic; use signless ones}}
  %y = memref.load %x[%i] : memref<4xsi32>
  return
}

// -----

func.func @space() {
  // expected-error @+1 {{'memref.alloc' names a memref in a memory space that is neither the host's (none) nor the device's (1); change its type to one of them}}
  %x = memref.alloc() : memref<4xf32, 3>
  return
}

// -----

func.func @async() {
  // expected-error @+1 {{'async.execute' has no lowering here; order copies by the gpu dialect's tokens}}
  %t = async.execute {
    async.yield
  }
  return
}

// -----

func.func @dimensions() {
  // expected-error @+1 {{a memref has more than 32 dimensions; collapse some}}
  %x = memref.alloc() : memref<1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1x1xf32>
  return
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    memref.global "private" constant @table : memref<4xf32> = dense<1.0>
    gpu.func @lookup(%x: memref<4xf32>) kernel {
      // expected-error @+1 {{a kernel reads a global of its gpu.module, which the host device has no place for; give it to the kernel as an argument}}
      %t = memref.get_global @table : memref<4xf32>
      gpu.return
    }
  }
}
