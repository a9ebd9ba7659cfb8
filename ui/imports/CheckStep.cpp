#include "ui/imports/CheckStep.h"

#include "ui/base/Card.h"
#include "ui/base/FigureCard.h"
#include "ui/base/Label.h"
#include "ui/imports/ImportText.h"
#include "ui/imports/ReportTables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace kechi {

CheckStep::CheckStep(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeOptions());
    column->addWidget(makeFigures());
    m_details = new Card(this);
    m_tables = new ReportTables(m_details);
    m_details->body()->addWidget(m_tables);
    column->addWidget(m_details, 1);
    connect(m_tables, &ReportTables::decided, this, &CheckStep::decide);
    retranslate();
}

QWidget* CheckStep::makeFigures()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    for (FigureCard** card : {&m_added, &m_updated, &m_skipped, &m_errors}) {
        *card = new FigureCard({}, box);
        row->addWidget(*card, 1);
    }
    return box;
}

QWidget* CheckStep::makeOptions()
{
    auto* card = new Card(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGapSmall);
    const auto add = [&](Label*& name, QComboBox*& box) {
        name = new Label({}, TextSize::Body, Tone::Muted, card);
        box = new QComboBox(card);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(kFieldWidth);
        name->setBuddy(box);
        row->addWidget(name);
        row->addWidget(box);
        row->addSpacing(kGapWide);
        connect(box, &QComboBox::activated, this, &CheckStep::choose);
    };
    add(m_duplicatesName, m_duplicates);
    add(m_possibleName, m_possible);
    add(m_poolName, m_pool);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void CheckStep::setChoices(const ImportChoices& choices)
{
    m_choices = choices;
    fillChoices();
}

void CheckStep::setOrder(const ImportOrder& order)
{
    m_order = order;
    fillChoices();
}

void CheckStep::setReport(const ImportReport& report)
{
    m_report = report;
    m_isStale = false;
    m_tables->setReport(report, m_order.decisions);
    display();
}

void CheckStep::setStale()
{
    m_isStale = true;
    display();
}

void CheckStep::choose()
{
    m_order.duplicates = DuplicatePolicy(m_duplicates->currentData().toInt());
    m_order.possible = PossibleDuplicates(m_possible->currentData().toInt());
    m_order.pool = PoolId{m_pool->currentData().toLongLong()};
    emit orderChosen(m_order);
}

void CheckStep::decide(const QList<qint64>& rows, RowDecision decision)
{
    for (const qint64 row : rows)
        m_order.decisions.insert(row, decision);
    emit orderChosen(m_order);
}

void CheckStep::display()
{
    const auto put = [this](FigureCard* card, const QString& name, qint64 count,
                            const QString& note, Tone tone) {
        card->setLabel(name);
        card->setFigure(m_isStale ? u"…"_s : ImportText::count(count));
        card->setNote(m_isStale ? tr("Being checked") : note, m_isStale ? Tone::Muted : tone);
    };
    put(m_added, tr("New customers"), m_report.added,
        tr("of %Ln row(s)", nullptr, int(m_report.rows)), Tone::Second);
    put(m_updated, tr("Filled up"), m_report.updated,
        m_order.duplicates == DuplicatePolicy::FillBlanks
            ? tr("Only blanks are filled in")
            : tr("Customers who are there stay as they are"),
        Tone::Second);
    const qint64 open = m_report.possible;
    put(m_skipped, tr("Left out"), m_report.skipped,
        open > 0 ? tr("%Ln may be there: decide below", nullptr, int(open))
                 : tr("Customers who are there already"),
        open > 0 ? Tone::Warn : Tone::Second);
    put(m_errors, tr("Cannot come in"), m_report.errors,
        m_report.errors > 0 ? tr("Can be saved as a file afterwards") : tr("No row is refused"),
        m_report.errors > 0 ? Tone::Bad : Tone::Good);
}

static void chooseData(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(box->findData(data), 0));
}

void CheckStep::fillChoices()
{
    m_duplicates->clear();
    m_duplicates->addItem(tr("Leave the row out"), int(DuplicatePolicy::Skip));
    m_duplicates->addItem(tr("Fill in what is blank"), int(DuplicatePolicy::FillBlanks));
    chooseData(m_duplicates, int(m_order.duplicates));
    m_possible->clear();
    m_possible->addItem(tr("Leave out until decided"), int(PossibleDuplicates::Skip));
    m_possible->addItem(tr("Import as new"), int(PossibleDuplicates::Create));
    chooseData(m_possible, int(m_order.possible));
    m_pool->clear();
    for (const Pool& pool : m_choices.pools)
        m_pool->addItem(pool.name, pool.id.value);
    chooseData(m_pool, m_order.pool.value);
    m_pool->setVisible(!m_choices.pools.isEmpty());
    m_poolName->setVisible(!m_choices.pools.isEmpty());
}

void CheckStep::retranslate()
{
    m_duplicatesName->setText(tr("Is there already"));
    m_duplicates->setAccessibleName(tr("What becomes of customers who are there already"));
    m_possibleName->setText(tr("May be there"));
    m_possible->setAccessibleName(tr("What becomes of customers who may be there"));
    m_poolName->setText(m_choices.rowsAreOwn ? tr("Mine, in the pool") : tr("Into the pool"));
    m_pool->setAccessibleName(tr("Pool for rows that name none"));
    m_pool->setToolTip(tr("For rows that name no pool of their own."));
    fillChoices();
    display();
}

void CheckStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
