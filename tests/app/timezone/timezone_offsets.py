#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Reads ids, one a line, and writes for each its UTC offsets, in seconds, at the moments given as arguments (Unix times).

An id that the system has dropped is a link of the tz database, whose text says what it stands for.
"""

import datetime
import pathlib
import sys
import zoneinfo


def read_links():
    lines = pathlib.Path("/usr/share/zoneinfo/tzdata.zi").read_text(encoding="utf-8").splitlines()
    return {name: target for letter, target, name in (line.split() for line in lines if line.startswith("L "))}


def main():
    moments = [datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc) for seconds in sys.argv[1:]]
    links = read_links()
    for line in sys.stdin:
        name = line.strip()
        try:
            zone = zoneinfo.ZoneInfo(name)
        except zoneinfo.ZoneInfoNotFoundError:
            zone = zoneinfo.ZoneInfo(links[name])
        offsets = (moment.astimezone(zone).utcoffset() for moment in moments)
        print(name, *(int(offset.total_seconds()) for offset in offsets))


main()
