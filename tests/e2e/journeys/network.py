# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The token goes to its own server and nowhere else, and every write goes out once."""

import socket
import unittest

from desktop import keys, wait_for
from journey import TWO_CALLS, Journey


class Listener:
    """A loopback port that counts who comes."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.socket.setblocking(False)

    @property
    def url(self):
        return f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def saw_someone(self):
        try:
            self.socket.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def close(self):
        self.socket.close()


class Network(Journey):
    def ports(self):
        return {e["port"] for e in self.simulator.requests()}

    def test_redirect_of_an_update(self):
        editor = self.open_loaded()
        self.simulator.play("redirect-307", calls=["update"])
        editor.field("Company").text = "Acme"
        editor.press("Save changes")
        editor.see_message("redirect", TWO_CALLS)
        editor.see_idle()
        self.assertEqual(editor.field("Company").text, "Acme")
        self.assertEqual(len(self.simulator.updates()), 1)
        self.assertEqual(self.ports(), {self.simulator.port})

    def test_redirect_of_a_read(self):
        self.simulator.play("redirect-307")
        editor = self.open()
        editor.see_message("redirect")
        self.assertEqual(self.ports(), {self.simulator.port})

    def test_no_proxy_for_loopback(self):
        listener = Listener()
        self.addCleanup(listener.close)
        names = ("http_proxy", "https_proxy", "all_proxy")
        proxies = {name: listener.url for name in names} | {name.upper(): listener.url for name in names}
        editor = self.open_loaded(environment=proxies)
        editor.field("Company").text = "Acme"
        editor.activate()
        keys("ctrl+s")
        editor.see_message("Saved")
        wait_for(lambda: self.simulator.user().get("companyName") == "Acme", "the update")
        self.assertFalse(listener.saw_someone())


if __name__ == "__main__":
    unittest.main()
