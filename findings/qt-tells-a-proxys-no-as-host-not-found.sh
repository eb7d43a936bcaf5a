#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: what a proxy answers comes out of QNetworkAccessManager as a fault of the host behind it. An HTTP proxy's 503 to CONNECT is
#   ConnectionRefusedError, "Connection refused", its 404 is HostNotFoundError, its 403 and 502 are UnknownNetworkError; a SOCKS proxy's
#   "not allowed by the rules" and "general failure" are HostNotFoundError. The status is nowhere to be had, and for https the text
#   lacks the name: "Host  not found". That no proxy listens at all is, in Qt 6.4.2, "Unknown", or, for http through an HTTP
#   proxy, the same ConnectionRefusedError as if the server refused; Qt 6.8.2 says ProxyConnectionRefusedError.
#   curl tells the proxy's status or SOCKS code in each case.
# A good guess: there are Proxy...Error values, so what the proxy does is told by them.
# Concerns: a program that says "check the host's name" or "the server is down" by these errors sends people behind a company's
#   proxy the wrong way. With a proxy in use name the proxy first for all of them.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libqt6network6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), curl 7.88.1-10+deb12u15; libqt6network6 6.8.2+dfsg-9+deb13u2
#   (python3-pyqt6 6.9.0-2), curl 8.14.1-2+deb13u7.
# Source: Debian 12 and 13, and proxies on loopback that give one fixed answer.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import re
import socket
import subprocess
import threading

from PyQt6.QtCore import QCoreApplication, QUrl, qVersion
from PyQt6.QtNetwork import QNetworkAccessManager, QNetworkProxy, QNetworkRequest


def unused():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


def proxy(*answers):
    """A proxy that gives these answers to what it reads, one after the other, on each connection."""
    def serve():
        while True:
            connection, _ = listener.accept()
            with connection:
                for answer in answers:
                    connection.recv(65536)
                    connection.sendall(answer)
                connection.recv(65536)  # until the client has read and closed

    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, daemon=True).start()
    return listener.getsockname()[1]


def http(status):
    return "http", proxy(b"HTTP/1.1 %d No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n" % status)


def socks(code):
    return "socks5h", proxy(b"\x05\x00", bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))


KINDS = {"http": QNetworkProxy.ProxyType.HttpProxy, "socks5h": QNetworkProxy.ProxyType.Socks5Proxy}
application = QCoreApplication([])
for name, (kind, port), url in (
    ("HTTP proxy, nobody listens", ("http", unused()), "http://example.com/"),
    ("HTTP proxy, nobody listens", ("http", unused()), "https://example.com/"),
    ("SOCKS proxy, nobody listens", ("socks5h", unused()), "https://example.com/"),
    ("HTTP proxy, 403", http(403), "https://example.com/"),
    ("HTTP proxy, 404", http(404), "https://example.com/"),
    ("HTTP proxy, 502", http(502), "https://example.com/"),
    ("HTTP proxy, 503", http(503), "https://example.com/"),
    ("SOCKS proxy, 1 general failure", socks(1), "https://example.com/"),
    ("SOCKS proxy, 2 not allowed", socks(2), "https://example.com/"),
    ("SOCKS proxy, 4 host unreachable", socks(4), "https://example.com/"),
):
    manager = QNetworkAccessManager()
    manager.setProxy(QNetworkProxy(KINDS[kind], "127.0.0.1", port))
    reply = manager.get(QNetworkRequest(QUrl(url)))
    reply.finished.connect(application.quit)
    application.exec()
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    curl = subprocess.run(["curl", "--silent", "--show-error", "--max-time", "10", "--proxy", f"{kind}://127.0.0.1:{port}", url],
                          capture_output=True, text=True, check=False).stderr
    words = re.search(r"Failed to connect|response \d+|\(\d\)$", curl.strip())
    print(f"Qt {qVersion()}, {url.split(':')[0]}, {name}: {reply.error().name} '{reply.errorString()}' status {status}; "
          f"curl: {words.group() if words else curl.strip()}", flush=True)
PY

# try SUITE PACKAGE...: what the demonstration prints in a root of the suite.
try()
{
    local suite=$1 pins
    shift
    pins="$* python3 base-files bash coreutils"
    TMPDIR=$T timeout 500 mmdebstrap --quiet --variant=extract --include="$pins" "$suite" "$T/$suite" >"$T/log" 2>&1 ||
        { echo "SKIP: cannot install: $pins" >&2; return 77; }
    cp "$T/demo.py" "$T/$suite/"
    # shellcheck disable=SC2016
    timeout 120 unshare --mount --pid --net --fork --kill-child sh -c 'ip link set lo up 2>/dev/null; exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 python3 /demo.py' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm python3-pyqt6=6.4.2-1 libqt6network6=6.4.2+dfsg-10 curl=7.88.1-10+deb12u15) || exit $?
seen+=$'\n'$(try trixie python3-pyqt6=6.9.0-2 libqt6network6=6.8.2+dfsg-9+deb13u2 curl=8.14.1-2+deb13u7) || exit $?
echo "$seen"

expected="Qt 6.4.2, http, HTTP proxy, nobody listens: ConnectionRefusedError 'Connection refused' status None; curl: Failed to connect
Qt 6.4.2, https, HTTP proxy, nobody listens: UnknownNetworkError 'Proxy connection refused' status None; curl: Failed to connect
Qt 6.4.2, https, SOCKS proxy, nobody listens: UnknownNetworkError 'Connection to proxy refused' status None; curl: Failed to connect
Qt 6.4.2, https, HTTP proxy, 403: UnknownNetworkError 'Proxy denied connection' status None; curl: response 403
Qt 6.4.2, https, HTTP proxy, 404: HostNotFoundError 'Host  not found' status None; curl: response 404
Qt 6.4.2, https, HTTP proxy, 502: UnknownNetworkError 'Error communicating with HTTP proxy' status None; curl: response 502
Qt 6.4.2, https, HTTP proxy, 503: ConnectionRefusedError 'Connection refused' status None; curl: response 503
Qt 6.4.2, https, SOCKS proxy, 1 general failure: HostNotFoundError 'Host  not found' status None; curl: (1)
Qt 6.4.2, https, SOCKS proxy, 2 not allowed: HostNotFoundError 'Host  not found' status None; curl: (2)
Qt 6.4.2, https, SOCKS proxy, 4 host unreachable: HostNotFoundError 'Host  not found' status None; curl: (4)
Qt 6.8.2, http, HTTP proxy, nobody listens: ProxyConnectionRefusedError 'Connection refused' status None; curl: Failed to connect
Qt 6.8.2, https, HTTP proxy, nobody listens: ProxyConnectionRefusedError 'Proxy connection refused' status None; curl: Failed to connect
Qt 6.8.2, https, SOCKS proxy, nobody listens: ProxyConnectionRefusedError 'Connection to proxy refused' status None; curl: Failed to connect
Qt 6.8.2, https, HTTP proxy, 403: UnknownNetworkError 'Proxy denied connection' status None; curl: response 403
Qt 6.8.2, https, HTTP proxy, 404: HostNotFoundError 'Host  not found' status None; curl: response 404
Qt 6.8.2, https, HTTP proxy, 502: UnknownNetworkError 'Error communicating with HTTP proxy' status None; curl: response 502
Qt 6.8.2, https, HTTP proxy, 503: ConnectionRefusedError 'Connection refused' status None; curl: response 503
Qt 6.8.2, https, SOCKS proxy, 1 general failure: HostNotFoundError 'Host  not found' status None; curl: (1)
Qt 6.8.2, https, SOCKS proxy, 2 not allowed: HostNotFoundError 'Host  not found' status None; curl: (2)
Qt 6.8.2, https, SOCKS proxy, 4 host unreachable: HostNotFoundError 'Host  not found' status None; curl: (4)"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
