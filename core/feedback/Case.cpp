#include "core/feedback/Case.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

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

QString keyOf(CaseKind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

CaseKind caseKindOf(const QString& key)
{
    return valueOf<CaseKind>(kKinds, key).value_or(CaseKind::Question);
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
    return valueOf<CaseState>(kStates, key).value_or(CaseState::Received);
}

QString nameOf(CaseState state)
{
    return QCoreApplication::translate("case", kStates[int(state)].name);
}

} // namespace kechi
