#!/usr/bin/env bash
# The kiosk session starts its program again when it ends, hands it the options and settings of its file, and ends with it.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkfifo "$folder/starts"
exec 3<>"$folder/starts"
cat >"$folder/program" <<EOF
#!/bin/sh
echo "\$STONEPOT_BACKEND_URL \$*" >"$folder/starts"
[ "\$1" = --stay ] && exec sleep 60
exit 1
EOF
chmod +x "$folder/program"
cat >"$folder/kiosk.conf" <<EOF
STONEPOT_KIOSK_PROGRAM="$folder/program"
STONEPOT_KIOSK_OPTIONS="--fullscreen --kds"
STONEPOT_BACKEND_URL="hub:3001"
EOF
mkdir "$folder/bin" # no window manager, no display
for tool in sh date sleep; do
    ln -s "$(command -v "$tool")" "$folder/bin/$tool"
done

PATH="$folder/bin" STONEPOT_KIOSK_CONF="$folder/kiosk.conf" sh packaging/linux/stonepot-kiosk 2>"$folder/log" &
session=$!
for run in 1 2 3; do
    read -r -t 30 -u 3 start
    [[ "$start" == "hub:3001 --fullscreen --kds" ]] || { echo "start $run: $start"; exit 1; }
done
kill -TERM "$session"
wait "$session"
grep -q 'ended with status 1; starting it again in 1 s' "$folder/log"
grep -q 'starting it again in 2 s' "$folder/log"
