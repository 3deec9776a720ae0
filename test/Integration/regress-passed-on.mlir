// REQUIRES: compiler
// A buffer that an operation nested in a region passes on under another name (an iter_arg, the result
// of arith.select or of scf.if) is touched by that region: what is on the device is stored before and fetched again afterwards.
// RUN: ho-opt %s -split-input-file --pass-pipeline='builtin.module(offload-insert,offload-schedule{mode=resident remarks=false},offload-plan-memory,offload-verify)' | FileCheck %s
// RUN: ho-opt %s -split-input-file --pass-pipeline='builtin.module(offload-insert,offload-schedule{device-memory=1024 remarks=false},offload-plan-memory,offload-verify)' -o /dev/null

// CHECK-LABEL: func.func @loop
// CHECK: scf.for
// CHECK: linalg.exp
// CHECK: scf.yield
// CHECK: gpu.memcpy async %{{.*}}, %arg0 : memref<8xf32, 1>, memref<8xf32>
// CHECK: linalg.exp
func.func @loop(%a: memref<8xf32>, %b: memref<8xf32>, %c: memref<8xf32>, %go: i1) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %two = arith.constant 2 : index
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  scf.if %go {
    %r:2 = scf.for %i = %zero to %two step %one iter_args(%x = %a, %y = %c) -> (memref<8xf32>, memref<8xf32>) {
      linalg.exp ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
      scf.yield %y, %x : memref<8xf32>, memref<8xf32>
    }
  }
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @select
// CHECK: linalg.exp
// CHECK: gpu.memcpy async %arg1, %{{.*}} : memref<8xf32>, memref<8xf32, 1>
// CHECK: scf.if
// CHECK: memref.store
// CHECK: gpu.memcpy async %{{.*}}, %arg1 : memref<8xf32, 1>, memref<8xf32>
// CHECK: linalg.exp
func.func @select(%a: memref<8xf32>, %b: memref<8xf32>, %c: memref<8xf32>, %go: i1) {
  %zero = arith.constant 0 : index
  %value = arith.constant 1.0 : f32
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  scf.if %go {
    %s = arith.select %go, %b, %c : memref<8xf32>
    memref.store %value, %s[%zero] : memref<8xf32>
  }
  linalg.exp ins(%b : memref<8xf32>) outs(%a : memref<8xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @yield
// CHECK: linalg.exp
// CHECK: gpu.memcpy async %arg1, %{{.*}} : memref<8xf32>, memref<8xf32, 1>
// CHECK: scf.if
// CHECK: memref.store
// CHECK: gpu.memcpy async %{{.*}}, %arg1 : memref<8xf32, 1>, memref<8xf32>
// CHECK: linalg.exp
func.func @yield(%a: memref<8xf32>, %b: memref<8xf32>, %c: memref<8xf32>, %go: i1) {
  %zero = arith.constant 0 : index
  %value = arith.constant 1.0 : f32
  linalg.exp ins(%a : memref<8xf32>) outs(%b : memref<8xf32>)
  scf.if %go {
    %s = scf.if %go -> (memref<8xf32>) {
      scf.yield %b : memref<8xf32>
    } else {
      scf.yield %c : memref<8xf32>
    }
    memref.store %value, %s[%zero] : memref<8xf32>
  }
  linalg.exp ins(%b : memref<8xf32>) outs(%a : memref<8xf32>)
  return
}
