// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/report/ReportDialog.h"

#include "ui/message/MessageBar.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/FitToScreen.h"
#include "ui/widgets/FocusInView.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QThreadPool>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int kReportMargin = 20;
constexpr int kPictureWidth = 220; // pixels

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.isNull() && buffer.open(QIODevice::WriteOnly))
        image.save(&buffer, "PNG");
    return bytes;
}

QLabel *headingOf(const QString &text)
{
    auto *label = new QLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}
} // namespace

ReportDialog::ReportDialog(const SessionReport::Source &source, const QImage &picture, QWidget *parent)
    : QDialog(parent),
      m_messages(new MessageBar),
      m_note(new QPlainTextEdit),
      m_preview(new QPlainTextEdit),
      m_saveHtml(new QPushButton(tr("&Save as HTML…"))),
      m_saveMarkdown(new QPushButton(tr("Save as &Markdown…"))),
      m_copy(new QPushButton(tr("&Copy as Markdown")))
{
    setWindowTitle(tr("Report a problem"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(makeParts(picture));
    middle->addWidget(makeTexts(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kReportMargin, kReportMargin, kReportMargin, kReportMargin);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addLayout(middle, 1);
    layout->addWidget(makeButtons());
    fitToScreen(*this, {860, 600});

    m_settling.setSingleShot(true);
    m_settling.setInterval(200ms);
    connect(&m_settling, &QTimer::timeout, this, &ReportDialog::updatePreview);
    connect(m_note, &QPlainTextEdit::textChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_gathering, &QFutureWatcherBase::finished, this, &ReportDialog::onGathered);
    connect(&m_file, &ReportFile::written, this, &ReportDialog::onWritten);
    m_note->setFocus();
    gather(source, picture);
}

void ReportDialog::gather(const SessionReport::Source &source, const QImage &picture)
{
    const auto promise = std::make_shared<QPromise<SessionReport>>();
    promise->start();
    m_gathering.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, source = source, picture]() mutable {
        source.picture = pngOf(picture);
        promise->addResult(SessionReport::of(std::move(source)));
        promise->finish();
    });
}

// A tick for each part; what the report has nothing for cannot be ticked.
QWidget *ReportDialog::makeParts(const QImage &picture)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingOf(tr("What is in it")));
    for (const SessionReport::Part part : SessionReport::kParts) {
        auto *box = new QCheckBox(SessionReport::name(part));
        box->setEnabled(false);
        connect(box, &QCheckBox::toggled, this, &ReportDialog::updatePreview);
        layout->addWidget(box);
        m_parts.append({part, box});
    }
    auto *small = new QLabel;
    small->setAccessibleName(tr("Picture of the window"));
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(picture.scaledToWidth(qRound(kPictureWidth * ratio), Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    small->setPixmap(pixmap);
    small->setFrameShape(QFrame::Box);
    connect(m_parts.constLast().second, &QCheckBox::toggled, small, &QWidget::setVisible);
    layout->addSpacing(8);
    layout->addWidget(small, 0, Qt::AlignLeading);
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(scroll, QAccessible::Client); // Qt 6.4's own interface of a scroll area can crash
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->setAutoFillBackground(false);
    scroll->setFixedWidth(column->sizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    keepFocusInView(scroll);
    return scroll;
}

QWidget *ReportDialog::makeTexts()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *caption = headingOf(tr("&What happened, and what did you expect?"));
    caption->setBuddy(m_note);
    m_note->setAccessibleName(tr("What happened, and what did you expect?"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 16);
    auto *read = headingOf(tr("&Preview, without the picture"));
    read->setBuddy(m_preview);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setPlaceholderText(tr("The report is being put together…"));
    auto *safety = new QLabel(tr("Tokens, passwords and codes are masked. Names, e-mail addresses and what you changed "
                                 "are in it: look it over before you pass it on."));
    safety->setWordWrap(true);
    safety->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(caption);
    layout->addWidget(m_note);
    layout->addSpacing(6);
    layout->addWidget(read);
    layout->addWidget(m_preview, 1);
    layout->addWidget(safety);
    return column;
}

QWidget *ReportDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *button : {m_copy, m_saveMarkdown, m_saveHtml}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saveHtml, &QPushButton::clicked, this, [this] { askWhere(true); });
    connect(m_saveMarkdown, &QPushButton::clicked, this, [this] { askWhere(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_report.markdown(chosen(), note()));
        m_messages->showMessage({.kind = Message::Kind::Success, .text = tr("The report is on the clipboard.")});
    });
    return buttons;
}

void ReportDialog::onGathered()
{
    m_report = m_gathering.result();
    const QList<SessionReport::Part> parts = m_report.parts();
    for (const auto &[part, box] : std::as_const(m_parts)) {
        const QSignalBlocker quiet(part == SessionReport::Part::Picture ? nullptr : box);
        box->setEnabled(parts.contains(part));
        box->setChecked(parts.contains(part));
    }
    for (QPushButton *button : {m_saveHtml, m_saveMarkdown, m_copy})
        button->setEnabled(true);
    m_saveHtml->setDefault(true);
    updatePreview();
}

void ReportDialog::updatePreview()
{
    const int place = m_preview->verticalScrollBar()->value();
    m_preview->setPlainText(m_report.markdown(chosen(), note()));
    m_preview->verticalScrollBar()->setValue(place);
}

QList<SessionReport::Part> ReportDialog::chosen() const
{
    QList<SessionReport::Part> parts;
    for (const auto &[part, box] : m_parts) {
        if (box->isChecked())
            parts += part;
    }
    return parts;
}

QString ReportDialog::note() const
{
    return m_note->toPlainText();
}

void ReportDialog::askWhere(bool isHtml)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({isHtml ? tr("Web pages (*.html)") : tr("Markdown (*.md)"), tr("All files (*)")});
    dialog->setDefaultSuffix(isHtml ? u"html"_s : u"md"_s);
    dialog->selectFile(isHtml ? u"profile-editor-report.html"_s : u"profile-editor-report.md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, isHtml](const QString &path) {
        m_file.write(path, isHtml ? m_report.html(chosen(), note()) : m_report.markdown(chosen(), note()));
    });
    dialog->open();
}

void ReportDialog::onWritten(const QString &error)
{
    const bool isWritten = error.isEmpty();
    m_messages->showMessage({.kind = isWritten ? Message::Kind::Success : Message::Kind::Error,
        .text = isWritten ? tr("The report is saved.") : tr("The report could not be written: %1").arg(error)});
}
