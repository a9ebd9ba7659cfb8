#pragma once

#include "ui/base/Sizes.h"

#include <QWidget>

class QPainter;

namespace kechi {

// The first character of a name in a disc (people) or a rounded square (customers).
class Avatar : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Disc, Square };

    explicit Avatar(int size = kAvatar, Shape shape = Shape::Disc, QWidget* parent = nullptr);

    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Shape m_shape = Shape::Disc;
};

// As a person reads it: one character, however many units it takes, Latin in capitals.
QString firstCharacter(const QString& name);
void paintAvatar(QPainter& painter, const QRectF& where, const QString& name,
                 Avatar::Shape shape = Avatar::Shape::Disc);

} // namespace kechi
