#pragma once

#include "ui/base/Icons.h"
#include "ui/base/Tags.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace kechi {

class Label;

// Things below each other that are made anew when what they tell changes.
class Lines : public QWidget {
    Q_OBJECT

public:
    explicit Lines(QWidget* parent = nullptr);

    void clear();
    void add(QWidget* line);
    void tell(const QString& text, Tone tone = Tone::Muted); // words in place of lines
    bool isEmpty() const;

private:
    QVBoxLayout* m_column = nullptr;
};

// A picture, a heading with a time behind it, and words below.
class EntryLine : public QWidget {
    Q_OBJECT

public:
    struct Words {
        Icon picture = Icon::None;
        Tone tone = Tone::Second;
        QString title = {};
        QString time = {};
        QString text = {}; // wraps; empty: none
        QString note = {}; // muted, below; empty: none
    };

    explicit EntryLine(const Words& words, QWidget* parent = nullptr);
    void addButton(QWidget* button); // at the right of the heading

private:
    QHBoxLayout* m_heading = nullptr;
};

// What something is called at the left, what it is at the right.
class FactLine : public QWidget {
    Q_OBJECT

public:
    FactLine(const QString& name, const QString& value, QWidget* parent = nullptr);

    void addNote(const QString& text);   // muted, below the value
    void addCopy(const QString& copied); // a button that puts this on the clipboard
    void setTone(Tone tone);

signals:
    void copied(const QString& text);

private:
    Label* m_name = nullptr;
    Label* m_value = nullptr;
    QHBoxLayout* m_line = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace kechi
