// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/account/AccountHeader.h"

#include "base/VisibleText.h"
#include "profile/ProfileModel.h"
#include "ui/account/HostChip.h"
#include "ui/account/Photo.h"
#include "ui/style/Glyph.h"
#include "ui/style/Theme.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/LiteralHtml.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr int kMargin = 24;
constexpr int kAvatar = 52;
constexpr int kAvatarGap = 14;
constexpr int kGap = 16;          // between the person and the server
constexpr int kLeastName = 120;   // pixels that no server's name takes from the person's
constexpr int kLongestName = 120; // characters

QString tierInWords(const QString &tier)
{
    if (tier == "free"_L1)
        return AccountHeader::tr("free");
    if (tier == "community-plus"_L1)
        return AccountHeader::tr("community plus");
    if (tier == "professional"_L1)
        return AccountHeader::tr("professional");
    if (tier == "enterprise"_L1)
        return AccountHeader::tr("enterprise");
    return visibleText(tier, kLongestName);
}
} // namespace

AccountHeader::AccountHeader(const ProfileModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_name(new ElidedLabel(this)),
      m_facts(new ElidedLabel(this)),
      m_chip(new HostChip(this)),
      m_session(new ElidedLabel(this))
{
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_chip->hide();
    m_session->setForegroundRole(QPalette::PlaceholderText);
    m_session->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_session->setIndent(0);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(kMargin, 16, kMargin, 17);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, kAvatar + kAvatarGap);
    layout->setColumnMinimumWidth(1, kLeastName);
    layout->setColumnMinimumWidth(2, kGap);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_name, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_facts, 1, 1, Qt::AlignTop);
    layout->addWidget(m_chip, 0, 3, Qt::AlignTrailing | Qt::AlignBottom);
    layout->addWidget(m_session, 1, 3, Qt::AlignTop);
    setMinimumHeight(kAvatar + 33);

    updateFonts();
    updateProfile();
    connect(m_chip, &QAbstractButton::clicked, this, &AccountHeader::openMenu);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        if (m_decoding.future().resultCount() == 0 || m_decoding.result().isNull())
            return;
        m_photo = m_decoding.result();
        update();
    });
    connect(&model, &ProfileModel::profileChanged, this, &AccountHeader::updateProfile);
    connect(&model, &ProfileModel::fieldChanged, this, [this](QLatin1StringView key) {
        if (key == "name"_L1 && m_model.serverValue(key) != m_shownName)
            updateProfile();
    });
}

AccountHeader::~AccountHeader()
{
    endPhotoThreads();
}

void AccountHeader::setServer(const ServerAddress &server, const QString &text)
{
    m_chip->setServer(server, text);
    m_chip->show();
    shareWidth();
}

void AccountHeader::setSession(const QString &line, const QString &details)
{
    m_session->setText(line);
    m_session->setAccessibleDescription(details);
    // An empty tool tip lets ElidedLabel show its own, which has the whole text where that is cut.
    m_session->setToolTip(details.isEmpty() ? QString() : literalHtml(line + u'\n' + details));
    update();
}

void AccountHeader::setPhoto(const QByteArray &bytes)
{
    // A photo is decoded in another thread, since that takes longer than a frame. The new future replaces that of an
    // earlier photo, whose outcome then changes nothing.
    m_decoding.setFuture(decodePhotoLater(bytes, qRound(kAvatar * devicePixelRatioF())));
}

void AccountHeader::clearPhoto()
{
    m_decoding.setFuture({});
    m_photo = {};
    update();
}

QString AccountHeader::displayName(const ProfileModel &model)
{
    const QString name = model.serverValue("name"_L1).toString().trimmed();
    return visibleText(name.isEmpty() ? model.profile().username : name, kLongestName);
}

void AccountHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void AccountHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::surface(palette()));
    painter.fillRect(0, height() - 1, width(), 1, Theme::line(palette()));

    painter.setRenderHint(QPainter::Antialiasing);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kMargin - kAvatar : kMargin;
    const QRect circle(left, (height() - 1 - kAvatar) / 2, kAvatar, kAvatar);
    const std::optional<qint64> id = m_model.profile().id;
    painter.setPen(Qt::NoPen);
    painter.setBrush(id ? Theme::avatar(*id) : Theme::line(palette()));
    painter.drawEllipse(circle);
    if (!m_photo.isNull()) {
        QPainterPath path;
        path.addEllipse(circle);
        painter.setClipPath(path);
        painter.drawImage(circle, m_photo);
        return;
    }
    painter.setPen(Qt::white);
    painter.setFont(m_name->font());
    painter.drawText(circle, Qt::AlignCenter, m_initials);
}

void AccountHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

// The name and the facts get their width first; the line on the sign-in gets the rest, but never less than the server's
// button above it.
void AccountHeader::shareWidth()
{
    const int room = width() - 2 * kMargin - kAvatar - kAvatarGap - kGap;
    const int person = std::max(m_name->sizeHint().width(), m_facts->sizeHint().width());
    m_session->setMaximumWidth(std::max(m_chip->sizeHint().width(), room - person));
}

void AccountHeader::updateFonts()
{
    // Without a name its font is not set: the first paint would wait until the font is loaded.
    if (!m_name->text().isEmpty())
        m_name->setFont(Theme::nameFont(font()));
    m_session->setFont(Theme::captionFont(font()));
    shareWidth();
}

void AccountHeader::updateProfile()
{
    m_shownName = m_model.serverValue("name"_L1);
    const QString name = displayName(m_model);
    if (m_name->text() != name) {
        m_name->setText(name);
        m_initials = initials(name);
        updateFonts();
    }
    m_facts->setText(facts());
    shareWidth();
    update();
}

QString AccountHeader::initials(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.at(0).isPunct(); });
    const auto first = [](const QString &word) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        return word.left(finder.toNextBoundary()).toUpper();
    };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? first(words.front()) : first(words.front()) + first(words.back());
}

void AccountHeader::openMenu()
{
    auto *menu = new QMenu(this);
    emit menuRequested(menu);
    m_chip->openMenu(menu);
}

QString AccountHeader::facts() const
{
    const Profile &profile = m_model.profile();
    QStringList parts;
    if (profile.suspended) // first: what comes last may find no room
        parts += profile.suspensionReason.isEmpty()
            ? tr("suspended")
            : tr("suspended: %1").arg(visibleText(profile.suspensionReason, kLongestName));
    if (!profile.email.isEmpty())
        parts += visibleText(profile.email, kLongestName);
    if (profile.id)
        parts += tr("user %1").arg(*profile.id);
    if (!profile.tier.isEmpty())
        parts += tierInWords(profile.tier);
    return parts.join(u" · "_s);
}
