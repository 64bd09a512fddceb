#!/usr/bin/env bash
# build.sh FOLDER: cross-builds the programs for Windows and puts the installer into the folder.
# With a Qt that has no WebSockets (see build-qt.sh) the installer's name says so: …-http-only-setup.exe.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"
folder="$(realpath -m "$1")"
ensure_packages "${build_packages[@]}" "${windows_packages[@]}"

STONEPOT_WINDOWS_QT="$("$root/packaging/windows/build-qt.sh")"
export STONEPOT_WINDOWS_QT
websockets=ON
[[ -e "$STONEPOT_WINDOWS_QT/lib/cmake/Qt6WebSockets/Qt6WebSocketsConfig.cmake" ]] || websockets=OFF

cmake --preset windows -S "$root" -DSTONEPOT_WEBSOCKETS="$websockets"
cmake --build "$root/build/windows"
rm -rf "$root/build/windows/packages"
(cd "$root/build/windows" && cpack --config CPackConfig.cmake)
mkdir -p "$folder"
for installer in "$root"/build/windows/packages/*.exe; do
    cp "$installer" "$folder/"
    cp "$STONEPOT_WINDOWS_QT/MATERIALS" "$folder/$(basename "${installer%.exe}").materials"
    size="$(stat -c %s "$installer")"
    if ((size >= 60 * 1024 * 1024)); then
        echo "$(basename "$installer") has $size bytes: more than 60 MB" >&2
        exit 1
    fi
    echo "$(basename "$installer"): $size bytes"
done
if [[ "$websockets" == OFF ]]; then
    echo "*** HTTP ONLY: this installer has no hub and no WebSockets. It is for trying an installation." >&2
fi
