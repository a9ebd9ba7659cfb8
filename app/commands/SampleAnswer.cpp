#include "app/commands/SampleAnswer.h"

#include "app/commands/TextTable.h"
#include "core/member/RoleWords.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kechi {

static QStringList rolesOf(const Member& member, QString (*word)(Role))
{
    QStringList words;
    for (const Role role : kRoles) {
        if (member.roles.testFlag(role))
            words += word(role);
    }
    return words;
}

static QJsonObject jsonOf(const SampleReport& report)
{
    QJsonArray users;
    for (const Member& member : report.members)
        users += QJsonObject{{u"user"_s, member.name},
                             {u"name"_s, member.fullName},
                             {u"roles"_s, QJsonArray::fromStringList(rolesOf(member, keyOf))}};
    return {{u"customers"_s, report.customers},
            {u"interactions"_s, report.interactions},
            {u"orders"_s, report.orders},
            {u"password"_s, report.password},
            {u"users"_s, users}};
}

Answer sampleAnswer(const QString& file, const SampleReport& report)
{
    const QString user = report.members.first().name;
    TextTable people;
    for (const Member& member : report.members)
        people.add({member.name, member.fullName, rolesOf(member, nameOf).join(u", "_s)});
    const QStringList lines{
        QCoreApplication::translate("cli", "Made the workspace %1 with the user %2.")
            .arg(file, user),
        QCoreApplication::translate("cli", "A made-up company with %n customer(s) is in it:",
                                    nullptr, int(report.customers)),
        people.text().trimmed(),
        QCoreApplication::translate("cli", "Everybody but %1 signs in with the password %2")
            .arg(user, report.password)};
    return {lines.join(u'\n'),
            {{u"file"_s, file},
             {u"user"_s, user},
             {u"pool"_s, report.pool},
             {u"sample"_s, jsonOf(report)}}};
}

} // namespace kechi
