# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever language the desktop speaks and in whatever direction it writes: one language in the window, and one direction."""

import re
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from journey import BUTTON, TEXT, Journey

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
MENU_ITEM = pyatspi.ROLE_MENU_ITEM
LABEL = pyatspi.ROLE_LABEL


class Languages(Journey):
    def open_in(self, locale, *arguments):
        return self.open_loaded(*arguments, environment={"LC_ALL": locale, "LANG": locale})

    def see_words(self, part):
        """The window's texts, once one of them has this."""

        def look():
            words = [f"{w.name} {w.description}" for w in self.editor.window.all_showing()]
            return words if any(re.search(part, text) for text in words) else None

        return wait_for(look, f"words with “{part}”")

    def assert_english(self, words):
        for text in words:
            self.assertTrue(text.isascii() or not re.search(r"[^\W\u0000-\u024f]", text), text)

    def left_of(self, widget):
        return widget.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).x

    def see_restored(self, locale, time):
        editor = self.open_in(locale)
        self.assert_english(self.see_words("UTC.01:00"))
        editor.field("Company").text = f"Acme {locale}"
        editor.see_status("1 unsaved change")
        editor.process.terminate()
        editor.wait_for_end()
        editor = self.open_in(locale)
        self.assertRegex(editor.see_message("Restored from"), rf"Restored from \d+ ({MONTHS})( \d+)?, {time}\W")
        self.assert_english(self.see_words("Restored from"))

    def test_dates_in_egypt(self):
        self.see_restored("ar_EG.UTF-8", r"\d+:\d\d [AP]M")

    def test_dates_in_iran(self):
        self.see_restored("fa_IR.UTF-8", r"\d\d:\d\d")

    def test_dates_in_germany(self):
        self.see_restored("de_DE.UTF-8", r"\d\d:\d\d")

    def test_numbers(self):
        editor = self.open_in("ar_EG.UTF-8")
        editor.button("Time zone").press()
        search = wait_for(lambda: editor.window.look(TEXT, "Search time zones"), "the picker")
        search.focus()
        type_text("a")
        words = self.see_words(r"\d results")
        self.assert_english(words)
        self.assertTrue(any(re.search(r"\d,\d\d\d results: .*, \d+:\d\d [AP]M", text) for text in words), words)
        keys("Escape")

    def test_reverse_mirrors_the_window(self):
        editor = self.open_in("C.UTF-8", "-reverse")
        frame = wait_for(lambda: editor.window.look(pyatspi.ROLE_FRAME), "the window")
        middle = self.left_of(frame) + frame.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width / 2
        self.assertGreater(self.left_of(editor.window.see(MENU_ITEM, "File")), middle)
        self.assertLess(self.left_of(editor.window.see(MENU_ITEM, "Help")), self.left_of(editor.window.see(MENU_ITEM, "File")))
        label = editor.window.see(LABEL, "Name")
        self.assertGreater(self.left_of(label), self.left_of(editor.field("Name")))
        self.assertLess(self.left_of(editor.window.see(BUTTON, "Save changes")), middle)


if __name__ == "__main__":
    unittest.main()
