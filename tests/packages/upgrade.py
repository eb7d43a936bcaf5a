# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What a person has before an upgrade and finds after it: an account, and unsaved changes. In the person's own home, which is
not cleaned up: tests/packages/run copies it among the journeys of a root that it throws away."""

import json
import os
import pathlib
import pwd
import unittest

from desktop import wait_for
from journey import PASSWORD, Editor
from simulator import Simulator

HOME = pathlib.Path(pwd.getpwuid(os.getuid()).pw_dir)
PORT = HOME / "simulator-port"  # the account is one of this server, address and all
DATA = HOME / ".local/share/ei-profile-editor"


class Upgrade(unittest.TestCase):
    def start(self, port):
        self.simulator = Simulator(HOME / "requests.jsonl", port=port)
        self.addCleanup(self.simulator.stop)
        self.editor = Editor(HOME, [] if port else ["--host", self.simulator.base_url])
        self.addCleanup(self.editor.kill)

    def sign_in(self):
        self.editor.window.see(PASSWORD, "Password").text = "demo"
        self.editor.press("Sign in")
        self.editor.see_loaded()

    def before(self):
        self.start(port=0)
        self.editor.field("E-mail or user name").text = "demo@example.com"
        self.sign_in()
        self.editor.field("Company").text = "Acme"
        wait_for(lambda: any("Acme" in file.read_text() for file in DATA.rglob("*.json")), "the draft on the disk")
        PORT.write_text(str(self.simulator.port))

    def after(self):
        self.start(port=int(PORT.read_text()))
        self.assertEqual(self.editor.field("E-mail or user name").text, "demo@example.com")
        self.sign_in()
        wait_for(lambda: self.editor.field("Company").text == "Acme", "the restored change")
        self.editor.see_status("1 unsaved change")
        self.assertEqual(self.simulator.updates(), [])
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        self.assertEqual([json.loads(e["body"]) for e in self.simulator.updates()], [{"companyName": "Acme"}])


if __name__ == "__main__":
    unittest.main()
