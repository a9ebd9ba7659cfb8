#include "core/imports/XlsReader.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostColumns = 256;

XlsReader::XlsReader(std::unique_ptr<CompoundStream> stream, const XlsWorkbook& workbook,
                     qint64 start)
    : m_records(std::move(stream)), m_workbook(workbook), m_text(workbook.text()), m_start(start)
{
}

static bool holdsValues(quint16 type)
{
    switch (type) {
    case Biff::Formula:
    case Biff::MulRk:
    case Biff::RString:
    case Biff::LabelSst:
    case Biff::Number:
    case Biff::Label:
    case Biff::BoolErr:
    case Biff::Rk: return true;
    default: return false;
    }
}

// Charts lie inside a sheet, each with a beginning and an end of its own.
bool XlsReader::walk(bool keepsOrder)
{
    m_records.goTo(m_start);
    if (!m_records.next() || m_records.type() != Biff::Begin)
        return false;
    quint64 last = 0;
    m_merged = 0;
    for (int depth = 1; depth > 0;) {
        if (!m_records.next())
            return false;
        const quint16 type = m_records.type();
        depth += type == Biff::Begin ? 1 : type == Biff::End ? -1 : 0;
        const bool isCell = depth == 1 && holdsValues(type);
        if (!isCell && type != Biff::MergedCells)
            continue;
        if (!m_records.read(m_body))
            return false;
        const quint64 first = m_body.word();
        if (!isCell) {
            m_merged += qint64(first);
            continue;
        }
        m_isSorted = m_isSorted && first >= last;
        last = first;
        if (keepsOrder)
            m_order.append(first << 32 | quint64(m_records.at()));
    }
    m_end = m_records.behind();
    return true;
}

// Another sheet that begins in this one, or where it does: of such, a small file could hold as
// many as take for ever to read.
bool XlsReader::isShared() const
{
    const auto inside =
        std::count_if(m_workbook.starts.begin(), m_workbook.starts.end(),
                      [this](qint64 start) { return start >= m_start && start < m_end; });
    return inside != 1;
}

bool XlsReader::survey()
{
    if (!walk(false) || isShared())
        return false;
    if (!m_isSorted) {
        walk(true);
        std::sort(m_order.begin(), m_order.end());
    }
    m_records.goTo(m_start);
    return m_records.next();
}

bool XlsReader::findInOrder()
{
    if (m_nextInOrder == m_order.size())
        return false;
    m_records.goTo(qint64(m_order[m_nextInOrder++] & 0xFFFF'FFFF));
    return m_records.next() && m_records.read(m_body);
}

bool XlsReader::findCell()
{
    if (!m_isSorted)
        return findInOrder();
    for (int depth = 1; depth > 0 && m_records.next();) {
        const quint16 type = m_records.type();
        depth += type == Biff::Begin ? 1 : type == Biff::End ? -1 : 0;
        if (depth == 1 && holdsValues(type))
            return m_records.read(m_body);
    }
    m_records.goBack(); // stays at the end
    return false;
}

Result<bool> XlsReader::next(QList<Cell>& cells)
{
    RowCells row(cells);
    bool hasRow = false;
    while (m_hasCell || findCell()) {
        if (!m_hasCell)
            m_cellRow = m_body.word();
        m_hasCell = hasRow && m_cellRow != m_row;
        if (m_hasCell)
            return true;
        m_row = m_cellRow;
        hasRow = true;
        if (!take(row))
            return Error{
                Error::Code::Invalid,
                QCoreApplication::translate(
                    "imports", "Row %1 has more columns than a workbook can have. It is not read.")
                    .arg(m_row + 1)};
    }
    return hasRow;
}

// Thirty bits of a number, and two that say how: whole or the front of a double, hundredths.
static double numberOf(quint32 rk)
{
    double number = 0;
    if ((rk & 2) != 0) {
        number = double(qint32(rk) >> 2);
    } else {
        const quint64 bits = quint64(rk & 0xFFFF'FFFC) << 32;
        std::memcpy(&number, &bits, sizeof number);
    }
    return (rk & 1) != 0 ? number / 100 : number;
}

bool XlsReader::take(RowCells& row)
{
    const quint16 type = m_records.type();
    qsizetype column = m_body.word();
    const qsizetype more = type == Biff::MulRk ? std::max<qsizetype>(0, m_body.left() / 6 - 1) : 0;
    if (column + more >= kMostColumns)
        return false;
    if (type == Biff::MulRk) {
        for (; m_body.left() >= 8; ++column) { // the last column's number stands behind them
            const quint16 style = m_body.word();
            takeNumber(row.at(column), style, numberOf(m_body.number()));
        }
        return true;
    }
    Cell& cell = row.at(column);
    RowCells::clear(cell);
    const quint16 style = m_body.word();
    cell.format = m_workbook.formats.of(style).code();
    switch (type) {
    case Biff::Number: takeNumber(cell, style, m_body.real()); break;
    case Biff::Rk: takeNumber(cell, style, numberOf(m_body.number())); break;
    case Biff::LabelSst:
        takeText(cell, m_workbook.strings.rawAt(qsizetype(m_body.number())));
        break;
    case Biff::Label:
    case Biff::RString: takeText(cell, m_text.longText(m_body)); break;
    case Biff::BoolErr: {
        const quint8 value = m_body.byte();
        m_body.byte() == 0 ? takeBool(cell, value) : takeError(cell, value);
        break;
    }
    default: takeFormula(cell, style); break;
    }
    return true;
}

void XlsReader::takeNumber(Cell& cell, quint16 style, double number)
{
    if (!m_body.isShort())
        m_workbook.formats.of(style).fill(cell, number, m_workbook.is1904);
}

void XlsReader::takeText(Cell& cell, const QString& text)
{
    cell.text = text;
    cell.kind = text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text;
}

void XlsReader::takeBool(Cell& cell, quint8 value)
{
    cell.kind = Cell::Kind::Bool;
    cell.number = value != 0 ? 1 : 0;
    cell.text = value != 0 ? u"TRUE"_s : u"FALSE"_s;
}

void XlsReader::takeError(Cell& cell, quint8 code)
{
    const auto say = [&cell](const QString& text) {
        cell.kind = Cell::Kind::Error;
        cell.text = text;
    };
    switch (code) {
    case 0x00: return say(u"#NULL!"_s);
    case 0x07: return say(u"#DIV/0!"_s);
    case 0x0F: return say(u"#VALUE!"_s);
    case 0x17: return say(u"#REF!"_s);
    case 0x1D: return say(u"#NAME?"_s);
    case 0x24: return say(u"#NUM!"_s);
    case 0x2B: return say(u"#GETTING_DATA"_s);
    default: return say(u"#N/A"_s);
    }
}

// What the formula gave when the workbook was saved: a number, or a mark of what else it was.
void XlsReader::takeFormula(Cell& cell, quint16 style)
{
    const QByteArray result = m_body.bytes(8);
    if (result.size() < 8)
        return;
    if (uchar(result[6]) != 0xFF || uchar(result[7]) != 0xFF) {
        const quint64 bits = qFromLittleEndian<quint64>(result.constData());
        double number = 0;
        std::memcpy(&number, &bits, sizeof number);
        return takeNumber(cell, style, number);
    }
    switch (result[0]) {
    case 0: return takeText(cell, textBehindFormula());
    case 1: return takeBool(cell, quint8(result[2]));
    case 2: return takeError(cell, quint8(result[2]));
    default: return; // an empty text
    }
}

// What several cells share stands between a formula and its text.
QString XlsReader::textBehindFormula()
{
    while (m_records.next()) {
        switch (m_records.type()) {
        case Biff::String: return m_records.read(m_body) ? m_text.longText(m_body) : QString();
        case Biff::Array:
        case Biff::Table:
        case Biff::SharedFormula:
        case Biff::Continue: break;
        default: m_records.goBack(); return {};
        }
    }
    return {};
}

} // namespace kechi
