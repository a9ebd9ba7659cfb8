#include "core/imports/ImportOrder.h"

namespace kechi {

static constexpr const char* kPolicies[] = {"skip", "fill", "overwrite", "create"};

QString keyOf(DuplicatePolicy policy)
{
    return QLatin1String(kPolicies[int(policy)]);
}

std::optional<DuplicatePolicy> duplicatePolicyOf(const QString& key)
{
    for (int i = 0; i < int(std::size(kPolicies)); ++i) {
        if (key == QLatin1String(kPolicies[i]))
            return DuplicatePolicy(i);
    }
    return std::nullopt;
}

} // namespace kechi
