// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What is typed is on its way to the disk while one types, and nothing else than that.
#include "AccountKeys.h"
#include "TestRunner.h"
#include "drafts/DraftKeeper.h"
#include "drafts/DraftStore.h"
#include "profile/ProfileModel.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDraftKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void steadyTypingIsKept();
    void closedKeeperKeepsNothing();
    void noEditsNoDraft();
    void heldFieldStaysAsItWas();
    void heldEditIsNotKeptWithItsAccount();
    void undecidedIsKept();

private:
    [[nodiscard]] AccountFolders folders() const { return AccountFolders(m_folder->filePath(u"accounts"_s)); }
    [[nodiscard]] QString path(const QString &key) const { return folders().path(key, AccountFolders::File::Draft); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{
void load(ProfileModel &model)
{
    model.setServerProfile(Profile::fromJson({{u"id"_s, 42}, {u"name"_s, u"Jan"_s}}));
}

// A model with a profile, and a keeper of its edits in memory.
struct Kept {
    Kept()
    {
        load(model);
        keeper.open(kJan);
    }

    [[nodiscard]] QJsonObject edited()
    {
        keeper.flush();
        return store.draft(kJan).edits.edited;
    }

    ProfileModel model;
    DraftStore store{AccountFolders({})};
    DraftKeeper keeper{model, store};
};
} // namespace

// A debounce would wait for a pause that never comes.
void TestDraftKeeper::steadyTypingIsKept()
{
    ProfileModel model;
    load(model);
    DraftStore store(folders());
    DraftKeeper keeper(model, store);
    keeper.open(kJan);
    QTimer typist;
    QString text;
    connect(&typist, &QTimer::timeout, &typist, [&] { model.setEditedValue("name"_L1, text += u'x'); });
    typist.start(DraftKeeper::kDelay / 10);
    QTRY_VERIFY(QFileInfo::exists(path(kJan)));
    QVERIFY(typist.isActive());
}

void TestDraftKeeper::closedKeeperKeepsNothing()
{
    ProfileModel model;
    load(model);
    DraftStore store(AccountFolders({}));
    DraftKeeper keeper(model, store);
    keeper.open(kJan);
    model.setEditedValue("name"_L1, u"Jan J."_s);
    keeper.close();
    QCOMPARE(store.draft(kJan).edits.edited, (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    model.clear();
    keeper.flush();
    QCOMPARE(store.draft(kJan).edits.edited, (QJsonObject{{u"name"_s, u"Jan J."_s}}));
}

void TestDraftKeeper::noEditsNoDraft()
{
    Kept kept;
    QCOMPARE(kept.edited(), QJsonObject());
    kept.model.setEditedValue("name"_L1, u"Jan J."_s);
    QCOMPARE(kept.edited(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    kept.model.setEditedValue("name"_L1, u"Jan"_s);
    QCOMPARE(kept.edited(), QJsonObject());
}

void TestDraftKeeper::heldFieldStaysAsItWas()
{
    Kept kept;
    kept.keeper.hold("name"_L1);
    kept.model.setEditedValue("name"_L1, u"Janhunter2"_s);
    kept.model.setEditedValue("companyName"_L1, u"Acme"_s);
    QCOMPARE(kept.edited(), (QJsonObject{{u"companyName"_s, u"Acme"_s}}));
    kept.keeper.release();
    QCOMPARE(kept.edited(), (QJsonObject{{u"name"_s, u"Janhunter2"_s}, {u"companyName"_s, u"Acme"_s}}));
}

void TestDraftKeeper::heldEditIsNotKeptWithItsAccount()
{
    Kept kept;
    kept.model.setEditedValue("name"_L1, u"Jan J."_s);
    kept.keeper.hold("name"_L1);
    kept.model.setEditedValue("name"_L1, u"Jan J.hunter2"_s);
    QCOMPARE(kept.edited(), (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    kept.keeper.close(); // another account comes, and nobody has said that it may be kept
    QCOMPARE(kept.store.draft(kJan).edits.edited, (QJsonObject{{u"name"_s, u"Jan J."_s}}));
    kept.keeper.open(kJan);
    QCOMPARE(kept.edited(), (QJsonObject{{u"name"_s, u"Jan J.hunter2"_s}})); // nothing is held any more
}

void TestDraftKeeper::undecidedIsKept()
{
    Kept kept;
    kept.model.setEditedValue("name"_L1, u"Jan J."_s);
    const QJsonObject undecided{{u"name"_s, QJsonArray{u"Jan J."_s}}};
    kept.model.setUndecided(undecided);
    kept.keeper.flush();
    QCOMPARE(kept.store.draft(kJan).edits.undecided, undecided);
    kept.model.setUndecided({});
    kept.keeper.flush();
    QCOMPARE(kept.store.draft(kJan).edits.undecided, QJsonObject());
}

CORE_TEST(TestDraftKeeper)
#include "tst_DraftKeeper.moc"
