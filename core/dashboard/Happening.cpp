#include "core/dashboard/Happening.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kechi {

QString moneyText(qint64 cents)
{
    const QLocale locale(QLocale::English); // groups of three, as in Chinese
    const qint64 whole = qAbs(cents) / 100;
    const qint64 rest = qAbs(cents) % 100;
    QString text = u"¥ "_s + locale.toString(whole);
    if (rest != 0)
        text += u'.' + QString::number(rest).rightJustified(2, u'0');
    return cents < 0 ? u'-' + text : text;
}

static QString whoOf(const Happening& happening, MemberId me)
{
    if (!happening.by)
        return QCoreApplication::translate("happening", "The system");
    return happening.by == me ? QCoreApplication::translate("happening", "You") : happening.byName;
}

static QString whomOf(const Happening& happening)
{
    if (happening.wereMine && happening.customerName.isEmpty())
        return QCoreApplication::translate("happening", "%n of your customers", nullptr,
                                           happening.customers);
    if (!happening.customerName.isEmpty())
        return happening.customerName;
    return QCoreApplication::translate("happening", "%n customer(s)", nullptr, happening.customers);
}

static QString givenTo(const Happening& happening, MemberId me, const QString& who,
                       const QString& whom)
{
    const bool isToMe = happening.to == me;
    if (happening.how == How::Assigned)
        return isToMe ? QCoreApplication::translate("happening", "%1 assigned %2 to you")
                            .arg(who, whom)
                      : QCoreApplication::translate("happening", "%1 assigned %2 to %3")
                            .arg(who, whom, happening.toName);
    return isToMe
               ? QCoreApplication::translate("happening", "%1 transferred %2 to you").arg(who, whom)
               : QCoreApplication::translate("happening", "%1 transferred %2 to %3")
                     .arg(who, whom, happening.toName);
}

static QString importSentence(const Happening& happening, const QString& who, const QString& whom)
{
    if (happening.note.isEmpty())
        return QCoreApplication::translate("happening", "%1 imported %2").arg(who, whom);
    return QCoreApplication::translate("happening", "%1 imported %2 from %3")
        .arg(who, whom, happening.note);
}

QString sentenceOf(const Happening& happening, MemberId me)
{
    const QString who = whoOf(happening, me);
    const QString whom = whomOf(happening);
    if (happening.what == Happening::What::Signed)
        return QCoreApplication::translate("happening", "%1 signed %3 with %2")
            .arg(who, whom, moneyText(happening.amount));
    switch (happening.how) {
    case How::Created:
        return QCoreApplication::translate("happening", "%1 entered %2").arg(who, whom);
    case How::Imported: return importSentence(happening, who, whom);
    case How::Claimed:
        return QCoreApplication::translate("happening", "%1 claimed %2").arg(who, whom);
    case How::Assigned:
    case How::Transferred: return givenTo(happening, me, who, whom);
    case How::Released:
        return QCoreApplication::translate("happening", "%1 gave %2 back to %3")
            .arg(who, whom, happening.poolName);
    case How::Recycled:
        return QCoreApplication::translate("happening", "By rule, %1 went back to %2")
            .arg(whom, happening.poolName);
    case How::Moved:
        return QCoreApplication::translate("happening", "%1 moved %2 to %3")
            .arg(who, whom, happening.poolName);
    case How::Undone: break;
    }
    return QCoreApplication::translate("happening", "%1 took back a change of %2").arg(who, whom);
}

} // namespace kechi
