# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Drives a real window as a screen reader does: finds things by role and accessible name, and acts on them."""

import os
import pathlib
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds for what is to happen at once; a machine under load may need them, nobody waits for them else


class NotSeen(AssertionError):
    """What was waited for did not come."""


def wait_for(look, what, patience=PATIENCE):
    """Looks until something true comes back, and gives that back."""
    end = time.monotonic() + patience
    while True:
        try:
            seen = look()
        except (GLib.Error, LookupError, NotImplementedError):
            seen = None  # what was looked at has just gone
        if seen:
            return seen
        if time.monotonic() > end:
            raise NotSeen(f"not seen within {patience} s: {what}")
        time.sleep(0.03)


def keys(*names):
    """Presses real keys, e.g. keys("ctrl+s")."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *names], check=True)


def type_text(text):
    """Types with real keys."""
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def take_picture(name):
    """Leaves a picture of the screen beside the programs."""
    folder = pathlib.Path(os.environ["PROGRAMS"]).parent / "e2e"
    folder.mkdir(exist_ok=True)
    subprocess.run(["import", "-window", "root", str(folder / f"{name}.png")], check=False)


class Widget:
    """One accessible object."""

    def __init__(self, node):
        self.node = node

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    @property
    def name(self):
        return self.node.name or ""

    @property
    def role(self):
        return self.node.getRoleName()

    @property
    def description(self):
        return self.node.description or ""

    def has(self, state):
        return self.node.getState().contains(state)

    @property
    def is_showing(self):
        return self.has(pyatspi.STATE_SHOWING) and self.has(pyatspi.STATE_VISIBLE)

    @property
    def is_enabled(self):
        return self.has(pyatspi.STATE_ENABLED)

    @property
    def is_focused(self):
        return self.has(pyatspi.STATE_FOCUSED)

    @property
    def is_checked(self):
        return self.has(pyatspi.STATE_CHECKED)

    @property
    def text(self):
        return self.node.queryText().getText(0, -1)

    @text.setter
    def text(self, text):
        self.node.queryEditableText().setTextContents(text)

    def press(self):
        actions = self.node.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        for wanted in ("Press", "Toggle", "click"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                return
        raise NotSeen(f"{self} cannot be pressed, only {names}")

    def focus(self):
        self.node.queryComponent().grabFocus()
        wait_for(lambda: self.is_focused, f"focus in {self}")

    def label(self):
        """The text of the label that describes it."""
        for relation in self.node.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name.replace("&", "")
        return ""

    def children(self):
        for i in range(self.node.childCount):
            child = self.node.getChildAtIndex(i)
            if child is not None:
                yield Widget(child)

    def descendants(self):
        # A list of time zones has hundreds of rows; whoever wants them asks the list.
        if self.node.getRole() in (pyatspi.ROLE_LIST, pyatspi.ROLE_COMBO_BOX):
            return
        for child in self.children():
            yield child
            yield from child.descendants()


class Application:
    """A program on the desktop, found by its process id."""

    def __init__(self, pid):
        self.pid = pid
        self.node = wait_for(self._find, f"process {pid} on the desktop")
        # The library would answer from what it saw before.
        self.node.set_cache_mask(Atspi.Cache.NONE)
        self.top = Widget(self.node)

    def _find(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for i in range(desktop.childCount):
            child = desktop.getChildAtIndex(i)
            if child is not None and child.get_process_id() == self.pid:
                return child
        return None

    def all_showing(self, role=None):
        return [w for w in self.top.descendants() if (role is None or w.node.getRole() == role) and w.is_showing]

    def look(self, role, name=None):
        """The first one that can be seen, or None."""
        for widget in self.all_showing(role):
            if name is None or widget.name == name:
                return widget
        return None

    def see(self, role, name, patience=PATIENCE):
        return wait_for(lambda: self.look(role, name), f"{name} (role {role})", patience)
