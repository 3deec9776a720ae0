// A loop marked ho.device is one operation: its buffers move around it, what its body allocates is its workspace.
// RUN: ho-opt %s -offload-insert -split-input-file -verify-diagnostics | FileCheck %s
// RUN: ho-opt %s -offload-insert='remarks=false' -offload-schedule='device-memory=24KiB remarks=false' -split-input-file | FileCheck %s --check-prefix=SCHEDULE
// RUN: ho-opt %s -offload-insert='remarks=false' -offload-schedule='remarks=false' -offload-plan-memory -offload-verify -split-input-file -o /dev/null

// The result is not copied in: each trip reads of it what it has written itself. The temporaries of 1024 bytes are not
// all alive at once, those of an inner loop are as long as it runs: three places.
// CHECK-LABEL: func.func @blocks(
// CHECK-SAME: [[X:%[^:]+]]: memref<8x256xf32>, [[W:%[^:]+]]: memref<256xf32>)
// CHECK: [[Y:%.+]] = memref.alloc() : memref<8x256xf32>
// CHECK: [[SPACE:%.+]] = gpu.alloc  () : memref<3072xi8, 1>
// CHECK: [[DX:%.+]] = gpu.alloc  () : memref<8x256xf32, 1>
// CHECK: gpu.memcpy async [[DX]], [[X]]
// CHECK: [[DW:%.+]] = gpu.alloc  () : memref<256xf32, 1>
// CHECK: gpu.memcpy async [[DW]], [[W]]
// CHECK: [[DY:%.+]] = gpu.alloc  () : memref<8x256xf32, 1>
// CHECK-NOT: gpu.memcpy async [[DY]]
// CHECK: scf.for [[I:%.+]] = %c0 to %c8 step %c1 {
// CHECK: memref.subview [[DX]]{{\[}}[[I]], 0] [1, 256] [1, 1] : memref<8x256xf32, 1> to memref<256xf32, strided<[1], offset: ?>, 1>
// CHECK: [[A:%.+]] = memref.view [[SPACE]][%{{.+}}][] : memref<3072xi8, 1> to memref<256xf32, 1>
// CHECK: linalg.exp ins({{.*}}strided<[1], offset: ?>, 1>) outs([[A]] : memref<256xf32, 1>)
// CHECK: scf.for
// CHECK: memref.view [[SPACE]]
// CHECK: }
// CHECK: memref.subview [[DY]]
// CHECK-NOT: memref.dealloc
// CHECK: } {ho.device}
// CHECK: [[STORE:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK: gpu.wait {{\[}}[[STORE]]]
// CHECK-COUNT-3: gpu.dealloc {{.*}}f32, 1>
// CHECK: gpu.dealloc  [[SPACE]]

// To the planner it takes as long as all of its trips. What is in it has the names for profiles.
// SCHEDULE-LABEL: func.func @blocks(
// SCHEDULE: scf.for
// SCHEDULE: ho.operation = "blocks:0(256xf32,256xf32)"
// SCHEDULE-NOT: gpu.memcpy
// SCHEDULE: } {ho.device, ho.estimate = [[#]] : i64}
// SCHEDULE-NOT: ho.operation = "blocks:[[#]](8x
func.func @blocks(%x: memref<8x256xf32>, %w: memref<256xf32>) -> memref<8x256xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %zero = arith.constant 0.0 : f32
  %y = memref.alloc() : memref<8x256xf32>
  scf.for %i = %c0 to %c8 step %c1 {
    %xs = memref.subview %x[%i, 0] [1, 256] [1, 1] : memref<8x256xf32> to memref<256xf32, strided<[1], offset: ?>>
    %a = memref.alloc() : memref<256xf32>
    linalg.exp ins(%xs : memref<256xf32, strided<[1], offset: ?>>) outs(%a : memref<256xf32>)
    %b = memref.alloc() : memref<256xf32>
    linalg.log ins(%a : memref<256xf32>) outs(%b : memref<256xf32>)
    %c = memref.alloc() : memref<256xf32>
    linalg.fill ins(%zero : f32) outs(%c : memref<256xf32>)
    scf.for %k = %c0 to %c8 step %c1 {
      %d = memref.alloc() : memref<256xf32>
      linalg.add ins(%b, %w : memref<256xf32>, memref<256xf32>) outs(%d : memref<256xf32>)
      linalg.add ins(%c, %d : memref<256xf32>, memref<256xf32>) outs(%c : memref<256xf32>)
      memref.dealloc %d : memref<256xf32>
    }
    %ys = memref.subview %y[%i, 0] [1, 256] [1, 1] : memref<8x256xf32> to memref<256xf32, strided<[1], offset: ?>>
    linalg.fill ins(%zero : f32) outs(%ys : memref<256xf32, strided<[1], offset: ?>>)
    linalg.add ins(%ys, %c : memref<256xf32, strided<[1], offset: ?>>, memref<256xf32>) outs(%ys : memref<256xf32, strided<[1], offset: ?>>)
  } {ho.device}
  return %y : memref<8x256xf32>
}

// -----

// What a trip reads before it writes it is read by the loop, and so is what only a loop that may make no trip has
// written.
// CHECK-LABEL: func.func @accumulates(
// CHECK-SAME: [[X:%[^:]+]]: memref<8xf32>, [[Y:%[^:]+]]: memref<8xf32>, [[Z:%[^:]+]]: memref<8xf32>,
// CHECK-DAG: gpu.memcpy async {{%.+}}, [[X]]
// CHECK-DAG: gpu.memcpy async {{%.+}}, [[Y]]
// CHECK-DAG: gpu.memcpy async {{%.+}}, [[Z]]
// CHECK: scf.for
func.func @accumulates(%x: memref<8xf32>, %y: memref<8xf32>, %z: memref<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  scf.for %i = %c0 to %c4 step %c1 {
    linalg.add ins(%x, %y : memref<8xf32>, memref<8xf32>) outs(%y : memref<8xf32>)
    scf.for %k = %c0 to %n step %c1 {
      linalg.exp ins(%x : memref<8xf32>) outs(%z : memref<8xf32>)
    }
    linalg.add ins(%z, %y : memref<8xf32>, memref<8xf32>) outs(%y : memref<8xf32>)
  } {ho.device}
  return
}

// -----

// Loops that are not one operation are as other loops.
// CHECK-LABEL: func.func @left_alone(
// CHECK-NOT: ho.device
func.func @left_alone(%x: memref<8xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %zero = arith.constant 0.0 : f32
  // expected-remark@below {{left alone: this loop is not one operation on the device, because its body does more than operations on the device}}
  scf.for %i = %c0 to %c4 step %c1 {
    memref.store %zero, %x[%i] : memref<8xf32>
    linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  } {ho.device}
  // expected-remark@below {{because a buffer of its body has a size that is known only at run time}}
  scf.for %i = %c0 to %c4 step %c1 {
    %a = memref.alloc(%n) {ho.bound = array<i64: 8>} : memref<?xf32>
    linalg.fill ins(%zero : f32) outs(%a : memref<?xf32>)
    memref.dealloc %a : memref<?xf32>
  } {ho.device}
  // expected-remark@below {{because it carries values from trip to trip}}
  %sum = scf.for %i = %c0 to %c4 step %c1 iter_args(%s = %zero) -> (f32) {
    %t = arith.addf %s, %s : f32
    linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
    scf.yield %t : f32
  } {ho.device}
  return
}
