#!/usr/bin/env bash
# The user's unit of a screen is what systemd takes, and its program is started again after a crash and not after its own end.
# The second is tried with a user's real manager where one runs; elsewhere the unit's lines must say it.
set -euo pipefail
unit=packaging/linux/stonepot-screen.service
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

says() { grep -qx "$1" "$unit" || { echo "The unit does not say $1"; exit 1; }; }
says 'Restart=on-failure'
says 'RestartSec=1'
says 'StartLimitIntervalSec=0'
says 'WantedBy=graphical-session.target'

cat >"$folder/stonepot" <<EOF
#!/bin/sh
echo "\$\$ \$STONEPOT_BACKEND_URL \$*" >>"$folder/starts"
exec sleep 60
EOF
chmod +x "$folder/stonepot"
cat >"$folder/kiosk.conf" <<EOF
STONEPOT_KIOSK_OPTIONS="--fullscreen --kds --station grill"
STONEPOT_BACKEND_URL="hub:3001"
EOF
name="stonepot-screen-test-$$.service"
sed -e "s#^ExecStart=/usr/bin/stonepot#ExecStart=$folder/stonepot#" -e "s#/etc/stonepot/kiosk.conf#$folder/kiosk.conf#" \
    "$unit" >"$folder/$name"
if command -v systemd-analyze >/dev/null; then
    export XDG_RUNTIME_DIR="${XDG_RUNTIME_DIR:-$folder}"
    systemd-analyze verify --user --man=no "$folder/$name" 2>"$folder/verify" || { cat "$folder/verify"; exit 1; }
    grep "$name" "$folder/verify" && exit 1
fi

systemctl --user show-environment >/dev/null 2>&1 || { echo "No user manager runs here: nothing was started."; exit 0; }
systemctl --user link --runtime "$folder/$name"
trap 'systemctl --user stop "$name"; systemctl --user disable --runtime "$name"; rm -rf "$folder"' EXIT
started() { # HOW OFTEN
    for ((i = 0; i < 300; ++i)); do
        [[ -e "$folder/starts" && "$(wc -l <"$folder/starts")" -ge "$1" ]] && return
        sleep 0.1
    done
    echo "It was not started $1 times."
    exit 1
}
systemctl --user start "$name"
started 1
grep -q ' hub:3001 --fullscreen --kds --station grill$' "$folder/starts"
kill -SEGV "$(cut -d' ' -f1 "$folder/starts")"
started 2
systemctl --user stop "$name"
