# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Where the token is kept: in the keychain over a restart, in memory where there is none, and nowhere else."""

import base64
import json
import os
import re
import signal
import subprocess
import unittest

import pyatspi
from desktop import PATIENCE, keys, wait_for
from journey import BUTTON, PASSWORD, Editor, Journey
from keychain import Keychain

LABEL = pyatspi.ROLE_LABEL
MENU_ITEM = pyatspi.ROLE_MENU_ITEM
KEYCHAIN_PATIENCE = 25 + PATIENCE  # seconds: what it gets to answer, and a machine under load
KEPT = "Signed in · token kept in the keychain"


def contents(path):
    with open(path, "rb") as file:
        return file.read()


def contents_if_there(path):
    """Nothing of a file, a process or a thread that has just gone."""
    try:
        return contents(path)
    except (FileNotFoundError, ProcessLookupError):
        return b""


class Custody(Journey):
    def start(self, *arguments, environment=None, output=subprocess.DEVNULL):
        self.editor = Editor(self.home, list(arguments), environment, output)
        return self.editor

    def sign_in_with_code(self):
        editor = self.editor
        editor.field("E-mail or user name").text = "mfa@example.com"
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.field("Authentication code").text = "123456"
        editor.press("Sign in")
        editor.see_loaded()

    def see_label(self, part, patience=PATIENCE):
        def look():
            return next((w for w in self.editor.window.all_showing(LABEL) if part in w.name), None)

        return wait_for(look, f"a label with “{part}”", patience)

    def choose(self, item, mnemonic):
        """An item of the menu that the server's button opens. With its key, as a person does: pressed by a screen reader it
        leaves the menu open, which has the keyboard, and the window manager may miss the key that is to close the window."""
        self.editor.press(f"127.0.0.1:{self.simulator.port}")
        self.editor.window.see(MENU_ITEM, item)
        keys(mnemonic)

    def end(self):
        self.editor.close_window()
        self.assertEqual(self.editor.wait_for_end(), 0)


class UnlockedKeychain(Custody):
    def setUp(self):
        super().setUp()
        self.keychain = Keychain(self.home)
        self.addCleanup(self.keychain.stop)


class WithKeychain(UnlockedKeychain):
    def test_stays_signed_in_until_signed_out(self):
        self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.end()

        editor = self.start()  # knows who and where by itself
        editor.see_loaded()
        self.assertEqual(editor.field("Name").text, "Mia Faber")
        self.see_label(KEPT)
        self.assertEqual(len(self.keychain.items()), 1)
        self.choose("Sign out", "o")
        editor.button("Sign in")
        self.end()
        self.assertEqual(self.keychain.items(), [])

        before = len(self.simulator.requests())
        editor = self.start()
        editor.button("Sign in")
        self.assertEqual(editor.field("E-mail or user name").text, "mfa@example.com")
        self.assertIn(str(self.simulator.port), editor.field("Server").text)
        self.assertEqual(len(self.simulator.requests()), before)

    def test_remove_forgets_everything(self):
        self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.editor.press(f"127.0.0.1:{self.simulator.port}")
        keys("m")  # the mnemonic of "Remove account", which opens a menu of accounts
        account = f"mfa@example.com on 127.0.0.1:{self.simulator.port}"

        def both():  # the account to go to, and the account to remove
            found = [w for w in self.editor.window.all_showing(MENU_ITEM) if w.name == account]
            return found if len(found) == 2 else None

        wait_for(both, "the menu of accounts")[1].press()
        self.editor.press("Remove")
        self.editor.button("Sign in")
        self.end()
        self.assertEqual(self.keychain.items(), [])
        self.assertEqual(list((self.home / ".local/share/ei-profile-editor/accounts").iterdir()), [])


class LockedKeychain(UnlockedKeychain):
    def test_its_question_is_told_and_its_cancel_by_its_name(self):
        self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.end()
        self.keychain.lock()
        editor = self.start()
        editor.see_status("Waiting for the keychain's password window…")

        def cancel():  # again and again: the keychain's window may not have the keyboard yet
            keys("Escape")
            return editor.window.look(BUTTON, "Sign in")

        wait_for(cancel, "the sign-in")
        self.assertIn("its password window was cancelled", editor.message())
        self.assertEqual(editor.field("E-mail or user name").text, "mfa@example.com")
        self.end()


class HangingKeychain(UnlockedKeychain):
    def hang(self):
        process = self.keychain.process
        process.send_signal(signal.SIGSTOP)
        self.addCleanup(process.send_signal, signal.SIGCONT)

    def test_session_goes_on_in_memory(self):
        self.hang()
        editor = self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        editor.field("Job title").text = "Boss"
        editor.press("Save changes")
        editor.see_message("Saved")
        self.see_label("this session only: the keychain did not answer", KEYCHAIN_PATIENCE)
        editor.field("Job title").text = "Bosses' boss"
        editor.press("Save changes")
        wait_for(lambda: len(self.simulator.updates()) == 2, "the second update")

    def test_does_not_hold_off_the_end_for_long(self):
        editor = self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.hang()
        self.choose("Sign out", "o")
        editor.button("Sign in")
        self.end()  # before the keychain is given up

    def test_start_can_be_cancelled(self):
        self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.end()
        self.hang()
        editor = self.start()
        editor.see_status("Asking the keychain…")
        editor.press("Cancel")
        editor.button("Sign in")
        self.assertEqual(editor.field("E-mail or user name").text, "mfa@example.com")
        self.end()


    def test_start_behind_a_proxy_can_be_cancelled(self):
        self.hang()
        settings = self.home / ".config/ei-profile-editor"
        settings.mkdir(parents=True)
        proxy = {"proxy": "Manual", "proxyHost": "127.0.0.1", "proxyPort": 9, "proxyUser": "jan"}
        (settings / "network.json").write_text(json.dumps(proxy))
        editor = self.start("--host", self.simulator.base_url)
        editor.see_status("Asking the keychain…")
        editor.press("Cancel")
        self.sign_in_with_code()  # the simulator is not behind it


class WithoutKeychain(Custody):
    def test_works_for_the_session_and_says_why(self):
        self.start("--host", self.simulator.base_url)
        self.sign_in_with_code()
        self.see_label("this session only: this desktop has no keychain")
        self.editor.field("Job title").text = "Boss"
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        self.end()

        self.start()
        self.editor.button("Sign in")
        self.assertEqual(self.editor.field("E-mail or user name").text, "mfa@example.com")


class Token(UnlockedKeychain):
    """The token's bytes, in whatever spelling, are in no file, no output, no argument, no environment and no clipboard."""

    @staticmethod
    def spellings(token):
        token = token.encode()
        # Also as UTF-16, and as base64 at each of the three places that a byte can begin in it.
        yield token
        yield token.decode().encode("utf-16-le")
        yield token.hex().encode()
        for shift in range(3):
            yield base64.b64encode(b"\0" * shift + token)[4:-4]

    def places(self, pid):
        """Every place that a token could be found in, by name: (name, bytes)."""
        for folder, _, names in os.walk(self.home):
            for name in names:
                path = os.path.join(folder, name)
                # The simulator's own record of what it was sent, and the keychain's encrypted file.
                if path != str(self.simulator.log) and os.path.isfile(path):
                    yield path, contents_if_there(path)
        for process in [pid, *self.children(pid)]:
            for part in ("cmdline", "environ"):
                yield f"/proc/{process}/{part}", contents_if_there(f"/proc/{process}/{part}")
        clipboard = subprocess.run([os.path.join(os.environ["PROGRAMS"], "clipboard_text")], capture_output=True)
        yield "clipboard", clipboard.stdout

    @staticmethod
    def children(pid):
        found = []
        try:
            tasks = os.listdir(f"/proc/{pid}/task")
        except FileNotFoundError:  # it has just gone
            return found
        for task in tasks:
            for child in contents_if_there(f"/proc/{pid}/task/{task}/children").split():
                found += [int(child), *Token.children(int(child))]
        return found

    def found(self, token, pid):
        spellings = list(self.spellings(token))
        return [name for name, content in self.places(pid) if any(s in content for s in spellings)]

    def in_memory(self, token, pid):
        """Where the program itself holds the token: an address each. Qt's buffers of what was sent are not in our reach."""
        spellings = [token.encode(), token.encode("utf-16-le")]
        found = []
        with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                begin, end = (int(number, 16) for number in line.split()[0].split("-"))
                if not line.split()[1].startswith("rw"):
                    continue
                memory.seek(begin)
                content = memory.read(end - begin)
                for spelling in spellings:
                    places = [match.start() for match in re.finditer(re.escape(spelling), content)]
                    found += [hex(begin + at) for at in places if not content[:at].endswith(b"x-jwt-token: ")]
        return found

    def whole_journey(self):
        output = open(self.home / "output", "wb")
        self.addCleanup(output.close)
        self.start("--host", self.simulator.base_url, environment={"QT_LOGGING_RULES": "*=true"}, output=output)
        self.sign_in_with_code()
        self.see_label(KEPT)
        self.editor.field("Job title").text = "Boss"
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        before = len(self.simulator.reads())
        self.editor.activate()
        keys("ctrl+r")
        wait_for(lambda: len(self.simulator.reads()) > before, "the reload")
        self.editor.see_idle()
        return next(e["headers"]["x-jwt-token"] for e in self.simulator.requests() if "x-jwt-token" in e["headers"])

    def test_is_found_nowhere(self):
        token = self.whole_journey()
        pid = self.editor.process.pid
        self.assertIn(b"profile-editor.api", (self.home / "output").read_bytes())  # the log is on
        self.assertEqual(self.found(token, pid), [])

        self.choose("Copy token", "c")
        wait_for(lambda: self.found(token, pid) == ["clipboard"], "the token in the clipboard")
        wait_for(lambda: self.found(token, pid) == [], "an empty clipboard", patience=90)

        self.end()
        self.assertTrue(list(self.home.glob(".local/share/ei-profile-editor/accounts/*/account.json")))

    def test_would_be_found(self):
        """The search sees a token that was planted in each place."""
        token = "planted." + "t0ken" * 8
        for name, content in {
            "file": token.encode(),
            "utf16": b"x" + token.encode("utf-16-le"),
            "base64": base64.b64encode(b"??" + token.encode() + b"!"),
            "hex": token.encode().hex().encode(),
            "json": json.dumps({"a": {"token": token}}).encode(),
        }.items():
            (self.home / "deep" / name).parent.mkdir(exist_ok=True)
            (self.home / "deep" / name).write_bytes(content)
        child = ["sh", "-c", "sleep 100 & wait", token]
        process = subprocess.Popen(child, env={"SECRET": token, "PATH": os.environ["PATH"]}, start_new_session=True)
        self.addCleanup(process.wait)
        self.addCleanup(os.killpg, process.pid, signal.SIGKILL)
        sleeper = wait_for(lambda: self.children(process.pid), "the child")[0]
        wait_for(lambda: b"sleep" in contents(f"/proc/{sleeper}/cmdline"), "the child to be sleep")
        clipboard = subprocess.Popen([os.path.join(os.environ["PROGRAMS"], "clipboard_text"), token])
        self.addCleanup(clipboard.wait)
        self.addCleanup(clipboard.kill)
        expected = {str(self.home / "deep" / n) for n in ("file", "utf16", "base64", "hex", "json")}
        expected |= {f"/proc/{process.pid}/cmdline", f"/proc/{process.pid}/environ", f"/proc/{sleeper}/environ", "clipboard"}
        wait_for(lambda: set(self.found(token, process.pid)) == expected, "all that was planted")

    def test_environment_is_emptied(self):
        token = self.simulator.sign_in()
        self.start("--host", self.simulator.base_url, environment={"EI_JWT_TOKEN": token})
        self.editor.see_loaded()
        self.see_label("for this session only: given at the start")
        self.assertEqual(self.found(token, self.editor.process.pid), [])

    def test_given_is_wiped_at_sign_out(self):
        token = self.simulator.sign_in()
        for how in ("variable", "file"):
            with self.subTest(how):
                if how == "file":
                    self.open_loaded(token=token)
                else:
                    self.start("--host", self.simulator.base_url, environment={"EI_JWT_TOKEN": token})
                    self.editor.see_loaded()
                pid = self.editor.process.pid
                self.assertNotEqual(self.in_memory(token, pid), [])
                self.choose("Sign out", "o")
                self.editor.button("Sign in")
                wait_for(lambda: self.in_memory(token, pid) == [], "a memory without the token")
                self.end()

    def test_is_not_for_the_children(self):
        token = self.simulator.sign_in()
        self.start("--demo", environment={"EI_JWT_TOKEN": token})
        self.editor.see_loaded()
        pid = self.editor.process.pid
        self.assertEqual(len(self.children(pid)), 1)  # the simulator
        self.assertEqual(self.found(token, pid), [])

    def test_no_core_dump(self):
        self.start("--host", self.simulator.base_url)
        self.editor.button("Sign in")
        limits = contents(f"/proc/{self.editor.process.pid}/limits").splitlines()
        core = next(line for line in limits if line.startswith(b"Max core file size"))
        self.assertEqual(core.split()[4:6], [b"1", b"1"])
        self.assertEqual(int(contents(f"/proc/{self.editor.process.pid}/coredump_filter"), 16), 0)


if __name__ == "__main__":
    unittest.main()
