# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What clocks are called in words: CLDR's metazones, Windows' names, and abbreviations that the tz database has dropped."""

import dataclasses
import re

import sources

# The languages that the picker is shown in.
LANGUAGES = ["en", "de", "fr", "es", "nl", "ja", "zh", "ar"]

# Short names that CLDR has only where people use them.
ENGLISH = ["en", "en-AU", "en-GB", "en-IN", "en-NZ", "en-ZA", "en-IE", "en-CA"]


@dataclasses.dataclass
class Clock:
    first: str  # the zone that is meant before others
    zones: list  # all that have it, `first` among them
    names: list
    codes: dict  # abbreviations, matched as a whole only, with how far from first they are meant


def walk(tree, path=""):
    for key, value in tree.items():
        if isinstance(value, list):
            yield path + key, value
        else:
            yield from walk(value, f"{path}{key}/")


def metazones(packages, canonical):
    """The zones of each metazone today, the first of them first."""
    document = packages.json("cldr-core/supplemental/metaZones.json")["supplemental"]["metaZones"]
    first = {row["mapZone"]["_other"]: row["mapZone"]["_type"] for row in document["metazones"]
             if row["mapZone"]["_territory"] == "001"}
    zones = {name: [canonical[zone]] for name, zone in first.items() if zone in canonical}
    for zone, uses in walk(document["metazoneInfo"]["timezone"]):
        now = [use["usesMetazone"]["_mzone"] for use in uses if "_to" not in use["usesMetazone"]]
        for name in now:
            if name in zones and zone in canonical and canonical[zone] not in zones[name]:
                zones[name].append(canonical[zone])
    return zones


def english_names(name):
    """A name without its time of year, as people say it: "Eastern Time" for "Eastern Standard Time"."""
    yield name
    generic = re.sub(r" (Standard|Daylight|Summer) Time$", " Time", name)
    if generic != name:
        yield generic


def build(packages, zones, other_names):
    canonical = zones.canonical
    names, short = {}, {}
    abbreviations = packages.json("@vvo/tzdb/abbreviations.json")
    documents = {language: packages.json(f"cldr-dates-full/main/{language}/timeZoneNames.json")
                 ["main"][language]["dates"]["timeZoneNames"] for language in dict.fromkeys([*LANGUAGES, *ENGLISH])}
    for language, document in documents.items():
        for name, forms in document["metazone"].items():
            if language in LANGUAGES:
                # The picker's own language is typed in full; in another one people leave the time of year out.
                long = forms.get("long", {})
                kept = [text for kind, text in long.items() if language == "en" or kind != "daylight"]
                names.setdefault(name, []).extend(kept)
            if language in ENGLISH:
                short.setdefault(name, []).extend(text for text in forms.get("short", {}).values() if text.isalpha())
    document_of_english = documents["en"]
    clocks = {}
    for name, of_zone in metazones(packages, canonical).items():
        long = [text for full in names.get(name, []) for text in english_names(full)]
        codes = {abbreviations[text]: 3 for text in long if text in abbreviations}
        codes.update({code: 2 for code in short.get(name, [])})
        codes.update({code: 1 for code in document_of_english["metazone"][name].get("short", {}).values()}
                     if name in document_of_english["metazone"] else {})
        clocks[name] = Clock(of_zone[0], of_zone, long, codes)
    rows = packages.json("cldr-core/supplemental/windowsZones.json")["supplemental"]["windowsZones"]["mapTimezones"]
    by_first = {clock.first: clock for clock in clocks.values()}
    for row in rows:
        row = row["mapZone"]
        zone = canonical.get(row["_type"].split()[0])
        if row["_territory"] != "001" or not zone:
            continue
        clock = clocks.get(f"Windows {zone}")
        if clock is None:
            clock = clocks[f"Windows {zone}"] = Clock(zone, [zone], [], {})
        if not any(letter.isdigit() for letter in row["_other"]):
            clock.names.append(row["_other"])
    own = {}
    for zone, others, codes in read_other_names(other_names):
        zone = canonical[zone]
        clock = by_first.get(zone) or clocks.setdefault(f"Windows {zone}", Clock(zone, [zone], [], {}))
        own.update(dict.fromkeys((name.casefold() for name in others), zone))
        clock.names.extend(others)
        clock.codes.update(dict.fromkeys(codes, 0))
    first = {}  # which clock a code means first
    for clock in clocks.values():
        for code, rank in clock.codes.items():
            if rank < first.get(code, (9, None))[0]:
                first[code] = rank, clock.first
    known = set()
    for clock in clocks.values():
        clock.names = [name for name in dict.fromkeys(clock.names)
                       if name.casefold() not in known and own.get(name.casefold(), clock.first) == clock.first]
        known.update(name.casefold() for name in clock.names)
        clock.codes = [code.upper() if first[code][1] == clock.first else code.lower() for code in clock.codes
                       if 2 <= len(code) <= 5 and code.isalpha()]
        # CLDR takes its time to follow a change of rules.
        clock.zones = [zone for zone in clock.zones if sources.same_clock(zone, clock.first)]
        if clock.names or clock.codes:
            yield clock


def read_other_names(path):
    """Yields zone, names and abbreviations; an abbreviation is what is all capitals."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            zone, names = line.split(": ", 1)
            names = names.split("; ")
            is_code = lambda name: name.isupper() and len(name) <= 5 and name.isascii()
            yield zone, [name for name in names if not is_code(name)], [name for name in names if is_code(name)]
