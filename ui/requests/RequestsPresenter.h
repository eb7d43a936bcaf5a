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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CallLog &m_log;
    std::unique_ptr<RequestsWindow> m_requests;
};
