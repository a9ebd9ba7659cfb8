<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>Your role may not see customers.</source>
        <translation>Your role may not see customers.</translation>
    </message>
    <message>
        <source>Only salespeople and managers may change customers.</source>
        <translation>Only salespeople and managers may change customers.</translation>
    </message>
    <message>
        <source>Only salespeople, managers and service agents may log follow-ups.</source>
        <translation>Only salespeople, managers and service agents may log follow-ups.</translation>
    </message>
    <message>
        <source>Only managers and the owner of the company may give customers to somebody.</source>
        <translation>Only managers and the owner of the company may give customers to somebody.</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may give customers back to a pool.</source>
        <translation>Only salespeople, managers and the owner of the company may give customers back to a pool.</translation>
    </message>
    <message>
        <source>Only salespeople and managers may tag customers.</source>
        <translation>Only salespeople and managers may tag customers.</translation>
    </message>
    <message>
        <source>Only salespeople and managers may delete customers.</source>
        <translation>Only salespeople and managers may delete customers.</translation>
    </message>
    <message>
        <source>Only salespeople, managers and service agents may add customers.</source>
        <translation>Only salespeople, managers and service agents may add customers.</translation>
    </message>
    <message>
        <source>Only salespeople, managers, marketing and the owner of the company may import customers.</source>
        <translation>Only salespeople, managers, marketing and the owner of the company may import customers.</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may export customers.</source>
        <translation>Only salespeople, managers and the owner of the company may export customers.</translation>
    </message>
    <message>
        <source>Only managers and the owner of the company may change many customers at once.</source>
        <translation>Only managers and the owner of the company may change many customers at once.</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may change users and departments.</source>
        <translation>Only administrators and the owner of the company may change users and departments.</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may set up pools.</source>
        <translation>Only administrators and the owner of the company may set up pools.</translation>
    </message>
    <message>
        <source>Only administrators and the owner of the company may change lists and settings.</source>
        <translation>Only administrators and the owner of the company may change lists and settings.</translation>
    </message>
    <message>
        <source>Only managers, administrators and the owner of the company may let the rules take customers back.</source>
        <translation>Only managers, administrators and the owner of the company may let the rules take customers back.</translation>
    </message>
    <message>
        <source>Only auditors, administrators and the owner of the company may read the logs.</source>
        <translation>Only auditors, administrators and the owner of the company may read the logs.</translation>
    </message>
    <message>
        <source>There is no such customer among those that you may see.</source>
        <translation>There is no such customer among those that you may see.</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>This customer is yours already.</translation>
    </message>
    <message>
        <source>Somebody owns this customer already.</source>
        <translation>Somebody owns this customer already.</translation>
    </message>
    <message>
        <source>You are not one of the people who may claim from this customer&apos;s pool.</source>
        <translation>You are not one of the people who may claim from this customer&apos;s pool.</translation>
    </message>
    <message>
        <source>This customer is in the pool already.</source>
        <translation>This customer is in the pool already.</translation>
    </message>
    <message>
        <source>Only the owner of this customer and their managers may give it back to the pool.</source>
        <translation>Only the owner of this customer and their managers may give it back to the pool.</translation>
    </message>
    <message>
        <source>Only a manager of this customer&apos;s owner or of its pool may give it to somebody.</source>
        <translation>Only a manager of this customer&apos;s owner or of its pool may give it to somebody.</translation>
    </message>
    <message>
        <source>You may see this customer, but not change it. Ask its owner to share it with you for writing.</source>
        <translation>You may see this customer, but not change it. Ask its owner to share it with you for writing.</translation>
    </message>
    <message>
        <source>Only the owner of this customer and their managers may delete it.</source>
        <translation>Only the owner of this customer and their managers may delete it.</translation>
    </message>
    <message>
        <source>Only the managers of this pool, administrators and the owner of the company may change its rules.</source>
        <translation>Only the managers of this pool, administrators and the owner of the company may change its rules.</translation>
    </message>
    <message>
        <source>%1 no longer works here and cannot be given customers.</source>
        <translation>%1 no longer works here and cannot be given customers.</translation>
    </message>
    <message>
        <source>%1 is neither a salesperson nor a manager and cannot own customers.</source>
        <translation>%1 is neither a salesperson nor a manager and cannot own customers.</translation>
    </message>
    <message>
        <source>%1 is not in your department, so you cannot give customers to them.</source>
        <translation>%1 is not in your department, so you cannot give customers to them.</translation>
    </message>
    <message>
        <source>You are not a user of this workspace.</source>
        <translation>You are not a user of this workspace.</translation>
    </message>
    <message>
        <source>Your account is disabled. An administrator can enable it again.</source>
        <translation>Your account is disabled. An administrator can enable it again.</translation>
    </message>
    <message>
        <source>You are not one of the people of that pool, so you cannot put customers into it.</source>
        <translation>You are not one of the people of that pool, so you cannot put customers into it.</translation>
    </message>
    <message>
        <source>Only salespeople, managers and the owner of the company may claim customers.</source>
        <translation>Only salespeople, managers and the owner of the company may claim customers.</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an act and its day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>case</name>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Say what the customer said.</source>
        <translation>Say what the customer said.</translation>
    </message>
    <message numerus="yes">
        <source>The title of a case has at most %n character(s).</source>
        <translation>
            <numerusform>The title of a case has at most %n character.</numerusform>
            <numerusform>The title of a case has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>This case is in that state already.</source>
        <translation>This case is in that state already.</translation>
    </message>
    <message>
        <source>A case does not go back. Take it up again instead.</source>
        <translation>A case does not go back. Take it up again instead.</translation>
    </message>
    <message>
        <source>Say how the case was solved.</source>
        <translation>Say how the case was solved.</translation>
    </message>
    <message>
        <source>This case is not there any longer.</source>
        <translation>This case is not there any longer.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>Somebody has changed this case meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this case meanwhile. Look at it again before you save.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>Contact added</source>
        <translation>Contact added</translation>
    </message>
    <message>
        <source>Contact changed</source>
        <translation>Contact changed</translation>
    </message>
    <message>
        <source>Contact data added</source>
        <translation>Contact data added</translation>
    </message>
    <message>
        <source>Contact data ended</source>
        <translation>Contact data ended</translation>
    </message>
    <message>
        <source>Follow-up logged</source>
        <translation>Follow-up logged</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>Follow-up changed</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>Follow-up removed</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>Task added</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Task changed</translation>
    </message>
    <message>
        <source>Task finished</source>
        <translation>Task finished</translation>
    </message>
    <message>
        <source>Task opened again</source>
        <translation>Task opened again</translation>
    </message>
    <message>
        <source>Task put off</source>
        <translation>Task put off</translation>
    </message>
    <message>
        <source>Task removed</source>
        <translation>Task removed</translation>
    </message>
    <message>
        <source>Order added</source>
        <translation>Order added</translation>
    </message>
    <message>
        <source>Payment added</source>
        <translation>Payment added</translation>
    </message>
    <message>
        <source>Tag added to the list</source>
        <translation>Tag added to the list</translation>
    </message>
    <message>
        <source>Tag changed</source>
        <translation>Tag changed</translation>
    </message>
    <message>
        <source>Tag removed from the list</source>
        <translation>Tag removed from the list</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>User added</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>User changed</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>User disabled</translation>
    </message>
    <message>
        <source>Department added</source>
        <translation>Department added</translation>
    </message>
    <message>
        <source>Department changed</source>
        <translation>Department changed</translation>
    </message>
    <message>
        <source>Department removed</source>
        <translation>Department removed</translation>
    </message>
    <message>
        <source>Pool added</source>
        <translation>Pool added</translation>
    </message>
    <message>
        <source>Pool changed</source>
        <translation>Pool changed</translation>
    </message>
    <message>
        <source>Pool archived</source>
        <translation>Pool archived</translation>
    </message>
    <message>
        <source>Workspace settings changed</source>
        <translation>Workspace settings changed</translation>
    </message>
    <message>
        <source>Workspace made</source>
        <translation>Workspace made</translation>
    </message>
    <message>
        <source>Sample data added</source>
        <translation>Sample data added</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>A change</translation>
    </message>
    <message>
        <source>Undoing this would leave the workspace without an administrator or without the owner of the company.</source>
        <translation>Undoing this would leave the workspace without an administrator or without the owner of the company.</translation>
    </message>
    <message>
        <source>Undoing this would archive a pool that has customers in it.</source>
        <translation>Undoing this would archive a pool that has customers in it.</translation>
    </message>
    <message>
        <source>Only the person who did this, their manager and the owner of the company may undo it.</source>
        <translation>Only the person who did this, their manager and the owner of the company may undo it.</translation>
    </message>
    <message>
        <source>This has been undone already.</source>
        <translation>This has been undone already.</translation>
    </message>
    <message>
        <source>What a workspace begins with cannot be undone.</source>
        <translation>What a workspace begins with cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>This was done more than %n day(s) ago and cannot be undone any longer.</source>
        <translation>
            <numerusform>This was done more than %n day ago and cannot be undone any longer.</numerusform>
            <numerusform>This was done more than %n days ago and cannot be undone any longer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers that this undo took away cannot be brought back. Import or enter them again.</source>
        <translation>The customers that this undo took away cannot be brought back. Import or enter them again.</translation>
    </message>
    <message>
        <source>The user whom this undo took away cannot be brought back. Add the user again.</source>
        <translation>The user whom this undo took away cannot be brought back. Add the user again.</translation>
    </message>
    <message>
        <source>Somebody has worked on it since.</source>
        <translation>Somebody has worked on it since.</translation>
    </message>
    <message>
        <source>It has changed hands since.</source>
        <translation>It has changed hands since.</translation>
    </message>
    <message>
        <source>The person who had it no longer works here.</source>
        <translation>The person who had it no longer works here.</translation>
    </message>
    <message>
        <source>It is not among your customers any longer.</source>
        <translation>It is not among your customers any longer.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Done again: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>There is nothing of yours to undo.</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>There is no such change.</translation>
    </message>
    <message>
        <source>Somebody has changed or used this entry since.</source>
        <translation>Somebody has changed or used this entry since.</translation>
    </message>
    <message>
        <source>Nothing of this is left to be undone.</source>
        <translation>Nothing of this is left to be undone.</translation>
    </message>
    <message>
        <source>Nothing could be undone. %1</source>
        <translation>Nothing could be undone. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) claimed</source>
        <translation>
            <numerusform>%Ln customer claimed</numerusform>
            <numerusform>%Ln customers claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) given to somebody</source>
        <translation>
            <numerusform>%Ln customer given to somebody</numerusform>
            <numerusform>%Ln customers given to somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) given back to the pool</source>
        <translation>
            <numerusform>%Ln customer given back to the pool</numerusform>
            <numerusform>%Ln customers given back to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) moved to another pool</source>
        <translation>
            <numerusform>%Ln customer moved to another pool</numerusform>
            <numerusform>%Ln customers moved to another pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) taken back by rule</source>
        <translation>
            <numerusform>%Ln customer taken back by rule</numerusform>
            <numerusform>%Ln customers taken back by rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %Ln customer(s)</source>
        <translation>
            <numerusform>Import of %Ln customer</numerusform>
            <numerusform>Import of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln customer added</numerusform>
            <numerusform>%Ln customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>%Ln customer changed</numerusform>
            <numerusform>%Ln customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) deleted</source>
        <translation>
            <numerusform>%Ln customer deleted</numerusform>
            <numerusform>%Ln customers deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) tagged</source>
        <translation>
            <numerusform>%Ln customer tagged</numerusform>
            <numerusform>%Ln customers tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %Ln customer(s)</source>
        <translation>
            <numerusform>Tag taken off %Ln customer</numerusform>
            <numerusform>Tag taken off %Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>You have done nothing since you came in that could be undone. What was done before stands in the history.</source>
        <translation>You have done nothing since you came in that could be undone. What was done before stands in the history.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>The file is damaged: %1.</translation>
    </message>
    <message>
        <source>A row of %1 points to a row of %2 that is not there.</source>
        <translation>A row of %1 points to a row of %2 that is not there.</translation>
    </message>
    <message>
        <source>The ownership ledger does not have exactly one open row for this customer.</source>
        <translation>The ownership ledger does not have exactly one open row for this customer.</translation>
    </message>
    <message>
        <source>The ownership ledger begins after the customer was added.</source>
        <translation>The ownership ledger begins after the customer was added.</translation>
    </message>
    <message>
        <source>The ownership ledger of this customer has a gap or an overlap.</source>
        <translation>The ownership ledger of this customer has a gap or an overlap.</translation>
    </message>
    <message>
        <source>This customer is in no pool.</source>
        <translation>This customer is in no pool.</translation>
    </message>
    <message>
        <source>Owner, pool or time of this customer are not those of the ledger&apos;s open row.</source>
        <translation>Owner, pool or time of this customer are not those of the ledger&apos;s open row.</translation>
    </message>
    <message>
        <source>What this customer is searched and sorted by is not what its rows give.</source>
        <translation>What this customer is searched and sorted by is not what its rows give.</translation>
    </message>
    <message>
        <source>This customer changed hands more or less often than its version says.</source>
        <translation>This customer changed hands more or less often than its version says.</translation>
    </message>
    <message>
        <source>A row of %1 has no valid version.</source>
        <translation>A row of %1 has no valid version.</translation>
    </message>
    <message>
        <source>An entry of the journal makes no sense.</source>
        <translation>An entry of the journal makes no sense.</translation>
    </message>
    <message>
        <source>An entry of the journal tells of rows of %1 that never were.</source>
        <translation>An entry of the journal tells of rows of %1 that never were.</translation>
    </message>
    <message>
        <source>A change is marked as undone, and nothing has undone it.</source>
        <translation>A change is marked as undone, and nothing has undone it.</translation>
    </message>
    <message>
        <source>The journal does not watch the table %1.</source>
        <translation>The journal does not watch the table %1.</translation>
    </message>
    <message>
        <source>A change is marked as being written, and nobody is writing it.</source>
        <translation>A change is marked as being written, and nobody is writing it.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>The check was stopped.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Release reason</source>
        <translation>Release reason</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Loss reason</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Kechi, a customer pool on one file</source>
        <translation>Kechi, a customer pool on one file</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Print the version</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>SUBCOMMAND</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(required)</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Subcommands</translation>
    </message>
    <message>
        <source>Print one line of JSON instead of text</source>
        <translation>Print one line of JSON instead of text</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>“%1” is not understood here</source>
        <translation>“%1” is not understood here</translation>
    </message>
    <message>
        <source>%1; see “%2”.</source>
        <translation>%1; see “%2”.</translation>
    </message>
    <message>
        <source>Why; kept in the history</source>
        <translation>Why; kept in the history</translation>
    </message>
    <message>
        <source>Customers, by their ids or codes</source>
        <translation>Customers, by their ids or codes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n customer(s) was changed.</source>
        <translation>
            <numerusform>None of the %n customer was changed.</numerusform>
            <numerusform>None of the %n customers was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take customers from the open sea for yourself</source>
        <translation>Take customers from the open sea for yourself</translation>
    </message>
    <message>
        <source>Give customers back to their pools</source>
        <translation>Give customers back to their pools</translation>
    </message>
    <message>
        <source>Give customers to somebody</source>
        <translation>Give customers to somebody</translation>
    </message>
    <message>
        <source>Who gets them, by the name they sign in with</source>
        <translation>Who gets them, by the name they sign in with</translation>
    </message>
    <message>
        <source>List customers</source>
        <translation>List customers</translation>
    </message>
    <message>
        <source>Any part of names, codes, people, phones</source>
        <translation>Any part of names, codes, people, phones</translation>
    </message>
    <message>
        <source>A pool, by name</source>
        <translation>A pool, by name</translation>
    </message>
    <message>
        <source>An owner, by the name they sign in with</source>
        <translation>An owner, by the name they sign in with</translation>
    </message>
    <message>
        <source>List no more than so many</source>
        <translation>List no more than so many</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s).</source>
        <translation>
            <numerusform>%n customer.</numerusform>
            <numerusform>%n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s).</source>
        <translation>
            <numerusform>%1 of %n customer.</numerusform>
            <numerusform>%1 of %n customers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no pool “%1”.</source>
        <translation>There is no pool “%1”.</translation>
    </message>
    <message>
        <source>Make a workspace and its first user</source>
        <translation>Make a workspace and its first user</translation>
    </message>
    <message>
        <source>Where to make it: a file that is not there yet, or postgresql://…</source>
        <translation>Where to make it: a file that is not there yet, or postgresql://…</translation>
    </message>
    <message>
        <source>The first user, who signs in by this name</source>
        <translation>The first user, who signs in by this name</translation>
    </message>
    <message>
        <source>Made the workspace %1 with the user %2.</source>
        <translation>Made the workspace %1 with the user %2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number, 0 or more</source>
        <translation>“%1” is not a whole number, 0 or more</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” is none of %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Standard input cannot be read.</translation>
    </message>
    <message>
        <source>A file whose first line is the password; - is standard input</source>
        <translation>A file whose first line is the password; - is standard input</translation>
    </message>
    <message>
        <source>--password-file is missing.</source>
        <translation>--password-file is missing.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>The password file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>The figures of the dashboard, this month&apos;s</source>
        <translation>The figures of the dashboard, this month&apos;s</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>%1 owned, %2 in the open sea</source>
        <translation>%1 owned, %2 in the open sea</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Conversion of leads</source>
        <translation>Conversion of leads</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>Signed amount</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Churn rate</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Go back soon</source>
        <translation>Go back soon</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Loads</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Owned</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (before: %2)</translation>
    </message>
    <message>
        <source>The workspace: a file, or postgresql://…</source>
        <translation>The workspace: a file, or postgresql://…</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Who signs in</translation>
    </message>
    <message>
        <source>This build of Kechi has no window; see “kechi --help”.</source>
        <translation>This build of Kechi has no window; see “kechi --help”.</translation>
    </message>
    <message>
        <source>The file to take in</source>
        <translation>The file to take in</translation>
    </message>
    <message>
        <source>The sheet of a workbook; else the first</source>
        <translation>The sheet of a workbook; else the first</translation>
    </message>
    <message>
        <source>Which column is what; laid over what is found</source>
        <translation>Which column is what; laid over what is found</translation>
    </message>
    <message>
        <source>What becomes of rows that are there already: skip (default) or fill blanks; the others come later</source>
        <translation>What becomes of rows that are there already: skip (default) or fill blanks; the others come later</translation>
    </message>
    <message>
        <source>The pool for rows that name none</source>
        <translation>The pool for rows that name none</translation>
    </message>
    <message>
        <source>Only say what would be done</source>
        <translation>Only say what would be done</translation>
    </message>
    <message>
        <source>--duplicates %1 is not offered by this version.</source>
        <translation>--duplicates %1 is not offered by this version.</translation>
    </message>
    <message>
        <source>There is no pool “%1” that you may import into.</source>
        <translation>There is no pool “%1” that you may import into.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 updated, %4 skipped, %5 errors.</source>
        <translation>%1 rows: %2 new, %3 updated, %4 skipped, %5 errors.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Take it back with: kechi undo FILE %1</source>
        <translation>Take it back with: kechi undo FILE %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>What to know</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; --json lists them.</source>
        <translation>
            <numerusform>… and %n more; --json lists them.</numerusform>
            <numerusform>… and %n more; --json lists them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the customers whose deadline has come</source>
        <translation>Take back the customers whose deadline has come</translation>
    </message>
    <message>
        <source>As on that day, YYYY-MM-DD; a day to come only with --check</source>
        <translation>As on that day, YYYY-MM-DD; a day to come only with --check</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>Only say what would be taken</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-11-23.</source>
        <translation>“%1” is no day; write it as 2026-11-23.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) would be taken back.</source>
        <translation>
            <numerusform>%n customer would be taken back.</numerusform>
            <numerusform>%n customers would be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken back.</source>
        <translation>
            <numerusform>%n customer taken back.</numerusform>
            <numerusform>%n customers taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due, but left where they are.</source>
        <translation>
            <numerusform>%n due, but left where they are.</numerusform>
            <numerusform>%n due, but left where they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>A day to come can only be looked at: add --check.</source>
        <translation>A day to come can only be looked at: add --check.</translation>
    </message>
    <message>
        <source>Take back your last change, or the one named</source>
        <translation>Take back your last change, or the one named</translation>
    </message>
    <message>
        <source>The number of a change; without it, the last of your own</source>
        <translation>The number of a change; without it, the last of your own</translation>
    </message>
    <message>
        <source>A change is a number, and “%1” is none.</source>
        <translation>A change is a number, and “%1” is none.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n restored.</source>
        <translation>
            <numerusform>%n restored.</numerusform>
            <numerusform>%n restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it is:</source>
        <translation>Kept as it is:</translation>
    </message>
    <message>
        <source>With the made-up company to try things on</source>
        <translation>With the made-up company to try things on</translation>
    </message>
    <message numerus="yes">
        <source>A made-up company with %n customer(s) is in it:</source>
        <translation>
            <numerusform>A made-up company with %n customer is in it:</numerusform>
            <numerusform>A made-up company with %n customers is in it:</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody but %1 signs in with the password %2</source>
        <translation>Everybody but %1 signs in with the password %2</translation>
    </message>
    <message>
        <source>Check that the workspace is sound</source>
        <translation>Check that the workspace is sound</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>The workspace is sound.</translation>
    </message>
    <message numerus="yes">
        <source>The workspace has %n problem(s).</source>
        <translation>
            <numerusform>The workspace has %n problem.</numerusform>
            <numerusform>The workspace has %n problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write customers into a .csv file</source>
        <translation>Write customers into a .csv file</translation>
    </message>
    <message>
        <source>The .csv file to write</source>
        <translation>The .csv file to write</translation>
    </message>
    <message>
        <source>The file to write must end in .csv.</source>
        <translation>The file to write must end in .csv.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n customer(s) into %1.</source>
        <translation>
            <numerusform>Wrote %n customer into %1.</numerusform>
            <numerusform>Wrote %n customers into %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take customers in from a .csv, .txt, .xlsx or .xls file</source>
        <translation>Take customers in from a .csv, .txt, .xlsx or .xls file</translation>
    </message>
    <message>
        <source>Show a list as the readers see it</source>
        <translation>Show a list as the readers see it</translation>
    </message>
    <message>
        <source>The file to read</source>
        <translation>The file to read</translation>
    </message>
    <message>
        <source>Print no more rows than so many</source>
        <translation>Print no more rows than so many</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cells</translation>
    </message>
</context>
<context>
    <name>custody</name>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Claimed</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Recycled</translation>
    </message>
    <message>
        <source>Moved to another pool</source>
        <translation>Moved to another pool</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
</context>
<context>
    <name>customer</name>
    <message>
        <source>This customer has no such contact any more.</source>
        <translation>This customer has no such contact any more.</translation>
    </message>
    <message>
        <source>Somebody has changed this contact meanwhile. Look at it again.</source>
        <translation>Somebody has changed this contact meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Give the number or address.</source>
        <translation>Give the number or address.</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Identity-card numbers are not stored here. Leave the number out.</source>
        <translation>Identity-card numbers are not stored here. Leave the number out.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %n character(s).</source>
        <translation>
            <numerusform>This is longer than %n character.</numerusform>
            <numerusform>This is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the contact a name.</source>
        <translation>Give the contact a name.</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>Give the customer a name.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>This is no phone number.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>Somebody has changed this customer meanwhile. Look at it again.</source>
        <translation>Somebody has changed this customer meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>A customer that you add is your own. You may not leave it in a pool.</source>
        <translation>A customer that you add is your own. You may not leave it in a pool.</translation>
    </message>
    <message>
        <source>You may not add customers to this pool.</source>
        <translation>You may not add customers to this pool.</translation>
    </message>
    <message>
        <source>in the pool %1</source>
        <translation>in the pool %1</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>owned by %1</translation>
    </message>
    <message>
        <source>An existing customer</source>
        <translation>An existing customer</translation>
    </message>
    <message>
        <source>owned by a colleague</source>
        <translation>owned by a colleague</translation>
    </message>
    <message>
        <source>in a pool of others</source>
        <translation>in a pool of others</translation>
    </message>
    <message>
        <source>This customer may be here already: %1, %2 (%3).</source>
        <translation>This customer may be here already: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>Another customer has this code.</source>
        <translation>Another customer has this code.</translation>
    </message>
    <message>
        <source>Same credit code</source>
        <translation>Same credit code</translation>
    </message>
    <message>
        <source>Same mobile number</source>
        <translation>Same mobile number</translation>
    </message>
    <message>
        <source>Same name and phone number</source>
        <translation>Same name and phone number</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Same phone number under another name</source>
        <translation>Same phone number under another name</translation>
    </message>
    <message>
        <source>Same number, which several share</source>
        <translation>Same number, which several share</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Same e-mail</translation>
    </message>
    <message>
        <source>Same WeChat</source>
        <translation>Same WeChat</translation>
    </message>
    <message>
        <source>Same name and customer code</source>
        <translation>Same name and customer code</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>Your role reads no customers, so there are no figures to show.</source>
        <translation>Your role reads no customers, so there are no figures to show.</translation>
    </message>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>The period must begin before it ends.</translation>
    </message>
</context>
<context>
    <name>db</name>
    <message>
        <source>The server&apos;s address should look like postgresql://user@host:5432/database.</source>
        <translation>The server&apos;s address should look like postgresql://user@host:5432/database.</translation>
    </message>
    <message>
        <source>The name of the workspace is missing.</source>
        <translation>The name of the workspace is missing.</translation>
    </message>
    <message>
        <source>The copy of the workspace is damaged.</source>
        <translation>The copy of the workspace is damaged.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only.</source>
        <translation>This workspace is open for reading only.</translation>
    </message>
    <message>
        <source>There is already such an entry.</source>
        <translation>There is already such an entry.</translation>
    </message>
    <message>
        <source>Somebody else is saving to this workspace just now. Try again.</source>
        <translation>Somebody else is saving to this workspace just now. Try again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>The disk is full. Nothing was changed.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Restore it from a backup.</source>
        <translation>The workspace file is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Look whether your last change is there before you repeat it.</source>
        <translation>The connection to the database was lost. Look whether your last change is there before you repeat it.</translation>
    </message>
    <message>
        <source>The data could not be read or saved.</source>
        <translation>The data could not be read or saved.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Kechi. Update Kechi to open it.</source>
        <translation>This workspace was written by a newer version of Kechi. Update Kechi to open it.</translation>
    </message>
    <message>
        <source>This version of Kechi cannot open encrypted workspaces.</source>
        <translation>This version of Kechi cannot open encrypted workspaces.</translation>
    </message>
    <message>
        <source>Another program is upgrading this workspace. Try again in a moment.</source>
        <translation>Another program is upgrading this workspace. Try again in a moment.</translation>
    </message>
    <message>
        <source>The workspace cannot be written, and there is no room for a copy to read.</source>
        <translation>The workspace cannot be written, and there is no room for a copy to read.</translation>
    </message>
    <message>
        <source>There is no Kechi workspace here yet.</source>
        <translation>There is no Kechi workspace here yet.</translation>
    </message>
    <message>
        <source>This workspace is of an older version and cannot be written, so it cannot be brought up to date.</source>
        <translation>This workspace is of an older version and cannot be written, so it cannot be brought up to date.</translation>
    </message>
    <message>
        <source>This workspace must be brought up to date first, and somebody has it open. Close it everywhere and try again.</source>
        <translation>This workspace must be brought up to date first, and somebody has it open. Close it everywhere and try again.</translation>
    </message>
    <message>
        <source>There is already a file “%1”.</source>
        <translation>There is already a file “%1”.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there or cannot be written.</source>
        <translation>The folder of “%1” is not there or cannot be written.</translation>
    </message>
    <message>
        <source>The new workspace could not be put in its place.</source>
        <translation>The new workspace could not be put in its place.</translation>
    </message>
    <message>
        <source>There is already a workspace here.</source>
        <translation>There is already a workspace here.</translation>
    </message>
    <message>
        <source>“%1” is not a Kechi workspace.</source>
        <translation>“%1” is not a Kechi workspace.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>“%1” is a folder, not a workspace file.</translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation>You may not read “%1”.</translation>
    </message>
    <message>
        <source>This workspace lies on a network share, where saving is not safe. Copy it to a disk of this computer, or use a server workspace.</source>
        <translation>This workspace lies on a network share, where saving is not safe. Copy it to a disk of this computer, or use a server workspace.</translation>
    </message>
    <message>
        <source>In the server&apos;s address “%1” is not understood.</source>
        <translation>In the server&apos;s address “%1” is not understood.</translation>
    </message>
    <message>
        <source>The database server cannot be reached, or it does not let you in. Look at the address, the user and the password.</source>
        <translation>The database server cannot be reached, or it does not let you in. Look at the address, the user and the password.</translation>
    </message>
</context>
<context>
    <name>deal</name>
    <message>
        <source>First contact</source>
        <translation>First contact</translation>
    </message>
    <message>
        <source>Need confirmed</source>
        <translation>Need confirmed</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Negotiating</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Say what is to be sold.</source>
        <translation>Say what is to be sold.</translation>
    </message>
    <message numerus="yes">
        <source>The title of a deal has at most %n character(s).</source>
        <translation>
            <numerusform>The title of a deal has at most %n character.</numerusform>
            <numerusform>The title of a deal has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>This deal is at that stage already.</source>
        <translation>This deal is at that stage already.</translation>
    </message>
    <message>
        <source>Say why the deal was lost.</source>
        <translation>Say why the deal was lost.</translation>
    </message>
    <message>
        <source>This deal is not there any longer.</source>
        <translation>This deal is not there any longer.</translation>
    </message>
    <message>
        <source>Somebody has changed this deal meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this deal meanwhile. Look at it again before you save.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>“%1” could not be written: the disk is full or fails. What was there before is untouched.</source>
        <translation>“%1” could not be written: the disk is full or fails. What was there before is untouched.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation>“%1” could not be written: %2.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Recycled after</source>
        <translation>Recycled after</translation>
    </message>
    <message>
        <source>Salespeople may not export lists here. Ask your manager.</source>
        <translation>Salespeople may not export lists here. Ask your manager.</translation>
    </message>
    <message numerus="yes">
        <source>You may export %n row(s) a day. These are %1, and you have exported %2 today.</source>
        <translation>
            <numerusform>You may export %n row a day. These are %1, and you have exported %2 today.</numerusform>
            <numerusform>You may export %n rows a day. These are %1, and you have exported %2 today.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kechi exports .csv files. Give the file a name that ends with .csv.</source>
        <translation>Kechi exports .csv files. Give the file a name that ends with .csv.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” is a folder.</translation>
    </message>
    <message>
        <source>“%1” is a workspace and is not written over.</source>
        <translation>“%1” is a workspace and is not written over.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder is not there, or it is protected.</source>
        <translation>“%1” cannot be written: its folder is not there, or it is protected.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>The export was stopped. No file was written.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>The last follow-up that is kept is not the one that the records give.</source>
        <translation>The last follow-up that is kept is not the one that the records give.</translation>
    </message>
    <message>
        <source>The recycle deadline that is kept is not the one that the rules give.</source>
        <translation>The recycle deadline that is kept is not the one that the rules give.</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>New leads</translation>
    </message>
    <message>
        <source>Converted leads</source>
        <translation>Converted leads</translation>
    </message>
    <message>
        <source>Buyers at the start</source>
        <translation>Buyers at the start</translation>
    </message>
    <message>
        <source>Buyers lost</source>
        <translation>Buyers lost</translation>
    </message>
    <message>
        <source>Customers won</source>
        <translation>Customers won</translation>
    </message>
    <message>
        <source>Customers lost</source>
        <translation>Customers lost</translation>
    </message>
    <message>
        <source>Orders signed</source>
        <translation>Orders signed</translation>
    </message>
    <message numerus="yes">
        <source>Recycled within %n day(s)</source>
        <translation>
            <numerusform>Recycled within %n day</numerusform>
            <numerusform>Recycled within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Never followed up</source>
        <translation>Never followed up</translation>
    </message>
    <message numerus="yes">
        <source>Best grade, unchanged for %n day(s)</source>
        <translation>
            <numerusform>Best grade, unchanged for %n day</numerusform>
            <numerusform>Best grade, unchanged for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting in the open sea</source>
        <translation>Waiting in the open sea</translation>
    </message>
    <message>
        <source>Deals past their expected day</source>
        <translation>Deals past their expected day</translation>
    </message>
    <message>
        <source>Owned customers</source>
        <translation>Owned customers</translation>
    </message>
    <message>
        <source>In the open sea</source>
        <translation>In the open sea</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
</context>
<context>
    <name>happening</name>
    <message>
        <source>The system</source>
        <translation>The system</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message numerus="yes">
        <source>%n of your customers</source>
        <translation>
            <numerusform>%n of your customers</numerusform>
            <numerusform>%n of your customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 assigned %2 to you</source>
        <translation>%1 assigned %2 to you</translation>
    </message>
    <message>
        <source>%1 assigned %2 to %3</source>
        <translation>%1 assigned %2 to %3</translation>
    </message>
    <message>
        <source>%1 transferred %2 to you</source>
        <translation>%1 transferred %2 to you</translation>
    </message>
    <message>
        <source>%1 transferred %2 to %3</source>
        <translation>%1 transferred %2 to %3</translation>
    </message>
    <message>
        <source>%1 imported %2</source>
        <translation>%1 imported %2</translation>
    </message>
    <message>
        <source>%1 imported %2 from %3</source>
        <translation>%1 imported %2 from %3</translation>
    </message>
    <message>
        <source>%1 signed %3 with %2</source>
        <translation>%1 signed %3 with %2</translation>
    </message>
    <message>
        <source>%1 entered %2</source>
        <translation>%1 entered %2</translation>
    </message>
    <message>
        <source>%1 claimed %2</source>
        <translation>%1 claimed %2</translation>
    </message>
    <message>
        <source>%1 gave %2 back to %3</source>
        <translation>%1 gave %2 back to %3</translation>
    </message>
    <message>
        <source>By rule, %1 went back to %2</source>
        <translation>By rule, %1 went back to %2</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1 moved %2 to %3</translation>
    </message>
    <message>
        <source>%1 took back a change of %2</source>
        <translation>%1 took back a change of %2</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Last follow-up %1</source>
        <translation>Last follow-up %1</translation>
    </message>
    <message>
        <source>Never followed up, claimed %1</source>
        <translation>Never followed up, claimed %1</translation>
    </message>
    <message>
        <source>Never followed up, assigned %1</source>
        <translation>Never followed up, assigned %1</translation>
    </message>
    <message>
        <source>Never followed up, imported %1</source>
        <translation>Never followed up, imported %1</translation>
    </message>
    <message>
        <source>Never followed up, owned since %1</source>
        <translation>Never followed up, owned since %1</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>This is not a text file, or it is damaged: line %1 holds zero bytes.</source>
        <translation>This is not a text file, or it is damaged: line %1 holds zero bytes.</translation>
    </message>
    <message>
        <source>This is not a text file: it is full of control characters.</source>
        <translation>This is not a text file: it is full of control characters.</translation>
    </message>
    <message>
        <source>There is no encoding called “%1”.</source>
        <translation>There is no encoding called “%1”.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>The file cannot be read: %1.</translation>
    </message>
    <message>
        <source>A quote opened in line %1 is never closed.</source>
        <translation>A quote opened in line %1 is never closed.</translation>
    </message>
    <message>
        <source>A cell that begins in line %1 is longer than 1 MB. Perhaps a quote there is never closed.</source>
        <translation>A cell that begins in line %1 is longer than 1 MB. Perhaps a quote there is never closed.</translation>
    </message>
    <message>
        <source>Line %1 has more than 4,096 columns.</source>
        <translation>Line %1 has more than 4,096 columns.</translation>
    </message>
    <message>
        <source>The record in line %1 is longer than 64 MB.</source>
        <translation>The record in line %1 is longer than 64 MB.</translation>
    </message>
    <message>
        <source>The file holds nothing but blanks.</source>
        <translation>The file holds nothing but blanks.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Keep as an extra field</source>
        <translation>Keep as an extra field</translation>
    </message>
    <message>
        <source>Identity card number (never kept)</source>
        <translation>Identity card number (never kept)</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Customer name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>Unified social credit code</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registration number</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Customer type</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact: name</source>
        <translation>Contact: name</translation>
    </message>
    <message>
        <source>Contact: title</source>
        <translation>Contact: title</translation>
    </message>
    <message>
        <source>Contact: mobile</source>
        <translation>Contact: mobile</translation>
    </message>
    <message>
        <source>Contact: phone</source>
        <translation>Contact: phone</translation>
    </message>
    <message>
        <source>Contact: e-mail</source>
        <translation>Contact: e-mail</translation>
    </message>
    <message>
        <source>Contact: WeChat</source>
        <translation>Contact: WeChat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Created on</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Last follow-up</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>This is a PDF. Save the list as an Excel workbook or as CSV.</source>
        <translation>This is a PDF. Save the list as an Excel workbook or as CSV.</translation>
    </message>
    <message>
        <source>This is a packed archive. Unpack it first.</source>
        <translation>This is a packed archive. Unpack it first.</translation>
    </message>
    <message>
        <source>This is a picture, not a list.</source>
        <translation>This is a picture, not a list.</translation>
    </message>
    <message>
        <source>This is a database, perhaps a workspace. Open it instead of importing it.</source>
        <translation>This is a database, perhaps a workspace. Open it instead of importing it.</translation>
    </message>
    <message>
        <source>Business cards (vCard) cannot be read yet.</source>
        <translation>Business cards (vCard) cannot be read yet.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>The file has no column “%1”.</translation>
    </message>
    <message>
        <source>The file has no column number %1.</source>
        <translation>The file has no column number %1.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>There is no field “%1”.</translation>
    </message>
    <message>
        <source>The mapping file is not JSON with “columns” in it.</source>
        <translation>The mapping file is not JSON with “columns” in it.</translation>
    </message>
    <message>
        <source>Two columns are mapped to “%1”, which takes only one.</source>
        <translation>Two columns are mapped to “%1”, which takes only one.</translation>
    </message>
    <message>
        <source>No column holds the customer&apos;s name. Choose which one does.</source>
        <translation>No column holds the customer&apos;s name. Choose which one does.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” is a folder, not a file.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1” is not an ordinary file.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in Excel or WPS and save it without one.</source>
        <translation>The workbook is protected by a password. Open it in Excel or WPS and save it without one.</translation>
    </message>
    <message>
        <source>This is a document of an older Office program, but no workbook.</source>
        <translation>This is a document of an older Office program, but no workbook.</translation>
    </message>
    <message>
        <source>A text file has no sheets.</source>
        <translation>A text file has no sheets.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. The sheets are: %2.</source>
        <translation>There is no sheet “%1”. The sheets are: %2.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than 1 MB.</source>
        <translation>A cell in row %1 is longer than 1 MB.</translation>
    </message>
    <message>
        <source>The sheet has more rows than a workbook can have. It is not read.</source>
        <translation>The sheet has more rows than a workbook can have. It is not read.</translation>
    </message>
    <message>
        <source>Row %1 has more columns than a workbook can have. It is not read.</source>
        <translation>Row %1 has more columns than a workbook can have. It is not read.</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read.</source>
        <translation>The workbook holds more text than can be read.</translation>
    </message>
    <message>
        <source>Binary workbooks (.xlsb) cannot be read. Save it as .xlsx in Excel or WPS.</source>
        <translation>Binary workbooks (.xlsb) cannot be read. Save it as .xlsx in Excel or WPS.</translation>
    </message>
    <message>
        <source>OpenDocument tables (.ods) cannot be read. Save it as .xlsx.</source>
        <translation>OpenDocument tables (.ods) cannot be read. Save it as .xlsx.</translation>
    </message>
    <message>
        <source>This is an archive, but no Excel workbook.</source>
        <translation>This is an archive, but no Excel workbook.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>The workbook has no sheet with cells.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its part “%1” cannot be read.</source>
        <translation>The workbook is damaged: its part “%1” cannot be read.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut short.</source>
        <translation>The workbook is damaged or cut short.</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than an honest one would. It is not read.</source>
        <translation>The workbook unpacks to far more than an honest one would. It is not read.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>The sheet is empty.</translation>
    </message>
    <message>
        <source>An identity-card number is not kept. The cell is left out.</source>
        <translation>An identity-card number is not kept. The cell is left out.</translation>
    </message>
    <message>
        <source>The cell holds the error %1. It is left out.</source>
        <translation>The cell holds the error %1. It is left out.</translation>
    </message>
    <message>
        <source>“%1” has more than 15 digits: the workbook has rounded it. Check it.</source>
        <translation>“%1” has more than 15 digits: the workbook has rounded it. Check it.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It is left out.</source>
        <translation>“%1” is no phone number. It is left out.</translation>
    </message>
    <message>
        <source>“%1” looks like a mobile number but has not 11 digits. It is kept as it is.</source>
        <translation>“%1” looks like a mobile number but has not 11 digits. It is kept as it is.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It is left out.</source>
        <translation>“%1” is no e-mail address. It is left out.</translation>
    </message>
    <message>
        <source>“%1” can be two days. Say whether the day or the month comes first; it is left out.</source>
        <translation>“%1” can be two days. Say whether the day or the month comes first; it is left out.</translation>
    </message>
    <message>
        <source>“%1” is no date. It is left out.</source>
        <translation>“%1” is no date. It is left out.</translation>
    </message>
    <message>
        <source>“%1” is no valid unified social credit code. It is kept as a registration number.</source>
        <translation>“%1” is no valid unified social credit code. It is kept as a registration number.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the list %2 columns. Perhaps a separator stands inside a cell; look at the row.</source>
        <translation>The row has %1 cells, the list %2 columns. Perhaps a separator stands inside a cell; look at the row.</translation>
    </message>
    <message>
        <source>The customer&apos;s name is missing.</source>
        <translation>The customer&apos;s name is missing.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Import problem</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>%1 has not come yet. It is left out.</source>
        <translation>%1 has not come yet. It is left out.</translation>
    </message>
    <message>
        <source>Like row %1 of this file: %2.</source>
        <translation>Like row %1 of this file: %2.</translation>
    </message>
    <message>
        <source>Like a customer of a colleague: %1.</source>
        <translation>Like a customer of a colleague: %1.</translation>
    </message>
    <message>
        <source>Like %1, owned by %2: %3.</source>
        <translation>Like %1, owned by %2: %3.</translation>
    </message>
    <message>
        <source>Like %1, in the pool %2: %3.</source>
        <translation>Like %1, in the pool %2: %3.</translation>
    </message>
    <message>
        <source>You may not import into this pool.</source>
        <translation>You may not import into this pool.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>There is no user “%1”.</translation>
    </message>
    <message>
        <source>More than one user is called “%1”. Write the name that the person signs in with.</source>
        <translation>More than one user is called “%1”. Write the name that the person signs in with.</translation>
    </message>
    <message>
        <source>There is no pool “%1”. </source>
        <translation>There is no pool “%1”. </translation>
    </message>
    <message>
        <source>You may not import into the pool “%1”. </source>
        <translation>You may not import into the pool “%1”. </translation>
    </message>
    <message>
        <source>The customer is in %1.</source>
        <translation>The customer is in %1.</translation>
    </message>
    <message>
        <source>The customer is yours.</source>
        <translation>The customer is yours.</translation>
    </message>
    <message>
        <source>The customer waits in the pool to be claimed.</source>
        <translation>The customer waits in the pool to be claimed.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Cannot come in</translation>
    </message>
    <message>
        <source>This version cannot overwrite customers or create them twice by an import. Let duplicates be skipped or their blanks be filled.</source>
        <translation>This version cannot overwrite customers or create them twice by an import. Let duplicates be skipped or their blanks be filled.</translation>
    </message>
    <message>
        <source>The file has changed since it was imported, so its rows cannot be taken from it. Check it again.</source>
        <translation>The file has changed since it was imported, so its rows cannot be taken from it. Check it again.</translation>
    </message>
    <message>
        <source>It is kept as an extra field.</source>
        <translation>It is kept as an extra field.</translation>
    </message>
    <message>
        <source>“%1” is not in the list %2.</source>
        <translation>“%1” is not in the list %2.</translation>
    </message>
    <message>
        <source>There is no grade “%1”.</source>
        <translation>There is no grade “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no stage.</source>
        <translation>“%1” is no stage.</translation>
    </message>
    <message>
        <source>“%1” says nothing of the need here: strong, medium or weak.</source>
        <translation>“%1” says nothing of the need here: strong, medium or weak.</translation>
    </message>
    <message>
        <source>There is no tag “%1”.</source>
        <translation>There is no tag “%1”.</translation>
    </message>
    <message>
        <source>Last follow-up before the import</source>
        <translation>Last follow-up before the import</translation>
    </message>
    <message>
        <source>The mapping file %1 cannot be read.</source>
        <translation>The mapping file %1 cannot be read.</translation>
    </message>
    <message>
        <source>%1 is too large to be a mapping file.</source>
        <translation>%1 is too large to be a mapping file.</translation>
    </message>
    <message>
        <source>There is no room for the file&apos;s rows in the temporary folder %1.</source>
        <translation>There is no room for the file&apos;s rows in the temporary folder %1.</translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %n character(s). It is left out.</source>
        <translation>
            <numerusform>The text is longer than %n character. It is left out.</numerusform>
            <numerusform>The text is longer than %n characters. It is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n character(s) are kept.</source>
        <translation>
            <numerusform>Only the first %n character are kept.</numerusform>
            <numerusform>Only the first %n characters are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The customer&apos;s name is longer than %n character(s).</source>
        <translation>
            <numerusform>The customer&apos;s name is longer than %n character.</numerusform>
            <numerusform>The customer&apos;s name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: given name</source>
        <translation>Contact: given name</translation>
    </message>
    <message>
        <source>Contact: family name</source>
        <translation>Contact: family name</translation>
    </message>
    <message>
        <source>The file has gone while it was read.</source>
        <translation>The file has gone while it was read.</translation>
    </message>
    <message>
        <source>This web page holds no table.</source>
        <translation>This web page holds no table.</translation>
    </message>
    <message>
        <source>This one got %1.</source>
        <translation>This one got %1.</translation>
    </message>
    <message>
        <source>This one will get a new one.</source>
        <translation>This one will get a new one.</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>Another customer has the code %1.</translation>
    </message>
    <message>
        <source>“%1” holds characters that could not be read. Look at the file.</source>
        <translation>“%1” holds characters that could not be read. Look at the file.</translation>
    </message>
    <message>
        <source>The workbook is older than Excel 5 (1993) and cannot be read. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>The workbook is older than Excel 5 (1993) and cannot be read. Open it in Excel or WPS and save it as .xlsx.</translation>
    </message>
</context>
<context>
    <name>interaction</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>WeCom</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Number does not exist</source>
        <translation>Number does not exist</translation>
    </message>
    <message>
        <source>Number suspended</source>
        <translation>Number suspended</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Say when it happened.</translation>
    </message>
    <message>
        <source>A follow-up cannot lie in the future. Plan a task instead.</source>
        <translation>A follow-up cannot lie in the future. Plan a task instead.</translation>
    </message>
    <message>
        <source>This follow-up was logged before that time. Log what happened since as a new one.</source>
        <translation>This follow-up was logged before that time. Log what happened since as a new one.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>A note needs a text.</translation>
    </message>
    <message numerus="yes">
        <source>A follow-up&apos;s text has at most %n character(s).</source>
        <translation>
            <numerusform>A follow-up&apos;s text has at most %n character.</numerusform>
            <numerusform>A follow-up&apos;s text has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity-card numbers may not be kept here. Take it out of the text.</source>
        <translation>Identity-card numbers may not be kept here. Take it out of the text.</translation>
    </message>
    <message>
        <source>Only who logged this follow-up and managers may change it.</source>
        <translation>Only who logged this follow-up and managers may change it.</translation>
    </message>
    <message>
        <source>This follow-up is not there any longer.</source>
        <translation>This follow-up is not there any longer.</translation>
    </message>
    <message>
        <source>Somebody has changed this follow-up meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this follow-up meanwhile. Look at it again before you save.</translation>
    </message>
    <message>
        <source>This customer has no such contact any longer.</source>
        <translation>This customer has no such contact any longer.</translation>
    </message>
</context>
<context>
    <name>kechi::AdviceCard</name>
    <message numerus="yes">
        <source>%n customer(s) will be recycled within %1 days</source>
        <translation>
            <numerusform>%n customer will be recycled within %1 days</numerusform>
            <numerusform>%n customers will be recycled within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned, but never followed up</source>
        <translation>
            <numerusform>%n owned, but never followed up</numerusform>
            <numerusform>%n owned, but never followed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of grade %1, unchanged for %2 days</source>
        <translation>
            <numerusform>%n of grade %1, unchanged for %2 days</numerusform>
            <numerusform>%n of grade %1, unchanged for %2 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deal past its expected day</source>
        <translation>
            <numerusform>%n with a deal past its expected day</numerusform>
            <numerusform>%n with a deal past its expected day</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth doing today</source>
        <translation>Worth doing today</translation>
    </message>
    <message>
        <source>Nothing waits. Well done.</source>
        <translation>Nothing waits. Well done.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message numerus="yes">
        <source>%n in the open sea, lost and invalid ones aside</source>
        <translation>
            <numerusform>%n in the open sea, lost and invalid ones aside</numerusform>
            <numerusform>%n in the open sea, lost and invalid ones aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::App</name>
    <message>
        <source>The sample company</source>
        <translation>The sample company</translation>
    </message>
</context>
<context>
    <name>kechi::AppearanceSection</name>
    <message>
        <source>How the program speaks and looks on this computer. Others are not concerned.</source>
        <translation>How the program speaks and looks on this computer. Others are not concerned.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
</context>
<context>
    <name>kechi::BoardLanes</name>
    <message numerus="yes">
        <source>%n of this pool</source>
        <translation>
            <numerusform>%n of this pool</numerusform>
            <numerusform>%n of this pool</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Nobody here fits the search.</source>
        <translation>Nobody here fits the search.</translation>
    </message>
    <message>
        <source>No customers of this pool yet. Drag some here.</source>
        <translation>No customers of this pool yet. Drag some here.</translation>
    </message>
</context>
<context>
    <name>kechi::BulkActs</name>
    <message>
        <source>Take a tag away</source>
        <translation>Take a tag away</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>New tag…</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Name of the tag</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged “%1”.</source>
        <translation>
            <numerusform>%n customer tagged “%1”.</numerusform>
            <numerusform>%n customers tagged “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken from %n customer(s).</source>
        <translation>
            <numerusform>“%1” taken from %n customer.</numerusform>
            <numerusform>“%1” taken from %n customers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>There was nothing to change.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay as they were: %1</source>
        <translation>
            <numerusform>%n customer stay as they were: %1</numerusform>
            <numerusform>%n customers stay as they were: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to whom customers could be given.</source>
        <translation>There is nobody to whom customers could be given.</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n customer(s)</source>
        <translation>
            <numerusform>Transfer %n customer</numerusform>
            <numerusform>Transfer %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) transferred to %1.</source>
        <translation>
            <numerusform>%n customer transferred to %1.</numerusform>
            <numerusform>%n customers transferred to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n customer(s) to the pool</source>
        <translation>
            <numerusform>Release %n customer to the pool</numerusform>
            <numerusform>Release %n customers to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released to the pool.</source>
        <translation>
            <numerusform>%n customer released to the pool.</numerusform>
            <numerusform>%n customers released to the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay where they are: %1</source>
        <translation>
            <numerusform>%n customer stay where they is: %1</numerusform>
            <numerusform>%n customers stay where they are: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) claimed.</source>
        <translation>
            <numerusform>%n customer claimed.</numerusform>
            <numerusform>%n customers claimed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all %1</source>
        <translation>Choose all %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>Transfer to…</translation>
    </message>
    <message>
        <source>Release to the pool</source>
        <translation>Release to the pool</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 of %2 customers</translation>
    </message>
</context>
<context>
    <name>kechi::CentredCard</name>
    <message>
        <source>Kechi</source>
        <translation>Kechi</translation>
    </message>
</context>
<context>
    <name>kechi::CheckStep</name>
    <message>
        <source>Being checked</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Filled up</translation>
    </message>
    <message>
        <source>Only blanks are filled in</source>
        <translation>Only blanks are filled in</translation>
    </message>
    <message>
        <source>Customers who are there stay as they are</source>
        <translation>Customers who are there stay as they are</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Customers who are there already</source>
        <translation>Customers who are there already</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Cannot come in</translation>
    </message>
    <message>
        <source>Can be saved as a file afterwards</source>
        <translation>Can be saved as a file afterwards</translation>
    </message>
    <message>
        <source>No row is refused</source>
        <translation>No row is refused</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Leave the row out</translation>
    </message>
    <message>
        <source>Fill in what is blank</source>
        <translation>Fill in what is blank</translation>
    </message>
    <message>
        <source>Leave out until decided</source>
        <translation>Leave out until decided</translation>
    </message>
    <message>
        <source>Import as new</source>
        <translation>Import as new</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Is there already</translation>
    </message>
    <message>
        <source>What becomes of customers who are there already</source>
        <translation>What becomes of customers who are there already</translation>
    </message>
    <message>
        <source>May be there</source>
        <translation>May be there</translation>
    </message>
    <message>
        <source>What becomes of customers who may be there</source>
        <translation>What becomes of customers who may be there</translation>
    </message>
    <message>
        <source>Mine, in the pool</source>
        <translation>Mine, in the pool</translation>
    </message>
    <message>
        <source>Into the pool</source>
        <translation>Into the pool</translation>
    </message>
    <message>
        <source>Pool for rows that name none</source>
        <translation>Pool for rows that name none</translation>
    </message>
    <message>
        <source>For rows that name no pool of their own.</source>
        <translation>For rows that name no pool of their own.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there: decide below</source>
        <translation>
            <numerusform>%Ln may be there: decide below</numerusform>
            <numerusform>%Ln may be there: decide below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Delete removes this filter.</source>
        <translation>Delete removes this filter.</translation>
    </message>
</context>
<context>
    <name>kechi::ColumnModel</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Imported as</translation>
    </message>
    <message>
        <source>Example 1</source>
        <translation>Example 1</translation>
    </message>
    <message>
        <source>Example 2</source>
        <translation>Example 2</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
</context>
<context>
    <name>kechi::ColumnStep</name>
    <message>
        <source>Column “%1” is imported as</source>
        <translation>Column “%1” is imported as</translation>
    </message>
    <message>
        <source>Dates of the column “%1”</source>
        <translation>Dates of the column “%1”</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
</context>
<context>
    <name>kechi::ContactForm</name>
    <message>
        <source>Main contact</source>
        <translation>Main contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Edit contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation>Part in the decision</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1, another</source>
        <translation>%1, another</translation>
    </message>
</context>
<context>
    <name>kechi::ContactLines</name>
    <message>
        <source>Nobody is known here yet.</source>
        <translation>Nobody is known here yet.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Add a contact</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>main contact</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerChoice</name>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Name, person, phone or code</source>
        <translation>Name, person, phone or code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Nobody fits. Type a few letters.</source>
        <translation>Nobody fits. Type a few letters.</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerColumns</name>
    <message>
        <source>The usual columns</source>
        <translation>The usual columns</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerFilterBar</name>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>In the open sea</source>
        <translation>In the open sea</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Pool: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Stage: %1</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Grade: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Tag: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Score ≥ %1</source>
        <translation>Score ≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>No follow-up for %n day(s)</source>
        <translation>
            <numerusform>No follow-up for %n day</numerusform>
            <numerusform>No follow-up for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycled within %n day(s)</source>
        <translation>
            <numerusform>Recycled within %n day</numerusform>
            <numerusform>Recycled within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Without a follow-up</source>
        <translation>Without a follow-up</translation>
    </message>
    <message numerus="yes">
        <source>For %n day(s)</source>
        <translation>
            <numerusform>For %n day</numerusform>
            <numerusform>For %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Shared with me</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Soon recycled</source>
        <translation>Soon recycled</translation>
    </message>
    <message>
        <source>No follow-up this week</source>
        <translation>No follow-up this week</translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>New by an import</source>
        <translation>New by an import</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerForm</name>
    <message>
        <source>Add customer</source>
        <translation>Add customer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Customer code</translation>
    </message>
    <message>
        <source>Given by itself when left empty</source>
        <translation>Given by itself when left empty</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Return saves</translation>
    </message>
    <message>
        <source>As it is (no longer offered)</source>
        <translation>As it is (no longer offered)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>Nobody: into the open sea</source>
        <translation>Nobody: into the open sea</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Add it anyway</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerPanel</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Nobody: in the open sea</source>
        <translation>Nobody: in the open sea</translation>
    </message>
    <message>
        <source>%1, shared with %2</source>
        <translation>%1, shared with %2</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Recycled</translation>
    </message>
    <message>
        <source>The rules do not take this customer back.</source>
        <translation>The rules do not take this customer back.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Weak</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>kechi::CustomerTableModel</name>
    <message>
        <source>In the open sea</source>
        <translation>In the open sea</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Last follow-up</source>
        <translation>Last follow-up</translation>
    </message>
    <message>
        <source>Recycled</source>
        <translation>Recycled</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>kechi::CustomersPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nothing fits the filter</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %n customer(s).</source>
        <translation>
            <numerusform>The filter hides %n customer.</numerusform>
            <numerusform>The filter hides %n customers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the filter there is nothing to see here either.</source>
        <translation>Without the filter there is nothing to see here either.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>Here stand the companies and people you work with: who they are, what was last said, and what comes next.</source>
        <translation>Here stand the companies and people you work with: who they are, what was last said, and what comes next.</translation>
    </message>
    <message>
        <source>Import a list from Excel</source>
        <translation>Import a list from Excel</translation>
    </message>
    <message>
        <source>You own no customers yet</source>
        <translation>You own no customers yet</translation>
    </message>
    <message>
        <source>Nothing is here</source>
        <translation>Nothing is here</translation>
    </message>
    <message>
        <source>Add one, or claim one from a pool.</source>
        <translation>Add one, or claim one from a pool.</translation>
    </message>
    <message>
        <source>Nobody shares a customer with you at present.</source>
        <translation>Nobody shares a customer with you at present.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Show all customers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>My customers</translation>
    </message>
    <message>
        <source>Shared with me</source>
        <translation>Shared with me</translation>
    </message>
    <message>
        <source>The open sea</source>
        <translation>The open sea</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Log a follow-up…</source>
        <translation>Log a follow-up…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>Transfer to…</translation>
    </message>
    <message>
        <source>Release to the pool…</source>
        <translation>Release to the pool…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The customers you have chosen, or all that the list shows</source>
        <translation>The customers you have chosen, or all that the list shows</translation>
    </message>
</context>
<context>
    <name>kechi::DashboardPage</name>
    <message>
        <source>No customers for these filters.</source>
        <translation>No customers for these filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>No figures for you</source>
        <translation>No figures for you</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Totals, funnel, months, grades and loads appear here as soon as there are customers.</source>
        <translation>Totals, funnel, months, grades and loads appear here as soon as there are customers.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>kechi::DepartmentForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename or move %1</source>
        <translation>Rename or move %1</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Below</translation>
    </message>
</context>
<context>
    <name>kechi::DepartmentsSection</name>
    <message>
        <source>New department</source>
        <translation>New department</translation>
    </message>
    <message>
        <source>The department %1 has been saved.</source>
        <translation>The department %1 has been saved.</translation>
    </message>
    <message>
        <source>The department %1 has been removed.</source>
        <translation>The department %1 has been removed.</translation>
    </message>
    <message>
        <source>A manager sees and leads the own department and all below it.</source>
        <translation>A manager sees and leads the own department and all below it.</translation>
    </message>
    <message>
        <source>New one below it</source>
        <translation>New one below it</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Rename or move…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>No departments yet</source>
        <translation>No departments yet</translation>
    </message>
    <message>
        <source>Departments say who leads whom. A small company needs none.</source>
        <translation>Departments say who leads whom. A small company needs none.</translation>
    </message>
</context>
<context>
    <name>kechi::Door</name>
    <message>
        <source>Open a workspace</source>
        <translation>Open a workspace</translation>
    </message>
    <message>
        <source>Kechi workspaces (%1)</source>
        <translation>Kechi workspaces (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Where shall the workspace lie?</source>
        <translation>Where shall the workspace lie?</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed: its file or folder is write-protected.</source>
        <translation>This workspace can be read but not changed: its file or folder is write-protected.</translation>
    </message>
    <message>
        <source>The workspace was brought up to date. As it was before it lies in %1.</source>
        <translation>The workspace was brought up to date. As it was before it lies in %1.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Making the sample company</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>You are “%1”, with the password “%2”. Lock the program by your name at the upper right and come in as somebody else with the same password: %3.</source>
        <translation>You are “%1”, with the password “%2”. Lock the program by your name at the upper right and come in as somebody else with the same password: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kechi::DropPlace</name>
    <message>
        <source>Drop a list of customers here</source>
        <translation>Drop a list of customers here</translation>
    </message>
    <message>
        <source>Importing is not for you</source>
        <translation>Importing is not for you</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>A workbook (.xlsx, .xls) or a text file (.csv, .txt), as Excel, WPS or another system writes it. You see what will happen before anything is written.</source>
        <translation>A workbook (.xlsx, .xls) or a text file (.csv, .txt), as Excel, WPS or another system writes it. You see what will happen before anything is written.</translation>
    </message>
</context>
<context>
    <name>kechi::DuplicateList</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>May be here already:</source>
        <translation>May be here already:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::ExportActs</name>
    <message>
        <source>Customers %1.csv</source>
        <translation>Customers %1.csv</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Export customers</translation>
    </message>
    <message>
        <source>Text files for Excel (*.csv)</source>
        <translation>Text files for Excel (*.csv)</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>Exporting customers</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) exported into “%1”.</source>
        <translation>
            <numerusform>%n customer exported into “%1”.</numerusform>
            <numerusform>%n customers exported into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::FactLine</name>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>kechi::Farewell</name>
    <message>
        <source>An import is under way</source>
        <translation>An import is under way</translation>
    </message>
    <message>
        <source>The import has not ended yet. If you stop it, nothing of the file comes in, and you can import it again later.</source>
        <translation>The import has not ended yet. If you stop it, nothing of the file comes in, and you can import it again later.</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Let it run</source>
        <translation>Let it run</translation>
    </message>
</context>
<context>
    <name>kechi::FigureRow</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Conversion of leads</source>
        <translation>Conversion of leads</translation>
    </message>
    <message>
        <source>Signed amount</source>
        <translation>Signed amount</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Churn rate</translation>
    </message>
    <message>
        <source>All customers that you may see; new ones are of the period, and of the same days before.</source>
        <translation>All customers that you may see; new ones are of the period, and of the same days before.</translation>
    </message>
    <message>
        <source>Of the leads that came in the period, those who have bought by now.</source>
        <translation>Of the leads that came in the period, those who have bought by now.</translation>
    </message>
    <message>
        <source>Of the customers who had bought before the period, those lost in it.</source>
        <translation>Of the customers who had bought before the period, those lost in it.</translation>
    </message>
    <message>
        <source>By who signed it, whoever has the customer now.</source>
        <translation>By who signed it, whoever has the customer now.</translation>
    </message>
    <message>
        <source>By who signed it, whoever has the customer now. %1 of it is from customers that have gone to others; the list does not show them.</source>
        <translation>By who signed it, whoever has the customer now. %1 of it is from customers that have gone to others; the list does not show them.</translation>
    </message>
</context>
<context>
    <name>kechi::FigureText</name>
    <message>
        <source>%1k</source>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <translation>%1M</translation>
    </message>
    <message>
        <source>&lt; 1%</source>
        <translation>&lt; 1%</translation>
    </message>
    <message>
        <source>No new ones (%1 before)</source>
        <translation>No new ones (%1 before)</translation>
    </message>
    <message>
        <source>%1 new (%2 before)</source>
        <translation>%1 new (%2 before)</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>as before, %1</source>
        <translation>as before, %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 pt</translation>
    </message>
</context>
<context>
    <name>kechi::FileCard</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Find it</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Found: %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>no header</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>No header</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimiter</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Other file…</translation>
    </message>
</context>
<context>
    <name>kechi::FileDrop</name>
    <message numerus="yes">
        <source>One file at a time can be imported; these are %n.</source>
        <translation>
            <numerusform>One file at a time can be imported; these are %n.</numerusform>
            <numerusform>One file at a time can be imported; these are %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a file on this computer can be imported. Download it first.</source>
        <translation>Only a file on this computer can be imported. Download it first.</translation>
    </message>
</context>
<context>
    <name>kechi::FileStep</name>
    <message>
        <source>The encoding is a guess. If words below look wrong, choose another one above.</source>
        <translation>The encoding is a guess. If words below look wrong, choose another one above.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>The first rows as they will be read. Double-click the row that names the columns, if it is another one.</source>
        <translation>The first rows as they will be read. Double-click the row that names the columns, if it is another one.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) cannot be read in this encoding. Choose another one above, until all words are right.</source>
        <translation>
            <numerusform>%Ln character cannot be read in this encoding. Choose another one above, until all words are right.</numerusform>
            <numerusform>%Ln characters cannot be read in this encoding. Choose another one above, until all words are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::FilterBar</name>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>All pools</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>All owners</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choose days…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
</context>
<context>
    <name>kechi::FirstRunPage</name>
    <message>
        <source>Open %1 in %2</source>
        <translation>Open %1 in %2</translation>
    </message>
    <message>
        <source>Where shall we begin?</source>
        <translation>Where shall we begin?</translation>
    </message>
    <message>
        <source>All customers of your company live in one file, a workspace. You can bring in more lists at any time.</source>
        <translation>All customers of your company live in one file, a workspace. You can bring in more lists at any time.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>A new workspace; enter your first customer by hand.</source>
        <translation>A new workspace; enter your first customer by hand.</translation>
    </message>
    <message>
        <source>From Excel or CSV</source>
        <translation>From Excel or CSV</translation>
    </message>
    <message>
        <source>A new workspace with the list you keep now. Columns are recognised, nothing is lost.</source>
        <translation>A new workspace with the list you keep now. Columns are recognised, nothing is lost.</translation>
    </message>
    <message>
        <source>Look round with sample data</source>
        <translation>Look round with sample data</translation>
    </message>
    <message>
        <source>An invented company with its team, pools and customers.</source>
        <translation>An invented company with its team, pools and customers.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Open a workspace…</translation>
    </message>
</context>
<context>
    <name>kechi::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>kechi::FunnelCard</name>
    <message>
        <source>Conversion funnel</source>
        <translation>Conversion funnel</translation>
    </message>
</context>
<context>
    <name>kechi::FunnelChart</name>
    <message>
        <source>%1: %2, %3 of the funnel</source>
        <translation>%1: %2, %3 of the funnel</translation>
    </message>
</context>
<context>
    <name>kechi::GradeCard</name>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>kechi::GradeChart</name>
    <message>
        <source>No grade</source>
        <translation>No grade</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
</context>
<context>
    <name>kechi::HandOverDialog</name>
    <message>
        <source>Release to the pool</source>
        <translation>Release to the pool</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Choose somebody from the list.</translation>
    </message>
</context>
<context>
    <name>kechi::HappeningCard</name>
    <message>
        <source>Recent happenings</source>
        <translation>Recent happenings</translation>
    </message>
    <message>
        <source>What becomes of the customers that you may see is told here.</source>
        <translation>What becomes of the customers that you may see is told here.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
</context>
<context>
    <name>kechi::HistoryDialog</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Nothing has been changed yet.</translation>
    </message>
</context>
<context>
    <name>kechi::HistoryModel</name>
    <message>
        <source>The program</source>
        <translation>The program</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>kechi::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) to do</source>
        <translation>
            <numerusform>%1 · %n thing to do</numerusform>
            <numerusform>%1 · %n things to do</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>Log a follow-up</translation>
    </message>
    <message>
        <source>Log a follow-up (Ctrl+L)</source>
        <translation>Log a follow-up (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>kechi::HomeText</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message>
        <source>Paid this month</source>
        <translation>Paid this month</translation>
    </message>
    <message>
        <source>Signed %1 · %2</source>
        <translation>Signed %1 · %2</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>others %1</translation>
    </message>
    <message>
        <source>Effective follow-ups this month</source>
        <translation>Effective follow-ups this month</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Customers of the team</source>
        <translation>Customers of the team</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>My customers</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit</source>
        <translation>
            <numerusform>%n over the limit</numerusform>
            <numerusform>%n over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more</source>
        <translation>
            <numerusform>Room for %n more</numerusform>
            <numerusform>Room for %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>About to be recycled</source>
        <translation>About to be recycled</translation>
    </message>
    <message numerus="yes">
        <source>None within %n day(s)</source>
        <translation>
            <numerusform>None within %n day</numerusform>
            <numerusform>None within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>The nearest: %1</source>
        <translation>The nearest: %1</translation>
    </message>
</context>
<context>
    <name>kechi::ImportPage</name>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose a list of customers</source>
        <translation>Choose a list of customers</translation>
    </message>
    <message>
        <source>%1 - error rows.csv</source>
        <translation>%1 - error rows.csv</translation>
    </message>
    <message>
        <source>Save the error rows</source>
        <translation>Save the error rows</translation>
    </message>
    <message>
        <source>Text files (*.csv)</source>
        <translation>Text files (*.csv)</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Checking the rows</source>
        <translation>Checking the rows</translation>
    </message>
    <message>
        <source>The error rows are saved in “%1”.</source>
        <translation>The error rows are saved in “%1”.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of the file came in.</source>
        <translation>The import was stopped. Nothing of the file came in.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Next: columns</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Next: check</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)</source>
        <translation>Lists (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>kechi::ImportText</name>
    <message>
        <source>comma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>vertical bar</translation>
    </message>
    <message>
        <source>space</source>
        <translation>space</translation>
    </message>
    <message>
        <source>caret</source>
        <translation>caret</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Other word for it</source>
        <translation>Other word for it</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>Its contents</source>
        <translation>Its contents</translation>
    </message>
    <message>
        <source>No field fits</source>
        <translation>No field fits</translation>
    </message>
    <message>
        <source>Day or month first?</source>
        <translation>Day or month first?</translation>
    </message>
    <message>
        <source>Day first: 20/11</source>
        <translation>Day first: 20/11</translation>
    </message>
    <message>
        <source>Month first: 11/20</source>
        <translation>Month first: 11/20</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>sheet “%1”</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>header in row %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>no header</translation>
    </message>
    <message>
        <source>The file has a header, but no rows below it.</source>
        <translation>The file has a header, but no rows below it.</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Taken twice</translation>
    </message>
    <message>
        <source>“%1” is mapped to “%2”, too, which takes only one column.</source>
        <translation>“%1” is mapped to “%2”, too, which takes only one column.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Never kept</translation>
    </message>
    <message>
        <source>Identity card numbers are not stored.</source>
        <translation>Identity card numbers are not stored.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>%1 from “%2”.</source>
        <translation>%1 from “%2”.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of totals left out</source>
        <translation>
            <numerusform>%Ln row of totals left out</numerusform>
            <numerusform>%Ln rows of totals left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can come in</source>
        <translation>
            <numerusform>%Ln can come in</numerusform>
            <numerusform>%Ln can come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot come in: no name</source>
        <translation>
            <numerusform>%Ln cannot come in: no name</numerusform>
            <numerusform>%Ln cannot come in: no name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s) can be read both ways. Choose which one is meant.</source>
        <translation>
            <numerusform>%Ln date can be read both ways. Choose which one is meant.</numerusform>
            <numerusform>%Ln dates can be read both ways. Choose which one is meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>%Ln doubtful</numerusform>
            <numerusform>%Ln doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>%Ln customer imported</numerusform>
            <numerusform>%Ln customers imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filled up</source>
        <translation>
            <numerusform>%Ln filled up</numerusform>
            <numerusform>%Ln filled up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::IssueModel</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
</context>
<context>
    <name>kechi::JobBar</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>kechi::JobDialog</name>
    <message>
        <source>A few seconds left</source>
        <translation>A few seconds left</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n hour(s) left</source>
        <translation>
            <numerusform>About %n hour left</numerusform>
            <numerusform>About %n hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 of %2 rows</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>kechi::KeptDialog</name>
    <message>
        <source>Left as it is</source>
        <translation>Left as it is</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>(not a customer)</source>
        <translation>(not a customer)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>kechi::LaneColumn</name>
    <message>
        <source>Customers of %1</source>
        <translation>Customers of %1</translation>
    </message>
    <message>
        <source>Show the customers of %1</source>
        <translation>Show the customers of %1</translation>
    </message>
    <message>
        <source>Hide the customers of %1</source>
        <translation>Hide the customers of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kechi::LaneModel</name>
    <message>
        <source>Goes back %1</source>
        <translation>Goes back %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Why it is here</translation>
    </message>
    <message>
        <source>To be claimed</source>
        <translation>To be claimed</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
</context>
<context>
    <name>kechi::LoadBar</name>
    <message numerus="yes">
        <source>%n about to be recycled</source>
        <translation>
            <numerusform>%n about to be recycled</numerusform>
            <numerusform>%n about to be recycled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::LoadCard</name>
    <message>
        <source>Load of the salespeople</source>
        <translation>Load of the salespeople</translation>
    </message>
    <message>
        <source>Customers held / limit; amber: about to be recycled</source>
        <translation>Customers held / limit; amber: about to be recycled</translation>
    </message>
    <message>
        <source>Nobody here may own customers.</source>
        <translation>Nobody here may own customers.</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Fewer</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n about to be recycled</source>
        <translation>
            <numerusform>, %n about to be recycled</numerusform>
            <numerusform>, %n about to be recycled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n over the limit</source>
        <translation>
            <numerusform>, %n over the limit</numerusform>
            <numerusform>, %n over the limit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2%3%4</source>
        <comment>name, load, what is over the limit, what goes back soon</comment>
        <translation>%1: %2%3%4</translation>
    </message>
</context>
<context>
    <name>kechi::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>kechi::MonthCard</name>
    <message>
        <source>New · Won · Lost</source>
        <translation>New · Won · Lost</translation>
    </message>
    <message>
        <source>By month, the last twelve</source>
        <translation>By month, the last twelve</translation>
    </message>
    <message>
        <source>New, won and lost customers by month</source>
        <translation>New, won and lost customers by month</translation>
    </message>
</context>
<context>
    <name>kechi::MonthChart</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>kechi::NavBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Kechi</source>
        <comment>the program&apos;s name in the navigation</comment>
        <translation>Kechi</translation>
    </message>
</context>
<context>
    <name>kechi::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::NewWorkspacePage</name>
    <message>
        <source>Give the workspace a name.</source>
        <translation>Give the workspace a name.</translation>
    </message>
    <message>
        <source>Choose where the file shall lie.</source>
        <translation>Choose where the file shall lie.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Enter your name.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>A new workspace</source>
        <translation>A new workspace</translation>
    </message>
    <message>
        <source>Company or workspace</source>
        <translation>Company or workspace</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Create the workspace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Creating the workspace…</source>
        <translation>Creating the workspace…</translation>
    </message>
    <message>
        <source>You sign in with it, and are the owner and administrator.</source>
        <translation>You sign in with it, and are the owner and administrator.</translation>
    </message>
    <message>
        <source>I look after customers myself, too</source>
        <translation>I look after customers myself, too</translation>
    </message>
</context>
<context>
    <name>kechi::Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>kechi::OpenSea</name>
    <message numerus="yes">
        <source>%n to claim</source>
        <translation>
            <numerusform>%n to claim</numerusform>
            <numerusform>%n to claim</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n here fits the search.</source>
        <translation>
            <numerusform>None of the %n here fits the search.</numerusform>
            <numerusform>None of the %n here fits the search.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody waits here. Customers that are released or recycled come to this place; drag one here to release it.</source>
        <translation>Nobody waits here. Customers that are released or recycled come to this place; drag one here to release it.</translation>
    </message>
    <message>
        <source>Open sea of %1</source>
        <translation>Open sea of %1</translation>
    </message>
</context>
<context>
    <name>kechi::OutcomeModel</name>
    <message>
        <source>Undecided</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>kechi::PasswordDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>A new password for %1</source>
        <translation>A new password for %1</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>Password until now</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Tell it to %1 yourself; it can be changed after signing in.</source>
        <translation>Tell it to %1 yourself; it can be changed after signing in.</translation>
    </message>
    <message>
        <source>Enter the password that you sign in with now.</source>
        <translation>Enter the password that you sign in with now.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
</context>
<context>
    <name>kechi::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
</context>
<context>
    <name>kechi::PeriodDialog</name>
    <message>
        <source>Choose days</source>
        <translation>Choose days</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>To, included</translation>
    </message>
    <message>
        <source>Show figures</source>
        <translation>Show figures</translation>
    </message>
    <message>
        <source>The period must begin before it ends.</source>
        <translation>The period must begin before it ends.</translation>
    </message>
</context>
<context>
    <name>kechi::PersonMenu</name>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
</context>
<context>
    <name>kechi::PoolActs</name>
    <message numerus="yes">
        <source>%n customer(s) claimed.</source>
        <translation>
            <numerusform>%n customer claimed.</numerusform>
            <numerusform>%n customers claimed.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to whom customers could be given.</source>
        <translation>There is nobody to whom customers could be given.</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n customer(s)</source>
        <translation>
            <numerusform>Transfer %n customer</numerusform>
            <numerusform>Transfer %n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Release %1 to the pool</source>
        <translation>Release %1 to the pool</translation>
    </message>
    <message numerus="yes">
        <source>Release %n customer(s) to the pool</source>
        <translation>
            <numerusform>Release %n customer to the pool</numerusform>
            <numerusform>Release %n customers to the pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) released to the pool.</source>
        <translation>
            <numerusform>%n customer released to the pool.</numerusform>
            <numerusform>%n customers released to the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) moved to %1.</source>
        <translation>
            <numerusform>%n customer moved to %1.</numerusform>
            <numerusform>%n customers moved to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) assigned to %1.</source>
        <translation>
            <numerusform>%n customer assigned to %1.</numerusform>
            <numerusform>%n customers assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) transferred to %1.</source>
        <translation>
            <numerusform>%n customer transferred to %1.</numerusform>
            <numerusform>%n customers transferred to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) stay where they are.</source>
        <translation>
            <numerusform>%n customer stay where they is.</numerusform>
            <numerusform>%n customers stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::PoolCard</name>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>In the open sea / owned</source>
        <translation>In the open sea / owned</translation>
    </message>
    <message>
        <source>%1: %2 owned</source>
        <translation>%1: %2 owned</translation>
    </message>
    <message>
        <source>%1: %2 in the open sea</source>
        <translation>%1: %2 in the open sea</translation>
    </message>
</context>
<context>
    <name>kechi::PoolColumn</name>
    <message numerus="yes">
        <source>%1: %n to claim</source>
        <translation>
            <numerusform>%1: %n to claim</numerusform>
            <numerusform>%1: %n to claim</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule of %1</source>
        <translation>Rule of %1</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>New pool</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>Change the rule…</translation>
    </message>
</context>
<context>
    <name>kechi::PoolForm</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add pool</source>
        <translation>Add pool</translation>
    </message>
    <message>
        <source>Edit the pool %1</source>
        <translation>Edit the pool %1</translation>
    </message>
    <message>
        <source>New pool</source>
        <translation>New pool</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only the pool&apos;s people may claim from it</source>
        <translation>Only the pool&apos;s people may claim from it</translation>
    </message>
    <message>
        <source>Take back customers whom nobody follows up</source>
        <translation>Take back customers whom nobody follows up</translation>
    </message>
    <message>
        <source>After so many days without a follow-up</source>
        <translation>After so many days without a follow-up</translation>
    </message>
    <message>
        <source>The pool&apos;s people</source>
        <translation>The pool&apos;s people</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Belongs to it</translation>
    </message>
    <message>
        <source>Manages it</source>
        <translation>Manages it</translation>
    </message>
    <message>
        <source>This rule would take no customer within 30 days.</source>
        <translation>This rule would take no customer within 30 days.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>This rule would take %n customer(s) tonight</source>
        <translation>
            <numerusform>This rule would take %n customer tonight</numerusform>
            <numerusform>This rule would take %n customers tonight</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %n within 30 days in all: </source>
        <translation>
            <numerusform>, and %n within 30 days in all: </numerusform>
            <numerusform>, and %n within 30 days in all: </numerusform>
        </translation>
    </message>
    <message>
        <source>Give the pool a name.</source>
        <translation>Give the pool a name.</translation>
    </message>
</context>
<context>
    <name>kechi::PoolsPage</name>
    <message>
        <source>Not to %1</source>
        <translation>Not to %1</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message numerus="yes">
        <source>%n to claim</source>
        <translation>
            <numerusform>%n to claim</numerusform>
            <numerusform>%n to claim</numerusform>
        </translation>
    </message>
    <message>
        <source>I hold %1</source>
        <translation>I hold %1</translation>
    </message>
    <message>
        <source>Drag customers to your lane to claim them, and back to release them. Ctrl chooses many.</source>
        <translation>Drag customers to your lane to claim them, and back to release them. Ctrl chooses many.</translation>
    </message>
    <message>
        <source>Drag customers to a salesperson to assign them, and back to release them. Ctrl chooses many.</source>
        <translation>Drag customers to a salesperson to assign them, and back to release them. Ctrl chooses many.</translation>
    </message>
    <message>
        <source>Choose customers of the open sea first.</source>
        <translation>Choose customers of the open sea first.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Back to the open sea, with a reason.</source>
        <translation>Back to the open sea, with a reason.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>No pools for you</source>
        <translation>No pools for you</translation>
    </message>
    <message>
        <source>Here customers wait until somebody claims them, beside those who own them. Import a list to begin.</source>
        <translation>Here customers wait until somebody claims them, beside those who own them. Import a list to begin.</translation>
    </message>
    <message>
        <source>You are in no pool. An administrator can add you to one.</source>
        <translation>You are in no pool. An administrator can add you to one.</translation>
    </message>
    <message>
        <source>Import a list from Excel</source>
        <translation>Import a list from Excel</translation>
    </message>
    <message>
        <source>No salesperson yet</source>
        <translation>No salesperson yet</translation>
    </message>
    <message>
        <source>Everybody who sells has a lane here, and customers are dragged to it. Invite somebody in Settings.</source>
        <translation>Everybody who sells has a lane here, and customers are dragged to it. Invite somebody in Settings.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Open the settings</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Move to the pool</source>
        <translation>Move to the pool</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Claim selected</source>
        <translation>Claim selected</translation>
    </message>
    <message>
        <source>Search in this pool</source>
        <translation>Search in this pool</translation>
    </message>
    <message>
        <source>There is nobody else here to give them to.</source>
        <translation>There is nobody else here to give them to.</translation>
    </message>
</context>
<context>
    <name>kechi::PoolsSection</name>
    <message>
        <source>New pool</source>
        <translation>New pool</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in the open sea</source>
        <translation>
            <numerusform>%n customer in the open sea</numerusform>
            <numerusform>%n customers in the open sea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owned</source>
        <translation>
            <numerusform>%n owned</numerusform>
            <numerusform>%n owned</numerusform>
        </translation>
    </message>
    <message>
        <source>Managed by %1.</source>
        <translation>Managed by %1.</translation>
    </message>
    <message>
        <source>Members: %1.</source>
        <translation>Members: %1.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive the pool %1, while no customer is in it</source>
        <translation>Archive the pool %1, while no customer is in it</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>The pool %1 has been saved.</source>
        <translation>The pool %1 has been saved.</translation>
    </message>
    <message>
        <source>The pool %1 has been archived.</source>
        <translation>The pool %1 has been archived.</translation>
    </message>
    <message>
        <source>Each customer is at home in one pool; its rule says who may claim from it and when a customer goes back to everybody.</source>
        <translation>Each customer is at home in one pool; its rule says who may claim from it and when a customer goes back to everybody.</translation>
    </message>
    <message>
        <source>No pool is open to you</source>
        <translation>No pool is open to you</translation>
    </message>
    <message>
        <source>Pools are where customers without an owner wait to be claimed.</source>
        <translation>Pools are where customers without an owner wait to be claimed.</translation>
    </message>
</context>
<context>
    <name>kechi::PreviewModel</name>
    <message>
        <source>%1, header</source>
        <translation>%1, header</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>kechi::QuickLogDialog</name>
    <message>
        <source>Log a follow-up</source>
        <translation>Log a follow-up</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Ctrl+Return saves</source>
        <translation>Ctrl+Return saves</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>In 3 days</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Say whether somebody was reached.</source>
        <translation>Say whether somebody was reached.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
</context>
<context>
    <name>kechi::RecordActs</name>
    <message>
        <source>%1 has been added.</source>
        <translation>%1 has been added.</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 has been saved.</translation>
    </message>
    <message>
        <source>Logged. %1</source>
        <translation>Logged. %1</translation>
    </message>
    <message>
        <source>Logged, and the next step is planned.</source>
        <translation>Logged, and the next step is planned.</translation>
    </message>
    <message>
        <source>Logged.</source>
        <translation>Logged.</translation>
    </message>
    <message>
        <source>“%1” is planned.</source>
        <translation>“%1” is planned.</translation>
    </message>
    <message>
        <source>Whom was the follow-up with?</source>
        <translation>Whom was the follow-up with?</translation>
    </message>
</context>
<context>
    <name>kechi::RecordHead</name>
    <message>
        <source>Grade %1</source>
        <translation>Grade %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Transfer to…</source>
        <translation>Transfer to…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Release to the pool…</source>
        <translation>Release to the pool…</translation>
    </message>
    <message>
        <source>+ Tag</source>
        <translation>+ Tag</translation>
    </message>
    <message>
        <source>Add or remove tags</source>
        <translation>Add or remove tags</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Log a follow-up (Ctrl+L)</source>
        <translation>Log a follow-up (Ctrl+L)</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>kechi::RecordTabs</name>
    <message>
        <source>What is known of the customer</source>
        <translation>What is known of the customer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Nothing has happened here yet.</source>
        <translation>Nothing has happened here yet.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Show older entries</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet.</source>
        <translation>Nothing has been ordered yet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nothing is planned.</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>“%1” is done.</translation>
    </message>
    <message>
        <source>Open sea of %1</source>
        <translation>Open sea of %1</translation>
    </message>
    <message>
        <source>In the pool %1</source>
        <translation>In the pool %1</translation>
    </message>
</context>
<context>
    <name>kechi::ReportTables</name>
    <message>
        <source>Nothing to look at</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>No row meets a customer who is there</source>
        <translation>No row meets a customer who is there</translation>
    </message>
    <message>
        <source>Every cell could be read as what its column is mapped to.</source>
        <translation>Every cell could be read as what its column is mapped to.</translation>
    </message>
    <message>
        <source>All customers of the file are new.</source>
        <translation>All customers of the file are new.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>The first %1 of %2 are listed.</translation>
    </message>
    <message>
        <source>To look at %1</source>
        <translation>To look at %1</translation>
    </message>
    <message>
        <source>Already there, or refused %1</source>
        <translation>Already there, or refused %1</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>What to list</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Rows that meet a customer or cannot come in</source>
        <translation>Rows that meet a customer or cannot come in</translation>
    </message>
    <message>
        <source>Import as new</source>
        <translation>Import as new</translation>
    </message>
    <message>
        <source>Fill the blanks</source>
        <translation>Fill the blanks</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen row(s):</source>
        <translation>
            <numerusform>%Ln chosen row:</numerusform>
            <numerusform>%Ln chosen rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may be customers who are there. Choose rows to decide on them.</source>
        <translation>
            <numerusform>%Ln row may be customers who are there. Choose rows to decide on them.</numerusform>
            <numerusform>%Ln rows may be customers who are there. Choose rows to decide on them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::ResultStep</name>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>You can go on working on other pages. If you cancel, nothing of this file comes in.</source>
        <translation>You can go on working on other pages. If you cancel, nothing of this file comes in.</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>The import was undone</translation>
    </message>
    <message>
        <source>The workspace is as it was before.</source>
        <translation>The workspace is as it was before.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Rows that could not come in can be saved as a file, corrected and imported again.</source>
        <translation>Rows that could not come in can be saved as a file, corrected and imported again.</translation>
    </message>
    <message>
        <source>Undo takes it back, but for customers that somebody has changed since.</source>
        <translation>Undo takes it back, but for customers that somebody has changed since.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Filled up</source>
        <translation>Filled up</translation>
    </message>
    <message>
        <source>Only blanks were filled in</source>
        <translation>Only blanks were filled in</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Customers who were there already</source>
        <translation>Customers who were there already</translation>
    </message>
    <message>
        <source>Could not come in</source>
        <translation>Could not come in</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Listed below</translation>
    </message>
    <message>
        <source>No row was refused</source>
        <translation>No row was refused</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Show the customers</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save the error rows…</source>
        <translation>Save the error rows…</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>of %Ln row</numerusform>
            <numerusform>of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::ScoreBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>kechi::ScoreCard</name>
    <message>
        <source>Customer score</source>
        <translation>Customer score</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Nothing has given points yet.</source>
        <translation>Nothing has given points yet.</translation>
    </message>
</context>
<context>
    <name>kechi::Seat</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>By rule, %n customer(s) went back to the pool.</source>
        <translation>By rule, %n customer(s) went back to the pool.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>kechi::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Pools and rules</source>
        <translation>Pools and rules</translation>
    </message>
    <message>
        <source>Workspace and password</source>
        <translation>Workspace and password</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
</context>
<context>
    <name>kechi::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>kechi::SignInPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Enter your user name.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Open another workspace</translation>
    </message>
</context>
<context>
    <name>kechi::SoonCard</name>
    <message>
        <source>About to be recycled</source>
        <translation>About to be recycled</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No customer will be recycled within %n day(s).</source>
        <translation>
            <numerusform>No customer will be recycled within %n day.</numerusform>
            <numerusform>No customer will be recycled within %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kechi::Steps</name>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Step %1, %2, done</translation>
    </message>
    <message>
        <source>Step %1, %2, now</source>
        <translation>Step %1, %2, now</translation>
    </message>
    <message>
        <source>Step %1, %2, later</source>
        <translation>Step %1, %2, later</translation>
    </message>
</context>
<context>
    <name>kechi::TableView</name>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>kechi::TimelineView</name>
    <message>
        <source>open sea of %1</source>
        <translation>open sea of %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>to do</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoActs</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Put off until %1</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>First follow-up</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Planned for %1</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoCard</name>
    <message>
        <source>To do today</source>
        <translation>To do today</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>Tasks stand here on their day, and customers that were given to you and wait for a first follow-up.</source>
        <translation>Tasks stand here on their day, and customers that were given to you and wait for a first follow-up.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim customers from a pool</source>
        <translation>Claim customers from a pool</translation>
    </message>
    <message>
        <source>Log a follow-up</source>
        <translation>Log a follow-up</translation>
    </message>
</context>
<context>
    <name>kechi::ToDoItem</name>
    <message>
        <source>Claimed: first follow-up</source>
        <translation>Claimed: first follow-up</translation>
    </message>
    <message>
        <source>Taken over: first follow-up</source>
        <translation>Taken over: first follow-up</translation>
    </message>
    <message>
        <source>Newly assigned: first follow-up</source>
        <translation>Newly assigned: first follow-up</translation>
    </message>
    <message>
        <source>Log follow-up</source>
        <translation>Log follow-up</translation>
    </message>
    <message>
        <source>Done and log</source>
        <translation>Done and log</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later ▾</source>
        <translation>Later ▾</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Done without logging</source>
        <translation>Done without logging</translation>
    </message>
</context>
<context>
    <name>kechi::TodoDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>kechi::TopBar</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Signed in as %1, %2</source>
        <translation>Signed in as %1, %2</translation>
    </message>
    <message>
        <source>Search customers, people, phones, codes…</source>
        <translation>Search customers, people, phones, codes…</translation>
    </message>
</context>
<context>
    <name>kechi::UndoActs</name>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>Undone: %1. Left, because somebody changed it since: %n.</source>
        <translation>Undone: %1. Left, because somebody changed it since: %n.</translation>
    </message>
</context>
<context>
    <name>kechi::UserForm</name>
    <message>
        <source>Add user</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Name to sign in with</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Holding limit</source>
        <translation>Holding limit</translation>
    </message>
    <message>
        <source>Experience, 1 to 5</source>
        <translation>Experience, 1 to 5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>First day of the leave</source>
        <translation>First day of the leave</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Who stands in</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>Customers owned at once</source>
        <translation>Customers owned at once</translation>
    </message>
</context>
<context>
    <name>kechi::UserTableModel</name>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Holding limit</source>
        <translation>Holding limit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>kechi::UsersSection</name>
    <message>
        <source>%1 has been added.</source>
        <translation>%1 has been added.</translation>
    </message>
    <message>
        <source>%1 has been saved.</source>
        <translation>%1 has been saved.</translation>
    </message>
    <message>
        <source>%1 signs in with the new password from now on.</source>
        <translation>%1 signs in with the new password from now on.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Transfer the customers that are left.</source>
        <translation>%1 can no longer sign in. Transfer the customers that are left.</translation>
    </message>
    <message>
        <source>Who signs in here, what their roles let them do, and how many customers each may hold.</source>
        <translation>Who signs in here, what their roles let them do, and how many customers each may hold.</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
</context>
<context>
    <name>kechi::WhenText</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Good morning, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Good afternoon, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Good evening, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>format of a day</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>today %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>tomorrow %1</translation>
    </message>
</context>
<context>
    <name>kechi::WorkspaceSection</name>
    <message>
        <source>The workspace has been saved.</source>
        <translation>The workspace has been saved.</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <translation>Your password has been changed.</translation>
    </message>
    <message>
        <source>What your company&apos;s workspace is called, and in which time zone its days begin and end: recycling and reports go by them.</source>
        <translation>What your company&apos;s workspace is called, and in which time zone its days begin and end: recycling and reports go by them.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Change my password…</translation>
    </message>
</context>
<context>
    <name>listed</name>
    <message>
        <source>, </source>
        <comment>between two names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>member</name>
    <message>
        <source>This department is not there any longer.</source>
        <translation>This department is not there any longer.</translation>
    </message>
    <message>
        <source>Somebody has changed this department meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this department meanwhile. Look at it again before you save.</translation>
    </message>
    <message>
        <source>There are still people or departments in it. Move them first.</source>
        <translation>There are still people or departments in it. Move them first.</translation>
    </message>
    <message>
        <source>Orders or deals were signed in this department, so it stays for past figures.</source>
        <translation>Orders or deals were signed in this department, so it stays for past figures.</translation>
    </message>
    <message>
        <source>A user needs a name to sign in with.</source>
        <translation>A user needs a name to sign in with.</translation>
    </message>
    <message>
        <source>A user&apos;s name is one line of at most 100 characters.</source>
        <translation>A user&apos;s name is one line of at most 100 characters.</translation>
    </message>
    <message>
        <source>The leave ends before it begins.</source>
        <translation>The leave ends before it begins.</translation>
    </message>
    <message>
        <source>Somebody else must stand in for %1 during the leave.</source>
        <translation>Somebody else must stand in for %1 during the leave.</translation>
    </message>
    <message>
        <source>Choose at least one role for %1.</source>
        <translation>Choose at least one role for %1.</translation>
    </message>
    <message>
        <source>The experience level is between 1 and 5.</source>
        <translation>The experience level is between 1 and 5.</translation>
    </message>
    <message>
        <source>The holding limit is a number of customers between 0 and 1,000,000.</source>
        <translation>The holding limit is a number of customers between 0 and 1,000,000.</translation>
    </message>
    <message>
        <source>%1 is the last active administrator. Make somebody else administrator first.</source>
        <translation>%1 is the last active administrator. Make somebody else administrator first.</translation>
    </message>
    <message>
        <source>%1 is the last active user who is owner of the company. Give this role to somebody else first.</source>
        <translation>%1 is the last active user who is owner of the company. Give this role to somebody else first.</translation>
    </message>
    <message>
        <source>A department needs a name of at most 100 characters.</source>
        <translation>A department needs a name of at most 100 characters.</translation>
    </message>
    <message>
        <source>The department above it is not there any longer.</source>
        <translation>The department above it is not there any longer.</translation>
    </message>
    <message>
        <source>The department %1 cannot be put below itself.</source>
        <translation>The department %1 cannot be put below itself.</translation>
    </message>
    <message>
        <source>There is already a department %1 here.</source>
        <translation>There is already a department %1 here.</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password.</source>
        <translation>There is not enough memory to protect the password.</translation>
    </message>
    <message numerus="yes">
        <source>A password needs at least %n character(s).</source>
        <translation>
            <numerusform>A password needs at least %n character.</numerusform>
            <numerusform>A password needs at least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password must not be the name that you sign in with.</source>
        <translation>The password must not be the name that you sign in with.</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Owner of the company</source>
        <translation>Owner of the company</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Salesperson</translation>
    </message>
    <message>
        <source>Service agent</source>
        <translation>Service agent</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>The name or the password is wrong.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>The present password is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong passwords. Try again in %n second(s).</source>
        <translation>
            <numerusform>There were too many wrong passwords. Try again in %n second.</numerusform>
            <numerusform>There were too many wrong passwords. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password has just been changed elsewhere.</source>
        <translation>The password has just been changed elsewhere.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>There is no such user.</translation>
    </message>
    <message>
        <source>Change your own password by giving the present one.</source>
        <translation>Change your own password by giving the present one.</translation>
    </message>
    <message>
        <source>There is already a user “%1”.</source>
        <translation>There is already a user “%1”.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>There is no user “%1”.</translation>
    </message>
    <message>
        <source>%1 no longer works here and cannot stand in for anybody.</source>
        <translation>%1 no longer works here and cannot stand in for anybody.</translation>
    </message>
    <message>
        <source>Somebody has changed this user meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this user meanwhile. Look at it again before you save.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Every line needs a product.</source>
        <translation>Every line needs a product.</translation>
    </message>
    <message>
        <source>A quantity must be more than none.</source>
        <translation>A quantity must be more than none.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>Say when the order was signed.</source>
        <translation>Say when the order was signed.</translation>
    </message>
    <message>
        <source>An order cannot be signed in the future. Plan a deal instead.</source>
        <translation>An order cannot be signed in the future. Plan a deal instead.</translation>
    </message>
    <message>
        <source>Say when the money came.</source>
        <translation>Say when the money came.</translation>
    </message>
    <message>
        <source>A payment cannot lie in the future.</source>
        <translation>A payment cannot lie in the future.</translation>
    </message>
    <message>
        <source>A payment must be more than nothing.</source>
        <translation>A payment must be more than nothing.</translation>
    </message>
    <message>
        <source>More cannot be paid back than was paid for this order.</source>
        <translation>More cannot be paid back than was paid for this order.</translation>
    </message>
    <message>
        <source>There is no such seller.</source>
        <translation>There is no such seller.</translation>
    </message>
    <message>
        <source>This customer has no such deal.</source>
        <translation>This customer has no such deal.</translation>
    </message>
    <message>
        <source>This customer has no such order.</source>
        <translation>This customer has no such order.</translation>
    </message>
</context>
<context>
    <name>period</name>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>vs same days last month</source>
        <translation>vs same days last month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>vs the month before</source>
        <translation>vs the month before</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>vs same days last quarter</source>
        <translation>vs same days last quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>vs the quarter before</source>
        <translation>vs the quarter before</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>vs same days last year</source>
        <translation>vs same days last year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>vs the year before</source>
        <translation>vs the year before</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>vs as many days before</source>
        <translation>vs as many days before</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>This customer is in that pool already.</source>
        <translation>This customer is in that pool already.</translation>
    </message>
    <message>
        <source>Goes back to the pool after %1 without an effective follow-up</source>
        <translation>Goes back to the pool after %1 without an effective follow-up</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from the last follow-up on %1</source>
        <translation>
            <numerusform>%n day from the last follow-up on %1</numerusform>
            <numerusform>%n days from the last follow-up on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from when it got an owner on %1</source>
        <translation>
            <numerusform>%n day from when it got an owner on %1</numerusform>
            <numerusform>%n days from when it got an owner on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>Somebody was faster: this customer has just changed hands.</source>
        <translation>Somebody was faster: this customer has just changed hands.</translation>
    </message>
    <message>
        <source>You hold %1 customers, and %2 is your limit.</source>
        <translation>You hold %1 customers, and %2 is your limit.</translation>
    </message>
    <message>
        <source>%1 holds %2 customers, and %3 is the limit.</source>
        <translation>%1 holds %2 customers, and %3 is the limit.</translation>
    </message>
    <message>
        <source>This customer is yours already.</source>
        <translation>This customer is yours already.</translation>
    </message>
    <message>
        <source>Somebody owns this customer already.</source>
        <translation>Somebody owns this customer already.</translation>
    </message>
    <message>
        <source>Only the people of this pool may claim from it.</source>
        <translation>Only the people of this pool may claim from it.</translation>
    </message>
    <message>
        <source>%1 owns this customer already.</source>
        <translation>%1 owns this customer already.</translation>
    </message>
    <message>
        <source>%1 no longer works here.</source>
        <translation>%1 no longer works here.</translation>
    </message>
    <message>
        <source>This customer is in the pool already.</source>
        <translation>This customer is in the pool already.</translation>
    </message>
    <message>
        <source>The number of days without a follow-up must be between 1 and 3650.</source>
        <translation>The number of days without a follow-up must be between 1 and 3650.</translation>
    </message>
    <message numerus="yes">
        <source>A customer goes back to the pool after %n day(s) without an effective follow-up.</source>
        <translation>
            <numerusform>A customer goes back to the pool after %n day without an effective follow-up.</numerusform>
            <numerusform>A customer goes back to the pool after %n days without an effective follow-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers are not taken back by rule.</source>
        <translation>Customers are not taken back by rule.</translation>
    </message>
    <message>
        <source>Only the pool&apos;s people may claim.</source>
        <translation>Only the pool&apos;s people may claim.</translation>
    </message>
    <message>
        <source>Every salesperson may claim.</source>
        <translation>Every salesperson may claim.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>There is no such user.</translation>
    </message>
    <message>
        <source>There is no such pool.</source>
        <translation>There is no such pool.</translation>
    </message>
    <message>
        <source>There is already a pool “%1”.</source>
        <translation>There is already a pool “%1”.</translation>
    </message>
    <message>
        <source>Somebody has changed this pool meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this pool meanwhile. Look at it again before you save.</translation>
    </message>
    <message>
        <source>A pool needs a name.</source>
        <translation>A pool needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>A pool&apos;s name has at most %n letter(s).</source>
        <translation>
            <numerusform>A pool&apos;s name has at most %n letter.</numerusform>
            <numerusform>A pool&apos;s name has at most %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither a salesperson nor a manager and can claim from no pool.</source>
        <translation>%1 is neither a salesperson nor a manager and can claim from no pool.</translation>
    </message>
    <message>
        <source>%1 is not a manager and cannot manage a pool.</source>
        <translation>%1 is not a manager and cannot manage a pool.</translation>
    </message>
    <message>
        <source>This pool still has customers, perhaps some in the recycle bin. Move them to another pool first.</source>
        <translation>This pool still has customers, perhaps some in the recycle bin. Move them to another pool first.</translation>
    </message>
    <message>
        <source>This is the last pool, and every customer needs one.</source>
        <translation>This is the last pool, and every customer needs one.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without an effective follow-up</source>
        <translation>
            <numerusform>%n day without an effective follow-up</numerusform>
            <numerusform>%n days without an effective follow-up</numerusform>
        </translation>
    </message>
    <message>
        <source>A day to come can be checked, but not carried out today.</source>
        <translation>A day to come can be checked, but not carried out today.</translation>
    </message>
    <message>
        <source>Somebody looked after this customer just now: it is no longer due.</source>
        <translation>Somebody looked after this customer just now: it is no longer due.</translation>
    </message>
    <message>
        <source>The recycling was stopped. What it had taken back by then stays taken back.</source>
        <translation>The recycling was stopped. What it had taken back by then stays taken back.</translation>
    </message>
</context>
<context>
    <name>pools</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n to the open sea</source>
        <translation>
            <numerusform>Release %n to the open sea</numerusform>
            <numerusform>Release %n to the open sea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to this pool</source>
        <translation>
            <numerusform>Move %n to this pool</numerusform>
            <numerusform>Move %n to this pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Claim %n → %1</source>
        <translation>
            <numerusform>Claim %n → %1</numerusform>
            <numerusform>Claim %n → %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n to %1 → %2</source>
        <translation>
            <numerusform>Transfer %n to %1 → %2</numerusform>
            <numerusform>Transfer %n to %1 → %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n to %1 → %2</source>
        <translation>
            <numerusform>Assign %n to %1 → %2</numerusform>
            <numerusform>Assign %n to %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customers, why they stay</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and others, %n in all</source>
        <translation>
            <numerusform>%1 and others, %n in all</numerusform>
            <numerusform>%1 and others, %n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>The sample was not made.</source>
        <translation>The sample was not made.</translation>
    </message>
    <message>
        <source>The sample&apos;s lists could not be written to the temporary folder.</source>
        <translation>The sample&apos;s lists could not be written to the temporary folder.</translation>
    </message>
</context>
<context>
    <name>score</name>
    <message>
        <source>Interaction frequency</source>
        <translation>Interaction frequency</translation>
    </message>
    <message>
        <source>Purchase record</source>
        <translation>Purchase record</translation>
    </message>
    <message>
        <source>Likelihood of a deal</source>
        <translation>Likelihood of a deal</translation>
    </message>
    <message>
        <source>The need is strong.</source>
        <translation>The need is strong.</translation>
    </message>
    <message>
        <source>The need is medium.</source>
        <translation>The need is medium.</translation>
    </message>
    <message>
        <source>The need is weak.</source>
        <translation>The need is weak.</translation>
    </message>
    <message>
        <source>The last contact was on %1.</source>
        <translation>The last contact was on %1.</translation>
    </message>
    <message numerus="yes">
        <source>There was contact on %n day(s) of the last three months.</source>
        <translation>
            <numerusform>There was contact on %n day of the last three months.</numerusform>
            <numerusform>There was contact on %n days of the last three months.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last order was signed on %1.</source>
        <translation>The last order was signed on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far.</source>
        <translation>
            <numerusform>%n order so far.</numerusform>
            <numerusform>%n orders so far.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought for %1 in all, refunds taken off.</source>
        <translation>Bought for %1 in all, refunds taken off.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Nothing was bought yet.</translation>
    </message>
    <message>
        <source>The stage is %1.</source>
        <translation>The stage is %1.</translation>
    </message>
</context>
<context>
    <name>setup</name>
    <message>
        <source>Manufacturing</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>Wholesale and retail</source>
        <translation>Wholesale and retail</translation>
    </message>
    <message>
        <source>Information technology</source>
        <translation>Information technology</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Construction and real estate</source>
        <translation>Construction and real estate</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport and logistics</translation>
    </message>
    <message>
        <source>Hotels and catering</source>
        <translation>Hotels and catering</translation>
    </message>
    <message>
        <source>Energy and environment</source>
        <translation>Energy and environment</translation>
    </message>
    <message>
        <source>Agriculture</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>Media and culture</source>
        <translation>Media and culture</translation>
    </message>
    <message>
        <source>Business services</source>
        <translation>Business services</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Public sector</translation>
    </message>
    <message>
        <source>Other industry</source>
        <translation>Other industry</translation>
    </message>
    <message>
        <source>Fewer than 20 people</source>
        <translation>Fewer than 20 people</translation>
    </message>
    <message>
        <source>20–99 people</source>
        <translation>20–99 people</translation>
    </message>
    <message>
        <source>100–499 people</source>
        <translation>100–499 people</translation>
    </message>
    <message>
        <source>500–999 people</source>
        <translation>500–999 people</translation>
    </message>
    <message>
        <source>1,000 people or more</source>
        <translation>1,000 people or more</translation>
    </message>
    <message>
        <source>Recommended by a customer</source>
        <translation>Recommended by a customer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>Search engine</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Social media</translation>
    </message>
    <message>
        <source>Trade fair or event</source>
        <translation>Trade fair or event</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>Cold call</translation>
    </message>
    <message>
        <source>Called us</source>
        <translation>Called us</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Imported list</source>
        <translation>Imported list</translation>
    </message>
    <message>
        <source>Other source</source>
        <translation>Other source</translation>
    </message>
    <message>
        <source>End customer</source>
        <translation>End customer</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>Dealer</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Partner company</source>
        <translation>Partner company</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Other type</source>
        <translation>Other type</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>No need at present</source>
        <translation>No need at present</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>No budget</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Chose a competitor</translation>
    </message>
    <message>
        <source>Not my region or industry</source>
        <translation>Not my region or industry</translation>
    </message>
    <message>
        <source>No time to follow up</source>
        <translation>No time to follow up</translation>
    </message>
    <message>
        <source>Out of business</source>
        <translation>Out of business</translation>
    </message>
    <message>
        <source>Wrong or repeated entry</source>
        <translation>Wrong or repeated entry</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation>Price too high</translation>
    </message>
    <message>
        <source>Lost to a competitor</source>
        <translation>Lost to a competitor</translation>
    </message>
    <message>
        <source>Budget was cut</source>
        <translation>Budget was cut</translation>
    </message>
    <message>
        <source>Project put off or given up</source>
        <translation>Project put off or given up</translation>
    </message>
    <message>
        <source>Product does not fit</source>
        <translation>Product does not fit</translation>
    </message>
    <message>
        <source>Terms of delivery or payment</source>
        <translation>Terms of delivery or payment</translation>
    </message>
    <message>
        <source>Contact left or went silent</source>
        <translation>Contact left or went silent</translation>
    </message>
    <message>
        <source>Other reason of loss</source>
        <translation>Other reason of loss</translation>
    </message>
    <message>
        <source>Quality of the product</source>
        <translation>Quality of the product</translation>
    </message>
    <message>
        <source>Late delivery</source>
        <translation>Late delivery</translation>
    </message>
    <message>
        <source>Damaged or missing goods</source>
        <translation>Damaged or missing goods</translation>
    </message>
    <message>
        <source>Attitude of the service</source>
        <translation>Attitude of the service</translation>
    </message>
    <message>
        <source>Installation or use</source>
        <translation>Installation or use</translation>
    </message>
    <message>
        <source>Price or invoice</source>
        <translation>Price or invoice</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Promise not kept</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>Other cause</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>This workspace has been set up already.</source>
        <translation>This workspace has been set up already.</translation>
    </message>
</context>
<context>
    <name>snooze</name>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>Tomorrow 9:00</translation>
    </message>
    <message>
        <source>Monday 9:00</source>
        <translation>Monday 9:00</translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Following up</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Negotiating</source>
        <translation>Negotiating</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Won</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
</context>
<context>
    <name>tag</name>
    <message>
        <source>A tag needs a name.</source>
        <translation>A tag needs a name.</translation>
    </message>
    <message numerus="yes">
        <source>A tag&apos;s name has at most %n character(s).</source>
        <translation>
            <numerusform>A tag&apos;s name has at most %n character.</numerusform>
            <numerusform>A tag&apos;s name has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no tag colour “%1”.</source>
        <translation>There is no tag colour “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) still have the tag “%1”.</source>
        <translation>
            <numerusform>%n customer still has the tag “%1”.</numerusform>
            <numerusform>%n customers still have the tag “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>This tag is not there any longer.</source>
        <translation>This tag is not there any longer.</translation>
    </message>
    <message>
        <source>There is already a tag “%1”.</source>
        <translation>There is already a tag “%1”.</translation>
    </message>
    <message>
        <source>Somebody has changed this tag meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this tag meanwhile. Look at it again before you save.</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message numerus="yes">
        <source>A task has at most %n character(s).</source>
        <translation>
            <numerusform>A task has at most %n character.</numerusform>
            <numerusform>A task has at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity-card numbers may not be kept here. Take it out of the text.</source>
        <translation>Identity-card numbers may not be kept here. Take it out of the text.</translation>
    </message>
    <message>
        <source>Say when it is due.</source>
        <translation>Say when it is due.</translation>
    </message>
    <message>
        <source>A reminder after the task is due comes too late.</source>
        <translation>A reminder after the task is due comes too late.</translation>
    </message>
    <message>
        <source>Only who has this task and their managers may change it.</source>
        <translation>Only who has this task and their managers may change it.</translation>
    </message>
    <message>
        <source>This task is not there any longer.</source>
        <translation>This task is not there any longer.</translation>
    </message>
    <message>
        <source>Somebody has changed this task meanwhile. Look at it again before you save.</source>
        <translation>Somebody has changed this task meanwhile. Look at it again before you save.</translation>
    </message>
</context>
<context>
    <name>touch</name>
    <message>
        <source>A note does not count as a follow-up.</source>
        <translation>A note does not count as a follow-up.</translation>
    </message>
    <message>
        <source>It does not count because nobody was reached.</source>
        <translation>It does not count because nobody was reached.</translation>
    </message>
    <message>
        <source>It does not count because it lies after the time at which it was logged.</source>
        <translation>It does not count because it lies after the time at which it was logged.</translation>
    </message>
    <message numerus="yes">
        <source>It does not count because it was logged more than %n day(s) after it happened.</source>
        <translation>
            <numerusform>It does not count because it was logged more than %n day after it happened.</numerusform>
            <numerusform>It does not count because it was logged more than %n days after it happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It does not count because the text has fewer than %n character(s).</source>
        <translation>
            <numerusform>It does not count because the text has fewer than %n character.</numerusform>
            <numerusform>It does not count because the text has fewer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not count because the text is the same as the one before.</source>
        <translation>It does not count because the text is the same as the one before.</translation>
    </message>
    <message>
        <source>It does not count because it is not by the owner, a collaborator or the owner&apos;s stand-in at that time.</source>
        <translation>It does not count because it is not by the owner, a collaborator or the owner&apos;s stand-in at that time.</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>A workspace needs a name of at most 100 characters.</source>
        <translation>A workspace needs a name of at most 100 characters.</translation>
    </message>
    <message>
        <source>The time zone “%1” is not known on this computer.</source>
        <translation>The time zone “%1” is not known on this computer.</translation>
    </message>
</context>
</TS>
