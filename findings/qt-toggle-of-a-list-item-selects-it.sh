#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: items of Qt's lists, trees and tables offer assistive technology one action, "Toggle". For an item with a check box it selects
#   the item, leaves the box as it was, and answers true; said again it changes nothing, or in a table takes the selection away.
#   Items without a box offer "Toggle" as well. So through the accessibility interface no box in a list can be ticked, while the item
#   tells "checkable" (Qt 6.8) and "checked". A QCheckBox, a checkable QPushButton (both with the role check box) and a checkable
#   QGroupBox do toggle.
# A good guess: "Toggle" of something checkable changes the check, as it does on buttons; of something that cannot be checked there
#   is none.
# Concerns: check lists made as QListWidget items, and the tests and voice control that drive them by AT-SPI: the call succeeds, the
#   box stays. Use real check boxes, or send Space to the focused item.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6widgets6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), at-spi2-core 2.46.0-5, python3-pyatspi 2.46.0-2;
#   libqt6widgets6 6.8.2+dfsg-9+deb13u2 (python3-pyqt6 6.9.0-2), at-spi2-core 2.56.2-1+deb13u2, python3-pyatspi 2.46.1-1.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/window.py" <<'PY'
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import (QApplication, QCheckBox, QGroupBox, QListWidget, QListWidgetItem, QPushButton, QTableWidget,
                             QTableWidgetItem, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget)

application = QApplication(["demo"])
window = QWidget()
layout = QVBoxLayout(window)
button = QPushButton("push button")
button.setCheckable(True)
group = QGroupBox("group box")
group.setCheckable(True)
group.setChecked(False)
items = QListWidget()
QListWidgetItem("list item", items).setCheckState(Qt.CheckState.Unchecked)
QListWidgetItem("plain item", items)
tree = QTreeWidget()
QTreeWidgetItem(tree, ["tree item"]).setCheckState(0, Qt.CheckState.Unchecked)
table = QTableWidget(1, 1)
cell = QTableWidgetItem("table item")
cell.setCheckState(Qt.CheckState.Unchecked)
table.setItem(0, 0, cell)
for widget in (QCheckBox("check box"), button, group, items, tree, table):
    layout.addWidget(widget)
window.show()
application.exec()
PY
cat >"$T/client.py" <<'PY'
import sys
import time

import pyatspi

NAMES = ["check box", "push button", "group box", "list item", "plain item", "tree item", "table item"]


def search(node, found):
    if node is not None:
        if node.name in NAMES:
            found[node.name] = node
        for child in node:
            search(child, found)
    return found


def states(node):
    node.clearCache() if hasattr(node, "clearCache") else node.clear_cache()
    present = node.getState().getStates()
    return " ".join(name for name, state in (("checked", pyatspi.STATE_CHECKED), ("selected", pyatspi.STATE_SELECTED))
                    if state in present) or "nothing"


for _ in range(150):
    found = search(pyatspi.Registry.getDesktop(0), {})
    if len(found) == len(NAMES):
        break
    time.sleep(0.1)
for name in NAMES:
    node = found[name]
    action = node.queryAction()
    toggle = next(i for i in range(action.nActions) if action.getName(i) == "Toggle")
    before = states(node)
    answers, after = [], []
    for _ in range(2):
        answers.append(action.doAction(toggle))
        after.append(states(node))
    print(f"{sys.argv[1]}, {name} ({node.getRoleName()}): {before}, Toggle ({answers[0]}): {after[0]}, again ({answers[1]}): {after[1]}")
PY
cat >"$T/demo.sh" <<'SH'
set -euo pipefail
mkdir -p /tmp/.X11-unix
Xvfb -displayfd 3 -screen 0 600x800x24 -nolisten tcp 3>/tmp/display >/dev/null 2>&1 &
for _ in {1..100}; do [ -s /tmp/display ] && break; sleep 0.1; done
DISPLAY=:$(cat /tmp/display)
export DISPLAY QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb
dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    python3 /window.py >/dev/null 2>&1 &
    python3 /client.py "Qt $(python3 -c "from PyQt6.QtCore import qVersion; print(qVersion())")"'
SH

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* python3 xvfb xkb-data x11-xkb-utils dbus dbus-daemon dbus-bin gsettings-desktop-schemas libglib2.0-bin libxcb-cursor0
        base-files bash dash coreutils"
    TMPDIR=$T timeout 500 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T"/*.py "$T/demo.sh" "$T/$suite/"
    mkdir -p "$T/$suite/run/user" "$T/$suite/home/demo"
    chmod 700 "$T/$suite/run/user"
    echo 'root:x:0:0:root:/home/demo:/bin/bash' >"$T/$suite/etc/passwd"
    echo 0123456789abcdef0123456789abcdef >"$T/$suite/etc/machine-id"
    # shellcheck disable=SC2016
    timeout 120 unshare --mount --pid --net --ipc --fork --kill-child bash -c '
        mount -t proc proc "$0/proc" && mount -t tmpfs -o mode=755 tmpfs "$0/dev"
        for node in null zero random urandom; do : >"$0/dev/$node"; mount --bind "/dev/$node" "$0/dev/$node"; done
        mkdir "$0/dev/shm" && ip link set lo up 2>/dev/null
        exec chroot "$0" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/demo LANG=C.UTF-8 XDG_RUNTIME_DIR=/run/user \
            bash -c "glib-compile-schemas /usr/share/glib-2.0/schemas && exec bash /demo.sh"' "$T/$suite" 2>"$T/log" ||
        { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm libqt6widgets6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 at-spi2-core=2.46.0-5 python3-pyatspi=2.46.0-2) || exit $?
seen+=$'\n'$(try trixie libqt6widgets6=6.8.2+dfsg-9+deb13u2 python3-pyqt6=6.9.0-2 at-spi2-core=2.56.2-1+deb13u2 \
    python3-pyatspi=2.46.1-1) || exit $?
echo "$seen"

expected=""
for version in 6.4.2 6.8.2; do
    expected+="Qt $version, check box (check box): nothing, Toggle (True): checked, again (True): nothing
Qt $version, push button (check box): nothing, Toggle (True): checked, again (True): nothing
Qt $version, group box (check box): nothing, Toggle (True): checked, again (True): nothing
Qt $version, list item (list item): nothing, Toggle (True): selected, again (True): selected
Qt $version, plain item (list item): nothing, Toggle (True): selected, again (True): selected
Qt $version, tree item (table cell): nothing, Toggle (True): selected, again (True): selected
Qt $version, table item (table cell): nothing, Toggle (True): selected, again (True): nothing
"
done
[ "$seen"$'\n' = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
