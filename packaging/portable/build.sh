#!/usr/bin/env bash
# build.sh tgz|run FOLDER: packs the programs of build/release (or of STONEPOT_PRESET) with their Qt, for a Linux without one, as
# an archive or as a file that installs itself. Everything is bundled but the C and C++ libraries, which must be of 2022 or later:
# glibc 2.35 and the libstdc++ of GCC 12, as Ubuntu 22.04 has them (check-symbols.sh).
set -euo pipefail
# shellcheck source=scripts/lib.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../scripts/lib.sh"
kind="$1"
build="$root/build/${STONEPOT_PRESET:-release}"
folder="$(realpath -m "$2")"

version="$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")"
name="stonepot-$version-linux-x86_64"
stage="$root/build/portable/$name"
qt_plugins="$(qtpaths6 --query QT_INSTALL_PLUGINS)"

required=(platforms/libqxcb platforms/libqoffscreen sqldrivers/libqsqlite tls/libqopensslbackend)
# Not CUPS: its libraries must be those of the system's own spooler.
optional=(imageformats/libqjpeg networkinformation/libqnetworkmanager
    platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin)
# Opened by name at run time, so that ldd does not tell.
opened=(libssl.so.3 libcrypto.so.3)
# The C and C++ libraries must be the system's own.
left_out='^(ld-linux.*|libstdc\+\+|libgcc_s|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnsl|libanl|libmvec)\.so'

rm -rf "$root/build/portable"
mkdir -p "$stage"/{bin,lib,plugins,share/doc}
for component in stonepot stonepot-hub; do
    DESTDIR="$root/build/portable/root" cmake --install "$build" --prefix /usr --strip --component "$component" >/dev/null
done
installed="$root/build/portable/root/usr"
cp "$installed"/bin/stonepot{,-agent,-hub} "$stage/bin/"
cp -r "$installed"/share/{applications,icons,metainfo,man} "$stage/share/"
cp "$installed"/share/doc/stonepot*/*.md "$root/LICENSE" "$installed/share/doc/stonepot/copyright" "$stage/share/doc/"
cp "$root/resources/menu/sample.json" "$stage/share/doc/sample-menu.json"

for plugin in "${required[@]}" "${optional[@]}"; do
    if [[ -e "$qt_plugins/$plugin.so" ]]; then
        install -D "$qt_plugins/$plugin.so" "$stage/plugins/$plugin.so"
    elif [[ " ${required[*]} " == *" $plugin "* ]]; then
        echo "Qt's plugin $plugin is not in $qt_plugins" >&2
        exit 1
    fi
done
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$stage/bin/qt.conf"

# linked_libraries FILE…: what the loader would take.
linked_libraries() {
    ldd "$@" | sed -n 's/.* => \(\/[^ ]*\) .*/\1/p'
}
mapfile -t programs < <(find "$stage/bin" "$stage/plugins" -type f ! -name qt.conf)
mapfile -t libraries < <({
    linked_libraries "${programs[@]}"
    for library in "${opened[@]}"; do
        path="$(ldconfig -p | sed -n "s/.*$library .*x86-64.* => //p" | head -n 1)"
        echo "$path"
        linked_libraries "$path"
    done
} | sort -u)
for library in "${libraries[@]}"; do
    [[ "$(basename "$library")" =~ $left_out ]] || cp -L "$library" "$stage/lib/"
done
# Debian's libexpat is the one library that asks for glibc 2.36, for a single function: the same code is linked anew without it.
if [[ -e "$stage/lib/libexpat.so.1" ]]; then
    gcc -shared -O2 -fPIC -o "$stage/lib/libexpat.so.1" "$root/packaging/portable/random.c" -Wl,-soname,libexpat.so.1 -Wl,-Bsymbolic \
        -Wl,-z,relro -Wl,-z,now -Wl,-s -Wl,--whole-archive "$(gcc -print-file-name=libexpat.a)" -Wl,--no-whole-archive
fi
# shellcheck disable=SC2016 # $ORIGIN is the loader's
{
    patchelf --set-rpath '$ORIGIN/../lib' "$stage"/bin/stonepot*
    find "$stage/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} +
    find "$stage/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} +
}

# The packages that it was made of, for the bill of materials.
for file in "${libraries[@]}" "$qt_plugins/platforms/libqxcb.so" "$qt_plugins/sqldrivers/libqsqlite.so"; do
    dpkg -S "$(realpath "$file")" 2>/dev/null || dpkg -S "$file" 2>/dev/null || dpkg -S "${file#/usr}" 2>/dev/null || true
done | cut -d: -f1 | sort -u >"$stage/share/MATERIALS"

"$root/packaging/portable/check-symbols.sh" "$stage"

for program in stonepot stonepot-agent stonepot-hub; do
    cat >"$stage/$program" <<EOF
#!/bin/sh
here="\$(dirname "\$(readlink -f "\$0")")"
exec "\$here/bin/$program" "\$@"
EOF
    chmod +x "$stage/$program"
done
cp "$root/packaging/portable/setup.sh" "$stage/setup.sh"

mkdir -p "$folder"
case "$kind" in
tgz)
    tar -C "$root/build/portable" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 0)" -c "$name" | gzip -9n >"$folder/$name.tar.gz"
    ;;
run)
    makeself --sha256 --nox11 --tar-quietly "$stage" "$folder/$name.run" "Stonepot POS $version" ./setup.sh >/dev/null
    ;;
esac
ls -l "$folder/$name".*
