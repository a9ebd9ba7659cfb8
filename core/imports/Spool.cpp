#include "core/imports/Spool.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <cstring>

namespace kechi {

static constexpr qsizetype kPiece = 1 << 20; // bytes to and from the file at once

namespace {

// Appends values to bytes: numbers as they lie in memory, text in one byte a character where
// that is enough. Nobody but this program, in this run, ever reads it.
class Packer {
public:
    explicit Packer(QByteArray& bytes) : m_bytes(bytes) {}

    void number(qint64 value)
    {
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void count(qsizetype value)
    {
        auto left = size_t(value);
        while (left >= 0x80) {
            m_bytes.append(char(0x80 | (left & 0x7F)));
            left >>= 7;
        }
        m_bytes.append(char(left));
    }
    void text(const QString& text)
    {
        const bool isNarrow =
            std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
        count(text.size() * 2 + (isNarrow ? 0 : 1));
        if (isNarrow)
            m_bytes.append(text.toLatin1());
        else
            m_bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    void texts(const QStringList& all)
    {
        count(all.size());
        for (const QString& each : all)
            text(each);
    }
    void ways(const QList<WayDraft>& ways)
    {
        count(ways.size());
        for (const WayDraft& way : ways) {
            count(int(way.kind));
            text(way.value);
            text(way.extension);
            text(way.key);
        }
    }
    void time(const WallTime& time)
    {
        number(time.date.isValid() ? time.date.toJulianDay() : 0);
        number(time.time.isValid() ? time.time.msecsSinceStartOfDay() : -1);
    }

private:
    QByteArray& m_bytes;
};

// The other way round.
class Unpacker {
public:
    explicit Unpacker(const char* at) : m_at(at) {}

    qint64 number()
    {
        qint64 value = 0;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        return value;
    }
    qsizetype count()
    {
        size_t value = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = uchar(*m_at++);
            value |= size_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                return qsizetype(value);
        }
    }
    QString text()
    {
        const qsizetype head = count();
        const qsizetype size = head / 2;
        if (head % 2 == 0) {
            m_at += size;
            return QString::fromLatin1(m_at - size, size);
        }
        QString text(size, Qt::Uninitialized);
        std::memcpy(text.data(), m_at, size_t(size) * 2);
        m_at += size * 2;
        return text;
    }
    QStringList texts()
    {
        QStringList all(count());
        for (QString& each : all)
            each = text();
        return all;
    }
    QList<WayDraft> ways()
    {
        QList<WayDraft> ways(count());
        for (WayDraft& way : ways) {
            way.kind = WayKind(count());
            way.value = text();
            way.extension = text();
            way.key = text();
        }
        return ways;
    }
    WallTime time()
    {
        WallTime time;
        const qint64 day = number();
        const qint64 msecs = number();
        if (day != 0)
            time.date = QDate::fromJulianDay(day);
        if (msecs >= 0)
            time.time = QTime::fromMSecsSinceStartOfDay(int(msecs));
        return time;
    }

private:
    const char* m_at;
};

} // namespace

static constexpr QString ImportDraft::*kTexts[] = {
    &ImportDraft::name,       &ImportDraft::shortName,      &ImportDraft::code,
    &ImportDraft::creditCode, &ImportDraft::registrationNo, &ImportDraft::industry,
    &ImportDraft::size,       &ImportDraft::region,         &ImportDraft::city,
    &ImportDraft::address,    &ImportDraft::postalCode,     &ImportDraft::fax,
    &ImportDraft::website,    &ImportDraft::source,         &ImportDraft::type,
    &ImportDraft::stage,      &ImportDraft::grade,          &ImportDraft::need,
    &ImportDraft::remark,     &ImportDraft::owner,          &ImportDraft::pool};

static constexpr QString StagedRow::*kKeys[] = {&StagedRow::nameKey, &StagedRow::sortKey,
                                                &StagedRow::foldedName, &StagedRow::foldedPeople};

static void pack(Packer& packer, const StagedRow& row)
{
    const ImportDraft& draft = row.draft;
    packer.number(draft.row);
    packer.number(draft.line);
    for (const auto member : kTexts)
        packer.text(draft.*member);
    for (const auto member : kKeys)
        packer.text(row.*member);
    packer.ways(draft.ways);
    packer.count(draft.contacts.size());
    for (const ContactDraft& contact : draft.contacts) {
        packer.text(contact.name);
        packer.text(contact.title);
        packer.ways(contact.ways);
    }
    packer.texts(draft.tags);
    packer.time(draft.createdAt);
    packer.time(draft.lastFollowUp);
    packer.count(draft.extras.size());
    for (const ExtraDraft& extra : draft.extras) {
        packer.number(extra.column);
        packer.text(extra.header);
        packer.text(extra.text);
    }
}

static void unpack(Unpacker& unpacker, StagedRow& row)
{
    ImportDraft& draft = row.draft;
    draft.row = unpacker.number();
    draft.line = unpacker.number();
    for (const auto member : kTexts)
        draft.*member = unpacker.text();
    for (const auto member : kKeys)
        row.*member = unpacker.text();
    draft.ways = unpacker.ways();
    draft.contacts.resize(unpacker.count());
    for (ContactDraft& contact : draft.contacts) {
        contact.name = unpacker.text();
        contact.title = unpacker.text();
        contact.ways = unpacker.ways();
    }
    draft.tags = unpacker.texts();
    draft.createdAt = unpacker.time();
    draft.lastFollowUp = unpacker.time();
    draft.extras.resize(unpacker.count());
    for (ExtraDraft& extra : draft.extras) {
        extra.column = qsizetype(unpacker.number());
        extra.header = unpacker.text();
        extra.text = unpacker.text();
    }
}

Error Spool::failure() const
{
    return {Error::Code::Storage,
            QCoreApplication::translate(
                "imports", "There is no room for the file's rows in the temporary folder %1.")
                .arg(QDir::tempPath())};
}

Result<Done> Spool::open()
{
    if (!m_file.open())
        return failure();
    return Done{};
}

Result<Done> Spool::add(const StagedRow& row)
{
    const qsizetype head = m_buffer.size();
    m_buffer.append(qsizetype(sizeof(qint64)), '\0');
    Packer packer(m_buffer);
    pack(packer, row);
    const qint64 size = m_buffer.size() - head - qsizetype(sizeof(qint64));
    std::memcpy(m_buffer.data() + head, &size, sizeof size);
    ++m_count;
    if (m_buffer.size() < kPiece)
        return Done{};
    if (m_file.write(m_buffer) != m_buffer.size())
        return failure();
    m_buffer.resize(0);
    return Done{};
}

Result<Done> Spool::rewind()
{
    if (!m_isReading && m_file.write(m_buffer) != m_buffer.size())
        return failure();
    m_isReading = true;
    m_buffer.resize(0);
    m_from = 0;
    if (!m_file.flush() || !m_file.seek(0))
        return failure();
    return Done{};
}

// Until `size` bytes lie behind m_from, if the file has them.
static bool fetch(QFile& file, QByteArray& buffer, qsizetype& from, qsizetype size)
{
    if (buffer.size() - from >= size)
        return true;
    buffer.remove(0, from);
    from = 0;
    const qsizetype had = buffer.size();
    buffer.resize(std::max(kPiece, size) + had);
    const qint64 read = file.read(buffer.data() + had, buffer.size() - had);
    buffer.resize(had + std::max<qint64>(read, 0));
    return buffer.size() >= size;
}

Result<bool> Spool::next(StagedRow& row)
{
    if (!fetch(m_file, m_buffer, m_from, sizeof(qint64)))
        return false;
    const qsizetype size = qsizetype(Unpacker(m_buffer.constData() + m_from).number());
    if (!fetch(m_file, m_buffer, m_from, size + qsizetype(sizeof(qint64))))
        return failure();
    Unpacker unpacker(m_buffer.constData() + m_from + sizeof(qint64));
    unpack(unpacker, row);
    m_from += size + qsizetype(sizeof(qint64));
    return true;
}

} // namespace kechi
