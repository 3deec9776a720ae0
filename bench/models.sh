#!/bin/sh
# All models of models/ at several shares of their resident peak: compiled through the `offload` pipeline
# (which ends in offload-verify), run on the host device inside the budget, compared bit for
# bit with the resident run and with PyTorch's own outputs.
#   bench/models.sh BIN_DIRECTORY [MODEL...]
set -eu
bin=$1
shift
cd "$(dirname "$0")/.."
. bench/common.sh
# shellcheck disable=SC2086
[ $# -gt 0 ] || set -- $models

# The value of key=... in the last line of ho-run's report.
value() { sed -n "s/.*[ ^]$1=\([^ ]*\).*/\1/p" "$scratch/last"; }

compile() { # model budget
  "$bin/ho-compile" "models/$1/$1.mlir" -o "$scratch/$1.so" --device-memory="$2" \
    --variants=resident >"$scratch/log" 2>&1
}

runs=0 identical=0 within=0 match=0
format='%-18s %-10s %14s %14s %14s %9s %9s %10s %10s\n'
# shellcheck disable=SC2059
printf "$format" model budget bytes planned measured identical reference step_ms over_bound
for model in "$@"; do
  smallest=
  for share in 30 50 80; do
    name=$share%
    runs=$((runs + 1))
    if ! compile "$model" "$share%"; then
      smallest=$(sed -n 's/.*needs \([0-9]*\) bytes.*smallest budget.*/\1/p' "$scratch/log" | head -n 1)
      name=smallest
      if [ -z "$smallest" ] || ! compile "$model" "$smallest"; then
        cat "$scratch/log" >&2
        printf '%-18s %-10s does not compile\n' "$model" "$share%"
        continue
      fi
    fi
    "$bin/ho-run" "$scratch/$model.so" --check --reference="models/$model/reference" \
      >"$scratch/report" 2>"$scratch/errors" || cat "$scratch/errors" >&2
    tail -n 1 "$scratch/report" >"$scratch/last"
    budget=$(value budget) planned=$(value planned_peak) measured=$(value measured_peak)
    # shellcheck disable=SC2059
    printf "$format" "$model" "$name" "$budget" "$planned" "$measured" "$(value identical)" \
      "$(value match_reference)" "$(value step_ms)" "$(value step_over_bound)"
    [ "$(value identical)" != yes ] || identical=$((identical + 1))
    [ "$(value match_reference)" != yes ] || match=$((match + 1))
    if [ -n "$measured" ] && [ "$measured" -le "$budget" ] && [ "$measured" = "$planned" ]; then
      within=$((within + 1))
    fi
  done
done
printf 'bench-models runs=%d identical=%d within_budget=%d match_reference=%d\n' \
  "$runs" "$identical" "$within" "$match"
[ "$identical" = "$runs" ] && [ "$within" = "$runs" ] && [ "$match" = "$runs" ]
