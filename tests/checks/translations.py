# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""translations.py LRELEASE FILE.ts...: whether these translations are whole.

Nothing is left to translate; each translation has the placeholders, markup, line ends and mnemonic of its source, in every
plural form (but for the number itself, which a form may say in words); compressed as in a package, a language has at most
40 kB. Says what is wrong, one line each."""

import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
import zlib

LARGEST = 40 * 1024  # bytes that a language adds to a package
NUMBER = re.compile(r"%L?n")
PARTS = {
    "placeholders": re.compile(r"%L?\d+|%L?n"),
    "markup": re.compile(r"</?[a-z]+[^<>]*>|\[\*\]|\(\*[^)]*\)"),
    "line ends": re.compile(r"\n"),
    "names": re.compile(r"--[a-z]+(?:-[a-z]+)*|EI_[A-Z_]+|https?://|\$[A-Z_]+"),
    "blanks at the ends": re.compile(r"^ | $"),
    "an ellipsis at the end": re.compile(r"…$"),
}


def mnemonics(text):
    return len(re.findall(r"&[^& ]", text))


def differences(source, words, is_form):
    """What `words` lacks, or has too much, beside its source."""
    if not words:
        return ["nothing is translated"]
    found = []
    for name, pattern in PARTS.items():
        wanted, there = sorted(pattern.findall(source)), sorted(pattern.findall(words))
        if is_form and name == "placeholders" and not any(map(NUMBER.fullmatch, there)):
            wanted = [part for part in wanted if not NUMBER.fullmatch(part)]
        if wanted != there:
            found.append(f"{name}: {wanted} became {there}")
    if mnemonics(source) != mnemonics(words):
        found.append("a mnemonic is missing, or too much")
    return found


def sentences(file):
    """Each message as source, whether it has plural forms, translations, and what Qt Linguist thinks of it."""
    for message in tree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        words = [form.text or "" for form in forms] or [translation.text or ""]
        yield message.find("source").text, bool(forms), words, translation.get("type", "")


def wrong(file):
    for source, is_form, words, state in sentences(file):
        found = [state] if state else []
        if not state:
            for form in words:
                found += differences(source, form, is_form)
        for what in found:
            yield f"{file.name}: “{source}”: {what}"


def too_large(lrelease, file, largest=LARGEST):
    with tempfile.TemporaryDirectory() as folder:
        compiled = pathlib.Path(folder, "words.qm")
        subprocess.run([lrelease, "-silent", file, "-qm", compiled], check=True)
        size = len(zlib.compress(compiled.read_bytes(), 9))
    if size > largest:
        yield f"{file.name}: has {size} bytes in a package, and may have {largest}"


def main(lrelease, files):
    found = []
    for file in map(pathlib.Path, files):
        found += [*wrong(file), *too_large(lrelease, file)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
