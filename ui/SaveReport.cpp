// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "SaveReport.h"

#include "FieldText.h"
#include "api/ErrorText.h"
#include "profile/ProfileSaver.h"

#include <QCoreApplication>

namespace
{
QString tr(const char *source)
{
    return QCoreApplication::translate("SaveReport", source);
}
} // namespace

std::optional<Message> SaveReport::of(const SaveResult &result)
{
    Message message;
    if (result.error) {
        const ErrorText text = ErrorText::of(*result.error, ErrorText::Call::Save);
        message = {.kind = Message::Kind::Error,
            .lead = text.lead,
            .text = text.text,
            .details = text.details,
            .retryAfter = result.error->retryAfter};
        if (result.unknown || result.error->kind == ApiError::Kind::Cancelled)
            message.kind = Message::Kind::Warning;
    }
    if (result.saved.isEmpty())
        return result.error ? std::optional(message) : std::nullopt;

    const QString saved = FieldText::labels(result.saved);
    if (result.left.isEmpty()) {
        message
            = {.kind = Message::Kind::Success, .lead = tr("Saved:"), .text = saved, .details = {}, .retryAfter = {}};
    } else {
        message.kind = Message::Kind::Warning;
        message.lead = tr("Only partly saved:");
        message.text = tr("%1 arrived, %2 did not and can be saved again.").arg(saved, FieldText::labels(result.left));
    }
    return message;
}
