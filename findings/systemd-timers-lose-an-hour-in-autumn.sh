#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: a systemd timer that is to run every minute rests for an hour in the night in which the clocks go back: the repeated hour is
#   left out for "minutely", "hourly" and "*:0/15" alike (so an hourly one rests for two hours). But it is left out only where the
#   next run is counted from before it: counted from a moment inside it, as for a timer that is first started then, the runs are
#   there, and a daily 02:30 comes at the second 02:30, also where the first has passed.
#   In spring a daily 02:30 does not run at all that day, nor does "daily" itself where the day begins at 01:00, as in Cairo.
# A good guess: minutely is each minute of real time, and a day's job runs once a day, as with Debian's cron, whose manual promises
#   that for changes of less than three hours. systemd.time(7) and systemd.timer(5) say nothing of the clocks' change.
# Concerns: timers of zones with summer time: health checks and token refreshes that must not pause, backups and reports of a day.
#   Write the zone UTC into OnCalendar=, or use OnUnitActiveSec=.
# Seen on 2026-11-29 through `systemd-analyze calendar`, which counts as the timers do: the lines after "expected" below.
# Versions: systemd 252.39-1~deb12u2 with tzdata 2026f-0+deb12u1; systemd 257.13-1~deb13u1 with tzdata 2026f-0+deb13u1.
# Source: Debian 12 and 13; known in systemd's tracker as 8647 (the first part) and 5595 (the last).
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.sh" <<'SH'
set -euo pipefail
# next TIMES FROM EXPRESSION: the next runs counted from FROM, in UTC.
next()
{
    local times
    times=$(systemd-analyze calendar --iterations="$1" --base-time="$2 UTC" "$3" |
        grep -oE '20[0-9]{2}-[0-9]{2}-[0-9]{2} [0-9:]{8} UTC|never' | sed 's/^2027-//; s/:00 UTC$//; s/$/,/')
    times=${times//$'\n'/ }
    echo "  $3, from $2: ${times%,}"
}
echo "Debian's $(systemctl --version | sed -n '1s/ (.*//p'), in UTC; Amsterdam repeats 2027-10-31 02:00 to 03:00 at 01:00 UTC"
next 3 "2027-10-31 00:58" "minutely Europe/Amsterdam"
next 3 "2027-10-31 00:20" "*:0/15 Europe/Amsterdam"
next 3 "2027-10-30 23:50" "hourly Europe/Amsterdam"
next 2 "2027-10-31 01:10" "minutely Europe/Amsterdam"
next 2 "2027-10-30 12:00" "02:30 Europe/Amsterdam"
next 2 "2027-10-31 01:10" "02:30 Europe/Amsterdam"
echo " spring: no 02:30 in Amsterdam on 28 March, no 00:00 in Cairo on 30 April"
next 2 "2027-03-26 12:00" "02:30 Europe/Amsterdam"
next 2 "2027-03-26 12:00" "Sun 02:30 Europe/Amsterdam"
next 3 "2027-04-27 12:00" "daily Africa/Cairo"
SH

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* base-files bash coreutils grep sed"
    TMPDIR=$T timeout 400 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T/demo.sh" "$T/$suite/"
    # shellcheck disable=SC2016
    unshare --mount --pid --net --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 bash /demo.sh' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm systemd=252.39-1~deb12u2 tzdata=2026f-0+deb12u1) || exit $?
seen+=$'\n'$(try trixie systemd=257.13-1~deb13u1 tzdata=2026f-0+deb13u1) || exit $?
echo "$seen"

expected=""
for version in 252 257; do
    expected+="Debian's systemd $version, in UTC; Amsterdam repeats 2027-10-31 02:00 to 03:00 at 01:00 UTC
  minutely Europe/Amsterdam, from 2027-10-31 00:58: 10-31 00:59, 10-31 02:00, 10-31 02:01
  *:0/15 Europe/Amsterdam, from 2027-10-31 00:20: 10-31 00:30, 10-31 00:45, 10-31 02:00
  hourly Europe/Amsterdam, from 2027-10-30 23:50: 10-31 00:00, 10-31 02:00, 10-31 03:00
  minutely Europe/Amsterdam, from 2027-10-31 01:10: 10-31 01:11, 10-31 01:12
  02:30 Europe/Amsterdam, from 2027-10-30 12:00: 10-31 00:30, 11-01 01:30
  02:30 Europe/Amsterdam, from 2027-10-31 01:10: 10-31 01:30, 11-01 01:30
 spring: no 02:30 in Amsterdam on 28 March, no 00:00 in Cairo on 30 April
  02:30 Europe/Amsterdam, from 2027-03-26 12:00: 03-27 01:30, 03-29 00:30
  Sun 02:30 Europe/Amsterdam, from 2027-03-26 12:00: 04-04 00:30, 04-11 00:30
  daily Africa/Cairo, from 2027-04-27 12:00: 04-27 22:00, 04-28 22:00, 04-30 21:00
"
done
[ "$seen"$'\n' = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
