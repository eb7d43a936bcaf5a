// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// A window beside the editor's with every call: a table to filter, and below it the request and the answer of the row
// that is chosen. Nothing in it shows a token, a password or a code.
#pragma once

#include "requests/CallLogModel.h"
#include "requests/HarExport.h"

#include <QWidget>

class CallPane;
class MessageBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class RequestsTable;

class RequestsWindow : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsWindow(CallLog &log);

    // Chooses the call with this number; a filter that does not let it through goes.
    void choose(qint64 number);

private:
    [[nodiscard]] QWidget *makeBar();
    void showChosen();
    void chooseAgain();
    void goToTable();
    void updateCount();
    void pinChosen();
    void setPinned(qint64 number, bool isPinned);
    [[nodiscard]] bool allPinned(const QList<int> &rows) const;
    void copyCurl();
    void copyText();
    void exportHar();
    void writeHar(const QString &path);
    void onExported(const QString &error);
    void followLast();

    CallLog &m_log;
    CallLogModel m_model;
    HarExport m_export;
    QLineEdit *m_filter;
    RequestsTable *m_table;
    CallPane *m_request;
    CallPane *m_answer;
    MessageBar *m_messages;
    QLabel *m_count;
    QPushButton *m_pin;
    QPushButton *m_copyCurl;
    QPushButton *m_copyText;
    QPushButton *m_exportHar;
    qint64 m_chosen = 0; // the number of the call that was shown last
};
