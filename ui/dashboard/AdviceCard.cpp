#include "ui/dashboard/AdviceCard.h"

#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"
#include "ui/dashboard/FigureText.h"

#include <QBoxLayout>

namespace kechi {

static constexpr int kRow = 30;

AdviceCard::AdviceCard(QWidget* parent)
    : Card(parent), m_rows(new QVBoxLayout),
      m_empty(new Label({}, TextSize::Body, Tone::Muted, this))
{
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
    body()->addLayout(m_rows);
    body()->addStretch();
    setAdvice({}, {});
}

QString AdviceCard::sentenceOf(const CountFigure& advice, const QString& grade)
{
    using Group = FigureFilter::Group;
    const int count = int(advice.count);
    switch (advice.behind.group) {
    case Group::Due:
        return tr("%n customer(s) will be recycled within %1 days", nullptr, count)
            .arg(advice.behind.days);
    case Group::Unfollowed: return tr("%n owned, but never followed up", nullptr, count);
    case Group::Stale:
        return tr("%n of grade %1, unchanged for %2 days", nullptr, count)
            .arg(grade)
            .arg(advice.behind.days);
    case Group::Late: return tr("%n with a deal past its expected day", nullptr, count);
    case Group::Waiting:
        return tr("%n in the open sea, lost and invalid ones aside", nullptr, count);
    default: return titleOf(advice.behind);
    }
}

void AdviceCard::setAdvice(const QList<CountFigure>& advice, const QString& grade)
{
    setTitle(tr("Worth doing today"));
    m_empty->setText(tr("Nothing waits. Well done."));
    m_empty->setVisible(advice.isEmpty());
    clearRows(m_rows);
    for (const CountFigure& one : advice)
        addRow(one, grade);
}

void AdviceCard::addRow(const CountFigure& advice, const QString& grade)
{
    const QString sentence = sentenceOf(advice, grade);
    const bool isUrgent = advice.behind.group == FigureFilter::Group::Due;
    auto* row = new RowLink(this);
    row->setFixedHeight(kRow);
    auto* words = new Label(sentence, TextSize::Small, Tone::Normal, row);
    words->setElided(true);
    auto* look = new Label(tr("View"), TextSize::Small, isUrgent ? Tone::Bad : Tone::Accent, row);
    row->row()->addWidget(words, 1);
    row->row()->addWidget(look);
    row->setName(sentence);
    connect(row, &RowLink::chosen, this, [this, behind = advice.behind] { emit chosen(behind); });
    m_rows->addWidget(row);
}

} // namespace kechi
