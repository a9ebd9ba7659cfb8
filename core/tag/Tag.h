#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QStringList>

namespace kechi {

// 标签: coloured, grouped, many per customer.
struct Tag {
    TagId id = {};
    QString name = {};
    QString colour = QStringLiteral("grey"); // one of tagColours()
    QString group = {};                      // empty: of no group
    int version = 1;

    friend bool operator==(const Tag&, const Tag&) = default;
};

// A tag and how many customers have it.
struct TagUse {
    Tag tag = {};
    qint64 customers = 0;

    friend bool operator==(const TagUse&, const TagUse&) = default;
};

// The names of the colours that a tag may have; what they look like is the window's business.
const QStringList& tagColours();

} // namespace kechi
