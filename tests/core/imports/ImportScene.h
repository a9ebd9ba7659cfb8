#pragma once

#include "core/customer/ChoiceStore.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerStore.h"
#include "core/customer/GradeStore.h"
#include "core/db/Journal.h"
#include "core/facts/FactsDesk.h"
#include "core/imports/ImportService.h"
#include "core/pool/CustodyStore.h"
#include "core/pool/PoolStore.h"
#include "core/tag/TagStore.h"
#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

namespace kechi {

// A workspace into which lists are imported, by its boss unless somebody else is named.
class ImportScene : public Scene {
public:
    ImportScene()
    {
        write([](Session& session) {
            for (const char16_t* name : {u"A", u"B", u"C"})
                GradeStore(session).findOrAdd(QString::fromUtf16(name));
            return 0;
        });
    }

    ImportOrder order(const QByteArray& list)
    {
        return {.path = files.write(QStringLiteral("%1.csv").arg(++m_files), list)};
    }
    void rewrite(const ImportOrder& order, const QByteArray& list)
    {
        files.write(order.path.section(QLatin1Char('/'), -1), list);
    }

    ImportReport run(const ImportOrder& order, MemberId who = {})
    {
        NoProgress progress;
        const Result<ImportReport> report = imports.run(who ? who : boss, order, progress);
        INFO((report ? std::string() : report.error().text.toStdString()));
        REQUIRE(report);
        CHECK(report->rows == report->added + report->updated + report->skipped + report->errors);
        return *report;
    }
    ImportReport run(const QByteArray& list, MemberId who = {}) { return run(order(list), who); }
    ImportReport check(const ImportOrder& order)
    {
        NoProgress progress;
        const Result<ImportReport> report = imports.check(boss, order, progress);
        INFO((report ? std::string() : report.error().text.toStdString()));
        REQUIRE(report);
        return *report;
    }

    // As the undo of a service does, without its permissions.
    void undo(ChangeId change)
    {
        REQUIRE(db->write(Act{.what = QStringLiteral("undo"), .at = clock.now(), .undoOf = change},
                          [&](Session& session) -> Result<Done> {
                              const ReplayReport report = replayBackwards(session, change);
                              CHECK(report.kept.isEmpty());
                              markUndone(session, change, session.change());
                              return Done{};
                          }));
    }

    template <typename Read>
    auto look(Read read)
    {
        return *db->read(
            [&](Session& session) -> Result<decltype(read(session))> { return read(session); });
    }
    template <typename T>
    T value(const QString& sql)
    {
        return db.value<T>(sql);
    }
    qint64 count(const QString& table)
    {
        return value<qint64>(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    }

    Customer customer(const QString& name) // the first of that name
    {
        return look([&](Session& session) {
            const auto id = session.value<CustomerId>(
                QStringLiteral("SELECT id FROM customer WHERE name = :name ORDER BY id"),
                {{"name", name}});
            INFO(name.toStdString());
            REQUIRE(id);
            return *CustomerStore(session).find(*id);
        });
    }
    QString nameOf(ChoiceId choice)
    {
        return look([&](Session& session) { return ChoiceStore(session).names().value(choice); });
    }
    QList<Contact> people(CustomerId id)
    {
        return look([&](Session& session) { return ContactStore(session).contactsOf(id); });
    }
    QStringList ways(CustomerId id) // the customer's own
    {
        return look([&](Session& session) {
            QStringList values;
            for (const ContactWay& way : ContactStore(session).ownWaysOf(id))
                values += way.value;
            return values;
        });
    }
    QStringList tags(CustomerId id)
    {
        return look([&](Session& session) {
            QStringList names;
            for (const Tag& tag : TagStore(session).tagsOf(id))
                names += tag.name;
            return names;
        });
    }
    Ownership ownership(CustomerId id)
    {
        return look(
            [&](Session& session) { return CustodyStore(session).find(id).value_or(Ownership{}); });
    }

    // What `kechi check` would find of what an import writes.
    bool isSound()
    {
        return look([&](Session& session) {
                   return FactsDesk(session, clock.now(), zone).check().isEmpty();
               }) &&
               value<qint64>(QStringLiteral(
                   "SELECT COUNT(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM ownership o "
                   "JOIN custody k ON k.customer_id = o.customer_id AND k.until IS NULL AND "
                   "k.since = o.since WHERE o.customer_id = c.id AND k.since = c.created_at) OR "
                   "NOT "
                   "EXISTS (SELECT 1 FROM customer_key y WHERE y.customer_id = c.id) OR NOT EXISTS "
                   "(SELECT 1 FROM score s WHERE s.customer_id = c.id)")) == 0;
    }

    Files files;
    ImportService imports{*db, clock};

private:
    int m_files = 0;
};

} // namespace kechi
