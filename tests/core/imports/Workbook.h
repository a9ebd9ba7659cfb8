#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace kechi {

// An .xlsx of a test's own making, part by part.
class Workbook {
public:
    // A workbook of one sheet whose <sheetData> this is.
    explicit Workbook(const QByteArray& rows = {});

    Workbook& part(const QString& name, const QByteArray& xml);      // replaces one of that name
    Workbook& strings(const QList<QByteArray>& items);               // each an <si>'s inside
    Workbook& formats(const QList<QPair<int, QByteArray>>& numFmts); // style 1 is the first …
    QByteArray zipped() const;

private:
    QList<QPair<QString, QByteArray>> m_parts;
};

} // namespace kechi
