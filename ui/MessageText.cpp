// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "MessageText.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

#include <cmath>

MessageText::MessageText(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageText::setText(const QString &lead, const QString &text)
{
    m_lead = lead;
    m_text = text;
    prepare();
}

void MessageText::setColor(const QColor &color)
{
    m_color = color;
    update();
}

int MessageText::heightForWidth(int width) const
{
    bool isCut = false;
    return layOut(width, isCut);
}

QSize MessageText::sizeHint() const
{
    return {400, heightForWidth(400)};
}

QSize MessageText::minimumSizeHint() const
{
    return {80, fontMetrics().height()};
}

void MessageText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        prepare();
}

void MessageText::paintEvent(QPaintEvent *)
{
    bool isCut = false;
    const int height = layOut(width(), isCut);
    const double top = std::max(0, (this->height() - height) / 2);
    QPainter painter(this);
    painter.setPen(m_color);
    const int whole = m_layout.lineCount() - (isCut ? 1 : 0);
    for (int i = 0; i < whole; ++i)
        m_layout.lineAt(i).draw(&painter, QPointF(0, top));
    if (!isCut)
        return;
    const QTextLine last = m_layout.lineAt(whole);
    const QString rest = m_layout.text().mid(last.textStart(), 1000);
    painter.drawText(
        QPointF(0, top + last.y() + last.ascent()), fontMetrics().elidedText(rest, Qt::ElideRight, width()));
}

void MessageText::prepare()
{
    m_layout.setFont(font());
    m_layout.setText(m_lead.isEmpty() ? m_text : m_lead + u' ' + m_text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_layout.setTextOption(option);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    m_layout.setFormats({{0, static_cast<int>(m_lead.size()), bold}});
    updateGeometry();
    update();
}

int MessageText::layOut(int width, bool &isCut) const
{
    double height = 0;
    isCut = false;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        if (m_layout.lineCount() == kMaximumLines) {
            isCut = line.textStart() + line.textLength() < m_layout.text().size();
            break;
        }
    }
    m_layout.endLayout();
    return static_cast<int>(std::ceil(height));
}
