#pragma once

#include "ui/base/Icons.h"
#include "ui/base/Sizes.h"

#include <QWidget>

namespace kechi {

// An icon among other widgets, in the colours in force.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(Icon picture = Icon::None, Tone tone = Tone::Second, int size = kIconSize,
                       QWidget* parent = nullptr);

    void setPicture(Icon picture, Tone tone = Tone::Second);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_picture = Icon::None;
    Tone m_tone = Tone::Second;
};

} // namespace kechi
