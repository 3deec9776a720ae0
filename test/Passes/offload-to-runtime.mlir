// RUN: ho-opt --pass-pipeline='builtin.module(offload-to-runtime)' --split-input-file %s | FileCheck %s
// RUN: ho-opt --pass-pipeline='builtin.module(offload-to-host)' --split-input-file %s | grep -v ho_manifest_json | FileCheck %s --check-prefix=LLVM
// LLVM-NOT: {{(func|arith|memref|scf|cf|linalg|math|gpu|builtin\.unrealized)\.}}

// The planned form: arena, copies with events, liveness, kernels, manifest.

// CHECK: llvm.mlir.global external constant @ho_manifest_json
// CHECK-SAME: \22name\22:\22main\22,\22symbol\22:\22ho_step_main\22,\22mode\22:\22scheduled\22,\22budget\22:4096,\22arena_bytes\22:1280,\22host_arena_bytes\22:512,\22alignment\22:128
// CHECK-SAME: \22events\22:3,\22copies_to_device\22:2,\22copies_to_host\22:1,\22bytes_to_device\22:640,\22bytes_to_host\22:256
// CHECK-SAME: \22name\22:\22x\22,\22type\22:\22f32\22,\22shape\22:[4,8],\22bound\22:[4,8],\22role\22:\22in\22
// CHECK-SAME: \22random\22:[-1,1]
// CHECK-SAME: \22name\22:\22arg2\22,\22type\22:\22f32\22,\22shape\22:[]
// CHECK-SAME: \22name\22:\22arg3\22,{{.*}}\22role\22:\22out\22
// CHECK-SAME: \22operations\22:[{\22name\22:\22linalg.fill\22,{{.*}}\22estimate\22:11}
// CHECK-LABEL: func.func @ho_step_main(%arg0: !llvm.ptr)
// CHECK: %[[ARENA:.*]] = call @ho_step_arena(%arg0)
// CHECK: call @ho_step_argument(%arg0, %c0_i32
// CHECK: memref.load
// CHECK: call @ho_step_host_arena
// CHECK: call @ho_step_acquire(%arg0, %c0_i64{{.*}}, %c128_i64
// CHECK: call @ho_step_copy_to_device(%arg0, %c0_i64{{.*}}, %{{.*}}, %c128_i64{{.*}}, %c0_i32
// CHECK: call @ho_step_acquire(%arg0, %c256_i64
// CHECK: call @ho_step_copy_to_device(%arg0, %c256_i64{{.*}}, %c1_i32
// CHECK: call @ho_step_acquire(%arg0, %c768_i64
// CHECK: llvm.getelementptr %[[ARENA]][%c768_i64
// CHECK: call @ho_step_operation_begin(%arg0, %c0_i32
// CHECK-NEXT: call @[[FILL:ho_linalg_fill_[0-9]+]]
// CHECK: call @ho_step_operation_end(%arg0, %c0_i32
// CHECK: call @ho_step_wait(%arg0, %c0_i32
// CHECK: call @ho_step_wait(%arg0, %c1_i32
// CHECK: call @[[MATMUL:ho_linalg_matmul_[0-9]+]](%arg0, %[[ARENA]],
// CHECK: call @ho_step_operation_end
// CHECK-DAG: call @ho_step_release(%arg0, %c0_i64
// CHECK-DAG: call @ho_step_release(%arg0, %c256_i64
// CHECK: call @ho_linalg_generic
// CHECK: call @ho_step_copy_to_host({{.*}}, %c2_i32
// CHECK: call @ho_step_wait(%arg0, %c2_i32
// CHECK-NEXT: call @ho_step_release(%arg0, %c768_i64
// CHECK-NEXT: return
// CHECK: func.func private @[[FILL]](%arg0: !llvm.ptr, %arg1: !llvm.ptr {llvm.noalias}) attributes {llvm.linkage = #llvm.linkage<internal>, passthrough = ["noinline"]}
// CHECK: scf.for
// CHECK: func.func private @[[MATMUL]]
// CHECK: call @ho_kernel_gemm_f32(%c4_i64, %c16_i64, %c8_i64
func.func @main(%x: memref<4x8xf32> {ho.name = "x"},
                %w: memref<8x16xf32> {ho.name = "w", ho.random = array<f64: -1.0, 1.0>},
                %n: f32, %y: memref<4x16xf32> {ho.result})
    attributes {ho.budget = 4096 : i64, ho.mode = "scheduled"} {
  %arena = gpu.alloc () {ho.alignment = 128 : i64, ho.arena} : memref<1280xi8, 1>
  %h = memref.alloc() {ho.host_arena} : memref<512xi8>
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %c768 = arith.constant 768 : index
  %zero = arith.constant 0.0 : f32
  %dx = memref.view %arena[%c0][] : memref<1280xi8, 1> to memref<4x8xf32, 1>
  %t0 = gpu.memcpy async %dx, %x : memref<4x8xf32, 1>, memref<4x8xf32>
  %dw = memref.view %arena[%c256][] : memref<1280xi8, 1> to memref<8x16xf32, 1>
  %t1 = gpu.memcpy async %dw, %w : memref<8x16xf32, 1>, memref<8x16xf32>
  %dy = memref.view %arena[%c768][] : memref<1280xi8, 1> to memref<4x16xf32, 1>
  linalg.fill {ho.estimate = 11 : i64} ins(%zero : f32) outs(%dy : memref<4x16xf32, 1>)
  %j = gpu.wait async [%t0, %t1]
  gpu.wait [%j]
  linalg.matmul ins(%dx, %dw : memref<4x8xf32, 1>, memref<8x16xf32, 1>) outs(%dy : memref<4x16xf32, 1>)
  linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
      outs(%dy : memref<4x16xf32, 1>) {
  ^bb0(%o: f32):
    %e = math.exp %o : f32
    %s = arith.addf %e, %n : f32
    linalg.yield %s : f32
  }
  %t2 = gpu.memcpy async %y, %dy : memref<4x16xf32>, memref<4x16xf32, 1>
  gpu.wait [%t2]
  memref.dealloc %h : memref<512xi8>
  gpu.dealloc %arena : memref<1280xi8, 1>
  return
}

// -----

// Operations of the same form share one kernel, wherever their operands lie.
// CHECK-LABEL: func.func @ho_step_shared
// CHECK: call @[[KERNEL:ho_linalg_exp_0]](
// CHECK: call @[[KERNEL]](
// CHECK-NOT: func.func private @ho_linalg_exp_1
func.func @shared() {
  %arena = gpu.alloc () {ho.arena} : memref<1024xi8, 1>
  %c0 = arith.constant 0 : index
  %c512 = arith.constant 512 : index
  %a = memref.view %arena[%c0][] : memref<1024xi8, 1> to memref<8x8xf32, 1>
  %b = memref.view %arena[%c512][] : memref<1024xi8, 1> to memref<64xf32, 1>
  %c = memref.expand_shape %b [[0, 1]] output_shape [8, 8] : memref<64xf32, 1> into memref<8x8xf32, 1>
  linalg.exp ins(%a : memref<8x8xf32, 1>) outs(%c : memref<8x8xf32, 1>)
  linalg.exp ins(%c : memref<8x8xf32, 1>) outs(%a : memref<8x8xf32, 1>)
  gpu.dealloc %arena : memref<1024xi8, 1>
  return
}

// -----

// A store in flight does not keep its bytes from the next buffer, whose load waits for it.
// CHECK-LABEL: func.func @ho_step_in_flight
// CHECK: call @ho_step_copy_to_host({{.*}}, %c0_i32
// CHECK: call @ho_step_release(%arg0, %c0_i64
// CHECK: call @ho_step_acquire(%arg0, %c0_i64
// CHECK: call @ho_step_to_device_after(%arg0, %c0_i32
// CHECK: call @ho_step_copy_to_device({{.*}}, %c1_i32
// CHECK: call @ho_step_wait(%arg0, %c1_i32
// CHECK: call @ho_step_release(%arg0, %c0_i64
func.func @in_flight(%x: memref<8xf32>, %y: memref<8xf32>) {
  %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %a = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
  linalg.fill ins(%zero : f32) outs(%a : memref<8xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<8xf32>, memref<8xf32, 1>
  %b = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
  %l = gpu.memcpy async [%s] %b, %y : memref<8xf32, 1>, memref<8xf32>
  gpu.wait [%l]
  linalg.exp ins(%b : memref<8xf32, 1>) outs(%b : memref<8xf32, 1>)
  gpu.dealloc %arena : memref<256xi8, 1>
  return
}

// -----

// Without a plan: allocations at run time, after the tokens have been waited for.
// CHECK-LABEL: func.func @ho_step_unplanned
// CHECK: call @ho_step_argument_dimension(%arg0, %c0_i32{{.*}}, %c0_i32
// CHECK: %[[OFFSET:.*]] = call @ho_step_device_allocate
// CHECK: call @ho_step_copy_to_device
// CHECK: call @ho_step_wait(%arg0, %c0_i32
// CHECK: call @ho_step_copy_to_host
// CHECK: call @ho_step_wait(%arg0, %c1_i32
// CHECK: call @ho_step_device_release
func.func @unplanned(%x: memref<?x8xf32> {ho.bound = array<i64: 16, 8>}, %y: memref<?x8xf32> {ho.bound = array<i64: 16, 8>}) {
  %c0 = arith.constant 0 : index
  %d = memref.dim %x, %c0 : memref<?x8xf32>
  %b = gpu.alloc (%d) : memref<?x8xf32, 1>
  %t = gpu.memcpy async %b, %x : memref<?x8xf32, 1>, memref<?x8xf32>
  gpu.wait [%t]
  linalg.exp ins(%b : memref<?x8xf32, 1>) outs(%b : memref<?x8xf32, 1>)
  %s = gpu.memcpy async %y, %b : memref<?x8xf32>, memref<?x8xf32, 1>
  %r = gpu.dealloc async [%s] %b : memref<?x8xf32, 1>
  gpu.wait [%r]
  return
}

// -----

// A callee sees the part of the arena it is given; its numbers come first.
// CHECK: \22copies_to_device\22:2
// CHECK-LABEL: func.func private @callee(%arg0: !llvm.ptr, %arg1: memref<8xf32>, %arg2: memref<256xi8>)
// CHECK: %[[SHIFT:.*]] = arith.subi
// CHECK: call @ho_step_copy_to_device({{.*}}, %c0_i32
// CHECK-LABEL: func.func @ho_step_caller
// CHECK-NOT: ho_step_acquire
// CHECK: call @callee(%arg0,
// CHECK: call @ho_step_copy_to_device({{.*}}, %c1_i32
func.func private @callee(%x: memref<8xf32>, %arena: memref<256xi8, 1> {ho.arena}) {
  %c0 = arith.constant 0 : index
  %v = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
  %t = gpu.memcpy async %v, %x : memref<8xf32, 1>, memref<8xf32>
  gpu.wait [%t]
  return
}
func.func @caller(%x: memref<8xf32>) {
  %arena = gpu.alloc () {ho.arena} : memref<512xi8, 1>
  %c0 = arith.constant 0 : index
  %c256 = arith.constant 256 : index
  %w = memref.view %arena[%c256][] : memref<512xi8, 1> to memref<256xi8, 1>
  call @callee(%x, %w) : (memref<8xf32>, memref<256xi8, 1>) -> ()
  %v = memref.view %arena[%c0][] : memref<512xi8, 1> to memref<8xf32, 1>
  %t = gpu.memcpy async %v, %x : memref<8xf32, 1>, memref<8xf32>
  gpu.wait [%t]
  gpu.dealloc %arena : memref<512xi8, 1>
  return
}

// -----

// Host side: allocations from the step, strided copies as kernels, assertions.
// CHECK-LABEL: func.func @ho_step_host
// CHECK: call @ho_step_host_allocate
// CHECK: call @ho_memref_copy
// CHECK: scf.if
// CHECK: llvm.mlir.addressof @ho_message_0
// CHECK: call @ho_step_fail
// CHECK: call @ho_step_host_release
func.func @host(%x: memref<8x8xf32>, %n: index, %ok: i1) {
  %a = memref.alloc(%n) : memref<?x3xf32>
  %v = memref.subview %a[0, 0] [2, 3] [1, 1] : memref<?x3xf32> to memref<2x3xf32, strided<[3, 1]>>
  %s = memref.subview %x[1, 1] [2, 3] [1, 2] : memref<8x8xf32> to memref<2x3xf32, strided<[8, 2], offset: 9>>
  memref.copy %s, %v : memref<2x3xf32, strided<[8, 2], offset: 9>> to memref<2x3xf32, strided<[3, 1]>>
  cf.assert %ok, "not ok"
  memref.dealloc %a : memref<?x3xf32>
  return
}

// -----

// A launch is loops over the blocks; a block runs its threads piece by piece between barriers.
// CHECK-LABEL: func.func @ho_step_launch_entry
// CHECK-COUNT-3: scf.for
// CHECK: call @ho_block_kernels_reverse(%arg0,
// CHECK: func.func private @ho_block_kernels_reverse
// CHECK: memref.alloca() : memref<8xf32>
// CHECK-COUNT-3: scf.for
// CHECK: memref.store {{.*}} : memref<8xf32>
// CHECK-COUNT-3: scf.for
// CHECK: memref.load {{.*}} : memref<8xf32>
// CHECK-NOT: gpu.
module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @reverse(%x: memref<8xf32, 1>) workgroup(%w: memref<8xf32, #gpu.address_space<workgroup>>) kernel {
      %c7 = arith.constant 7 : index
      %t = gpu.thread_id x
      %v = memref.load %x[%t] : memref<8xf32, 1>
      memref.store %v, %w[%t] : memref<8xf32, #gpu.address_space<workgroup>>
      gpu.barrier
      %r = arith.subi %c7, %t : index
      %u = memref.load %w[%r] : memref<8xf32, #gpu.address_space<workgroup>>
      memref.store %u, %x[%t] : memref<8xf32, 1>
      gpu.return
    }
  }
  func.func @launch() {
    %arena = gpu.alloc () {ho.arena} : memref<256xi8, 1>
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %v = memref.view %arena[%c0][] : memref<256xi8, 1> to memref<8xf32, 1>
    gpu.launch_func @kernels::@reverse blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1) args(%v : memref<8xf32, 1>)
    gpu.dealloc %arena : memref<256xi8, 1>
    return
  }
}
