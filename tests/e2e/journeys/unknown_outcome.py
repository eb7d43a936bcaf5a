# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The update left, no answer came: a read that shows the change decides; one that does not is followed by others."""

import unittest

from desktop import wait_for
from journey import TWO_CALLS, Journey


class UnknownOutcome(Journey):
    def save_under(self, scenario):
        editor = self.open_loaded()
        self.simulator.play(scenario)
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        return editor

    def test_commit_then_drop(self):
        editor = self.save_under("commit-then-drop")
        self.assertIn("Company", editor.see_message("Saved"))
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.assertEqual(len(self.simulator.updates()), 1)
        self.assertEqual(len(self.simulator.reads()), 3)  # at the start, before the update, and after it

    def test_commit_then_silent(self):
        editor = self.save_under("commit-then-silent")
        editor.see_message("Saved", TWO_CALLS)
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.assertEqual(len(self.simulator.updates()), 1)

    def test_dropped_before_the_commit(self):
        editor = self.save_under("drop")
        editor.see_message("Not there so far; it may still arrive")
        editor.see_status("1 unsaved change")
        self.assertEqual(len(self.simulator.updates()), 1)
        self.simulator.play("ok")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.user()["companyName"], "Acme")
        self.assertEqual(len(self.simulator.updates()), 2)

    def test_arrives_late(self):
        editor = self.save_under("drop")
        editor.see_message("may still arrive")
        # As typed back: it is no clean field while the update may arrive.
        editor.field("Company").text = ""
        editor.see_status("1 unsaved change")
        self.simulator.change_user({"companyName": "Acme"})
        self.assertIn("Company", editor.see_message("Saved:", TWO_CALLS))  # nobody has pressed a key
        editor.see_status("1 unsaved change")  # the empty company is an edit of what has arrived
        self.assertEqual(editor.field("Company").text, "")
        self.assertEqual(len(self.simulator.updates()), 1)

    def test_reads_fail_too(self):
        editor = self.open_loaded()
        self.simulator.play("silent", calls=["update"])
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        wait_for(self.simulator.updates, "the update")
        self.simulator.play("html-502")
        editor.press("Cancel")
        editor.see_message("not known whether", TWO_CALLS)
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertEqual(len(self.simulator.updates()), 1)
        # The next save looks first: the change has not arrived, so it goes out again.
        self.simulator.play("ok")
        editor.press("Save changes")
        editor.see_message("Saved:")
        self.assertEqual(self.simulator.user()["companyName"], "Acme")
        self.assertEqual(len(self.simulator.updates()), 2)

    def test_server_that_comes_back(self):
        editor = self.open_loaded()
        self.simulator.play("commit-then-silent")
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        wait_for(self.simulator.updates, "the update")
        self.simulator.play("html-502")
        editor.press("Cancel")
        editor.see_message("not known whether", TWO_CALLS)
        # Nobody has to ask: when the server answers again, the outcome is told.
        self.simulator.play("ok")
        self.assertIn("Company", editor.see_message("Saved:"))
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.assertEqual(len(self.simulator.updates()), 1)

    def test_program_ends_meanwhile(self):
        editor = self.save_under("commit-then-silent")
        wait_for(self.simulator.updates, "the update")

        def draft_knows():
            drafts = [file.read_text() for file in self.home.rglob("*.json")]
            return any('"companyName"' in draft.partition('"undecided"')[2] for draft in drafts)

        wait_for(draft_knows, "the draft to know of the update")
        editor.kill()
        self.simulator.play("ok")
        editor = self.open_loaded()
        editor.see_message("Saved: Company")  # nobody has pressed a key
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.assertEqual(len(self.simulator.updates()), 1)


if __name__ == "__main__":
    unittest.main()
