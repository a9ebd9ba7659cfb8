#include "ui/base/Tags.h"

#include "ui/base/Look.h"
#include "ui/base/Style.h"

#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static TagText rest(qsizetype count)
{
    return {.text = u"+%1"_s.arg(count), .tone = Tone::Second, .colour = {}};
}

int tagWidth(const TagText& tag)
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    return metrics.horizontalAdvance(tag.text) + 2 * kGapSmall - 2;
}

int paintTag(QPainter& painter, const QRect& where, const TagText& tag)
{
    const TagColours colours = tag.colour.isValid() ? tagColours(tag.colour) : tagColours(tag.tone);
    const QFont font = textFont(TextSize::Small);
    const int width = std::min(tagWidth(tag), where.width());
    const QRect box(where.left(), where.top(), width, kTagHeight);
    paintBox(painter, box, kRadiusTag, colours.back);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    const QString words =
        QFontMetrics(font).elidedText(tag.text, Qt::ElideRight, width - 2 * kGapTiny);
    painter.drawText(box, Qt::AlignCenter, words);
    painter.restore();
    return width;
}

void paintTags(QPainter& painter, const QRect& where, const QList<TagText>& tags)
{
    int x = where.left();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const qsizetype after = tags.size() - i - 1;
        const int keep = after > 0 ? kGapTiny + tagWidth(rest(after)) : 0;
        const int room = where.right() + 1 - x;
        if (i > 0 && tagWidth(tags[i]) + keep > room) {
            paintTag(painter, QRect(x, where.top(), room, where.height()), rest(after + 1));
            return;
        }
        const QRect place(x, where.top(), std::max(room - keep, 0), where.height());
        x += paintTag(painter, place, tags[i]) + kGapTiny;
    }
}

Tone tagTone(const QString& colour)
{
    if (colour == u"blue")
        return Tone::Accent;
    if (colour == u"green")
        return Tone::Good;
    if (colour == u"amber")
        return Tone::Warn;
    if (colour == u"red")
        return Tone::Bad;
    return colour == u"violet" ? Tone::Violet : Tone::Second;
}

Tone gradeTone(const QString& grade)
{
    if (grade == u"A")
        return Tone::Good;
    return grade == u"B" ? Tone::Accent : Tone::Second;
}

Tone stageTone(Stage stage)
{
    switch (stage) {
    case Stage::Following: return Tone::Accent;
    case Stage::Quoted:
    case Stage::Negotiating: return Tone::Violet;
    case Stage::Won: return Tone::Good;
    case Stage::Lost: return Tone::Bad;
    case Stage::Lead:
    case Stage::Invalid: break;
    }
    return Tone::Second;
}

TagLabel::TagLabel(const TagText& tag, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTag(tag);
}

void TagLabel::setTag(const TagText& tag)
{
    m_tag = tag;
    setAccessibleName(tag.text);
    setToolTip(plainTip(tag.text));
    updateGeometry();
    update();
}

QSize TagLabel::sizeHint() const
{
    return {tagWidth(m_tag), kTagHeight};
}

QSize TagLabel::minimumSizeHint() const
{
    return {std::min(tagWidth(m_tag), 2 * kTagHeight), kTagHeight};
}

void TagLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_tag);
}

} // namespace kechi
