#include "ui/pool/DropNote.h"

#include "ui/base/Label.h"
#include "ui/base/Look.h"
#include "ui/base/Sizes.h"

#include <QBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kMostWidth = kSidePanelWidth;
static constexpr int kBelow = 28; // the picture of what is carried stands above it

DropNote::DropNote(QWidget* page)
    : QFrame(page), m_text(new Label({}, TextSize::Section, Tone::Normal, this)),
      m_refusals(new Label({}, TextSize::Small, Tone::Warn, this))
{
    setLook(this, "look", u"card"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_refusals->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGapSmall, kGap, kGapSmall);
    column->setSpacing(kGapTiny);
    column->addWidget(m_text);
    column->addWidget(m_refusals);
    hide();
}

void DropNote::tell(Outlook outlook, const QString& text, const QString& refusals)
{
    m_outlook = outlook;
    if (text.isEmpty()) {
        hide();
        return;
    }
    m_text->setText(text);
    m_text->setTone(outlook == Outlook::Refused  ? Tone::Bad
                    : outlook == Outlook::Asking ? Tone::Muted
                                                 : Tone::Accent);
    m_refusals->setText(refusals);
    m_refusals->setTone(outlook == Outlook::Refused ? Tone::Bad : Tone::Warn);
    m_refusals->setVisible(!refusals.isEmpty());
    const int inside = kMostWidth - 2 * kGap;
    if (!refusals.isEmpty())
        m_refusals->setFixedWidth(
            std::min(inside, m_refusals->fontMetrics().horizontalAdvance(refusals) + kGapTiny));
    show();
    raise();
    layout()->activate();
    const int width = std::min(kMostWidth, sizeHint().width());
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                : sizeHint().height());
    follow(m_at);
}

QString DropNote::text() const
{
    if (isHidden())
        return {};
    return m_refusals->text().isEmpty() ? m_text->text()
                                        : m_text->text() + u'\n' + m_refusals->text();
}

void DropNote::follow(const QPoint& at)
{
    m_at = at;
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(at.x() - kGapWide, 0, std::max(0, room.width() - width()));
    int y = at.y() + kBelow;
    if (y + height() > room.height())
        y = std::max(0, at.y() - kGap - kGapSmall - height());
    move(x, y);
}

} // namespace kechi
