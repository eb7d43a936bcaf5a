// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The language that all is shown in: words, dates, numbers, lists, and the direction of the layout. The words in the
// sources are English but for their plurals, as in "%Ln change(s)"; resources/translations has a file for each
// language, which also says the language's locale and direction. Only one of them is loaded.
#pragma once

#include <QStringList>

namespace Language
{
// The codes of all that there are, such as "de" and "zh_CN", in alphabetical order.
[[nodiscard]] QStringList available();

// The one of available() that a person reads who wants these, the best first, as QLocale::uiLanguages() has them;
// English where there is none. What is written in another script is another language.
[[nodiscard]] QString bestOf(const QStringList &wanted);

// What its own speakers call it: "Deutsch".
[[nodiscard]] QString nameOf(const QString &code);

// All that is said from now on is in this one, instead of the one before; what is on screen stays as it is. For the
// application object, which exists by now. Qt's own words come along where the system has them.
void use(const QString &code);
} // namespace Language
