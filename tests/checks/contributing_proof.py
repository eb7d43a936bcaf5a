#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that contributing.py sees each kind of untruth: a house in miniature, as its document says it is and with one
difference at a time."""

import pathlib
import tempfile
import unittest

import contributing

DOCUMENT = """\
# Contributing
One entry in `app/save/Table.h`; see [the saver](app/save/Saver.h).

**A save** in words:

| state | what happens |
| --- | --- |
| Idle | Asked -> Busy: Send |
| Busy | Asked: Tell; Done, Failed -> Idle |

**Opening an account** in words:

| event | in shown, attempt | becomes | action |
| --- | --- | --- | --- |
| Arrived | any, Opening | Open, None | TakeOver |
| Arrived | not Closed, any | same, same | Refresh |

### Every class
| room | classes |
| --- | --- |
| app/save | `Table`, `Saver` (drives it) |
"""

SAVE = """\
    {State::Idle, Event::Asked, State::Busy, Action::Send},
    {State::Idle, Event::Done, State::Idle, Action::Ignore},
    {State::Busy, Event::Asked, State::Busy, Action::Tell},
    {State::Busy, Event::Done, State::Idle, Action::Ignore},
    {State::Busy, Event::Failed, State::Idle, Action::Ignore},
"""

OPENING = """\
    {{Shown::Closed, Attempt::None}, Event::Arrived, {Shown::Closed, Attempt::None}, Action::Ignore},
    {{Shown::Closed, Attempt::Opening}, Event::Arrived, {Shown::Open, Attempt::None}, Action::TakeOver},
    {{Shown::Open, Attempt::None}, Event::Arrived, {Shown::Open, Attempt::None}, Action::Refresh},
    {{Shown::Open, Attempt::Opening}, Event::Arrived, {Shown::Open, Attempt::None},
        Action::TakeOver},
"""


class Contributing(unittest.TestCase):
    def problems(self, document=DOCUMENT, save=SAVE, opening=OPENING, headers=("Table", "Saver")):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder)
            texts = {
                "CONTRIBUTING.md": document,
                "tests/app/save/tst_SaveState.cpp": save,
                "tests/app/account/tst_OpeningState.cpp": opening,
                **{f"app/save/{name}.h": "" for name in headers},
            }
            for path, text in texts.items():
                (source / path).parent.mkdir(parents=True, exist_ok=True)
                (source / path).write_text(text, encoding="utf-8")
            return list(contributing.problems(source))

    def seen(self, part, **changed):
        self.assertTrue(any(part in problem for problem in self.problems(**changed)), self.problems(**changed))

    def test_true(self):
        self.assertEqual(self.problems(), [])

    def test_another_state(self):
        self.seen("saving: Busy, Asked", save=SAVE.replace("State::Busy, Action::Tell", "State::Idle, Action::Tell"))

    def test_another_action(self):
        self.seen("saving: Idle, Asked", document=DOCUMENT.replace("Busy: Send", "Busy: Tell"))

    def test_a_step_left_out(self):
        self.seen("saving: Busy, Failed", document=DOCUMENT.replace("Done, Failed", "Done"))

    def test_an_event_that_is_gone(self):
        self.seen("saving: Busy, Failed", save=SAVE.replace("    {State::Busy, Event::Failed, State::Idle, Action::Ignore},\n", ""))

    def test_no_table(self):
        self.seen("saving: Idle, Asked", document=DOCUMENT.replace("**A save**", "A save"))

    def test_another_account(self):
        self.seen("opening: ('Closed', 'None')", opening=OPENING.replace("Action::Ignore", "Action::Refresh"))

    def test_rows_in_another_order(self):
        rows = [line for line in DOCUMENT.splitlines(keepends=True) if line.startswith("| Arrived")]
        self.seen("opening: ('Open', 'Opening')", document=DOCUMENT.replace("".join(rows), "".join(reversed(rows))))

    def test_a_class_without_a_reader(self):
        self.seen("Plan is not in the list", headers=("Table", "Saver", "Plan"))

    def test_a_class_that_is_gone(self):
        self.seen("there is no Saver there", headers=("Table",))

    def test_a_file_that_is_gone(self):
        self.seen("there is no app/save/Table.h", headers=("Saver",))


if __name__ == "__main__":
    unittest.main()
