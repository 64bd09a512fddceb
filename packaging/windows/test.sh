#!/usr/bin/env bash
# Tries the Windows installer under wine with a virtual display: silent installation, a sale by mouse on the installed till with
# the hub on the Linux side, a sale without the hub, silent removal. Says "skipped" only when wine is not installed.
#   packaging/windows/test.sh [FOLDER]    leaves pictures and logs in the folder (default: build/test-windows)
set -euo pipefail
# shellcheck source=packaging/test-lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../test-lib.sh"
results="$(realpath -m "${1:-$root/build/test-windows}")"

if ! command -v wine >/dev/null; then
    echo "skipped: wine is not installed"
    exit 77
fi
ensure_packages "${virtual_display_packages[@]}" imagemagick fonts-liberation sqlite3
[[ -n "${STONEPOT_INSTALLER:-}" ]] || "$root/scripts/package" windows
installer="$(realpath "${STONEPOT_INSTALLER:-$(find "$packages" -name 'stonepot-*-setup.exe' | head -n 1)}")"
hub_program="$root/build/${STONEPOT_PRESET:-release}/bin/stonepot-hub"
[[ -x "$hub_program" ]] || build_preset "${STONEPOT_PRESET:-release}" stonepot-hub
rm -rf "$results"
mkdir -p "$results"

work="$(mktemp -d)"
export WINEPREFIX="$work/prefix" WINEDLLOVERRIDES="mscoree,mshtml=" WINEDEBUG=-all
end_test() {
    local status=$?
    [[ -z "${hub:-}" ]] || kill "$hub" 2>/dev/null || true
    wineserver -k 2>/dev/null || true
    [[ -z "${xvfb_pid:-}" ]] || kill "$xvfb_pid" 2>/dev/null || true
    rm -rf "$work"
    return "$status"
}
start_virtual_display 1366x768
trap end_test EXIT

step "a fresh Windows"
wineboot -i >/dev/null 2>&1
wineserver -w
wine winecfg -v win10 >/dev/null 2>&1
for font in "Segoe UI" Tahoma "MS Shell Dlg" "MS Shell Dlg 2"; do
    wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "Liberation Sans" /f >/dev/null 2>&1
done
drive="$WINEPREFIX/drive_c"
program="$drive/Program Files/Stonepot"
data="$drive/users/$(id -un)/AppData/Local/stonepot/till"

step "the hub on the Linux side"
"$hub_program" serve --listen 127.0.0.1:0 --db "$work/hub.db" --menu "$root/resources/menu/sample.json" --demo-staff \
    >"$results/hub.out" 2>"$results/hub.log" &
hub=$!
wait_for "the hub listens" grep -q Listening "$results/hub.out"
port="$(sed -n 's/^Listening on .*://p' "$results/hub.out")"
orders_on_hub() { "$hub_program" export --db "$work/hub.db" | wc -l; }
has_orders() { [[ "$(orders_on_hub)" == "$1" ]]; }

step "silent installation of $(basename "$installer")"
wine "$installer" /S /AllUsers /COMPONENTS=till,kitchen "/BACKEND=127.0.0.1:$port" /AUTOSTART=kitchen
expect "the program is there" test -s "$program/stonepot.exe"
expect "its size is under 60 MB" sh -c "test \$(stat -c %s '$installer') -lt 62914560"
expect "it knows its hub" grep -q "127.0.0.1:$port" "$program/.env"
menu="$drive/ProgramData/Microsoft/Windows/Start Menu/Programs"
expect "the till is in the menu" test -e "$menu/Stonepot/Stonepot Till.lnk"
expect "the kitchen display is, with --kds" grep -qa -- --kds <(tr -d '\0' <"$menu/Stonepot/Stonepot Kitchen Display.lnk")
expect "the board, not chosen, is not" test ! -e "$menu/Stonepot/Stonepot Order Board.lnk"
expect "the kitchen display starts at log-on" test -e "$menu/StartUp/Stonepot.lnk"
expect "Windows lists it" sh -c 'wine reg query "HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Stonepot" | grep -q DisplayVersion'

# Places of the till's window at 1366×768.
click() { xdotool mousemove "$1" "$2" sleep 0.2 click 1 sleep 0.8; }
picture() { import -window root "$results/$1.png"; }
log_in() {
    click 161 228 # Mina Kim
    for key in "992 312" "1118 312" "1244 312" "992 400"; do
        # shellcheck disable=SC2086 # two numbers
        click $key
    done
}
sell_tea() {
    click 385 650  # Barley Tea
    click 1272 683 # Pay
    click 732 434  # Exact
    click 1178 676 # Complete
}
# device_says NUMBER QUERY: what the till's own database answers.
device_says() { [[ "$(sqlite3 -readonly "$data/device.db" "$2")" == "$1" ]]; }

step "a sale on the installed till"
(cd "$program" && exec wine stonepot.exe --fullscreen >"$results/till.log" 2>&1) &
wait_for "the till's window is there" xdotool search --onlyvisible --name Stonepot
wait_for "it has the staff" device_says 1 "SELECT count(*) > 0 FROM settings WHERE key = 'staff'"
sleep 3
picture login
log_in
picture selling
sell_tea
picture sold
wait_for "the hub has the order" has_orders 1
expect "the hub has one order" has_orders 1

step "a sale without the hub"
kill "$hub"
wait "$hub" || true
hub=""
click 1178 676 # the next order
picture offline
sell_tea
picture sold-offline
wait_for "the till has stored both orders" device_says 2 'SELECT count(*) FROM orders'
expect "the till has stored both orders" device_says 2 'SELECT count(*) FROM orders'
expect "one waits for the hub" device_says 1 "SELECT count(*) FROM outbox WHERE state <> 'answered'"

step "silent removal"
wine taskkill /F /IM stonepot.exe >/dev/null 2>&1 || true
wine "$program/Uninstall.exe" /AllUsers /S
gone() { [[ ! -e "$program/stonepot.exe" ]]; }
wait_for "it is removed" gone
sleep 2
expect "nothing of it is left" sh -c "! find '$program' '$menu/Stonepot' '$menu/StartUp/Stonepot.lnk' -type f 2>/dev/null | grep ."
expect "what the till stored is left" sh -c "test -s '$data/device.db'"
echo "Pictures and logs: $results"
echo "$expected passed, 0 failed"
