#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kechi {

// How many cells of a terminal a text takes: a Chinese character takes two.
int cellsOf(const QString& text);

// Rows below each other in even columns, as a terminal shows them.
class TextTable {
public:
    enum class Align { Left, Right };

    explicit TextTable(const QStringList& head = {}, const QList<Align>& aligns = {});
    void add(const QStringList& row) { m_rows += row; }
    QString text() const; // a line each, without blanks at their ends; empty: no rows

private:
    bool isEmpty(qsizetype column) const;
    QString lineOf(const QStringList& row, const QList<int>& widths) const;

    QStringList m_head;
    QList<Align> m_aligns; // left where there is none
    QList<QStringList> m_rows;
};

} // namespace kechi
