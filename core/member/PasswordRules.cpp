#include "core/member/PasswordRules.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace kechi {

static constexpr int kShortest = 8;
static constexpr int kFreeMisses = 3;
static constexpr int kLongestWait = 15 * 60; // seconds

std::optional<Error> whyNotPassword(const QString& password, const QString& memberName)
{
    const QString typed = password.normalized(QString::NormalizationForm_C);
    if (typed.toUcs4().size() < kShortest)
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("member",
                                                 "A password needs at least %n character(s).",
                                                 nullptr, kShortest)};
    if (folded(typed).trimmed() == folded(memberName).trimmed())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate(
                         "member", "The password must not be the name that you sign in with.")};
    return {};
}

int secondsToWait(int misses, const QDateTime& missedAt, const QDateTime& now)
{
    if (misses <= kFreeMisses || !missedAt.isValid() || now < missedAt)
        return 0;
    const int doublings = std::min(misses - kFreeMisses - 1, 10);
    const qint64 wait = std::min(1 << doublings, kLongestWait);
    const qint64 left = wait * 1000 - missedAt.msecsTo(now);
    return int(std::max<qint64>(0, (left + 999) / 1000));
}

} // namespace kechi
