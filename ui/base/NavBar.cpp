#include "ui/base/NavBar.h"

#include "ui/base/Look.h"
#include "ui/base/NavItem.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kBrandLeft = 18;
static constexpr int kEdge = 10; // left and right of the items
static constexpr int kBetween = 2;

static QVBoxLayout* column()
{
    auto* items = new QVBoxLayout;
    items->setContentsMargins(kEdge, 0, kEdge, 0);
    items->setSpacing(kBetween);
    return items;
}

NavBar::NavBar(QWidget* parent) : QFrame(parent), m_top(column()), m_bottom(column())
{
    setLook(this, "look", u"nav"_s);
    setFixedWidth(kNavWidth);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, kTopBarHeight, 0, kGap);
    all->setSpacing(0);
    all->addLayout(m_top);
    all->addStretch();
    all->addLayout(m_bottom);
    setAccessibleName(tr("Navigation"));
}

void NavBar::add(const QString& key, Icon picture, const QString& title, Place place)
{
    auto* item = new NavItem(picture, title, this);
    (place == Place::Top ? m_top : m_bottom)->addWidget(item);
    (place == Place::Top ? m_topKeys : m_bottomKeys) += key;
    m_items.insert(key, item);
    if (m_last)
        setTabOrder(m_last, item);
    m_last = item;
    item->installEventFilter(this);
    connect(item, &QAbstractButton::clicked, this, [this, key] { emit chosen(key); });
}

void NavBar::setTitle(const QString& key, const QString& title)
{
    if (NavItem* item = m_items.value(key)) {
        item->setText(title);
        item->refreshName();
    }
}

void NavBar::setHint(const QString& key, const QString& hint)
{
    if (NavItem* item = m_items.value(key))
        item->setToolTip(hint);
}

void NavBar::setBadge(const QString& key, int count, Tone tone)
{
    if (NavItem* item = m_items.value(key))
        item->setBadge(count, tone);
}

void NavBar::setCurrent(const QString& key)
{
    m_current = key;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        item.value()->setCurrent(item.key() == key);
}

QStringList NavBar::keys() const
{
    return m_topKeys + m_bottomKeys;
}

QWidget* NavBar::lastStop() const
{
    return m_last;
}

void NavBar::step(NavItem* from, int by)
{
    const QStringList all = keys();
    const qsizetype to = all.indexOf(m_items.key(from)) + by;
    if (NavItem* item = m_items.value(all.value(to)))
        item->setFocus(Qt::TabFocusReason);
}

bool NavBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* item = qobject_cast<NavItem*>(watched);
    if (!item || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    step(item, key == Qt::Key_Down ? 1 : -1);
    return true;
}

void NavBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Navigation"));
    for (NavItem* item : std::as_const(m_items))
        item->refreshName();
    update();
}

void NavBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    const Tokens& set = tokens();
    QPainter painter(this);
    const QRect picture(kBrandLeft, (kTopBarHeight - kIconSize) / 2, kIconSize, kIconSize);
    paintIcon(painter, Icon::Pool, picture, set.navStrong);
    painter.setFont(textFont(TextSize::Heading));
    painter.setPen(set.navStrong);
    const int left = picture.right() + 1 + kGapSmall;
    painter.drawText(QRect(left, 0, width() - left, kTopBarHeight), Qt::AlignVCenter,
                     tr("Kechi", "the program's name in the navigation"));
}

} // namespace kechi
