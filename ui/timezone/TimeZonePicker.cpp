// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/timezone/TimeZonePicker.h"

#include "base/SentenceLocale.h"
#include "base/VisibleText.h"
#include "timezone/TimeZoneModel.h"
#include "timezone/TimeZoneText.h"
#include "ui/style/Theme.h"
#include "ui/timezone/TimeZonePickerAccessible.h"
#include "ui/timezone/TimeZoneRowDelegate.h"
#include "ui/timezone/WorldMap.h"
#include "ui/widgets/AlignToStart.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace
{
constexpr int kMargin = 12;
constexpr int kFootMargin = 6;
constexpr int kMinimumWidth = 440;
constexpr int kVisibleRows = 5;
constexpr int kRowsBesideMap = 3;   // at least
constexpr int kOverhang = 14;       // the popup is wider than its editor by this at each side
constexpr int kLongestSearch = 200; // characters
constexpr int kLongestEcho = 60;    // characters of the search in a sentence
constexpr double kZoomStep = 1.5;

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

TimeZonePicker::TimeZonePicker(const QString &presentId, const QStringList &recentIds, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_model(new TimeZoneModel(this)),
      m_search(new QLineEdit),
      m_status(new QLabel(m_search)),
      m_map(new WorldMap(m_model->catalog(), [this](quint32 place) { return describe(place); })),
      m_list(new QListView),
      m_nothing(new QLabel),
      m_foot(new QLabel(TimeZoneText::rulesOf(m_model->database())))
{
    TimeZonePickerAccessible::install();
    setAccessibleName(tr("Choose a time zone"));
    m_search->setAccessibleName(tr("Search time zones"));
    m_search->setPlaceholderText(tr("City, country, time zone or UTC offset"));
    m_search->setMaxLength(kLongestSearch);
    m_search->setMinimumHeight(Theme::fieldHeight(fontMetrics()));
    qApp->installEventFilter(this); // for the keys of the search, and for what the application alone is told
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
    m_nothing->setMargin(kMargin);
    m_nothing->hide();
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setMargin(kFootMargin);
    m_foot->setWordWrap(true);
    alignToStart(*m_foot);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_map);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_search);
    updateColors();

    m_model->setPresent(presentId, recentIds);
    connect(m_model, &TimeZoneModel::minuteBegan, this, &TimeZonePicker::onMinute);
    connect(m_model, &TimeZoneModel::modelReset, this, &TimeZonePicker::showResults);
    connect(m_search, &QLineEdit::textChanged, this, &TimeZonePicker::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimeZonePicker::onCurrentChanged);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { pick(index.data(TimeZoneModel::IdRole).toString()); });
    connect(m_map, &WorldMap::placeChosen, this, [this](quint32 place) { pick(m_model->catalog().zoneId(place)); });
    showResults();
}

void TimeZonePicker::openAt(const QRect &anchor, const QString &search)
{
    m_search->setText(search);
    const QRect screen = this->screen()->availableGeometry();
    const int width = qMin(qMax(anchor.width() + 2 * kOverhang, kMinimumWidth), screen.width());
    const int rowHeight = m_list->sizeHintForRow(0);
    const int mapHeight = width * m_map->sizeHint().height() / m_map->sizeHint().width();
    const int top = m_search->minimumHeight() + 2 * kMargin + 2;
    const int foot = m_foot->heightForWidth(width - 2);
    const int wanted = top + mapHeight + kVisibleRows * rowHeight + foot;
    const int below = screen.bottom() - anchor.bottom();
    const int above = anchor.top() - screen.top();
    const bool under = below >= wanted || below >= above;
    const int room = under ? below : above;
    // On a small screen the list gets fewer rows first; then the map goes.
    const bool showMap = top + mapHeight + kRowsBesideMap * rowHeight + foot <= room;
    m_map->setFixedHeight(mapHeight);
    m_map->setVisible(showMap);
    const int fixed = (showMap ? top + mapHeight : top) + foot;
    const int height = fixed + qBound(1, (room - fixed) / rowHeight, kVisibleRows) * rowHeight;
    const int left = qBound(screen.left(), anchor.center().x() - width / 2, screen.right() - width + 1);
    setGeometry(left, under ? anchor.bottom() + 1 : anchor.top() - height, width, height);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void TimeZonePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool TimeZonePicker::eventFilter(QObject *watched, QEvent *event)
{
    // A widget with a palette of its own is not told that the application has got another.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        updateColors();
    if (watched == m_search && event->type() == QEvent::Resize)
        placeStatus();
    if (watched == m_search && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

// The popup stands out from the form by the surface that header and footer have.
void TimeZonePicker::updateColors()
{
    const QPalette application = QApplication::palette();
    QPalette colors = application;
    colors.setColor(QPalette::Window, Theme::surface(application));
    setPalette(colors);
    colors.setColor(QPalette::Base, Theme::surface(application));
    m_list->setPalette(colors);
}

bool TimeZonePicker::handleKey(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // Many keyboards have the plus above the equals sign.
    const bool zooms = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::ControlModifier;
    if (plain && movesThroughList(event->key())) {
        QCoreApplication::sendEvent(m_list, event);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const QModelIndex row = chosenRow(); row.isValid())
            pick(row.data(TimeZoneModel::IdRole).toString());
    } else if (zooms && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)) {
        m_map->zoomBy(kZoomStep);
    } else if (zooms && event->key() == Qt::Key_Minus) {
        m_map->zoomBy(1 / kZoomStep);
    } else if (zooms && event->key() == Qt::Key_0) {
        m_map->resetZoom();
    } else {
        return false;
    }
    return true;
}

// A row that assistive technology selects becomes the current one, which it does not do itself.
QModelIndex TimeZonePicker::chosenRow() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? m_list->currentIndex() : selected.front();
}

void TimeZonePicker::search()
{
    m_model->setQuery(m_search->text());
}

void TimeZonePicker::showResults()
{
    const int count = m_model->rowCount();
    std::vector<quint32> places;
    for (int row = 0; m_model->hasQuery() && row < count && places.size() < WorldMap::kMostResults; ++row) {
        if (const auto place = m_model->place(row))
            places.push_back(*place);
    }
    m_map->setResults(std::move(places));
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    const QString echo = visibleText(m_search->text().simplified(), kLongestEcho);
    m_nothing->setText(m_model->isOffset() ? tr("No time zone is at “%1” now.").arg(echo)
                                           : tr("No city, country or time zone is called “%1”.").arg(echo));
    m_status->setText(tr("%Ln result(s)", nullptr, count));
    placeStatus();
    m_list->scrollToTop();
    m_list->setCurrentIndex(m_model->index(0, 0));
    if (count == 0)
        onCurrentChanged({});
}

void TimeZonePicker::onCurrentChanged(const QModelIndex &current)
{
    m_map->setMarked(current.isValid() ? m_model->place(current.row()) : std::nullopt);
    // The row is spoken as the description of the search field, since that has the focus.
    const QString words = current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    //: Read aloud: %1 is the number of results, %2 the row that Enter would take
    m_search->setAccessibleDescription(
        m_model->hasQuery() ? tr("%1: %2", "results").arg(m_status->text(), words) : words);
}

void TimeZonePicker::onMinute()
{
    m_map->setMoment(m_model->now());
}

void TimeZonePicker::pick(const QString &id)
{
    close();
    emit picked(id);
}

QString TimeZonePicker::describe(quint32 place) const
{
    const TimeZoneCatalog &catalog = m_model->catalog();
    const TimeZoneRules &rules = m_model->rules(catalog.zoneId(place));
    if (!rules.isValid())
        return catalog.title(place);
    const QDateTime now = m_model->now();
    const QString offset = TimeZoneText::offset(rules.offset(now));
    return TimeZoneText::placeAndTime(catalog.title(place), offset, SentenceLocale::time(rules.localTime(now).time()));
}

void TimeZonePicker::placeStatus()
{
    m_status->setVisible(m_model->hasQuery());
    m_status->adjustSize();
    const int inset = (m_search->height() - m_status->height()) / 2;
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    m_status->move(leftToRight ? m_search->width() - m_status->width() - inset - 2 : inset + 2, inset);
    const int margin = m_status->isHidden() ? 0 : m_status->width() + inset;
    m_search->setTextMargins(leftToRight ? 0 : margin, 0, leftToRight ? margin : 0, 0);
}
