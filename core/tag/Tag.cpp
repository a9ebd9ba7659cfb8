#include "core/tag/Tag.h"

using namespace Qt::StringLiterals;

namespace kechi {

const QStringList& tagColours()
{
    static const QStringList colours{u"grey"_s,  u"blue"_s, u"green"_s,
                                     u"amber"_s, u"red"_s,  u"violet"_s};
    return colours;
}

} // namespace kechi
