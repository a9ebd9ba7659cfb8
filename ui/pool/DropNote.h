#pragma once

#include <QFrame>

namespace kechi {

class Label;

// What will happen when one lets go here, beside what is carried: “To 王蕾 → 115 / 200”, and
// who will stay and why.
class DropNote : public QFrame {
    Q_OBJECT

public:
    explicit DropNote(QWidget* page);

    enum class Outlook { Asking, Fine, Partly, Refused };
    // Empty `text`: nothing, it hides.
    void tell(Outlook outlook, const QString& text, const QString& refusals = {});
    void follow(const QPoint& at); // the pointer, in the page
    Outlook outlook() const { return m_outlook; }
    QString text() const; // all that it says

private:
    Label* m_text = nullptr;
    Label* m_refusals = nullptr;
    Outlook m_outlook = Outlook::Asking;
    QPoint m_at; // the pointer
};

} // namespace kechi
