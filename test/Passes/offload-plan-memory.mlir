// RUN: ho-opt %s -offload-plan-memory -offload-verify | FileCheck %s

// Disjoint lifetimes share bytes; offsets are multiples of 256.
// CHECK-LABEL: func.func @reuse(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<1024xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<1024xi8, 1> to memref<100xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK: [[AT:%.+]] = memref.view [[DEV]][%c512{{(_[0-9]+)?}}][] : memref<1024xi8, 1> to memref<100xf32, 1>
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[AT]] :
// CHECK: [[DY:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<1024xi8, 1> to memref<100xf32, 1>
// CHECK-NEXT: linalg.log ins([[AT]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @reuse(%x: memref<100xf32>, %y: memref<100xf32>) attributes {ho.budget = 1024 : i64} {
  %a = gpu.alloc () : memref<100xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<100xf32, 1>, memref<100xf32>
  %b = gpu.alloc () : memref<100xf32, 1>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<100xf32, 1>) outs(%b : memref<100xf32, 1>)
  gpu.dealloc %a : memref<100xf32, 1>
  %c = gpu.alloc () : memref<100xf32, 1>
  linalg.log ins(%b : memref<100xf32, 1>) outs(%c : memref<100xf32, 1>)
  gpu.dealloc %b : memref<100xf32, 1>
  %s = gpu.memcpy async %y, %c : memref<100xf32>, memref<100xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %c : memref<100xf32, 1>
  return
}

// The bytes of %a are needed while its store is in flight: what comes into them waits for it.
// CHECK-LABEL: func.func @in_flight(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK: [[DY:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_Y:%.+]] = gpu.memcpy async {{\[}}[[OUT_X]]] [[DY]], [[Y]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_Y]]]
// CHECK-NEXT: linalg.exp ins([[DY]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @in_flight(%x: memref<64xf32>, %y: memref<64xf32>) attributes {ho.budget = 256 : i64} {
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  %f = gpu.dealloc async [%s] %a : memref<64xf32, 1>
  %b, %g = gpu.alloc async [%f] () : memref<64xf32, 1>
  %u = gpu.memcpy async [%g] %b, %y : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%u]
  linalg.exp ins(%b : memref<64xf32, 1>) outs(%b : memref<64xf32, 1>)
  %v = gpu.memcpy async %y, %b : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%v]
  gpu.dealloc %b : memref<64xf32, 1>
  return
}

// Placed at the bound, viewed at the true size.
// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][%{{.+}}] : memref<256xi8, 1> to memref<?xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @dynamic(%x: memref<?xf32> {ho.bound = array<i64: 64>}) {
  %c0 = arith.constant 0 : index
  %d = memref.dim %x, %c0 : memref<?xf32>
  %a = gpu.alloc (%d) : memref<?xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<?xf32, 1>, memref<?xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<?xf32, 1>) outs(%a : memref<?xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<?xf32>, memref<?xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<?xf32, 1>
  return
}

// A block within another has its bytes within those of the operation that holds it.
// CHECK-LABEL: func.func @nested(
// CHECK-SAME: [[P:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<512xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<512xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: scf.if [[P]] {
// CHECK: [[DY:%.+]] = memref.view [[DEV]][%c256{{(_[0-9]+)?}}][] : memref<512xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_Y:%.+]] = gpu.memcpy async [[DY]], [[Y]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_Y]]]
// CHECK-NEXT: linalg.exp ins([[DY]] : {{.*}}) outs([[DY]] :
// CHECK-NEXT: [[OUT_Y:%.+]] = gpu.memcpy async [[Y]], [[DY]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_Y]]]
// CHECK: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @nested(%p: i1, %x: memref<64xf32>, %y: memref<64xf32>) {
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  scf.if %p {
    %b = gpu.alloc () : memref<64xf32, 1>
    %u = gpu.memcpy async %b, %y : memref<64xf32, 1>, memref<64xf32>
    gpu.wait [%u]
    linalg.exp ins(%b : memref<64xf32, 1>) outs(%b : memref<64xf32, 1>)
    %v = gpu.memcpy async %y, %b : memref<64xf32>, memref<64xf32, 1>
    gpu.wait [%v]
    gpu.dealloc %b : memref<64xf32, 1>
  }
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<64xf32, 1>
  return
}

// Branches: each block begins with an empty arena, which is freed at every return.
// CHECK-LABEL: func.func @branches(
// CHECK-SAME: [[P:%[^:]+]]: {{[^%]*}}[[X:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK-NEXT: cf.cond_br [[P]], ^bb1, ^bb2
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
// CHECK: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @branches(%p: i1, %x: memref<64xf32>) {
  cf.cond_br %p, ^one, ^two
^one:
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<64xf32, 1>
  return
^two:
  return
}

// A function called from within gets the arena from its caller.
// CHECK-LABEL: func.func private @callee(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[ARG1:%[^:]+]]:
// CHECK: [[DX:%.+]] = memref.view [[ARG1]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: return
func.func private @callee(%x: memref<64xf32>) {
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<64xf32, 1>
  return
}

// CHECK-LABEL: func.func @caller(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<512xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<512xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK: [[AT:%.+]] = memref.view [[DEV]][%c256{{(_[0-9]+)?}}][] : memref<512xi8, 1> to memref<256xi8, 1>
// CHECK-NEXT: call @callee([[Y]], [[AT]]) : (memref<64xf32>, memref<256xi8, 1>) -> ()
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @caller(%x: memref<64xf32>, %y: memref<64xf32>) {
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  func.call @callee(%y) : (memref<64xf32>) -> ()
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<64xf32, 1>
  return
}

// A public function that is also called from within keeps its signature: calls go to a private twin.
// CHECK-LABEL: func.func @both(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_X:%.+]] = gpu.memcpy async [[X]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_X]]]
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @both(%x: memref<64xf32>) {
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %x, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  gpu.dealloc %a : memref<64xf32, 1>
  return
}
// CHECK-LABEL: func.func @calls_both(
// CHECK-SAME: [[X:%[^:]+]]:
// CHECK: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK: [[AT:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<256xi8, 1>
// CHECK-NEXT: call @both__within([[X]], [[AT]]) : (memref<64xf32>, memref<256xi8, 1>) -> ()
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @calls_both(%x: memref<64xf32>) {
  func.call @both(%x) : (memref<64xf32>) -> ()
  return
}

// Host buffers that stay lie in one host allocation.
// CHECK-LABEL: func.func @host(
// CHECK-SAME: [[X:%[^:]+]]: {{[^%]*}}[[Y:%[^:]+]]:
// CHECK: [[ALLOC:%.+]] = memref.alloc() {alignment = 256 : i64, ho.host_arena} : memref<512xi8>
// CHECK-NEXT: [[DEV:%.+]] = gpu.alloc () {{.*}}ho.arena} : memref<256xi8, 1>
// CHECK: [[AT:%.+]] = memref.view [[ALLOC]][%c0{{(_[0-9]+)?}}][] : memref<512xi8> to memref<64xf32>
// CHECK: [[AT1:%.+]] = memref.view [[ALLOC]][%c256{{(_[0-9]+)?}}][] : memref<512xi8> to memref<64xf32>
// CHECK: [[DX:%.+]] = memref.view [[DEV]][%c0{{(_[0-9]+)?}}][] : memref<256xi8, 1> to memref<64xf32, 1>
// CHECK-NEXT: [[IN_X:%.+]] = gpu.memcpy async [[DX]], [[X]]
// CHECK-NEXT: gpu.wait {{\[}}[[IN_X]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_AT:%.+]] = gpu.memcpy async [[AT]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_AT]]]
// CHECK-NEXT: linalg.exp ins([[DX]] : {{.*}}) outs([[DX]] :
// CHECK-NEXT: [[OUT_AT1:%.+]] = gpu.memcpy async [[AT1]], [[DX]]
// CHECK-NEXT: gpu.wait {{\[}}[[OUT_AT1]]]
// CHECK: [[LOAD:%.+]] = memref.load [[AT]][%c0{{(_[0-9]+)?}}] : memref<64xf32>
// CHECK-NEXT: [[LOAD1:%.+]] = memref.load [[AT1]][%c0{{(_[0-9]+)?}}] : memref<64xf32>
// CHECK-NEXT: memref.store [[LOAD]], [[Y]][%c0{{(_[0-9]+)?}}] : memref<64xf32>
// CHECK-NEXT: memref.store [[LOAD1]], [[Y]][%c0{{(_[0-9]+)?}}] : memref<64xf32>
// CHECK-NEXT: gpu.dealloc [[DEV]]
// CHECK-NEXT: return
func.func @host(%x: memref<64xf32>, %y: memref<64xf32>) {
  %h = memref.alloc() : memref<64xf32>
  %k = memref.alloc() : memref<64xf32>
  %a = gpu.alloc () : memref<64xf32, 1>
  %t = gpu.memcpy async %a, %x : memref<64xf32, 1>, memref<64xf32>
  gpu.wait [%t]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %s = gpu.memcpy async %h, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%s]
  linalg.exp ins(%a : memref<64xf32, 1>) outs(%a : memref<64xf32, 1>)
  %u = gpu.memcpy async %k, %a : memref<64xf32>, memref<64xf32, 1>
  gpu.wait [%u]
  gpu.dealloc %a : memref<64xf32, 1>
  %c0 = arith.constant 0 : index
  %v = memref.load %h[%c0] : memref<64xf32>
  %w = memref.load %k[%c0] : memref<64xf32>
  memref.store %v, %y[%c0] : memref<64xf32>
  memref.store %w, %y[%c0] : memref<64xf32>
  memref.dealloc %h : memref<64xf32>
  memref.dealloc %k : memref<64xf32>
  return
}

// Nothing on the device: no arena.
// CHECK-LABEL: func.func @nothing(
// CHECK: return
func.func @nothing(%x: memref<64xf32>) {
  return
}

// Host buffers in a memory space of their own stay what they are.
// CHECK-LABEL: func.func @other_space(
// CHECK: memref.alloc() : memref<8xf32, 5>
func.func @other_space(%i: index) {
  %zero = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<8xf32, 5>
  memref.store %zero, %a[%i] : memref<8xf32, 5>
  memref.dealloc %a : memref<8xf32, 5>
  return
}
