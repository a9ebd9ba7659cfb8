#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace kechi {

// What a script learns of how it went; part of the contract.
enum class Exit {
    Done = 0,
    Failed = 1, // refused or failed
    Usage = 2,  // not how the command is written
    Partly = 3  // done in part, or with row issues
};

QString keyOf(Error::Code code); // in JSON: "not_found", "denied" …

// What a subcommand came to, for people and for scripts.
struct Answer {
    Answer(const QString& said, const QJsonObject& told, Exit way = Exit::Done);
    Answer(const Error& refusal); // failed, and why
    static Answer usage(const QString& sentence);
    // Nothing of what was asked is done, and yet there is something to tell.
    static Answer failed(const QString& said, QJsonObject told, const Error& why);

    QString text = {};    // for people, on standard output; may have several lines
    QByteArray json = {}; // for --json, one line
    Exit exit = Exit::Done;
    QString sentence = {}; // on standard error; empty: nothing went wrong
};

} // namespace kechi
