#!/usr/bin/env bash
# Tries the Debian packages in a fresh Debian 12 root: installs them, starts the hub and a till, sells an order by mouse under a
# virtual display, upgrades with the data kept, removes and purges. Needs root.
#   packaging/test-deb.sh [FOLDER]    leaves pictures and logs in the folder (default: build/test-deb)
# STONEPOT_PACKED=1 takes the packages that an earlier run made.
set -euo pipefail
# shellcheck source=packaging/test-lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/test-lib.sh"
results="$(realpath -m "${1:-$root/build/test-deb}")"

later="$root/build/test-deb-later"
ensure_packages debootstrap lintian imagemagick procps "${virtual_display_packages[@]}"
if [[ -z "${STONEPOT_PACKED:-}" ]]; then
    "$root/scripts/package" deb
    step "lintian"
    mkdir -p "$(dirname "$results")"
    lintian --fail-on error --tag-display-limit 0 "$packages"/stonepot_*.deb "$packages"/stonepot-hub_*.deb |
        tee "$results.lintian" | grep '^[EW]:' || true
    expect "lintian has no error" sh -c "! grep '^E:' '$results.lintian'"
    # The same programs as a later version.
    step "a later version"
    rm -rf "$later"
    cpack --config "$root/build/${STONEPOT_PRESET:-release}/CPackConfig.cmake" -G DEB -B "$later" -R 999.0.0 >/dev/null
fi
rm -rf "$results"
mkdir -p "$results"

fresh_root
install_packages() {
    rm -rf "$chroot/packages"
    mkdir "$chroot/packages"
    cp "$1"/*.deb "$chroot/packages/"
    inside env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get install -y -qq --no-install-recommends /packages/*.deb'
}
as_hub() { inside setpriv --reuid stonepot-hub --regid stonepot-hub --clear-groups -- "$@"; }

step "install"
inside apt-get update -qq
install_packages "$packages" >"$results/install.log" 2>&1 || { tail -n 30 "$results/install.log"; exit 1; }
expect "the programs say their version" inside sh -c 'stonepot --version && stonepot-hub --version && stonepot-agent --version'
expect "the hub's user owns its folder" inside sh -c 'test "$(stat -c %U:%a /var/lib/stonepot-hub)" = stonepot-hub:700'
expect "the hub's settings are not for everybody" inside sh -c 'test "$(stat -c %U:%G:%a /etc/stonepot-hub.conf)" = root:stonepot-hub:640'
expect "the unit is enabled" inside test -e /etc/systemd/system/multi-user.target.wants/stonepot-hub.service
expect "man pages are there" inside sh -c 'gzip -t /usr/share/man/man1/stonepot.1.gz /usr/share/man/man1/stonepot-hub.1.gz'
inside apt-get install -y -qq --no-install-recommends systemd xdotool fonts-noto-core >>"$results/install.log" 2>&1
expect "systemd accepts the unit" inside systemd-analyze verify --man=no stonepot-hub.service
expect "systemd accepts the unit of a screen" inside env XDG_RUNTIME_DIR=/tmp systemd-analyze verify --user --man=no stonepot-screen.service

step "the hub serves, as the unit starts it"
printf 'menu = /usr/share/doc/stonepot-hub/examples/sample.json\ndemo-staff\n' >>"$chroot/etc/stonepot-hub.conf"
export_orders() { # NUMBER
    as_hub stonepot-hub export --config /etc/stonepot-hub.conf >"$results/orders-$1.jsonl"
}
sed -i 's/^listen = .*/listen = 127.0.0.1:0/' "$chroot/etc/stonepot-hub.conf" # any port that is free
start_hub() {
    : >"$results/hub.out"
    as_hub sh -c "cd /var/lib/stonepot-hub && exec $(sed -n 's/^ExecStart=//p' "$chroot/lib/systemd/system/stonepot-hub.service")" \
        >>"$results/hub.out" 2>>"$results/hub.log" &
    wait_for "the hub answers" listening
}
start_hub

step "an order by mouse in the demo's windows"
display_for_root 3286x1080
inside env DISPLAY="$DISPLAY" stonepot --demo --tour /tmp/tour
cp "$chroot"/tmp/tour/*.png "$results/"

step "an order on the installed hub"
order_by_agent till-a
expect "the hub has it" sh -c "test \$(wc -l <'$results/orders-1.jsonl') = 1"
stop_inside stonepot-hub

step "upgrade"
install_packages "$later" >"$results/upgrade.log" 2>&1 || { tail -n 30 "$results/upgrade.log"; exit 1; }
expect "the later version is there" inside sh -c 'dpkg-query -W stonepot stonepot-hub | grep -c 999 | grep -qx 2'
expect "settings are kept" grep -q demo-staff "$chroot/etc/stonepot-hub.conf"
start_hub
export_orders 2
expect "the order is kept" cmp "$results/orders-1.jsonl" "$results/orders-2.jsonl"
expect "its history is whole" as_hub stonepot-hub verify --config /etc/stonepot-hub.conf
stop_inside stonepot-hub

# guide SECTION FROM TO: what the installed guide has to type in this section, from one line to another or the same.
guide() {
    awk -v section="## $1" -v from="^    $2" -v to="^    $3" '/^## / { here = ($0 == section) }
        here && !done && $0 ~ from { on = 1 }
        on { line = $0; if (sub(/^    /, "", line)) print line; if ($0 ~ to) { on = 0; done = 1 } }' \
        "$chroot/usr/share/doc/stonepot/install.md"
}
in_root() { inside sh -euc "$1"; }

step "the hub as the guide sets it up"
inside apt-get install -y -qq --no-install-recommends sudo openssl openbox x11-xserver-utils >>"$results/install.log" 2>&1
cp "$chroot/usr/share/doc/stonepot-hub/examples/sample.json" "$chroot/var/lib/stonepot-hub/menu.json"
echo "127.0.0.1 hub.lan" >>"$chroot/etc/hosts"
conf="$chroot/etc/stonepot-hub.conf"
sed -i -E '/^(menu|demo-staff|listen)/d' "$conf"
guide "The hub" "listen" "tls-key" | sed 's/:3001$/:0/' >>"$conf" # any port that is free
expect "it listens to the network, with a certificate" test "$(grep -cE '^(listen = 0|tls-cert|tls-key)' "$conf")" = 3
expect "the certificate" in_root "$(guide "The hub" "install" "chgrp")"
expect "menu and people" in_root "echo 4321 | { $(guide "The hub" "cd " "sudo .* staff add"); }"
start_secure_hub() {
    : >"$results/hub.out"
    as_hub sh -c "cd /var/lib/stonepot-hub && exec $(sed -n 's/^ExecStart=//p' "$chroot/lib/systemd/system/stonepot-hub.service")" \
        >>"$results/hub.out" 2>>"$results/hub.log" &
    wait_for "the hub listens" grep -q Listening "$results/hub.out"
    port="$(sed -n 's/^Listening on .*://p' "$results/hub.out" | tail -n 1)"
}
start_secure_hub
hub_says() { as_hub stonepot-hub "${@:2}" --config /etc/stonepot-hub.conf | grep -q "$1"; }
expect "the hub has the person" hub_says "Mina Kim" staff list

step "a kiosk as the guide sets it up"
expect "its packages are to be had" in_root "$(guide Kiosk "apt install" "apt install" | sed 's/ install / install --simulate /')"
expect "its user, and the machine starts into it" in_root "$(guide Kiosk "adduser" "install")"
expect "the session is one that lightdm finds" grep -q "^autologin-session=$(basename "$chroot"/usr/share/xsessions/stonepot-kiosk.desktop .desktop)$" \
    "$chroot/etc/lightdm/lightdm.conf.d/50-stonepot-kiosk.conf"
cp "$chroot/etc/stonepot-hub/cert.pem" "$chroot/etc/stonepot/hub.pem"
code="$(in_root "$(guide "Pairing a screen" "sudo" "sudo")" | grep -oE '[A-Z0-9-]{6,}' | head -n 1)"
sed -i -E "s/^STONEPOT_KIOSK_OPTIONS=.*/STONEPOT_KIOSK_OPTIONS=\"--fullscreen --pair $code\"/; s/^#(STONEPOT_BACKEND_URL)=.*/\1=https:\/\/hub.lan:$port/; s/^#(STONEPOT_CA_FILE)=/\1=/" \
    "$chroot/etc/stonepot/kiosk.conf"
till="setpriv --reuid till --regid till --clear-groups env HOME=/home/till DISPLAY=$DISPLAY"
# shellcheck disable=SC2086 # words
inside $till stonepot-kiosk >"$results/kiosk.log" 2>&1 &
# screen_of_kiosk: sets `screen` to its process, when there is one with a window.
screen_of_kiosk() {
    screen="$(pgrep -x -u "$(inside id -u till)" stonepot)" && [[ "$screen" != "${crashed:-}" ]] &&
        xdotool search --onlyvisible --name Stonepot >/dev/null
}
wait_for "the till is there" screen_of_kiosk
wait_for "it is paired" hub_says "Front till" device list
has_people() { grep -qa "Mina Kim" "$chroot"/home/till/.local/share/stonepot/*/device.db*; }
wait_for "it has the hub's people, over TLS" has_people
expect "it has the hub's people, over TLS" has_people
# Paired once; what it was given is kept.
sed -i 's/ --pair [^"]*//' "$chroot/etc/stonepot/kiosk.conf"

step "the till crashes"
crashed="$screen"
kill -SEGV "$screen"
wait_for "the session starts it again" screen_of_kiosk
expect "the session has started it again" grep -q "stonepot ended with status 139; starting it again in 1 s" "$results/kiosk.log"
picture_of_kiosk() { import -window root "$results/kiosk.png" && (($(identify -format %k "$results/kiosk.png") > 200)); }
wait_for "its screen is drawn" picture_of_kiosk
stop_inside stonepot-kiosk
kiosk_is_over() { ! pgrep -u "$(inside id -u till)" -x 'stonepot|openbox'; }
wait_for "the session ends with all that it started" kiosk_is_over
expect "the session ends with all that it started" kiosk_is_over

step "backup as the guide does it"
mkdir -p "$chroot/root/safe"
expect "a copy while the hub runs" in_root "$(guide Backup "sudo" "cp" | sed 's/SOMEWHERE.SAFE/\/root\/safe/')"
expect "the copy is whole" as_hub stonepot-hub verify --db /var/lib/stonepot-hub/copy.db
as_hub stonepot-hub export --db /var/lib/stonepot-hub/copy.db >"$results/orders-3.jsonl"
expect "the order is in it" cmp "$results/orders-1.jsonl" "$results/orders-3.jsonl"
stop_inside stonepot-hub

step "remove and purge"
inside apt-get remove -y -qq stonepot stonepot-hub >"$results/remove.log" 2>&1
expect "the database outlives removal" test -s "$chroot/var/lib/stonepot-hub/hub.db"
expect "programs are gone" test ! -e "$chroot/usr/bin/stonepot-hub"
inside apt-get purge -y -qq stonepot stonepot-hub >>"$results/remove.log" 2>&1
# What an administrator made by the guide is theirs: certificates and keys.
expect "purge leaves nothing of its own" sh -c "! find '$chroot'/var/lib/stonepot-hub '$chroot'/etc/stonepot* '$chroot'/usr/share/doc/stonepot* \
    -type f ! -name '*.pem' 2>/dev/null | grep ."
expect "the user is gone" inside sh -c '! getent passwd stonepot-hub'
echo "Pictures and logs: $results"
echo "$expected passed, 0 failed"
