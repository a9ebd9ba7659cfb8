#include "core/board/BoardService.h"
#include "core/change/UndoService.h"
#include "core/customer/ContactService.h"
#include "core/customer/CustomerService.h"
#include "core/dashboard/DashboardService.h"
#include "core/dashboard/HomeService.h"
#include "core/deal/DealService.h"
#include "core/exports/ExportService.h"
#include "core/feedback/CaseService.h"
#include "core/imports/ImportService.h"
#include "core/interaction/InteractionService.h"
#include "core/list/ListService.h"
#include "core/list/RecordService.h"
#include "core/member/DepartmentService.h"
#include "core/member/RoleWords.h"
#include "core/member/SignInService.h"
#include "core/member/TeamService.h"
#include "core/order/OrderService.h"
#include "core/pool/PoolService.h"
#include "core/pool/SweepService.h"
#include "core/sample/SampleWordService.h"
#include "core/tag/TagService.h"
#include "core/task/TaskService.h"
#include "core/workspace/WorkspaceService.h"
#include "tests/support/Printers.h"
#include "tests/support/Scene.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <functional>

using namespace kechi;
using namespace Qt::StringLiterals;

namespace {

// A customer with everything, and every service there is.
class Company : public Scene {
public:
    Company()
    {
        Roles all;
        for (const Role role : kRoles)
            all |= role;
        gone = addMember(u"gone"_s, all);
        customer = addCustomer(u"Acme"_s, gone);
        deal = deals.open(gone, {.customer = customer, .title = u"Pumps"_s})->deal;
        exec(u"UPDATE member SET state = 'disabled' WHERE id = :id"_s, {{"id", gone}});
    }

    QString file(const QString& name) const { return m_folder.filePath(name); }
    qint64 traces() // of anything written, but for wrong passwords
    {
        return db.value<qint64>(u"SELECT (SELECT COUNT(*) FROM change) + (SELECT COUNT(*) FROM "
                                "access_log WHERE what <> 'wrong_password')"_s);
    }

    NoProgress progress;
    BoardService boards{*db, clock};
    CaseService cases{*db, clock};
    ContactService contacts{*db, clock};
    CustomerService customers{*db, clock};
    DashboardService dashboards{*db, clock};
    DealService deals{*db, clock};
    DepartmentService departments{*db, clock};
    ExportService exports{*db, clock};
    HomeService homes{*db, clock};
    ImportService imports{*db, clock};
    InteractionService interactions{*db, clock};
    ListService lists{*db, clock};
    OrderService orders{*db, clock};
    PoolService pools{*db, clock};
    RecordService records{*db, clock};
    SampleWordService words{*db, clock};
    SignInService signIn{*db, clock};
    SweepService sweeps{*db, clock};
    TagService tags{*db, clock};
    TaskService todos{*db, clock};
    TeamService team{*db, clock};
    UndoService undos{*db, clock};
    WorkspaceService workspace{*db, clock};
    MemberId gone; // may do everything, and is disabled
    CustomerId customer;
    Deal deal;

private:
    QTemporaryDir m_folder;
};

struct Call {
    QString name;
    std::function<std::optional<Error>(Company&, MemberId)> run;
};

template <typename T>
std::optional<Error> refusalOf(const Result<T>& answer)
{
    return answer ? std::nullopt : std::optional(answer.error());
}

} // namespace

#define CALL(service, method, use)                                                                 \
    {                                                                                              \
        QStringLiteral(#service "::" #method),                                                     \
            [](Company& all, MemberId me) { return refusalOf(all.use); }                           \
    }

// clang-format off
static const QList<Call> kCalls = {
    CALL(BoardService, board, boards.board(me, {.pool = all.pool}, 5)),
    CALL(BoardService, cards, boards.cards(me, {.pool = all.pool}, {}, {}, 5)),
    CALL(BoardService, among, boards.among(me, {.pool = all.pool}, {all.customer})),
    CALL(CaseService, open, cases.open(me, {.customer = all.customer, .title = u"Late"_s})),
    CALL(CaseService, advance, cases.advance(me, CaseId{1}, 1, CaseState::InProgress)),
    CALL(ContactService, add, contacts.add(me, all.customer, {.name = u"Li"_s})),
    CALL(ContactService, edit, contacts.edit(me, all.customer, {.name = u"Li"_s})),
    CALL(ContactService, addWay, contacts.addWay(me, all.customer, {.value = u"13800000000"_s})),
    CALL(ContactService, endWay, contacts.endWay(me, all.customer, ContactWayId{1})),
    CALL(CustomerService, create, customers.create(me, {.record = {.customer = {.name = u"New"_s}}})),
    CALL(CustomerService, duplicatesOf, customers.duplicatesOf(me, {.customer = {.name = u"Acme"_s}})),
    CALL(CustomerService, choices, customers.choices(me)),
    CALL(CustomerService, edit, customers.edit(me, {.id = all.customer, .name = u"Beta"_s})),
    CALL(DashboardService, dashboard, dashboards.dashboard(me, {})),
    CALL(DashboardService, choices, dashboards.choices(me)),
    CALL(DealService, ofCustomer, deals.ofCustomer(me, all.customer)),
    CALL(DealService, open, deals.open(me, {.customer = all.customer, .title = u"Valves"_s})),
    CALL(DealService, advance, deals.advance(me, all.deal.id, 1, DealStage::Quote)),
    CALL(DepartmentService, add, departments.add(me, u"East"_s, {})),
    CALL(DepartmentService, edit, departments.edit(me, {.id = DepartmentId{1}, .name = u"East"_s})),
    CALL(DepartmentService, remove, departments.remove(me, {.id = DepartmentId{1}})),
    CALL(ExportService, write, exports.write(me, {}, all.file(u"out.csv"_s), all.progress)),
    CALL(ExportService, left, exports.left(me)),
    CALL(HomeService, home, homes.home(me)),
    CALL(ImportService, choices, imports.choices(me)),
    CALL(ImportService, look, imports.look(me, {.path = all.file(u"no.csv"_s)}, all.progress)),
    CALL(ImportService, check, imports.check(me, {.path = all.file(u"no.csv"_s)}, all.progress)),
    CALL(ImportService, run, imports.run(me, {.path = all.file(u"no.csv"_s)}, all.progress)),
    CALL(InteractionService, log, interactions.log(me, {.customer = all.customer, .note = u"Called"_s})),
    CALL(InteractionService, edit, interactions.edit(me, {.id = InteractionId{1}})),
    CALL(InteractionService, remove, interactions.remove(me, InteractionId{1})),
    CALL(InteractionService, timeline, interactions.timeline(me, all.customer, {}, 5)),
    CALL(ListService, page, lists.page(me, {}, {}, {}, 5)),
    CALL(ListService, count, lists.count(me, {})),
    CALL(ListService, counts, lists.counts(me, {{}})),
    CALL(ListService, among, lists.among(me, {}, {all.customer})),
    CALL(ListService, idsMatching, lists.idsMatching(me, {}, {}, 5)),
    CALL(ListService, choices, lists.choices(me)),
    CALL(OrderService, orders, orders.orders(me, all.customer)),
    CALL(OrderService, payments, orders.payments(me, all.customer)),
    CALL(OrderService, addOrder, orders.addOrder(me, {.customer = all.customer, .amount = 100})),
    CALL(OrderService, addPayment, orders.addPayment(me, {.customer = all.customer, .amount = 100})),
    CALL(PoolService, claim, pools.claim(me, {all.customer})),
    CALL(PoolService, give, pools.give(me, {all.customer}, all.boss, {})),
    CALL(PoolService, release, pools.release(me, {all.customer}, {}, {})),
    CALL(PoolService, moveToPool, pools.moveToPool(me, {all.customer}, all.pool, {})),
    CALL(PoolService, drop, pools.drop(me, {all.customer}, DropTarget::to(all.boss), {})),
    CALL(PoolService, preview, pools.preview(me, {all.customer}, DropTarget::to(all.boss))),
    CALL(PoolService, pools, pools.pools(me)),
    CALL(PoolService, addPool, pools.addPool(me, {.name = u"New"_s}, {})),
    CALL(PoolService, updatePool, pools.updatePool(me, {.id = all.pool, .name = u"New"_s}, {})),
    CALL(PoolService, archivePool, pools.archivePool(me, all.pool, 1)),
    CALL(PoolService, whatIf, pools.whatIf(me, all.pool, {})),
    CALL(RecordService, record, records.record(me, all.customer)),
    CALL(RecordService, ledger, records.ledger(me, all.customer)),
    CALL(SampleWordService, rename, words.rename(me, {{.name = u"Steel"_s}})),
    CALL(SignInService, changePassword, signIn.changePassword(me, u"long enough"_s, u"quite another"_s)),
    CALL(SignInService, resetPassword, signIn.resetPassword(me, all.boss, u"quite another"_s)),
    CALL(SweepService, sweep, sweeps.sweep(me, {.isCheck = true}, all.progress)),
    CALL(TagService, tags, tags.tags(me)),
    CALL(TagService, uses, tags.uses(me)),
    CALL(TagService, tagsOf, tags.tagsOf(me, all.customer)),
    CALL(TagService, add, tags.add(me, {.name = u"VIP"_s})),
    CALL(TagService, edit, tags.edit(me, {.id = TagId{1}, .name = u"VIP"_s})),
    CALL(TagService, remove, tags.remove(me, TagId{1}, TagService::IfUsed::TakeFromAll)),
    CALL(TagService, attach, tags.attach(me, TagId{1}, {all.customer})),
    CALL(TagService, detach, tags.detach(me, TagId{1}, {all.customer})),
    CALL(TaskService, due, todos.due(me, all.clock.now())),
    CALL(TaskService, ofCustomer, todos.ofCustomer(me, all.customer)),
    CALL(TaskService, add, todos.add(me, {.title = u"Call"_s, .dueAt = all.clock.now()})),
    CALL(TaskService, edit, todos.edit(me, {.id = TaskId{1}})),
    CALL(TaskService, done, todos.done(me, TaskId{1})),
    CALL(TaskService, reopen, todos.reopen(me, TaskId{1})),
    CALL(TaskService, snooze, todos.snooze(me, TaskId{1}, all.clock.now())),
    CALL(TaskService, remove, todos.remove(me, TaskId{1})),
    CALL(TeamService, team, team.team(me)),
    CALL(TeamService, named, team.named(me, u"boss"_s)),
    CALL(TeamService, add, team.add(me, {.name = u"new"_s, .roles = Role::Owner}, u"long enough"_s)),
    CALL(TeamService, edit, team.edit(me, {.id = all.gone, .name = u"gone"_s, .roles = Role::Owner})),
    CALL(TeamService, disable, team.disable(me, all.boss, 1)),
    CALL(UndoService, undo, undos.undo(me)),
    CALL(UndoService, history, undos.history(me, 5)),
    CALL(WorkspaceService, change, workspace.change(me, u"Other"_s, "UTC")),
};
// clang-format on

// What is asked for nobody in particular, and why that gives nothing away.
static const QStringList kForAnybody = {
    u"CheckService::check"_s,          // numbers of rows alone, and no word of what is in them
    u"FactsService::renewScores"_s,    // the program's own; it tells nothing but that it is done
    u"ImportService::saveErrorRows"_s, // rows of a file that the person has
    u"ListService::resolve"_s,         // a number, with which every service asks again
    u"SetupService::setUp"_s,          // of a workspace without anybody
    u"SignInService::signIn"_s,        // it is the guard
    u"SweepService::sweepByItself"_s,  // the program's own; the window tells how many
    u"WorkspaceService::settings"_s,   // the name over the sign-in
};

TEST_CASE("Whoever is disabled, or nobody, gets nothing from any service", "[member][access]")
{
    Company all;
    const qint64 before = all.traces();
    for (const Call& call : kCalls) {
        INFO(call.name.toStdString());
        for (const MemberId who : {all.gone, MemberId{}}) {
            const std::optional<Error> refusal = call.run(all, who);
            REQUIRE(refusal);
            CHECK(refusal->code == Error::Code::Denied);
            CHECK(refusal->text.size() > 10);
        }
    }
    CHECK(all.traces() == before);
}

// Of the class's public part: nobody else is answered.
static QStringList methodsOf(const QString& header)
{
    QFile file(header);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll());
    text.truncate(text.lastIndexOf(u"\nprivate:"_s));
    static const QRegularExpression method(uR"((?m)^    Result<.+>\s(\w+)\()"_s);
    QStringList names;
    auto found = method.globalMatch(text);
    while (found.hasNext())
        names += QFileInfo(header).completeBaseName() + u"::"_s + found.next().captured(1);
    return names;
}

TEST_CASE("No service has a door that nobody tries", "[member][access]")
{
    QStringList doors;
    QDirIterator headers(QStringLiteral(KECHI_SOURCE_DIR "/core"), {u"*Service.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext())
        doors += methodsOf(headers.next());
    QStringList tried = kForAnybody;
    for (const Call& call : kCalls)
        tried += call.name;
    doors.sort();
    tried.sort();
    CHECK(doors.size() > 80);
    CHECK(doors.join(u'\n') == tried.join(u'\n'));
}
