// Shipped machines are found by name, others by path; an option comes before its key.

// RUN: ho-opt %s -offload-insert -offload-schedule=target=host | FileCheck %s --check-prefixes=CHECK,HOST
// RUN: ho-opt %s -offload-insert -offload-schedule | FileCheck %s --check-prefix=DEFAULT
// RUN: ho-opt %s -offload-insert -offload-schedule=target=pcie4-a100 | FileCheck %s --check-prefixes=CHECK,A100
// RUN: ho-opt %s -offload-insert -offload-schedule=target=pcie5-h100 | FileCheck %s --check-prefixes=CHECK,H100
// RUN: ho-opt %s -offload-insert -offload-schedule=target=h200-pcie5 | FileCheck %s --check-prefixes=CHECK,H200
// RUN: ho-opt %s -offload-insert -offload-schedule=target=gh200 | FileCheck %s --check-prefixes=CHECK,GH200
// RUN: ho-opt %s -offload-insert -offload-schedule=target=ascend-supernode | FileCheck %s --check-prefixes=CHECK,ASCEND
// RUN: ho-opt %s -offload-insert -offload-schedule='target=gh200 device-memory=1GiB flops-f32=1e9' | FileCheck %s --check-prefixes=CHECK,OPTIONS
// RUN: ho-opt %s -offload='target=gh200 report' 2>&1 | FileCheck %s --check-prefix=PIPELINE
// RUN: mkdir -p %t.dir && cp %ho_source/targets/gh200.mlir "%t.dir/a b.mlir"
// RUN: ho-opt %s -offload-insert -offload-schedule='target={%t.dir/a b.mlir}' | FileCheck %s --check-prefix=GH200
// RUN: ho-opt %s -offload='target={%t.dir/a b.mlir}' | FileCheck %s --check-prefix=GH200

// CHECK: module attributes {dlti.target_system_spec = #dlti.target_system_spec<
// DEFAULT: module {
// HOST: ho.budget = 0 :
// HOST: linalg.exp {ho.estimate = 1319 : i64,
// DEFAULT: ho.budget = 0 :
// DEFAULT: linalg.exp {ho.estimate = 1319 : i64,
// A100: ho.budget = 80000000000 :
// H100: ho.budget = 80000000000 :
// H200: ho.budget = 141000000000 :
// GH200: ho.budget = 96000000000 :
// GH200: linalg.exp {ho.estimate = 4002 : i64,
// ASCEND: ho.budget = 128000000000 :
// OPTIONS: ho.budget = 1073741824 :
// OPTIONS: linalg.exp {ho.estimate = 20384 : i64,
// PIPELINE: remark: budget 96000000000 bytes
func.func @f(%x: memref<1024xf32>) {
  linalg.exp ins(%x : memref<1024xf32>) outs(%x : memref<1024xf32>)
  return
}
