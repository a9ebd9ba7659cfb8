#include "ui/customer/ScoreCard.h"

#include "core/scoring/ScoreRules.h"
#include "ui/base/Bars.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/customer/Lines.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kechi {

ScoreCard::ScoreCard(QWidget* parent)
    : Card(tr("Customer score"), parent),
      m_total(new Label({}, TextSize::Title, Tone::Accent, this)), m_reasons(new Lines(this))
{
    setLook(this, "look", u"box"_s);
    addToHeader(m_total);
    m_grid = new QGridLayout;
    m_grid->setVerticalSpacing(kGapTiny);
    for (const ScoreGroup group :
         {ScoreGroup::Interaction, ScoreGroup::Purchase, ScoreGroup::Likelihood})
        addGroup(group);
    body()->addLayout(m_grid);
    body()->addWidget(m_reasons);
    m_reasons->hide();
    connect(this, &Card::linkChosen, this, [this] {
        m_reasons->setVisible(m_reasons->isHidden());
        reflect();
    });
    reflect();
}

void ScoreCard::addGroup(ScoreGroup group)
{
    const int line = int(m_groups.size());
    const Group added{.name = new Label(nameOf(group), TextSize::Small, Tone::Muted, this),
                      .bar = new ScoreBar(this),
                      .points = new Label({}, TextSize::Small, Tone::Normal, this)};
    added.points->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(added.name, line, 0);
    m_grid->addWidget(added.bar, line, 1);
    m_grid->addWidget(added.points, line, 2);
    m_groups += added;
}

void ScoreCard::setScore(const std::optional<Score>& score)
{
    m_score = score;
    reflect();
}

void ScoreCard::reflect()
{
    setTitle(tr("Customer score"));
    setLink(m_reasons->isHidden() ? tr("Why?") : tr("Less"));
    const Score score = m_score.value_or(Score{});
    m_total->setText(m_score ? QString::number(score.total) : u"—"_s);
    const auto tell = [this](int at, ScoreGroup group, int points, int most, bool isKnown) {
        m_groups[at].name->setText(nameOf(group));
        m_groups[at].bar->setScore(points, most);
        m_groups[at].points->setText(isKnown ? u"+%1"_s.arg(points) : u"—"_s);
    };
    const bool isScored = m_score.has_value();
    tell(0, ScoreGroup::Interaction, score.interaction, kMostInteraction, isScored);
    tell(1, ScoreGroup::Purchase, score.purchase, kMostPurchase, isScored && score.hasPurchase());
    tell(2, ScoreGroup::Likelihood, score.likelihood, kMostLikelihood, isScored);
    m_reasons->clear();
    for (const ScoreReason& reason : score.reasons) {
        auto* line = new Label(u"+%1  %2"_s.arg(reason.points).arg(reasonText(reason)),
                               TextSize::Small, Tone::Second, this);
        line->setWordWrap(true);
        m_reasons->add(line);
    }
    if (m_reasons->isEmpty())
        m_reasons->tell(tr("Nothing has given points yet."));
}

} // namespace kechi
