// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What somebody goes on typing into a field of the form when a sign-in has appeared above it may be the password. The
// person is shown where it is, and asked, before it is kept on the disk.
#pragma once

#include <QJsonValue>
#include <QObject>
#include <QPointer>

#include <utility>

struct ProfileField;
class FormPage;
class KeptWork;
class ProfileModel;
class QWidget;

class HeldTyping : public QObject
{
    Q_OBJECT
public:
    // What is held, and whether the person was asked about it.
    struct Held {
        const ProfileField *field = nullptr; // nothing: none
        QJsonValue before;                   // its value when the sign-in appeared
        bool wasModified = false;
        bool hasAsked = false;
    };

    HeldTyping(ProfileModel &model, KeptWork &work, FormPage &form, QObject *parent = nullptr);

    // A sign-in has appeared: what is typed from now on into the field that has the focus is held, until the focus
    // leaves it. Nothing is held where no field of the form has it.
    void begin();
    // Asks again what was asked and not answered: the message may have gone.
    void remind();
    // For another window over the same core: what is held stays so, and is asked about there.
    [[nodiscard]] Held takeHeld() { return std::exchange(m_held, {}); }
    void goOn(const Held &held, QWidget *editor);

signals:
    void takenOut(); // what was typed; the person goes on with the sign-in

private:
    void onFieldChanged(QLatin1StringView key);
    void onFocusChanged(const QWidget *before, const QWidget *now);
    void onProfileChanged();
    [[nodiscard]] bool isTyped() const;
    void keep();
    void takeOut();

    ProfileModel &m_model;
    KeptWork &m_work;
    FormPage &m_form;
    QPointer<QWidget> m_editor; // has the focus since begin()
    Held m_held;
};
