#include "tests/core/imports/ImportScene.h"

#include "core/imports/MappingFile.h"

#include <QDir>
#include <QFileInfo>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// Says stop once the job has come so far.
class StopAt : public Progress {
public:
    explicit StopAt(qint64 at) : m_at(at) {}
    void report(qint64 done, qint64) override
    {
        CHECK(done >= last); // never backwards
        last = done;
    }
    bool cancelled() const override { return last >= m_at; }

    qint64 last = 0;

private:
    qint64 m_at;
};

} // namespace

static QByteArray longList(int rows)
{
    QByteArray list = "公司名称,联系人,手机,城市\n";
    for (int i = 0; i < rows; ++i)
        list += "公司" + QByteArray::number(i) + ",联系人" + QByteArray::number(i) + ",138" +
                QByteArray::number(10'000'000 + i) + ",苏州\n";
    return list;
}

TEST_CASE("Who stops an import finds nothing changed", "[imports]")
{
    ImportScene scene;
    const ImportOrder order = scene.order(longList(5000));
    const qint64 at = GENERATE(0, 100, 300, 450, 700, 850, 950);
    CAPTURE(at);
    StopAt progress(at);
    const Result<ImportReport> report = scene.imports.run(scene.boss, order, progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Cancelled);
    for (const QString& table : {u"customer"_s, u"contact"_s, u"contact_way"_s, u"custody"_s,
                                 u"ownership"_s, u"customer_key"_s, u"score"_s, u"access_log"_s})
        CHECK(scene.count(table) == 0);
    CHECK(scene.run("公司名称\n华辰\n").added == 1); // and the journal's triggers are there
    CHECK(scene.value<qint64>(u"SELECT COUNT(*) FROM change WHERE what = 'import'"_s) == 1);
}

TEST_CASE("An import that fails half-way leaves nothing", "[imports]")
{
    ImportScene scene;
    scene.write([](Session& session) { // as a full disk would
        if (TestDb::isServer()) {
            session.command(uR"(CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN IF NEW.name = '公司3000' THEN RAISE EXCEPTION 'no room'; END IF;
                RETURN NEW; END $$)"_s);
            session.command(u"CREATE TRIGGER full_disk BEFORE INSERT ON customer FOR EACH ROW "
                            "EXECUTE FUNCTION no_room()"_s);
        } else {
            session.command(u"CREATE TRIGGER full_disk BEFORE INSERT ON customer WHEN NEW.name = "
                            "'公司3000' BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        }
        return 0;
    });
    NoProgress progress;
    const Result<ImportReport> report =
        scene.imports.run(scene.boss, scene.order(longList(5000)), progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == Error::Code::Storage);
    CHECK(scene.count(u"customer"_s) == 0);
    CHECK(scene.count(u"custody"_s) == 0);
    CHECK(scene.run(longList(100)).added == 100);
    CHECK(scene.isSound());
}

TEST_CASE("What is no list is refused in a sentence", "[imports]")
{
    ImportScene scene;
    const auto textOf = [&](const QString& path) {
        NoProgress progress;
        const Result<ImportReport> report = scene.imports.run(scene.boss, {.path = path}, progress);
        REQUIRE_FALSE(report);
        CHECK(report.error().code != Error::Code::Cancelled);
        return report.error().text;
    };
    const Files& files = scene.files;
    const QString binary =
        files.write(u"binary.csv"_s, QByteArray("\0\1\2\3\xff\xfe\0\0", 8).repeated(99));
    for (const QString& path :
         {u"/nowhere/list.csv"_s, QDir::tempPath(), files.write(u"empty.csv"_s, {}), binary,
          files.write(u"cut.xlsx"_s, "PK\3\4 cut short"), files.write(u"blank.csv"_s, "\n\n ,,\n"),
          files.write(u"header.csv"_s, "x\n")}) {
        const QString text = textOf(path);
        INFO(path.toStdString());
        INFO(text.toStdString());
        CHECK(text.endsWith(u'.'));
        CHECK(text.size() > 15);
    }
    CHECK(scene.count(u"customer"_s) == 0);
    CHECK(scene.value<qint64>(u"SELECT COUNT(*) FROM change WHERE what = 'import'"_s) == 0);
}

TEST_CASE("Orders that make no sense are refused before the file is read", "[imports]")
{
    ImportScene scene;
    NoProgress progress;
    ImportOrder order = scene.order("公司名称\n华辰\n");
    for (const DuplicatePolicy policy :
         {DuplicatePolicy::Overwrite, DuplicatePolicy::CreateAnyway}) {
        order.duplicates = policy;
        const auto refused = scene.imports.run(scene.boss, order, progress);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Invalid);
    }
    order.duplicates = DuplicatePolicy::Skip;
    order.pool = PoolId{9999};
    CHECK_FALSE(scene.imports.run(scene.boss, order, progress));
    order.pool = {};
    order.mapping = Mapping{.headerRow = 1, .columns = {{.header = u"公司名称"_s}}};
    CHECK(scene.imports.run(scene.boss, order, progress).error().code == Error::Code::Invalid);
}

TEST_CASE("A mapping is kept as a file and laid over the next list", "[imports]")
{
    ImportScene scene;
    const QString path = scene.files.write(u"m.json"_s, R"({"columns":{"a":"name","b":"city"}})");
    ImportOrder order = scene.order("a,b,c\n华辰,苏州,x\n");
    order.mappingFile = path;
    const ImportReport report = scene.run(order);
    CHECK(report.added == 1);
    CHECK(scene.customer(u"华辰"_s).city == u"苏州");
    CHECK(scene.customer(u"华辰"_s).extras.isEmpty());

    REQUIRE(writeMapping(path, report.mapping));
    const Result<Mapping> read = readMapping(path, report.mapping);
    REQUIRE(read);
    CHECK(read->columns[1].field == Field::City);
    CHECK_FALSE(writeMapping(u"/nowhere/m.json"_s, report.mapping));

    NoProgress progress;
    for (const QString& bad : {u"/nowhere/m.json"_s, scene.files.write(u"x.json"_s, "{"),
                               scene.files.write(u"y.json"_s, R"({"columns":{"a":"nme"}})"),
                               scene.files.write(u"z.json"_s, R"({"columns":{"q":"name"}})"),
                               scene.files.write(u"w.json"_s, R"({"columns":{"b":"city"}})")}) {
        order.mappingFile = bad;
        const auto refused = scene.imports.run(scene.boss, order, progress);
        INFO(bad.toStdString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Error::Code::Invalid);
        CHECK(refused.error().text.endsWith(u'.'));
    }
}

TEST_CASE("A long import does not keep all its pages in memory", "[imports]")
{
    if (TestDb::isServer())
        return;
    class Watch : public NoProgress {
    public:
        explicit Watch(const QString& log) : m_log(log) {}
        void report(qint64, qint64) override { most = std::max(most, QFileInfo(m_log).size()); }
        qint64 most = 0; // bytes of the log while nothing is committed

    private:
        QString m_log;
    };
    ImportScene scene;
    scene.look([](Session& session) {
        session.command(u"PRAGMA cache_size = -500"_s); // as a million rows would in 64 MB
        return 0;
    });
    Watch progress(scene.db.address() + u"-wal"_s);
    REQUIRE(scene.imports.run(scene.boss, scene.order(longList(5000)), progress));
    CHECK(progress.most > 2'000'000);
    CHECK(scene.isSound());
}
