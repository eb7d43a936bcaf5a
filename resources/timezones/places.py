# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Puts cities and zones together: each city once with its zone, and at least one place for each zone."""

import collections
import dataclasses
import math
import re
import unicodedata

import sources

# The cities of city-timezones that the package gives to the wrong country or zone, or to none.
COUNTRY = {
    "Cuangar": "AO", "Doctor Pedro P. Pena": "PY", "Ebebiyin": "GQ", "Kaedi": "MR", "Kapan": "AM", "Luangwa": "ZM",
    "Mandera": "KE", "Nuevo Rocafuerte": "EC", "Passau": "DE", "Qacha's Nek": "LS", "Saint-Louis": "SN",
}
COUNTRY_BY_NAME = {"Kosovo": "XK", "Somaliland": "SO"}
ZONE = {
    ("Amundsen–Scott South Pole Station", "AQ"): "Antarctica/McMurdo",
    ("Ascension", "MX"): "America/Ciudad_Juarez",
    ("Chilecito", "AR"): "America/Argentina/La_Rioja",
    ("Cobija", "BO"): "America/La_Paz",
    ("Comodoro Rivadavia", "AR"): "America/Argentina/Catamarca",
    ("Fort St. John", "CA"): "America/Dawson_Creek",
    ("Guajara-Miram", "BR"): "America/Porto_Velho",
    ("Monaco", "MC"): "Europe/Monaco",
    ("Mbamba Bay", "TZ"): "Africa/Dar_es_Salaam",
    ("Oymyakon", "RU"): "Asia/Ust-Nera",
    ("Penza", "RU"): "Europe/Moscow",
    ("Perm", "RU"): "Asia/Yekaterinburg",
    ("Puerto Heath", "BO"): "America/La_Paz",
    ("San Juan del Sur", "NI"): "America/Managua",
    ("Sierra Mojada", "MX"): "America/Monterrey",
    ("Urmia", "IR"): "Asia/Tehran",
    ("Vatican City", "VA"): "Europe/Vatican",
    ("Villa O'Higgins", "CL"): "America/Coyhaique",
    ("Windsor", "CA"): "America/Toronto",
}
COORDINATES = {("Oymyakon", "RU"): (63.46, 142.79)}  # 0, 0 in the package
# Regions that got a zone of their own since the package was made.
ZONE_OF_REGION = {
    ("CL", "Aisén del General Carlos Ibáñez del Campo"): "America/Coyhaique",
    ("CL", "Magallanes y Antártica Chilena"): "America/Punta_Arenas",
    ("KZ", "Qostanay"): "Asia/Qostanay",
}
# Names that the package spells in a way of its own.
RENAMED = {
    ("Al Khalil", "PS"): "Hebron", ("Ammochostos", "CY"): "Famagusta", ("Antwerpen", "BE"): "Antwerp",
    ("Brasilia", "BR"): "Brasília", ("Brugge", "BE"): "Bruges", ("Coihaique", "CL"): "Coyhaique",
    ("Davis Station", "AQ"): "Davis", ("Dund-Us", "MN"): "Khovd", ("Gdansk", "PL"): "Gdańsk",
    ("Gent", "BE"): "Ghent", ("Guajara-Miram", "BR"): "Guajará-Mirim",
    ("Göteborg", "SE"): "Gothenburg", ("København", "DK"): "Copenhagen", ("Lódz", "PL"): "Łódź",
    ("Makkah", "SA"): "Mecca", ("Medellin", "CO"): "Medellín", ("Nürnberg", "DE"): "Nuremberg",
    ("Oostanay", "KZ"): "Kostanay", ("Poznan", "PL"): "Poznań", ("Samarqand", "UZ"): "Samarkand",
    ("Sao Paulo", "BR"): "São Paulo", ("Ujungpandang", "ID"): "Makassar", ("Wroclaw", "PL"): "Wrocław", ("Xian", "CN"): "Xi’an",
}

NEAR = 140  # km: a zone's place and a city of the same name are one where they are no farther apart


@dataclasses.dataclass
class Place:
    name: str
    country: str  # ISO 3166 code; "" for none
    region: str
    zone: str
    latitude: float
    longitude: float
    population: int
    is_zone: bool = False  # the one place that the zone is named after
    other_names: dict = dataclasses.field(default_factory=dict)  # an ordered set

    def add_names(self, names):
        known = {fold(name) for name in (self.name, *self.other_names)}
        for name in names:
            if fold(name) not in known:
                known.add(fold(name))
                self.other_names[name] = None


LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i"})


def fold(text):
    """A name without what people leave out when they type it, to see whether two names are one."""
    letters = unicodedata.normalize("NFKD", text.translate(LETTERS)).casefold()
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[-_/,]", " ", re.sub(r"[.'’]", "", letters)).split())


def distance(a, b):
    """In kilometres along a great circle."""
    phi, psi = math.radians(a.latitude), math.radians(b.latitude)
    half = math.sin((phi - psi) / 2) ** 2
    half += math.cos(phi) * math.cos(psi) * math.sin(math.radians(a.longitude - b.longitude) / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))


def read_cities(packages, zones):
    """The cities of city-timezones, with what is wrong in them put right."""
    only_zone = collections.defaultdict(list)
    for zone, place in zones.places.items():
        only_zone[place.country].append(zone)
    cities = {}
    for row in packages.json("city-timezones/data/cityMap.json"):
        city = row["city"]
        country = COUNTRY.get(city) or COUNTRY_BY_NAME.get(row["country"]) or row["iso2"]
        region = row["province"] or ("Somaliland" if row["country"] == "Somaliland" else "")
        zone = ZONE.get((city, country)) or ZONE_OF_REGION.get((country, region))
        zone = zone or zones.canonical.get(row["timezone"] or "")
        if zone == "Africa/El_Aaiun":
            country = "EH"  # as the tz database has it
        if zone == "Asia/Urumqi" and region != "Xinjiang Uygur":
            zone = "Asia/Shanghai"
        latitude, longitude = COORDINATES.get((city, country), (row["lat"], row["lng"]))
        place = Place(city, country, region, zone, latitude, longitude, int(row["pop"]))
        if not zone:
            near = only_zone[country]
            place.zone = min(near, key=lambda name: distance(place, zones.places[name]))
        place.name = RENAMED.get((city, country), city).replace("'", "’")
        place.add_names([city, row["city_ascii"]])
        known = cities.setdefault((place.name, country, region), place)
        if known.population < place.population:
            cities[(place.name, country, region)] = place
    return list(cities.values())


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
    for name, country, others in read_other_names(path):
        found = by_name[fold(name), country]
        if not found:
            raise SystemExit(f"{path.name}: there is no {name} in {country}")
        max(found, key=lambda place: place.population).add_names([name, *others])


def add_saints(place):
    for name in (place.name, *tuple(place.other_names)):
        if name.startswith("St. "):
            place.add_names(["Saint " + name[4:]])
        elif name.startswith(("Saint ", "Saint-")):
            place.add_names(["St. " + name[6:]])


def build(packages, zones, languages, other_names):
    """All places, the largest first. `languages` are sources.Names, English first."""
    english = languages[0]
    cities = read_cities(packages, zones)
    of_zone = collections.defaultdict(list)
    for city in cities:
        of_zone[city.zone].append(city)
    result = list(cities)
    for zone in sorted(set(zones.canonical.values())):
        names = [names.cities[zone] for names in languages if zone in names.cities]
        name, _, region = sources.zone_name(zone, english).partition(", ")
        place = zones.places.get(zone) or zones.places.get(sources.PLACELESS.get(zone, ("", None))[1])
        city = None
        if zone in zones.places:
            tail = zone.rsplit("/", 1)[-1].replace("_", " ")
            city = main_place(place, cities, [tail, name, *names])
        if not city:
            # An offset belongs to no place; it is put where the sun would give this time.
            middle = math.remainder(sources.fixed_offset(zone) * 15, 360)
            latitude, longitude = (place.latitude, place.longitude) if place else (0, middle)
            country = place.country if zone in zones.places else ""
            city = Place(name, country, region, zone, latitude, longitude, 0)
            result.append(city)
        city.is_zone, city.zone = True, zone
        before, city.name = city.name, name
        city.other_names.pop(name, None)
        city.add_names([before, *names, *old_names(zone, zones, of_zone[zone])])
        city.add_names(sources.ABBREVIATED.get(zone, []))
    add_other_names(result, other_names)
    for place in result:
        add_saints(place)
    return sorted(result, key=lambda place: (-place.population, not place.country, place.name, place.zone))
