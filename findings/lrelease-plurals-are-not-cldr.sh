#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: the plural rules that lrelease writes into a .qm file are Qt's own and not CLDR's, which Intl and translation platforms
#   go by: of 89 languages 25 differ below 200 (24 with Qt 6.8). Turkish, Hungarian and Persian have one form only, so that 1 and 2
#   share a text (the second form of a translation is removed with a message, exit 0); Hebrew has no dual, Irish three forms of five;
#   in Hindi and twelve more 0 or other numbers stand in another form ("0" is singular for CLDR, plural for Qt); Latvian's zero form,
#   the first in CLDR's order, is Qt's last and holds 0 alone, not 10. French, Spanish, Italian, Portuguese and Catalan lack CLDR's
#   "many" (1000000).
# A good guess: plural forms are CLDR's everywhere, so translations move between .ts and other formats by the number of the form.
# Concerns: who converts translations to .ts, checks the count of forms by CLDR, or tests a text against Intl.PluralRules: with the
#   right number of forms for CLDR the last ones are dropped or stand for other numbers.
# Seen on 2026-11-29: the lines after "expected" below.
# Versions: qt6-l10n-tools 6.4.2~rc1-2 (python3-pyqt6 6.4.2-1), 6.8.2-5 (python3-pyqt6 6.9.0-2); nodejs 18.20.4+dfsg-1~deb12u3 and
#   20.19.2+dfsg-1+deb13u3 for CLDR.
# Source: Debian 12 and 13.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
[ "$(id -u)" = 0 ] || { echo "SKIP: needs root, for chroot"; exit 77; }
for tool in mmdebstrap unshare; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf --one-file-system "$T"' EXIT

cat >"$T/demo.py" <<'PY'
import json
import subprocess

from PyQt6.QtCore import QCoreApplication, QTranslator, qVersion

NUMBERS = [*range(200), 1_000_000]
LANGUAGES = ("af am ar az be bg bn br bs ca cs cy da de el en eo es et eu fa fi fil fo fr fy ga gd gl gu gv he hi hr hu hy id is it ja ka "
             "kk kn ko ku kw lb lg ln lt lv mg mk ml mn mr ms mt nb ne nl nn om pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr "
             "uk ur uz vi xh yi zh zu").split()
application = QCoreApplication([])
qt = {}
for language in LANGUAGES:
    forms = "".join(f"<numerusform>{i}</numerusform>" for i in range(6))
    with open("/a.ts", "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" '
                   f'language="{language}"><context><name>c</name><message numerus="yes"><source>%n files</source>'
                   f"<translation>{forms}</translation></message></context></TS>")
    said = subprocess.run(["/usr/lib/qt6/bin/lrelease", "/a.ts", "-qm", "/a.qm"], check=True, capture_output=True, text=True)
    assert "Removed plural forms as the target language has less forms" in said.stdout + said.stderr or language in ("ar", "cy")
    translator = QTranslator()
    assert translator.load("/a.qm")
    qt[language] = [translator.translate("c", "%n files", None, number) for number in NUMBERS]
script = ("const rules = new Map();for (const l of JSON.parse(process.argv[1])) rules.set(l, JSON.parse(process.argv[2]).map("
          "n => new Intl.PluralRules(l).select(n)));console.log(JSON.stringify([...rules]))")
cldr = dict(json.loads(subprocess.run(["node", "-e", script, json.dumps(LANGUAGES), json.dumps(NUMBERS)], check=True,
                                      capture_output=True, text=True).stdout))


def pairs(language, end):
    return {*zip(qt[language][:end], cldr[language][:end])}


fewer, cut, million = [], [], []
for language in LANGUAGES:
    small = pairs(language, 200)
    of_qt, of_cldr = len({p[0] for p in small}), len({p[1] for p in small})
    if of_qt < of_cldr:
        fewer.append(f"{language} {of_qt}/{of_cldr}")
    elif len(small) > of_cldr:
        cut.append(language)
    elif len(pairs(language, None)) > len({p[0] for p in pairs(language, None)}):
        million.append(language)
print(f"Qt {qVersion()}, {len(LANGUAGES)} languages; for 0 to 199:")
print(f"  fewer forms than CLDR: {', '.join(fewer)}")
print(f"  as many or more, other numbers in them: {' '.join(cut)}")
print(f"  differs at 1000000 only: {' '.join(million)}")
for language, numbers in (("tr", (1, 2)), ("hu", (1, 2)), ("he", (2, 3)), ("hi", (0, 1)), ("mk", (11, 21)), ("lv", (0, 10))):
    print(f"  {language}: " + ", ".join(f"{n} is form {qt[language][n]} and CLDR's '{cldr[language][n]}'" for n in numbers))
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
    unshare --mount --pid --net --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && exec chroot "$0" /usr/bin/env -i \
        PATH=/usr/bin:/bin LANG=C.UTF-8 python3 /demo.py' "$T/$suite" 2>"$T/log" || { cat "$T/log" >&2; return 1; }
    rm -rf --one-file-system "${T:?}/$suite"
}

seen=$(try bookworm qt6-l10n-tools=6.4.2~rc1-2 python3-pyqt6=6.4.2-1 nodejs=18.20.4+dfsg-1~deb12u3) || exit $?
seen+=$'\n'$(try trixie qt6-l10n-tools=6.8.2-5 python3-pyqt6=6.9.0-2 nodejs=20.19.2+dfsg-1+deb13u3) || exit $?
echo "$seen"

expected=""
for version in 6.4.2 6.8.2; do
    ganda="lg 1/2, "
    [ "$version" = 6.4.2 ] || ganda=""
    expected+="Qt $version, 89 languages; for 0 to 199:
  fewer forms than CLDR: br 2/4, cy 5/6, fa 1/2, ga 3/5, gv 3/4, he 2/3, hu 1/2, kw 2/6, ${ganda}mt 4/5, om 1/2, tr 1/2
  as many or more, other numbers in them: am bn fil gu hi kn ln lv mg mk pa si zu
  differs at 1000000 only: ca es fr it pt
  tr: 1 is form 0 and CLDR's 'one', 2 is form 0 and CLDR's 'other'
  hu: 1 is form 0 and CLDR's 'one', 2 is form 0 and CLDR's 'other'
  he: 2 is form 1 and CLDR's 'two', 3 is form 1 and CLDR's 'other'
  hi: 0 is form 1 and CLDR's 'one', 1 is form 0 and CLDR's 'one'
  mk: 11 is form 0 and CLDR's 'other', 21 is form 0 and CLDR's 'one'
  lv: 0 is form 2 and CLDR's 'zero', 10 is form 1 and CLDR's 'zero'
"
done
[ "$seen"$'\n' = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
