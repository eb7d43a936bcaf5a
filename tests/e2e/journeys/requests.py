# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The log of requests: each call in its row, a copied line that runs in bash, a HAR file, and nowhere a secret."""

import json
import os
import re
import subprocess
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from journey import CHECK_BOX, PASSWORD, REFUSAL, TEXT, Editor, Journey

LABEL = pyatspi.ROLE_LABEL
TABLE = pyatspi.ROLE_TABLE
PASSWORD_TYPED = "demo"
CODE_TYPED = "123456"


def clipboard():
    program = os.path.join(os.environ["PROGRAMS"], "clipboard_text")
    return subprocess.run([program], check=True, capture_output=True, text=True, timeout=20).stdout


class Requests(Journey):
    def open_requests(self):
        self.editor.activate()
        keys("F12")
        return self.editor.window.see(TABLE, "Requests")

    def text(self, name):
        return self.editor.window.see(TEXT, name).text

    def secrets_sent(self):
        """What must not be found: tokens that were sent, and those that were given out."""
        with open(self.simulator.log, encoding="utf-8") as lines:
            log = lines.read()
        return set(re.findall(r'"x-jwt-token": ?"([^"]+)"', log)) | set(re.findall(r'\\"token\\": ?\\"([^"\\]+)', log))

    def export(self):
        file = self.home / "all.har"
        self.editor.press("Export as HAR…")
        name = self.editor.window.see(TEXT, "File name:")
        name.text = str(file)
        keys("Return")
        self.editor.see_message("Exported")
        return file.read_text()

    def test_copied_line_runs(self):
        self.open_loaded()
        self.editor.field("Company").text = "Acme"
        self.editor.see_status("1 unsaved change")
        self.editor.press("Save changes")
        self.editor.see_message("Saved")
        self.open_requests()
        filter_field = self.editor.window.see(TEXT, "Filter requests")
        filter_field.focus()
        type_text("update")
        keys("Down")
        wait_for(lambda: '"companyName": "Acme"' in self.text("Request"), "the update")
        self.editor.press("Copy as cURL")
        line = wait_for(clipboard, "the line")
        self.assertIn('"x-jwt-token: $EI_JWT_TOKEN"', line)
        self.simulator.change_user({"companyName": "Elsewhere"})
        environment = os.environ | {"EI_JWT_TOKEN": self.simulator.sign_in(), "no_proxy": "*"}
        subprocess.run(["bash", "-c", line], check=True, env=environment, capture_output=True, timeout=20)
        self.assertEqual(self.simulator.user()["companyName"], "Acme")

    def test_message_and_review_lead_to_their_row(self):
        self.open_loaded()
        self.simulator.play("refuse")
        self.editor.field("Company").text = "Acme"
        self.editor.see_status("1 unsaved change")
        self.editor.press("Save changes")
        self.editor.see_message(REFUSAL)
        self.editor.press("Details")
        report = self.text("Details")
        for words in ("Asked: POST", "Outcome: refused (HTTP 200)", "x-jwt-token: •••", '"companyName": "Acme"', REFUSAL):
            self.assertIn(words, report)
        self.editor.press("Copy all")
        wait_for(lambda: clipboard().strip() == report.strip(), "the report on the clipboard")
        self.editor.press("Show in Requests")
        self.editor.window.see(TABLE, "Requests")
        wait_for(lambda: self.text("Request").startswith("POST /v1/api/users/42"), "the update")

        # Pinned, it stays when the others are cleared.
        self.editor.press("Pin")
        self.editor.press("Clear")
        wait_for(lambda: self.editor.window.look(LABEL, "1 request"), "the pinned request alone")
        self.editor.press("Copy as text")
        wait_for(lambda: clipboard().startswith("POST /v1/api/users/42"), "the request on the clipboard")
        keys("alt+F4")

        self.simulator.play("ok")
        self.editor.activate()
        keys("ctrl+shift+s")
        self.editor.see_question("Send")
        self.editor.window.see(CHECK_BOX, "Show it in Requests when it is sent").press()
        self.editor.press("Send")
        wait_for(lambda: '"success": true' in self.text("Answer"), "the update that was accepted")

    def test_no_secret_is_in_it(self):
        self.editor = Editor(self.home, ["--host", self.simulator.base_url])
        editor = self.editor
        editor.field("E-mail or user name").text = "mfa@example.com"
        editor.window.see(PASSWORD, "Password").text = PASSWORD_TYPED
        editor.press("Sign in")
        editor.field("Authentication code").text = CODE_TYPED
        editor.press("Sign in")
        editor.see_loaded()
        self.open_requests()
        har = self.export()
        entries = json.loads(har)["log"]["entries"]
        self.assertEqual([e["response"]["status"] for e in entries], [200, 200, 200])
        self.assertTrue(entries[0]["comment"].startswith("sign-in"))
        secrets = self.secrets_sent()
        self.assertTrue(secrets)
        self.assertIn(min(secrets), (self.simulator.log).read_text())  # the search finds what is there
        for secret in secrets:
            self.assertNotIn(secret, har)
        bodies = [json.loads(e["request"]["postData"]["text"]) for e in entries[:2]]
        self.assertEqual([b["password"] for b in bodies], ["•••"] * 2)
        self.assertEqual(bodies[1]["totpToken"], "•••")
        self.assertNotIn(CODE_TYPED, har)


if __name__ == "__main__":
    unittest.main()
