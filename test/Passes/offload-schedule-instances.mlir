// Each planned block becomes a problem that ho-plan reads.
// RUN: rm -rf %t && mkdir -p %t
// RUN: ho-opt %s -offload-insert -offload-schedule='device-memory=12KiB instances=%t' -o /dev/null
// RUN: FileCheck %s < %t/two.0.plan
// RUN: ho-plan %t/two.0.plan --check | FileCheck %s --check-prefix=PLAN
// RUN: not ho-opt %s -offload-insert -offload-schedule='instances=%t/absent' 2>&1 | FileCheck %s --check-prefix=ERROR

// RUN: ho-opt %s -offload-insert -offload-schedule='pareto' -o /dev/null 2>&1 | FileCheck %s --check-prefix=PARETO
// PARETO: two:
// PARETO-NEXT: budget {{.*}}time_ns of_bound {{.*}}bytes_moved
// PARETO-NEXT: {{^ *8192 }}

// CHECK: machine memory=12288
// CHECK: buffer {{[^ ]+}} size=4096 defined
// CHECK: op linalg.exp duration=
// CHECK-SAME: read=
// CHECK: op linalg.log duration=
// PLAN: problem {{ *}}3 operations, 3 buffers
// PLAN: check {{ *}}passed
// ERROR: error: cannot write '{{.*}}/absent/two.0.plan'
func.func @two(%x: memref<1024xf32>, %y: memref<1024xf32>) {
  %t = memref.alloc() : memref<1024xf32>
  linalg.exp ins(%x : memref<1024xf32>) outs(%t : memref<1024xf32>)
  linalg.log ins(%t : memref<1024xf32>) outs(%y : memref<1024xf32>)
  memref.dealloc %t : memref<1024xf32>
  return
}
