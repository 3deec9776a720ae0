// RUN: ho-opt %s -offload-name-results | FileCheck %s --check-prefix=NOTED
// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-name-results,buffer-results-to-out-params{add-result-attr modify-public-functions},offload-name-results)' | FileCheck %s

// The first run notes the names, the second gives them to the arguments; a result without a name is called by its number.

// NOTED-LABEL: func.func @named(
// NOTED-SAME: attributes {ho.result_names = ["logits", "result1"]}
// CHECK-LABEL: func.func @named(
// CHECK-SAME: %arg0: memref<8xf32> {ho.name = "x"}
// CHECK-SAME: %arg1: memref<8xf32> {bufferize.result, ho.name = "logits", ho.result}
// CHECK-SAME: %arg2: memref<4xf32> {bufferize.result, ho.name = "result1", ho.result}) {
func.func @named(%x: memref<8xf32> {ho.name = "x"}) -> (memref<8xf32> {ho.name = "logits"}, memref<4xf32>) {
  %a = memref.alloc() : memref<8xf32>
  %b = memref.alloc() : memref<4xf32>
  return %a, %b : memref<8xf32>, memref<4xf32>
}

// Results that are no buffers stay results.
// NOTED-LABEL: func.func @scalar(
// NOTED-SAME: attributes {ho.result_names = ["y"]}
// CHECK-LABEL: func.func @scalar(
// CHECK-SAME: %arg1: memref<8xf32> {bufferize.result, ho.name = "y", ho.result}) -> f32 {
func.func @scalar(%x: memref<8xf32>) -> (f32, memref<8xf32> {ho.name = "y"}) {
  %c = arith.constant 0.0 : f32
  %a = memref.alloc() : memref<8xf32>
  return %c, %a : f32, memref<8xf32>
}

// NOTED-LABEL: func.func @none(
// NOTED-NOT: ho.result_names
// NOTED: func.func private @declared
// CHECK-LABEL: func.func @none(%arg0: memref<8xf32>) {
func.func @none(%x: memref<8xf32>) {
  return
}

func.func private @declared() -> memref<8xf32>

// A result of dynamic size keeps the bound that it has inside, the larger one where returns differ.
// NOTED-LABEL: func.func @dynamic(
// NOTED-SAME: ho.result_bounds = [array<i64: 6, 4>, unit, unit]
// CHECK-LABEL: func.func @dynamic(
// CHECK-SAME: memref<?x4xf32> {bufferize.result, ho.bound = array<i64: 6, 4>, ho.name = "result0", ho.result}
// CHECK-SAME: memref<8xf32> {bufferize.result, ho.name = "result1", ho.result}
// CHECK-SAME: memref<?xf32> {bufferize.result, ho.name = "result2", ho.result})
// CHECK-NOT: ho.result_bounds
func.func @dynamic(%x: memref<?xf32> {ho.bound = array<i64: 6>}, %n: index, %c: i1) -> (memref<?x4xf32>, memref<8xf32>, memref<?xf32>) {
  %zero = arith.constant 0 : index
  %d = memref.dim %x, %zero : memref<?xf32>
  %three = arith.constant 3 : index
  %s = memref.alloc() : memref<8xf32>
  %u = memref.alloc(%n) : memref<?xf32>
  cf.cond_br %c, ^large, ^small
^large:
  %a = memref.alloc(%d) : memref<?x4xf32>
  return %a, %s, %u : memref<?x4xf32>, memref<8xf32>, memref<?xf32>
^small:
  %b = memref.alloc(%three) : memref<?x4xf32>
  return %b, %s, %u : memref<?x4xf32>, memref<8xf32>, memref<?xf32>
}
