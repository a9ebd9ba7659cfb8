#pragma once

#include "ui/base/Button.h"

namespace kechi {

class Label;

// A large button: picture, a few words, and a sentence about what follows.
class ChoiceButton : public Button {
    Q_OBJECT

public:
    explicit ChoiceButton(Icon picture, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return false; } // all choices are equally high

private:
    Label* m_title = nullptr;
    Label* m_text = nullptr;
};

} // namespace kechi
