#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: in Qt 6.4.2 of Debian 12 one QTimeZone holds two sets of rules: offsets and abbreviations come from Debian's tzdata (2026f),
#   long names and displayName(moment, OffsetName) from the copy inside ICU, which is 2022e for the life of Debian 12. Under 31 names
#   a moment of 2027 is named with another offset than the one in use: Vancouver on 15 January 2027 is UTC-7 for offsetFromUtc(), and
#   "UTC-08:00", "Pacific Standard Time" for displayName(). Mexico City's July is "Central Daylight Time", which ended in 2022.
#   Qt 6.8.2 of Debian 13 names the offset that it uses in every zone.
# A good guess: the text "UTC-08:00" that a zone gives for a moment is its own offset at that moment, written out.
# Concerns: who labels times or a list of zones with displayName() on Debian 12: the label and the clock beside it differ by an hour
#   or more, and a stable update of tzdata mends the clock, not the label. Write the offset out from offsetFromUtc().
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6core6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), libicu72 72.1-3+deb12u1, tzdata 2026f-0+deb12u1;
#   libqt6core6t64 6.8.2+dfsg-9+deb13u2 (python3-pyqt6 6.9.0-2), libicu76 76.1-4, tzdata 2026f-0+deb13u1.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import ctypes
import glob
import zoneinfo

from PyQt6.QtCore import QDateTime, QLocale, Qt, QTimeZone, qVersion

other, tried = [], 0
for name in sorted(zoneinfo.available_timezones()):
    zone = QTimeZone(name.encode())
    if "/" not in name or name.startswith(("Etc/", "posix", "right")) or not zone.isValid():
        continue
    tried += 1
    for month in (1, 7):
        moment = QDateTime.fromString(f"2027-{month:02}-15T12:00:00Z", Qt.DateFormat.ISODate)
        offset = zone.offsetFromUtc(moment)
        written = f"UTC{'-' if offset < 0 else '+'}{abs(offset) // 3600:02}:{abs(offset) // 60 % 60:02}"
        said = zone.displayName(moment, QTimeZone.NameType.OffsetName, QLocale("en_US"))
        if said != written and name not in other:
            other.append(name)
        if (name, month) in (("America/Vancouver", 1), ("America/Mexico_City", 7), ("Asia/Almaty", 1)):
            print(f"Qt {qVersion()}: {name} on {moment.date().toString('d MMM yyyy')}: uses {written}, {zone.abbreviation(moment)}; "
                  f"named {said}, {zone.displayName(moment, QTimeZone.NameType.LongName, QLocale('en_US'))}")
path = glob.glob("/usr/lib/*/libicui18n.so.7?")[0]
version = getattr(ctypes.CDLL(path), "ucal_getTZDataVersion_" + path[-2:])
version.restype = ctypes.c_char_p
print(f"ICU {path[-2:]} holds {version(ctypes.byref(ctypes.c_int(0))).decode()}")
print(f"Qt {qVersion()}: named with another offset than used in 2027: {len(other)} zones")
PY

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* python3 base-files bash coreutils"
    TMPDIR=$T timeout 500 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T/demo.py" "$T/$suite/"
    # shellcheck disable=SC2016
    unshare --mount --pid --net --fork --kill-child chroot "$T/$suite" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 \
        python3 /demo.py 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm python3-pyqt6=6.4.2-1 libqt6core6=6.4.2+dfsg-10 libicu72=72.1-3+deb12u1 tzdata=2026f-0+deb12u1) || exit $?
seen+=$'\n'$(try trixie python3-pyqt6=6.9.0-2 libqt6core6t64=6.8.2+dfsg-9+deb13u2 libicu76=76.1-4 tzdata=2026f-0+deb13u1) || exit $?
echo "$seen"

expected="Qt 6.4.2: America/Mexico_City on 15 Jul 2027: uses UTC-06:00, CST; named UTC-05:00, Central Daylight Time
Qt 6.4.2: America/Vancouver on 15 Jan 2027: uses UTC-07:00, MST; named UTC-08:00, Pacific Standard Time
Qt 6.4.2: Asia/Almaty on 15 Jan 2027: uses UTC+05:00, +05; named UTC+06:00, East Kazakhstan Time
ICU 72 holds 2022e
Qt 6.4.2: named with another offset than used in 2027: 31 zones
Qt 6.8.2: America/Mexico_City on 15 Jul 2027: uses UTC-06:00, CST; named UTC-06:00, Central Standard Time
Qt 6.8.2: America/Vancouver on 15 Jan 2027: uses UTC-07:00, MST; named UTC-07:00, Pacific Standard Time
Qt 6.8.2: Asia/Almaty on 15 Jan 2027: uses UTC+05:00, +05; named UTC+05:00, Kazakhstan Time
ICU 76 holds 2024b
Qt 6.8.2: named with another offset than used in 2027: 0 zones"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
