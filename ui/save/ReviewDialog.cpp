// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/ReviewDialog.h"

#include "profile/ProfileField.h"
#include "profile/ProfileModel.h"
#include "ui/form/FieldText.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AlignToStart.h"
#include "ui/widgets/ChangedText.h"
#include "ui/widgets/FitToScreen.h"
#include "ui/widgets/LiteralHtml.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kDialogMargin = 24;
constexpr qsizetype kLongestBody = 20'000; // characters of the request that are shown

QLabel *boldLabel(const QString &text)
{
    auto *label = new WrappedLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *quietLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    alignToStart(*label);
    return label;
}

// `spoken` is what a screen reader says: which field and which value this is, and how it is marked.
QLabel *valueLabel(const QString &html, const QString &spoken)
{
    auto *label = new WrappedLabel(preWrapped(html));
    label->setTextFormat(Qt::RichText);
    label->setAccessibleName(spoken);
    return label;
}

struct Line {
    QString heading;
    QLabel *value;
};
using Lines = QList<Line>;

// The lines of a field: its old and its new value, or of a set the choices that were switched.
Lines linesOf(const ProfileField &field, const ProfileModel &model)
{
    const QList<Experiment> &experiments = model.profile().experiments;
    const QJsonValue server = model.serverValue(field.key);
    const QJsonValue edited = model.editedValue(field.key);
    Lines lines;
    if (field.kind == ProfileField::Kind::ChoiceSet && server.isArray()) {
        const auto [on, off] = FieldText::setChange(server, edited, experiments);
        const auto add = [&](const QString &heading, const QString &spoken, const QStringList &titles) {
            const QString list = FieldText::list(titles, FieldText::kPage);
            if (!titles.isEmpty())
                lines += {heading, valueLabel(list.toHtmlEscaped(), spoken.arg(field.label(), list))};
        };
        add(ReviewDialog::tr("turned on"), ReviewDialog::tr("%1: turned on %2", "field, choices"), on);
        add(ReviewDialog::tr("turned off"), ReviewDialog::tr("%1: turned off %2", "field, choices"), off);
        return lines;
    }
    const QString before = FieldText::value(field, server, experiments);
    const QString after = FieldText::value(field, edited, experiments);
    const ChangedText marked = ChangedText::between(before, after);
    QLabel *old = valueLabel(marked.before, ReviewDialog::tr("%1 was %2", "field, value").arg(field.label(), before));
    old->setForegroundRole(QPalette::PlaceholderText);
    QLabel *now = valueLabel(marked.after, ReviewDialog::tr("%1 is now %2", "field, value").arg(field.label(), after));
    lines = {{ReviewDialog::tr("was", "before a value"), old}, {ReviewDialog::tr("now", "before a value"), now}};
    if (const QString alike = FieldText::likeness(field, server, edited); !alike.isEmpty())
        lines += {QString(), quietLabel(alike)};
    return lines;
}

QWidget *changes(const ProfileModel &model)
{
    auto *list = new QWidget;
    auto *layout = new QGridLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->setVerticalSpacing(4);
    layout->setColumnStretch(2, 1);
    for (const ProfileField &field : profileFields()) {
        if (!model.isModified(field.key))
            continue;
        const Lines lines = linesOf(field, model);
        const int row = layout->rowCount();
        if (row > 1)
            layout->setRowMinimumHeight(row, 8);
        layout->addWidget(
            boldLabel(field.label()), row + 1, 0, std::max(1, static_cast<int>(lines.size())), 1, Qt::AlignTop);
        for (int i = 0; i < lines.size(); ++i) {
            layout->addWidget(quietLabel(lines[i].heading), row + 1 + i, 1, Qt::AlignTop);
            layout->addWidget(lines[i].value, row + 1 + i, 2);
        }
    }
    layout->setRowStretch(layout->rowCount(), 1);
    return list;
}

QPlainTextEdit *readOnly(const QString &text, const QString &name, int lines)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setAccessibleName(name);
    edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    edit->setTabChangesFocus(true);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}
} // namespace

ReviewDialog::ReviewDialog(const ProfileModel &model, const ApiClient::Preview &request, QWidget *parent)
    : QDialog(parent),
      m_showRequest(new QCheckBox(tr("Show it in &Requests when it is sent")))
{
    setWindowTitle(tr("Review changes"));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(scroll, QAccessible::Client); // Qt 6.4's own interface of a scroll area can crash
    scroll->setAccessibleName(tr("Changes"));       // it takes the focus, to be scrolled with the keyboard
    scroll->setWidgetResizable(true);
    scroll->setWidget(changes(model));

    const QString head = request.method + u' ' + request.url + u'\n' + request.headers.join(u'\n');
    QLabel *heading = boldLabel(tr("What will be sent"));

    auto *buttons = new QDialogButtonBox;
    QPushButton *send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    send->setAccessibleName(tr("Send"));
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kDialogMargin, kDialogMargin, kDialogMargin, kDialogMargin);
    layout->setSpacing(10);
    layout->addWidget(scroll, 1);
    layout->addWidget(heading);
    layout->addWidget(readOnly(head, tr("Request"), static_cast<int>(request.headers.size()) + 2));
    const qsizetype left = request.body.size() - kLongestBody;
    const QString body = left <= 0 ? request.body
                                   : tr("%1… and %Ln more character(s)", "start of a text", static_cast<int>(left))
                                         .arg(request.body.first(kLongestBody));
    layout->addWidget(readOnly(body, tr("Request body"), 4));
    layout->addWidget(m_showRequest);
    layout->addWidget(buttons);
    fitToScreen(*this, {620, 560});
    send->setDefault(true); // not before it is in the dialog, or another button becomes it with the next focus
    send->setFocus();
}

bool ReviewDialog::showsRequest() const
{
    return m_showRequest->isChecked();
}
