// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows the window of the log, which is made when it is first wanted, and takes it along when the editor's closes.
#pragma once

#include <QObject>

#include <memory>

class CallLog;
class QAction;
class QWidget;
class RequestsWindow;

class RequestsPresenter : public QObject
{
    Q_OBJECT
public:
    // `action` shows it.
    RequestsPresenter(CallLog &log, QAction *action, QWidget *window);
    ~RequestsPresenter() override;

    void show();
    [[nodiscard]] bool isShown() const;
    // The same, with this call chosen.
    void showCall(qint64 number);
    // Shows the calls of the save that begins now while they are made: in the end its update is chosen.
    void followSave() { m_followsSave = true; }
    void stopFollowing() { m_followsSave = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onBegun(qint64 number);

    CallLog &m_log;
    std::unique_ptr<RequestsWindow> m_requests;
    bool m_followsSave = false;
};
