#include "ui/dashboard/FigureRow.h"

#include "ui/base/FigureCard.h"
#include "ui/base/Sizes.h"
#include "ui/dashboard/FigureText.h"

#include <QBoxLayout>

namespace kechi {

FigureRow::FigureRow(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    using D = const Dashboard&;
    m_customers = addCard([](D d) -> const FigureFilter& { return d.customers.behind; });
    m_conversion = addCard([](D d) -> const FigureFilter& { return d.conversion.now.behind; });
    m_signed = addCard([](D d) -> const FigureFilter& { return d.signedAmount.now.behind; });
    m_churn = addCard([](D d) -> const FigureFilter& { return d.churn.now.behind; });
    clear();
}

FigureCard* FigureRow::addCard(const FigureFilter& (*behind)(const Dashboard&))
{
    auto* card = new FigureCard({}, this);
    card->setOpens(true);
    connect(card, &FigureCard::chosen, this, [this, behind] { emit chosen(behind(m_dashboard)); });
    static_cast<QHBoxLayout*>(layout())->addWidget(card, 1);
    return card;
}

void FigureRow::name()
{
    m_customers->setLabel(tr("Customers"));
    m_conversion->setLabel(tr("Conversion of leads"));
    m_signed->setLabel(tr("Signed amount"));
    m_churn->setLabel(tr("Churn rate"));
    m_customers->setToolTip(tr("All customers that you may see; new ones are of the period, and "
                               "of the same days before."));
    m_conversion->setToolTip(
        tr("Of the leads that came in the period, those who have bought by now."));
    m_churn->setToolTip(tr("Of the customers who had bought before the period, those lost in it."));
    m_signed->setToolTip(tr("By who signed it, whoever has the customer now."));
}

void FigureRow::clear()
{
    name();
    for (FigureCard* card : {m_customers, m_conversion, m_signed, m_churn}) {
        card->setFigure({});
        card->setNote({});
    }
}

static void put(FigureCard* card, const QString& figure, const FigureNote& note)
{
    card->setFigure(figure);
    card->setNote(note.text, note.tone, note.trend);
}

void FigureRow::setFigures(const Dashboard& dashboard, PeriodKind kind)
{
    m_dashboard = dashboard;
    name();
    const Dashboard& d = m_dashboard;
    put(m_customers, FigureText::count(d.customers.count), FigureText::added(d.added));
    put(m_conversion, FigureText::rate(d.conversion.now),
        FigureText::rate(d.conversion, kind, false));
    put(m_signed, FigureText::money(d.signedAmount.now.amount),
        FigureText::money(d.signedAmount, kind));
    put(m_churn, FigureText::rate(d.churn.now), FigureText::rate(d.churn, kind, true));
    const qint64 elsewhere = d.signedAmount.now.elsewhere;
    if (elsewhere != 0)
        m_signed->setToolTip(
            tr("By who signed it, whoever has the customer now. %1 of it is from customers that "
               "have gone to others; the list does not show them.")
                .arg(FigureText::money(elsewhere)));
}

} // namespace kechi
