#include "ui/base/Chip.h"

#include "ui/base/Look.h"
#include "ui/base/Sizes.h"
#include "ui/base/Style.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kPicture = 14;

Chip::Chip(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setLook(this, "look", u"chip"_s);
    setCheckable(true);
    setAutoDefault(false);
    setFont(textFont(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(int count, Tone tone)
{
    m_count = count;
    m_countTone = tone;
    setAccessibleName(count < 0 ? text() : tr("%1, %2").arg(text(), countText()));
    updateGeometry();
    update();
}

void Chip::setPicture(Icon picture)
{
    m_picture = picture;
    setCheckable(picture == Icon::None);
    updateGeometry();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    setCheckable(!closable);
    setAccessibleDescription(closable ? tr("Delete removes this filter.") : QString());
    updateGeometry();
}

QString Chip::countText() const
{
    return m_count < 0 ? QString() : locale().toString(m_count);
}

QSize Chip::sizeHint() const
{
    int width = 2 * kGap + fontMetrics().horizontalAdvance(text());
    if (m_count >= 0)
        width +=
            kGapTiny + QFontMetrics(textFont(TextSize::Section)).horizontalAdvance(countText());
    if (m_picture != Icon::None)
        width += kPicture + kGapTiny;
    if (m_closable || menu())
        width += kPicture;
    return {width, kPillHeight};
}

QRect Chip::crossRect() const
{
    return {width() - kGapSmall - kPicture, (height() - kPicture) / 2, kPicture, kPicture};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& set = tokens();
    const QColor words = !isEnabled() ? set.muted : isChosen() ? set.accentText : set.second;
    const QColor back = isChosen() || isDown() ? set.accentSoft
                        : underMouse()         ? set.hover
                                               : set.surface;
    QPainter painter(this);
    const double round = height() / 2.0;
    paintBox(painter, rect(), round, back, isChosen() ? set.accentLine : set.line);
    int x = kGap;
    if (m_picture != Icon::None) {
        paintIcon(painter, m_picture, QRect(x, crossRect().y(), kPicture, kPicture), words);
        x += kPicture + kGapTiny;
    }
    painter.setPen(words);
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, text());
    x += fontMetrics().horizontalAdvance(text()) + kGapTiny;
    if (m_count >= 0) {
        QFont bold = font();
        bold.setBold(m_countTone != Tone::Muted);
        painter.setFont(bold);
        painter.setPen(isEnabled() ? textColour(m_countTone) : set.muted);
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter, countText());
    }
    if (m_closable || menu())
        paintIcon(painter, menu() ? Icon::TriangleDown : Icon::Close, crossRect(), words);
    if (hasFocus())
        paintFocusRing(painter, rect(), round - 1, set.focus);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const bool erase = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_closable && erase)
        emit closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool onCross = m_closable && event->button() == Qt::LeftButton && isDown() &&
                         crossRect()
                             .adjusted(-kGapTiny, -kGapTiny, kGapTiny, kGapTiny)
                             .contains(event->position().toPoint());
    QPushButton::mouseReleaseEvent(event);
    if (onCross)
        emit closed();
}

void Chip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        setCount(m_count, m_countTone);
}

} // namespace kechi
