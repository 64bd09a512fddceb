#!/usr/bin/env bash
# windows_installer.sh CMAKE: the installer's script compiles without a warning, with the hub and without.
set -euo pipefail
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/files/stonepot/plugins" "$folder/files/stonepot-hub"
touch "$folder/files/stonepot/stonepot.exe" "$folder/files/stonepot/plugins/one.dll" "$folder/files/stonepot-hub/stonepot-hub.exe"
cat >"$folder/fill.cmake" <<'EOF'
set(CPACK_TOPLEVEL_DIRECTORY "${FOLDER}")
set(CPACK_TEMPORARY_DIRECTORY "${FOLDER}/files")
set(CPACK_OUTPUT_FILE_NAME stonepot-setup.exe)
set(CPACK_PACKAGE_VERSION 1.2.3)
set(CPACK_PACKAGE_VENDOR Vendor)
set(CPACK_RESOURCE_FILE_LICENSE "${SOURCE}/LICENSE")
set(CPACK_STONEPOT_ICON "\${NSISDIR}\\Contrib\\Graphics\\Icons\\modern-install.ico")
set(CPACK_STONEPOT_NSIS_TARGET "Target amd64-unicode")
set(CPACK_STONEPOT_NSIS_DEFINES "${DEFINES}")
set(CPACK_NSIS_DELETE_FILES "Delete \"$INSTDIR\\stonepot.exe\"")
set(CPACK_NSIS_DELETE_DIRECTORIES "RMDir \"$INSTDIR\\plugins\"")
configure_file("${SOURCE}/packaging/windows/NSIS.template.in" "${FOLDER}/setup.nsi" @ONLY)
EOF
for defines in "" "!define WITH_HUB"; do
    "$1" -DFOLDER="$folder" -DSOURCE="$PWD" -DDEFINES="$defines" -P "$folder/fill.cmake"
    # NSIS has not translated every one of its own words into every language.
    if makensis -V2 "$folder/setup.nsi" 2>&1 | grep -vE 'LangString "MULTIUSER_|^[0-9]+ warnings?:$' | grep .; then
        exit 1
    fi
    [[ -s "$folder/stonepot-setup.exe" ]]
    rm "$folder/stonepot-setup.exe"
done
