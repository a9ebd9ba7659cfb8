#include "core/customer/CustomerRules.h"

#include "core/customer/DuplicateRules.h"

#include <QCoreApplication>
#include <algorithm>

namespace kechi {

static QString identityCardRefused()
{
    return QCoreApplication::translate("customer", "Identity-card numbers are not stored here. "
                                                   "Leave the number out.");
}

static QString tooLong(int most)
{
    return QCoreApplication::translate("customer", "This is longer than %n character(s).", nullptr,
                                       most);
}

namespace {

// Collects what is wrong with one line after the other.
class Check {
public:
    explicit Check(int contact = -1) : m_contact(contact) {}

    void text(CustomerField field, const QString& text, int most = kLongestName)
    {
        if (text.size() > most)
            add(field, tooLong(most));
        else if (holdsIdentityCard(text))
            add(field, identityCardRefused());
    }
    void add(CustomerField field, const QString& words)
    {
        problems.append({.field = field, .contact = m_contact, .text = words});
    }
    void ways(const QList<ContactWay>& ways)
    {
        for (int i = 0; i < ways.size(); ++i) {
            for (FieldProblem problem : problemsOf(ways[i])) {
                problem.contact = m_contact;
                problem.way = i;
                problems.append(problem);
            }
        }
    }

    QList<FieldProblem> problems;

private:
    int m_contact;
};

} // namespace

static bool saysNothing(const QList<ContactWay>& ways)
{
    return std::all_of(ways.begin(), ways.end(),
                       [](const ContactWay& way) { return way.value.trimmed().isEmpty(); });
}

static QList<FieldProblem> problemsOf(const Contact& contact, int place)
{
    Check check(place);
    if (contact.name.trimmed().isEmpty() && saysNothing(contact.ways))
        check.add(CustomerField::ContactName,
                  QCoreApplication::translate("customer", "Give the contact a name."));
    check.text(CustomerField::ContactName, contact.name);
    check.text(CustomerField::ContactTitle, contact.title);
    check.text(CustomerField::ContactRole, contact.role);
    check.text(CustomerField::ContactRemark, contact.remark, kLongestRemark);
    check.ways(contact.ways);
    return check.problems;
}

QList<FieldProblem> problemsOf(const Contact& contact)
{
    return problemsOf(contact, 0);
}

QList<FieldProblem> problemsOf(const CustomerRecord& record)
{
    const Customer& customer = record.customer;
    Check check;
    if (customer.name.trimmed().isEmpty())
        check.add(CustomerField::Name,
                  QCoreApplication::translate("customer", "Give the customer a name."));
    check.text(CustomerField::Name, customer.name);
    check.text(CustomerField::Code, customer.code);
    check.text(CustomerField::ShortName, customer.shortName);
    if (creditCodeKey(customer.creditCode).isEmpty()) // a valid one may look like a card
        check.text(CustomerField::CreditCode, customer.creditCode);
    check.text(CustomerField::City, customer.city);
    check.text(CustomerField::Address, customer.address);
    check.text(CustomerField::Website, customer.website);
    check.text(CustomerField::Remark, customer.remark, kLongestRemark);
    check.ways(record.ways);
    for (int i = 0; i < record.contacts.size(); ++i)
        check.problems += problemsOf(record.contacts[i], i);
    return check.problems;
}

QList<FieldProblem> problemsOf(const ContactWay& way)
{
    const QString value = way.value.trimmed();
    Check check;
    if (value.isEmpty())
        return {};
    check.text(CustomerField::Way, value);
    if (!check.problems.isEmpty())
        return check.problems;
    const bool isPhone = way.kind == WayKind::Mobile || way.kind == WayKind::Phone;
    if (isPhone && phoneKey(value).kind == PhoneKey::Kind::None)
        check.add(CustomerField::Way,
                  QCoreApplication::translate("customer", "This is no phone number."));
    if (way.kind == WayKind::Email && emailKey(value).isEmpty())
        check.add(CustomerField::Way,
                  QCoreApplication::translate("customer", "This is no e-mail address."));
    return check.problems;
}

static bool saysTheSame(const ContactWay& one, const ContactWay& other)
{
    return one.kind == other.kind && one.value == other.value.trimmed();
}

WayChanges changesOf(const QList<ContactWay>& now, const QList<ContactWay>& wanted)
{
    WayChanges changes;
    const auto isIn = [](const QList<ContactWay>& ways, const ContactWay& way) {
        return std::any_of(ways.begin(), ways.end(), [&](const ContactWay& other) {
            return other.isCurrent() && saysTheSame(way, other);
        });
    };
    for (const ContactWay& way : now) {
        if (way.isCurrent() && !isIn(wanted, way))
            changes.ended += way.id;
    }
    for (const ContactWay& way : wanted) {
        const bool isTold = way.isCurrent() && !way.value.trimmed().isEmpty();
        if (isTold && !isIn(now, {.kind = way.kind, .value = way.value.trimmed()}) &&
            !isIn(changes.added, {.kind = way.kind, .value = way.value.trimmed()}))
            changes.added.append(
                {.contact = way.contact, .kind = way.kind, .value = way.value.trimmed()});
    }
    return changes;
}

std::optional<Error> refusalOf(const QList<FieldProblem>& problems)
{
    if (problems.isEmpty())
        return {};
    return Error{Error::Code::Invalid, problems.first().text};
}

} // namespace kechi
