# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""A second press, by whatever means and however soon, is part of the first: one update, and it is not aborted."""

import itertools
import subprocess
import time
import unittest

import pyatspi
from desktop import NotSeen, keys, wait_for
from journey import Journey

LATENCY = 400  # ms of each of a save's three calls, so that every second press comes during the save


class TwoPresses(Journey):
    def setUp(self):
        super().setUp()
        self.open_loaded()
        self.simulator.play("slow", latency=LATENCY)
        self.save = self.editor.button("Save changes")
        box = self.save.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        middle = (str(box.x + box.width // 2), str(box.y + box.height // 2))
        self.presses = {
            "mouse": lambda: subprocess.run(["xdotool", "mousemove", *middle, "click", "1"], check=True),
            "Space": lambda: keys("space"),
            "shortcut": lambda: keys("ctrl+s"),
            "AT-SPI": self.press_if_possible,
        }
        self.numbers = itertools.count(1)

    def press_if_possible(self):
        try:
            self.save.press()
        except NotSeen:
            pass  # a disabled button offers a screen reader no action

    def press_twice(self, first, second, delay):
        company = f"Acme {next(self.numbers)}"
        before = len(self.simulator.updates())
        self.editor.field("Company").text = company
        wait_for(lambda: self.save.is_enabled, "Save to be enabled")
        if "Space" in (first, second):
            self.save.focus()
        self.presses[first]()
        time.sleep(delay)  # what is tried here is the time between the two
        self.presses[second]()
        what = f"{first}, {second} after {delay} s"
        wait_for(lambda: self.simulator.user()["companyName"] == company, f"the update ({what})")
        self.editor.see_message("Saved: Company")
        wait_for(lambda: not self.save.is_enabled and self.save.name == "Save changes", f"the end of the save ({what})")
        self.assertEqual(len(self.simulator.updates()), before + 1, what)
        self.assertEqual(self.editor.field("Company").text, company, what)

    def test_the_same_twice(self):
        for name, delay in itertools.product(self.presses, (0.03, 0.9)):
            with self.subTest(name, delay=delay):
                self.press_twice(name, name, delay)

    def test_one_and_another(self):
        for first, second, delay in (
            ("mouse", "shortcut", 0.4),
            ("shortcut", "AT-SPI", 0.4),
            ("AT-SPI", "mouse", 0.7),
            ("Space", "mouse", 0.7),
        ):
            with self.subTest(f"{first}, {second}", delay=delay):
                self.press_twice(first, second, delay)


if __name__ == "__main__":
    unittest.main()
