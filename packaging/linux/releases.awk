# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# awk -f releases.awk CHANGELOG.md: its releases as the metainfo has them: each heading with a date, and the paragraphs and the
# list below it. What stands below a heading without a date is not released.

function escaped(text)
{
    gsub(/`/, "", text)
    gsub(/&/, "\\&amp;", text)
    gsub(/</, "\\&lt;", text)
    gsub(/>/, "\\&gt;", text)
    return text
}

# What was read of a paragraph or an item so far is whole.
function end_text()
{
    if (text != "" && kind == "item")
        printf "          <li>%s</li>\n", escaped(text)
    else if (text != "")
        printf "        <p>%s</p>\n", escaped(text)
    text = ""
}

function end_list()
{
    end_text()
    if (kind == "item")
        print "        </ul>"
    kind = ""
}

function end_release()
{
    end_list()
    if (released)
        print "      </description>\n    </release>"
    released = 0
}

/^## / {
    end_release()
    if ($0 ~ /^## [0-9.]+ \([0-9]+-[0-9]+-[0-9]+\)$/) {
        released = 1
        printf "    <release version=\"%s\" date=\"%s\">\n      <description>\n", $2, substr($3, 2, length($3) - 2)
    }
    next
}
!released { next }
/^- / {
    end_text()
    if (kind != "item")
        print "        <ul>"
    kind = "item"
    text = substr($0, 3)
    next
}
/^ *$/ { end_list(); next }
/^[^ ]/ && kind == "item" { end_list() }
{
    sub(/^ +/, "")
    text = text (text == "" ? "" : " ") $0
}
END { end_release() }
