# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""scenario.py SCENARIO: whatever the server does, saving ends in a state that a person can read, after one POST, or none
where the read before it fails."""

import sys
import unittest

from desktop import wait_for
from journey import TWO_CALLS, Journey

# What has to be said, whether the change is in at the end, and whether it still is an edit.
EXPECTED = {
    "ok": ("Saved", True, False),
    "refuse": ("Job title must be shorter", False, True),
    "refuse-after-commit": ("Job title must be shorter", True, True),
    "expired-token": ("expired", False, True),
    "slow": ("Saved", True, False),
    "html-502": ("502", False, True),
    "silent": ("did not answer in time", False, True),
    "drip": ("Saved", True, False),
    "drop": ("may still arrive", False, True),
    "reset": ("may still arrive", False, True),
    "commit-then-drop": ("Saved", True, False),
    "commit-then-silent": ("Saved", True, False),
    "redirect-307": ("redirect", False, True),
    "huge": ("Saved", True, False),
    "sparse": ("Saved", True, False),
    "unknown-values": ("Saved", True, False),
    "never-shown": ("Saved", True, False),
}

# What has to be said where the profile cannot be read.
READS_FAIL = {
    "expired-token": "expired",
    "html-502": "502",
    "silent": "did not answer in time",
    "drip": "did not answer in time",
    "redirect-307": "redirect",
    "huge": "longer than 16 MiB",
}


MOST_MEMORY = 300  # MiB that the editor may ever take, also of an answer without end


class Scenario(Journey):
    name = ""

    def test_save(self):
        words, committed, still_edited = EXPECTED[self.name]
        if self.name not in READS_FAIL:
            self.simulator.play(self.name)
        editor = self.open_loaded()
        if self.name in READS_FAIL:
            self.simulator.play(self.name, calls=["update"])
        editor.field("Company").text = "Acme"
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        if self.name == "expired-token":
            editor.see_message(words)  # on the sign-in page
        else:
            wait_for(editor.message, "a message", TWO_CALLS)
            editor.see_message(words)
            editor.see_idle()
            self.assertEqual(editor.field("Company").text, "Acme")
            self.assertEqual(editor.button("Save changes").is_enabled, still_edited)

        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertEqual(self.simulator.user().get("companyName") == "Acme", committed)
        self.assertEqual({e["port"] for e in self.simulator.requests()}, {self.simulator.port})
        self.assertLess(editor.peak_memory(), MOST_MEMORY)

    def test_save_without_a_read(self):
        if self.name not in READS_FAIL:
            self.skipTest("reads work")
        editor = self.open_loaded()
        self.simulator.play(self.name)
        editor.field("Company").text = "Acme"
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message(READS_FAIL[self.name], TWO_CALLS)
        self.assertEqual(self.simulator.updates(), [])
        if self.name != "expired-token":  # that asks for a sign-in, on top of the form
            editor.see_status("1 unsaved change")
            self.assertEqual(editor.field("Company").text, "Acme")

    def test_load(self):
        if self.name not in READS_FAIL:
            self.skipTest("reads work")
        self.simulator.play(self.name)
        editor = self.open()
        message = wait_for(editor.message, "a message", TWO_CALLS)
        self.assertIn(READS_FAIL[self.name], message)
        self.assertEqual(len(self.simulator.reads()), 1)


if __name__ == "__main__":
    Scenario.name = sys.argv.pop(1)
    unittest.main()
