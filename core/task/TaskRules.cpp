#include "core/task/TaskRules.h"

#include "core/customer/DuplicateRules.h"

#include <QCoreApplication>

namespace kechi {

static Error invalid(const QString& text)
{
    return {Error::Code::Invalid, text};
}

std::optional<Error> whyNotTask(const Task& task)
{
    const qsizetype characters = task.title.simplified().toUcs4().size();
    if (characters == 0)
        return invalid(QCoreApplication::translate("task", "Say what is to be done."));
    if (characters > kMostTaskCharacters)
        return invalid(QCoreApplication::translate("task", "A task has at most %n character(s).",
                                                   nullptr, kMostTaskCharacters));
    if (holdsIdentityCard(task.title))
        return invalid(QCoreApplication::translate(
            "task", "Identity-card numbers may not be kept here. Take it out of the text."));
    if (!task.dueAt.isValid())
        return invalid(QCoreApplication::translate("task", "Say when it is due."));
    if (task.remindAt.isValid() && task.remindAt > task.dueAt)
        return invalid(QCoreApplication::translate(
            "task", "A reminder after the task is due comes too late."));
    return {};
}

std::optional<Error> whyNotTouchTaskOf(const Actor& actor, MemberId owner)
{
    if (actor.id == owner || (actor.is(Role::Manager) && actor.team.contains(owner)))
        return {};
    return Error{Error::Code::Denied,
                 QCoreApplication::translate(
                     "task", "Only who has this task and their managers may change it.")};
}

} // namespace kechi
