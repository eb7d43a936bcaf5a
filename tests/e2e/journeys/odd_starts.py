# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Starts with odd locks, files and environments: none is locked out, none silent, none hangs.

Each start has to come to a loaded form with at most one answer to each question and one sign-in, each page within LIMIT; has
to name each file whose accounts, network settings or edits are not used; has to leave the content of each of these on the
disk; has to bring back what was typed where neither the draft nor its folder is odd; and has to end when it is told to.
STARTS=200 for more of them, SEED=n for the same ones again.
"""

import json
import os
import pathlib
import random
import shutil
import signal
import socket
import subprocess
import time
import unittest

from desktop import wait_for
from journey import BUTTON, EDITOR, MESSAGE, PASSWORD, TEXT, Editor, Journey, environment_of, is_bar

STARTS = int(os.environ.get("STARTS", "20"))
LIMIT = 20  # seconds for each page; a lock of another computer is waited for, 3 s
KEPT = "Kept from before"
HUGE = 64 * 1024 * 1024  # bytes
ANSWERS = ("Open here anyway", "Go on without")  # a person's way on, where the start asks

# Whoever runs the tests as root can read everything, but a process that has given that up.
WITHOUT_PRIVILEGES = (
    [shutil.which("setpriv"), "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search"]
    if os.geteuid() == 0
    else []
)


# What the name of a file can stand for instead. Each takes the path and a source of chance.


def half(path, _):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path, _):
    path.write_bytes(b"")


def garbage(path, chance):
    path.write_bytes(chance.randbytes(700))


def zeros(path, _):
    path.write_bytes(bytes(path.stat().st_size))


def huge(path, _):
    os.truncate(path, HUGE)


def no_object(path, _):
    path.write_text("[]")


def deep(path, _):
    path.write_text("[" * 100_000)


def wrong_types(path, _):
    path.write_text(json.dumps(dict.fromkeys(json.loads(path.read_text()), 7) | {"format": 1}))


def newer(path, _):
    path.write_text(json.dumps(json.loads(path.read_text()) | {"format": 99}))


def unreadable(path, _):
    path.chmod(0)


def folder(path, _):
    path.unlink()
    (path / "inside").mkdir(parents=True)


def pipe(path, _):
    path.unlink()
    os.mkfifo(path)


def link_to_nowhere(path, _):
    path.unlink()
    path.symlink_to("nowhere")


def link_to_itself(path, _):
    path.unlink()
    path.symlink_to(path.name)


def link_elsewhere(path, _):
    path.rename(path.with_name("elsewhere"))
    path.symlink_to("elsewhere")


def endless_device(path, _):
    path.unlink()
    path.symlink_to("/dev/zero")


FILES = [half, empty, garbage, zeros, huge, no_object, deep, unreadable, folder, pipe, link_to_nowhere, link_to_itself]
FILES += [link_elsewhere, endless_device]
JSON_FILES = [*FILES, wrong_types, newer]


# What a lock can say.


def lock_of(process, host, program="ei-profile-editor", machine="0123456789abcdef0123456789abcdef"):
    def write(path, _):
        path.write_text(f"{process}\n{program}\n{host}\n{machine}\n0123456789abcdef\n")

    write.__name__ = f"lock_of_{process}_of_{program}_on_{host or 'nowhere'}"
    return write


DEAD = 999_999_999
HERE = socket.gethostname()
LOCKS = [
    lock_of(DEAD, HERE),
    lock_of(DEAD, "laptop-of-jan"),
    lock_of(os.getpid(), HERE),
    lock_of(os.getpid(), "laptop-of-jan"),
    lock_of(1, HERE),
    lock_of(0, HERE),
    lock_of(-1, HERE),
    lock_of(DEAD, ""),
    lock_of(DEAD, "x" * 2000),
    lock_of("no number", HERE),
    *(kind for kind in FILES if kind is not link_elsewhere),
]


# What the name of the socket can stand for, at which another window would answer.


def nobody_answers(path, _):
    path.unlink()
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(path))
    listener.listen()
    SILENT.append(listener)


SILENT = []  # open until the next start
SOCKETS = [nobody_answers, garbage, unreadable, folder, pipe, link_to_nowhere, link_to_itself]


# What a folder can be.


def folder_is_a_file(path, _):
    shutil.rmtree(path)
    path.write_text("no folder")


def folder_is_a_pipe(path, _):
    shutil.rmtree(path)
    os.mkfifo(path)


def folder_is_nowhere(path, _):
    shutil.rmtree(path)
    path.symlink_to("nowhere")


def folder_cannot_be_written(path, _):
    path.chmod(0o500)


def folder_cannot_be_read(path, _):
    path.chmod(0)


FOLDERS = [folder_is_a_file, folder_is_a_pipe, folder_is_nowhere, folder_cannot_be_written, folder_cannot_be_read]

# What the environment can say: None takes a variable away. {home} is the start's home.
ELSEWHERE = {name: "{home}/elsewhere" for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")}
CLOSED_STREAMS = "ODD_START_CLOSES_ITS_STREAMS"  # for this journey alone
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
MOVES = [  # other folders than the ones that the start before has written to
    {"HOME": None} | ELSEWHERE,
    {"HOME": ""} | ELSEWHERE,
    {"HOME": "{home}/missing"},
    {"HOME": "{home}/file"},
    {"HOME": "{home}/sealed"},
    {"HOME": "relative"},
    {"HOME": "/dev/null"},
    {"XDG_CONFIG_HOME": "{home}/file", "XDG_DATA_HOME": "{home}/file"},
    {"XDG_CONFIG_HOME": "{home}/missing", "XDG_DATA_HOME": "{home}/missing"},
    {"XDG_CONFIG_HOME": "{home}/sealed", "XDG_DATA_HOME": "{home}/sealed"},
    {"XDG_DATA_HOME": "{home}/" + "long/" * 50},
]
ENVIRONMENTS = [
    {"XDG_CONFIG_HOME": "relative", "XDG_DATA_HOME": "../relative", "XDG_CACHE_HOME": "."},
    {"XDG_RUNTIME_DIR": None},
    {"XDG_RUNTIME_DIR": "{home}/missing"},
    {"XDG_RUNTIME_DIR": "{home}/file"},
    {"XDG_RUNTIME_DIR": "{home}/sealed"},
    {"XDG_RUNTIME_DIR": "relative"},
    {"XDG_RUNTIME_DIR": "{home}/" + "long/" * 40},
    {"TMPDIR": "{home}/missing"},
    {"TMPDIR": "{home}/sealed"},
    {"TMPDIR": "relative"},
    {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"},
    {"DBUS_SESSION_BUS_ADDRESS": "no address"},
    {"DBUS_SESSION_BUS_ADDRESS": "unix:path={home}/pipe"},
    {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=127.0.0.1,port=1"},
    *({"LC_ALL": locale, "LANG": locale} for locale in ("", "C", "xx_YY", "fa_IR.UTF-8", "tr_TR.ISO-8859-9", "../../x")),
    {"LC_ALL": None, "LANG": None, "LANGUAGE": "zz:fa:tr"},
    {"LC_ALL": "x" * 5000},
    *({"TZ": zone} for zone in ("", ":", "Nowhere/Town", "/etc/passwd", "XYZ-99", "../../../dev/zero")),
    *(dict.fromkeys(PROXIES, proxy) for proxy in ("", "no address", "http://", "http://[::1", "x" * 5000)),
    dict.fromkeys(PROXIES, "socks5://127.0.0.1:1"),
    dict.fromkeys(PROXIES, "http://jan:secret@127.0.0.1:1/") | {"no_proxy": "*"},
    {"PATH": ""},
    {"QT_STYLE_OVERRIDE": "no such style"},
    {"QT_QPA_PLATFORMTHEME": "no such theme", "XDG_CURRENT_DESKTOP": "none:of:these"},
    {"QT_IM_MODULE": "no such module", "XMODIFIERS": "@im=none"},
    {"QT_SCALE_FACTOR": "wide", "QT_FONT_DPI": "many", "QT_SCREEN_SCALE_FACTORS": ";;"},
    {"XDG_DATA_DIRS": "{home}/file", "XDG_CONFIG_DIRS": "relative"},
    {"SESSION_MANAGER": "local/nobody:@/tmp/.ICE-unix/0"},
    {CLOSED_STREAMS: "yes"},
    {"DESKTOP_STARTUP_ID": "x" * 5000, "XDG_ACTIVATION_TOKEN": "x" * 5000},
]


class OddStarts(Journey):
    def setUp(self):
        super().setUp()
        self.person = self.home / "person"  # always at one place, of which the sockets get their names
        self.token = self.home / "token"
        self.token.write_text(self.simulator.sign_in())
        self.addCleanup(self.unseal)
        self.keep_work()

    def unseal(self):
        subprocess.run(["chmod", "-R", "u+rwX", str(self.person)], stderr=subprocess.DEVNULL, check=False)

    def start(self, arguments=(), environment=None):
        change = environment or {}
        self.editor = Editor(self.person, self.arguments(arguments), self.given(change), prefix=self.prefix(change))
        return self.editor

    def arguments(self, arguments):
        return ["--host", self.simulator.base_url, *arguments]

    def given(self, environment):
        return {name: value.replace("{home}", str(self.person)) for name, value in environment.items() if value is not None}

    def prefix(self, environment):
        taken = [word for name, value in environment.items() if value is None for word in ("-u", name)]
        closed = [shutil.which("sh"), "-c", 'exec "$@" <&- >&- 2>&-', "sh"] if CLOSED_STREAMS in environment else []
        return [shutil.which("env"), "-C", str(self.person), *taken, *WITHOUT_PRIVILEGES, *closed]

    def files(self):
        return [path for path in self.person.rglob("*") if path.is_file() and not path.is_symlink()]

    def keep_work(self):
        """A home in which the editor has kept something under each name that it has, to start from."""
        self.person.mkdir()
        settings = self.person / ".config/ei-profile-editor"
        settings.mkdir(parents=True)
        (settings / "network.json").write_text(json.dumps({"proxy": "None"}))
        (settings / "time-zones.json").write_text(json.dumps({"recentTimeZones": ["Asia/Tokyo", "Europe/Amsterdam"]}))
        editor = self.start()
        self.come_to_the_form([])
        editor.field("Company").text = KEPT
        wait_for(lambda: any(KEPT in path.read_text(errors="replace") for path in self.files()), "the draft")
        while_open = set(self.files())
        self.sockets = sorted(path.relative_to(self.person) for path in (self.person / "run").iterdir() if path.is_socket())
        self.end()
        self.locks = sorted(path.relative_to(self.person) for path in while_open.difference(self.files()))
        self.kept = sorted(path.relative_to(self.person) for path in self.files())
        self.assertTrue(self.locks and self.sockets and len(self.kept) > 4, (self.locks, self.sockets, self.kept))
        self.original = self.home / "original"
        self.person.rename(self.original)

    def end(self):
        self.editor.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.editor.wait_for_end(LIMIT), 0)

    def page(self, said):
        """What a person can do now; notes all that is said meanwhile."""
        if self.editor.process.poll() is not None:
            raise AssertionError(f"it has ended with {self.editor.process.returncode}")
        seen = self.editor.window.all_showing()
        said += [widget.name for widget in seen if widget.node.getRole() == MESSAGE and is_bar(widget)]
        # A question's words are the labels of its window.
        buttons = {widget.name for widget in seen if widget.node.getRole() == BUTTON and widget.is_enabled}
        for answer in ANSWERS:
            if answer in buttons:
                said += [widget.name for widget in seen]
                return answer
        if "Sign in" in buttons:
            return "Sign in"
        fields = (w for w in seen if w.node.getRole() == TEXT and w.name == "Name")
        return "the form" if any(w.is_enabled and w.text for w in fields) else None

    def come_to_the_form(self, said):
        """Answers what is asked, each but once."""
        answered = []
        while True:
            page = wait_for(lambda: self.page(said), f"a page after {answered}, where {said} is said", LIMIT)
            if page == "the form":
                return answered
            if page in answered:
                # The form comes after its answer, but not at once.
                wait_for(lambda: self.page(said) != page, f"something new after {answered}, where {said} is said", LIMIT)
                continue
            answered.append(page)
            if page == "Sign in":
                self.editor.field("E-mail or user name").text = "demo@example.com"
                self.editor.window.see(PASSWORD, "Password").text = "demo"
            self.editor.press(page)

    def test_all_come_to_the_form(self):
        seed = random.randrange(2**32) if "SEED" not in os.environ else int(os.environ["SEED"])
        print(f"STARTS={STARTS} SEED={seed}", flush=True)
        self.chance = random.Random(seed)
        oddities = self.all_oddities()
        self.chance.shuffle(oddities)
        failed, longest, first = [], 0.0, oddities
        for number in range(STARTS):
            if not first:
                first = oddities
            chosen, first = [first[0]], first[1:]
            chosen += self.chance.sample(oddities, self.chance.randrange(3))
            began = time.monotonic()
            try:
                self.one_start(chosen)
            except AssertionError as error:
                failed.append(f"start {number}: {error}")
                print(failed[-1], flush=True)
                if self.editor.process.poll() is None:
                    self.editor.kill()
            longest = max(longest, time.monotonic() - began)
        print(f"starts: {STARTS}, of {len(oddities)} oddities, longest: {longest:.1f} s, failed: {len(failed)}", flush=True)
        self.assertEqual(failed, [])

    def test_nobody_without_a_home(self):
        """A user of the system who has no home, no display and no bus, and may write nowhere."""
        nobody = [shutil.which("setpriv"), "--reuid=65534", "--regid=65534", "--clear-groups"]
        if subprocess.run([*nobody, EDITOR, "--version"], capture_output=True, check=False).returncode != 0:
            self.skipTest("only root can become another user, for whom the programs have to be within reach")
        token = self.simulator.sign_in()
        arguments = ["-platform", "offscreen", "--exit-after", "loaded"]
        for variable, status in ((token, 0), (None, 3)):
            environment = {"PATH": os.environ["PATH"]} | ({"EI_JWT_TOKEN": variable} if variable else {})
            run = subprocess.run(
                [*nobody, EDITOR, *self.arguments(arguments)],
                env=environment,
                cwd="/",
                capture_output=True,
                text=True,
                timeout=LIMIT,
                check=False,
            )
            self.assertEqual(run.returncode, status, run.stderr)
            if status == 3:
                self.assertIn("sign in", run.stderr)

    def all_oddities(self):
        """Each with its name, as (kind, path) or (environment,)."""
        found = [(kind, path) for path in self.kept for kind in (JSON_FILES if path.suffix == ".json" else FILES)]
        found += [(kind, path) for path in self.locks for kind in LOCKS]
        found += [(kind, path) for path in self.sockets for kind in SOCKETS]
        folders = {parent for path in self.kept for parent in path.parents if len(parent.parts) > 1}
        found += [(kind, path) for path in sorted(folders) for kind in FOLDERS]
        return found + [(environment,) for environment in MOVES + ENVIRONMENTS]

    def one_start(self, chosen):
        while SILENT:
            SILENT.pop().close()
        self.unseal()
        shutil.rmtree(self.person, ignore_errors=True)
        shutil.copytree(self.original, self.person)
        (self.person / "run").chmod(0o700)
        (self.person / "file").write_text("no folder")
        (self.person / "sealed").mkdir(mode=0o500)
        os.mkfifo(self.person / "pipe")

        if any(path in self.sockets for _, path in (oddity for oddity in chosen if len(oddity) == 2)):
            chosen = [(lock_of(DEAD, "laptop-of-jan"), self.locks[0]), *chosen]  # or nobody asks there
        environment, spoilt, content = {}, {}, {}
        for oddity in chosen:
            if len(oddity) == 1:
                if not environment.keys() & oddity[0].keys():  # half of one would be another one
                    environment |= oddity[0]
            else:
                kind, path = oddity
                if path not in spoilt and not any(path in other.parents or other in path.parents for other in spoilt):
                    spoilt[path] = kind
        for path, kind in spoilt.items():
            whole = self.person / path
            if path in self.locks + self.sockets:
                whole.write_bytes(b"")
            kind(whole, self.chance)
            if whole.is_file() and not whole.is_symlink() and kind not in (unreadable, empty, huge):
                content[path] = whole.read_bytes()
        words = [f"{kind.__name__} for {path}" for path, kind in spoilt.items()] + [str(environment)[:200]]
        ways = ([], ["--token-file", str(self.token)], ["--token-file", str(self.token), "--user", "42"])
        way = self.chance.choice(ways)
        said = []
        try:
            if "DBUS_SESSION_BUS_ADDRESS" in environment:
                self.start_unseen(way, environment)
                return
            self.start(way, environment)
            self.come_to_the_form(said)
            self.assert_told(spoilt, environment, said)
            if not spoilt and not self.is_elsewhere(environment):
                company = self.editor.field("Company")
                wait_for(lambda: company.text == KEPT, f"what was typed before, where {said} is said")
            self.end()
            self.assert_left(content)
        except (AssertionError, subprocess.TimeoutExpired) as error:
            raise AssertionError(f"{way}, {words}: {error}") from error

    def start_unseen(self, way, environment):
        """Without D-Bus there is no accessibility to look through: the start ends by itself, and says why if not loaded."""
        environment = environment_of(self.person) | self.given(environment)
        command = [*self.prefix(environment), EDITOR, *self.arguments(way), "--exit-after", "loaded"]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False)
        self.assertIn(run.returncode, (0, 3), run.stderr)
        if run.returncode == 3:
            self.assertRegex(run.stderr, "sign in|network|could not be read")

    @staticmethod
    def is_elsewhere(environment):
        """Whether it is started on folders that nothing has been kept in."""
        return any(move.items() <= environment.items() for move in MOVES)

    def assert_told(self, spoilt, environment, said):
        """Each file is named whose accounts, network settings or edits are not used."""
        if self.is_elsewhere(environment):
            return
        unused = [path for path in spoilt if self.is_work(path)]
        closed = [path for path, kind in spoilt.items() if kind is folder_cannot_be_read]
        unused += [path for path in self.kept if self.is_work(path) and any(folder in path.parents for folder in closed)]
        for path in unused:
            name = path.name
            wait_for(lambda name=name: self.page(said) and any(name in text for text in said), f"{name} in {said}", LIMIT)

    def is_work(self, path):
        if path.suffix != ".json":
            return False
        content = json.loads((self.original / path).read_text())
        return any(key in content for key in ("accounts", "proxy", "edited"))

    def assert_left(self, content):
        """What was not used is on the disk still, under whatever name."""
        self.unseal()
        there = [path.read_bytes() for path in self.files() if path.stat().st_size < HUGE]
        for path, bytes_before in content.items():
            if self.is_work(path):
                self.assertIn(bytes_before, there, f"{path} is gone")


if __name__ == "__main__":
    unittest.main()
