#!/bin/sh
# What the pipeline `offload` adds to stock bufferization, under half the resident peak or the smallest budget that works:
# - stock_ms, offload_ms: processor time of mlir-opt with a stock pipeline and of ho-opt with `offload`, from reading the
#   model to writing the result, and `added`, what the latter takes more over the former;
# - own_ms, upstream_ms: within the latter, by --mlir-timing, the passes of this project and the upstream passes that the
#   pipeline consists of otherwise, and `own`, the former over the latter.
# Medians of five.
#   bench/compile.sh BIN_DIRECTORY [MODEL...]
set -eu
bin=$1
shift
cd "$(dirname "$0")/.."
llvm=${HO_LLVM_BIN:-/usr/lib/llvm-22/bin}
stock='builtin.module(inline,canonicalize,cse,linalg-fuse-elementwise-ops,canonicalize,cse,eliminate-empty-tensors,one-shot-bufferize{bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map},buffer-results-to-out-params,canonicalize,cse)'
[ $# -gt 0 ] || set -- smollm2-135m bert-base resnet50 vit-b16 mixtral-small gpt2-small-train resnet18-train
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

middle() { sort -n | sed -n 3p; }

# Milliseconds of processor time.
processor() {
  for _ in 1 2 3 4 5; do
    bash -c 'TIMEFORMAT="%U %S"; time "$@" -o /dev/null 2>/dev/null' _ "$@" 2>"$scratch/time"
    awk '{printf "%d\n", 1000 * ($1 + $2)}' "$scratch/time"
  done | middle
}

# The milliseconds of the passes whose names are ours, and of the others.
passes() {
  "$@" --mlir-timing -o /dev/null 2>&1 | awk '
    /^ *-?[0-9.]+ \(/ && !/Parser|Output|Total|Rest|\(A\)|Pipeline/ {
      if (/offload-/) own += $1; else upstream += $1
    }
    END {printf "%d %d\n", 1000 * own, 1000 * upstream}'
}

format='%-18s %-10s %9s %11s %7s %7s %12s %7s\n'
# shellcheck disable=SC2059
printf "$format" model budget stock_ms offload_ms added own_ms upstream_ms own
for model in "$@"; do
  file=models/$model/$model.mlir budget=50%
  offload() { printf 'builtin.module(offload{device-memory=%s})' "$budget"; }
  if ! "$bin/ho-opt" "$file" --pass-pipeline="$(offload)" -o /dev/null 2>"$scratch/err"; then
    budget=$(sed -n 's/.*needs \([0-9]*\) bytes.*smallest budget.*/\1/p' "$scratch/err" | head -n 1)
    [ -n "$budget" ] || { cat "$scratch/err" >&2; exit 1; }
  fi
  of_stock=$(processor "$llvm/mlir-opt" "$file" --pass-pipeline="$stock")
  of_offload=$(processor "$bin/ho-opt" "$file" --pass-pipeline="$(offload)")
  for _ in 1 2 3 4 5; do passes "$bin/ho-opt" "$file" --pass-pipeline="$(offload)"; done >"$scratch/passes"
  own=$(cut -d ' ' -f 1 "$scratch/passes" | middle)
  upstream=$(cut -d ' ' -f 2 "$scratch/passes" | middle)
  # shellcheck disable=SC2059
  printf "$format" "$model" "$budget" "$of_stock" "$of_offload" \
    "$(echo "$of_stock $of_offload" | awk '{printf "%.2f", ($2 - $1) / $1}')" "$own" "$upstream" \
    "$(echo "$own $upstream" | awk '{printf "%.2f", $1 / $2}')"
done
