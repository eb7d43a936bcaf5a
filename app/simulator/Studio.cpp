// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "Studio.h"

#include "HttpRequest.h"
#include "Picture.h"
#include "ProfileUpdate.h"
#include "Refusal.h"
#include "profile/ProfileField.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
using Answer = Scenario::Answer;
using Effect = Scenario::Effect;
using Kind = StudioOperation::Kind;
using Turn = ScenarioPlayer::Turn;

QJsonObject success()
{
    return {{u"success"_s, true}};
}

// The object in the body, or nothing where Studio would refuse to look at it; then `error` says why.
std::optional<QJsonObject> bodyObject(const HttpRequest &request, QString *error)
{
    const QByteArray type = request.header("content-type").toLower();
    if (type.split(';').first().trimmed() != "application/json") {
        *error = u"The content type of the request is not application/json"_s;
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        *error = u"The request body is not a JSON object"_s;
        return std::nullopt;
    }
    return document.object();
}

QJsonObject passwordNeeded(const QString &name)
{
    const auto account = std::ranges::find_if(
        demoAccounts(), [&](const DemoAccount &a) { return a.email == name || a.username == name; });
    if (account == demoAccounts().end())
        return refusal(u"User not found"_s);
    return {{u"success"_s, true}, {u"needPassword"_s, false}, {u"email"_s, account->email}};
}

int anotherThan(int user)
{
    const auto other = std::ranges::find_if(demoAccounts(), [&](const DemoAccount &a) { return a.id != user; });
    return other->id;
}
} // namespace

Studio::Reply Studio::answer(const StudioOperation &operation, const HttpRequest &request, const Turn &turn)
{
    const auto reply = [](const QJsonObject &object) {
        return Reply{HttpResponse::json(object), object.value("success"_L1).toBool()};
    };
    if (operation.kind == Kind::Photo) {
        const QByteArray picture = Picture::file(operation.name);
        if (picture.isEmpty())
            return {HttpResponse::json(refusal(u"There is no such photo"_s), 404), false};
        return {{200, "image/png", picture, {}}, true};
    }
    if (operation.kind == Kind::PasswordNeeded)
        return reply(passwordNeeded(QString::fromUtf8(QByteArray::fromPercentEncoding(operation.name))));
    if (operation.kind == Kind::SignIn) {
        QString error;
        const std::optional<QJsonObject> body = bodyObject(request, &error);
        return reply(body ? m_state.signIn(*body) : refusal(error));
    }
    const QByteArray token = request.header("x-jwt-token");
    if (token.isEmpty())
        return reply(refusal(u"No JWT token was given in the header x-jwt-token"_s));
    const auto owner = m_state.ownerOf(token);
    if (!owner)
        return reply(refusal(u"Invalid JWT token"_s));
    if (owner->expired)
        return reply(refusal(kTokenExpired));
    if (!operation.name.isEmpty() && operation.name != QByteArray::number(owner->user))
        return reply(refusal(u"You do not have access to user %1"_s.arg(QString::fromUtf8(operation.name))));
    return reply(answerForUser(owner->user, operation, request, turn));
}

QJsonObject Studio::answerForUser(
    int user, const StudioOperation &operation, const HttpRequest &request, const Turn &turn)
{
    switch (operation.kind) {
    case Kind::Projects:
        return {{u"success"_s, true}, {u"projects"_s, demoProjects()}};
    case Kind::CreateDeveloperProfile:
        return {{u"success"_s, true}, {u"organizationId"_s, m_state.createDeveloperProfile(user)}};
    case Kind::Update:
        return update(user, request, turn);
    default:
        return read(user, operation, request, turn);
    }
}

QJsonObject Studio::read(int user, const StudioOperation &operation, const HttpRequest &request, const Turn &turn)
{
    const bool own = operation.name.isEmpty();
    const QUrlQuery query(QString::fromUtf8(request.query()));
    const bool projects = !own || query.queryItemValue(u"excludeProjects"_s) != "true"_L1;
    const int whose = turn.is(Answer::AnotherPerson) ? anotherThan(user) : user;
    QJsonObject profile = shown(m_state.profile(whose).value_or(QJsonObject()), turn);
    profile.insert(u"organizations"_s, own ? m_state.organizations(whose) : QJsonArray());
    profile.insert(u"projects"_s, projects ? demoProjects() : QJsonArray());
    profile.insert(u"success"_s, true);
    if (turn.effect == Effect::EditedAfterRead)
        edit(user, otherEditorsChanges());
    return profile;
}

QJsonObject Studio::update(int user, const HttpRequest &request, const Turn &turn)
{
    const Effect effect = turn.effect;
    QString error;
    const std::optional<QJsonObject> body = bodyObject(request, &error);
    if (!body)
        return refusal(error);
    const ProfileUpdate changes(*body);
    if (error = changes.refusal(); !error.isEmpty())
        return refusal(error);
    if (effect == Effect::EditedBefore)
        edit(user, otherEditorsChanges());
    edit(user, m_waitingEdits.take(user));
    const auto apply = [this, user, changes, effect] {
        m_state.setProfile(user, changes.appliedTo(m_state.profile(user).value_or(QJsonObject()), effect));
    };
    if (effect != Effect::Late) {
        apply();
        return success();
    }
    auto *timer = new QTimer(m_lateCommits.get());
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, apply);
    QObject::connect(timer, &QTimer::timeout, timer, &QObject::deleteLater);
    timer->start(turn.commitDelay);
    return success();
}

QJsonObject Studio::shown(QJsonObject profile, const Turn &turn) const
{
    if (turn.is(Answer::FieldsHidden)) {
        for (const ProfileField &field : profileFields()) {
            if (field.kind == ProfileField::Kind::Choice || field.kind == ProfileField::Kind::ChoiceSet)
                profile.remove(field.key);
        }
    }
    if (const QString photo = profile.value("photo"_L1).toString(); photo.startsWith(u'/'))
        profile.insert(u"photo"_s, QString(m_photoOrigin + photo));
    return profile;
}

void Studio::startAnew(const SampleProfile &sample)
{
    m_lateCommits = std::make_unique<QObject>();
    m_waitingEdits.clear();
    m_state.startAnew(sample);
}

void Studio::edit(int user, const QJsonObject &changes)
{
    const std::optional<QJsonObject> stored = m_state.profile(user);
    if (!stored || changes.isEmpty())
        return;
    QJsonObject profile = ProfileUpdate(changes).appliedTo(*stored, Effect::Whole);
    for (auto property = profile.begin(); property != profile.end();)
        property = property->isNull() ? profile.erase(property) : std::next(property);
    m_state.setProfile(user, profile);
}

void Studio::editBeforeUpdate(int user, const QJsonObject &changes)
{
    m_waitingEdits.insert(user, changes);
}

QJsonObject Studio::otherEditorsChanges()
{
    return {{u"name"_s, u"Jan de Vries"_s}, {u"jobTitle"_s, u"Changed by another editor"_s},
        {u"companyName"_s, u"Elsewhere"_s}, {u"timezone"_s, u"Asia/Tokyo"_s}};
}
