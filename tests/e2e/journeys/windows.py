# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""One window for each account: a second start brings the first to the front, and another account opens beside it."""

import subprocess
import unittest

import pyatspi
from desktop import PATIENCE, keys, wait_for
from journey import EDITOR, PASSWORD, Editor, Journey, account_folder, environment_of
from simulator import Simulator


MENU_ITEM = pyatspi.ROLE_MENU_ITEM


class Windows(Journey):
    def start(self, *arguments, home=None):
        editor = Editor(home or self.home, list(arguments))
        self.addCleanup(lambda: editor.process.poll() is None and editor.kill())
        return editor

    def start_signed_in(self, simulator, home=None):
        editor = self.start("--host", simulator.base_url, home=home)
        editor.field("E-mail or user name").text = "demo@example.com"
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()
        return editor

    def start_again(self, *arguments):
        """A start that is expected to end by itself; gives what it ended with."""
        environment = environment_of(self.home)
        return subprocess.run([EDITOR, *arguments], env=environment, timeout=PATIENCE, check=False).returncode

    def test_second_start_raises_the_first(self):
        first = self.start_signed_in(self.simulator)
        window = subprocess.check_output(
            ["xdotool", "search", "--onlyvisible", "--pid", str(first.process.pid), "--name", "Profile Editor"], text=True
        ).split()[0]
        subprocess.run(["xdotool", "windowminimize", window], check=True)
        frame = wait_for(lambda: next(first.window.top.children(), None), "the frame")
        wait_for(lambda: not frame.has(pyatspi.STATE_ACTIVE), "the window to be put away")
        for _ in range(2):
            self.assertEqual(self.start_again(), 0)
        wait_for(lambda: frame.has(pyatspi.STATE_ACTIVE), "the window in front")
        self.assertIsNone(first.process.poll())

    def test_token_of_an_open_account(self):
        first = self.start_signed_in(self.simulator)
        file = self.home / "token"
        file.write_text(self.simulator.sign_in())
        # Whose token it is shows only when its profile arrives.
        self.assertEqual(self.start_again("--host", self.simulator.base_url, "--token-file", file), 0)
        self.assertIsNone(first.process.poll())

    def test_another_account_opens_beside_it(self):
        other = Simulator(self.home / "other.jsonl")
        self.addCleanup(other.stop)
        first = self.start_signed_in(self.simulator)
        second = self.start_signed_in(other)
        first.field("Company").text = "Here"
        second.field("Company").text = "There"
        drafts = [account_folder(self.home, s.base_url) / "draft.json" for s in (self.simulator, other)]
        wait_for(lambda: all(draft.exists() for draft in drafts), "a draft each")

    def test_menu_shows_what_other_windows_did(self):
        other = Simulator(self.home / "other.jsonl")
        self.addCleanup(other.stop)
        first = self.start_signed_in(self.simulator)
        second = self.start_signed_in(other)
        wait_for((account_folder(self.home, other.base_url) / "account.json").exists, "the second account on the disk")
        first.press(f"127.0.0.1:{self.simulator.port}")
        first.window.see(MENU_ITEM, f"demo@example.com on 127.0.0.1:{other.port}")
        keys("Escape")

        second.activate()
        second.press(f"127.0.0.1:{other.port}")
        keys("m")  # the mnemonic of "Remove account", which opens a menu of accounts

        def both():  # the account to go to, and the account to remove
            name = f"demo@example.com on 127.0.0.1:{other.port}"
            found = [w for w in second.window.all_showing(MENU_ITEM) if w.name == name]
            return found if len(found) == 2 else None

        wait_for(both, "the menu of accounts")[1].press()
        second.press("Remove")
        second.button("Sign in")
        self.assertFalse(account_folder(self.home, other.base_url).exists())
        first.press(f"127.0.0.1:{self.simulator.port}")
        first.window.see(MENU_ITEM, f"demo@example.com on 127.0.0.1:{self.simulator.port}")
        self.assertIsNone(first.window.look(MENU_ITEM, f"demo@example.com on 127.0.0.1:{other.port}"))

    def test_another_home_is_another_person(self):
        self.start_signed_in(self.simulator)
        home = self.home / "another"
        home.mkdir()
        self.start_signed_in(self.simulator, home)

    def test_after_a_kill(self):
        self.start_signed_in(self.simulator).kill()
        self.start().button("Sign in")  # knows the account; its token was in memory alone

    def test_is_not_asked_by_a_start_that_leaves(self):
        first = self.start_signed_in(self.simulator)
        file = self.home / "token"
        file.write_text(self.simulator.sign_in())
        leaving = ["--host", self.simulator.base_url, "--token-file", file, "--exit-after", "loaded"]
        self.assertEqual(self.start_again(*leaving), 0)
        self.assertEqual(self.start_again("--demo", "--exit-after", "loaded"), 0)
        self.assertIsNone(first.process.poll())


if __name__ == "__main__":
    unittest.main()
