#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <string_view>

namespace kechi {

// A workbook's strings, packed one behind the other: a list of a million QStrings would take
// several times the memory.
class SharedStrings {
public:
    qsizetype count() const { return m_ends.size(); }
    QString at(qsizetype index) const;    // as XML escapes it; empty where there is none
    QString rawAt(qsizetype index) const; // as it was added; empty where there is none

    void add(std::string_view utf8);
    void endString() { m_ends.append(m_bytes.size()); }
    bool isTooMuch() const; // more than a workbook may take of memory

private:
    std::string_view bytesAt(qsizetype index) const;

    QByteArray m_bytes;
    QList<qsizetype> m_ends; // of each string
};

// A workbook's text with its escapes undone: _x000D_ is CR, _x005F_ an underscore.
QString unescaped(std::string_view utf8);

} // namespace kechi
