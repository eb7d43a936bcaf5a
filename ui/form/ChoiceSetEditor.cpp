// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/ChoiceSetEditor.h"

#include "base/VisibleText.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedCheckBox.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr int kLongestTitle = 120; // characters
constexpr int kLongestHelp = 600;
} // namespace

ChoiceSetEditor::ChoiceSetEditor(QWidget *parent) : QWidget(parent), m_note(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
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
    setFocusProxy(nullptr);
    qDeleteAll(findChildren<QWidget *>(QStringLiteral("choice"), Qt::FindDirectChildrenOnly));
    m_boxes.clear();
    const QFont small = Theme::captionFont(font());
    setFocusPolicy(Qt::ClickFocus); // without one neither the label's mnemonic nor setTabOrder() does anything
    QWidget *previous = this;       // new boxes stand at the end of the window's Tab order
    int top = 0;                    // so that the first box stands beside the row's label
    for (const Experiment &experiment : std::as_const(m_experiments)) {
        if (!experiment.showToUser)
            continue;
        const QString &title = experiment.title.isEmpty() ? experiment.type : experiment.title;
        auto *box = new ElidedCheckBox(visibleText(title, kLongestTitle), this);
        box->setObjectName(QStringLiteral("choice"));
        connect(box, &QCheckBox::toggled, this, [this, type = experiment.type](bool on) { onToggled(type, on); });
        layout()->addWidget(box);
        m_boxes.append({experiment.type, box});
        if (!experiment.help.isEmpty()) {
            auto *help = new WrappedLabel(visibleText(experiment.help, kLongestHelp), this);
            help->setObjectName(QStringLiteral("choice"));
            help->setFont(small);
            help->setForegroundRole(QPalette::PlaceholderText);
            QStyleOptionButton option;
            option.initFrom(box);
            option.direction = Qt::LeftToRight; // an indent is from the leading edge
            help->setIndent(style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box).left());
            help->setContentsMargins(0, 0, 0, 4);
            layout()->addWidget(help);
            box->setAccessibleDescription(help->text());
        }
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long title does not widen the window
        setTabOrder(previous, box);
        previous = box;
    }
    if (m_boxes.isEmpty()) {
        setFocusPolicy(Qt::NoFocus); // there is nothing to do here
    } else {
        QWidget *first = m_boxes.front().widget;
        m_note->raise(); // a proxy's parent goes before its first child in the Tab order: that is the box
        setFocusProxy(first);
        top = std::max(0, (Theme::fieldHeight(fontMetrics()) - first->sizeHint().height()) / 2);
    }
    layout()->setContentsMargins(0, top, 0, 0);
    updateBoxes();
    updateNote();
}

void ChoiceSetEditor::updateBoxes()
{
    const QJsonArray enabled = m_value.toArray();
    for (const Box &box : std::as_const(m_boxes)) {
        box.widget->setChecked(enabled.contains(box.type));
        box.widget->setEnabled(m_value.isArray());
    }
}

void ChoiceSetEditor::updateNote()
{
    QString note;
    if (!isEnabled())
        note = QString(); // waits for a profile: nothing can be said yet
    else if (!m_value.isArray())
        note = tr("not known");
    else if (m_boxes.isEmpty())
        note = tr("none offered");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() || m_boxes.isEmpty());
}

// Not clicked: what assistive technology switches raises only toggled.
void ChoiceSetEditor::onToggled(const QString &type, bool on)
{
    QJsonArray enabled = m_value.toArray();
    if (!m_value.isArray() || enabled.contains(type) == on)
        return; // updateBoxes() at work
    QJsonArray next;
    for (const QJsonValue &item : std::as_const(m_order)) {
        if (item == type ? on : enabled.contains(item))
            next.append(item);
    }
    for (const Experiment &experiment : std::as_const(m_experiments)) {
        if (!m_order.contains(experiment.type) && (experiment.type == type ? on : enabled.contains(experiment.type)))
            next.append(experiment.type);
    }
    m_value = next;
    emit valueChanged();
}
