#pragma once

#include "core/dashboard/Dashboard.h"
#include "ui/base/FigureCard.h"

#include <QCoreApplication>

namespace kechi {

// What stands below a figure: how it compares.
struct FigureNote {
    QString text = {};
    Tone tone = Tone::Second;
    Trend trend = Trend::None;

    friend bool operator==(const FigureNote&, const FigureNote&) = default;
};

// How the numbers of the dashboard are said.
class FigureText {
    Q_DECLARE_TR_FUNCTIONS(kechi::FigureText)

public:
    static QString count(qint64 count);              // 48,210
    static QString shortCount(qint64 count);         // 48.2k, where there is little room
    static QString rate(const RateFigure& rate);     // 18.6%, or — of nobody
    static QString share(qint64 part, qint64 whole); // 15%
    static QString money(qint64 cents);              // in whole yuan
    static QString month(QDate month);               // 11月, Nov

    static FigureNote added(const Compared<CountFigure>& added);
    static FigureNote money(const Compared<MoneyFigure>& money, PeriodKind kind);
    // In percentage points. Of some rates less is better.
    static FigureNote rate(const Compared<RateFigure>& rate, PeriodKind kind, bool isLessBetter);
};

} // namespace kechi
