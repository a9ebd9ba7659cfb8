#include "ui/home/SoonCard.h"

#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"
#include "ui/base/Tags.h"
#include "ui/home/WhenText.h"

#include <QBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMostNameWidth = 168;

SoonCard::SoonCard(QWidget* parent)
    : Card(parent), m_rows(new QVBoxLayout),
      m_empty(new Label({}, TextSize::Body, Tone::Muted, this))
{
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
    body()->addLayout(m_rows);
    body()->addStretch();
    connect(this, &Card::linkChosen, this, [this] { emit allChosen(m_behind); });
    setHome({});
}

void SoonCard::setHome(const Home& home)
{
    const qint64 count = home.load.soon.count;
    m_behind = home.load.soon.behind;
    setTitle(tr("About to be recycled"));
    setLink(count > 0 ? tr("All %n", nullptr, int(count)) : QString());
    m_empty->setText(tr("No customer will be recycled within %n day(s).", nullptr, kSoonDays));
    m_empty->setVisible(home.soon.isEmpty());
    clearRows(m_rows);
    int width = 0;
    const QFontMetrics metrics(textFont(TextSize::Body));
    for (const SoonRow& soon : home.soon)
        width = std::max(width, metrics.horizontalAdvance(soon.name));
    for (const SoonRow& soon : home.soon)
        addRow(soon, home.whose == Whose::Team, std::min(width + 2, kMostNameWidth));
}

void SoonCard::addRow(const SoonRow& soon, bool showOwner, int nameWidth)
{
    auto* row = new RowLink(this);
    row->setFixedHeight(kRowHeight);
    row->setDivided(true);
    auto* name = new Label(soon.name, TextSize::Body, Tone::Normal, row);
    name->setElided(true);
    name->setFixedWidth(nameWidth);
    row->row()->addWidget(name);
    row->row()->addSpacing(kGapSmall);
    if (soon.grade.isEmpty())
        row->row()->addSpacing(tagWidth({.text = u"A"_s}));
    else
        row->row()->addWidget(
            new TagLabel({.text = soon.grade, .tone = gradeTone(soon.grade)}, row));
    const QString why = showOwner ? u"%1 · %2"_s.arg(soon.ownerName, whyOf(soon)) : whyOf(soon);
    auto* words = new Label(why, TextSize::Body, Tone::Muted, row);
    words->setElided(true);
    row->row()->addWidget(words, 1);
    const WhenText::Words when = WhenText::daysLeft(soon.daysLeft);
    row->row()->addWidget(new Label(when.text, TextSize::Body, when.tone, row));
    row->setName(u"%1, %2, %3"_s.arg(soon.name, why, when.text));
    connect(row, &RowLink::chosen, this, [this, id = soon.customer] { emit customerChosen(id); });
    m_rows->addWidget(row);
}

} // namespace kechi
