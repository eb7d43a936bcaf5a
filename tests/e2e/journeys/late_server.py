# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""A server that answers reads at once and applies an update late, with each way to lose the update's answer: all ways at the
same time, an editor and a simulator each, since what is waited for is time.

DELAYS=1,5,20 for more delays, in seconds after the answer was lost, one after the other.
"""

import os
import pathlib
import time
import unittest

from desktop import PATIENCE, wait_for
from journey import CALL_LIMIT, Editor, Journey
from simulator import Simulator

DELAYS = [int(delay) for delay in os.environ.get("DELAYS", "1").split(",")]
RIGHT_WITHIN = 15  # seconds after the update has been applied
FALSE = ("Nothing was saved", "refused", "taken over", "Changed on the server", "ignored", "conflict")


class Late:
    """One editor that saves a company, and a server that applies it when the editor waits for it no more."""

    def __init__(self, journey, way, scenario, delay, lost_after=0, cancels=False):
        self.journey = journey
        self.way = f"{way}, {delay} s"
        self.delay = delay + lost_after  # seconds after the update has come
        self.cancels = cancels
        self.scenario = scenario
        self.sentences = []
        self.right = None
        self.home = journey.home / f"{way}-{delay}"
        self.home.mkdir()
        self.simulator = Simulator(self.home / "requests.jsonl")
        journey.addCleanup(self.simulator.stop)
        token = self.home / "token"
        token.write_text(self.simulator.sign_in())
        token.chmod(0o600)
        self.editor = Editor(self.home, ["--host", self.simulator.base_url, "--token-file", str(token)])
        journey.addCleanup(self.editor.kill)

    def save(self):
        self.editor.see_loaded()
        self.simulator.play(self.scenario, calls=["update"], delay=1000 * self.delay)
        self.editor.field("Company").text = "Acme"
        self.editor.press("Save changes")
        wait_for(self.simulator.updates, f"the update ({self.way})")
        self.sent = time.monotonic()
        self.arrived = None
        if self.cancels:
            self.editor.press("Cancel")

    def look(self):
        """Notes what is said, and lets the update arrive when its time has come."""
        message = self.editor.message()  # before the server is asked, which knows at once what has arrived
        is_by_itself = self.scenario.startswith("late-commit")
        if not is_by_itself and self.arrived is None and time.monotonic() - self.sent >= self.delay:
            self.simulator.change_user({"companyName": "Acme"})
        if self.arrived is None and self.simulator.user().get("companyName") == "Acme":
            self.arrived = time.monotonic()
        if self.right is None and self.arrived is not None and not self.editor.button("Save changes").is_enabled:
            if message.startswith("Saved: Company"):
                self.right = time.monotonic()
        if message and message not in self.sentences:
            self.sentences.append(message)
            self.journey.assertFalse("Saved" in message and self.arrived is None, f"{self.way}: {message}")

    def check(self):
        said = f"{self.way}: {self.sentences}"
        for part in FALSE:
            self.journey.assertFalse(any(part in sentence for sentence in self.sentences), said)
        self.journey.assertLessEqual(self.right - self.arrived, RIGHT_WITHIN, said)
        self.journey.assertEqual(len(self.simulator.updates()), 1, said)
        self.journey.assertEqual(self.editor.field("Company").text, "Acme")


class LateServer(Journey):
    def test_each_way_to_lose_the_answer(self):
        for delay in DELAYS:
            self.lose_each_answer(delay)

    def lose_each_answer(self, delay):
        ways = {
            "cancelled": {"scenario": "silent", "cancels": True},
            "RST": {"scenario": "reset"},
            "FIN": {"scenario": "late-commit"},
            "504": {"scenario": "late-commit-504"},
            "silence": {"scenario": "silent", "lost_after": CALL_LIMIT},
        }
        late = []
        for way, what in ways.items():  # a window that another one has come over is not active
            late.append(Late(self, way, delay=delay, **what))
            late[-1].save()
        end = time.monotonic() + CALL_LIMIT + delay + RIGHT_WITHIN + PATIENCE
        while any(each.right is None for each in late) and time.monotonic() < end:
            for each in late:
                each.look()
            time.sleep(0.2)
        for each in late:
            with self.subTest(each.way):
                self.assertIsNotNone(each.right, f"{each.way}: {each.sentences}")
                each.check()
                print(f"{each.way}: right {each.right - each.arrived:.1f} s after the arrival; {each.sentences}")
            each.editor.kill()


if __name__ == "__main__":
    unittest.main()
