// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ChoiceSetEditor.h"

#include "base/VisibleText.h"
#include "ui/form/ChoiceList.h"
#include "ui/form/ChoiceListModel.h"
#include "ui/style/Theme.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/ElidedCheckBox.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QSet>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace
{
QSet<QString> typesIn(const QJsonArray &array)
{
    QSet<QString> types;
    types.reserve(array.size());
    for (const QJsonValue &item : array)
        types.insert(item.toString());
    return types;
}
} // namespace

ChoiceSetEditor::ChoiceSetEditor(QWidget *parent) : QWidget(parent), m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    alignToStart(*m_note);
    m_note->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    layout->addWidget(m_note);
}

void ChoiceSetEditor::setValue(const QJsonValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    m_order = value.toArray();
    updateBoxes();
    updateNote();
    emit valueChanged();
}

void ChoiceSetEditor::setServerValue(const QJsonValue &value)
{
    if (m_serverValue == value)
        return;
    m_serverValue = value;
    updateMarks();
}

void ChoiceSetEditor::setExperiments(const QList<Experiment> &experiments)
{
    if (m_experiments == experiments)
        return;
    m_experiments = experiments;
    rebuild();
}

void ChoiceSetEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updateNote();
}

void ChoiceSetEditor::rebuild()
{
    if (QWidget *focus = focusWidget(); focus && focus->hasFocus())
        focus->clearFocus(); // else hide() would give the focus to the next widget
    const bool wasHidden = isHidden();
    hide(); // each child added to a visible widget lays out the whole window
    setFocusProxy(nullptr);
    qDeleteAll(findChildren<QWidget *>(QStringLiteral("choice"), Qt::FindDirectChildrenOnly));
    m_boxes.clear();
    m_list = nullptr;
    QList<Experiment> choices = m_experiments;
    const auto isHidden = [](const Experiment &experiment) { return !experiment.showToUser; };
    if (std::ranges::any_of(m_experiments, isHidden)) // or the list is not copied
        choices.removeIf(isHidden);
    setFocusPolicy(Qt::ClickFocus); // without one neither the label's mnemonic nor setTabOrder() does anything
    int top = 0;                    // so that the first box stands beside the row's label
    if (choices.isEmpty())
        setFocusPolicy(Qt::NoFocus); // there is nothing to do here
    else if (choices.size() > kMostBoxes)
        addList(choices);
    else
        addBoxes(choices);
    if (!m_boxes.isEmpty())
        top = std::max(0, (Theme::fieldHeight(fontMetrics()) - m_boxes.front().widget->sizeHint().height()) / 2);
    layout()->setContentsMargins(0, top, 0, 0);
    updateBoxes();
    updateNote();
    setVisible(!wasHidden);
}

void ChoiceSetEditor::addBoxes(const QList<Experiment> &choices)
{
    const QFont small = Theme::captionFont(font());
    QWidget *previous = this; // new boxes stand at the end of the window's Tab order
    for (const Experiment &experiment : choices) {
        const QString &title = experiment.title.isEmpty() ? experiment.type : experiment.title;
        auto *box = new ElidedCheckBox(visibleText(title, ChoiceListModel::kLongestTitle), this);
        box->setObjectName(QStringLiteral("choice"));
        connect(box, &QCheckBox::toggled, this, [this, type = experiment.type](bool on) { onToggled(type, on); });
        layout()->addWidget(box);
        m_boxes.append({experiment.type, visibleText(experiment.help, ChoiceListModel::kLongestHelp), box});
        if (!experiment.help.isEmpty()) {
            auto *help = new WrappedLabel(m_boxes.back().help, this);
            help->setObjectName(QStringLiteral("choice"));
            help->setFont(small);
            help->setForegroundRole(QPalette::PlaceholderText);
            QStyleOptionButton option;
            option.initFrom(box);
            option.direction = Qt::LeftToRight; // an indent is from the leading edge
            help->setIndent(style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box).left());
            help->setContentsMargins(0, 0, 0, 4);
            layout()->addWidget(help);
        }
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title does not widen the window
        setTabOrder(previous, box);
        previous = box;
    }
    m_note->raise(); // a proxy's parent goes before its first child in the Tab order: that is the box
    setFocusProxy(m_boxes.front().widget);
}

void ChoiceSetEditor::addList(const QList<Experiment> &choices)
{
    m_list = new ChoiceList(choices, this);
    m_list->setObjectName(QStringLiteral("choice"));
    layout()->addWidget(m_list);
    setTabOrder(this, m_list);
    connect(m_list, &ChoiceList::toggled, this, &ChoiceSetEditor::onToggled);
    m_note->raise();
    setFocusProxy(m_list);
}

void ChoiceSetEditor::updateBoxes()
{
    const QSet<QString> enabled = typesIn(m_value.toArray());
    for (const Box &box : std::as_const(m_boxes)) {
        box.widget->setChecked(enabled.contains(box.type));
        box.widget->setEnabled(m_value.isArray());
    }
    if (m_list) {
        m_list->setOn(enabled);
        m_list->setEnabled(m_value.isArray());
    }
    updateMarks();
}

// Makes the changed choices bold, as the label of a changed row is.
void ChoiceSetEditor::updateMarks()
{
    QSet<QString> changed;
    if (m_value.isArray() && m_serverValue.isArray() && m_value != m_serverValue) {
        const QSet<QString> now = typesIn(m_value.toArray());
        const QSet<QString> server = typesIn(m_serverValue.toArray());
        changed = (now - server) + (server - now);
    }
    for (const Box &box : std::as_const(m_boxes)) {
        const bool isChanged = changed.contains(box.type);
        if (box.widget->font().bold() != isChanged) {
            QFont font = box.widget->font();
            font.setBold(isChanged);
            box.widget->setFont(font);
        }
        box.widget->setAccessibleDescription(
            isChanged ? tr("changed, not saved yet. %1", "what it does").arg(box.help).trimmed() : box.help);
    }
    if (m_list)
        m_list->setChanged(changed);
}

void ChoiceSetEditor::updateNote()
{
    QString note;
    if (!isEnabled())
        note = QString(); // a disabled editor waits for a profile: nothing is known of the choices
    else if (!m_value.isArray())
        note = tr("not known");
    else if (isEmpty())
        note = tr("none offered");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() || isEmpty());
    updateGeometry(); // Qt does not do so where the note is hidden while the editor is hidden
}

// Connected to toggled(), not to clicked(), which a box that assistive technology switches does not raise.
void ChoiceSetEditor::onToggled(const QString &type, bool on)
{
    QSet<QString> enabled = typesIn(m_value.toArray());
    if (!m_value.isArray() || enabled.contains(type) == on)
        return; // updateBoxes() has set the box to the value
    if (on)
        enabled.insert(type);
    else
        enabled.remove(type);
    QJsonArray next;
    for (const QJsonValue &item : std::as_const(m_order)) {
        if (enabled.contains(item.toString()))
            next.append(item);
    }
    const QSet<QString> ordered = typesIn(m_order);
    for (const Experiment &experiment : std::as_const(m_experiments)) {
        if (!ordered.contains(experiment.type) && enabled.contains(experiment.type))
            next.append(experiment.type);
    }
    m_value = next;
    updateMarks();
    emit valueChanged();
}
