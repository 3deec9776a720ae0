#!/bin/sh
# A language model, a lone ho-run and tools for it that write down how often they are called.
#   counted-tools.sh FOLDER LIBRARY
# FOLDER becomes m.gguf, alone/ho-run, bin/ho-import, bin/ho-compile (which takes SLOW seconds and
# gives LIBRARY) and an empty tmp; the tools write to FOLDER/log.
set -eu
rm -rf "$1"
mkdir -p "$1/bin" "$1/alone" "$1/tmp"
ho-make-language-model "$1/m.gguf"
cp "$(command -v ho-run)" "$1/alone/"
cat > "$1/bin/ho-import" << END
#!/bin/sh
echo "\$1 \$4" > \$3
echo import \$4 >> $1/log
END
cat > "$1/bin/ho-compile" << END
#!/bin/sh
echo compile \$4 \$5 >> $1/log
sleep \${SLOW:-0}
cp $2 \$3
END
chmod +x "$1/bin/ho-import" "$1/bin/ho-compile"
