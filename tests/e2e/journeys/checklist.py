# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""A tester walks through the checklist: each journey has an editor of its own, and the results go into a file."""

import os
import signal
import subprocess
import unittest

import pyatspi
from desktop import Application, keys, wait_for
from journey import BUTTON, TEXT, Editor, Journey

MENU_ITEM = pyatspi.ROLE_MENU_ITEM
VERDICT = pyatspi.ROLE_CHECK_BOX  # as a button that stays pressed is


def editors():
    """The processes that have an editor's window on the screen."""
    found = subprocess.run(["xdotool", "search", "--name", "Demo: "], capture_output=True, text=True, check=False)
    pids = set()
    for window in found.stdout.split():
        pid = subprocess.run(["xdotool", "getwindowpid", window], capture_output=True, text=True, check=False)
        pids.update(int(line) for line in pid.stdout.split())
    return pids


class Checklist(Journey):
    def test_walk(self):
        self.editor = Editor(self.home, ["--demo"])
        self.editor.see_loaded()
        window = self.editor.window
        keys("alt+h")
        window.see(MENU_ITEM, "Checklist…").press()
        command = window.see(TEXT, "Command")
        self.assertEqual(command.text, "ei-profile-editor --demo")

        self.editor.press("Start")
        others = wait_for(lambda: editors() - {self.editor.process.pid}, "a second editor")
        for pid in others:
            self.addCleanup(os.kill, pid, signal.SIGKILL)
        second = Application(others.pop())
        wait_for(lambda: second.look(TEXT, "Name") and second.see(TEXT, "Name").text == "Jan Jansen", "its profile")

        window.see(VERDICT, "Passed").press()
        window.see(VERDICT, "Failed").press()
        note = wait_for(lambda: next((w for w in window.all_showing(TEXT) if w.label() == "Note"), None), "the note")
        note.text = "not as written"
        self.editor.press("Export…")
        name = wait_for(lambda: next((w for w in window.all_showing(TEXT) if w.is_focused), None), "the file's name")
        file = self.home / "results.md"
        name.text = str(file)
        window.see(BUTTON, "Save").press()
        text = wait_for(lambda: file.exists() and file.read_text(encoding="utf-8"), "the file")
        self.assertIn("| passed |  |", text)
        self.assertIn("| failed | not as written |", text)


if __name__ == "__main__":
    unittest.main()
