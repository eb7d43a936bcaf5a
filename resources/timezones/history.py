# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Finds out which zones got other rules in recent versions of the tz database, from the releases of moment-timezone."""

import bisect
import datetime

# One release for each version of the tz database, the oldest first. The versions between changed no clock of these years.
RELEASES = ["0.5.45", "0.5.46", "0.5.47", "0.5.48", "0.6.1", "0.6.2", "0.6.3", "0.6.4", "0.6.5", "0.6.6"]

# Changes are looked for in these years: what a person may still care about.
FIRST, LAST = (int(datetime.datetime(year, 1, 1, tzinfo=datetime.timezone.utc).timestamp() // 60) for year in (2024, 2032))

DIGITS = {digit: number for number, digit in
          enumerate("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX")}


def number(text):
    """A number in base 60, with a fraction and a sign."""
    sign, text = (-1, text[1:]) if text.startswith("-") else (1, text)
    whole, _, fraction = text.partition(".")
    value = 0
    for digit in whole:
        value = value * 60 + DIGITS[digit]
    for place, digit in enumerate(fraction, 1):
        value += DIGITS[digit] / 60 ** place
    return sign * value


def unpack(row):
    """The name of a zone, when its offsets end, and the offsets, in minutes; those of the west are positive."""
    name, _, offsets, indices, untils, *_ = row.split("|")
    offsets = [number(offset) for offset in offsets.split(" ")]
    ends, moment = [], 0
    for delta in filter(None, untils.split(" ")):
        moment += number(delta)
        ends.append(moment)
    return name, (ends, [offsets[DIGITS[index]] for index in indices])


def read(document):
    """The version, and the rules of each id."""
    rules = dict(unpack(row) for row in document["zones"])
    for target, name in (link.split("|") for link in document["links"]):
        rules[name] = rules[target]
    return document["version"], rules


def first_difference(old, new):
    """The minute from which two rules differ in the years looked at; None where they do not."""
    offset = lambda rules, minute: rules[1][bisect.bisect_right(rules[0], minute)]
    moments = sorted({FIRST, *(end for rules in (old, new) for end in rules[0] if FIRST < end < LAST)})
    return next((moment for moment in moments if offset(old, moment) != offset(new, moment)), None)


def changes(packages, ids):
    """For each of `ids` with other rules since: the id, the version that brought them last, and their first day in UTC."""
    versions = [read(packages.json(f"moment-timezone@{release}/data/packed/latest.json")) for release in RELEASES]
    for name in ids:
        last = None
        for (_, old), (version, new) in zip(versions, versions[1:]):
            minute = first_difference(old[name], new[name]) if name in old and name in new else None
            if minute is not None:
                last = version, minute
        if last:
            day = datetime.datetime.fromtimestamp(last[1] * 60, datetime.timezone.utc).date()
            yield name, last[0], day.isoformat()
