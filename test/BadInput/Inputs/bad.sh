# usage: bad.sh TEST FOLDER PREFIX COMMAND...
# Runs COMMAND with `-o OUTPUT`. It must fail with exit code 1 or 2 (not by a signal), say one error, which
# PREFIX in TEST describes, print nothing on standard output, and write no file. An old file stays as it was, or is
# gone, as MLIR's tools have it.
set -u
test=$1 folder=$2 prefix=$3
shift 3
rm -rf "$folder.dir"
mkdir "$folder.dir"
fail() { echo "bad.sh: $*: $command" >&2; cat "$folder.dir/err" >&2; exit 1; }

run() {
  command="$*"
  status=0
  "$@" -o "$output" >"$folder.dir/out" 2>"$folder.dir/err" || status=$?
  [ $status = 1 ] || [ $status = 2 ] || fail "exit code $status"
  [ ! -s "$folder.dir/out" ] || fail "standard output is not empty"
  lines=$(grep -c 'error:\|^ho-[a-z]*: [^s]' "$folder.dir/err")
  [ "$lines" = 1 ] || fail "$lines errors"
  FileCheck "$test" --check-prefix="$prefix" --input-file="$folder.dir/err" || fail "another message"
}

output=$folder.dir/new
run "$@"
output=$folder.dir/old
echo old >"$output"
run "$@"
[ ! -e "$output" ] || [ "$(cat "$output")" = old ] || fail "a file is left"
rm -f "$output"
[ "$(cd "$folder.dir" && echo *)" = "err out" ] || fail "files are left: $(ls "$folder.dir")"
