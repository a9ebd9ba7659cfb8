#include "app/commands/ImportCommand.h"

#include "app/commands/LineProgress.h"
#include "app/commands/TextTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kechi {

constexpr qsizetype kMostShown = 20; // kinds of issues; --json tells more

QString ImportCommand::summary() const
{
    return QCoreApplication::translate("cli",
                                       "Take customers in from a .csv, .txt, .xlsx or .xls file");
}

QString ImportCommand::format() const
{
    return uR"({"rows":…,"new":…,"updated":…,"skipped":…,"errors":…,
 "issues":[{"row":…,"column":…,"text":…}],"change":…}
rows of data = new + updated + skipped + errors. row is as a spreadsheet numbers it; column is
its header, empty for the row as a whole. Of more than 10,000 issues the first are listed, and
"issue_count" says how many there are. Exit 0 without issues, 3 with some. All of it is one
transaction: after exit 1, or Ctrl+C, nothing is changed. --check has no change.)"_s;
}

void ImportCommand::declareOwn(Options& options)
{
    options.argument("SOURCE", m_source, QCoreApplication::translate("cli", "The file to take in"));
    options.option("--sheet", "S", m_sheet,
                   QCoreApplication::translate("cli", "The sheet of a workbook; else the first"));
    options.option("--mapping", "M.json", m_mapping,
                   QCoreApplication::translate("cli", "Which column is what; laid over what is "
                                                      "found"));
    options.choice("--duplicates", {u"skip"_s, u"fill"_s, u"overwrite"_s, u"create"_s},
                   m_duplicates,
                   QCoreApplication::translate("cli", "What becomes of rows that are there "
                                                      "already: skip (default) or fill blanks; "
                                                      "the others come later"));
    options.option("--pool", "P", m_pool,
                   QCoreApplication::translate("cli", "The pool for rows that name none"));
    options.flag("--check", m_isCheck,
                 QCoreApplication::translate("cli", "Only say what would be done"));
}

QString ImportCommand::whyNotRun() const
{
    if (m_duplicates == u"skip" || m_duplicates == u"fill")
        return {};
    return QCoreApplication::translate("cli", "--duplicates %1 is not offered by this version.")
        .arg(m_duplicates);
}

static Result<PoolId> poolFor(const ImportChoices& choices, const QString& name)
{
    for (const Pool& pool : choices.pools) {
        if (pool.name == name)
            return pool.id;
    }
    return Error{
        Error::Code::NotFound,
        QCoreApplication::translate("cli", "There is no pool “%1” that you may import into.")
            .arg(name)};
}

Result<ImportOrder> ImportCommand::order(ImportService& imports, const Member& me) const
{
    ImportOrder order{.path = m_source,
                      .source = {.sheet = m_sheet},
                      .mappingFile = m_mapping,
                      .duplicates = *duplicatePolicyOf(m_duplicates)};
    if (m_pool.isEmpty())
        return order;
    const Result<ImportChoices> choices = imports.choices(me.id);
    if (!choices)
        return choices.error();
    const Result<PoolId> pool = poolFor(*choices, m_pool);
    if (!pool)
        return pool.error();
    order.pool = *pool;
    return order;
}

static QString countsOf(const ImportReport& report, bool isCheck)
{
    const QLocale locale;
    const QString counts =
        QCoreApplication::translate("cli", "%1 rows: %2 new, %3 updated, %4 skipped, %5 errors.")
            .arg(locale.toString(report.rows), locale.toString(report.added),
                 locale.toString(report.updated), locale.toString(report.skipped),
                 locale.toString(report.errors));
    if (isCheck)
        return counts + u' ' + QCoreApplication::translate("cli", "Nothing was written.");
    if (!report.change)
        return counts;
    return counts + u' ' +
           QCoreApplication::translate("cli", "Take it back with: kechi undo FILE %1")
               .arg(report.change.value);
}

namespace {

// What is said of many rows in the same words is said once.
struct IssueGroup {
    ImportIssue first = {};
    int rows = 0;
};

} // namespace

static QList<IssueGroup> groupsOf(const QList<ImportIssue>& issues)
{
    QList<IssueGroup> groups;
    QHash<std::pair<QString, QString>, qsizetype> known;
    for (const ImportIssue& issue : issues) {
        const std::pair key(issue.column, issue.text);
        const auto found = known.constFind(key);
        if (found != known.cend()) {
            ++groups[*found].rows;
            continue;
        }
        known.insert(key, groups.size());
        groups.append({.first = issue, .rows = 1});
    }
    return groups;
}

static QString textOf(const ImportReport& report, bool isCheck)
{
    TextTable table({QCoreApplication::translate("cli", "Row"),
                     QCoreApplication::translate("cli", "Column"),
                     QCoreApplication::translate("cli", "What to know")},
                    {TextTable::Align::Right});
    qint64 left = report.issueCount;
    for (const IssueGroup& group : groupsOf(report.issues).mid(0, kMostShown)) {
        const QString also =
            group.rows == 1 ? QString()
                            : u' ' + QCoreApplication::translate("cli", "(and in %n more row(s))",
                                                                 nullptr, group.rows - 1);
        table.add({QString::number(group.first.row), group.first.column, group.first.text + also});
        left -= group.rows;
    }
    QString text = table.text();
    if (left > 0)
        text += QCoreApplication::translate("cli", "… and %n more; --json lists them.", nullptr,
                                            int(left)) +
                u'\n';
    return text + countsOf(report, isCheck);
}

Answer ImportCommand::runIn(Database& database, const Member& me)
{
    ImportService imports(database, m_clock);
    const Result<ImportOrder> wanted = order(imports, me);
    if (!wanted)
        return wanted.error();
    LineProgress progress;
    const Result<ImportReport> report =
        m_isCheck ? imports.check(me.id, *wanted, progress) : imports.run(me.id, *wanted, progress);
    if (!report)
        return report.error();
    return {textOf(*report, m_isCheck), jsonOf(*report),
            report->issueCount > 0 ? Exit::Partly : Exit::Done};
}

} // namespace kechi
