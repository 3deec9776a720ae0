#!/bin/sh
# cuda-outputs.sh PROGRAM FOLDER [OPTION...]: all results of cuda-kernels.mlir.
set -eu
program=$1 folder=$2
shift 2
options=$*
set --
for name in math transposed rows places columns long_rows convolved pooled half_rows brain_scaled double_rows all \
            unrolled product total flipped; do
  set -- "$@" "--output=$name=$folder/$name.npy"
done
ho-run "$program" $options "$@"
set --
for name in transposed columns rows product; do
  set -- "$@" "--output=$name=$folder/dynamic.$name.npy"
done
ho-run "$program" $options --entry=dynamic --dim=x=45,37 --dim=y=37,11 --dim=transposed=37,45 --dim=columns=37 --dim=rows=45 \
  --dim=product=45,11 "$@"
ho-run "$program" $options --entry=ending "--output=out=$folder/ending.npy"
