#!/usr/bin/env bash
# demo_tour.sh PROGRAM: one order played through the demo's real windows on a virtual display.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"

folder="$(mktemp -d)"
start_virtual_display 3286x1080
QT_QPA_PLATFORM=xcb "$1" --demo --tour "$folder"
for picture in login modifiers till payment kitchen orders; do
    if [[ ! -s "$folder/$picture.png" ]]; then
        echo "The tour left no $picture.png" >&2
        exit 1
    fi
done
rm -r "$folder"
