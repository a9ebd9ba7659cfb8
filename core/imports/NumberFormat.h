#pragma once

#include "core/imports/Cell.h"

namespace kechi {

// What a workbook's number format makes of a number.
class NumberFormat {
public:
    NumberFormat() = default; // General
    explicit NumberFormat(const QString& code);
    static NumberFormat builtIn(int id); // ids 0 … 163; East Asian ones as China has them

    const QString& code() const { return m_code; }
    bool isDate() const { return m_hasDate || m_hasTime || m_isDuration; }

    // A number as a cell: with the zeros the format puts in front, or as the day it shows.
    void fill(Cell& cell, double number, bool is1904) const;

private:
    void readSection(const QString& section);
    bool readMark(const QString& section, qsizetype& at);
    void settle(const QString& marks);
    QString padded(qint64 number) const;

    QString m_code;
    QString m_zeros; // the format with its places for digits marked; empty: it pads nothing
    bool m_hasDate = false;
    bool m_hasTime = false;
    bool m_isDuration = false; // [h]:mm
};

// A number in full precision: 0.1, 12345678901234567, 1e+300.
QString numberText(double number);

} // namespace kechi
