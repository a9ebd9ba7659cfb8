#include "ui/base/Listed.h"

#include <QCoreApplication>

namespace kechi {

QString listed(const QStringList& names)
{
    return names.join(QCoreApplication::translate("listed", ", ", "between two names"));
}

} // namespace kechi
