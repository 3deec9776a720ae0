#!/bin/sh
# Runs the models with the kernels of a CUDA device on this processor, against PyTorch's results:
#   bench/check-kernels.sh [BUILD [MODEL...]]
set -eu
source=$(cd "$(dirname "$0")/.." && pwd)
build=${1:-$source/build/release}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- $(cd "$source/models" && ls */*.mlir | sed 's,/.*,,')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 matching=0
for model; do
  folder=$source/models/$model
  "$build/bin/ho-compile" "$folder/$model.mlir" --target=cuda --kernels=host \
    --offload-options='mode=resident remarks=false' -o "$work/model.so"
  if "$build/bin/ho-run" "$work/model.so" --reference="$folder/reference" > "$work/log" 2>&1; then
    matching=$((matching + 1))
    printf '%-20s %s\n' "$model" "$(sed -n 's/^reference *//p' "$work/log")"
  else
    failed=$((failed + 1))
    printf '%-20s failed\n' "$model"
    cat "$work/log" >&2
  fi
done
echo "check-kernels match_reference=$matching/$((matching + failed))"
[ "$failed" = 0 ]
