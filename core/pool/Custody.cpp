#include "core/pool/Custody.h"

#include "core/base/Word.h"

#include <QCoreApplication>

namespace kechi {

static const Word kHows[] = {
    {"created", QT_TRANSLATE_NOOP("custody", "Entered")},
    {"imported", QT_TRANSLATE_NOOP("custody", "Imported")},
    {"claimed", QT_TRANSLATE_NOOP("custody", "Claimed")},
    {"assigned", QT_TRANSLATE_NOOP("custody", "Assigned")},
    {"transferred", QT_TRANSLATE_NOOP("custody", "Transferred")},
    {"released", QT_TRANSLATE_NOOP("custody", "Released")},
    {"recycled", QT_TRANSLATE_NOOP("custody", "Recycled")},
    {"moved", QT_TRANSLATE_NOOP("custody", "Moved to another pool")},
    {"undone", QT_TRANSLATE_NOOP("custody", "Undone")},
};

QString keyOf(How how)
{
    return QLatin1String(kHows[int(how)].key);
}

How howOf(const QString& key)
{
    return valueOf<How>(kHows, key).value_or(How::Created);
}

QString nameOf(How how)
{
    return QCoreApplication::translate("custody", kHows[int(how)].name);
}

} // namespace kechi
