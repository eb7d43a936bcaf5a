# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# What packaging/run, tests/run and .ci/run share: install what is missing from the list in packaging/packages, and build a
# preset. To be sourced by a script that has set "top", the root of the source tree.

# Progress is no output of the program that is started in the end.
say()
{
    printf '%s\n' "$*" >&2
}

fail()
{
    say "$*"
    exit 1
}

# Runs a command without a sound; shows all it wrote if it fails.
quietly()
{
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        cat "$log" >&2
        say "failed with exit code $status: $*"
    fi
    rm -f "$log"
    return "$status"
}

# The packages for the given purposes, one a line.
packages_for()
{
    local purpose
    for purpose; do
        awk -v purpose="$purpose" '$1 == purpose { print $2 }' "${top:?}/packaging/packages"
    done | sort -u
}

is_debian()
{
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    (
        ID='' ID_LIKE=''
        # shellcheck source=/dev/null
        [ ! -r /etc/os-release ] || . /etc/os-release
        case " $ID $ID_LIKE " in *" debian "*) exit 0 ;; *) exit 1 ;; esac
    )
}

# need PURPOSE...: installs what is missing for the purposes; ends the script if it cannot.
need()
{
    local package missing=() as_root=()
    if ! is_debian; then
        say "Needed, by the names that Debian 12 has for them:"
        packages_for "$@" | sed 's/^/  /' >&2
        fail "This script installs packages on Debian and its derivatives only: please install these yourself" \
            "and build with: cmake --preset release && cmake --build --preset release"
    fi
    for package in $(packages_for "$@"); do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Missing, to be installed as root: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    quietly "${as_root[@]}" apt-get update || exit 1
    quietly "${as_root[@]}" apt-get install --yes --no-install-recommends "${missing[@]}" || exit 1
}

# build PRESET [CMAKE_ARGUMENT...]: configures and builds into build/PRESET.
build()
{
    local preset=$1
    shift
    say "Building the preset $preset in build/$preset"
    cd "$top" || exit 1
    quietly cmake --preset "$preset" "$@" || exit 1
    quietly cmake --build --preset "$preset" || exit 1
}
