# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""--exit-after ends with what has come of the start."""

import os
import subprocess
import unittest

from journey import Journey


class ExitAfter(Journey):
    def run_editor(self, *arguments, token=None):
        program = os.path.join(os.environ["PROGRAMS"], "ei-profile-editor")
        environment = dict(os.environ) | {"HOME": str(self.home)}
        if token is not None:
            environment["EI_JWT_TOKEN"] = token
        return subprocess.run(
            [program, *arguments], env=environment, check=False, timeout=100, stderr=subprocess.PIPE, text=True
        )

    def test_demo_loaded(self):
        self.assertEqual(self.run_editor("--demo", "--exit-after", "loaded").returncode, 0)

    def test_first_paint(self):
        self.assertEqual(self.run_editor("--demo", "--exit-after", "first-paint").returncode, 0)

    def test_loaded_with_token(self):
        result = self.run_editor(
            "--host", self.simulator.base_url, "--exit-after", "loaded", token=self.simulator.sign_in()
        )
        self.assertEqual(result.returncode, 0)

    def test_sign_in_needed(self):
        result = self.run_editor("--host", self.simulator.base_url, "--exit-after", "loaded")
        self.assertEqual(result.returncode, 3)
        self.assertIn("sign in", result.stderr)
        self.assertNotIn("minute", result.stderr)  # which is what it says when it has waited for nothing
        self.assertEqual(self.simulator.requests(), [])

    def test_load_fails(self):
        self.simulator.play("html-502")
        result = self.run_editor(
            "--host", self.simulator.base_url, "--exit-after", "loaded", token=self.simulator.sign_in()
        )
        self.assertEqual(result.returncode, 3)
        self.assertIn("502", result.stderr)

    def test_first_paint_waits_for_no_server(self):
        self.simulator.play("silent")
        result = self.run_editor(
            "--host", self.simulator.base_url, "--exit-after", "first-paint", token=self.simulator.sign_in()
        )
        self.assertEqual(result.returncode, 0)


if __name__ == "__main__":
    unittest.main()
