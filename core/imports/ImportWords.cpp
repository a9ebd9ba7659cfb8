#include "core/imports/ImportWords.h"

#include "core/base/Text.h"
#include "core/customer/ChoiceStore.h"
#include "core/customer/GradeStore.h"
#include "core/imports/WordRules.h"
#include "core/tag/TagRules.h"
#include "core/tag/TagStore.h"

#include <QCoreApplication>

namespace kechi {

static constexpr int kMostAdded = 100; // entries by one import to one list

static QString keyOfName(const QString& name)
{
    return folded(name.simplified());
}

// What a check gives for an entry that the import would add; each has another number.
template <typename Entry>
static Entry toBe(qint64 number)
{
    return Entry{std::numeric_limits<qint64>::max() - number};
}

ImportWords::ImportWords(Session& session, const Actor& actor, const Mapping& mapping, bool adds,
                         ImportNotes& notes)
    : m_session(session), m_mapping(mapping), m_notes(notes),
      m_mayAdd(!whyNot(actor, Action::ManageLists)), m_adds(adds)
{
    for (const ChoiceList list : {ChoiceList::Industry, ChoiceList::Size, ChoiceList::Region,
                                  ChoiceList::Source, ChoiceList::Type})
        read(list);
    for (const Grade& grade : GradeStore(session).all())
        m_grades.insert(keyOfName(grade.name), grade.id);
    for (const Tag& tag : TagStore(session).all())
        m_tags.insert(keyOfName(tag.name), tag.id);
}

void ImportWords::read(ChoiceList list)
{
    List& known = m_lists[list];
    for (const Choice& choice : ChoiceStore(m_session).all(list)) {
        known.byName.insert(keyOfName(choice.name), choice.id);
        if (list == ChoiceList::Size && !choice.isArchived) {
            known.sizes += choice.name;
            known.sizeIds += choice.id;
        }
    }
}

QString ImportWords::titleOf(Field field) const
{
    const qsizetype column = m_mapping.columnOf(field);
    return column < 0 ? labelOf(field) : kechi::titleOf(m_mapping, column);
}

void ImportWords::keep(Field field, const QString& text, Customer& customer)
{
    if (!text.isEmpty())
        customer.extras.append({.name = titleOf(field), .value = text});
}

void ImportWords::keepAside(Field field, const QString& word, const QString& why,
                            Customer& customer)
{
    keep(field, word, customer);
    m_notes.issue(m_row, titleOf(field),
                  why + u' ' +
                      QCoreApplication::translate("imports", "It is kept as an extra field."));
}

ChoiceId ImportWords::addChoice(List& known, ChoiceList list, const QString& word)
{
    ++known.added;
    const ChoiceId id =
        m_adds ? ChoiceStore(m_session).findOrAdd(list, word) : toBe<ChoiceId>(known.added);
    known.byName.insert(keyOfName(word), id);
    return id;
}

ChoiceId ImportWords::choiceOf(ChoiceList list, Field field, const QString& word,
                               Customer& customer)
{
    if (word.isEmpty())
        return {};
    List& known = m_lists[list];
    const auto found = known.byName.constFind(keyOfName(word));
    if (found != known.byName.cend())
        return *found;
    const qsizetype size = list == ChoiceList::Size ? sizeOfWord(word, known.sizes) : -1;
    if (size >= 0) {
        if (isNoWord(word))
            keep(field, word, customer); // 1,250 says more than 1,000 and more
        return known.sizeIds[size];
    }
    if (m_mayAdd && !isNoWord(word) && known.added < kMostAdded)
        return addChoice(known, list, word);
    keepAside(field, word,
              QCoreApplication::translate("imports", "“%1” is not in the list %2.")
                  .arg(word, nameOf(list)),
              customer);
    return {};
}

void ImportWords::setGrade(const QString& word, Customer& customer)
{
    if (word.isEmpty())
        return;
    const GradeId exact = m_grades.value(keyOfName(word));
    customer.grade = exact ? exact : m_grades.value(gradeInWord(word));
    if (!customer.grade)
        keepAside(Field::Grade, word,
                  QCoreApplication::translate("imports", "There is no grade “%1”.").arg(word),
                  customer);
}

void ImportWords::setStage(const QString& word, Customer& customer)
{
    if (word.isEmpty())
        return;
    if (const std::optional<Stage> stage = stageOfWord(word))
        customer.stage = *stage;
    else
        keepAside(Field::Stage, word,
                  QCoreApplication::translate("imports", "“%1” is no stage.").arg(word), customer);
}

void ImportWords::setNeed(const QString& word, Customer& customer)
{
    if (word.isEmpty())
        return;
    if (const std::optional<QString> need = needOfWord(word))
        customer.need = *need;
    else
        keepAside(Field::Need, word,
                  QCoreApplication::translate("imports", "“%1” says nothing of the need here: "
                                                         "strong, medium or weak.")
                      .arg(word),
                  customer);
}

Customer ImportWords::customerOf(const ImportDraft& draft)
{
    m_row = draft.row;
    Customer customer{.code = draft.code,
                      .name = draft.name,
                      .shortName = draft.shortName,
                      .creditCode = draft.creditCode,
                      .city = draft.city,
                      .address = draft.address,
                      .website = draft.website,
                      .remark = draft.remark};
    keep(Field::RegistrationNo, draft.registrationNo, customer);
    keep(Field::PostalCode, draft.postalCode, customer);
    keep(Field::Fax, draft.fax, customer);
    for (const ExtraDraft& extra : draft.extras)
        customer.extras.append({.name = extra.header, .value = extra.text});
    customer.industry = choiceOf(ChoiceList::Industry, Field::Industry, draft.industry, customer);
    customer.size = choiceOf(ChoiceList::Size, Field::Size, draft.size, customer);
    customer.region = choiceOf(ChoiceList::Region, Field::Region, draft.region, customer);
    customer.source = choiceOf(ChoiceList::Source, Field::CustomerSource, draft.source, customer);
    customer.type = choiceOf(ChoiceList::Type, Field::CustomerType, draft.type, customer);
    setStage(draft.stage, customer);
    setGrade(draft.grade, customer);
    setNeed(draft.need, customer);
    return customer;
}

TagId ImportWords::tagOf(const QString& name)
{
    const QString key = keyOfName(name);
    const auto known = m_tags.constFind(key);
    if (known != m_tags.cend())
        return *known;
    if (!m_mayAdd || whyNotTag({.name = name}))
        return {};
    const TagId id = m_adds ? TagStore(m_session).add({.name = name}) : toBe<TagId>(m_tags.size());
    m_tags.insert(key, id);
    return id;
}

QList<TagId> ImportWords::tagsOf(const ImportDraft& draft, Customer& customer)
{
    QList<TagId> tags;
    QStringList others;
    for (const QString& name : draft.tags) {
        const TagId tag = tagOf(name);
        if (!tag)
            others += name;
        else if (!tags.contains(tag))
            tags += tag;
    }
    if (!others.isEmpty())
        keepAside(
            Field::Tags, others.join(u", "),
            QCoreApplication::translate("imports", "There is no tag “%1”.").arg(others.join(u", ")),
            customer);
    return tags;
}

} // namespace kechi
