#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that layering.py catches each kind of violation: builds a tree in miniature, in order and with one wrong arrow at a
time, with the real compiler and Ninja."""

import os
import tempfile
import unittest

import layering

ROOMS = """\
# level, folder, what for
1 app/base what any program needs
2 app/profile the profile
3 app/simulator the stand-in
4 ui/form rows
5 ui/window the window
"""

BUILD = """\
rule cxx
  command = c++ -I ../qt -I ../source -MD -MF $out.d -c $in -o $out
  depfile = $out.d
  deps = gcc
rule link
  command = touch $out # $in $libraries
build base.o: cxx ../source/app/base/Text.cpp
build profile.o: cxx ../source/app/profile/Profile.cpp
build simulator.o: cxx ../source/app/simulator/Server.cpp
build form.o: cxx ../source/ui/form/Form.cpp
build window.o: cxx ../source/ui/window/Window.cpp
build main.o: cxx ../source/ui/main.cpp
{more}build bin/ei-profile-editor: link main.o window.o form.o profile.o base.o
  libraries = {editor_libraries}
build bin/ei-studio-simulator: link simulator.o
  libraries = {simulator_libraries}
"""

SOURCES = {
    "qt/QtGui/QColor": "",
    "qt/QtWidgets/QWidget": "",
    "source/tests/checks/rooms.txt": ROOMS,
    "source/app/base/Text.h": "",
    "source/app/base/Text.cpp": '#include "app/base/Text.h"\n',
    "source/app/profile/Profile.h": "",
    "source/app/profile/Profile.cpp": '#include "app/base/Text.h"\n#include "app/profile/Profile.h"\n',
    "source/app/simulator/Server.h": "",
    "source/app/simulator/Server.cpp": '#include "app/profile/Profile.h"\n#include "app/simulator/Server.h"\n',
    "source/ui/form/Form.h": "#include <QtWidgets/QWidget>\n",
    "source/ui/form/Form.cpp": '#include "app/profile/Profile.h"\n#include "ui/form/Form.h"\n',
    "source/ui/window/Window.h": "",
    "source/ui/window/Window.cpp": '#include "ui/form/Form.h"\n#include "ui/window/Window.h"\n',
    "source/ui/main.cpp": '#include "ui/window/Window.h"\n',
}


class Layering(unittest.TestCase):
    def violations(self, changed=None, editor_libraries="", simulator_libraries="", more="", built=True):
        with tempfile.TemporaryDirectory() as folder:
            build = os.path.join(folder, "build")
            files = {**SOURCES, **(changed or {})}
            files["build/build.ninja"] = BUILD.format(
                editor_libraries=editor_libraries, simulator_libraries=simulator_libraries, more=more)
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
        self.assert_one(self.violations({"source/app/profile/Profile.cpp": "#include <QtWidgets/QWidget>\n"}),
                        "app/profile includes a header of Qt Gui or Qt Widgets")

    def test_core_includes_gui_through_another_header(self):
        found = self.violations({"source/app/profile/Profile.h": "#include <QtGui/QColor>\n"})
        self.assertEqual([line.split(":")[0] for line in found],
                         ["app/profile includes a header of Qt Gui or Qt Widgets",
                          "app/simulator includes a header of Qt Gui or Qt Widgets"])

    def test_core_includes_window(self):
        self.assert_one(self.violations({"source/app/profile/Profile.cpp": '#include "../../ui/form/Form.h"\n',
                                         "source/ui/form/Form.h": ""}),
                        "app/profile includes ui/form, which is not below it")

    def test_room_includes_a_higher_room(self):
        self.assert_one(self.violations({"source/app/base/Text.cpp": '#include "app/profile/Profile.h"\n'}),
                        "app/base includes app/profile, which is not below it")

    def test_room_includes_a_room_of_its_level(self):
        rooms = ROOMS.replace("5 ui/window", "4 ui/window")
        self.assert_one(self.violations({"source/tests/checks/rooms.txt": rooms}),
                        "ui/window includes ui/form, which is not below it")

    def test_room_that_is_compiled_as_one(self):
        found = self.violations({"build/unit.cxx": '#include "../source/app/base/Text.cpp"\n#include "../source/app/base/Wrong.cpp"\n',
                                 "source/app/base/Wrong.cpp": '#include "app/profile/Profile.h"\n'},
                                more="build unit.o: cxx unit.cxx\n")
        self.assertEqual([line.split(":")[0] for line in found],
                         ["app/base includes app/profile, which is not below it"] * 2)

    def test_core_includes_simulator(self):
        rooms = ROOMS.replace("3 app/simulator", "1 app/simulator")
        found = self.violations({"source/app/profile/Profile.cpp": '#include "app/simulator/Server.h"\n',
                                 "source/app/simulator/Server.cpp": '#include "app/simulator/Server.h"\n',
                                 "source/tests/checks/rooms.txt": rooms})
        self.assert_one(found, "app/profile includes the simulator")

    def test_window_includes_simulator(self):
        self.assert_one(self.violations({"source/ui/window/Window.cpp": '#include "app/simulator/Server.h"\n'}),
                        "ui/window includes the simulator")

    def test_main_includes_simulator(self):
        self.assert_one(self.violations({"source/ui/main.cpp": '#include "app/simulator/Server.h"\n'}),
                        "ui/main.cpp includes the simulator")

    def test_source_in_no_room(self):
        self.assert_one(self.violations({"source/app/Stray.cpp": ""},
                                        more="build stray.o: cxx ../source/app/Stray.cpp\n"),
                        "app/Stray.cpp stands in no room")

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
