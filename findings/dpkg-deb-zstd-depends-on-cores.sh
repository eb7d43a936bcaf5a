#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: a .deb compressed with zstd is not the same on a machine with one core and on one with two. With SOURCE_DATE_EPOCH set
#   and the same tree, dpkg-deb -Zzstd with one thread (what it takes on one core) gives other bytes, and another size, than with
#   two or more, for a content of 6.9 MB (not for one of 0.6 MB). xz and gzip give the same bytes for any number.
# A good guess: the number of threads is a matter of speed; whoever checked that xz does not depend on it expects that of zstd too.
# Probably because libzstd cuts the input into jobs only if it has workers, and dpkg-deb asks for workers from two threads on.
# Concerns: who builds reproducibly where zstd is the default or chosen (Ubuntu's dpkg, CPack or debian/rules with -Zzstd): a
#   rebuild in a small virtual machine does not match. --threads-max=1 (or DPKG_DEB_THREADS_MAX=1) makes every machine alike.
# Seen on 2026-11-28: the lines after "expected" below.
# Versions: dpkg 1.21.23, libzstd1 1.5.4+dfsg2-5, liblzma5 5.4.1-1+deb12u2.    Source: Debian 12.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
PINS="dpkg=1.21.23 libzstd1=1.5.4+dfsg2-5 liblzma5=5.4.1-1+deb12u2 base-files bash coreutils tar"
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
command -v mmdebstrap >/dev/null || { echo "SKIP: needs mmdebstrap"; exit 77; }
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT
TMPDIR=$T timeout 300 mmdebstrap --quiet --variant=extract --include="$PINS" bookworm "$T/root" >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install: $PINS"; exit 77; }
mkdir -p "$T/root/tmp"

cat >"$T/root/demo.sh" <<'SH'
set -euo pipefail
equal() { [ "$(sha256sum <"$1")" = "$(sha256sum <"$2")" ]; }
mkdir -p /demo/DEBIAN /demo/usr/share/demo
printf '%s\n' 'Package: demo' 'Version: 1' 'Architecture: all' 'Maintainer: A. Person <person@example.org>' \
    'Description: a demo' >/demo/DEBIAN/control
seq 1000000 >/demo/usr/share/demo/numbers
for method in gzip xz zstd; do
    for threads in 1 2 4; do
        dpkg-deb --root-owner-group "-Z$method" --threads-max="$threads" --build /demo "/tmp/$threads.deb" >/dev/null
    done
    for threads in 2 4; do
        same=same
        equal /tmp/1.deb "/tmp/$threads.deb" || same="other bytes"
        echo "$method, 1 thread and $threads threads: $same"
    done
    equal /tmp/2.deb /tmp/4.deb || echo "$method, 2 threads and 4 threads: other bytes"
done
SH
seen=$(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin SOURCE_DATE_EPOCH=1700000000 chroot "$T/root" bash /demo.sh)
echo "$seen"

expected='gzip, 1 thread and 2 threads: same
gzip, 1 thread and 4 threads: same
xz, 1 thread and 2 threads: same
xz, 1 thread and 4 threads: same
zstd, 1 thread and 2 threads: other bytes
zstd, 1 thread and 4 threads: other bytes'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
