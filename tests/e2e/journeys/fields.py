# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Each kind of field through its own control, and values that no table knows."""

import unittest

import pyatspi
from desktop import keys, wait_for
from journey import CHECK_BOX, LIST, Journey


class Fields(Journey):
    def test_time_zone(self):
        editor = self.open_loaded()
        self.assertIn("Amsterdam", editor.button("Time zone").description)
        editor.press("Time zone")
        editor.field("Search time zones").text = "Tokyo"
        rows = editor.window.see(LIST, "Time zones")
        wait_for(lambda: any("Tokyo" in row.name for row in rows.children()), "Tokyo in the list")
        keys("Return")
        editor.see_status("1 unsaved change")
        self.assertIn("Tokyo", editor.button("Time zone").description)
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"timezone": "Asia/Tokyo"})

    def test_project_order(self):
        editor = self.open_loaded()
        order = editor.combo_box("Project order")
        self.assertEqual(editor.choice("Project order"), "Last opened first")
        keys("alt+p")
        wait_for(lambda: order.is_focused, "focus in the combo box")
        keys("Down")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"projectsSortOrder": "created-desc"})

    def test_experiments(self):
        editor = self.open_loaded()
        box = editor.window.see(CHECK_BOX, "Object tracking")
        self.assertFalse(box.is_checked)
        self.assertTrue(editor.window.see(CHECK_BOX, "New training graphs").is_checked)
        self.assertIsNone(editor.window.look(CHECK_BOX, "Internal profiler"))
        box.press()
        wait_for(lambda: box.is_checked, "the box to be checked")
        editor.press("Save changes")
        editor.see_message("Saved")
        body = self.body_of_only_update()
        self.assertEqual(list(body), ["experiments"])
        self.assertEqual(
            sorted(body["experiments"]), ["internal-profiler", "new-training-graphs", "object-tracking"]
        )

    def test_experiment_and_back(self):
        editor = self.open_loaded()
        box = editor.window.see(CHECK_BOX, "Object tracking")
        box.press()
        editor.see_status("1 unsaved change")
        box.press()
        wait_for(lambda: not editor.button("Save changes").is_enabled, "a clean form")

    def test_unknown_values_survive(self):
        self.simulator.play("unknown-values")
        editor = self.open_loaded()
        self.assertIn("Mars/Olympus_Mons", editor.button("Time zone").description)
        self.assertEqual(editor.choice("Project order"), "stars-desc")
        editor.window.see(CHECK_BOX, "Object tracking").press()
        editor.press("Save changes")
        editor.see_message("Saved")
        body = self.body_of_only_update()
        self.assertEqual(list(body), ["experiments"])
        self.assertIn("warp-drive", body["experiments"])
        self.assertEqual(self.simulator.user()["timezone"], "Mars/Olympus_Mons")

    def test_sparse_profile(self):
        self.simulator.play("sparse")
        editor = self.open_loaded()
        self.assertEqual(editor.field("Job title").text, "")
        self.assertEqual([w.name for w in editor.window.all_showing(CHECK_BOX)], [])
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})

    def test_value_that_the_server_never_shows(self):
        self.simulator.play("never-shown")
        editor = self.open_loaded()
        order = editor.combo_box("Project order")
        keys("alt+p")
        wait_for(lambda: order.is_focused, "focus in the combo box")
        keys("Down")
        editor.see_status("1 unsaved change")
        chosen = editor.choice("Project order")
        editor.press("Save changes")
        self.assertEqual(editor.see_message("Saved"), "Saved: Project order")
        self.assertEqual(list(self.body_of_only_update()), ["projectsSortOrder"])
        self.assertEqual(editor.choice("Project order"), chosen)
        self.assertFalse(editor.button("Save changes").is_enabled)

    def test_tab_order_is_the_order_on_screen(self):
        editor = self.open_loaded()
        seen = []
        editor.field("Name").focus()
        for _ in range(4):
            focused = wait_for(
                lambda: next((w for w in editor.window.all_showing() if w.is_focused and w.name not in seen), None),
                "the next focus",
            )
            seen.append(focused.name)
            keys("Tab")
        self.assertEqual(seen, ["Name", "Job title", "Company", "Time zone"])

    def test_labels_describe_their_fields(self):
        editor = self.open_loaded()
        for name in ("Name", "Job title", "Company"):
            self.assertEqual(editor.field(name).label(), name)
        self.assertTrue(editor.field("Name").has(pyatspi.STATE_EDITABLE))


if __name__ == "__main__":
    unittest.main()
