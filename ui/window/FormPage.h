// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// The page that edits: header, message bar, rows and footer, with the line that runs while a call is under way.
#pragma once

#include <QPointer>
#include <QWidget>

class AccountHeader;
class BusyLine;
class Footer;
class MessageBar;
class ProfileForm;
class ProfileModel;
class RecentTimeZones;

class FormPage : public QWidget
{
    Q_OBJECT
public:
    FormPage(ProfileModel &model, RecentTimeZones &recent, QWidget *parent = nullptr);

    [[nodiscard]] AccountHeader &header() const { return *m_header; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] ProfileForm &form() const { return *m_form; }
    [[nodiscard]] Footer &footer() const { return *m_footer; }
    void setBusy(bool busy);
    // Shows a widget between header and rows, instead of the one before; nullptr: none. It becomes a hidden child when
    // it is taken away, and stays the caller's to move.
    void setAboveForm(QWidget *widget);

protected:
    bool event(QEvent *event) override;

private:
    void placeBusyLine();
    void moveInTabOrder(QWidget &widget);

    AccountHeader *m_header;
    MessageBar *m_messages;
    ProfileForm *m_form;
    Footer *m_footer;
    BusyLine *m_busy;
    QPointer<QWidget> m_aboveForm;
};
