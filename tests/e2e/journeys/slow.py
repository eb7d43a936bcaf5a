# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""While a call is under way: typing goes on and stays, Cancel works, nothing is sent twice."""

import json
import unittest

from desktop import keys, type_text, wait_for
from journey import BUTTON, Journey


class Slow(Journey):
    def start_slow_save(self):
        editor = self.open_loaded()
        self.simulator.play("slow")
        editor.field("Job title").focus()
        keys("End")
        type_text("1")
        keys("ctrl+s")
        editor.button("Cancel")
        wait_for(self.simulator.updates, "the update")
        return editor

    def test_typing_stays_an_edit(self):
        editor = self.start_slow_save()
        type_text("2")
        editor.field("Company").text = "Acme"
        keys("ctrl+s")  # not a second time
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"jobTitle": "Engineer1"})
        self.assertEqual(editor.field("Job title").text, "Engineer12")
        editor.see_status("2 unsaved changes")

        self.simulator.play("ok")
        editor.press("Save changes")
        wait_for(lambda: len(self.simulator.updates()) == 2, "the second save")
        self.assertEqual(
            json.loads(self.simulator.updates()[1]["body"]), {"jobTitle": "Engineer12", "companyName": "Acme"}
        )

    def test_cancel_while_saving(self):
        editor = self.start_slow_save()
        self.simulator.play("ok")
        editor.press("Cancel")
        editor.see_idle()
        wait_for(editor.message, "a message")
        self.assertEqual(len(self.simulator.updates()), 1)
        self.assertEqual(editor.field("Job title").text, "Engineer1")

    def test_cancel_while_loading(self):
        self.simulator.play("silent")
        editor = self.open()
        wait_for(self.simulator.reads, "the read")
        editor.press("Cancel")
        editor.see_message("Cancelled")
        self.simulator.play("ok")
        editor.activate()
        keys("ctrl+r")
        editor.see_loaded()

    def test_form_is_slow_to_load(self):
        self.simulator.play("slow")
        editor = self.open()
        editor.see_loaded()
        self.assertEqual(editor.field("Name").text, "Jan Jansen")
        self.assertFalse(editor.button("Save changes").is_enabled)
        self.assertIsNone(editor.window.look(BUTTON, "Revert Name"))


if __name__ == "__main__":
    unittest.main()
