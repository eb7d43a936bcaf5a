#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: where /etc/localtime is a copy and not a link, and there is no /etc/timezone, Qt 6.8.2 of Debian 13 takes the system's zone
#   for "UTC+00:00:01", with an empty id: the local time is right, its abbreviation is "UTC+00:00:01", and the same moment taken to
#   QTimeZone::systemTimeZone() is a second off UTC and nine hours off Tokyo. With an old /etc/timezone beside the copy it writes
#   Tokyo's time with Amsterdam's abbreviation. Qt 6.4.2 of Debian 12 finds Asia/Tokyo; GLib says UTC; Node is right in all cases.
# A good guess: where the name cannot be had, the rules in the file still can (localtime(5) asks for a link because of the name alone),
#   and a local time and systemTimeZone() agree.
# Concerns: images made with `cp /usr/share/zoneinfo/ZONE /etc/localtime`: a program that converts by systemTimeZone() there moves every
#   time to UTC, and one that saves systemTimeZoneId() saves "" or the zone of before. Make a link, or set TZ.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6core6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), libglib2.0-0 2.74.6-2+deb12u9, nodejs 18.20.4+dfsg-1~deb12u3;
#   libqt6core6t64 6.8.2+dfsg-9+deb13u2 (python3-pyqt6 6.9.0-2), libglib2.0-0t64 2.84.4-3~deb13u5, nodejs 20.19.2+dfsg-1+deb13u3.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
from PyQt6.QtCore import Qt, QDateTime, QTimeZone, qVersion
from gi.repository import GLib

noon = QDateTime.fromString("2027-01-15T12:00:00Z", Qt.DateFormat.ISODate)
zone = QTimeZone.systemTimeZone()
name = bytes(QTimeZone.systemTimeZoneId()).decode()
print(f"  Qt {qVersion()}: id '{name}', local {noon.toLocalTime().toString('HH:mm:ss t')}, by systemTimeZone() "
      f"{noon.toTimeZone(zone).toString('HH:mm:ss t')}")
print(f"  GLib: {GLib.TimeZone.new_local().get_identifier()}")
PY
cat >"$T/demo.sh" <<'SH'
set -euo pipefail
show()
{
    echo "$1"
    echo "  date: $(date -d '2027-01-15 12:00 UTC' '+%H:%M:%S %Z')"
    python3 /demo.py
    node -p "'  Node: ' + Intl.DateTimeFormat().resolvedOptions().timeZone"
}
tokyo=/usr/share/zoneinfo/Asia/Tokyo
rm -f /etc/localtime /etc/timezone
ln -s "$tokyo" /etc/localtime
show "a link to Asia/Tokyo, no /etc/timezone"
rm /etc/localtime
cp -L "$tokyo" /etc/localtime
show "a copy of Asia/Tokyo, no /etc/timezone"
echo Europe/Amsterdam >/etc/timezone
show "a copy of Asia/Tokyo, /etc/timezone says Europe/Amsterdam"
SH

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* tzdata python3 python3-gi gir1.2-glib-2.0 base-files bash coreutils"
    TMPDIR=$T timeout 500 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T/demo.py" "$T/demo.sh" "$T/$suite/"
    # shellcheck disable=SC2016
    unshare --mount --pid --net --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 bash /demo.sh' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm python3-pyqt6=6.4.2-1 libqt6core6=6.4.2+dfsg-10 libglib2.0-0=2.74.6-2+deb12u9 nodejs=18.20.4+dfsg-1~deb12u3) || exit $?
seen+=$'\n'$(try trixie python3-pyqt6=6.9.0-2 libqt6core6t64=6.8.2+dfsg-9+deb13u2 libglib2.0-0t64=2.84.4-3~deb13u5 \
    nodejs=20.19.2+dfsg-1+deb13u3) || exit $?
echo "$seen"

expected="a link to Asia/Tokyo, no /etc/timezone
  date: 21:00:00 JST
  Qt 6.4.2: id 'Asia/Tokyo', local 21:00:00 JST, by systemTimeZone() 21:00:00 JST
  GLib: Asia/Tokyo
  Node: Asia/Tokyo
a copy of Asia/Tokyo, no /etc/timezone
  date: 21:00:00 JST
  Qt 6.4.2: id 'Asia/Tokyo', local 21:00:00 JST, by systemTimeZone() 21:00:00 JST
  GLib: UTC
  Node: Asia/Tokyo
a copy of Asia/Tokyo, /etc/timezone says Europe/Amsterdam
  date: 21:00:00 JST
  Qt 6.4.2: id 'Europe/Amsterdam', local 21:00:00 JST, by systemTimeZone() 13:00:00 CET
  GLib: Europe/Amsterdam
  Node: Asia/Tokyo
a link to Asia/Tokyo, no /etc/timezone
  date: 21:00:00 JST
  Qt 6.8.2: id 'Asia/Tokyo', local 21:00:00 JST, by systemTimeZone() 21:00:00 JST
  GLib: Asia/Tokyo
  Node: Asia/Tokyo
a copy of Asia/Tokyo, no /etc/timezone
  date: 21:00:00 JST
  Qt 6.8.2: id '', local 21:00:00 UTC+00:00:01, by systemTimeZone() 12:00:01 UTC+00:00:01
  GLib: UTC
  Node: Asia/Tokyo
a copy of Asia/Tokyo, /etc/timezone says Europe/Amsterdam
  date: 21:00:00 JST
  Qt 6.8.2: id 'Europe/Amsterdam', local 21:00:00 CET, by systemTimeZone() 13:00:00 CET
  GLib: Europe/Amsterdam
  Node: Asia/Tokyo"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
