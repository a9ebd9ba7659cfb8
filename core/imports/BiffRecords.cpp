#include "core/imports/BiffRecords.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace kechi {

template <typename T>
T BiffBody::take()
{
    if (left() < qsizetype(sizeof(T))) {
        m_isShort = true;
        m_at = m_bytes.size();
        return T{};
    }
    const T value = qFromLittleEndian<T>(m_bytes.constData() + m_at);
    m_at += qsizetype(sizeof(T));
    return value;
}

template quint8 BiffBody::take();
template quint16 BiffBody::take();
template quint32 BiffBody::take();

double BiffBody::real()
{
    const quint64 bits = take<quint64>();
    double value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

void BiffBody::skip(qsizetype count)
{
    const qsizetype there = std::clamp<qsizetype>(count, 0, left());
    m_isShort = m_isShort || there < count;
    m_at += there;
}

QByteArray BiffBody::bytes(qsizetype count)
{
    const qsizetype from = m_at;
    skip(count);
    return m_bytes.mid(from, m_at - from);
}

qsizetype BiffBody::nextSeam() const
{
    const auto seam = std::upper_bound(m_seams.begin(), m_seams.end(), m_at);
    return seam == m_seams.end() ? m_bytes.size() : *seam;
}

QString BiffBody::characters(qsizetype count, bool isWide)
{
    QString text;
    while (count > 0 && left() > 0) {
        const bool isSeam = std::binary_search(m_seams.begin(), m_seams.end(), m_at);
        if (isSeam)
            isWide = (byte() & 1) != 0;
        const qsizetype there = nextSeam() - m_at;
        const qsizetype some = std::min(count, isWide ? there / 2 : there);
        const char* const from = m_bytes.constData() + m_at;
        if (isWide) {
            for (qsizetype i = 0; i < some; ++i)
                text += QChar(qFromLittleEndian<quint16>(from + 2 * i));
        } else {
            text += QLatin1String(from, some);
        }
        m_at += isWide && some < count ? there : some * (isWide ? 2 : 1); // half a character: lost
        count -= some;
    }
    m_isShort = m_isShort || count > 0;
    return text;
}

bool BiffRecords::readHead(qint64 at, quint16& type, quint16& size)
{
    char head[kHeadBytes];
    m_stream->seek(at);
    if (m_stream->read(head, kHeadBytes) < kHeadBytes)
        return false;
    type = qFromLittleEndian<quint16>(head);
    size = qFromLittleEndian<quint16>(head + 2);
    return true;
}

bool BiffRecords::next()
{
    const qint64 at = m_next;
    if (!readHead(at, m_type, m_size))
        return false;
    m_at = at;
    m_next = behind();
    return true;
}

bool BiffRecords::append(QByteArray& bytes, quint16 size)
{
    const qsizetype old = bytes.size();
    bytes.resize(old + size);
    return m_stream->read(bytes.data() + old, size) == size;
}

bool BiffRecords::read(BiffBody& body)
{
    body.m_bytes.resize(0);
    body.m_seams.resize(0);
    body.m_at = 0;
    body.m_isShort = false;
    m_stream->seek(m_at + kHeadBytes);
    if (!append(body.m_bytes, m_size))
        return false;
    quint16 type = 0;
    quint16 size = 0;
    while (readHead(m_next, type, size) && type == Biff::Continue) {
        body.m_seams.append(body.m_bytes.size());
        if (!append(body.m_bytes, size))
            return false;
        m_next += kHeadBytes + size;
    }
    return true;
}

} // namespace kechi
