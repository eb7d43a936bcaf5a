// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/TimeZoneEditor.h"

#include "base/SentenceLocale.h"
#include "timezone/RecentTimeZones.h"
#include "timezone/TimeZoneText.h"
#include "ui/timezone/TimeZoneEditorAccessible.h"
#include "ui/timezone/TimeZonePicker.h"

#include <QKeyEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace
{
constexpr int kGap = 12; // pixels between the place and its offset
} // namespace

TimeZoneEditor::TimeZoneEditor(RecentTimeZones &recent, QWidget *parent) : QAbstractButton(parent), m_recent(recent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    TimeZoneEditorAccessible::install();
    connect(this, &QAbstractButton::clicked, this, [this] { openPicker(); });
    connect(&m_minutes, &MinuteClock::minuteBegan, this, &TimeZoneEditor::updateTexts);
}

void TimeZoneEditor::setValue(const QJsonValue &value)
{
    if (m_value == value)
        return;
    m_value = value;
    m_rules = TimeZoneRules(value.toString());
    updateTexts();
    emit valueChanged();
}

TimeZonePicker *TimeZoneEditor::picker() const
{
    return m_picker;
}

void TimeZoneEditor::openPicker(const QString &search)
{
    if (m_picker)
        return;
    m_picker = new TimeZonePicker(m_value.toString(), m_recent.ids(), this);
    m_picker->setAttribute(Qt::WA_DeleteOnClose); // a closed picker costs nothing, and a new one is made in no time
    connect(m_picker, &TimeZonePicker::picked, this, &TimeZoneEditor::pick);
    connect(m_picker, &QObject::destroyed, this, qOverload<>(&QWidget::update));
    m_picker->openAt(QRect(mapToGlobal(QPoint()), size()), search);
    update();
}

void TimeZoneEditor::pick(const QString &id)
{
    m_recent.add(id);
    setValue(id);
}

QSize TimeZoneEditor::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(option);
    const QSize text(fontMetrics().averageCharWidth() * 40, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

QSize TimeZoneEditor::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void TimeZoneEditor::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        updateTexts();
}

// The clock stops while the editor is hidden: nobody sees the time.
void TimeZoneEditor::hideEvent(QHideEvent *event)
{
    m_minutes.stop();
    QAbstractButton::hideEvent(event);
}

void TimeZoneEditor::showEvent(QShowEvent *event)
{
    m_minutes.start();
    updateTexts();
    QAbstractButton::showEvent(event);
}

void TimeZoneEditor::keyPressEvent(QKeyEvent *event)
{
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Down || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_F4 || event->key() == Qt::Key_Select;
    if (opens && (!command || event->key() == Qt::Key_Down))
        openPicker();
    else if (!command && !event->text().isEmpty() && event->text().front().isPrint())
        openPicker(event->text());
    else
        event->ignore(); // the window handles Enter and Escape
}

void TimeZoneEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openPicker(); // on the press, as a combo box does
    else
        event->ignore();
}

void TimeZoneEditor::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);

    const QRect field = style()
                            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
                            .adjusted(1, 0, -1, 0); // as a combo box does
    const QFontMetrics metrics = fontMetrics();
    // What finds no room is left out whole, the time first; the place is cut only after that.
    const int room = field.width() - metrics.horizontalAdvance(m_title) - kGap;
    QString clock = m_offset.isEmpty() ? QString() : TimeZoneText::offsetAndTime(m_offset, m_time);
    if (metrics.horizontalAdvance(clock) > room)
        clock = metrics.horizontalAdvance(m_offset) > room ? QString() : m_offset;

    const bool isPlace = !m_value.toString().isEmpty();
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setPen(palette().color(isPlace ? QPalette::ButtonText : QPalette::PlaceholderText));
    painter.drawText(field, alignment, metrics.elidedText(m_title, Qt::ElideRight, field.width()));
    const QRect rest = field.adjusted(metrics.horizontalAdvance(m_title) + kGap, 0, 0, 0);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QStyle::visualRect(layoutDirection(), field, rest), alignment, clock);
}

void TimeZoneEditor::updateTexts()
{
    const QString id = m_value.toString();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QString caption;
    if (m_value.isUndefined())
        m_title = isEnabled() ? tr("not known") : QString();
    else
        m_title = id.isEmpty() ? tr("not set") : TimeZoneText::title(id);
    m_offset = m_rules.isValid() ? TimeZoneText::offset(m_rules.offset(now)) : QString();
    m_time = m_rules.isValid() ? SentenceLocale::time(m_rules.localTime(now).time()) : QString();
    if (m_rules.isValid())
        caption = TimeZoneText::caption(id, TimeZoneText::noChangeUntil(m_rules, now));
    else if (!id.isEmpty())
        caption = tr("In no table of time zones; it is kept as it is");

    setAccessibleDescription(m_rules.isValid() ? TimeZoneText::spoken(id, m_offset) : m_title);
    update();
    if (m_caption != caption) {
        m_caption = caption;
        emit captionChanged();
    }
}

void TimeZoneEditor::initStyleOption(QStyleOptionComboBox &option) const
{
    option.initFrom(this);
    option.editable = false;
    option.frame = true;
    option.subControls = QStyle::SC_All;
    if (m_picker) {
        option.state |= QStyle::State_On;
        option.activeSubControls = QStyle::SC_ComboBoxArrow;
    }
}
