#pragma once

#include "core/dashboard/Home.h"
#include "ui/base/Tokens.h"

#include <QCoreApplication>

namespace kechi {

// How the times of the home page are said, from where one stands now. All in one time zone.
class WhenText {
    Q_DECLARE_TR_FUNCTIONS(kechi::WhenText)

public:
    struct Words {
        QString text = {};
        Tone tone = Tone::Normal;

        friend bool operator==(const Words&, const Words&) = default;
    };

    static QString greeting(const QDateTime& now, const QString& name);
    static QString day(QDate day);                                    // 11 月 22 日 星期日
    static Words due(const ToDoRow& row, const QDateTime& now);       // 09:30, overdue 1 day
    static Words daysLeft(int days);                                  // in 6 days, today
    static QString ago(const QDateTime& at, const QDateTime& now);    // 09:12, yesterday, Friday
    static QString moment(const QDateTime& at, const QDateTime& now); // today 14:10, 11-24 09:00
};

} // namespace kechi
