#include "app/commands/Command.h"

#include "app/commands/CheckCommand.h"
#include "app/commands/CustodyCommand.h"
#include "app/commands/ExportCommand.h"
#include "app/commands/ImportCommand.h"
#include "app/commands/ListCommand.h"
#include "app/commands/NewCommand.h"
#include "app/commands/ReadCommand.h"
#include "app/commands/StatsCommand.h"
#include "app/commands/SweepCommand.h"
#include "app/commands/UndoCommand.h"

namespace kechi {

template <typename... Kinds>
static Commands made()
{
    Commands commands;
    (commands.push_back(std::make_unique<Kinds>()), ...);
    return commands;
}

Commands allCommands()
{
    return made<NewCommand, ReadCommand, ImportCommand, ExportCommand, ListCommand, ClaimCommand,
                ReleaseCommand, AssignCommand, SweepCommand, StatsCommand, UndoCommand,
                CheckCommand>();
}

} // namespace kechi
