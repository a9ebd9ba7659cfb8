#include "core/interaction/TouchRules.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace kechi {

// Blanks of every width, and what no eye sees.
static bool isBlank(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

static qsizetype visibleCharacters(const QString& text)
{
    const QList<uint> points = text.toUcs4();
    return std::count_if(points.begin(), points.end(), [](uint c) { return !isBlank(c); });
}

// What two notes share that say the same past case, width and blanks.
static QString sayingOf(const QString& note)
{
    QString saying;
    for (const uint c : folded(note).toUcs4()) {
        if (!isBlank(c))
            saying += QStringView(QChar::fromUcs4(c));
    }
    return saying;
}

static bool isAway(const Leave& leave, QDate day)
{
    return (!leave.from.isValid() || day >= leave.from) && (!leave.to.isValid() || day <= leave.to);
}

bool Responsibility::covers(MemberId member, const QDateTime& at) const
{
    if (!member)
        return false;
    const bool collaborates =
        std::any_of(collaborators.begin(), collaborators.end(), [&](const CollaboratorSpan& span) {
            return span.member == member && (!span.until.isValid() || at < span.until);
        });
    if (collaborates)
        return true;
    for (const OwnerSpan& span : owners) {
        if (!span.owner || at < span.since || (span.until.isValid() && at >= span.until))
            continue;
        if (span.owner == member)
            return true;
        const auto leave = leaves.constFind(span.owner);
        return leave != leaves.cend() && leave->standIn == member &&
               isAway(*leave, at.toTimeZone(zone).date());
    }
    return false;
}

QString sentenceOf(NoTouch reason)
{
    switch (reason) {
    case NoTouch::Note:
        return QCoreApplication::translate("touch", "A note does not count as a follow-up.");
    case NoTouch::NotReached:
        return QCoreApplication::translate("touch",
                                           "It does not count because nobody was reached.");
    case NoTouch::InFuture:
        return QCoreApplication::translate("touch", "It does not count because it lies after the "
                                                    "time at which it was logged.");
    case NoTouch::LoggedLate:
        return QCoreApplication::translate("touch",
                                           "It does not count because it was logged more "
                                           "than %n day(s) after it happened.",
                                           nullptr, kTouchLogDays);
    case NoTouch::TooShort:
        return QCoreApplication::translate(
            "touch", "It does not count because the text has fewer than %n character(s).", nullptr,
            kTouchCharacters);
    case NoTouch::Copy:
        return QCoreApplication::translate(
            "touch", "It does not count because the text is the same as the one before.");
    case NoTouch::NotResponsible: break;
    }
    return QCoreApplication::translate("touch",
                                       "It does not count because it is not by the owner, a "
                                       "collaborator or the owner's stand-in at that time.");
}

bool isContact(const Interaction& interaction)
{
    if (interaction.kind == InteractionKind::Note)
        return false;
    switch (interaction.outcome) {
    case Outcome::Reached:
    case Outcome::Answered: return true;
    case Outcome::Unsaid: return interaction.kind != InteractionKind::Call;
    default: return false;
    }
}

// All but what needs the text before; cheap, so it comes first.
static std::optional<NoTouch> whyNoTouchByItself(const Interaction& interaction,
                                                 const Responsibility& responsibility)
{
    if (interaction.kind == InteractionKind::Note)
        return NoTouch::Note;
    if (!isContact(interaction))
        return NoTouch::NotReached;
    if (interaction.occurredAt > interaction.loggedAt)
        return NoTouch::InFuture;
    if (interaction.occurredAt.addDays(kTouchLogDays) < interaction.loggedAt)
        return NoTouch::LoggedLate;
    if (!responsibility.covers(interaction.member, interaction.occurredAt))
        return NoTouch::NotResponsible;
    if (visibleCharacters(interaction.note) < kTouchCharacters)
        return NoTouch::TooShort;
    return {};
}

std::optional<NoTouch> whyNoTouch(const Interaction& interaction, const QString& previousNote,
                                  const Responsibility& responsibility)
{
    if (const auto reason = whyNoTouchByItself(interaction, responsibility))
        return reason;
    if (sayingOf(interaction.note) == sayingOf(previousNote))
        return NoTouch::Copy;
    return {};
}

std::optional<Touch> lastTouchOf(const QList<Interaction>& interactions,
                                 const Responsibility& responsibility)
{
    QList<qsizetype> latestFirst(interactions.size());
    std::iota(latestFirst.begin(), latestFirst.end(), 0);
    std::sort(latestFirst.begin(), latestFirst.end(), [&](qsizetype a, qsizetype b) {
        return std::pair(interactions[a].occurredAt, interactions[a].id) >
               std::pair(interactions[b].occurredAt, interactions[b].id);
    });
    for (const qsizetype i : latestFirst) {
        const QString before = i > 0 ? interactions[i - 1].note : QString();
        if (!whyNoTouch(interactions[i], before, responsibility))
            return Touch{.at = interactions[i].occurredAt, .interaction = interactions[i].id};
    }
    return {};
}

} // namespace kechi
