// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/OtherEditor.h"

#include "profile/ProfileField.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

OtherEditor::OtherEditor(QWidget *parent)
    : QWidget(parent),
      m_field(new QComboBox(this)),
      m_value(new QLineEdit(this)),
      m_beforeUpdate(new QCheckBox(tr("Between the next save's read and its update"), this))
{
    for (const ProfileField &field : profileFields())
        m_field->addItem(field.label(), QString(field.key));
    m_value->setAccessibleName(tr("New value"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_field, m_value})
        field->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    auto *change = new QPushButton(tr("Change on the server"), this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    const auto addRow = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, grid->rowCount(), 0);
        grid->addWidget(field, grid->rowCount() - 1, 1);
    };
    addRow(tr("Field"), m_field);
    addRow(tr("New value"), m_value);
    grid->addWidget(m_beforeUpdate, grid->rowCount(), 1);
    grid->addWidget(change, grid->rowCount(), 1, Qt::AlignLeading);
    grid->setColumnStretch(1, 1);
    connect(m_field, &QComboBox::currentIndexChanged, this, &OtherEditor::suggest);
    connect(change, &QPushButton::clicked, this, [this] { emit wanted(changes(), m_beforeUpdate->isChecked()); });
    suggest();
}

// A value that is good for the field, so that one press is enough.
void OtherEditor::suggest()
{
    const ProfileField *field = profileField(m_field->currentData().toString());
    m_value->setPlaceholderText({});
    switch (field->kind) {
    case ProfileField::Kind::Text:
        m_value->setText(tr("Changed by another editor"));
        return;
    case ProfileField::Kind::TimeZone:
        m_value->setText(u"Asia/Tokyo"_s);
        return;
    case ProfileField::Kind::Choice:
        m_value->setText(QString(field->choices.back().value));
        return;
    case ProfileField::Kind::ChoiceSet:
        m_value->clear();
        m_value->setPlaceholderText(tr("those that are on, with commas between them; none"));
        return;
    }
    Q_UNREACHABLE();
}

QJsonObject OtherEditor::changes() const
{
    const ProfileField *field = profileField(m_field->currentData().toString());
    if (field->kind != ProfileField::Kind::ChoiceSet)
        return {{field->key, m_value->text()}};
    QJsonArray types;
    const QStringList words = m_value->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &word : words)
        types.append(word.trimmed());
    return {{field->key, types}};
}
