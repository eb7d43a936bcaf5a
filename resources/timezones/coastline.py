# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Takes the rings of land out of a topology (TopoJSON 2.1), in degrees."""


def decode(topology):
    """Yields each ring as a list of (longitude, latitude). A hole is a ring like any other: land is where they are odd.

    No line of a ring jumps from one edge of the map to the other: a ring over the antimeridian goes on beyond 180 degrees,
    and comes a second time for the other edge.
    """
    (scale_x, scale_y), (left, bottom) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x * scale_x + left, y * scale_y + bottom))
        arcs.append(arc)
    for geometry in topology["objects"]["land"]["geometries"]:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                points = []
                for index in ring:
                    arc = arcs[index] if index >= 0 else arcs[~index][::-1]
                    points += arc if not points else arc[1:]
                yield from on_map(points)


def on_map(ring):
    turns, unrolled = 0, [ring[0]]
    for (before, _), (longitude, latitude) in zip(ring, ring[1:]):
        turns += (before - longitude > 180) - (longitude - before > 180)
        unrolled.append((longitude + 360 * turns, latitude))
    if turns:  # it goes around the South Pole, which is the map's whole lower edge
        unrolled += [(unrolled[-1][0], -90), (unrolled[0][0], -90), unrolled[0]]
    for shift in (0, 360, -360):
        moved = [(longitude + shift, latitude) for longitude, latitude in unrolled]
        if any(-180 < longitude < 180 for longitude, _ in moved):
            # No line is longer than ten degrees: what is farther out never shows.
            yield [(min(max(longitude, -200), 200), latitude) for longitude, latitude in moved]
