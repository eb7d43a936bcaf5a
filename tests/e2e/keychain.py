# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The desktop's keychain: a real gnome-keyring on the session's bus, unlocked."""

import os
import subprocess

from desktop import wait_for


class Keychain:
    def __init__(self, home):
        self.process = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            env=os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home / "keyrings")},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.process.stdin.write(b"password")
        self.process.stdin.close()
        wait_for(self._is_there, "the keychain on the bus")

    @staticmethod
    def _is_there():
        answer = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus"]
            + ["org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            capture_output=True,
            text=True,
        )
        return "true" in answer.stdout

    def stop(self):
        self.process.terminate()
        self.process.wait()
        wait_for(lambda: not self._is_there(), "the keychain to be gone")
