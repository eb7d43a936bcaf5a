# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The desktop's keychain: a real gnome-keyring on the session's bus, unlocked."""

import os
import re
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
    def _ask(service, path, call, argument):
        command = ["dbus-send", "--session", "--print-reply", f"--dest={service}", path, call, argument]
        return subprocess.run(command, capture_output=True, text=True).stdout

    def _is_there(self):
        name = "string:org.freedesktop.secrets"
        call = "org.freedesktop.DBus.NameHasOwner"
        return "true" in self._ask("org.freedesktop.DBus", "/org/freedesktop/DBus", call, name)

    def items(self):
        """The D-Bus paths of what it keeps for the editor."""
        call = "org.freedesktop.Secret.Service.SearchItems"
        kept = "dict:string:string:server,ei-profile-editor"
        answer = self._ask("org.freedesktop.secrets", "/org/freedesktop/secrets", call, kept)
        assert answer.startswith("method return"), answer
        return re.findall(r'object path "(.*)"', answer)

    def lock(self):
        """As after a screen lock: it asks for its password, in a window of the desktop's, before it gives anything."""
        call = "org.freedesktop.Secret.Service.Lock"
        collection = "array:objpath:/org/freedesktop/secrets/collection/login"
        answer = self._ask("org.freedesktop.secrets", "/org/freedesktop/secrets", call, collection)
        assert "collection/login" in answer, answer

    def stop(self):
        self.process.terminate()
        self.process.wait()
        wait_for(lambda: not self._is_there(), "the keychain to be gone")
