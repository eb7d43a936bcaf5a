# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""A Studio on a private host: behind a proxy that wants a login, with a certificate by an authority of its own."""

import json
import unittest

import pyatspi
from desktop import wait_for
from journey import DIALOG, PASSWORD, Editor, Journey
from keychain import Keychain
from tunnels import Proxy, TlsFront

LABEL = pyatspi.ROLE_LABEL
MENU_ITEM = pyatspi.ROLE_MENU_ITEM
RADIO_BUTTON = pyatspi.ROLE_RADIO_BUTTON
HOST = "studio.example.test"  # of nobody (RFC 6761, section 6.2): only the proxy knows a way there
LOGIN = "pat:pr0xy-s3cret"


class PrivateHost(Journey):
    def setUp(self):
        super().setUp()
        self.keychain = Keychain(self.home)
        self.addCleanup(self.keychain.stop)
        self.front = TlsFront(self.home / "tls", HOST, self.simulator.port)
        self.addCleanup(self.front.stop)
        self.proxy = Proxy(self.front.port, LOGIN)
        self.addCleanup(self.proxy.stop)

    def in_network_dialog(self, fill):
        """File, Network…, what is filled in there, OK."""
        editor = self.editor
        next(w for w in editor.window.top.descendants() if w.name == "Network…").press()
        editor.window.see(DIALOG, "Network")
        fill()
        editor.press("OK")
        wait_for(lambda: not editor.window.look(DIALOG, "Network"), "the dialog to be gone")

    def enter(self, label, text):
        """Into a field of the dialog; the page behind it has a password too."""

        def look():
            fields = self.editor.window.see(DIALOG, "Network").descendants()
            return next((w for w in fields if w.has(pyatspi.STATE_EDITABLE) and w.label() == label), None)

        wait_for(look, f"a field {label}").text = text

    def fill_proxy(self):
        self.editor.window.see(RADIO_BUTTON, "Connect through this proxy:").press()
        user, password = LOGIN.split(":")
        self.enter("Name or address", "127.0.0.1")
        self.enter("Port", str(self.proxy.port))
        self.enter("User name, if it wants a login", user)
        self.enter("Password", password)

    def fill_authority(self):
        self.enter("Certificate authority to trust as well", str(self.front.authority))

    def see_kept(self):
        def look():
            return any("token kept in the keychain" in w.name for w in self.editor.window.all_showing(LABEL))

        wait_for(look, "the token in the keychain")

    def test_proxy_and_authority(self):
        self.editor = editor = Editor(self.home, ["--host", f"https://{HOST}"])
        editor.button("Sign in")
        self.in_network_dialog(self.fill_proxy)
        editor.field("E-mail or user name").text = "demo@example.com"
        editor.window.see(PASSWORD, "Password").text = "demo"
        editor.press("Sign in")
        editor.see_message("could not be trusted")
        self.assertEqual(self.simulator.requests(), [])

        self.in_network_dialog(self.fill_authority)
        editor.press("Sign in")  # nothing that was typed is lost
        editor.see_loaded()
        self.see_kept()
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(self.body_of_only_update(), {"companyName": "Acme"})
        self.assertEqual(set(self.proxy.asked_for), {f"{HOST}:443"})
        editor.close_window()
        self.assertEqual(editor.wait_for_end(), 0)
        settings = self.home / ".config/ei-profile-editor"
        self.assertEqual(json.loads((settings / "network.json").read_text())["proxyHost"], "127.0.0.1")
        for file in settings.iterdir():
            self.assertNotIn("s3cret", file.read_text())

        before = len(self.proxy.asked_for)
        self.editor = editor = Editor(self.home, [])  # knows the way by itself
        editor.see_loaded()
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertGreater(len(self.proxy.asked_for), before)


if __name__ == "__main__":
    unittest.main()
