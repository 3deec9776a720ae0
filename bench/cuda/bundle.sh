#!/bin/sh
# Makes the folder for a machine with a GPU and nothing else: programs compiled for CUDA, what runs them, what
# measures, and bench-cuda, which does all of it.
#   bench/cuda/bundle.sh BUILD FOLDER
# BUILD is a build with the compiler. The defaults can be changed by variables, for tests:
#   MODELS, MODEL_BUDGETS    names below models/; shares of the resident peak
#   STACKS, STACK_BUDGETS    SHAPE:LAYERS:BATCH:TOKENS of stack.py, each step by itself
#   PREFILLS                 SHAPE:LAYERS:BATCH:TOKENS:SHARE,SHARE,..., steps that repeat
#   LIMIT                    MiB that the folder may have
#   COMPILE_LIMIT            seconds that a program may take to compile
#   HOST_KERNELS             a folder for the same programs with kernels of this processor
set -eu
build=$(cd "$1" && pwd)
out=$2
cd "$(dirname "$0")/../.."
models=${MODELS-smollm2-135m bert-base resnet50 vit-b16 mixtral-small gpt2-small-train resnet18-train gpu-launch}
model_budgets=${MODEL_BUDGETS-30 50 80}
# At the rates of an H200 behind PCIe 5 compute takes about half as long as the transfer, as long, twice as long.
stacks=${STACKS-llama-3-8b:32:12:512 llama-3-8b:32:24:512 llama-3-8b:32:48:512}
stack_budgets=${STACK_BUDGETS-20 40 60}
# From about the smallest budget that works: what the feed-forward part computes of all tokens.
prefills=${PREFILLS-llama-3-8b:16:1:4096:10,20,30,40,50,60 llama-3-8b:8:1:16384:19,25,30,35,40,60 \
llama-3-8b:4:1:65536:46,52,56,60}
machine=targets/h200-pcie5.mlir
limit=${LIMIT:-48} compile_limit=${COMPILE_LIMIT:-600}

rm -rf "$out.new"
mkdir -p "$out.new/programs" "$out.new/models"
out=$(cd "$out.new" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch" "$out"' EXIT
trap 'exit 130' INT TERM
list=$out/programs.txt
printf '# kind\tname\tbudget\tprogram, or - and the reason\n' >"$list"

fail() { printf 'bundle-cuda: error: %s\n' "$*" >&2; exit 1; }

# INPUT BUDGET PROGRAM OPTION...: another machine's processor runs the host code.
compile() {
  input=$1 budget=$2 program=$3
  shift 3
  set -- "$input" --target=cuda:sm_80 --cpu=x86-64 --device-memory="$budget" \
    --offload-options="target=$machine remarks=false" "$@"
  code=0
  timeout "$compile_limit" "$build/bin/ho-compile" "$@" -o "$out/$program" >"$scratch/log" 2>&1 || code=$?
  [ "$code" != 124 ] || echo "error: it takes longer than $compile_limit seconds to compile" >"$scratch/log"
  [ "$code" = 0 ] || { rm -f "$out/$program".??????; return 1; } # what a killed compiler leaves
  [ -z "${HOST_KERNELS:-}" ] || "$build/bin/ho-compile" "$@" --kernels=host -o "$HOST_KERNELS/$(basename "$program")"
}
# What the operations need, and beside that the library of matrix products.
smallest() {
  sed -n '/smallest budget/ {s/.*beside \([0-9]*\) bytes.*needs \([0-9]*\) bytes.*/\1 \2/p; t
    s/.*needs \([0-9]*\) bytes.*/\1/p}' "$scratch/log" | awk '{print $1 + $2; exit}'
}
reason() { sed -n 's/.*error: //p' "$scratch/log" | head -n 1 | cut -c 1-200; }
note() { printf '%s\t%s\t%s\t%s\n' "$@" >>"$list"; }

# KIND NAME INPUT SHARE OPTION...: where the share is too small, once the smallest budget that works.
add() {
  kind=$1 name=$2 input=$3 share=$4
  shift 4
  program=programs/$kind-$name-$share.so
  if compile "$input" "$share%" "$program" "$@"; then
    note "$kind" "$name" "$share%" "$program"
    return
  fi
  bytes=$(smallest) why=$(reason)
  if [ -z "$bytes" ] || [ "$kind" = prefill ]; then
    note "$kind" "$name" "$share%" "- ${why:-does not compile}"
  elif [ ! -f "$out/programs/$kind-$name-smallest.so" ]; then
    compile "$input" "$bytes" "programs/$kind-$name-smallest.so" "$@" || fail "$name: $(cat "$scratch/log")"
    note "$kind" "$name" smallest "programs/$kind-$name-smallest.so"
  fi
}

for model in $models; do
  mkdir -p "$out/models/$model"
  cp -r "models/$model/reference" "$out/models/$model/"
  for share in $model_budgets; do
    add model "$model" "models/$model/$model.mlir" "$share" --variants=resident
  done
done

# SHAPE:LAYERS:BATCH:TOKENS
write_stack() {
  IFS=: read -r shape layers batch tokens rest <<END
$1
END
  name=$shape-l$layers-b$batch-t$tokens
  python3 bench/cuda/stack.py --shape="$shape" --layers="$layers" --batch="$batch" --tokens="$tokens" \
    >"$scratch/stack.mlir"
}
for stack in $stacks; do
  write_stack "$stack"
  for share in $stack_budgets; do
    add stack "$name" "$scratch/stack.mlir" "$share" --variants=resident
  done
done
for prefill in $prefills; do
  write_stack "$prefill"
  for share in 100 $(printf %s "$rest" | tr , ' '); do
    add prefill "$name" "$scratch/stack.mlir" "$share" --repeat
    # A smaller budget takes no less time.
    ! grep -q 'takes longer' "$scratch/log" || break
  done
done

# Programs, and of the system's libraries those that every Linux does not have.
cmake --install "$build" --component bundle --prefix "$out" >"$scratch/log" 2>&1 || fail "$(cat "$scratch/log")"
cp bench/cuda/bench-cuda bench/cuda/pytorch.py "$out/"
common='^(linux-vdso|ld-linux.*|libc|libm|libdl|libpthread|librt|libgcc_s)\.so'
needed() { # FILE: name and place of each library that it is linked with
  env -i ldd "$1" | sed -n 's/^[[:space:]]*\([^ ]*\) => \(.*\) (0x.*/\1 \2/p; s/^[[:space:]]*\([^ ]*\) => not found/\1 -/p'
}
binaries() { find "$out/bin" "$out/lib" "$out/programs" -type f; }
binaries >"$scratch/binaries"
while read -r file; do
  needed "$file"
done <"$scratch/binaries" | sort -u | while read -r library place; do
  case $place in "$out"/* | -) continue ;; esac
  printf '%s\n' "$library" | grep -Eq "$common" || cp -L "$place" "$out/lib/$library"
done

# Nothing may be looked for elsewhere.
binaries >"$scratch/binaries"
while read -r file; do
  needed "$file" | while read -r library place; do
    case $place in "$out"/*) continue ;; esac
    printf '%s\n' "$library" | grep -Eq "$common" && [ "$place" != - ] || echo "$file needs $library"
  done
done <"$scratch/binaries" >"$scratch/foreign"
[ ! -s "$scratch/foreign" ] || fail "$(head -n 5 "$scratch/foreign")"
glibc=$(xargs objdump -T <"$scratch/binaries" 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -Vu | tail -n 1)
sed -e "s/@GLIBC@/${glibc#GLIBC_}/" -e "s/@MACHINE@/$(basename "$machine" .mlir)/" bench/cuda/README.bundle.md >"$out/README.md"
size=$(du -sb "$out" | cut -f 1)
[ "$size" -le $((limit << 20)) ] || fail "the folder has $size bytes, more than $limit MiB"

final=${2%/}
rm -rf "$final"
mv "$out" "$final"
printf 'bundle-cuda folder=%s bytes=%s programs=%s not_compiled=%s glibc=%s\n' "$final" "$size" \
  "$(grep -c 'programs/' "$final/programs.txt")" "$(grep -c '	- ' "$final/programs.txt")" "${glibc#GLIBC_}"
