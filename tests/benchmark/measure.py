#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""measure.py BUILD [--runs N] [--only PART]...: the editor against a bare window, see tests/benchmark/run."""

import argparse
import contextlib
import http.server
import json
import os
import re
import select
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

PARTS = ("start", "instructions", "keystroke", "heartbeat", "timezones", "requests", "growth")
KEYSTROKES = 100
# A little more than the longest time limit of a request.
LONGEST_WAIT = 45


class Simulator:
    """The simulator on a free port, with somebody signed in."""

    def __init__(self, build):
        self.program = os.path.join(build, "bin", "ei-studio-simulator")
        self.process = subprocess.Popen((self.program,), stdout=subprocess.PIPE, text=True)
        self.url = self.process.stdout.readline().strip()
        self.root = self.url.removesuffix("/v1")
        self.token = self.post(self.url + "/api-login", username="demo@example.com", password="demo")["token"]
        self.own_profile = self.url + "/api/user?excludeProjects=true"

    @staticmethod
    def post(url, **body):
        request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or b"{}")

    def scenario(self, name):
        self.post(self.root + "/_simulator/scenario", name=name)

    def scenarios(self):
        listing = subprocess.run((self.program, "--list-scenarios"), check=True, text=True, stdout=subprocess.PIPE)
        return [line.split()[0] for line in listing.stdout.splitlines() if line.strip()]

    def end(self):
        self.process.terminate()
        self.process.wait()


class OneAnswer:
    """A server that answers each GET with one profile."""

    def __init__(self):
        self.body = b""
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(outer.body)))
                self.end_headers()
                self.wfile.write(outer.body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def set(self, **profile):
        profile = {"success": True, "id": 1, "username": "jan", "name": "Jan", "email": "jan@example.com", "jobTitle": "",
                   "companyName": "", "timezone": "Europe/Amsterdam", "projectsSortOrder": "name-asc", "experiments": [],
                   **profile}
        self.body = json.dumps(profile).encode()

    def end(self):
        self.server.shutdown()


class Bench:
    def __init__(self, build, home, simulator):
        self.build = build
        self.home = home
        self.simulator = simulator
        self.parse = os.path.join(build, "bin", "benchmark-parse")
        self.bare = (os.path.join(build, "bin", "benchmark-bare-window"),)
        self.editor = self.editor_at(simulator.url)

    def editor_at(self, url):
        return (os.path.join(self.build, "bin", "ei-profile-editor"), "--host", url)

    @contextlib.contextmanager
    def probed(self, command):
        with subprocess.Popen(command, env=self.with_probe(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True) as process:
            try:
                yield Conversation(process, timeout=60)
            finally:
                process.kill()

    def environment(self, **extra):
        """A home of its own for each program, so that nothing of one run is read by the next."""
        home = tempfile.mkdtemp(dir=self.home)
        return {**{key: os.environ[key] for key in ("PATH", "DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")},
                "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8", "EI_JWT_TOKEN": self.simulator.token,
                **extra}

    def with_probe(self, **extra):
        return self.environment(QT_QPA_GENERIC_PLUGINS="profileprobe",
                                QT_PLUGIN_PATH=os.path.join(self.build, "benchmark-plugins"), **extra)

    def once(self, command):
        """(milliseconds from start to end, peak memory in MiB, milliseconds of the processor)"""
        environment = self.environment()
        output = (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, environment, file_actions=[output])
        _, status, usage = os.wait4(pid, 0)
        elapsed = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
        return elapsed * 1000, usage.ru_maxrss / 1024, (usage.ru_utime + usage.ru_stime) * 1000

    def callgrind(self, command, *options, environment, conversation=None):
        """The number of instructions."""
        out = os.path.join(environment["HOME"], "callgrind.out")
        command = ("valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *options, *command)
        with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True) as process:
            if conversation:
                conversation(Conversation(process, timeout=300))
            if process.wait() != 0:
                sys.exit(f"{' '.join(command)} ended with {process.returncode}")
        with open(out, encoding="utf-8") as file:
            return int(re.search(r"^(?:summary|totals): (\d+)", file.read(), re.MULTILINE).group(1))


class Conversation:
    """Commands to the probe inside a program (see Probe.h)."""

    def __init__(self, process, timeout=10):
        self.process = process
        self.timeout = timeout
        self.unread = b""

    def hear(self, timeout=None):
        """The next line; None if none comes in time."""
        while b"\n" not in self.unread:
            ready, _, _ = select.select([self.process.stdout], [], [], self.timeout if timeout is None else timeout)
            heard = os.read(self.process.stdout.fileno(), 4096) if ready else b""
            if not heard:
                return None
            self.unread += heard
        line, _, self.unread = self.unread.partition(b"\n")
        return line.decode().strip()

    def say(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        heard = self.hear()
        return self.hear() if heard == "ready" else heard  # which comes by itself, once

    def quit(self):
        self.process.stdin.write("quit\n")
        self.process.stdin.flush()

    def expect(self, command, answer):
        heard = self.say(command) if command else self.hear()
        if heard != answer:
            sys.exit(f"the probe answered {heard!r} to {command!r}, not {answer!r}")


def table(title, rows):
    print(f"\n{title}")
    for row in rows:
        print("  " + row)


def start(bench, runs):
    get = ("--get", bench.simulator.own_profile)
    programs = {
        "bare, first paint": bench.bare,
        "editor, first paint": (*bench.editor, "--exit-after", "first-paint"),
        "bare, after one GET": (*bench.bare, *get),
        "editor, loaded form": (*bench.editor, "--exit-after", "loaded"),
    }
    for command in programs.values():
        bench.once(command)  # warms the disk's cache
    measured = {name: [] for name in programs}
    for run in range(runs):
        names = list(programs) if run % 2 else list(reversed(programs))
        for name in names:
            measured[name].append(bench.once(programs[name]))

    rows = [f"{'':22}{'median ms':>10}{'quartiles':>16}{'peak MiB':>10}"]
    median = {}
    for name, values in measured.items():
        times, memory, _ = zip(*values)
        quartiles = statistics.quantiles(times, n=4)
        median[name] = (statistics.median(times), statistics.median(memory))
        rows.append(f"{name:22}{median[name][0]:10.1f}{quartiles[0]:9.1f}–{quartiles[2]:.1f}{median[name][1]:9.1f}")
    for title, ours, bare, index, target in (
            ("first paint", "editor, first paint", "bare, first paint", 0, 1.15),
            ("loaded form", "editor, loaded form", "bare, after one GET", 0, 1.2),
            ("peak memory, first paint", "editor, first paint", "bare, first paint", 1, 1.2),
            ("peak memory, loaded form", "editor, loaded form", "bare, after one GET", 1, 1.2)):
        rows.append(ratio(title, median[ours][index], median[bare][index], target))
    table(f"Start, {runs} runs each, interleaved", rows)


def ratio(title, ours, bare, target=None):
    text = f"{title}: {ours / bare:.3f} times the bare window's"
    return f"{text} (target: at most {target})" if target else text


def instructions(bench, _runs):
    def count(command):
        return bench.callgrind(command, environment=bench.environment(QT_QPA_PLATFORM="offscreen"))

    bare = count(bench.bare)
    ours = count((*bench.editor, "--exit-after", "first-paint"))
    bare_get = count((*bench.bare, "--get", bench.simulator.own_profile))
    ours_loaded = count((*bench.editor, "--exit-after", "loaded"))
    table("Instructions from start to end", [
        f"bare {bare / 1e6:.1f} M, editor to first paint {ours / 1e6:.1f} M, "
        f"bare after one GET {bare_get / 1e6:.1f} M, editor to loaded form {ours_loaded / 1e6:.1f} M",
        ratio("first paint", ours, bare),
        ratio("loaded form", ours_loaded, bare_get)])


def keystroke(bench, _runs):
    def conversation(probe):
        probe.expect(None, "ready")
        probe.expect("type warm", "typed")
        probe.expect(f"keys {KEYSTROKES}", "typed")
        probe.quit()

    def count(command):
        total = bench.callgrind(command, "--toggle-collect=benchmarkKeystrokes",
                                environment=bench.with_probe(QT_QPA_PLATFORM="offscreen"), conversation=conversation)
        return total / KEYSTROKES

    bare = count((*bench.bare, "--stay"))
    ours = count(bench.editor)
    table(f"One keystroke with its paint, mean of {KEYSTROKES}", [
        f"bare {bare / 1e3:.0f} k instructions, editor {ours / 1e3:.0f} k",
        ratio("a keystroke", ours, bare, 1.5)])


def heartbeat(bench, _runs):
    def settle(probe):
        """Waits until nothing runs any more: then there is no Cancel."""
        end = time.monotonic() + LONGEST_WAIT
        time.sleep(1)
        while probe.say("sees Cancel") == "yes" and time.monotonic() < end:
            time.sleep(0.2)

    table("Longest time between two beats of a 20 ms heartbeat in the GUI thread, ms",
          [f"{'scenario':24}{'start':>8}{'save':>8}"])
    worst = 0.0
    for scenario in bench.simulator.scenarios():
        bench.simulator.scenario(scenario)
        with bench.probed(bench.editor) as probe:
            probe.hear(timeout=3)
            settle(probe)
            at_start = float(probe.say("gap"))
        bench.simulator.scenario("ok")
        with bench.probed(bench.editor) as probe:
            probe.expect(None, "ready")
            bench.simulator.scenario(scenario)
            probe.say("gap")
            probe.expect("type changed", "typed")
            probe.expect("press Save changes", "pressed")
            settle(probe)
            at_save = float(probe.say("gap"))
        worst = max(worst, at_start, at_save)
        print(f"  {scenario:24}{at_start:8.1f}{at_save:8.1f}", flush=True)
    bench.simulator.scenario("ok")
    print(f"  worst: {worst:.1f} ms (target: at most 100)")


def timezones(bench, runs):
    program = os.path.join(bench.build, "bin", "benchmark-time-zones")

    def figures(part):
        out = subprocess.run((program, part), env=bench.environment(), check=True, text=True, stdout=subprocess.PIPE)
        return [(line.split()[0], [float(word) for word in line.split()[1:]]) for line in out.stdout.splitlines()]

    (_, whole), *scales = figures("search")
    rows = [f"the picker's own rows, view not counted: mean {whole[0]:.3f}, longest {whole[1]:.3f} (target: under 2)",
            f"{'rows':>8}{'ours: mean':>12}{'longest':>10}{'proxy: mean':>13}{'longest':>10}{'proxy / ours':>14}"]
    means = []
    for (_, (count,)), (_, ours), (_, proxy) in zip(scales[::3], scales[1::3], scales[2::3]):
        means.append((count, ours[0], proxy[0]))
        rows.append(f"{count:8.0f}{ours[0]:12.3f}{ours[1]:10.3f}{proxy[0]:13.2f}{proxy[1]:10.2f}"
                    f"{proxy[0] / ours[0]:14.0f}")
    (least, ours, proxy), (most, ours_most, proxy_most) = means[0], means[-1]
    slope = (ours_most - ours) / (proxy_most - proxy)
    rows.append(f"proxy / ours (target: at least 20); {most / least:.0f} times the rows take {ours_most / ours:.1f} times as "
                f"long; slope {slope:.3f} of the proxy's (target: at most 0.05)")
    table("A keystroke in the search for a time zone, ms", rows)

    opened = [dict((name, values[0]) for name, values in figures("open")) for _ in range(max(3, runs // 4))]
    empty, first, again, memory = (statistics.median(run[name] for run in opened)
                                   for name in ("empty", "first", "again", "memory"))
    table(f"Opening the picker until it is painted, median of {len(opened)} starts, ms", [
        f"an empty popup {empty:.1f}, the picker the first time {first:.1f}, again {again:.1f}",
        f"{first - empty:.1f} more than the empty popup (target: under 33)",
        f"memory after closing: {memory:.1f} MiB more than before (target: at most 4)"])

    paints = dict((name, values[0]) for name, values in figures("paint"))
    table("The map's paint at 1000 x 500 pixels, ms", [
        f"first {paints['first']:.2f}, median {paints['median']:.2f}, longest {paints['longest']:.2f} (target: under 4)"])


def requests(bench, runs):
    program = os.path.join(bench.build, "bin", "benchmark-requests")
    out = subprocess.run((program,), env=bench.environment(), check=True, text=True, stdout=subprocess.PIPE)
    figures = {name: float(figure) for name, figure in (line.split() for line in out.stdout.splitlines())}
    table("The log of requests with 100,000 calls, ms", [
        f"{name}: {figures[name]:.1f}, {other} {figures[name + '_' + suffix]:.1f}, ratio "
        f"{figures[name] / figures[name + '_' + suffix]:.2f}"
        for name, other, suffix in (("open", "a bare table", "bare"), ("scroll", "a bare table", "bare"),
                                    ("filter", "a proxy model", "proxy"))
    ] + [f"memory: {figures['memory']:.0f} MiB"])


def growth(bench, runs):
    def experiments(count):
        return {"experiments": [
            {"type": f"experiment-{i}", "title": f"Experiment {i}", "help": f"What experiment {i} does.",
             "enabled": i % 3 == 0, "showToUser": True} for i in range(count)]}

    mib = 1024 * 1024
    answers = {
        "empty form": {},
        **{f"{count:,} experiments": experiments(count) for count in (300, 1_000, 4_000, 10_000, 20_000)},
        "1 MiB name": {"name": "x" * mib},
        "15 MiB name": {"name": "x" * (15 * mib)},
        "1 MiB in each field": {**{key: "x" * mib for key in ("name", "jobTitle", "companyName", "timezone",
                                                             "projectsSortOrder", "email", "username", "photo")},
                                "experiments": [{"type": "x" * mib, "title": "x" * mib, "help": "x" * mib,
                                                 "enabled": True, "showToUser": True}]},
    }
    server = OneAnswer()
    editor = bench.editor_at(server.url)
    answer = os.path.join(bench.home, "answer.json")
    table("A loaded form by the size of the answer, ms", [
        f"{'':22}{'MiB':>8}{'loaded':>9}{'processor':>11}{'parsed':>9}{'ratio':>7}{'gap: start':>12}{'typing':>8}{'peak MiB':>10}"])
    empty = 0.0
    for name, profile in answers.items():
        server.set(**profile)
        with open(answer, "wb") as file:
            file.write(server.body)
        loaded, used, memory, parsed = [], [], [], []
        for _ in range(max(3, runs // 4)):
            elapsed, peak, processor = bench.once((*editor, "--exit-after", "loaded"))
            loaded.append(elapsed)
            used.append(processor)
            memory.append(peak)
            parsed.append(float(subprocess.run((bench.parse, answer), env=bench.environment(), check=True, text=True,
                                               stdout=subprocess.PIPE).stdout))
        with bench.probed(editor) as probe:
            if probe.hear(timeout=LONGEST_WAIT) != "ready":
                sys.exit(f"no form with {name}")
            time.sleep(1)
            at_start = float(probe.say("gap"))
            probe.expect("type changed", "typed")
            time.sleep(1.5)  # a draft is written in it
            at_typing = float(probe.say("gap"))
        loaded, used, parsed = statistics.median(loaded), statistics.median(used), statistics.median(parsed)
        empty = empty or used
        print(f"  {name:22}{len(server.body) / mib:8.2f}{loaded:9.1f}{used:11.1f}{parsed:9.1f}{used / (empty + parsed):7.2f}"
              f"{at_start:12.1f}{at_typing:8.1f}{statistics.median(memory):10.1f}", flush=True)
    server.end()
    print("  parsed: by QJsonDocument alone; ratio: processor / (empty form's + parsed), target: at most 1.5; the heartbeat's "
          "gaps, target: under 100")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--only", choices=PARTS, action="append")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        simulator = Simulator(arguments.build)
        try:
            bench = Bench(arguments.build, home, simulator)
            for part in arguments.only or PARTS:
                globals()[part](bench, arguments.runs)
        finally:
            simulator.end()


if __name__ == "__main__":
    main()
