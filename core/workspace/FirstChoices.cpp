#include "core/workspace/FirstChoices.h"

#include <QCoreApplication>
#include <array>

namespace kechi {

static constexpr std::array kIndustries = {
    QT_TRANSLATE_NOOP("setup", "Manufacturing"),
    QT_TRANSLATE_NOOP("setup", "Wholesale and retail"),
    QT_TRANSLATE_NOOP("setup", "Information technology"),
    QT_TRANSLATE_NOOP("setup", "Finance"),
    QT_TRANSLATE_NOOP("setup", "Construction and real estate"),
    QT_TRANSLATE_NOOP("setup", "Education"),
    QT_TRANSLATE_NOOP("setup", "Health care"),
    QT_TRANSLATE_NOOP("setup", "Transport and logistics"),
    QT_TRANSLATE_NOOP("setup", "Hotels and catering"),
    QT_TRANSLATE_NOOP("setup", "Energy and environment"),
    QT_TRANSLATE_NOOP("setup", "Agriculture"),
    QT_TRANSLATE_NOOP("setup", "Media and culture"),
    QT_TRANSLATE_NOOP("setup", "Business services"),
    QT_TRANSLATE_NOOP("setup", "Public sector"),
    QT_TRANSLATE_NOOP("setup", "Other industry"),
};

static constexpr std::array kSizes = {
    QT_TRANSLATE_NOOP("setup", "Fewer than 20 people"),
    QT_TRANSLATE_NOOP("setup", "20–99 people"),
    QT_TRANSLATE_NOOP("setup", "100–499 people"),
    QT_TRANSLATE_NOOP("setup", "500–999 people"),
    QT_TRANSLATE_NOOP("setup", "1,000 people or more"),
};

static constexpr std::array kSources = {
    QT_TRANSLATE_NOOP("setup", "Recommended by a customer"),
    QT_TRANSLATE_NOOP("setup", "Website"),
    QT_TRANSLATE_NOOP("setup", "Search engine"),
    QT_TRANSLATE_NOOP("setup", "Social media"),
    QT_TRANSLATE_NOOP("setup", "Trade fair or event"),
    QT_TRANSLATE_NOOP("setup", "Cold call"),
    QT_TRANSLATE_NOOP("setup", "Called us"),
    QT_TRANSLATE_NOOP("setup", "Partner"),
    QT_TRANSLATE_NOOP("setup", "Advertising"),
    QT_TRANSLATE_NOOP("setup", "Imported list"),
    QT_TRANSLATE_NOOP("setup", "Other source"),
};

static constexpr std::array kTypes = {
    QT_TRANSLATE_NOOP("setup", "End customer"),   QT_TRANSLATE_NOOP("setup", "Dealer"),
    QT_TRANSLATE_NOOP("setup", "Agent"),          QT_TRANSLATE_NOOP("setup", "Partner company"),
    QT_TRANSLATE_NOOP("setup", "Private person"), QT_TRANSLATE_NOOP("setup", "Other type"),
};

static constexpr std::array kReleaseReasons = {
    QT_TRANSLATE_NOOP("setup", "Cannot be reached"),
    QT_TRANSLATE_NOOP("setup", "No need at present"),
    QT_TRANSLATE_NOOP("setup", "No budget"),
    QT_TRANSLATE_NOOP("setup", "Chose a competitor"),
    QT_TRANSLATE_NOOP("setup", "Not my region or industry"),
    QT_TRANSLATE_NOOP("setup", "No time to follow up"),
    QT_TRANSLATE_NOOP("setup", "Out of business"),
    QT_TRANSLATE_NOOP("setup", "Wrong or repeated entry"),
    QT_TRANSLATE_NOOP("setup", "Other reason"),
};

static constexpr std::array kLossReasons = {
    QT_TRANSLATE_NOOP("setup", "Price too high"),
    QT_TRANSLATE_NOOP("setup", "Lost to a competitor"),
    QT_TRANSLATE_NOOP("setup", "Budget was cut"),
    QT_TRANSLATE_NOOP("setup", "Project put off or given up"),
    QT_TRANSLATE_NOOP("setup", "Product does not fit"),
    QT_TRANSLATE_NOOP("setup", "Terms of delivery or payment"),
    QT_TRANSLATE_NOOP("setup", "Contact left or went silent"),
    QT_TRANSLATE_NOOP("setup", "Other reason of loss"),
};

static constexpr std::array kCauses = {
    QT_TRANSLATE_NOOP("setup", "Quality of the product"),
    QT_TRANSLATE_NOOP("setup", "Late delivery"),
    QT_TRANSLATE_NOOP("setup", "Damaged or missing goods"),
    QT_TRANSLATE_NOOP("setup", "Attitude of the service"),
    QT_TRANSLATE_NOOP("setup", "Installation or use"),
    QT_TRANSLATE_NOOP("setup", "Price or invoice"),
    QT_TRANSLATE_NOOP("setup", "Promise not kept"),
    QT_TRANSLATE_NOOP("setup", "Other cause"),
};

template <size_t N>
static QStringList translated(const std::array<const char*, N>& names)
{
    QStringList list;
    for (const char* name : names)
        list += QCoreApplication::translate("setup", name);
    return list;
}

QStringList firstChoices(ChoiceList list)
{
    switch (list) {
    case ChoiceList::Industry: return translated(kIndustries);
    case ChoiceList::Size: return translated(kSizes);
    case ChoiceList::Source: return translated(kSources);
    case ChoiceList::Type: return translated(kTypes);
    case ChoiceList::ReleaseReason: return translated(kReleaseReasons);
    case ChoiceList::LossReason: return translated(kLossReasons);
    case ChoiceList::Cause: return translated(kCauses);
    case ChoiceList::Region: break;
    }
    return {};
}

} // namespace kechi
