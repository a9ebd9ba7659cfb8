#include "core/customer/Choice.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kLists[] = {
    {"industry", QT_TRANSLATE_NOOP("choice", "Industry")},
    {"size", QT_TRANSLATE_NOOP("choice", "Size")},
    {"region", QT_TRANSLATE_NOOP("choice", "Region")},
    {"source", QT_TRANSLATE_NOOP("choice", "Source")},
    {"type", QT_TRANSLATE_NOOP("choice", "Customer type")},
    {"release_reason", QT_TRANSLATE_NOOP("choice", "Release reason")},
    {"loss_reason", QT_TRANSLATE_NOOP("choice", "Loss reason")},
    {"cause", QT_TRANSLATE_NOOP("choice", "Cause")},
};

const QList<ChoiceList>& allChoiceLists()
{
    static const QList<ChoiceList> all = allOf<ChoiceList>(kLists);
    return all;
}

QString keyOf(ChoiceList list)
{
    return QLatin1String(kLists[int(list)].key);
}

QString nameOf(ChoiceList list)
{
    return QCoreApplication::translate("choice", kLists[int(list)].name);
}

} // namespace kechi
