#include "ui/dashboard/PoolCard.h"

#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"
#include "ui/dashboard/FigureText.h"

#include <QBoxLayout>

namespace kechi {

static constexpr int kMostShown = 6;

PoolCard::PoolCard(QWidget* parent) : Card(parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(kGapTiny);
    body()->addLayout(m_rows);
    body()->addStretch();
    setPools({});
}

void PoolCard::setPools(const QList<PoolFigure>& pools)
{
    setTitle(tr("Pools"));
    setSubtitle(tr("In the open sea / owned"));
    clearRows(m_rows);
    for (const PoolFigure& pool : pools.mid(0, kMostShown))
        addRow(pool);
}

// The row opens the open sea, for that is what waits; the number beside it what is owned.
void PoolCard::addRow(const PoolFigure& pool)
{
    auto* row = new RowLink(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(kGapTiny);
    auto* line = new QHBoxLayout;
    auto* name = new Label(pool.name, TextSize::Body, Tone::Normal, row);
    name->setElided(true);
    auto* open = new Label(FigureText::count(pool.open.count), TextSize::Body, Tone::Accent, row);
    auto* slash = new Label(QStringLiteral("/"), TextSize::Body, Tone::Muted, row);
    auto* owned = new Button(FigureText::count(pool.owned.count), Button::Look::Link, row);
    owned->setAccessibleName(
        tr("%1: %2 owned").arg(pool.name, FigureText::count(pool.owned.count)));
    owned->setToolTip(owned->accessibleName());
    line->addWidget(name, 1);
    line->addWidget(open);
    line->addWidget(slash);
    line->addWidget(owned);
    auto* bar = new ScoreBar(row);
    bar->setScore(double(pool.open.count), double(pool.open.count + pool.owned.count));
    bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addLayout(line);
    column->addWidget(bar);
    column->addSpacing(kGapTiny);
    row->row()->addLayout(column);
    row->setName(tr("%1: %2 in the open sea").arg(pool.name, FigureText::count(pool.open.count)));
    connect(row, &RowLink::chosen, this,
            [this, behind = pool.open.behind] { emit chosen(behind); });
    connect(owned, &Button::clicked, this,
            [this, behind = pool.owned.behind] { emit chosen(behind); });
    m_rows->addWidget(row);
}

} // namespace kechi
