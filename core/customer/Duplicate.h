#pragma once

#include "core/customer/Customer.h"

namespace kechi {

// By what a customer that is already there looks like the one at hand.
enum class DuplicateReason {
    CreditCode, // the same valid one: the same company
    Mobile,     // the same one: the same
    NameAndPhone,
    NameAndCode, // the company's own customer number
    // and what may be chance:
    Name,
    Phone,       // a landline, under another name
    SharedPhone, // a number that more than three names have
    Email,
    WeChat
};
bool isCertain(DuplicateReason reason);
QString sentenceOf(DuplicateReason reason); // translated

// A customer that is already there. Who may not read it learns that there is one, and no more.
struct Duplicate {
    DuplicateReason reason = DuplicateReason::Name;
    CustomerId customer = {}; // none: not for the actor's eyes
    QString name = {};        // else "An existing customer"
    QString whose = {};       // "owned by …", "in the pool …", "owned by a colleague"

    bool isSame() const { return isCertain(reason); }
    friend bool operator==(const Duplicate&, const Duplicate&) = default;
};

} // namespace kechi
