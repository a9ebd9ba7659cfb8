#include "ui/base/Avatar.h"

#include "ui/base/Icons.h"
#include "ui/base/Style.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace kechi {

QString firstCharacter(const QString& name)
{
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? trimmed.left(end).toUpper() : QString();
}

void paintAvatar(QPainter& painter, const QRectF& where, const QString& name, Avatar::Shape shape)
{
    const Tokens& set = tokens();
    const double radius =
        shape == Avatar::Shape::Disc ? where.height() / 2 : double(kRadiusControl);
    paintBox(painter, where, radius, set.avatar);
    const QString letter = firstCharacter(name);
    if (letter.isEmpty()) {
        const double edge = where.height() / 5;
        paintIcon(painter, Icon::Person, where.adjusted(edge, edge, -edge, -edge), set.avatarText);
        return;
    }
    painter.save();
    QFont font = textFont(TextSize::Section);
    font.setPixelSize(int(where.height() * (shape == Avatar::Shape::Disc ? 0.46 : 0.4)));
    painter.setFont(font);
    painter.setPen(set.avatarText);
    painter.drawText(where, Qt::AlignCenter, letter);
    painter.restore();
}

Avatar::Avatar(int size, Shape shape, QWidget* parent) : QWidget(parent), m_shape(shape)
{
    setFixedSize(size, size);
}

void Avatar::setName(const QString& name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_shape);
}

} // namespace kechi
