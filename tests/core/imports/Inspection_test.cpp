#include "core/imports/Inspection.h"

#include "core/imports/DraftReader.h"
#include "tests/core/imports/Files.h"
#include "tests/core/imports/Workbook.h"
#include "tests/support/Printers.h"
#include "tests/support/RealFiles.h"

using namespace kechi;
using namespace Qt::StringLiterals;

static std::unique_ptr<Source> opened(const QString& path)
{
    Result<std::unique_ptr<Source>> source = openSource(path);
    INFO((source ? std::string() : source.error().text.toStdString()));
    REQUIRE(source);
    return std::move(*source);
}

static Mapping guessed(Source& source)
{
    NoProgress progress;
    const Result<Mapping> mapping = guessMapping(source, progress);
    INFO((mapping ? std::string() : mapping.error().text.toStdString()));
    REQUIRE(mapping);
    return *mapping;
}

static const QByteArray kList = "2025年名单,,,\n"
                                "单位名称,手机,创建日期,金额\n"
                                "优联光电,13862190077,03/04/2025,1\n"
                                "鼎新餐饮,稍后,20/11/2025,2\n"
                                ",13791205566,05/06/2025,3\n"
                                "\n"
                                "华网科技,,NULL,4\n"
                                "合计,,,10\n";

TEST_CASE("A file is looked at over all its rows before anything is written", "[imports]")
{
    const Files files;
    const std::unique_ptr<Source> source = opened(files.write(u"a.csv"_s, kList));
    const Mapping mapping = guessed(*source);
    CHECK(mapping.headerRow == 2);
    CHECK_FALSE(whyNot(mapping));
    CHECK(mapping.columns[2].field == Field::CreatedAt);
    CHECK(mapping.columns[2].dateOrder == DateOrder::DayFirst); // 20/11 settles 03/04

    NoProgress progress;
    const Result<Inspection> found = inspect(*source, mapping, progress);
    REQUIRE(found);
    CHECK(found->rows == 4);
    CHECK(found->refused == 1);
    CHECK(found->withIssues == 1);
    CHECK(found->totalsRows == 1);
    CHECK(found->badCharacters == 0);
    CHECK(found->firstRows.size() == 8);
    CHECK(found->columns[0].filled == 3);
    CHECK(found->columns[0].samples == QStringList({u"优联光电"_s, u"鼎新餐饮"_s, u"华网科技"_s}));
    CHECK(found->columns[1].filled == 3);
    CHECK(found->columns[1].valid == 2);
    CHECK(found->columns[1].firstIssue == u"“稍后” is no phone number. It is left out."_s);
    CHECK(found->columns[2].filled == 3);
    CHECK(found->columns[2].ambiguousDates == 2);
}

TEST_CASE("Dates that could all be read both ways are not guessed", "[imports]")
{
    const Files files;
    const std::unique_ptr<Source> source =
        opened(files.write(u"a.csv"_s, "name,created\nA,03/04/2025\nB,05/06/2025\n"));
    const Mapping mapping = guessed(*source);
    CHECK(mapping.columns[1].dateOrder == DateOrder::Unknown);
    NoProgress progress;
    const Result<Inspection> found = inspect(*source, mapping, progress);
    REQUIRE(found);
    CHECK(found->columns[1].ambiguousDates == 2);
    CHECK(found->columns[1].valid == 0);
}

TEST_CASE("Rows come as drafts with their places", "[imports]")
{
    const Files files;
    const std::unique_ptr<Source> source = opened(
        files.write(u"a.csv"_s, "name,note\n\"A\",\"two\nlines\"\n\nB,x\nTotal,\n合计,12\n"));
    Result<DraftReader> reader = DraftReader::over(*source, guessed(*source));
    REQUIRE(reader);
    QStringList seen;
    while (*reader->next()) {
        REQUIRE(reader->draft());
        seen += reader->draft()->name + QString::number(reader->draft()->row) + u'/' +
                QString::number(reader->draft()->line);
    }
    CHECK(seen ==
          QStringList({u"A2/2"_s, u"B4/5"_s, u"Total5/6"_s})); // a company may be called Total
    CHECK(reader->totalsRows() == 1);
}

namespace {

class Impatient : public Progress {
public:
    void report(qint64, qint64) override { ++reports; }
    bool cancelled() const override { return reports > 1; }
    int reports = 0;
};

} // namespace

TEST_CASE("A person who stops the look is obeyed", "[imports]")
{
    const Files files;
    const std::unique_ptr<Source> source = opened(files.write(
        u"a.csv"_s, "name,phone\n" + QByteArray("Acme,13862190077\n").repeated(20'000)));
    const Mapping mapping = guessed(*source);
    Impatient progress;
    const Result<Inspection> found = inspect(*source, mapping, progress);
    REQUIRE_FALSE(found);
    CHECK(found.error().code == Error::Code::Cancelled);
    CHECK(progress.reports == 2);
}

TEST_CASE("A workbook under titles is mapped as it stands", "[imports]")
{
    const Files files;
    Workbook workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>客户名单</v></c></row>"
                      "<row r=\"3\"><c t=\"str\"><v>单位名称</v></c><c "
                      "t=\"str\"><v>客户编号</v></c><c t=\"str\"><v>创建日期</v></c></row>"
                      "<row r=\"4\"><c t=\"str\"><v>优联光电</v></c><c s=\"2\"><v>42</v></c><c "
                      "s=\"1\"><v>45981</v></c></row>");
    workbook.formats({{14, ""}, {170, "00000"}});
    const std::unique_ptr<Source> source = opened(files.write(u"a.xlsx"_s, workbook.zipped()));
    const Mapping mapping = guessed(*source);
    CHECK(mapping.headerRow == 3);
    CHECK_FALSE(mapping.plainText);
    Result<DraftReader> reader = DraftReader::over(*source, mapping);
    REQUIRE(reader);
    REQUIRE(*reader->next());
    REQUIRE(reader->draft());
    CHECK(reader->draft()->row == 4);
    CHECK(reader->draft()->code == u"00042"_s);
    CHECK(reader->draft()->createdAt.date == QDate(2025, 11, 20));
}

TEST_CASE("Taiwan's companies all come in as drafts, from both files", "[imports]")
{
    for (const QString& name : {u"zh/上市公司_big5.csv"_s, u"zh/上市公司_20250114_utf8.csv"_s}) {
        const QString path = realFile(name);
        if (path.isEmpty())
            return;
        const std::unique_ptr<Source> source = opened(path);
        NoProgress progress;
        const Result<Inspection> found = inspect(*source, guessed(*source), progress);
        REQUIRE(found);
        CHECK(found->rows == 1041);
        CHECK(found->refused == 0);
        CHECK(found->badCharacters == 0);
    }
}
