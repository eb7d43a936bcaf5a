# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Each state that a tester wants to see is at most four presses away from a plain --demo, and needs no shell.

A press is a click on a button or a row, or a key that does something; what is typed into a field is none."""

import subprocess
import time
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from journey import PASSWORD, REFUSAL, TEXT, Editor, Journey

FRAME = pyatspi.ROLE_FRAME
LABEL = pyatspi.ROLE_LABEL
RADIO_BUTTON = pyatspi.ROLE_RADIO_BUTTON
TAB = pyatspi.ROLE_PAGE_TAB
MOST_PRESSES = 4


class Workbench(Journey):
    def setUp(self):
        super().setUp()
        self.presses = 0
        self.editor = Editor(self.home, ["--demo"])
        self.editor.see_loaded()
        self.began = time.monotonic()

    def tearDown(self):
        super().tearDown()
        print(f"{self.id()}: {self.presses} presses, {time.monotonic() - self.began:.1f} s")
        self.assertLessEqual(self.presses, MOST_PRESSES)

    def press(self, button):
        self.presses += 1
        self.editor.press(button)

    def key(self, name):
        self.presses += 1
        keys(name)

    def open_testing(self):
        self.key("F9")
        search = self.editor.window.see(TEXT, "Search scenarios")
        wait_for(lambda: search.is_focused, "the search in front")

    def play(self, scenario):
        """In place of a click on its row: the search finds it, and Return takes it."""
        self.open_testing()
        type_text(scenario)
        self.key("Return")
        wait_for(lambda: f"Demo: {scenario}" in self.title(), f"{scenario} in the title")

    def title(self):
        names = (w.name for w in self.editor.window.all_showing(FRAME))
        return next(name for name in names if not name.startswith("Testing"))

    def save_another(self, field, text):
        self.editor.field(field).text = text
        self.editor.see_status("1 unsaved change")
        self.press("Save changes")

    def see_label(self, part):
        return wait_for(
            lambda: next((w for w in self.editor.window.all_showing(LABEL) if part in w.name), None), f"a label with “{part}”"
        )

    def test_says_that_it_is_a_demo(self):
        self.see_label("Simulated Studio on this computer; nothing leaves it")
        self.editor.button("Demo: ok")
        wait_for(lambda: "Demo: ok" in self.title(), "the scenario in the title")

    def test_ends_with_the_window(self):
        self.open_testing()
        frame = next(w for w in self.editor.window.all_showing(FRAME) if "Demo: ok" in w.name)
        identifier = subprocess.run(["xdotool", "search", "--name", frame.name], capture_output=True, text=True, check=True)
        subprocess.run(["xdotool", "windowactivate", "--sync", identifier.stdout.split()[0]], check=True)
        keys("alt+F4")
        self.assertEqual(self.editor.wait_for_end(), 0)

    def test_plays_while_a_question_is_open(self):
        self.open_testing()
        self.editor.field("Company").text = "Acme"
        self.editor.see_status("1 unsaved change")
        self.press("Review changes")
        self.editor.see_question("Send")
        box = self.editor.window.see(pyatspi.ROLE_CHECK_BOX, "Cut the network").node.queryComponent().getExtents(0)
        middle = (str(box.x + box.width // 2), str(box.y + box.height // 2))
        self.presses += 1
        subprocess.run(["xdotool", "mousemove", *middle, "click", "1"], check=True)
        wait_for(lambda: "Demo: no-network" in self.title(), "the network cut")
        self.press("Send")
        self.editor.see_message("connect")

    def test_refused_save(self):
        self.play("refuse")
        self.save_another("Job title", "Chief")
        self.editor.see_message(REFUSAL)

    def test_expired_session(self):
        self.play("expired-token")
        self.press("Reload")
        self.editor.window.see(PASSWORD, "Password")

    def test_conflict(self):
        self.play("conflict")
        self.press("Reload")
        self.editor.see_idle()
        self.save_another("Name", "Mine")
        self.editor.window.see(RADIO_BUTTON, "Keep mine: Name")

    def test_unknown_outcome(self):
        self.play("drop")
        self.save_another("Company", "Acme")
        self.editor.see_message("may still arrive")

    def test_countdown(self):
        self.play("wait-429")
        self.save_another("Company", "Acme")
        self.editor.see_message("Too many requests")
        self.see_label("Try again in")

    def test_offline(self):
        self.open_testing()
        self.presses += 1
        self.editor.window.see(pyatspi.ROLE_CHECK_BOX, "Cut the network").press()
        wait_for(lambda: "Demo: no-network" in self.title(), "the network cut")
        self.press("Reload")
        self.editor.see_message("connect")

    def test_tls_fault(self):
        self.play("tls-expired")
        self.press("Go to the https port")
        self.editor.see_message("ertificate")

    def test_suspended_profile(self):
        self.open_testing()
        self.presses += 1
        self.editor.window.see(TAB, "Profiles").press()
        self.editor.window.see(TEXT, "Search profiles").focus()
        type_text("suspended")
        self.key("Return")
        self.see_label("suspended: The trial of your organization has ended")

    def test_single_sign_on(self):
        self.play("single-sign-on")
        self.press("Add account…")
        self.editor.field("E-mail or user name").text = "demo@example.com"
        self.editor.window.see(PASSWORD, "Password").text = "demo"
        self.press("Sign in")
        self.editor.see_message("sso.example.com")


if __name__ == "__main__":
    unittest.main()
