// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/WrappedLabel.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int kComfortable = 60; // characters of a line
constexpr int kNarrowest = 8;
} // namespace

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // tells the layout that the height depends on the width
    setText(text);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
}

int WrappedLabel::heightForWidth(int width) const
{
    layOut(width - frame().width());
    return static_cast<int>(std::ceil(m_document.size().height())) + frame().height();
}

QSize WrappedLabel::sizeHint() const
{
    layOut(fontMetrics().averageCharWidth() * kComfortable);
    const int width = static_cast<int>(std::ceil(m_document.idealWidth())) + frame().width();
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * kNarrowest, fontMetrics().height()) + frame();
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    layOut(width() - frame().width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    QPainter painter(this);
    const int indented = layoutDirection() == Qt::RightToLeft ? 0 : std::max(0, indent());
    painter.translate(contentsRect().topLeft() + QPoint(indented, 0));
    m_document.documentLayout()->draw(&painter, context);
}

QSize WrappedLabel::frame() const
{
    const QMargins margins = contentsMargins();
    return {margins.left() + margins.right() + std::max(0, indent()), margins.top() + margins.bottom()};
}

// Layouts ask for this again and again, so the document is changed only where it differs from the last time.
void WrappedLabel::layOut(int textWidth) const
{
    if (m_document.defaultFont() != font())
        m_document.setDefaultFont(font());
    QTextOption option = m_document.defaultTextOption();
    if (option.wrapMode() != QTextOption::WrapAtWordBoundaryOrAnywhere || option.textDirection() != layoutDirection()) {
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(layoutDirection());
        m_document.setDefaultTextOption(option);
    }
    if (m_source != text()) {
        m_source = text();
        if (textFormat() == Qt::RichText)
            m_document.setHtml(m_source);
        else
            m_document.setPlainText(m_source);
    }
    if (m_document.textWidth() != textWidth)
        m_document.setTextWidth(textWidth);
}
