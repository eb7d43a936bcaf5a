// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/SessionWatch.h"

#include "base/VisibleText.h"
#include "core/Core.h"
#include "profile/ProfileField.h"
#include "ui/form/FieldText.h"
#include "ui/message/MessageBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;
using Kind = JournalEntry::Kind;

namespace
{
template <typename Enum> QString nameOf(Enum value)
{
    return QLatin1StringView(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

// A label as it is read, without its mnemonic.
QString labelOf(QString text)
{
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return text.replace(mnemonic, u"\\1"_s).section(u'\t', 0, 0);
}

bool isWindow(const QWidget &widget)
{
    return widget.isWindow() && (widget.windowType() == Qt::Window || widget.windowType() == Qt::Dialog);
}

QString titleOf(const QWidget &window)
{
    return window.windowTitle().remove(u"[*]"_s);
}

QStringList textsOf(const QJsonObject &values)
{
    QStringList texts;
    for (const QJsonValue &value : values) {
        if (value.isString() && !value.toString().isEmpty())
            texts += value.toString();
    }
    return texts;
}
} // namespace

SessionWatch::SessionWatch(Core &core, QWidget *window) : QObject(window), m_core(core), m_window(window)
{
    const auto actions = window->findChildren<QAction *>();
    for (QAction *action : actions)
        watchAction(action);
    qApp->installEventFilter(this);
    watchCore();
}

bool SessionWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ActionAdded:
        watchAction(static_cast<QActionEvent *>(event)->action());
        break;
    case QEvent::Show:
        if (watched->isWidgetType() && !event->spontaneous())
            onShown(static_cast<QWidget *>(watched));
        break;
    case QEvent::Hide:
        if (watched->isWidgetType() && !event->spontaneous())
            onHidden(static_cast<QWidget *>(watched));
        break;
    default:
        break;
    }
    return false;
}

void SessionWatch::watchCore()
{
    connect(&m_core.saver, &ProfileSaver::stateChanged, this, [this](SaveState::State state) {
        if (state == SaveState::State::Sending || state == SaveState::State::SendingUndecided)
            m_sent = textsOf(m_core.model.changes());
        add(Kind::State, tr("Save: %1", "name of a state").arg(nameOf(state)));
    });
    connect(&m_core.model, &ProfileModel::fieldChanged, this, &SessionWatch::noteChanges);
    connect(&m_core.session, &AccountSession::profileRead, this, &SessionWatch::noteAccount);
    connect(&m_core.session, &AccountSession::readFailed, this, &SessionWatch::noteAccount);
    connect(&m_core.session, &AccountSession::readingChanged, this, &SessionWatch::noteAccount);
    connect(&m_core.session, &AccountSession::signInNeeded, this, &SessionWatch::noteAccount);
    connect(&m_core.simulator, &SimulatorRemote::changed, this, &SessionWatch::noteSimulator);
    connect(&m_core.network, &NetworkStore::changed, this, [this] { add(Kind::State, tr("Network settings set")); });
}

// Qt keeps a connection that there is already, so that a menu that is filled anew does not count twice.
void SessionWatch::watchAction(QAction *action)
{
    if (!action->isSeparator())
        connect(action, &QAction::triggered, this, &SessionWatch::onTriggered, Qt::UniqueConnection);
}

void SessionWatch::onTriggered()
{
    if (const auto *action = qobject_cast<QAction *>(sender()))
        add(Kind::Command, labelOf(action->text()));
}

void SessionWatch::onPressed()
{
    if (const auto *button = qobject_cast<QAbstractButton *>(sender()))
        m_pressed = button->accessibleName().isEmpty() ? labelOf(button->text()) : button->accessibleName();
}

void SessionWatch::onClicked(bool checked)
{
    const auto *button = qobject_cast<QAbstractButton *>(sender());
    QString name = std::exchange(m_pressed, QString());
    if (!button || name.isEmpty())
        return;
    if (button->isCheckable())
        name = checked ? tr("%1: on", "a box or a switch").arg(name) : tr("%1: off", "a box or a switch").arg(name);
    const QWidget *window = button->window();
    add(Kind::Command, window == m_window ? name : tr("%1 in “%2”", "command, window").arg(name, titleOf(*window)));
}

void SessionWatch::onShown(QWidget *widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        connect(button, &QAbstractButton::pressed, this, &SessionWatch::onPressed, Qt::UniqueConnection);
        connect(button, &QAbstractButton::clicked, this, &SessionWatch::onClicked, Qt::UniqueConnection);
    } else if (const auto *bar = qobject_cast<MessageBar *>(widget)) {
        add(Kind::Message, withoutTyped(bar->message().sentence()));
    } else if (isWindow(*widget) && widget != m_window && !widget->windowTitle().isEmpty()) {
        add(Kind::State, tr("Window opened: %1", "title").arg(titleOf(*widget)));
        if (const auto *box = qobject_cast<QMessageBox *>(widget))
            add(Kind::Message, withoutTyped(box->text()));
    }
}

void SessionWatch::onHidden(const QWidget *widget)
{
    if (isWindow(*widget) && widget != m_window && !widget->windowTitle().isEmpty())
        add(Kind::State, tr("Window closed: %1", "title").arg(titleOf(*widget)));
}

void SessionWatch::noteChanges()
{
    const QStringList keys = m_core.model.changes().keys();
    noteNew(keys.isEmpty() ? tr("Nothing is changed") : tr("Changed: %1", "fields").arg(FieldText::labels(keys)),
        &m_changes);
}

void SessionWatch::noteAccount()
{
    const OpeningState::State state = m_core.session.state();
    noteNew(
        tr("Account: %1, attempt: %2", "names of states").arg(nameOf(state.shown), nameOf(state.attempt)), &m_account);
}

void SessionWatch::noteSimulator()
{
    if (const std::optional<SimulatorListing> &listing = m_core.simulator.listing())
        noteNew(tr("Simulator: scenario %1, profile %2", "names").arg(listing->word(), listing->profile), &m_playing);
}

void SessionWatch::noteNew(const QString &state, QString *last)
{
    if (std::exchange(*last, state) != state)
        add(Kind::State, state);
}

// Whoever handles a command has often heard of it first: what that did is in the journal already.
void SessionWatch::add(Kind kind, const QString &text)
{
    if (!std::exchange(m_isTurn, true)) {
        m_journal.beginTurn();
        QTimer::singleShot(0, this, [this] { m_isTurn = false; });
    }
    m_journal.add(kind, text);
}

// A message that repeats what was typed shows it in quotes, of whatever language; a secret is looked for in all of it.
QString SessionWatch::withoutTyped(QString text) const
{
    constexpr qsizetype kShortestSecret = 4;
    QStringList typed = m_sent;
    for (const ProfileField &field : profileFields()) {
        for (const QJsonValue &value : {m_core.model.editedValue(field.key), m_core.model.serverValue(field.key)}) {
            if (value.isString() && field.kind == ProfileField::Kind::Text)
                typed += value.toString();
        }
    }
    const QWidgetList widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        const auto *field = qobject_cast<const QLineEdit *>(widget);
        if (!field || field->text().isEmpty())
            continue;
        typed += field->text();
        const bool isSecret
            = field->echoMode() != QLineEdit::Normal || field->inputMethodHints().testFlag(Qt::ImhSensitiveData);
        if (isSecret && field->text().size() >= kShortestSecret)
            text.replace(field->text(), u"…"_s);
    }
    for (const QString &each : std::as_const(typed)) {
        const QString shown = QRegularExpression::escape(visibleText(each, FieldText::kLine));
        if (!each.isEmpty())
            text.replace(QRegularExpression(u"([“„«‚‘\"]\\s?)%1(\\s?[”“»’\"])"_s.arg(shown)), u"\\1…\\2"_s);
    }
    return text;
}
