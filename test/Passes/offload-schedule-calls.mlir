// RUN: ho-opt %s -offload-insert -offload-schedule=device-memory=16KiB -offload-verify | FileCheck %s
// RUN: ho-opt %s -offload-insert -offload-schedule=device-memory=16KiB -offload-plan-memory -offload-verify | FileCheck %s --check-prefix=PLAN

// Functions are scheduled before their callers; a call needs what its callee needs.

// CHECK-LABEL: func.func private @layer(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: [[DW:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_W:%.+]] = gpu.memcpy async [[DW]], [[W]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]], [[IN_W]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DX]], [[DW]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: gpu.dealloc [[DW]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: return
// PLAN: func.func private @layer({{.*}}: memref<8192xi8, 1> {{.*}}ho.arena})
func.func private @layer(%x: memref<1024xf32>, %w: memref<1024xf32>) {
  linalg.add ins(%x, %w : memref<1024xf32>, memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return
}

// What a call may touch is on the host when it is called; %b, which it does not get, stays.
// CHECK-LABEL: func.func @caller(
// CHECK-SAME: [[A:%[^:]+]]: {{[^%]*}}[[B:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: [[DA:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_A:%.+]] = gpu.memcpy async [[DA]], [[A]]
// CHECK-NEXT: [[DB:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[DB]], [[B]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_A]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DA]] : {{.*}}) outs([[DA]] :
// CHECK-NEXT: [[OUT_A:%.+]] = gpu.memcpy async [[A]], [[DA]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_A]]] [[DA]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DB]] : {{.*}}) outs([[DB]] :
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: call @layer([[A]], [[W]]) : (memref<1024xf32>, memref<1024xf32>) -> ()
// CHECK-NEXT: [[DA1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_A1:%.+]] = gpu.memcpy async [[DA1]], [[A]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_A1]]]
// CHECK-NEXT: linalg.add{{.*}} ins([[DA1]], [[DB]] : {{.*}}) outs([[DB]] :
// CHECK-NEXT: [[OUT_B:%.+]] = gpu.memcpy async [[B]], [[DB]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: gpu.dealloc [[DB]]
// CHECK-NEXT: gpu.dealloc [[DA1]]
// CHECK-NEXT: return
// PLAN: func.func @caller(
// PLAN: gpu.alloc () {{.*}}ho.arena} : memref<12288xi8, 1>
// PLAN: call @layer({{.*}}) : (memref<1024xf32>, memref<1024xf32>, memref<8192xi8, 1>)
func.func @caller(%a: memref<1024xf32>, %b: memref<1024xf32>, %w: memref<1024xf32>) {
  linalg.exp ins(%a : memref<1024xf32>) outs(%a : memref<1024xf32>)
  linalg.exp ins(%b : memref<1024xf32>) outs(%b : memref<1024xf32>)
  func.call @layer(%a, %w) : (memref<1024xf32>, memref<1024xf32>) -> ()
  linalg.add ins(%a, %b : memref<1024xf32>, memref<1024xf32>) outs(%b : memref<1024xf32>)
  return
}

// CHECK-LABEL: func.func @twice(
// CHECK-SAME: [[A:%[^:]+]]: {{[^%]*}}[[B:%[^:]+]]: {{[^%]*}}[[W:%[^:]+]]:
// CHECK: call @caller([[A]], [[B]], [[W]]) : (memref<1024xf32>, memref<1024xf32>, memref<1024xf32>) -> ()
// CHECK-NEXT: call @layer([[A]], [[W]]) : (memref<1024xf32>, memref<1024xf32>) -> ()
// CHECK-NEXT: return
// PLAN: func.func @twice(
// PLAN: call @caller__within({{.*}}) : ({{.*}}, memref<12288xi8, 1>)
// PLAN: call @layer({{.*}}) : ({{.*}}, memref<8192xi8, 1>)
func.func @twice(%a: memref<1024xf32>, %b: memref<1024xf32>, %w: memref<1024xf32>) {
  func.call @caller(%a, %b, %w) : (memref<1024xf32>, memref<1024xf32>, memref<1024xf32>) -> ()
  func.call @layer(%a, %w) : (memref<1024xf32>, memref<1024xf32>) -> ()
  return
}

func.func private @elsewhere(%x: memref<1024xf32>)

// An outside function may do anything to what it gets.
// CHECK-LABEL: func.func @outside(
// CHECK-SAME: [[A:%[^:]+]]:
// CHECK: [[DA:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_A:%.+]] = gpu.memcpy async [[DA]], [[A]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_A]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DA]] : {{.*}}) outs([[DA]] :
// CHECK-NEXT: [[OUT_A:%.+]] = gpu.memcpy async [[A]], [[DA]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_A]]] [[DA]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: call @elsewhere([[A]]) : (memref<1024xf32>) -> ()
// CHECK-NEXT: [[DA1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_A1:%.+]] = gpu.memcpy async [[DA1]], [[A]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_A1]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DA1]] : {{.*}}) outs([[DA1]] :
// CHECK-NEXT: [[OUT_A1:%.+]] = gpu.memcpy async [[A]], [[DA1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_A1]]]
// CHECK-NEXT: gpu.dealloc [[DA1]]
// CHECK-NEXT: return
func.func @outside(%a: memref<1024xf32>) {
  linalg.exp ins(%a : memref<1024xf32>) outs(%a : memref<1024xf32>)
  func.call @elsewhere(%a) : (memref<1024xf32>) -> ()
  linalg.exp ins(%a : memref<1024xf32>) outs(%a : memref<1024xf32>)
  return
}
