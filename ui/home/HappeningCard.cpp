#include "ui/home/HappeningCard.h"

#include "ui/base/Avatar.h"
#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"
#include "ui/home/WhenText.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kRow = 34;

HappeningCard::HappeningCard(MemberId me, QWidget* parent)
    : Card(parent), m_me(me), m_rows(new QVBoxLayout),
      m_empty(new Label({}, TextSize::Body, Tone::Muted, this))
{
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
    body()->addLayout(m_rows);
    body()->addStretch();
    setHome({});
}

void HappeningCard::setHome(const Home& home)
{
    setTitle(tr("Recent happenings"));
    m_empty->setText(tr("What becomes of the customers that you may see is told here."));
    m_empty->setVisible(home.happenings.isEmpty());
    clearRows(m_rows);
    for (const Happening& happening : home.happenings)
        addRow(happening, home.now);
}

void HappeningCard::addRow(const Happening& happening, const QDateTime& now)
{
    const QString sentence = sentenceOf(happening, m_me);
    auto* row = new RowLink(this);
    row->setFixedHeight(kRow);
    row->setDivided(true);
    auto* avatar = new Avatar(kAvatarSmall, Avatar::Shape::Disc, row);
    avatar->setName(!happening.by          ? tr("System")
                    : happening.by == m_me ? tr("You")
                                           : happening.byName);
    auto* words = new Label(sentence, TextSize::Body, Tone::Normal, row);
    words->setElided(true);
    auto* when = new Label(WhenText::ago(happening.at, now), TextSize::Small, Tone::Muted, row);
    row->row()->addWidget(avatar);
    row->row()->addWidget(words, 1);
    row->row()->addWidget(when);
    row->setName(u"%1, %2"_s.arg(sentence, when->text()));
    row->setOpens(bool(happening.customer));
    connect(row, &RowLink::chosen, this,
            [this, id = happening.customer] { emit customerChosen(id); });
    m_rows->addWidget(row);
}

} // namespace kechi
