#include "ui/pool/PoolColumn.h"

#include "core/pool/PoolRules.h"
#include "ui/base/Button.h"
#include "ui/base/Card.h"
#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/Rows.h"
#include "ui/base/SideList.h"
#include "ui/base/SidePanel.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kWidth = kFieldWidth - kGapPage;
static constexpr int kPoolRole = Qt::UserRole + 1;

PoolColumn::PoolColumn(QWidget* parent)
    : QFrame(parent), m_rows(new QStandardItemModel(this)), m_list(new SideList(this)),
      m_title(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_add(new Button(Icon::Plus, {}, this)), m_rule(new Card(this)), m_sentences(new QVBoxLayout),
      m_change(new Button({}, Button::Look::Secondary, this))
{
    setLook(this, "look", u"column"_s);
    setFixedWidth(kWidth);
    m_list->setModel(m_rows);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGapSmall, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_sentences->setSpacing(kGapTiny);
    m_rule->body()->addLayout(m_sentences);
    m_rule->body()->addWidget(m_change, 0, Qt::AlignLeft);
    auto* contents = new QWidget(this);
    auto* below = new QVBoxLayout(contents);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(kGap);
    below->addWidget(m_list);
    below->addWidget(m_rule);
    below->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGapWide, kGap, kGap);
    column->setSpacing(kGapSmall);
    column->addLayout(head);
    column->addWidget(scrolled(contents, this), 1);
    connect(m_list, &SideList::chosen, this, [this](const QModelIndex& index) {
        m_current = {index.data(kPoolRole).toLongLong()};
        showRule();
        emit chosen(m_current);
    });
    connect(m_change, &Button::clicked, this, [this] { emit ruleRequested(m_current); });
    connect(m_add, &Button::clicked, this, &PoolColumn::poolRequested);
    retranslate();
}

void PoolColumn::setPools(const QList<PoolView>& pools, PoolId current)
{
    const QSignalBlocker quiet(m_list); // the page knows which pool it shows
    m_pools = pools;
    m_current = current;
    m_rows->setRowCount(int(pools.size()));
    for (int i = 0; i < pools.size(); ++i) {
        auto* item = new QStandardItem(icon(Icon::Pool), pools[i].pool.name);
        item->setData(pools[i].pool.id.value, kPoolRole);
        item->setData(int(pools[i].open), SideList::CountRole);
        item->setData(tr("%1: %n to claim", nullptr, int(pools[i].open)).arg(pools[i].pool.name),
                      Qt::AccessibleTextRole);
        item->setToolTip(plainTip(pools[i].pool.name));
        m_rows->setItem(i, item);
        if (pools[i].pool.id == current)
            m_list->setCurrentIndex(item->index());
    }
    const bool mayAdd = std::any_of(pools.begin(), pools.end(),
                                    [](const PoolView& pool) { return !pool.whyNotManage; });
    m_add->setVisible(mayAdd);
    showRule();
}

const PoolView* PoolColumn::current() const
{
    const auto found = std::find_if(m_pools.begin(), m_pools.end(), [&](const PoolView& pool) {
        return pool.pool.id == m_current;
    });
    return found == m_pools.end() ? nullptr : &*found;
}

void PoolColumn::showRule()
{
    clearRows(m_sentences);
    const PoolView* pool = current();
    m_rule->setVisible(pool);
    if (!pool)
        return;
    m_rule->setTitle(tr("Rule of %1").arg(pool->pool.name));
    for (const QString& sentence : sentencesOf(pool->pool.rule)) {
        auto* line = new Label(sentence, TextSize::Small, Tone::Second, m_rule);
        line->setWordWrap(true);
        m_sentences->addWidget(line);
    }
    m_change->setVisible(!pool->whyNotChangeRule);
}

PoolId PoolColumn::poolAt(const QPoint& at) const
{
    const QPoint inside = m_list->viewport()->mapFrom(this, at);
    if (!m_list->viewport()->rect().contains(inside))
        return {};
    const QModelIndex index = m_list->indexAt(inside);
    return index.isValid() ? PoolId{index.data(kPoolRole).toLongLong()} : PoolId{};
}

void PoolColumn::setTarget(PoolId pool)
{
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        QStandardItem* item = m_rows->item(i);
        const bool isTarget = pool && item->data(kPoolRole).toLongLong() == pool.value;
        item->setIcon(
            icon(isTarget ? Icon::ArrowRight : Icon::Pool, isTarget ? Tone::Accent : Tone::Second));
    }
}

void PoolColumn::retranslate()
{
    m_title->setText(tr("Pools"));
    m_list->setAccessibleName(tr("Pools"));
    m_add->setHint(tr("New pool"));
    m_change->setText(tr("Change the rule…"));
    showRule();
}

void PoolColumn::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
