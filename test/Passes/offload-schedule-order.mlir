// Operations run in another order where that moves less.
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=16KiB},offload-plan-memory,offload-verify)' -o /dev/null
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=16KiB recompute=false})' 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK --input-file=%t
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=16KiB reorder=false recompute=false})' 2>&1 | FileCheck %s --check-prefix=OFF

module attributes {dlti.target_system_spec = #dlti.target_system_spec<
    "device" = #dlti.target_device_spec<"ho.to_device_rate" = 1.0e+09, "ho.to_host_rate" = 1.0e+09,
        "ho.copy_latency" = 0, "ho.flops_f32" = 1.0e+12, "ho.memory_rate" = 1.0e+11,
        "ho.launch_overhead" = 0>>} {

// Updates at the end, as a training step has them: each moves behind the gradient that it consumes.
// REMARK: remark: reordered: 2 operations run after one that they stood before; recomputed: 0 runs more
// REMARK-NOT: reordered:
// OFF-NOT: reordered:
// CHECK-LABEL: func.func @updates(
// CHECK: linalg.mul
// CHECK: linalg.sub
// CHECK: linalg.mul
// CHECK: linalg.sub
// CHECK: linalg.mul
// CHECK: linalg.sub
// OFF-LABEL: func.func @updates(
// OFF-COUNT-3: linalg.mul
// OFF-COUNT-3: linalg.sub
func.func @updates(%x: memref<1024xf32>, %w0: memref<1024xf32>, %w1: memref<1024xf32>, %w2: memref<1024xf32>) {
  %g0 = memref.alloc() : memref<1024xf32>
  %g1 = memref.alloc() : memref<1024xf32>
  %g2 = memref.alloc() : memref<1024xf32>
  linalg.mul ins(%x, %w0 : memref<1024xf32>, memref<1024xf32>) outs(%g0 : memref<1024xf32>)
  linalg.mul ins(%x, %w1 : memref<1024xf32>, memref<1024xf32>) outs(%g1 : memref<1024xf32>)
  linalg.mul ins(%x, %w2 : memref<1024xf32>, memref<1024xf32>) outs(%g2 : memref<1024xf32>)
  linalg.sub ins(%w0, %g0 : memref<1024xf32>, memref<1024xf32>) outs(%w0 : memref<1024xf32>)
  linalg.sub ins(%w1, %g1 : memref<1024xf32>, memref<1024xf32>) outs(%w1 : memref<1024xf32>)
  linalg.sub ins(%w2, %g2 : memref<1024xf32>, memref<1024xf32>) outs(%w2 : memref<1024xf32>)
  memref.dealloc %g0 : memref<1024xf32>
  memref.dealloc %g1 : memref<1024xf32>
  memref.dealloc %g2 : memref<1024xf32>
  return
}

// The same, but nothing passes a call that nobody knows.
// CHECK-LABEL: func.func @barrier(
// CHECK-COUNT-3: linalg.mul
// CHECK: call @report
// CHECK-COUNT-3: linalg.sub
func.func private @report()
func.func @barrier(%x: memref<1024xf32>, %w0: memref<1024xf32>, %w1: memref<1024xf32>, %w2: memref<1024xf32>) {
  %g0 = memref.alloc() : memref<1024xf32>
  %g1 = memref.alloc() : memref<1024xf32>
  %g2 = memref.alloc() : memref<1024xf32>
  linalg.mul ins(%x, %w0 : memref<1024xf32>, memref<1024xf32>) outs(%g0 : memref<1024xf32>)
  linalg.mul ins(%x, %w1 : memref<1024xf32>, memref<1024xf32>) outs(%g1 : memref<1024xf32>)
  linalg.mul ins(%x, %w2 : memref<1024xf32>, memref<1024xf32>) outs(%g2 : memref<1024xf32>)
  func.call @report() : () -> ()
  linalg.sub ins(%w0, %g0 : memref<1024xf32>, memref<1024xf32>) outs(%w0 : memref<1024xf32>)
  linalg.sub ins(%w1, %g1 : memref<1024xf32>, memref<1024xf32>) outs(%w1 : memref<1024xf32>)
  linalg.sub ins(%w2, %g2 : memref<1024xf32>, memref<1024xf32>) outs(%w2 : memref<1024xf32>)
  memref.dealloc %g0 : memref<1024xf32>
  memref.dealloc %g1 : memref<1024xf32>
  memref.dealloc %g2 : memref<1024xf32>
  return
}

// Nor a read by the host, whose result decides what an update does.
// CHECK-LABEL: func.func @host(
// CHECK-COUNT-3: linalg.mul
// CHECK: memref.load
// CHECK: arith.addf
// CHECK: linalg.fill
func.func @host(%x: memref<1024xf32>, %w0: memref<1024xf32>, %w1: memref<1024xf32>, %w2: memref<1024xf32>) {
  %c0 = arith.constant 0 : index
  %g0 = memref.alloc() : memref<1024xf32>
  %g1 = memref.alloc() : memref<1024xf32>
  %g2 = memref.alloc() : memref<1024xf32>
  linalg.mul ins(%x, %w0 : memref<1024xf32>, memref<1024xf32>) outs(%g0 : memref<1024xf32>)
  linalg.mul ins(%x, %w1 : memref<1024xf32>, memref<1024xf32>) outs(%g1 : memref<1024xf32>)
  linalg.mul ins(%x, %w2 : memref<1024xf32>, memref<1024xf32>) outs(%g2 : memref<1024xf32>)
  %scalar = memref.load %g1[%c0] : memref<1024xf32>
  %twice = arith.addf %scalar, %scalar : f32
  linalg.sub ins(%w0, %g0 : memref<1024xf32>, memref<1024xf32>) outs(%w0 : memref<1024xf32>)
  linalg.fill ins(%twice : f32) outs(%w1 : memref<1024xf32>)
  linalg.sub ins(%w2, %g2 : memref<1024xf32>, memref<1024xf32>) outs(%w2 : memref<1024xf32>)
  memref.dealloc %g0 : memref<1024xf32>
  memref.dealloc %g1 : memref<1024xf32>
  memref.dealloc %g2 : memref<1024xf32>
  return
}
}
