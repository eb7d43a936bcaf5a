// SPDX-FileCopyrightText: 2026 The Profile Editor authors
// SPDX-License-Identifier: Apache-2.0
// What the program has asked its servers, and what they answered: in memory alone, and never more than it may take.
// Tokens are not kept with a call but as hashes, with which they are found again wherever they come up.
#pragma once

#include "api/Redaction.h"
#include "requests/LoggedCall.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <vector>

class ApiClient;
class ApiReply;
class PhotoLoader;

class CallLog : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMostCalls = 100'000;               // the oldest tenth goes then
    static constexpr qsizetype kMostOfABody = 64 * 1024;           // bytes; more on request
    static constexpr qsizetype kMostContent = 32 * 1024 * 1024;    // bytes of all; the oldest go without theirs then
    static constexpr qsizetype kMostOfALongBody = 4 * 1024 * 1024; // bytes, on request
    static constexpr qsizetype kMargin = 4 * 1024; // bytes that are kept and not shown, so that no secret is cut
    static constexpr qsizetype kMostPins = 200;    // calls
    static constexpr qsizetype kMostPinnedContent = 32 * 1024 * 1024; // bytes, beside those of all others

    CallLog(ApiClient &client, PhotoLoader &photos, QObject *parent = nullptr);

    // From the oldest to the latest; their numbers ascend.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_kept.size()) + qsizetype(m_calls.size()); }
    [[nodiscard]] const LoggedCall &at(qsizetype index) const;
    // The call with this number; nullptr: it is gone, or there never was one.
    [[nodiscard]] const LoggedCall *find(qint64 number) const;
    [[nodiscard]] const LoggedCall &withNumber(qint64 number) const { return *find(number); }

    // Whether long bodies are kept, of calls that begin from now on.
    void keepLongBodies(bool keep) { m_keepsLongBodies = keep; }
    [[nodiscard]] bool keepsLongBodies() const { return m_keepsLongBodies; }

    // Knows every secret so far; a copy goes along with calls into another thread.
    [[nodiscard]] Redaction &redaction();

    // All but the pinned ones.
    void clear();
    // A pinned call stays through clear() and the bounds. False: there is no room for one more.
    [[nodiscard]] bool pin(qint64 number);
    void unpin(qint64 number);

    // Logs a call that has begun, of whatever client.
    void follow(ApiReply *call, CallPurpose purpose);
    // A call that is logged from outside, with its number; end() ends it.
    qint64 begin(const Exchange &exchange, CallPurpose purpose);
    void end(qint64 number, const Exchange &exchange);

signals:
    void begun(qint64 number); // the last one
    void ended(qint64 number);
    void shortened(); // calls are gone
    void pinChanged(qint64 number);

private:
    void drop(qint64 number);
    [[nodiscard]] LoggedCall *found(qint64 number) { return const_cast<LoggedCall *>(find(number)); }
    [[nodiscard]] qint64 firstNumber() const { return m_next - qint64(m_calls.size()); } // of those in a row
    void forget(qsizetype first);
    [[nodiscard]] std::shared_ptr<const LoggedCall::Content> contentOf(const Exchange &exchange, CallPurpose purpose);
    void setContent(LoggedCall &call, const std::shared_ptr<const LoggedCall::Content> &content);
    void makeRoom();
    void learn();

    std::vector<LoggedCall> m_kept; // were pinned when those around them went
    std::deque<LoggedCall> m_calls; // the latest, with no number missing
    qint64 m_next = 1;
    qsizetype m_content = 0;        // bytes, of calls that are not pinned
    qint64 m_oldestWithContent = 1; // no call before it that is not pinned has any
    qsizetype m_pins = 0;
    qsizetype m_pinnedContent = 0; // bytes
    Redaction m_redaction;
    QList<Secret> m_unlearnt; // tokens that are not hashed yet, which is not done while the window starts
    QTimer m_learning;
    bool m_keepsLongBodies = false;
};
