#pragma once

#include <QList>
#include <QWidget>
#include <chrono>
#include <functional>

class QVBoxLayout;

namespace kechi {

class ToastCard;

// What has just been done, at the bottom of the window, with the way to take it back. Stays
// for 7 seconds, and as long as the pointer or the focus is on it. Three at most are shown;
// the others wait their turn.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* host);

    // An act in a word or two ("Undo") and what it does; none: words alone.
    void tell(const QString& text, const QString& act = {}, std::function<void()> then = {});
    void clear(); // all, those waiting too: what they would undo is gone
    void setLifetime(std::chrono::milliseconds lifetime) { m_lifetime = lifetime; }
    int shown() const { return int(m_cards.size()); }
    int waiting() const { return int(m_waiting.size()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the host's size

private:
    struct Message {
        QString text = {};
        QString act = {};
        std::function<void()> then = {};
    };

    void next();
    void remove(ToastCard* card);
    void place();

    QVBoxLayout* m_column = nullptr;
    QList<ToastCard*> m_cards;
    QList<Message> m_waiting;
    std::chrono::milliseconds m_lifetime = std::chrono::seconds(7);
};

} // namespace kechi
