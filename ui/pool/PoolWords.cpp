#include "ui/pool/PoolWords.h"

#include "ui/base/Bars.h"
#include "ui/base/Listed.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostNamed = 5; // of those one reason keeps

static QString loadOf(const DropPreview& preview)
{
    if (!preview.load)
        return {};
    return loadText({.held = preview.load->after, .limit = preview.load->limit.value_or(0)});
}

QString outcomeOf(const DropPreview& preview, const CustomerDrag& drag, const DropTarget& target,
                  MemberId me)
{
    const int moved = int(preview.done());
    switch (target.kind) {
    case DropTarget::Kind::OpenSea:
        return QCoreApplication::translate("pools", "Release %n to the open sea", nullptr, moved);
    case DropTarget::Kind::Pool:
        return QCoreApplication::translate("pools", "Move %n to this pool", nullptr, moved);
    case DropTarget::Kind::Owner: break;
    }
    const QString load = loadOf(preview);
    const QString name = preview.load ? preview.load->name : QString();
    if (target.owner == me && !drag.owner)
        return QCoreApplication::translate("pools", "Claim %n → %1", nullptr, moved).arg(load);
    return drag.owner
               ? QCoreApplication::translate("pools", "Transfer %n to %1 → %2", nullptr, moved)
                     .arg(name, load)
               : QCoreApplication::translate("pools", "Assign %n to %1 → %2", nullptr, moved)
                     .arg(name, load);
}

static QString someOf(const QStringList& names)
{
    const QString first = listed(names.mid(0, kMostNamed));
    const int others = int(names.size() - kMostNamed);
    return others > 0
               ? QCoreApplication::translate("pools", "%1 and %n more", nullptr, others).arg(first)
               : first;
}

QString refusalsOf(const QList<CustodyResult>& results, const CustomerDrag& drag)
{
    QStringList reasons;
    QList<QStringList> kept;
    for (const CustodyResult& result : results) {
        if (!result.refusal)
            continue;
        qsizetype at = reasons.indexOf(result.refusal->text);
        if (at < 0) {
            at = reasons.size();
            reasons += result.refusal->text;
            kept += QStringList();
        }
        kept[at] += drag.nameOf(result.customer);
    }
    QStringList lines;
    for (qsizetype i = 0; i < reasons.size(); ++i)
        lines += QCoreApplication::translate("pools", "%1: %2", "customers, why they stay")
                     .arg(someOf(kept[i]), reasons[i]);
    return lines.join(u'\n');
}

} // namespace kechi
