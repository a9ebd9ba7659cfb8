#include "app/Settings.h"

#include "core/db/Address.h"

#include <QSettings>
#include <memory>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kRecent = 5; // as many as the first page shows

static const QString kLanguage = u"language"_s;
static const QString kLook = u"look"_s;
static const QString kRecentFiles = u"recent"_s;
static const QString kLastUser = u"lastUser"_s;
static const QString kFrame = u"frame"_s;
static const QString kColumns = u"columns"_s;

void remember(Preferences& preferences, const QString& workspace)
{
    const QString known = shownAddress(workspace);
    forget(preferences, known);
    preferences.recent.prepend(known);
    preferences.recent = preferences.recent.mid(0, kRecent);
}

void forget(Preferences& preferences, const QString& workspace)
{
    preferences.recent.removeAll(workspace);
}

static std::unique_ptr<QSettings> open(const QString& file)
{
    if (file.isEmpty())
        return std::make_unique<QSettings>(u"Kechi"_s, u"Kechi"_s);
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

static QString keyOf(Theme::Mode look)
{
    switch (look) {
    case Theme::Mode::Light: return u"light"_s;
    case Theme::Mode::Dark: return u"dark"_s;
    case Theme::Mode::System: break;
    }
    return u"system"_s;
}

static Theme::Mode lookOf(const QString& key)
{
    if (key == u"light")
        return Theme::Mode::Light;
    return key == u"dark" ? Theme::Mode::Dark : Theme::Mode::System;
}

// A group of its own; a name that is no key is written as one.
static QHash<QString, QStringList> readColumns(QSettings& kept)
{
    QHash<QString, QStringList> columns;
    kept.beginGroup(kColumns);
    for (const QString& key : kept.childKeys())
        columns.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(key.toLatin1())),
                       kept.value(key).toStringList());
    kept.endGroup();
    return columns;
}

static void writeColumns(QSettings& kept, const QHash<QString, QStringList>& columns)
{
    kept.beginGroup(kColumns);
    for (auto one = columns.begin(); one != columns.end(); ++one)
        kept.setValue(QString::fromLatin1(one.key().toUtf8().toPercentEncoding()), one.value());
    kept.endGroup();
}

Preferences Settings::read() const
{
    const auto kept = open(m_file);
    return {.language = languageNamed(kept->value(kLanguage).toString()),
            .look = lookOf(kept->value(kLook).toString()),
            .recent = kept->value(kRecentFiles).toStringList(),
            .lastUser = kept->value(kLastUser).toString(),
            .frame = kept->value(kFrame).toByteArray(),
            .columns = readColumns(*kept)};
}

void Settings::write(const Preferences& preferences) const
{
    const auto kept = open(m_file);
    kept->setValue(kLanguage, preferences.language == Language::Chinese ? u"zh"_s : u"en"_s);
    kept->setValue(kLook, keyOf(preferences.look));
    kept->setValue(kRecentFiles, preferences.recent);
    kept->setValue(kLastUser, preferences.lastUser);
    kept->setValue(kFrame, preferences.frame);
    writeColumns(*kept, preferences.columns);
}

} // namespace kechi
