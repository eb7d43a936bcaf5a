// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SampleProfile.h"

#include "DemoProfile.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
void setTexts(QJsonObject &profile, const QString &name, const QString &jobTitle, const QString &company)
{
    profile.insert(u"name"_s, name);
    profile.insert(u"jobTitle"_s, jobTitle);
    profile.insert(u"companyName"_s, company);
}

void longTexts(QJsonObject &profile)
{
    setTexts(profile, u"Wolfeschlegelsteinhausenbergerdorff "_s.repeated(14), u"x"_s.repeated(40'000),
        u"Gesellschaft für Sprachverarbeitung "_s.repeated(30));
}

void rightToLeft(QJsonObject &profile)
{
    setTexts(profile, u"مريم الخوارزمي"_s, u"מהנדסת embedded בכירה (IoT)"_s, u"شركة Edge 42 للتقنية"_s);
}

void joinedEmoji(QJsonObject &profile)
{
    setTexts(profile, u"👩‍💻 Ada Löwe"_s, u"👨‍👩‍👧‍👦 Zoe\u0308 🏳️‍🌈"_s,
        u"🇳🇱 Ünïcødé 👍🏽"_s);
}

// `count` in all, of which each third is on; some have a long title or a help text of several lines.
template <int count> void experiments(QJsonObject &profile)
{
    QJsonArray all = demoExperiments();
    for (int i = int(all.size()) + 1; i <= count; ++i) {
        QString title = u"Experiment %1"_s.arg(i);
        if (i % 10 == 0)
            title += u" with a title that does not fit the line of a window of the usual width"_s;
        QJsonObject object{{u"type"_s, u"experiment-%1"_s.arg(i)}, {u"title"_s, title}, {u"enabled"_s, i % 3 == 0},
            {u"showToUser"_s, true}};
        if (i % 2 == 0)
            object.insert(u"help"_s, u"What experiment %1 does. "_s.arg(i).repeated(i % 7 + 1).trimmed());
        all.append(object);
    }
    profile.insert(u"experiments"_s, all);
}

void suspended(QJsonObject &profile)
{
    profile.insert(u"suspended"_s, true);
    profile.insert(u"suspensionReason"_s, u"The trial of your organization has ended"_s);
}

void setTier(QJsonObject &profile, const QString &tier)
{
    profile.insert(u"tier"_s, tier);
}

void sparse(QJsonObject &profile)
{
    for (const QString &key : {u"lastSeen"_s, u"jobTitle"_s, u"permissions"_s, u"idps"_s, u"timezone"_s,
             u"projectsSortOrder"_s, u"experiments"_s})
        profile.remove(key);
}

void unknownValues(QJsonObject &profile)
{
    profile.insert(u"timezone"_s, u"Mars/Olympus_Mons"_s);
    profile.insert(u"projectsSortOrder"_s, u"stars-desc"_s);
    QJsonArray all = profile.value("experiments"_L1).toArray();
    all.append(QJsonObject{
        {u"type"_s, u"warp-drive"_s}, {u"title"_s, u"Warp drive"_s}, {u"enabled"_s, true}, {u"showToUser"_s, false}});
    profile.insert(u"experiments"_s, all);
}

void wrongTypes(QJsonObject &profile)
{
    profile.insert(u"jobTitle"_s, 42);
    profile.insert(u"companyName"_s, QJsonArray{u"Acme"_s});
    profile.insert(u"timezone"_s, QJsonValue::Null);
    profile.insert(u"projectsSortOrder"_s, false);
    profile.insert(u"experiments"_s, u"all"_s);
}

// The path alone: the answer puts the address before it that the request came to.
void setPhoto(QJsonObject &profile, const QString &file)
{
    profile.insert(u"photo"_s, u"/photos/"_s + file);
}

constexpr SampleProfile kSamples[] = {
    {"usual"_L1, "Jan Jansen, an engineer in Amsterdam"},
    {"long-texts"_L1, "Texts that fit no window, one of 40,000 characters", longTexts},
    {"right-to-left"_L1, "Arabic and Hebrew texts with Latin words and digits in them", rightToLeft},
    {"joined-emoji"_L1, "Joined emoji, flags, skin tones, and a letter in two code points", joinedEmoji},
    {"experiments-40"_L1, "40 experiments", experiments<40>},
    {"experiments-1000"_L1, "1,000 experiments", experiments<1'000>},
    {"experiments-10000"_L1, "10,000 experiments", experiments<10'000>},
    {"suspended"_L1, "A suspended account, with the reason", suspended},
    {"tier-free"_L1, "The tier free", [](QJsonObject &p) { setTier(p, u"free"_s); }},
    {"tier-community-plus"_L1, "The tier community-plus", [](QJsonObject &p) { setTier(p, u"community-plus"_s); }},
    {"tier-professional"_L1, "The tier professional", [](QJsonObject &p) { setTier(p, u"professional"_s); }},
    {"tier-enterprise"_L1, "The tier enterprise", [](QJsonObject &p) { setTier(p, u"enterprise"_s); }},
    {"sparse"_L1, "Only the fields that every description of the API promises", sparse},
    {"unknown-values"_L1, "A sort order, a time zone and a hidden experiment that no table knows", unknownValues},
    {"wrong-types"_L1, "Fields of types that the API does not describe", wrongTypes},
    {"photo"_L1, "A photo", [](QJsonObject &p) { setPhoto(p, u"good.png"_s); }},
    {"photo-broken"_L1, "A photo that breaks off", [](QJsonObject &p) { setPhoto(p, u"broken.png"_s); }},
    {"photo-huge"_L1, "A photo of 16,000 by 16,000 pixels", [](QJsonObject &p) { setPhoto(p, u"huge.png"_s); }},
    {"token-ends-soon"_L1, "The token is one that names its end, 2 minutes after sign-in", nullptr, 2min},
};
} // namespace

std::span<const SampleProfile> sampleProfiles()
{
    return kSamples;
}

const SampleProfile *sampleProfile(QStringView name)
{
    const auto found = std::ranges::find_if(kSamples, [&](const SampleProfile &s) { return s.name == name; });
    return found == std::end(kSamples) ? nullptr : &*found;
}
