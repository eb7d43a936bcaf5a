#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: QNetworkReply::setReadBufferSize() right after QNetworkAccessManager::get() limits what Qt reads ahead; right after post()
#   it is lost without a word, because the call begins a turn of the event loop later. readBufferSize() still says the limit. Qt then
#   reads the whole answer into memory, as fast as the server sends. Set a turn later, it holds for both.
# A good guess: a setter of the reply that post() returned works as that of the reply that get() returned.
# Concerns: every Qt program that bounds answers with it: after a POST nothing is bounded, and while data keeps coming Qt's network thread
#   hears of no abort and begins no other call of that manager.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6network6 6.4.2+dfsg-10 through python3-pyqt6 6.4.2-1; libqt6network6 6.8.2+dfsg-9+deb13u2 through 6.9.0-2.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import socket
import threading

from PyQt6.QtCore import QCoreApplication, QTimer, QUrl, qVersion
from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkRequest

CHUNK = b"10000\r\n" + b"x" * 65536 + b"\r\n"
CHUNKS = 1024  # 64 MiB in all
LIMIT = 65536


def serve(listener, answer):
    connection, _ = listener.accept()
    connection.settimeout(3)  # then nobody takes anything any more
    head = b""
    while b"\r\n\r\n" not in head or (head.startswith(b"POST") and not head.endswith(b"{}")):
        head += connection.recv(65536)
    taken = 0
    try:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(CHUNKS):
            connection.sendall(CHUNK)
            taken += 65536
        connection.sendall(b"0\r\n\r\n")
    except TimeoutError:
        pass
    answer.append("all" if taken == 2**26 else "less than 16 MiB" if taken < 2**24 else "more")


application = QCoreApplication([])
for method in ("GET", "POST"):
    for turn in ("with the call", "a turn later"):
        manager = QNetworkAccessManager()
        listener = socket.create_server(("127.0.0.1", 0))
        answer = []
        server = threading.Thread(target=serve, args=(listener, answer), daemon=True)
        server.start()
        request = QNetworkRequest(QUrl(f"http://127.0.0.1:{listener.getsockname()[1]}/"))
        request.setHeader(QNetworkRequest.KnownHeaders.ContentTypeHeader, "application/json")
        reply = manager.get(request) if method == "GET" else manager.post(request, b"{}")
        if turn == "with the call":
            reply.setReadBufferSize(LIMIT)
        else:
            QTimer.singleShot(0, lambda: reply.setReadBufferSize(LIMIT))
        watch = QTimer()
        watch.timeout.connect(lambda: server.is_alive() or application.quit())
        watch.start(50)
        application.exec()  # nothing reads from the reply
        print(f"Qt {qVersion()}, {method}, set {turn}, says {reply.readBufferSize()}: of 64 MiB taken {answer[0]}")
PY

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* base-files bash coreutils"
    TMPDIR=$T timeout 400 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T/demo.py" "$T/$suite/"
    # shellcheck disable=SC2016
    unshare --mount --pid --net --fork --kill-child sh -c 'ip link set lo up 2>/dev/null; exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 python3 /demo.py' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
}

seen=$(try bookworm python3-pyqt6=6.4.2-1 libqt6network6=6.4.2+dfsg-10 python3) || exit $?
seen+=$'\n'$(try trixie python3-pyqt6=6.9.0-2 libqt6network6=6.8.2+dfsg-9+deb13u2 python3) || exit $?
echo "$seen"

expected=""
for version in 6.4.2 6.8.2; do
    expected+="Qt $version, GET, set with the call, says 65536: of 64 MiB taken less than 16 MiB
Qt $version, GET, set a turn later, says 65536: of 64 MiB taken less than 16 MiB
Qt $version, POST, set with the call, says 65536: of 64 MiB taken all
Qt $version, POST, set a turn later, says 65536: of 64 MiB taken less than 16 MiB
"
done
[ "$seen"$'\n' = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
