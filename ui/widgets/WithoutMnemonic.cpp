// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WithoutMnemonic.h"

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString label)
{
    const qsizetype mark = label.indexOf(u'&');
    if (mark > 0 && mark + 2 < label.size() && label.at(mark - 1) == u'(' && label.at(mark + 2) == u')')
        return label.remove(mark - 1, 4);
    return label.remove(u'&');
}
