// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/HostChip.h"

#include "ui/account/HostChipAccessible.h"
#include "ui/style/Glyph.h"
#include "ui/style/Theme.h"
#include "ui/widgets/LiteralHtml.h"

#include <QPainter>

namespace
{
constexpr int kChipMargin = 11;
constexpr int kArrow = 10;
constexpr int kChipGap = 5;
constexpr int kPadding = 8; // above and below together
} // namespace

HostChip::HostChip(QWidget *parent) : QAbstractButton(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    HostChipAccessible::install();
    setAccessibleDescription(tr("Server and account"));
}

void HostChip::setServer(const ServerAddress &server, const QString &text)
{
    m_server = server;
    setText(text);
    setToolTip(literalHtml(server.baseUrl().toString()));
    updateGeometry();
    update();
}

void HostChip::openMenu(QMenu *menu)
{
    m_menu = menu;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - menu->sizeHint().width();
    menu->popup(mapToGlobal(QPoint(left, height())));
}

QSize HostChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * kChipMargin + kChipGap + kArrow,
        fontMetrics().height() + kPadding};
}

QSize HostChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 140), sizeHint().height()};
}

void HostChip::paintEvent(QPaintEvent *)
{
    const Theme::ToneColors colors = Theme::host(m_server, palette());
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() || underMouse() || isDown() ? QPen(colors.text, hasFocus() ? 1.5 : 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const int room = width() - 2 * kChipMargin - kChipGap - kArrow;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect textRect(rightToLeft ? kChipMargin + kArrow + kChipGap : kChipMargin, 0, room, height());
    painter.setPen(colors.text);
    const bool fits = fontMetrics().horizontalAdvance(text()) <= room;
    painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading,
        fits ? text() : fontMetrics().elidedText(text(), Qt::ElideMiddle, room));
    const int arrowLeft = rightToLeft ? kChipMargin : width() - kChipMargin - kArrow;
    paintGlyph(painter, Glyph::Down, QRectF(arrowLeft, (height() - kArrow) / 2.0, kArrow, kArrow), colors.text);
}
