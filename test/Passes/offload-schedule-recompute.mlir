// An operation that overwrites its result runs again where that is cheaper than copying the result.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=48KiB reorder=false split=false},offload-plan-memory,offload-verify)' -o /dev/null
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=48KiB reorder=false split=false})' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=48KiB reorder=false split=false recompute=false})' 2>&1 | FileCheck %s --check-prefix=OFF

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+11,
        "ho.launch_overhead" = 0>>} {

// %y and what it is made from do not both stay beside %big. It is made twice, from %x, which stays.
// REMARK: remark: reordered: 0 operations run after one that they stood before; recomputed: 1 runs more, in place of copies
// REMARK-NOT: recomputed:
// OFF-NOT: recomputed:
// CHECK-LABEL: func.func @again(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[BIG:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc {{.*}} : memref<4096xf32, 1>
// CHECK: gpu.memcpy async [[DX]], [[X]]
// CHECK: linalg.exp {{.*}}ins([[DX]] : {{.*}}) outs([[Y:%.+]] :
// CHECK: linalg.square {{.*}}ins([[Y]] :
// CHECK: gpu.dealloc [[Y]] :
// CHECK: linalg.negf
// CHECK: [[AGAIN:%.+]] = gpu.alloc {{.*}} : memref<4096xf32, 1>
// CHECK-NOT: gpu.memcpy async [[AGAIN]]
// CHECK: linalg.exp {{.*}}ins([[DX]] : {{.*}}) outs([[AGAIN]] :
// CHECK: linalg.sub {{.*}}ins([[DX]], [[AGAIN]] :
// OFF-LABEL: func.func @again(
// OFF: linalg.exp
// OFF-NOT: linalg.exp
// OFF-LABEL: func.func @overwritten(
func.func @again(%x: memref<4096xf32>, %big: memref<8192xf32>, %z: memref<4096xf32> {ho.result}) {
  %y = memref.alloc() : memref<4096xf32>
  linalg.exp ins(%x : memref<4096xf32>) outs(%y : memref<4096xf32>)
  linalg.square ins(%y : memref<4096xf32>) outs(%z : memref<4096xf32>)
  linalg.negf ins(%big : memref<8192xf32>) outs(%big : memref<8192xf32>)
  linalg.sub ins(%x, %y : memref<4096xf32>, memref<4096xf32>) outs(%z : memref<4096xf32>)
  memref.dealloc %y : memref<4096xf32>
  return
}

// What it was made from is another by then.
// CHECK-LABEL: func.func @overwritten(
// CHECK: linalg.exp
// CHECK-NOT: linalg.exp
// CHECK: return
func.func @overwritten(%x: memref<4096xf32>, %big: memref<8192xf32>, %z: memref<4096xf32> {ho.result}) {
  %y = memref.alloc() : memref<4096xf32>
  linalg.exp ins(%x : memref<4096xf32>) outs(%y : memref<4096xf32>)
  linalg.square ins(%y : memref<4096xf32>) outs(%x : memref<4096xf32>)
  linalg.negf ins(%big : memref<8192xf32>) outs(%big : memref<8192xf32>)
  linalg.sub ins(%x, %y : memref<4096xf32>, memref<4096xf32>) outs(%z : memref<4096xf32>)
  memref.dealloc %y : memref<4096xf32>
  return
}

// A body that calls something may do anything: it runs once.
// CHECK-LABEL: func.func @unknown(
// CHECK: linalg.map
// CHECK-NOT: linalg.map
// CHECK: return
func.func private @roll(f32) -> f32
func.func @unknown(%x: memref<4096xf32>, %big: memref<8192xf32>, %z: memref<4096xf32> {ho.result}) {
  %y = memref.alloc() : memref<4096xf32>
  linalg.map ins(%x : memref<4096xf32>) outs(%y : memref<4096xf32>) (%in: f32, %out: f32) {
    %rolled = func.call @roll(%in) : (f32) -> f32
    linalg.yield %rolled : f32
  }
  linalg.square ins(%y : memref<4096xf32>) outs(%z : memref<4096xf32>)
  linalg.negf ins(%big : memref<8192xf32>) outs(%big : memref<8192xf32>)
  linalg.sub ins(%x, %y : memref<4096xf32>, memref<4096xf32>) outs(%z : memref<4096xf32>)
  memref.dealloc %y : memref<4096xf32>
  return
}
}
