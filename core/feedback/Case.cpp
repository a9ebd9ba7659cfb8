#include "core/feedback/Case.h"

#include <QCoreApplication>

namespace kechi {

struct Word {
    const char* key;
    const char* name;
};

static const Word kKinds[] = {
    {"complaint", QT_TRANSLATE_NOOP("case", "Complaint")},
    {"suggestion", QT_TRANSLATE_NOOP("case", "Suggestion")},
    {"question", QT_TRANSLATE_NOOP("case", "Question")},
};

static const Word kStates[] = {
    {"received", QT_TRANSLATE_NOOP("case", "Received")},
    {"in_progress", QT_TRANSLATE_NOOP("case", "In progress")},
    {"answered", QT_TRANSLATE_NOOP("case", "Answered")},
    {"closed", QT_TRANSLATE_NOOP("case", "Closed")},
};

template <typename Enum, std::size_t N>
static Enum entryOf(const Word (&words)[N], const QString& key, Enum unknown)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1String(words[i].key))
            return Enum(i);
    }
    return unknown;
}

QString keyOf(CaseKind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

CaseKind caseKindOf(const QString& key)
{
    return entryOf(kKinds, key, CaseKind::Question);
}

QString nameOf(CaseKind kind)
{
    return QCoreApplication::translate("case", kKinds[int(kind)].name);
}

QString keyOf(CaseState state)
{
    return QLatin1String(kStates[int(state)].key);
}

CaseState caseStateOf(const QString& key)
{
    return entryOf(kStates, key, CaseState::Received);
}

QString nameOf(CaseState state)
{
    return QCoreApplication::translate("case", kStates[int(state)].name);
}

} // namespace kechi
