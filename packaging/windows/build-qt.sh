#!/usr/bin/env bash
# Cross-builds the parts of Qt that Stonepot needs for Windows, from Debian's sources of the version that is installed here, and
# says where the result is. Built once for each set of versions and flags; the cache is ~/.cache/stonepot/windows, or
# STONEPOT_WINDOWS_CACHE. An archive of a Qt that was built before, named by STONEPOT_WINDOWS_QT_ARCHIVE, is taken as it is.
#   packaging/windows/build-qt.sh          prints the folder of Qt
#   packaging/windows/build-qt.sh --key    prints the key of the cache
#
# QtWebSockets comes from Debian's source too, or unpacked from the folder in QTWEBSOCKETS_SRC. Without either Qt is built
# without it: the rest can then be tried, and the installer says in its name that it is no real one.
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"
here="$root/packaging/windows"

ensure_packages "${build_packages[@]}" "${windows_packages[@]}" >&2

cache="${STONEPOT_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stonepot/windows}"
qt_version="$(dpkg-query -W -f '${source:Version}' qt6-base-dev)"
compiler_version="$(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix)"
key="$({ echo "$qt_version $compiler_version"; cat "${BASH_SOURCE[0]}" "$here/toolchain.cmake"; } | sha256sum | cut -c1-16)"
if [[ "${1:-}" == --key ]]; then
    echo "$key"
    exit
fi
if [[ -n "${STONEPOT_WINDOWS_QT_ARCHIVE:-}" ]]; then
    key="archive-$(sha256sum "$STONEPOT_WINDOWS_QT_ARCHIVE" | cut -c1-16)"
fi
qt="$cache/$key/qt"
work="$cache/$key/work"

# source_of NAME VERSION: unpacks Debian's source, checked against its signed description, and prints its folder.
source_of() {
    local lists="$work/apt" folder="$work/$1"
    mkdir -p "$lists/sources.list.d" "$lists/lists/partial" "$folder"
    sed 's/^Types: .*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$lists/sources.list.d/source.sources"
    local options=(-o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$lists/sources.list.d"
        -o "Dir::State::lists=$lists/lists" -o "APT::Sandbox::User=root")
    [[ -e "$lists/updated" ]] || apt-get "${options[@]}" update -qq >&2
    touch "$lists/updated"
    (cd "$folder" && apt-get "${options[@]}" source -qq "$1${2:+=$2}" >&2) || return 1
    find "$folder" -mindepth 1 -maxdepth 1 -type d
}

build_qt_base() {
    local qt_source sqlite
    qt_source="$(source_of qt6-base "$qt_version")"
    # Debian's source of Qt is without SQLite's amalgamation; it is made from Debian's SQLite.
    sqlite="$(source_of sqlite3 "")"
    (cd "$sqlite" && ./configure >/dev/null && make -s sqlite3.c) >&2
    mkdir -p "$qt_source/src/3rdparty/sqlite"
    cp "$sqlite/sqlite3.c" "$sqlite/sqlite3.h" "$qt_source/src/3rdparty/sqlite/"

    local features=() feature
    for feature in pkg_config qmake androiddeployqt vulkan direct2d1_1 tabletevent dbus icu glib zstd \
        system_zlib system_png system_jpeg system_freetype system_harfbuzz system_pcre2 system_doubleconversion system_sqlite \
        sql_odbc sql_mysql sql_psql sql_oci sql_db2 sql_ibase; do
        features+=("-DFEATURE_$feature=OFF")
    done
    # Without direct2d, PrintSupport does not link.
    STONEPOT_WINDOWS_QT="$qt" cmake -S "$qt_source" -B "$work/build-base" -G Ninja --toolchain "$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$qt" -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DFEATURE_direct2d=ON -DFEATURE_schannel=ON \
        -DINPUT_opengl=no -DINPUT_openssl=no "${features[@]}" >&2
    cmake --build "$work/build-base" >&2
    cmake --install "$work/build-base" --strip >&2
    {
        echo "qt6-base $qt_version"
        echo "sqlite3 $(dpkg-parsechangelog -l "$sqlite/debian/changelog" -S Version)"
    } >"$qt/MATERIALS"
}

build_qt_websockets() {
    local from="${QTWEBSOCKETS_SRC:-}"
    if [[ -z "$from" ]] && ! from="$(source_of qt6-websockets "" 2>"$work/websockets.log")"; then
        cat >&2 <<'EOF'

*** The source of QtWebSockets is not to be had: Debian's archive does not serve it, and QTWEBSOCKETS_SRC names no folder.
*** The Windows build goes on WITHOUT WebSockets: no hub, no demo, screens by HTTP only. This is not for restaurants.

EOF
        return 0
    fi
    STONEPOT_WINDOWS_QT="$qt" cmake -S "$from" -B "$work/build-websockets" -G Ninja --toolchain "$here/toolchain.cmake" \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$qt" -DCMAKE_PREFIX_PATH="$qt" -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF >&2
    cmake --build "$work/build-websockets" >&2
    cmake --install "$work/build-websockets" --strip >&2
    echo "qt6-websockets $(cat "$from/.qmake.conf" 2>/dev/null | sed -n 's/^MODULE_VERSION = //p')" >>"$qt/MATERIALS"
}

mkdir -p "$work"
if [[ ! -e "$qt/lib/cmake/Qt6Core/Qt6CoreConfig.cmake" ]]; then
    rm -rf "$qt"
    mkdir -p "$qt"
    if [[ -n "${STONEPOT_WINDOWS_QT_ARCHIVE:-}" ]]; then
        tar -C "$qt" -xf "$STONEPOT_WINDOWS_QT_ARCHIVE"
        [[ -e "$qt/MATERIALS" ]] || echo "qt6-base $qt_version" >"$qt/MATERIALS"
    else
        build_qt_base
    fi
fi
if [[ ! -e "$qt/lib/cmake/Qt6WebSockets/Qt6WebSocketsConfig.cmake" ]]; then
    build_qt_websockets
fi
echo "$qt"
