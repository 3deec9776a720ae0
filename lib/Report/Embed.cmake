# cmake -DINPUT=FILE -DOUTPUT=FILE.c -DNAME=IDENTIFIER -P Embed.cmake
# Makes a file into a zero-terminated array of C.
file(READ "${INPUT}" text HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," text "${text}")
file(WRITE "${OUTPUT}" "extern const char ${NAME}[];\nconst char ${NAME}[] = {\n${text}0};\n")
