#pragma once

#include "translations/Words.h"
#include "ui/base/Theme.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace kechi {

// What a person chose on this computer, outside any workspace.
struct Preferences {
    Language language = Language::Chinese;
    Theme::Mode look = Theme::Mode::System;
    QStringList recent = {}; // workspaces opened before, the latest first
    QString lastUser = {};   // who signed in last; empty: nobody yet
    QByteArray frame = {};   // the window's place and size; empty: never shown
    // Of the list of customers, by who signs in: those shown, in their order.
    QHash<QString, QStringList> columns = {};

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

// Puts it first. A password in a server's address is not kept: the place for it is the password
// file of the server's own client.
void remember(Preferences& preferences, const QString& workspace);
void forget(Preferences& preferences, const QString& workspace);

// Where preferences are kept between two starts. The only QSettings.
class Settings {
public:
    // `file` empty: the system's place for it.
    explicit Settings(const QString& file = {}) : m_file(file) {}

    Preferences read() const;
    void write(const Preferences& preferences) const;

private:
    QString m_file;
};

} // namespace kechi
