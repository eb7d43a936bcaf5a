// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// benchmark-time-zones search|open|paint: measures the time zone picker and writes figures, one a line, for measure.py.
#include "ManyPlaces.h"
#include "profile/ProfileModel.h"
#include "timezone/RecentTimeZones.h"
#include "timezone/TimeZoneModel.h"
#include "ui/form/ProfileForm.h"
#include "ui/style/Theme.h"
#include "ui/timezone/TimeZonePicker.h"
#include "ui/timezone/WorldMap.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTextStream>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kRounds = 5;
constexpr int kPaints = 100;

// What people type, letter by letter: cities, a country, ids, an abbreviation, a mistake, nonsense.
QStringList keystrokes()
{
    QStringList texts;
    for (const QString &word : {u"milwaukee"_s, u"são paulo"_s, u"united states"_s, u"Asia/Calcutta"_s, u"cet"_s,
             u"milwakee"_s, u"qwertzuiop"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            texts.append(word.first(length));
    }
    return texts;
}

struct Times {
    double mean;
    double longest;
};

// Milliseconds of one keystroke. Of each the shortest of some rounds counts: the others were disturbed.
template <typename Type> Times measure(int rounds, Type type)
{
    const QStringList texts = keystrokes();
    std::vector<double> best(std::size_t(texts.size()), 1e9);
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            type(texts[i]);
            double &shortest = best[std::size_t(i)];
            shortest = std::min(shortest, double(timer.nsecsElapsed()) / 1e6);
        }
    }
    double sum = 0;
    for (const double time : best)
        sum += time;
    return {sum / double(best.size()), *std::ranges::max_element(best)};
}

void say(const QString &what, Times times)
{
    QTextStream(stdout) << what << ' ' << times.mean << ' ' << times.longest << '\n';
}

void search()
{
    TimeZoneModel model;
    say(u"model"_s, measure(kRounds, [&](const QString &text) { model.setQuery(text); }));
    for (const int copies : {1, 3, 6}) {
        const ManyPlaces places(QStringLiteral(TABLES), copies);
        const TimeZoneCatalog catalog(places.blob());
        TimeZoneSearch ours(catalog);
        QStringListModel rows(places.rows());
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&rows);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        const int rounds = copies == 1 ? kRounds : 2;
        std::size_t found = 0;
        QTextStream(stdout) << "rows " << places.rows().size() << '\n';
        say(u"ours"_s, measure(kRounds, [&](const QString &text) { found += ours.find(text).size(); }));
        say(u"proxy"_s, measure(rounds, [&](const QString &text) { proxy.setFilterFixedString(text); }));
    }
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

// Notes when a widget has painted itself.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_painted = false;
};

const QRect kAnchor(100, 100, 560, 34);

double openEmpty(QWidget *parent)
{
    QElapsedTimer timer;
    timer.start();
    QFrame popup(parent, Qt::Popup);
    const PaintWatch watch(&popup);
    popup.setGeometry(kAnchor.left(), kAnchor.bottom() + 1, 588, 520);
    popup.show();
    watch.wait();
    return double(timer.nsecsElapsed()) / 1e6;
}

double openPicker(QWidget *parent)
{
    QElapsedTimer timer;
    timer.start();
    TimeZonePicker picker(u"Europe/Amsterdam"_s, {}, parent);
    const PaintWatch watch(&picker);
    picker.openAt(kAnchor, QString());
    watch.wait();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    for (const QString &text : keystrokes()) { // memory of use, not only of a look
        picker.findChild<QLineEdit *>()->setText(text);
        QCoreApplication::processEvents();
    }
    picker.close();
    return time;
}

// On the form, as in the editor: what the form has loaded anyway is no cost of the picker.
void open()
{
    ProfileModel model;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    RecentTimeZones recent{QString()};
    auto *form = new ProfileForm(model, recent);
    layout->addWidget(form);
    model.setServerProfile(Profile::fromJson(
        {{u"success"_s, true}, {u"id"_s, 42}, {u"name"_s, u"Jan Jansen"_s}, {u"timezone"_s, u"Europe/Amsterdam"_s}}));
    model.setEditedValue("name"_L1, u"Jan J. Jansen"_s);
    form->focusFirstEditor();
    window.resize(760, 700);
    const PaintWatch watch(&window);
    window.show();
    watch.wait();
    const double empty = openEmpty(&window);
    QCoreApplication::processEvents();
    const double before = residentMegabytes();
    const double first = openPicker(&window);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    const double after = residentMegabytes();
    QTextStream(stdout) << "empty " << empty << "\nfirst " << first << "\nagain " << openPicker(&window) << "\nmemory "
                        << after - before << '\n';
}

void paint()
{
    const TimeZoneCatalog catalog;
    WorldMap map(catalog, [&](quint32 place) { return catalog.title(place); });
    map.resize(1000, 500);
    map.setMarked(0);
    std::vector<quint32> results(WorldMap::kMostResults);
    std::ranges::generate(results, [place = quint32(0)]() mutable { return place++; });
    map.setResults(results);
    QImage image(1000, 500, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> times;
    for (int i = 0; i <= kPaints; ++i) {
        map.setMoment(QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc()).addSecs(i * 60));
        QElapsedTimer timer;
        timer.start();
        map.render(&image);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    QTextStream(stdout) << "first " << times.front() << '\n';
    std::ranges::sort(times);
    QTextStream(stdout) << "median " << times[times.size() / 2] << "\nlongest " << times[times.size() - 2] << '\n';
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString part = QCoreApplication::arguments().value(1);
    if (part == u"search")
        search();
    else if (part == u"open")
        open();
    else if (part == u"paint")
        paint();
    else
        return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
