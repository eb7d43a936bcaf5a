#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# Installs Profile Editor with all that it needs, for one person or for everybody, and removes it again. What follows the
# last line of this script is the archive.
set -eu
umask 022

usage()
{
    cat <<'TEXT'
Installs Profile Editor.
  --prefix DIR   where to (default: ~/.local; for root /usr/local)
  --uninstall    remove what was installed there
  --help         this text
TEXT
}

fail()
{
    printf '%s\n' "$*" >&2
    exit 1
}

name=ei-profile-editor
prefix=
uninstall=
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder."; prefix=$2; shift ;;
        --prefix=*) prefix=${1#--prefix=} ;;
        --uninstall) uninstall=yes ;;
        --help | -h) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
if [ -z "$prefix" ]; then
    if [ "$(id -u)" -eq 0 ]; then prefix=/usr/local; else prefix=${HOME:?}/.local; fi
fi
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
home=$prefix/lib/$name
list=$home/installed-files
# The line at which the archive begins, put in when it is made.
archive=###CPACK_HEADER_LENGTH###

# The list has a line "f PATH" for each file and link outside of the program's own folder, "d PATH" for each folder made there.
remove()
{
    [ -f "$list" ] || fail "There is no Profile Editor in $prefix."
    sed -n 's/^f //p' "$list" | while IFS= read -r path; do rm -f -- "$path"; done
    folders=$(mktemp)
    sed -n 's/^d //p' "$list" | sort -r >"$folders"
    rm -rf -- "$home"
    # A folder that something else has moved into stays.
    while IFS= read -r path; do rmdir -- "$path" 2>/dev/null || true; done <"$folders"
    rm -f "$folders"
}

make_folder()
{
    [ ! -d "$1" ] || return 0
    make_folder "$(dirname "$1")"
    mkdir "$1" || fail "$1 cannot be made."
    printf 'd %s\n' "$1" >>"$made"
}

if [ -n "$uninstall" ]; then
    remove
    printf '%s\n' "Profile Editor was removed from $prefix. Settings and drafts stay in your home folder."
    exit 0
fi

# Before anything is changed.
tail -n "+$archive" "$0" | gzip -t 2>/dev/null || fail "The archive in $0 is damaged; nothing was changed."
[ ! -f "$list" ] || remove
made=$(mktemp)
trap 'rm -f "$made"' EXIT
make_folder "$home"
make_folder "$prefix/bin"
tail -n "+$archive" "$0" | gzip -dc | (cd "$home" && tar -xf - --no-same-owner) || fail "$home cannot be filled."
# To uninstall when the download is long gone.
head -n $((archive - 1)) "$0" >"$home/setup.sh"

for program in ei-profile-editor ei-studio-simulator; do
    ln -sf "$home/bin/$program" "$prefix/bin/$program"
    printf 'f %s\n' "$prefix/bin/$program" >>"$made"
done
(cd "$home/share" && find . -type f ! -path './doc/*') | sed 's#^\./##' >"$made.share"
while IFS= read -r file; do
    make_folder "$(dirname "$prefix/share/$file")"
    case $file in
        *.desktop)
            # The menu does not look into PATH as a shell does. In the desktop entry, " ` $ \ are escaped within quotes, then
            # each \ once more, and % is doubled.
            quoted=$(printf '%s' "$home/bin/$name" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
            escaped=$(printf '%s' "$quoted" | sed -e 's/[\\&#]/\\&/g')
            sed -e "s#^Exec=$name#Exec=\"$escaped\"#" -e '/^TryExec=/d' "$home/share/$file" >"$prefix/share/$file"
            ;;
        *) cp -f "$home/share/$file" "$prefix/share/$file" ;;
    esac
    printf 'f %s\n' "$prefix/share/$file" >>"$made"
done <"$made.share"
rm -f "$made.share"
cp "$made" "$list"
# A desktop that keeps a cache of the icons looks at this folder's time.
touch -c "$prefix/share/icons/hicolor" 2>/dev/null || true
printf '%s\n' "Profile Editor is installed in $prefix. Start it from the menu, or with $prefix/bin/$name" \
    "To remove it: sh '$home/setup.sh' --uninstall --prefix '$prefix'"
exit 0
