// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-assume-bounds{bound=64})' | FileCheck %s
// RUN: ho-opt %s -offload-assume-bounds | FileCheck %s --check-prefix=OFF
// RUN: not ho-opt %s --pass-pipeline='builtin.module(offload-assume-bounds{bound=-1})' 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: ho-opt %s --offload='bound=64 remarks=false' | FileCheck %s --check-prefix=WHOLE

// NEGATIVE: error: offload-assume-bounds: a bound is not negative; 0 leaves arguments as they are
// OFF-NOT: array<i64: 64

// Static dimensions are their own bound, bounds that are there stay.
// CHECK: func.func @entry(%{{.+}}: tensor<?x8xf32> {ho.bound = array<i64: 64, 8>, ho.name = "x"}, %{{.+}}: memref<?xf32> {ho.bound = array<i64: 5>}, %{{.+}}: tensor<8xf32>, %{{.+}}: index)
func.func @entry(%x: tensor<?x8xf32> {ho.name = "x"}, %y: memref<?xf32> {ho.bound = array<i64: 5>}, %z: tensor<8xf32>, %n: index) {
  return
}

// Of what a private function is given, nobody checks the size.
// CHECK: func.func private @within(%{{.+}}: tensor<?xf32>)
func.func private @within(%x: tensor<?xf32>) {
  return
}

// The whole way, the result's size being that of the argument.
// WHOLE: func.func @whole(%{{.+}}: memref<?xf32> {ho.bound = array<i64: 64>}, %{{.+}}: memref<?xf32> {{{.*}}ho.bound = array<i64: 64>
// WHOLE: gpu.alloc {{.*}}ho.arena
func.func @whole(%x: tensor<?xf32>) -> tensor<?xf32> {
  %zero = arith.constant 0 : index
  %n = tensor.dim %x, %zero : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %y = linalg.exp ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
