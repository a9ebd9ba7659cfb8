#include "core/member/CredentialStore.h"

#include "core/db/Session.h"

using namespace Qt::StringLiterals;

namespace kechi {

static const QString kFind = uR"(
    SELECT hash, misses, missed_at FROM credential WHERE member_id = :member)"_s;

static const QString kSet = uR"(
    INSERT INTO credential (member_id, hash) VALUES (:member, :hash)
    ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash, misses = 0, missed_at = NULL)"_s;

static const QString kReplace = uR"(
    UPDATE credential SET hash = :hash, misses = 0, missed_at = NULL
    WHERE member_id = :member AND hash = :was)"_s;

static const QString kCountMiss = uR"(
    UPDATE credential SET misses = misses + 1, missed_at = :at WHERE member_id = :member)"_s;

static const QString kForgetMisses = uR"(
    UPDATE credential SET misses = 0, missed_at = NULL WHERE member_id = :member)"_s;

std::optional<Credential> CredentialStore::find(MemberId member)
{
    return m_session.first(kFind, {{"member", member}}, [](Row& row) {
        return Credential{.hash = row.take<QString>(),
                          .misses = row.take<int>(),
                          .missedAt = row.take<QDateTime>()};
    });
}

void CredentialStore::set(MemberId member, const QString& hash)
{
    m_session.exec(kSet, {{"member", member}, {"hash", hash}});
}

bool CredentialStore::replace(MemberId member, const QString& was, const QString& hash)
{
    return m_session.exec(kReplace, {{"member", member}, {"was", was}, {"hash", hash}}) > 0;
}

void CredentialStore::countMiss(MemberId member, const QDateTime& at)
{
    m_session.exec(kCountMiss, {{"member", member}, {"at", at}});
}

void CredentialStore::forgetMisses(MemberId member)
{
    m_session.exec(kForgetMisses, {{"member", member}});
}

} // namespace kechi
