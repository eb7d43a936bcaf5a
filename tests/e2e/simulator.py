# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The real simulator program, and what it tells."""

import json
import os
import subprocess
import urllib.request


class Simulator:
    def __init__(self, log, scenario="ok", port=0):
        self.log = log
        self.process = subprocess.Popen(
            [os.path.join(os.environ["PROGRAMS"], "ei-studio-simulator"), "--exit-with-parent"]
            + ["--scenario", scenario, "--log", str(log), "--port", str(port), "--log-secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.base_url = self.process.stdout.readline().strip()
        self.root = self.base_url.removesuffix("/v1")
        self.port = int(self.root.rpartition(":")[2])

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def call(self, method, url, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(url, data, {"Content-Type": "application/json"}, method=method)
        # Whatever proxy the environment names is for the editor.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=20) as answer:
            return json.load(answer)

    def play(self, scenario, **more):
        self.call("POST", f"{self.root}/_simulator/scenario", {"name": scenario} | more)

    def user(self, user=42):
        return self.call("GET", f"{self.root}/_simulator/users/{user}")

    def change_user(self, changes, user=42):
        """Plays another editor."""
        self.call("PUT", f"{self.root}/_simulator/users/{user}", changes)

    def sign_in(self):
        answer = self.call("POST", f"{self.base_url}/api-login", {"username": "demo@example.com", "password": "demo"})
        return answer["token"]

    def requests(self):
        """What is in the log file, without our own sign-in by sign_in()."""
        with open(self.log, encoding="utf-8") as lines:
            entries = [json.loads(line) for line in lines]
        entries = [e for e in entries if "ended" not in e]  # those have their answer, and are there a second time
        return [e for e in entries if not e["headers"].get("user-agent", "").startswith("Python")]

    def updates(self):
        return [e for e in self.requests() if e["method"] == "POST" and e["path"].startswith("/v1/api/user")]

    def reads(self):
        return [e for e in self.requests() if e["method"] == "GET"]
