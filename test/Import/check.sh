#!/bin/sh
# check.sh WORK FORMAT OPTION... : makes a tiny model (FORMAT is gguf or folder), imports, compiles
# and runs it, and compares its logits after each call with those that the model's maker computed.
set -eu
work=$1 format=$2
shift 2
tokens=3,17,95,0,42,42,7,88,61,5
mkdir -p "$work"
model=$work/model
rm -rf "$model"
ho-tiny-model "$@" --tokens=$tokens --expect="$work/expect" "--$format=$model"
# shellcheck disable=SC2086
ho-import "$model" -o "$work/model.mlir" --max-context=32 ${IMPORT:-}
ho-compile "$work/model.mlir" -o "$work/model.so" ${BUDGET:+--device-memory=$BUDGET}
# Prefill in two calls, of four and two tokens; the others one by one.
ho-generate "$work/model.so" "$model" --tokens=$tokens --expect="$work/expect" --prompt=6 --chunk=4 \
  --tolerance=1e-4
