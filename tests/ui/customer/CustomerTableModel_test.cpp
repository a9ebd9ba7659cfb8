#include "ui/customer/CustomerTableModel.h"

#include "core/customer/CustomerDesk.h"
#include "tests/ui/customer/SalesDesk.h"
#include "ui/base/Cells.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

using Model = CustomerTableModel;

class Listed : public SalesDesk {
public:
    void show(const CustomerFilter& filter = {})
    {
        QSignalSpy begun(&model, &Model::begun);
        model.setFilter(filter);
        REQUIRE((begun.count() > 0 || begun.wait()));
    }
    void change(const QString& sql, const Params& params, CustomerId customer)
    {
        exec(sql, params);
        ChangeSet changes;
        changes.add(customer);
        model.refresh(changes);
    }
    // As a view that is scrolled to the end; the model's tester asks for more, too.
    void fetchAll(int rows)
    {
        REQUIRE(SalesDesk::until([&] {
            model.fetchMore({}); // asked twice at once it reads once
            return model.rowCount() >= rows;
        }));
    }
    QString name(int row) const { return model.index(row, Model::Name).data().toString(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += name(row);
        return all;
    }

    Model model{asLin()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("Pages come as they are asked for, without gap or overlap", "[ui][customer]")
{
    Listed listed;
    constexpr int kMany = 2 * Model::kPage + 17;
    for (int i = 0; i < kMany; ++i)
        listed.add(u"客户%1"_s.arg(i), listed.lin);
    listed.model.sort(Model::Name, Qt::AscendingOrder);
    listed.show();
    CHECK(listed.model.rowCount() == Model::kPage);
    listed.fetchAll(kMany);
    CHECK_FALSE(listed.model.canFetchMore({}));
    for (int i = 0; i < kMany; ++i)
        REQUIRE(listed.name(i) == u"客户%1"_s.arg(i)); // numbers as numbers
}

TEST_CASE("The answer to an older filter is dropped", "[ui][customer]")
{
    Listed listed;
    listed.add(u"一"_s, listed.lin);
    listed.add(u"二"_s, {});
    QSignalSpy begun(&listed.model, &Model::begun);
    listed.model.setFilter({.scope = CustomerFilter::Scope::Mine});
    listed.model.setFilter({.scope = CustomerFilter::Scope::OpenSea});
    REQUIRE(begun.wait());
    QTest::qWait(50);
    CHECK(begun.count() == 1);
    CHECK(listed.names() == QStringList{u"二"_s});
}

TEST_CASE("A click on a heading orders anew, where one may order by it", "[ui][customer]")
{
    Listed listed;
    listed.add(u"安徽"_s, listed.lin);
    listed.add(u"浙江"_s, listed.lin);
    listed.show();
    QSignalSpy begun(&listed.model, &Model::begun);
    listed.model.sort(Model::Name, Qt::DescendingOrder);
    REQUIRE(begun.wait());
    CHECK(listed.names() == QStringList{u"浙江"_s, u"安徽"_s});
    for (const int column : {Model::Phone, Model::Contact, Model::Tags, Model::City})
        listed.model.sort(column, Qt::AscendingOrder);
    CHECK_FALSE(listed.model.isReading());
    CHECK_FALSE(Model::sortOf(Model::Phone)); // masked for some
}

TEST_CASE("What changed is read again where it stands", "[ui][customer]")
{
    Listed listed;
    const CustomerId one = listed.add(u"一"_s, listed.lin);
    const CustomerId two = listed.add(u"二"_s, listed.lin);
    listed.model.sort(Model::Code, Qt::AscendingOrder);
    listed.show({.scope = CustomerFilter::Scope::Mine});
    const QPersistentModelIndex chosen = listed.model.index(1, Model::Name);
    QSignalSpy reset(&listed.model, &QAbstractItemModel::modelReset);

    listed.change(u"UPDATE customer SET name = '二号', version = version + 1 WHERE id = :id"_s,
                  {{"id", two}}, two);
    REQUIRE(SalesDesk::until([&] { return listed.name(1) == u"二号"; }));

    const CustomerId three = listed.add(u"三"_s, listed.lin); // comes in its place
    listed.change(u"UPDATE customer SET code = 'A' WHERE id = :id"_s, {{"id", three}}, three);
    REQUIRE(SalesDesk::until([&] { return listed.model.rowCount() == 3; }));
    CHECK(listed.names() == QStringList{u"三"_s, u"一"_s, u"二号"_s});

    listed.change(u"UPDATE customer SET code = 'Z-99999' WHERE id = :id"_s, {{"id", one}}, one);
    REQUIRE(SalesDesk::until([&] { return listed.name(2) == u"一"; }));
    CHECK(chosen.row() == 1); // still 二号

    listed.change(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", three}}, three);
    REQUIRE(SalesDesk::until([&] { return listed.model.rowCount() == 2; }));
    CHECK(chosen.row() == 0);
    CHECK(reset.count() == 0);
}

TEST_CASE("Changes while one reads are read once more, and at last are shown", "[ui][customer]")
{
    Listed listed;
    listed.show();
    for (int i = 0; i < 20; ++i) {
        ChangeSet changes;
        changes.add(listed.add(u"客户%1"_s.arg(i), listed.lin));
        listed.model.refresh(changes);
    }
    CHECK(SalesDesk::until([&] { return listed.model.rowCount() == 20; }));
}

TEST_CASE("A long list that was scrolled through keeps its place on a change", "[ui][customer]")
{
    Listed listed;
    listed.write([&](Session& session) {
        for (int i = 0; i < Model::kMostReread + 300; ++i)
            CustomerDesk(session, listed.lin, listed.clock.now())
                .add({.customer = {.name = u"客户%1"_s.arg(i)}}, listed.pool, listed.lin,
                     How::Created);
        return true;
    });
    listed.model.sort(Model::Name, Qt::AscendingOrder);
    listed.show();
    const int rows = Model::kMostReread + 300;
    listed.fetchAll(rows);
    const CustomerId changed = listed.model.rowAt(1234).id;
    listed.change(u"UPDATE customer SET city = '苏州' WHERE id = :id"_s, {{"id", changed}},
                  changed);
    REQUIRE(SalesDesk::until([&] { return listed.model.rowAt(1234).city == u"苏州"; }));
    const CustomerId gone = listed.model.rowAt(5).id;
    listed.change(u"UPDATE customer SET deleted_at = 1 WHERE id = :id"_s, {{"id", gone}}, gone);
    REQUIRE(SalesDesk::until([&] { return listed.model.rowCount() == rows - 1; }));
}

TEST_CASE("Cells say what people read", "[ui][customer]")
{
    Listed listed;
    const GradeId a = listed.addGrade(u"A"_s);
    const CustomerId id = listed.add(u"华辰"_s, listed.lin, u"陈立"_s, u"13867596721"_s, u"苏州"_s);
    listed.exec(u"UPDATE customer SET grade_id = :g WHERE id = :id"_s, {{"g", a}, {"id", id}});
    listed.addTag(u"VIP"_s, u"green"_s, {id});
    listed.clock.pass(28);
    listed.log(id, 28, u"确认二期扩产计划"_s);
    listed.show();
    const auto cell = [&](Model::Column column, int role = Qt::DisplayRole) {
        return listed.model.index(0, column).data(role);
    };
    CHECK(cell(Model::Phone).toString() == u"138 6759 6721");
    CHECK(cell(Model::Contact).toString() == u"陈立");
    CHECK(cell(Model::GradeLetter).toString() == u"A");
    CHECK(cell(Model::LastTouch).toString() == u"11-22");
    CHECK(cell(Model::Score).toInt() > 0);
    CHECK(cell(Model::Countdown).toString().contains(u'2'));
    CHECK(cell(Model::Countdown, ToneRole).toInt() == int(Tone::Warn));
    CHECK(cell(Model::Tags).toString() == u"VIP");
    CHECK(cell(Model::Tags, TagsRole).value<QList<TagText>>().value(0).tone == Tone::Good);
    CHECK(cell(Model::Owner).toString() == u"林晓");
    for (int column = 0; column < Model::ColumnCount; ++column)
        CHECK_FALSE(listed.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

TEST_CASE("Masked phones are masked in the table and its copies", "[ui][customer]")
{
    Listed listed;
    listed.add(u"公海"_s, {}, u"陈立"_s, u"13867596721"_s);
    listed.show();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::EditRole)})
            CHECK_FALSE(listed.model.index(0, column).data(role).toString().contains(u"6759"));
    }
    CHECK(listed.model.index(0, Model::Phone).data().toString() == u"138****6721");
}
