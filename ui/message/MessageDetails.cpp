// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/message/MessageDetails.h"

#include "base/VisibleText.h"
#include "requests/CallFormats.h"
#include "requests/CallLog.h"
#include "requests/CallReport.h"
#include "requests/RedactedCall.h"
#include "ui/message/DetailsDialog.h"
#include "ui/message/Message.h"

MessageDetails::MessageDetails(CallLog &log, QObject *parent) : QObject(parent), m_log(log)
{
}

void MessageDetails::open(const Message &message, QWidget *window)
{
    Redaction &redaction = m_log.redaction();
    const qint64 number = message.call;
    const LoggedCall *logged = m_log.find(number);
    DetailsDialog::Content content;
    QString text;
    if (logged) {
        const RedactedCall call = RedactedCall::of(*logged, redaction);
        text = CallReport::of(message.sentence(), message.details, call);
        content.curl = CallFormats::curl(call);
        content.hasLogButton = true;
    } else {
        text = CallReport::ofNoCall(message.sentence(), message.details, number != 0);
    }
    content.text = visibleText(redaction.text(text), 0, LineBreaks::Kept);
    auto *dialog = new DetailsDialog(content, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DetailsDialog::requestWanted, this, [this, number] { emit requestWanted(number); });
    dialog->open();
}
