#pragma once

#include "core/base/Id.h"
#include "core/customer/Stage.h"
#include "core/dashboard/FigureFilter.h"

#include <QString>
#include <optional>

namespace kechi {

// Which customers a list shows, out of those that its reader may see. Empty: all of them.
struct CustomerFilter {
    enum class Scope {
        All,    // whatever the reader may see
        Mine,   // what the reader owns
        Shared, // what others own and share with the reader
        OpenSea // what nobody owns 公海
    };

    Scope scope = Scope::All;
    // Names, short names, codes and people, by any part; of customers whose contact data the
    // reader is told in full, also phones, e-mails and chat names. Words in any order.
    QString text = {};
    PoolId pool = {};
    MemberId owner = {};
    std::optional<Stage> stage = {};
    GradeId grade = {};
    TagId tag = {};
    ChoiceId region = {};
    // Taken back by rule within so many days, the overdue included; 0: today.
    std::optional<int> dueDays = {};
    // No effective follow-up within the last so many days, today being the first of them.
    std::optional<int> untouchedDays = {};
    bool isUntouchedThisWeek = false; // none since Monday
    std::optional<int> minScore = {};
    // Those who came into somebody's hands, or a pool's, by that act: what an import brought.
    ChangeId broughtBy = {};
    // Those that a figure of the dashboard counts, and no others.
    std::optional<FigureFilter> figure = {};

    friend bool operator==(const CustomerFilter&, const CustomerFilter&) = default;
};

struct CustomerSort {
    // Who has no score, grade or deadline comes last either way; who was never touched is the
    // longest untouched.
    enum class By { Name, Code, Score, Grade, Stage, LastTouch, Deadline, Created };

    By by = By::Name;
    bool isDescending = false;

    friend bool operator==(const CustomerSort&, const CustomerSort&) = default;
};

} // namespace kechi
