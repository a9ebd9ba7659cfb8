#pragma once

#include <QString>

namespace kechi {

// By what the window and the door call the pages.
inline const QString kHomePage = QStringLiteral("home");
inline const QString kCustomersPage = QStringLiteral("customers");
inline const QString kPoolsPage = QStringLiteral("pools");
inline const QString kImportPage = QStringLiteral("imports");
inline const QString kDashboardPage = QStringLiteral("dashboard");
inline const QString kSettingsPage = QStringLiteral("settings");

} // namespace kechi
