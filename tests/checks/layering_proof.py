#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that layering.py catches each kind of violation: builds a tree in miniature, in order and with one wrong arrow at a
time, with the real compiler and Ninja."""

import os
import tempfile
import unittest

import layering

BUILD = """\
rule cxx
  command = c++ -I ../qt -I ../source -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule link
  command = touch $out # $in $libraries
build app/CMakeFiles/app.dir/Profile.cpp.o: cxx ../source/app/Profile.cpp
build app/simulator/CMakeFiles/simulator.dir/Server.cpp.o: cxx ../source/app/simulator/Server.cpp
build ui/CMakeFiles/ui.dir/Form.cpp.o: cxx ../source/ui/Form.cpp
build CMakeFiles/ei-profile-editor.dir/app/main.cpp.o: cxx ../source/app/main.cpp
build bin/ei-profile-editor: link CMakeFiles/ei-profile-editor.dir/app/main.cpp.o ui/CMakeFiles/ui.dir/Form.cpp.o $
    app/CMakeFiles/app.dir/Profile.cpp.o
  libraries = {editor_libraries}
build bin/ei-studio-simulator: link app/simulator/CMakeFiles/simulator.dir/Server.cpp.o
  libraries = {simulator_libraries}
"""

SOURCES = {
    "qt/QtGui/QColor": "",
    "qt/QtWidgets/QWidget": "",
    "source/app/Profile.h": "",
    "source/app/Profile.cpp": '#include "app/Profile.h"\n',
    "source/app/simulator/Server.h": "",
    "source/app/simulator/Server.cpp": '#include "app/Profile.h"\n#include "app/simulator/Server.h"\n',
    "source/ui/Form.h": "#include <QtWidgets/QWidget>\n",
    "source/ui/Form.cpp": '#include "app/Profile.h"\n#include "ui/Form.h"\n',
    "source/app/main.cpp": '#include "app/Profile.h"\n#include "ui/Form.h"\n',
}


class Layering(unittest.TestCase):
    def violations(self, changed=None, editor_libraries="", simulator_libraries="", built=True):
        with tempfile.TemporaryDirectory() as folder:
            build = os.path.join(folder, "build")
            files = {**SOURCES, **(changed or {})}
            files["build/build.ninja"] = BUILD.format(
                editor_libraries=editor_libraries, simulator_libraries=simulator_libraries)
            for path, text in files.items():
                os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
                with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
                    file.write(text)
            if built:
                layering.ninja(build)
            return list(layering.violations(os.path.join(folder, "source"), build))

    def assert_one(self, found, text):
        self.assertEqual(len(found), 1, found)
        self.assertIn(text, found[0])

    def test_in_order(self):
        self.assertEqual(self.violations(), [])

    def test_core_includes_widgets(self):
        self.assert_one(self.violations({"source/app/Profile.cpp": "#include <QtWidgets/QWidget>\n"}),
                        "the core includes a header of Qt Gui or Qt Widgets")

    def test_core_includes_gui_through_another_header(self):
        found = self.violations({"source/app/Profile.h": "#include <QtGui/QColor>\n"})
        self.assertEqual([line.split(":")[0] for line in found],
                         ["the core includes a header of Qt Gui or Qt Widgets",
                          "the simulator includes a header of Qt Gui or Qt Widgets"])

    def test_core_includes_ui(self):
        self.assert_one(self.violations({"source/app/Profile.cpp": '#include "../ui/Form.h"\n',
                                         "source/ui/Form.h": ""}), "the core includes a header of ui/")

    def test_core_includes_simulator(self):
        self.assert_one(self.violations({"source/app/Profile.cpp": '#include "simulator/Server.h"\n'}),
                        "the core includes a header of the simulator")

    def test_window_includes_simulator(self):
        self.assert_one(self.violations({"source/ui/Form.cpp": '#include "app/simulator/Server.h"\n'}),
                        "the window includes a header of the simulator")

    def test_main_includes_simulator(self):
        self.assert_one(self.violations({"source/app/main.cpp": '#include "app/simulator/Server.h"\n'}),
                        "the editor's main includes a header of the simulator")

    def test_editor_links_simulator(self):
        self.assert_one(self.violations(editor_libraries="app/simulator/libsimulator.a"),
                        "bin/ei-profile-editor is linked with the simulator")

    def test_simulator_links_gui(self):
        self.assert_one(self.violations(simulator_libraries="/usr/lib/libQt6Gui.so.6.4.2"),
                        "bin/ei-studio-simulator is linked with Qt Gui")

    def test_nothing_built_is_not_in_order(self):
        self.assertIn("build it first", "\n".join(self.violations(built=False)))


if __name__ == "__main__":
    unittest.main()
