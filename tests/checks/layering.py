#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""layering.py SOURCE BUILD: whether the arrows between the rooms point one way.

It asks the build, not the text of the sources: the headers that the compiler really read for each object (however they were
spelt or reached), and what the linker was given for each program. BUILD is a finished build of SOURCE by Ninja. The rooms
and their levels are in SOURCE/tests/checks/rooms.txt, which it prints: a room includes only rooms of lower levels.
"""

import os
import re
import subprocess
import sys

QT_WINDOW = re.compile(r"/Qt(Gui|Widgets)/")
SIMULATOR = "app/simulator"
# The one room of the core that the simulator alone is made of, and the tools that run while the program is built.
TOOLS = r"^(app/timezone/pack|packaging)/"

LINKS = (
    ("bin/ei-profile-editor", r"\S*app/simulator/\S+\.(a|o|so)\b", "the simulator"),
    ("bin/ei-studio-simulator", r"\S*libQt6(Gui|Widgets)\.\S+", "Qt Gui or Qt Widgets"),
)


def rooms_of(source):
    """{folder: (level, what for)} in the order of the table."""
    rooms = {}
    with open(os.path.join(source, "tests/checks/rooms.txt"), encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                level, folder, purpose = line.split(maxsplit=2)
                rooms[folder] = (int(level), purpose.strip())
    return rooms


def room_of(path, rooms):
    return next((room for room in rooms if path.startswith(room + "/")), None)


def ninja(build, *arguments):
    return subprocess.run(("ninja", "-C", build, *arguments), check=True, text=True, stdout=subprocess.PIPE).stdout


def headers_of_sources(source, build):
    """{source: {header}} of our own sources, relative to where they belong; headers of others stay absolute. Where a room
    is compiled as one, each of its sources has the headers of all."""
    sources = {}

    def add(read):
        headers = {path for path in read if not path.endswith(".cpp")}
        for path in read:
            if re.match(r"(app|ui)/.*\.cpp$", path) and not re.match(TOOLS, path):
                sources.setdefault(path, set()).update(headers)

    read = []
    for line in ninja(build, "-t", "deps").splitlines():
        if line.startswith("    "):
            path = os.path.realpath(os.path.join(build, line.strip()))
            read.append(os.path.relpath(path, source) if path.startswith(source + os.sep) else path)
        elif ": #deps" in line:
            add(read)
            read = []
    add(read)
    return sources


def violations(source, build):
    source, build = os.path.realpath(source), os.path.realpath(build)
    rooms = rooms_of(source)
    sources = headers_of_sources(source, build)
    for room in rooms:
        if not any(room_of(path, rooms) == room for path in sources):
            yield f"no object of {room} in {build}: build it first"
    for path, headers in sorted(sources.items()):
        room = room_of(path, rooms)
        if room is None and path != "ui/main.cpp":
            yield f"{path} stands in no room"
            continue
        for header in sorted(headers):
            if path.startswith("app/") and QT_WINDOW.search(header):
                yield f"{room} includes a header of Qt Gui or Qt Widgets: {header} in {path}"
                break
        for header in sorted(headers):
            other = room_of(header, rooms)
            if other is None or other == room:
                continue
            if other == SIMULATOR:
                yield f"{room or path} includes the simulator: {header} in {path}"
            elif room is not None and rooms[other][0] >= rooms[room][0]:
                yield f"{room} includes {other}, which is not below it: {header} in {path}"
    for program, expression, what in LINKS:
        found = re.search(expression, ninja(build, "-t", "commands", "-s", program))
        if found:
            yield f"{program} is linked with {what}: {found.group()}"


def main():
    source, build = sys.argv[1:]
    for folder, (level, purpose) in rooms_of(source).items():
        print(f"{level:3} {folder:14} {purpose}")
    found = list(violations(source, build))
    print("\n".join(found) if found else "the rooms are in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
