#include "core/imports/HeaderFinder.h"

#include "tests/core/imports/Files.h"
#include "tests/support/Printers.h"

using namespace kechi;
using namespace Qt::StringLiterals;

// Rows of a text file, one string each, cells divided by |.
static QList<SheetRow> rowsOf(const QStringList& lines)
{
    QList<SheetRow> rows;
    for (const QString& line : lines) {
        SheetRow row{.number = rows.size() + 1};
        for (const QString& text : line.split(u'|'))
            row.cells.append(
                {.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, .text = text});
        rows.append(row);
    }
    return rows;
}

TEST_CASE("The row that names the columns is found", "[imports]")
{
    struct Case {
        QString what;
        QStringList lines;
        qint64 header;
    };
    const Case list = GENERATE(values<Case>({
        {u"known words"_s, {u"客户名称|电话"_s, u"优联光电|021-55667788"_s}, 1},
        {u"under titles"_s,
         {u"2025年华东展会名单||"_s, u""_s, u"制表：林晓|2025-11-20|"_s, u"单位名称|联系人|手机"_s,
          u"优联光电|刘洋|13862190077"_s, u"鼎新餐饮|周婷|13791205566"_s,
          u"华网科技|王立|13791205567"_s},
         4},
        {u"group titles above the header"_s,
         {u"基本信息|||联系人|"_s, u"名称|行业|城市|姓名|电话"_s,
          u"优联|光电|苏州|刘洋|13862190077"_s, u"鼎新|餐饮|上海|周婷|13791205566"_s},
         2},
        {u"no word known, but numbers below"_s,
         {u"alpha|beta|gamma"_s, u"x|1|2"_s, u"y|3|4"_s, u"z|5|6"_s},
         1},
        {u"all text, short"_s, {u"alpha|beta"_s, u"one|two"_s, u"three|four"_s}, 1},
        {u"only a header"_s, {u"客户名称|电话"_s}, 1},
        {u"data from the first row"_s,
         {u"1101|臺灣水泥股份有限公司|11913502|1962/02/09"_s,
          u"1102|亞洲水泥股份有限公司|03244509|1962/06/08"_s},
         0},
        {u"companies and phones, no header"_s,
         {u"苏州优联光电有限公司|0512-62801133"_s, u"上海鼎新餐饮有限公司|021-55667788"_s},
         0},
        {u"a column of values that come again"_s,
         {u"光电|苏州"_s, u"餐饮|苏州"_s, u"光电|上海"_s},
         0},
        {u"prose"_s,
         {u"这是一段很长很长的说明文字不会是任何一列的名称所以不是表头"_s, u"又一段文字"_s},
         0},
        {u"nothing"_s, {}, 0},
        {u"blank rows"_s, {u""_s, u"|"_s}, 0},
    }));
    INFO(list.what.toStdString());
    CHECK(findHeader(rowsOf(list.lines)) == list.header);
}
