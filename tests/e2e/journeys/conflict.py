# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Another editor changes the same profile: what does not clash combines, what clashes is asked for, nothing is
overwritten."""

import json
import unittest

import pyatspi
from desktop import keys, wait_for
from journey import BUTTON, CHECK_BOX, Journey

RADIO_BUTTON = pyatspi.ROLE_RADIO_BUTTON


class Conflict(Journey):
    def change_company_on_both_sides(self):
        editor = self.open_loaded()
        editor.field("Name").text = "Jan J. Jansen"
        editor.field("Company").text = "Mine Ltd"
        editor.see_status("2 unsaved changes")
        self.simulator.change_user({"companyName": "Theirs Ltd"})
        editor.activate()
        keys("ctrl+s")
        editor.window.see(RADIO_BUTTON, "Keep mine: Company")
        self.assertIsNone(editor.window.look(RADIO_BUTTON, "Keep mine: Name"))
        return editor

    def test_take_theirs(self):
        editor = self.change_company_on_both_sides()
        theirs = editor.window.see(RADIO_BUTTON, "Take theirs: Company")
        self.assertIn("Theirs Ltd", theirs.description)
        self.assertFalse(editor.button("Continue").is_enabled)
        self.assertEqual(self.simulator.updates(), [])
        theirs.press()
        editor.press("Continue")
        self.assertIn("Name", editor.see_message("Saved"))
        self.assertEqual(self.body_of_only_update(), {"name": "Jan J. Jansen"})
        self.assertEqual(editor.field("Company").text, "Theirs Ltd")
        self.assertEqual(self.simulator.user()["companyName"], "Theirs Ltd")

    def test_keep_mine(self):
        editor = self.change_company_on_both_sides()
        editor.window.see(RADIO_BUTTON, "Keep mine: Company").press()
        editor.press("Continue")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"name": "Jan J. Jansen", "companyName": "Mine Ltd"})
        self.assertEqual(self.simulator.user()["companyName"], "Mine Ltd")

    def test_cancel_sends_nothing(self):
        editor = self.change_company_on_both_sides()
        editor.see_question("Continue")
        keys("Escape")
        wait_for(lambda: not editor.window.look(BUTTON, "Continue"), "the question to go")
        editor.see_status("2 unsaved changes")
        self.assertEqual(editor.field("Company").text, "Mine Ltd")
        self.assertEqual(self.simulator.updates(), [])

    def test_another_field_is_taken_over(self):
        editor = self.open_loaded()
        editor.field("Name").text = "Jan J. Jansen"
        self.simulator.change_user({"companyName": "Theirs Ltd"})
        editor.press("Save changes")
        self.assertIn("taken over: Company", editor.see_message("Saved"))
        self.assertEqual(self.body_of_only_update(), {"name": "Jan J. Jansen"})
        company = editor.field("Company")
        self.assertEqual(company.text, "Theirs Ltd")
        self.assertEqual(company.description, "changed on the server")

    def test_the_same_on_both_sides(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        self.simulator.change_user({"companyName": "Acme"})
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.updates(), [])
        editor.see_idle()
        self.assertFalse(editor.button("Save changes").is_enabled)

    def test_experiments_combine(self):
        editor = self.open_loaded()
        boxes = wait_for(lambda: editor.window.all_showing(CHECK_BOX), "the experiments")
        shown = {e["title"]: e["type"] for e in self.simulator.user()["experiments"]}
        enabled = {e["type"] for e in self.simulator.user()["experiments"] if e["enabled"]}
        mine, theirs = boxes[0], boxes[1]
        mine.press()
        editor.see_status("1 unsaved change")
        other = shown[theirs.name]
        experiments = self.simulator.user()["experiments"]
        for experiment in experiments:
            if experiment["type"] == other:
                experiment["enabled"] = not experiment["enabled"]
        self.simulator.change_user({"experiments": experiments})
        editor.press("Save changes")
        editor.see_message("Saved")
        sent = set(json.loads(self.simulator.updates()[0]["body"])["experiments"])
        self.assertEqual(sent, enabled ^ {shown[mine.name], other})


if __name__ == "__main__":
    unittest.main()
