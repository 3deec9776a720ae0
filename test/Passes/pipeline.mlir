// RUN: ho-opt %s --offload='device-memory=8KiB variants=resident,reactive' -verify-diagnostics | FileCheck %s
// RUN: ho-opt %s --offload='device-memory=8KiB' | ho-opt -offload-verify -o /dev/null
// RUN: ho-opt %s --offload='report device-memory=8KiB' 2>&1 >/dev/null | FileCheck %s --check-prefix=REPORT

// From tensors: bufferized, the result an argument with its name, one function for each variant.
// CHECK-LABEL: func.func @tensors(
// CHECK-SAME: [[X:%[^:]+]]: memref<1024xf32> {ho.name = "x"}, [[ARG1:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<8192xi8, 1>
// CHECK: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[X]]
// CHECK: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[ARG1]], %{{.+}}
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
// CHECK-LABEL: func.func @tensors__resident(
// CHECK-SAME: ho.budget = 0 : i64, ho.mode = "resident"
// CHECK-LABEL: func.func @tensors__reactive(
// CHECK-SAME: ho.budget = 8192 : i64, ho.mode = "reactive"
// REPORT: [[@LINE+1]]:1: remark: budget 8192 bytes, planned peak 8192, with everything resident 8192; 1 prefetches, 1 stores; modelled time
func.func @tensors(%x: tensor<1024xf32> {ho.name = "x"}) -> (tensor<1024xf32> {ho.name = "y"}) {
  %e = tensor.empty() : tensor<1024xf32>
  %y = linalg.exp ins(%x : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  return %y : tensor<1024xf32>
}

// From memrefs.
// CHECK-LABEL: func.func @memrefs(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<8192xi8, 1>
// CHECK: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[X]]
// CHECK: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[Y]], %{{.+}}
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @memrefs(%x: memref<1024xf32> {ho.name = "x"}, %y: memref<1024xf32> {ho.name = "y"}) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%y : memref<1024xf32>)
  linalg.exp ins(%y : memref<1024xf32>) outs(%y : memref<1024xf32>)
  return
}

func.func private @inner(%x: tensor<1024xf32>) -> tensor<1024xf32> {
  %e = tensor.empty() : tensor<1024xf32>
  %y = linalg.exp ins(%x : tensor<1024xf32>) outs(%e : tensor<1024xf32>) -> tensor<1024xf32>
  return %y : tensor<1024xf32>
}

// Calls within the module are inlined.
// CHECK-LABEL: func.func @calls(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[ARG1:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<8192xi8, 1>
// CHECK: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[X]]
// CHECK: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: linalg.exp{{.*}} ins(%{{.+}} : {{.*}}) outs(%{{.+}} :
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[ARG1]], %{{.+}}
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @calls(%x: tensor<1024xf32> {ho.name = "x"}) -> (tensor<1024xf32> {ho.name = "y"}) {
  %y = call @inner(%x) : (tensor<1024xf32>) -> tensor<1024xf32>
  %z = call @inner(%y) : (tensor<1024xf32>) -> tensor<1024xf32>
  return %z : tensor<1024xf32>
}
