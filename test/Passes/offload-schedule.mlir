// RUN: ho-opt %s -offload-insert -offload-schedule -offload-verify | FileCheck %s
// RUN: ho-opt %s -offload-insert -offload-schedule -offload-plan-memory -offload-verify -o /dev/null

// Every buffer has 4096 bytes, a copy takes 4096 ns, an operation on two buffers 8192 ns.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09,
        "ho.launch_overhead" = 0>>} {

// What fits is kept: nothing between the two operations is copied.
// CHECK-LABEL: func.func @kept(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: linalg.log{{.*}} ins([[DEV]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_Y]]] [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: return
func.func @kept(%x: memref<1024xf32>, %y: memref<1024xf32>) {
  %t = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.log ins(%t : memref<1024xf32>) outs(%y : memref<1024xf32>)
  memref.dealloc %t : memref<1024xf32>
  return
}

// The second operand comes while the first operation runs.
// CHECK-LABEL: func.func @hoisted(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[DW:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_W:%.+]] = gpu.memcpy async [[DW]], [[W]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_W]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DEV]], [[DW]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: gpu.dealloc [[DW]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_Y]]] [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: return
func.func @hoisted(%x: memref<1024xf32>, %w: memref<1024xf32>, %y: memref<1024xf32>) {
  %t = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.add ins(%t, %w : memref<1024xf32>, memref<1024xf32>) outs(%y : memref<1024xf32>)
  memref.dealloc %t : memref<1024xf32>
  return
}

// The first result goes while the later operations run; only the end waits for it.
// CHECK-LABEL: func.func @sunk(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_Y]]] [[DY]]
// CHECK-NEXT: linalg.log{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]], [[FREED]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: return
func.func @sunk(%x: memref<1024xf32>, %y: memref<1024xf32>) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  linalg.log ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return
}

// The host reads what has been stored before, and the device keeps its copy.
// CHECK-LABEL: func.func @host_reads(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[I:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK-NEXT: [[LOAD:%.+]] = memref.load [[Y]]{{\[}}[[I]]] : memref<1024xf32>
// CHECK-NEXT: [[DX1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: linalg.log{{.*}} ins([[DY]] : {{.*}}) outs([[DX1]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: return [[LOAD]] : f32
func.func @host_reads(%x: memref<1024xf32>, %y: memref<1024xf32>, %i: index) -> f32 {
  linalg.exp ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  %v = memref.load %y[%i] : memref<1024xf32>
  linalg.log ins(%y : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return %v : f32
}

// What the host has written comes again.
// CHECK-LABEL: func.func @host_writes(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[I:%[^:]+]]: {{[^%]*}}[[V:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_X]]] [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: memref.store [[V]], [[X]]{{\[}}[[I]]] : memref<1024xf32>
// CHECK-NEXT: [[DX1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X1:%.+]] = gpu.memcpy async [[DX1]], [[X]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X1]]]
// CHECK-NEXT: linalg.log{{.*}} ins([[DX1]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: return
func.func @host_writes(%x: memref<1024xf32>, %y: memref<1024xf32>, %i: index, %v: f32) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  memref.store %v, %x[%i] : memref<1024xf32>
  linalg.log ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

// An intermediate that nobody reads afterwards is never stored, not even at its end.
// CHECK-LABEL: func.func @never_stored(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @never_stored(%x: memref<1024xf32>) {
  %t = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.exp ins(%t : memref<1024xf32>) outs(%t : memref<1024xf32>)
  memref.dealloc %t : memref<1024xf32>
  return
}

// Operations on views use the same views of the buffer that stays.
// CHECK-LABEL: func.func @views(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK: linalg.log{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: return
func.func @views(%x: memref<1024xf32>) {
  %low = memref.subview %x[0] [512] [1] : memref<1024xf32> to memref<512xf32, strided<[1]>>
  %high = memref.subview %x[512] [512] [1] : memref<1024xf32> to memref<512xf32, strided<[1], offset: 512>>
  linalg.exp ins(%low : memref<512xf32, strided<[1]>>) outs(%high : memref<512xf32, strided<[1], offset: 512>>)
  linalg.log ins(%high : memref<512xf32, strided<[1], offset: 512>>) outs(%low : memref<512xf32, strided<[1]>>)
  return
}

// No budget: all that is used twice stays.
// CHECK-LABEL: func.func @resident(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: linalg.log{{.*}} ins([[DX]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]], [[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: return
func.func @resident(%x: memref<1024xf32>, %y: memref<1024xf32>) attributes {ho.mode = "resident"} {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.log ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

// The mode given on the function comes first.
// CHECK-LABEL: func.func @reactive(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: [[DX1:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X1:%.+]] = gpu.memcpy async [[DX1]], [[X]]
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X1]]]
// CHECK-NEXT: linalg.log{{.*}} ins([[DX1]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: return
func.func @reactive(%x: memref<1024xf32>, %y: memref<1024xf32>) attributes {ho.mode = "reactive"} {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.log ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

// Dynamic sizes are planned at their bound, and allocated at their true size.
// CHECK-LABEL: func.func @bounded(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK: [[DY:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK: linalg.log{{.*}} ins([[DX]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]], [[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: return
func.func @bounded(%x: memref<?x32xf32> {ho.bound = array<i64: 32, 32>},
                   %y: memref<?x32xf32> {ho.bound = array<i64: 32, 32>}) {
  linalg.exp ins(%x : memref<?x32xf32>) outs(%x : memref<?x32xf32>)
  linalg.log ins(%x : memref<?x32xf32>) outs(%y : memref<?x32xf32>)
  return
}

// A bound may come through memref.dim, or stand on the allocation.
// CHECK-LABEL: func.func @bounded_alloc(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK: [[DEV:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DEV]] :
// CHECK: gpu.dealloc [[DX]]
// CHECK: [[DEV1:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV1]] :
// CHECK: gpu.dealloc [[DEV]]
// CHECK: [[DX1:%.+]] = gpu.alloc (%{{.+}}){{.*}} : memref<?x32xf32, 1>
// CHECK: linalg.exp{{.*}} ins([[DEV1]] : {{.*}}) outs([[DX1]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV1]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: return
func.func @bounded_alloc(%x: memref<?x32xf32> {ho.bound = array<i64: 32, 32>}, %n: index) {
  %c0 = arith.constant 0 : index
  %d = memref.dim %x, %c0 : memref<?x32xf32>
  %t = memref.alloc(%d) : memref<?x32xf32>
  %u = memref.alloc(%n) {ho.bound = array<i64: 32, 32>} : memref<?x32xf32>
  linalg.exp ins(%x : memref<?x32xf32>) outs(%t : memref<?x32xf32>)
  linalg.exp ins(%t : memref<?x32xf32>) outs(%u : memref<?x32xf32>)
  linalg.exp ins(%u : memref<?x32xf32>) outs(%x : memref<?x32xf32>)
  return
}
// Nothing to do.
// CHECK-LABEL: func.func @nothing(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[I:%[^:]+]]:
// CHECK: [[LOAD:%.+]] = memref.load [[X]]{{\[}}[[I]]] : memref<8xf32>
// CHECK-NEXT: return [[LOAD]] : f32
func.func @nothing(%x: memref<8xf32>, %i: index) -> f32 {
  %v = memref.load %x[%i] : memref<8xf32>
  return %v : f32
}
}
