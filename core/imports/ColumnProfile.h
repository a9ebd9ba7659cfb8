#pragma once

#include "core/imports/Cell.h"
#include "core/imports/FieldWords.h"

#include <QSet>

namespace kechi {

// What the values of one column look like, counted.
class ColumnProfile {
public:
    void add(const Cell& cell);

    qint64 filled() const { return m_filled; }
    // The field its values speak for; Extra where they speak for none.
    FieldGuess guess() const;

private:
    void addText(const QString& text);
    double share(qint64 count) const
    {
        return m_filled == 0 ? 0 : double(count) / double(m_filled);
    }
    bool isUnique() const { return m_filled >= 3 && share(m_different.size()) > 0.98; }

    qint64 m_filled = 0;
    qint64 m_mobiles = 0;
    qint64 m_phones = 0; // mobiles too
    qint64 m_emails = 0;
    qint64 m_urls = 0;
    qint64 m_companies = 0;
    qint64 m_persons = 0;
    qint64 m_addresses = 0;
    qint64 m_regions = 0;
    qint64 m_creditCodes = 0;
    qint64 m_businessNos = 0; // of Taiwan
    qint64 m_identityCards = 0;
    qint64 m_codes = 0; // short, without blanks
    QSet<QString> m_different;
};

// 苏州优联光电有限公司, Acme Corp., 第一人民医院
bool looksLikeCompany(const QString& text);

} // namespace kechi
