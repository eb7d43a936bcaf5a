# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What Orca says while a person works by keys, which tests/screen-reader/run shows: every outcome once, no silent stop."""

import unittest

from desktop import keys
from journey import REFUSAL, Journey
from speech import Orca


class ScreenReader(Journey):
    def setUp(self):
        super().setUp()
        self.orca = Orca(self.home)
        self.addCleanup(self.orca.end)

    def hear(self, what, *parts, never=()):
        """What is said now has each of these once, and none of the others; a notification is said with that word."""
        said = self.orca.words()
        words = " / ".join(said)
        print(f"  {what:42} {words}", flush=True)
        for part in parts:
            self.assertEqual(words.count(part), 1, f"{what}: “{part}” in “{words}”")
        for part in never:
            self.assertNotIn(part, words, what)
        self.assertEqual(len(set(said)), len(said), f"{what}: twice in “{words}”")

    def press(self, what, pressed, *parts, **more):
        keys(*pressed.split())
        return self.hear(f"{what} [{pressed}]", *parts, **more)

    def test_walk_through_the_form(self):
        self.open_loaded()
        self.hear("start", "Profile Editor")
        self.press("job title", "Tab", "Job title text", "Engineer", never=["not set"])
        self.press("company, which is empty", "Tab", "Company text", "not set")
        self.press("time zone", "Tab", "Time zone", "push button", "Amsterdam, Netherlands")
        self.press("project order", "Tab", "Project order: Last opened first combo box")
        self.press("the next order", "Down", "Project order: ", "1 unsaved change")
        self.press("and back", "Up", "Project order: Last opened first")
        self.press("an experiment", "Tab", "New training graphs check box checked")
        self.press("turned off", "space", "not checked", "1 unsaved change")
        self.press("another", "Tab", "Object tracking check box not checked")
        self.press("back and forth", "shift+Tab shift+Tab Tab Tab Tab")

    def test_outcomes(self):
        self.open_loaded()
        self.hear("start", "Profile Editor")
        self.press("job title", "alt+j", "Job title text")
        self.press("a letter", "x", "1 unsaved change")
        self.press("save", "ctrl+s", "Saved: Job title", never=["not set"])

        self.simulator.play("refuse")
        self.press("another letter", "y", "1 unsaved change")
        self.press("a save that is refused", "ctrl+s", REFUSAL)

        self.simulator.play("drop")
        self.press("a save whose answer is lost", "ctrl+s", "it may still arrive")
        self.simulator.play("ok")
        self.press("saved again", "ctrl+s", "Saved")

        self.simulator.play("expired-token")
        self.press("a reload with an expired token", "ctrl+r", "Sign in again to go on")
        self.press("where the focus is", "KP_Enter", "Password")

    def test_start_without_a_network(self):
        token = self.simulator.sign_in()
        self.simulator.play("no-network")
        self.open(token=token).see_message("closed")
        self.hear("a start without a network", "notification")


if __name__ == "__main__":
    unittest.main()
