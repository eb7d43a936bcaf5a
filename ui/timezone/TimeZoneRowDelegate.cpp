// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/TimeZoneRowDelegate.h"

#include "timezone/TextFold.h"
#include "timezone/TimeZoneModel.h"
#include "ui/style/Theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>

namespace
{
constexpr int kRowMargin = 14; // pixels, left and right
constexpr int kRowPadding = 6; // above and below the two lines
constexpr int kRowGap = 24;    // between title, offset and time

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

TimeZoneRowDelegate::TimeZoneRowDelegate(const QLineEdit *search, QObject *parent)
    : QStyledItemDelegate(parent),
      m_search(search)
{
}

void TimeZoneRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QFontMetrics body(option.font);
    const QFontMetrics strong(bold(option.font));
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::tone(Theme::Tone::Accent, palette).surface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));

    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    QRect first = option.rect.adjusted(kRowMargin, kRowPadding, -kRowMargin, 0);
    first.setHeight(body.height());

    const QString time = index.data(TimeZoneModel::TimeRole).toString();
    painter->setFont(bold(option.font));
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(place(first), int(end), time);
    first.setRight(first.right()
        - qMax(strong.horizontalAdvance(time), strong.horizontalAdvance(QStringLiteral("00:00"))) - kRowGap);

    const QString offset = index.data(TimeZoneModel::OffsetRole).toString();
    painter->setFont(option.font);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(place(first), int(end), offset);
    first.setRight(first.right() - body.horizontalAdvance(offset) - kRowGap);
    paintTitle(painter, place(first), index.data().toString(), option);

    const QFont small = Theme::captionFont(option.font);
    const QFontMetrics caption(small);
    const QRect second(
        option.rect.left() + kRowMargin, first.bottom() + 2, option.rect.width() - 2 * kRowMargin, caption.height());
    painter->setFont(small);
    painter->setPen(palette.color(QPalette::PlaceholderText));
    const QString text = index.data(TimeZoneModel::CaptionRole).toString();
    painter->drawText(place(second), int(start), caption.elidedText(text, Qt::ElideRight, second.width()));
    painter->restore();
}

QSize TimeZoneRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics caption(Theme::captionFont(option.font));
    return {200, QFontMetrics(option.font).height() + caption.height() + 2 + 2 * kRowPadding};
}

void TimeZoneRowDelegate::paintTitle(
    QPainter *painter, const QRect &rect, const QString &title, const QStyleOptionViewItem &row) const
{
    const QString text = painter->fontMetrics().elidedText(title, Qt::ElideRight, rect.width());
    QTextLayout layout(text, painter->font());
    QTextOption option(QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(row.direction);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();

    QList<QTextLayout::FormatRange> marks;
    QList<qsizetype> positions; // in `text`, of each folded byte
    const QByteArray folded = foldText(text, &positions);
    const QByteArray searched = foldText(m_search->text());
    const qsizetype found = searched.isEmpty() ? -1 : (' ' + folded).indexOf(' ' + searched);
    const qsizetype first = found >= 0 ? found : folded.indexOf(searched);
    if (!searched.isEmpty() && first >= 0) {
        const qsizetype start = positions[first];
        const qsizetype last = positions[first + searched.size() - 1];
        const qsizetype end = last + (text[last].isHighSurrogate() ? 2 : 1);
        QTextCharFormat mark;
        mark.setForeground(row.palette.color(QPalette::Link));
        mark.setFontWeight(QFont::Bold);
        marks.append({int(start), int(end - start), mark});
    }
    painter->setPen(row.palette.color(QPalette::Text));
    layout.draw(painter, rect.topLeft(), marks);
}
