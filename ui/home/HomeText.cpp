#include "ui/home/HomeText.h"

#include "ui/dashboard/FigureText.h"
#include "ui/home/WhenText.h"

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr qsizetype kMostKinds = 3;

HomeText::Figure HomeText::paid(const Home& home)
{
    const QString orders = tr("%n order(s)", nullptr, int(home.orders));
    return {.label = tr("Paid this month"),
            .figure = FigureText::money(home.paid),
            .note = tr("Signed %1 · %2").arg(FigureText::money(home.signedAmount), orders)};
}

HomeText::Figure HomeText::followUps(const Home& home)
{
    QStringList kinds;
    int others = home.followUpCount();
    for (const FollowUpCount& kind : home.followUps.mid(0, kMostKinds)) {
        kinds += u"%1 %2"_s.arg(nameOf(kind.kind), FigureText::count(kind.count));
        others -= kind.count;
    }
    if (others > 0)
        kinds += tr("others %1").arg(FigureText::count(others));
    return {.label = tr("Effective follow-ups this month"),
            .figure = FigureText::count(home.followUpCount()),
            .note = kinds.isEmpty() ? tr("None yet") : kinds.join(u" · "_s)};
}

HomeText::Figure HomeText::held(const Home& home)
{
    const LoadFigure& load = home.load;
    const QString count = FigureText::count(load.held.count);
    Figure figure{.label =
                      home.whose == Whose::Team ? tr("Customers of the team") : tr("My customers"),
                  .figure = count,
                  .note = tr("No limit")};
    if (!load.limit)
        return figure;
    figure.figure = u"%1 / %2"_s.arg(count, FigureText::count(*load.limit));
    const qint64 room = *load.limit - load.held.count;
    if (room < 0) {
        figure.note = tr("%n over the limit", nullptr, int(-room));
        figure.tone = Tone::Bad;
    } else {
        figure.note = tr("Room for %n more", nullptr, int(room));
    }
    return figure;
}

HomeText::Figure HomeText::soon(const Home& home)
{
    Figure figure{.label = tr("About to be recycled"),
                  .figure = FigureText::count(home.load.soon.count),
                  .note = tr("None within %n day(s)", nullptr, kSoonDays)};
    if (home.soon.isEmpty())
        return figure;
    const WhenText::Words when = WhenText::daysLeft(home.soon.first().daysLeft);
    figure.note = tr("The nearest: %1").arg(when.text);
    figure.tone = when.tone;
    return figure;
}

} // namespace kechi
