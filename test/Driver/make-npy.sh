# make-npy.sh HEADER BYTES: a version 1 .npy file with that dictionary and so many zero bytes.
length=$(printf %s "$1" | wc -c)
printf "\\223NUMPY\\001\\0\\$(printf %03o $((length & 255)))\\0"
printf %s "$1"
head -c "$2" /dev/zero
