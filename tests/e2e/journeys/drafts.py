# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What was typed is there again, however the program ended; and whatever is wrong with a draft or the disk, the work goes
on."""

import json
import os
import random
import signal
import subprocess
import time
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from journey import Journey, account_folder

KILLS = int(os.environ.get("KILLS", "10"))
LONG = 1000  # letters, to be typed before the field is emptied
MAY_BE_LOST = 1.0  # seconds of typing before the kill


class Drafts(Journey):
    @property
    def folder(self):
        return account_folder(self.home, self.simulator.base_url)

    @property
    def draft(self):
        return self.folder / "draft.json"

    def drafted(self):
        """The edits on the disk."""
        try:
            return json.loads(self.draft.read_text())["edited"]
        except FileNotFoundError:
            return {}

    def open_and_type(self, text, field="Company"):
        editor = self.open_loaded()
        editor.field(field).focus()
        keys("End")
        type_text(text)
        wait_for(lambda: editor.field(field).text.endswith(text), f"“{text}” in {field}")
        return editor

    def see_restored(self, text, field="Company"):
        editor = self.open_loaded()
        editor.see_message("Restored")
        self.assertEqual(editor.field(field).text, text)
        return editor


class Endings(Drafts):
    def test_kill(self):
        editor = self.open_and_type("Acme")
        wait_for(lambda: self.drafted() == {"companyName": "Acme"}, "the draft")
        self.assertEqual(self.draft.stat().st_mode & 0o777, 0o600)
        for folder in (self.folder, self.folder.parent):
            self.assertEqual(folder.stat().st_mode & 0o777, 0o700)
        editor.kill()
        editor = self.see_restored("Acme")
        self.assertIn("restored", editor.field("Company").description)
        editor.see_status("1 unsaved change")
        self.assertEqual(self.simulator.updates(), [])
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        wait_for(lambda: not self.draft.exists(), "the draft to be gone")

    def test_signals(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            with self.subTest(number):
                text = f"{number.name.lower()} "
                editor = self.open_and_type(text)
                editor.process.send_signal(number)
                self.assertEqual(editor.wait_for_end(), 0)
                self.assertTrue(self.drafted()["companyName"].endswith(text))

    def test_discarded_is_gone(self):
        editor = self.open_and_type("Acme")
        wait_for(self.drafted, "the draft")
        editor.close_window()
        editor.press("Discard")
        self.assertEqual(editor.wait_for_end(), 0)
        self.assertEqual(self.drafted(), {})

    def test_meets_the_server(self):
        editor = self.open_and_type("Mine")
        wait_for(lambda: self.drafted() == {"companyName": "Mine"}, "the draft")
        editor.kill()
        self.simulator.change_user({"companyName": "Theirs", "name": "Another Name"})
        editor = self.see_restored("Mine")
        self.assertEqual(editor.field("Name").text, "Another Name")
        self.assertIn("Theirs", editor.field("Company").description)
        editor.press("Save changes")
        editor.window.see(pyatspi.ROLE_RADIO_BUTTON, "Take theirs: Company")
        self.assertEqual(self.simulator.updates(), [])

    def test_window_comes_back(self):
        def size(editor):
            frame = wait_for(lambda: editor.window.look(pyatspi.ROLE_FRAME), "the window")
            extents = frame.node.queryComponent().getExtents(0)
            return extents.width, extents.height

        editor = self.open_loaded()
        window = subprocess.check_output(
            ["xdotool", "search", "--onlyvisible", "--pid", str(editor.process.pid), "--name", "Profile Editor"], text=True
        ).split()[0]
        subprocess.run(["xdotool", "windowsize", window, "912", "744"], check=True)
        wait_for(lambda: size(editor) == (912, 744), "the window to be larger")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        editor = self.open_loaded()
        wait_for(lambda: size(editor) == (912, 744), "the window as it was")


class Broken(Drafts):
    def spoil(self, content):
        self.folder.mkdir(parents=True)
        self.draft.write_bytes(content)

    def see_set_aside(self):
        """It is told, and the next edits are kept as ever."""
        editor = self.open_loaded()
        editor.see_message("set aside")
        editor.field("Company").text = "Acme"
        wait_for(lambda: self.drafted() == {"companyName": "Acme"}, "the new draft")
        self.assertEqual(len(list(self.folder.glob("*.unreadable-1"))), 1)
        editor.kill()
        self.see_restored("Acme")

    def test_garbage(self):
        self.spoil(bytes(range(256)))
        self.see_set_aside()

    def test_newer_version(self):
        draft = {"format": 2, "account": f"{self.simulator.base_url}/users/42", "base": {}, "edited": {"name": "x"}}
        self.spoil(json.dumps(draft).encode())
        editor = self.open_loaded()
        editor.see_message("written by a newer version of the editor")
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved: Company")
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        self.assertEqual(json.loads(self.draft.read_text()), draft)

    def test_another_users(self):
        draft = {"format": 1, "account": f"{self.simulator.base_url}/users/43", "base": {}, "edited": {"name": "x"}}
        self.spoil(json.dumps(draft).encode())
        self.see_set_aside()


class Disk(Drafts):
    """The folder for data is a disk of its own."""

    def setUp(self):
        super().setUp()
        self.disk = self.home / ".local/share"
        self.disk.mkdir(parents=True)
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(self.disk)], capture_output=True, check=False
        )
        if mounted.returncode != 0:
            self.skipTest("a disk of its own takes the right to mount one")
        self.addCleanup(subprocess.run, ["umount", "-l", str(self.disk)], check=True)

    def see_not_safe(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        editor.see_message("not safe from a crash")
        editor.field("Job title").text = "Boss"
        editor.see_status("2 unsaved changes")
        return editor

    def test_full(self):
        filler = self.disk / "filler"
        with open(filler, "wb", buffering=0) as file, self.assertRaises(OSError):
            while True:
                file.write(bytes(4096))
        editor = self.see_not_safe()
        filler.unlink()
        editor.field("Name").text = "Jan J."
        wait_for(lambda: len(self.drafted()) == 3, "the draft, now that there is room")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(len(self.body_of_only_update()), 3)

    def test_read_only(self):
        subprocess.run(["mount", "-o", "remount,ro", str(self.disk)], check=True)
        editor = self.see_not_safe()
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme", "jobTitle": "Boss"})
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)


class KillLoop(Drafts):
    def test_kills(self):
        """Types steadily and kills at a random time, again and again; KILLS=200 for more of it."""
        seed = random.randrange(2**32) if "SEED" not in os.environ else int(os.environ["SEED"])
        print(f"KILLS={KILLS} SEED={seed}", flush=True)
        chance = random.Random(seed)
        text, most_keys, most_seconds = "", 0, 0.0
        for number in range(KILLS):
            editor = self.see_kept(text)
            if len(text) > LONG:
                editor.press("Revert all")
                wait_for(lambda: not editor.field("Company").text and not self.drafted(), "an empty field")
                text = ""
            pressed = self.type_until(editor, chance)
            typed = text + "".join(letter for _, letter in pressed)
            ended = time.monotonic()
            editor.kill()

            kept = self.drafted().get("companyName", "")
            self.assertTrue(kept.startswith(text), f"round {number} lost what was restored: {kept[:40]!r}, not {text[:40]!r}")
            same = len(os.path.commonprefix([kept, typed]))
            self.assertEqual(
                same, len(kept), f"round {number}, from {len(text)}: {kept[same:][:40]!r}, not {typed[same:][:40]!r}"
            )
            lost = pressed[len(kept) - len(text) :] if len(kept) < len(typed) else []
            seconds = ended - lost[0][0] if lost else 0.0
            self.assertLessEqual(seconds, MAY_BE_LOST, f"{len(lost)} keys in round {number}")
            most_keys, most_seconds = max(most_keys, len(lost)), max(most_seconds, seconds)
            text = kept
        self.see_kept(text)
        # A start that is broken, or lacks a field, has failed above.
        print(f"rounds: {KILLS}, keys lost at most: {most_keys} ({most_seconds:.2f} s of typing), broken starts: 0")

    def see_kept(self, text):
        if text:
            return self.see_restored(text)
        editor = self.open_loaded()
        self.assertEqual(editor.field("Company").text, "")
        return editor

    @staticmethod
    def type_until(editor, chance):
        """Presses keys for up to 10 s, and may pause for up to 2 s then. Gives each key with its time."""
        field = editor.field("Company")
        field.focus()
        keys("End")
        wait_for(lambda: field.node.queryText().caretOffset == len(field.text), "the caret at the end")
        length = chance.uniform(0.2, 12.0)
        end = time.monotonic() + length
        last_key = min(end, time.monotonic() + 10.0)
        pressed = []
        with subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True) as typist:
            while time.monotonic() < last_key:
                letter = chance.choice("abcdefghijklmnopqrstuvwxyz")
                typist.stdin.write(f"key {letter}\n")
                typist.stdin.flush()
                pressed.append((time.monotonic(), letter))
                time.sleep(chance.uniform(0.01, 0.06))
            # The kill comes when it comes, whatever the program does.
            time.sleep(max(0.0, end - time.monotonic()))
            typist.stdin.close()  # not killed: a key that is never let go is pressed for ever
        return pressed


if __name__ == "__main__":
    unittest.main()
