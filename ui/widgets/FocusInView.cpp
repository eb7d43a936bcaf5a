// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FocusInView.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace
{
class FocusInView : public QObject
{
public:
    explicit FocusInView(QScrollArea *area) : QObject(area), m_area(area)
    {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
            if (now && m_area->widget()->isAncestorOf(now) && QGuiApplication::mouseButtons() == Qt::NoButton)
                m_area->ensureWidgetVisible(now, 0);
            look();
        });
        const QScrollBar *bar = m_area->verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, this, &FocusInView::look);
        // A message above the area makes that lower. The focus is scrolled back into view then, but only if it was in
        // view before: what the person has scrolled away stays away.
        connect(bar, &QScrollBar::rangeChanged, this, [this] {
            if (m_isInView && focused())
                m_area->ensureWidgetVisible(focused(), 0);
            look();
        });
    }

private:
    [[nodiscard]] QWidget *focused() const
    {
        QWidget *now = QApplication::focusWidget();
        return now && m_area->widget()->isAncestorOf(now) ? now : nullptr;
    }

    void look()
    {
        const QWidget *now = focused();
        m_isInView
            = now && m_area->viewport()->rect().contains({now->mapTo(m_area->viewport(), QPoint()), now->size()});
    }

    QScrollArea *m_area;
    bool m_isInView = false; // whether the widget with the focus is
};
} // namespace

void keepFocusInView(QScrollArea *area)
{
    new FocusInView(area);
}
