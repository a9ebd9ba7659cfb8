#include "core/imports/Staging.h"

#include "core/base/Text.h"
#include "core/customer/ContactDataRules.h"
#include "core/customer/CustomerRules.h"
#include "core/customer/DuplicateRules.h"
#include "core/imports/CellText.h"
#include "core/imports/DraftReader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static constexpr qint64 kReportEvery = 500; // rows
static constexpr size_t kMostNames = 3;     // a number of more names is a switchboard

DuplicateKeys keysOf(const StagedRow& row)
{
    DuplicateKeys keys{
        .name = row.nameKey, .creditCode = row.draft.creditCode, .code = row.draft.code};
    const auto add = [&keys](const QList<WayDraft>& ways) {
        for (const WayDraft& way : ways) {
            if (!way.key.isEmpty())
                keys.ways.append({.kind = way.kind, .key = way.key});
        }
    };
    add(row.draft.ways);
    for (const ContactDraft& contact : row.draft.contacts)
        add(contact.ways);
    return keys;
}

namespace {

// Which numbers many names have; told apart by hashes, so that a million fit.
class NumberCount {
public:
    void add(const DuplicateKeys& keys)
    {
        for (const DuplicateKeys::Way& way : keys.ways) {
            if (way.kind == WayKind::Mobile || way.kind == WayKind::Phone)
                m_pairs.emplace_back(DuplicateIndex::numberKey(way.key),
                                     DuplicateIndex::nameHash(keys.name));
        }
    }

    QSet<quint64> shared()
    {
        std::sort(m_pairs.begin(), m_pairs.end());
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        QSet<quint64> numbers;
        size_t from = 0;
        for (size_t i = 1; i <= m_pairs.size(); ++i) {
            if (i < m_pairs.size() && m_pairs[i].first == m_pairs[from].first)
                continue;
            if (i - from > kMostNames)
                numbers.insert(m_pairs[from].first);
            from = i;
        }
        return numbers;
    }

private:
    std::vector<std::pair<quint64, quint64>> m_pairs; // number, name
};

// Checks one draft after the other and makes it ready.
class Stager {
public:
    Stager(const Mapping& mapping, ImportNotes& notes) : m_mapping(mapping), m_notes(notes) {}

    void refuse(qint64 row, const QList<Cell>& cells, const QString& why, Field field);
    std::optional<StagedRow> ready(const ImportDraft& draft, const QList<Cell>& cells);

private:
    void shorten(ImportDraft& draft);
    void note(qint64 row, Field field, const QString& text)
    {
        const qsizetype column = m_mapping.columnOf(field);
        m_notes.issue(row, column < 0 ? QString() : titleOf(m_mapping, column), text);
    }

    const Mapping& m_mapping;
    ImportNotes& m_notes;
};

} // namespace

void Stager::refuse(qint64 row, const QList<Cell>& cells, const QString& why, Field field)
{
    RowOutcome outcome{.kind = RowOutcome::Kind::Error, .row = row, .text = why};
    if (m_notes.wantsOutcome()) {
        for (const Cell& cell : cells)
            outcome.cells += cell.text;
    }
    note(row, field, why);
    m_notes.outcome(outcome);
}

static QString tooLong(int most)
{
    return QCoreApplication::translate(
        "imports", "The text is longer than %n character(s). It is left out.", nullptr, most);
}

void Stager::shorten(ImportDraft& draft)
{
    static const std::pair<Field, QString ImportDraft::*> kLines[] = {
        {Field::ShortName, &ImportDraft::shortName},   {Field::Code, &ImportDraft::code},
        {Field::Industry, &ImportDraft::industry},     {Field::Size, &ImportDraft::size},
        {Field::Region, &ImportDraft::region},         {Field::City, &ImportDraft::city},
        {Field::Address, &ImportDraft::address},       {Field::Website, &ImportDraft::website},
        {Field::CustomerSource, &ImportDraft::source}, {Field::CustomerType, &ImportDraft::type},
    };
    for (const auto& [field, member] : kLines) {
        if ((draft.*member).size() <= kLongestName)
            continue;
        (draft.*member).clear();
        note(draft.row, field, tooLong(kLongestName));
    }
    for (ContactDraft& contact : draft.contacts) {
        for (const auto& [field, text] : {std::pair{Field::ContactName, &contact.name},
                                          std::pair{Field::ContactTitle, &contact.title}}) {
            if (text->size() <= kLongestName)
                continue;
            text->clear();
            note(draft.row, field, tooLong(kLongestName));
        }
    }
    if (draft.remark.size() > kLongestRemark) {
        draft.remark.truncate(kLongestRemark);
        note(draft.row, Field::Remark,
             QCoreApplication::translate("imports", "Only the first %n character(s) are kept.",
                                         nullptr, kLongestRemark));
    }
    draft.contacts.removeIf([](const ContactDraft& contact) {
        return contact.name.isEmpty() && contact.title.isEmpty() && contact.ways.isEmpty();
    });
}

static void giveKeys(StagedRow& row)
{
    const ImportDraft& draft = row.draft;
    row.nameKey = nameKey(draft.name);
    row.sortKey = sortKey(draft.name);
    row.foldedName = folded(draft.name + u'\n' + draft.shortName);
    QStringList people;
    for (ContactDraft& contact : row.draft.contacts) {
        people += contactDataMasked(contact.name);
        for (WayDraft& way : contact.ways) {
            if (way.kind == WayKind::WeChat)
                way.key = keyOfWay(way.kind, way.value);
        }
    }
    row.foldedPeople = folded(people.join(u'\n'));
}

std::optional<StagedRow> Stager::ready(const ImportDraft& draft, const QList<Cell>& cells)
{
    for (const RowIssue& issue : draft.issues)
        m_notes.issue(draft.row, issue.column < 0 ? QString() : titleOf(m_mapping, issue.column),
                      issue.text);
    if (draft.name.size() > kLongestName) {
        refuse(draft.row, cells,
               QCoreApplication::translate("imports",
                                           "The customer's name is longer than %n character(s).",
                                           nullptr, kLongestName),
               Field::Name);
        return std::nullopt;
    }
    StagedRow row{.draft = draft};
    row.draft.issues.clear();
    shorten(row.draft);
    giveKeys(row);
    return row;
}

static Error cancelled()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("imports", "Stopped. Nothing was imported.")};
}

Result<Done> stage(Source& source, const Mapping& mapping, Staged& into, Progress& progress)
{
    const Result<Done> opened = into.spool.open();
    if (!opened)
        return opened;
    Result<DraftReader> reader = DraftReader::over(source, mapping);
    if (!reader)
        return reader.error();
    Stager stager(mapping, into.notes);
    NumberCount numbers;
    for (qint64 rows = 0;; ++rows) {
        if (rows % kReportEvery == 0) {
            progress.report(reader->rows().done(), reader->rows().total());
            if (progress.cancelled())
                return cancelled();
        }
        const Result<bool> next = reader->next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (!reader->draft()) {
            stager.refuse(reader->rows().row(), reader->cells(), reader->draft().error().text,
                          Field::Name);
            continue;
        }
        const std::optional<StagedRow> row = stager.ready(*reader->draft(), reader->cells());
        if (!row)
            continue;
        numbers.add(keysOf(*row));
        if (const Result<Done> added = into.spool.add(*row); !added)
            return added;
    }
    into.sharedNumbers = numbers.shared();
    return Done{};
}

} // namespace kechi
