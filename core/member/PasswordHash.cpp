#include "core/member/PasswordHash.h"

#include <QCoreApplication>
#include <sodium.h>

namespace kechi {

// Of a random password that nobody knows: who asks for a user that is not there waits as
// long as for one that is.
static constexpr auto kNobodys = "$argon2id$v=19$m=65536,t=2,p=1$AWna6KK3ESTIkfrPZksGwg$"
                                 "gx9VF+dVHhtZyVZvcHaDVPGS6CkYVVJnUVNP7+oXjpQ";

// The bytes of a password, the same however it was composed; wiped when done with.
class Secret {
public:
    explicit Secret(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8())
    {
    }
    ~Secret() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    const char* data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

static bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Result<QString> hashOf(const QString& password)
{
    const Secret secret(password);
    char hash[crypto_pwhash_STRBYTES];
    if (!isReady() || crypto_pwhash_str_alg(
                          hash, secret.data(), secret.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Error::Code::Storage,
                     QCoreApplication::translate(
                         "member", "There is not enough memory to protect the password.")};
    return QString::fromLatin1(hash);
}

bool isHashOf(const QString& hash, const QString& password)
{
    const Secret secret(password);
    const QByteArray known = hash.isEmpty() ? QByteArray(kNobodys) : hash.toLatin1();
    const bool fits =
        isReady() && crypto_pwhash_str_verify(known.constData(), secret.data(), secret.size()) == 0;
    return fits && !hash.isEmpty();
}

} // namespace kechi
