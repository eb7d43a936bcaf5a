// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/requests/CallPane.h"

#include "base/VisibleText.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

CallPane::CallPane(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_raw(new QCheckBox(tr("As it came"), this))
{
    auto *heading = new QLabel(name, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(name);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Choose one request to see it."));
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    connect(m_raw, &QCheckBox::toggled, this, &CallPane::showText);
}

void CallPane::setText(const Text &text)
{
    m_source = text;
    showText();
}

void CallPane::clear()
{
    m_source = {};
    m_text->clear();
}

void CallPane::showText()
{
    const QString text = m_source ? visibleText(m_source(!m_raw->isChecked()), 0, LineBreaks::Kept) : QString();
    if (text == m_text->toPlainText())
        return; // what is selected in it stays so
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(0);
}
