// Half of the place of %l is free while %x is in use: that half is loaded then, the other one after.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=64KiB})' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=64KiB},offload-verify,offload-plan-memory,offload-verify)' 2>/dev/null | FileCheck %s --check-prefix=ARENA
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=64KiB split=false})' 2>&1 | FileCheck %s --check-prefix=OFF
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{device-memory=64KiB split=false})' 2>&1 | FileCheck %s --check-prefix=OFF

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 100, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 2.0e+09,
        "ho.launch_overhead" = 0>>} {

// REMARK: remark: split: 'l', 57344 bytes, is copied in {{[0-9]+}} pieces; they come as their places become free
// OFF-NOT: split:
// OFF-NOT: unrealized_conversion_cast

// CHECK-LABEL: func.func @main(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[L:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc {{.*}} : memref<4096xf32, 1>
// CHECK: [[TX:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK: [[PART:%.+]] = memref.reinterpret_cast [[L]] to offset: [{{[0-9]+}}], sizes: [{{[0-9]+}}], strides: [1]
// CHECK: [[TP:%.+]] = gpu.memcpy async {{%.+}}, [[PART]]
// CHECK: linalg.exp {{.*}}ins([[DX]]
// CHECK: [[REST:%.+]] = memref.reinterpret_cast [[L]] to offset: [{{[0-9]+}}], sizes: [{{[0-9]+}}], strides: [1]
// CHECK: [[TQ:%.+]] = gpu.memcpy async {{%.+}}, [[REST]]
// CHECK: gpu.wait {{.*}}[[TP]]
// CHECK: [[D:%.+]] = builtin.unrealized_conversion_cast {{.*}} to memref<14x1024xf32, 1>
// CHECK: linalg.negf {{.*}}ins([[D]]
// CHECK: gpu.dealloc
// CHECK: gpu.dealloc
// ARENA: memref.view
// ARENA: builtin.unrealized_conversion_cast %view{{.*}} to memref<14x1024xf32, 1>
func.func @main(%x: memref<4096xf32>, %l: memref<14x1024xf32> {ho.name = "l"}, %z: memref<4096xf32> {ho.result}) {
  linalg.exp ins(%x : memref<4096xf32>) outs(%z : memref<4096xf32>)
  linalg.negf ins(%l : memref<14x1024xf32>) outs(%l : memref<14x1024xf32>)
  return
}
}
