#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace kechi {

class Button;
class Label;

// A white box with a line round it: title, link and whatever is put into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); // small, below the title; empty: none
    void setLink(const QString& text);         // right of the title; empty: none
    void addToHeader(QWidget* widget);         // right of the title, left of the link
    QVBoxLayout* body() const { return m_body; }

signals:
    void linkChosen();

private:
    Label* m_title = nullptr;
    Label* m_subtitle = nullptr;
    Button* m_link = nullptr;
    QHBoxLayout* m_header = nullptr;
    QVBoxLayout* m_body = nullptr;
};

} // namespace kechi
