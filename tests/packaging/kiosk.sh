#!/usr/bin/env bash
# The kiosk session starts its program again when it ends, hands it the options and settings that its file then has, and ends with it.
set -euo pipefail
folder="$(mktemp -d)"
session=""
trap '[[ -z "$session" ]] || kill "$session" 2>/dev/null || true; rm -rf "$folder"' EXIT
mkfifo "$folder/starts" "$folder/go"
exec 3<>"$folder/starts" 4<>"$folder/go"
cat >"$folder/program" <<EOF
#!/bin/sh
echo "\$STONEPOT_BACKEND_URL \$*" >"$folder/starts"
read -r go <"$folder/go"
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
starts=0
for options in "--fullscreen --kds" "--fullscreen --kds" "--fullscreen --board"; do
    read -r -t 30 -u 3 start
    [[ "$start" == "hub:3001 $options" ]] || { echo "started with: $start"; exit 1; }
    # While the second one runs, the file changes for the third, which stays.
    ((++starts < 2)) || sed -i 's/--kds/--board/' "$folder/kiosk.conf"
    ((starts == 3)) || echo >&4
done
kill -TERM "$session"
wait "$session"
grep -q 'ended with status 1; starting it again in 1 s' "$folder/log"
grep -q 'starting it again in 2 s' "$folder/log"
