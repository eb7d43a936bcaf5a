#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""signals.py SOURCE: whether each signal of the program has a listener in the program.

It reads the headers of SOURCE/app and SOURCE/ui for the signals of each class, and all sources there for what is connected to
them. A signal that only raises another one is listened to if that one is. Tests do not count: what they alone wait for tells
the program nothing.
"""

import pathlib
import re
import sys

COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)
CLASS = re.compile(r"(?<!enum )\bclass (\w+)(?: final)?\s*(?::[^;{]*)?\{")
SECTION = re.compile(r"\bsignals:(.*?)(?=\b(?:public|protected|private)\b[\w ]*:|\Z)", re.DOTALL)
DECLARED = re.compile(r"\bvoid (\w+)\(")
USER_PROPERTY = re.compile(r"\bQ_PROPERTY\([^()]*\bNOTIFY (\w+)[^()]*\bUSER true\b")
MEMBER = re.compile(r"&(\w+)::(\w+)\)*$")
TEMPLATE_PARAMETER = re.compile(r"\btypename (\w+)")


def without_comments(text):
    return COMMENT_OR_TEXT.sub(lambda found: '""' if found[0].startswith('"') else " ", text)


def bracketed(text, start):
    """What stands between the bracket before `start` and the one that closes it, split at the commas of that level."""
    parts, depth, begin = [], 0, start
    for index in range(start, len(text)):
        if text[index] in "([{":
            depth += 1
        elif text[index] in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and text[index] == ","):
            parts.append(text[begin:index].strip())
            begin = index + 1
        if depth < 0:
            break
    return parts


class Program:
    """What the sources of a program say of its signals; a signal is a pair (class, name)."""

    def __init__(self, source):
        self.declared = {}  # signal: the header
        self.of_user_properties = set()  # what tells of a change of the property that a person edits
        self.heard = set()
        self.raises = {}  # signal: those that it is connected to
        texts = {}
        for folder in ("app", "ui"):
            for path in sorted((source / folder).rglob("*.*")):
                if path.suffix in (".cpp", ".h"):
                    texts[path] = without_comments(path.read_text(encoding="utf-8"))
        for path, text in texts.items():
            if path.suffix == ".h":
                self._read_classes(text, path.relative_to(source))
        for text in texts.values():
            self._read_connections(text)

    def _read_classes(self, text, path):
        for found in CLASS.finditer(text):
            body = ",".join(bracketed(text, found.end()))
            for section in SECTION.findall(body):
                self.declared.update(((found[1], name), path) for name in DECLARED.findall(section))
            self.of_user_properties.update((found[1], name) for name in USER_PROPERTY.findall(body))

    def _read_connections(self, text):
        parameters = TEMPLATE_PARAMETER.findall(text)
        for call in re.finditer(r"\bconnect\(", text):
            arguments = bracketed(text, call.end())
            if len(arguments) < 3:
                continue
            targets = self._signals_in(arguments[3], parameters) if len(arguments) > 3 else set()
            for signal in self._signals_in(arguments[1], parameters):
                if targets:
                    self.raises.setdefault(signal, set()).update(targets)
                else:
                    self.heard.add(signal)

    def _signals_in(self, expression, template_parameters):
        """The signals that &Class::name means: of any class, where Class is a template's parameter."""
        if expression.endswith(".notifySignal()"):
            return self.of_user_properties
        found = MEMBER.search(expression)
        if found is None:
            return set()
        return {(owner, name) for owner, name in self.declared
                if name == found[2] and (owner == found[1] or found[1] in template_parameters)}

    def dead(self):
        """Each signal that nobody listens to, and its header."""
        heard = set(self.heard)
        while more := {signal for signal, targets in self.raises.items() if targets & heard} - heard:
            heard |= more
        return {signal: path for signal, path in self.declared.items() if signal not in heard}


def main():
    program = Program(pathlib.Path(sys.argv[1]))
    dead = [f"{path}: nobody in the program listens to {owner}::{name}" for (owner, name), path in program.dead().items()]
    if not program.declared:
        dead = [f"no signal was found in {sys.argv[1]}"]
    print("\n".join(dead) if dead else f"{len(program.declared)} signals, each with a listener")
    return 1 if dead else 0


if __name__ == "__main__":
    sys.exit(main())
