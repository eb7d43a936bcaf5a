// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// benchmark-requests: the log of requests with as many calls as it keeps, beside a bare QTableView and a
// QSortFilterProxyModel over the same model. Writes figures, one a line, for measure.py.
#include "api/ApiClient.h"
#include "api/PhotoLoader.h"
#include "requests/CallLogModel.h"
#include "ui/requests/RequestsWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kScrolls = 200;
constexpr int kRounds = 5;

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1048576;
}

void say(const char *what, double figure)
{
    QTextStream(stdout) << what << ' ' << figure << '\n';
}

// Milliseconds; of some rounds the shortest.
template <typename Act> double shortest(int rounds, Act act)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

void fill(CallLog &log)
{
    const QByteArray profile
        = R"({"success":true,"id":42,"name":"Jan Jansen","bio":")" + QByteArray(1'500, 'x') + R"("})";
    for (int i = 0; i < CallLog::kMostCalls; ++i) {
        const Exchange exchange{.method = i % 3 == 2 ? "POST" : "GET",
            .url = QUrl(u"https://studio.example.com/v1/api/users/%1"_s.arg(i)),
            .requestHeaders = {{"Accept", "application/json"}, {"x-jwt-token", "a-token-of-some-length-for-all"}},
            .requestBody = i % 3 == 2 ? R"({"jobTitle":"Chief"})" : "",
            .status = 200,
            .reason = "OK",
            .answerHeaders = {{"Content-Type", "application/json"}},
            .answerBody = profile,
            .sent = 1,
            .answered = 20,
            .ended = 25};
        log.end(log.begin(exchange, i % 3 == 2 ? CallPurpose::Update : CallPurpose::Load), exchange);
    }
}

// From top to bottom, each stop painted.
double scroll(QTableView &table)
{
    return shortest(kRounds, [&] {
        for (int i = 0; i <= kScrolls; ++i) {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() * i / kScrolls);
            table.viewport()->repaint();
        }
    });
}

double show(QWidget &widget)
{
    return shortest(1, [&] {
        widget.show();
        widget.repaint();
        QCoreApplication::processEvents();
    });
}
} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    ApiClient client;
    PhotoLoader photos;
    CallLog log(client, photos);
    const double before = residentMegabytes();
    fill(log);
    say("memory", residentMegabytes() - before);

    CallLogModel model(log);
    double bareOpen = 0;
    double bareScroll = 0;
    for (int round = 0; round < 2; ++round) { // the first one loads the fonts
        QTableView bare;
        bareOpen = shortest(1, [&] {
            bare.setModel(&model);
            bare.resize(936, 300);
            show(bare);
        });
        bareScroll = scroll(bare);
    }
    double open = 0;
    std::unique_ptr<RequestsWindow> window;
    open = shortest(1, [&] {
        window = std::make_unique<RequestsWindow>(log);
        show(*window);
    });
    auto *table = window->findChild<QTableView *>();
    say("open_bare", bareOpen);
    say("open", open);
    say("scroll_bare", bareScroll);
    say("scroll", scroll(*table));

    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(CallLogModel::Path);
    QTableView filtered;
    filtered.setModel(&proxy);
    filtered.resize(936, 300);
    filtered.show();
    say("filter_proxy", shortest(kRounds, [&] {
        proxy.setFilterFixedString(u"9999"_s);
        proxy.setFilterFixedString({});
    }));
    auto *field = window->findChild<QLineEdit *>();
    say("filter", shortest(kRounds, [&] {
        field->setText(u"9999"_s);
        field->clear();
    }));
    return 0;
}
