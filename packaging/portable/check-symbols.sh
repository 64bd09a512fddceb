#!/usr/bin/env bash
# check-symbols.sh FOLDER: prints the newest versions of the C and C++ libraries that the programs and libraries of the folder
# ask for, and fails, naming file and symbol, when Ubuntu 22.04 has not got them.
set -euo pipefail

# glibc 2.35, and the libstdc++ and libgcc of GCC 12.
declare -A newest=([GLIBC]=2.35 [GLIBCXX]=3.4.30 [CXXABI]=1.3.13 [GCC]=12.0.0)

# One line for each symbol that is asked for: FILE SYMBOL FAMILY VERSION
asked="$(find "$1" -type f -exec sh -c 'head -c 4 "$1" | grep -q ELF' _ {} \; -print0 | xargs -0 -r objdump -T 2>/dev/null |
    awk '/file format/ { sub(/:$/, "", $1); file = $1 }
        $0 ~ /\*UND\*/ && match($0, /(GLIBC|GLIBCXX|CXXABI|GCC)_[0-9.]+/) {
            version = substr($0, RSTART, RLENGTH); at = index(version, "_")
            print file, $NF, substr(version, 1, at - 1), substr(version, at + 1)
        }' | sort -u)"
if [[ -z "$asked" ]]; then
    echo "No program is in $1" >&2
    exit 1
fi

too_new=0
for family in GLIBC GLIBCXX CXXABI GCC; do
    versions="$(awk -v family="$family" '$3 == family { print $4 }' <<<"$asked" | sort -Vu)"
    [[ -n "$versions" ]] || continue
    echo "needs ${family}_$(tail -n 1 <<<"$versions")"
    while read -r version; do
        if [[ "$(printf '%s\n' "$version" "${newest[$family]}" | sort -V | tail -n 1)" != "${newest[$family]}" ]]; then
            awk -v family="$family" -v version="$version" '$3 == family && $4 == version {
                print $1 " asks for " $2 " of " family "_" version }' <<<"$asked" >&2
            too_new=1
        fi
    done <<<"$versions"
done
exit "$too_new"
