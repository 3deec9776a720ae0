#!/bin/sh
# same.sh WORK "RUN OPTION..." MODEL-OPTION... : whether texts that go on together have the tokens that they have alone.
set -eu
work=$1 options=$2
shift 2
mkdir -p "$work"
rm -rf "$work/model" "$work/cache"
export XDG_CACHE_HOME="$work/cache"
ho-tiny-model --architecture=llama --layers=2 --tokens=1 "$@" "--gguf=$work/model"
run() {
  # shellcheck disable=SC2086
  ho-run "$work/model" --tokens --ignore-end --max-context=64 --max-tokens=24 $options "$@" 2>>"$work/log"
}
: >"$work/log"
for prompt in "3 17 95 0 42 42 7 88" "5 6 7" "1"; do
  run --prompt="$prompt"
done >"$work/alone"
run --prompt="3 17 95 0 42 42 7 88" --prompt="5 6 7" --prompt="1" >"$work/together"
cmp "$work/alone" "$work/together" && grep -q "ending=length,length,length .* peak_within_budget=yes" "$work/log" &&
  echo "same tokens"
