#include "core/deal/DealRules.h"

#include <QCoreApplication>

namespace kechi {

static Error invalid(const QString& text)
{
    return {Error::Code::Invalid, text};
}

std::optional<Error> whyNotDeal(const Deal& deal)
{
    if (deal.title.isEmpty())
        return invalid(QCoreApplication::translate("deal", "Say what is to be sold."));
    if (deal.title.size() > kMostDealCharacters)
        return invalid(
            QCoreApplication::translate("deal", "The title of a deal has at most %n character(s).",
                                        nullptr, kMostDealCharacters));
    if (deal.amount < 0)
        return invalid(QCoreApplication::translate("deal", "An amount cannot be negative."));
    return {};
}

std::optional<Error> whyNotAdvance(const Deal& deal, DealStage stage, const QString& lostReason)
{
    if (deal.stage == stage)
        return Error{Error::Code::Conflict,
                     QCoreApplication::translate("deal", "This deal is at that stage already.")};
    if (stage == DealStage::Lost && lostReason.isEmpty())
        return invalid(QCoreApplication::translate("deal", "Say why the deal was lost."));
    return {};
}

} // namespace kechi
