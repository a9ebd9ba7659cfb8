#pragma once

#include "ui/base/Icons.h"

#include <QAbstractButton>

namespace kechi {

// One line of the navigation: icon, words, and how many wait there.
class NavItem : public QAbstractButton {
    Q_OBJECT

public:
    NavItem(Icon picture, const QString& title, QWidget* parent = nullptr);

    void setBadge(int count, Tone tone);
    void setCurrent(bool current);
    void refreshName(); // for screen readers, in the language in force

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Icon m_picture = Icon::None;
    int m_count = 0;
    Tone m_tone = Tone::Normal;
    bool m_current = false;
};

} // namespace kechi
