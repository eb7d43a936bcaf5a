# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""--exit-after ends with what has come of the start, whatever of Qt's own options and variables it was given."""

import os
import subprocess
import unittest

from journey import Journey


class ExitAfter(Journey):
    def run_editor(self, *arguments, token=None, display=True):
        program = os.path.join(os.environ["PROGRAMS"], "ei-profile-editor")
        environment = dict(os.environ) | {"HOME": str(self.home)}
        if token is not None:
            environment["EI_JWT_TOKEN"] = token
        if not display:
            environment |= {"DISPLAY": ":no such display"}
        return subprocess.run([program, *arguments], env=environment, check=False, timeout=100, capture_output=True, text=True)

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

    def test_takes_options_of_qt(self):
        for options in (
            ["-platform", "offscreen"],
            ["-session", "10164fd8_1700000000_0"],
            ["-style", "fusion"],
            ["-style=windows"],
            ["-reverse"],
            ["-geometry", "500x500"],
            ["-display", os.environ["DISPLAY"]],
        ):
            with self.subTest(options):
                result = self.run_editor(*options, "--demo", "--exit-after", "loaded")
                self.assertEqual(result.returncode, 0, result.stderr)

    def test_needs_no_display_to_answer(self):
        for arguments, status, words in (
            (["--version"], 0, "ei-profile-editor"),
            (["--version", "-platform", "xcb"], 0, "ei-profile-editor"),
            (["--help"], 0, "--token-file"),
            (["--colour"], 2, "The option --colour is not known"),
            (["-platform"], 2, "-platform"),
            (["--user", "jan"], 2, "--user takes"),
        ):
            with self.subTest(arguments):
                result = self.run_editor(*arguments, display=False)
                self.assertEqual(result.returncode, status)
                self.assertIn(words, result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
