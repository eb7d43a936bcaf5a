# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The time zone picker in the real window: by keys alone, with values of every spelling, and as a screen reader has it."""

import json
import time
import unittest

from desktop import PATIENCE, keys, type_text, wait_for
from journey import DIALOG, LIST, TEXT, Journey


class TimeZone(Journey):
    def set_on_server(self, zone):
        user = self.simulator.user()
        self.simulator.change_user({"timezone": zone})
        self.assertEqual(self.simulator.user(), user | {"timezone": zone})

    def focus_time_zone(self, editor):
        """By keys: the mnemonic of the row above and Tab."""
        company = editor.field("Company")
        keys("alt+c")
        wait_for(lambda: company.is_focused, "focus in the company")
        keys("Tab")
        button = editor.button("Time zone")
        wait_for(lambda: button.is_focused, "focus in the time zone")

    def open_picker(self, editor, key="space"):
        self.focus_time_zone(editor)
        keys(key)
        return self.see_picker(editor)

    def see_picker(self, editor):
        return wait_for(lambda: editor.window.look(TEXT, "Search time zones"), "the picker")

    def see_closed(self, editor):
        wait_for(lambda: not editor.window.look(TEXT, "Search time zones"), "the picker to be gone")

    def test_city_by_keys_alone(self):
        editor = self.open_loaded()
        search = self.open_picker(editor)
        type_text("milwaukee")
        wait_for(lambda: ": Milwaukee, United States" in search.description, "Milwaukee to be read aloud")
        keys("Return")
        editor.see_status("1 unsaved change")
        self.assertIn("America/Chicago", editor.button("Time zone").description)
        keys("ctrl+s")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"timezone": "America/Chicago"})

    def test_a_letter_opens_and_is_the_first_of_the_search(self):
        editor = self.open_loaded()
        self.focus_time_zone(editor)
        type_text("zurich")
        search = self.see_picker(editor)
        wait_for(lambda: search.text == "zurich", "all letters in the search field")
        keys("Escape")
        self.see_closed(editor)
        self.assertIn("Amsterdam", editor.button("Time zone").description)
        self.assertFalse(editor.button("Save changes").is_enabled)

    def test_old_name_is_kept_until_it_is_picked(self):
        self.set_on_server("Asia/Calcutta")
        editor = self.open_loaded()
        self.assertIn("Kolkata, India (Asia/Calcutta)", editor.button("Time zone").description)
        self.assertFalse(editor.button("Save changes").is_enabled)
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertEqual(self.simulator.user()["timezone"], "Asia/Calcutta")

        self.open_picker(editor)
        rows = editor.window.see(LIST, "Time zones")
        wait_for(lambda: next(rows.children()).name.startswith("Kolkata, India (Asia/Calcutta)"), "Kolkata on top")
        keys("Return")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        wait_for(lambda: len(self.simulator.updates()) == 2, "the second update")
        self.assertEqual(json.loads(self.simulator.updates()[1]["body"]), {"timezone": "Asia/Kolkata"})

    def test_unknown_zone_is_first_and_untouched(self):
        self.simulator.play("unknown-values")
        editor = self.open_loaded()
        self.open_picker(editor)
        rows = editor.window.see(LIST, "Time zones")
        self.assertTrue(next(rows.children()).name.startswith("Mars/Olympus_Mons"))
        keys("Return")
        self.see_closed(editor)
        self.assertFalse(editor.button("Save changes").is_enabled)
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertEqual(self.simulator.user()["timezone"], "Mars/Olympus_Mons")

    def test_not_set_is_sent_as_an_empty_string(self):
        editor = self.open_loaded()
        search = self.open_picker(editor, "Down")
        for _ in range(6):
            if search.description.startswith("Not set"):
                break
            before = search.description
            keys("Down")
            wait_for(lambda: search.description != before, "the next row")
        keys("Return")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"timezone": ""})

    def test_picked_zone_is_offered_after_a_restart(self):
        editor = self.open_loaded()
        self.open_picker(editor)
        type_text("kathmandu")
        keys("Return")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.set_on_server("Europe/Amsterdam")
        editor.close_window()
        editor.wait_for_end()
        editor = self.open_loaded()
        self.open_picker(editor)
        rows = editor.window.see(LIST, "Time zones")
        names = [row.name for row, _ in zip(rows.children(), range(6))]
        self.assertTrue(any(name.startswith("Kathmandu") and "Recently used" in name for name in names), names)

    def test_times_change_on_the_minute(self):
        editor = self.open_loaded()
        self.open_picker(editor)
        rows = editor.window.see(LIST, "Time zones")

        def row():
            return next(row.name for row in rows.children() if row.name.startswith("Coordinated Universal Time"))

        before = row()
        after = wait_for(lambda: next((name for name in [row()] if name != before), None), "the next minute", 60 + PATIENCE)
        # gmtime() alone asks a coarse clock, which shows the old minute for some milliseconds more.
        self.assertIn(time.strftime(", %H:%M, ", time.gmtime(time.time())), after)

    def test_its_mnemonic_opens_it(self):
        editor = self.open_loaded()
        keys("alt+t")
        self.see_picker(editor)

    def test_nothing_found_is_said(self):
        editor = self.open_loaded()
        search = self.open_picker(editor)
        type_text("qwertzuiop")
        wait_for(lambda: "is called “qwertzuiop”" in search.description, "a sentence")
        keys("Return")
        keys("Escape")
        self.see_closed(editor)
        self.assertFalse(editor.button("Save changes").is_enabled)

    def test_screen_reader_sees_no_map(self):
        editor = self.open_loaded()
        self.open_picker(editor)
        picker = editor.window.see(DIALOG, "Choose a time zone")
        names = [child.name for child in picker.children() if child.is_showing]
        self.assertEqual(names[:2], ["Search time zones", "Time zones"])
        self.assertIn("tz database", names[2])
        self.assertEqual(len(names), 3)


if __name__ == "__main__":
    unittest.main()
