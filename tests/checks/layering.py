#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""layering.py SOURCE BUILD: whether the arrows between the layers point one way.

It asks the build, not the text of the sources: the headers that the compiler really read for each object (however they were
spelt or reached), and what the linker was given for each program. BUILD is a finished build of SOURCE by Ninja.
"""

import os
import re
import subprocess
import sys

QT_WINDOW = (r"/Qt(Gui|Widgets)/", "a header of Qt Gui or Qt Widgets")
UI = (r"^ui/", "a header of ui/")
SIMULATOR = (r"^app/simulator/", "a header of the simulator")

# The objects (by their path in the build), what none of them may include, and which objects there must be.
INCLUDES = (
    ("the core", r"^app/(?!simulator/)", (QT_WINDOW, UI, SIMULATOR)),
    ("the simulator", r"^app/simulator/", (QT_WINDOW, UI)),
    ("the window", r"^ui/", (SIMULATOR,)),
    ("the editor's main", r"^CMakeFiles/ei-profile-editor\.dir/", (SIMULATOR,)),
)

LINKS = (
    ("bin/ei-profile-editor", r"\S*app/simulator/\S+\.(a|o|so)\b", "the simulator"),
    ("bin/ei-studio-simulator", r"\S*libQt6(Gui|Widgets)\.\S+", "Qt Gui or Qt Widgets"),
)


def ninja(build, *arguments):
    return subprocess.run(("ninja", "-C", build, *arguments), check=True, text=True, stdout=subprocess.PIPE).stdout


def headers_of_objects(source, build):
    """{object: [header]}, both relative to where they belong; headers of others stay absolute."""
    objects = {}
    headers = None
    for line in ninja(build, "-t", "deps").splitlines():
        if line.startswith("    "):
            path = os.path.normpath(os.path.join(build, line.strip()))
            headers.append(os.path.relpath(path, source) if path.startswith(source + os.sep) else path)
        elif ": #deps" in line:
            headers = objects.setdefault(line.split(":")[0], [])
    return objects


def violations(source, build):
    source, build = os.path.realpath(source), os.path.realpath(build)
    objects = headers_of_objects(source, build)
    for name, pattern, forbidden in INCLUDES:
        matching = {key: headers for key, headers in objects.items() if re.search(pattern, key)}
        if not matching:
            yield f"no object of {name} in {build}: build it first"
        for key, headers in sorted(matching.items()):
            for expression, what in forbidden:
                found = next((header for header in headers if re.search(expression, header)), None)
                if found:
                    yield f"{name} includes {what}: {found} in {key}"
    for program, expression, what in LINKS:
        found = re.search(expression, ninja(build, "-t", "commands", "-s", program))
        if found:
            yield f"{program} is linked with {what}: {found.group()}"


def main():
    found = list(violations(*sys.argv[1:]))
    print("\n".join(found) if found else "the layers are in order")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
