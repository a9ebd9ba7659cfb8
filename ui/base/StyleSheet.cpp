#include "ui/base/Theme.h"

#include "ui/base/Sizes.h"

#include <QFile>
#include <QRegularExpression>
#include <map>

using namespace Qt::StringLiterals;

namespace kechi {

static const std::map<QString, QColor Tokens::*> kColours = {
    {u"background"_s, &Tokens::background},
    {u"surface"_s, &Tokens::surface},
    {u"sunken"_s, &Tokens::sunken},
    {u"hover"_s, &Tokens::hover},
    {u"line"_s, &Tokens::line},
    {u"divider"_s, &Tokens::divider},
    {u"lane"_s, &Tokens::lane},
    {u"track"_s, &Tokens::track},
    {u"ink"_s, &Tokens::ink},
    {u"second"_s, &Tokens::second},
    {u"muted"_s, &Tokens::muted},
    {u"mutedText"_s, &Tokens::mutedText},
    {u"accent"_s, &Tokens::accent},
    {u"accentHover"_s, &Tokens::accentHover},
    {u"accentPressed"_s, &Tokens::accentPressed},
    {u"accentSoft"_s, &Tokens::accentSoft},
    {u"accentLine"_s, &Tokens::accentLine},
    {u"accentText"_s, &Tokens::accentText},
    {u"onFill"_s, &Tokens::onFill},
    {u"goodSoft"_s, &Tokens::goodSoft},
    {u"goodText"_s, &Tokens::goodText},
    {u"warnSoft"_s, &Tokens::warnSoft},
    {u"warnText"_s, &Tokens::warnText},
    {u"bad"_s, &Tokens::bad},
    {u"badSoft"_s, &Tokens::badSoft},
    {u"badText"_s, &Tokens::badText},
    {u"violetText"_s, &Tokens::violetText},
    {u"navigation"_s, &Tokens::navigation},
    {u"tip"_s, &Tokens::tip},
    {u"tipText"_s, &Tokens::tipText},
    {u"tipLink"_s, &Tokens::tipLink},
    {u"tipHover"_s, &Tokens::tipHover},
    {u"focus"_s, &Tokens::focus},
    {u"focusOnFill"_s, &Tokens::focusOnFill},
};

static const std::map<QString, int> kLengths = {
    {u"gapTiny"_s, kGapTiny},
    {u"gapSmall"_s, kGapSmall},
    {u"gap"_s, kGap},
    {u"gapWide"_s, kGapWide},
    {u"radiusTag"_s, kRadiusTag},
    {u"radiusControl"_s, kRadiusControl},
    {u"radiusCard"_s, kRadiusCard},
    {u"headerHeight"_s, kHeaderHeight},
    {u"controlInner"_s, kControlHeight - 2},
    {u"pillInner"_s, kPillHeight - 2},
    {u"pillHeight"_s, kPillHeight},
    {u"pillRadius"_s, kPillHeight / 2},
};

QString styleSheet(const Tokens& set)
{
    QFile file(u":/kechi/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString pattern = QString::fromUtf8(file.readAll());
    static const QRegularExpression name(u"\\$([A-Za-z]+)"_s);
    QString sheet;
    qsizetype from = 0;
    for (auto hits = name.globalMatch(pattern); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        sheet += QStringView(pattern).mid(from, hit.capturedStart() - from);
        if (const auto colour = kColours.find(hit.captured(1)); colour != kColours.end())
            sheet += (set.*colour->second).name();
        else if (const auto length = kLengths.find(hit.captured(1)); length != kLengths.end())
            sheet += QString::number(length->second) + u"px"_s;
        else
            sheet += hit.captured(); // a test finds it
        from = hit.capturedEnd();
    }
    return sheet += QStringView(pattern).mid(from);
}

} // namespace kechi
