#!/bin/sh
# SmolLM2-135M-Instruct with its own weights: greedy tokens and logits against transformers' on the same file, at several shares
# of the resident peak; a decode step against the longer of compute alone and transfer alone; tokens per second beside
# llama.cpp's. What cannot be measured here is said to be not-measured.
#   bench/llm.sh BIN_DIRECTORY MODEL.gguf
# HO_LLAMACPP_PYTHON: a Python that has llama_cpp (llama-cpp-python), for the comparison.
set -eu
bin=$1
model=$2
cd "$(dirname "$0")/.."
reference=models/smollm2-135m-instruct/reference/reference.json
prompts="0 1 2 3 4"
pinned= # before a command: on which processor
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The value of key=... in a file's last line.
value() { sed -n "\$s/.*\<$1=\([^ ]*\).*/\1/p" "$2"; }
calculate() { awk "BEGIN {printf \"$1\", ($2)}"; }

# Goes on from prompt $1 for 64 tokens and compares; the line is in $scratch/line. The rest are options.
generate() {
  index=$1
  shift
  "$bin/ho-compare-generation" --text "$reference" "$index" >"$scratch/prompt"
  # shellcheck disable=SC2086
  $pinned "$bin/ho-run" "$model" --prompt-file="$scratch/prompt" --ignore-end --max-tokens=64 --max-context=128 \
    --max-prompt=16 --format=json --logits="$scratch/logits.npy" "$@" >"$scratch/text" 2>"$scratch/figures" || {
    cat "$scratch/figures" >&2
    return 1
  }
  "$bin/ho-compare-generation" "$reference" "$index" "$scratch/figures" "$scratch/logits.npy" >"$scratch/line"
}

generate 0
resident=$(value resident_peak "$scratch/line")
printf '%s, resident peak of a decode step %s bytes, context 128\n' "$(basename "$model")" "$resident"
format='%-8s %11s %6s %6s %14s %11s %12s %12s\n'
# shellcheck disable=SC2059
printf "$format" share bytes prompt tokens logits_error within peak tokens/s
runs=0 same=0 within=0 error=0
for share in 100 50 25 15; do
  budget=$(calculate %d "$resident * $share / 100")
  for prompt in $prompts; do
    runs=$((runs + 1))
    if ! generate "$prompt" --device-memory="$budget"; then
      # shellcheck disable=SC2059
      printf "$format" "$share%" "$budget" "$prompt" - - no - -
      continue
    fi
    peak=$(calculate %d "$(value prefill_peak "$scratch/line") > $(value decode_peak "$scratch/line") ? \
      $(value prefill_peak "$scratch/line") : $(value decode_peak "$scratch/line")")
    # shellcheck disable=SC2059
    printf "$format" "$share%" "$budget" "$prompt" "$(value equal "$scratch/line")" \
      "$(value logits_error "$scratch/line")" "$(value within "$scratch/line")" "$peak" \
      "$(value tokens_per_second "$scratch/line")"
    [ "$(value same "$scratch/line")" != yes ] || same=$((same + 1))
    [ "$(value within "$scratch/line")" != yes ] || [ "$peak" -gt "$budget" ] || within=$((within + 1))
    error=$(calculate %.3g "$error > $(value logits_error "$scratch/line") ? $error : $(value logits_error "$scratch/line")")
  done
done

# Medians over 63 steps. Compute alone is a step of the program that keeps everything on the device. The plan at half of the
# resident peak is made with that run's profile, and for a link at whose rate its transfers take as long; which bytes it
# moves, and so that rate, follow from a plan for about that rate. Both run in turns; the ratio is the median of theirs.
half=$(calculate %d "$resident / 2")
generate 0 --device-memory="$resident" --profile="$scratch/profile.json"
generate 0 --device-memory="$resident"
rate=$(calculate %.0f "($resident - $half) / $(value compute_seconds "$scratch/line")")
generate 0 --device-memory="$half" --link-rate="$rate" --profile-in="$scratch/profile.json"
bytes=$(value step_bytes "$scratch/line")
: >"$scratch/rounds"
for round in 1 2 3 4 5; do
  generate 0 --device-memory="$resident"
  compute=$(value compute_seconds "$scratch/line")
  [ "$round" != 1 ] || rate=$(calculate %.0f "$bytes / $compute")
  generate 0 --device-memory="$half" --link-rate="$rate" --profile-in="$scratch/profile.json"
  step=$(value step_seconds "$scratch/line")
  transfer=$(calculate %.9f "$(value step_bytes "$scratch/line") / $rate")
  echo "$(calculate %.3f "$step / ($compute > $transfer ? $compute : $transfer)") $step $compute $transfer" \
    >>"$scratch/rounds"
done
sort -n "$scratch/rounds" | sed -n 3p >"$scratch/median"
read -r over step compute transfer <"$scratch/median"
printf 'decode at 50%%: step %.3f ms, compute alone %.3f ms, transfers alone %.3f ms at %.4g bytes/s, over bound %s\n' \
  "$(calculate %.6f "$step * 1000")" "$(calculate %.6f "$compute * 1000")" "$(calculate %.6f "$transfer * 1000")" \
  "$rate" "$over"

# One thread each on one processor, everything resident, the same prompts and 64 tokens, in turns: median steps, without the choice of tokens.
beside=not-measured
if [ -n "${HO_LLAMACPP_PYTHON:-}" ] && "$HO_LLAMACPP_PYTHON" -c 'import llama_cpp' 2>"$scratch/log"; then
  : >"$scratch/rounds"
  pinned='taskset -c 0'
  for prompt in $prompts; do
    generate "$prompt" --device-memory="$resident"
    own=$(value step_seconds "$scratch/line")
    if ! other=$($pinned "$HO_LLAMACPP_PYTHON" bench/llm/llamacpp.py "$model" "$scratch/prompt" 2>"$scratch/log"); then
      tail -n 3 "$scratch/log" >&2
      break
    fi
    echo "$(calculate %.3f "$other / $own") $own $other" >>"$scratch/rounds"
  done
  if [ "$(wc -l <"$scratch/rounds")" = 5 ]; then
    sort -n "$scratch/rounds" | sed -n 3p >"$scratch/median"
    read -r beside own other <"$scratch/median"
    printf 'decode, resident, one thread: %.2f tokens/s, llama.cpp %.2f\n' \
      "$(calculate %.4f "1 / $own")" "$(calculate %.4f "1 / $other")"
  fi
else
  echo 'llama.cpp: skipped, HO_LLAMACPP_PYTHON names no Python with llama_cpp'
fi

# From disk: what bench/disk.sh measures.
sh bench/disk.sh "$bin" >"$scratch/disk" 2>&1 || cat "$scratch/disk" >&2
disk=$(value disk_rate_over_bare "$scratch/disk")
disk=${disk:-not-measured}
printf 'from disk: %s of the rate of the bare disk\n' "$disk"

printf 'bench-llm tokens_equal=%d/%d peak_within_budget=%d/%d logits_max_error=%s decode_over_bound=%s tokens_per_second_over_llamacpp=%s disk_rate_over_bare=%s\n' \
  "$same" "$runs" "$within" "$runs" "$error" "$over" "$beside" "$disk"
[ "$same" = "$runs" ] && [ "$within" = "$runs" ]
