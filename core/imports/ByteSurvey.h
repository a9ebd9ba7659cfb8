#pragma once

#include <QByteArray>

namespace kechi {

// What the bytes of a text file say about its charset. Fed piece by piece; remembers little.
class ByteSurvey {
public:
    void add(QByteArrayView bytes);

    bool isUtf8() const; // strictly, or with so few faults that nothing else would do better
    qint64 zeros() const { return m_zeros; }
    qint64 firstZeroLine() const { return m_firstZeroLine; } // 1-based; 0: no zero byte
    qint64 controls() const { return m_controls; }           // that no text has
    qint64 bytes() const { return m_bytes; }

    // Lines with characters beyond ASCII, up to 256 KB: what detectors are asked about.
    const QByteArray& sample() const { return m_sample; }

private:
    void addByte(uchar byte);
    void keep(QByteArrayView bytes);

    qint64 m_bytes = 0;
    qint64 m_lines = 1;
    qint64 m_zeros = 0;
    qint64 m_firstZeroLine = 0;
    qint64 m_controls = 0;
    qint64 m_sequences = 0; // well-formed ones of two bytes and more
    qint64 m_faults = 0;
    int m_wanted = 0; // continuation bytes still to come
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
    QByteArray m_sample;
};

// How the double bytes of a text fall if it were GBK or Big5. In text of everyday Chinese nearly
// all of them are of the first level, where the usual characters are; in the other charset few.
struct DoubleBytes {
    qint64 pairs = 0;
    qint64 usual = 0;
    qint64 faults = 0;

    double share() const { return pairs == 0 ? 0 : double(usual) / double(pairs); }
};

DoubleBytes asGb18030(QByteArrayView text);
DoubleBytes asBig5(QByteArrayView text);

} // namespace kechi
