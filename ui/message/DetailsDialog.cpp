// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/message/DetailsDialog.h"

#include "base/Isolation.h"
#include "ui/widgets/FitToScreen.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

DetailsDialog::DetailsDialog(const Content &content, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Details"));
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setPlainText(content.text);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy &all"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, text,
        [text] { QGuiApplication::clipboard()->setText(withoutIsolates(text->toPlainText())); });
    if (!content.curl.isEmpty()) {
        QPushButton *curl = buttons->addButton(tr("Copy as c&URL"), QDialogButtonBox::ActionRole);
        curl->setToolTip(tr("A line for bash; the token is $EI_JWT_TOKEN"));
        connect(
            curl, &QPushButton::clicked, this, [line = content.curl] { QGuiApplication::clipboard()->setText(line); });
    }
    if (content.hasLogButton) {
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        QPushButton *request = buttons->addButton(tr("Show in &Requests"), QDialogButtonBox::ActionRole);
        connect(request, &QPushButton::clicked, this, [this] {
            emit requestWanted();
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    fitToScreen(*this, content.hasLogButton ? QSize(680, 520) : QSize(560, 320));
}
