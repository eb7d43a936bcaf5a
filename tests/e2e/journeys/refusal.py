# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The server says no: its words are on the screen, the edits are still there, and the next try works."""

import unittest

from desktop import keys, type_text, wait_for
from journey import BUTTON, REFUSAL, Journey


class Refusal(Journey):
    def change_and_save(self, scenario):
        editor = self.open_loaded()
        self.simulator.play(scenario)
        editor.field("Company").text = "Acme"
        editor.field("Job title").focus()
        keys("End")
        type_text("!")
        editor.see_status("2 unsaved changes")
        keys("ctrl+s")
        return editor

    def assert_edits_are_there(self, editor):
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertEqual(editor.field("Job title").text, "Engineer!")
        editor.see_status("2 unsaved changes")
        self.assertTrue(editor.field("Job title").is_focused)
        self.assertEqual(len(self.simulator.updates()), 1)

    def test_another_users_profile(self):
        self.simulator.play("another-person")
        editor = self.open("--user", "42")
        editor.see_message("another user's profile")
        self.assertEqual(editor.field("Name").text, "")

    def test_sentence_and_second_try(self):
        editor = self.change_and_save("refuse")
        message = editor.see_message(REFUSAL)
        self.assertEqual(message, f"Studio refused the change: {REFUSAL}")
        self.assert_edits_are_there(editor)

        type_text("?")  # the focus really is where it was
        wait_for(lambda: editor.field("Job title").text == "Engineer!?", "the next key")
        self.simulator.play("ok")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.user()["jobTitle"], "Engineer!?")
        self.assertEqual(self.simulator.user()["companyName"], "Acme")

    def test_markup_is_shown_as_it_is(self):
        editor = self.change_and_save("refuse-markup")
        editor.see_message('<b>x</b><img src="http://127.0.0.1:9/x.png"> & <a href="file:///etc/passwd">more</a>')
        self.assert_edits_are_there(editor)

    def test_controls_are_made_visible(self):
        editor = self.change_and_save("refuse-controls")
        message = editor.see_message("Not a")
        for character in "\u0007\u202e\u202c\u0000\u2028":
            self.assertNotIn(character, message)
        self.assert_edits_are_there(editor)

    def test_long_text_is_cut_and_whole_in_the_details(self):
        editor = self.change_and_save("refuse-long")
        message = editor.see_message("0123456789 abcde")
        self.assertLess(len(message), 10_000)
        self.assert_edits_are_there(editor)
        editor.press("Details")
        details = editor.field("Details")
        self.assertIn("0123456789 abcde " * 5000, details.text)

    def test_error_is_no_string(self):
        editor = self.change_and_save("refuse-number")
        editor.see_message("Studio refused the change: 42")
        self.assert_edits_are_there(editor)

    def test_no_reason(self):
        editor = self.change_and_save("refuse-no-reason")
        editor.see_message("refused without a reason")
        self.assert_edits_are_there(editor)

    def test_escape_closes_the_message(self):
        editor = self.change_and_save("refuse")
        editor.see_message(REFUSAL)
        keys("Escape")
        wait_for(lambda: editor.message() == "", "the message to go")
        self.assert_edits_are_there(editor)

    def test_a_new_refusal_is_told_again(self):
        editor = self.change_and_save("refuse")
        editor.see_message(REFUSAL)
        editor.press("Save changes")
        wait_for(lambda: len(self.simulator.updates()) == 2, "the second try")
        editor.see_message(REFUSAL)
        self.assertTrue(editor.window.look(BUTTON, "Save changes"))


if __name__ == "__main__":
    unittest.main()
