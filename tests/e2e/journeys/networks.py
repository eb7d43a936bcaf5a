# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The editor through real proxies and servers, which tests/networks/run starts, and of which the folder NETWORKS has the logs."""

import json
import os
import pathlib
import re
import time
import unittest

from desktop import take_picture, wait_for
from journey import CALL_LIMIT, DIALOG, PASSWORD, TWO_CALLS, Editor, Journey

RIG = pathlib.Path(os.environ["NETWORKS"])
SIMULATOR_PORT = 4811
BEHIND = "https://studio.example.test"  # a name that the proxies alone know
WATCHED = 120  # seconds in which nobody presses anything
QUIET = 15  # seconds after which a watch would have looked twice
RIGHT, WRONG = "pat:pr0xy-s3cret", "pat:wrong"


def log(name):
    file = RIG / "log" / name
    return file.read_text(errors="replace") if file.exists() else ""


def count(name, pattern):
    return len(re.findall(pattern, log(name)))


class Networks(Journey):
    def setUp(self):
        super().setUp()
        self.simulator.stop()
        self.simulator = type(self.simulator)(self.home / "behind.jsonl", port=SIMULATOR_PORT)
        self.settings = self.home / ".config/ei-profile-editor"
        self.settings.mkdir(parents=True, mode=0o700)
        self.kept = {"proxy": "System", "authorityFile": str(RIG / "pki/ca.pem")}
        (self.settings / "network.json").write_text(json.dumps(self.kept))
        if (RIG / "dark").exists():
            (self.settings / "settings.ini").write_text("[General]\nappearance=Dark\n")

    def start(self, host, **variables):
        self.restart()
        return self.open("--host", host, environment=variables)

    def picture(self, name):
        take_picture(f"networks-{name}" + ("-dark" if (RIG / "dark").exists() else ""))

    def say(self, what, text):
        print(f"\n  {what}: {text}", flush=True)

    def restart(self):
        if self.editor and self.editor.process.poll() is None:
            self.editor.kill()

    def see_and_say(self, editor, part, name, patience=TWO_CALLS):
        text = editor.see_message(part, patience)
        self.say(name, text)
        self.picture(name)
        return text

    # Row 1.
    def wrong_login(self, name, proxy, logins, part):
        before = logins()
        editor = self.start(BEHIND, https_proxy=proxy)
        self.see_and_say(editor, part, f"wrong-login-{name}")
        self.assertTrue(editor.button("Network settings"))
        time.sleep(WATCHED)
        alone = logins() - before
        self.say(f"wrong logins at {name} in {WATCHED} s, after one start", alone)
        editor.press("Try again")
        wait_for(lambda: logins() - before == alone + 1, "the login that the press gives")
        editor.see_message(part)
        self.say(f"wrong logins at {name} after one press more", logins() - before)
        self.assertEqual(alone, 1)

    def test_wrong_login_at_squid(self):
        def logins():
            return count("squid-access.log", " 407 CONNECT .* given=Basic")

        self.wrong_login("squid", f"http://{WRONG}@127.0.0.1:3128", logins, "did not accept the user name or password")

    def test_wrong_login_at_tinyproxy(self):
        def logins():
            return count("tinyproxy.log", "(?i)unauthorized|failed auth|invalid.*auth|did not.*auth")

        host = f"http://{WRONG}@127.0.0.1:8888"
        editor = self.start(BEHIND, https_proxy=host)
        self.see_and_say(editor, "may not accept the user name or password", "wrong-login-tinyproxy")
        before = count("tinyproxy.log", "CONNECT studio.example.test")
        time.sleep(WATCHED)
        alone = count("tinyproxy.log", "CONNECT studio.example.test") - before
        self.say(f"calls at tinyproxy in {WATCHED} s after one wrong login", alone)
        self.assertEqual(alone, 0)

    def test_no_login(self):
        editor = self.start(BEHIND, https_proxy="http://127.0.0.1:3128")
        self.see_and_say(editor, "wants a user name and a password", "no-login")

    # A save is one POST through each of them, and none sees the token.
    def test_save_through_each(self):
        ways = {
            "squid": {"https_proxy": f"http://{RIGHT}@127.0.0.1:3128"},
            "squid by IPv6": {"https_proxy": f"http://{RIGHT}@[::1]:3128"},
            "squid without a scheme": {"HTTPS_PROXY": f"{RIGHT}@127.0.0.1:3128"},
            "tinyproxy": {"all_proxy": f"http://{RIGHT}@127.0.0.1:8888"},
            "privoxy": {"https_proxy": "http://127.0.0.1:8118"},
            "dante": {"all_proxy": "socks5h://127.0.0.1:1080"},
            "microsocks with a login": {"all_proxy": f"socks5h://{RIGHT}@127.0.0.1:1081"},
        }
        for number, (name, variables) in enumerate(ways.items()):
            with self.subTest(name):
                editor = self.start(BEHIND, **variables)
                editor.see_loaded()
                token = self.simulator.reads()[-1]["headers"]["x-jwt-token"]
                editor.field("Company").text = f"Acme {number}"
                editor.press("Save changes")
                editor.see_message("Saved")
                self.say(f"updates through {name}", len(self.simulator.updates()) - number)
                self.assertEqual(len(self.simulator.updates()), number + 1)
                for file in (RIG / "log").iterdir():
                    if file.name.startswith(("squid", "tinyproxy", "privoxy", "dante", "microsocks")):
                        self.assertNotIn(token, file.read_text(errors="replace"), file.name)
                self.restart()

    def test_nothing_past_an_unusable_proxy(self):
        editor = self.start(BEHIND, https_proxy="https://127.0.0.1:3128", http_proxy="http://127.0.0.1:3128")
        self.see_and_say(editor, "cannot be used, so nothing was sent", "unusable-proxy")
        self.assertEqual(self.simulator.reads(), [])

    def test_proxy_not_found(self):
        editor = self.start(BEHIND, https_proxy="http://nosuch.invalid:3128")
        text = self.see_and_say(editor, "was not found", "proxy-not-found")
        self.assertIn("nosuch.invalid:3128", text)
        self.assertIn("studio.example.test", text)

    # Rows 3 and 9.
    def test_refused_update_while_reads_work(self):
        for port, part, posts in (
            (8429, "too many requests (HTTP 429)", 1),
            (8430, "asks to wait (HTTP 429)", 1),
            (8403, "not available for the moment (HTTP 503)", 1),
            (8404, "no answer from it in time (HTTP 504)", 1),
            (8413, "shorten them", 1),
        ):
            with self.subTest(port):
                editor = self.start(f"https://localhost:{port}")
                editor.see_loaded()
                before = count("nginx-access.log", rf" {port} \"POST /v1/api/users")
                editor.field("Company").text = "Acme and more"
                editor.press("Save changes")
                said = self.see_and_say(editor, part, f"update-{port}")
                time.sleep(QUIET)
                self.assertIn(part, editor.message())
                self.assertNotIn("answers again", editor.message())
                sent = count("nginx-access.log", rf" {port} \"POST /v1/api/users") - before
                self.say(f"updates on the wire at {port}; the message after {QUIET} s is the same", f"{sent}, {said == editor.message()}")
                self.assertEqual(sent, posts)
                self.assertEqual(editor.field("Company").text, "Acme and more")
                self.restart()

    # Row 2.
    def test_login_in_front(self):
        for port, part in ((8501, "“Intranet”"), (8502, "wants a login of its own (HTTP 401)")):
            with self.subTest(port):
                editor = self.start(f"https://localhost:{port}")
                said = self.see_and_say(editor, part, f"front-{port}")
                self.assertNotIn("not signed in", said)
                self.restart()
                self.editor = editor = Editor(self.home, ["--host", f"https://localhost:{port}"])
                editor.field("E-mail or user name").text = "demo@example.com"
                editor.window.see(PASSWORD, "Password").text = "demo"
                editor.press("Sign in")
                said = self.see_and_say(editor, part, f"front-sign-in-{port}")
                self.assertNotIn("not signed in", said)
                self.restart()

    # Row 7.
    def test_certificate_wanted(self):
        for port in (8460, 8486, 8487, 8490, 8503):
            with self.subTest(port):
                editor = self.start(f"https://localhost:{port}")
                self.see_and_say(editor, "want a certificate of yours" if port == 8487 else "wants a certificate of yours", f"certificate-{port}")
                self.restart()
                self.editor = editor = Editor(self.home, ["--host", f"https://localhost:{port}"])
                editor.field("E-mail or user name").text = "demo@example.com"
                editor.window.see(PASSWORD, "Password").text = "demo"
                editor.press("Sign in")
                self.say(f"sign-in at {port}", editor.see_message("certificate of yours", CALL_LIMIT))
                self.restart()

    def test_certificate_given(self):
        for port in (8460, 8486, 8487, 8490, 8503):
            with self.subTest(port):
                mine = {"certificateFile": str(RIG / "pki/client-both.pem")}
                (self.settings / "network.json").write_text(json.dumps(self.kept | mine))
                editor = self.start(f"https://localhost:{port}")
                editor.see_loaded()
                self.say(f"with the certificate at {port}", "read")

    def test_weak_tls(self):
        for port, part in ((8472, "1024 bits"), (8473, "sha1WithRSAEncryption"), (8474, "1.2 and newer")):
            with self.subTest(port):
                editor = self.start(f"https://localhost:{port}")
                self.see_and_say(editor, part, f"tls-{port}")
                self.restart()

    # Row 8.
    def test_compressed(self):
        editor = self.start("https://localhost:8445")
        wait_for(lambda: editor.field("Name").text == "Jan", "12 MiB in some kilobytes", CALL_LIMIT)
        self.say("12 MiB compressed", f"read; {editor.peak_memory()} MiB at most")
        self.restart()
        editor = self.start("https://localhost:8446")
        self.see_and_say(editor, "longer than 16 MiB", "too-long")
        self.say("20 MiB compressed", f"{editor.peak_memory()} MiB at most")

    def test_nothing_behind(self):
        for port, part in ((8453, "HTTP 503"), (8454, "asks to wait"), (8447, "HTTP 502"), (8480, "HTTP 503")):
            with self.subTest(port):
                editor = self.start(f"https://localhost:{port}")
                self.see_and_say(editor, part, f"away-{port}")
                self.restart()

    # The Test button.
    def test_settings(self):
        for name, variables, part in (
            ("right", {"https_proxy": f"http://{RIGHT}@127.0.0.1:3128"}, "answers as a Studio does"),
            ("wrong", {"https_proxy": f"http://{WRONG}@127.0.0.1:3128"}, "was not reached"),
        ):
            with self.subTest(name):
                editor = self.start(BEHIND, **variables)
                if name == "right":
                    editor.see_loaded()
                else:
                    editor.see_message("did not accept")
                next(w for w in editor.window.top.descendants() if w.name == "Network…").press()
                editor.window.see(DIALOG, "Network")
                self.picture(f"settings-{name}-opened")
                dialog = editor.window.see(DIALOG, "Network")
                next(w for w in dialog.descendants() if w.name == "Test").press()

                def said():
                    bars = (w for w in dialog.descendants() if w.role in ("alert", "notification"))
                    return next((w.name for w in bars if part in w.name and not w.name.startswith("Asking")), None)

                self.say(f"test, {name}", wait_for(said, f"the report with “{part}”"))
                self.picture(f"settings-{name}-tested")
                self.restart()


if __name__ == "__main__":
    unittest.main()
