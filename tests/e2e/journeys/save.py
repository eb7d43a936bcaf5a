# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Load, change, save: what is sent is what was changed, and nothing else."""

import unittest

from desktop import keys, type_text, wait_for
from journey import BUTTON, Journey


class Save(Journey):
    def test_two_fields(self):
        editor = self.open_loaded()
        editor.field("Job title").text = "Principal engineer"
        editor.see_status("1 unsaved change")
        editor.field("Company").text = "Acme"
        editor.see_status("2 unsaved changes")
        editor.press("Save changes")
        message = editor.see_message("Saved")
        self.assertIn("Job title", message)
        self.assertIn("Company", message)

        self.assertEqual(self.body_of_only_update(), {"jobTitle": "Principal engineer", "companyName": "Acme"})
        update = self.simulator.updates()[0]
        self.assertEqual(update["path"], "/v1/api/users/42")
        self.assertEqual(update["headers"]["x-jwt-token"], (self.home / "token").read_text())
        self.assertEqual(update["headers"]["content-type"], "application/json")
        self.assertEqual(update["headers"]["accept"], "application/json")
        self.assertIn("ei-profile-editor/", update["headers"]["user-agent"])
        self.assertNotIn("cookie", update["headers"])

        self.assertFalse(editor.button("Save changes").is_enabled)
        self.see_no_request_by(lambda: keys("ctrl+s"))

    def test_own_profile_is_read_without_projects(self):
        self.open_loaded()
        self.assertEqual([e["path"] for e in self.simulator.requests()], ["/v1/api/user?excludeProjects=true"])

    def test_typing_the_old_value_back(self):
        editor = self.open_loaded()
        field = editor.field("Job title")
        field.focus()
        keys("End")
        type_text("s")
        editor.see_status("1 unsaved change")
        editor.button("Revert Job title")
        keys("BackSpace")
        wait_for(lambda: not editor.window.look(BUTTON, "Revert Job title"), "a clean row")
        self.assertEqual(field.text, "Engineer")
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.see_no_request_by(lambda: keys("ctrl+s"))

    def test_clearing_a_field(self):
        self.simulator.change_user({"companyName": "Acme"})
        editor = self.open_loaded()
        self.assertEqual(editor.field("Company").text, "Acme")
        editor.field("Company").text = ""
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": ""})

    def test_long_and_foreign_text(self):
        editor = self.open_loaded()
        text = "Ünï 汉字 \U0001f642 שלום " * 3000  # longer than a line edit takes by itself
        editor.field("Job title").text = text
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"jobTitle": text})

    def test_save_by_keys_while_typing(self):
        editor = self.open_loaded()
        editor.field("Company").focus()
        type_text("Acme")
        keys("ctrl+s")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertTrue(editor.field("Company").is_focused)

    def test_revert(self):
        editor = self.open_loaded()
        editor.field("Name").text = "Someone"
        editor.field("Company").text = "Acme"
        editor.see_status("2 unsaved changes")
        editor.press("Revert Name")
        editor.see_status("1 unsaved change")
        self.assertEqual(editor.field("Name").text, "Jan Jansen")
        editor.press("Revert all")
        wait_for(lambda: editor.field("Company").text == "", "an empty company")
        self.assertEqual(self.simulator.updates(), [])


if __name__ == "__main__":
    unittest.main()
