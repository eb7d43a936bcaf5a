# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Without a network the work goes on, and nothing is sent by itself when it is back."""

import json
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from forwarder import Forwarder
from journey import PASSWORD, TWO_CALLS, Editor, Journey
from keychain import Keychain


class Offline(Journey):
    def setUp(self):
        super().setUp()
        self.keychain = Keychain(self.home)
        self.addCleanup(self.keychain.stop)
        self.network = Forwarder(self.simulator.port)
        self.addCleanup(self.network.cut)

    def start(self):
        self.editor = Editor(self.home, ["--host", f"http://127.0.0.1:{self.network.port}/v1"])
        return self.editor

    def sign_in(self):
        editor = self.start()
        editor.field("E-mail or user name").text = "demo@example.com"
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()
        return editor

    def sign_in_and_close(self):
        editor = self.sign_in()
        self.see_label("token kept in the keychain")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)

    def see_label(self, part):
        labels = pyatspi.ROLE_LABEL
        wait_for(lambda: any(part in w.name for w in self.editor.window.all_showing(labels)), f"a label with “{part}”")

    def test_works_on_the_last_known_profile(self):
        self.sign_in_and_close()
        self.network.cut()
        editor = self.start()
        message = editor.see_message("You see the profile as it was")
        self.assertRegex(message, r"as it was on \d+ \w+.*, \d+:\d\d")  # which stays true, unlike "a minute ago"
        self.see_label("No connection")
        self.assertEqual(editor.field("Name").text, "Jan Jansen")
        editor.activate()
        editor.field("Company").focus()
        type_text("Acme")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Nothing was saved; your changes are still here")
        editor.see_status("1 unsaved change")

        self.simulator.change_user({"jobTitle": "Principal"})
        editor.field("Company").focus()
        self.network.connect()
        editor.see_message("The server answers again", TWO_CALLS)
        wait_for(lambda: editor.field("Job title").text == "Principal", "what is new on the server")
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertEqual(self.simulator.updates(), [])  # it asks, and does not send
        keys("ctrl+z")  # the field's own undo has survived
        wait_for(lambda: editor.field("Company").text != "Acme", "the undo")
        keys("ctrl+shift+z")
        wait_for(lambda: editor.field("Company").text == "Acme", "the redo")
        self.see_label("token kept in the keychain")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(json.loads(self.simulator.updates()[0]["body"]), {"companyName": "Acme"})

    def test_draft_without_a_network(self):
        self.sign_in_and_close()
        self.network.cut()
        editor = self.start()
        editor.see_message("You see the profile as it was")
        editor.field("Company").text = "Acme"
        drafts = self.home / ".local/share/ei-profile-editor/accounts"
        wait_for(lambda: list(drafts.glob("*/draft.json")), "the draft")
        editor.kill()
        editor = self.start()
        message = editor.see_message("You see the profile as it was")
        self.assertIn("Restored", message)
        self.assertEqual(editor.field("Company").text, "Acme")
        editor.see_status("1 unsaved change")

    def test_lost_in_the_middle(self):
        editor = self.sign_in()
        editor.field("Company").text = "Acme"
        self.network.cut()
        editor.press("Save changes")
        editor.see_message("Nothing was saved; your changes are still here")
        self.network.connect()
        message = editor.see_message("The server answers again", TWO_CALLS)
        self.assertIn("Nothing was saved; your changes are still here", message)  # nobody has closed it
        self.assertEqual(self.simulator.updates(), [])
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})


if __name__ == "__main__":
    unittest.main()
