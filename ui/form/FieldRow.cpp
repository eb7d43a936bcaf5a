// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/FieldRow.h"

#include "base/SentenceLocale.h"
#include "profile/ProfileModel.h"
#include "ui/form/FieldText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/ToneButton.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

#include <utility>

namespace
{
constexpr int kBarLeft = 12;
constexpr int kBarWidth = 3;
constexpr int kGap = 14; // between editor and revert button
constexpr int kLabelGap = 24;
} // namespace

FieldRow::FieldRow(const ProfileField &field, ProfileModel &model, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_model(model),
      m_editor(editor),
      m_label(new QLabel(field.mnemonicLabel(), this)),
      m_caption(new ElidedLabel(this)),
      m_revert(new ToneButton(Glyph::Revert, tr("Revert %1").arg(field.label()), ToneButton::Backdrop::Soft, nullptr)),
      m_value(editor->metaObject()->userProperty()),
      m_help(field.help())
{
    m_editor->setObjectName(field.key);
    m_editor->setAccessibleName(field.label());
    m_editor->installEventFilter(this);
    m_label->setBuddy(m_editor);
    alignToStart(*m_label);
    m_revert->hide();
    QSizePolicy kept = m_revert->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(kept);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kMargin, 4, kMargin, 4);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(1);
    layout->setColumnMinimumWidth(2, kGap);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_label, 0, 0, Qt::AlignTop);
    layout->addWidget(m_editor, 0, 1); // a child before the button is one: that is the order of Tab
    layout->addWidget(m_revert, 0, 3, Qt::AlignTop);
    layout->addWidget(m_caption, 1, 1);

    updateFonts();
    updateCaption();
    connect(m_revert, &QAbstractButton::clicked, this, &FieldRow::revert);
    connect(&m_model, &ProfileModel::fieldChanged, this, &FieldRow::onFieldChanged);
    connect(&m_model, &ProfileModel::profileChanged, this, &FieldRow::updateLength);
    const QMetaMethod onChanged = metaObject()->method(metaObject()->indexOfSlot("onEditorChanged()"));
    connect(m_editor, m_value.notifySignal(), this, onChanged);
    synchronize();
    showState();
}

int FieldRow::labelWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).size(Qt::TextShowMnemonic, m_label->text()).width() + kLabelGap;
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::setHelp(const QString &help)
{
    if (m_help == help)
        return;
    m_help = help;
    updateCaption();
}

void FieldRow::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    updateCaption();
}

void FieldRow::markRestored()
{
    m_isRestored = true;
    updateCaption();
}

void FieldRow::revert()
{
    if (m_revert->hasFocus())
        m_editor->setFocus(Qt::OtherFocusReason); // the button is about to go
    m_model.discard(m_field.key);
    showModelValue();
}

void FieldRow::showModelValue()
{
    const QJsonValue value = m_model.editedValue(m_field.key);
    leaveOvertaken();
    if (m_value.read(m_editor).toJsonValue() != value)
        m_value.write(m_editor, value);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_shownModified)
        return;
    QPainter painter(this);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kBarLeft - kBarWidth : kBarLeft;
    painter.fillRect(left, 0, kBarWidth, height(), palette().color(QPalette::Active, QPalette::Link));
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_editor)
        showModelValue();
    return QWidget::eventFilter(watched, event);
}

void FieldRow::onEditorChanged()
{
    const QJsonValue value = m_value.read(m_editor).toJsonValue();
    if (value == m_model.editedValue(m_field.key))
        return; // the change came from the model
    // The person has typed on a value that somebody else has changed meanwhile. The edit is made on what they saw, so
    // it is in conflict with the server's value and does not overwrite it.
    const std::optional<QJsonValue> madeOn = std::exchange(m_overtaken, std::nullopt);
    m_isRestored = false;
    m_model.setEditedValue(m_field.key, value, madeOn);
    if (m_shownModified)
        setNote({});
}

// What is too long is not known, as what is missing: the field itself does not change between the two.
void FieldRow::updateLength()
{
    if (std::exchange(m_isTooLong, m_model.profile().isTooLong(m_field.key)) != m_isTooLong)
        updateCaption();
}

void FieldRow::onFieldChanged(QLatin1StringView key)
{
    if (key != m_field.key)
        return;
    synchronize();
    showState();
}

void FieldRow::synchronize()
{
    // The model's value is not written into an editor that has the caret: it is shown when the focus leaves the field.
    const bool hasCaret = m_editor->hasFocus() && m_editor->testAttribute(Qt::WA_InputMethodEnabled);
    const QJsonValue shown = m_value.read(m_editor).toJsonValue();
    if (!hasCaret) {
        showModelValue();
    } else if (shown == m_model.editedValue(m_field.key)) {
        leaveOvertaken();
    } else if (!m_overtaken) {
        m_overtaken = shown;
        updateCaption();
    }
}

void FieldRow::leaveOvertaken()
{
    if (std::exchange(m_overtaken, std::nullopt))
        updateCaption();
}

// Runs with each keystroke, so it changes only what differs from what is shown.
void FieldRow::showState()
{
    const bool modified = m_model.isModified(m_field.key);
    const QJsonValue serverValue = m_model.serverValue(m_field.key);
    const bool conflicted = m_model.isConflicted(m_field.key);
    const QString alike
        = modified ? FieldText::likeness(m_field, serverValue, m_model.editedValue(m_field.key)) : QString();
    if (modified == m_shownModified && conflicted == m_shownConflicted && alike == m_shownAlike
        && (!modified || (serverValue == m_shownServerValue && m_field.kind != ProfileField::Kind::ChoiceSet)))
        return; // a set is never the same: its caption names each item that is changed
    m_shownServerValue = serverValue;
    m_shownConflicted = conflicted;
    m_shownAlike = alike;
    if (modified != m_shownModified) {
        m_shownModified = modified;
        QFont font = m_label->font();
        font.setBold(modified);
        m_label->setFont(font);
        m_revert->setVisible(modified);
        update();
    }
    updateCaption();
}

void FieldRow::updateFonts()
{
    const int height = Theme::fieldHeight(fontMetrics());
    m_label->setMinimumHeight(height);
    m_editor->setMinimumHeight(height);
    m_caption->setFont(Theme::captionFont(font()));
    m_caption->setMinimumHeight(QFontMetrics(m_caption->font()).height());
}

void FieldRow::updateCaption()
{
    const QList<Experiment> &experiments = m_model.profile().experiments;
    QString text = m_note.isEmpty() ? m_help : m_note;
    if (m_isTooLong)
        text = tr("More than %1 characters, too many for this editor: kept unless you write a new text.")
                   .arg(SentenceLocale::get().toString(Profile::kLongestText));
    if (m_shownConflicted)
        text = tr("changed on the server to %1; yours is kept until you choose")
                   .arg(FieldText::value(m_field, m_shownServerValue, experiments));
    else if (m_overtaken)
        text = tr("changed on the server to %1; shown when you leave the field")
                   .arg(FieldText::value(m_field, m_model.serverValue(m_field.key), experiments));
    else if (m_shownModified && m_isTooLong)
        text = tr("was a text too long to be shown");
    else if (m_shownModified)
        text = FieldText::change(m_field, m_shownServerValue, m_model.editedValue(m_field.key), experiments);
    if (m_shownConflicted && !m_shownAlike.isEmpty())
        text = tr("%1 · %2", "that a value has changed, how it differs").arg(text, m_shownAlike);
    if (m_shownModified && m_isRestored)
        text = tr("restored, not saved yet · %1", "what the value was").arg(text);
    m_caption->setForegroundRole(m_shownModified ? QPalette::Link : QPalette::PlaceholderText);
    m_caption->setText(text);
    if (m_field.kind != ProfileField::Kind::TimeZone) // whose description is its present value
        m_editor->setAccessibleDescription(text);
}
