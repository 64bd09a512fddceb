# Shared by the tests of packages beside it; source it, do not run it.
# shellcheck shell=bash
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../scripts/lib.sh"
cd "$root" || exit
packages="$root/build/packages"
chroot=""
expected=0

step() { echo "== $*"; }

# expect WHAT COMMAND…: the test ends here when the command fails.
expect() {
    local what="$1" output
    shift
    if ! output="$("$@" 2>&1)"; then
        echo "FAILED: $what"
        echo "$output"
        exit 1
    fi
    expected=$((expected + 1))
    echo "   $what"
}

# wait_for WHAT COMMAND…: up to 60 seconds.
wait_for() {
    local what="$1"
    shift
    for ((i = 0; i < 600; ++i)); do
        "$@" 2>/dev/null && return 0
        sleep 0.1
    done
    echo "FAILED: $what" >&2
    exit 1
}

# listening: sets `port` to where the hub that writes to hub.out listens, when it does.
listening() {
    port="$(sed -n 's/^Listening on .*://p' "$results/hub.out" | tail -n 1)"
    [[ -n "$port" ]] && healthy "$port"
}

# healthy PORT: whether a hub on this machine says that it is well.
healthy() {
    local line
    exec 9<>"/dev/tcp/127.0.0.1/$1" || return 1
    printf 'GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&9
    read -r line <&9
    exec 9>&-
    [[ "$line" == *" 200 "* ]]
}

inside() { chroot "$chroot" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }

# stop_inside NAME: SIGTERM to the programs of this name in the root, and waits for their end.
stop_inside() {
    local process
    for process in /proc/[0-9]*; do
        if [[ "$(readlink "$process/root")" == "$chroot" && "$(cat "$process/comm" 2>/dev/null)" == "$1" ]]; then
            kill -TERM "${process#/proc/}"
            wait_for "$1 ends" test ! -e "$process"
        fi
    done
}

# display_for_root: the virtual display; the root is still cleaned up in the end.
display_for_root() {
    start_virtual_display "$1"
    trap end_root EXIT
}

# fresh_root: a minimal Debian 12 in a folder of its own, with the X server's socket; gone with the script.
fresh_root() {
    if ((EUID != 0)); then
        echo "A fresh root needs the rights of root." >&2
        exit 2
    fi
    step "a fresh Debian 12"
    local cache="${XDG_CACHE_HOME:-$HOME/.cache}/stonepot" base
    base="$cache/debian-12-$(date +%Y%m).tar"
    if [[ ! -f "$base" ]]; then
        local making
        making="$(mktemp -d)"
        mkdir -p "$cache"
        debootstrap --variant=minbase bookworm "$making" >"$cache/debootstrap.log" 2>&1 || {
            tail -n 20 "$cache/debootstrap.log"
            exit 1
        }
        tar -C "$making" -cf "$base.new" .
        mv "$base.new" "$base"
        rm -rf "$making"
    fi
    chroot="$(mktemp -d)"
    tar -C "$chroot" -xf "$base"
    chmod 755 "$chroot" # its other users come in too
    # Services are not started in it, by any script of a package.
    printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d"
    chmod +x "$chroot/usr/sbin/policy-rc.d"
    # The packages come from where this machine gets its own.
    cp /etc/resolv.conf /etc/hosts "$chroot/etc/"
    rm -rf "$chroot/etc/apt"
    cp -a /etc/apt "$chroot/etc/apt"
    rm -f "$chroot"/etc/apt/apt.conf.d/{20packagekit,50appstream,70debconf}
    mkdir -p "$chroot/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /dev "$chroot/dev"
    mount -t proc proc "$chroot/proc"
    mount --bind /tmp/.X11-unix "$chroot/tmp/.X11-unix"
    trap end_root EXIT
}

end_root() {
    local status=$?
    [[ -z "${xvfb_pid:-}" ]] || kill "$xvfb_pid" 2>/dev/null || true
    stop_inside stonepot-kiosk
    stop_inside stonepot-hub
    umount "$chroot/tmp/.X11-unix" "$chroot/proc" "$chroot/dev"
    rm -rf --one-file-system "$chroot"
    return "$status"
}

# order_by_agent NAME: a till without a screen sells one tea and ends when the hub has confirmed it.
order_by_agent() {
    local folder="$results/agent-$1"
    mkdir -p "$folder"
    mkfifo "$folder/in"
    inside stonepot-agent --device "$1" --data-dir "/tmp/$1" --backend-url "localhost:$port" \
        <"$folder/in" >"$folder/out.jsonl" 2>"$folder/log" &
    exec 8>"$folder/in"
    # It knows nobody before it has read the hub's people.
    agent_logs_in() {
        echo '{"cmd":"login","pin":"1234"}' >&8
        sleep 0.5
        grep -q '"state":"online"' "$folder/out.jsonl"
    }
    wait_for "the agent is online" agent_logs_in
    printf '%s\n' '{"cmd":"place_order","ref":"tea","order":{"orderType":"takeout","lines":[{"itemId":"barley-tea","quantity":1}]}}' >&8
    wait_for "the hub confirms the order" grep -q order_confirmed "$folder/out.jsonl"
    exec 8>&-
    wait $!
    export_orders 1
}
