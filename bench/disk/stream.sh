#!/bin/sh
# A program whose weights are used once and in turn: y = x * W0 * ... * Wn-1, all square.
#   bench/disk/stream.sh LAYERS WIDTH [ROWS]
exec awk -v layers="$1" -v width="$2" -v rows="${3:-8}" 'BEGIN {
  x = "tensor<" rows "x" width "xf32>"
  w = "tensor<" width "x" width "xf32>"
  bound = sqrt(3 / width) # keeps the size of what passes through
  printf "func.func @main(%%x: %s {ho.name = \"x\"}", x
  for (i = 0; i < layers; ++i)
    printf ",\n    %%w%d: %s {ho.name = \"layer.%d.weight\", ho.random = array<f64: %.6e, %.6e>}",
      i, w, i, -bound, bound
  printf ")\n    -> (%s {ho.name = \"y\"}) {\n", x
  print "  %zero = arith.constant 0.0 : f32"
  print "  %empty = tensor.empty() : " x
  value = "%x"
  for (i = 0; i < layers; ++i) {
    print "  %f" i " = linalg.fill ins(%zero : f32) outs(%empty : " x ") -> " x
    print "  %y" i " = linalg.matmul ins(" value ", %w" i " : " x ", " w ") outs(%f" i " : " x ") -> " x
    value = "%y" i
  }
  print "  return " value " : " x "\n}"
}'
