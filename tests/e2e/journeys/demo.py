# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""--demo brings its own simulator, and takes it along when it goes, however it goes."""

import os
import socket
import subprocess
import unittest

import pyatspi
from desktop import keys, wait_for
from journey import LIST, PASSWORD, REFUSAL, Editor, Journey

LABEL = pyatspi.ROLE_LABEL


def children(pid):
    result = subprocess.run(["pgrep", "-P", str(pid)], check=False, stdout=subprocess.PIPE, text=True)
    return [int(line) for line in result.stdout.split()]


def command(pid):
    try:
        with open(f"/proc/{pid}/comm", encoding="utf-8") as file:
            return file.read().strip()
    except OSError:
        return ""


class Demo(Journey):
    def open_demo(self):
        self.editor = Editor(self.home, ["--demo"])
        self.editor.see_loaded()
        self.assertEqual(self.editor.field("Name").text, "Jan Jansen")
        found = [pid for pid in children(self.editor.process.pid) if command(pid).startswith("ei-studio-simul")]
        self.assertEqual(len(found), 1)
        return self.editor, found[0]

    def see_gone(self, pid):
        wait_for(lambda: not os.path.exists(f"/proc/{pid}"), "the end of the simulator")

    def test_killed(self):
        editor, simulator = self.open_demo()
        editor.kill()
        self.see_gone(simulator)

    def test_closed(self):
        editor, simulator = self.open_demo()
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        self.see_gone(simulator)

    def test_saves(self):
        editor, _ = self.open_demo()
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")

    def test_network_settings_open(self):
        editor, _ = self.open_demo()
        next(w for w in editor.window.top.descendants() if w.name == "Network…").press()
        editor.window.see(pyatspi.ROLE_DIALOG, "Network")

    def test_plays_from_the_start(self):
        self.editor = Editor(self.home, ["--demo", "--scenario", "refuse", "--profile", "tier-free"])
        self.editor.see_loaded()
        self.editor.window.see(LABEL, "demo@example.com · user 42 · free")
        self.editor.field("Company").text = "Acme"
        self.editor.press("Save changes")
        self.editor.see_message(REFUSAL)

    def test_single_sign_on_from_the_start(self):
        self.editor = Editor(self.home, ["--demo", "--scenario", "single-sign-on"])
        self.editor.window.see(PASSWORD, "Password")

    def test_no_network_from_the_start(self):
        self.editor = Editor(self.home, ["--demo", "--scenario", "no-network"])
        message = self.editor.see_message("before the server answered")
        self.assertNotIn("typed", message)  # nobody did

    def test_port(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            port = str(taken.getsockname()[1])
            taken.listen()
            self.editor = Editor(self.home, ["--demo", "--port", port])
            self.editor.see_message("could not be started")
            self.assertIn(port, self.editor.message())

    def test_no_such_scenario(self):
        self.editor = Editor(self.home, ["--demo", "--scenario", "nonsense"])
        self.editor.see_message("no scenario")

    def test_lists(self):
        for kind, one in (("scenarios", "wait-429"), ("profiles", "right-to-left")):
            lists = [
                subprocess.run([os.path.join(os.environ["PROGRAMS"], program), f"--list-{kind}"], capture_output=True, check=True)
                for program in ("ei-profile-editor", "ei-studio-simulator")
            ]
            self.assertEqual(lists[0].stdout, lists[1].stdout)
            self.assertIn(one, lists[0].stdout.decode())

    def test_leaves_nothing_behind(self):
        editor, _ = self.open_demo()
        editor.press("Time zone")
        editor.field("Search time zones").text = "Tokyo"
        rows = editor.window.see(LIST, "Time zones")
        wait_for(lambda: any("Tokyo" in row.name for row in rows.children()), "Tokyo in the list")
        keys("Return")
        editor.see_status("1 unsaved change")
        editor.press("Save changes")
        editor.see_message("Saved")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        kept = [file for folder in (".config", ".local") for file in (self.home / folder).rglob("*ei-profile-editor*")]
        self.assertEqual(kept, [])


if __name__ == "__main__":
    unittest.main()
