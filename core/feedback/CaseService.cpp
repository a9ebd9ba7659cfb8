#include "core/feedback/CaseService.h"

#include "core/base/Text.h"
#include "core/db/Database.h"
#include "core/feedback/CaseRules.h"
#include "core/feedback/CaseStore.h"
#include "core/member/AccessDesk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kechi {

static Error noSuchCase()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("case", "This case is not there any longer.")};
}

static Error noSuchCustomer()
{
    return {Error::Code::NotFound,
            QCoreApplication::translate("case", "There is no such customer.")};
}

static Error changedMeanwhile()
{
    return {Error::Code::Conflict,
            QCoreApplication::translate("case", "Somebody has changed this case meanwhile. Look "
                                                "at it again before you save.")};
}

Result<SavedCase> CaseService::open(MemberId me, const Case& wanted)
{
    const QDateTime now = m_clock.now();
    Case serviceCase = wanted;
    serviceCase.member = wanted.member ? wanted.member : me;
    serviceCase.state = CaseState::Received;
    serviceCase.title = cleaned(wanted.title).trimmed();
    serviceCase.receivedAt = now;
    serviceCase.answeredAt = {};
    serviceCase.closedAt = {};
    if (auto refusal = whyNotCase(serviceCase))
        return *refusal;
    return m_database.write({.by = me, .what = u"open_case"_s, .at = now},
                            [&](Session& session) -> Result<SavedCase> {
                                AccessDesk access(session, now);
                                const Result<Actor> actor = access.actor(me);
                                if (!actor)
                                    return actor.error();
                                const auto standing = access.standing(serviceCase.customer, *actor);
                                if (!standing)
                                    return noSuchCustomer();
                                if (auto refusal = whyNotOpenCase(*actor, *standing))
                                    return *refusal;
                                CaseStore cases(session);
                                const CaseId id = cases.add(serviceCase);
                                return SavedCase{*cases.find(id), session.change()};
                            });
}

static Case advanced(Case serviceCase, CaseState state, const QDateTime& now)
{
    serviceCase.state = state;
    if (state == CaseState::Answered || state == CaseState::Closed) {
        if (!serviceCase.answeredAt.isValid())
            serviceCase.answeredAt = now;
    }
    serviceCase.closedAt = state == CaseState::Closed ? now : QDateTime();
    return serviceCase;
}

Result<SavedCase> CaseService::advance(MemberId me, CaseId id, int version, CaseState state,
                                       const QString& resolution, ChoiceId cause)
{
    const QDateTime now = m_clock.now();
    return m_database.write(
        {.by = me, .what = u"advance_case"_s, .at = now},
        [&](Session& session) -> Result<SavedCase> {
            AccessDesk access(session, now);
            const Result<Actor> actor = access.actor(me);
            if (!actor)
                return actor.error();
            CaseStore cases(session);
            const std::optional<Case> before = cases.find(id);
            const auto standing = before ? access.standing(before->customer, *actor) : std::nullopt;
            if (!standing)
                return noSuchCase();
            if (auto refusal = whyNotWorkOn(*actor, *before, *standing))
                return *refusal;
            Case after = advanced(*before, state, now);
            const QString text = cleaned(resolution).trimmed();
            after.resolution = text.isEmpty() ? before->resolution : text;
            after.cause = cause ? cause : before->cause;
            after.member = before->member ? before->member : me;
            after.version = version;
            if (auto refusal = whyNotState(*before, state, after.resolution))
                return *refusal;
            if (!cases.update(after))
                return changedMeanwhile();
            return SavedCase{*cases.find(id), session.change()};
        });
}

} // namespace kechi
