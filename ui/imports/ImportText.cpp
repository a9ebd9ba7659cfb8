#include "ui/imports/ImportText.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

QString ImportText::count(qint64 number)
{
    return QLocale().toString(number);
}

QString ImportText::delimiter(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',': return tr("comma");
    case u';': return tr("semicolon");
    case u'\t': return tr("tab");
    case u'|': return tr("vertical bar");
    case u' ': return tr("space");
    case u'^': return tr("caret");
    default: return QString(delimiter);
    }
}

QString ImportText::charset(const QString& name)
{
    return name == u"GB18030" ? u"GB18030 (GBK)"_s : name;
}

QString ImportText::foundBy(ColumnChoice::Found found)
{
    switch (found) {
    case ColumnChoice::Found::Chosen: return tr("Chosen");
    case ColumnChoice::Found::Exact: return tr("Same name");
    case ColumnChoice::Found::Synonym: return tr("Other word for it");
    case ColumnChoice::Found::Similarity: return tr("Similar name");
    case ColumnChoice::Found::Contents: return tr("Its contents");
    case ColumnChoice::Found::Nothing: return tr("No field fits");
    }
    return {};
}

QString ImportText::dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::Unknown: return tr("Day or month first?");
    case DateOrder::DayFirst: return tr("Day first: 20/11");
    case DateOrder::MonthFirst: return tr("Month first: 11/20");
    }
    return {};
}

QString ImportText::facts(const SourceLook& look)
{
    const QString rows = tr("%Ln row(s)", nullptr, int(look.inspection.rows));
    const QString columns = tr("%Ln column(s)", nullptr, int(look.mapping.columns.size()));
    QStringList facts = {tr("%1 × %2").arg(rows, columns)};
    if (look.format.kind != SourceFormat::Kind::Text && look.sheet < look.sheets.size())
        facts += tr("sheet “%1”").arg(look.sheets[look.sheet].name);
    facts += look.mapping.headerRow > 0 ? tr("header in row %1").arg(look.mapping.headerRow)
                                        : tr("no header");
    if (look.inspection.totalsRows > 0)
        facts += tr("%Ln row(s) of totals left out", nullptr, int(look.inspection.totalsRows));
    return facts.join(u" · "_s);
}

QString ImportText::whyNotOn(const SourceLook& look, const Mapping& mapping)
{
    if (look.inspection.rows == 0)
        return tr("The file has a header, but no rows below it.");
    const std::optional<Error> error = whyNot(mapping);
    return error ? error->text : QString();
}

QList<TagText> ImportText::tags(const SourceLook& look, const Mapping& mapping)
{
    const Inspection& file = look.inspection;
    if (!whyNotOn(look, mapping).isEmpty())
        return {};
    QList<TagText> tags = {{.text = tr("%Ln can come in", nullptr, int(file.rows - file.refused)),
                            .tone = Tone::Good}};
    if (file.withIssues > 0)
        tags += {.text = tr("%Ln to look at", nullptr, int(file.withIssues)), .tone = Tone::Warn};
    if (file.refused > 0)
        tags += {.text = tr("%Ln cannot come in: no name", nullptr, int(file.refused)),
                 .tone = Tone::Bad};
    return tags;
}

static bool isDate(Field field)
{
    return field == Field::CreatedAt || field == Field::LastFollowUp;
}

// Another column of the same field, where the field takes one; -1: none.
static qsizetype rivalOf(const Mapping& mapping, qsizetype column)
{
    const Field field = mapping.columns[column].field;
    if (infoOf(field).takesMany)
        return -1;
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (i != column && mapping.columns[i].field == field)
            return i;
    }
    return -1;
}

ImportText::ColumnState ImportText::state(const SourceLook& look, const Mapping& mapping,
                                          qsizetype column)
{
    const ColumnChoice& choice = mapping.columns[column];
    if (const qsizetype rival = rivalOf(mapping, column); rival >= 0)
        return {.tag = {.text = tr("Taken twice"), .tone = Tone::Bad},
                .tip = tr("“%1” is mapped to “%2”, too, which takes only one column.")
                           .arg(titleOf(mapping, rival), labelOf(choice.field))};
    if (choice.field == Field::Ignored)
        return {.tag = {.text = tr("Left out"), .tone = Tone::Second}};
    if (choice.field == Field::IdentityCard)
        return {.tag = {.text = tr("Never kept"), .tone = Tone::Bad},
                .tip = tr("Identity card numbers are not stored.")};
    if (look.mapping.columns.value(column).field != choice.field ||
        column >= look.inspection.columns.size())
        return {.tag = {.text = tr("Reading…"), .tone = Tone::Second}};
    const ColumnReport& report = look.inspection.columns[column];
    if (isDate(choice.field) && choice.dateOrder == DateOrder::Unknown && report.ambiguousDates > 0)
        return {.tag = {.text = tr("Day or month first?"), .tone = Tone::Warn},
                .tip = tr("%Ln date(s) can be read both ways. Choose which one is meant.", nullptr,
                          int(report.ambiguousDates))};
    const qint64 doubtful = report.filled - report.valid;
    if (doubtful > 0)
        return {.tag = {.text = tr("%Ln doubtful", nullptr, int(doubtful)), .tone = Tone::Warn},
                .tip = report.firstIssue};
    if (report.filled == 0)
        return {.tag = {.text = tr("Empty"), .tone = Tone::Second}};
    return {.tag = {.text = tr("Fine"), .tone = Tone::Good}};
}

QString ImportText::done(const ImportReport& report, const QString& file)
{
    QStringList parts;
    if (report.added > 0 || report.updated == 0)
        parts += tr("%Ln customer(s) imported", nullptr, int(report.added));
    if (report.updated > 0)
        parts += tr("%Ln filled up", nullptr, int(report.updated));
    return tr("%1 from “%2”.").arg(parts.join(tr(", ")), file);
}

TagText ImportText::kind(const RowOutcome& outcome)
{
    switch (outcome.kind) {
    case RowOutcome::Kind::New: return {.text = nameOf(outcome.kind), .tone = Tone::Good};
    case RowOutcome::Kind::Update: return {.text = nameOf(outcome.kind), .tone = Tone::Accent};
    case RowOutcome::Kind::Duplicate: return {.text = nameOf(outcome.kind), .tone = Tone::Second};
    case RowOutcome::Kind::Error: return {.text = nameOf(outcome.kind), .tone = Tone::Bad};
    }
    return {};
}

} // namespace kechi
