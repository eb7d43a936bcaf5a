# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The real Orca without a voice: what it would say is read from its own debug file."""

import os
import pathlib
import re
import subprocess
import time

from desktop import PATIENCE, keys, wait_for

# Orca reads this at its start: nothing sounds, and each word is on the disk at once.
CUSTOMIZATION = """
from orca import debug, speechdispatcherfactory


class Mute:
    def __getattr__(self, name):
        return lambda *arguments, **named: None


debug.debugFile.reconfigure(line_buffering=True)
speechdispatcherfactory.SpeechServer.getSpeechServers = staticmethod(list)
speechdispatcherfactory.SpeechServer.getSpeechServer = staticmethod(lambda info=None: Mute())
"""
NOT_FOR_ORCA = ("GTK_A11Y", "NO_AT_BRIDGE", "PYTHONPATH")  # of what the editor and the journey need
QUIET = 1.2  # seconds without a line in the debug file, after which Orca has said what it had to say
LONGEST = 20


class Orca:
    """Orca's process, and its words."""

    def __init__(self, home):
        self.debug = pathlib.Path(home) / "orca-debug"
        custom = pathlib.Path(home) / ".local/share/orca/orca-customizations.py"
        custom.parent.mkdir(parents=True, exist_ok=True)
        custom.write_text(CUSTOMIZATION)
        self.process = subprocess.Popen(
            ["orca", f"--debug-file={self.debug}", "--enable=speech", "--disable=braille"],
            env={name: value for name, value in os.environ.items() if name not in NOT_FOR_ORCA} | {"HOME": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.read = 0  # characters of the debug file
        wait_for(lambda: self.debug.exists() and "Screen reader on." in self.debug.read_text(), "Orca", 3 * PATIENCE)
        self.words()

    def words(self):
        """What it has said since the last time, once it is silent; the names of keys are left out."""
        size, since, end = -1, time.monotonic(), time.monotonic() + LONGEST
        while time.monotonic() < end and time.monotonic() - since < QUIET:
            if self.debug.stat().st_size != size:
                size, since = self.debug.stat().st_size, time.monotonic()
            time.sleep(0.05)
        text = self.debug.read_text(errors="replace")
        new, self.read = text[self.read :], len(text)
        said = re.findall(r"SPEECH OUTPUT: ['\"](.*?)['\"]$", new, re.MULTILINE) or re.findall(
            r"SPEECH OUTPUT: '(.*?)'", new
        )
        return [words.strip() for words in said if words.strip() and not self.is_key(words.strip())]

    @staticmethod
    def is_key(words):
        return re.fullmatch(r"(left |right )?(tab|return|escape|space|down|up|alt|control|shift|.|F\d+)", words) is not None

    def after(self, *pressed):
        """Presses keys and gives back what is said of it."""
        keys(*pressed)
        return self.words()

    def end(self):
        self.process.kill()
        self.process.wait()
