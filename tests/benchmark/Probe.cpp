// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "Probe.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kBeat = 20; // milliseconds

void answer(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

void typeKey(QWidget *receiver, QChar letter)
{
    const int key = letter.toUpper().unicode();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(receiver, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(receiver, &release);
    // What the key brought about: signals that are queued, layout, and one paint.
    QCoreApplication::processEvents();
}

template <typename Widget, typename Predicate> Widget *findWidget(Predicate predicate)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        const QList<Widget *> widgets = window->findChildren<Widget *>();
        for (Widget *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() && predicate(widget))
                return widget;
        }
    }
    return nullptr;
}

QAbstractButton *findButton(const QByteArray &argument)
{
    const QString name = QString::fromUtf8(argument);
    return findWidget<QAbstractButton>([&name](const QAbstractButton *button) {
        return button->accessibleName() == name || QString(button->text()).remove(u'&') == name;
    });
}
} // namespace

// A function of its own, so that callgrind can be told to count only in here (--toggle-collect).
extern "C" Q_DECL_EXPORT __attribute__((noinline)) void benchmarkKeystrokes(QWidget *receiver, int count)
{
    for (int i = 0; i < count; ++i)
        typeKey(receiver, u'k');
}

Probe::Probe() : m_commands(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    connect(m_commands, &QSocketNotifier::activated, this, &Probe::readCommands);
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, &Probe::beat);
    m_heart.start(kBeat);
}

void Probe::beat()
{
    // The first beat opens the account: the construction of the window lies before it.
    if (m_sinceBeat.isValid())
        m_longestGap = qMax(m_longestGap, m_sinceBeat.nsecsElapsed());
    m_sinceBeat.start();
    if (!m_ready && nameEdit()) {
        m_ready = true;
        answer("ready");
    }
}

void Probe::readCommands()
{
    char buffer[4096];
    const ssize_t size = read(STDIN_FILENO, buffer, sizeof buffer);
    if (size <= 0) {
        m_commands->setEnabled(false);
        return;
    }
    m_unread.append(buffer, size);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.first(end);
        m_unread.remove(0, end + 1);
        const qsizetype space = line.indexOf(' ');
        handle(line.first(space < 0 ? line.size() : space), space < 0 ? QByteArray() : line.sliced(space + 1));
    }
}

void Probe::handle(const QByteArray &command, const QByteArray &argument)
{
    if (command == "gap") {
        answer(QByteArray::number(static_cast<double>(m_longestGap) / 1e6, 'f', 1).constData());
        m_longestGap = 0;
    } else if (command == "press") {
        QAbstractButton *button = findButton(argument);
        // Answered first: what the click starts may take this thread for as long as it likes.
        answer(button ? "pressed" : "no such button");
        if (button)
            button->click();
    } else if (command == "sees") {
        answer(findButton(argument) ? "yes" : "no");
    } else if (command == "quit") {
        QCoreApplication::exit();
    } else if (QLineEdit *edit = nameEdit(); edit && command == "type") {
        edit->setFocus();
        const QString text = QString::fromUtf8(argument);
        for (const QChar letter : text)
            typeKey(edit, letter);
        answer("typed");
    } else if (edit && command == "keys") {
        edit->setFocus();
        benchmarkKeystrokes(edit, argument.toInt());
        answer("typed");
    } else {
        answer("cannot");
    }
}

// Filled in from a profile: with the name, or with what says that there is none or that it is not known.
QLineEdit *Probe::nameEdit()
{
    return findWidget<QLineEdit>([](const QLineEdit *edit) {
        return (edit->objectName() == "name"_L1 || edit->accessibleName() == "Name"_L1)
            && !(edit->text() + edit->placeholderText()).isEmpty();
    });
}
