// RUN: ho-opt %s -offload-insert -offload-schedule=loops=false -offload-verify -verify-diagnostics | FileCheck %s
// RUN: ho-opt %s -offload-insert -offload-schedule=loops=false -offload-plan-memory -offload-verify -verify-diagnostics -o /dev/null

// Within one iteration, what is used twice stays and the second operand comes along with the first.
// CHECK-LABEL: func.func @for(
// CHECK-SAME: [[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[N:%[^:]+]]:
// CHECK: scf.for %{{.+}} = %c0{{(_[0-9]+)?}} to [[N]] step %c1{{(_[0-9]+)?}} {
// CHECK-NEXT: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
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
// CHECK: return
func.func @for(%w: memref<1024xf32>, %x: memref<1024xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself; buffers that it touches do not stay on the device from one iteration or branch to the next, nor across the operation (it needs 8192 bytes)}}
  scf.for %i = %c0 to %n step %c1 {
    linalg.add ins(%x, %w : memref<1024xf32>, memref<1024xf32>) outs(%x : memref<1024xf32>)
    linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  }
  return
}

// Memory that a nested block touches is current on the host when the block is entered, and after it.
// CHECK-LABEL: func.func @if(
// CHECK-SAME: [[P:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: [[FREED:%.+]] = gpu.dealloc async {{\[}}[[OUT_X]]] [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[FREED]]]
// CHECK-NEXT: scf.if [[P]] {
// CHECK-NEXT: [[DX1:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X1:%.+]] = gpu.memcpy async [[DX1]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X1]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX1]] : {{.*}}) outs([[DX1]] :
// CHECK-NEXT: [[OUT_X1:%.+]] = gpu.memcpy async [[X]], [[DX1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X1]]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: } else {
// CHECK-NEXT: [[DX2:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X2:%.+]] = gpu.memcpy async [[DX2]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X2]]]
// CHECK-NEXT: linalg.log{{.*}} ins([[DX2]] : {{.*}}) outs([[DX2]] :
// CHECK-NEXT: [[OUT_X2:%.+]] = gpu.memcpy async [[X]], [[DX2]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X2]]]
// CHECK-NEXT: gpu.dealloc [[DX2]]
// CHECK: [[DX3:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X3:%.+]] = gpu.memcpy async [[DX3]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X3]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX3]] : {{.*}}) outs([[DX3]] :
// CHECK-NEXT: [[OUT_X3:%.+]] = gpu.memcpy async [[X]], [[DX3]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X3]]]
// CHECK-NEXT: gpu.dealloc [[DX3]]
// CHECK-NEXT: return
func.func @if(%p: i1, %x: memref<1024xf32>) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself; buffers that it touches do not stay on the device from one iteration or branch to the next, nor across the operation (it needs 4096 bytes)}}
  scf.if %p {
    linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  } else {
    linalg.log ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  }
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return
}

// A buffer that the loop does not touch stays on the device.
// CHECK-LABEL: func.func @across(
// CHECK-SAME: [[W:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[N:%[^:]+]]:
// CHECK: [[DW:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_W:%.+]] = gpu.memcpy async [[DW]], [[W]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_W]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DW]] : {{.*}}) outs([[DW]] :
// CHECK-NEXT: scf.for %{{.+}} = %c0{{(_[0-9]+)?}} to [[N]] step %c1{{(_[0-9]+)?}} {
// CHECK-NEXT: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK: linalg.exp{{.*}} ins([[DW]] : {{.*}}) outs([[DW]] :
// CHECK-NEXT: [[OUT_W:%.+]] = gpu.memcpy async [[W]], [[DW]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_W]]]
// CHECK-NEXT: gpu.dealloc [[DW]]
// CHECK-NEXT: return
func.func @across(%w: memref<1024xf32>, %x: memref<1024xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  linalg.exp ins(%w : memref<1024xf32>) outs(%w : memref<1024xf32>)
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself; buffers that it touches do not stay on the device from one iteration or branch to the next, nor across the operation (it needs 4096 bytes)}}
  scf.for %i = %c0 to %n step %c1 {
    linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  }
  linalg.exp ins(%w : memref<1024xf32>) outs(%w : memref<1024xf32>)
  return
}

// Buffers that change places may be the same.
// CHECK-LABEL: func.func @while(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: scf.while (%{{.+}} = %c0{{(_[0-9]+)?}}, %{{.+}} = [[X]], %{{.+}} = [[Y]]) : (index, memref<1024xf32>, memref<1024xf32>) -> (index, memref<1024xf32>, memref<1024xf32>) {
// CHECK: scf.condition(%{{.+}}) %{{.+}}, %{{.+}}, %{{.+}} : index, memref<1024xf32>, memref<1024xf32>
// CHECK: [[DEV:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[DEV]], %{{.+}}
// CHECK-NEXT: [[DEV1:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV1]] :
// CHECK-NEXT: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[DEV1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: gpu.dealloc [[DEV1]]
// CHECK: scf.yield %{{.+}}, %{{.+}}, %{{.+}} : index, memref<1024xf32>, memref<1024xf32>
// CHECK: return
func.func @while(%x: memref<1024xf32>, %y: memref<1024xf32>, %n: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // expected-remark@below {{left alone: a buffer of 4096 bytes is copied around each of its uses, because it may be the same memory as another buffer of this block}}
  // expected-remark@below {{left alone: the body of this operation is scheduled by itself; buffers that it touches do not stay on the device from one iteration or branch to the next, nor across the operation (it needs 8192 bytes)}}
  %r:3 = scf.while (%i = %c0, %a = %x, %b = %y)
      : (index, memref<1024xf32>, memref<1024xf32>) -> (index, memref<1024xf32>, memref<1024xf32>) {
    %p = arith.cmpi slt, %i, %n : index
    scf.condition(%p) %i, %a, %b : index, memref<1024xf32>, memref<1024xf32>
  } do {
  ^bb0(%i: index, %a: memref<1024xf32>, %b: memref<1024xf32>):
    linalg.exp ins(%a : memref<1024xf32>) outs(%b : memref<1024xf32>)
    %j = arith.addi %i, %c1 : index
    scf.yield %j, %b, %a : index, memref<1024xf32>, memref<1024xf32>
  }
  return
}

// Each block by itself.
// CHECK-LABEL: func.func @branch(
// CHECK-SAME: [[P:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: cf.cond_br [[P]], ^bb1([[X]] : memref<1024xf32>), ^bb1([[Y]] : memref<1024xf32>)
// CHECK: [[DEV:%.+]] = gpu.alloc (){{.*}} : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[DEV]], %{{.+}}
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[DEV]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
// expected-remark@below {{left alone: this function branches between blocks; each block is scheduled by itself and no buffer stays on the device across a branch}}
func.func @branch(%p: i1, %x: memref<1024xf32>, %y: memref<1024xf32>) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  cf.cond_br %p, ^then(%x : memref<1024xf32>), ^then(%y : memref<1024xf32>)
^then(%z: memref<1024xf32>):
  linalg.exp ins(%z : memref<1024xf32>) outs(%z : memref<1024xf32>)
  linalg.exp ins(%z : memref<1024xf32>) outs(%z : memref<1024xf32>)
  return
}

// One of two buffers: neither of them can be told from the result.
// CHECK-LABEL: func.func @select(
// CHECK-SAME: %{{[^:]+}}: {{[^%]*}}[[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_B:%.+]] = gpu.memcpy async [[DEV]], %{{.+}}
// CHECK-NEXT: gpu.wait {{\[}}[[IN_B]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DEV]] : {{.*}}) outs([[DEV]] :
// CHECK-NEXT: [[OUT_B:%.+]] = gpu.memcpy async %{{.+}}, [[DEV]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_B]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: [[DX1:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X1:%.+]] = gpu.memcpy async [[DX1]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X1]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX1]] : {{.*}}) outs([[DX1]] :
// CHECK-NEXT: [[OUT_X1:%.+]] = gpu.memcpy async [[X]], [[DX1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X1]]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: return
// expected-remark@below {{left alone: a buffer of 4096 bytes is copied around each of its uses, because it may be the same memory as another buffer of this block}}
func.func @select(%p: i1, %x: memref<1024xf32>, %y: memref<1024xf32>) {
  // expected-remark@below {{left alone: a buffer of 4096 bytes is copied around each of its uses, because it may be the same memory as another buffer of this block}}
  %z = arith.select %p, %x, %y : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  linalg.exp ins(%z : memref<1024xf32>) outs(%z : memref<1024xf32>)
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return
}

// Somebody may look at any time.
// CHECK-LABEL: func.func @address(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK: [[DX1:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X1:%.+]] = gpu.memcpy async [[DX1]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X1]]]
// CHECK-NEXT: linalg.exp{{.*}} ins([[DX1]] : {{.*}}) outs([[DX1]] :
// CHECK-NEXT: [[OUT_X1:%.+]] = gpu.memcpy async [[X]], [[DX1]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X1]]]
// CHECK-NEXT: gpu.dealloc [[DX1]]
// CHECK-NEXT: return %{{.+}} : index
// expected-remark@below {{left alone: a buffer of 4096 bytes is copied around each of its uses, because its address is taken}}
func.func @address(%x: memref<1024xf32>) -> index {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  %i = memref.extract_aligned_pointer_as_index %x : memref<1024xf32> -> index
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return %i : index
}

// Somebody has placed copies already.
// CHECK-LABEL: func.func @foreign(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DX:%.+]] = gpu.alloc () : memref<1024xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp {{.*}}ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: linalg.exp {{.*}}ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DX]]
// CHECK-NEXT: return
// expected-remark@below {{left alone: a block holds device allocations or copies that offload-insert did not write; it keeps its own schedule}}
func.func @foreign(%x: memref<1024xf32>) {
  %d = gpu.alloc () : memref<1024xf32, 1>
  %t = gpu.memcpy async %d, %x : memref<1024xf32, 1>, memref<1024xf32>
  gpu.wait [%t]
  linalg.exp ins(%d : memref<1024xf32, 1>) outs(%d : memref<1024xf32, 1>)
  linalg.exp ins(%d : memref<1024xf32, 1>) outs(%d : memref<1024xf32, 1>)
  %s = gpu.memcpy async %x, %d : memref<1024xf32>, memref<1024xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %d : memref<1024xf32, 1>
  return
}
