// A half float from memory reaches its register as an integer, which does not wait for what the register held.
// REQUIRES: compiler, x86-64
// RUN: ho-compile %s -o - --emit=llvm --cpu=x86-64-v3 2>/dev/null | FileCheck %s
// RUN: ho-compile %s -o - --emit=llvm --cpu=x86-64-v3 --opt-level=0 2>/dev/null | FileCheck %s

// CHECK-LABEL: define {{.*}}@ho_linalg_generic_0(
// CHECK: [[BITS:%.+]] = bitcast half %{{.+}} to i16
// CHECK: [[WIDE:%.+]] = zext i16 [[BITS]] to i32
// CHECK: [[HIDDEN:%.+]] = call i32 asm "", "=r,0"(i32 [[WIDE]])
// CHECK: [[NARROW:%.+]] = trunc i32 [[HIDDEN]] to i16
// CHECK: [[HALF:%.+]] = bitcast i16 [[NARROW]] to half
// CHECK: fpext half [[HALF]] to float
func.func @main(%scale: tensor<4xf16>, %x: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %empty = tensor.empty() : tensor<4x16xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(a, b) -> (a)>, affine_map<(a, b) -> (a, b)>,
                                        affine_map<(a, b) -> (a, b)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%scale, %x : tensor<4xf16>, tensor<4x16xf32>) outs(%empty : tensor<4x16xf32>) {
  ^bb0(%s: f16, %e: f32, %o: f32):
    %wide = arith.extf %s : f16 to f32
    %p = arith.mulf %wide, %e : f32
    linalg.yield %p : f32
  } -> tensor<4x16xf32>
  return %y : tensor<4x16xf32>
}
