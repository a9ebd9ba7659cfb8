#include "core/sample/SampleWordService.h"

#include "core/customer/ChoiceStore.h"
#include "core/db/Database.h"
#include "core/member/AccessDesk.h"

using namespace Qt::StringLiterals;

namespace kechi {

static void rename(ChoiceStore& choices, const SampleWord& word)
{
    const auto id = word.was.isEmpty() ? std::nullopt : choices.findByName(word.list, word.was);
    std::optional<Choice> choice = id ? choices.find(*id) : std::nullopt;
    if (!choice) {
        choices.findOrAdd(word.list, word.name);
        return;
    }
    choice->name = word.name;
    choices.update(*choice);
}

Result<Done> SampleWordService::rename(MemberId me, const QList<SampleWord>& words)
{
    const QDateTime now = m_clock.now();
    return m_database.write({.by = me, .what = u"edit_lists"_s, .at = now},
                            [&](Session& session) -> Result<Done> {
                                const Result<Actor> actor = AccessDesk(session, now).actor(me);
                                if (!actor)
                                    return actor.error();
                                if (auto refusal = whyNot(*actor, Action::ManageLists))
                                    return *refusal;
                                ChoiceStore choices(session);
                                for (const SampleWord& word : words)
                                    kechi::rename(choices, word);
                                return Done{};
                            });
}

} // namespace kechi
