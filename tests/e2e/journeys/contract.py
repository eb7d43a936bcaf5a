# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The editor through Prism, which refuses what the API's description does not allow; and after the official client.

For tests/contract/run, which brings both in PATH, and the description in the folder CONTRACT.
"""

import json
import os
import pathlib
import pty
import re
import select
import signal
import socket
import subprocess
import time
import unittest
import urllib.error
import urllib.request

from desktop import PATIENCE, keys, wait_for
from journey import CHECK_BOX, LIST, Editor, Journey

READ = "  /v1/api/user:\n    get:\n      operationId: getCurrentUser\n      responses: {'200': {description: OK}}\n"
CLIENTS_PORT = 4800  # where the client looks for the host 127.0.0.1
SLOW_START = 60  # seconds that a program for Node may need until it is there


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class ThroughPrism(Journey):
    def setUp(self):
        super().setUp()
        self.port = free_port()
        self.log = self.home / "prism.log"
        # Newer releases of Prism's parts (prism-http 5.12.0) answer what is not described with 404, so the read is.
        described = (pathlib.Path(os.environ["CONTRACT"]) / "description.yaml").read_text()
        copy = self.home / "description.yaml"
        copy.write_text(described.replace("\npaths:\n", f"\npaths:\n{READ}", 1))
        description = str(copy)
        with open(self.log, "wb") as log:
            self.prism = subprocess.Popen(
                ["prism", "proxy", description, self.simulator.root, "--errors"]
                + ["--host", "127.0.0.1", "--port", str(self.port)],
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.addCleanup(self.end_prism)
        wait_for(lambda: is_listening(self.port), "Prism", SLOW_START)

    def end_prism(self):
        os.killpg(self.prism.pid, signal.SIGKILL)
        self.prism.wait()

    def update(self, body):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/v1/api/users/42",
            json.dumps(body).encode(),
            {"Content-Type": "application/json", "x-jwt-token": self.simulator.sign_in()},
            method="POST",
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=PATIENCE) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def test_what_is_wrong_is_refused(self):
        """Else what passes would mean nothing."""
        self.assertEqual(self.update({"projectsSortOrder": "newest"}), 422)
        self.assertEqual(self.update({"name": 1}), 422)
        self.assertEqual(self.simulator.user()["name"], "Jan Jansen")
        self.assertEqual(self.update({"name": "Ada"}), 200)
        self.assertEqual(self.simulator.user()["name"], "Ada")

    def test_every_field(self):
        editor = self.open_loaded("--host", f"http://127.0.0.1:{self.port}/v1")
        editor.field("Name").text = "Ünï 汉字 \U0001f642"
        editor.field("Job title").text = ""
        editor.field("Company").text = "Acme"
        editor.press("Time zone")
        editor.field("Search time zones").text = "Tokyo"
        rows = editor.window.see(LIST, "Time zones")
        wait_for(lambda: any("Tokyo" in row.name for row in rows.children()), "Tokyo in the list")
        keys("Return")
        order = editor.combo_box("Project order")
        keys("alt+p")
        wait_for(lambda: order.is_focused, "focus in the combo box")
        keys("Down")
        editor.window.see(CHECK_BOX, "Object tracking").press()
        editor.see_status("6 unsaved changes")
        editor.press("Save changes")
        editor.see_message("Saved")
        self.assertEqual(
            set(self.body_of_only_update()),
            {"name", "jobTitle", "companyName", "timezone", "projectsSortOrder", "experiments"},
        )
        said = self.log.read_text()
        self.assertIn("/v1/api/users/42", said)
        self.assertNotRegex(said, "(?i)violation|request-validation")


class OfficialClient(Journey):
    def setUp(self):
        super().setUp()
        self.simulator.stop()
        self.simulator = type(self.simulator)(self.home / "client.jsonl", port=CLIENTS_PORT)
        self.config = self.home / "edge-impulse-config.json"

    def log_in(self, *answers):
        """Types what its questions want, until it has written its file."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.environ |= {"HOME": str(self.home), "EI_HOST": "127.0.0.1", "TERM": "xterm"}
            os.execvp("edge-impulse-linux", ["edge-impulse-linux", "--clean"])
        said = ""
        asked = list(answers)
        deadline = time.monotonic() + 2 * SLOW_START
        try:
            while time.monotonic() < deadline and not (not asked and self.has_token()):
                if select.select([terminal], [], [], 0.2)[0]:
                    try:
                        said += os.read(terminal, 65536).decode(errors="replace")
                    except OSError:
                        break
                if asked and re.search(asked[0][0], said):
                    os.write(terminal, (asked.pop(0)[1] + "\r").encode())
        finally:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(terminal)
        self.assertEqual(asked, [], said)
        self.assertTrue(self.has_token(), said)
        return said

    def has_token(self):
        try:
            return bool(json.loads(self.config.read_text()).get("jwtToken"))
        except (OSError, ValueError):
            return False

    def test_password_then_import(self):
        said = self.log_in(("user name or e-mail", "demo@example.com"), ("your password", "demo"))
        self.assertIn("Creating developer profile OK", said)
        calls = [f"{e['method']} {e['path']}" for e in self.simulator.requests()][:5]
        self.assertEqual(
            calls,
            [
                "GET /v1/api-user-need-to-set-password/demo%40example.com",
                "POST /v1/api-login",
                "GET /v1/api/projects",
                "GET /v1/api/user",
                "POST /v1/api/user/create-developer-profile",
            ],
        )
        # Its next start finds the developer profile, and makes no other.
        self.editor = Editor(self.home, [])
        self.editor.press("Import from the Edge Impulse CLI")
        self.editor.see_loaded()
        self.assertEqual(self.editor.field("Name").text, "Jan Jansen")
        token = json.loads(self.config.read_text())["jwtToken"]
        self.assertEqual(self.simulator.reads()[-1]["headers"]["x-jwt-token"], token)

    def test_code(self):
        self.log_in(("user name or e-mail", "mfa"), ("your password", "demo"), ("authenticator app", "123456"))


if __name__ == "__main__":
    unittest.main()
