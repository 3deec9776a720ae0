// What stays on the device from one run to the next.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=1MiB repeat=true},offload-plan-memory,offload-verify)' -o /dev/null 2>/dev/null
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=1MiB repeat=true})' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=1MiB})' 2>/dev/null | FileCheck %s --check-prefix=OFF
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=12KiB repeat=true},offload-plan-memory,offload-verify)' 2>/dev/null | FileCheck %s --check-prefix=TIGHT

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+09,
        "ho.launch_overhead" = 0>>} {

// The weight and the state stay; what is new, what is written and what is a result do not.
// OFF-NOT: ho.kept =
// OFF: func.func @attribute(
// OFF: ho.kept = 0 : i64, ho.kept_as = "whole"
// CHECK-LABEL: func.func @layer(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]: {{[^%]*}}[[S:%[^:]+]]: {{[^%]*}}[[U:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK-DAG: [[TW:%.+]] = gpu.memcpy async [[DW:%.+]], [[W]] : {{.*}} {ho.kept = {{[01]}} : i64, ho.kept_as = "whole"}
// CHECK-DAG: gpu.memcpy async [[DS:%.+]], [[S]] : {{.*}} {ho.kept = {{[01]}} : i64, ho.kept_as = "whole"}
// CHECK-DAG: gpu.memcpy async {{%.+}}, [[X]] : memref<1024xf32, 1>, memref<1024xf32>{{$}}
// CHECK-DAG: gpu.memcpy async {{%.+}}, [[U]] : memref<1024xf32, 1>, memref<1024xf32>{{$}}
// CHECK: linalg.add
// CHECK-NOT: gpu.memcpy async [[S]],
// CHECK: gpu.memcpy async [[Y]],
// CHECK-NOT: gpu.memcpy async [[S]],
// CHECK: return
func.func @layer(%x: memref<1024xf32> {ho.fresh}, %w: memref<1024xf32>, %s: memref<1024xf32> {ho.state},
                 %u: memref<1024xf32>, %y: memref<1024xf32> {ho.result}) {
  linalg.add ins(%s, %x : memref<1024xf32>, memref<1024xf32>) outs(%s : memref<1024xf32>)
  linalg.mul ins(%s, %w : memref<1024xf32>, memref<1024xf32>) outs(%y : memref<1024xf32>)
  linalg.add ins(%u, %y : memref<1024xf32>, memref<1024xf32>) outs(%u : memref<1024xf32>)
  linalg.exp ins(%u : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

// Without room for all of them, the end of a run fetches for the beginning of the next.
// TIGHT-LABEL: func.func @stream(
// TIGHT-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W0:%[^:]+]]:
// TIGHT: gpu.memcpy async {{%.+}}, [[W0]] : {{.*}} {ho.kept = 0 : i64, ho.kept_as = "head"}
// TIGHT: gpu.memcpy async {{%.+}}, [[W0]] : {{.*}} {ho.kept = 0 : i64, ho.kept_as = "tail"}
// TIGHT: gpu.wait
// TIGHT: return
func.func @stream(%x: memref<256xf32> {ho.fresh}, %w0: memref<1024xf32>, %w1: memref<1024xf32>,
                  %w2: memref<1024xf32>, %y: memref<1024xf32> {ho.result}) {
  %t = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%w0 : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.mul ins(%t, %w1 : memref<1024xf32>, memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.mul ins(%t, %w2 : memref<1024xf32>, memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.exp ins(%t : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.exp ins(%t : memref<1024xf32>) outs(%t : memref<1024xf32>)
  %h = memref.cast %y : memref<1024xf32> to memref<1024xf32>
  linalg.exp ins(%t : memref<1024xf32>) outs(%h : memref<1024xf32>)
  memref.dealloc %t : memref<1024xf32>
  return
}

// A function may ask for it by itself.
// CHECK-LABEL: func.func @attribute(
// CHECK: ho.kept = 0 : i64, ho.kept_as = "whole"
func.func @attribute(%w: memref<1024xf32>, %y: memref<1024xf32> {ho.result}) attributes {ho.repeat} {
  linalg.exp ins(%w : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

// Not for other modes, nor what is called, nor what branches.
// CHECK-LABEL: func.func @resident(
// CHECK-NOT: ho.kept =
// CHECK-LABEL: func.func private @called(
// CHECK-NOT: ho.kept =
// CHECK-LABEL: func.func @caller(
// CHECK-LABEL: func.func @branches(
// CHECK-NOT: ho.kept =
// REMARK: remark: left alone: this function branches between blocks, so nothing stays on the device from one run to the next
func.func @resident(%w: memref<1024xf32>, %y: memref<1024xf32> {ho.result}) attributes {ho.mode = "resident"} {
  linalg.exp ins(%w : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}
func.func private @called(%w: memref<1024xf32>, %y: memref<1024xf32>) {
  linalg.exp ins(%w : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}
func.func @caller(%w: memref<1024xf32>, %y: memref<1024xf32>) {
  call @called(%w, %y) : (memref<1024xf32>, memref<1024xf32>) -> ()
  return
}
func.func @branches(%c: i1, %w: memref<1024xf32>, %y: memref<1024xf32>) {
  linalg.exp ins(%w : memref<1024xf32>) outs(%y : memref<1024xf32>)
  cf.cond_br %c, ^one, ^two
^one:
  return
^two:
  return
}
}
