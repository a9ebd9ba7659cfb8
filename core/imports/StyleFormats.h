#pragma once

#include "core/imports/NumberFormat.h"

#include <QHash>

namespace kechi {

// The number formats of a workbook's cell styles, each different one once.
class StyleFormats {
public:
    void define(int id, const QString& code);      // before a style that has it
    void addStyle(int id);                         // the next style's
    const NumberFormat& of(qsizetype style) const; // General where there is no such style

private:
    QHash<int, QString> m_codes;
    QHash<int, qint32> m_places; // of an id in m_formats
    QList<NumberFormat> m_formats;
    QList<qint32> m_formatOfStyle;
};

} // namespace kechi
