#pragma once

#include <QLineEdit>

class QAction;

namespace kechi {

// A password, hidden until the eye is clicked. What was typed is never offered to the input
// method's memory.
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    void setRevealed(bool revealed);
    bool isRevealed() const { return echoMode() == QLineEdit::Normal; }

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override; // covers it again

private:
    void retranslate();

    QAction* m_eye = nullptr;
};

} // namespace kechi
