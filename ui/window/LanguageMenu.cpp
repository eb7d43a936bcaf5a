// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/LanguageMenu.h"

#include "base/Language.h"
#include "ui/style/SettingsFile.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kLanguageKey = "language"_L1;

// The code that was chosen; empty: as the system, which is also what is left of one that is there no more.
QString saved()
{
    const QString code = SettingsFile::value(kLanguageKey).toString();
    return !code.isEmpty() && Language::available().contains(code) ? code : QString();
}
} // namespace

//: Every language but English has the English word behind its own, for somebody who has chosen one that they cannot
//: read: "Sprache (Language)"
LanguageMenu::LanguageMenu(QMenu *menu) : QObject(menu), m_languages(menu->addMenu(tr("Lan&guage")))
{
    connect(menu, &QMenu::aboutToShow, this, &LanguageMenu::fill, Qt::SingleShotConnection);
}

void LanguageMenu::setEnabled(bool enabled)
{
    m_languages->menuAction()->setEnabled(enabled);
}

void LanguageMenu::applySetting()
{
    const QString code = saved();
    Language::use(code.isEmpty() ? Language::bestOf(QLocale::system().uiLanguages()) : code);
}

void LanguageMenu::fill()
{
    const QString now = saved();
    auto *group = new QActionGroup(m_languages);
    const auto add = [&](const QString &name, const QString &code) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            SettingsFile::setValue(kLanguageKey, code);
            emit chosen();
        });
    };
    add(tr("As the &system"), {});
    m_languages->addSeparator();
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        add(Language::nameOf(code), code);
}
