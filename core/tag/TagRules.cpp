#include "core/tag/TagRules.h"

#include <QCoreApplication>

namespace kechi {

std::optional<Error> whyNotTag(const Tag& tag)
{
    const qsizetype characters = tag.name.simplified().toUcs4().size();
    if (characters == 0)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("tag", "A tag needs a name.")};
    if (characters > kMostTagCharacters)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("tag", "A tag's name has at most %n character(s).",
                                                 nullptr, kMostTagCharacters)};
    if (!tagColours().contains(tag.colour))
        return Error{
            Error::Code::Invalid,
            QCoreApplication::translate("tag", "There is no tag colour “%1”.").arg(tag.colour)};
    return {};
}

Error stillUsed(const Tag& tag, qint64 customers)
{
    // Out of the call: lupdate hangs on brackets within brackets there.
    const int count = int(std::min<qint64>(customers, 1'000'000'000));
    return {Error::Code::Conflict,
            QCoreApplication::translate("tag", "%n customer(s) still have the tag “%1”.", nullptr,
                                        count)
                .arg(tag.name)};
}

} // namespace kechi
