// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "drafts/LastProfile.h"

#include "base/JsonFile.h"
#include "base/JsonText.h"

using namespace Qt::StringLiterals;

LastProfile::LastProfile(const AccountFolders &folders) : m_folders(folders)
{
}

LastProfile::~LastProfile() = default;

void LastProfile::keep(const QString &key, const Profile &profile)
{
    const QString read = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    file(key).write([key, read, profile](int format) {
        JsonText json;
        json.beginObject();
        json.key("account"_L1);
        json.value(key);
        json.key("format"_L1);
        json.value(qint64(format));
        json.key("read"_L1);
        json.value(read);
        json.key("profile"_L1);
        profile.writeTo(json);
        json.endObject();
        return json.bytes();
    });
}

std::optional<LastProfile::Kept> LastProfile::kept(const QString &key)
{
    JsonFile &file = this->file(key);
    file.flush(); // of what is being written the disk has nothing yet
    const QJsonObject json = file.read().json;
    const QDateTime read = QDateTime::fromString(json.value("read"_L1).toString(), Qt::ISODate);
    const Profile profile = Profile::fromJson(json.value("profile"_L1).toObject());
    if (json.value("account"_L1) != key || !read.isValid() || !profile.id)
        return std::nullopt;
    return Kept{profile, read};
}

void LastProfile::drop(const QString &key)
{
    file(key).remove();
    m_files.remove(key);
}

JsonFile &LastProfile::file(const QString &key)
{
    std::shared_ptr<JsonFile> &file = m_files[key];
    if (!file)
        file = std::make_shared<JsonFile>(m_folders.path(key, AccountFolders::File::Profile),
            JsonFile::Rules{.senseless = JsonFile::Senseless::Replace});
    return *file;
}
