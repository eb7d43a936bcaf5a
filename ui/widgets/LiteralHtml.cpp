// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/LiteralHtml.h"

using namespace Qt::StringLiterals;

QString literalHtml(const QString &text)
{
    return preWrapped(text.toHtmlEscaped());
}

QString preWrapped(const QString &html)
{
    return "<p style='white-space:pre-wrap'>"_L1 + html + "</p>"_L1;
}
