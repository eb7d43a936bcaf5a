// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TextRoom.h"

#include "ui/account/HostChip.h"
#include "ui/form/ChoiceEditor.h"
#include "ui/message/MessageLabel.h"
#include "ui/widgets/ElidedCheckBox.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ToneButton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{
// A text of this size in a rectangle of that one.
TextRoom compared(const QSize &needed, const QSize &had)
{
    if (needed.width() <= had.width() && needed.height() <= had.height())
        return {.hasText = true};
    return {.hasText = true,
        .lacks = u"it needs %1 × %2 pixels and has %3 × %4"_s.arg(QString::number(needed.width()),
            QString::number(needed.height()), QString::number(had.width()), QString::number(had.height()))};
}

QSize sizeOf(const QWidget &widget, const QString &text)
{
    return text.isEmpty() ? QSize(0, 0) : widget.fontMetrics().size(Qt::TextShowMnemonic, text);
}

TextRoom ofLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap())
        return compared({label.width(), label.heightForWidth(label.width())}, label.size());
    return compared(label.sizeHint(), label.size());
}

// Of a button that the style draws; `part` is where it has its text.
TextRoom ofButton(const QAbstractButton &button, QStyle::SubElement part)
{
    if (button.text().isEmpty())
        return {};
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    return compared(sizeOf(button, button.text()), button.style()->subElementRect(part, &option, &button).size());
}

TextRoom ofField(const QLineEdit &field)
{
    constexpr int kPadding = 2; // left and right of the text, as QLineEdit has it
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &field) : 0;
    QRect contents = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    contents = contents.marginsRemoved(field.textMargins()).adjusted(kPadding, 0, -kPadding, 0);
    // What is typed can be scrolled; what says what to type cannot, and a number is read at a glance.
    QString whole = field.text().isEmpty() ? field.placeholderText() : QString();
    if (qobject_cast<const QAbstractSpinBox *>(field.parentWidget()))
        whole = field.displayText();
    return compared({field.fontMetrics().horizontalAdvance(whole), field.fontMetrics().height()}, contents.size());
}

TextRoom ofCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.frame = combo.hasFrame();
    option.subControls = QStyle::SC_All;
    const QRect field
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const QString text = combo.currentIndex() < 0 ? combo.placeholderText() : combo.currentText();
    return text.isEmpty() ? TextRoom() : compared(sizeOf(combo, text), field.size());
}

TextRoom ofTabs(const QTabBar &tabs)
{
    const auto buttons = tabs.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            return {.hasText = true, .lacks = u"not all tabs are seen"_s};
    }
    for (int i = 0; i < tabs.count(); ++i) {
        if (const TextRoom room = compared(sizeOf(tabs, tabs.tabText(i)), tabs.tabRect(i).size());
            !room.lacks.isEmpty())
            return room;
    }
    return {.hasText = true};
}

TextRoom ofHeader(const QHeaderView &header)
{
    for (int i = 0; header.orientation() == Qt::Horizontal && header.model() && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (const TextRoom room = compared({sizeOf(header, text).width(), 0}, {header.sectionSize(i), 0});
            !room.lacks.isEmpty())
            return room;
    }
    return {};
}

TextRoom ofMenu(const QMenu &menu)
{
    const auto actions = menu.actions();
    for (QAction *action : actions) {
        const QRect rect = menu.actionGeometry(action);
        if (action->isVisible() && !menu.rect().contains(rect))
            return {.hasText = true, .lacks = u"“%1” is outside"_s.arg(action->text())};
    }
    return {.hasText = true};
}

// Those that end in an ellipsis where their text is too long.
std::optional<TextRoom> ofShortening(const QWidget &widget)
{
    const auto shortens = [&](const QString &text, int room) {
        return TextRoom{.hasText = !text.isEmpty(), .isShortened = widget.fontMetrics().horizontalAdvance(text) > room};
    };
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        return shortens(label->text(), label->contentsRect().width());
    if (const auto *box = qobject_cast<const ElidedCheckBox *>(&widget))
        return TextRoom{.hasText = true, .isShortened = box->sizeHint().width() > box->width()};
    if (const auto *chip = qobject_cast<const HostChip *>(&widget))
        return TextRoom{.hasText = true, .isShortened = chip->sizeHint().width() > chip->width()};
    if (const auto *choice = qobject_cast<const ChoiceEditor *>(&widget))
        return TextRoom{.hasText = true, .isShortened = !ofCombo(*choice).lacks.isEmpty()};
    if (const auto *message = qobject_cast<const MessageLabel *>(&widget))
        return TextRoom{.hasText = true, .isShortened = message->shownText().endsWith(u'…')};
    return std::nullopt;
}
} // namespace

TextRoom TextRoom::of(const QWidget &widget)
{
    if (const std::optional<TextRoom> shortening = ofShortening(widget))
        return *shortening;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return ofLabel(*label);
    if (const auto *button = qobject_cast<const ToneButton *>(&widget))
        return button->text().isEmpty() ? TextRoom() : compared(button->sizeHint(), button->size());
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        return ofButton(*button, QStyle::SE_PushButtonContents);
    if (const auto *box = qobject_cast<const QCheckBox *>(&widget))
        return ofButton(*box, QStyle::SE_CheckBoxContents);
    if (const auto *radio = qobject_cast<const QRadioButton *>(&widget))
        return ofButton(*radio, QStyle::SE_RadioButtonContents);
    if (widget.objectName() == "qt_menubar_ext_button"_L1)
        return {.hasText = true, .lacks = u"not all menus are seen"_s};
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return ofField(*field);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return ofCombo(*combo);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return ofTabs(*tabs);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return compared(sizeOf(*group, group->title()), group->size());
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return ofHeader(*header);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return ofMenu(*menu);
    return {};
}
