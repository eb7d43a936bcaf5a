#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""contributing.py SOURCE: whether SOURCE/CONTRIBUTING.md says what the sources say.

Its two state tables are held against those of the tests, which have a row for every state and event and are themselves held
against the code; its list of classes against the headers of each room; its paths against the files that there are.
"""

import itertools
import pathlib
import re
import sys

SAVE_ROW = re.compile(r"\{State::(\w+), Event::(\w+), State::(\w+), Action::(\w+)\}")
OPENING_STATE = r"\{Shown::(\w+), Attempt::(\w+)\}"
OPENING_ROW = re.compile(rf"\{{{OPENING_STATE},\s+Event::(\w+),\s+{OPENING_STATE},\s+Action::(\w+)\}}")
PATH = re.compile(r"[`(]((?:app|ui|tests|resources|packaging)/[\w./-]+)[`)]")


def cells_below(text, heading):
    """The cells of each row of the first table below the line that begins with `heading`; none without one."""
    rows = []
    for line in text.partition("\n" + heading)[2].splitlines():
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            break
    return rows[2:]


def save_table(text):
    """{(state, event): (next, action)} of "Sending | UpdateFailed -> Idle: TellFailure; CancelRequested: Abort"."""
    table = {}
    for state, steps in cells_below(text, "**A save**"):
        for step in steps.split("; "):
            events, _, action = step.partition(": ")
            events, _, following = events.partition(" -> ")
            for event in events.split(", "):
                table[state, event] = (following or state, action or "Ignore")
    return table


def chosen(words, names):
    """The names that are meant by "any", "not Closed" or "Open or Expired"."""
    if words == "any":
        return names
    if words.startswith("not "):
        return [name for name in names if name != words[4:]]
    return words.split(" or ")


def opening_table(text, shown_names, attempt_names):
    """The same, of "Arrived | not Closed, any | Open, same | Refresh": the first row that fits an event is the one."""
    table = {}
    for events, before, after, action in cells_below(text, "**Opening an account**"):
        shown, attempt = before.split(", ")
        shown_after, attempt_after = after.split(", ")
        for event in events.split(", "):
            for s, a in itertools.product(chosen(shown, shown_names), chosen(attempt, attempt_names)):
                following = (s if shown_after == "same" else shown_after, a if attempt_after == "same" else attempt_after)
                table.setdefault(((s, a), event), (following, action or "Ignore"))
    return table


def differences(name, said, true):
    """What the document says of an event that is not so, and what it leaves out; what changes nothing may be left out."""
    for key in sorted(said.keys() | true.keys(), key=str):
        state, event = key
        default = (state, "Ignore")
        if said.get(key, default) != true.get(key, default) or key not in true:
            yield f"{name}: {state}, {event}: {said.get(key, default)} is said, {true.get(key)} is so"


def classes(source, text):
    """Rooms and their headers, as the document lists them and as they are."""
    said = {room: set(re.findall(r"`(\w+)`", names)) for room, names in cells_below(text, "### Every class")}
    true = {}
    for folder in ("app", "ui"):
        for path in sorted((source / folder).rglob("*.h*")):
            room = "/".join(path.relative_to(source).parts[:2])
            true.setdefault(room, set()).add(path.name.partition(".")[0])
    for room in sorted(said.keys() | true.keys()):
        for name in sorted(true.get(room, set()) - said.get(room, set())):
            yield f"{room}: {name} is not in the list of classes"
        for name in sorted(said.get(room, set()) - true.get(room, set())):
            yield f"{room}: there is no {name} there"


def problems(source):
    text = (source / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = SAVE_ROW.findall((source / "tests/app/save/tst_SaveState.cpp").read_text(encoding="utf-8"))
    true = {(state, event): (following, action) for state, event, following, action in rows}
    yield from differences("saving", save_table(text), true)

    rows = OPENING_ROW.findall((source / "tests/app/account/tst_OpeningState.cpp").read_text(encoding="utf-8"))
    true = {((row[0], row[1]), row[2]): ((row[3], row[4]), row[5]) for row in rows}
    names = [list(dict.fromkeys(row[i] for row in rows)) for i in (0, 1)]
    yield from differences("opening", opening_table(text, *names), true)

    yield from classes(source, text)
    for path in sorted(set(PATH.findall(text))):
        if not (source / path).exists() and not path.startswith("tests/app/<"):
            yield f"there is no {path}"


def main():
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "CONTRIBUTING.md says what the sources say")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
