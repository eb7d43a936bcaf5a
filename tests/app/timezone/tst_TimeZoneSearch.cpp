// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What people type finds what they mean: the table of searches with the first place that each has to find.
#include "TestRunner.h"
#include "timezone/TimeZoneSearch.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestTimeZoneSearch : public QObject
{
    Q_OBJECT

private slots:
    void first_data();
    void first();
    void nothing_data();
    void nothing();
    void oneMistakeIsForgivenAnywhere_data();
    void oneMistakeIsForgivenAnywhere();
    void eachPlaceOnce_data();
    void eachPlaceOnce();
    void order_data();
    void order();
    void placesInZones();

private:
    [[nodiscard]] QStringList titles(const std::vector<quint32> &places, std::size_t most) const;

    const TimeZoneCatalog m_catalog;
    TimeZoneSearch m_search = TimeZoneSearch(m_catalog);
};

QStringList TestTimeZoneSearch::titles(const std::vector<quint32> &places, std::size_t most) const
{
    QStringList titles;
    for (std::size_t i = 0; i < std::min(most, places.size()); ++i)
        titles.append(m_catalog.title(places[i]));
    return titles;
}

void TestTimeZoneSearch::first_data()
{
    struct Search {
        const char16_t *words;
        const char16_t *title; // of the first place
        const char *zone;
    };
    // clang-format off
    static constexpr Search kSearches[] = {
        // Cities that no zone is called after.
        {u"milwaukee", u"Milwaukee, United States", "America/Chicago"},
        {u"milw", u"Milwaukee, United States", "America/Chicago"},
        {u"mumbai", u"Mumbai, India", "Asia/Kolkata"},
        {u"san francisco", u"San Francisco, United States", "America/Los_Angeles"},
        {u"seattle", u"Seattle, United States", "America/Los_Angeles"},
        {u"boston", u"Boston, United States", "America/New_York"},
        {u"washington", u"Washington, D.C., United States", "America/New_York"},
        {u"dallas", u"Dallas, Texas, United States", "America/Chicago"},
        {u"salt lake city", u"Salt Lake City, United States", "America/Denver"},
        {u"montreal", u"Montréal, Canada", "America/Toronto"},
        {u"ottawa", u"Ottawa, Canada", "America/Toronto"},
        {u"calgary", u"Calgary, Canada", "America/Edmonton"},
        {u"rio de janeiro", u"Rio de Janeiro, Brazil", "America/Sao_Paulo"},
        {u"brasilia", u"Brasília, Brazil", "America/Sao_Paulo"},
        {u"medellin", u"Medellín, Colombia", "America/Bogota"},
        {u"guadalajara", u"Guadalajara, Mexico", "America/Mexico_City"},
        {u"barcelona", u"Barcelona, Spain", "Europe/Madrid"},
        {u"munich", u"Munich, Germany", "Europe/Berlin"},
        {u"hamburg", u"Hamburg, Germany", "Europe/Berlin"},
        {u"frankfurt", u"Frankfurt, Germany", "Europe/Berlin"},
        {u"rotterdam", u"Rotterdam, Netherlands", "Europe/Amsterdam"},
        {u"utrecht", u"Utrecht, Netherlands", "Europe/Amsterdam"},
        {u"manchester", u"Manchester, United Kingdom", "Europe/London"},
        {u"lyon", u"Lyon, France", "Europe/Paris"},
        {u"milan", u"Milan, Italy", "Europe/Rome"},
        {u"geneva", u"Geneva, Switzerland", "Europe/Zurich"},
        {u"st petersburg", u"Saint Petersburg, Russia", "Europe/Moscow"},
        {u"saint petersburg", u"Saint Petersburg, Russia", "Europe/Moscow"},
        {u"beijing", u"Beijing, China", "Asia/Shanghai"},
        {u"shenzhen", u"Shenzhen, China", "Asia/Shanghai"},
        {u"osaka", u"Osaka, Japan", "Asia/Tokyo"},
        {u"busan", u"Busan, South Korea", "Asia/Seoul"},
        {u"bangalore", u"Bengaluru, India", "Asia/Kolkata"},
        {u"new delhi", u"New Delhi, India", "Asia/Kolkata"},
        {u"abu dhabi", u"Abu Dhabi, United Arab Emirates", "Asia/Dubai"},
        {u"hanoi", u"Hanoi, Vietnam", "Asia/Ho_Chi_Minh"},
        {u"cape town", u"Cape Town, South Africa", "Africa/Johannesburg"},
        {u"abuja", u"Abuja, Nigeria", "Africa/Lagos"},
        {u"canberra", u"Canberra, Australia", "Australia/Sydney"},
        {u"wellington", u"Wellington, New Zealand", "Pacific/Auckland"},
        // Diacritics and other spellings.
        {u"sao paulo", u"São Paulo, Brazil", "America/Sao_Paulo"},
        {u"SÃO PAULO", u"São Paulo, Brazil", "America/Sao_Paulo"},
        {u"São-Paulo", u"São Paulo, Brazil", "America/Sao_Paulo"},
        {u"zurich", u"Zurich, Switzerland", "Europe/Zurich"},
        {u"zürich", u"Zurich, Switzerland", "Europe/Zurich"},
        {u"koln", u"Cologne, Germany", "Europe/Berlin"},
        {u"köln", u"Cologne, Germany", "Europe/Berlin"},
        {u"malmo", u"Malmö, Sweden", "Europe/Stockholm"},
        {u"lodz", u"Łódź, Poland", "Europe/Warsaw"},
        {u"gdansk", u"Gdańsk, Poland", "Europe/Warsaw"},
        {u"aarhus", u"Aarhus, Denmark", "Europe/Copenhagen"},
        {u"xian", u"Xi’an, China", "Asia/Shanghai"},
        {u"xi'an", u"Xi’an, China", "Asia/Shanghai"},
        {u"st johns", u"St. John’s, Canada", "America/St_Johns"},
        {u"bogota", u"Bogotá, Colombia", "America/Bogota"},
        {u"asuncion", u"Asunción, Paraguay", "America/Asuncion"},
        {u"reykjavík", u"Reykjavik, Iceland", "Atlantic/Reykjavik"},
        {u"  new   york ", u"New York, United States", "America/New_York"},
        // Words in any order, a namesake with its region or country, a city before the country of its name.
        {u"york", u"York, United Kingdom", "Europe/London"},
        {u"york new", u"New York, United States", "America/New_York"},
        {u"portland", u"Portland, Oregon, United States", "America/Los_Angeles"},
        {u"portland maine", u"Portland, Maine, United States", "America/New_York"},
        {u"london ontario", u"London, Canada", "America/Toronto"},
        {u"london, canada", u"London, Canada", "America/Toronto"},
        {u"athens georgia", u"Athens, Georgia, United States", "America/New_York"},
        {u"vancouver", u"Vancouver, Canada", "America/Vancouver"},
        {u"birmingham", u"Birmingham, United Kingdom", "Europe/London"},
        {u"birmingham alabama", u"Birmingham, Alabama, United States", "America/Chicago"},
        {u"mexico", u"Mexico City, Mexico", "America/Mexico_City"},
        {u"panama city", u"Panama City, Panama", "America/Panama"},
        {u"singapore", u"Singapore", "Asia/Singapore"},
        {u"luxembourg", u"Luxembourg", "Europe/Luxembourg"},
        {u"kansas city", u"Kansas City, Missouri, United States", "America/Chicago"},
        // Countries and regions: the largest city.
        {u"netherlands", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"holland", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"germany", u"Berlin, Germany", "Europe/Berlin"},
        {u"japan", u"Tokyo, Japan", "Asia/Tokyo"},
        {u"india", u"Kolkata, India", "Asia/Kolkata"},
        {u"uk", u"London, United Kingdom", "Europe/London"},
        {u"usa", u"New York, United States", "America/New_York"},
        {u"south korea", u"Seoul, South Korea", "Asia/Seoul"},
        {u"new zealand", u"Auckland, New Zealand", "Pacific/Auckland"},
        {u"switz", u"Zurich, Switzerland", "Europe/Zurich"},
        {u"california", u"Los Angeles, United States", "America/Los_Angeles"},
        {u"wisconsin", u"Milwaukee, United States", "America/Chicago"},
        {u"tasmania", u"Hobart, Australia", "Australia/Hobart"},
        {u"hawaii", u"Honolulu, United States", "Pacific/Honolulu"},
        // In the other languages.
        {u"niederlande", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"deutschland", u"Berlin, Germany", "Europe/Berlin"},
        {u"duitsland", u"Berlin, Germany", "Europe/Berlin"},
        {u"allemagne", u"Berlin, Germany", "Europe/Berlin"},
        {u"españa", u"Madrid, Spain", "Europe/Madrid"},
        {u"espana", u"Madrid, Spain", "Europe/Madrid"},
        {u"schweiz", u"Zurich, Switzerland", "Europe/Zurich"},
        {u"österreich", u"Vienna, Austria", "Europe/Vienna"},
        {u"日本", u"Tokyo, Japan", "Asia/Tokyo"},
        {u"中国", u"Shanghai, China", "Asia/Shanghai"},
        {u"대한민국", u"Seoul, South Korea", "Asia/Seoul"},
        {u"wien", u"Vienna, Austria", "Europe/Vienna"},
        {u"londres", u"London, United Kingdom", "Europe/London"},
        {u"parijs", u"Paris, France", "Europe/Paris"},
        {u"moskau", u"Moscow, Russia", "Europe/Moscow"},
        {u"roma", u"Rome, Italy", "Europe/Rome"},
        {u"athen", u"Athens, Greece", "Europe/Athens"},
        {u"brüssel", u"Brussels, Belgium", "Europe/Brussels"},
        {u"lisboa", u"Lisbon, Portugal", "Europe/Lisbon"},
        {u"warszawa", u"Warsaw, Poland", "Europe/Warsaw"},
        {u"københavn", u"Copenhagen, Denmark", "Europe/Copenhagen"},
        {u"göteborg", u"Gothenburg, Sweden", "Europe/Stockholm"},
        {u"münchen", u"Munich, Germany", "Europe/Berlin"},
        {u"den haag", u"The Hague, Netherlands", "Europe/Amsterdam"},
        {u"東京", u"Tokyo, Japan", "Asia/Tokyo"},
        {u"ロンドン", u"London, United Kingdom", "Europe/London"},
        {u"上海", u"Shanghai, China", "Asia/Shanghai"},
        {u"서울", u"Seoul, South Korea", "Asia/Seoul"},
        // Names of today and of yesterday.
        {u"kyiv", u"Kyiv, Ukraine", "Europe/Kyiv"},
        {u"kiev", u"Kyiv, Ukraine", "Europe/Kyiv"},
        {u"kolkata", u"Kolkata, India", "Asia/Kolkata"},
        {u"calcutta", u"Kolkata, India", "Asia/Kolkata"},
        {u"bombay", u"Mumbai, India", "Asia/Kolkata"},
        {u"saigon", u"Ho Chi Minh City, Vietnam", "Asia/Ho_Chi_Minh"},
        {u"rangoon", u"Yangon, Myanmar", "Asia/Yangon"},
        {u"peking", u"Beijing, China", "Asia/Shanghai"},
        {u"nuuk", u"Nuuk, Greenland", "America/Nuuk"},
        {u"godthab", u"Nuuk, Greenland", "America/Nuuk"},
        // Ids: whole, in part, old, and as they are spelt.
        {u"America/Chicago", u"Chicago, United States", "America/Chicago"},
        {u"america/new_york", u"New York, United States", "America/New_York"},
        {u"Europe/Kiev", u"Kyiv, Ukraine", "Europe/Kyiv"},
        {u"Asia/Calcutta", u"Kolkata, India", "Asia/Kolkata"},
        {u"US/Pacific", u"Los Angeles, United States", "America/Los_Angeles"},
        {u"us/eastern", u"New York, United States", "America/New_York"},
        {u"Etc/GMT+5", u"Fixed offset UTC−05:00", "Etc/GMT+5"},
        {u"Etc/UTC", u"Coordinated Universal Time", "UTC"},
        {u"argentina/ushuaia", u"Ushuaia, Argentina", "America/Argentina/Ushuaia"},
        {u"indiana/knox", u"Knox, Indiana, United States", "America/Indiana/Knox"},
        {u"europe/", u"Istanbul, Türkiye", "Europe/Istanbul"},
        {u"europe/amst", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"utc", u"Coordinated Universal Time", "UTC"},
        {u"zulu", u"Coordinated Universal Time", "UTC"},
        {u"gmt", u"Greenwich Mean Time", "Etc/GMT"},
        // One letter wrong, missing, too many, or two swapped.
        {u"amsterdm", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"amsterdaam", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"amstredam", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"amstardam", u"Amsterdam, Netherlands", "Europe/Amsterdam"},
        {u"milwakee", u"Milwaukee, United States", "America/Chicago"},
        {u"melborne", u"Melbourne, Australia", "Australia/Melbourne"},
        {u"johanesburg", u"Johannesburg, South Africa", "Africa/Johannesburg"},
        {u"singapoor", u"Singapore", "Asia/Singapore"},
        {u"singapor", u"Singapore", "Asia/Singapore"},
        {u"philadelpia", u"Philadelphia, United States", "America/New_York"},
        {u"new yrok", u"New York, United States", "America/New_York"},
        {u"germnay", u"Berlin, Germany", "Europe/Berlin"},
    };
    // clang-format on
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("zone");
    int number = 0;
    for (const Search &search : kSearches) {
        const QString words = QString::fromUtf16(search.words);
        QTest::addRow("%d %s", ++number, words.toUtf8().constData())
            << words << QString::fromUtf16(search.title) << QString::fromLatin1(search.zone);
    }
}

void TestTimeZoneSearch::first()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    QFETCH(QString, zone);
    const std::vector<quint32> places = m_search.find(words);
    QVERIFY(!places.empty());
    QVERIFY2(m_catalog.title(places.front()) == title, qPrintable(titles(places, 3).join(u" | ")));
    QCOMPARE(m_catalog.zoneId(places.front()), zone);
}

void TestTimeZoneSearch::nothing_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("signs") << u"?!*"_s;
    QTest::newRow("nonsense") << u"qwrtplk"_s;
    QTest::newRow("two letters wrong") << u"amzterdem"_s;
    QTest::newRow("one word of two is nonsense") << u"paris qwrtplk"_s;
    QTest::newRow("long") << QString(200, u'a');
    QTest::newRow("a control character") << u"\u0001\u0002"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d));
    QTest::newRow("a digit is no mistake") << u"Etc/GMT+15"_s;
    QTest::newRow("a sign is no mistake") << u"Europe/Paris+"_s;
    QTest::newRow("an offset is no name") << u"UTC+5.5"_s;
    QTest::newRow("a face") << u"\U0001f642"_s;
}

void TestTimeZoneSearch::nothing()
{
    QFETCH(QString, words);
    QVERIFY2(m_search.find(words).empty(), qPrintable(titles(m_search.find(words), 3).join(u" | ")));
}

void TestTimeZoneSearch::oneMistakeIsForgivenAnywhere_data()
{
    QTest::addColumn<QString>("typed");
    const QString name = u"johannesburg"_s;
    for (qsizetype at = 0; at < name.size(); ++at) {
        QString typed = name;
        QTest::addRow("missing, %lld", at) << QString(typed).remove(at, 1);
        QTest::addRow("one too many, %lld", at) << QString(typed).insert(at, u'x');
        typed[at] = u'x';
        QTest::addRow("wrong, %lld", at) << typed;
        if (at == 0 || name[at] == name[at - 1])
            continue;
        typed = name;
        std::swap(typed[at - 1], typed[at]);
        QTest::addRow("swapped, %lld", at) << typed;
    }
}

void TestTimeZoneSearch::oneMistakeIsForgivenAnywhere()
{
    QFETCH(QString, typed);
    QCOMPARE(titles(m_search.find(typed), 1), QStringList(u"Johannesburg, South Africa"_s));
}

void TestTimeZoneSearch::eachPlaceOnce_data()
{
    QTest::addColumn<QString>("words");
    for (const QString &words : {u"s"_s, u"san"_s, u"america"_s, u"york new"_s, u"amsterdm"_s, u"cet"_s})
        QTest::newRow(qPrintable(words)) << words;
}

void TestTimeZoneSearch::eachPlaceOnce()
{
    QFETCH(QString, words);
    std::vector<quint32> places = m_search.find(words);
    QVERIFY(!places.empty());
    std::ranges::sort(places);
    QVERIFY(std::ranges::adjacent_find(places) == places.end());
}

void TestTimeZoneSearch::order_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("the larger first") << u"springfield"_s
                                      << QStringList{u"Springfield, Missouri, United States"_s,
                                             u"Springfield, Massachusetts, United States"_s};
    QTest::newRow("beginnings before inner parts") << u"ams"_s << QStringList{u"Amsterdam, Netherlands"_s};
    QTest::newRow("whole words before beginnings") << u"york"_s << QStringList{u"York, United Kingdom"_s};
}

void TestTimeZoneSearch::order()
{
    QFETCH(QString, words);
    QFETCH(QStringList, titles);
    QCOMPARE(this->titles(m_search.find(words), std::size_t(titles.size())), titles);
}

void TestTimeZoneSearch::placesInZones()
{
    std::vector<bool> zones(m_catalog.zoneCount());
    QVERIFY(m_search.placesIn(zones).empty());
    for (quint32 zone = 0; zone < m_catalog.zoneCount(); ++zone)
        zones[zone] = m_catalog.zone(zone) == u"Asia/Kolkata";
    const std::vector<quint32> places = m_search.placesIn(zones);
    QCOMPARE(titles(places, 1), QStringList(u"Mumbai, India"_s));
    QVERIFY(std::ranges::is_sorted(places));
    QVERIFY(std::ranges::all_of(places, [this](quint32 place) { return m_catalog.zoneId(place) == u"Asia/Kolkata"; }));
}

CORE_TEST(TestTimeZoneSearch)
#include "tst_TimeZoneSearch.moc"
