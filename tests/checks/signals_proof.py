#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that signals.py finds each kind of dead signal, and no other: a program in miniature, in order and with one thing
wrong at a time."""

import pathlib
import tempfile
import unittest

import signals

SOURCES = {
    "app/save/Saver.h": """
        class Saver : public QObject {
            Q_OBJECT
        public:
            enum class State { Idle };
        signals:
            void finished(const Result &result); // void neverMeant();
            void failed();

        private:
            void work();
        };
        """,
    "app/save/Session.h": """
        class Session : public QObject {
            Q_OBJECT
        signals:
            void saved(const Result &result);
        };
        """,
    "app/save/Session.cpp": """
        connect(&m_saver, &Saver::finished, this, &Session::saved);
        connect(&m_saver, qOverload<>(&Saver::failed), this, [this] { emit retry(1, 2); });
        """,
    "ui/form/Editor.h": """
        class Editor : public QWidget {
            Q_PROPERTY(QJsonValue value READ value NOTIFY valueChanged USER true)
        signals:
            void valueChanged();
            void captionChanged();
        protected:
            void paintEvent(QPaintEvent *event) override;
        };
        """,
    "ui/form/Row.cpp": """
        template <typename Kind> void row(Kind *editor) { connect(editor, &Kind::captionChanged, row, act); }
        connect(m_editor, m_value.notifySignal(), this, onChanged);
        """,
    "ui/window/Window.cpp": "connect(&session, &Session::saved, this, &Window::onSaved);",
}


class Signals(unittest.TestCase):
    def dead(self, changed=None):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {**SOURCES, **(changed or {})}.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            program = signals.Program(pathlib.Path(folder))
            return sorted("::".join(signal) for signal in program.dead())

    def without(self, path, text):
        self.assertIn(text, SOURCES[path])
        return self.dead({path: SOURCES[path].replace(text, "")})

    def test_in_order(self):
        self.assertEqual(self.dead(), [])

    def test_nobody_is_connected(self):
        self.assertEqual(self.without("app/save/Session.cpp", "qOverload<>(&Saver::failed)"), ["Saver::failed"])

    def test_whom_it_raises_has_no_listener(self):
        self.assertEqual(self.dead({"ui/window/Window.cpp": ""}), ["Saver::finished", "Session::saved"])

    def test_a_comment_is_no_listener(self):
        commented = "// " + SOURCES["ui/window/Window.cpp"]
        self.assertEqual(self.dead({"ui/window/Window.cpp": commented}), ["Saver::finished", "Session::saved"])

    def test_a_test_is_no_listener(self):
        moved = {"ui/window/Window.cpp": "", "tests/tst_Window.cpp": SOURCES["ui/window/Window.cpp"]}
        self.assertEqual(self.dead(moved), ["Saver::finished", "Session::saved"])

    def test_the_same_name_of_another_class_is_no_listener(self):
        other = SOURCES["app/save/Session.cpp"].replace("&Saver::finished", "&QProcess::finished")
        self.assertEqual(self.dead({"app/save/Session.cpp": other}), ["Saver::finished"])

    def test_two_that_raise_each_other(self):
        ring = "connect(&a, &Session::saved, &b, &Saver::finished);"
        self.assertEqual(self.dead({"ui/window/Window.cpp": ring}), ["Saver::finished", "Session::saved"])

    def test_a_property_that_nobody_edits(self):
        self.assertEqual(self.without("ui/form/Editor.h", " USER true"), ["Editor::valueChanged"])

    def test_no_row_listens_to_properties(self):
        self.assertEqual(self.without("ui/form/Row.cpp", "m_value.notifySignal()"), ["Editor::valueChanged"])

    def test_class_that_is_no_parameter_of_a_template(self):
        self.assertEqual(self.without("ui/form/Row.cpp", "template <typename Kind>"), ["Editor::captionChanged"])


if __name__ == "__main__":
    unittest.main()
