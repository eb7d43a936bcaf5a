# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Closing with unsaved changes asks once: save, discard, or stay."""

import unittest

import pyatspi
from desktop import keys, wait_for
from journey import BUTTON, REFUSAL, Journey

LABEL = pyatspi.ROLE_LABEL


class Leaving(Journey):
    def open_changed(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        editor.see_status("1 unsaved change")
        return editor

    def test_unchanged_closes_at_once(self):
        editor = self.open_loaded()
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)

    def test_stay(self):
        editor = self.open_changed()
        editor.close_window()
        editor.press("Stay")
        wait_for(lambda: not editor.window.look(BUTTON, "Stay"), "the question to go")
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertIsNone(editor.process.poll())
        self.assertEqual(self.simulator.updates(), [])

    def test_escape_stays(self):
        editor = self.open_changed()
        editor.close_window()
        editor.see_question("Stay")
        keys("Escape")
        wait_for(lambda: not editor.window.look(BUTTON, "Stay"), "the question to go")
        self.assertEqual(editor.field("Company").text, "Acme")

    def test_closed_question_stays(self):
        editor = self.open_changed()
        editor.close_window()
        editor.see_question("Stay")
        keys("alt+F4")
        wait_for(lambda: not editor.window.look(BUTTON, "Stay"), "the question to go")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertIsNone(editor.process.poll())  # that it was to close is long forgotten

    def test_discard(self):
        editor = self.open_changed()
        editor.close_window()
        editor.press("Discard")
        self.assertEqual(editor.wait_for_end(), 0)
        self.assertEqual(self.simulator.updates(), [])

    def test_save(self):
        editor = self.open_changed()
        editor.close_window()
        editor.press("Save")
        self.assertEqual(editor.wait_for_end(), 0)
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertEqual(self.simulator.user()["companyName"], "Acme")

    def test_save_is_refused(self):
        editor = self.open_changed()
        self.simulator.play("refuse")
        editor.close_window()
        editor.press("Save")
        editor.see_message(REFUSAL)
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertIsNone(editor.process.poll())

    def test_quit_is_named(self):
        editor = self.open_changed()
        editor.activate()
        keys("ctrl+q")
        editor.see_question("Discard")
        wait_for(lambda: editor.window.look(LABEL, "Save the changes before quitting?"), "the question about quitting")

    def test_reload_merges(self):
        editor = self.open_changed()
        self.simulator.change_user({"jobTitle": "Another Title"})
        editor.activate()
        keys("ctrl+r")
        wait_for(lambda: editor.field("Job title").text == "Another Title", "the new job title")
        self.assertEqual(editor.field("Company").text, "Acme")
        editor.see_status("1 unsaved change")
        self.assertEqual(self.simulator.updates(), [])


if __name__ == "__main__":
    unittest.main()
