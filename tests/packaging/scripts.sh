#!/usr/bin/env bash
# Every shell script of the repository passes shellcheck.
set -euo pipefail
mapfile -t scripts < <(git ls-files 2>/dev/null | while read -r file; do
    [[ -f "$file" ]] && head -n 1 "$file" 2>/dev/null | tr -d '\0' | grep -qE '^#!.*\b(ba|da)?sh\b' && echo "$file"
done)
((${#scripts[@]})) || { echo "No scripts were found."; exit 1; }
shellcheck --external-sources --source-path=SCRIPTDIR --severity=warning "${scripts[@]}"
echo "${#scripts[@]} scripts"
