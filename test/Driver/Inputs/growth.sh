# growth.sh MODEL PROGRAM FEW MANY: whether a run of MANY steps peaks at most 2 MiB above one of FEW.
set -eu
peak() {
  ho-run "$1" --program="$2" --prompt=xyz --ignore-end --format=json --max-tokens="$3" 2>&1 >/dev/null |
    sed -n 's/.*"host_peak":\([0-9]*\).*"decode":{"steps":\([0-9]*\),.*/\1 \2/p'
}
few=$(peak "$1" "$2" "$3")
many=$(peak "$1" "$2" "$4")
echo "few: $few, many: $many"
[ "${many#* }" = $(($4 - 1)) ]
[ $((${many% *} - ${few% *})) -lt 2097152 ] && echo constant
