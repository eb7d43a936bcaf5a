// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/message/DetailsDialog.h"

#include "base/Isolation.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(const QString &sentence, const QString &details, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Details"));
    auto *text = new QPlainTextEdit(this);
    text->setReadOnly(true);
    text->setAccessibleName(tr("Details"));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setPlainText(details == sentence ? details : sentence + u"\n\n"_s + details);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, text,
        [text] { QGuiApplication::clipboard()->setText(withoutIsolates(text->toPlainText())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    resize(560, 320);
}
