// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ToneButton.h"

#include <QPainter>

ToneButton::ToneButton(Glyph glyph, const QString &name, Backdrop backdrop, QWidget *parent)
    : QAbstractButton(parent),
      m_glyph(glyph),
      m_backdrop(backdrop)
{
    setAccessibleName(name);
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field that has it
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ToneButton::ToneButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneButton::setTone(Theme::Tone tone)
{
    m_tone = tone;
    update();
}

QSize ToneButton::sizeHint() const
{
    const int height = Theme::fieldHeight(fontMetrics()) - (m_backdrop == Backdrop::Soft ? 0 : 8);
    if (m_glyph)
        return {height, height};
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * kTextMargin, height};
}

void ToneButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ToneButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ToneButton::paintEvent(QPaintEvent *)
{
    const Theme::ToneColors colors = Theme::tone(m_tone, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    QColor backdrop = colors.text;
    const float rest = m_backdrop == Backdrop::Soft ? 0.10F : 0.0F;
    backdrop.setAlphaF(isDown() ? 0.24F : underMouse() ? 0.16F : rest);
    painter.setPen(hasFocus() ? QPen(colors.text, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(backdrop);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);

    if (m_glyph) {
        const double side = fontMetrics().height() * 0.9;
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect()).center());
        paintGlyph(painter, *m_glyph, box, colors.text);
        return;
    }
    QFont font = painter.font();
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}
