#include "ui/base/NavItem.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace kechi {

static constexpr int kMost = 9999; // the badge says no more than this
static constexpr int kBadgeHeight = 18;

NavItem::NavItem(Icon picture, const QString& title, QWidget* parent)
    : QAbstractButton(parent), m_picture(picture)
{
    setText(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    refreshName();
}

void NavItem::setBadge(int count, Tone tone)
{
    m_count = count;
    m_tone = tone;
    refreshName();
    update();
}

void NavItem::setCurrent(bool current)
{
    m_current = current;
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void NavItem::refreshName()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
}

QSize NavItem::sizeHint() const
{
    return {kNavWidth - 2 * kGapSmall, kNavItemHeight};
}

void NavItem::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    QPainter painter(this);
    if (m_current || isDown())
        paintBox(painter, rect(), kRadiusControl, set.navSelected);
    else if (underMouse())
        paintBox(painter, rect(), kRadiusControl, set.navHover);
    const QColor words = m_current ? set.navStrong : set.navText;
    const QRect picture(kGap, (height() - kIconSize) / 2, kIconSize, kIconSize);
    paintIcon(painter, m_picture, picture, words);

    int right = width() - kGapSmall;
    if (m_count > 0) {
        painter.setFont(textFont(TextSize::Small));
        const QString count =
            m_count > kMost ? locale().toString(kMost) + u'+' : locale().toString(m_count);
        const int wide = painter.fontMetrics().horizontalAdvance(count) + kGap;
        const QRect badge(right - std::max(wide, kBadgeHeight), (height() - kBadgeHeight) / 2,
                          std::max(wide, kBadgeHeight), kBadgeHeight);
        paintBox(painter, badge, kBadgeHeight / 2.0, m_tone == Tone::Bad ? set.bad : set.navBadge);
        painter.setPen(m_tone == Tone::Bad ? set.onFill : set.navStrong);
        painter.drawText(badge, Qt::AlignCenter, count);
        right = badge.left() - kGapTiny;
    }
    painter.setFont(font());
    painter.setPen(words);
    const int left = picture.right() + 1 + kGapSmall + 2;
    const QString cut = fontMetrics().elidedText(text(), Qt::ElideRight, right - left);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter, cut);
    if (hasFocus())
        paintFocusRing(painter, rect(), kRadiusControl - 1, set.focusOnNav);
}

void NavItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void NavItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kechi
