// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/message/MessageBar.h"

#include "ui/message/DetailsDialog.h"
#include "ui/message/MessageDetails.h"
#include "ui/message/MessageLabel.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/StartMargins.h"
#include "ui/widgets/ToneButton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr QMargins kOutside(24, 14, 24, 0); // the surface inside the bar
constexpr int kGlyph = 16;
constexpr int kBesideSign = 30; // from the inside of the surface to the words
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent),
      m_text(new MessageLabel(this)),
      m_countdown(new QLabel(this)),
      m_details(new ToneButton(tr("&Details"), this)),
      m_close(new ToneButton(Glyph::Close, tr("Close message"), ToneButton::Backdrop::None, this)),
      m_actionRow(new QHBoxLayout)
{
    hide();
    setAccessibleRole(this, QAccessible::Notification); // that Orca speaks once when it appears; an alert it does not
    m_countdown->setTextFormat(Qt::PlainText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kOutside + QMargins(6, 6, 6, 6));
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    // Words begin at one edge beside the sign, those of buttons too. No margin: a layout mirrors what is in it alone.
    row->addSpacing(kBesideSign);
    m_actionRow->addSpacing(kBesideSign - ToneButton::kTextMargin);
    row->addWidget(m_text, 1);
    row->addWidget(m_countdown);
    row->addWidget(m_details);
    row->addWidget(m_close);
    layout->addLayout(row, 1);
    m_actionRow->setSpacing(4);
    m_actionRow->addStretch(1);
    layout->addLayout(m_actionRow);

    connect(m_details, &QAbstractButton::clicked, this, &MessageBar::showDetails);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::close);
    // Two bars in a window make Escape ambiguous: whichever of the two is told closes the bar with the latest message.
    const auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &MessageBar::closeLatest);
    connect(escape, &QShortcut::activatedAmbiguously, this, &MessageBar::closeLatest);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_message.kind == Message::Kind::Success)
            clear();
        else
            updateCountdown();
    });
}

void MessageBar::showMessage(const Message &message)
{
    hide(); // a screen reader speaks a notification that appears, but not a new text in a visible one
    m_shown = std::chrono::steady_clock::now();
    m_message = message;
    m_text->setText(message.lead, message.text);
    setAccessibleName(message.sentence());
    m_details->setVisible(!message.details.isEmpty() || (m_opener && message.call != 0));
    m_timer.stop();
    m_retryAt = QDeadlineTimer(message.retryAfter.value_or(0s));
    m_countdown->setVisible(message.retryAfter.has_value());
    showActions();
    updateColors();
    if (message.kind == Message::Kind::Success)
        m_timer.start(kSuccessStays);
    else if (message.retryAfter)
        updateCountdown();
    show();
}

void MessageBar::addMessage(const Message &message)
{
    std::optional<Message> problem = openProblem();
    if (!problem) {
        showMessage(message);
        return;
    }
    if (!problem->text.contains(message.text))
        problem->addNews(message.sentence());
    problem->actions += message.actions;
    if (problem->call == 0)
        problem->call = message.call;
    showMessage(*problem);
}

void MessageBar::renewMessage(const Message &message)
{
    const std::optional<Message> problem = openProblem();
    QString rest = problem ? problem->sentence() : QString();
    if (const qsizetype at = rest.indexOf(m_renewed); at >= 0)
        rest.remove(at, m_renewed.size());
    rest = rest.simplified();
    m_renewed = message.sentence();
    Message whole = message;
    if (!rest.isEmpty()) {
        if (!whole.text.endsWith(u'.'))
            whole.text += u'.'; // a list of fields
        whole.addNews(rest);
        whole.kind = message.kind == Message::Kind::Error ? Message::Kind::Error : problem->kind;
        whole.actions += problem->actions;
        if (whole.details.isEmpty())
            whole.details = problem->details;
        if (whole.call == 0)
            whole.call = problem->call;
    }
    showMessage(whole);
}

std::optional<Message> MessageBar::openProblem() const
{
    const bool isProblem = m_message.kind == Message::Kind::Warning || m_message.kind == Message::Kind::Error;
    return isProblem && !isHidden() ? std::optional(m_message) : std::nullopt;
}

// The buttons of the message before are deleted later: this may run in the click of one of them.
void MessageBar::showActions()
{
    for (ToneButton *button : std::as_const(m_actions)) {
        button->hide();
        button->deleteLater();
    }
    m_actions.clear();
    for (const Message::Action &action : std::as_const(m_message.actions)) {
        auto *button = new ToneButton(action.label, this);
        button->setAccessibleName(action.name);
        connect(button, &QAbstractButton::clicked, this, action.act);
        if (action.isOnce)
            connect(button, &QAbstractButton::clicked, this, [this, button] { useUp(button); });
        m_actionRow->insertWidget(1 + static_cast<int>(m_actions.size()), button);
        m_actions += button;
    }
}

void MessageBar::useUp(ToneButton *button)
{
    const qsizetype index = m_actions.indexOf(button);
    if (index < 0)
        return; // another message has come meanwhile
    m_message.actions.removeAt(index);
    m_actions.removeAt(index);
    button->hide();
    button->deleteLater();
    clearSuccess();
}

void MessageBar::clear()
{
    m_timer.stop();
    hide();
}

void MessageBar::close()
{
    clear();
    emit closed();
}

void MessageBar::closeLatest()
{
    MessageBar *latest = this;
    const auto bars = window()->findChildren<MessageBar *>();
    for (MessageBar *bar : bars) {
        if (bar->isVisible() && bar->m_shown > latest->m_shown)
            latest = bar;
    }
    latest->close();
}

void MessageBar::clearSuccess()
{
    if (!isHidden() && m_message.kind == Message::Kind::Success)
        clear();
}

void MessageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme::ToneColors colors = Theme::tone(tone(), palette());
    const QRectF surface = QRectF(rect().marginsRemoved(kOutside)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(surface, 6, 6);

    QRectF box(0, 0, kGlyph, kGlyph);
    const double x = layoutDirection() == Qt::RightToLeft ? surface.right() - 20 : surface.left() + 20;
    box.moveCenter({x, QRectF(m_text->geometry()).center().y()});
    paintGlyph(painter, glyph(), box, colors.text);
}

Glyph MessageBar::glyph() const
{
    switch (m_message.kind) {
    case Message::Kind::Info:
        return Glyph::Notice;
    case Message::Kind::Success:
        return Glyph::Done;
    case Message::Kind::Warning:
    case Message::Kind::Error:
        return Glyph::Warning;
    }
    Q_UNREACHABLE();
}

Theme::Tone MessageBar::tone() const
{
    switch (m_message.kind) {
    case Message::Kind::Info:
        return Theme::Tone::Accent;
    case Message::Kind::Success:
        return Theme::Tone::Success;
    case Message::Kind::Warning:
        return Theme::Tone::Warning;
    case Message::Kind::Error:
        return Theme::Tone::Error;
    }
    Q_UNREACHABLE();
}

void MessageBar::updateColors()
{
    const QColor text = Theme::tone(tone(), palette()).text;
    m_text->setColor(text);
    if (m_countdown->palette().color(QPalette::WindowText) != text) {
        QPalette palette;
        palette.setColor(QPalette::WindowText, text);
        m_countdown->setPalette(palette);
    }
    m_details->setTone(tone());
    m_close->setTone(tone());
    for (ToneButton *button : std::as_const(m_actions))
        button->setTone(tone());
    update();
}

// The seconds are in a label of their own and not in the bar's accessible name, or a screen reader would speak each.
void MessageBar::updateCountdown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_retryAt.remainingTimeAsDuration());
    if (left <= 0s) {
        m_countdown->setText(tr("Try again now"));
        m_timer.stop();
        return;
    }
    const auto seconds = static_cast<int>(left.count());
    const auto twoDigits = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    if (seconds < 100)
        m_countdown->setText(tr("Try again in %1 s").arg(seconds));
    else if (seconds < 3600)
        m_countdown->setText(
            tr("Try again in %1:%2", "minutes and seconds").arg(seconds / 60).arg(twoDigits(seconds % 60)));
    else
        m_countdown->setText(tr("Try again in %1:%2:%3", "hours, minutes and seconds")
                                 .arg(seconds / 3600)
                                 .arg(twoDigits(seconds / 60 % 60), twoDigits(seconds % 60)));
    m_timer.start(1s);
}

void MessageBar::showDetails()
{
    if (m_opener) {
        m_opener->open(m_message, window());
        return;
    }
    auto *dialog = new DetailsDialog({.text = m_message.whole()}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
