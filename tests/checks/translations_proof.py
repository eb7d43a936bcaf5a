# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""That translations.py sees each thing it is there for: a language in which all of them are wrong."""

import pathlib
import sys
import tempfile
import unittest

import translations

MESSAGE = "<message{kind}><source>{source}</source><translation{state}>{words}</translation></message>"
FORM = "<numerusform>{}</numerusform>"


def language(*messages):
    return f"""<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>Planted</name>{"".join(messages)}</context></TS>"""


class Translations(unittest.TestCase):
    def found(self, source, words, state=""):
        forms = words if isinstance(words, list) else None
        message = MESSAGE.format(
            kind=' numerus="yes"' if forms else "",
            source=source,
            state=f' type="{state}"' if state else "",
            words="".join(map(FORM.format, forms)) if forms else words,
        )
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "planted.ts")
            file.write_text(language(message), encoding="utf-8")
            return "\n".join(translations.wrong(file))

    def test_whole(self):
        for source, words in (
            ("Saved.", "Gespeichert."),
            ("%1 of %2", "von %2 %1"),
            ("&amp;Save…", "保存(&amp;S)…"),
            ("%1[*] — %Ln", ["%1[*] — eine", "%1[*] — %Ln"]),
            ("With --demo: EI_HOST", "Mit --demo: EI_HOST"),
        ):
            self.assertEqual(self.found(source, words), "")

    def test_unfinished(self):
        self.assertIn("unfinished", self.found("Saved.", "", "unfinished"))
        self.assertIn("nothing is translated", self.found("Saved.", ""))
        self.assertIn("nothing is translated", self.found("%n file(s)", ["%n Datei", ""]))

    def test_placeholders(self):
        self.assertIn("placeholders", self.found("%1 of %2", "%1 von %1"))
        self.assertIn("placeholders", self.found("%1 file(s) of %n", ["eine", "%1 von %n"]))
        self.assertIn("placeholders", self.found("%Ln file(s)", ["eine", "%n"]))

    def test_the_rest(self):
        self.assertIn("markup", self.found("%1[*]", "%1"))
        self.assertIn("markup", self.found("All (*)", "Alle"))
        self.assertIn("line ends", self.found("a\nb", "a b"))
        self.assertIn("names", self.found("see --list-profiles", "siehe --profile"))
        self.assertIn("blanks", self.found(" ms", "ms"))
        self.assertIn("ellipsis", self.found("Save…", "Speichern"))
        self.assertIn("mnemonic", self.found("&amp;Save", "Speichern"))

    def test_size(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "planted.ts")
            file.write_text(language(MESSAGE.format(kind="", source="a", state="", words="b")), encoding="utf-8")
            self.assertEqual([*translations.too_large(LRELEASE, file)], [])
            self.assertIn("may have 10", "".join(translations.too_large(LRELEASE, file, 10)))


if __name__ == "__main__":
    LRELEASE = sys.argv.pop(1)
    unittest.main()
