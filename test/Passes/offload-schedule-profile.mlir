// Measured times take the place of estimates, operation by operation; an option comes before the profile.

// RUN: rm -rf %t && mkdir -p %t
// RUN: echo '{"format": "hyperoffload-profile", "version": 1, "overhead": 1000, "links": {"to_device": {"copies": 3, "rate": 1e9, "latency": 9000}, "to_host": {"copies": 1, "rate": 2e9, "latency": 1000}}, "operations": [' > %t/head
// RUN: echo '{"identity": "f:1(1024xf32,1024xf32)", "name": "linalg.log", "count": 1, "time": 7777}' > %t/log
// RUN: echo ', {"identity": "f:0(1024xf32,1024xf32)", "name": "linalg.exp", "count": 2, "time": 0.25}, {"identity": "f:2(1024xf32,1024xf32)", "name": "memref.copy", "count": 1, "time": 333}, {"identity": "g:0(?x8xf32,?x8xf32)", "name": "linalg.abs", "count": 0, "time": 0}, {"identity": "odd(name:1:0(8xf32,8xf32)", "name": "linalg.abs", "count": 1, "time": 4000}' > %t/more
// RUN: echo ']}' > %t/tail
// RUN: sh -c 'cat %t/head %t/log %t/more %t/tail > "%t/whole profile.json"; cat %t/head %t/log %t/tail > %t/part.json'

// RUN: ho-opt %s -offload-insert -offload-schedule='profile={%t/whole profile.json} instances=%t' -o %t/out.mlir 2>&1 | FileCheck %s --check-prefix=IDLE
// IDLE: warning: profile '{{.*}}whole profile.json' has no times for 2 of 6 operations, which keep their estimates: 2 did not run while it was measured, 0 are in functions that it does not have, 0 it lacks
// RUN: FileCheck %s < %t/out.mlir
// RUN: FileCheck %s --check-prefix=PROBLEM < %t/f.0.plan
// CHECK-LABEL: func.func @f(
// CHECK-SAME: ho.modelled_time =
// CHECK: linalg.exp {ho.estimate = 1001 : i64, ho.operation = "f:0(1024xf32,1024xf32)"}
// CHECK: linalg.log {ho.estimate = 8778 : i64, ho.operation = "f:1(1024xf32,1024xf32)"}
// CHECK-LABEL: func.func @g(
// CHECK: linalg.abs {ho.estimate = {{[0-9]+}} : i64, ho.operation = "g:0(?x8xf32,?x8xf32)"}
// CHECK-LABEL: func.func @g__resident(
// CHECK: linalg.abs {ho.estimate = {{[0-9]+}} : i64, ho.operation = "g:0(?x8xf32,?x8xf32)"}
// CHECK-LABEL: func.func @"odd(name:1"(
// CHECK: linalg.abs {ho.estimate = 5001 : i64, ho.operation = "odd(name:1:0(8xf32,8xf32)"}
// PROBLEM: to_device=1000000000 to_host=2000000000 latency=7000
// PROBLEM: op linalg.exp duration=1001
// PROBLEM: op linalg.log duration=8778
// PROBLEM: op memref.copy duration=1334

// RUN: ho-opt %s -offload-insert -offload-schedule='profile=%t/part.json to-device-rate=3e9 copy-latency=5 instances=%t' -o %t/out.mlir 2>&1 | FileCheck %s --check-prefix=LACKS
// RUN: FileCheck %s --check-prefix=OPTION < %t/f.0.plan
// LACKS: warning: profile '{{.*}}part.json' has no times for 5 of 6 operations, which keep their estimates: 0 did not run while it was measured, 3 are in functions that it does not have, 2 it lacks
// OPTION: to_device=3000000000 to_host=2000000000 latency=5
// OPTION: op linalg.exp duration={{1?[0-9][0-9][0-9][0-9] }}
// OPTION: op linalg.log duration=8778

// The pipeline and the driver hand it on.
// RUN: ho-opt %s --offload='profile={%t/whole profile.json}' 2>/dev/null | FileCheck %s
// RUN: ho-compile %s '--profile-in=%t/whole profile.json' --emit=mlir 2>/dev/null | FileCheck %s
func.func @f(%x: memref<1024xf32>, %y: memref<1024xf32>, %z: memref<1024xf32>) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  linalg.log ins(%y : memref<1024xf32>) outs(%y : memref<1024xf32>)
  memref.copy %y, %z : memref<1024xf32> to memref<1024xf32>
  return
}
func.func @g(%x: memref<?x8xf32> {ho.bound = array<i64: 4, 8>}) {
  linalg.abs ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  return
}
func.func @g__resident(%x: memref<?x8xf32> {ho.bound = array<i64: 4, 8>}) attributes {ho.mode = "resident"} {
  linalg.abs ins(%x : memref<?x8xf32>) outs(%x : memref<?x8xf32>)
  return
}
func.func @"odd(name:1"(%x: memref<8xf32>) {
  linalg.abs ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  return
}
