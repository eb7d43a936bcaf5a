// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Who is edited, and where: the photo, or initials on a colour of their own, the name and the quiet facts; at the right
// the server and how long the sign-in lasts.
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QJsonValue>
#include <QWidget>

class ElidedLabel;
class HostChip;
class ProfileModel;
class QMenu;
class ServerAddress;

class AccountHeader : public QWidget
{
    Q_OBJECT
public:
    explicit AccountHeader(const ProfileModel &model, QWidget *parent = nullptr);
    ~AccountHeader() override;

    // `text` is what its button says.
    void setServer(const ServerAddress &server, const QString &text);
    // How the sign-in stands; `details`, what to do about it, come as a tool tip and to screen readers.
    void setSession(const QString &line, const QString &details);
    // The bytes of a photo of whatever format; what cannot be decoded changes nothing.
    void setPhoto(const QByteArray &bytes);
    void clearPhoto();

    // The name as the server has it, or the user name where there is none; fit for one line.
    [[nodiscard]] static QString displayName(const ProfileModel &model);
    // What a reader takes for the first letters of the first and the last word, a flag or an emoji among them; what
    // only looks like a word, such as the mark of a cut name, has none.
    [[nodiscard]] static QString initials(const QString &name);

signals:
    void menuRequested(QMenu *menu); // to be filled; it is shown and deleted by the header

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void updateFonts();
    void updateProfile();
    void openMenu();
    [[nodiscard]] QString facts() const;

    const ProfileModel &m_model;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    HostChip *m_chip;
    ElidedLabel *m_session;
    QString m_initials;
    QImage m_photo; // null: initials instead
    QFutureWatcher<QImage> m_decoding;
    QJsonValue m_shownName = QJsonValue(QJsonValue::Undefined);
};
