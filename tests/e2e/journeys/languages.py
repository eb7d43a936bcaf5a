# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Whatever language the desktop speaks and in whatever direction it writes: one language in the window, and one direction."""

import re
import unittest

import pyatspi
from desktop import keys, type_text, wait_for
from journey import BUTTON, CALL_LIMIT, TEXT, Journey

ENGLISH = "January|February|March|April|May|June|July|August|September|October|November|December"
GERMAN = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
MENU_ITEM = pyatspi.ROLE_MENU_ITEM
LABEL = pyatspi.ROLE_LABEL


class Languages(Journey):
    def open_in(self, locale, company="Company", arguments=()):
        """The editor on a desktop that speaks this, with its profile: the field of the company has this name there."""
        editor = self.open(*arguments, environment={"LC_ALL": locale, "LANG": locale})
        wait_for(lambda: editor.window.look(TEXT, company), f"a form with “{company}”", CALL_LIMIT)
        wait_for(lambda: editor.field(company).is_enabled, "a profile in it", CALL_LIMIT)
        editor.activate()
        return editor

    def words(self):
        return [f"{w.name} {w.description}" for w in self.editor.window.all_showing()]

    def see_words(self, part):
        """The window's texts, once one of them has this."""

        def look():
            words = self.words()
            return words if any(re.search(part, text) for text in words) else None

        return wait_for(look, f"words with “{part}”")

    def assert_latin(self, words):
        for text in words:
            self.assertTrue(text.isascii() or not re.search(r"[^\W\u0000-\u024f]", text), text)

    def left_of(self, widget):
        return widget.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).x

    def middle_of_window(self):
        frame = wait_for(lambda: self.editor.window.look(pyatspi.ROLE_FRAME), "the window")
        return self.left_of(frame) + frame.node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS).width / 2

    def restored(self, locale, company, status, part):
        """What is said of a change after a crash, in the language of this locale."""
        editor = self.open_in(locale, company)
        editor.field(company).text = f"Acme {locale}"
        editor.see_status(status)
        editor.process.terminate()
        editor.wait_for_end()
        return self.open_in(locale, company).see_message(part)

    def restored_in_english(self, locale):
        message = self.restored(locale, "Company", "1 unsaved change", "Restored from")
        self.assert_latin(self.words())
        return message

    def test_english_with_half_days(self):
        message = self.restored_in_english("en_US.UTF-8")
        self.assertRegex(message, rf"Restored from \d+ ({ENGLISH})( \d+)?, \d+:\d\d [AP]M\W")

    def test_no_such_language(self):
        message = self.restored_in_english("fa_IR.UTF-8")
        self.assertRegex(message, rf"Restored from \d+ ({ENGLISH})( \d+)?, \d\d:\d\d\W")
        self.assertLess(self.left_of(self.editor.window.see(MENU_ITEM, "File")), self.middle_of_window())

    def test_german(self):
        message = self.restored("de_AT.UTF-8", "Firma", "1 nicht gespeicherte Änderung", "Wiederhergestellt vom")
        self.assertRegex(message, rf"Wiederhergestellt vom \d+\. ({GERMAN})( \d+)?, \d\d:\d\d ")
        self.assert_latin(self.words())

    def test_arabic_is_mirrored(self):
        message = self.restored("ar_EG.UTF-8", "الشركة", "تغيير واحد غير محفوظ", "استُعيد من")
        self.assertIn("الشركة", message)
        self.assertGreater(self.left_of(self.editor.window.see(MENU_ITEM, "ملف")), self.middle_of_window())
        self.assertLess(self.left_of(self.editor.window.see(BUTTON, "حفظ التغييرات")), self.middle_of_window())

    def test_numbers(self):
        editor = self.open_in("de_DE.UTF-8", "Firma")
        editor.button("Zeitzone").press()
        search = wait_for(lambda: editor.window.look(TEXT, "Zeitzonen suchen"), "the picker")
        search.focus()
        type_text("a")
        words = self.see_words(r"\d Treffer")
        self.assertTrue(any(re.search(r"\d\.\d\d\d Treffer: .*, \d\d:\d\d", text) for text in words), words)
        keys("Escape")

    def test_another_language_without_a_restart(self):
        editor = self.open_in("C.UTF-8")
        editor.field("Company").text = "Acme"
        editor.see_status("1 unsaved change")
        keys("alt+v")
        keys("g")
        keys("Down")  # from that of the system to Arabic, the first in the alphabet
        keys("Down")
        keys("Return")
        wait_for(lambda: editor.window.look(TEXT, "Firma"), "German words")
        self.assertEqual(editor.field("Firma").text, "Acme")
        editor.see_status("1 nicht gespeicherte Änderung")
        editor.process.terminate()
        editor.wait_for_end()
        self.open_in("C.UTF-8", "Firma")

    def test_reverse_mirrors_the_window(self):
        editor = self.open_in("C.UTF-8", arguments=["-reverse"])
        middle = self.middle_of_window()
        self.assertGreater(self.left_of(editor.window.see(MENU_ITEM, "File")), middle)
        self.assertLess(self.left_of(editor.window.see(MENU_ITEM, "Help")), self.left_of(editor.window.see(MENU_ITEM, "File")))
        label = editor.window.see(LABEL, "Name")
        self.assertGreater(self.left_of(label), self.left_of(editor.field("Name")))
        self.assertLess(self.left_of(editor.window.see(BUTTON, "Save changes")), middle)


if __name__ == "__main__":
    unittest.main()
