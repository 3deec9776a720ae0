#!/bin/sh
# How good the planner is: the tables of bench/plan, the placement benchmark, and one last line with the figures.
#   bench/plan.sh BIN_DIRECTORY [MINIMALLOC_DIRECTORY]
# The placement instances (id,lower,upper,size tables for a capacity of 1,048,576) and measured times are optional.
set -eu
bin=$1
instances=${2:-../shared/bench/minimalloc}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
results=$scratch/results

table() { # name, command...
  name=$1
  shift
  "$@" >"$scratch/table" || { cat "$scratch/table"; exit 1; }
  grep -v '^result ' "$scratch/table"
  printf '\n'
  sed -n 's/^result //p' "$scratch/table" | tr ' ' '\n' >>"$results"
}

value() { sed -n "s/^$1=//p" "$results" | tail -n 1; }

table exact "$bin/ho-bench-plan" exact bench/optimality/exact.txt
sh bench/instances.sh "$bin" "$scratch/instances"
table models "$bin/ho-bench-plan" models "$scratch/instances"/*.plan
table memory "$bin/ho-bench-plan" memory
table replacement "$bin/ho-bench-plan" replacement
table repeat "$bin/ho-bench-plan" repeat
table scale "$bin/ho-bench-plan" scale

printf 'placement at 1,048,576 bytes within 10 s\n'
solved=0 all=0
for csv in "$instances"/*.csv; do
  [ -f "$csv" ] || continue
  all=$((all + 1))
  begin=$(date +%s.%N)
  verdict=exceeded
  if timeout 10 "$bin/ho-plan" --pack "$csv" --capacity=1048576 >"$scratch/pack" 2>&1; then
    solved=$((solved + 1)) verdict=kept
  fi
  printf '%-24s %-9s %6.2f s\n' "$(basename "$csv")" "$verdict" \
    "$(echo "$begin $(date +%s.%N)" | awk '{print $2 - $1}')"
done
printf '\n'
cat "$results"
printf '\nbench-plan exact_time_mean=%s exact_time_max=%s exact_bytes_mean=%s models_over_bound_mean=%s ' \
  "$(value exact_time_mean)" "$(value exact_time_max)" "$(value exact_bytes_mean)" \
  "$(value models_over_bound_mean)"
printf 'predicted_over_measured_max=%s least_memory_saved_min=%s cosma_bytes_removed_mean=%s ' \
  "${HO_PREDICTED_OVER_MEASURED:-not-measured}" "$(value least_memory_saved_min)" \
  "$(value cosma_bytes_removed_mean)"
printf 'pack_solved=%s/%s plan_100k_seconds=%s scale_10x=%s\n' "$solved" "$all" \
  "$(value plan_100k_seconds)" "$(value scale_10x)"
