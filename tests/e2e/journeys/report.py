# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The session report: one file that a colleague opens, without a secret, and a command in it that leads to the same state."""

import base64
import html.parser
import json
import os
import re
import shlex
import unittest

import pyatspi
from desktop import keys, wait_for
from journey import EDITOR, MESSAGE, PASSWORD, REFUSAL, TEXT, Editor, Journey

CHECK_BOX = pyatspi.ROLE_CHECK_BOX
PASSWORD_TYPED = "demo"
CODE_TYPED = "123456"
VOID = {"meta", "img"}


class Page(html.parser.HTMLParser):
    """What a browser makes of the file: text, the command, pictures, and whatever it would fetch."""

    def __init__(self, text):
        super().__init__()
        self.open, self.text, self.headings = [], [], []
        self.command, self.pictures, self.fetched = "", [], []
        self.feed(text)
        self.close()
        assert not self.open, self.open
        self.text = "\n".join(self.text)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        for name in ("src", "href", "srcset", "data", "action"):
            if name in attributes:
                (self.pictures if attributes[name].startswith("data:image/png;base64,") else self.fetched).append(attributes[name])
        if tag not in VOID:
            self.open.append((tag, attributes.get("class")))

    def handle_endtag(self, tag):
        assert self.open and self.open.pop()[0] == tag, tag

    def handle_data(self, data):
        if self.open and self.open[-1][0] == "style":
            return
        self.text.append(data)
        if self.open and self.open[-1] == ("pre", "command"):
            self.command += data
        if self.open and self.open[-1][0] == "h2":
            self.headings.append(data)


class Report(Journey):
    def open_report(self):
        self.editor.activate()
        keys("alt+h")
        keys("r")
        wait_for(lambda: self.editor.button("Save as HTML…").is_enabled, "the report to be put together")

    def save(self):
        file = self.home / "report.html"
        self.editor.press("Save as HTML…")
        name = self.editor.window.see(TEXT, "File name:")
        name.text = str(file)
        keys("Return")
        # Beside the message of the window behind it.
        wait_for(lambda: any(w.name == "The report is saved." for w in self.editor.window.all_showing(MESSAGE)), "the report saved")
        self.assertEqual(file.stat().st_mode & 0o777, 0o600)
        return file.read_text(encoding="utf-8")

    def refused_save(self):
        self.editor.field("Job title").text = "Chief"
        self.editor.see_status("1 unsaved change")
        self.editor.press("Save changes")
        self.editor.see_message(REFUSAL)

    def test_leads_to_the_same_state(self):
        self.editor = Editor(self.home, ["--demo", "--scenario", "refuse:from=2", "--profile", "tier-free"])
        self.editor.see_loaded()
        self.editor.field("Company").text = "Acme"
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        self.refused_save()
        self.open_report()
        note = self.editor.window.see(TEXT, "What happened, and what did you expect?")
        note.text = "It was refused <again>."
        page = Page(self.save())
        self.assertEqual(page.fetched, [])
        self.assertEqual(
            page.headings,
            ["What happened", "How to get there again", "Versions", "Settings", "What was pressed and said", "Requests", "Picture of the window"],
        )
        for words in ("It was refused <again>.", "Save changes", REFUSAL, '"jobTitle": "Chief"', "POST /v1/api/users/42"):
            self.assertIn(words, page.text)
        self.assertEqual(base64.b64decode(page.pictures[0].partition(",")[2])[:4], b"\x89PNG")

        # The command, as it is.
        words = shlex.split(page.command)
        self.assertEqual(words, ["ei-profile-editor", "--demo", "--scenario", "refuse:from=2", "--profile", "tier-free"])
        self.assertEqual(os.path.basename(EDITOR), words[0])
        self.editor.kill()
        self.editor = Editor(self.home, words[1:])
        self.editor.see_loaded()
        self.editor.window.see(pyatspi.ROLE_LABEL, "demo@example.com · user 42 · free")
        self.editor.field("Company").text = "Acme"
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        self.refused_save()

    def test_no_secret_is_in_it(self):
        self.editor = Editor(self.home, ["--host", self.simulator.base_url])
        self.editor.field("E-mail or user name").text = "mfa@example.com"
        self.editor.window.see(PASSWORD, "Password").text = PASSWORD_TYPED
        self.editor.press("Sign in")
        self.editor.field("Authentication code").text = CODE_TYPED
        self.editor.press("Sign in")
        self.editor.see_loaded()
        self.open_report()
        written = self.save()
        with open(self.simulator.log, encoding="utf-8") as lines:
            log = lines.read()
        tokens = set(re.findall(r'"x-jwt-token": ?"([^"]+)"', log)) | set(re.findall(r'\\"token\\": ?\\"([^"\\]+)', log))
        self.assertTrue(tokens)
        page = Page(written)
        self.assertIn("POST /v1/api-login", page.text)
        bodies = [json.loads(body) for body in re.findall(r'\{[^{}]*"password"[^{}]*\}', page.text)]
        self.assertEqual([body["password"] for body in bodies], ["•••"] * 2)
        self.assertEqual(bodies[1]["totpToken"], "•••")
        for secret in tokens | {CODE_TYPED}:
            self.assertIn(secret, log)  # the search finds what is there
            self.assertNotIn(secret, written)
            self.assertNotIn(base64.b64encode(secret.encode()).decode(), written)

    def test_only_what_is_ticked(self):
        self.open_loaded()
        self.open_report()
        for part in ("Requests", "Picture of the window", "Settings"):
            self.editor.window.see(CHECK_BOX, part).press()
        page = Page(self.save())
        self.assertEqual(page.headings, ["How to get there again", "Versions", "What was pressed and said"])
        self.assertEqual(page.pictures, [])
        self.assertNotIn("HTTP/1.1", page.text)


if __name__ == "__main__":
    unittest.main()
