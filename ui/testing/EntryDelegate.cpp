// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/testing/EntryDelegate.h"

#include "ui/style/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace
{
constexpr int kEntryMargin = 16; // pixels, left and right; the mark of the present one stands in the left one
constexpr int kEntryPadding = 7; // above and below
constexpr int kEntryGap = 1;     // between name and sentence
constexpr int kEntryMark = 3;    // width of the bar that marks the present one

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

int sentenceHeight(const QFont &font, const QString &sentence, int width)
{
    return QFontMetrics(Theme::captionFont(font))
        .boundingRect(0, 0, width, 10'000, Qt::TextWordWrap, sentence)
        .height();
}
} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool isCurrent = index.data(CurrentRole).toBool();
    const Theme::ToneColors accent = Theme::tone(Theme::Tone::Accent, palette);
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, accent.surface);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, palette.color(QPalette::AlternateBase));
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (isCurrent)
        painter->fillRect(place(QRect(option.rect.topLeft(), QSize(kEntryMark, option.rect.height()))), accent.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(accent.line);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    const int start = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop));
    QRect text = option.rect.adjusted(kEntryMargin, kEntryPadding, -kEntryMargin, -kEntryPadding);
    painter->setFont(boldOf(option.font));
    painter->setPen(isCurrent ? accent.text : palette.color(QPalette::Text));
    painter->drawText(place(text), start, index.data().toString());
    text.setTop(text.top() + QFontMetrics(boldOf(option.font)).height() + kEntryGap);
    painter->setFont(Theme::captionFont(option.font));
    painter->setPen(palette.color(QPalette::PlaceholderText));
    painter->drawText(place(text), start | Qt::TextWordWrap, index.data(SentenceRole).toString());
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int height
        = sentenceHeight(option.font, index.data(SentenceRole).toString(), qMax(width - 2 * kEntryMargin, 50));
    return {width, QFontMetrics(boldOf(option.font)).height() + kEntryGap + height + 2 * kEntryPadding};
}
