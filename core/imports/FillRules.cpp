#include "core/imports/FillRules.h"

#include "core/base/Text.h"

#include <algorithm>

namespace kechi {

namespace {

class Filler {
public:
    explicit Filler(const CustomerRecord& now) : m_now(now)
    {
        filling.customer = now.customer;
        m_ways = now.ways;
        for (const Contact& contact : now.contacts)
            m_ways += contact.ways;
    }

    template <typename Value>
    void fill(Field field, Value Customer::*member, const Customer& brought)
    {
        if (!isNone(filling.customer.*member) || isNone(brought.*member))
            return;
        filling.customer.*member = brought.*member;
        filling.changesCustomer = true;
        tell(field);
    }
    void fillExtras(const QList<ExtraField>& brought);
    void addWays(const QList<ContactWay>& brought, ContactId contact, bool isOwn);
    void addContact(const Contact& brought);

    Filling filling;

private:
    static bool isNone(const QString& text) { return text.isEmpty(); }
    template <typename Table>
    static bool isNone(Id<Table> id)
    {
        return !id;
    }
    bool has(const ContactWay& way) const;
    const Contact* whoIs(const Contact& brought) const;
    void complete(Contact known, const Contact& brought);
    void tell(Field field)
    {
        if (!filling.fields.contains(field))
            filling.fields += field;
    }

    const CustomerRecord& m_now;
    QList<ContactWay> m_ways; // of the customer and all its people, ended ones too
};

} // namespace

static bool areSame(const ContactWay& one, const ContactWay& other)
{
    const QString key = keyOfWay(one.kind, one.value);
    return one.value == other.value || (!key.isEmpty() && key == keyOfWay(other.kind, other.value));
}

bool Filler::has(const ContactWay& way) const
{
    return std::any_of(m_ways.begin(), m_ways.end(),
                       [&way](const ContactWay& each) { return areSame(each, way); });
}

static Field fieldOf(WayKind kind, bool isOwn)
{
    switch (kind) {
    case WayKind::Mobile: return isOwn ? Field::Phone : Field::ContactMobile;
    case WayKind::Phone: return isOwn ? Field::Phone : Field::ContactPhone;
    case WayKind::Email: return isOwn ? Field::Email : Field::ContactEmail;
    case WayKind::WeChat: return Field::ContactWechat;
    }
    return Field::Phone;
}

void Filler::addWays(const QList<ContactWay>& brought, ContactId contact, bool isOwn)
{
    for (ContactWay way : brought) {
        if (has(way))
            continue;
        way.contact = contact;
        filling.newWays += way;
        m_ways += way;
        tell(fieldOf(way.kind, isOwn));
    }
}

void Filler::fillExtras(const QList<ExtraField>& brought)
{
    for (const ExtraField& extra : brought) {
        QList<ExtraField>& extras = filling.customer.extras;
        const bool isThere =
            std::any_of(extras.begin(), extras.end(), [&extra](const ExtraField& each) {
                return folded(each.name) == folded(extra.name);
            });
        if (isThere)
            continue;
        extras += extra;
        filling.changesCustomer = true;
        tell(Field::Extra);
    }
}

// The contact of that name, or one who is reached in the same way.
const Contact* Filler::whoIs(const Contact& brought) const
{
    const QString name = folded(brought.name);
    for (const Contact& contact : m_now.contacts) {
        if (!name.isEmpty() && folded(contact.name) == name)
            return &contact;
    }
    for (const Contact& contact : m_now.contacts) {
        const bool mayBe = contact.name.isEmpty() || name.isEmpty();
        for (const ContactWay& way : brought.ways) {
            const auto isIt = [&way](const ContactWay& each) { return areSame(each, way); };
            if (mayBe && std::any_of(contact.ways.begin(), contact.ways.end(), isIt))
                return &contact;
        }
    }
    return nullptr;
}

void Filler::complete(Contact known, const Contact& brought)
{
    bool changes = false;
    if (known.name.isEmpty() && !brought.name.isEmpty()) {
        known.name = brought.name;
        changes = true;
        tell(Field::ContactName);
    }
    if (known.title.isEmpty() && !brought.title.isEmpty()) {
        known.title = brought.title;
        changes = true;
        tell(Field::ContactTitle);
    }
    if (changes)
        filling.changedContacts += known;
    addWays(brought.ways, known.id, false);
}

void Filler::addContact(const Contact& brought)
{
    if (const Contact* known = whoIs(brought))
        return complete(*known, brought);
    Contact contact = brought;
    contact.isMain = m_now.contacts.isEmpty() && filling.newContacts.isEmpty();
    contact.ways.removeIf([this](const ContactWay& way) { return has(way); });
    if (contact.name.isEmpty() && contact.ways.isEmpty())
        return; // a number that is there already
    m_ways += contact.ways;
    filling.newContacts += contact;
    tell(Field::ContactName);
    for (const ContactWay& way : std::as_const(contact.ways))
        tell(fieldOf(way.kind, false));
}

Filling fillBlanks(const CustomerRecord& now, const CustomerRecord& brought)
{
    Filler filler(now);
    const Customer& customer = brought.customer;
    filler.fill(Field::ShortName, &Customer::shortName, customer);
    filler.fill(Field::CreditCode, &Customer::creditCode, customer);
    filler.fill(Field::Industry, &Customer::industry, customer);
    filler.fill(Field::Size, &Customer::size, customer);
    filler.fill(Field::Region, &Customer::region, customer);
    filler.fill(Field::CustomerSource, &Customer::source, customer);
    filler.fill(Field::CustomerType, &Customer::type, customer);
    filler.fill(Field::City, &Customer::city, customer);
    filler.fill(Field::Address, &Customer::address, customer);
    filler.fill(Field::Website, &Customer::website, customer);
    filler.fill(Field::Grade, &Customer::grade, customer);
    filler.fill(Field::Need, &Customer::need, customer);
    filler.fill(Field::Remark, &Customer::remark, customer);
    filler.fillExtras(customer.extras);
    filler.addWays(brought.ways, {}, true);
    for (const Contact& contact : brought.contacts)
        filler.addContact(contact);
    return filler.filling;
}

static Contact* contactOf(CustomerRecord& record, ContactId id)
{
    const auto found = std::find_if(record.contacts.begin(), record.contacts.end(),
                                    [id](const Contact& contact) { return contact.id == id; });
    return found == record.contacts.end() ? nullptr : &*found;
}

CustomerRecord filled(CustomerRecord record, const Filling& filling)
{
    record.customer = filling.customer;
    ContactId last;
    for (const Contact& contact : std::as_const(record.contacts))
        last = std::max(last, contact.id);
    for (const Contact& changed : filling.changedContacts) {
        if (Contact* contact = contactOf(record, changed.id)) {
            contact->name = changed.name;
            contact->title = changed.title;
        }
    }
    for (Contact contact : filling.newContacts) {
        last = ContactId{last.value + 1};
        contact.id = last;
        record.contacts += contact;
    }
    for (const ContactWay& way : filling.newWays) {
        Contact* contact = way.contact ? contactOf(record, way.contact) : nullptr;
        (contact ? contact->ways : record.ways) += way;
    }
    return record;
}

} // namespace kechi
