#!/bin/sh
# How much of the transfer hides behind compute: the link is set so that a step's transfers take as long as its
# compute, then the scheduled and the reactive form of the same program alternate in one process.
#   bench/overlap.sh BIN_DIRECTORY [STEPS]
set -eu
bin=$1
steps=${2:-9}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$bin/ho-compile" models/vit-b16/vit-b16.mlir -o "$scratch/model.so" --device-memory=50% \
  --variants=resident,reactive 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
"$bin/ho-run" "$scratch/model.so" --bench-overlap --steps="$steps" --warmup=1
