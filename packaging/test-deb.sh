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
ensure_packages debootstrap lintian "${virtual_display_packages[@]}"
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

step "remove and purge"
inside apt-get remove -y -qq stonepot stonepot-hub >"$results/remove.log" 2>&1
expect "the database outlives removal" test -s "$chroot/var/lib/stonepot-hub/hub.db"
expect "programs are gone" test ! -e "$chroot/usr/bin/stonepot-hub"
inside apt-get purge -y -qq stonepot stonepot-hub >>"$results/remove.log" 2>&1
expect "purge leaves nothing" sh -c "! find '$chroot'/var/lib/stonepot-hub '$chroot'/etc/stonepot* '$chroot'/usr/share/doc/stonepot* 2>/dev/null | grep ."
expect "the user is gone" inside sh -c '! getent passwd stonepot-hub'
echo "Pictures and logs: $results"
echo "$expected passed, 0 failed"
