#!/bin/sh
# A model whose file is larger than the host's memory, run from disk: its rate beside the disk's own. The program
# streams its weights through a device that holds a fraction of them; the model's file is written by this script.
# Before each step the same engine reads the file to nowhere; both are cold (direct reads, or the page cache's
# part of the file dropped). A run from memory, without the limit, says what the results are.
#
# The limit is a cgroup's (v2, where HO_CGROUP or /sys/fs/cgroup has the memory controller and may be written),
# which also counts the page cache. Elsewhere it is RLIMIT_DATA, which stops allocations beside the device, and the most
# that the process had resident, mapped files and the device included, is held against it afterwards.
#   bench/disk.sh BIN_DIRECTORY [STEPS]
# LAYERS, WIDTH (of the square f32 weights), BUDGET (of the device), LIMIT (of the host, in MiB) change the sizes, TMPDIR
# the disk.
set -eu
bin=$1
steps=${2:-9}
layers=${LAYERS:-64} width=${WIDTH:-1536} budget=${BUDGET:-96MiB} limit=${LIMIT:-384}
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
group=
trap 'rm -rf "$scratch"; [ -z "$group" ] || rmdir "$group"' EXIT
trap 'exit 130' INT TERM

fail() {
  [ ! -f "$1" ] || cat "$1" >&2
  printf 'bench/disk.sh: %s\n' "$2" >&2
  exit 1
}

# The value of key=... in the last line of ho-run's report.
value() { sed -n "\$s/.*[ ^]$1=\([^ ]*\).*/\1/p" "$2"; }

make_group() {
  parent=${HO_CGROUP:-/sys/fs/cgroup}
  grep -qw memory "$parent/cgroup.controllers" 2>/dev/null || return 0
  mkdir "$parent/ho-bench-disk-$$" 2>/dev/null || return 0
  group=$parent/ho-bench-disk-$$
  if ! echo $((limit << 20)) 2>/dev/null >"$group/memory.max"; then
    rmdir "$group"
    group=
  fi
}

limited() {
  if [ -n "$group" ]; then
    sh -c 'echo $$ >"$0/cgroup.procs" && exec timeout 900 "$@"' "$group" "$@"
  else
    # The device's memory counts as data, too. OpenBLAS asks again and again for memory that it is refused.
    device=$(numfmt --from=iec-i "${budget%B}")
    (ulimit -d $(((limit << 10) + device / 1024)) && exec timeout 900 "$@")
  fi
}

sh bench/disk/stream.sh "$layers" "$width" >"$scratch/model.mlir"
"$bin/ho-compile" "$scratch/model.mlir" -o "$scratch/model.so" --device-memory="$budget" >"$scratch/log" 2>&1 ||
  fail "$scratch/log" 'the program does not compile'
"$bin/ho-make-weights" "$scratch/model.so" "$scratch/model.safetensors" >"$scratch/log" 2>&1 ||
  fail "$scratch/log" 'no weights'
bytes=$(wc -c <"$scratch/model.safetensors")
[ "$bytes" -gt $((limit << 20)) ] || fail '' "the file of $bytes bytes is not larger than the limit of $limit MiB"
sync "$scratch/model.safetensors"

set -- "$bin/ho-run" "$scratch/model.so" --weights="$scratch/model.safetensors" --require-weights
"$@" --output y="$scratch/memory.npy" >"$scratch/log" 2>&1 || fail "$scratch/log" 'the run from memory failed'
make_group
limited "$@" --output y="$scratch/disk.npy" --weights-from=disk --bench-disk --steps="$steps" --warmup=1 \
  >"$scratch/report" 2>"$scratch/log" || fail "$scratch/log" 'the run from disk failed'

identical=yes within=yes
cmp -s "$scratch/memory.npy" "$scratch/disk.npy" || identical=no
peak=$(value peak_host_memory "$scratch/report")
[ "$peak" -le $((limit << 20)) ] || within=no
sed '$d' "$scratch/report"
printf '%-16s %s MiB by %s\n' 'host limit' "$limit" "$([ -n "$group" ] && echo cgroup || echo RLIMIT_DATA)"
printf 'bench-disk disk_rate_over_bare=%s disk_rate=%s bare_rate=%s identical=%s model_bytes=%s host_limit=%s ' \
  "$(value disk_rate_over_bare "$scratch/report")" "$(value disk_rate "$scratch/report")" \
  "$(value bare_rate "$scratch/report")" "$identical" "$bytes" $((limit << 20))
printf 'peak_host_memory=%s within_limit=%s\n' "$peak" "$within"
[ $identical$within = yesyes ]
