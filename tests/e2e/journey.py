# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What each journey starts from: a fresh home, a simulator, and the editor with a person's words for what it shows."""

import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

import pyatspi
from desktop import PATIENCE, Application, keys, take_picture, wait_for
from simulator import Simulator

REFUSAL = "Job title must be shorter than 50 characters"  # what the simulator says in its scenario "refuse"
CALL_LIMIT = 30  # seconds that a call may take
TWO_CALLS = 2 * CALL_LIMIT + PATIENCE  # an update, and the read that decides about it

BUTTON = pyatspi.ROLE_PUSH_BUTTON
CHECK_BOX = pyatspi.ROLE_CHECK_BOX
COMBO_BOX = pyatspi.ROLE_COMBO_BOX
TEXT = pyatspi.ROLE_TEXT
PASSWORD = pyatspi.ROLE_PASSWORD_TEXT
MESSAGE = pyatspi.ROLE_NOTIFICATION
DIALOG = pyatspi.ROLE_DIALOG
LIST = pyatspi.ROLE_LIST
STATUS = pyatspi.ROLE_STATUS_BAR


EDITOR = os.path.join(os.environ["PROGRAMS"], "ei-profile-editor")


def account_folder(home, base_url, user=42):
    """Where the editor keeps what it keeps of an account."""
    key = f"{base_url}/users/{user}"
    return home / ".local/share/ei-profile-editor/accounts" / hashlib.sha1(key.encode()).hexdigest()


def environment_of(home):
    runtime = home / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    return os.environ | {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime)}


def is_bar(notification):
    """Whether it is a message bar, which has buttons; what is only said to a screen reader has nothing in it."""
    return notification.node.childCount > 0


class Editor:
    """The editor's process and window."""

    def __init__(self, home, arguments, environment=None, output=None, prefix=()):
        self.process = subprocess.Popen(
            [*prefix, EDITOR, *arguments],
            env=environment_of(home) | (environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
        self.window = Application(self.process.pid)

    def field(self, name):
        return self.window.see(TEXT, name)

    def button(self, name):
        return self.window.see(BUTTON, name)

    def press(self, name):
        button = self.button(name)
        wait_for(lambda: button.is_enabled, f"{name} to be enabled")
        button.press()

    def see_question(self, button):
        """A dialog with this button that has the keyboard: a key that came before would go to the window behind it."""
        self.button(button)

        def is_in_front():
            dialogs = (w for w in self.window.top.children() if w.node.getRole() != pyatspi.ROLE_FRAME)
            return any(dialog.has(pyatspi.STATE_ACTIVE) for dialog in dialogs)

        wait_for(is_in_front, f"the question with “{button}” in front")

    def combo_box(self, label):
        """By its label; before Qt 6.8 that is a part of its name."""

        def look():
            boxes = self.window.all_showing(COMBO_BOX)
            return next((w for w in boxes if w.label() == label or w.name.startswith(f"{label}: ")), None)

        return wait_for(look, f"a combo box {label}")

    def choice(self, label):
        """What is chosen in the combo box with this label."""
        return self.combo_box(label).name.removeprefix(f"{label}: ")

    def message(self):
        """What the message bar says; empty while there is none."""
        return next((w.name for w in self.window.all_showing(MESSAGE) if is_bar(w)), "")

    def see_message(self, part, patience=PATIENCE):
        """Waits for a message with these words and gives the whole of it back."""
        try:
            return wait_for(lambda: part in self.message() and self.message(), f"a message with “{part}”", patience)
        except AssertionError as error:
            raise AssertionError(f"{error}; it says “{self.message()}”") from None

    def see_status(self, text):
        wait_for(lambda: self.window.look(STATUS, text), f"the status “{text}”")

    def see_loaded(self):
        wait_for(lambda: self.field("Name").text and self.button("Save changes"), "a loaded form", CALL_LIMIT)
        self.activate()

    def see_idle(self, patience=PATIENCE):
        """No save is under way: the button says again that it saves."""
        wait_for(lambda: self.window.look(BUTTON, "Save changes"), "the end of what is under way", patience)

    def activate(self):
        """Brings the window to the keyboard."""
        frame = wait_for(lambda: self.window.look(pyatspi.ROLE_FRAME), "the window")

        def is_active():
            if not frame.has(pyatspi.STATE_ACTIVE):
                subprocess.run(
                    ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "windowactivate"],
                    check=False,
                    stdout=subprocess.DEVNULL,
                    timeout=PATIENCE,
                )
            return frame.has(pyatspi.STATE_ACTIVE)

        # Again and again: asked before the window manager is up, it is not heard.
        wait_for(is_active, "the window to be active")

    def close_window(self):
        """What a click on the window's cross does."""
        self.activate()
        keys("alt+F4")

    def wait_for_end(self, patience=PATIENCE):
        return self.process.wait(patience)

    def peak_memory(self):
        """MiB that were resident at most."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as lines:
            return int(next(line for line in lines if line.startswith("VmHWM:")).split()[1]) // 1024

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


class Journey(unittest.TestCase):
    """A test that starts with a fresh home and a simulator, and leaves nothing behind."""

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(dir=os.environ["HOME"]))
        self.simulator = Simulator(self.home / "requests.jsonl")
        self.editor = None
        self.addCleanup(self._clean_up)

    def _clean_up(self):
        if self.editor and self.editor.process.poll() is None:
            self.editor.kill()
        self.simulator.stop()
        shutil.rmtree(self.home, ignore_errors=True)

    def tearDown(self):
        outcome = self._outcome.result
        if any(test is self for test, _ in outcome.failures + outcome.errors) or not self._outcome.success:
            take_picture(self.id())

    def open(self, *arguments, environment=None, token=None):
        """Starts the editor, signed in to the simulator as the demo user."""
        file = self.home / "token"
        file.write_text(token or self.simulator.sign_in())
        file.chmod(0o600)
        base = ["--host", self.simulator.base_url, "--token-file", str(file)]
        self.editor = Editor(self.home, base + list(arguments), environment)
        return self.editor

    def open_loaded(self, *arguments, **more):
        editor = self.open(*arguments, **more)
        editor.see_loaded()
        return editor

    def body_of_only_update(self):
        updates = self.simulator.updates()
        self.assertEqual(len(updates), 1, updates)
        return json.loads(updates[0]["body"])

    def see_no_request_by(self, action):
        """Does something that may not cause a request; a reload after it shows that a request would have been seen."""
        before = len(self.simulator.requests())
        action()
        self.editor.activate()
        keys("ctrl+r")
        wait_for(lambda: len(self.simulator.requests()) > before, "the reload")
        new = self.simulator.requests()[before:]
        self.assertEqual([e["method"] for e in new], ["GET"])
        self.editor.see_idle()
