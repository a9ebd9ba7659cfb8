#include "core/feedback/CaseRules.h"

#include <QCoreApplication>

namespace kechi {

static Error refusal(Error::Code code, const QString& text)
{
    return {code, text};
}

std::optional<Error> whyNotOpenCase(const Actor& actor, const Standing& customer)
{
    if (actor.is(Role::ServiceAgent) && customer.customer)
        return {};
    return whyNot(actor, Action::LogInteraction, customer);
}

std::optional<Error> whyNotWorkOn(const Actor& actor, const Case& serviceCase,
                                  const Standing& customer)
{
    if (actor.is(Role::ServiceAgent) || (serviceCase.member && serviceCase.member == actor.id))
        return {};
    return whyNot(actor, Action::LogInteraction, customer);
}

std::optional<Error> whyNotCase(const Case& serviceCase)
{
    if (serviceCase.title.isEmpty())
        return refusal(Error::Code::Invalid,
                       QCoreApplication::translate("case", "Say what the customer said."));
    if (serviceCase.title.size() > kMostCaseCharacters)
        return refusal(
            Error::Code::Invalid,
            QCoreApplication::translate("case", "The title of a case has at most %n character(s).",
                                        nullptr, kMostCaseCharacters));
    return {};
}

std::optional<Error> whyNotState(const Case& serviceCase, CaseState state,
                                 const QString& resolution)
{
    if (serviceCase.state == state)
        return refusal(Error::Code::Conflict,
                       QCoreApplication::translate("case", "This case is in that state already."));
    if (state < serviceCase.state && state != CaseState::InProgress)
        return refusal(Error::Code::Invalid,
                       QCoreApplication::translate("case", "A case does not go back. Take it up "
                                                           "again instead."));
    if (state == CaseState::Closed && resolution.isEmpty())
        return refusal(Error::Code::Invalid,
                       QCoreApplication::translate("case", "Say how the case was solved."));
    return {};
}

} // namespace kechi
