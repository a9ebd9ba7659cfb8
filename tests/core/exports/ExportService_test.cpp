#include "core/exports/ExportService.h"

#include "core/exports/CsvRules.h"
#include "core/imports/CellText.h"
#include "core/imports/FieldWords.h"
#include "core/imports/ImportService.h"
#include "core/tag/TagService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QDir>
#include <QFile>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

class Desk : public Scene {
public:
    Desk()
    {
        ann = addMember(u"ann"_s);
        lead = addMember(u"lead"_s, Role::Manager);
        exec(u"INSERT INTO pool_member (pool_id, member_id, is_manager) VALUES (:p, :m, TRUE)"_s,
             {{"p", pool}, {"m", lead}});
        acme = addCustomer(
            {.customer = {.code = u"007"_s, .name = u"=Acme, \"Best\""_s},
             .contacts = {{.name = u"李雷"_s,
                           .ways = {{.kind = WayKind::Mobile, .value = u"13800138000"_s}}}}},
            pool, ann);
        beta = addCustomer(u"贝塔"_s, ann);
        sea = addCustomer({.customer = {.name = u"Sea"_s},
                           .ways = {{.kind = WayKind::Mobile, .value = u"13911112222"_s}}},
                          pool, {});
    }

    QString file(const QString& name = u"out.csv"_s) const { return db.folder() + u'/' + name; }
    Result<ExportReport> write(MemberId me, const ExportWish& wish = {})
    {
        NoProgress unwatched;
        return exports.write(me, wish, file(), unwatched);
    }
    QByteArray bytes() const
    {
        QFile out(file());
        return out.open(QIODevice::ReadOnly) ? out.readAll() : QByteArray();
    }
    QString text() const { return QString::fromUtf8(bytes()); } // without the mark
    qint64 logged()
    {
        return db.value<qint64>(u"SELECT CAST(COALESCE(SUM(amount), 0) AS BIGINT) FROM access_log "
                                u"WHERE what LIKE 'export%'"_s);
    }

    ExportService exports{*db, clock};
    MemberId ann, lead;
    CustomerId acme, beta, sea;
};

// Stops after so many reports.
class Stopping : public Progress {
public:
    void report(qint64, qint64) override { ++m_reports; }
    bool cancelled() const override { return m_reports >= 0; }

private:
    int m_reports = 0;
};

} // namespace

TEST_CASE("An exported list is what is on the screen", "[export]")
{
    Desk desk;
    const Result<ExportReport> report =
        desk.write(desk.boss, {.filter = {.owner = desk.ann},
                               .sort = {.by = CustomerSort::By::Name, .isDescending = true},
                               .columns = {ExportColumn::Name, ExportColumn::Code,
                                           ExportColumn::Phone, ExportColumn::Owner}});
    REQUIRE(report);
    CHECK(report->rows == 2);
    CHECK(desk.bytes().startsWith("\xEF\xBB\xBF"));
    const QStringList lines = desk.text().split(u"\r\n"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == u"Customer name,Customer code,Phone,Owner"_s);
    CHECK(lines[1].startsWith(u"贝塔,"_s));
    CHECK(lines[2] == u"\"'=Acme, \"\"Best\"\"\",007,13800138000,ann"_s);
    CHECK(desk.logged() == 2);
}

TEST_CASE("An export tells nothing that its reader may not see", "[export]")
{
    Desk desk;
    const MemberId other = desk.addMember(u"other"_s, Role::Manager);
    REQUIRE(desk.write(other));
    CHECK(desk.text().count(u"\r\n"_s) == 1); // the headers
    CHECK(desk.exports.left(other)->value() == 1000);

    // A salesperson in the pool who is a manager of nothing sees the open sea masked.
    const MemberId both = desk.addMember(u"both"_s, Role::Manager | Role::Salesperson);
    desk.exec(u"INSERT INTO pool_member (pool_id, member_id) VALUES (:p, :m)"_s,
              {{"p", desk.pool}, {"m", both}});
    REQUIRE(desk.write(both));
    CHECK(desk.text().contains(u"Sea"_s));
    CHECK(desk.text().contains(u"139****2222"_s));
    CHECK_FALSE(desk.text().contains(u"13911112222"_s));
    CHECK_FALSE(desk.text().contains(u"Acme"_s));
}

TEST_CASE("Who may export how much a day", "[export]")
{
    Desk desk;

    SECTION("a salesperson nothing, others not at all")
    {
        CHECK(desk.write(desk.ann).error().code == Error::Code::Denied);
        const MemberId sets = desk.addMember(u"sets"_s, Role::Administrator);
        CHECK(desk.write(sets).error().code == Error::Code::Denied);
        CHECK_FALSE(QFile::exists(desk.file()));
        CHECK(desk.logged() == 0);
    }
    SECTION("a manager a thousand rows, of a local day")
    {
        REQUIRE(desk.db->keep([&](Session& session) -> Result<Done> {
            session.exec(u"INSERT INTO access_log (at, member_id, what, amount) "
                         u"VALUES (:at, :who, 'export', 998)"_s,
                         {{"at", desk.clock.now()}, {"who", desk.lead}});
            return Done{};
        }));
        const Result<ExportReport> report = desk.write(desk.lead);
        REQUIRE_FALSE(report);
        CHECK(report.error().text.contains(u"998"_s));
        CHECK(desk.exports.left(desk.lead)->value() == 2);
        REQUIRE(desk.write(desk.lead, {.filter = {.owner = desk.ann}}));
        CHECK(desk.exports.left(desk.lead)->value() == 0);
        // 02:00 UTC is ten in the morning there: fourteen hours to midnight.
        desk.clock.time = desk.clock.time.addSecs(14 * 3600 - 1);
        CHECK_FALSE(desk.write(desk.lead));
        desk.clock.time = desk.clock.time.addSecs(1);
        CHECK(desk.write(desk.lead));
    }
    SECTION("the owner of the company any number")
    {
        CHECK_FALSE(desk.exports.left(desk.boss)->has_value());
    }
}

TEST_CASE("A file that cannot be written leaves what was there", "[export]")
{
    Desk desk;
    const auto put = [&](const QString& name, const QByteArray& bytes) {
        QFile out(desk.file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    };
    NoProgress unwatched;

    SECTION("when it is stopped")
    {
        put(u"out.csv"_s, "old");
        Stopping stopping;
        const auto report = desk.exports.write(desk.boss, {}, desk.file(), stopping);
        REQUIRE_FALSE(report);
        CHECK(report.error().code == Error::Code::Cancelled);
        CHECK(desk.text() == u"old"_s);
        CHECK(QDir(desk.db.folder()).entryList({u"out*"_s}).size() == 1);
        CHECK(desk.logged() == 0); // noted, and given back
    }
    SECTION("when it is a workspace under another name")
    {
        if (!TestDb::isServer()) {
            REQUIRE(QFile::copy(desk.db.address(), desk.file(u"mine.csv"_s)));
            const auto report =
                desk.exports.write(desk.boss, {}, desk.file(u"mine.csv"_s), unwatched);
            CHECK(report.error().code == Error::Code::Denied);
        }
    }
    SECTION("when there is no such place")
    {
        const QString name = GENERATE(u"no/such/out.csv"_s, u"out.pdf"_s, u"out"_s);
        CHECK_FALSE(desk.exports.write(desk.boss, {}, desk.file(name), unwatched));
        QDir(desk.db.folder()).mkdir(u"dir.csv"_s);
        CHECK_FALSE(desk.exports.write(desk.boss, {}, desk.file(u"dir.csv"_s), unwatched));
        CHECK(desk.logged() == 0);
    }
}

TEST_CASE("What is written harmless is read back unchanged", "[export]")
{
    const QString text = GENERATE(u"=1+1"_s, u"+86 138"_s, u"-5"_s, u"@me"_s, u"＝１"_s, u"'=x"_s,
                                  u"''+y"_s, u"'plain"_s, u"plain"_s, u"=\"0123\""_s, u"it's"_s);
    const QString safe = harmless(text);
    CHECK(keptText({.kind = Cell::Kind::Text, .text = safe}, true) == text);
    CHECK_FALSE(QString(u"=+-@＝＋－＠"_s).contains(safe.front()));
}

TEST_CASE("The import knows every exported header by its name", "[export]")
{
    const ExportColumn column = GENERATE(from_range(allExportColumns()));
    const QList<FieldGuess> guesses = fieldsCalled(nameOf(column));
    REQUIRE(guesses.size() == 1);
    INFO(nameOf(column).toStdString());
    if (column == ExportColumn::Score || column == ExportColumn::DueOn)
        CHECK(guesses[0].field == Field::Ignored);
    else
        CHECK(guesses[0].found == ColumnChoice::Found::Exact);
    CHECK(exportColumnOf(keyOf(column)) == column);
}

TEST_CASE("What was exported and is imported again changes nothing", "[export]")
{
    Desk desk;
    TagService tags(*desk.db, desk.clock);
    const TagId tag = tags.add(desk.boss, {.name = u"+VIP"_s})->id;
    REQUIRE(tags.attach(desk.lead, tag, {desk.sea}));
    for (const QString& odd : {u"+86 Ltd"_s, u"-minus"_s, u"@home"_s, u"'quoted'"_s, u"'=both"_s,
                               u"two\nlines"_s, u"a;b,c\td"_s, u"\"q\""_s, u"＝全角"_s, u"00123"_s,
                               u"𠮷野家"_s, u"1e5"_s, u"2026-01-02"_s, u"TRUE"_s})
        desk.addCustomer(odd, desk.ann);
    REQUIRE(desk.write(desk.boss));
    const auto rows = [&] {
        return desk.db.value<QString>(
            u"SELECT COUNT(*) || ' ' || SUM(version) || ' ' || (SELECT COUNT(*) FROM contact) || ' "
            u"' "
            u"|| (SELECT COUNT(*) FROM contact_way) || ' ' || (SELECT COUNT(*) FROM customer_tag) "
            u"|| ' ' || (SELECT COUNT(*) FROM interaction) FROM customer"_s);
    };
    const QString before = rows();
    const DuplicatePolicy policy = GENERATE(DuplicatePolicy::Skip, DuplicatePolicy::FillBlanks);
    NoProgress unwatched;
    const Result<ImportReport> report =
        ImportService(*desk.db, desk.clock)
            .run(desk.boss, {.path = desk.file(), .duplicates = policy}, unwatched);
    REQUIRE(report);
    CHECK(report->rows == 17);
    CHECK(report->added == 0);
    CHECK(report->updated == 0);
    CHECK(report->errors == 0);
    for (const ImportIssue& issue : report->issues)
        UNSCOPED_INFO(issue.row << " " << issue.column.toStdString() << " "
                                << issue.text.toStdString());
    CHECK(rows() == before);
}

TEST_CASE("Of chosen customers only those are exported, as chosen, and none that one may not see",
          "[exports]")
{
    Desk desk;
    const CustomerId hidden =
        desk.addCustomer(u"Hidden"_s, desk.addPool(u"other"_s, {}), desk.boss);
    const auto written =
        desk.write(desk.lead, {.only = {desk.sea, desk.acme, hidden},
                               .columns = {ExportColumn::Code, ExportColumn::Name}});
    REQUIRE(written);
    CHECK(written->rows == 2);
    CHECK(desk.logged() == 2);
    const QStringList lines = desk.text().trimmed().split(u"\r\n"_s);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].contains(u"Sea"_s));
    CHECK(lines[2].contains(u"Acme"_s));
}
