# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Started without a token: the sign-in page leads to the form."""

import unittest

from desktop import wait_for
from journey import PASSWORD, Editor, Journey


class SignIn(Journey):
    def open_sign_in(self):
        self.editor = Editor(self.home, ["--host", self.simulator.base_url])
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
        editor.see_loaded()
        self.assertEqual(editor.field("Company").text, "Acme")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.simulator.user()["companyName"], "Acme")


if __name__ == "__main__":
    unittest.main()
