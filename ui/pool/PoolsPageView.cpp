// How PoolsPage shows itself: its words, what may be done, and why there is nothing to show.
#include "ui/pool/PoolsPage.h"

#include "ui/base/Bars.h"
#include "ui/base/Button.h"
#include "ui/base/EmptyState.h"
#include "ui/base/Label.h"
#include "ui/base/PageHeader.h"
#include "ui/base/SearchBox.h"
#include "ui/pool/BoardLanes.h"
#include "ui/pool/OpenSea.h"
#include "ui/pool/PoolActs.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

// To whom else this person may give: where there is nobody, why not.
static std::optional<Error> whyNotGive(const Board& board)
{
    std::optional<Error> why =
        Error{Error::Code::Denied, PoolsPage::tr("There is nobody else here to give them to.")};
    for (const Lane& lane : board.lanes) {
        if (!lane.owner || lane.isMine)
            continue;
        if (!lane.whyNotDrop)
            return {};
        why = lane.whyNotDrop;
    }
    return why;
}

void PoolsPage::showHead()
{
    const PoolView* pool = shownPool();
    m_header->setTitle(pool ? pool->pool.name : tr("Pools"));
    QStringList facts;
    if (pool)
        facts += tr("%n to claim", nullptr, int(pool->open));
    for (const Lane& lane : m_shown.board.lanes) {
        if (lane.owner && lane.isMine && lane.held)
            facts += tr("I hold %1")
                         .arg(loadText({.held = *lane.held, .limit = lane.limit.value_or(0)}));
    }
    m_header->setCount(facts.join(u" · "_s));
    m_hint->setText(whyNotGive(m_shown.board)
                        ? tr("Drag customers to your lane to claim them, and back to release "
                             "them. Ctrl chooses many.")
                        : tr("Drag customers to a salesperson to assign them, and back to release "
                             "them. Ctrl chooses many."));
}

void PoolsPage::showActs()
{
    const CustomerDrag drag = chosen();
    const bool hasAny = !drag.customers.isEmpty() && !m_isBusy;
    const auto whyNotClaim = m_shown.board.whyNotClaim;
    const auto notGive = whyNotGive(m_shown.board);
    m_claim->setEnabled(hasAny && !drag.owner && !whyNotClaim);
    m_claim->setToolTip(whyNotClaim            ? whyNotClaim->text
                        : m_claim->isEnabled() ? QString()
                                               : tr("Choose customers of the open sea first."));
    m_give->setEnabled(hasAny && !notGive);
    m_give->setToolTip(notGive ? notGive->text : tr("Ctrl+Shift+O"));
    m_release->setEnabled(hasAny && drag.owner);
    m_release->setToolTip(tr("Back to the open sea, with a reason."));
}

void PoolsPage::showEmptiness()
{
    const bool hasPools = !m_shown.pools.isEmpty();
    const bool hasCustomers =
        std::any_of(m_shown.pools.begin(), m_shown.pools.end(),
                    [](const PoolView& pool) { return pool.customers() > 0; });
    const bool isEmpty = m_isLoaded && (!hasPools || !hasCustomers);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_people->setCurrentIndex(m_isLoaded && m_lanes->parts().isEmpty() ? 1 : 0);
    for (QWidget* part : {static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_search),
                          static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_give),
                          static_cast<QWidget*>(m_release), static_cast<QWidget*>(m_claim)})
        part->setVisible(!isEmpty);
    m_empty->setPicture(Icon::Pool);
    m_empty->setTitle(hasPools ? tr("No customers yet") : tr("No pools for you"));
    m_empty->setText(hasPools ? tr("Here customers wait until somebody claims them, beside those "
                                   "who own them. Import a list to begin.")
                              : tr("You are in no pool. An administrator can add you to one."));
    m_empty->setStep(hasPools ? tr("Import a list from Excel") : QString());
    m_nobody->setPicture(Icon::Customers);
    m_nobody->setTitle(tr("No salesperson yet"));
    m_nobody->setText(tr("Everybody who sells has a lane here, and customers are dragged to it. "
                         "Invite somebody in Settings."));
    m_nobody->setStep(tr("Open the settings"));
}

void PoolsPage::offerActs(const QPoint& globalAt)
{
    const CustomerDrag drag = chosen();
    if (drag.customers.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (drag.customers.size() == 1)
        menu->addAction(icon(Icon::File), tr("Open"), this,
                        [this, id = drag.customers.first().id] { emit openCustomer(id); });
    if (!drag.owner) {
        QAction* claim = menu->addAction(icon(Icon::Claim), tr("Claim"), this,
                                         [this, drag] { m_acts->claim(drag); });
        claim->setEnabled(!m_shown.board.whyNotClaim);
    }
    QAction* give = menu->addAction(icon(Icon::Transfer), tr("Transfer…"), this,
                                    [this, drag] { m_acts->give(drag); });
    give->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    give->setShortcutVisibleInContextMenu(true);
    give->setEnabled(!whyNotGive(m_shown.board));
    if (drag.owner)
        menu->addAction(icon(Icon::Release), tr("Release…"), this,
                        [this, drag] { m_acts->release(drag); });
    if (m_shown.pools.size() > 1) {
        QMenu* pools = menu->addMenu(icon(Icon::Pool), tr("Move to the pool"));
        for (const PoolView& pool : std::as_const(m_shown.pools)) {
            if (pool.pool.id == m_view.pool)
                continue;
            QString name = pool.pool.name;
            name.replace(u'&', u"&&"_s);
            pools->addAction(name, this, [this, drag, to = pool.pool] {
                m_acts->drop(drag, DropTarget::home(to.id), to.name);
            });
        }
    }
    menu->popup(globalAt);
}

void PoolsPage::retranslate()
{
    setWindowTitle(tr("Pools"));
    m_undo->setText(tr("Undo"));
    m_give->setText(tr("Transfer…"));
    m_release->setText(tr("Release…"));
    m_claim->setText(tr("Claim selected"));
    m_search->setHint(tr("Search in this pool"));
    display();
}

void PoolsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kechi
