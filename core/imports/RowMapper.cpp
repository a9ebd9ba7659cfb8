#include "core/imports/RowMapper.h"

#include "core/customer/DuplicateRules.h"
#include "core/imports/CellText.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

namespace {

// Fills one draft, cell by cell.
class Mapper {
public:
    explicit Mapper(const Mapping& mapping) : m_mapping(mapping) {}

    void take(qsizetype column, const Cell& cell);
    void noteWidth(const QList<Cell>& cells);
    Result<ImportDraft> draft();

private:
    void note(const QString& text) { m_draft.issues.append({m_column, text}); }
    bool isRefused(const Cell& cell, const QString& text);
    void takeText(Field field, const QString& text);
    void takeWay(Field field, const QString& text);
    void takeDate(Field field, const Cell& cell, const QString& text);
    void takeCreditCode(const QString& text);
    void addWays(QList<WayDraft>& to, const QList<WayDraft>& ways);
    void addPhones(QList<WayDraft>& to, const QString& text);
    void addEmails(QList<WayDraft>& to, const QString& text);

    const Mapping& m_mapping;
    ImportDraft m_draft;
    ContactDraft m_contact;
    QString m_firstName;
    QString m_lastName;
    qsizetype m_column = 0;
};

} // namespace

static QString ImportDraft::*textOf(Field field)
{
    switch (field) {
    case Field::Name: return &ImportDraft::name;
    case Field::ShortName: return &ImportDraft::shortName;
    case Field::Code: return &ImportDraft::code;
    case Field::RegistrationNo: return &ImportDraft::registrationNo;
    case Field::Industry: return &ImportDraft::industry;
    case Field::Size: return &ImportDraft::size;
    case Field::Region: return &ImportDraft::region;
    case Field::City: return &ImportDraft::city;
    case Field::Address: return &ImportDraft::address;
    case Field::PostalCode: return &ImportDraft::postalCode;
    case Field::Website: return &ImportDraft::website;
    case Field::CustomerSource: return &ImportDraft::source;
    case Field::CustomerType: return &ImportDraft::type;
    case Field::Stage: return &ImportDraft::stage;
    case Field::Grade: return &ImportDraft::grade;
    case Field::Need: return &ImportDraft::need;
    case Field::Owner: return &ImportDraft::owner;
    case Field::Pool: return &ImportDraft::pool;
    case Field::Fax: return &ImportDraft::fax;
    default: return nullptr;
    }
}

// Without line ends and blanks in a row; nearly always as it is.
static QString oneLine(const QString& text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    return std::any_of(text.begin(), text.end(), isBlank) ? text.simplified() : text;
}

static QString quoted(const QString& text)
{
    return text.size() <= 40 ? text : text.left(40) + u'…';
}

// Excel keeps 15 digits of a number: the last three of an identity card have become zeros.
static bool isRoundedIdentityCard(const Cell& cell)
{
    if (!cell.isRounded() || cell.text.size() != 18)
        return false;
    const QDate birth = QDate::fromString(cell.text.mid(6, 8), u"yyyyMMdd"_s);
    const int province = cell.text.left(2).toInt();
    return birth.isValid() && birth.year() >= 1900 && birth.year() < 2100 && province >= 11 &&
           province <= 83;
}

bool Mapper::isRefused(const Cell& cell, const QString& text)
{
    const Field field = m_mapping.columns[m_column].field;
    const bool isCode = field == Field::CreditCode && !creditCodeKey(text).isEmpty();
    if (field == Field::IdentityCard || (!isCode && holdsIdentityCard(text)) ||
        isRoundedIdentityCard(cell)) {
        note(QCoreApplication::translate(
            "imports", "An identity-card number is not kept. The cell is left out."));
        return true;
    }
    return false;
}

void Mapper::take(qsizetype column, const Cell& cell)
{
    const ColumnChoice& choice = m_mapping.columns[column];
    if (choice.field == Field::Ignored || cell.isEmpty())
        return;
    m_column = column;
    if (cell.kind == Cell::Kind::Error && cell.text != u"#N/A")
        note(QCoreApplication::translate("imports", "The cell holds the error %1. It is left out.")
                 .arg(cell.text));
    const QString text = keptText(cell, m_mapping.plainText);
    if (text.isEmpty() || isRefused(cell, text))
        return;
    if (cell.isRounded())
        note(QCoreApplication::translate(
                 "imports", "“%1” has more than 15 digits: the workbook has rounded it. Check it.")
                 .arg(text));
    if (text.contains(QChar::ReplacementCharacter))
        note(QCoreApplication::translate(
                 "imports", "“%1” holds characters that could not be read. Look at the file.")
                 .arg(quoted(text)));
    switch (choice.field) {
    case Field::CreatedAt:
    case Field::LastFollowUp: takeDate(choice.field, cell, text); break;
    case Field::Extra:
        m_draft.extras.append(
            {.column = column, .header = titleOf(m_mapping, column), .text = text});
        break;
    default: takeText(choice.field, text);
    }
}

void Mapper::takeText(Field field, const QString& text)
{
    if (QString ImportDraft::*member = textOf(field)) {
        m_draft.*member = field == Field::Address ? text : oneLine(text);
        return;
    }
    switch (field) {
    case Field::CreditCode: takeCreditCode(text); break;
    case Field::Remark:
        m_draft.remark += (m_draft.remark.isEmpty() ? QString() : u"\n"_s) + text;
        break;
    case Field::Tags:
        m_draft.tags += tagsIn(text);
        m_draft.tags.removeDuplicates();
        break;
    case Field::ContactName: m_contact.name = oneLine(text); break;
    case Field::ContactFirstName: m_firstName = oneLine(text); break;
    case Field::ContactLastName: m_lastName = oneLine(text); break;
    case Field::ContactTitle: m_contact.title = oneLine(text); break;
    default: takeWay(field, text);
    }
}

void Mapper::takeWay(Field field, const QString& text)
{
    switch (field) {
    case Field::Phone: addPhones(m_draft.ways, text); break;
    case Field::Email: addEmails(m_draft.ways, text); break;
    case Field::ContactMobile:
    case Field::ContactPhone: addPhones(m_contact.ways, text); break;
    case Field::ContactEmail: addEmails(m_contact.ways, text); break;
    case Field::ContactWechat:
        addWays(m_contact.ways, {{.kind = WayKind::WeChat, .value = oneLine(text)}});
        break;
    default: Q_UNREACHABLE();
    }
}

void Mapper::addWays(QList<WayDraft>& to, const QList<WayDraft>& ways)
{
    for (const WayDraft& way : ways) {
        const bool isKnown = std::any_of(to.begin(), to.end(), [&way](const WayDraft& each) {
            return each.kind == way.kind && each.value == way.value &&
                   each.extension == way.extension;
        });
        if (!isKnown)
            to.append(way);
    }
}

void Mapper::addPhones(QList<WayDraft>& to, const QString& text)
{
    QStringList rest;
    const QList<WayDraft> phones = phonesIn(text, rest);
    addWays(to, phones);
    for (const QString& piece : rest)
        note(QCoreApplication::translate("imports", "“%1” is no phone number. It is left out.")
                 .arg(quoted(piece)));
    for (const WayDraft& phone : phones) {
        const bool isOdd = phone.key == phone.value &&
                           (phone.key.size() == 10 || phone.key.size() == 12) &&
                           phone.key[0] == u'1' && phone.key[1] >= u'3';
        if (isOdd)
            note(QCoreApplication::translate(
                     "imports",
                     "“%1” looks like a mobile number but has not 11 digits. It is kept as it is.")
                     .arg(phone.value));
    }
}

void Mapper::addEmails(QList<WayDraft>& to, const QString& text)
{
    QStringList rest;
    addWays(to, emailsIn(text, rest));
    for (const QString& piece : rest)
        note(QCoreApplication::translate("imports", "“%1” is no e-mail address. It is left out.")
                 .arg(quoted(piece)));
}

void Mapper::takeDate(Field field, const Cell& cell, const QString& text)
{
    const DateReading reading = dateIn(cell, m_mapping.columns[m_column].dateOrder);
    if (reading.kind == DateReading::Kind::Sure)
        (field == Field::CreatedAt ? m_draft.createdAt : m_draft.lastFollowUp) = reading.time;
    else if (reading.kind == DateReading::Kind::Ambiguous)
        note(QCoreApplication::translate("imports", "“%1” can be two days. Say whether the day or "
                                                    "the month comes first; it is left out.")
                 .arg(text));
    else
        note(QCoreApplication::translate("imports", "“%1” is no date. It is left out.")
                 .arg(quoted(text)));
}

void Mapper::takeCreditCode(const QString& text)
{
    m_draft.creditCode = creditCodeKey(text);
    if (!m_draft.creditCode.isEmpty())
        return;
    note(QCoreApplication::translate(
             "imports",
             "“%1” is no valid unified social credit code. It is kept as a registration number.")
             .arg(quoted(text)));
    if (m_draft.registrationNo.isEmpty())
        m_draft.registrationNo = text;
}

void Mapper::noteWidth(const QList<Cell>& cells)
{
    const qsizetype width = m_mapping.columns.size();
    const bool isWider = std::any_of(cells.begin() + std::min(width, cells.size()), cells.end(),
                                     [](const Cell& cell) { return !cell.isEmpty(); });
    m_column = -1;
    if (isWider)
        note(QCoreApplication::translate("imports",
                                         "The row has %1 cells, the list %2 columns. Perhaps a "
                                         "separator stands inside a cell; look at the row.")
                 .arg(cells.size())
                 .arg(width));
}

// 陈 and 立 are 陈立, Lin and Chen are Lin Chen.
static QString wholeName(const QString& first, const QString& last)
{
    const auto isHan = [](QChar c) { return c.unicode() >= 0x2E80; };
    const bool isEastern = std::any_of(last.begin(), last.end(), isHan);
    return (isEastern ? last + first : first + u' ' + last).trimmed();
}

Result<ImportDraft> Mapper::draft()
{
    if (m_contact.name.isEmpty())
        m_contact.name = wholeName(m_firstName, m_lastName);
    if (m_draft.name.isEmpty())
        m_draft.name = m_contact.name; // of no company: a person is a customer too
    if (m_draft.name.isEmpty())
        return Error{Error::Code::Invalid,
                     QCoreApplication::translate("imports", "The customer's name is missing.")};
    if (!m_contact.name.isEmpty() || !m_contact.title.isEmpty() || !m_contact.ways.isEmpty())
        m_draft.contacts.append(std::move(m_contact));
    return std::move(m_draft);
}

Result<ImportDraft> mapRow(const Mapping& mapping, const QList<Cell>& cells)
{
    Mapper mapper(mapping);
    const qsizetype width = std::min(cells.size(), mapping.columns.size());
    for (qsizetype i = 0; i < width; ++i)
        mapper.take(i, cells[i]);
    mapper.noteWidth(cells);
    return mapper.draft();
}

} // namespace kechi
