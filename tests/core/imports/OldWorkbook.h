#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace kechi {

QByteArray bytesOf(quint16 number); // as the file holds them, little end first
QByteArray bytesOf(quint32 number);
QByteArray bytesOf(double number);

// A record of an .xls.
QByteArray record(quint16 type, const QByteArray& body);
// A cell's: its place, its style, and what its kind adds.
QByteArray cellRecord(quint16 type, quint16 row, quint16 column, const QByteArray& value,
                      quint16 style = 0);
QByteArray sheetBegin(quint16 kind = 0x10);
QByteArray sheetEnd();

// A text of Excel 97 and later: two bytes of length, the marks, the characters.
QByteArray wideText(const QString& text);
QByteArray narrowText(const QByteArray& latin1);

// An .xls of a test's own making. Styles are numbered from 0: style 0 is General.
class OldWorkbook {
public:
    explicit OldWorkbook(quint16 version = 0x0600) : m_version(version) {}

    OldWorkbook& global(quint16 type, const QByteArray& body);
    OldWorkbook& style(quint16 format, const QByteArray& codeText = {}); // the next one
    OldWorkbook& sheet(const QString& name, const QByteArray& cells, quint8 state = 0,
                       quint8 kind = 0);
    OldWorkbook& rawSheet(const QByteArray& name, const QByteArray& records, quint8 state = 0,
                          quint8 kind = 0);

    QByteArray stream() const;
    QByteArray file() const; // in a compound file

private:
    struct SheetPart {
        QByteArray name; // as its record holds it
        QByteArray records;
        quint8 state;
        quint8 kind;
    };

    quint16 m_version;
    QByteArray m_globals;
    QList<SheetPart> m_sheets;
};

// A compound file with these streams in its root.
QByteArray compoundFile(const QList<QPair<QString, QByteArray>>& streams);

} // namespace kechi
