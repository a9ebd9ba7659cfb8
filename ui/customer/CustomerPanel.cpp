#include "ui/customer/CustomerPanel.h"

#include "core/base/Tasks.h"
#include "core/list/RecordService.h"
#include "core/pool/DeadlineWords.h"
#include "ui/base/Listed.h"
#include "ui/base/Notice.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/Lines.h"
#include "ui/customer/RecordHead.h"
#include "ui/customer/RecordTabs.h"
#include "ui/customer/ScoreCard.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kechi {

CustomerPanel::CustomerPanel(const CustomerServices& with, QWidget* parent)
    : SidePanel(parent), m_with(with), m_notice(new Notice(this)), m_record(new QWidget(this)),
      m_head(new RecordHead(this)), m_score(new ScoreCard(this)), m_facts(new Lines(this)),
      m_tabs(new RecordTabs(with, this))
{
    m_notice->setClosable(false);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGapWide);
    column->addWidget(m_head);
    column->addWidget(m_score);
    column->addWidget(m_facts);
    column->addWidget(m_tabs);
    body()->addWidget(m_notice);
    body()->addWidget(m_record);
    body()->addStretch(1);
    m_record->hide();
    connect(m_tabs, &RecordTabs::copied, this, &CustomerPanel::copied);
}

void CustomerPanel::open(CustomerId customer)
{
    const bool isOther = customer != m_customer;
    m_customer = customer;
    show();
    if (isOther)
        scrollToTop();
    read();
}

void CustomerPanel::refresh(const ChangeSet& changes)
{
    if (isHidden() || !m_customer)
        return;
    if (changes.touches(m_customer) || changes.lists || changes.pools || changes.team)
        read();
}

void CustomerPanel::read()
{
    m_with.tasks.run(
        this,
        [&records = m_with.records, me = m_with.me, id = m_customer] {
            return records.record(me, id);
        },
        [this, generation = ++m_generation](const Result<CustomerDetail>& answer) {
            take(generation, answer);
        });
}

void CustomerPanel::take(int generation, const Result<CustomerDetail>& answer)
{
    if (generation != m_generation)
        return;
    m_record->setVisible(bool(answer));
    if (!answer) {
        m_notice->tellError(answer.error().text);
        return;
    }
    m_notice->clear();
    m_detail = *answer;
    m_head->show(m_detail);
    m_score->setScore(m_detail.score);
    showFacts();
    m_tabs->show(m_detail);
    emit opened();
}

void CustomerPanel::showFacts()
{
    m_facts->clear();
    addContact();
    addOwner();
    addClock();
    addRest();
}

void CustomerPanel::addFact(const QString& name, const QString& value)
{
    if (!value.isEmpty())
        m_facts->add(new FactLine(name, value, m_facts));
}

void CustomerPanel::addContact()
{
    const QList<Contact>& contacts = m_detail.record.contacts;
    if (!contacts.isEmpty()) {
        QStringList words{contacts.first().name, contacts.first().title};
        words.removeAll(QString());
        addFact(tr("Contact"), words.join(u" · "_s));
    }
    const CustomerRow& row = m_detail.row;
    if (row.phone.isEmpty())
        return;
    auto* line = new FactLine(nameOf(row.phoneKind), shownPhone(row.phone), m_facts);
    if (row.disclosure == Disclosure::Full)
        line->addCopy(row.phone);
    connect(line, &FactLine::copied, this, &CustomerPanel::copied);
    m_facts->add(line);
}

void CustomerPanel::addOwner()
{
    const CustomerRow& row = m_detail.row;
    const QString since = tr("since %1").arg(shownDay(m_detail.since, m_with));
    auto* line = new FactLine(tr("Owner"),
                              row.owner ? row.ownerName : tr("Nobody: in the open sea"), m_facts);
    QStringList names;
    for (const Collaborator& one : m_detail.collaborators)
        names += one.name;
    line->addNote(names.isEmpty() ? since : tr("%1, shared with %2").arg(since, listed(names)));
    m_facts->add(line);
    addFact(tr("Pool"), row.poolName);
}

void CustomerPanel::addClock()
{
    if (!m_detail.row.owner)
        return;
    const auto& deadline = m_detail.deadline;
    auto* line = new FactLine(tr("Recycled"),
                              deadline ? shownCountdown(m_detail.row)
                                       : tr("The rules do not take this customer back."),
                              m_facts);
    if (deadline) {
        line->setTone(countdownTone(m_detail.row) == Tone::Muted ? Tone::Normal
                                                                 : countdownTone(m_detail.row));
        line->addNote(sentenceOf(*deadline, m_detail.zone));
        line->addNote(reasonOf(*deadline, m_detail.row.lastTouch, m_detail.zone));
    }
    m_facts->add(line);
}

static QString nameOfNeed(const QString& need)
{
    if (need == u"strong")
        return CustomerPanel::tr("Strong");
    if (need == u"medium")
        return CustomerPanel::tr("Medium");
    return need == u"weak" ? CustomerPanel::tr("Weak") : QString();
}

void CustomerPanel::addRest()
{
    const Customer& customer = m_detail.record.customer;
    addFact(tr("Need"), nameOfNeed(customer.need));
    addFact(tr("Region"), m_detail.region);
    addFact(tr("Address"), customer.address);
    addFact(tr("Website"), customer.website);
    addFact(tr("Credit code"), customer.creditCode);
    addFact(tr("Source"), m_detail.source);
    addFact(tr("Type"), m_detail.type);
    addFact(tr("Remark"), customer.remark);
    addFact(tr("Added"), shownDay(customer.createdAt, m_with));
}

void CustomerPanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_detail.row.id) {
        m_score->setScore(m_detail.score);
        showFacts();
    }
}

} // namespace kechi
