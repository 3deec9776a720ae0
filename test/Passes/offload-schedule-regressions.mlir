// RUN: ho-opt %s -offload-insert=remarks=false -offload-schedule=remarks=false -offload-verify | FileCheck %s

// The nested loop writes %x under the name %b: a copy of %x must not be in flight meanwhile, nor stay on the
// device.
// CHECK-LABEL: func.func @nested_iter_args(
// CHECK: linalg.exp
// CHECK: gpu.dealloc
// CHECK: scf.for
// CHECK: scf.for
// CHECK: gpu.alloc
// CHECK: linalg.exp
func.func @nested_iter_args(%x: memref<64xf32>, %y: memref<64xf32>, %z: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  linalg.exp ins(%x : memref<64xf32>) outs(%z : memref<64xf32>)
  scf.for %i = %c0 to %c4 step %c1 {
    %r:2 = scf.for %j = %c0 to %c4 step %c1 iter_args(%a = %y, %b = %x) -> (memref<64xf32>, memref<64xf32>) {
      linalg.exp ins(%a : memref<64xf32>) outs(%b : memref<64xf32>)
      scf.yield %b, %a : memref<64xf32>, memref<64xf32>
    }
  }
  linalg.exp ins(%x : memref<64xf32>) outs(%z : memref<64xf32>)
  return
}

// A library reads the result under an unranked type: it is stored before.
// CHECK-LABEL: func.func @unranked_reader(
// CHECK: %[[Y:.*]] = memref.alloc() : memref<64xf32>
// CHECK: linalg.exp
// CHECK: %[[STORED:.*]] = gpu.memcpy async %[[Y]],
// CHECK: %[[RELEASED:.*]] = gpu.dealloc async [%[[STORED]]]
// CHECK: gpu.wait [%[[RELEASED]]]
// CHECK: call @print
func.func private @print(memref<*xf32>)
func.func @unranked_reader(%x: memref<64xf32>) {
  %y = memref.alloc() : memref<64xf32>
  linalg.exp ins(%x : memref<64xf32>) outs(%y : memref<64xf32>)
  %u = memref.cast %y : memref<64xf32> to memref<*xf32>
  call @print(%u) : (memref<*xf32>) -> ()
  return
}
