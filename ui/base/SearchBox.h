#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace kechi {

class Label;

// Words to search for. Waits for an input method to finish a word, and a moment for the next
// key; Return does not wait.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setHint(const QString& hint);              // in the empty box, and its name
    void setShortcutHint(const QKeySequence& keys); // at its right end while it is empty

signals:
    void searched(const QString& text); // it has changed; once per change
    void entered(const QString& text);  // Return

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Esc empties it
    void resizeEvent(QResizeEvent* event) override;

private:
    void wait();
    void search();
    void dress();

    QTimer m_delay;
    Label* m_keys = nullptr;
    QAction* m_clear = nullptr;
    QString m_last;
    bool m_composing = false;
};

} // namespace kechi
