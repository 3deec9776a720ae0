// RUN: ho-opt %s -offload-insert -split-input-file -verify-diagnostics

// expected-error@below {{argument 1 is an unranked memref, whose size cannot be planned; give it a ranked type}}
func.func @unranked_argument(%x: memref<8xf32>, %y: memref<*xf32>) {
  return
}

// -----

func.func @unranked_operand(%x: memref<8xf32>, %y: memref<8xf32>) {
  %u = memref.cast %y : memref<8xf32> to memref<*xf32>
  // expected-error@below {{operand 1 is an unranked memref, whose size cannot be planned; give it a ranked type (memref.cast) before offload-insert}}
  memref.copy %x, %u : memref<8xf32> to memref<*xf32>
  return
}

// -----

func.func @other_space(%x: memref<8xf32, 3>) {
  // expected-error@below {{a device operation names a memref in a memory space that is neither the host's (none) nor the device's (1); change its type to one of them}}
  linalg.exp ins(%x : memref<8xf32, 3>) outs(%x : memref<8xf32, 3>)
  return
}

// -----

func.func @elements(%x: memref<8xmemref<4xf32>>, %y: memref<8xmemref<4xf32>>) {
  // expected-error@below {{elements of this type have no fixed size in bytes and cannot be moved to the device; lower them to integers or floats first}}
  memref.copy %x, %y : memref<8xmemref<4xf32>> to memref<8xmemref<4xf32>>
  return
}

// -----

// The type of the base says one element; all of them would be used.
func.func @bare_base(%x: memref<64xf32>) {
  %base, %offset, %size, %stride = memref.extract_strided_metadata %x : memref<64xf32> -> memref<f32>, index, index, index
  %all = memref.reinterpret_cast %base to offset: [0], sizes: [64], strides: [1] : memref<f32> to memref<64xf32>
  // expected-error@below {{a device operation reaches a buffer through memref.extract_strided_metadata, which does not say its size; run the offload passes before expand-strided-metadata, or use memref.subview}}
  linalg.exp ins(%all : memref<64xf32>) outs(%all : memref<64xf32>)
  return
}

// -----

// Memory that a program manages by itself has the device's type, or would be copied like any other.
func.func @untyped(%x: memref<8xf32>) {
  // expected-error@below {{gpu.alloc gives a memref that is not device memory by its type; give it the memory space 1, or make it a memref.alloc and let the offload passes copy it}}
  %d = gpu.alloc () : memref<8xf32>
  gpu.dealloc %d : memref<8xf32>
  return
}

// -----

#m = affine_map<(i, j, k) -> (i, k)>
#n = affine_map<(i, j, k) -> (k, j)>
#o = affine_map<(i, j, k) -> (i, j)>
func.func @with_result(%a: memref<2x3xf32>, %b: memref<3x4xf32>, %c: memref<2x4xf32>) {
  // expected-error@below {{a structured operation on memrefs has no results; use its output operand}}
  %r = linalg.contract indexing_maps = [#m, #n, #o] ins(%a, %b : memref<2x3xf32>, memref<3x4xf32>) outs(%c : memref<2x4xf32>) -> memref<2x4xf32>
  return
}

// -----

func.func @open_region(%x: memref<8xf32>) {
  acc.kernel_environment dataOperands(%x : memref<8xf32>) {
    // expected-error@below {{a device operation stands in a region without a terminator; inline the region, or lower the operation that holds it before offload-insert}}
    linalg.exp ins(%x : memref<8xf32>) outs(%x : memref<8xf32>)
  }
  return
}
