#include "core/interaction/InteractionRules.h"

#include "core/customer/DuplicateRules.h"

#include <QCoreApplication>

namespace kechi {

static Error invalid(const QString& text)
{
    return {Error::Code::Invalid, text};
}

std::optional<Error> whyNotLog(const Interaction& interaction, const QDateTime& now)
{
    if (!interaction.occurredAt.isValid())
        return invalid(QCoreApplication::translate("interaction", "Say when it happened."));
    if (interaction.occurredAt > now)
        return invalid(QCoreApplication::translate(
            "interaction", "A follow-up cannot lie in the future. Plan a task instead."));
    if (interaction.occurredAt > interaction.loggedAt)
        return invalid(QCoreApplication::translate(
            "interaction", "This follow-up was logged before that time. Log what happened since "
                           "as a new one."));
    if (interaction.kind == InteractionKind::Note && interaction.note.trimmed().isEmpty())
        return invalid(QCoreApplication::translate("interaction", "A note needs a text."));
    if (interaction.note.size() > kMostNoteCharacters)
        return invalid(QCoreApplication::translate("interaction",
                                                   "A follow-up's text has at most %n "
                                                   "character(s).",
                                                   nullptr, kMostNoteCharacters));
    if (holdsIdentityCard(interaction.note))
        return invalid(QCoreApplication::translate(
            "interaction", "Identity-card numbers may not be kept here. Take it out of the text."));
    return {};
}

std::optional<Error> whyNotTouchInteractionOf(const Actor& actor, MemberId author)
{
    if (actor.id == author || actor.is(Role::Manager))
        return {};
    return Error{Error::Code::Denied,
                 QCoreApplication::translate("interaction", "Only who logged this follow-up and "
                                                            "managers may change it.")};
}

} // namespace kechi
