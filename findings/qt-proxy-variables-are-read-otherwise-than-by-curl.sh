#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: Debian's Qt reads the proxy variables through libproxy, and so otherwise than curl on the same system. On Debian 12
#   no_proxy=* switches nothing off, and no_proxy=example.com does not cover sub.example.com (libproxy 0.4.18); on Debian 13 both do
#   (0.5.9). On both, "*.example.com" works in Qt and not in curl, capitals in no_proxy work in curl and not in Qt, a proxy
#   without "http://" before it is used by curl and ignored by Qt without a word, and http_proxy also takes Qt's https calls to the
#   proxy, not curl's, even if it is written HTTP_PROXY.
# A good guess: the variables of one session send all programs of that session the same way.
# Concerns: "curl gets through, the program does not", and the reverse: calls that were to stay inside go out by the proxy. A line that
#   all read alike: http_proxy=http://HOST:PORT https_proxy=http://HOST:PORT no_proxy=name,.name in lower case, with commas.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: libproxy1v5 0.4.18-1.2, libqt6network6 6.4.2+dfsg-10 (python3-pyqt6 6.4.2-1), curl 7.88.1-10+deb12u15; libproxy1v5 0.5.9-1,
#   libqt6network6 6.8.2+dfsg-9+deb13u2 (python3-pyqt6 6.9.0-2), curl 8.14.1-2+deb13u7.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import os
import subprocess
import sys

from PyQt6.QtCore import QUrl, qVersion
from PyQt6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

if len(sys.argv) > 1:
    proxies = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(sys.argv[1])))
    print("direct" if proxies[0].type() == QNetworkProxy.ProxyType.NoProxy else "proxy")
    sys.exit()

PROXY = "http://127.0.0.1:3128"  # nobody listens on either port: the address that curl tries is the answer
HTTP, HTTPS, SUB = "http://example.com/", "https://example.com/", "http://sub.example.com/"
for url, variables in (
    (HTTP, {"http_proxy": PROXY}),
    (HTTP, {"http_proxy": PROXY, "no_proxy": "a.com,example.com"}),
    (SUB, {"http_proxy": PROXY, "no_proxy": "a.com,.example.com"}),
    (HTTP, {"http_proxy": PROXY, "no_proxy": "*"}),
    (SUB, {"http_proxy": PROXY, "no_proxy": "example.com"}),
    (HTTP, {"http_proxy": PROXY, "no_proxy": ".example.com"}),
    (HTTP, {"http_proxy": PROXY, "no_proxy": "a.com example.com"}),
    (SUB, {"http_proxy": PROXY, "no_proxy": "*.example.com"}),
    (HTTP, {"http_proxy": PROXY, "no_proxy": "Example.com"}),
    (HTTP, {"http_proxy": "127.0.0.1:3128"}),
    (HTTP, {"HTTP_PROXY": PROXY}),
    (HTTPS, {"http_proxy": PROXY}),
    (HTTPS, {"https_proxy": PROXY}),
):
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": "/", **variables}
    qt = subprocess.run([sys.executable, __file__, url], env=environment, capture_output=True, text=True, check=True).stdout.strip()
    curl = subprocess.run(["curl", "--silent", "--verbose", "--max-time", "5", "--resolve", "*:80:127.0.0.1", "--resolve",
                           "*:443:127.0.0.1", url], env=environment, capture_output=True, text=True, check=False).stderr
    curl = "proxy" if "127.0.0.1:3128..." in curl else "direct"
    words = " ".join(f"{name}={value}" for name, value in variables.items())
    print(f"{'same ' if qt == curl else 'OTHER'} Qt {qVersion()} {qt}, curl {curl}: {url} {words}")
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
    unshare --mount --pid --net --fork --kill-child sh -c 'ip link set lo up 2>/dev/null; exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 python3 /demo.py' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm libproxy1v5=0.4.18-1.2 libqt6network6=6.4.2+dfsg-10 python3-pyqt6=6.4.2-1 curl=7.88.1-10+deb12u15) || exit $?
seen+=$'\n'$(try trixie libproxy1v5=0.5.9-1 libqt6network6=6.8.2+dfsg-9+deb13u2 python3-pyqt6=6.9.0-2 curl=8.14.1-2+deb13u7) || exit $?
echo "$seen"

expected="same  Qt 6.4.2 proxy, curl proxy: http://example.com/ http_proxy=http://127.0.0.1:3128
same  Qt 6.4.2 direct, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com,example.com
same  Qt 6.4.2 direct, curl direct: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com,.example.com
OTHER Qt 6.4.2 proxy, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=*
OTHER Qt 6.4.2 proxy, curl direct: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=example.com
OTHER Qt 6.4.2 proxy, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=.example.com
OTHER Qt 6.4.2 proxy, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com example.com
OTHER Qt 6.4.2 direct, curl proxy: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=*.example.com
OTHER Qt 6.4.2 proxy, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=Example.com
OTHER Qt 6.4.2 direct, curl proxy: http://example.com/ http_proxy=127.0.0.1:3128
OTHER Qt 6.4.2 proxy, curl direct: http://example.com/ HTTP_PROXY=http://127.0.0.1:3128
OTHER Qt 6.4.2 proxy, curl direct: https://example.com/ http_proxy=http://127.0.0.1:3128
same  Qt 6.4.2 proxy, curl proxy: https://example.com/ https_proxy=http://127.0.0.1:3128
same  Qt 6.8.2 proxy, curl proxy: http://example.com/ http_proxy=http://127.0.0.1:3128
same  Qt 6.8.2 direct, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com,example.com
same  Qt 6.8.2 direct, curl direct: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com,.example.com
same  Qt 6.8.2 direct, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=*
same  Qt 6.8.2 direct, curl direct: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=example.com
same  Qt 6.8.2 direct, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=.example.com
same  Qt 6.8.2 proxy, curl proxy: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=a.com example.com
OTHER Qt 6.8.2 direct, curl proxy: http://sub.example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=*.example.com
OTHER Qt 6.8.2 proxy, curl direct: http://example.com/ http_proxy=http://127.0.0.1:3128 no_proxy=Example.com
OTHER Qt 6.8.2 direct, curl proxy: http://example.com/ http_proxy=127.0.0.1:3128
OTHER Qt 6.8.2 proxy, curl direct: http://example.com/ HTTP_PROXY=http://127.0.0.1:3128
OTHER Qt 6.8.2 proxy, curl direct: https://example.com/ http_proxy=http://127.0.0.1:3128
same  Qt 6.8.2 proxy, curl proxy: https://example.com/ https_proxy=http://127.0.0.1:3128"
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
