#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: on Debian 13 Debian's own Node names time zones that Debian's own tzdata does not have. Set to Asia/Kolkata, Node says
#   "Asia/Calcutta" (ICU keeps the first name for good); tzdata has moved the old names to tzdata-legacy, which nothing pulls in. So the
#   C library shows UTC under the abbreviation "Asia", without an error, five and a half hours off; Python and systemd refuse.
#   The same for Kathmandu, Ho Chi Minh, Yangon, Kyiv and more. In the text file tzdata.zi of the same package the names are still there.
# A good guess: what a program reports as the system's zone is a zone of that system, and old names are kept as links for ever.
# Concerns: who hands Intl.DateTimeFormat().resolvedOptions().timeZone (also of a browser with the same ICU) to a server or a
#   container with Debian 13: everybody in India gets UTC. Install tzdata-legacy there, or map old names to new ones.
# Seen on 2026-11-28: the lines after "expected" below.
# Versions: nodejs 20.19.2+dfsg-1+deb13u3 (libicu76 76.1-4), tzdata 2026f-0+deb13u1, python3 3.13.5-1, systemd 257.13-1~deb13u1.
# Source: Debian 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
PINS="tzdata=2026f-0+deb13u1 nodejs=20.19.2+dfsg-1+deb13u3 python3=3.13.5-1 systemd=257.13-1~deb13u1 base-files bash coreutils grep"
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT
R=$T/root
TMPDIR=$T timeout 400 mmdebstrap --quiet --variant=extract --include="$PINS" trixie "$R" >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install: $PINS"; exit 77; }

cat >"$R/demo.sh" <<'SH'
set -euo pipefail
for zone in Asia/Kolkata Asia/Kathmandu Asia/Ho_Chi_Minh Asia/Yangon Europe/Kyiv; do
    said=$(TZ=$zone node -p 'Intl.DateTimeFormat().resolvedOptions().timeZone')
    known=no
    [ ! -e "/usr/share/zoneinfo/$said" ] || known=yes
    echo "TZ=$zone: Node says $said, in the zone directory: $known"
done
node -p "const { existsSync } = require('fs'), names = Intl.supportedValuesOf('timeZone');
    'of all ' + names.length + ' names of Intl not there: ' + names.filter(name => !existsSync('/usr/share/zoneinfo/' + name)).length"
for zone in Asia/Kolkata Asia/Calcutta; do
    echo "date: $(TZ=$zone date -d '2027-01-01 12:00 UTC' "+$zone has %H:%M %Z")"
    echo "Python: $zone $(python3 -c "import zoneinfo; zoneinfo.ZoneInfo('$zone')" 2>/dev/null && echo known || echo refused)"
    echo "systemd: $zone $(systemd-analyze calendar "2027-01-01 12:00 $zone" >/dev/null 2>&1 && echo known || echo refused)"
done
echo "tzdata.zi: $(grep -c '^L Asia/Kolkata Asia/Calcutta$' /usr/share/zoneinfo/tzdata.zi) line links Asia/Calcutta to Asia/Kolkata"
SH
# shellcheck disable=SC2016
seen=$(unshare --mount --pid --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /usr/bin/env -i \
    PATH=/usr/bin:/bin LANG=C.UTF-8 bash /demo.sh' "$R" 2>"$T/log") || { cat "$T/log"; exit 1; }
echo "$seen"

expected='TZ=Asia/Kolkata: Node says Asia/Calcutta, in the zone directory: no
TZ=Asia/Kathmandu: Node says Asia/Katmandu, in the zone directory: no
TZ=Asia/Ho_Chi_Minh: Node says Asia/Saigon, in the zone directory: no
TZ=Asia/Yangon: Node says Asia/Rangoon, in the zone directory: no
TZ=Europe/Kyiv: Node says Europe/Kiev, in the zone directory: no
of all 417 names of Intl not there: 18
date: Asia/Kolkata has 17:30 IST
Python: Asia/Kolkata known
systemd: Asia/Kolkata known
date: Asia/Calcutta has 12:00 Asia
Python: Asia/Calcutta refused
systemd: Asia/Calcutta refused
tzdata.zi: 1 line links Asia/Calcutta to Asia/Kolkata'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
