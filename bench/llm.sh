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
  "$bin/ho-run" "$model" --prompt-file="$scratch/prompt" --ignore-end --max-tokens=64 --max-context=128 \
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

# Medians over 63 steps. Compute alone is a step of the resident program without its stalls; the link's rate is what makes the transfers of the plan at
# half of the resident peak take as long.
half=$(calculate %d "$resident / 2")
generate 0 --variant=resident
compute=$(value compute_seconds "$scratch/line")
generate 0 --device-memory="$half"
rate=$(calculate %.0f "$(value step_bytes "$scratch/line") / $compute")
over=not-measured
if [ "$rate" -gt 0 ]; then
  generate 0 --device-memory="$half" --link-rate="$rate"
  over=$(calculate %.3f "$(value step_seconds "$scratch/line") / $compute")
  printf 'decode at 50%%: step %.3f ms, compute alone %.3f ms, transfers at %.4g bytes/s as long, over bound %s\n' \
    "$(calculate %.6f "$(value step_seconds "$scratch/line") * 1000")" "$(calculate %.6f "$compute * 1000")" \
    "$rate" "$over"
fi

# One thread each, everything resident, the same prompt and 64 tokens.
beside=not-measured
if [ -n "${HO_LLAMACPP_PYTHON:-}" ] && "$HO_LLAMACPP_PYTHON" -c 'import llama_cpp' 2>"$scratch/log"; then
  OPENBLAS_NUM_THREADS=1 generate 0
  own=$(value tokens_per_second "$scratch/line")
  other=$("$HO_LLAMACPP_PYTHON" bench/llm/llamacpp.py "$model" "$scratch/prompt" 2>"$scratch/log") || other=
  if [ -n "$other" ]; then
    beside=$(calculate %.3f "$own / $other")
    printf 'decode, resident, one thread: %s tokens/s, llama.cpp %s\n' "$own" "$other"
  else
    tail -n 3 "$scratch/log" >&2
  fi
else
  echo 'llama.cpp: skipped, HO_LLAMACPP_PYTHON names no Python with llama_cpp'
fi

printf 'bench-llm tokens_equal=%d/%d peak_within_budget=%d/%d logits_max_error=%s decode_over_bound=%s tokens_per_second_over_llamacpp=%s disk_rate_over_bare=%s\n' \
  "$same" "$runs" "$within" "$runs" "$error" "$over" "$beside" not-measured
[ "$same" = "$runs" ] && [ "$within" = "$runs" ]
