#include "core/customer/Choice.h"

#include <QCoreApplication>

namespace kechi {

static const struct {
    const char* key;
    const char* name;
} kLists[] = {
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
    static const QList<ChoiceList> all = [] {
        QList<ChoiceList> lists;
        for (int i = 0; i < int(std::size(kLists)); ++i)
            lists.append(ChoiceList(i));
        return lists;
    }();
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
