// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "drafts/DraftStore.h"

#include "base/JsonFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

DraftStore::DraftStore(const AccountFolders &folders, QObject *parent) : QObject(parent), m_folders(folders)
{
}

DraftStore::~DraftStore() = default;

Draft DraftStore::draft(const QString &key)
{
    Entry &entry = this->entry(key);
    Draft draft = entry.draft;
    entry.draft.isRestored = false;
    return draft;
}

void DraftStore::keep(const QString &key, const ProfileEdits &edits)
{
    Entry &entry = this->entry(key);
    if (entry.draft.edits == edits && !entry.hasFailed)
        return;
    entry.draft = {.edits = edits, .changed = QDateTime::currentDateTimeUtc()};
    if (!entry.file)
        return;
    if (edits.isEmpty())
        entry.file->remove();
    else
        entry.file->write({{u"account"_s, key}, {u"changed"_s, entry.draft.changed.toString(Qt::ISODate)},
            {u"base"_s, edits.base}, {u"edited"_s, edits.edited}, {u"undecided"_s, edits.undecided}});
}

void DraftStore::drop(const QString &key)
{
    keep(key, {});
}

bool DraftStore::outlivesProgram() const
{
    return std::ranges::all_of(m_entries, [](const std::shared_ptr<Entry> &entry) {
        return entry->draft.edits.isEmpty() || (entry->file && !entry->hasFailed);
    });
}

void DraftStore::flush()
{
    for (const std::shared_ptr<Entry> &entry : std::as_const(m_entries)) {
        if (entry->file)
            entry->file->flush();
    }
}

DraftStore::Entry &DraftStore::entry(const QString &key)
{
    std::shared_ptr<Entry> &entry = m_entries[key];
    if (!entry) {
        entry = std::make_shared<Entry>();
        if (!m_folders.root().isEmpty())
            read(key, *entry);
    }
    return *entry;
}

void DraftStore::read(const QString &key, Entry &entry)
{
    entry.file = std::make_unique<JsonFile>(m_folders.path(key, AccountFolders::File::Draft));
    connect(entry.file.get(), &JsonFile::written, this, [&entry] { entry.hasFailed = false; });
    connect(entry.file.get(), &JsonFile::writeFailed, this, [this, &entry](const QString &sentence) {
        if (!std::exchange(entry.hasFailed, true))
            emit problem(
                tr("Your unsaved changes are not safe from a crash: %1 You can go on, and save.").arg(sentence));
    });

    const JsonFile::Content content = entry.file->read();
    QString problem = content.problem;
    if (!content.json.isEmpty()) {
        const QJsonValue edited = content.json.value("edited"_L1);
        const QJsonValue base = content.json.value("base"_L1);
        if (content.json.value("account"_L1) != key)
            problem = entry.file->setAside(tr("it belongs to another account"));
        else if (!edited.isObject() || !base.isObject())
            problem = entry.file->setAside(tr("it is no draft"));
        else
            entry.draft = {.edits = {.base = base.toObject(),
                               .edited = edited.toObject(),
                               .undecided = content.json.value("undecided"_L1).toObject()},
                .changed = QDateTime::fromString(content.json.value("changed"_L1).toString(), Qt::ISODate),
                .isRestored = true};
    }
    entry.hasFailed = entry.file->isLeftAlone();
    if (entry.hasFailed)
        emit this->problem(tr("The draft of unsaved changes is not used: %1 What you change now is not kept there "
                              "either: save it before you quit.")
                               .arg(problem));
    else if (!problem.isEmpty())
        emit this->problem(tr("The draft of unsaved changes is not used: %1").arg(problem));
}
