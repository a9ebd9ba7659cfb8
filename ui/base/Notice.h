#pragma once

#include <QFrame>

namespace kechi {

class Button;
class IconLabel;
class Label;

// What went wrong or is worth knowing, in words, on the page it concerns. Hidden until told
// something; stays until closed or cleared.
class Notice : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warn, Bad };

    explicit Notice(QWidget* parent = nullptr);

    // An action in words of a link; empty: none.
    void tell(Kind kind, const QString& text, const QString& action = {});
    void tellError(const QString& text) { tell(Kind::Bad, text); }
    void clear();
    QString text() const;
    void setClosable(bool closable);

signals:
    void actionChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    IconLabel* m_picture = nullptr;
    Label* m_text = nullptr;
    Button* m_action = nullptr;
    Button* m_close = nullptr;
};

} // namespace kechi
