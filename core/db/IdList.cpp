#include "core/db/IdList.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

void IdList::pad()
{
    Q_ASSERT(m_ids.size() <= kMost);
    qsizetype size = kMost;
    for (const qsizetype step : {1, 10, 100}) {
        if (m_ids.size() <= step) {
            size = step;
            break;
        }
    }
    m_ids.resize(std::max(size, m_ids.size()), 0);
}

QString IdList::in() const
{
    QStringList names;
    names.reserve(m_ids.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        names.append(u":id"_s + QString::number(i));
    return u"IN ("_s + names.join(u", ") + u')';
}

Params IdList::params() const
{
    Params params;
    params.reserve(m_ids.size());
    for (qsizetype i = 0; i < m_ids.size(); ++i)
        params.append(Param(u"id"_s + QString::number(i), QVariant(m_ids[i])));
    return params;
}

} // namespace kechi
