// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Who changed what: every combination written out, and what holds for all of them.
#include "Profiles.h"
#include "TestRunner.h"
#include "profile/ProfileField.h"
#include "profile/ProfileMerge.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Outcome = ProfileMerge::Outcome;

namespace
{
// The values of base, mine and theirs; a row below is one base and one mine, a letter in it one theirs.
const QList<std::pair<const char *, QJsonValue>> kValues{
    {"absent", kNotKnown}, {"empty", u""_s}, {"a", u"a"_s}, {"b", u"b"_s}, {"c", u"c"_s}};

// u: unchanged, m: mine, t: theirs, s: the same, C: conflict. An absent text is an empty one.
constexpr const char *kTextTable[] = {
    // base absent: mine absent, empty, a, b, c
    "uuttt",
    "uuttt",
    "mmsCC",
    "mmCsC",
    "mmCCs",
    // base empty: mine absent, empty, a, b, c
    "uuttt",
    "uuttt",
    "mmsCC",
    "mmCsC",
    "mmCCs",
    // base a: mine absent, empty, a, b, c
    "ssmCC",
    "ssmCC",
    "ttutt",
    "CCmsC",
    "CCmCs",
    // base b: mine absent, empty, a, b, c
    "ssCmC",
    "ssCmC",
    "CCsmC",
    "tttut",
    "CCCms",
    // base c: mine absent, empty, a, b, c
    "ssCCm",
    "ssCCm",
    "CCsCm",
    "CCCsm",
    "ttttu",
};

// An absent sort order is not known: it is nobody's choice, so it makes no conflict.
constexpr const char *kChoiceTable[] = {
    // base absent: mine absent, empty, a, b, c
    "utttt",
    "msCCC",
    "mCsCC",
    "mCCsC",
    "mCCCs",
    // base empty: mine absent, empty, a, b, c
    "smttt",
    "tuttt",
    "mmsCC",
    "mmCsC",
    "mmCCs",
    // base a: mine absent, empty, a, b, c
    "stmtt",
    "msmCC",
    "ttutt",
    "mCmsC",
    "mCmCs",
    // base b: mine absent, empty, a, b, c
    "sttmt",
    "msCmC",
    "mCsmC",
    "tttut",
    "mCCms",
    // base c: mine absent, empty, a, b, c
    "stttm",
    "msCCm",
    "mCsCm",
    "mCCsm",
    "ttttu",
};

Outcome outcomeOf(char letter)
{
    switch (letter) {
    case 'u':
        return Outcome::Unchanged;
    case 'm':
        return Outcome::Mine;
    case 't':
        return Outcome::Theirs;
    case 's':
        return Outcome::Same;
    default:
        return Outcome::Conflict;
    }
}

const ProfileField &field(const char *key)
{
    return *profileField(QLatin1StringView(key));
}

// A random value of the field, of few, so that equal ones are frequent.
QJsonValue randomValue(const ProfileField &field, QRandomGenerator &random)
{
    if (field.kind != ProfileField::Kind::ChoiceSet)
        return field.normalized(kValues.at(random.bounded(int(kValues.size()))).second);
    if (random.bounded(8) == 0)
        return kNotKnown;
    QJsonArray set;
    for (const QString &item : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        if (random.bounded(2) == 0)
            set.append(item);
    }
    return set;
}
} // namespace

class TestProfileMerge : public QObject
{
    Q_OBJECT

private slots:
    void everyCombination_data();
    void everyCombination();
    void sets_data();
    void sets();
    void properties_data();
    void properties();
};

void TestProfileMerge::everyCombination_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("base");
    QTest::addColumn<QJsonValue>("mine");
    QTest::addColumn<QJsonValue>("theirs");
    QTest::addColumn<Outcome>("outcome");

    const auto rows = [](const QByteArray &key, std::span<const char *const> table) {
        std::size_t row = 0;
        for (const auto &[baseName, base] : kValues) {
            for (const auto &[mineName, mine] : kValues) {
                const char *letter = table[row++];
                for (const auto &[theirsName, theirs] : kValues)
                    QTest::addRow("%s: %s, %s, %s", key.constData(), baseName, mineName, theirsName)
                        << key << base << mine << theirs << outcomeOf(*letter++);
            }
        }
    };
    rows("jobTitle", kTextTable);
    rows("projectsSortOrder", kChoiceTable);
}

void TestProfileMerge::everyCombination()
{
    QFETCH(const QByteArray, key);
    QFETCH(const QJsonValue, base);
    QFETCH(const QJsonValue, mine);
    QFETCH(const QJsonValue, theirs);
    QFETCH(const Outcome, outcome);
    const ProfileField &f = field(key.constData());
    const QJsonValue m = f.normalized(mine);
    const QJsonValue t = f.normalized(theirs);
    const ProfileMerge merge = ProfileMerge::of(f, f.normalized(base), m, t);
    QCOMPARE(merge.outcome, outcome);
    const bool isMine = outcome == Outcome::Mine || outcome == Outcome::Conflict;
    QCOMPARE(merge.value.type(), (isMine ? m : t).type());
    QCOMPARE(merge.value, isMine ? m : t);
}

void TestProfileMerge::sets_data()
{
    QTest::addColumn<QString>("base"); // a letter an item; "-": not known
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("merged");

    const auto row
        = [](const char *name, const QString &base, const QString &mine, const QString &theirs, Outcome outcome,
              const QString &merged) { QTest::newRow(name) << base << mine << theirs << outcome << merged; };
    row("nobody", u"ab"_s, u"ab"_s, u"ab"_s, Outcome::Unchanged, u"ab"_s);
    row("another order is no change", u"ab"_s, u"ba"_s, u"ab"_s, Outcome::Unchanged, u"ab"_s);
    row("only mine", u"a"_s, u"ab"_s, u"a"_s, Outcome::Mine, u"ab"_s);
    row("only theirs", u"a"_s, u"a"_s, u""_s, Outcome::Theirs, u""_s);
    row("the same", u"a"_s, u"ab"_s, u"ba"_s, Outcome::Same, u"ba"_s);
    row("different ones on", u""_s, u"a"_s, u"b"_s, Outcome::Combined, u"ba"_s);
    row("different ones off", u"abc"_s, u"bc"_s, u"ab"_s, Outcome::Combined, u"b"_s);
    row("one on, the other off", u"ab"_s, u"abc"_s, u"b"_s, Outcome::Combined, u"bc"_s);
    row("the same on, mine one more", u""_s, u"ab"_s, u"a"_s, Outcome::Combined, u"ab"_s);
    row("the same on, theirs one more", u""_s, u"a"_s, u"ab"_s, Outcome::Combined, u"ab"_s);
    row("all off, one more on", u"ab"_s, u""_s, u"abc"_s, Outcome::Combined, u"c"_s);
    row("not known before, nothing done", u"-"_s, u"-"_s, u"a"_s, Outcome::Theirs, u"a"_s);
    row("not known before, both chose", u"-"_s, u"a"_s, u"b"_s, Outcome::Conflict, u"a"_s);
    row("not known before and now", u"-"_s, u"a"_s, u"-"_s, Outcome::Mine, u"a"_s);
    row("not known now", u"a"_s, u"ab"_s, u"-"_s, Outcome::Mine, u"ab"_s);
}

void TestProfileMerge::sets()
{
    const auto setOf = [](const QString &letters) -> QJsonValue {
        if (letters == "-"_L1)
            return kNotKnown;
        QJsonArray set;
        for (const QChar letter : letters)
            set.append(QString(letter));
        return set;
    };
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, merged);
    const ProfileMerge merge = ProfileMerge::of(field("experiments"), setOf(base), setOf(mine), setOf(theirs));
    QCOMPARE(merge.outcome, outcome);
    QCOMPARE(merge.value, setOf(merged));
}

void TestProfileMerge::properties_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 first = qEnvironmentVariableIntValue("PROFILE_EDITOR_SEED") != 0
        ? quint32(qEnvironmentVariableIntValue("PROFILE_EDITOR_SEED"))
        : QRandomGenerator::global()->generate();
    for (quint32 i = 0; i < 20; ++i)
        QTest::addRow("PROFILE_EDITOR_SEED=%u", first + i) << first + i;
}

void TestProfileMerge::properties()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 500; ++i) {
        for (const ProfileField &f : profileFields()) {
            const QJsonValue base = randomValue(f, random);
            const QJsonValue mine = randomValue(f, random);
            const QJsonValue theirs = randomValue(f, random);
            const ProfileMerge merge = ProfileMerge::of(f, base, mine, theirs);
            const ProfileMerge mirrored = ProfileMerge::of(f, base, theirs, mine);

            QVERIFY(f.equal(ProfileMerge::of(f, base, base, theirs).value, theirs));
            QVERIFY(f.equal(ProfileMerge::of(f, base, mine, base).value, mine));
            QVERIFY(f.equal(ProfileMerge::of(f, base, mine, mine).value, mine));
            QCOMPARE(merge.outcome == Outcome::Conflict, mirrored.outcome == Outcome::Conflict);
            if (merge.outcome != Outcome::Conflict)
                QVERIFY(f.equal(merge.value, mirrored.value));
            if (f.kind != ProfileField::Kind::ChoiceSet) {
                QVERIFY(f.equal(merge.value, mine) || f.equal(merge.value, theirs));
                continue;
            }
            const QJsonArray items = merge.value.toArray();
            for (const QJsonValue &item : items)
                QVERIFY(mine.toArray().contains(item) || theirs.toArray().contains(item));
        }
    }
}

CORE_TEST(TestProfileMerge)
#include "tst_ProfileMerge.moc"
