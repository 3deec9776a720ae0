#!/bin/sh
# Attention in blocks beside attention with all of its scores: smallest budget, planned peak, time of a step, and whether
# the results agree. Two layers of 12 causal heads of 64 over 2048 and 4096 tokens, written here as exporters write
# them; with MODEL.gguf also the prefill of up to 2048 tokens of a language model, whose sizes are known at run time.
#   bench/attention.sh BIN_DIRECTORY [MODEL.gguf]
set -eu
bin=$1
model=${2:-}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# linalg on tensors: HEADS TOKENS SIZE LAYERS
decoder() {
  awk -v heads="$1" -v tokens="$2" -v size="$3" -v layers="$4" '
  function tensor(shape) { return "tensor<" shape "xf32>" }
  function emit(name, text) { print "  %" name " = " text }
  function empty(name, shape) { emit(name, "tensor.empty() : " tensor(shape)) }
  function fill(name, value, shape) {
    empty(name "e", shape)
    emit(name, "linalg.fill ins(%" value " : f32) outs(%" name "e : " tensor(shape) ") -> " tensor(shape))
  }
  function matmul(name, op, a, as, b, bs, shape) {
    fill(name "f", "zero", shape)
    emit(name, op " ins(%" a ", %" b " : " tensor(as) ", " tensor(bs) ") outs(%" name "f : " tensor(shape) ") -> " tensor(shape))
  }
  function transpose(name, from, fs, shape, order) {
    empty(name "e", shape)
    emit(name, "linalg.transpose ins(%" from " : " tensor(fs) ") outs(%" name "e : " tensor(shape) ") permutation = [" order "]")
  }
  # `ins` and `types` are lists; the payload reads %a, %b and %o and defines %r.
  function generic(name, maps, last, ins, types, out, shape, arguments, payload) {
    emit(name, "linalg.generic {indexing_maps = [" maps "], iterator_types = [\"parallel\", \"parallel\", \"" last "\"]} ins(" ins " : " types ") outs(%" out " : " tensor(shape) ") {")
    print "  ^bb0(" arguments ", %o: f32):\n    " payload "\n    linalg.yield %r : f32\n  } -> " tensor(shape)
  }
  BEGIN {
    width = heads * size
    x = tokens "x" width; w = width "x" width; q = heads "x" tokens "x" size; k = heads "x" size "x" tokens
    t = tokens "x" heads "x" size; s = heads "x" tokens "x" tokens; row = heads "x" tokens; row1 = row "x1"
    print "#all = affine_map<(h, q, k) -> (h, q, k)>\n#mask = affine_map<(h, q, k) -> (q, k)>"
    print "#row = affine_map<(h, q, k) -> (h, q)>\n#row1 = affine_map<(h, q, k) -> (h, q, 0)>"
    printf "func.func @main(%%x: %s {ho.name = \"x\", ho.random = array<f64: -1.0, 1.0>}", tensor(x)
    for (l = 0; l < layers; ++l)
      for (i = 1; i <= 4; ++i)
        printf ", %%w%d%d: %s {ho.name = \"w%d%d\", ho.random = array<f64: -0.05, 0.05>}", l, i, tensor(w), l, i
    print ") -> (" tensor(x) " {ho.name = \"y\"}) {"
    emit("zero", "arith.constant 0.0 : f32"); emit("low", "arith.constant 0xFF800000 : f32")
    emit("hidden", "arith.constant -3.40282347E+38 : f32"); emit("scale", "arith.constant 0.125 : f32")
    empty("me", tokens "x" tokens)
    emit("m", "linalg.generic {indexing_maps = [affine_map<(q, k) -> (q, k)>], iterator_types = [\"parallel\", \"parallel\"]} outs(%me : " tensor(tokens "x" tokens) ") {")
    print "  ^bb0(%o: f32):\n    %i = linalg.index 0 : index\n    %j = linalg.index 1 : index\n    %c = arith.cmpi sle, %j, %i : index"
    print "    %r = arith.select %c, %zero, %hidden : f32\n    linalg.yield %r : f32\n  } -> " tensor(tokens "x" tokens)
    from = "x"
    for (l = 0; l < layers; ++l) {
      for (i = 1; i <= 3; ++i) {
        matmul("p" l i, "linalg.matmul", from, x, "w" l i, w, x)
        emit("s" l i, "tensor.expand_shape %p" l i " [[0], [1, 2]] output_shape [" tokens ", " heads ", " size "] : " tensor(x) " into " tensor(t))
        transpose("t" l i, "s" l i, t, i == 2 ? k : q, i == 2 ? "1, 2, 0" : "1, 0, 2")
      }
      matmul("a" l, "linalg.batch_matmul", "t" l 1, q, "t" l 2, k, s)
      empty("e" l, s)
      generic("b" l, "#all, #mask, #all", "parallel", "%a" l ", %m", tensor(s) ", " tensor(tokens "x" tokens), "e" l, s,
              "%a: f32, %b: f32", "%t = arith.mulf %a, %scale : f32\n    %r = arith.addf %t, %b : f32")
      fill("c" l, "low", row)
      generic("d" l, "#all, #row", "reduction", "%b" l, tensor(s), "c" l, row, "%a: f32", "%r = arith.maximumf %a, %o : f32")
      emit("f" l, "tensor.expand_shape %d" l " [[0], [1, 2]] output_shape [" heads ", " tokens ", 1] : " tensor(row) " into " tensor(row1))
      generic("g" l, "#all, #row1, #all", "parallel", "%b" l ", %f" l, tensor(s) ", " tensor(row1), "e" l, s,
              "%a: f32, %b: f32", "%t = arith.subf %a, %b : f32\n    %r = math.exp %t : f32")
      fill("h" l, "zero", row1)
      generic("i" l, "#all, #row1", "reduction", "%g" l, tensor(s), "h" l, row1, "%a: f32", "%r = arith.addf %a, %o : f32")
      generic("j" l, "#all, #row1, #all", "parallel", "%g" l ", %i" l, tensor(s) ", " tensor(row1), "e" l, s,
              "%a: f32, %b: f32", "%r = arith.divf %a, %b : f32")
      matmul("k" l, "linalg.batch_matmul", "j" l, s, "t" l 3, q, q)
      transpose("l" l, "k" l, q, t, "1, 0, 2")
      emit("n" l, "tensor.collapse_shape %l" l " [[0], [1, 2]] : " tensor(t) " into " tensor(x))
      matmul("y" l, "linalg.matmul", "n" l, x, "w" l 4, w, x)
      from = "y" l
    }
    print "  return %" from " : " tensor(x) "\n}"
  }'
}

compile() { # NAME BLOCK OUT, further options
  from=$scratch/$1.mlir block=$2 out=$3
  shift 3
  "$bin/ho-compile" "$from" -o "$out" --offload-options="remarks=false attention-block=$block" "$@"
}
least() { # NAME BLOCK: the largest operation's bytes, of all entries
  "$bin/ho-opt" "$scratch/$1.mlir" -o /dev/null --offload="remarks=false attention-block=$2 device-memory=1KiB" 2>&1 |
    sed -n 's/.*alone needs \([0-9]*\) bytes.*/\1/p' | sort -n | tail -n 1
}
field() { sed -n "\$s/.*\<$1=\([^ ]*\).*/\1/p" "$2"; }

format='%-24s %14s %14s %14s %14s %12s %12s %10s\n'
# shellcheck disable=SC2059
printf "$format" program least_whole least_blocks peak_whole peak_blocks ms_whole ms_blocks results
saved=
beside() { # NAME ENTRY RESULT TOLERANCE, options of ho-run
  name=$1 entry=$2 result=$3 tolerance=$4
  shift 4
  for kind in whole blocks; do
    block=0
    [ $kind = blocks ] || block=-1
    compile "$name" $block "$scratch/$kind.so"
    "$bin/ho-run" "$scratch/$kind.so" --entry="$entry" --warmup=1 --steps=3 --output="$result=$scratch/$kind.npy" "$@" \
      >"$scratch/$kind.txt"
    least "$name" $block >"$scratch/$kind.least"
  done
  equal=no
  if cmp -s "$scratch/whole.npy" "$scratch/blocks.npy"; then
    equal=same
  elif "$bin/ho-compare-npy" "$scratch/whole.npy" "$scratch/blocks.npy" "$tolerance" >"$scratch/compared"; then
    equal=$(sed -n 's/largest difference //p' "$scratch/compared")
  fi
  # shellcheck disable=SC2059
  printf "$format" "$name" "$(cat "$scratch/whole.least")" "$(cat "$scratch/blocks.least")" \
    "$(field planned_peak "$scratch/whole.txt")" "$(field planned_peak "$scratch/blocks.txt")" \
    "$(field step_ms "$scratch/whole.txt")" "$(field step_ms "$scratch/blocks.txt")" "$equal"
  saved="$saved $name=$(awk "BEGIN {printf \"%.3f\", $(cat "$scratch/blocks.least") / $(cat "$scratch/whole.least")}")"
  [ $equal != no ]
}

for tokens in 2048 4096; do
  decoder 12 $tokens 64 2 >"$scratch/decoder-$tokens.mlir"
  beside decoder-$tokens main y 1e-5
done
if [ -n "$model" ]; then
  "$bin/ho-import" "$model" --max-context=2048 --max-prompt=2048 -o "$scratch/prefill-2048.mlir"
  beside prefill-2048 prefill logits 1e-4 --weights="$model"
else
  echo 'prefill-2048: skipped, no model file given'
fi
echo "bench-attention least_over_whole:$saved"
