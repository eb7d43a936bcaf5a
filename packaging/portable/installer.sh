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
    folders=$(sed -n 's/^d //p' "$list")
    rm -rf -- "$home"
    remove_folders "$folders"
}

# Each line is one. A folder that something else has moved into stays.
remove_folders()
{
    printf '%s\n' "$1" | sort -r | while IFS= read -r path; do rmdir -- "$path" 2>/dev/null || true; done
}

# The folders that are missing on the way to this one and itself, as lines of the list.
missing()
{
    [ ! -d "$1" ] || return 0
    missing "$(dirname "$1")"
    printf 'd %s\n' "$1"
}

# Ends where the programs in this folder cannot start, and says what the system lacks: first of what the editor names itself,
# then of what Qt loads for the window.
try()
{
    status=0
    said=$("$1/bin/$name" --version 2>&1) || status=$?
    links=$(for file in "$1/bin/$name" "$1/plugins/platforms/libqxcb.so"; do LD_LIBRARY_PATH=$1/lib ldd "$file" 2>&1 || true; done)
    versions=$(printf '%s\n' "$said" "$links" | sed -n 's/.*version [^A-Z]\([A-Z]*_[0-9.]*\).* not found.*/\1/p' | sort -u | tr '\n' ' ')
    libraries=$(printf '%s\n' "$said" "$links" | sed -n -e 's/^[[:space:]]*\([^ ]*\) => not found$/\1/p' \
        -e 's/.*loading shared libraries: \([^:]*\): cannot open.*/\1/p' | sort -u | tr '\n' ' ')
    [ -z "$versions" ] || fail "Profile Editor cannot start on this system, which is older than Debian 12: its libraries lack" \
        "${versions% }. Nothing was changed."
    [ -z "$libraries" ] || fail "Profile Editor cannot start on this system, which lacks these libraries: ${libraries% }." \
        "Nothing was changed; install them and start this installer again."
    [ "$status" -eq 0 ] || fail "Profile Editor cannot start on this system: $said. Nothing was changed."
}

if [ -n "$uninstall" ]; then
    remove
    printf '%s\n' "Profile Editor was removed from $prefix. Settings and drafts stay in your home folder."
    exit 0
fi

# Before anything is changed.
tail -n "+$archive" "$0" | gzip -t 2>/dev/null || fail "The archive in $0 is damaged; nothing was changed."
[ -f "$list" ] || [ ! -e "$home" ] || fail "$home is there already and not by this installer; nothing was changed."

# All that takes room is made in a folder beside the program's, on the same disk, and then moved.
work=
made=$(missing "$prefix/lib")
# shellcheck disable=SC2317 # the trap calls it
leave()
{
    [ -z "$work" ] || [ -e "$home" ] || [ ! -e "$work/old" ] || mv -- "$work/old" "$home"
    [ -z "$work" ] || rm -rf -- "$work"
    remove_folders "$(printf '%s\n' "$made" | sed 's/^d //')"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
mkdir -p -- "$prefix/lib" || fail "$prefix/lib cannot be made."
work=$(mktemp -d "$prefix/lib/.$name.XXXXXX") || fail "$prefix/lib cannot be written to."
new=$work/new
mkdir "$new"
tail -n "+$archive" "$0" | gzip -dc | (cd "$new" && tar -xf - --no-same-owner) \
    || fail "The programs cannot be unpacked in $prefix; nothing was changed."
try "$new"
# To uninstall when the download is long gone.
head -n $((archive - 1)) "$0" >"$new/setup.sh"

cp -R "$new/share" "$work/share"
rm -rf "$work/share/doc"
(cd "$work/share" && find . -type f) | sed 's#^\./##' >"$work/files"
# The menu does not look into PATH as a shell does. In the desktop entry, " ` $ \ are escaped within quotes, then each \ once
# more, and % is doubled.
quoted=$(printf '%s' "$home/bin/$name" | sed -e 's/["`$\\]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
escaped=$(printf '%s' "$quoted" | sed -e 's/[\\&#]/\\&/g')
grep '\.desktop$' "$work/files" | while IFS= read -r file; do
    sed -e "s#^Exec=$name#Exec=\"$escaped\"#" -e '/^TryExec=/d' "$new/share/$file" >"$work/share/$file"
done

programs="ei-profile-editor ei-studio-simulator"
{
    printf '%s\n' "$made"
    missing "$prefix/bin"
    for program in $programs; do printf 'f %s\n' "$prefix/bin/$program"; done
    while IFS= read -r file; do
        missing "$(dirname "$prefix/share/$file")"
        printf 'f %s\n' "$prefix/share/$file"
    done <"$work/files"
    [ ! -f "$list" ] || grep '^d ' "$list" || true
} | sort -u >"$work/list"
# Until all is done, the list names the files of both versions: --uninstall removes what is there.
cp "$work/list" "$new/installed-files"
[ ! -f "$list" ] || cat "$list" >>"$new/installed-files"

[ ! -f "$list" ] || mv -- "$home" "$work/old"
mv -- "$new" "$home"
for program in $programs; do
    mkdir -p -- "$prefix/bin"
    ln -sf "$home/bin/$program" "$prefix/bin/$program"
done
while IFS= read -r file; do
    mkdir -p -- "$(dirname "$prefix/share/$file")"
    mv -f -- "$work/share/$file" "$prefix/share/$file"
done <"$work/files"
if [ -d "$work/old" ]; then
    grep -vxF -f "$work/list" "$work/old/installed-files" | sed -n 's/^f //p' | while IFS= read -r path; do rm -f -- "$path"; done
fi
mv -f -- "$work/list" "$list"
# A desktop that keeps a cache of the icons looks at this folder's time.
touch -c "$prefix/share/icons/hicolor" 2>/dev/null || true
printf '%s\n' "Profile Editor is installed in $prefix. Start it from the menu, or with $prefix/bin/$name" \
    "To remove it: sh '$home/setup.sh' --uninstall --prefix '$prefix'"
exit 0
