// REQUIRES: compiler
// Buffers that come and go in pieces beside a weight that stays from run to run: the resident run's
// bits in every step, guarded and poisoned.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{device-memory=432KiB alignment=4096 repeat=true},offload-verify)' | FileCheck %s
// RUN: ho-run %s --device-memory=432KiB --repeat --check --steps=4 --guard --poison --format=json | FileCheck %s --check-prefix=BITS
// RUN: ho-run %s --device-memory=432KiB --repeat --check --steps=4 --link-rate=1GB/s --change=w --format=json | FileCheck %s --check-prefix=BITS

// CHECK-DAG: gpu.memcpy async {{.*}}ho.kept = 0 : i64, ho.kept_as = "whole"
// CHECK-DAG: [[PIECE:%.+]] = memref.view {{.*}} : memref<{{[0-9]+}}xi8, 1> to memref<{{[0-9]+}}xf32, 1>
// CHECK-DAG: builtin.unrealized_conversion_cast [[PIECE]], {{.*}} to memref<64x1024xf32, 1>
// BITS: "identical":{{ *}}true

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+10,
        "ho.launch_overhead" = 0>>} {
func.func @main(%a: memref<64x1024xf32> {ho.name = "a"}, %b: memref<64x1024xf32> {ho.name = "b"},
                %c: memref<48x1024xf32> {ho.name = "c"},
                %w: memref<16x1024xf32> {ho.name = "w"},
                %z: memref<16x1024xf32> {ho.result, ho.name = "z"}) {
  linalg.tanh ins(%a : memref<64x1024xf32>) outs(%a : memref<64x1024xf32>)
  linalg.tanh ins(%b : memref<64x1024xf32>) outs(%b : memref<64x1024xf32>)
  linalg.tanh ins(%c : memref<48x1024xf32>) outs(%c : memref<48x1024xf32>)
  %s = memref.subview %a[8, 0][16, 1024][1, 1] : memref<64x1024xf32> to memref<16x1024xf32, strided<[1024, 1], offset: 8192>>
  linalg.mul ins(%s, %w : memref<16x1024xf32, strided<[1024, 1], offset: 8192>>, memref<16x1024xf32>) outs(%z : memref<16x1024xf32>)
  return
}
}
