// RUN: ho-opt %s -offload-insert -offload-verify -verify-diagnostics | FileCheck %s

module attributes {gpu.container_module} {
  gpu.module @kernels {
    // CHECK-LABEL: gpu.func @scale(
    // CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
    // CHECK: memref.load [[X]][%{{.+}}] : memref<8xf32, 1>
    // CHECK: memref.store %{{.+}}, [[Y]][%{{.+}}] : memref<8xf32, 1>
    gpu.func @scale(%x: memref<8xf32>, %y: memref<8xf32>, %s: f32) kernel {
      %i = gpu.thread_id x
      %v = memref.load %x[%i] : memref<8xf32>
      %w = arith.mulf %v, %s : f32
      memref.store %w, %y[%i] : memref<8xf32>
      gpu.return
    }
    // CHECK-LABEL: gpu.func @window(
    // CHECK-SAME: [[X:%[^:]+]]:
    // CHECK: [[LOAD:%.+]] = memref.load [[X]][%{{.+}}] : memref<4xf32, strided<[1], offset: ?>, 1>
    // CHECK-NEXT: memref.store [[LOAD]], [[X]][%{{.+}}] : memref<4xf32, strided<[1], offset: ?>, 1>
    gpu.func @window(%x: memref<4xf32, strided<[1], offset: ?>>) kernel {
      %i = gpu.thread_id x
      %v = memref.load %x[%i] : memref<4xf32, strided<[1], offset: ?>>
      memref.store %v, %x[%i] : memref<4xf32, strided<[1], offset: ?>>
      gpu.return
    }
    // CHECK-LABEL: gpu.func @views(
    // CHECK-SAME: [[X:%[^:]+]]:
    // CHECK: [[COLLAPSE_SHAPE:%.+]] = memref.collapse_shape [[X]] {{\[}}[0, 1]] : memref<2x4xf32, 1> into memref<8xf32, 1>
    // CHECK-NEXT: [[LOAD:%.+]] = memref.load [[COLLAPSE_SHAPE]][%{{.+}}] : memref<8xf32, 1>
    // CHECK-NEXT: memref.store [[LOAD]], [[COLLAPSE_SHAPE]][%{{.+}}] : memref<8xf32, 1>
    gpu.func @views(%x: memref<2x4xf32>) kernel {
      %i = gpu.thread_id x
      %c = memref.collapse_shape %x [[0, 1]] : memref<2x4xf32> into memref<8xf32>
      %v = memref.load %c[%i] : memref<8xf32>
      memref.store %v, %c[%i] : memref<8xf32>
      gpu.return
    }
  }
  // CHECK-LABEL: func.func @launch(
  // CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[S:%[^:]+]]:
  // CHECK: [[DX:%.+]] = gpu.alloc () : memref<8xf32, 1>
  // CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
  // CHECK-NEXT: [[DY:%.+]] = gpu.alloc () : memref<8xf32, 1>
  // CHECK-NEXT: [[IN_Y:%.+]] = gpu.memcpy async [[DY]], [[Y]]
  // CHECK-NEXT: gpu.wait {{\[}}[[IN_X]], [[IN_Y]]]
  // CHECK-NEXT: gpu.launch_func @kernels::@scale blocks in (%c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) threads in (%c8{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) args([[DX]] : memref<8xf32, 1>, [[DY]] : memref<8xf32, 1>, [[S]] : f32)
  // CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
  // CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
  // CHECK-NEXT: gpu.dealloc [[DX]]
  // CHECK-NEXT: gpu.dealloc [[DY]]
  func.func @launch(%x: memref<8xf32>, %y: memref<8xf32>, %s: f32) {
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    gpu.launch_func @kernels::@scale blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%x : memref<8xf32>, %y : memref<8xf32>, %s : f32)
    return
  }
  // CHECK-LABEL: func.func @launch_window(
  // CHECK-SAME: [[X:%[^:]+]]:
  // CHECK: [[VIEW:%.+]] = memref.subview [[X]][2] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>>
  // CHECK-NEXT: memref.cast [[VIEW]] : memref<4xf32, strided<[1], offset: 2>> to memref<4xf32, strided<[1], offset: ?>>
  // CHECK-NEXT: [[DX:%.+]] = gpu.alloc () : memref<8xf32, 1>
  // CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
  // CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
  // CHECK-NEXT: [[VIEW1:%.+]] = memref.subview [[DX]][2] [4] [1] : memref<8xf32, 1> to memref<4xf32, strided<[1], offset: 2>, 1>
  // CHECK-NEXT: [[CAST:%.+]] = memref.cast [[VIEW1]] : memref<4xf32, strided<[1], offset: 2>, 1> to memref<4xf32, strided<[1], offset: ?>, 1>
  // CHECK-NEXT: gpu.launch_func @kernels::@window blocks in (%c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) threads in (%c4{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) args([[CAST]] : memref<4xf32, strided<[1], offset: ?>, 1>)
  // CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
  // CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
  // CHECK-NEXT: gpu.dealloc [[DX]]
  func.func @launch_window(%x: memref<8xf32>) {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    %w = memref.subview %x[2] [4] [1] : memref<8xf32> to memref<4xf32, strided<[1], offset: 2>>
    %d = memref.cast %w : memref<4xf32, strided<[1], offset: 2>> to memref<4xf32, strided<[1], offset: ?>>
    gpu.launch_func @kernels::@window blocks in (%c1, %c1, %c1) threads in (%c4, %c1, %c1)
        args(%d : memref<4xf32, strided<[1], offset: ?>>)
    return
  }
  // CHECK-LABEL: func.func @launch_strided(
  // CHECK-SAME: [[D:%[^:]+]]:
  // CHECK: [[ALLOC:%.+]] = memref.alloc() : memref<4xf32>
  // CHECK-NEXT: memref.copy [[D]], [[ALLOC]]
  // CHECK-NEXT: [[DALLOC:%.+]] = gpu.alloc () : memref<4xf32, 1>
  // CHECK-NEXT: [[IN_ALLOC:%.+]] = gpu.memcpy async [[DALLOC]], [[ALLOC]]
  // CHECK-NEXT: gpu.wait {{\[}}[[IN_ALLOC]]]
  // CHECK-NEXT: [[CAST:%.+]] = memref.cast [[DALLOC]] : memref<4xf32, 1> to memref<4xf32, strided<[1], offset: ?>, 1>
  // CHECK-NEXT: gpu.launch_func @kernels::@window blocks in (%c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) threads in (%c4{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) args([[CAST]] : memref<4xf32, strided<[1], offset: ?>, 1>)
  // CHECK-NEXT: [[OUT_ALLOC:%.+]] = gpu.memcpy async [[ALLOC]], [[DALLOC]]
  // CHECK-NEXT: gpu.wait {{\[}}[[OUT_ALLOC]]]
  // CHECK-NEXT: gpu.dealloc [[DALLOC]]
  // CHECK-NEXT: memref.copy [[ALLOC]], [[D]]
  // CHECK-NEXT: memref.dealloc [[ALLOC]]
  func.func @launch_strided(%d: memref<4xf32, strided<[1], offset: ?>>) {
    %c1 = arith.constant 1 : index
    %c4 = arith.constant 4 : index
    // expected-remark@below {{left alone: the buffer behind this operand has a strided layout}}
    gpu.launch_func @kernels::@window blocks in (%c1, %c1, %c1) threads in (%c4, %c1, %c1)
        args(%d : memref<4xf32, strided<[1], offset: ?>>)
    return
  }
  // CHECK-LABEL: func.func @launch_views(
  // CHECK-SAME: [[X:%[^:]+]]:
  // CHECK: [[DX:%.+]] = gpu.alloc () : memref<2x4xf32, 1>
  // CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
  // CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
  // CHECK-NEXT: gpu.launch_func @kernels::@views blocks in (%c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) threads in (%c8{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}, %c1{{(_[0-9]+)?}}) args([[DX]] : memref<2x4xf32, 1>)
  // CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
  // CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
  // CHECK-NEXT: gpu.dealloc [[DX]]
  func.func @launch_views(%x: memref<2x4xf32>) {
    %c1 = arith.constant 1 : index
    %c8 = arith.constant 8 : index
    gpu.launch_func @kernels::@views blocks in (%c1, %c1, %c1) threads in (%c8, %c1, %c1)
        args(%x : memref<2x4xf32>)
    return
  }
}
