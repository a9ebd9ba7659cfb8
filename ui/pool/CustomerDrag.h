#pragma once

#include "core/base/Id.h"

#include <QList>
#include <QMimeData>
#include <QString>
#include <optional>

class QWidget;

namespace kechi {

struct CarriedCustomer {
    CustomerId id = {};
    QString name = {}; // to say who stays, and why

    friend bool operator==(const CarriedCustomer&, const CarriedCustomer&) = default;
};

// Customers on their way from one place of the board to another: chosen, or in the hand.
struct CustomerDrag {
    QList<CarriedCustomer> customers = {};
    MemberId owner = {}; // in whose lane they are; none: in the open sea
    PoolId pool = {};    // from whose board

    QList<CustomerId> ids() const;
    QString nameOf(CustomerId customer) const;
    friend bool operator==(const CustomerDrag&, const CustomerDrag&) = default;
};

QMimeData* mimeOf(const CustomerDrag& drag);                  // the caller owns it
std::optional<CustomerDrag> dragOf(const QMimeData* carried); // none: something else

// Carries them until they are dropped. Nothing is taken out of the source: the rows move when
// the change is in the workspace.
void carry(QWidget* source, const CustomerDrag& drag);
// "苏州优联光电", "苏州优联光电 and 2 more"
QString summaryOf(const CustomerDrag& drag);

} // namespace kechi
