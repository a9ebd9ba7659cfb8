#pragma once

#include "tests/core/dashboard/Floor.h"

namespace kechi {

// A sales floor with a year of invented work on it: enough to look at the pages.
class Office : public Floor {
public:
    Office();

private:
    void setLimits();
    void addCustomers(Session& session);
    void addOne(Session& session, int number);
    void addWork();
};

} // namespace kechi
