#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: QNetworkAccessManager of Debian 12 (Qt 6.4.2) ends a call at an interim response: after "103 Early Hints" or "102
#   Processing" the call is finished with that status, an empty body and no error; the answer that follows is thrown away. Only 100
#   is skipped. Qt 6.8.2 of Debian 13 skips them all.
# A good guess: a client that does not ask for early hints skips them (RFC 9110, section 15.2: a client must be able to parse any
#   number of 1xx responses before the final one).
# Concerns: every Qt program on Debian 12 behind a server or a front that sends early hints: an empty answer that is no error.
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

from PyQt6.QtCore import QCoreApplication, QUrl, qVersion
from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkRequest


def serve(listener, interim):
    connection, _ = listener.accept()
    connection.recv(65536)
    connection.sendall(interim + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Type: text/plain\r\n\r\nhello")
    connection.close()


application = QCoreApplication([])
manager = QNetworkAccessManager()
for name, interim in (
    ("nothing before it", b""),
    ("100 before it", b"HTTP/1.1 100 Continue\r\n\r\n"),
    ("102 before it", b"HTTP/1.1 102 Processing\r\n\r\n"),
    ("103 before it", b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload; as=style\r\n\r\n"),
):
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener, interim), daemon=True).start()
    reply = manager.get(QNetworkRequest(QUrl(f"http://127.0.0.1:{listener.getsockname()[1]}/")))
    reply.finished.connect(application.quit)
    application.exec()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    print(f"Qt {qVersion()}, {name}: {status} '{bytes(reply.readAll()).decode()}' {reply.error().name}")
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

expected="Qt 6.4.2, nothing before it: 200 'hello' NoError
Qt 6.4.2, 100 before it: 200 'hello' NoError
Qt 6.4.2, 102 before it: 102 '' NoError
Qt 6.4.2, 103 before it: 103 '' NoError
Qt 6.8.2, nothing before it: 200 'hello' NoError
Qt 6.8.2, 100 before it: 200 'hello' NoError
Qt 6.8.2, 102 before it: 200 'hello' NoError
Qt 6.8.2, 103 before it: 200 'hello' NoError"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
