// RUN: ho-opt --pass-pipeline='builtin.module(offload-variants{modes=resident,reactive})' %s | FileCheck %s
// RUN: ho-opt --pass-pipeline='builtin.module(offload-variants)' %s | FileCheck %s --check-prefix=NONE
// RUN: not ho-opt --pass-pipeline='builtin.module(offload-variants{modes=resident,lazy})' %s 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// CHECK: func.func @main(%arg0: memref<4xf32> {ho.name = "x"}) {
// CHECK: func.func @main__resident(%arg0: memref<4xf32> {ho.name = "x"}) attributes {ho.mode = "resident"} {
// CHECK: func.func @main__reactive(%arg0: memref<4xf32> {ho.name = "x"}) attributes {ho.mode = "reactive"} {
// CHECK-NOT: __
// NONE-NOT: __resident
// UNKNOWN: error: unknown mode 'lazy'; the modes are scheduled, resident and reactive
func.func @main(%x: memref<4xf32> {ho.name = "x"}) {
  call @helper(%x) : (memref<4xf32>) -> ()
  call @called(%x) : (memref<4xf32>) -> ()
  return
}
func.func private @helper(%x: memref<4xf32>) {
  return
}
func.func @called(%x: memref<4xf32>) {
  return
}
func.func @fixed(%x: memref<4xf32>) attributes {ho.mode = "reactive"} {
  return
}
