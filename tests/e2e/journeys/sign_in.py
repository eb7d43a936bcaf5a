# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Started without a token: the sign-in page leads to the form, by each of its ways."""

import http.server
import json
import os
import threading
import unittest

from desktop import wait_for
from journey import PASSWORD, Editor, Journey


class SingleSignOn(http.server.BaseHTTPRequestHandler):
    """A Studio that lets nobody in but through the browser."""

    address = "https://sso.example.com/start?x=1"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        body = json.dumps({"success": True, "redirectUrl": self.address}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class SignIn(Journey):
    def open_sign_in(self, host=None, environment=None):
        self.editor = Editor(self.home, ["--host", host or self.simulator.base_url], environment)
        self.editor.button("Sign in")
        return self.editor

    def secret(self, name):
        return self.editor.window.see(PASSWORD, name)

    def test_password(self):
        editor = self.open_sign_in()
        self.assertIn(str(self.simulator.port), editor.field("Server").text)
        editor.field("E-mail or user name").text = "demo@example.com"
        self.secret("Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()
        self.assertEqual(editor.field("Name").text, "Jan Jansen")
        sign_in = self.simulator.requests()[0]
        self.assertEqual(sign_in["path"], "/v1/api-login")
        self.assertNotIn("x-jwt-token", sign_in["headers"])

    def test_wrong_password(self):
        editor = self.open_sign_in()
        editor.field("E-mail or user name").text = "demo@example.com"
        self.secret("Password").text = "wrong"
        editor.press("Sign in")
        editor.see_message("Invalid username or password")
        self.assertEqual(editor.field("E-mail or user name").text, "demo@example.com")
        self.secret("Password").text = "demo"
        editor.press("Sign in")
        editor.see_loaded()

    def test_code(self):
        editor = self.open_sign_in()
        editor.field("E-mail or user name").text = "mfa@example.com"
        self.secret("Password").text = "demo"
        editor.press("Sign in")
        code = editor.field("Authentication code")
        wait_for(lambda: code.is_focused, "the focus in the code's field")
        code.text = "654321"
        editor.press("Sign in")
        editor.see_message("Invalid multi-factor code")
        editor.field("Authentication code").text = "123456"
        editor.press("Sign in")
        editor.see_loaded()
        self.assertEqual(editor.field("Name").text, "Mia Faber")

    def test_token(self):
        editor = self.open_sign_in()
        self.secret("Token").text = self.simulator.sign_in()
        editor.press("Sign in")
        editor.see_loaded()
        self.assertEqual([e["path"] for e in self.simulator.requests()], ["/v1/api/user?excludeProjects=true"])

    def test_single_sign_on(self):
        studio = http.server.ThreadingHTTPServer(("127.0.0.1", 0), SingleSignOn)
        self.addCleanup(studio.server_close)
        self.addCleanup(studio.shutdown)
        threading.Thread(target=studio.serve_forever, daemon=True).start()
        opened = self.home / "opened"
        browser = self.home / "bin" / "xdg-open"
        browser.parent.mkdir()
        browser.write_text(f'#!/bin/sh\necho "$1" >{opened}.new && mv {opened}.new {opened}\n')
        browser.chmod(0o700)
        path = f"{browser.parent}:{os.environ['PATH']}"
        editor = self.open_sign_in(f"http://127.0.0.1:{studio.server_port}", {"PATH": path})
        editor.field("E-mail or user name").text = "demo@example.com"
        self.secret("Password").text = "demo"
        editor.press("Sign in")
        editor.see_message("now opens sso.example.com")
        wait_for(opened.exists, "the browser")
        self.assertEqual(opened.read_text().strip(), SingleSignOn.address)
        editor.field("Server").text = self.simulator.base_url
        self.secret("Token").text = self.simulator.sign_in()
        editor.press("Sign in")
        editor.see_loaded()

    def test_import_from_the_cli(self):
        file = self.home / "edge-impulse-config.json"
        content = json.dumps({"host": self.simulator.base_url, "jwtToken": self.simulator.sign_in()})
        file.write_text(content)
        before = file.stat()
        self.editor = editor = Editor(self.home, [])
        editor.button("Sign in")
        self.assertEqual(self.simulator.requests(), [])  # offered, never done unasked
        editor.press("Import from the Edge Impulse CLI")
        editor.see_loaded()
        self.assertEqual(editor.field("Name").text, "Jan Jansen")
        self.assertEqual(file.read_text(), content)
        self.assertEqual(file.stat().st_mtime_ns, before.st_mtime_ns)

    def test_environment(self):
        given = {"EI_HOST": self.simulator.base_url, "EI_JWT_TOKEN": self.simulator.sign_in()}
        self.editor = Editor(self.home, [], given)
        self.editor.see_loaded()
        self.assertEqual([e["path"] for e in self.simulator.requests()], ["/v1/api/user?excludeProjects=true"])

    def test_wrong_token(self):
        editor = self.open(token="not.good")
        editor.see_message("Invalid JWT token")

    def test_expired_while_editing(self):
        editor = self.open_loaded()
        editor.field("Company").text = "Acme"
        self.simulator.play("expired-token")
        editor.press("Save changes")
        editor.see_message("Your JWT token has expired")
        self.simulator.play("ok")
        editor.field("E-mail or user name").text = "demo@example.com"
        self.secret("Password").text = "demo"
        editor.press("Sign in")
        wait_for(lambda: not editor.window.look(PASSWORD), "the sign-in to go")  # the form is in view all the time
        editor.see_idle()
        self.assertEqual(editor.field("Company").text, "Acme")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.user()["companyName"], "Acme")


if __name__ == "__main__":
    unittest.main()
