#include "core/imports/ColumnMapper.h"

#include "core/imports/ColumnProfile.h"
#include "core/imports/FieldWords.h"

#include <QSet>
#include <algorithm>

namespace kechi {

using Found = ColumnChoice::Found;

namespace {

// Gives each field to the column that has the best claim to it.
class Claims {
public:
    explicit Claims(Mapping& mapping) : m_mapping(mapping) {}

    void add(qsizetype column, const FieldGuess& guess) { m_claims.append({column, guess}); }

    // Only what nobody has claimed before is free for weaker claims, even where a field takes many:
    // 過戶電話 is no phone of the customer beside 總機電話.
    void settle(bool sharesFields)
    {
        std::stable_sort(m_claims.begin(), m_claims.end(), [](const Claim& a, const Claim& b) {
            return a.guess.confidence > b.guess.confidence;
        });
        const QSet<Field> before = m_taken;
        for (const Claim& claim : m_claims) {
            const Field field = claim.guess.field;
            const bool isFree =
                sharesFields && infoOf(field).takesMany ? true : !m_taken.contains(field);
            if (m_done.contains(claim.column) || !isFree ||
                (!sharesFields && before.contains(field)))
                continue;
            ColumnChoice& choice = m_mapping.columns[claim.column];
            choice.field = field;
            choice.found = claim.guess.found;
            choice.confidence = claim.guess.confidence;
            m_done.insert(claim.column);
            m_taken.insert(field);
        }
        m_claims.clear();
    }

    bool isDone(qsizetype column) const { return m_done.contains(column); }

private:
    struct Claim {
        qsizetype column = 0;
        FieldGuess guess = {};
    };

    Mapping& m_mapping;
    QList<Claim> m_claims;
    QSet<qsizetype> m_done;
    QSet<Field> m_taken;
};

} // namespace

static QString headerText(const Cell& cell)
{
    return cell.text.simplified();
}

static Mapping blankMapping(const QList<SheetRow>& rows, qint64 headerRow, bool plainText)
{
    Mapping mapping{.headerRow = headerRow, .plainText = plainText};
    qsizetype width = 0;
    for (const SheetRow& row : rows) {
        if (row.number == headerRow) {
            for (const Cell& cell : row.cells)
                mapping.columns.append({.header = headerText(cell)});
            while (!mapping.columns.isEmpty() && mapping.columns.last().header.isEmpty())
                mapping.columns.removeLast(); // nameless ones come back below if they hold anything
        }
        if (row.number > headerRow && !isBlank(row.cells))
            width = std::max(width, row.cells.size());
    }
    if (headerRow == 0)
        mapping.columns.resize(width);
    return mapping;
}

static QList<ColumnProfile> profilesOf(const QList<SheetRow>& rows, const Mapping& mapping)
{
    QList<ColumnProfile> profiles(mapping.columns.size());
    for (const SheetRow& row : rows) {
        const qsizetype width = std::min(row.cells.size(), profiles.size());
        for (qsizetype i = 0; row.number > mapping.headerRow && i < width; ++i)
            profiles[i].add(row.cells[i]);
    }
    return profiles;
}

static void change(Mapping& mapping, Field from, Field to)
{
    for (ColumnChoice& choice : mapping.columns) {
        if (choice.field == from)
            choice.field = to;
    }
}

// Phones and e-mails called so without more belong to the contact where there is one, and to the
// customer where there is none. Where no company is named, the person is the customer.
static void settlePersons(Mapping& mapping)
{
    const auto has = [&mapping](Field field) { return mapping.columnOf(field) >= 0; };
    const qsizetype person = mapping.columnOf(Field::ContactName);
    if (!has(Field::Name) && person >= 0 && mapping.columns[person].found != Found::Similarity)
        change(mapping, Field::ContactName, Field::Name);
    if (!has(Field::ContactName) && !has(Field::ContactFirstName) && !has(Field::ContactLastName)) {
        change(mapping, Field::ContactMobile, Field::Phone);
        change(mapping, Field::ContactPhone, Field::Phone);
        change(mapping, Field::ContactEmail, Field::Email);
        return;
    }
    const bool hasPhone = has(Field::ContactPhone);
    const bool hasEmail = has(Field::ContactEmail);
    for (ColumnChoice& choice : mapping.columns) {
        const QString key = headerKey(choice.header);
        const bool isCompanys = key.contains(u"公司") || key.contains(u"单位") ||
                                key.contains(u"企业") || key.contains(u"总机") ||
                                key.contains(u"company") || key.contains(u"switchboard");
        if (choice.field == Field::Phone && !isCompanys && !hasPhone)
            choice.field = Field::ContactPhone;
        else if (choice.field == Field::Email && !isCompanys && !hasEmail)
            choice.field = Field::ContactEmail;
    }
}

// Values that say what a column is even against a header that nobody knows.
static const QSet<Field> kTelling = {Field::Name,  Field::IdentityCard,  Field::CreditCode,
                                     Field::Email, Field::ContactMobile, Field::Phone};

Mapping mapColumns(const QList<SheetRow>& rows, qint64 headerRow, bool plainText)
{
    Mapping mapping = blankMapping(rows, headerRow, plainText);
    const QList<ColumnProfile> profiles = profilesOf(rows, mapping);
    Claims claims(mapping);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        for (const FieldGuess& guess : fieldsCalled(mapping.columns[i].header))
            claims.add(i, guess);
    }
    claims.settle(true);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const FieldGuess guess = fieldResembling(mapping.columns[i].header);
        if (guess.field != Field::Extra)
            claims.add(i, guess);
    }
    claims.settle(false);
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        const FieldGuess guess = profiles[i].guess();
        const bool speaks = headerRow == 0 || kTelling.contains(guess.field);
        if (guess.field != Field::Extra && speaks && !claims.isDone(i))
            claims.add(i, guess);
    }
    claims.settle(headerRow == 0);
    settlePersons(mapping);
    return mapping;
}

} // namespace kechi
