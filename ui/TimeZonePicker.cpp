// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "TimeZonePicker.h"

#include "Theme.h"
#include "TimeZoneRowDelegate.h"
#include "timezone/TimeZoneModel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace
{
constexpr int kMargin = 12;
constexpr int kMinimumWidth = 420;
constexpr int kVisibleRows = 7;
constexpr int kOverhang = 14; // the popup is wider than its editor by this at each side

bool movesThroughList(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}
} // namespace

TimeZonePicker::TimeZonePicker(const QString &presentId, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(new TimeZoneModel(this)),
      m_search(new QLineEdit),
      m_status(new QLabel(m_search)),
      m_list(new QListView),
      m_nothing(new QLabel)
{
    setAccessibleName(tr("Choose a time zone"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setAccessibleName(tr("Search time zones"));
    m_search->setPlaceholderText(tr("City, country, time zone or UTC offset"));
    m_search->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    m_search->installEventFilter(this);
    m_status->setForegroundRole(QPalette::PlaceholderText);

    m_list->setAccessibleName(tr("Time zones"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimeZoneRowDelegate(m_search, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusProxy(m_search);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    setFocusProxy(m_search);

    m_model->setPresentId(presentId);
    connect(m_search, &QLineEdit::textChanged, this, &TimeZonePicker::search);
    connect(m_list, &QListView::clicked, this, &TimeZonePicker::pick);
    search();
}

void TimeZonePicker::openAt(const QRect &anchor, const QString &search)
{
    m_search->setText(search);
    const QRect screen = this->screen()->availableGeometry();
    const int width = qMin(qMax(anchor.width() + 2 * kOverhang, kMinimumWidth), screen.width());
    const int rowHeight = m_list->sizeHintForRow(0);
    const int wanted = m_search->sizeHint().height() + 2 * kMargin + kVisibleRows * rowHeight;
    const int below = screen.bottom() - anchor.bottom();
    const int above = anchor.top() - screen.top();
    const bool under = below >= wanted || below >= above;
    const int height = qMin(wanted, under ? below : above);
    const int left = qBound(screen.left(), anchor.center().x() - width / 2, screen.right() - width + 1);
    setGeometry(left, under ? anchor.bottom() + 1 : anchor.top() - height, width, height);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool TimeZonePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::Resize)
        updateStatus();
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && movesThroughList(key->key())) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            pick(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void TimeZonePicker::search()
{
    m_model->setQuery(m_search->text());
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    const bool nothing = m_model->rowCount() == 0;
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    if (nothing)
        m_nothing->setText(tr("No city, country or time zone is called “%1”.").arg(m_search->text().simplified()));
    updateStatus();
}

void TimeZonePicker::pick(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString id = index.data(TimeZoneModel::IdRole).toString();
    close();
    emit picked(id);
}

void TimeZonePicker::updateStatus()
{
    m_status->setVisible(!m_search->text().isEmpty());
    const int count = m_model->rowCount();
    m_status->setText(count == 1 ? tr("1 result") : tr("%L1 results").arg(count));
    m_status->adjustSize();
    const int inset = (m_search->height() - m_status->height()) / 2;
    m_status->move(m_search->width() - m_status->width() - inset - 2, inset);
    m_search->setTextMargins(0, 0, m_status->isHidden() ? 0 : m_status->width() + inset, 0);
}
