// RUN: ho-opt %s -offload-insert -offload-schedule="to-device-rate=2e9 to-host-rate=2e9 flops-f32=2.6e11 memory-rate=1e11 copy-latency=100" -offload-verify -verify-diagnostics | FileCheck %s
// RUN: ho-opt %s -offload-insert -offload-schedule="to-device-rate=2e9 to-host-rate=2e9 flops-f32=2.6e11 memory-rate=1e11 copy-latency=100 remarks=false" -offload-plan-memory -offload-verify -o /dev/null

// Two weights of equal size: the first of the next trip is on its way while the second is used, the
// second comes while the first is used. What all trips share stays.
// CHECK-LABEL: func.func @two_weights(
// CHECK-SAME: [[V:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[RUNS:%.+]] = arith.cmpi slt, %c0{{(_[0-9]+)?}}, %c80{{(_[0-9]+)?}} : index
// CHECK-NEXT: scf.if [[RUNS]] {
// CHECK: [[SPLIT:%.+]] = arith.constant 79 : index
// CHECK-DAG: [[DX:%.+]] = gpu.alloc () : memref<64x64xf32, 1>
// CHECK-DAG: [[DY:%.+]] = gpu.alloc () : memref<64x64xf32, 1>
// CHECK-DAG: gpu.memcpy async [[DX]], [[X]]
// CHECK: [[HEAD:%.+]] = gpu.alloc () : memref<64x64xf32, 1>
// CHECK-NEXT: [[FIRST:%.+]] = memref.subview [[V]][%c0{{(_[0-9]+)?}}, 0, 0]
// CHECK-NEXT: gpu.memcpy async [[HEAD]], [[FIRST]]
// CHECK-NEXT: gpu.wait [
// CHECK-NEXT: scf.for [[I:%.+]] = %c0{{(_[0-9]+)?}} to [[SPLIT]] step %c1{{(_[0-9]+)?}} {
// CHECK: [[W_I:%.+]] = memref.subview [[W]]{{\[}}[[I]], 0, 0]
// CHECK: [[J:%.+]] = arith.addi [[I]], %c1{{(_[0-9]+)?}} : index
// CHECK-NEXT: [[NEXT:%.+]] = memref.subview [[V]]{{\[}}[[J]], 0, 0]
// CHECK-NEXT: [[DW:%.+]] = gpu.alloc () {ho.offset = 0 : i64} : memref<64x64xf32, 1>
// CHECK-NEXT: [[IN_W:%.+]] = gpu.memcpy async [[DW]], [[W_I]]
// CHECK-NEXT: linalg.matmul{{.*}} ins([[DX]], [[HEAD]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[REFILL:%.+]] = gpu.memcpy async [[HEAD]], [[NEXT]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_W]]]
// CHECK-NEXT: linalg.matmul{{.*}} ins([[DY]], [[DW]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: gpu.wait {{\[}}[[REFILL]]]
// CHECK-NEXT: gpu.dealloc [[DW]]
// CHECK-NEXT: }
// CHECK: scf.for [[LAST:%.+]] = [[SPLIT]] to %c80{{(_[0-9]+)?}} step %c1{{(_[0-9]+)?}} {
// CHECK-NEXT: [[W_LAST:%.+]] = memref.subview [[W]]{{\[}}[[LAST]], 0, 0]
// CHECK: [[DW2:%.+]] = gpu.alloc ()
// CHECK-NEXT: gpu.memcpy async [[DW2]], [[W_LAST]]
// CHECK-NEXT: linalg.matmul{{.*}} ins([[DX]], [[HEAD]] :
// CHECK-NEXT: gpu.wait
// CHECK-NEXT: linalg.matmul{{.*}} ins([[DY]], [[DW2]] :
// CHECK-NEXT: gpu.dealloc [[DW2]]
// CHECK-NEXT: }
// CHECK-DAG: gpu.memcpy async [[X]], [[DX]]
// CHECK-DAG: gpu.memcpy async [[Y]], [[DY]]
// CHECK: gpu.wait
// CHECK-DAG: gpu.dealloc [[DX]]
// CHECK-DAG: gpu.dealloc [[DY]]
// CHECK-DAG: gpu.dealloc [[HEAD]]
// CHECK: } {ho.estimate = {{[0-9]+}} : i64, ho.loop_bytes = 65536 : i64}
// CHECK-NEXT: return
func.func @two_weights(%v: memref<80x64x64xf32>, %w: memref<80x64x64xf32>, %x: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c80 = arith.constant 80 : index
  // expected-remark@below {{pipelined: a trip prefetches 1 of the 2 slices of the next one, 2 buffers stay on the device over all trips, depth 1; 80 trips, together modelled at}}
  scf.for %i = %c0 to %c80 step %c1 {
    %s = memref.subview %v[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%x, %s : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<64x64xf32>)
    %t = memref.subview %w[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%y, %t : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%x : memref<64x64xf32>)
  }
  return
}

// One weight: only with two trips as one can it come while another one is used. An odd number of
// trips leaves one for the tail.
// CHECK-LABEL: func.func @one_weight(
// CHECK-SAME: [[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[SPLIT:%.+]] = arith.constant 80 : index
// CHECK: [[FIRST:%.+]] = memref.subview [[W]][%c0
// CHECK-NEXT: gpu.memcpy async [[HEAD:%[^,]+]], [[FIRST]]
// CHECK: scf.for [[I:%.+]] = %c0{{(_[0-9]+)?}} to [[SPLIT]] step %c2{{(_[0-9]+)?}} {
// CHECK: linalg.matmul{{.*}} ins({{.*}}, [[HEAD]] :
// CHECK-NEXT: gpu.memcpy async [[HEAD]],
// CHECK: linalg.matmul{{.*}} ins(
// CHECK: gpu.wait
// CHECK-NEXT: }
// CHECK: scf.for {{.*}} = [[SPLIT]] to %c81{{(_[0-9]+)?}} step %c1
// CHECK: linalg.matmul{{.*}} ins({{.*}}, [[HEAD]] :
// CHECK-NOT: linalg.matmul
// CHECK: return
func.func @one_weight(%w: memref<81x64x64xf32>, %x: memref<64x64xf32>, %y: memref<64x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c81 = arith.constant 81 : index
  // expected-remark@below {{pipelined: a trip prefetches 1 of the 1 slices of the next one, 2 buffers stay on the device over all trips, depth 2; 81 trips}}
  scf.for %i = %c0 to %c81 step %c1 {
    %s = memref.subview %w[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<81x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%x, %s : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<64x64xf32>)
    linalg.exp ins(%y : memref<64x64xf32>) outs(%x : memref<64x64xf32>)
  }
  return
}

// Bounds known at run time: without any trip nothing is touched; the last trip is where it falls.
// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME: [[V:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[LB:%[^:]+]]: index, [[UB:%[^:]+]]: index
// CHECK: [[RUNS:%.+]] = arith.cmpi slt, [[LB]], [[UB]] : index
// CHECK-NEXT: scf.if [[RUNS]] {
// CHECK: [[END:%.+]] = arith.subi [[UB]], %c1{{(_[0-9]+)?}} : index
// CHECK-NEXT: [[RANGE:%.+]] = arith.subi [[END]], [[LB]] : index
// CHECK-NEXT: [[BEFORE:%.+]] = arith.divsi [[RANGE]], %c3{{(_[0-9]+)?}} : index
// CHECK-NEXT: [[STEPS:%.+]] = arith.muli [[BEFORE]], %c3{{(_[0-9]+)?}} : index
// CHECK-NEXT: [[SPLIT:%.+]] = arith.addi [[LB]], [[STEPS]] : index
// CHECK: memref.subview [[V]]{{\[}}[[LB]], 0, 0]
// CHECK: scf.for [[I:%.+]] = [[LB]] to [[SPLIT]] step %c3{{(_[0-9]+)?}} {
// CHECK: [[J:%.+]] = arith.addi [[I]], %c3{{(_[0-9]+)?}} : index
// CHECK-NEXT: memref.subview [[V]]{{\[}}[[J]], 0, 0]
// CHECK: scf.for {{.*}} = [[SPLIT]] to [[UB]] step %c3{{(_[0-9]+)?}} {
func.func @dynamic(%v: memref<80x64x64xf32>, %w: memref<80x64x64xf32>, %x: memref<64x64xf32>, %y: memref<64x64xf32>, %lb: index, %ub: index) {
  %c3 = arith.constant 3 : index
  // expected-remark@below {{pipelined: a trip prefetches 1 of the 2 slices of the next one, 2 buffers stay on the device over all trips, depth 1; an unknown number of trips, each modelled at}}
  scf.for %i = %lb to %ub step %c3 {
    %s = memref.subview %v[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%x, %s : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%y : memref<64x64xf32>)
    %t = memref.subview %w[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.matmul ins(%y, %t : memref<64x64xf32>, memref<64x64xf32, strided<[64, 1], offset: ?>>) outs(%x : memref<64x64xf32>)
  }
  return
}

// A slice that is written is loaded and stored in its own trip. Results pass through.
// CHECK-LABEL: func.func @written(
// CHECK-SAME: [[K:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]:
// CHECK: [[R:%.+]] = scf.if {{.*}} -> (index) {
// CHECK: [[DX:%.+]] = gpu.alloc () : memref<64x64xf32, 1>
// CHECK: [[MAIN:%.+]] = scf.for [[I:%.+]] = {{.*}} iter_args
// CHECK: [[S:%.+]] = memref.subview [[K]]{{\[}}[[I]], 0, 0]
// CHECK: [[DS:%.+]] = gpu.alloc ()
// CHECK-NEXT: gpu.memcpy async [[DS]], [[S]]
// CHECK: linalg.add{{.*}} ins([[DS]], [[DX]] : {{.*}}) outs([[DS]] :
// CHECK: gpu.memcpy async [[S]], [[DS]]
// CHECK: scf.yield
// CHECK: scf.yield [[MAIN]] : index
// CHECK-NEXT: } else {
// CHECK-NEXT: scf.yield %c0
// CHECK: return [[R]]
func.func @written(%k: memref<80x64x64xf32>, %x: memref<64x64xf32>) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c80 = arith.constant 80 : index
  // expected-remark@below {{pipelined: a trip prefetches 0 of the 0 slices of the next one, 1 buffers stay on the device over all trips, depth 1}}
  %r = scf.for %i = %c0 to %c80 step %c1 iter_args(%n = %c0) -> index {
    %s = memref.subview %k[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.add ins(%s, %x : memref<64x64xf32, strided<[64, 1], offset: ?>>, memref<64x64xf32>) outs(%s : memref<64x64xf32, strided<[64, 1], offset: ?>>)
    %m = arith.addi %n, %c1 : index
    scf.yield %m : index
  }
  return %r : index
}

// What the host looks at in each trip cannot stay; where it is read says which slice is next, so
// that is not known early.
// CHECK-LABEL: func.func @host(
// CHECK-NOT: ho.loop_bytes
// CHECK: return
func.func @host(%w: memref<80x64x64xf32>, %x: memref<64x64xf32>, %order: memref<80xindex>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c80 = arith.constant 80 : index
  %zero = arith.constant 0.0 : f32
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself}}
  scf.for %i = %c0 to %c80 step %c1 {
    memref.store %zero, %x[%i, %c0] : memref<64x64xf32>
    %j = memref.load %order[%i] : memref<80xindex>
    // expected-remark@below {{left alone: a buffer of 16384 bytes is copied around each of its uses, because where it lies in a larger buffer is known only in the middle of the block}}
    %s = memref.subview %w[%j, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.add ins(%s, %x : memref<64x64xf32, strided<[64, 1], offset: ?>>, memref<64x64xf32>) outs(%x : memref<64x64xf32>)
  }
  return
}

// One trip has no next one.
// CHECK-LABEL: func.func @one_trip(
// CHECK-NOT: ho.loop_bytes
// CHECK: return
func.func @one_trip(%w: memref<80x64x64xf32>, %x: memref<64x64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself}}
  scf.for %i = %c0 to %c1 step %c1 {
    %s = memref.subview %w[%i, 0, 0] [1, 64, 64] [1, 1, 1] : memref<80x64x64xf32> to memref<64x64xf32, strided<[64, 1], offset: ?>>
    linalg.add ins(%s, %x : memref<64x64xf32, strided<[64, 1], offset: ?>>, memref<64x64xf32>) outs(%x : memref<64x64xf32>)
  }
  return
}

// A loop of the host's inside another one goes with it.
// CHECK-LABEL: func.func @nested(
// CHECK: scf.if
// CHECK: scf.for
// CHECK: scf.for
// CHECK: memref.store
// CHECK-NOT: scf.for
// CHECK: ho.loop_bytes
func.func @nested(%x: memref<64x64xf32>, %count: memref<80xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c80 = arith.constant 80 : index
  %one = arith.constant 1.0 : f32
  // expected-remark@below {{pipelined: a trip prefetches 0 of the 0 slices of the next one, 1 buffers stay on the device over all trips}}
  scf.for %i = %c0 to %c80 step %c1 {
    linalg.exp ins(%x : memref<64x64xf32>) outs(%x : memref<64x64xf32>)
    scf.for %j = %c0 to %i step %c1 {
      memref.store %one, %count[%j] : memref<80xf32>
    }
  }
  return
}
