#include "core/exports/ExportRules.h"

#include <QCoreApplication>

namespace kechi {

static constexpr qint64 kManagerADay = 1000; // product.md §2; a salesperson: none

std::optional<qint64> exportQuotaOf(const Actor& actor)
{
    if (actor.is(Role::Owner))
        return {};
    return actor.is(Role::Manager) ? kManagerADay : 0;
}

std::optional<Error> whyNotExport(const Actor& actor, qint64 rows, qint64 already)
{
    if (auto refusal = whyNot(actor, Action::Export))
        return refusal;
    const std::optional<qint64> quota = exportQuotaOf(actor);
    if (!quota || already + rows <= *quota)
        return {};
    const int most = int(*quota);
    if (most == 0)
        return Error{Error::Code::Denied,
                     QCoreApplication::translate(
                         "exports", "Salespeople may not export lists here. Ask your manager.")};
    return Error{
        Error::Code::Denied,
        QCoreApplication::translate("exports",
                                    "You may export %n row(s) a day. These are %1, and you have "
                                    "exported %2 today.",
                                    nullptr, most)
            .arg(rows)
            .arg(already)};
}

} // namespace kechi
