#!/bin/sh
# usage: check-tools.sh BUILD MLIR-OPT OUTPUT FILE-OR-FOLDER...
# Takes .mlir files, of one program each, through ho-opt and through the stock mlir-opt with the plugin, whose
# outputs, messages and exit statuses are to be the same, and through ho-compile for both targets, which either writes a
# library and succeeds or says why and writes nothing. Names what differs; the last line counts.
set -u
build=$1 mlir_opt=$2 output=$3
shift 3
mkdir -p "$output"
programs=0 same=0 compiled=0 refused=0 defects=0

defect() {
  defects=$((defects + 1))
  printf 'defect\t%s\t%s\n' "$1" "$2"
}

compare() {
  "$build/bin/ho-opt" "$1" --pass-pipeline="$pipeline" >"$output/ours" 2>"$output/ours.log"
  ours=$?
  "$mlir_opt" --load-pass-plugin="$build/lib/libHyperOffload.so" "$1" --pass-pipeline="$pipeline" \
    >"$output/stock" 2>"$output/stock.log"
  stock=$?
  [ "$ours" = "$stock" ] || { defect "$1" "ho-opt exits with $ours, mlir-opt with $stock"; return; }
  if cmp -s "$output/ours" "$output/stock" && cmp -s "$output/ours.log" "$output/stock.log"; then
    same=$((same + 1))
  else
    defect "$1" 'ho-opt and mlir-opt print different things'
  fi
}

compile() {
  rm -f "$output/program.so"*
  timeout 300 "$build/bin/ho-compile" "$1" --offload-options=bound=64 "--target=$2" \
    -o "$output/program.so" >"$output/log" 2>&1
  status=$?
  if [ "$status" = 0 ] && [ -s "$output/program.so" ]; then
    compiled=$((compiled + 1))
  elif [ "$status" = 1 ] && grep -q 'error:\|ho-compile:' "$output/log" &&
    ! ls "$output/program.so"* >"$output/list" 2>&1; then
    refused=$((refused + 1))
  else
    defect "$1" "ho-compile --target=$2 exits with $status: $(grep -v remark "$output/log" | head -n 1)"
  fi
}

pipeline='builtin.module(offload{bound=64 device-memory=60%})'
find "$@" -name '*.mlir' | sort >"$output/programs"
while read -r program; do
  programs=$((programs + 1))
  compare "$program"
  compile "$program" host
  compile "$program" cuda:sm_90
done <"$output/programs"
printf 'check-tools programs=%d same=%d compiled=%d refused=%d defects=%d\n' "$programs" "$same" \
  "$compiled" "$refused" "$defects"
[ "$defects" = 0 ]
