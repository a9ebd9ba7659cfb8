#include "ui/dashboard/LoadCard.h"

#include "ui/base/Avatar.h"
#include "ui/base/Bars.h"
#include "ui/base/Label.h"
#include "ui/base/RowLink.h"
#include "ui/base/Rows.h"

#include <QBoxLayout>
#include <algorithm>

namespace kechi {

static constexpr int kFirst = 6; // shown before one asks for all
static constexpr int kMostNameWidth = 96;
static constexpr int kRow = 31;

LoadCard::LoadCard(QWidget* parent)
    : Card(parent), m_rows(new QVBoxLayout),
      m_empty(new Label({}, TextSize::Body, Tone::Muted, this))
{
    m_rows->setSpacing(0);
    m_empty->setWordWrap(true);
    body()->addWidget(m_empty);
    body()->addLayout(m_rows);
    body()->addStretch();
    connect(this, &Card::linkChosen, this, [this] {
        m_isWhole = !m_isWhole;
        fill();
    });
    setLoads({});
}

static Load barOf(const LoadFigure& load, qint64 fullest)
{
    return {.held = int(load.held.count),
            .limit = load.limit.value_or(0),
            .soon = int(load.soon.count),
            .fullest = int(fullest)};
}

void LoadCard::setLoads(const QList<LoadFigure>& loads)
{
    m_loads = loads;
    fill();
}

void LoadCard::fill()
{
    setTitle(tr("Load of the salespeople"));
    setSubtitle(tr("Customers held / limit; amber: about to be recycled"));
    m_empty->setText(tr("Nobody here may own customers."));
    m_empty->setVisible(m_loads.isEmpty());
    const bool isLong = m_loads.size() > kFirst;
    setLink(!isLong     ? QString()
            : m_isWhole ? tr("Fewer")
                        : tr("All %n", nullptr, int(m_loads.size())));
    clearRows(m_rows);
    const qsizetype count =
        m_isWhole ? m_loads.size() : std::min<qsizetype>(m_loads.size(), kFirst);
    qint64 fullest = 0;
    int nameWidth = 0;
    int textWidth = 0;
    for (const LoadFigure& load : m_loads)
        fullest = std::max(fullest, load.held.count);
    for (qsizetype i = 0; i < count; ++i) {
        const QFontMetrics metrics(textFont(TextSize::Body));
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(m_loads[i].name));
        textWidth =
            std::max(textWidth, metrics.horizontalAdvance(loadText(barOf(m_loads[i], fullest))));
    }
    for (qsizetype i = 0; i < count; ++i)
        addRow(m_loads[i], fullest, std::min(nameWidth, kMostNameWidth), textWidth);
}

void LoadCard::addRow(const LoadFigure& load, qint64 fullest, int nameWidth, int textWidth)
{
    const Load held = barOf(load, fullest);
    const bool isOver = held.limit > 0 && held.held > held.limit;
    auto* row = new RowLink(this);
    row->setFixedHeight(kRow);
    auto* avatar = new Avatar(kAvatarSmall, Avatar::Shape::Disc, row);
    avatar->setName(load.name);
    auto* name = new Label(load.name, TextSize::Body, Tone::Normal, row);
    name->setElided(true);
    name->setFixedWidth(nameWidth + 2);
    auto* bar = new LoadBar(row);
    bar->setLoad(held);
    bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* text = new Label(loadText(held), TextSize::Body, isOver ? Tone::Bad : Tone::Normal, row);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    text->setFixedWidth(textWidth + 2);
    row->row()->addWidget(avatar);
    row->row()->addWidget(name);
    row->row()->addSpacing(kGapSmall);
    row->row()->addWidget(bar, 1);
    row->row()->addSpacing(kGapSmall);
    row->row()->addWidget(text);
    const QString soon =
        held.soon > 0 ? tr(", %n about to be recycled", nullptr, held.soon) : QString();
    const QString over =
        isOver ? tr(", %n over the limit", nullptr, held.held - held.limit) : QString();
    row->setName(tr("%1: %2%3%4", "name, load, what is over the limit, what goes back soon")
                     .arg(load.name, loadText(held), over, soon));
    connect(row, &RowLink::chosen, this,
            [this, behind = load.held.behind] { emit chosen(behind); });
    m_rows->addWidget(row);
}

} // namespace kechi
