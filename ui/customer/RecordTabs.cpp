#include "ui/customer/RecordTabs.h"

#include "core/base/Tasks.h"
#include "core/interaction/InteractionService.h"
#include "core/list/RecordService.h"
#include "core/order/OrderService.h"
#include "core/task/TaskService.h"
#include "ui/base/Button.h"
#include "ui/base/Tabs.h"
#include "ui/customer/ContactLines.h"
#include "ui/customer/CustomerWords.h"
#include "ui/customer/TimelineWords.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kEntries = 30; // of a timeline at once

RecordTabs::RecordTabs(const CustomerServices& with, QWidget* parent)
    : QWidget(parent), m_with(with), m_tabs(new Tabs(this)), m_lines(new Lines(this)),
      m_contacts(new ContactLines(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_tabs);
    column->addWidget(m_lines);
    column->addWidget(m_contacts);
    m_contacts->hide();
    for (int i = 0; i < TabCount; ++i)
        m_tabs->addTab(QString());
    connect(m_tabs, &Tabs::currentChanged, this, &RecordTabs::load);
    connect(m_contacts, &ContactLines::editRequested, this, &RecordTabs::contactRequested);
    connect(m_contacts, &ContactLines::copied, this, &RecordTabs::copied);
    retitle();
}

void RecordTabs::show(const CustomerDetail& detail)
{
    const bool isOther = detail.row.id != m_detail.row.id;
    m_detail = detail;
    retitle();
    if (isOther)
        m_lines->clear();
    load();
}

void RecordTabs::setCurrent(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

static QString counted(const QString& words, int count)
{
    return count > 0 ? u"%1 %2"_s.arg(words).arg(count) : words;
}

void RecordTabs::retitle()
{
    m_tabs->setAccessibleName(tr("What is known of the customer"));
    m_tabs->setTabText(Happened, tr("Timeline"));
    m_tabs->setTabText(Contacts, counted(tr("Contacts"), m_detail.counts.contacts));
    m_tabs->setTabText(Orders, counted(tr("Orders"), m_detail.counts.orders));
    m_tabs->setTabText(Todos, counted(tr("Tasks"), m_detail.counts.openTasks));
    m_tabs->setTabText(Owners, tr("Owners"));
}

// The answer is shown unless another record or tab has been opened meanwhile.
template <typename Answer, typename Call, typename Show>
void RecordTabs::read(Call call, Show show)
{
    m_with.tasks.run(this, call,
                     [this, show, generation = m_generation](const Result<Answer>& answer) {
                         if (generation != m_generation)
                             return;
                         if (answer)
                             show(*answer);
                         else
                             m_lines->tell(answer.error().text, Tone::Bad);
                     });
}

void RecordTabs::load()
{
    ++m_generation;
    const CustomerId id = m_detail.row.id;
    const int tab = m_tabs->currentIndex();
    m_contacts->setVisible(tab == Contacts);
    m_lines->setVisible(tab != Contacts);
    if (!id)
        return;
    const MemberId me = m_with.me;
    switch (tab) {
    case Happened: loadTimeline({}); break;
    case Contacts: m_contacts->show(m_detail, m_with); break;
    case Orders:
        read<QList<Order>>([&orders = m_with.orders, me, id] { return orders.orders(me, id); },
                           [this](const QList<Order>& orders) { showOrders(orders); });
        break;
    case Todos:
        read<QList<Task>>([&todos = m_with.todos, me, id] { return todos.ofCustomer(me, id); },
                          [this](const QList<Task>& todos) { showTodos(todos); });
        break;
    case Owners:
        read<QList<CustodyEntry>>(
            [&records = m_with.records, me, id] { return records.ledger(me, id); },
            [this](const QList<CustodyEntry>& ledger) { showOwners(ledger); });
        break;
    default: break;
    }
}

void RecordTabs::loadTimeline(const std::optional<TimelineCursor>& after)
{
    read<TimelinePage>([&interactions = m_with.interactions, me = m_with.me, id = m_detail.row.id,
                        after] { return interactions.timeline(me, id, after, kEntries); },
                       [this, isFirst = !after](const TimelinePage& page) {
                           if (isFirst)
                               m_lines->clear();
                           else if (m_more)
                               m_more->deleteLater();
                           m_more = nullptr;
                           showTimeline(page);
                       });
}

void RecordTabs::showTimeline(const TimelinePage& page)
{
    for (const TimelineEntry& entry : page.entries)
        m_lines->add(new EntryLine(wordsOf(entry, m_with), m_lines));
    if (m_lines->isEmpty())
        m_lines->tell(tr("Nothing has happened here yet."));
    if (!page.next)
        return;
    auto* more = new Button(tr("Show older entries"), Button::Look::Link, m_lines);
    connect(more, &Button::clicked, this, [this, more, next = page.next] {
        more->setEnabled(false);
        loadTimeline(next);
    });
    m_more = more;
    m_lines->add(more);
}

void RecordTabs::showOrders(const QList<Order>& orders)
{
    m_lines->clear();
    for (const Order& order : orders) {
        QStringList lines;
        for (const OrderLine& line : order.lines)
            lines += u"%1 × %2 · %3"_s.arg(line.product)
                         .arg(double(line.quantity) / 1000)
                         .arg(shownMoney(line.amount));
        QString title = shownMoney(order.amount);
        if (!order.number.isEmpty())
            title += u" · "_s + order.number;
        m_lines->add(new EntryLine({.picture = Icon::Order,
                                    .tone = Tone::Good,
                                    .title = title,
                                    .time = order.signedOn.toString(Qt::ISODate),
                                    .text = lines.join(u'\n'),
                                    .note = order.remark},
                                   m_lines));
    }
    if (orders.isEmpty())
        m_lines->tell(tr("Nothing has been ordered yet."));
}

void RecordTabs::showTodos(const QList<Task>& todos)
{
    m_lines->clear();
    for (const Task& task : todos) {
        auto* line =
            new EntryLine({.picture = Icon::Tasks,
                           .tone = task.isOpen() ? Tone::Accent : Tone::Good,
                           .title = task.title,
                           .time = shownTime(task.isOpen() ? task.dueAt : task.doneAt, m_with),
                           .note = task.isOpen() ? nameOf(task.kind) : tr("Done")},
                          m_lines);
        if (task.isOpen()) {
            auto* done = new Button(tr("Done"), Button::Look::Pill, line);
            connect(done, &Button::clicked, this, [this, done, task] {
                done->setEnabled(false);
                finish(task);
            });
            line->addButton(done);
        }
        m_lines->add(line);
    }
    if (todos.isEmpty())
        m_lines->tell(tr("Nothing is planned."));
}

void RecordTabs::finish(const Task& task)
{
    m_with.tasks.run(
        this, [&todos = m_with.todos, me = m_with.me, id = task.id] { return todos.done(me, id); },
        [this, title = task.title](const Result<Task>& answer) {
            if (answer)
                emit done(tr("“%1” is done.").arg(title));
            else
                emit failed(answer.error().text);
            load();
        });
}

void RecordTabs::showOwners(const QList<CustodyEntry>& ledger)
{
    m_lines->clear();
    for (const CustodyEntry& entry : ledger) {
        const Custody& custody = entry.custody;
        QStringList how{nameOf(custody.how), entry.by, custody.reason};
        how.removeAll(QString());
        const QString until = custody.until.isValid() ? shownDay(custody.until, m_with) : u""_s;
        m_lines->add(new EntryLine(
            {.picture = entry.owner.isEmpty() ? Icon::Pool : Icon::Person,
             .tone = custody.until.isValid() ? Tone::Second : Tone::Accent,
             .title = entry.owner.isEmpty() ? tr("Open sea of %1").arg(entry.pool) : entry.owner,
             .time = u"%1 – %2"_s.arg(shownDay(custody.since, m_with), until),
             .text = how.join(u" · "_s),
             .note = entry.owner.isEmpty() ? QString() : tr("In the pool %1").arg(entry.pool)},
            m_lines));
    }
}

void RecordTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retitle();
        load();
    }
}

} // namespace kechi
