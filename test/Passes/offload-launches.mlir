// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(offload-launches)' | FileCheck %s
// RUN: ho-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(offload-launches{device=host})' | FileCheck %s --check-prefix=HOST

// A memref becomes a pointer to its first element, its dynamic sizes and strides; the kernel makes a memref of them.
// Arguments go through slots of eight bytes at the function's start.
// CHECK: llvm.mlir.global external constant @ho_manifest_json("{\22device\22:\22cuda\22,\22kernels\22:[{\22name\22:\22scale\22,\22image\22:\22ho_image_kernels\22}],\22format\22:1}\00")
// HOST: llvm.mlir.global external constant @ho_manifest_json("{\22device\22:\22host\22,\22kernels\22:[{\22name\22:\22scale\22,\22image\22:\22ho_image_kernels_scale\22}],\22format\22:1}\00")
// CHECK: func.func private @ho_step_launch(!llvm.ptr, i32, i32, i32, i32, i32, i32, i32, i32, !llvm.ptr)
// CHECK: gpu.func @scale(%{{.*}}: !llvm.ptr, %[[N:.*]]: index, %[[S:.*]]: index, %{{.*}}: f32) kernel
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [%[[N]], 8], strides: [%[[S]], 1]
// CHECK-LABEL: func.func @ho_step_main
// CHECK-SAME: (%[[STEP:.*]]: !llvm.ptr, %[[X:.*]]: memref<?x8xf32, strided<[?, 1], offset: ?>>
// CHECK-COUNT-2: llvm.alloca
// CHECK: %[[SLOTS:.*]] = llvm.alloca %{{.*}} x i64
// CHECK: %[[POINTERS:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
// CHECK: memref.extract_aligned_pointer_as_index %[[X]]
// CHECK: %{{.*}}, %{{.*}}, %{{.*}}:2, %{{.*}}:2 = memref.extract_strided_metadata %[[X]]
// CHECK: %{{.*}}, %{{.*}}, %[[SIZES:.*]]:2, %[[STRIDES:.*]]:2 = memref.extract_strided_metadata %[[X]]
// CHECK: llvm.store %{{.*}}, %[[SLOTS]] : !llvm.ptr, !llvm.ptr
// CHECK: arith.index_cast %[[SIZES]]#0 : index to i64
// CHECK: arith.index_cast %[[STRIDES]]#0 : index to i64
// CHECK: llvm.store %{{.*}} : f32, !llvm.ptr
// CHECK: call @ho_step_launch(%[[STEP]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %[[POINTERS]])
// CHECK-NOT: llvm.alloca
// CHECK: call @ho_step_launch(%[[STEP]], %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %c64_i32,
module attributes {gpu.container_module} {
  llvm.mlir.global external constant @ho_manifest_json("{\22format\22:1}\00") {addr_space = 0 : i32}
  gpu.module @kernels {
    gpu.func @scale(%x: memref<?x8xf32, strided<[?, 1], offset: ?>>, %f: f32) kernel {
      %i = gpu.thread_id x
      %j = gpu.block_id x
      %a = memref.load %x[%j, %i] : memref<?x8xf32, strided<[?, 1], offset: ?>>
      %b = arith.mulf %a, %f : f32
      memref.store %b, %x[%j, %i] : memref<?x8xf32, strided<[?, 1], offset: ?>>
      gpu.return
    }
  }
  func.func @ho_step_main(%step: !llvm.ptr, %x: memref<?x8xf32, strided<[?, 1], offset: ?>>, %f: f32, %n: index) {
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    %bytes = arith.constant 64 : i32
    gpu.launch_func @kernels::@scale blocks in (%n, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%x : memref<?x8xf32, strided<[?, 1], offset: ?>>, %f : f32)
    gpu.launch_func @kernels::@scale blocks in (%n, %c1, %c1) threads in (%c8, %c1, %c1) dynamic_shared_memory_size %bytes
        args(%x : memref<?x8xf32, strided<[?, 1], offset: ?>>, %f : f32)
    return
  }
}

// -----

// What was outlined is gathered in one module.
// CHECK: \22name\22:\22a_kernel\22,\22image\22:\22ho_image_ho_kernels\22},{\22name\22:\22b_kernel\22,\22image\22:\22ho_image_ho_kernels\22}
// CHECK-NOT: gpu.module @a_kernel
// CHECK: gpu.module @ho_kernels
// CHECK: gpu.func @a_kernel(%{{.*}}: i32)
// CHECK: gpu.func @b_kernel()
module attributes {gpu.container_module} {
  llvm.mlir.global external constant @ho_manifest_json("{\22format\22:1}\00") {addr_space = 0 : i32}
  gpu.module @a_kernel {
    gpu.func @a_kernel(%n: i32) kernel {
      gpu.return
    }
  }
  gpu.module @b_kernel {
    gpu.func @b_kernel() kernel {
      gpu.return
    }
  }
  func.func private @a(%step: !llvm.ptr, %n: i32) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @a_kernel::@a_kernel blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%n : i32)
    gpu.launch_func @b_kernel::@b_kernel blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @kernels {
    gpu.func @f() kernel {
      gpu.return
    }
  }
  func.func @clusters(%step: !llvm.ptr) {
    %c1 = arith.constant 1 : index
    // expected-error @below {{clusters of blocks are not supported}}
    gpu.launch_func @kernels::@f clusters in (%c1, %c1, %c1) blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

// Shared memory is aligned as LLVM takes it to be, unless something else is said.
// CHECK: gpu.func @shared() workgroup(%{{.*}} : memref<8xf32, #gpu.address_space<workgroup>> {llvm.align = 16 : i64}, %{{.*}} : memref<8xi8, #gpu.address_space<workgroup>> {llvm.align = 16 : i64}) kernel
// CHECK: gpu.func @aligned() workgroup(%{{.*}} : memref<8xf32, #gpu.address_space<workgroup>> {llvm.align = 128 : i64}) kernel
module attributes {gpu.container_module} {
  llvm.mlir.global external constant @ho_manifest_json("{\22format\22:1}\00") {addr_space = 0 : i32}
  gpu.module @kernels {
    gpu.func @shared() workgroup(%a : memref<8xf32, #gpu.address_space<workgroup>>, %b : memref<8xi8, #gpu.address_space<workgroup>>) kernel {
      gpu.return
    }
    gpu.func @aligned() workgroup(%a : memref<8xf32, #gpu.address_space<workgroup>> {llvm.align = 128 : i64}) kernel {
      gpu.return
    }
  }
  func.func @ho_step_main(%step: !llvm.ptr) {
    %c1 = arith.constant 1 : index
    gpu.launch_func @kernels::@shared blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @kernels::@aligned blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}
