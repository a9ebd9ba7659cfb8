#pragma once

#include "core/dashboard/Home.h"
#include "ui/base/Tokens.h"

#include <QCoreApplication>

namespace kechi {

// How the four figures of the home page are said.
class HomeText {
    Q_DECLARE_TR_FUNCTIONS(kechi::HomeText)

public:
    struct Figure {
        QString label = {};
        QString figure = {};
        QString note = {};
        Tone tone = Tone::Second;

        friend bool operator==(const Figure&, const Figure&) = default;
    };

    static Figure paid(const Home& home);
    static Figure followUps(const Home& home);
    static Figure held(const Home& home);
    static Figure soon(const Home& home);
};

} // namespace kechi
