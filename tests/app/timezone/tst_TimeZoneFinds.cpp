// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What people type, by kinds (time_zone_searches.txt), finds the place that they mean first.
#include "TestRunner.h"
#include "timezone/TimeZoneModel.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTimeZoneFinds : public QObject
{
    Q_OBJECT

private slots:
    void first_data();
    void first();

private:
    TimeZoneModel m_model;
};

void TestTimeZoneFinds::first_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QFile file(QStringLiteral(SOURCE_DIR "/time_zone_searches.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QString kind;
    int number = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const QStringList cells = line.split(u"; "_s);
        if (line.startsWith(u'#'))
            kind = line.sliced(2);
        else if (cells.size() == 3)
            QTest::addRow("%s %d %s", qPrintable(kind), ++number, qPrintable(cells[0]))
                << cells[0] << cells[1] << cells[2];
    }
    QVERIFY(number > 200);
}

void TestTimeZoneFinds::first()
{
    QFETCH(QString, search);
    QFETCH(QString, title);
    QFETCH(QString, id);
    m_model.setQuery(search);
    QVERIFY(m_model.rowCount() > 0);
    QStringList titles;
    for (int row = 0; row < qMin(3, m_model.rowCount()); ++row)
        titles.append(m_model.index(row).data().toString());
    QVERIFY2(titles.front() == title, qPrintable(titles.join(u" | "_s)));
    QCOMPARE(m_model.index(0).data(TimeZoneModel::IdRole).toString(), id);
}

CORE_TEST(TestTimeZoneFinds)
#include "tst_TimeZoneFinds.moc"
