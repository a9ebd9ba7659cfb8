#pragma once

#include "ui/base/Icons.h"

#include <QWidget>

namespace kechi {

class Button;
class IconLabel;
class Label;

// What a list shows while it has nothing to show: what it is for, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setPicture(Icon picture);
    void setTitle(const QString& title);
    void setText(const QString& text);      // what it is for; wraps
    void setStep(const QString& text);      // on the button; empty: none
    void setOtherStep(const QString& text); // a link below; empty: none

signals:
    void stepChosen();
    void otherStepChosen();

private:
    IconLabel* m_picture = nullptr;
    Label* m_title = nullptr;
    Label* m_text = nullptr;
    Button* m_step = nullptr;
    Button* m_other = nullptr;
};

} // namespace kechi
