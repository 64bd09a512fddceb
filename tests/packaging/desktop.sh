#!/usr/bin/env bash
# desktop.sh BUILD_FOLDER: desktop entries and AppStream metadata are valid, and name programs and icons that are installed.
set -euo pipefail
made="$1/packaging"

for entry in packaging/linux/app.stonepot.*.desktop; do
    desktop-file-validate "$entry"
    grep -q '^Icon=stonepot$' "$entry"
    grep -q '^Exec=stonepot\( \|$\)' "$entry"
    grep -q "<launchable type=\"desktop-id\">$(basename "$entry")</launchable>" packaging/linux/*.metainfo.xml.in
done
# What a session file may hold is less than what a menu entry must, so only its keys are looked at.
grep -q '^Exec=/usr/bin/stonepot-kiosk$' packaging/linux/stonepot-kiosk.desktop

appstreamcli validate --no-net --explain "$made/linux/app.stonepot.Stonepot.metainfo.xml"
[[ -s "$made/stonepot.svg" && -s "$made/linux/stonepot-256.png" ]]
