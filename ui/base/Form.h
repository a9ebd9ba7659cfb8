#pragma once

#include <QWidget>

class QGridLayout;

namespace kechi {

class Label;

// One thing to fill in: its name above, the input, and below it a hint or what is wrong.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setRequired(bool required);
    void setHint(const QString& hint);   // shown while nothing is wrong
    void setError(const QString& error); // empty: nothing is wrong
    bool hasError() const { return !m_error.isEmpty(); }
    QWidget* editor() const { return m_editor; }

private:
    void refresh();

    Label* m_label = nullptr;
    Label* m_below = nullptr;
    QWidget* m_editor = nullptr;
    QString m_name;
    QString m_hint;
    QString m_error;
    bool m_required = false;
};

// Fields below each other, or in two columns.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(int columns = 1, QWidget* parent = nullptr);

    FormField* add(const QString& label, QWidget* editor);
    FormField* addWide(const QString& label, QWidget* editor); // over all columns
    void clearErrors();
    bool showFirstError(); // puts the focus there; false: there is none

private:
    void place(FormField* field, int width);

    QGridLayout* m_grid = nullptr;
    QList<FormField*> m_fields;
    int m_columns = 1;
    int m_next = 0; // the cell that is free, counted row by row
};

} // namespace kechi
