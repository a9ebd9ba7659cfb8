#include "core/imports/ImportDesk.h"

#include "core/base/PartOfProgress.h"
#include "core/customer/ContactStore.h"
#include "core/customer/CustomerStore.h"
#include "core/db/Session.h"
#include "core/member/AccessDesk.h"
#include "core/tag/TagStore.h"
#include "core/workspace/SettingStore.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kChunk = 1000; // rows that are looked for at once

static Error cancelled()
{
    return {Error::Code::Cancelled,
            QCoreApplication::translate("imports", "Stopped. Nothing was imported.")};
}

ImportDesk::ImportDesk(Session& session, const Actor& actor, const QDateTime& now,
                       const ImportOrder& order, const Mapping& mapping)
    : m_session(session), m_actor(actor), m_now(now),
      m_zone(SettingStore(session).workspace().zone()), m_order(order), m_mapping(mapping)
{
}

static bool fillsSome(const ImportOrder& order)
{
    return order.duplicates == DuplicatePolicy::FillBlanks ||
           std::any_of(order.decisions.begin(), order.decisions.end(),
                       [](RowDecision decision) { return decision == RowDecision::FillBlanks; });
}

static Result<QList<StagedRow>> nextChunk(Spool& spool)
{
    QList<StagedRow> rows;
    StagedRow row;
    while (rows.size() < kChunk) {
        const Result<bool> next = spool.next(row);
        if (!next)
            return next.error();
        if (!*next)
            break;
        rows += row;
    }
    return rows;
}

Result<ImportReport> ImportDesk::run(Staged& staged, Doing doing, Progress& progress)
{
    const Result<ImportPlaces> places = ImportPlaces::over(m_session, m_actor, m_order.pool);
    if (!places)
        return places.error();
    if (const Result<Done> rewound = staged.spool.rewind(); !rewound)
        return rewound.error();
    const bool writes = doing == Doing::Import;
    m_notes = staged.notes;
    m_places = *places;
    m_words.emplace(m_session, m_actor, m_mapping, writes, m_notes);
    m_matcher.emplace(m_session, staged.sharedNumbers);
    if (writes)
        m_writer = std::make_unique<ImportWriter>(m_session, m_actor.id, m_now, m_zone);
    PartOfProgress deciding(progress, 0, 700);
    for (qint64 done = 0; done < staged.spool.count();) {
        if (progress.cancelled())
            return cancelled();
        const Result<QList<StagedRow>> rows = nextChunk(staged.spool);
        if (!rows)
            return rows.error();
        m_matcher->prepare(*rows);
        for (const StagedRow& row : *rows)
            decide(row);
        done += rows->size();
        deciding.report(done, staged.spool.count());
    }
    PartOfProgress finishing(progress, 700, 1000);
    if (m_writer && !m_writer->finish(finishing))
        return cancelled();
    ImportReport report = m_notes.report();
    report.mapping = m_mapping;
    if (writes && report.added + report.updated > 0)
        report.change = m_session.change();
    return report;
}

void ImportDesk::decide(const StagedRow& row)
{
    const std::optional<Match> match = m_matcher->find(row);
    const bool isSameName = match && match->reason == DuplicateReason::Name && match->isPlain;
    const bool isSame =
        match && (isCertain(match->reason) || (isSameName && m_order.sameNameIsSame));
    switch (decisionFor(row, match, isSame)) {
    case RowDecision::Create: return create(row, match);
    case RowDecision::Skip: return skip(row, *match, isSame);
    case RowDecision::FillBlanks: return fill(row, *match, isSame);
    }
}

RowDecision ImportDesk::decisionFor(const StagedRow& row, const std::optional<Match>& match,
                                    bool isSame) const
{
    if (!match)
        return RowDecision::Create;
    if (isSame)
        return m_order.duplicates == DuplicatePolicy::FillBlanks ? RowDecision::FillBlanks
                                                                 : RowDecision::Skip;
    const RowDecision usual =
        m_order.possible == PossibleDuplicates::Create ? RowDecision::Create : RowDecision::Skip;
    return m_order.decisions.value(row.draft.row, usual);
}

static QString valueOf(const WayDraft& way)
{
    if (way.extension.isEmpty())
        return way.value;
    const bool isForeign = way.value.startsWith(u'+') && !way.value.startsWith(u"+86");
    return way.value + (isForeign ? u" ext. "_s : u"转"_s) + way.extension;
}

static QList<ContactWay> waysOf(const QList<WayDraft>& drafts)
{
    QList<ContactWay> ways;
    for (const WayDraft& draft : drafts)
        ways.append({.kind = draft.kind, .value = valueOf(draft)});
    return ways;
}

CustomerRecord ImportDesk::recordOf(const StagedRow& row, QList<TagId>& tags)
{
    CustomerRecord record{.customer = m_words->customerOf(row.draft),
                          .ways = waysOf(row.draft.ways)};
    tags = m_words->tagsOf(row.draft, record.customer);
    for (const ContactDraft& contact : row.draft.contacts)
        record.contacts.append({.name = contact.name,
                                .title = contact.title,
                                .isMain = record.contacts.isEmpty(),
                                .ways = waysOf(contact.ways)});
    return record;
}

QString ImportDesk::titleOf(Field field) const
{
    const qsizetype column = m_mapping.columnOf(field);
    return column < 0 ? labelOf(field) : kechi::titleOf(m_mapping, column);
}

// Of a day alone its noon: nobody knows the hour.
QDateTime ImportDesk::momentOf(const WallTime& time, Field field, qint64 row)
{
    if (!time.date.isValid())
        return {};
    const QTime hour = time.time.isValid() ? time.time : QTime(12, 0);
    const QDateTime moment = QDateTime(time.date, hour, m_zone).toUTC();
    if (moment <= m_now || (!time.time.isValid() && time.date <= m_now.toTimeZone(m_zone).date()))
        return std::min(moment, m_now);
    m_notes.issue(row, titleOf(field),
                  QCoreApplication::translate("imports", "%1 has not come yet. It is left out.")
                      .arg(time.date.toString(Qt::ISODate)));
    return {};
}

CustomerId ImportDesk::write(const ImportWriter::NewCustomer& wanted, const StagedRow& row)
{
    const Customer added = m_writer->add(wanted, row);
    if (!row.draft.code.isEmpty() && added.code != row.draft.code)
        noteTakenCode(row,
                      QCoreApplication::translate("imports", "This one got %1.").arg(added.code));
    return added.id;
}

void ImportDesk::pretend(const ImportWriter::NewCustomer& wanted, const StagedRow& row)
{
    const QString& code = row.draft.code;
    if (!code.isEmpty() &&
        (m_codesToBe.contains(code) || CustomerStore(m_session).isCodeTaken(code)))
        noteTakenCode(row, QCoreApplication::translate("imports", "This one will get a new one."));
    else if (!code.isEmpty())
        m_codesToBe.insert(code);
    if (fillsSome(m_order))
        m_wouldBe.add(row.draft.row,
                      {.record = wanted.record,
                       .tags = wanted.tags,
                       .standing = {.pool = wanted.place.pool, .owner = wanted.place.owner}});
}

void ImportDesk::noteTakenCode(const StagedRow& row, const QString& other)
{
    m_notes.issue(row.draft.row, titleOf(Field::Code),
                  QCoreApplication::translate("imports", "Another customer has the code %1.")
                          .arg(row.draft.code) +
                      u' ' + other);
}

void ImportDesk::create(const StagedRow& row, const std::optional<Match>& match)
{
    const ImportPlaces::Place place = m_places->placeOf(row.draft);
    if (place.refusal)
        return refuse(row, *place.refusal);
    const qint64 number = row.draft.row;
    if (!place.poolNote.isEmpty())
        m_notes.issue(number, titleOf(Field::Pool), place.poolNote);
    if (!place.ownerNote.isEmpty())
        m_notes.issue(number, titleOf(Field::Owner), place.ownerNote);
    QList<TagId> tags;
    ImportWriter::NewCustomer wanted{.record = recordOf(row, tags), .place = place};
    wanted.tags = tags;
    wanted.record.customer.createdAt = momentOf(row.draft.createdAt, Field::CreatedAt, number);
    wanted.lastFollowUp = momentOf(row.draft.lastFollowUp, Field::LastFollowUp, number);
    CustomerId id;
    if (m_writer)
        id = write(wanted, row);
    else
        pretend(wanted, row);
    RowOutcome outcome{.row = number, .name = row.draft.name, .isPossible = match.has_value()};
    if (match) {
        if (m_notes.wantsOutcome() || m_notes.wantsIssue())
            outcome.text = meetingOf(*match, outcome.customer);
        m_notes.issue(number, {}, outcome.text);
    }
    m_notes.outcome(outcome);
    m_matcher->add(row, id);
}

void ImportDesk::refuse(const StagedRow& row, const QString& why)
{
    m_notes.issue(row.draft.row, titleOf(Field::Owner), why);
    m_notes.outcome({.kind = RowOutcome::Kind::Error,
                     .row = row.draft.row,
                     .name = row.draft.name,
                     .text = why});
}

// Whom the row meets, as far as the actor may know; made for those alone that are listed.
void ImportDesk::tellMeeting(RowOutcome& outcome, const Match& match)
{
    if (m_notes.wantsOutcome())
        outcome.text = meetingOf(match, outcome.customer);
}

QString ImportDesk::meetingOf(const Match& match, CustomerId& customer)
{
    const QString reason = sentenceOf(match.reason);
    if (match.row > 0) {
        customer = match.customer;
        return QCoreApplication::translate("imports", "Like row %1 of this file: %2.")
            .arg(match.row)
            .arg(reason);
    }
    const auto standing = AccessDesk(m_session, m_now).standing(match.customer, m_actor);
    if (!standing || whyNot(m_actor, Action::ReadCustomer, *standing))
        return QCoreApplication::translate("imports", "Like a customer of a colleague: %1.")
            .arg(reason);
    customer = match.customer;
    const QString name = CustomerStore(m_session).find(match.customer).value_or(Customer{}).name;
    if (standing->owner)
        return QCoreApplication::translate("imports", "Like %1, owned by %2: %3.")
            .arg(name, m_places->nameOf(standing->owner), reason);
    return QCoreApplication::translate("imports", "Like %1, in the pool %2: %3.")
        .arg(name, m_places->nameOf(standing->pool), reason);
}

void ImportDesk::skip(const StagedRow& row, const Match& match, bool isSame)
{
    RowOutcome outcome{.kind = RowOutcome::Kind::Duplicate,
                       .row = row.draft.row,
                       .name = row.draft.name,
                       .isPossible = !isSame};
    tellMeeting(outcome, match);
    m_notes.outcome(outcome);
}

static QString wordOf(Field field, const ImportDraft& draft)
{
    switch (field) {
    case Field::ShortName: return draft.shortName;
    case Field::CreditCode: return draft.creditCode;
    case Field::Industry: return draft.industry;
    case Field::Size: return draft.size;
    case Field::Region: return draft.region;
    case Field::CustomerSource: return draft.source;
    case Field::CustomerType: return draft.type;
    case Field::City: return draft.city;
    case Field::Address: return draft.address;
    case Field::Website: return draft.website;
    case Field::Grade: return draft.grade;
    case Field::Need: return draft.need;
    case Field::Remark: return draft.remark;
    default: return {};
    }
}

QStringList ImportDesk::differencesOf(const Filling& filling, const StagedRow& row) const
{
    QStringList differences;
    for (const Field field : filling.fields) {
        const QString word = wordOf(field, row.draft);
        differences += word.isEmpty() ? labelOf(field) : labelOf(field) + u": "_s + word;
    }
    return differences;
}

// 老板 imports for all; everybody else fills what they may change.
static bool mayFill(const Actor& actor, const Standing& standing)
{
    return actor.is(Role::Owner) || !whyNot(actor, Action::ChangeCustomer, standing);
}

// None: it is gone meanwhile, or not for the actor's eyes.
std::optional<MetCustomer> ImportDesk::metBy(const Match& match)
{
    if (const auto wouldBe = m_wouldBe.find(match.row, match.customer))
        return wouldBe;
    const auto standing = AccessDesk(m_session, m_now).standing(match.customer, m_actor);
    const auto customer = CustomerStore(m_session).find(match.customer);
    if (!standing || !customer)
        return {};
    ContactStore contacts(m_session);
    MetCustomer met{.record = {.customer = *customer,
                               .contacts = contacts.contactsOf(match.customer),
                               .ways = contacts.ownWaysOf(match.customer)},
                    .standing = *standing};
    for (const Tag& tag : TagStore(m_session).tagsOf(match.customer))
        met.tags += tag.id;
    return met;
}

void ImportDesk::fill(const StagedRow& row, const Match& match, bool isSame)
{
    const std::optional<MetCustomer> met = metBy(match);
    if (!met || !mayFill(m_actor, met->standing))
        return skip(row, match, isSame);
    QList<TagId> tags;
    const CustomerRecord brought = recordOf(row, tags);
    Filling filling = fillBlanks(met->record, brought);
    for (const TagId tag : met->tags)
        tags.removeAll(tag);
    if (!tags.isEmpty())
        filling.fields += Field::Tags;
    if (filling.isEmpty())
        return skip(row, match, isSame);
    if (m_writer)
        m_writer->fill(match.customer, filling, tags);
    else
        m_wouldBe.change(match.row, match.customer,
                         {.record = filled(met->record, filling),
                          .tags = met->tags + tags,
                          .standing = met->standing});
    m_matcher->addFilled(match, filling);
    RowOutcome outcome{.kind = RowOutcome::Kind::Update,
                       .row = row.draft.row,
                       .name = row.draft.name,
                       .isPossible = !isSame,
                       .differences = differencesOf(filling, row)};
    tellMeeting(outcome, match);
    m_notes.outcome(outcome);
}

} // namespace kechi
