# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""About says which version this is, and under which terms its parts are."""

import os
import subprocess
import unittest

import pyatspi
from desktop import keys, wait_for
from journey import Journey

LABEL = pyatspi.ROLE_LABEL
MENU_ITEM = pyatspi.ROLE_MENU_ITEM


class About(Journey):
    def see_label(self, start):
        labels = self.editor.window.all_showing
        return wait_for(lambda: next((w.name for w in labels(LABEL) if w.name.startswith(start)), None), start)

    def test_version_and_licences(self):
        editor = self.open_loaded()
        keys("alt+h")
        editor.window.see(MENU_ITEM, "About Profile Editor").press()
        program = os.path.join(os.environ["PROGRAMS"], "ei-profile-editor")
        shown = subprocess.run([program, "--version"], check=True, text=True, stdout=subprocess.PIPE).stdout.strip()
        self.assertEqual(self.see_label("Profile Editor "), shown.replace("ei-profile-editor", "Profile Editor"))
        text = self.see_label("Edits the profile")
        self.assertRegex(text, r"Qt 6\.\d+\.\d+: GNU Lesser General Public License 3, linked dynamically")
        for part in ("Apache License 2.0", "QtKeychain", "tz database", "Unicode CLDR", "GeoNames", "world-atlas"):
            self.assertIn(part, text)


if __name__ == "__main__":
    unittest.main()
