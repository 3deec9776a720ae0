#!/bin/sh
# Stands for the bundle's ho-run: the fake driver takes the kernels of each program from the folder KERNELS.
for argument in "$@"; do
  case $argument in *.so)
    kernels=$KERNELS/$(basename "$argument")
    [ ! -f "$kernels" ] || export HO_FAKE_CUDA_KERNELS="$kernels" ;;
  esac
done
exec "$(dirname "$0")/ho-run.real" "$@"
