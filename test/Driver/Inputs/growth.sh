# growth.sh FEW MANY ARGUMENT...: whether ho-run ARGUMENT... peaks at most 2 MiB higher, and what the cache takes, in MANY steps
# than in FEW. CACHE_ROW is the bytes of a position.
set -eu
few_steps=$1 many_steps=$2
shift 2
peak() {
  steps=$1
  shift
  ho-run "$@" --prompt=xyz --ignore-end --format=json --max-tokens="$steps" 2>&1 >/dev/null |
    sed -n 's/.*"host_peak":\([0-9]*\).*"decode":{"steps":\([0-9]*\),.*/\1 \2/p'
}
few=$(peak "$few_steps" "$@")
many=$(peak "$many_steps" "$@")
echo "few: $few, many: $many"
[ "${many#* }" = $((many_steps - 1)) ]
[ $((${many% *} - ${few% *})) -lt $((2097152 + ${CACHE_ROW:-32} * many_steps)) ] && echo constant
