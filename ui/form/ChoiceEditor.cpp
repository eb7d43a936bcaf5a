// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ChoiceEditor.h"

#include "base/VisibleText.h"
#include "profile/ProfileField.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace
{
constexpr int kLongestItem = 200; // characters
constexpr int kPadding = 4;       // pixels that styles leave beside the text
} // namespace

ChoiceEditor::ChoiceEditor(const ProfileField &field, QWidget *parent)
    : QComboBox(parent),
      m_fixedCount(static_cast<int>(field.choices.size()))
{
    for (const ProfileField::Choice &choice : field.choices)
        addItem(field.choiceLabel(choice.value), QString(choice.value));
    setCurrentIndex(-1);
    setFocusPolicy(Qt::StrongFocus);                            // the wheel gives no focus
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // an endless value does not widen the window
    setMinimumContentsLength(8);
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceEditor::valueChanged);
}

QJsonValue ChoiceEditor::value() const
{
    return currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined) : QJsonValue(currentData().toString());
}

void ChoiceEditor::setValue(const QJsonValue &newValue)
{
    if (value() == newValue)
        return;
    int index = newValue.isString()
        ? findData(newValue.toString(), Qt::UserRole, Qt::MatchExactly | Qt::MatchCaseSensitive)
        : -1;
    if (newValue.isString() && index < 0) {
        index = count();
        addItem(visibleText(newValue.toString(), kLongestItem), newValue.toString());
    }
    setCurrentIndex(index);
    // At most one item is outside the table: the one of the present value.
    for (int i = count() - 1; i >= m_fixedCount; --i) {
        if (i != currentIndex())
            removeItem(i);
    }
}

void ChoiceEditor::showPopup()
{
    view()->setAccessibleName(accessibleName()); // Qt leaves the list without one
    QComboBox::showPopup();
}

void ChoiceEditor::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updatePlaceholder();
}

void ChoiceEditor::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, field.width() - kPadding);
}

// Scrolling the form must not change a value on the way.
void ChoiceEditor::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceEditor::updatePlaceholder()
{
    setPlaceholderText(isEnabled() ? tr("not known") : QString()); // shown where no item is chosen
}
