#include "core/imports/ImportReport.h"

#include "core/base/Word.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

static const Word kKinds[] = {
    {"new", QT_TRANSLATE_NOOP("imports", "New")},
    {"update", QT_TRANSLATE_NOOP("imports", "Filled in")},
    {"duplicate", QT_TRANSLATE_NOOP("imports", "Already here")},
    {"error", QT_TRANSLATE_NOOP("imports", "Cannot come in")},
};

QString keyOf(RowOutcome::Kind kind)
{
    return QLatin1String(kKinds[int(kind)].key);
}

QString nameOf(RowOutcome::Kind kind)
{
    return QCoreApplication::translate("imports", kKinds[int(kind)].name);
}

QJsonObject jsonOf(const ImportReport& report)
{
    QJsonArray issues;
    for (const ImportIssue& issue : report.issues)
        issues.append(QJsonObject{
            {u"row"_s, issue.row}, {u"column"_s, issue.column}, {u"text"_s, issue.text}});
    QJsonObject told{{u"rows"_s, report.rows},
                     {u"new"_s, report.added},
                     {u"updated"_s, report.updated},
                     {u"skipped"_s, report.skipped},
                     {u"errors"_s, report.errors},
                     {u"issues"_s, issues},
                     {u"change"_s, report.change ? QJsonValue(report.change.value) : QJsonValue()}};
    if (report.issueCount > report.issues.size())
        told[u"issue_count"_s] = report.issueCount;
    return told;
}

} // namespace kechi
