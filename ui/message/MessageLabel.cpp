// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/message/MessageLabel.h"

#include "api/ErrorText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
bool isMoreThan(const QString &text, const QTextLine &last)
{
    return last.textStart() + last.textLength() < text.size();
}
} // namespace

MessageLabel::MessageLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageLabel::setText(const QString &lead, const QString &text)
{
    m_lead = lead;
    m_text = text;
    prepare();
}

void MessageLabel::setColor(const QColor &color)
{
    m_color = color;
    update();
}

QString MessageLabel::shownText() const
{
    layOut(width(), height());
    return m_layout.text().left(m_layout.lineAt(m_layout.lineCount() - 1).textStart()) + lastLine();
}

int MessageLabel::heightForWidth(int width) const
{
    const int height = layOut(width, QWIDGETSIZE_MAX);
    // Lines of several scripts differ in height, and whether another one fits is asked with that of the one before it.
    double tallest = 0;
    double shortest = height;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        tallest = std::max(tallest, m_layout.lineAt(i).height());
        shortest = std::min(shortest, m_layout.lineAt(i).height());
    }
    return m_layout.lineCount() > 1 ? height + static_cast<int>(std::ceil(tallest - shortest)) : height;
}

QSize MessageLabel::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize MessageLabel::minimumSizeHint() const
{
    return {80, fontMetrics().height()};
}

void MessageLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        prepare();
}

void MessageLabel::paintEvent(QPaintEvent *)
{
    const int height = layOut(width(), this->height());
    const double top = std::max(0, (this->height() - height) / 2);
    QPainter painter(this);
    painter.setPen(m_color);
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    const bool isCut = isMoreThan(m_layout.text(), last);
    for (int i = 0; i < m_layout.lineCount() - (isCut ? 1 : 0); ++i)
        m_layout.lineAt(i).draw(&painter, QPointF(0, top));
    if (isCut)
        painter.drawText(
            QRectF(0, top + last.y(), width(), last.height()), Qt::AlignLeading | Qt::AlignTop, lastLine());
}

void MessageLabel::prepare()
{
    m_layout.setFont(font());
    m_layout.setText(ErrorText::joined(m_lead, m_text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_layout.setFormats({{0, static_cast<int>(m_lead.size()), bold}});
    updateGeometry();
    update();
}

int MessageLabel::layOut(int width, int maximumHeight) const
{
    double height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        if (m_layout.lineCount() == kMaximumLines || height + line.height() > maximumHeight)
            break;
    }
    m_layout.endLayout();
    return static_cast<int>(std::ceil(height));
}

QString MessageLabel::lastLine() const
{
    const QTextLine last = m_layout.lineAt(m_layout.lineCount() - 1);
    if (!isMoreThan(m_layout.text(), last))
        return m_layout.text().mid(last.textStart());
    const QString rest = m_layout.text().mid(last.textStart(), 1000);
    return fontMetrics().elidedText(rest, Qt::ElideRight, width());
}
