#pragma once

#include <QDateTimeEdit>
#include <QTimeZone>

namespace kechi {

// A date and time of the workspace's time zone, whatever this computer's is.
class WhenEdit : public QDateTimeEdit {
    Q_OBJECT

public:
    explicit WhenEdit(const QTimeZone& zone, QWidget* parent = nullptr);

    void setMoment(const QDateTime& moment); // to the minute
    void setMorningIn(int days, const QDateTime& now);
    QDateTime moment() const; // UTC

private:
    QTimeZone m_zone;
};

} // namespace kechi
