#!/bin/sh
# The planning problems of the real models, as text: each model goes through the `offload` pipeline and leaves the
# problem of its main block as FOLDER/MODEL.plan.
#   bench/instances.sh BIN_DIRECTORY FOLDER [MODEL...]
set -eu
bin=$1
folder=$2
shift 2
cd "$(dirname "$0")/.."
. bench/common.sh
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $models
mkdir -p "$folder"
for model in "$@"; do
  rm -rf "$scratch/blocks"
  mkdir "$scratch/blocks"
  "$bin/ho-opt" "models/$model/$model.mlir" \
    --pass-pipeline="builtin.module(offload{instances=$scratch/blocks remarks=false})" \
    -o /dev/null 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
  # Inner blocks are planned by themselves; the largest problem is the model's.
  largest=$(ls -S "$scratch/blocks" | head -n 1)
  mv "$scratch/blocks/$largest" "$folder/$model.plan"
done
