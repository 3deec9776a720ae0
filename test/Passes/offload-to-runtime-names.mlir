// RUN: ho-opt %s --pass-pipeline='builtin.module(offload-to-runtime)' | FileCheck %s

// Entries that are called as functions of the runtime are called otherwise in the program; the manifest says how.
// CHECK: {\22name\22:\22wait\22,\22symbol\22:\22ho_step_wait_entry\22
// CHECK-SAME: {\22name\22:\22gemm\22,\22symbol\22:\22ho_step_gemm_entry\22
// CHECK-SAME: {\22name\22:\22waiting\22,\22symbol\22:\22ho_step_waiting\22
// CHECK: func.func @ho_step_wait_entry(
func.func @wait(%x: memref<4xf32>) {
  return
}
// CHECK: func.func @ho_step_gemm_entry(
func.func @gemm(%x: memref<4xf32>) {
  return
}
// CHECK: func.func @ho_step_waiting(
func.func @waiting(%x: memref<4xf32>) {
  return
}
