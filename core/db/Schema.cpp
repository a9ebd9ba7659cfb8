#include "core/db/Schema.h"

#include "core/db/Session.h"

namespace kechi {

const QStringList& Schema::columns(const QString& table)
{
    auto found = m_columns.find(table);
    if (found == m_columns.end())
        found = m_columns.insert(table,
                                 m_session.list(m_session.dialect().columns(), {{"table", table}},
                                                [](Row& row) { return row.take<QString>(); }));
    return *found;
}

bool Schema::has(const QString& table, const QString& column)
{
    return columns(table).contains(column);
}

const QList<Reference>& Schema::referencesTo(const QString& table)
{
    auto found = m_to.find(table);
    if (found == m_to.end())
        found =
            m_to.insert(table, m_session.list(m_session.dialect().references(), {{"table", table}},
                                              [&table](Row& row) {
                                                  return Reference{.table = row.take<QString>(),
                                                                   .column = row.take<QString>(),
                                                                   .target = table,
                                                                   .cascades = row.take<bool>()};
                                              }));
    return *found;
}

const QList<Reference>& Schema::referencesFrom(const QString& table)
{
    auto found = m_from.find(table);
    if (found == m_from.end())
        found =
            m_from.insert(table, m_session.list(m_session.dialect().foreignKeys(),
                                                {{"table", table}}, [&table](Row& row) {
                                                    return Reference{.table = table,
                                                                     .column = row.take<QString>(),
                                                                     .target = row.take<QString>(),
                                                                     .cascades = row.take<bool>()};
                                                }));
    return *found;
}

} // namespace kechi
