#include "core/interaction/Interaction.h"

#include <QCoreApplication>

namespace kechi {

static const struct {
    const char* key;
    const char* name;
} kKinds[] = {
    {"call", QT_TRANSLATE_NOOP("interaction", "Call")},
    {"visit", QT_TRANSLATE_NOOP("interaction", "Visit")},
    {"meeting", QT_TRANSLATE_NOOP("interaction", "Meeting")},
    {"wechat", QT_TRANSLATE_NOOP("interaction", "WeChat")},
    {"wecom", QT_TRANSLATE_NOOP("interaction", "WeCom")},
    {"sms", QT_TRANSLATE_NOOP("interaction", "SMS")},
    {"email", QT_TRANSLATE_NOOP("interaction", "E-mail")},
    {"note", QT_TRANSLATE_NOOP("interaction", "Note")},
};

static const struct {
    const char* key;
    const char* name;
} kOutcomes[] = {
    {"", QT_TRANSLATE_NOOP("interaction", "Not said")},
    {"reached", QT_TRANSLATE_NOOP("interaction", "Reached")},
    {"answered", QT_TRANSLATE_NOOP("interaction", "Answered")},
    {"no-answer", QT_TRANSLATE_NOOP("interaction", "No answer")},
    {"busy", QT_TRANSLATE_NOOP("interaction", "Busy")},
    {"empty-number", QT_TRANSLATE_NOOP("interaction", "Number does not exist")},
    {"suspended", QT_TRANSLATE_NOOP("interaction", "Number suspended")},
};

template <typename Enum, typename Table>
static QList<Enum> allOf(const Table& table)
{
    QList<Enum> all;
    for (int i = 0; i < int(std::size(table)); ++i)
        all.append(Enum(i));
    return all;
}

template <typename Enum, typename Table>
static Enum entryOf(const Table& table, const QString& key, Enum unknown)
{
    for (int i = 0; i < int(std::size(table)); ++i) {
        if (key == QLatin1String(table[i].key))
            return Enum(i);
    }
    return unknown;
}

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
    return entryOf(kKinds, key, InteractionKind::Note);
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
    return entryOf(kOutcomes, key, Outcome::Unsaid);
}

QString nameOf(Outcome outcome)
{
    return QCoreApplication::translate("interaction", kOutcomes[int(outcome)].name);
}

} // namespace kechi
