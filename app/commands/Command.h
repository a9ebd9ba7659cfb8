#pragma once

#include "app/commands/Answer.h"
#include "app/commands/Options.h"

#include <memory>
#include <vector>

namespace kechi {

// One subcommand of the command line: what it takes, what it does, how it answers.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    // Its JSON, as --help states it; in English, like the keys. Empty: as the others'.
    virtual QString format() const = 0;
    virtual void declare(Options& options) = 0;
    virtual Answer run() = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;
Commands allCommands(); // in the order of --help

} // namespace kechi
