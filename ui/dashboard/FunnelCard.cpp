#include "ui/dashboard/FunnelCard.h"

#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/dashboard/FigureText.h"
#include "ui/dashboard/FunnelChart.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

FunnelCard::FunnelCard(QWidget* parent) : Card(parent), m_chart(new FunnelChart(this))
{
    body()->addWidget(m_chart);
    body()->addStretch();
    auto* below = new QHBoxLayout;
    below->setSpacing(kGapWide);
    m_lost = addRow(m_lostWords);
    m_invalid = addRow(m_invalidWords);
    below->addWidget(m_lost);
    below->addWidget(m_invalid);
    below->addStretch();
    body()->addLayout(below);
    connect(m_chart, &FunnelChart::chosen, this, &FunnelCard::chosen);
    connect(m_lost, &RowLink::chosen, this, [this] { emit chosen(m_behindLost); });
    connect(m_invalid, &RowLink::chosen, this, [this] { emit chosen(m_behindInvalid); });
    setFunnel({}, {}, {});
}

RowLink* FunnelCard::addRow(Label*& words)
{
    auto* row = new RowLink(this);
    row->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    words = new Label({}, TextSize::Small, Tone::Muted, row);
    row->row()->addWidget(words);
    return row;
}

void FunnelCard::showRow(RowLink* row, Label* words, const QString& name, const CountFigure& figure)
{
    const QString text = u"%1 %2"_s.arg(name, FigureText::count(figure.count));
    words->setText(text);
    row->setName(text);
    row->setVisible(figure.count > 0);
}

void FunnelCard::setFunnel(const QList<StageFigure>& funnel, const CountFigure& lost,
                           const CountFigure& invalid)
{
    setTitle(tr("Conversion funnel"));
    m_chart->setAccessibleName(tr("Conversion funnel"));
    m_chart->setFunnel(funnel);
    m_behindLost = lost.behind;
    m_behindInvalid = invalid.behind;
    showRow(m_lost, m_lostWords, nameOf(Stage::Lost), lost);
    showRow(m_invalid, m_invalidWords, nameOf(Stage::Invalid), invalid);
}

} // namespace kechi
