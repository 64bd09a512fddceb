#!/usr/bin/env bash
# man_pages.sh PROGRAM…: each program's man page names every option and command of its --help.
set -euo pipefail
problems=0
for program in "$@"; do
    page="packaging/man/$(basename "$program").1.in"
    text="$(sed 's/\\-/-/g' "$page")"
    help="$("$program" --help)"
    options="$(grep -oE '^ +(-[a-z], )?--[a-z0-9-]+' <<<"$help" | grep -oE -- '--[a-z0-9-]+' | grep -v -- --help-all || true)"
    [[ -n "$options" ]] || { echo "$program --help names no option"; problems=1; }
    commands="$(sed -n '/^Commands:/,/^$/s/^  \([a-z]*\( [a-z]*\)\?\).*/\1/p' <<<"$help" | sed 's/ *$//')"
    while read -r word; do
        [[ -z "$word" ]] && continue
        grep -qF -- "$word" <<<"$text" || { echo "$page does not name $word"; problems=1; }
    done <<<"$options"$'\n'"$commands"
done
exit "$problems"
