#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: two copies of the same release of the time zone database disagree, though neither is out of date. Debian compiles
#   2026f with the "backzone" data, the npm package of 2026f does without: of 418 zones 93 have another offset for times from 1900
#   to 1969, among them Amsterdam, Oslo and Reykjavik, one of them by half a day. From 1970 on every zone agrees.
# A good guess: the release name (tzdata version, moment.tz.dataVersion) says what is inside; equal names give equal answers.
# Why: the database merges zones that agree since 1970 unless PACKRATDATA is asked for at build time; the release name is the same.
# Concerns: who checks two programs' zones by comparing release names, converts birth dates or archives on both ends, or tests an
#   implementation against another one with random times: choose times after 1970, or expect these.
# Seen on 2026-11-28: the lines after "expected" below.
# Versions: tzdata 2026f-0+deb12u1, python3 3.11.2-1+b1 (Debian 12); moment-timezone 0.6.6 (npm).
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
PINS="tzdata=2026f-0+deb12u1 python3=3.11.2-1+b1 base-files coreutils"
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap node npm; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT
R=$T/root
TMPDIR=$T timeout 300 mmdebstrap --quiet --variant=extract --include="$PINS" bookworm "$R" >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install: $PINS"; exit 77; }
npm install --prefix "$T" --ignore-scripts --no-audit --no-fund --loglevel=error moment-timezone@0.6.6 >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install moment-timezone 0.6.6"; exit 77; }

# Noon UTC on the first day of every month from 1900 to 2037: the offsets of Moment, in seconds, go to a file for Python.
cat >"$T/moment.js" <<'JS'
const { tz } = require('moment-timezone');
const offsets = {};
for (const name of tz.names()) {
    offsets[name] = [];
    for (let month = 0; month < 12 * 138; ++month)
        offsets[name].push(Math.round(-60 * tz.zone(name).utcOffset(Date.UTC(1900, month, 1, 12))));
}
process.stdout.write(JSON.stringify({ release: tz.dataVersion, offsets }));
JS
(cd "$T" && node moment.js) >"$R/moment.json"
cat >"$R/demo.py" <<'PY'
import datetime, json, zoneinfo
moment = json.load(open('/moment.json'))
with open('/usr/share/zoneinfo/tzdata.zi') as file: release = file.readline().split()[-1]
with open('/usr/share/zoneinfo/zone.tab') as file: names = [line.split('\t')[2].strip() for line in file if line[0] != '#']
months = [datetime.datetime(1900 + n // 12, n % 12 + 1, 1, 12, tzinfo=datetime.timezone.utc) for n in range(12 * 138)]
before, after, largest = set(), set(), 0
for name in names:
    zone = zoneinfo.ZoneInfo(name)
    for when, theirs in zip(months, moment['offsets'][name]):
        ours = int(when.astimezone(zone).utcoffset().total_seconds())
        if abs(ours - theirs) < 60: continue    # Moment's offsets are rounded
        (before if when.year < 1970 else after).add(name)
        largest = max(largest, abs(ours - theirs))
print('releases: Debian', release, 'Moment', moment['release'])
print('zones of zone.tab that differ by a minute or more, 1900 to 1969:', len(before), 'of', len(names))
print('the same, 1970 to 2037:', len(after))
print('largest difference:', largest // 60, 'minutes')
for name, year, month in ('Europe/Amsterdam', 1938, 7), ('Europe/Oslo', 1959, 7), ('Atlantic/Reykjavik', 1950, 1):
    n = (year - 1900) * 12 + month - 1
    ours = int(months[n].astimezone(zoneinfo.ZoneInfo(name)).utcoffset().total_seconds())
    print(f'{name} on {months[n]:%Y-%m-%d}: Debian {ours / 60:+.0f} minutes, Moment {moment["offsets"][name][n] / 60:+.0f}')
PY
seen=$(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$R" python3 /demo.py)
echo "$seen"

expected='releases: Debian 2026f Moment 2026f
zones of zone.tab that differ by a minute or more, 1900 to 1969: 93 of 418
the same, 1970 to 2037: 0
largest difference: 750 minutes
Europe/Amsterdam on 1938-07-01: Debian +80 minutes, Moment +60
Europe/Oslo on 1959-07-01: Debian +120 minutes, Moment +60
Atlantic/Reykjavik on 1950-01-01: Debian -60 minutes, Moment +0'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
