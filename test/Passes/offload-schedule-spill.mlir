// RUN: ho-opt %s -offload-insert -offload-schedule=device-memory=12KiB -offload-verify | FileCheck %s
// RUN: ho-opt %s -offload-insert -offload-schedule=device-memory=12KiB -offload-plan-memory -offload-verify -o /dev/null

// Three buffers of 4096 bytes fit.
module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09,
        "ho.launch_overhead" = 0>>} {

// %long is made first and used last; what happens in between needs all the memory. It is stored when it is
// complete, released, and comes back in time.
// CHECK-LABEL: func.func @long_idle(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[Z:%[^:]+]]:
// CHECK: [[ALLOC:%.+]] = memref.alloc() : memref<1024xf32>
// CHECK-NEXT: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DALLOC:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_Y:%.+]] = gpu.memcpy async [[DY]], [[Y]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DALLOC]] :
// CHECK-NEXT: [[OUT_ALLOC:%.+]] = gpu.memcpy async [[ALLOC]], [[DALLOC]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_ALLOC]]] [[DALLOC]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_Y]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DX]], [[DY]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: [[DEV1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: linalg.mul{{.*}} ins([[DEV]], [[DY]] : {{.*}}) outs([[DEV1]] :
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: [[DALLOC1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_ALLOC:%.+]] = gpu.memcpy async [[DALLOC1]], [[ALLOC]]
// CHECK-NEXT: linalg.sub{{.*}} ins([[DEV]], [[DEV1]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: gpu.dealloc [[DEV1]]
// CHECK-NEXT: [[DZ:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_ALLOC]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DEV]], [[DALLOC1]] : {{.*}}) outs([[DZ]] :
// CHECK-NEXT: [[OUT_Z:%.+]] = gpu.memcpy async [[Z]], [[DZ]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: gpu.dealloc [[DALLOC1]]
// CHECK-NEXT: [[FREED1:%.+]] = gpu.dealloc async {{\[}}[[OUT_Z]]] [[DZ]]
// CHECK: gpu.wait {{\[}}[[FREED1]]]
// CHECK-NEXT: return
func.func @long_idle(%x: memref<1024xf32>, %y: memref<1024xf32>, %z: memref<1024xf32>) {
  %long = memref.alloc() : memref<1024xf32>
  %a = memref.alloc() : memref<1024xf32>
  %b = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%long : memref<1024xf32>)
  linalg.add ins(%x, %y : memref<1024xf32>, memref<1024xf32>) outs(%a : memref<1024xf32>)
  linalg.mul ins(%a, %y : memref<1024xf32>, memref<1024xf32>) outs(%b : memref<1024xf32>)
  linalg.sub ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%a : memref<1024xf32>)
  linalg.add ins(%a, %long : memref<1024xf32>, memref<1024xf32>) outs(%z : memref<1024xf32>)
  memref.dealloc %a : memref<1024xf32>
  memref.dealloc %b : memref<1024xf32>
  memref.dealloc %long : memref<1024xf32>
  return
}

// A weight that is needed again later is dropped, not stored: the host has it.
// CHECK-LABEL: func.func @dropped(
// CHECK-SAME: [[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]: {{[^%]*}}[[Z:%[^:]+]]:
// CHECK: [[DW:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_W:%.+]] = gpu.memcpy async [[DW]], [[W]]
// CHECK-NEXT: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[DY:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_Y:%.+]] = gpu.memcpy async [[DY]], [[Y]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_W]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DW]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.dealloc [[DW]]
// CHECK-NEXT: [[DZ:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_Y]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DX]], [[DY]] : {{.*}}) outs([[DZ]] :
// CHECK-NEXT: [[OUT_Z:%.+]] = gpu.memcpy async [[Z]], [[DZ]]
// CHECK-NEXT: gpu.dealloc [[DY]]
// CHECK-NEXT: [[DY1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: linalg.mul{{.*}} ins([[DX]], [[DZ]] : {{.*}}) outs([[DY1]] :
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_X]]] [[DX]]
// CHECK-NEXT: [[FREED1:%.+]] = gpu.dealloc async {{\[}}[[OUT_Z]]] [[DZ]]
// CHECK-NEXT: %{{.+}}, %{{.+}} = gpu.alloc async {{\[}}[[FREED]]] (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[OUT_B:%.+]] = gpu.memcpy async [%{{.+}}] %{{.+}}, [[W]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: linalg.add{{.*}} ins(%{{.+}}, [[DY1]] : {{.*}}) outs([[DY1]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY1]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED1]], [[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DY1]]
// CHECK-NEXT: gpu.dealloc %{{.+}}
// CHECK-NEXT: return
func.func @dropped(%w: memref<1024xf32>, %x: memref<1024xf32>, %y: memref<1024xf32>, %z: memref<1024xf32>) {
  linalg.exp ins(%w : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.add ins(%x, %y : memref<1024xf32>, memref<1024xf32>) outs(%z : memref<1024xf32>)
  linalg.mul ins(%x, %z : memref<1024xf32>, memref<1024xf32>) outs(%y : memref<1024xf32>)
  linalg.add ins(%w, %y : memref<1024xf32>, memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}
}
