// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// benchmark-bare-window [--get URL] [--stay]: shows the bare window (after the answer to one GET) and leaves after its
// first paint. The token for the GET comes from EI_JWT_TOKEN, as for the editor.
#include "BareWindow.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();

    BareWindow window;
    if (!arguments.contains("--stay"_L1))
        QObject::connect(&window, &BareWindow::painted, &application, [] { QCoreApplication::quit(); });

    const qsizetype get = arguments.indexOf("--get"_L1);
    if (get < 0 || get + 1 >= arguments.size()) {
        window.show();
        return QCoreApplication::exec();
    }

    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(arguments.at(get + 1))};
    request.setRawHeader("x-jwt-token", qgetenv("EI_JWT_TOKEN"));
    QNetworkReply *reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &window, [&window, reply] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError && reply->readAll().contains("\"success\":true"))
            window.show();
        else
            QCoreApplication::exit(1);
    });
    return QCoreApplication::exec();
}
