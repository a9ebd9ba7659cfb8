#pragma once

#include "core/dashboard/Dashboard.h"

#include <QJsonObject>
#include <QString>

namespace kechi {

// The dashboard's figures in words, and for scripts.
QString textOf(const Dashboard& dashboard);
QJsonObject jsonOf(const Dashboard& dashboard);

qint64 sumOf(const QList<PoolFigure>& pools, CountFigure PoolFigure::*figure);

} // namespace kechi
