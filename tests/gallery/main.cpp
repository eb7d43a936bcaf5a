// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// gallery FOLDER: writes every window in every state into pictures and a page. Each variant is a process of its own, as
// scale and language are chosen at the start of one. It leaves with 1 where a text is cut off, two widgets overlap, an
// interactive one has no name, a secret is shown, or a state does not come about.

#include "GalleryPage.h"
#include "GalleryShow.h"
#include "GalleryVariant.h"

#include "base/Language.h"
#include "base/Version.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AltLetters.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QIcon>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QProcess>
#include <QStyleHints>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kLongestVariant = 600'000; // ms, of one variant

struct Names {
    QCommandLineOption reduced{u"reduced"_s, u"Without the pictures at 200 %."_s};
    QCommandLineOption state{u"state"_s, u"This state alone; may be given several times."_s, u"NAME"_s};
    QCommandLineOption locale{u"locale"_s, u"This language alone; may be given several times."_s, u"NAME"_s};
    QCommandLineOption variant{u"variant"_s, u"For the gallery itself: show this one, in this process."_s, u"NAME"_s};
};

QList<GalleryState> wanted(const QStringList &names)
{
    QList<GalleryState> states = galleryStates();
    if (!names.isEmpty())
        states.removeIf([&](const GalleryState &state) { return !names.contains(QLatin1StringView(state.name)); });
    return states;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Nothing is opened outside the gallery.
class NoBrowser : public QObject
{
    Q_OBJECT
public:
    NoBrowser()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    }
    ~NoBrowser() override
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"http"_s);
    }
    Q_INVOKABLE void open(const QUrl &) { } // NOLINT: called by its name
};

// The offscreen platform says of each window what it cannot do; nothing else is left out.
void tellProblems(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("This plugin does not support"_L1))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

// All states of one variant: the process is that variant already.
int showVariant(QApplication &application, const QDir &folder, bool isMirrored, const QStringList &names)
{
    qInstallMessageHandler(&tellProblems);
    Language::use(Language::bestOf(QLocale::system().uiLanguages()));
    QApplication::setApplicationVersion(QLatin1StringView(kVersionText));
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Profile Editor"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(ICONS "/48.png")));
    if (isMirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QGuiApplication::styleHints()->setCursorFlashTime(0); // the caret is in every picture
    Theme::apply(Theme::Appearance::Light);
    new AltLetters(&application);
    const NoBrowser noBrowser;
    const GalleryShow show(folder);
    QJsonArray shown;
    const QList<GalleryState> states = wanted(names);
    for (const GalleryState &state : states)
        shown.append(show.show(state));
    return write(folder.filePath(u"states.json"_s), QJsonDocument(shown).toJson()) ? 0 : 2;
}

// A home that is empty, a screen that is large enough for every dialog, a language.
QProcessEnvironment environmentOf(const GalleryVariant &variant, const QTemporaryDir &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString screen = home.filePath(u"screen.json"_s);
    const int edge = 1600 * variant.percent / 100;
    static_cast<void>(write(screen,
        QJsonDocument(
            QJsonObject{{u"screens"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"gallery"_s}, {u"x"_s, 0}, {u"y"_s, 0}, {u"width"_s, edge},
                    {u"height"_s, edge}, {u"logicalDpi"_s, 96}, {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, 1}}}}})
            .toJson()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen);
    environment.insert(u"QT_SCALE_FACTOR"_s, QString::number(variant.percent / 100.0));
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"EI_HOST"_s,
             u"EI_JWT_TOKEN"_s, u"QT_STYLE_OVERRIDE"_s, u"http_proxy"_s, u"https_proxy"_s})
        environment.remove(name);
    environment.insert(u"TZ"_s, u"UTC"_s);
    // The custom of the hour is that of a system without a language, so that English pictures stay as they are.
    environment.insert(u"LC_ALL"_s, variant.locale == "en"_L1 ? u"C.UTF-8"_s : variant.locale + u".UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, variant.locale);
    return environment;
}

// Shows it in a process of its own; nothing: that did not end well.
std::optional<QList<QJsonObject>> shownIn(const GalleryVariant &variant, const QDir &folder, const QStringList &states)
{
    const QTemporaryDir home;
    const QString below = folder.filePath(variant.name());
    QDir(below).removeRecursively();
    if (!home.isValid() || !folder.mkpath(variant.name()))
        return std::nullopt;
    QStringList arguments{u"--variant"_s, variant.isMirrored ? u"mirrored"_s : u"usual"_s, below};
    for (const QString &state : states)
        arguments += {u"--state"_s, state};
    QProcess process;
    process.setProcessEnvironment(environmentOf(variant, home));
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(kLongestVariant) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return std::nullopt;
    QFile file(QDir(below).filePath(u"states.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<QJsonObject> shown;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &one : all)
        shown += one.toObject();
    return shown;
}

int writeGallery(const QDir &folder, const QList<GalleryVariant> &variants, const QStringList &states)
{
    GalleryPage page;
    for (const GalleryVariant &variant : variants) {
        const auto shown = shownIn(variant, folder, states);
        if (!shown) {
            std::fprintf(stderr, "%s could not be shown\n", qPrintable(variant.name()));
            return 2;
        }
        page.add(variant.name(), *shown);
    }
    if (!write(folder.filePath(u"index.html"_s), page.html(QLatin1StringView(kVersionText)).toUtf8()))
        return 2;
    const QStringList faults = page.faults();
    for (const QString &fault : faults)
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    std::printf("%d pictures, %d faults: %s\n", int(page.pictures()), int(faults.size()),
        qPrintable(folder.filePath(u"index.html"_s)));
    return faults.isEmpty() ? 0 : 1;
}
} // namespace

int main(int argc, char *argv[])
{
    const bool isVariant = std::any_of(argv, argv + argc, [](const char *a) { return QByteArray(a) == "--variant"; });
    std::unique_ptr<QCoreApplication> application;
    if (isVariant)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    const Names names;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes every window in every state into FOLDER: pictures and index.html."_s);
    parser.addHelpOption();
    parser.addOptions({names.reduced, names.state, names.locale, names.variant});
    parser.addPositionalArgument(u"FOLDER"_s, u"Where they are written; it is made."_s);
    parser.process(*application);
    const QStringList states = parser.values(names.state);
    if (parser.positionalArguments().size() != 1 || wanted(states).isEmpty())
        parser.showHelp(2);
    const QString folder = parser.positionalArguments().constFirst();
    if (isVariant)
        return showVariant(*static_cast<QApplication *>(application.get()), QDir(folder),
            parser.value(names.variant) == "mirrored"_L1, states);
    if (!QDir().mkpath(folder))
        return 2;
    QStringList locales = GalleryVariant::locales();
    if (parser.isSet(names.locale))
        locales = parser.values(names.locale);
    return writeGallery(QDir(folder), GalleryVariant::all(locales, parser.isSet(names.reduced)), states);
}

#include "main.moc"
