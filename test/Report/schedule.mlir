// The page of offload-schedule and of the pipeline: one plan for each block with device operations.
//
// REQUIRES: compiler
// RUN: rm -rf %t && mkdir -p %t
// RUN: ho-opt %s --offload='device-memory=20KiB remarks=false variants=scheduled,reactive report-file=%t/plan.html' -o %t/out.mlir
// RUN: ho-test-report --json %t/plan.html | FileCheck %s
// RUN: FileCheck %s --check-prefix=IR < %t/out.mlir
// RUN: ho-opt %s --offload='device-memory=20KiB remarks=false keep-plan=true' | FileCheck %s --check-prefix=KEPT
// RUN: not ho-opt %s --offload='remarks=false report-file=%t/none/plan.html' -o %t/none.mlir 2>&1 | FileCheck %s --check-prefix=NONE

// CHECK: "title": "plan",
// CHECK: "name": "main",
// CHECK-NEXT: "mode": "scheduled",
// CHECK: "budget": 20480,
// CHECK: "buffer_name": ["b{{[0-9]+}}", "x", "w", "y"],
// CHECK: "name": "main__reactive",
// CHECK-NEXT: "mode": "reactive",

// IR-NOT: ho.plan
// KEPT: ho.plan = "{

// NONE: error: cannot write the report '{{.*}}none/plan.html'
// NONE-NOT: error:

func.func @main(%x: tensor<32x32xf32> {ho.name = "x"}, %w: tensor<32x32xf32> {ho.name = "w"})
    -> (tensor<32x32xf32> {ho.name = "y"}) {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<32x32xf32>
  %filled = linalg.fill ins(%zero : f32) outs(%empty : tensor<32x32xf32>) -> tensor<32x32xf32>
  %once = linalg.matmul ins(%x, %w : tensor<32x32xf32>, tensor<32x32xf32>)
                        outs(%filled : tensor<32x32xf32>) -> tensor<32x32xf32>
  %twice = linalg.matmul ins(%once, %w : tensor<32x32xf32>, tensor<32x32xf32>)
                         outs(%filled : tensor<32x32xf32>) -> tensor<32x32xf32>
  return %twice : tensor<32x32xf32>
}
