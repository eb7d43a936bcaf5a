#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: asked for the long name of Europe/Dublin's time, Qt 6.8.2 of Debian 13 says "Irish Standard Time" in January and "Greenwich
#   Mean Time" in July: each season has the other's name, while the abbreviations beside them (GMT, IST) and the offsets are right.
#   Qt 6.4.2 of Debian 12 names both right. No other zone of the ten tried is swapped.
#   Ireland's law says that summer is the standard time, and the data say so: daylight-saving time is on in winter, with -1 hour.
#   Qt (both), Python and GLib pass that on; Node's names come from CLDR, which has it the usual way round.
# A good guess: a long name and an abbreviation of one moment in one call's answer belong together.
# Probably because CLDR names by season ("daylight" is summer) and Qt 6.8 by the data's flag, which is on in winter there.
# Concerns: who shows displayName(moment, LongName) or sorts by isDaylightTime(): for Ireland it is the wrong way round on
#   Debian 13. Show the offset or the abbreviation.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6core6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), nodejs 18.20.4+dfsg-1~deb12u3, tzdata 2026f-0+deb12u1;
#   libqt6core6t64 6.8.2+dfsg-9+deb13u2 (python3-pyqt6 6.9.0-2), nodejs 20.19.2+dfsg-1+deb13u3, tzdata 2026f-0+deb13u1.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import datetime
import zoneinfo

from gi.repository import GLib
from PyQt6.QtCore import QDateTime, QLocale, Qt, QTimeZone, qVersion

ZONES = ("Europe/Dublin Europe/London Europe/Lisbon Europe/Amsterdam America/New_York America/Santiago "
         "Australia/Sydney Pacific/Auckland Asia/Jerusalem Asia/Beirut").split()
swapped = []
for name in ZONES:
    zone = QTimeZone(name.encode())
    for month in (1, 7):
        moment = QDateTime.fromString(f"2027-{month:02}-15T12:00:00Z", Qt.DateFormat.ISODate)
        said = zone.displayName(moment, QTimeZone.NameType.LongName, QLocale("en_GB"))
        south = name.split("/")[0] in ("Australia", "Pacific") or name.endswith("Santiago")
        is_summer = (month == 1) if south else (month == 7)
        right = "Irish Standard" in said if name == "Europe/Dublin" and is_summer else (
            "Greenwich" in said if name == "Europe/Dublin" else ("Summer" in said or "Daylight" in said) == is_summer)
        if not right:
            swapped.append(f"{name} in month {month}")
        if name == "Europe/Dublin":
            print(f"Qt {qVersion()}: Dublin in month {month}: {zone.abbreviation(moment)}, '{said}', "
                  f"UTC{zone.offsetFromUtc(moment) // 3600:+}, daylight-saving time: {zone.isDaylightTime(moment)}")
            python = datetime.datetime(2027, month, 15, 12, tzinfo=zoneinfo.ZoneInfo(name))
            glib = GLib.DateTime.new(GLib.TimeZone.new_identifier(name), 2027, month, 15, 12, 0, 0)
            print(f"  Python's dst(): {python.dst().total_seconds() / 3600:+.0f} h, GLib: {glib.is_daylight_savings()}", flush=True)
print("wrong names: " + (", ".join(swapped) or "none"))
PY
cat >"$T/demo.js" <<'JS'
for (const month of [0, 6]) {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Dublin', timeZoneName: 'long' });
    const name = format.formatToParts(new Date(Date.UTC(2027, month, 15, 12))).find(part => part.type === 'timeZoneName').value;
    console.log(`Node: Dublin in month ${month + 1}: ${name}`);
}
JS

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* python3 python3-gi gir1.2-glib-2.0 base-files bash coreutils"
    TMPDIR=$T timeout 500 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T"/demo.* "$T/$suite/"
    # shellcheck disable=SC2016
    unshare --mount --pid --net --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 bash -c "python3 /demo.py && node /demo.js"' "$T/$suite" 2>"$T/log" ||
        { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm python3-pyqt6=6.4.2-1 libqt6core6=6.4.2+dfsg-10 nodejs=18.20.4+dfsg-1~deb12u3 tzdata=2026f-0+deb12u1) || exit $?
seen+=$'\n'$(try trixie python3-pyqt6=6.9.0-2 libqt6core6t64=6.8.2+dfsg-9+deb13u2 nodejs=20.19.2+dfsg-1+deb13u3 \
    tzdata=2026f-0+deb13u1) || exit $?
echo "$seen"

expected="Qt 6.4.2: Dublin in month 1: GMT, 'Greenwich Mean Time', UTC+0, daylight-saving time: True
  Python's dst(): -1 h, GLib: True
Qt 6.4.2: Dublin in month 7: IST, 'Irish Standard Time', UTC+1, daylight-saving time: False
  Python's dst(): +0 h, GLib: False
wrong names: none
Node: Dublin in month 1: Greenwich Mean Time
Node: Dublin in month 7: Irish Standard Time
Qt 6.8.2: Dublin in month 1: GMT, 'Irish Standard Time', UTC+0, daylight-saving time: True
  Python's dst(): -1 h, GLib: True
Qt 6.8.2: Dublin in month 7: IST, 'Greenwich Mean Time', UTC+1, daylight-saving time: False
  Python's dst(): +0 h, GLib: False
wrong names: Europe/Dublin in month 1, Europe/Dublin in month 7
Node: Dublin in month 1: Greenwich Mean Time
Node: Dublin in month 7: Irish Standard Time"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
