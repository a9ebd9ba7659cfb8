#include "ui/customer/DuplicateList.h"

#include "ui/base/Button.h"
#include "ui/base/Label.h"

namespace kechi {

static constexpr int kMostShown = 4;

DuplicateList::DuplicateList(QWidget* parent) : Lines(parent)
{
    setAccessibleName(tr("Possible duplicates"));
    hide();
}

void DuplicateList::show(const QList<Duplicate>& duplicates)
{
    if (duplicates == m_duplicates)
        return;
    m_duplicates = duplicates;
    clear();
    setVisible(!duplicates.isEmpty());
    if (duplicates.isEmpty())
        return;
    add(new Label(tr("May be here already:"), TextSize::Small, Tone::Warn, this));
    for (const Duplicate& one :
         duplicates.first(std::min<qsizetype>(duplicates.size(), kMostShown))) {
        auto* line = new EntryLine({.picture = one.isSame() ? Icon::Warning : Icon::Info,
                                    .tone = one.isSame() ? Tone::Bad : Tone::Warn,
                                    .title = one.name,
                                    .time = one.whose,
                                    .note = sentenceOf(one.reason)},
                                   this);
        if (one.customer) {
            auto* open = new Button(tr("Open"), Button::Look::Link, line);
            connect(open, &Button::clicked, this,
                    [this, id = one.customer] { emit openRequested(id); });
            line->addButton(open);
        }
        add(line);
    }
    if (duplicates.size() > kMostShown)
        add(new Label(tr("and %n more", nullptr, int(duplicates.size() - kMostShown)),
                      TextSize::Small, Tone::Muted, this));
}

} // namespace kechi
