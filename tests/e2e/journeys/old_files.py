# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The first start after version 0.1.0: accounts, unsaved changes, the last profile and the network settings are as they were,
also where that start is killed on its way."""

import hashlib
import json
import os
import random
import shutil
import subprocess
import time
import unittest

from desktop import wait_for
from forwarder import Forwarder
from journey import EDITOR, PASSWORD, Editor, Journey, account_folder, environment_of
from keychain import Keychain

KILLS = int(os.environ.get("KILLS", "10"))
KILLED_AFTER = 0.01, 0.06  # seconds; the files are moved between them


class OldFiles(Journey):
    def setUp(self):
        super().setUp()
        self.network = Forwarder(self.simulator.port)
        self.addCleanup(self.network.cut)
        self.server = f"http://127.0.0.1:{self.network.port}/v1"
        self.settings = self.home / ".config/ei-profile-editor"
        self.data = self.home / ".local/share/ei-profile-editor"
        self.account = account_folder(self.home, self.server)
        self.write_as_the_old_version()

    def write_as_the_old_version(self, in_keychain=False):
        key = f"{self.server}/users/42"
        name = hashlib.sha1(key.encode()).hexdigest() + ".json"
        values = {"name": "Jan Jansen", "jobTitle": "Tester"}
        jan = {"server": self.server, "userId": 42, "name": "Jan Jansen", "email": "demo@example.com"}
        eve = {"server": "https://studio.example.com/v1", "userId": 7, "name": "Eve", "email": "eve@example.com"}
        self.write(self.settings / "accounts.json", {"accounts": [jan | {"inKeychain": in_keychain}, eve | {"inKeychain": False}]})
        self.write(self.settings / "network.json", {"proxy": "None"})
        self.write(
            self.data / "drafts" / name,
            {"account": key, "changed": "2026-11-24T14:31:00Z", "base": {"companyName": ""}, "edited": {"companyName": "Acme"}},
        )
        self.write(
            self.data / "profiles" / name, {"account": key, "read": "2026-11-24T14:30:00Z", "profile": {"id": 42} | values}
        )

    @staticmethod
    def write(path, values):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values | {"format": 1}, indent=4))
        path.chmod(0o600)

    @staticmethod
    def names(folder):
        """But for the lock of who is at work, and what a killed write has left, which is swept when it is a minute old."""
        names = (file.name for file in folder.iterdir())
        return sorted(name for name in names if name != "lock" and ".ei-profile-editor-" not in name)

    def see_moved(self):
        self.assertEqual(self.names(self.account), ["account.json", "draft.json", "profile.json"])
        other = account_folder(self.home, "https://studio.example.com/v1", 7)
        self.assertEqual(self.names(other), ["account.json"])
        for folder in (self.account, other, self.account.parent):
            self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
        self.assertEqual([f.name for f in self.data.iterdir()], ["accounts"])
        self.assertFalse((self.settings / "accounts.json").exists())

    def sign_in_and_see_the_change(self):
        self.editor = editor = Editor(self.home, [])
        wait_for(lambda: editor.field("E-mail or user name").text == "demo@example.com", "who was used last")
        self.see_moved()
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()
        wait_for(lambda: editor.field("Company").text == "Acme", "the restored change")
        self.assertEqual(self.simulator.updates(), [])
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})

    def test_all_is_there(self):
        network = (self.settings / "network.json").read_bytes()
        self.sign_in_and_see_the_change()
        self.assertEqual((self.settings / "network.json").read_bytes(), network)

    def test_last_profile_is_there_without_a_network(self):
        keychain = Keychain(self.home)
        self.addCleanup(keychain.stop)
        self.editor = editor = Editor(self.home, [])
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()
        wait_for(lambda: len(keychain.items()) == 1, "the token in the keychain")
        editor.kill()
        for file in self.account.iterdir():
            file.unlink()
        self.account.rmdir()
        self.write_as_the_old_version(in_keychain=True)
        self.network.cut()
        self.editor = editor = Editor(self.home, [])
        editor.see_message("You see the profile as it was")
        self.assertEqual(editor.field("Job title").text, "Tester")
        self.assertEqual(editor.field("Company").text, "Acme")

    def test_kills(self):
        """Kills the start at a random time, again and again; KILLS=200 for more of it."""
        seed = random.randrange(2**32) if "SEED" not in os.environ else int(os.environ["SEED"])
        chance = random.Random(seed)
        ends = {"before": 0, "midway": 0, "after": 0}
        for _ in range(KILLS):
            shutil.rmtree(self.data)
            self.write_as_the_old_version()
            draft = next((self.data / "drafts").iterdir()).read_bytes()
            # Not an Editor, which waits for its window.
            start = subprocess.Popen([EDITOR], env=environment_of(self.home), stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(*KILLED_AFTER))  # the kill comes when it comes
            start.kill()
            start.wait()
            if not self.account.parent.exists():
                ends["before"] += 1
            else:
                ends["midway" if (self.data / "drafts").exists() else "after"] += 1
            self.editor = editor = Editor(self.home, [])
            wait_for(lambda: editor.field("E-mail or user name").text == "demo@example.com", "who was used last")
            self.see_moved()
            self.assertEqual((self.account / "draft.json").read_bytes(), draft)
            editor.kill()
        print(f"KILLS={KILLS} SEED={seed}, kills {ends}", flush=True)
        self.sign_in_and_see_the_change()


if __name__ == "__main__":
    unittest.main()
