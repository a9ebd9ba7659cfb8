#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kechi {

class Session;

// A column that points to a table's rows.
struct Reference {
    QString table = {}; // the one with the column
    QString column = {};
    QString target = {};   // the one it points to
    bool cascades = false; // the row goes with what it points to
};

// What the tables look like, asked of the database once and kept.
class Schema {
public:
    explicit Schema(Session& session) : m_session(session) {}

    const QStringList& columns(const QString& table);
    bool has(const QString& table, const QString& column);
    const QList<Reference>& referencesTo(const QString& table);
    const QList<Reference>& referencesFrom(const QString& table);

private:
    Session& m_session;
    QMap<QString, QStringList> m_columns;
    QMap<QString, QList<Reference>> m_to;
    QMap<QString, QList<Reference>> m_from;
};

} // namespace kechi
