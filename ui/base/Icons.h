#pragma once

#include "ui/base/Tokens.h"

#include <QIcon>
#include <QMetaType>

class QPainter;

namespace kechi {

// The pictures of the Material Design Icons font, by what they stand for here.
class Icons {
    Q_GADGET

public:
    // The value is the code point in the font; the name behind it is the font's own.
    enum class Icon : char16_t {
        None = 0,
        // navigation
        Home = 0xF56E,      // view-dashboard
        Customers = 0xF00E, // account-multiple
        Pool = 0xF606,      // pool
        Tasks = 0xF134,     // checkbox-marked-circle-outline
        Deals = 0xF0D6,     // briefcase
        Cases = 0xF36A,     // message-text-outline
        Charts = 0xF128,    // chart-bar
        Imports = 0xF1B8,   // database
        Team = 0xF499,      // shield-outline
        Settings = 0xF493,  // settings
        // acts
        Plus = 0xF415,     // plus
        Pencil = 0xF3EB,   // pencil
        Delete = 0xF1C0,   // delete
        Close = 0xF156,    // close
        Check = 0xF12C,    // check
        Copy = 0xF18F,     // content-copy
        Undo = 0xF54D,     // undo-variant
        Refresh = 0xF450,  // refresh
        Search = 0xF349,   // magnify
        Filter = 0xF236,   // filter-variant
        Funnel = 0xF233,   // filter-outline
        More = 0xF1D8,     // dots-horizontal
        Menu = 0xF1D9,     // dots-vertical
        Claim = 0xF2C7,    // hand-pointing-right
        Allocate = 0xF49F, // shuffle-variant
        Transfer = 0xF019, // account-switch
        Assign = 0xF014,   // account-plus
        Release = 0xF5FD,  // logout-variant
        Merge = 0xF0F8,    // call-merge
        Link = 0xF339,     // link-variant
        Save = 0xF193,     // content-save
        Print = 0xF42A,    // printer
        Download = 0xF1DA, // download
        Upload = 0xF552,   // upload
        Columns = 0xF4EB,  // table
        Drag = 0xF1DD,     // drag-vertical
        // files
        File = 0xF224,        // file-outline
        FileText = 0xF219,    // file-document
        FileImport = 0xF220,  // file-import
        FileExport = 0xF207,  // export
        FileExcel = 0xF21B,   // file-excel
        FilePdf = 0xF225,     // file-pdf
        FileCsv = 0xF218,     // file-delimited
        Folder = 0xF24B,      // folder
        FolderEmpty = 0xF256, // folder-outline
        Sample = 0xF463,      // rocket
        Inbox = 0xF2FB,       // inbox
        // people and what happens to them
        Person = 0xF004,      // account
        PersonEmpty = 0xF013, // account-outline
        Company = 0xF1D7,     // domain
        Department = 0xF4AA,  // sitemap
        Phone = 0xF3F2,       // phone
        Mobile = 0xF11C,      // cellphone
        Email = 0xF1F0,       // email-outline
        WeChat = 0xF611,      // wechat
        Visit = 0xF34E,       // map-marker
        Meeting = 0xF0ED,     // calendar
        Note = 0xF39E,        // note-text
        Message = 0xF189,     // comment-text-outline
        Order = 0xF110,       // cart
        Payment = 0xF114,     // cash
        OwnerChange = 0xF019, // account-switch
        Crown = 0xF1A5,       // crown
        Star = 0xF4CE,        // star
        Tag = 0xF4F9,         // tag
        TagEmpty = 0xF4FC,    // tag-outline
        Campaign = 0xF0E6,    // bullhorn
        Idea = 0xF336,        // lightbulb-outline
        Smile = 0xF1F5,       // emoticon-happy
        Asleep = 0xF4B2,      // sleep
        // time
        Clock = 0xF150,         // clock
        Calendar = 0xF0ED,      // calendar
        CalendarPlus = 0xF0F3,  // calendar-plus
        CalendarClock = 0xF0F0, // calendar-clock
        CalendarDone = 0xF0EF,  // calendar-check
        Waiting = 0xF51F,       // timer-sand
        Alarm = 0xF020,         // alarm
        History = 0xF2DA,       // history
        Backup = 0xF06F,        // backup-restore
        // state
        Bell = 0xF09C,      // bell-outline
        Info = 0xF2FD,      // information-outline
        Warning = 0xF02A,   // alert-outline
        Error = 0xF5D6,     // alert-circle-outline
        Done = 0xF5E0,      // check-circle
        DoneEmpty = 0xF5E1, // check-circle-outline
        Failed = 0xF159,    // close-circle
        Help = 0xF625,      // help-circle-outline
        Lock = 0xF33E,      // lock
        LockOpen = 0xF33F,  // lock-open
        Key = 0xF30B,       // key-variant
        Eye = 0xF208,       // eye
        EyeOff = 0xF209,    // eye-off
        Flag = 0xF23B,      // flag
        Language = 0xF5CA,  // translate
        DarkMode = 0xF594,  // weather-night
        LightMode = 0xF599, // weather-sunny
        // directions
        ChevronDown = 0xF140,  // chevron-down
        ChevronUp = 0xF143,    // chevron-up
        ChevronLeft = 0xF141,  // chevron-left
        ChevronRight = 0xF142, // chevron-right
        ArrowDown = 0xF045,    // arrow-down
        ArrowUp = 0xF05D,      // arrow-up
        ArrowLeft = 0xF04D,    // arrow-left
        ArrowRight = 0xF054,   // arrow-right
        TriangleDown = 0xF35D, // menu-down
        TriangleUp = 0xF360,   // menu-up
        TrendUp = 0xF535,      // trending-up
        TrendDown = 0xF533,    // trending-down
        Minus = 0xF374,        // minus
    };
    Q_ENUM(Icon)
};
using Icon = Icons::Icon;

// Follows the theme by itself: it is drawn anew in the colours in force, grey when switched
// off, crisp at every scale. In a size wider than high it stands at the left.
QIcon icon(Icon which, Tone tone = Tone::Second);

// For whatever paints itself. The icon fills the rectangle's smaller side.
void paintIcon(QPainter& painter, Icon which, const QRectF& where, const QColor& colour);

} // namespace kechi
