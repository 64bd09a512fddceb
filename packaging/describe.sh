#!/usr/bin/env bash
# describe.sh FOLDER: writes SHA256SUMS over the packages of the folder, and beside each package a bill of materials in
# CycloneDX: the Debian packages whose files are in it, linked with it, or compiled into it.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/lib.sh"
ensure_packages jq
folder="$(realpath "$1")"
shopt -s nullglob

# Compiled in, or headers only: no file of a package tells.
compiled_in=(fonts-inter bootstrap-icons libboost1.81-dev rapidjson-dev)

# component NAME VERSION PURL
component() {
    jq -nc --arg name "$1" --arg version "$2" --arg purl "$3" \
        '{type: "library", "bom-ref": $purl, name: $name, version: $version, purl: $purl}'
}

# installed NAME…: components of installed Debian packages.
installed() {
    local name version architecture
    while read -r name version architecture; do
        [[ -n "$version" ]] || continue
        component "$name" "$version" "pkg:deb/debian/$name@${version//+/%2B}?arch=$architecture&distro=debian-12"
    done < <(dpkg-query -W -f '${Package} ${Version} ${Architecture}\n' "$@" 2>/dev/null | sort -u)
}

# Packages that bring the libraries which the ELF files of a folder are linked with.
packages_of_libraries() {
    find "$1" -type f -exec sh -c 'head -c 4 "$1" | grep -q ELF' _ {} \; -print0 |
        xargs -0 -r -n1 ldd 2>/dev/null | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | sort -u |
        while read -r library; do
            # The one path or the other is the package's own.
            { dpkg -S "$(realpath "$library")" "$library" 2>/dev/null || true; } | sed -n '1s/:.*//p'
        done | sort -u
}

materials() {
    local unpacked names=()
    case "$1" in
    *.deb | *.rpm | *.tar.gz | *.run)
        unpacked="$(mktemp -d)"
        case "$1" in
        *.deb) dpkg-deb -x "$1" "$unpacked" ;;
        *.rpm) (cd "$unpacked" && rpm2cpio "$1" | cpio -idm --quiet) ;;
        *.tar.gz) tar -C "$unpacked" -xzf "$1" ;;
        *.run) "$1" --noexec --quiet --target "$unpacked" >/dev/null ;;
        esac
        if [[ -f "$(find "$unpacked" -name MATERIALS -print -quit)" ]]; then
            mapfile -t names < <(cat "$(find "$unpacked" -name MATERIALS -print -quit)") # what a portable archive was made of
        else
            mapfile -t names < <(packages_of_libraries "$unpacked")
        fi
        rm -rf "$unpacked"
        installed "${names[@]}" "${compiled_in[@]}"
        ;;
    *.exe)
        installed "${compiled_in[@]}" mingw-w64-x86-64-dev g++-mingw-w64-x86-64-posix
        local qt="${1%.exe}.materials" name version
        while read -r name version; do
            component "$name" "$version" "pkg:deb/debian/$name@${version//+/%2B}?arch=source&distro=debian-12"
        done <"$qt"
        ;;
    esac
}

for package in "$folder"/*.{deb,rpm,tar.gz,run,exe}; do
    bill="$package.cdx.json"
    [[ "$bill" -nt "$package" ]] && continue
    name="$(basename "$package")"
    version="$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$root/CMakeLists.txt")"
    sum="$(sha256sum "$package" | cut -d' ' -f1)"
    materials "$package" | jq -s --arg name "$name" --arg version "$version" --arg sum "$sum" '{
        "$schema": "http://cyclonedx.org/schema/bom-1.4.schema.json", bomFormat: "CycloneDX", specVersion: "1.4", version: 1,
        metadata: {component: {type: "application", "bom-ref": "stonepot", name: "stonepot", version: $version,
            description: $name, licenses: [{license: {id: "MIT"}}], hashes: [{alg: "SHA-256", content: $sum}]}},
        components: unique_by(.purl),
        dependencies: [{ref: "stonepot", dependsOn: [.[].purl] | unique}]}' >"$bill.new"
    if [[ "$(jq '.components | length' "$bill.new")" == 0 ]]; then
        echo "Nothing is known of what $name is made of." >&2
        exit 1
    fi
    mv "$bill.new" "$bill"
done
(cd "$folder" && sha256sum -- *.{deb,rpm,tar.gz,run,exe} >SHA256SUMS)
