#!/bin/sh
# The step time that the planner's timeline predicts, over what ho-run measures. Each model at half its resident
# peak (or the smallest budget that works), once with the link as fast as memory allows and once at the rate at
# which a step's transfers take as long as its compute. A round plans with the profile of the run before and runs
# that plan, which measures the profile for the next round. So a machine whose speed drifts makes one round's ratio
# too small and another's too large, and their geometric mean, which is what counts, hardly moves.
#   bench/prediction.sh BIN_DIRECTORY [MODEL...]
# HO_ROUNDS (3) and HO_SECONDS (3), of each run, may be set.
set -eu
bin=$1
shift
cd "$(dirname "$0")/.."
. bench/common.sh
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $models
rounds=${HO_ROUNDS:-3}
seconds=${HO_SECONDS:-3}
steps=3

value() { sed -n "s/^[[:space:]]*\"$1\":[[:space:]]*\([^,]*\),*$/\1/p" "$scratch/report"; }
fail() {
  cat "$scratch/log" >&2
  exit 1
}

compile() { # model output option...
  model=$1 output=$2
  shift 2
  "$bin/ho-compile" "models/$model/$model.mlir" -o "$scratch/$output.so" --device-memory="$budget" \
    "$@" >"$scratch/log" 2>&1
}

run() { # program option...
  program=$1
  shift
  "$bin/ho-run" "$scratch/$program.so" --warmup=2 --steps="$steps" --format=json "$@" \
    >"$scratch/report" 2>"$scratch/log" || fail
}

# The budget, and a first plan at it.
prepare() { # model
  budget=50%
  compile "$1" first && return
  budget=$(sed -n 's/.*needs \([0-9]*\) bytes.*smallest budget.*/\1/p' "$scratch/log" | head -n 1)
  if [ -z "$budget" ] || ! compile "$1" first; then fail; fi
}

# Short steps are disturbed by less, and vary by more: there are more of them, always odd.
choose_steps() {
  steps=3
  run first
  steps=$(value step_ms | awk -v s="$seconds" '{n = int(s * 1000 / $1); n = n < 5 ? 5 : n > 501 ? 501 : n
    print n - 1 + n % 2}')
}

# The larger direction's bytes in the time of compute.
balanced_rate() {
  run first
  printf '%s %s %s\n' "$(value bytes_to_device)" "$(value bytes_to_host)" "$(value compute_ms)" |
    awk '{bytes = $1 > $2 ? $1 : $2; printf "%.0f", (bytes > 4096 ? bytes : 4096) * 1000 / $3}'
}

# Appends "predicted measured".
round() { # model link-options...
  model=$1
  shift
  compile "$model" planned --profile-in="$scratch/profile.json" || fail
  run planned "$@" --profile="$scratch/profile.json"
  printf '%s %s\n' "$(value modelled_ms)" "$(value step_ms)" >>"$scratch/rounds"
}

measure() { # model link-options...
  : >"$scratch/rounds"
  model=$1
  shift
  run first "$@" --profile="$scratch/profile.json"
  for _ in $(seq "$rounds"); do round "$model" "$@"; done
  awk '{p += log($1); m += log($2)} END {
    printf "%.3f %.3f %.3f", exp(p / NR), exp(m / NR), exp((p - m) / NR)}' "$scratch/rounds"
}

row() {
  # shellcheck disable=SC2059
  printf '%-18s %-10s %14s %14s %14s %10s\n' "$@"
}

row model budget link_bytes/s predicted_ms measured_ms ratio
for name in "$@"; do
  prepare "$name"
  choose_steps
  rate=$(balanced_rate)
  figures=$(measure "$name")
  # shellcheck disable=SC2086
  row "$name" "$budget" memory $figures | tee -a "$scratch/table"
  compile "$name" first --offload-options="to-device-rate=$rate to-host-rate=$rate" || fail
  figures=$(measure "$name" --link-rate="$rate")
  # shellcheck disable=SC2086
  row "$name" "$budget" "$rate" $figures | tee -a "$scratch/table"
done
awk '{d = $6 > 1 ? $6 : 1 / $6; if (d > max) max = d}
  END {printf "bench-prediction predicted_over_measured_max=%.3f\n", max}' "$scratch/table"
