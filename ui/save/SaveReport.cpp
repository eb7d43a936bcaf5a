// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/save/SaveReport.h"

#include "api/ErrorText.h"
#include "base/SentenceLocale.h"
#include "profile/ProfileField.h"
#include "save/SaveResult.h"
#include "ui/form/FieldText.h"

namespace
{
// The sentence for a value that the server accepted and has not as it was sent.
QString alteration(const SaveResult::Alteration &alteration, const QList<Experiment> &experiments)
{
    const ProfileField &field = *profileField(alteration.key);
    const QString now = FieldText::value(field, alteration.now, experiments);
    if (alteration.isIgnored)
        return SaveReport::tr("%1: the server ignored the change and still has %2.").arg(field.label(), now);
    if (alteration.sent.isString() && alteration.sent.toString() == alteration.now.toString() + u' ')
        return SaveReport::tr("%1: saved as %2; the server removed a trailing space.").arg(field.label(), now);
    if (alteration.sent.isString() && alteration.now.toString() == alteration.sent.toString().trimmed())
        return SaveReport::tr("%1: saved as %2; the server removed space at the ends.").arg(field.label(), now);
    if (const QString alike = FieldText::likeness(field, alteration.sent, alteration.now); !alike.isEmpty())
        return SaveReport::tr("%1: saved as %2 (%3).", "field, value, how it differs from what was sent")
            .arg(field.label(), now, alike);
    if (alteration.sent.isArray() && alteration.now.isArray()) // two long lists would look the same
        return SaveReport::tr("%1: not saved as it was sent; by the server %2.", "field, what was turned on and off")
            .arg(field.label(), FieldText::change(field, alteration.sent, alteration.now, experiments));
    return SaveReport::tr("%1: saved as %2, not as %3.")
        .arg(field.label(), now, FieldText::value(field, alteration.sent, experiments));
}

// Sentences that stand beside "Saved".
QStringList remarks(const SaveResult &result, const QList<Experiment> &experiments)
{
    QStringList remarks;
    for (const SaveResult::Alteration &altered : result.altered)
        remarks += alteration(altered, experiments);
    if (result.isUnconfirmed)
        remarks += SaveReport::tr(
            "The server accepted the change, but the profile could not be read again to show it: reload.");
    if (!result.overtaken.isEmpty())
        remarks += SaveReport::tr("An earlier update of %1 arrived late, in place of what was saved since. That is an "
                                  "unsaved change again: save it once more.")
                       .arg(FieldText::labels(result.overtaken));
    if (!result.takenOver.isEmpty())
        remarks += SaveReport::tr("Changed on the server meanwhile, and taken over: %1.")
                       .arg(FieldText::labels(result.takenOver));
    return remarks;
}
} // namespace

std::optional<Message> SaveReport::of(const SaveResult &result, const QList<Experiment> &experiments)
{
    Message message;
    const QStringList remarks = ::remarks(result, experiments);
    if (result.error) {
        const auto call = result.isNotThere ? ErrorText::Call::SaveNotThere : ErrorText::Call::Save;
        const ErrorText text = ErrorText::of(*result.error, call);
        message = {.kind = Message::Kind::Error,
            .lead = text.lead,
            .text = text.text,
            .details = text.details,
            .retryAfter = result.error->retryAfter,
            .call = result.call};
        if (result.error->mayHaveArrived || result.error->kind == ApiError::Kind::Cancelled)
            message.kind = Message::Kind::Warning;
        if (!result.undecided.isEmpty())
            message.text = tr(
                "%1 An update of %2 that was sent before may still arrive; it is looked for.", "what is wrong, fields")
                               .arg(message.text, FieldText::labels(result.undecided));
    }
    if (result.saved.isEmpty()) {
        if (!result.error && remarks.isEmpty())
            return std::nullopt;
        if (!result.error)
            message = {.kind
                = result.altered.isEmpty() && result.overtaken.isEmpty() ? Message::Kind::Info : Message::Kind::Warning,
                .lead = {},
                .text = remarks.join(u' '),
                .call = result.call};
        return message;
    }

    const QString saved = FieldText::labels(result.saved);
    if (result.left.isEmpty()) {
        message = {.kind = Message::Kind::Success, .lead = tr("Saved:"), .text = saved, .call = result.call};
        if (!remarks.isEmpty()) {
            message.kind = Message::Kind::Warning; // a success would go by itself
            message.text = tr("%1. %2").arg(saved, remarks.join(u' '));
        }
    } else {
        const bool isExplained = result.error && !result.error->serverText.isEmpty();
        const QString why = isExplained ? message.sentence() : QString();
        message.kind = Message::Kind::Warning;
        message.lead = tr("Only partly saved:");
        const QString left = FieldText::labels(result.left);
        message.text = result.error && result.error->mayHaveArrived
            ? tr("%1 arrived, %2 did not so far and may still arrive.").arg(saved, left)
            : tr("%1 arrived, %2 did not and can be saved again.").arg(saved, left);
        if (isExplained)
            message.text += u' ' + why;
    }
    return message;
}

QString SaveReport::restored(const QStringList &keys, const QDateTime &changed, const QStringList &undecided)
{
    const QString when = SentenceLocale::moment(changed);
    if (undecided.isEmpty())
        return tr("Restored from %1, and not saved yet: %2.", "time, fields").arg(when, FieldText::labels(keys));
    return tr("Restored from %1: %2. Whether the last update of %3 arrived is not known so far; it is looked for.",
        "time, fields, fields")
        .arg(when, FieldText::labels(keys), FieldText::labels(undecided));
}
