#!/bin/sh
# Offer the program in this person's menus and open its projects by double click. Run it from the
# unpacked folder's share/; run it with --remove to take all of that away again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
program=$(dirname -- "$here")/annotator-gui
data=${XDG_DATA_HOME:-$HOME/.local/share}
desktop=$data/applications/news-annotator.desktop
types=$data/mime/packages/news-annotator.xml
drawn=$data/icons/hicolor/scalable/apps/news-annotator.svg

if [ "${1:-}" = --remove ]; then
    rm -f "$desktop" "$types" "$drawn"
else
    mkdir -p "${desktop%/*}" "${types%/*}" "${drawn%/*}"
    # Quoted as the desktop entry specification asks, whatever the folders are called: first what
    # an argument in quotes, then what a line, then what a field code, then what sed would read.
    quoted=$(printf '%s' "$program" |
        sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/[\\&|]/\\&/g')
    sed "s|^Exec=annotator-gui|Exec=\"$quoted\"|" "$here/news-annotator.desktop" > "$desktop"
    cp "$here/news-annotator-mime.xml" "$types"
    cp "$here/news-annotator.svg" "$drawn"
fi
if command -v update-desktop-database > /dev/null; then
    update-desktop-database "$data/applications"
fi
if command -v update-mime-database > /dev/null && [ -d "$data/mime" ]; then
    update-mime-database "$data/mime"
fi
