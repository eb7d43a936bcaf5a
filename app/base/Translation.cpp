// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/Translation.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::StringLiterals;

void installTranslation()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(u":/translations/ei-profile-editor_en.qm"_s))
        QCoreApplication::installTranslator(translator);
}
