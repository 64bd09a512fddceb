# Shared by the scripts beside it; source it, do not run it.
# shellcheck shell=bash

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# What each purpose needs from Debian 12.
build_packages=(
    build-essential cmake ninja-build pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-websockets-dev qt6-serialport-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    libqt6sql6-sqlite libgl-dev libssl-dev libboost1.81-dev rapidjson-dev
    bootstrap-icons librsvg2-bin fonts-inter fonts-noto-core
)
virtual_display_packages=(xvfb xauth xdotool)
fast_build_packages=(clang-19 mold)
test_packages=("${virtual_display_packages[@]}" libqt6sql6-psql libsqlite3-dev postgresql dbus-daemon at-spi2-core openssl poppler-utils zbar-tools fonts-noto-cjk)
packaging_test_packages=(desktop-file-utils appstream shellcheck nsis)
test_packages+=("${packaging_test_packages[@]}")
deb_packages=(dpkg-dev file fakeroot)
rpm_packages=(rpm cpio)
portable_packages=(patchelf makeself file libexpat1-dev)
windows_packages=(g++-mingw-w64-x86-64-posix mingw-w64-tools nsis dpkg-dev tcl perl imagemagick)

# ensure_packages NAME…: installs what is missing, saying so; needs no network when all is there.
ensure_packages() {
    local missing=() name log="${TMPDIR:-/tmp}/stonepot-apt.log"
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    ((${#missing[@]})) || return 0

    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing, and this is not a Debian system: ${missing[*]}" >&2
        return 2
    fi
    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing; install them as root: ${missing[*]}" >&2
            return 2
        fi
        as_root=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    if ! { "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        return 1
    fi
}

# build_preset PRESET [TARGET…]: configures and builds; prints the configuration only when it fails.
build_preset() {
    local log="${TMPDIR:-/tmp}/stonepot-configure.log"
    if ! cmake --preset "$1" -S "$root" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        return 1
    fi
    cmake --build "$root/build/$1" ${2:+--target "${@:2}"}
}

# start_virtual_display WIDTHxHEIGHT: starts Xvfb on a free display, exports DISPLAY, ends it with the script.
start_virtual_display() {
    local number_file number=""
    number_file="$(mktemp)"
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp -noreset 3>"$number_file" >/dev/null 2>&1 &
    xvfb_pid=$!
    trap 'kill "$xvfb_pid" 2>/dev/null' EXIT
    for ((i = 0; i < 100; ++i)); do
        number="$(<"$number_file")"
        [[ -n "$number" ]] && break
        sleep 0.1
    done
    rm -f "$number_file"
    if [[ -z "$number" ]]; then
        echo "The virtual display did not start." >&2
        return 1
    fi
    export DISPLAY=":$number"
}
