#include "ui/customer/ContactLines.h"

#include "ui/base/Button.h"
#include "ui/base/IconLabel.h"
#include "ui/base/Label.h"
#include "ui/customer/CustomerWords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace kechi {

Icon iconOf(WayKind kind)
{
    switch (kind) {
    case WayKind::Mobile: return Icon::Mobile;
    case WayKind::Phone: return Icon::Phone;
    case WayKind::Email: return Icon::Email;
    case WayKind::WeChat: return Icon::WeChat;
    }
    return Icon::Phone;
}

ContactLines::ContactLines(QWidget* parent) : Lines(parent) {}

void ContactLines::show(const CustomerDetail& detail, const CustomerServices& with)
{
    clear();
    for (const Contact& contact : detail.record.contacts)
        addContact(contact, detail, with);
    for (const ContactWay& way : detail.record.ways)
        addWay(way, detail, with);
    if (isEmpty())
        tell(tr("Nobody is known here yet."));
    if (detail.whyNot(Action::ChangeCustomer))
        return;
    auto* more = new Button(Icon::Plus, tr("Add a contact"), Button::Look::Pill, this);
    connect(more, &Button::clicked, this, [this] { emit editRequested({}); });
    auto* row = new QWidget(this);
    auto* left = new QHBoxLayout(row);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(more);
    left->addStretch(1);
    add(row);
}

void ContactLines::addContact(const Contact& contact, const CustomerDetail& detail,
                              const CustomerServices& with)
{
    QStringList title{contact.name.isEmpty() ? tr("Without a name") : contact.name, contact.title};
    title.removeAll(QString());
    auto* line = new EntryLine({.picture = contact.isMain ? Icon::Person : Icon::PersonEmpty,
                                .tone = contact.isMain ? Tone::Accent : Tone::Second,
                                .title = title.join(u" · "_s),
                                .time = contact.isMain ? tr("main contact") : QString(),
                                .text = contact.remark},
                               this);
    if (!detail.whyNot(Action::ChangeCustomer)) {
        auto* edit = new Button(Icon::Pencil, tr("Edit %1").arg(contact.name), line);
        connect(edit, &Button::clicked, this, [this, contact] { emit editRequested(contact); });
        line->addButton(edit);
    }
    add(line);
    for (const ContactWay& way : contact.ways)
        addWay(way, detail, with);
}

void ContactLines::addWay(const ContactWay& way, const CustomerDetail& detail,
                          const CustomerServices& with)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(way.contact ? kIconSmall + kGap : 0, 0, 0, 0);
    row->setSpacing(kGapSmall);
    const bool isNow = way.isCurrent();
    row->addWidget(
        new IconLabel(iconOf(way.kind), isNow ? Tone::Second : Tone::Muted, kIconSmall, line));
    const QString shown = way.kind == WayKind::Mobile ? shownPhone(way.value) : way.value;
    auto* value = new Label(shown, TextSize::Small, isNow ? Tone::Normal : Tone::Muted, line);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setToolTip(nameOf(way.kind));
    row->addWidget(value);
    if (!isNow)
        row->addWidget(new Label(tr("until %1").arg(shownDay(way.until, with)), TextSize::Small,
                                 Tone::Muted, line));
    if (isNow && detail.row.disclosure == Disclosure::Full) {
        auto* copy = new Button(Icon::Copy, tr("Copy %1").arg(way.value), line);
        connect(copy, &Button::clicked, this, [this, text = way.value] {
            QGuiApplication::clipboard()->setText(text);
            emit copied(text);
        });
        row->addWidget(copy);
    }
    row->addStretch(1);
    add(line);
}

} // namespace kechi
