# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Review before sending, the read-back after it, and taking a save back."""

import json
import unittest

from desktop import keys, wait_for
from journey import BUTTON, TEXT, Journey


class Review(Journey):
    def test_what_is_shown_is_what_is_sent(self):
        editor = self.open_loaded()
        editor.field("Name").text = "Jan J. Jansen"
        editor.field("Company").text = "Acme"
        editor.press("Review changes")
        body = editor.window.see(TEXT, "Request body").text
        request = editor.window.see(TEXT, "Request").text
        self.assertIn(f"POST {self.simulator.base_url}/api/users/42", request)
        self.assertIn("x-jwt-token: •", request)
        self.assertNotIn((self.home / "token").read_text(), request)
        self.assertEqual(self.simulator.updates(), [])
        editor.press("Send")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.updates()[0]["body"], body)
        self.assertEqual(self.body_of_only_update(), {"name": "Jan J. Jansen", "companyName": "Acme"})

    def test_cancel(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        editor.press("Review changes")
        editor.see_question("Send")
        keys("Escape")
        wait_for(lambda: not editor.window.look(BUTTON, "Send"), "the review to go")
        editor.see_status("1 unsaved change")
        self.assertEqual(self.simulator.updates(), [])

    def test_a_save_is_three_requests(self):
        editor = self.open_loaded()
        before = len(self.simulator.requests())
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")
        log = self.simulator.requests()[before:]
        print(*(f"{e['method']} {e['path']} {e['body']}" for e in log), sep="\n")
        self.assertEqual([e["method"] for e in log], ["GET", "POST", "GET"])

    def test_trimmed_by_the_server(self):
        editor = self.open_loaded()
        self.simulator.play("trim")
        editor.field("Name").text = "Jan "
        editor.press("Save changes")
        editor.see_message("saved as “Jan”; the server removed a trailing space")
        self.assertEqual(editor.field("Name").text, "Jan")
        self.assertFalse(editor.button("Save changes").is_enabled)

    def test_ignored_by_the_server(self):
        editor = self.open_loaded()
        self.simulator.play("ignore-field")
        editor.field("Job title").text = "Principal"
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Job title: the server ignored the change and still has “Engineer”")
        self.assertEqual(editor.field("Job title").text, "Engineer")
        self.assertEqual(editor.field("Company").text, "Acme")

    def test_undo_save(self):
        editor = self.open_loaded()
        editor.field("Job title").text = "Principal"
        editor.press("Save changes")
        editor.see_message("Saved")
        editor.activate()
        keys("alt+e")
        keys("n")
        self.assertEqual(json.loads(editor.window.see(TEXT, "Request body").text), {"jobTitle": "Engineer"})
        self.assertEqual(len(self.simulator.updates()), 1)
        editor.press("Send")
        wait_for(lambda: self.simulator.user()["jobTitle"] == "Engineer", "the old job title")
        self.assertEqual(editor.field("Job title").text, "Engineer")


if __name__ == "__main__":
    unittest.main()
