# make-safetensors.sh HEADER BYTES: a safetensors file with that header and so many zero bytes.
length=$(printf %s "$1" | wc -c)
printf "\\$(printf %03o $((length & 255)))\\$(printf %03o $((length >> 8)))\\0\\0\\0\\0\\0\\0"
printf %s "$1"
head -c "$2" /dev/zero
