#include "ui/pool/CardDelegate.h"

#include "ui/base/Sizes.h"
#include "ui/base/Style.h"
#include "ui/base/Tokens.h"

#include <QPainter>

namespace kechi {

static constexpr int kInset = kGapSmall; // of the words within the card

int CardDelegate::cardHeight()
{
    return lineHeight(textFont(TextSize::Body)) + 2 * lineHeight(textFont(TextSize::Small)) +
           2 * kInset + kGapTiny + kGapSmall;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {kFieldWidth / 2, cardHeight()};
}

// One line from the top of the room, cut where it ends.
static void paintLine(QPainter& painter, QRect& room, const QFont& font, const QColor& colour,
                      const QString& words)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    const QRect line(room.left(), room.top(), room.width(), metrics.height());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(words, Qt::ElideRight, line.width()));
    room.setTop(line.bottom() + 1);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Tokens& set = tokens();
    const QRect box = option.rect.adjusted(0, 0, 0, -kGapSmall);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isPointed = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    paintBox(*painter, box, kRadiusControl, isChosen ? set.accentSoft : set.surface,
             isChosen    ? set.accent
             : isPointed ? set.accentLine
                         : set.line);
    QRect room = box.adjusted(kGap, kInset, -kGap, -kInset);
    const QVariant score = index.data(CardScoreRole);
    int scoreWidth = 0;
    if (score.isValid()) {
        const QFont font = textFont(TextSize::Section);
        const QString number = score.toString();
        scoreWidth = QFontMetrics(font).horizontalAdvance(number) + kGapSmall;
        painter->setFont(font);
        painter->setPen(set.accentText);
        painter->drawText(room, Qt::AlignRight | Qt::AlignTop, number);
    }
    QRect first = room.adjusted(0, 0, -scoreWidth, 0);
    paintLine(*painter, first, textFont(TextSize::Body), set.ink, index.data().toString());
    room.setTop(first.top() + 2);
    paintLine(*painter, room, textFont(TextSize::Small), set.mutedText,
              index.data(CardLineRole).toString());
    room.setTop(room.top() + 2);
    paintLine(*painter, room, textFont(TextSize::Small),
              textColour(Tone(index.data(CardFootToneRole).toInt())),
              index.data(CardFootRole).toString());
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, box, kRadiusControl, set.focus);
    painter->restore();
}

} // namespace kechi
