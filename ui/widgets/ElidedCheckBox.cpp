// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ElidedCheckBox.h"

#include "ui/widgets/LiteralHtml.h"

#include <QEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

ElidedCheckBox::ElidedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")), parent)
{
    setToolTip(literalHtml(text));
}

QSize ElidedCheckBox::minimumSizeHint() const
{
    return {style()->pixelMetric(QStyle::PM_IndicatorWidth), sizeHint().height()};
}

bool ElidedCheckBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && sizeHint().width() <= width()) {
        event->ignore(); // no tool tip: the text is not cut
        return true;
    }
    return QCheckBox::event(event);
}

void ElidedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_CheckBoxContents, &option, this).width();
    option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    painter.drawControl(QStyle::CE_CheckBox, option);
}
