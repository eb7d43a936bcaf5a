// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/ConflictDialog.h"

#include "profile/ProfileField.h"
#include "ui/form/FieldText.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/FocusInView.h"
#include "ui/widgets/WrappedLabel.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using Choice = ProfileSaver::Choice;

namespace
{
constexpr int kMargin = 24;
constexpr int kNarrowest = 460;

// A value is shown in full, so that nobody chooses between two texts with the same beginning.
QLabel *valueLabel(const ProfileField &field, const QJsonValue &value, const QList<Experiment> &experiments)
{
    return new WrappedLabel(FieldText::value(field, value, experiments, FieldText::kPage));
}
} // namespace

ConflictDialog::ConflictDialog(
    const QList<FieldConflict> &conflicts, const QList<Experiment> &experiments, bool isUndecided, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Changed on the server too"));
    setMinimumWidth(kNarrowest);
    auto *intro = new WrappedLabel(isUndecided
            ? tr("The server has other values than those that you changed, and an earlier update of yours may still "
                 "arrive. Nothing more has been sent: choose for each field.")
            : tr("Somebody else changed what you changed. Nothing has been sent: choose for each field."));
    intro->setForegroundRole(QPalette::PlaceholderText);

    auto *list = new QWidget;
    auto *fields = new QGridLayout(list);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setColumnStretch(1, 1);
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(6);
    for (const FieldConflict &conflict : conflicts)
        addConflict(conflict, experiments, fields);
    fields->setRowStretch(fields->rowCount(), 1);
    // The choices scroll, so that the buttons stay on the screen however many conflicts there are.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(scroll, QAccessible::Client); // see ProfileForm
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    keepFocusInView(scroll);

    // The box gets its parent from the layout below, after the choices: with a parent now its buttons would come first
    // in the Tab order.
    auto *buttons = new QDialogButtonBox;
    QPushButton *go = buttons->addButton(tr("Con&tinue"), QDialogButtonBox::AcceptRole);
    go->setAccessibleName(tr("Continue"));
    go->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)
        ->setAutoDefault(false); // else Cancel would look like the default until all is chosen
    go->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QButtonGroup *group : std::as_const(m_groups)) {
        connect(
            group, &QButtonGroup::idToggled, go, [this, go] { go->setEnabled(choices().size() == m_groups.size()); });
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(16);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

QHash<QString, Choice> ConflictDialog::choices() const
{
    QHash<QString, Choice> choices;
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        if (const int id = group.value()->checkedId(); id >= 0)
            choices.insert(group.key(), static_cast<Choice>(id));
    }
    return choices;
}

void ConflictDialog::addConflict(
    const FieldConflict &conflict, const QList<Experiment> &experiments, QGridLayout *layout)
{
    const ProfileField &field = *profileField(conflict.key);
    auto *group = new QButtonGroup(this);
    m_groups.insert(conflict.key, group);

    auto *title = new WrappedLabel(field.label());
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    const int first = layout->rowCount();
    if (first > 1)
        layout->setRowMinimumHeight(first, 10);
    layout->addWidget(title, first + 1, 0, 1, 2);

    const auto add = [&](Choice choice, const QString &text, const QString &name, const QJsonValue &value) {
        auto *button = new QRadioButton(text);
        button->setAccessibleName(name);
        // A long set is shown as its change, by which it is told apart from the other one.
        const bool isSet = field.kind == ProfileField::Kind::ChoiceSet && conflict.base.isArray()
            && !field.equal(conflict.base, value);
        QLabel *words = isSet
            ? new WrappedLabel(FieldText::change(field, conflict.base, value, experiments, FieldText::kPage))
            : valueLabel(field, value, experiments);
        button->setAccessibleDescription(words->text());
        // The first line of the value stands beside the text of the button.
        words->setContentsMargins(
            0, std::max(0, (button->sizeHint().height() - words->fontMetrics().height()) / 2), 0, 0);
        const int row = layout->rowCount();
        layout->addWidget(button, row, 0, Qt::AlignTop);
        layout->addWidget(words, row, 1);
        group->addButton(button, static_cast<int>(choice));
    };
    add(Choice::KeepMine, tr("Keep mine"), tr("Keep mine: %1").arg(field.label()), conflict.mine);
    add(Choice::TakeTheirs, tr("Take theirs"), tr("Take theirs: %1").arg(field.label()), conflict.theirs);
    if (const QString alike = FieldText::likeness(field, conflict.mine, conflict.theirs, FieldText::kPage);
        !alike.isEmpty()) {
        auto *note = new WrappedLabel(alike);
        note->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(note, layout->rowCount(), 1);
        const auto buttons = group->buttons();
        for (QAbstractButton *button : buttons)
            button->setAccessibleDescription(button->accessibleDescription() + u' ' + note->text());
    }
    auto *base = new QLabel(tr("Before"));
    QLabel *words = valueLabel(field, conflict.base, experiments);
    const int row = layout->rowCount();
    for (QLabel *label : {base, words})
        label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(base, row, 0, Qt::AlignTop);
    layout->addWidget(words, row, 1);
}
