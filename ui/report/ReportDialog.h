// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// Shows what a report is going to hold before anything of it is written, with a tick for each part; saves it where the
// person says.
#pragma once

#include "report/ReportFile.h"
#include "report/SessionReport.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>
#include <QTimer>

class MessageBar;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    // The report is put together in another thread, with the picture in it.
    ReportDialog(const SessionReport::Source &source, const QImage &picture, QWidget *parent);

private:
    void gather(const SessionReport::Source &source, const QImage &picture);
    [[nodiscard]] QWidget *makeParts(const QImage &picture);
    [[nodiscard]] QWidget *makeTexts();
    [[nodiscard]] QWidget *makeButtons();
    void onGathered();
    void updatePreview();
    [[nodiscard]] QList<SessionReport::Part> chosen() const;
    [[nodiscard]] QString note() const;
    void askWhere(bool isHtml);
    void onWritten(const QString &error);

    SessionReport m_report;
    QFutureWatcher<SessionReport> m_gathering;
    ReportFile m_file;
    QTimer m_settling; // until nobody has typed for a moment
    QList<std::pair<SessionReport::Part, QCheckBox *>> m_parts;
    MessageBar *m_messages;
    QPlainTextEdit *m_note;
    QPlainTextEdit *m_preview;
    QPushButton *m_saveHtml;
    QPushButton *m_saveMarkdown;
    QPushButton *m_copy;
};
