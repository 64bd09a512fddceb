#!/usr/bin/env bash
# Tries the portable archive and the self-extracting file in a fresh Debian 12 root without Qt: hub, an order by mouse in the
# demo's windows, an order on the hub, installation, update and removal with the data kept. Needs root.
#   packaging/test-portable.sh [FOLDER]    leaves pictures and logs in the folder (default: build/test-portable)
# STONEPOT_PACKED=1 takes the packages that an earlier run made.
set -euo pipefail
# shellcheck source=packaging/test-lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/test-lib.sh"
results="$(realpath -m "${1:-$root/build/test-portable}")"

if [[ -z "${STONEPOT_PACKED:-}" ]]; then
    rm -f "$packages"/stonepot-*.tar.gz "$packages"/stonepot-*.run
    "$root/scripts/package" tgz
    "$root/scripts/package" run
fi
ensure_packages debootstrap "${virtual_display_packages[@]}"
rm -rf "$results"
mkdir -p "$results"

fresh_root
step "the root has no Qt and no X libraries"
expect "no Qt" sh -c "! find '$chroot/usr' -name 'libQt*' | grep ."
expect "no X" sh -c "! find '$chroot/usr' -name 'libxcb*' -o -name 'libX11*' | grep ."

step "from where it lies"
mkdir "$chroot/opt/here"
tar -C "$chroot/opt/here" --strip-components=1 -xzf "$packages"/stonepot-*.tar.gz
expect "the programs say their version" inside sh -c 'cd /opt/here && ./stonepot --version && ./stonepot-hub --version && ./stonepot-agent --version'
expect "Ubuntu 22.04 has the C and C++ libraries that it asks for" packaging/portable/check-symbols.sh "$chroot/opt/here"
expect "every library is found" inside sh -c '! find /opt/here/bin /opt/here/lib /opt/here/plugins -type f ! -name qt.conf -exec ldd {} + | grep "not found"'

step "an order by mouse in the demo's windows"
display_for_root 3286x1080
# The mouse is a tool of the test, not of the product: it is moved from outside.
expect "it names what the tour needs" inside env DISPLAY="$DISPLAY" sh -c '/opt/here/stonepot --demo --tour /tmp/tour 2>&1 | grep -q xdotool'
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends xdotool >"$results/xdotool.log" 2>&1
expect "still no Qt" sh -c "! find '$chroot/usr' -name 'libQt*' | grep ."
inside env DISPLAY="$DISPLAY" /opt/here/stonepot --demo --tour /tmp/tour
cp "$chroot"/tmp/tour/*.png "$results/"

step "installed by the .run"
cp "$packages"/stonepot-*.run "$chroot/tmp/stonepot.run"
expect "its checksum holds" inside sh /tmp/stonepot.run --check
expect "it installs" inside sh /tmp/stonepot.run --quiet
expect "the programs are on the path" inside env PATH=/usr/local/bin:/usr/bin:/bin sh -c 'stonepot --version && stonepot-hub --version'
expect "the menu entries name them" grep -q '^Exec="/opt/stonepot/stonepot" --kds' "$chroot/usr/local/share/applications/app.stonepot.Kitchen.desktop"

step "an order on its hub"
inside env PATH=/usr/local/bin:/usr/bin:/bin stonepot-hub serve --db /tmp/hub.db --listen 127.0.0.1:0 --demo-staff \
    --menu /opt/stonepot/share/doc/sample-menu.json >"$results/hub.out" 2>"$results/hub.log" &
wait_for "the hub answers" listening
export_orders() { # NUMBER
    inside /opt/stonepot/stonepot-hub export --db /tmp/hub.db >"$results/orders-$1.jsonl"
}
ln -sf /opt/stonepot/stonepot-agent "$chroot/usr/bin/stonepot-agent"
order_by_agent till-a
expect "the hub has it" sh -c "test \$(wc -l <'$results/orders-1.jsonl') = 1"
stop_inside stonepot-hub

step "updated and removed"
expect "it installs over itself" inside sh /tmp/stonepot.run --quiet
export_orders 2
expect "the order is kept" cmp "$results/orders-1.jsonl" "$results/orders-2.jsonl"
expect "it goes" inside /opt/stonepot/uninstall
expect "nothing is left of it" sh -c "! find '$chroot/opt/stonepot' '$chroot/usr/local' -name '*stonepot*' 2>/dev/null | grep ."
expect "what the till stored is left" sh -c "find '$chroot/tmp/till-a' -name '*.db' | grep -q ."

step "by somebody without the rights of root, and somewhere else"
inside useradd --create-home guest
as_guest() { inside setpriv --reuid guest --regid guest --clear-groups env HOME=/home/guest sh -euc "$1"; }
expect "it installs to their home" as_guest 'sh /tmp/stonepot.run --quiet && ~/.local/bin/stonepot --version && test -d ~/.local/opt/stonepot'
expect "it goes" as_guest '"$HOME"/.local/opt/stonepot/uninstall && ! find ~/.local -name "*stonepot*" ! -path "*/share/stonepot*" | grep .'
expect "it installs to a folder" as_guest 'sh /tmp/stonepot.run --quiet -- --to ~/elsewhere && ~/elsewhere/stonepot --version && ~/elsewhere/uninstall'
echo "Pictures and logs: $results"
echo "$expected passed, 0 failed"
