#pragma once

#include "core/dashboard/FigureFilter.h"
#include "core/pool/Deadline.h"

#include <QList>
#include <QString>
#include <optional>

namespace kechi {

// What somebody asks the dashboard for. Always within what they may read.
struct DashboardFilter {
    PeriodKind kind = PeriodKind::ThisMonth;
    Period chosen = {};           // of PeriodKind::Chosen
    DepartmentId department = {}; // none: all; with all below
    PoolId pool = {};
    MemberId owner = {};

    friend bool operator==(const DashboardFilter&, const DashboardFilter&) = default;
};

// A number of customers, and which.
struct CountFigure {
    qint64 count = 0;
    FigureFilter behind = {};

    friend bool operator==(const CountFigure&, const CountFigure&) = default;
};

// A share of customers: those behind it out of so many.
struct RateFigure {
    qint64 part = 0;
    qint64 whole = 0;
    FigureFilter behind = {}; // the part

    std::optional<double> share() const // 0 to 1; none: out of nobody
    {
        return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
    }
    friend bool operator==(const RateFigure&, const RateFigure&) = default;
};

// Money, in cents.
struct MoneyFigure {
    qint64 amount = 0;
    qint64 orders = 0;
    // Of the amount: from customers that have since gone to others, so that the list of
    // those behind the figure does not show them. A transfer changes no past figure.
    qint64 elsewhere = 0;
    FigureFilter behind = {};

    friend bool operator==(const MoneyFigure&, const MoneyFigure&) = default;
};

// A figure beside the one of the period before.
template <typename Figure>
struct Compared {
    Figure now = {};
    Figure before = {};

    friend bool operator==(const Compared&, const Compared&) = default;
};

struct MonthFigure {
    QDate month = {}; // its first day
    CountFigure added = {};
    CountFigure won = {};
    CountFigure lost = {};

    friend bool operator==(const MonthFigure&, const MonthFigure&) = default;
};

struct StageFigure {
    Stage stage = Stage::Lead;
    CountFigure customers = {};

    friend bool operator==(const StageFigure&, const StageFigure&) = default;
};

struct GradeFigure {
    GradeId grade = {}; // none: those without one
    QString name = {};
    CountFigure customers = {};

    friend bool operator==(const GradeFigure&, const GradeFigure&) = default;
};

// What a salesperson holds against the most they may.
struct LoadFigure {
    MemberId member = {};
    QString name = {};
    CountFigure held = {};
    CountFigure soon = {};         // of the held, about to be taken back
    std::optional<int> limit = {}; // none: no limit, or only one pool is looked at

    friend bool operator==(const LoadFigure&, const LoadFigure&) = default;
};

struct PoolFigure {
    PoolId pool = {};
    QString name = {};
    CountFigure open = {}; // nobody's
    CountFigure owned = {};

    friend bool operator==(const PoolFigure&, const PoolFigure&) = default;
};

// All figures of a period. Conversion and churn:
//   conversion = converted / leads, by cohort: the leads are those who came in the period,
//   wherever they stand now. The furthest stage ever reached is not stored for a customer
//   yet, so converted is who has an order or stands at 已成交. The cohort before is looked at
//   after as many days as this one, for an older one has had more time.
//   churn = lost / buyers at the start of the period: the usual customer churn rate, those
//   lost in a period over those one had when it began (docs.calqulate.io, "Customer churn as
//   KPI"; producthall.com, "Churn rate"), a customer being here one who has bought.
struct Dashboard {
    Period period = {};
    Period previous = {};
    CountFigure customers = {};
    Compared<CountFigure> added = {};
    Compared<RateFigure> conversion = {};
    Compared<MoneyFigure> signedAmount = {};
    Compared<RateFigure> churn = {};
    QList<StageFigure> funnel = {}; // 潜在 to 已成交
    CountFigure lost = {};          // those out of the funnel
    CountFigure invalid = {};
    QList<MonthFigure> months = {}; // twelve, the oldest first
    QList<GradeFigure> grades = {}; // in their order; without one last, if there are any
    QList<LoadFigure> loads = {};   // the most held first
    QList<PoolFigure> pools = {};   // as the list of pools
    QList<CountFigure> advice = {}; // worth doing today; only what there is

    friend bool operator==(const Dashboard&, const Dashboard&) = default;
};

template <typename Key>
struct NamedChoice {
    Key id = {};
    QString name = {};
    int depth = 0; // of a department, below the top

    friend bool operator==(const NamedChoice&, const NamedChoice&) = default;
};

// What the filters of the page may be set to, for this person.
struct DashboardChoices {
    QList<NamedChoice<DepartmentId>> departments = {}; // as a tree, read downwards
    QList<NamedChoice<PoolId>> pools = {};
    QList<NamedChoice<MemberId>> owners = {}; // whose customers there are to see
};

inline constexpr int kStaleDays = 30; // the best grade's record is to be refreshed monthly

} // namespace kechi
