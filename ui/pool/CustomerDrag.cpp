#include "ui/pool/CustomerDrag.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDrag>
#include <QIODevice>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kKind = u"application/x-kechi-customers"_s;
static constexpr int kPictureWidth = 216;

QMimeData* mimeOf(const CustomerDrag& drag)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << drag.owner.value << drag.pool.value << qint64(drag.customers.size());
    for (const CarriedCustomer& customer : drag.customers)
        out << customer.id.value << customer.name;
    auto* carried = new QMimeData;
    carried->setData(kKind, bytes);
    return carried;
}

std::optional<CustomerDrag> dragOf(const QMimeData* carried)
{
    if (!carried || !carried->hasFormat(kKind))
        return {};
    CustomerDrag drag;
    qint64 count = 0;
    QDataStream in(carried->data(kKind));
    in >> drag.owner.value >> drag.pool.value >> count;
    for (qint64 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        CarriedCustomer customer;
        in >> customer.id.value >> customer.name;
        drag.customers += customer;
    }
    if (in.status() != QDataStream::Ok || drag.customers.isEmpty())
        return {};
    return drag;
}

static QPixmap pictureOf(const QWidget& source, const QString& words)
{
    const QFontMetrics metrics(textFont(TextSize::Section));
    const QSize size(kPictureWidth, metrics.height() + 2 * kGapSmall);
    const double scale = source.devicePixelRatioF();
    QPixmap picture(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(QColor(Qt::transparent));
    QPainter painter(&picture);
    const Tokens& set = tokens();
    paintBox(painter, QRect(QPoint(), size), kRadiusControl, set.surface, set.accent);
    painter.setFont(textFont(TextSize::Section));
    painter.setPen(set.ink);
    const QRect room = QRect(QPoint(), size).adjusted(kGap, 0, -kGap, 0);
    painter.drawText(room, Qt::AlignVCenter,
                     metrics.elidedText(words, Qt::ElideMiddle, room.width()));
    return picture;
}

QList<CustomerId> CustomerDrag::ids() const
{
    QList<CustomerId> ids;
    for (const CarriedCustomer& customer : customers)
        ids += customer.id;
    return ids;
}

QString CustomerDrag::nameOf(CustomerId customer) const
{
    for (const CarriedCustomer& one : customers) {
        if (one.id == customer)
            return one.name;
    }
    return {};
}

QString summaryOf(const CustomerDrag& drag)
{
    if (drag.customers.isEmpty())
        return {};
    const QString name = drag.customers.first().name;
    const int all = int(drag.customers.size());
    return all == 1 ? name
                    : QCoreApplication::translate("pools", "%1 and others, %n in all", nullptr, all)
                          .arg(name);
}

void carry(QWidget* source, const CustomerDrag& drag)
{
    if (drag.customers.isEmpty())
        return;
    auto* act = new QDrag(source);
    act->setMimeData(mimeOf(drag));
    act->setPixmap(pictureOf(*source, summaryOf(drag)));
    act->setHotSpot({kGapWide, kGap});
    act->exec(Qt::MoveAction);
}

} // namespace kechi
