#!/bin/sh
# Layers stacked in a loop: the program and the time to schedule it for 8 and for 80 layers of Llama 3 70B's shape,
# the modelled time of 80 over that of the same layers written out, and the measured step of a small stack over
# max(compute, transfers) where both take equally long. Needs python3.
#   bench/loops.sh BIN_DIRECTORY [STEPS]
set -eu
bin=$1
steps=${2:-9}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

write() { # NAME, options of stacked.py
  name=$1
  shift
  python3 models/export/stacked.py "$@" >"$scratch/$name.mlir"
}
schedule() { # NAME BUDGET: the scheduled program, in NAME.out
  "$bin/ho-opt" "$scratch/$1.mlir" -o "$scratch/$1.out" \
    --offload="target=targets/h200-pcie5.mlir remarks=false device-memory=$2"
}
milliseconds() { # NAME BUDGET: the fastest of five
  best=
  for _ in 1 2 3 4 5; do
    begin=$(date +%s%N)
    schedule "$@"
    taken=$((($(date +%s%N) - begin) / 1000000))
    [ -n "$best" ] && [ "$best" -le "$taken" ] || best=$taken
  done
  echo "$best"
}
modelled() { sed -n 's/.*ho\.modelled_time = \([0-9]*\).*/\1/p' "$scratch/$1.out"; }

write short --shape=llama-3-70b --layers=8
write long --shape=llama-3-70b --layers=80
write out --shape=llama-3-70b --layers=80 --unrolled
short_ms=$(milliseconds short 4GiB)
long_ms=$(milliseconds long 4GiB)
short_lines=$(wc -l <"$scratch/short.out")
long_lines=$(wc -l <"$scratch/long.out")

printf '%-10s %14s %14s %8s\n' budget loop_ns written_out_ns ratio
worst=0
for budget in 139GiB 8GiB 2GiB 1500MiB 1000MiB 600MiB; do
  schedule long "$budget"
  schedule out "$budget"
  ratio=$(awk "BEGIN { printf \"%.4f\", $(modelled long) / $(modelled out) }")
  printf '%-10s %14s %14s %8s\n' "$budget" "$(modelled long)" "$(modelled out)" "$ratio"
  worst=$(awk "BEGIN { print ($ratio > $worst) ? $ratio : $worst }")
done

write measured --shape=medium --layers=16
"$bin/ho-compile" "$scratch/measured.mlir" -o "$scratch/measured.so" --device-memory=100% \
  --offload-options="to-device-rate=3e9 to-host-rate=3e9" --variants=resident,reactive 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
"$bin/ho-run" "$scratch/measured.so" --bench-overlap --steps="$steps" --warmup=1 | tee "$scratch/run"
measured=$(sed -n 's/^bench-overlap scheduled_over_bound=\([0-9.]*\).*/\1/p' "$scratch/run")
printf 'bench-loops lines_8=%s lines_80=%s schedule_ms_8=%s schedule_ms_80=%s ' \
  "$short_lines" "$long_lines" "$short_ms" "$long_ms"
printf 'loop_over_written_out_max=%s step_over_bound=%s\n' "$worst" "$measured"
