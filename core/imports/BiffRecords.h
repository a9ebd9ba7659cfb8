#pragma once

#include "core/imports/CompoundFile.h"

namespace kechi {

// The records of BIFF, Excel's format before 2007, that values are made of.
struct Biff {
    enum Type : quint16 {
        Formula = 0x0006,
        End = 0x000A,
        DateMode = 0x0022,
        FilePass = 0x002F,
        Continue = 0x003C,
        CodePage = 0x0042,
        BoundSheet = 0x0085,
        MulRk = 0x00BD,
        RString = 0x00D6,
        Xf = 0x00E0,
        MergedCells = 0x00E5,
        Strings = 0x00FC, // "SST"
        LabelSst = 0x00FD,
        Number = 0x0203,
        Label = 0x0204,
        BoolErr = 0x0205,
        String = 0x0207,
        Array = 0x0221,
        Table = 0x0236,
        Rk = 0x027E,
        Format = 0x041E,
        SharedFormula = 0x04BC,
        Begin = 0x0809 // "BOF"
    };
};

// The bytes of a record and of the CONTINUE records behind it, taken one after another. Who takes
// more than there is gets zeros, and isShort() says so.
class BiffBody {
public:
    qsizetype left() const { return m_bytes.size() - m_at; }
    bool isShort() const { return m_isShort; }

    quint8 byte() { return take<quint8>(); }
    quint16 word() { return take<quint16>(); }
    quint32 number() { return take<quint32>(); }
    double real();
    QByteArray bytes(qsizetype count);
    void skip(qsizetype count);
    // Characters of one byte (Latin-1) or two. Where a CONTINUE begins among them it says anew
    // which of the two.
    QString characters(qsizetype count, bool isWide);

private:
    friend class BiffRecords;

    template <typename T>
    T take();
    qsizetype nextSeam() const; // where the next CONTINUE's bytes begin, or the end

    QByteArray m_bytes;
    QList<qsizetype> m_seams; // where each CONTINUE's bytes begin
    qsizetype m_at = 0;
    bool m_isShort = false;
};

// Walks through a stream record by record. Reads only what it is asked for.
class BiffRecords {
public:
    explicit BiffRecords(std::unique_ptr<CompoundStream> stream) : m_stream(std::move(stream)) {}

    bool next(); // to the next one; false: the stream ends, or is cut
    quint16 type() const { return m_type; }
    qint64 at() const { return m_at; } // of the record in the stream
    qint64 behind() const { return m_at + kHeadBytes + m_size; }
    void goTo(qint64 at) { m_next = at; } // next() is the record there
    void goBack() { m_next = m_at; }      // next() is this one again
    bool read(BiffBody& body);            // false: it is cut short

private:
    static constexpr qint64 kHeadBytes = 4;

    bool readHead(qint64 at, quint16& type, quint16& size);
    bool append(QByteArray& bytes, quint16 size);

    std::unique_ptr<CompoundStream> m_stream;
    quint16 m_type = 0;
    quint16 m_size = 0; // bytes behind its head
    qint64 m_at = 0;
    qint64 m_next = 0;
};

} // namespace kechi
