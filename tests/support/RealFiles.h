#pragma once

#include <QString>

namespace kechi {

// Where real files nobody here wrote lie: KECHI_TEST_DATA, or ../shared/data beside the
// project. A test that needs one is skipped, by name, where it is absent:
//   const QString file = realFile(u"zh/moment_gbk.csv"_s);
//   if (file.isEmpty())
//       return;
QString realFile(const QString& path); // empty, and said so, where it is absent

} // namespace kechi
