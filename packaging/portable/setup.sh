#!/bin/sh
# Installs the portable Stonepot: for this user, or for everybody when root runs it.
#   --to FOLDER    where to (default: ~/.local/opt/stonepot, /opt/stonepot)
set -eu

if [ "$(id -u)" = 0 ]; then
    target=/opt/stonepot
    base=/usr/local
else
    target="$HOME/.local/opt/stonepot"
    base="$HOME/.local"
fi
case "${1:-}" in
--to) target="$(realpath -m "$2")" ;;
"") ;;
*)
    echo "Usage: setup.sh [--to FOLDER]" >&2
    exit 2
    ;;
esac

here="$(dirname "$(readlink -f "$0")")"
if [ -e "$target" ] && [ ! -x "$target/uninstall" ] && [ -n "$(ls -A "$target")" ]; then
    echo "$target holds something else." >&2
    exit 1
fi
# The new one is whole before the old one goes.
mkdir -p "$(dirname "$target")" "$base/bin" "$base/share/applications" "$base/share/icons/hicolor/scalable/apps"
rm -rf "$target.new"
cp -r "$here" "$target.new"
rm -rf "$target"
mv "$target.new" "$target"

for program in stonepot stonepot-agent stonepot-hub; do
    ln -sf "$target/$program" "$base/bin/$program"
done
for entry in "$target"/share/applications/*.desktop; do
    sed "s#^Exec=stonepot#Exec=\"$target/stonepot\"#" "$entry" >"$base/share/applications/$(basename "$entry")"
done
ln -sf "$target/share/icons/hicolor/scalable/apps/stonepot.svg" "$base/share/icons/hicolor/scalable/apps/stonepot.svg"

cat >"$target/uninstall" <<EOF
#!/bin/sh
# Takes Stonepot away; what it stored stays, in ~/.local/share/stonepot.
rm -f "$base/bin/stonepot" "$base/bin/stonepot-agent" "$base/bin/stonepot-hub" \\
    "$base/share/applications/app.stonepot.Stonepot.desktop" "$base/share/applications/app.stonepot.Kitchen.desktop" \\
    "$base/share/applications/app.stonepot.Board.desktop" "$base/share/icons/hicolor/scalable/apps/stonepot.svg"
rm -rf "$target"
EOF
chmod +x "$target/uninstall"
echo "Installed to $target. Start it from the menu, or: $base/bin/stonepot"
