# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Several accounts, and a token that ends in the middle of the work: edits belong to their account."""

import json
import unittest

import pyatspi
from desktop import keys, wait_for
from journey import BUTTON, PASSWORD, Editor, Journey
from keychain import Keychain
from simulator import Simulator

MENU_ITEM = pyatspi.ROLE_MENU_ITEM


class Accounts(Journey):
    def setUp(self):
        super().setUp()
        self.other = Simulator(self.home / "other.jsonl")
        self.addCleanup(self.other.stop)

    def sign_in(self, simulator, user="demo@example.com"):
        editor = self.editor
        editor.field("Server").text = simulator.base_url
        editor.field("E-mail or user name").text = user
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        self.see_server(simulator)

    def see_server(self, simulator):
        host = f"127.0.0.1:{simulator.port}"
        self.editor.window.see(BUTTON, host)
        self.editor.see_loaded()
        # So that nobody edits on the wrong host. What a simulator plays may stand behind it.
        wait_for(lambda: f" — {host}" in self.editor.window.look(pyatspi.ROLE_FRAME).name, "the host in the title")

    def see_nothing_changed(self):
        wait_for(lambda: not self.editor.button("Save changes").is_enabled, "a form without changes")

    def go_to(self, now, simulator):
        """Opens an account that is known, by the menu of the server's button."""
        self.editor.press(f"127.0.0.1:{now.port}")
        self.editor.window.see(MENU_ITEM, f"demo@example.com on 127.0.0.1:{simulator.port}").press()
        self.see_server(simulator)

    def test_edits_wait_for_their_account(self):
        self.editor = editor = Editor(self.home, ["--host", self.simulator.base_url])
        self.sign_in(self.simulator)
        editor.field("Company").text = "Here"
        editor.see_status("1 unsaved change")

        editor.press(f"127.0.0.1:{self.simulator.port}")
        editor.window.see(MENU_ITEM, "Add account…").press()
        self.sign_in(self.other)
        editor.see_message("are kept")
        self.see_nothing_changed()
        editor.field("Company").text = "There"
        editor.field("Job title").text = "Also there"
        editor.see_status("2 unsaved changes")

        self.go_to(self.other, self.simulator)
        wait_for(lambda: editor.field("Company").text == "Here", "the edit of the first account")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual([json.loads(e["body"]) for e in self.simulator.updates()], [{"companyName": "Here"}])
        self.assertEqual(self.other.updates(), [])

        self.go_to(self.simulator, self.other)
        wait_for(lambda: editor.field("Company").text == "There", "the edits of the second account")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(
            [json.loads(e["body"]) for e in self.other.updates()],
            [{"companyName": "There", "jobTitle": "Also there"}],
        )
        self.assertEqual(len(self.simulator.updates()), 1)

        tokens = [
            {e["headers"]["x-jwt-token"] for e in s.requests() if "x-jwt-token" in e["headers"]}
            for s in (self.simulator, self.other)
        ]
        self.assertEqual([len(t) for t in tokens], [1, 1])
        self.assertFalse(tokens[0] & tokens[1])

    def test_sign_out_takes_its_own_token_along(self):
        keychain = Keychain(self.home)
        self.addCleanup(keychain.stop)
        self.editor = editor = Editor(self.home, ["--host", self.simulator.base_url])
        self.sign_in(self.simulator)
        wait_for(lambda: len(keychain.items()) == 1, "the first token in the keychain")
        first = keychain.items()
        editor.press(f"127.0.0.1:{self.simulator.port}")
        editor.window.see(MENU_ITEM, "Add account…")
        keys("a")  # as a person does, so that the menu is gone before the window is to be closed
        self.sign_in(self.other)
        wait_for(lambda: len(keychain.items()) == 2, "both tokens in the keychain")
        editor.press(f"127.0.0.1:{self.other.port}")
        editor.window.see(MENU_ITEM, "Sign out")
        keys("o")
        editor.window.see(PASSWORD, "Password")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        self.assertEqual(keychain.items(), first)

    def test_three_edits_outlive_their_token(self):
        editor = self.open_loaded()
        edits = {"Name": "Jan J. Jansen", "Job title": "Principal", "Company": "Acme"}
        for name, text in edits.items():
            editor.field(name).text = text
        self.simulator.play("expired-token")
        editor.press("Save changes")
        editor.see_message("Your JWT token has expired")
        for name, text in edits.items():  # the form is in view
            self.assertEqual(editor.field(name).text, text)
        before = len(self.simulator.updates())

        self.simulator.play("ok")
        self.assertEqual(editor.field("E-mail or user name").text, "demo@example.com")
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        wait_for(lambda: not editor.window.look(PASSWORD), "the sign-in to go")
        editor.see_status("3 unsaved changes")
        self.assertEqual(len(self.simulator.updates()), before)  # nothing was repeated
        editor.press("Save changes")
        editor.see_message("Saved")
        new = self.simulator.updates()[before:]
        self.assertEqual(
            [json.loads(e["body"]) for e in new],
            [{"name": "Jan J. Jansen", "jobTitle": "Principal", "companyName": "Acme"}],
        )

    def test_edits_do_not_go_to_another_user(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        self.simulator.play("expired-token")
        editor.press("Save changes")
        editor.see_message("Your JWT token has expired")
        before = len(self.simulator.updates())
        self.simulator.play("ok")
        editor.field("E-mail or user name").text = "mfa@example.com"
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.field("Authentication code").text = "123456"
        editor.press("Sign in")
        wait_for(lambda: editor.field("Name").text == "Mia Faber", "the other user's profile")
        self.assertEqual(editor.field("Company").text, self.simulator.user(43).get("companyName", ""))
        editor.see_message("are kept")
        self.see_nothing_changed()
        self.assertEqual(len(self.simulator.updates()), before)


if __name__ == "__main__":
    unittest.main()
