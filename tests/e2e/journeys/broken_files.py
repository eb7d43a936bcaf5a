# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Started on settings that are broken, or no files: told on the page that comes first, and nobody waits."""

import os
import subprocess
import unittest

from desktop import PATIENCE
from journey import EDITOR, Editor, Journey, account_folder, environment_of


class BrokenFiles(Journey):
    def setUp(self):
        super().setUp()
        self.settings = self.home / ".config/ei-profile-editor"
        self.settings.mkdir(parents=True)

    def see_told_on_the_sign_in_page(self, file):
        self.editor = editor = Editor(self.home, ["--host", self.simulator.base_url])
        editor.button("Sign in")
        message = editor.see_message(str(file))
        self.assertIn("set aside as", message)
        self.assertIn("Sign in again", message)

    def test_account_is_told_on_the_sign_in_page(self):
        account = account_folder(self.home, self.simulator.base_url) / "account.json"
        account.parent.mkdir(parents=True)
        account.write_text('{"server": "https://studio.')
        self.see_told_on_the_sign_in_page(account)

    def test_account_is_told_above_the_form(self):
        account = account_folder(self.home, self.simulator.base_url, user=7) / "account.json"
        account.parent.mkdir(parents=True)
        account.write_text("[]")
        editor = self.open_loaded()
        editor.see_message(str(account))

    def test_old_list_of_accounts_is_told_on_the_sign_in_page(self):
        accounts = self.settings / "accounts.json"
        accounts.write_text('{"accounts": [{"server": "https://studio.')
        self.see_told_on_the_sign_in_page(accounts)

    def test_old_list_of_accounts_is_told_above_the_form(self):
        accounts = self.settings / "accounts.json"
        accounts.write_text("[]")
        editor = self.open_loaded()
        editor.see_message(str(accounts))

    def test_nothing_is_sent_without_the_proxy_that_was_chosen(self):
        network = self.settings / "network.json"
        network.write_text('{"proxy": "Manual", "proxyHo')
        editor = self.open()
        sign_in = len(self.simulator.requests())  # the journey's own
        editor.see_question("Go on without")
        self.assertEqual(len(self.simulator.requests()), sign_in)
        editor.press("Quit")
        self.assertEqual(editor.wait_for_end(), 0)

        editor = self.open()  # asks again
        sign_in = len(self.simulator.requests())
        editor.see_question("Go on without")
        self.assertEqual(len(self.simulator.requests()), sign_in)
        editor.press("Go on without")
        editor.see_loaded()

    def test_nobody_is_asked_by_a_measurement(self):
        (self.settings / "network.json").write_text("{")
        token = self.home / "token"
        token.write_text(self.simulator.sign_in())
        before = len(self.simulator.requests())
        arguments = ["--host", self.simulator.base_url, "--token-file", str(token), "--exit-after", "loaded"]
        run = subprocess.run(
            [EDITOR, *arguments], env=environment_of(self.home), capture_output=True, text=True, timeout=PATIENCE
        )
        self.assertEqual(run.returncode, 3)
        self.assertIn("network.json", run.stderr)
        self.assertNotIn("main() thread", run.stderr)  # whoever reads the token file is another
        self.assertEqual(len(self.simulator.requests()), before)

    def test_pipes_keep_nobody_waiting(self):
        for name in ("settings.ini", "accounts.json", "accounts.json.lock", "time-zones.json"):
            os.mkfifo(self.settings / name)
        folder = account_folder(self.home, self.simulator.base_url)
        folder.mkdir(parents=True)
        for name in ("account.json", "draft.json", "profile.json", "lock"):
            os.mkfifo(folder / name)
        editor = self.open_loaded()
        editor.see_message("it is not a file")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)


if __name__ == "__main__":
    unittest.main()
