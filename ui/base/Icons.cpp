#include "ui/base/Icons.h"

#include <QHash>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QRawFont>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kechi {

static constexpr int kGrid = 24; // the icons were drawn on 24 by 24

using Outlines = QHash<Icon, QPainterPath>;

// Outlines and not a font: they are plain data, drawn alike on every platform, and no
// text can fall back to a letter of this font by accident.
static Outlines readOutlines()
{
    Outlines outlines;
    const QRawFont font(u":/kechi/icons.ttf"_s, kGrid, QFont::PreferNoHinting);
    const QMetaEnum all = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto which = Icon(all.value(i));
        const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(char16_t(which))));
        if (which != Icon::None && !glyphs.isEmpty() && glyphs.first() != 0)
            outlines.insert(which, font.pathForGlyph(glyphs.first()).translated(0, font.ascent()));
    }
    return outlines;
}

static const QPainterPath& outline(Icon which)
{
    static const Outlines all = readOutlines();
    static const QPainterPath nothing;
    const auto found = all.constFind(which);
    return found == all.constEnd() ? nothing : *found;
}

void paintIcon(QPainter& painter, Icon which, const QRectF& where, const QColor& colour)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center() - QPointF(side / 2, side / 2));
    painter.scale(side / kGrid, side / kGrid);
    painter.fillPath(outline(which), colour);
    painter.restore();
}

namespace {

class OutlineEngine : public QIconEngine {
public:
    OutlineEngine(Icon which, Tone tone) : m_which(which), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(*painter, m_which, square, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    bool isNull() override { return outline(m_which).isEmpty(); }
    QIconEngine* clone() const override { return new OutlineEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& set = tokens();
        if (mode == QIcon::Disabled)
            return set.muted;
        if (m_tone == Tone::Second && (mode == QIcon::Selected || state == QIcon::On))
            return set.accentText;
        return fillColour(m_tone, set);
    }

    Icon m_which;
    Tone m_tone;
};

} // namespace

QIcon icon(Icon which, Tone tone)
{
    return which == Icon::None ? QIcon() : QIcon(new OutlineEngine(which, tone));
}

} // namespace kechi
