// REQUIRES: compiler
// Large buffers that come and go in pieces: the resident run's bits, with device memory that faults
// where it is not live or still in flight, and is overwritten when it is released.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload{device-memory=384KiB alignment=4096})' -o %t.mlir 2>&1 | FileCheck %s --check-prefix=REMARK
// RUN: FileCheck %s < %t.mlir
// RUN: ho-run %s --device-memory=384KiB --check --guard --poison --format=json | FileCheck %s --check-prefix=BITS
// RUN: ho-run %s --device-memory=384KiB --check --steps=3 --link-rate=1GB/s --format=json | FileCheck %s --check-prefix=BITS

// REMARK-DAG: remark: split: 'a', 262144 bytes, is copied in {{[0-9]+}} pieces
// REMARK-DAG: remark: split: 'b', 262144 bytes, is copied in {{[0-9]+}} pieces
// CHECK: [[PIECE:%.+]] = memref.view {{.*}} : memref<{{[0-9]+}}xi8, 1> to memref<{{[0-9]+}}xf32, 1>
// CHECK: builtin.unrealized_conversion_cast [[PIECE]], {{.*}} to memref<64x1024xf32, 1>
// BITS-DAG: "identical":{{ *}}true
// BITS-DAG: "measured_peak":{{ *}}3

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+10,
        "ho.launch_overhead" = 0>>} {
func.func @main(%a: memref<64x1024xf32> {ho.name = "a"}, %b: memref<64x1024xf32> {ho.name = "b"},
                %c: memref<48x1024xf32> {ho.name = "c"},
                %z: memref<16x1024xf32> {ho.result, ho.name = "z"}) {
  linalg.negf ins(%a : memref<64x1024xf32>) outs(%a : memref<64x1024xf32>)
  linalg.square ins(%b : memref<64x1024xf32>) outs(%b : memref<64x1024xf32>)
  linalg.exp ins(%c : memref<48x1024xf32>) outs(%c : memref<48x1024xf32>)
  // A view of a buffer that is made of pieces.
  %s = memref.subview %a[8, 0][16, 1024][1, 1] : memref<64x1024xf32> to memref<16x1024xf32, strided<[1024, 1], offset: 8192>>
  linalg.tanh ins(%s : memref<16x1024xf32, strided<[1024, 1], offset: 8192>>) outs(%z : memref<16x1024xf32>)
  return
}
}
