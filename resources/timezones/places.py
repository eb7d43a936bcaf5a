# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Puts places and zones together: each place once with its zone, and at least one place for each zone."""

import collections
import json
import math
import re
import subprocess

import sources
from geonames import Place, distance, fold

NEAR = 140  # km: a zone's place and a place of the same name are one where they are no farther apart
# Where people work that is no town.
STATIONS = [Place("Amundsen–Scott South Pole Station", "AQ", "", "Antarctica/McMurdo", -90, 0, 0)]
AIRPORT = 80  # km: how far an airport may be from the place that it serves


def without_twins(places):
    """Of places of one name in one region, the largest: the others cannot be told from it."""
    kept = {}
    for place in places:
        known = kept.setdefault((place.name, place.country, place.region), place)
        if known.population < place.population:
            kept[place.name, place.country, place.region] = place
    return list(kept.values())


def add_airports(packages, places):
    """Gives the codes of airports with scheduled flights to the places that they serve."""
    cells = collections.defaultdict(list)
    for place in places:
        cells[int(place.latitude), int(place.longitude)].append(place)
    for airport in packages.airports():
        spot = Place(airport["airport"], airport["country_code"], "", "", float(airport["latitude"]),
                     float(airport["longitude"]), 0)
        near = [place for latitude in (-1, 0, 1) for longitude in (-1, 0, 1)
                for place in cells[int(spot.latitude) + latitude, int(spot.longitude) + longitude]
                if place.country == spot.country and distance(place, spot) < AIRPORT]
        named = [place for place in near if fold(place.name) in fold(spot.name)]
        # An airport is called after its city; where it is not, the largest place that is near has it.
        best = max(named or near, key=lambda place: place.population / (10 + distance(place, spot)) ** 1.5, default=None)
        if best and airport["iata"] not in best.codes:
            best.codes.append(airport["iata"])


def main_place(place, cities, names):
    """The city that a zone is named after, or None. Its zone may be wrong: the package knows no zone made since 2018."""
    spelt = {fold(name) for name in names}
    near = (city for city in cities if city.country == place.country and distance(city, place) < NEAR)
    called = [city for city in near if fold(city.name) in spelt or spelt & {fold(name) for name in city.other_names}]
    return max(called, key=lambda city: city.population, default=None)


def old_names(zone, zones, cities):
    """Tails of a zone's old ids that are names of the same place: "Calcutta", not "Pacific" or another city of the zone."""
    known = {fold(city.name) for city in cities}
    for link, canonical in zones.canonical.items():
        area, _, tail = link.partition("/")
        if canonical != zone or link == zone or not tail or area in {"US", "Canada", "Brazil", "Chile", "Mexico", "Etc"}:
            continue
        tail = tail.rsplit("/", 1)[-1].replace("_", " ")
        if fold(tail) not in known and link not in OTHER_PLACES:
            yield tail


# Old ids of another place than their present zone's.
OTHER_PLACES = {
    "America/Atka", "America/Ensenada", "America/Fort_Wayne", "America/Knox_IN", "America/Montreal", "America/Nipigon",
    "America/Pangnirtung", "America/Porto_Acre", "America/Rainy_River", "America/Rosario", "America/Santa_Isabel",
    "America/Shiprock", "America/Thunder_Bay", "America/Virgin", "America/Yellowknife", "Antarctica/South_Pole",
    "Asia/Choibalsan", "Asia/Tel_Aviv", "Atlantic/Jan_Mayen", "Australia/ACT", "Australia/Canberra", "Australia/Currie",
    "Australia/LHI", "Australia/NSW", "Australia/North", "Australia/Queensland", "Australia/South", "Australia/Tasmania",
    "Australia/Victoria", "Australia/West", "Australia/Yancowinna", "Europe/Belfast", "Europe/Nicosia",
    "Europe/Tiraspol", "Europe/Uzhgorod", "Europe/Zaporozhye", "Pacific/Johnston", "Pacific/Samoa", "Pacific/Yap",
    "Africa/Timbuktu",
}


def read_other_names(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            city, names = line.split(": ", 1)
            name, country = city.rsplit(", ", 1)
            yield name.replace("'", "’"), country, names.split("; ")


def add_other_names(places, path):
    by_name = collections.defaultdict(list)
    for place in places:
        for name in (place.name, *place.other_names):
            by_name[fold(name), place.country].append(place)
    missing = []
    for name, country, others in read_other_names(path):
        found = by_name[fold(name), country]
        if not found:
            missing.append(f"{name}, {country}")
            continue
        max(found, key=lambda place: place.population).add_names([name, *others])
    if missing:
        raise SystemExit(f"{path.name}: there is no {'; '.join(missing)}")


def add_saints(place):
    for name in (place.name, *tuple(place.other_names)):
        if name.startswith("St. "):
            place.add_names(["Saint " + name[4:]])
        elif name.startswith(("Saint ", "Saint-")):
            place.add_names(["St. " + name[6:]])


def build(packages, geonames, zones, languages, other_names):
    """All places, the largest first. `languages` are sources.Names, English first."""
    english = languages[0]
    cities = without_twins([*geonames.places, *STATIONS])
    of_zone = collections.defaultdict(list)
    for city in cities:
        of_zone[city.zone].append(city)
    by_cell = collections.defaultdict(list)
    for city in cities:
        by_cell[city.country].append(city)
    result = list(cities)
    for zone in sorted(set(zones.canonical.values())):
        names = [names.cities[zone] for names in languages if zone in names.cities
                 and names.is_for(zones.places[zone].country if zone in zones.places else "", geonames.own)]
        name, _, region = sources.zone_name(zone, english).partition(", ")
        place = zones.places.get(zone) or zones.places.get(sources.PLACELESS.get(zone, ("", None))[1])
        city = None
        if zone in zones.places:
            tail = zone.rsplit("/", 1)[-1].replace("_", " ")
            city = main_place(place, by_cell[place.country], [tail, name, *names])
        if not city:
            # An offset belongs to no place; it is put where the sun would give this time.
            middle = math.remainder(sources.fixed_offset(zone) * 15, 360)
            latitude, longitude = (place.latitude, place.longitude) if place else (0, middle)
            country = place.country if zone in zones.places else ""
            code = next((code for code, other in geonames.regions.items()
                         if other == region and code.startswith(f"{country}.")), "")
            city = Place(name, country, code, zone, latitude, longitude, 0)
            result.append(city)
        city.is_zone, city.zone = True, zone
        before, city.name = city.name, name
        city.other_names.pop(name, None)
        city.add_names([before, *names, *old_names(zone, zones, of_zone[zone])])
        city.add_names(sources.ABBREVIATED.get(zone, []))
    add_other_names(result, other_names)
    for place in result:
        add_saints(place)
    add_airports(packages, result)
    return sorted(result, key=lambda place: (-place.population, not place.country, place.name, place.zone))
