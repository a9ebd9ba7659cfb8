#pragma once

#include "ui/base/Icons.h"

#include <QPushButton>

namespace kechi {

// A push button in one of the looks of the house. One Primary at most on a page.
class Button : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Secondary, // white with a line: the usual one
        Primary,   // filled: the act of the page
        Danger,    // filled red: what cannot be undone
        Flat,      // without a line
        Pill,      // small and round, in rows and bars
        Link,      // words in the accent's colour
        IconOnly,  // give it an accessible name (setHint)
        Choice     // large, left-aligned
    };

    explicit Button(const QString& text, Look look = Look::Secondary, QWidget* parent = nullptr);
    Button(Icon picture, const QString& text, Look look = Look::Secondary,
           QWidget* parent = nullptr);
    // A button that is only a picture; the hint is its tool tip and accessible name.
    Button(Icon picture, const QString& hint, QWidget* parent);

    void setHint(const QString& hint);
    void setPicture(Icon picture);
    void setButtonLook(Look look);
    Look buttonLook() const { return m_look; }

protected:
    void keyPressEvent(QKeyEvent* event) override; // Return presses it, too

private:
    Look m_look = Look::Secondary;
};

} // namespace kechi
