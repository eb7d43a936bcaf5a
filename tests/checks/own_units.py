#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""own_units.py SOURCE BUILD: what BUILD compiles of our own sources (not moc's), each ended by a zero byte: a source, or the
unit that a room's sources are compiled as."""

import json
import os
import re
import sys

source, build = (os.path.realpath(path) for path in sys.argv[1:])
with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
    compiled = {os.path.realpath(os.path.join(entry["directory"], entry["file"])) for entry in json.load(file)}
own = sorted(path for path in compiled if path.startswith(source + os.sep)
             and (not path.startswith(build + os.sep) or re.search(r"/Unity/unity_\w+\.cxx$", path)))
if not own:
    sys.exit(f"nothing of {source} is compiled in {build}")
sys.stdout.write("".join(path + "\0" for path in own))
