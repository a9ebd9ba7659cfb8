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
        <source>Only salespeople and managers may claim customers.</source>
        <translation>Only salespeople and managers may claim customers.</translation>
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
        <source>This file is a web page (HTML) whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>This file is a web page (HTML) whatever its name says. Open it in Excel or WPS and save it as .xlsx.</translation>
    </message>
    <message>
        <source>This file is an Excel 2003 XML table whatever its name says. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>This file is an Excel 2003 XML table whatever its name says. Open it in Excel or WPS and save it as .xlsx.</translation>
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
        <source>Old workbooks (.xls) cannot be read yet. Save it as .xlsx in Excel or WPS.</source>
        <translation>Old workbooks (.xls) cannot be read yet. Save it as .xlsx in Excel or WPS.</translation>
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
    <message numerus="yes">
        <source>%n in the open sea, without an owner</source>
        <translation>
            <numerusform>%n in the open sea, without an owner</numerusform>
            <numerusform>%n in the open sea, without an owner</numerusform>
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
</context>
<context>
    <name>kechi::CentredCard</name>
    <message>
        <source>Kechi</source>
        <translation>Kechi</translation>
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
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>kechi::Field</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
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
        <source>You will be its owner and administrator.</source>
        <translation>You will be its owner and administrator.</translation>
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
</context>
<context>
    <name>kechi::Notice</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
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
    <name>kechi::ScoreBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
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
        <source>Search customers, phones, pinyin initials…</source>
        <translation>Search customers, phones, pinyin initials…</translation>
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
