#include "core/interaction/Interaction.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kKinds[] = {
    {"call", QT_TRANSLATE_NOOP("interaction", "Call")},
    {"visit", QT_TRANSLATE_NOOP("interaction", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("interaction", "Meeting")},
    {"wechat", QT_TRANSLATE_NOOP("interaction", "WeChat")},
    {"wecom", QT_TRANSLATE_NOOP("interaction", "WeCom")},
    {"sms", QT_TRANSLATE_NOOP("interaction", "SMS")},
    {"email", QT_TRANSLATE_NOOP("interaction", "E-mail")},
    {"note", QT_TRANSLATE_NOOP("interaction", "Note")},
};

static const Word kOutcomes[] = {
    {"", QT_TRANSLATE_NOOP("interaction", "Not said")},
    {"reached", QT_TRANSLATE_NOOP("interaction", "Reached")},
    {"answered", QT_TRANSLATE_NOOP("interaction", "Answered")},
    {"no-answer", QT_TRANSLATE_NOOP("interaction", "No answer")},
    {"busy", QT_TRANSLATE_NOOP("interaction", "Busy")},
    {"empty-number", QT_TRANSLATE_NOOP("interaction", "Number does not exist")},
    {"suspended", QT_TRANSLATE_NOOP("interaction", "Number suspended")},
};

const QList<InteractionKind>& allInteractionKinds()
{
    static const QList<InteractionKind> all = allOf<InteractionKind>(kKinds);
    return all;
}

QString keyOf(InteractionKind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

InteractionKind interactionKindOf(const QString& key)
{
    return valueOf<InteractionKind>(kKinds, key).value_or(InteractionKind::Note);
}

QString nameOf(InteractionKind kind)
{
    return QCoreApplication::translate("interaction", kKinds[int(kind)].name);
}

const QList<Outcome>& allOutcomes()
{
    static const QList<Outcome> all = allOf<Outcome>(kOutcomes);
    return all;
}

QString keyOf(Outcome outcome)
{
    return QLatin1String(kOutcomes[int(outcome)].key);
}

Outcome outcomeOf(const QString& key)
{
    return valueOf<Outcome>(kOutcomes, key).value_or(Outcome::Unsaid);
}

QString nameOf(Outcome outcome)
{
    return QCoreApplication::translate("interaction", kOutcomes[int(outcome)].name);
}

} // namespace kechi
