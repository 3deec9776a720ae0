#!/bin/sh
# Places the requests of every table in a folder, each named NAME.CAPACITY.csv, within its capacity,
# and checks the outcome. The tables are the hard ones of google/minimalloc, which are not in this
# repository.
#   bench/pack.sh BIN_DIRECTORY [FOLDER]
set -eu
bin=$(cd "$1" && pwd)
folder=${2:-$(dirname "$0")/../../shared/bench/minimalloc}
set -- "$folder"/*.csv
if [ ! -e "$1" ]; then
  echo "skipped: no tables in $folder"
  exit 0
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Succeeds if nothing in the table overlaps or reaches above the capacity.
check() {
  awk -F, -v capacity="$2" '
    NR > 1 {
      for (i = 2; i < NR; ++i)
        if ($2 < end[i] && begin[i] < $3 && $5 < top[i] && offset[i] < $5 + $4) exit 1
      begin[NR] = $2; end[NR] = $3; offset[NR] = $5; top[NR] = $5 + $4
      if (top[NR] > capacity) exit 1
    }' "$1"
}

solved=0
for table; do
  name=$(basename "$table" .csv)
  capacity=${name##*.}
  outcome=unsolved
  start=$(date +%s.%N)
  if "$bin/ho-plan" --pack "$table" --capacity="$capacity" -o "$scratch/out.csv" \
    >"$scratch/log" 2>&1; then
    outcome=wrong
  fi
  seconds=$(echo "$(date +%s.%N) $start" | awk '{printf "%.3f", $1 - $2}')
  if [ $outcome = wrong ] && check "$scratch/out.csv" "$capacity"; then
    outcome=solved
    solved=$((solved + 1))
  fi
  height=$(awk '$1 == "height" {print $2}' "$scratch/log")
  echo "$name $outcome height=$height seconds=$seconds"
done
echo "pack_solved=$solved/$#"
