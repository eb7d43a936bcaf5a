// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "base/Language.h"

#include "base/Isolation.h"
#include "base/SentenceLocale.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kFolder = ":/translations"_L1;
constexpr auto kPrefix = "ei-profile-editor_"_L1;
constexpr auto kEnglish = "en"_L1;
constexpr auto kObjectName = "language"_L1; // of the translators that use() has installed

//: Translate it to RTL where the language is written from right to left, else to LTR. Qt asks for it too, and mirrors
//: the windows.
constexpr auto kDirection = QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

// The words of one language. In a language that is written from right to left, whatever is put into a sentence is
// isolated: an address or a name in Latin letters would change places with what stands beside it.
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QString words = QTranslator::translate(context, source, disambiguation, n);
        return m_isRightToLeft ? withIsolatedPlaceholders(words) : words;
    }

    bool loadLanguage(const QString &code)
    {
        const bool isThere = load(kFolder + u'/' + kPrefix + code + ".qm"_L1);
        m_isRightToLeft = QTranslator::translate("QGuiApplication", kDirection, nullptr, -1) == "RTL"_L1;
        return isThere;
    }

private:
    bool m_isRightToLeft = false;
};

void install(QTranslator *translator)
{
    translator->setObjectName(kObjectName);
    QCoreApplication::installTranslator(translator);
}
} // namespace

QStringList Language::available()
{
    QStringList codes;
    const QStringList names = QDir(kFolder).entryList({kPrefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        codes += name.mid(kPrefix.size()).chopped(3);
    return codes;
}

QString Language::bestOf(const QStringList &wanted)
{
    const QStringList codes = available();
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        if (tag == "C"_L1 || tag == "POSIX"_L1)
            break; // a system without a language, which speaks English
        if (locale.language() == QLocale::C)
            continue; // not known to Qt
        const auto best = std::ranges::find_if(codes, [&](const QString &code) {
            const QLocale offered(code);
            return offered.language() == locale.language() && offered.script() == locale.script();
        });
        if (best != codes.end())
            return *best;
    }
    return kEnglish;
}

QString Language::nameOf(const QString &code)
{
    // Qt says "American English" and "español de España".
    if (code == kEnglish)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName().isEmpty() ? code : locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

void Language::use(const QString &code)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(kObjectName, Qt::FindDirectChildrenOnly));
    if (auto *qt = new QTranslator(QCoreApplication::instance());
        code != kEnglish && qt->load("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        install(qt);
    else
        delete qt;
    // Last, since the last one is asked first.
    auto *words = new Words(QCoreApplication::instance());
    if (words->loadLanguage(code))
        install(words);
    else
        delete words;
    SentenceLocale::makeDefault();
}
