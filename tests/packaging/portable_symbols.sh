#!/usr/bin/env bash
# The check of the portable archive lets pass what an Ubuntu 22.04 has, and names file and symbol of what it has not.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
check() { packaging/portable/check-symbols.sh "$folder/files" >"$folder/out" 2>"$folder/err"; }

mkdir "$folder/files"
if check; then
    echo "An empty folder passes."
    exit 1
fi

echo 'void open_secret(void *to) { extern long getrandom(void *, unsigned long, unsigned); getrandom(to, 1, 0); }' >"$folder/old.c"
gcc -shared -fPIC -o "$folder/files/libold.so" "$folder/old.c"
check || { cat "$folder/err"; exit 1; }
grep -q '^needs GLIBC_2\.[0-9]*$' "$folder/out"

# arc4random_buf is of glibc 2.36.
echo 'void secret(void *to) { extern void arc4random_buf(void *, unsigned long); arc4random_buf(to, 1); }' >"$folder/new.c"
gcc -shared -fPIC -o "$folder/files/libnew.so" "$folder/new.c"
if check; then
    echo "A library that needs glibc 2.36 passes."
    exit 1
fi
grep -q 'libnew.so asks for arc4random_buf of GLIBC_2.36' "$folder/err"
[[ "$(grep -c 'asks for' "$folder/err")" == 1 ]] || { cat "$folder/err"; exit 1; }
